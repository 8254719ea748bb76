//! The judge's own idea of a waiting list, of seats and of a board, from the rows of the log alone.

use super::body;
use plein_sens_backend::log::Row;
use plein_sens_shared::event::Scope;
use serde_json::Value;
use std::collections::BTreeMap;

/// The judge's own ledger of a workshop.
#[derive(Default)]
struct Ledger {
    seats: u64,
    /// Booking, people, whether they are in.
    line: Vec<(String, u64, bool)>,
}

impl Ledger {
    fn free(&self) -> u64 {
        self.seats - self.line.iter().filter(|party| party.2).map(|party| party.1).sum::<u64>().min(self.seats)
    }

    /// A party is of so many now; whether that delays nobody: more of who is in have seats that nobody waits for, and nobody
    /// stands behind who waits.
    fn becomes(&mut self, booking: &str, people: u64) -> bool {
        let free = self.free();
        let Some(place) = self.line.iter().position(|party| party.0 == booking) else { return false };
        let waits = |line: &[(String, u64, bool)]| line.iter().any(|party| !party.2);
        let (was, is_in) = (self.line[place].1, self.line[place].2);
        self.line[place].1 = people;
        match people > was {
            true if is_in => people - was <= free && !waits(&self.line),
            true => people <= self.seats && !waits(&self.line[place + 1..]),
            false => true,
        }
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
pub fn waiting_lists(rows: &[Row], wrong: &mut Vec<String>) {
    let mut books: BTreeMap<&str, Ledger> = BTreeMap::new();
    let mut told: BTreeMap<&str, (u64, String)> = BTreeMap::new();
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
            ("workshop", "party_changed") => {
                let (party, book) = (&body["party"], books.entry(id).or_default());
                let (booking, people) = (text(&party["booking"]), number(&party["people"]));
                if !book.becomes(&booking, people) {
                    wrong.push(format!("[17] {booking} became {people}, and somebody is delayed by that"));
                }
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
            ("booking", "booked" | "party_changed") => {
                let is_in = text(&body["standing"]) == "confirmed";
                let place = if is_in { "in".to_owned() } else { format!("waits {}", body["place"]) };
                told.insert(id, (number(&body["adults"]) + number(&body["children"]), place));
            }
            ("booking", "place_changed") => told.entry(id).or_default().1 = format!("waits {}", body["place"]),
            ("booking", "promoted") => "in".clone_into(&mut told.entry(id).or_default().1),
            ("booking", "withdrawn") => drop(told.remove(id)),
            _ => {}
        }
    }
    let mut truth: BTreeMap<&str, (u64, String)> = BTreeMap::new();
    for (workshop, book) in &books {
        let mut place = 0;
        for (booking, people, is_in) in &book.line {
            place += u32::from(!is_in);
            truth.insert(booking, (*people, if *is_in { "in".to_owned() } else { format!("waits {place}") }));
        }
        let seats = (book.free(), u64::from(place));
        if public.get(*workshop) != Some(&seats) {
            wrong.push(format!("[17] {workshop}: {seats:?} are free and wait, told {:?}", public.get(*workshop)));
        }
    }
    if truth != told {
        wrong.push(format!("[17] the parties were told {told:?}, and it is {truth:?}"));
    }
}

/// The board's totals are the passages, each of as many as came: whoever saw a passport first at a stop says when, and how many.
pub fn boards(rows: &[Row], wrong: &mut Vec<String>) {
    let mut first: BTreeMap<(&str, String), (i64, u64)> = BTreeMap::new();
    let mut shown: BTreeMap<String, u64> = BTreeMap::new();
    for row in rows {
        let body = body(row);
        let stop = body["stop"].as_str().unwrap_or_default().to_owned();
        match Scope::try_from(row.scope.clone()) {
            Ok(Scope::Passport(_)) if body["kind"] == "checked_in" => {
                let passage = (body["at_ms"].as_i64().unwrap_or_default(), body["people"].as_u64().unwrap_or(1));
                let held = first.entry((&row.scope, stop)).or_insert(passage);
                if passage.0 < held.0 {
                    *held = passage;
                }
            }
            Ok(Scope::Board(_)) => drop(shown.insert(stop, body["total"].as_u64().unwrap_or_default())),
            _ => {}
        }
    }
    let mut passed: BTreeMap<String, u64> = BTreeMap::new();
    for ((_, stop), (_, people)) in first {
        *passed.entry(stop).or_default() += people;
    }
    if passed != shown {
        wrong.push(format!("[17] the board shows {shown:?}, passed have {passed:?}"));
    }
}
