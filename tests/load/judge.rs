//! What must be in the log, by the clients' own list; and what is there, read row by row as text. Nothing of the core
//! is used but the digest, and its fold where the server's belief is compared with it.

use crate::http::Connection;
use crate::kept::Kept;
use crate::wishes::TOLD;
use plein_sens_backend::chance;
use plein_sens_backend::log::{Log, LogError, Row, SqliteLog};
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::permit::may_read;
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{MAX_SCOPES, News, PROTOCOL, Pull, PullAnswer, Wanted, next_digest};
use serde_json::Value;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;

/// What a comparison found.
#[derive(Debug, Default)]
pub struct Found {
    /// Acknowledged, and not there (or something else is there).
    pub lost: Vec<String>,
    /// There more often than it was asked for.
    pub duplicated: Vec<String>,
    /// Sent, cut off before its answer, and there all the same.
    pub committed_unheard: u64,
}

impl Found {
    /// Takes more in.
    pub fn add(&mut self, more: Self) {
        self.lost.extend(more.lost);
        self.duplicated.extend(more.duplicated);
        self.committed_unheard += more.committed_unheard;
    }
}

/// Opens what a server left, beside whoever has it open. That it is another log than stood there is a loss, too: a judge
/// begins no life.
pub fn open(data: &Path) -> Result<SqliteLog, LogError> {
    let is_another = Cell::new(false);
    let log = SqliteLog::open(data, || {
        is_another.set(true);
        chance::lineage()
    })?;
    let what = || LogError::Storage(format!("{} holds another log than before", data.display()));
    if is_another.get() { Err(what()) } else { Ok(log) }
}

/// Right after a start, before any client has sent anything again: each receipt ever given stands in the log. What was
/// sent again first could hide a loss.
pub fn receipts(kept: &Kept, data: &Path) -> Result<Found, LogError> {
    let log = open(data)?;
    let mut found = Found::default();
    for (lane, receipt) in kept.receipts() {
        let held = log.receipt(lane, receipt.n)?;
        if held.as_ref() != Some(receipt) {
            found.lost.push(format!("lane {lane}: told {receipt:?}, held {held:?}"));
        }
    }
    for push in kept.waiting.iter().flatten() {
        found.committed_unheard += u64::from(log.receipt(&push.lane, push.from_n)?.is_some());
    }
    Ok(found)
}

/// When nothing is on its way: each deed that was told as done is there once, and nothing else is.
pub fn effects(kept: &Kept, data: &Path) -> Result<Found, LogError> {
    let log = open(data)?;
    let rows = log.read_after(0, u32::MAX)?;
    let mut found = Found::default();
    numbering(&rows, &mut found);
    let mut balance: BTreeMap<String, i64> = BTreeMap::new();
    for envelope in kept.done() {
        let command: Value = serde_json::from_str(&envelope.body).unwrap_or_default();
        *balance.entry(deed(&command["kind"], &command)).or_default() += 1;
    }
    for row in &rows {
        let mut event: Value = serde_json::from_str(&row.body).unwrap_or_default();
        let (kind, id) = row.scope.split_once('/').unwrap_or((&row.scope, ""));
        event[kind] = id.into();
        let done = match (kind, event["kind"].as_str().unwrap_or_default()) {
            ("passport", "checked_in") => "check_in",
            // The demo brings tied sheets of its own, and some of a survey that no client here answers.
            ("survey", "answered") if event["tie"].is_null() && id != "visite" => "answer_survey",
            ("take_up", "told") if id == TOLD => "tell_take_up",
            ("booking", "booked") => "sign_up",
            ("booking", "withdrawn") => "withdraw",
            _ => continue,
        };
        *balance.entry(deed(&done.into(), &event)).or_default() -= 1;
    }
    for (deed, left) in balance {
        match left {
            1.. => found.lost.push(format!("{deed}: told as done, and not there")),
            ..0 => found.duplicated.push(format!("{deed}: there {} times too often", -left)),
            0 => {}
        }
    }
    contacts_of(kept, &log, &mut found)?;
    Ok(found)
}

