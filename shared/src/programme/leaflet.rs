//! The leaflet on the food of a month as it is announced: what it says as one text, which only the pages that show it read.

use super::Programme;
use crate::day::Day;
use crate::id::LeafletId;
use crate::kitchen::Food;
use crate::refusal::Refusal;
use crate::rights::Month;
use crate::written::{parse, read_struct};
use serde::Serialize;

/// What it says has at most so many bytes: every phone carries it.
const LARGEST: usize = 16_000;

/// The leaflet of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leaflet {
    /// Its month, as `2015-10`.
    pub id: LeafletId,
    /// Its [`Food`] as JSON, in one line.
    pub content: String,
    /// Whether it is taken back: nobody is told of it any more, and staff can publish it again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
}

read_struct!(Leaflet { id, content } default { withdrawn });

impl Leaflet {
    /// The announcement of a food.
    pub fn of(id: LeafletId, food: &Food) -> Option<Self> {
        Some(Self { id, content: serde_json::to_string(food).ok()?, withdrawn: false })
    }

    /// What it says; none if it is of another version, or nothing at all.
    pub fn food(&self) -> Option<Food> {
        parse(&self.content)
    }

    /// The first day of its month; none if it is named after no month.
    pub fn first_day(&self) -> Option<Day> {
        // Written in one way only: two leaflets of one month would stand beside each other.
        let month = Month::parse(self.id.as_str()).filter(|month| month.to_string() == self.id.as_str());
        month.map(Month::first_day)
    }

    /// What is wrong with it, each by the name of its field.
    pub fn check(&self) -> Vec<String> {
        let month = self.first_day().is_none().then(|| "month".to_owned());
        let fits = self.content.len() <= LARGEST && !self.content.contains('\n');
        let said = match self.food().filter(|_| fits) {
            Some(food) => food.check(),
            None => vec!["content".to_owned()],
        };
        month.into_iter().chain(said).collect()
    }

    /// Refuses what must not be published. What is taken back stays as it was.
    pub(super) fn may_stand(&self, programme: &Programme) -> Result<(), Refusal> {
        let wrong = if self.withdrawn {
            let held = programme.leaflets.get(&self.id);
            let same = held.is_some_and(|held| held.content == self.content);
            (!same).then(|| "content".to_owned())
        } else {
            self.check().into_iter().next()
        };
        wrong.map_or(Ok(()), |field| Err(Refusal::UnfitLeaflet { field }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::{Context, Knowledge, Role};
    use crate::day::{Moment, TimeOfDay};
    use crate::programme::{Announce, Announcement, Event};
    use crate::state::State;

    const CONTENT: &str = r#"{"name":{"fr":"Le potiron"},"about":{"fr":"Pas cher."},"season":{"fr":""},"choosing":{"fr":""},"keeping":{"fr":""},"recipes":[{"title":{"fr":"Soupe"},"portions":4,"minutes":35,"ingredients":[{"what":{"fr":"potiron"},"hundredths":70000,"unit":"gram","cents":105}],"steps":[{"fr":"Cuisez."}]}]}"#;

    fn leaflet(id: &str, content: &str) -> Leaflet {
        Leaflet { id: id.parse().unwrap(), content: content.to_owned(), withdrawn: false }
    }

    fn context(role: Role) -> Context {
        let now = Moment { day: Day::new(2015, 10, 12).unwrap(), time: TimeOfDay::new(9, 0).unwrap() };
        Context { now_ms: 0, now, happened_ms: 0, role, knowledge: Knowledge::Everything }
    }

    /// An agent announces it over what stands there; what the state is then.
    fn announced(state: &State, leaflet: Leaflet) -> Result<State, Refusal> {
        let over = state.programme.edition_under(&Announcement::Leaflet(leaflet.clone()));
        let wish = Announce { what: Announcement::Leaflet(leaflet), over };
        let mut after = state.clone();
        for event in wish.decide(state, &context(Role::Agent))? {
            after.evolve(&event);
        }
        Ok(after)
    }

    fn refused(state: &State, leaflet: Leaflet) -> String {
        match announced(state, leaflet) {
            Err(Refusal::UnfitLeaflet { field }) => field,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_published_stands_until_it_is_withdrawn_and_can_come_back() {
        let october = leaflet("2015-10", CONTENT);
        let published = announced(&State::default(), october.clone()).unwrap();
        assert_eq!(published.programme.leaflets[&october.id], october);
        let gone = announced(&published, Leaflet { withdrawn: true, ..october.clone() }).unwrap();
        assert!(gone.programme.leaflets[&october.id].withdrawn);
        let again = announced(&gone, october.clone()).unwrap();
        assert_eq!(again.programme, published.programme);
        // Written and read again it is the same, and nothing of an event that is not there.
        let food = october.food().unwrap();
        assert_eq!(Leaflet::of(october.id.clone(), &food), Some(october));
    }

    #[test]
    fn what_is_wrong_is_not_published_and_the_field_is_named() {
        let state = State::default();
        for id in ["2015-13", "2015-1", "15-10", "potiron", "2015-10-01"] {
            assert_eq!(refused(&state, leaflet(id, CONTENT)), "month", "{id}");
        }
        for content in ["", "{}", &CONTENT.replacen(',', ",\n", 1), &format!("{CONTENT}{}", " ".repeat(LARGEST))] {
            assert_eq!(refused(&state, leaflet("2015-10", content)), "content");
        }
        let dear = CONTENT.replace("105", "100000");
        assert_eq!(refused(&state, leaflet("2015-10", &dear)), "recipes[0].ingredients[0].cents");
        // Nothing is hidden behind a withdrawal either.
        let gone = Leaflet { withdrawn: true, ..leaflet("2015-10", &dear) };
        assert_eq!(refused(&state, gone.clone()), "content");
        let published = announced(&state, leaflet("2015-10", CONTENT)).unwrap();
        assert_eq!(refused(&published, gone), "content");
    }

    #[test]
    fn two_who_edit_the_same_leaflet_do_not_write_over_each_other() {
        let state = announced(&State::default(), leaflet("2015-10", CONTENT)).unwrap();
        let over = state.programme.edition_under(&Announcement::Leaflet(leaflet("2015-10", CONTENT)));
        let first = announced(&state, leaflet("2015-10", &CONTENT.replace("105", "110"))).unwrap();
        let mine = leaflet("2015-10", &CONTENT.replace("Cuisez", "Cuisinez"));
        let second = Announce { what: Announcement::Leaflet(mine), over };
        assert_eq!(second.decide(&first, &context(Role::Agent)), Err(Refusal::ChangedMeanwhile));
    }

    #[test]
    fn the_next_event_keeps_the_leaflets() {
        let mut state = announced(&State::default(), leaflet("2015-10", CONTENT)).unwrap();
        let before = state.programme.leaflets.clone();
        let occasion = r#"{"town":"T","title":{"fr":"T"},"about":{"fr":"T"},"first_day":"2016-10-10","days":7}"#;
        state.programme.evolve(&Event::Renewed { occasion: parse(occasion).unwrap() });
        assert_eq!((state.programme.leaflets.len(), &state.programme.leaflets), (1, &before));
    }
}
