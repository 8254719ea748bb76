//! Passkeys: a second way in, beside the password. What is kept of one is its public half; it opens the house only with
//! whoever unlocks it (a finger, a face, a PIN), and only at the address that it was made for.

use super::ceremony::Asked;
use super::people::of_id;
use super::{Office, sessions};
use crate::audit::{self, Deed};
use crate::problem;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use plein_sens_shared::office::{Account, ByPasskey, Challenge, KeepPasskey, Passkey, Passkeys};
use plein_sens_shared::sync::Problem;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use std::net::IpAddr;
use std::sync::{MutexGuard, PoisonError};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey as Kept, PublicKeyCredential, RegisterPublicKeyCredential, Uuid, WebauthnError,
};
use webauthn_rs_proto::ResidentKeyRequirement;

/// The most that one person keeps.
const MOST: usize = 10;
/// The longest name of one.
const LONGEST: usize = 60;

impl Office {
    /// The name under which passkeys are kept for this house; none where there can be none.
    pub fn passkeys_at(&self) -> Option<String> {
        self.relying.as_ref().map(|relying| relying.name.clone())
    }

    /// What somebody keeps.
    pub fn passkeys(&self, by: &Account) -> Result<Passkeys, Problem> {
        self.read(|connection| list(connection, &by.id))
    }

    /// Asks a browser for a new passkey of somebody's.
    pub fn new_passkey(&self, by: &Account) -> Result<Challenge, Problem> {
        let relying = self.relying.as_ref().ok_or_else(problem::not_found)?;
        let own = self.passkeys(by)?.passkeys;
        if own.len() >= MOST {
            return Err(problem::enough_passkeys(MOST));
        }
        let known = own.iter().filter_map(|it| BASE64_URL_SAFE_NO_PAD.decode(&it.id).ok());
        let whose = Uuid::parse_str(&by.id).map_err(|_| problem::unavailable())?;
        let asked = relying.judge.start_passkey_registration(whose, &by.login, &by.name, Some(known.collect()));
        let (mut ask, state) = asked.map_err(|error| {
            tracing::error!(%error, "no passkey could be asked for");
            problem::unavailable()
        })?;
        // It must say by itself whose it is: nobody types a name at the door.
        if let Some(wanted) = &mut ask.public_key.authenticator_selection {
            wanted.resident_key = Some(ResidentKeyRequirement::Required);
            wanted.require_resident_key = true;
        }
        self.challenges().open(self.now_ms(), by.id.clone(), &ask.public_key, Asked::New(state))
    }

    /// Keeps it.
    pub fn keep_passkey(&self, now_ms: i64, by: &Account, wish: &KeepPasskey) -> Result<Passkeys, Problem> {
        let relying = self.relying.as_ref().ok_or_else(problem::not_found)?;
        let name = wish.name.trim();
        if name.is_empty() || name.chars().count() > LONGEST {
            return Err(problem::malformed("un nom de 60 lettres au plus est demandé pour la clé d’accès"));
        }
        let answer: RegisterPublicKeyCredential =
            serde_json::from_str(&wish.answer).map_err(|_| problem::malformed("la réponse de la clé d’accès"))?;
        let taken = self.challenges().take(self.now_ms(), &wish.challenge);
        let Some((_, Asked::New(state))) = taken.filter(|(asker, _)| *asker == by.id) else {
            return Err(problem::late_passkey());
        };
        let kept = relying.judge.finish_passkey_registration(&answer, &state).map_err(|error| {
            tracing::info!(%error, "a new passkey is not kept");
            problem::bad_passkey()
        })?;
        self.change(|tx| {
            let count: usize =
                tx.query_row("SELECT count(*) FROM passkey WHERE account = ?1", [&by.id], |row| row.get(0))?;
            if count >= MOST {
                return Err(problem::enough_passkeys(MOST).into());
            }
            let sql = "INSERT INTO passkey (id, account, name, kept, made_ms) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT DO NOTHING";
            let id = BASE64_URL_SAFE_NO_PAD.encode(kept.cred_id());
            if tx.execute(sql, params![id, by.id, name, written(&kept), now_ms])? == 0 {
                return Err(problem::bad_passkey().into());
            }
            audit::write(tx, now_ms, Deed::PasskeyKept, name, &by.name, "")?;
            Ok(list(tx, &by.id)?)
        })
    }

    /// Puts one's own away: it opens nothing any more.
    pub fn remove_passkey(&self, now_ms: i64, by: &Account, id: &str) -> Result<Passkeys, Problem> {
        self.change(|tx| {
            let sql = "DELETE FROM passkey WHERE id = ?1 AND account = ?2 RETURNING name";
            let name: Option<String> = tx.query_row(sql, params![id, by.id], |row| row.get(0)).optional()?;
            let name = name.ok_or_else(problem::not_found)?;
            audit::write(tx, now_ms, Deed::PasskeyRemoved, &name, &by.name, "")?;
            Ok(list(tx, &by.id)?)
        })
    }

