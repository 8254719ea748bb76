//! An aid of the town as it is announced: its definition as one text, which only whoever computes with it reads. A phone
//! hands it on to the program of the rights.

use super::Programme;
use crate::id::RightName;
use crate::refusal::Refusal;
use crate::rights::local::{LocalAid, demo_with_examples};
use crate::written::read_struct;
use serde::Serialize;

/// A definition has at most so many bytes: thirty worked examples, and more conditions than anybody reads.
const LARGEST: usize = 32_000;

/// An aid that the town decides on by itself, published by its staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aid {
    /// Its name.
    pub id: RightName,
    /// Its [`LocalAid`] as JSON, in one line.
    pub definition: String,
    /// Whether the town no longer gives it: nobody is told of it any more, and staff can publish it again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
}

read_struct!(Aid { id, definition } default { withdrawn });

impl Aid {
    /// The announcement of a definition; none if its name is none of a right.
    pub fn of(aid: &LocalAid) -> Option<Self> {
        let definition = serde_json::to_string(aid).ok()?;
        Some(Self { id: aid.id.parse().ok()?, definition, withdrawn: false })
    }

    /// Those of the demo town, which stand with the law's data.
    pub fn of_the_demo() -> impl Iterator<Item = Self> {
        demo_with_examples().into_iter().filter_map(|aid| Self::of(&aid))
    }

    /// Its definition, read as from the hands of staff; none if it is of another version, or nothing at all.
    pub fn local(&self) -> Option<LocalAid> {
        serde_json::from_str(&self.definition).ok()
    }

    /// Refuses what must not be published: what cannot be read, what contradicts itself, and what comes out otherwise than
    /// the town has worked out by hand. What is withdrawn stays as it was.
    pub(super) fn check(&self, programme: &Programme) -> Result<(), Refusal> {
        let unless = |right: bool, field: &str| {
            if right { Ok(()) } else { Err(Refusal::UnfitAid { field: field.to_owned() }) }
        };
        if self.withdrawn {
            let held = programme.aids.get(&self.id);
            return unless(held.is_some_and(|held| held.definition == self.definition), "definition");
        }
        unless(self.definition.len() <= LARGEST && !self.definition.contains('\n'), "definition")?;
        let Some(aid) = self.local() else { return unless(false, "definition") };
        unless(aid.id == self.id.as_str(), "id")?;
        if let Some(mistake) = aid.check().first() {
            return unless(false, &mistake.field);
        }
        match aid.check_examples().first() {
            Some(failure) => unless(false, &format!("examples[{}]", failure.place)),
            None => Ok(()),
        }
    }
}

impl Programme {
    /// The definitions of the aids that the town gives, a line each, for the program that computes with them.
    pub fn aids_given(&self) -> String {
        let given: Vec<&str> =
            self.aids.values().filter(|aid| !aid.withdrawn).map(|aid| aid.definition.as_str()).collect();
        given.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::{Context, Knowledge, Role};
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::programme::{Announce, Announcement, Event};
    use crate::rights::local::{demo_with_examples, read_each};
    use crate::state::State;

    fn context() -> Context {
        let now = Moment { day: Day::new(2026, 11, 26).unwrap(), time: TimeOfDay::new(9, 0).unwrap() };
        Context { now_ms: 0, now, happened_ms: 0, role: Role::Agent, knowledge: Knowledge::Everything }
    }

    /// The grocery, after a change.
    fn grocery(change: impl Fn(&mut LocalAid)) -> Aid {
        let mut aid = demo_with_examples().into_iter().find(|aid| aid.id == "epicea").unwrap();
        change(&mut aid);
        Aid::of(&aid).unwrap()
    }

    /// An agent announces it over what stands there; what the state is then.
    fn announced(state: &State, aid: Aid) -> Result<State, Refusal> {
        let over = state.programme.edition_under(&Announcement::Aid(aid.clone()));
        let wish = Announce { what: Announcement::Aid(aid), over };
        let mut after = state.clone();
        for event in wish.decide(state, &context())? {
            after.evolve(&event);
        }
        Ok(after)
    }

    #[test]
    fn what_is_published_is_given_until_it_is_withdrawn_and_can_come_back() {
        let aid = grocery(|_| {});
        let published = announced(&State::default(), aid.clone()).unwrap();
        let given = read_each(&published.programme.aids_given());
        assert_eq!(given, vec![aid.local().unwrap()]);
        let gone = announced(&published, Aid { withdrawn: true, ..aid.clone() }).unwrap();
        assert_eq!((gone.programme.aids_given().as_str(), gone.programme.aids.len()), ("", 1));
        let back = announced(&gone, aid).unwrap();
        assert_eq!(back.programme, published.programme);
    }

    #[test]
    fn what_contradicts_itself_is_not_published_and_the_field_is_named() {
        let refused = |aid: Aid| match announced(&State::default(), aid) {
            Err(Refusal::UnfitAid { field }) => field,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(grocery(|aid| aid.deliberation.number.clear())), "deliberation.number");
        assert_eq!(refused(grocery(|aid| aid.examples.truncate(2))), "examples");
        // 299.70 a month is 9.99 a day, which is no longer less than nine.
        let stricter = grocery(|aid| {
            aid.conditions[0].when = serde_json::from_str(r#"{"reste_a_vivre": {"less_than": "9"}}"#).unwrap();
        });
        assert_eq!(refused(stricter), "examples[0]");
        let aid = grocery(|_| {});
        assert_eq!(refused(Aid { id: "cantine".parse().unwrap(), ..aid.clone() }), "id");
        for definition in ["{}".to_owned(), "no".to_owned(), aid.definition.replacen(',', ",\n", 1)] {
            assert_eq!(refused(Aid { definition, ..aid.clone() }), "definition");
        }
        let padded = format!("{}{}", aid.definition, " ".repeat(LARGEST));
        assert_eq!(refused(Aid { definition: padded, ..aid.clone() }), "definition");
        // Nothing is hidden behind a withdrawal either.
        assert_eq!(refused(Aid { withdrawn: true, ..aid }), "definition");
    }

    #[test]
    fn two_who_edit_the_same_aid_do_not_write_over_each_other() {
        let state = announced(&State::default(), grocery(|_| {})).unwrap();
        let over = state.programme.edition_under(&Announcement::Aid(grocery(|_| {})));
        let first = announced(&state, grocery(|aid| aid.deliberation.number = "2026-07".to_owned())).unwrap();
        let second = Announce { what: Announcement::Aid(grocery(|aid| aid.papers.clear())), over };
        assert_eq!(second.decide(&first, &context()), Err(Refusal::ChangedMeanwhile));
    }

    #[test]
    fn the_next_event_keeps_the_aids_of_the_town() {
        let mut state = announced(&State::default(), grocery(|_| {})).unwrap();
        let before = state.programme.aids.clone();
        let occasion = r#"{"town":"T","title":{"fr":"T"},"about":{"fr":"T"},"first_day":"2027-10-11","days":7}"#;
        state.programme.evolve(&Event::Renewed { occasion: crate::written::parse(occasion).unwrap() });
        assert_eq!(state.programme.aids, before);
    }
}