/// What came sealed with a sign-up stands in the vault as long as its party does, and goes with it.
fn contacts_of(kept: &Kept, log: &SqliteLog, found: &mut Found) -> Result<(), LogError> {
    let mut left: BTreeMap<String, Option<&Sealed>> = BTreeMap::new();
    for envelope in kept.done() {
        let command: Value = serde_json::from_str(&envelope.body).unwrap_or_default();
        let scope = format!("booking/{}", command["booking"].as_str().unwrap_or_default());
        match command["kind"].as_str().unwrap_or_default() {
            "sign_up" => drop(left.insert(scope, envelope.sealed.as_ref())),
            "withdraw" => drop(left.insert(scope, None)),
            _ => {}
        }
    }
    for (scope, expected) in left {
        match (log.contact(&scope)?, expected) {
            (held, expected) if held.as_ref() == expected => {}
            (None, Some(_)) => found.lost.push(format!("{scope}: its contact is not there")),
            (held, expected) => found.duplicated.push(format!("{scope}: {held:?} is held, and left was {expected:?}")),
        }
    }
    Ok(())
}

/// Does the server believe what its log says? A start from a snapshot must come to the same as the fold of everything.
pub fn believed(data: &Path, server: SocketAddr) -> Result<Vec<String>, Box<dyn Error>> {
    let mut state = State::default();
    for row in open(data)?.read_after(0, u32::MAX)? {
        let scope = Scope::try_from(row.scope)?;
        state.evolve(&Event::read(&scope, &row.body).ok_or("an event of another version")?);
    }
    let mut connection = Connection::open(server)?;
    let mut wrong = Vec::new();
    let readable: Vec<Scope> =
        state.scopes().into_iter().filter(|scope| may_read(&Role::Person, scope, &state.programme)).collect();
    for scopes in readable.chunks(MAX_SCOPES) {
        let wanted = |scope: &Scope| Wanted { scope: scope.clone(), cursor: None };
        let pull = Pull { protocol: PROTOCOL, scopes: scopes.iter().map(wanted).collect(), awaiting: None };
        let answer = connection.post("/api/pull", &serde_json::to_string(&pull)?)?;
        let answer: PullAnswer = serde_json::from_slice(&answer.body)?;
        for (scope, news) in answer.scopes {
            let own = state.snapshot(&scope);
            if !matches!(&news, News::Reset { snapshot, .. } if *snapshot == own) {
                wrong.push(format!("{scope}: the log comes to {own}, the server says {news:?}"));
            }
        }
    }
    Ok(wrong)
}

/// What a command or an event is about, in one text.
fn deed(kind: &Value, of: &Value) -> String {
    match kind.as_str().unwrap_or_default() {
        "check_in" => format!("check-in {} {}", of["passport"], of["stop"]),
        "answer_survey" => format!("sheet {} {}", of["survey"], of["answers"]),
        "tell_take_up" => format!("told of {TOLD} {}", of["said"]),
        "sign_up" => format!("booking {} {} {}+{}", of["booking"], of["workshop"], of["adults"], of["children"]),
        other => format!("{other} {}", of["booking"]),
    }
}

