//! Who asks for a booking for the first time, or speaks of one in a command, may be guessing its code. Here is found
//! who does, and whether there is such a booking; [`crate::guesses`] says whether that is answered now.

use super::{Sent, Town};
use crate::guesses::Guesses;
use crate::log::{Log, LogError};
use plein_sens_shared::event::Scope;
use plein_sens_shared::sync::{Pull, Wanted};
use std::collections::BTreeSet;
use std::net::IpAddr;

impl<L: Log> Town<L> {
    /// Takes out of a question what is not answered now: the device asks for it again. A booking is asked for once in a
    /// question: fifty times the same would make the time of one look into the log fifty times as plain.
    pub fn sift(&self, guesses: &mut Guesses, now_ms: i64, from: IpAddr, pull: &mut Pull) -> Result<(), LogError> {
        let (mut answered, mut named) = (Vec::with_capacity(pull.scopes.len()), BTreeSet::new());
        for wanted in std::mem::take(&mut pull.scopes) {
            let name = wanted.scope.to_string();
            if !wanted.scope.is_guessable()
                || named.insert(name.clone())
                    && (self.was_read(&wanted, &name)?
                        || guesses.may_open(now_ms, from, &name, || self.exists(&name))?)
            {
                answered.push(wanted);
            }
        }
        pull.scopes = answered;
        Ok(())
    }

    /// Whether a push is taken now. Asked only while many codes are guessed: what fails otherwise is counted afterwards.
    pub fn admits(&self, guesses: &mut Guesses, now_ms: i64, from: IpAddr, sent: &Sent) -> Result<bool, LogError> {
        if !guesses.are_many(now_ms) {
            return Ok(true);
        }
        for name in self.spoken_of(sent)? {
            if !guesses.may_open(now_ms, from, &name, || self.exists(&name))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn exists(&self, name: &str) -> Result<bool, LogError> {
        Ok(self.log.tip(name)?.n > 0)
    }

    /// A device that names the digest of what it has read has read it.
    fn was_read(&self, wanted: &Wanted, name: &str) -> Result<bool, LogError> {
        let Some(cursor) = wanted.cursor.as_ref().filter(|cursor| cursor.n > 0) else { return Ok(false) };
        Ok(self.log.digest_at(name, cursor.n)?.as_ref() == Some(&cursor.digest))
    }

    /// The bookings that a push speaks of and does not itself begin, in what was not received before.
    fn spoken_of(&self, sent: &Sent) -> Result<BTreeSet<String>, LogError> {
        let received = self.log.received_to(&sent.push.lane)?;
        let (mut spoken_of, mut begun) = (BTreeSet::new(), BTreeSet::new());
        for (n, read) in (sent.push.from_n..).zip(&sent.read) {
            let Some(command) = read.command.as_ref().filter(|_| n > received) else { continue };
            match command.opens() {
                Some(scope) if !begun.contains(&scope) => drop(spoken_of.insert(scope.to_string())),
                Some(_) => {}
                None => begun.extend(command.home().filter(Scope::is_guessable)),
            }
        }
        Ok(spoken_of)
    }
}
