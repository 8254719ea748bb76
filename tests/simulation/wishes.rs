//! What people do, and what older and newer versions leave behind.

use crate::device::{Asked, Kind, Told};
use crate::hall::{Hall, Tap, What};
use crate::programme::{QUESTIONS, STAFF, STOPS, WORKSHOPS};
use plein_sens_shared::code::{BookingId, RequestId};
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::context::Role;
use plein_sens_shared::feedback::{AnswerSurvey, Face, LeaveWords};
use plein_sens_shared::id::{IntentId, LaneId, WordsId};
use plein_sens_shared::map::Map;
use plein_sens_shared::replica::Draw;
use plein_sens_shared::requests::{AskForHelp, Craft, Proposal, Way, When, WithdrawRequest};
use plein_sens_shared::sync::{Envelope, PROTOCOL, Pull, Push, Wanted};
use plein_sens_shared::trail::CheckIn;
use plein_sens_shared::workshops::{ChangeParty, EraseContact, SignUp, Who, Withdraw};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// The rows of outboxes that releases ever wrote, as they wrote them.
fn rows_ever_written() -> &'static [String] {
    static ROWS: OnceLock<Vec<String>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("compatibility/sync");
        let entries =
            fs::read_dir(folder).expect("the shapes ever shipped").map(|entry| entry.expect("an entry").path());
        let is_row =
            |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("outbox_row"));
        let mut paths: Vec<_> = entries.filter(|path| is_row(path)).collect();
        paths.sort();
        paths.iter().map(|path| fs::read_to_string(path).expect("a file of our own")).collect()
    })
}

impl Hall {
    fn draw(&mut self) -> Draw {
        Draw {
            intent: IntentId::from_bits(self.bits()),
            lane: LaneId::from_bits(self.bits()),
            nonce: format!("{:x}", self.bits()),
        }
    }

    pub(crate) fn tap(&mut self, device: usize) {
        let command = self.wish(device);
        let sealed = self.sealed(&command);
        let draw = self.draw();
        let intent = draw.intent.clone();
        let tab = self.rng.usize(..self.devices[device].tabs());
        let told = self.devices[device].tap(tab, self.now_ms, draw, &command, sealed);
        self.say(|hall| format!("{} taps {}: {}", hall.devices[device].name, command.body(), told.word()));
        self.taps.push(Tap { what: What::Command(command), intent, told, device, excused: false, is_forgotten: false });
    }

    fn wish(&mut self, index: usize) -> Command {
        let device = &self.devices[index];
        let own: Vec<BookingId> = device.replica().state().bookings.keys().cloned().collect();
        let asked: Vec<RequestId> = device.replica().state().requests.keys().cloned().collect();
        let (is_tablet, passport) = (device.kind == Kind::Tablet, device.passport.clone());
        let stop = STOPS[self.rng.usize(..STOPS.len())].parse().expect("a slug");
        match self.rng.u32(..10) {
            _ if is_tablet => {
                let card = self.cards[self.rng.usize(..self.cards.len())].clone();
                // Now and then the card of a class.
                let people = self.rng.bool().then(|| self.rng.u32(1..30));
                Command::CheckIn(CheckIn { passport: card, stop, people })
            }
            0..=3 => {
                let workshop = WORKSHOPS[self.rng.usize(..2)].id.parse().expect("a slug");
                let booking = BookingId::from_bits(self.bits());
                let (adults, children, contact) = (self.rng.u8(1..4), self.rng.u8(0..3), self.rng.bool());
                Command::SignUp(SignUp {
                    workshop,
                    booking,
                    who: Who::of(adults, children),
                    lease: None,
                    contact,
                    needs: Vec::new(),
                })
            }
            4 if !own.is_empty() => {
                Command::EraseContact(EraseContact { booking: own[self.rng.usize(..own.len())].clone() })
            }
            5 if !own.is_empty() && self.rng.bool() => {
                let booking = own[self.rng.usize(..own.len())].clone();
                Command::ChangeParty(ChangeParty { booking, who: Who::of(self.rng.u8(1..4), self.rng.u8(0..3)) })
            }
            5..=6 if !own.is_empty() => {
                Command::Withdraw(Withdraw { booking: own[self.rng.usize(..own.len())].clone() })
            }
            4..=7 => {
                let card = self.rng.u32(..3) == 0;
                let passport = if card { self.cards[self.rng.usize(..self.cards.len())].clone() } else { passport };
                Command::CheckIn(CheckIn { passport, stop, people: None })
            }
            8 if !asked.is_empty() && self.rng.bool() => {
                Command::WithdrawRequest(WithdrawRequest { request: asked[self.rng.usize(..asked.len())].clone() })
            }
            8 if self.rng.bool() => self.proposal(),
            8 => {
                let words = WordsId::from_bits(self.bits());
                let (survey, question) = ("avis".parse().expect("a slug"), "mots".parse().expect("a slug"));
                Command::LeaveWords(LeaveWords { survey, question, words })
            }
            _ => self.sheet(),
        }
    }

    /// What comes sealed with it.
    fn sealed(&mut self, command: &Command) -> Option<Sealed> {
        let beside = match command {
            Command::SignUp(SignUp { contact: true, .. }) | Command::AskForHelp(_) => command.home()?.to_string(),
            Command::LeaveWords(words) => words.beside(),
            _ => return None,
        };
        let bits = self.bits();
        Some(self.contacts.leave(beside, bits))
    }