/// The log and each scope in it are numbered 1, 2, 3 … and chained.
fn numbering(rows: &[Row], found: &mut Found) {
    let mut tips: BTreeMap<&str, (u64, String)> = BTreeMap::new();
    for (row, seq) in rows.iter().zip(1..) {
        let tip = tips.entry(&row.scope).or_default();
        *tip = (tip.0 + 1, next_digest(&tip.1, &row.body));
        if (row.seq, row.n, &row.digest) != (seq, tip.0, &tip.1) {
            found.lost.push(format!("row {} of {} is out of order", row.seq, row.scope));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kept::Acknowledged;
    use crate::wishes::{Offer, envelope};
    use plein_sens_backend::log::{Batch, NewEvent};
    use plein_sens_backend::vault::Change;
    use plein_sens_shared::sync::{Envelope, Outcome, Push, Receipt, hash};
    use serde_json::json;

    /// What a client was told as done.
    fn told(commands: Vec<Envelope>) -> Kept {
        let receipt = |(n, it): (u64, &Envelope)| {
            let (intent, hash) = (it.intent.clone(), hash(it));
            Receipt { n, intent, hash, outcome: Outcome::Done }
        };
        let receipts = (1..).zip(&commands).map(receipt).collect();
        let lane = "0".repeat(32).parse().unwrap();
        let push = Push { protocol: PROTOCOL, lineage: None, lane, from_n: 1, commands, sent_ms: None };
        let mut kept = Kept::new(1);
        kept.acknowledged.push(Acknowledged { push, receipts });
        kept
    }

    /// One check-in that was told as done, and a log that holds it so many times.
    fn found(times: usize) -> (usize, usize) {
        let commands = Offer::of_demo().check_ins(&mut fastrand::Rng::with_seed(1), 1);
        let command: Value = serde_json::from_str(&commands[0].body).unwrap();
        let passport = command["passport"].as_str().unwrap();
        let body = json!({ "kind": "checked_in", "stop": command["stop"], "at_ms": 5 }).to_string();
        let event = NewEvent { scope: format!("passport/{passport}"), body, recorded_ms: 5 };
        let data = tempfile::tempdir().unwrap();
        let batch = Batch { events: vec![event; times], ..Batch::default() };
        SqliteLog::open(data.path(), chance::lineage).unwrap().append(0, &batch).unwrap();
        let found = effects(&told(commands), data.path()).unwrap();
        (found.lost.len(), found.duplicated.len())
    }

    /// A party that left a contact, and perhaps withdrew; and a vault that holds the contact or not.
    fn found_contact(withdrawn: bool, held: bool) -> (usize, usize) {
        let mut rng = fastrand::Rng::with_seed(1);
        let mut commands = vec![envelope(&mut rng, &json!({ "kind": "sign_up", "booking": "B", "contact": true }))];
        let change =
            Change::Keep { scope: "booking/B".to_owned(), sealed: commands[0].sealed.clone().unwrap(), at_ms: 5 };
        if withdrawn {
            commands.push(envelope(&mut rng, &json!({ "kind": "withdraw", "booking": "B" })));
        }
        let data = tempfile::tempdir().unwrap();
        let mut log = SqliteLog::open(data.path(), chance::lineage).unwrap();
        let contacts = if held { vec![change] } else { Vec::new() };
        log.append(0, &Batch { contacts, ..Batch::default() }).unwrap();
        let mut found = Found::default();
        contacts_of(&told(commands), &log, &mut found).unwrap();
        (found.lost.len(), found.duplicated.len())
    }

    #[test]
    fn a_contact_is_there_as_long_as_its_party() {
        assert_eq!((found_contact(false, true), found_contact(true, false)), ((0, 0), (0, 0)));
        assert_eq!((found_contact(false, false), found_contact(true, true)), ((1, 0), (0, 1)));
    }

    #[test]
    fn what_is_missing_is_lost_and_what_is_there_twice_is_doubled() {
        assert_eq!((found(0), found(1), found(2)), ((1, 0), (0, 0), (0, 1)));
    }

    #[test]
    fn another_log_in_the_place_of_this_one_is_no_log() {
        let data = tempfile::tempdir().unwrap();
        let event = NewEvent { scope: "a".to_owned(), body: "{}".to_owned(), recorded_ms: 5 };
        let batch = Batch { events: vec![event], ..Batch::default() };
        SqliteLog::open(data.path(), chance::lineage).unwrap().append(0, &batch).unwrap();
        assert!(open(data.path()).is_ok());
        std::fs::remove_file(data.path().join("plein-sens.sqlite3")).unwrap();
        assert!(open(data.path()).is_err());
    }
}
