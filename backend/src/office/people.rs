//! Accounts: by invitation only, with a login and a password that their person chooses; no e-mail is needed for
//! anything.

use super::doors::{self, Behind, Opens};
use super::{Office, SERVER, Trouble, passkeys, passwords, random, sessions};
use crate::audit::{self, Deed};
use crate::problem;
use plein_sens_shared::id::PartnerId;
use plein_sens_shared::office::{Account, Given, Invite, Join, Post, SignIn};
use plein_sens_shared::permit;
use plein_sens_shared::sync::Problem;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

/// How long an invitation may lie in a letter box.
const INVITATION_MS: i64 = 7 * 24 * 3_600_000;
/// The longest name or login.
const LONGEST: usize = 60;

/// What a post is called in the demo's town, which speaks French.
fn in_french(post: Post) -> &'static str {
    match post {
        Post::Director => "direction",
        Post::Agent => "accueil",
        Post::Facilitator => "animation",
        Post::Partner => "partenaire",
    }
}

impl Office {
    /// Lets somebody in: their account, and the secret of their session.
    pub fn sign_in(&self, now_ms: i64, wish: &SignIn) -> Result<(Account, String), Problem> {
        let login = folded(&wish.login);
        self.may_try(&login)?;
        let found = self.read(|connection| of_login(connection, &login))?;
        let fits = match &found {
            Some((account, kept)) if account.ended_ms.is_none() => passwords::fits(&wish.password, kept),
            _ => {
                passwords::fits_nothing(&wish.password);
                false
            }
        };
        match found {
            Some((account, _)) if fits => self.change(|tx| {
                let secret = sessions::begin(tx, now_ms, &account, Deed::SignedIn)?;
                Ok((account, secret))
            }),
            _ => {
                self.failed(&login);
                Err(problem::wrong_login())
            }
        }
    }

    /// Takes an invitation up, or a way back in.
    pub fn join(&self, now_ms: i64, wish: &Join) -> Result<(Account, String), Problem> {
        let login = folded(&wish.login);
        if login.is_empty() || login.chars().count() > LONGEST || login.chars().any(char::is_whitespace) {
            return Err(problem::malformed("un identifiant d’un seul mot est demandé"));
        }
        let doors = [Opens::Account, Opens::WayBack];
        // To keep a password costs much: nobody has that done whose code opens nothing.
        self.may_go_through(now_ms, &doors, &wish.code)?;
        let password = passwords::keep(&wish.password, &login)?;
        self.through(now_ms, &doors, &wish.code, |tx, opens, behind| {
            let account = match opens {
                Opens::WayBack => come_back(tx, now_ms, &behind.what, &login, &password)?,
                Opens::Account | Opens::Device => begin(tx, now_ms, wish, &login, &password, &behind)?,
            };
            let secret = sessions::begin(tx, now_ms, &account, Deed::SignedIn)?;
            Ok((account, secret))
        })
    }

    /// In the demo: somebody tries a post, with an account that is made for it. A partner's is for the given body.
    pub fn try_post(&self, now_ms: i64, post: Post, partner: Option<&PartnerId>) -> Result<(Account, String), Problem> {
        if !self.demo {
            return Err(problem::not_found());
        }
        let partner = partner.filter(|_| post == Post::Partner);
        self.change(|tx| {
            let login = format!("essai-{}", post.name());
            let account = if let Some((account, _)) = of_login(tx, &login)? {
                account
            } else {
                let (id, name) = (random::<16>(), format!("Essai {}", in_french(post)));
                let account =
                    Account { id, name, login, post, partner: partner.cloned(), seen_ms: None, ended_ms: None };
                // No password fits this.
                insert(tx, now_ms, &account, "")?;
                account
            };
            let secret = sessions::begin(tx, now_ms, &account, Deed::SignedIn)?;
            Ok((account, secret))
        })
    }

    /// Everybody who has, or had, an account.
    pub fn accounts(&self, by: &Account) -> Result<Vec<Account>, Problem> {
        may_run_the_town(by)?;
        self.read(|connection| {
            let mut all = connection.prepare(&format!("SELECT {COLUMNS} FROM account ORDER BY ended_ms, name, id"))?;
            all.query_map([], account)?.collect()
        })
    }

    /// Invites somebody: a code to be given by hand.
    pub fn invite(&self, now_ms: i64, by: &Account, wish: &Invite) -> Result<Given, Problem> {
        may_run_the_town(by)?;
        self.give_invitation(now_ms, wish, &by.name)
    }

    /// At a town's first start: the code by which the director comes in; none where somebody has an account already.
    pub fn first_invitation(&self, now_ms: i64) -> Result<Option<Given>, Problem> {
        let count: i64 =
            self.read(|connection| connection.query_row("SELECT count(*) FROM account", [], |row| row.get(0)))?;
        if self.demo || count > 0 {
            return Ok(None);
        }
        let wish = Invite { post: Post::Director, partner: None };
        self.give_invitation(now_ms, &wish, SERVER).map(Some)
    }

