//! What a reader may not see leaves no trace in what it sees: two towns, one with and one without the activity of others,
//! answer a reader byte for byte alike, and poke alike.

use crate::programme::{QUESTIONS, STOPS, programme};
use crate::time::now;
use plein_sens_backend::log::MemoryLog;
use plein_sens_backend::sequencer::Town;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LaneId, Lineage, PassportId};
use plein_sens_shared::sync::{Cursor, Envelope, News, PROTOCOL, Pull, PullAnswer, Push, Wanted};

/// How many things happen.
const STEPS: u64 = 16;

fn town() -> Town<MemoryLog> {
    let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).expect("an empty log is readable");
    town.announce(now(0), programme()).expect("the programme of the simulation is right");
    town.take_changed();
    town
}

fn push(bits: u128, body: String) -> Push {
    let (intent, lane) = (IntentId::from_bits(bits), LaneId::from_bits(bits));
    let envelope = Envelope { intent, happened_ms: crate::time::at(0), nonce: "n".to_owned(), body, sealed: None };
    Push { protocol: PROTOCOL, lineage: None, lane, from_n: 1, commands: vec![envelope], sent_ms: None }
}

/// What the reader does and everybody may see of it.
fn own(rng: &mut fastrand::Rng, passport: &PassportId, booking: &BookingId) -> String {
    let stop = STOPS[rng.usize(..STOPS.len())];
    match rng.u32(..3) {
        0 => format!(r#"{{"kind":"sign_up","workshop":"pain","booking":"{booking}","adults":1,"children":0}}"#),
        1 => format!(r#"{{"kind":"withdraw","booking":"{booking}"}}"#),
        _ => format!(r#"{{"kind":"check_in","passport":"{passport}","stop":"{stop}"}}"#),
    }
}

/// What others do and this reader may not see.
fn hidden(rng: &mut fastrand::Rng) -> String {
    let stop = STOPS[rng.usize(..STOPS.len())];
    match rng.u32(..4) {
        0 => {
            let answers: Vec<String> = (0..QUESTIONS).map(|n| format!(r#""q{n}":{}"#, rng.u8(1..6))).collect();
            format!(r#"{{"kind":"answer_survey","survey":"avis","answers":{{{}}}}}"#, answers.join(","))
        }
        1 => format!(r#"{{"kind":"check_in","passport":"{:032x}","stop":"{stop}"}}"#, rng.u128(..)),
        2 => format!(r#"{{"kind":"withdraw","booking":"{}"}}"#, BookingId::from_bits(rng.u128(..))),
        _ => format!(r#"{{"kind":"wave","to":"{:x}"}}"#, rng.u128(..)),
    }
}

/// What must not be.
pub fn judge(seed: u64) -> Vec<String> {
    let mut rng = fastrand::Rng::with_seed(seed ^ 0x5eed);
    let (mut busy, mut calm) = (town(), town());
    let (passport, booking) = (PassportId::from_bits(rng.u128(..)), BookingId::from_bits(rng.u128(..)));
    let scopes = [Scope::Programme, Scope::Passport(passport.clone()), Scope::Booking(booking.clone())];
    let mut wanted: Vec<Wanted> = scopes.into_iter().map(|scope| Wanted { scope, cursor: None }).collect();
    let mut wrong = Vec::new();
    for step in 0..STEPS {
        if rng.bool() {
            busy.receive(now(0), &[push(rng.u128(..), hidden(&mut rng))]);
            let poked: Vec<String> = busy.take_changed().into_iter().filter(|scope| scope != "board/sens").collect();
            if !poked.is_empty() {
                wrong.push(format!("[8] what others did poked {poked:?}"));
            }
        }
        if rng.bool() {
            let push = push(u128::from(step) + 1, own(&mut rng, &passport, &booking));
            let answers = (busy.receive(now(0), std::slice::from_ref(&push)), calm.receive(now(0), &[push]));
            if answers.0 != answers.1 || busy.take_changed() != calm.take_changed() {
                wrong.push(format!("[8] the reader's own push is answered {answers:?}"));
            }
        }
        let pull = Pull { protocol: PROTOCOL, scopes: wanted.clone(), awaiting: None };
        let answers = (busy.pull(&Role::Person, &pull), calm.pull(&Role::Person, &pull));
        if answers.0 != answers.1 {
            wrong.push(format!("[8] what others did shows: {:?}\n  without it: {:?}", answers.0, answers.1));
            return wrong;
        }
        answers.0.iter().for_each(|answer| advance(&mut wanted, answer));
    }
    wrong
}

fn advance(wanted: &mut [Wanted], answer: &PullAnswer) {
    for (wanted, (_, news)) in wanted.iter_mut().zip(&answer.scopes) {
        let cursor: Option<&Cursor> = match news {
            News::Ok { cursor, .. } | News::Reset { cursor, .. } => Some(cursor),
            News::Ahead | News::Forked | News::Gone | News::Upgrade => None,
        };
        wanted.cursor = cursor.cloned();
    }
}
