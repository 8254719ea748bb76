//! The network between devices and server: what is lost, cut, doubled, late, or answered by somebody else.

use crate::device::Asked;
use crate::hall::Hall;
use crate::mutant::{Mutant, Shell, false_answer};
use crate::server::End;
use plein_sens_shared::context::Role;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::sync::{News, Problem, Pull, PullAnswer, Push, TOKEN};
use serde::Serialize;

/// Something on its way.
pub enum Flight {
    /// To the server.
    Up(usize, Asked, String),
    /// Back: the status and the text.
    Down(usize, Asked, u16, String),
}

/// An answer that was really given.
pub struct Genuine {
    is_push: bool,
    text: String,
}

/// The pages and problems of others: portals, proxies, firewalls.
const STRANGE: [(u16, &str); 14] = [
    (200, "<!doctype html><title>Bienvenue</title><form>Acceptez les conditions</form>"),
    (200, ""),
    (200, "{}"),
    (200, "null"),
    (204, ""),
    (302, ""),
    (401, "{\"code\":\"unauthorized\",\"detail\":\"\"}"),
    (403, "<h1>Forbidden</h1>"),
    (408, ""),
    (425, ""),
    (429, "{\"code\":\"too_many\",\"detail\":\"\"}"),
    (502, "<h1>Bad gateway</h1>"),
    (503, ""),
    (511, "<a href=\"http://portail.example\">Connexion</a>"),
];
/// How many genuine answers are remembered.
const REMEMBERED: usize = 12;

fn written(message: &impl Serialize) -> String {
    serde_json::to_string(message).expect("messages are structs of texts and numbers")
}

/// As the routes answer a problem.
fn status(problem: &Problem) -> u16 {
    match problem.code.as_str() {
        "malformed" => 400,
        "not_found" => 404,
        "too_large" => 413,
        "upgrade" => 426,
        "storage_full" => 507,
        _ => 500,
    }
}

impl Hall {
    pub(crate) fn send(&mut self, index: usize) {
        for mut asked in self.devices[index].pushes() {
            if let (Asked::Push(push), true) = (&mut asked, self.makes(Shell::ResendAsNew)) {
                push.lane = LaneId::from_bits(self.bits());
                push.from_n = 1;
                push.commands.iter_mut().for_each(|it| it.intent = IntentId::from_bits(self.rng.u128(..)));
            }
            let Asked::Push(push) = &asked else { continue };
            self.in_order(index, push);
            let text = written(push);
            // Sent once, lost, or sent twice.
            let times = self.rng.usize(0..3);
            self.say(|hall| {
                let Asked::Push(push) = &asked else { return String::new() };
                let (name, lane, count) = (&hall.devices[index].name, push.lane.as_str(), push.commands.len());
                format!("{name} sends lane {}… from {} ({count} commands), {times} times", &lane[..4], push.from_n)
            });
            for _ in 0..times {
                let text = self.perhaps_cut(text.clone());
                self.flights.push(Flight::Up(index, asked.clone(), text));
            }
            if times == 0 {
                let now_ms = self.now_ms;
                self.devices[index].tried(now_ms, false);
            }
        }
    }

    fn makes(&self, mistake: Shell) -> bool {
        self.mutant == Some(Mutant::Shell(mistake))
    }

    pub(crate) fn ask(&mut self, index: usize) {
        let asked = self.devices[index].pull();
        let Asked::Pull(pull, _) = &asked else { return };
        let text = written(pull);
        self.say(|hall| format!("{} asks what is new", hall.devices[index].name));
        for _ in 0..self.rng.usize(0..3) {
            self.flights.push(Flight::Up(index, asked.clone(), text.clone()));
        }
    }

