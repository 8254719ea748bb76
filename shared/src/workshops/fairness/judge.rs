//! The judge of the stories: its own list of parties, its own sums.

use super::super::booking::{Event as Told, Standing};
use super::super::reason::Reason;
use crate::code::BookingId;
use crate::event::Event;
use crate::programme::Event as Public;

pub struct Party {
    pub code: BookingId,
    pub people: u64,
    pub inside: bool,
    pub place: u32,
}

/// What the judge knows: who came, in order, and what each was told.
#[derive(Default)]
pub struct Judge {
    pub seats: u64,
    free_told: u64,
    pub passed: bool,
    pub line: Vec<Party>,
    pub given_on: u32,
    pub changed: u32,
    /// Who was told something of seats, and must now hear why: free seats, and parties and people that waited before.
    unexplained: Option<(BookingId, bool, u64, u32, u64)>,
    pub wrong: Vec<String>,
}

impl Judge {
    fn free(&self) -> u64 {
        self.seats.saturating_sub(self.line.iter().filter(|party| party.inside).map(|party| party.people).sum())
    }

    pub fn hear(&mut self, event: &Event) {
        if let Event::Booking(code, Told::Booked { .. } | Told::Promoted) = event {
            self.owe_a_reason(code, matches!(event, Event::Booking(_, Told::Promoted)));
        }
        match event {
            Event::Booking(code, Told::Explained(explained)) => self.check_reason(code, explained.reason),
            Event::Booking(code, Told::Booked { standing: Standing::Confirmed, .. } | Told::Promoted) => {
                self.let_in(code);
            }
            Event::Booking(
                code,
                Told::Booked { standing: Standing::Waiting { place }, .. } | Told::PlaceChanged { place },
            ) => {
                self.line.iter_mut().filter(|party| party.code == *code).for_each(|party| party.place = *place);
            }
            Event::Booking(code, Told::PartyChanged { who, standing }) => {
                self.change(code, who.people().into(), *standing);
            }
            Event::Programme(Public::SeatsLeft { seats, .. }) => self.free_told = seats.free.into(),
            _ => {}
        }
    }

    fn owe_a_reason(&mut self, code: &BookingId, from_line: bool) {
        let before = self.line.iter().take_while(|party| party.code != *code).filter(|party| !party.inside);
        let (parties, people) = before.fold((0, 0), |(parties, people), party| (parties + 1, people + party.people));
        let owed = self.unexplained.replace((code.clone(), from_line, self.free(), parties, people));
        if owed.is_some() {
            self.wrong.push(format!("nobody said why: {owed:?}"));
        }
    }

    /// A reason is the truth of the moment, as far as it goes.
    fn check_reason(&mut self, code: &BookingId, reason: Reason) {
        let party = self.line.iter().find(|party| party.code == *code);
        let (inside, needs) = party.map_or((false, 0), |party| (party.inside, party.people));
        if let Reason::Passed { free } = reason {
            if inside || needs <= free.into() || !self.passed {
                self.wrong.push(format!("told that {free} seats went past {needs}, inside {inside}"));
            }
            return;
        }
        let said = match reason {
            Reason::SeatsFree { free } => (true, false, free, 0, 0),
            Reason::InTurn { free } => (true, true, free, 0, 0),
            Reason::OfferedOn { free, parties } => (true, false, free, parties, u64::MAX),
            Reason::TooFew { free } => (false, false, free, 0, 0),
            Reason::Behind { free, parties, people } => (false, false, free, parties, people.into()),
            // Told above; and no device holds a lease in these stories.
            Reason::Passed { .. } | Reason::FromLease | Reason::LeaseOver => return,
        };
        let truth = self.unexplained.take().map(|(told, from_line, free, parties, people)| {
            let offered = matches!(reason, Reason::OfferedOn { .. });
            let (from_line, people) = if offered { (false, u64::MAX) } else { (from_line, people) };
            (told == *code && inside == said.0, from_line, free, parties, people)
        });
        if truth != Some((true, said.1, said.2.into(), said.3, said.4)) {
            self.wrong.push(format!("explained as {reason:?}, and it is {truth:?}"));
        }
    }

    fn let_in(&mut self, code: &BookingId) {
        let free = self.free();
        let Some(at) = self.line.iter().position(|party| party.code == *code) else { return };
        if self.line[at].inside || self.line[at].people > free {
            self.wrong.push(format!("{} let in where {free} are free", self.line[at].people));
        }
        for earlier in self.line[..at].iter().filter(|party| !party.inside) {
            self.given_on += u32::from(self.passed);
            if !self.passed || earlier.people <= free {
                self.wrong.push(format!("a party of {} was passed, {free} free", earlier.people));
            }
        }
        self.line[at].inside = true;
    }

    /// How many more a party may be without delaying anybody: while nobody waits the seats that are free; of the last in line
    /// all that there are; else none.
    pub fn room(&self, at: usize) -> u64 {
        let waits = |line: &[Party]| line.iter().any(|party| !party.inside);
        match self.line[at].inside {
            true if !waits(&self.line) => self.free(),
            false if !waits(&self.line[at + 1..]) => self.seats.saturating_sub(self.line[at].people),
            _ => 0,
        }
    }

    fn change(&mut self, code: &BookingId, people: u64, standing: Standing) {
        let Some(at) = self.line.iter().position(|party| party.code == *code) else { return };
        let party = &self.line[at];
        let stays = match standing {
            Standing::Confirmed => party.inside,
            Standing::Waiting { place } => !party.inside && party.place == place,
            Standing::Asked | Standing::Withdrawn => false,
        };
        if !stays || people > party.people + self.room(at) {
            self.wrong.push(format!(
                "{} became {people}, {standing:?}, and {} may be added",
                party.people,
                self.room(at)
            ));
        }
        self.line[at].people = people;
        self.changed += 1;
    }

    /// When nothing more happens: nobody waits who could be inside, and each was told the truth.
    pub fn rest(&mut self) {
        let free = self.free();
        let waiting: Vec<&Party> = self.line.iter().filter(|party| !party.inside).collect();
        let asked = if self.passed { waiting.len() } else { waiting.len().min(1) };
        let idle = waiting[..asked].iter().any(|party| party.people <= free);
        let places = waiting.iter().zip(1..).all(|(party, place)| party.place == place);
        if idle || !places || self.free_told != free || self.unexplained.is_some() {
            self.wrong.push(format!("at rest: {free} free, told {}, idle {idle}, places {places}", self.free_told));
        }
    }
}
