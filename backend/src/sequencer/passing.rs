//! What time alone leads to: asked once a minute (the town's time has no seconds) and before anything is received, so
//! that whoever comes after a deadline meets what it has changed.

use super::draft::Draft;
use super::{Town, contacts};
use crate::clock::Now;
use crate::log::{Log, NewEvent};
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::event::Event;
use plein_sens_shared::mutant::{self, Mutant};
use plein_sens_shared::passing;

/// How often it is asked at most; far more than anything that can be due in a minute.
const MOST: u32 = 1_000;

impl<L: Log> Town<L> {
    pub(super) fn pass(&mut self, now: Now, draft: &mut Draft) {
        let before = self.passed.replace(now.moment);
        if before == Some(now.moment) {
            return;
        }
        let (role, knowledge) = (Role::Town, Knowledge::Everything);
        let context = Context { now_ms: now.ms, now: now.moment, happened_ms: now.ms, role, knowledge };
        if before.is_none_or(|before| before.day != now.moment.day) {
            self.happen(now, passing::pass_day(&self.state, &context), None, draft);
        }
        for _ in 0..MOST {
            let events = passing::pass(&self.state, &context);
            if events.is_empty() {
                return;
            }
            self.happen(now, events, None, draft);
        }
    }

    /// Takes facts in, and writes them into the draft, with what they mean for a contact that came sealed.
    pub(super) fn happen(&mut self, now: Now, events: Vec<Event>, sealed: Option<&Sealed>, draft: &mut Draft) {
        for event in events {
            if !mutant::is(Mutant::DecideOutside) {
                self.state.evolve(&event);
            }
            let scope = event.scope();
            let (public, scope) = (scope.is_public(), scope.to_string());
            if let Some(change) = contacts::change(&event, &scope, sealed, now.ms) {
                draft.contact(change);
            }
            let recorded_ms = event.noted_ms(now.ms);
            draft.happened(NewEvent { scope, body: event.body(), recorded_ms }, public);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::MemoryLog;
    use plein_sens_shared::command::Command;
    use plein_sens_shared::day::{Day, Moment, TimeOfDay};
    use plein_sens_shared::id::Lineage;

    fn at(day: u8, minute: u16) -> Now {
        let (day, time) = (Day::new(2015, 10, day).unwrap(), TimeOfDay::new(9, minute).unwrap());
        Now { ms: 0, moment: Moment { day, time } }
    }

    fn commands() -> Vec<Command> {
        let sign_up = |code: &str, adults: u8| {
            format!(r#"{{"kind":"sign_up","workshop":"pain","booking":"{code}","adults":{adults},"children":0}}"#)
        };
        let all = [
            r#"{"kind":"announce","what":{"item":"occasion","town":"T","title":{"fr":"T"},"about":{"fr":"T"},"first_day":"2015-10-12","days":1}}"#.to_owned(),
            r#"{"kind":"announce","what":{"item":"workshop","id":"pain","kind":"workshop","title":{"fr":"T"},"about":{"fr":"T"},"partner":"p","place":{"fr":"T"},"day":0,"start":"09:30","end":"13:00","audience":"everyone","accessible":true,"seats":4,"offer_on_h":24}}"#.to_owned(),
            sign_up("23456789ABCK", 3),
            sign_up("222222222224", 2),
            sign_up("33333333333K", 1),
        ];
        all.iter().map(|json| Command::read(json).unwrap_or_else(|| panic!("{json}"))).collect()
    }

    #[test]
    fn a_deadline_passes_by_the_servers_clock_once() {
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
        town.announce(at(10, 0), commands()).unwrap();
        let told = |town: &Town<MemoryLog>| {
            let rows = town.log().read_after(0, u32::MAX).unwrap();
            (rows.len(), rows.iter().filter(|row| row.body.contains("promoted")).count())
        };
        let before = told(&town);
        town.receive(at(11, 29), &[]);
        assert_eq!(told(&town), before, "a minute too early");
        town.receive(at(11, 30), &[]);
        let after = told(&town);
        assert_eq!(after.1, before.1 + 2, "the seat goes past the party of two, to the party of one");
        town.receive(at(11, 30), &[]);
        town.receive(at(11, 31), &[]);
        assert_eq!(told(&town), after, "a deadline passes once");
    }

    #[test]
    fn a_day_of_walks_is_told_once_two_nights_after() {
        let stop = |id: &str| {
            format!(
                r#"{{"id":"{id}","code":"AB2C","sense":"taste","name":{{"fr":"S"}},"riddle":{{"fr":"?"}},"also":{{"fr":"!"}},"partner":"p"}}"#
            )
        };
        let trail = format!(
            r#"{{"kind":"announce","what":{{"item":"trail","id":"sens","title":{{"fr":"T"}},"about":{{"fr":"T"}},"audience":"everyone","stops":[{},{}]}}}}"#,
            stop("vue"),
            stop("gout")
        );
        let passes = |who: u32, stop: &str| {
            let json = format!(r#"{{"kind":"check_in","passport":"{who:032x}","stop":"{stop}"}}"#);
            Command::read(&json).unwrap()
        };
        // 13 October 2015, noon in the town.
        let noon = |day: u8| Now { ms: 1_444_730_400_000 + (i64::from(day) - 13) * 86_400_000, ..at(day, 0) };
        let later = |day: u8| Now { ms: noon(day).ms + 1, ..at(day, 1) };
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
        town.announce(noon(10), [commands(), vec![Command::read(&trail).unwrap()]].concat()).unwrap();
        for (now, stop) in [(noon(13), "vue"), (later(13), "gout")] {
            town.announce(now, (0..6).map(|who| passes(who, stop)).collect()).unwrap();
        }
        let told = |town: &Town<MemoryLog>| -> Vec<String> {
            let rows = town.log().read_after(0, u32::MAX).unwrap();
            rows.into_iter().filter(|row| row.scope == "walks/sens").map(|row| row.body).collect()
        };
        for day in [13, 14] {
            town.receive(at(day, 30), &[]);
        }
        assert_eq!(told(&town), Vec::<String>::new());
        town.receive(at(15, 0), &[]);
        let once = told(&town);
        let [only] = &once[..] else { panic!("{once:?}") };
        assert!(only.contains(r#""day":"2015-10-13""#) && only.contains(r#""people":6"#), "{only}");
        town.announce(later(13), (6..20).map(|who| passes(who, "gout")).collect()).unwrap();
        town.receive(at(16, 0), &[]);
        town.rebuild().unwrap();
        town.receive(at(16, 1), &[]);
        assert_eq!(told(&town), once, "a tablet that came late, a night, a start");
    }
}