    fn perhaps_cut(&mut self, text: String) -> String {
        if self.rng.u32(..12) > 0 {
            return text;
        }
        let mut end = self.rng.usize(..=text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text[..end].to_owned()
    }

    /// Anything in flight arrives, in any order; pushes that wait together are one transaction.
    pub(crate) fn something_arrives(&mut self) {
        if self.flights.is_empty() {
            return;
        }
        let place = self.rng.usize(..self.flights.len());
        match self.flights.swap_remove(place) {
            Flight::Up(index, asked @ Asked::Pull(..), text) => {
                let role = self.devices[index].role.clone();
                let (status, text) = self.serve_pull(&role, &text);
                self.goes_back(index, asked, status, text);
            }
            Flight::Up(index, asked @ Asked::Push(_), text) => {
                let mut together = vec![(index, asked, text)];
                while self.rng.bool() {
                    let is_push = |flight: &Flight| matches!(flight, Flight::Up(_, Asked::Push(_), _));
                    let next = self.flights.iter().position(is_push);
                    let Some(Flight::Up(index, asked, text)) = next.map(|place| self.flights.swap_remove(place)) else {
                        break;
                    };
                    together.push((index, asked, text));
                }
                let texts: Vec<String> = together.iter().map(|(.., text)| text.clone()).collect();
                for ((index, asked, _), answer) in together.into_iter().zip(self.serve_pushes(&texts, true)) {
                    match answer {
                        Some((status, text)) => self.goes_back(index, asked, status, text),
                        None => self.devices[index].tried(self.now_ms, false),
                    }
                }
            }
            Flight::Down(index, asked, status, text) => self.comes_back(index, &asked, status, text),
        }
    }

    fn goes_back(&mut self, index: usize, asked: Asked, status: u16, text: String) {
        if self.rng.u32(..4) > 0 {
            let text = self.perhaps_cut(text);
            self.flights.push(Flight::Down(index, asked.clone(), status, text.clone()));
            if self.rng.u32(..8) == 0 {
                self.flights.push(Flight::Down(index, asked, status, text));
            }
        }
    }

    /// The server's route for pushes; none where the server ended before it could answer.
    pub(crate) fn serve_pushes(&mut self, texts: &[String], can_end: bool) -> Vec<Option<(u16, String)>> {
        let read: Vec<Option<Push>> = texts.iter().map(|text| serde_json::from_str(text).ok()).collect();
        let pushes: Vec<Push> = read.iter().flatten().cloned().collect();
        let end = match self.rng.u32(..24) {
            0 if can_end => End::KilledBefore,
            1 if can_end => End::KilledAfter,
            2 if can_end => End::NoPower,
            _ => End::Fine,
        };
        let (answers, wrong) = self.server.receive(self.now_ms, &pushes, end, &mut self.book, &mut self.rng);
        self.wrong.extend(wrong);
        self.wrong.extend(self.contacts.look(&self.server, false));
        self.say(|_| format!("the server receives {} pushes together, and ends {end:?}", pushes.len()));
        let mut answers = answers.into_iter();
        let mut given = Vec::new();
        for push in read {
            let problem = plein_sens_backend::problem::malformed("le contenu ne se lit pas");
            let answer = if push.is_some() { answers.next().flatten() } else { Some(Err(problem)) };
            given.push(answer.map(|answer| match answer {
                Ok(answer) => (200, written(&answer)),
                Err(problem) => (status(&problem), written(&problem)),
            }));
        }
        given.iter().flatten().for_each(|(status, text)| self.remember(true, *status, text));
        given
    }

    /// The server's route for pulls.
    pub(crate) fn serve_pull(&mut self, role: &Role, text: &str) -> (u16, String) {
        let Ok(pull) = serde_json::from_str::<Pull>(text) else { return (400, String::new()) };
        match self.server.pull(self.now_ms, role, &pull) {
            Ok(answer) => {
                self.never_staff(role, &answer);
                self.stamped_rightly(&answer);
                let text = written(&answer);
                self.remember(false, 200, &text);
                (200, text)
            }
            Err(problem) => (status(&problem), written(&problem)),
        }
    }

    fn remember(&mut self, is_push: bool, status: u16, text: &str) {
        if status == 200 {
            self.genuine.push(Genuine { is_push, text: text.to_owned() });
            if self.genuine.len() > REMEMBERED {
                self.genuine.remove(0);
            }
        }
    }

    /// An answer arrives on a device.
    pub(crate) fn comes_back(&mut self, index: usize, asked: &Asked, status: u16, text: String) {
        let fresh = LaneId::from_bits(self.bits());
        // What a wiped disk held hears nothing any more.
        if !self.active.contains(&index) {
            return;
        }
        let now_ms = self.now_ms;
        let device = &mut self.devices[index];
        let is_fine = device.came_back(now_ms, asked, status, text, &fresh);
        let book = &self.book;
        let unsaid: Vec<String> = device
            .received()
            .filter(|(intent, hash)| !book.knows(intent, hash))
            .map(|(intent, _)| intent.to_string())
            .collect();
        for intent in unsaid {
            device.wrong.push(format!("[5] {}: {intent} is taken for received, and never was", device.name));
        }
        self.say(|hall| {
            let (name, what) =
                (&hall.devices[index].name, if matches!(asked, Asked::Push(_)) { "sent" } else { "asked" });
            format!("{name} hears {status} to what it {what}, understood: {is_fine}")
        });
        if is_fine && matches!(asked, Asked::Pull(..)) {
            self.show_lost(index);
        }
    }

    /// Somebody else answers: a portal, a proxy, a server that is not ours, a cache.
    pub(crate) fn portal(&mut self, index: usize) {
        let mut asked = self.devices[index].pushes();
        asked.push(self.devices[index].pull());
        self.say(|hall| format!("{} is behind a portal", hall.devices[index].name));
        for asked in asked {
            let is_push = matches!(asked, Asked::Push(_));
            let kept: Vec<String> =
                self.genuine.iter().filter(|it| it.is_push == is_push).map(|it| it.text.clone()).collect();
            let mut is_strange = true;
            let (status, text) = match (self.rng.u32(..5), &asked) {
                (0, Asked::Push(push)) => {
                    let mut lookalike = false_answer(push, &Lineage::from_bits(self.bits()));
                    "une-autre-ville/1".clone_into(&mut lookalike.token);
                    (200, written(&lookalike))
                }
                (0, Asked::Pull(pull, _)) => {
                    let scopes = pull.scopes.iter().map(|wanted| (wanted.scope.clone(), News::Gone)).collect();
                    let lineage = Lineage::from_bits(self.bits());
                    let (token, awaiting) = (TOKEN.replace('1', "0"), pull.awaiting.clone());
                    let (newest_backup, vouchers) = (None, Vec::new());
                    (200, written(&PullAnswer { token, lineage, scopes, newest_backup, vouchers, awaiting }))
                }
                (1..=2, _) if !kept.is_empty() => {
                    is_strange = false;
                    (200, kept[self.rng.usize(..kept.len())].clone())
                }
                _ => {
                    let (status, text) = STRANGE[self.rng.usize(..STRANGE.len())];
                    (status, text.to_owned())
                }
            };
            let before = self.devices[index].rows.clone();
            self.comes_back(index, &asked, status, text);
            let device = &mut self.devices[index];
            if is_strange && device.rows != before {
                device.wrong.push(format!("[25] {} took what a stranger answered for the centre's", device.name));
            }
        }
    }
}
