//! What people at the forum ask for: whole lanes of pushes, from a seed. Everything that can happen once is named so
//! that it can be found again.

use fastrand::Rng;
use plein_sens_backend::demo;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::day::Day;
use plein_sens_shared::id::{IntentId, LaneId, PassportId};
use plein_sens_shared::programme::Announcement;
use plein_sens_shared::sync::{Envelope, PROTOCOL, Push};
use serde_json::{Value, json};

/// The right of which people here tell what became of it.
pub const TOLD: &str = "mva";

/// What the demo town offers.
#[derive(Debug, Clone, Default)]
pub struct Offer {
    workshops: Vec<String>,
    stops: Vec<String>,
    survey: String,
    questions: Vec<String>,
}

impl Offer {
    /// The demo's.
    ///
    /// # Panics
    /// When the demo cannot be read, which its own test excludes.
    pub fn of_demo() -> Self {
        let mut offer = Self::default();
        for command in demo::commands(Day::default()).expect("the demo is whole") {
            let Command::Announce(announce) = command else { continue };
            match announce.what {
                Announcement::Workshop(workshop) if workshop.seats.is_some() => {
                    offer.workshops.push(workshop.id.to_string());
                }
                Announcement::Trail(trail) => {
                    offer.stops.extend(trail.stops.iter().map(|stop| stop.id.to_string()));
                }
                Announcement::Survey(survey) => {
                    offer.survey = survey.id.to_string();
                    offer.questions = survey.questions.iter().map(|question| question.id.to_string()).collect();
                }
                Announcement::Workshop(_)
                | Announcement::Occasion(_)
                | Announcement::Partner(_)
                | Announcement::SealingKey(_)
                | Announcement::Settings(_)
                | Announcement::Aid(_)
                | Announcement::Leaflet(_) => {}
            }
        }
        offer
    }

    /// All that one device asks for in one lane, push after push.
    pub fn lane(&self, rng: &mut Rng) -> Vec<Push> {
        let bodies = match rng.u32(..10) {
            0..=2 => self.booking(rng),
            3..=6 => self.passport(rng),
            7 => vec![take_up(rng)],
            _ => vec![self.sheet(rng)],
        };
        let lane = LaneId::from_bits(rng.u128(..));
        let (mut pushes, mut from_n) = (Vec::new(), 1);
        let mut rest = &bodies[..];
        while !rest.is_empty() {
            let (now, later) = rest.split_at(rng.usize(1..=rest.len()));
            let commands: Vec<Envelope> = now.iter().map(|body| envelope(rng, body)).collect();
            let next = from_n + commands.len() as u64;
            pushes.push(Push {
                protocol: PROTOCOL,
                lineage: None,
                lane: lane.clone(),
                from_n,
                commands,
                sent_ms: None,
            });
            (from_n, rest) = (next, later);
        }
        pushes
    }

    /// A party signs up, half of them with a sealed contact; some give their seats back, and some try that twice.
    fn booking(&self, rng: &mut Rng) -> Vec<Value> {
        let booking = BookingId::from_bits(rng.u128(..));
        let workshop = &self.workshops[rng.usize(..self.workshops.len())];
        let (adults, children) = (rng.u8(1..4), rng.u8(0..4));
        let mut sign_up = json!({ "kind": "sign_up", "workshop": workshop, "booking": booking, "adults": adults, "children": children });
        if rng.bool() {
            sign_up["contact"] = true.into();
        }
        let mut bodies = vec![sign_up];
        for _ in 0..[0, 1, 1, 1, 2][rng.usize(..5)] {
            bodies.push(json!({ "kind": "withdraw", "booking": booking }));
        }
        bodies
    }

    /// A passport passes at stops, at some of them twice; and now and then its app is of next year.
    fn passport(&self, rng: &mut Rng) -> Vec<Value> {
        let passport = PassportId::from_bits(rng.u128(..));
        let check_in = |rng: &mut Rng| json!({ "kind": "check_in", "passport": passport, "stop": self.stops[rng.usize(..self.stops.len())] });
        let mut bodies: Vec<Value> = (0..rng.usize(1..7)).map(|_| check_in(rng)).collect();
        if rng.u32(..10) == 0 {
            bodies.insert(rng.usize(..=bodies.len()), json!({ "kind": "of_next_year", "passport": passport }));
        }
        bodies
    }

    fn sheet(&self, rng: &mut Rng) -> Value {
        let mut answers = serde_json::Map::new();
        for question in &self.questions {
            answers.insert(question.clone(), rng.u8(1..=5).into());
        }
        json!({ "kind": "answer_survey", "survey": self.survey, "answers": answers })
    }

    /// A lane of `length` check-ins of one passport after the other, each at every stop.
    pub fn check_ins(&self, rng: &mut Rng, length: usize) -> Vec<Envelope> {
        let mut passport = PassportId::from_bits(rng.u128(..));
        let mut bodies = Vec::new();
        for place in 0..length {
            let stop = place % self.stops.len();
            if stop == 0 {
                passport = PassportId::from_bits(rng.u128(..));
            }
            bodies.push(json!({ "kind": "check_in", "passport": passport, "stop": self.stops[stop] }));
        }
        bodies.iter().map(|body| envelope(rng, body)).collect()
    }
}

/// Somebody tells what became of a right: of one of which the demo's people told nothing.
fn take_up(rng: &mut Rng) -> Value {
    let said = ["has", "waits", "not_known", "not_asked", "received_to50", "refused_papers"];
    json!({ "kind": "tell_take_up", "right": TOLD, "said": said[rng.usize(..said.len())] })
}

/// One command on its way, with what makes it known again, and a contact that nobody opens if it says that one comes.
pub fn envelope(rng: &mut Rng, body: &Value) -> Envelope {
    let (intent, nonce) = (IntentId::from_bits(rng.u128(..)), format!("{:032x}", rng.u128(..)));
    let contact = || Sealed { key: "of-the-town".to_owned(), bytes: format!("{:032x}", rng.u128(..)) };
    let sealed = (body["contact"] == true).then(contact);
    Envelope { intent, happened_ms: 1_700_000_000_000, nonce, body: body.to_string(), sealed }
}