    fn give_invitation(&self, now_ms: i64, wish: &Invite, by: &str) -> Result<Given, Problem> {
        if wish.post.role(wish.partner.as_ref()).is_none() {
            return Err(problem::malformed("un compte de partenaire dit pour quelle structure, un autre n’en dit pas"));
        }
        self.change(|tx| {
            let partner = wish.partner.as_ref().map(PartnerId::as_str);
            let behind = (wish.post.name(), partner);
            let given = doors::make(tx, Opens::Account, behind, by, now_ms + INVITATION_MS)?;
            let subject =
                partner.map_or_else(|| wish.post.name().to_owned(), |body| format!("{} {body}", wish.post.name()));
            audit::write(tx, now_ms, Deed::Invited, &subject, by, "")?;
            Ok(given)
        })
    }

    /// Ends an account, and every session of it. Nobody ends their own: a town is never left without a director.
    pub fn end_account(&self, now_ms: i64, by: &Account, id: &str) -> Result<(), Problem> {
        may_run_the_town(by)?;
        if by.id == id {
            return Err(problem::not_allowed());
        }
        self.change(|tx| {
            let account = of_id(tx, id)?.ok_or_else(problem::not_found)?;
            tx.execute("UPDATE account SET ended_ms = ?1 WHERE id = ?2 AND ended_ms IS NULL", params![now_ms, id])?;
            sessions::end_all(tx, id)?;
            passkeys::remove_all(tx, id)?;
            audit::write(tx, now_ms, Deed::AccountEnded, &account.login, &by.name, "")?;
            Ok(())
        })
    }
}

fn may_run_the_town(by: &Account) -> Result<(), Problem> {
    if permit::may_run_the_town(&by.role()) { Ok(()) } else { Err(problem::not_allowed()) }
}

/// A new account, as its invitation says.
fn begin(
    tx: &Transaction,
    now_ms: i64,
    wish: &Join,
    login: &str,
    password: &str,
    behind: &Behind,
) -> Result<Account, Trouble> {
    let name = wish.name.trim();
    if name.is_empty() || name.chars().count() > LONGEST || name.chars().any(char::is_control) {
        return Err(problem::malformed("un nom de 60 lettres au plus est demandé").into());
    }
    if of_login(tx, login)?.is_some() {
        return Err(problem::taken().into());
    }
    let post = Post::named(&behind.what).ok_or_else(problem::bad_code)?;
    let partner = behind.detail.as_deref().and_then(|partner| partner.parse().ok());
    let account = Account {
        id: random::<16>(),
        name: name.to_owned(),
        login: login.to_owned(),
        post,
        partner,
        seen_ms: None,
        ended_ms: None,
    };
    insert(tx, now_ms, &account, password)?;
    audit::write(tx, now_ms, Deed::Joined, login, &account.name, "")?;
    Ok(account)
}

/// An account with another password: whoever had the old one, or a passkey, is out everywhere.
fn come_back(tx: &Transaction, now_ms: i64, id: &str, login: &str, password: &str) -> Result<Account, Trouble> {
    let account = of_id(tx, id)?.filter(|account| account.ended_ms.is_none()).ok_or_else(problem::bad_code)?;
    if of_login(tx, login)?.is_some_and(|(other, _)| other.id != id) {
        return Err(problem::taken().into());
    }
    tx.execute("UPDATE account SET login = ?1, password = ?2 WHERE id = ?3", params![login, password, id])?;
    sessions::end_all(tx, id)?;
    passkeys::remove_all(tx, id)?;
    audit::write(tx, now_ms, Deed::CameBack, login, &account.name, "")?;
    Ok(Account { login: login.to_owned(), ..account })
}

pub(super) const COLUMNS: &str = "id, name, login, post, partner, seen_ms, ended_ms";

pub(super) fn account(row: &Row) -> rusqlite::Result<Account> {
    let (post, partner): (String, Option<String>) = (row.get(3)?, row.get(4)?);
    // A post that this version does not know opens nothing: a partner of nobody.
    let post = Post::named(&post).unwrap_or(Post::Partner);
    let partner = partner.and_then(|partner| partner.parse().ok());
    Ok(Account {
        id: row.get(0)?,
        name: row.get(1)?,
        login: row.get(2)?,
        post,
        partner,
        seen_ms: row.get(5)?,
        ended_ms: row.get(6)?,
    })
}

/// The account of an id.
pub(super) fn of_id(connection: &Connection, id: &str) -> rusqlite::Result<Option<Account>> {
    let sql = format!("SELECT {COLUMNS} FROM account WHERE id = ?1");
    connection.prepare_cached(&sql)?.query_row([id], account).optional()
}

/// The account of a login, and what is kept of its password.
pub(super) fn of_login(connection: &Connection, login: &str) -> rusqlite::Result<Option<(Account, String)>> {
    let sql = format!("SELECT {COLUMNS}, password FROM account WHERE login = ?1");
    connection.prepare_cached(&sql)?.query_row([login], |row| Ok((account(row)?, row.get(7)?))).optional()
}

fn insert(tx: &Transaction, now_ms: i64, account: &Account, password: &str) -> rusqlite::Result<()> {
    let sql =
        "INSERT INTO account (id, name, login, post, partner, password, made_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let partner = account.partner.as_ref().map(PartnerId::as_str);
    tx.execute(sql, params![account.id, account.name, account.login, account.post.name(), partner, password, now_ms])?;
    Ok(())
}

/// A login as it is compared.
pub(super) fn folded(login: &str) -> String {
    login.trim().to_lowercase()
}
