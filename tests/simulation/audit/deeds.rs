//! The judge's own list of taps: what was told as kept is there once, or was refused for a reason that the judge finds
//! true; what was told as not kept is not there; nothing else is there.

use super::body;
use crate::book::{Ack, Lost, refusal};
use crate::device::Told;
use crate::hall::{Hall, Tap, What};
use crate::programme::{QUESTIONS, WORKSHOPS};
use crate::time::civil;
use plein_sens_backend::log::{Log as _, Row};
use plein_sens_shared::command::Command;
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::feedback::words::BESIDE;
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::Outcome;
use plein_sens_shared::workshops::{ChangeParty, EraseContact, SignUp, Withdraw};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How the judge names the erasure of a contact.
const ERASURE: &str = "erasure";
/// How it names a passage.
const PASSAGE: &str = "check-in";
/// How it names what a party is said to be. It may be that already, and become it twice.
const PARTY: &str = "party";

/// How often each thing that a tap can do stands in the log, named as the judge names it.
pub fn done(rows: &[Row]) -> BTreeMap<String, usize> {
    let mut done = BTreeMap::new();
    for row in rows {
        let (body, (kind, id)) = (body(row), row.scope.split_once('/').unwrap_or((&row.scope, "")));
        let name = match (kind, body["kind"].as_str().unwrap_or_default()) {
            ("passport", "checked_in") => format!("{PASSAGE} {id} {}", body["stop"].as_str().unwrap_or_default()),
            ("survey", "answered") => format!("sheet {}", sheet(&body["answers"])),
            ("booking", "booked") => format!("booking {id}"),
            ("booking", "party_changed") => format!("{PARTY} {id} {}+{}", body["adults"], body["children"]),
            ("booking", "withdrawn") => format!("withdrawal {id}"),
            ("request", "asked") => format!("request {id}"),
            ("request", "moved") if body["to"] == "withdrawn" => format!("taking back {id}"),
            _ => continue,
        };
        *done.entry(name).or_default() += 1;
    }
    done
}

fn sheet(answers: &Value) -> String {
    (0..QUESTIONS).map(|n| answers[format!("q{n}")].to_string()).collect()
}

/// What a tap would do, named likewise; none for what only a newer version knows.
#[allow(clippy::match_wildcard_for_single_variants, reason = "a new command does not wait for the storm to tap it")]
fn deed(tap: &Tap) -> Option<String> {
    let What::Command(command) = &tap.what else { return None };
    Some(match command {
        Command::CheckIn(command) => format!("{PASSAGE} {} {}", command.passport, command.stop),
        Command::AnswerSurvey(command) => format!("sheet {}", sheet(&serde_json::json!(command.answers))),
        Command::SignUp(command) => format!("booking {}", command.booking),
        Command::ChangeParty(command) => {
            format!("{PARTY} {} {}+{}", command.booking, command.who.adults, command.who.children)
        }
        Command::Withdraw(command) => format!("withdrawal {}", command.booking),
        Command::AskForHelp(command) => format!("request {}", command.request),
        Command::WithdrawRequest(command) => format!("taking back {}", command.request),
        Command::EraseContact(command) => format!("{ERASURE} {}", command.booking),
        Command::LeaveWords(command) => command.beside(),
        // The storm taps nothing else.
        other => format!("{other:?}"),
    })
}

/// Whether nobody promised that a tap, which is not acknowledged, would be.
pub fn is_excused(hall: &Hall, tap: &Tap) -> bool {
    let is_lost = |lost| match lost {
        Lost::Held | Lost::Refused => true,
        Lost::Due => tap.is_forgotten,
    };
    tap.excused || hall.book.lost(&tap.intent).is_some_and(is_lost)
}

/// What is promised of one deed.
#[derive(Default)]
struct Promise<'a> {
    /// The taps that were told as kept.
    kept: Vec<&'a Tap>,
    /// Of those, the wishes that the server said it had done.
    done: BTreeSet<&'a str>,
}