    /// Asks whatever passkey there is at somebody's door.
    pub fn ask_passkey(&self, from: IpAddr) -> Result<Challenge, Problem> {
        let relying = self.relying.as_ref().ok_or_else(problem::not_found)?;
        let (ask, state) = relying.judge.start_discoverable_authentication().map_err(|error| {
            tracing::error!(%error, "no passkey could be asked");
            problem::unavailable()
        })?;
        self.challenges().open(self.now_ms(), from.to_string(), &ask.public_key, Asked::Whose(state))
    }

    /// Lets somebody in by it: their account, and the secret of their session. A wrong proof is counted as a wrong
    /// password is; a passkey that nobody keeps is refused before anything is computed, and can be guessed by nobody.
    pub fn sign_in_by_passkey(&self, now_ms: i64, wish: &ByPasskey) -> Result<(Account, String), Problem> {
        let relying = self.relying.as_ref().ok_or_else(problem::not_found)?;
        let answer: PublicKeyCredential =
            serde_json::from_str(&wish.answer).map_err(|_| problem::malformed("la réponse de la clé d’accès"))?;
        let Some((_, Asked::Whose(state))) = self.challenges().take(self.now_ms(), &wish.challenge) else {
            return Err(problem::late_passkey());
        };
        let id = BASE64_URL_SAFE_NO_PAD.encode(answer.get_credential_id());
        if self.read(|connection| of_passkey(connection, &id))?.is_none() {
            return Err(problem::bad_passkey());
        }
        self.may_try(&id)?;
        let judge = &relying.judge;
        let come = self.change(|tx| {
            let Some((account, name, kept)) = of_passkey(tx, &id)? else { return Ok(None) };
            let said = judge.identify_discoverable_authentication(&answer);
            if said.map(|(whose, _)| whose.simple().to_string()).ok().as_deref() != Some(account.id.as_str()) {
                return Ok(None);
            }
            match judged(judge, &answer, state, kept) {
                Ok(kept) => {
                    let sql = "UPDATE passkey SET kept = ?1, used_ms = ?2 WHERE id = ?3";
                    tx.execute(sql, params![written(&kept), now_ms, id])?;
                    let secret = sessions::begin(tx, now_ms, &account, Deed::SignedInByPasskey)?;
                    Ok(Some((account, secret)))
                }
                Err(WebauthnError::CredentialPossibleCompromise) => {
                    // There is a second one somewhere: neither opens any more, and it stands in the list.
                    tx.execute("DELETE FROM passkey WHERE id = ?1", [&id])?;
                    audit::write(tx, now_ms, Deed::PasskeyCopied, &name, &account.name, "")?;
                    Ok(None)
                }
                Err(error) => {
                    tracing::info!(%error, "a passkey did not prove itself");
                    Ok(None)
                }
            }
        })?;
        come.ok_or_else(|| {
            self.failed(&id);
            problem::bad_passkey()
        })
    }

    fn challenges(&self) -> MutexGuard<'_, super::ceremony::Challenges> {
        self.challenges.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A passkey that has proved itself, with its count as it is now.
fn judged(
    judge: &webauthn_rs::Webauthn,
    answer: &PublicKeyCredential,
    state: DiscoverableAuthentication,
    mut kept: Kept,
) -> Result<Kept, WebauthnError> {
    let proved = judge.finish_discoverable_authentication_v2(answer, state, &kept)?;
    kept.update_credential(&proved);
    Ok(kept)
}

/// Whose a passkey is, if they may still come in: the account, its name, and what is kept of it.
fn of_passkey(connection: &Connection, id: &str) -> rusqlite::Result<Option<(Account, String, Kept)>> {
    let sql = "SELECT account, name, kept FROM passkey WHERE id = ?1";
    let read = |row: &rusqlite::Row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, String>(2)?));
    let Some((account, name, kept)) = connection.prepare_cached(sql)?.query_row([id], read).optional()? else {
        return Ok(None);
    };
    let account = of_id(connection, &account)?.filter(|account| account.ended_ms.is_none());
    Ok(account.zip(serde_json::from_str(&kept).ok()).map(|(account, kept)| (account, name, kept)))
}

/// Puts all passkeys of an account away.
pub(super) fn remove_all(tx: &Transaction, account: &str) -> rusqlite::Result<()> {
    tx.execute("DELETE FROM passkey WHERE account = ?1", [account])?;
    Ok(())
}

fn written(kept: &Kept) -> String {
    serde_json::to_string(kept).expect("a public key is numbers and texts, which JSON can always write")
}

fn list(connection: &Connection, account: &str) -> rusqlite::Result<Passkeys> {
    let sql = "SELECT id, name, made_ms, used_ms FROM passkey WHERE account = ?1 ORDER BY made_ms DESC, id";
    let mut all = connection.prepare_cached(sql)?;
    let read = |row: &rusqlite::Row| {
        Ok(Passkey { id: row.get(0)?, name: row.get(1)?, made_ms: row.get(2)?, used_ms: row.get(3)? })
    };
    Ok(Passkeys { passkeys: all.query_map([account], read)?.collect::<rusqlite::Result<_>>()? })
}