    /// Somebody would show others what they know.
    fn proposal(&mut self) -> Command {
        let days = (0..7).filter(|_| self.rng.bool()).collect();
        let proposal = Some(Proposal { craft: Craft::Kitchen, days, named: self.rng.bool() });
        let (request, language) = (RequestId::from_bits(self.bits()), "fr".to_owned());
        Command::AskForHelp(AskForHelp { request, way: Way::Show, when: When::Any, language, right: None, proposal })
    }

    /// A sheet of answers that names its tap.
    fn sheet(&self) -> Command {
        let mut number = self.taps.len();
        let answers = (0..QUESTIONS).map(|question| {
            let face = Face::try_from(u8::try_from(number % 5).unwrap_or_default() + 1).expect("1 to 5");
            number /= 5;
            (format!("q{question}").parse().expect("a slug"), face)
        });
        Command::AnswerSurvey(AnswerSurvey {
            survey: "avis".parse().expect("a slug"),
            answers: answers.collect(),
            values: Map::default(),
            version: 0,
            tie: None,
        })
    }

    /// Puts a row in an outbox that another version has written there; the update restarts the app.
    fn row_of_another_version(&mut self, device: usize, shape: &str, body: &str, what: What) {
        let scope = Command::read(body).and_then(|command| command.home());
        let (intent, lane) = (IntentId::from_bits(self.bits()), LaneId::from_bits(self.bits()));
        let mut row: Value = serde_json::from_str(shape).expect("it is JSON");
        row["envelope"]["intent"] = json!(intent);
        row["envelope"]["body"] = json!(body);
        row["lane"] = json!(lane);
        let is_kept = row["stage"] == "kept";
        row["n"] = json!(1);
        row["order"] = json!(0);
        // As it was written then: spaces, order and all.
        let text = serde_json::to_string_pretty(&row).expect("it was JSON");
        if self.devices[device].disk_full {
            return;
        }
        self.say(|hall| format!("{} is updated, with a row of another version: {body}", hall.devices[device].name));
        self.devices[device].updated(&intent, text, !is_kept, scope, self.now_ms);
        if is_kept {
            // Its person may have gone before the update.
            let (told, excused, is_forgotten) = (Told::Kept, false, row["shown"] == false);
            self.taps.push(Tap { what, intent, told, device, excused, is_forgotten });
        }
    }

    /// An older release was in use until now.
    pub(crate) fn older_row(&mut self, device: usize) {
        let rows = rows_ever_written();
        let shape = &rows[self.rng.usize(..rows.len())];
        let stop = STOPS[self.rng.usize(..STOPS.len())].parse().expect("a slug");
        let command = Command::CheckIn(CheckIn { passport: self.cards[0].clone(), stop, people: None });
        self.row_of_another_version(device, shape, &command.body(), What::Command(command));
    }

    /// A newer release was in use until now, and was taken back.
    pub(crate) fn newer_row(&mut self, device: usize) {
        let shape =
            rows_ever_written().iter().find(|row| row.contains("\"kept\"")).expect("a row of the first release");
        let body = format!(r#"{{"kind":"wave","to":"{:x}","é":[1,{{}}]}}"#, self.bits());
        self.row_of_another_version(device, shape, &body.clone(), What::Unknown(body));
    }

    /// A newer server was in use for a moment, and recorded what this one does not know.
    pub(crate) fn newer_event(&mut self) {
        let card = self.cards[self.rng.usize(..self.cards.len())].clone();
        let scope = ["programme".to_owned(), format!("passport/{card}")][self.rng.usize(..2)].clone();
        let body = format!(r#"{{"kind":"weather","sky":"{:x}"}}"#, self.bits());
        self.say(|_| format!("a newer server records {body} in {scope}, and is taken back"));
        self.server.newer_program(&scope, &body);
    }

    /// A device and its copy, which has drawn a new lane, send the same wishes at the same moment.
    pub(crate) fn twin(&mut self) {
        let index = self.rng.usize(..self.devices.len());
        let Some(Asked::Push(push)) = self.devices[index].pushes().into_iter().next() else { return };
        let mut copy = push.clone();
        (copy.lane, copy.from_n) = (LaneId::from_bits(self.bits()), 1);
        self.say(|hall| format!("{} and its copy send the same at once", hall.devices[index].name));
        let texts = [push, copy].map(|push| serde_json::to_string(&push).expect("a message"));
        self.serve_pushes(&texts, false);
    }

    /// Somebody who does not keep to what was agreed.
    pub(crate) fn stranger(&mut self) {
        let places = self.book.lanes().len();
        let known = if places > 0 { self.book.lanes().nth(self.rng.usize(..places)).cloned() } else { None };
        let fresh = LaneId::from_bits(self.bits());
        let lane = known.filter(|_| self.rng.bool()).unwrap_or(fresh);
        let envelope = Envelope {
            intent: IntentId::from_bits(self.bits()),
            happened_ms: self.rng.i64(..),
            nonce: "00ff".to_owned(),
            body: format!(r#"{{"kind":"knock","at":"{:x}"}}"#, self.bits()),
            sealed: None,
        };
        let push = Push {
            protocol: PROTOCOL,
            lineage: None,
            lane,
            from_n: self.rng.u64(1..6),
            commands: vec![envelope],
            sent_ms: Some(self.rng.i64(..)),
        };
        self.say(|_| format!("a stranger sends number {} of lane {}", push.from_n, push.lane));
        self.serve_pushes(&[serde_json::to_string(&push).expect("a message")], false);
        let scopes =
            STAFF.iter().map(|scope| Wanted { scope: (*scope).to_owned().try_into().expect("one"), cursor: None });
        let pull = Pull { protocol: PROTOCOL, scopes: scopes.collect(), awaiting: None };
        self.serve_pull(&Role::Person, &serde_json::to_string(&pull).expect("a message"));
    }
}