/// A passage is recorded again only when somebody saw it earlier: then it is moved there, and counts once.
fn only_moved_earlier(rows: &[Row], wrong: &mut Vec<String>) {
    let mut first: BTreeMap<(&str, String), i64> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.scope.starts_with("passport/")) {
        let body = body(row);
        let (stop, at_ms) = (body["stop"].as_str().unwrap_or_default().to_owned(), body["at_ms"].as_i64());
        let Some(at_ms) = at_ms.filter(|_| body["kind"] == "checked_in") else { continue };
        if first.insert((&row.scope, stop), at_ms).is_some_and(|before| before <= at_ms) {
            wrong.push(format!("[1] {} {}: passed again, and no earlier", row.scope, body["stop"]));
        }
    }
}

pub fn each_tap_once(hall: &Hall, rows: &[Row], wrong: &mut Vec<String>) {
    only_moved_earlier(rows, wrong);
    let mut done = done(rows);
    // Words are no fact: they are there if they are kept beside the log.
    let beside = hall.server.log().contacts().unwrap_or_default();
    done.extend(beside.into_iter().filter(|name| name.starts_with(BESIDE)).map(|name| (name, 1)));
    let mut promises: BTreeMap<String, Promise> = BTreeMap::new();
    for tap in &hall.taps {
        let Some(deed) = deed(tap) else { continue };
        let promise = promises.entry(deed.clone()).or_default();
        match &tap.told {
            Told::Kept => {
                let outcome = hall.book.ack(&tap.intent).map(|ack| &ack.receipt.outcome);
                promise.done.extend(outcome.filter(|it| **it == Outcome::Done).map(|_| tap.intent.as_str()));
                promise.kept.push(tap);
            }
            // A device refuses only what it has seen itself.
            Told::Refused(refusal) if refusal.is_already_so() && !promise.kept.is_empty() => {}
            Told::Refused(Refusal::AlreadyWithdrawn) if deed.starts_with(PARTY) => {}
            Told::Refused(refusal) => wrong.push(format!("[18] {deed}: refused on a device: {}", refusal.kind())),
            Told::NotKept => {}
        }
    }
    for (deed, promise) in &promises {
        judge(hall, deed, promise, &done, wrong);
    }
    for deed in done.keys().filter(|deed| !promises.contains_key(*deed)) {
        wrong.push(format!("[1] {deed}: nobody asked for it"));
    }
}

fn judge(hall: &Hall, deed: &str, promise: &Promise, done: &BTreeMap<String, usize>, wrong: &mut Vec<String>) {
    let count = done.get(deed).copied().unwrap_or(0);
    let is_party = deed.starts_with(PARTY);
    if count > 1 && !deed.starts_with(PASSAGE) && !is_party {
        wrong.push(format!("[1] {deed}: done {count} times"));
    }
    if count > 0 && promise.kept.is_empty() {
        wrong.push(format!("[6] {deed}: told as not kept, and done all the same"));
    }
    // What a voucher has brought back is nobody's wish any more: instead of what the server has done, or of a passage
    // beside it, which it moves to when it was seen first. An erasure that finds nothing is done as well.
    let (wishes, vouched) = (promise.done.len(), hall.vouched.get(deed).copied().unwrap_or_default());
    let most = if deed.starts_with(PASSAGE) { wishes + vouched } else { wishes.max(vouched.min(1)) };
    if !(wishes..=most).contains(&count) && !is_party && !deed.starts_with(ERASURE) {
        wrong.push(format!("[1] {deed}: done {count} times, and {} wishes are said to be done", promise.done.len()));
    }
    for tap in &promise.kept {
        match hall.book.ack(&tap.intent) {
            None if is_excused(hall, tap) => {}
            None if hall.book.lost(&tap.intent).is_some() => {
                wrong.push(format!("[12] {deed}: acknowledged, lost by a restore, and not brought again"));
            }
            None => wrong.push(format!("[5] {deed}: told as kept, and never received")),
            Some(ack) => match &ack.receipt.outcome {
                Outcome::Done => {}
                Outcome::Unreadable => wrong.push(format!("[19] {deed}: unreadable")),
                Outcome::Refused { .. } if is_true(hall, tap, ack, count, done) => {}
                outcome @ Outcome::Refused { .. } => {
                    let number = if hall.book.was_lost(&tap.intent) { 12 } else { 4 };
                    wrong.push(format!("[{number}] {deed}: {outcome:?}, and that is not true"));
                }
            },
        }
    }
}

