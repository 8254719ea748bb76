//! The judge. It knows the list of taps, what was acknowledged, the log as rows of text, and its own idea of a waiting
//! list; of the core it uses only what is compared at the end. The number before a violation is that of the invariant in
//! `docs/architecture.md`.

mod deeds;
mod line;

pub use deeds::done;

use crate::hall::{Hall, What};
use plein_sens_backend::log::Row;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Outcome, next_digest};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _};
use serde_json::Value;
use std::collections::BTreeMap;

/// Everything that must not be.
pub fn judge(hall: &mut Hall) -> Vec<String> {
    let rows = hall.server.rows();
    let mut wrong = std::mem::take(&mut hall.wrong);
    wrong.append(&mut hall.server.wrong);
    if !hall.drained {
        wrong.push("[24] an outbox did not drain although the network was perfect".to_owned());
    }
    wrong.extend(hall.book.forgotten(hall.server.log()));
    numbering(&rows, &mut wrong);
    deeds::each_tap_once(hall, &rows, &mut wrong);
    times(hall, &rows, &mut wrong);
    line::waiting_lists(&rows, &mut wrong);
    line::boards(&rows, &mut wrong);
    folds(hall, &rows, &mut wrong);
    unknown_commands(hall, &mut wrong);
    wrong.extend(hall.contacts.judge(&hall.server));
    vouchers(hall, &rows, &mut wrong);
    for device in &hall.devices {
        wrong.extend(device.wrong.iter().cloned());
    }
    for device in hall.active() {
        if device.role == Role::Person && !device.staff_scopes().is_empty() {
            wrong.push(format!("[21] {} still holds {:?}", device.name, device.staff_scopes()));
        }
        for wanted in device.replica().pull().scopes {
            let (own, true_one) =
                (device.replica().state().snapshot(&wanted.scope), hall.server.state().snapshot(&wanted.scope));
            if own != true_one {
                let name = &device.name;
                wrong.push(format!("[6] {} on {name}: {own}\n  on the server: {true_one}", wanted.scope));
            }
        }
    }
    wrong
}

fn body(row: &Row) -> Value {
    serde_json::from_str(&row.body).unwrap_or(Value::Null)
}

/// Each scope is numbered 1, 2, 3 … and chained.
fn numbering(rows: &[Row], wrong: &mut Vec<String>) {
    let mut tips: BTreeMap<&str, (u64, String)> = BTreeMap::new();
    for (row, seq) in rows.iter().zip(1..) {
        let tip = tips.entry(&row.scope).or_default();
        *tip = (tip.0 + 1, next_digest(&tip.1, &row.body));
        if (row.seq, row.n, &row.digest) != (seq, tip.0, &tip.1) {
            wrong.push(format!("[7] row {} of {} is out of order", row.seq, row.scope));
        }
    }
}

/// What a device said about the time is bounded by the server's clock.
fn times(hall: &Hall, rows: &[Row], wrong: &mut Vec<String>) {
    const OLDEST_MS: i64 = 8 * crate::time::DAY_MS;
    for row in rows {
        let body = body(row);
        // What is taken back at a stop says when it had been: that was bounded then.
        let Some(at_ms) = body["at_ms"].as_i64().filter(|_| body["kind"] != "taken_back") else { continue };
        // A voucher's times are whole seconds, and are kept however late it is shown.
        if at_ms % 1_000 == 0 && !hall.vouched.is_empty() {
            continue;
        }
        if !(row.recorded_ms - OLDEST_MS..=row.recorded_ms).contains(&at_ms) {
            wrong.push(format!("[18] row {} happened at {at_ms}, recorded at {}", row.seq, row.recorded_ms));
        }
    }
}

fn read(row: &Row) -> Option<Event> {
    Event::read(&Scope::try_from(row.scope.clone()).ok()?, &row.body)
}

/// The server's state is the fold of its log; and in each scope a snapshot at any number, with what came after it, is the
/// fold of all.
fn folds(hall: &Hall, rows: &[Row], wrong: &mut Vec<String>) {
    let mut whole = State::default();
    rows.iter().filter_map(read).for_each(|event| whole.evolve(&event));
    if whole != *hall.server.state() {
        wrong.push("[9] the server's state is not what its log adds up to".to_owned());
    }
    same_bytes(&whole, rows, wrong);
    let mut scopes: BTreeMap<Scope, Vec<Event>> = BTreeMap::new();
    rows.iter().filter_map(read).for_each(|event| scopes.entry(event.scope()).or_default().push(event));
    for (scope, events) in &scopes {
        // One place a scope and run is enough: there are thousands of runs.
        let k = usize::try_from(hall.now_ms).unwrap_or_default() % (events.len() + 1);
        let (mut head, mut tail) = (State::default(), State::default());
        events[..k].iter().for_each(|event| head.evolve(event));
        let read = tail.restore(scope, &head.snapshot(scope));
        events[k..].iter().for_each(|event| tail.evolve(event));
        if read.is_err() || tail.snapshot(scope) != whole.snapshot(scope) {
            wrong.push(format!("[9] {scope}: the snapshot at {k} with its tail is not the fold of all"));
        }
    }
}

/// Whoever adds the log up, and however often, writes the same bytes. What only another machine does otherwise, a browser's
/// for one, `cargo xtask test same` finds.
fn same_bytes(whole: &State, rows: &[Row], wrong: &mut Vec<String>) {
    let mut again = State::default();
    rows.iter().filter_map(read).for_each(|event| again.evolve(&event));
    for scope in whole.scopes() {
        let (first, second) = (whole.snapshot(&scope), again.snapshot(&scope));
        if first != second {
            wrong.push(format!("[16] {scope} is {first}, and added up again {second}"));
        }
    }
}

/// Whatever a device still holds a voucher for is there: it has shown it.
fn vouchers(hall: &Hall, rows: &[Row], wrong: &mut Vec<String>) {
    for device in hall.active() {
        for (key, voucher) in device.rows.iter().filter(|(key, _)| key.starts_with("voucher/")) {
            let scope = key.trim_start_matches("voucher/");
            let is_late = hall.too_late.iter().any(|shown| voucher.contains(shown));
            if !is_late && rows.iter().all(|row| row.scope != scope) {
                wrong.push(format!("[12] {} holds a voucher for {scope}, and the town has nothing of it", device.name));
            }
        }
    }
}

/// What no version here knows is received, and kept word for word.
fn unknown_commands(hall: &Hall, wrong: &mut Vec<String>) {
    let file = hall.server.folder().join("plein-sens.sqlite3");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let connection = Connection::open_with_flags(file, flags).expect("the server's file can be read beside it");
    for tap in &hall.taps {
        let What::Unknown(body) = &tap.what else { continue };
        let received = hall.book.ack(&tap.intent).map(|ack| &ack.receipt.outcome);
        if received != Some(&Outcome::Unreadable) {
            if received.is_some() || !deeds::is_excused(hall, tap) {
                wrong.push(format!("[19] {body}: became {received:?}"));
            }
            continue;
        }
        let sql = "SELECT unread FROM receipts WHERE intent = ?1 AND unread IS NOT NULL";
        let kept = connection.query_row(sql, [tap.intent.as_str()], |row| row.get::<_, String>(0)).optional();
        if kept.as_ref().ok().and_then(Option::as_ref) != Some(body) {
            wrong.push(format!("[19] {body}: kept as {kept:?}"));
        }
    }
}
