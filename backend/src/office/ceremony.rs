//! What passkeys are asked to sign, and by whom their answers are judged. A challenge lives in memory, for one answer and
//! a few minutes; whoever asks for many pushes out their own, and nobody else's.

use crate::problem;
use plein_sens_shared::office::Challenge;
use plein_sens_shared::sync::Problem;
use serde::Serialize;
use std::collections::VecDeque;
use std::time::Duration;
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration, Url};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// How long an answer may take, as browsers are told, too.
const LIFE_MS: u32 = 5 * 60_000;
/// How many may be open for one asker, an address or an account.
const OF_ONE: usize = 64;
/// How many may be open in all.
const OF_ALL: usize = 4_096;
/// Where nothing was said about an address, people come to this machine itself.
const HERE: &str = "http://localhost";

/// The house as passkeys know it: by its name, which they are bound to, and the addresses of its pages.
pub struct Relying {
    /// The name: the host of the address under which people know the town.
    pub name: String,
    /// Who judges.
    pub judge: Webauthn,
}

impl Relying {
    /// The house at an address; none where browsers have no passkeys: at a bare number, or without TLS.
    pub fn at(origin: Option<&str>) -> Option<Self> {
        let address = Url::parse(origin.unwrap_or(HERE)).ok()?;
        let name = address.domain()?.to_owned();
        let is_private = address.scheme() == "https" || name == "localhost";
        let life = Duration::from_millis(u64::from(LIFE_MS));
        // Any port of this machine, unless the address was said.
        let built = WebauthnBuilder::new(&name, &address)
            .map(|builder| builder.rp_name("Plein Sens").timeout(life).allow_any_port(origin.is_none()));
        match built.and_then(WebauthnBuilder::build) {
            Ok(judge) => is_private.then_some(Self { name, judge }),
            Err(error) => {
                tracing::warn!(%error, "no passkeys can be had at this address");
                None
            }
        }
    }
}

/// What a passkey was asked.
pub enum Asked {
    /// To be kept.
    New(PasskeyRegistration),
    /// To say whose it is.
    Whose(DiscoverableAuthentication),
}

struct Open {
    challenge: String,
    /// An address, or an account's id.
    asker: String,
    until_ms: i64,
    asked: Asked,
}

/// Those that are open, the oldest first.
#[derive(Default)]
pub struct Challenges(VecDeque<Open>);

impl Challenges {
    /// Opens one.
    pub fn open(
        &mut self,
        now_ms: i64,
        asker: String,
        options: &impl Serialize,
        what: Asked,
    ) -> Result<Challenge, Problem> {
        self.0.retain(|open| open.until_ms > now_ms);
        let own = self.0.iter().filter(|open| open.asker == asker).count();
        let oldest = if own >= OF_ONE { self.0.iter().position(|open| open.asker == asker) } else { None };
        if let Some(oldest) = oldest.or((self.0.len() >= OF_ALL).then_some(0)) {
            self.0.remove(oldest);
        }
        let options = serde_json::to_string(options).map_err(|error| {
            tracing::error!(%error, "what a passkey is asked could not be written");
            problem::unavailable()
        })?;
        let challenge = super::random::<16>();
        self.0.push_back(Open {
            challenge: challenge.clone(),
            asker,
            until_ms: now_ms + i64::from(LIFE_MS),
            asked: what,
        });
        Ok(Challenge { challenge, options })
    }

    /// Takes one out, whatever its answer will be worth: it is not answered twice.
    pub fn take(&mut self, now_ms: i64, challenge: &str) -> Option<(String, Asked)> {
        self.0.retain(|open| open.until_ms > now_ms);
        let place = self.0.iter().position(|open| open.challenge == challenge)?;
        self.0.remove(place).map(|open| (open.asker, open.asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(challenges: &mut Challenges, now_ms: i64, asker: &str) -> String {
        let judge = Relying::at(None).unwrap().judge;
        let (ask, state) = judge.start_discoverable_authentication().unwrap();
        challenges.open(now_ms, asker.to_owned(), &ask.public_key, Asked::Whose(state)).unwrap().challenge
    }

    #[test]
    fn a_challenge_is_answered_once_and_soon() {
        let mut challenges = Challenges::default();
        let life_ms = i64::from(LIFE_MS);
        let one = opened(&mut challenges, 0, "a");
        assert!(challenges.take(life_ms - 1, "other").is_none());
        assert!(challenges.take(life_ms - 1, &one).is_some());
        assert!(challenges.take(life_ms - 1, &one).is_none(), "once");
        let late = opened(&mut challenges, 0, "a");
        assert!(challenges.take(life_ms, &late).is_none(), "soon");
    }

    #[test]
    fn whoever_asks_for_many_pushes_out_their_own() {
        let mut challenges = Challenges::default();
        let hers = opened(&mut challenges, 0, "amina");
        let first = opened(&mut challenges, 0, "stranger");
        for _ in 0..OF_ONE {
            opened(&mut challenges, 0, "stranger");
        }
        assert_eq!(challenges.0.len(), OF_ONE + 1);
        assert!(challenges.take(1, &hers).is_some());
        assert!(challenges.take(1, &first).is_none());
        for n in 0..OF_ALL + 10 {
            opened(&mut challenges, 0, &n.to_string());
        }
        assert_eq!(challenges.0.len(), OF_ALL, "and all of them together are bounded");
    }

    #[test]
    fn the_house_is_known_by_the_address_that_people_use() {
        for (origin, name) in [
            (None, Some("localhost")),
            (Some("https://bienvenue.vierzon.example"), Some("bienvenue.vierzon.example")),
            (Some("http://localhost:9000"), Some("localhost")),
            (Some("http://vierzon.example"), None),
            (Some("https://192.0.2.7"), None),
            (Some("vierzon"), None),
        ] {
            assert_eq!(Relying::at(origin).map(|relying| relying.name).as_deref(), name, "{origin:?}");
        }
    }
}