/// Whether the reason that the server gave is so, as the judge sees it.
fn is_true(hall: &Hall, tap: &Tap, ack: &Ack, count: usize, done: &BTreeMap<String, usize>) -> bool {
    match (refusal(&ack.receipt.outcome), &tap.what) {
        (Some(Refusal::AlreadyWithdrawn), What::Command(Command::ChangeParty(command))) => {
            done.contains_key(&format!("withdrawal {}", command.booking))
        }
        (Some(refusal), _) if refusal.is_already_so() => count > 0,
        (Some(Refusal::WorkshopClosed), What::Command(Command::SignUp(command))) => {
            has_begun(command.workshop.as_str(), ack.at_ms)
        }
        (Some(Refusal::WorkshopClosed), What::Command(Command::ChangeParty(command))) => {
            signed_up(hall, command).is_some_and(|it| has_begun(it.workshop.as_str(), ack.at_ms))
        }
        // Whether there was room is judged by the rows; here only that more had been wished for than came at some time.
        (Some(Refusal::NoSeatsToAdd { .. }), What::Command(Command::ChangeParty(command))) => {
            parties(hall, command).iter().any(|people| command.who.people() > *people)
        }
        (
            Some(Refusal::UnknownBooking),
            What::Command(
                Command::ChangeParty(ChangeParty { booking, .. })
                | Command::Withdraw(Withdraw { booking })
                | Command::EraseContact(EraseContact { booking }),
            ),
        ) => is_unknown(hall, tap, ack, &format!("booking {booking}"), done),
        (Some(Refusal::UnknownRequest), What::Command(Command::WithdrawRequest(command))) => {
            is_unknown(hall, tap, ack, &format!("request {}", command.request), done)
        }
        _ => false,
    }
}

fn has_begun(workshop: &str, at_ms: i64) -> bool {
    WORKSHOPS.iter().find(|session| session.id == workshop).is_some_and(|session| {
        let day = Day::new(2015, 10, 12).unwrap_or_default().plus(session.day.into());
        let time = TimeOfDay::new(session.hour, 0).unwrap_or_default();
        civil(at_ms) >= Moment { day, time }
    })
}

/// The sign-up of a booking whose party somebody changes.
fn signed_up<'a>(hall: &'a Hall, change: &ChangeParty) -> Option<&'a SignUp> {
    hall.taps.iter().find_map(|tap| match &tap.what {
        What::Command(Command::SignUp(command)) if command.booking == change.booking => Some(command),
        _ => None,
    })
}

/// How many people such a booking was said to be for.
fn parties(hall: &Hall, change: &ChangeParty) -> Vec<u32> {
    let changed = hall.taps.iter().filter_map(|tap| match &tap.what {
        What::Command(Command::ChangeParty(command)) if command.booking == change.booking => Some(command.who.people()),
        _ => None,
    });
    signed_up(hall, change).map(|it| it.who.people()).into_iter().chain(changed).collect()
}

/// Whether a booking, or a request, was unknown when somebody spoke of it: its sign-up was refused, went down with a device, or came
/// later. After a restore, one device alone brings both, in their order.
fn is_unknown(hall: &Hall, tap: &Tap, ack: &Ack, booking: &str, done: &BTreeMap<String, usize>) -> bool {
    let sign_up = hall.taps.iter().find(|tap| deed(tap).as_deref() == Some(booking));
    let Some((sign_up, came)) = sign_up.and_then(|tap| Some((tap, hall.book.ack(&tap.intent)?))) else { return true };
    if came.receipt.outcome != Outcome::Done {
        return true;
    }
    let both = [&sign_up.intent, &tap.intent].iter().all(|intent| hall.book.was_lost(intent));
    let overtaken = both && sign_up.device == tap.device && !hall.devices[tap.device].is_copied;
    !done.contains_key(booking) || (came.at_ms >= ack.at_ms && !overtaken)
}
