//! The judge. It knows the list of taps, the log as rows of text, and its own idea of a waiting list; of the core it
//! uses only what is compared at the end.

use crate::programme::QUESTIONS;
use crate::world::{Told, World};
use plein_sens_backend::log::Row;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::sync::next_digest;
use serde_json::Value;
use std::collections::BTreeMap;

/// Everything that must not be.
pub fn judge(world: &World) -> Vec<String> {
    let rows = world.server.rows();
    let mut wrong = Vec::new();
    if !world.drained {
        wrong.push("an outbox did not drain although the network was perfect".to_owned());
    }
    numbering(&rows, &mut wrong);
    each_tap_once(world, &rows, &mut wrong);
    waiting_lists(&rows, &mut wrong);
    boards(&rows, &mut wrong);
    for device in world.active() {
        wrong.extend(device.went_back.iter().cloned());
        for wanted in device.replica.pull().scopes {
            let (own, true_one) =
                (device.replica.state().snapshot(&wanted.scope), world.server.state().snapshot(&wanted.scope));
            if own != true_one {
                wrong.push(format!("{} on a device: {own}\n  on the server: {true_one}", wanted.scope));
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
            wrong.push(format!("row {} of {} is out of order", row.seq, row.scope));
        }
    }
}

/// How often each thing that a tap can do stands in the log, named as the judge names it.
fn done(rows: &[Row]) -> BTreeMap<String, u32> {
    let mut done = BTreeMap::new();
    for row in rows {
        let (body, (kind, id)) = (body(row), row.scope.split_once('/').unwrap_or((&row.scope, "")));
        let name = match (kind, body["kind"].as_str().unwrap_or_default()) {
            ("passport", "checked_in") => format!("check-in {id} {}", body["stop"].as_str().unwrap_or_default()),
            ("survey", "answered") => format!("sheet {}", sheet(&body["answers"])),
            ("booking", "booked") => format!("booking {id}"),
            ("booking", "withdrawn") => format!("withdrawal {id}"),
            _ => continue,
        };
        *done.entry(name).or_default() += 1;
    }
    done
}

fn sheet(answers: &Value) -> String {
    (0..QUESTIONS).map(|n| answers[format!("q{n}")].to_string()).collect()
}

/// What a tap would do, named likewise.
#[allow(clippy::match_wildcard_for_single_variants, reason = "a new command does not wait for the storm to tap it")]
fn deed(command: &Command) -> String {
    match command {
        Command::CheckIn(command) => format!("check-in {} {}", command.passport, command.stop),
        Command::AnswerSurvey(command) => format!("sheet {}", sheet(&serde_json::json!(command.answers))),
        Command::SignUp(command) => format!("booking {}", command.booking),
        Command::Withdraw(command) => format!("withdrawal {}", command.booking),
        // The storm taps nothing else.
        other => format!("{other:?}"),
    }
}

/// What was told as kept is there once; what was told as not kept is not there; nothing else is there.
fn each_tap_once(world: &World, rows: &[Row], wrong: &mut Vec<String>) {
    let done = done(rows);
    // For each deed: whether it must be there, and whether it may be.
    let mut promised: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for tap in &world.taps {
        let kept = tap.told == Told::Kept;
        let lost_with_its_device = world.wiped.contains(&tap.device);
        let promise = promised.entry(deed(&tap.command)).or_default();
        promise.0 |= kept && !lost_with_its_device;
        promise.1 |= kept;
    }
    for (deed, (must, may)) in &promised {
        match done.get(deed).copied().unwrap_or(0) {
            0 if *must => wrong.push(format!("{deed}: told as kept, and lost")),
            1 if !may => wrong.push(format!("{deed}: told as not kept, and done all the same")),
            count if count > 1 => wrong.push(format!("{deed}: done {count} times")),
            _ => {}
        }
    }
    for deed in done.keys().filter(|deed| !promised.contains_key(*deed)) {
        wrong.push(format!("{deed}: nobody asked for it"));
    }
}

/// The judge's own book of a workshop.
#[derive(Default)]
struct Book {
    seats: u64,
    /// Booking, people, whether they are in.
    line: Vec<(String, u64, bool)>,
}

impl Book {
    fn free(&self) -> u64 {
        self.seats - self.line.iter().filter(|party| party.2).map(|party| party.1).sum::<u64>().min(self.seats)
    }

    /// In strict order, whoever fits is let in; the first who does not fit keeps everybody behind outside.
    fn let_in(&mut self) {
        while let Some(place) = self.line.iter().position(|party| !party.2) {
            if self.line[place].1 > self.free() {
                return;
            }
            self.line[place].2 = true;
        }
    }
}

/// Seats are never oversold, order is kept, and each party was last told what is true.
fn waiting_lists(rows: &[Row], wrong: &mut Vec<String>) {
    let mut books: BTreeMap<&str, Book> = BTreeMap::new();
    let mut told: BTreeMap<&str, String> = BTreeMap::new();
    let mut public: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for row in rows {
        let (body, (kind, id)) = (body(row), row.scope.split_once('/').unwrap_or((&row.scope, "")));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let number = |value: &Value| value.as_u64().unwrap_or_default();
        match (kind, body["kind"].as_str().unwrap_or_default()) {
            ("workshop", "opened") => books.entry(id).or_default().seats = number(&body["seats"]),
            ("workshop", "party_joined") => {
                let party = &body["party"];
                let book = books.entry(id).or_default();
                book.line.push((text(&party["booking"]), number(&party["people"]), false));
                book.let_in();
            }
            ("workshop", "party_left") => {
                let book = books.entry(id).or_default();
                book.line.retain(|party| party.0 != text(&body["booking"]));
                book.let_in();
            }
            ("programme", "seats_left") => {
                let seats = (number(&body["seats"]["free"]), number(&body["seats"]["waiting"]));
                public.insert(text(&body["workshop"]), seats);
            }
            ("booking", "booked") if text(&body["standing"]) == "confirmed" => drop(told.insert(id, "in".to_owned())),
            ("booking", "booked" | "place_changed") => drop(told.insert(id, format!("waits {}", body["place"]))),
            ("booking", "promoted") => drop(told.insert(id, "in".to_owned())),
            ("booking", "withdrawn") => drop(told.remove(id)),
            _ => {}
        }
    }
    let mut truth: BTreeMap<&str, String> = BTreeMap::new();
    for (workshop, book) in &books {
        let mut place = 0;
        for (booking, _, is_in) in &book.line {
            place += u32::from(!is_in);
            truth.insert(booking, if *is_in { "in".to_owned() } else { format!("waits {place}") });
        }
        let seats = (book.free(), u64::from(place));
        if public.get(*workshop) != Some(&seats) {
            wrong.push(format!("{workshop}: {seats:?} are free and wait, told {:?}", public.get(*workshop)));
        }
    }
    if truth != told {
        wrong.push(format!("the parties were told {told:?}, and it is {truth:?}"));
    }
}

/// The board's totals are the passages.
fn boards(rows: &[Row], wrong: &mut Vec<String>) {
    let (mut passed, mut shown): (BTreeMap<String, u64>, BTreeMap<String, u64>) = Default::default();
    for row in rows {
        let body = body(row);
        let stop = body["stop"].as_str().unwrap_or_default().to_owned();
        match Scope::try_from(row.scope.clone()) {
            Ok(Scope::Passport(_)) => *passed.entry(stop).or_default() += 1,
            Ok(Scope::Board(_)) => drop(shown.insert(stop, body["total"].as_u64().unwrap_or_default())),
            _ => {}
        }
    }
    if passed != shown {
        wrong.push(format!("the board shows {shown:?}, passed have {passed:?}"));
    }
}
