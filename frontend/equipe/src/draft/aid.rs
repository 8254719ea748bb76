//! The form of an aid of the town. A field that holds a list holds it as one text, so that a draft, what it changes and
//! two texts side by side are the same as for everything else. What is typed stays as it is typed until it is read here.

mod example;
mod gives;
mod home;
mod rule;

pub use example::Example;
pub use gives::{Gives, KINDS as GIVEN, PERS};
pub use home::{ACTIVITIES, HOUSINGS, Home, sample};
pub use rule::{Condition, DISABILITIES, IS, KINDS, OF, SCHOOLS, Shape};

use super::Fields;
use plein_sens_shared::day::Day;
use plein_sens_shared::programme::Aid;
use plein_sens_shared::rights::local::{
    Deliberation, FRENCH, LocalAid, LocalCondition, LocalPlace, Rule, Validity, Words,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Something that cannot be read as it is typed: where, and the name of the text that says what to do.
pub type Wrong = (String, &'static str);

/// An aid, announced and read.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// As it is announced.
    pub announced: Aid,
    /// As it is read.
    pub aid: LocalAid,
}

impl Held {
    /// What is announced; none if this version cannot read it.
    pub fn of(announced: &Aid) -> Option<Self> {
        Some(Self { aid: announced.local()?, announced: announced.clone() })
    }

    /// What is to be announced; none if its name is none of a right.
    pub fn new(aid: LocalAid) -> Option<Self> {
        Some(Self { announced: Aid::of(&aid)?, aid })
    }
}

/// A list that a field holds.
pub fn list<T: DeserializeOwned>(text: &str) -> Vec<T> {
    serde_json::from_str(text).unwrap_or_default()
}

/// What a field holds of a list, or of anything with fields of its own.
pub fn written(thing: &impl Serialize) -> String {
    serde_json::to_string(thing).unwrap_or_default()
}

/// The form of a definition.
pub fn fields(aid: &LocalAid) -> Fields {
    let french = |words: &Words| words.of(FRENCH).to_owned();
    let place = aid.places.first();
    let papers: Vec<String> = aid.papers.iter().map(french).collect();
    vec![
        ("aid-name", french(&aid.name)),
        ("aid-what", french(&aid.what)),
        ("aid-note", aid.note.as_ref().map(french).unwrap_or_default()),
        ("aid-number", aid.deliberation.number.clone()),
        ("aid-voted", aid.deliberation.date.to_string()),
        ("aid-body", aid.deliberation.body.clone()),
        ("aid-from", aid.validity.from.to_string()),
        ("aid-until", aid.validity.until.map(|day| day.to_string()).unwrap_or_default()),
        ("aid-conditions", written(&aid.conditions.iter().map(Condition::of).collect::<Vec<_>>())),
        ("aid-gives", written(&Gives::of(&aid.gives))),
        ("aid-papers", papers.join("\n")),
        ("aid-place", place.map(|place| french(&place.text)).unwrap_or_default()),
        ("aid-phone", place.and_then(|place| place.phone.clone()).unwrap_or_default()),
        ("aid-examples", written(&aid.examples.iter().map(Example::of).collect::<Vec<_>>())),
    ]
}

/// The definition that a form describes, and each thing in it that cannot be read; something stands in its place.
pub fn with(before: &LocalAid, fields: &Fields) -> (LocalAid, Vec<Wrong>) {
    let of = |name: &str| fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.trim());
    let mut wrong = Vec::new();
    let mut day = |name: &str, otherwise: Day| {
        Day::try_from(of(name).to_owned()).unwrap_or_else(|_| {
            wrong.push((name.to_owned(), "aid-wrong-day"));
            otherwise
        })
    };
    let from = day("aid-from", before.validity.from);
    let until = (!of("aid-until").is_empty()).then(|| day("aid-until", from));
    let mut deliberation = Deliberation {
        number: of("aid-number").to_owned(),
        date: day("aid-voted", from),
        body: of("aid-body").to_owned(),
        is_demo_data: before.deliberation.is_demo_data,
    };
    // What somebody of the town has voted is no demonstration.
    deliberation.is_demo_data &=
        deliberation.number == before.deliberation.number && deliberation.body == before.deliberation.body;
    let note = (!of("aid-note").is_empty()).then(|| rewritten(before.note.as_ref(), of("aid-note")));
    let papers = of("aid-papers").lines().map(str::trim).filter(|line| !line.is_empty());
    let same = |line: &str| before.papers.iter().find(|paper| paper.of(FRENCH) == line);
    let aid = LocalAid {
        id: before.id.clone(),
        name: rewritten(Some(&before.name), of("aid-name")),
        what: rewritten(Some(&before.what), of("aid-what")),
        note,
        deliberation,
        validity: Validity { from, until },
        conditions: conditions(before, &list(of("aid-conditions")), &mut wrong),
        gives: serde_json::from_str(of("aid-gives")).unwrap_or_else(|_| Gives::of(&before.gives)).read(&mut wrong),
        papers: papers.map(|line| rewritten(same(line), line)).collect(),
        places: places(before, of("aid-place"), of("aid-phone")),
        examples: list(of("aid-examples"))
            .iter()
            .enumerate()
            .map(|(place, it): (_, &Example)| it.read(&format!("examples[{place}]"), &mut wrong))
            .collect(),
    };
    (aid, wrong)
}

/// The French text anew; another language keeps its own.
fn rewritten(before: Option<&Words>, text: &str) -> Words {
    let mut words = before.cloned().unwrap_or_default();
    words.0.insert(FRENCH.to_owned(), text.trim().to_owned());
    words
}

fn conditions(before: &LocalAid, typed: &[Condition], wrong: &mut Vec<Wrong>) -> Vec<LocalCondition> {
    let one = |(place, it): (usize, &Condition)| {
        let was = before.condition(&it.name);
        LocalCondition {
            name: it.name.clone(),
            when: it.read(&format!("conditions[{place}]"), wrong).unwrap_or(Rule::All(Vec::new())),
            met: rewritten(was.map(|was| &was.met), &it.met),
            not_met: rewritten(was.map(|was| &was.not_met), &it.not_met),
        }
    };
    typed.iter().enumerate().map(one).collect()
}

/// The first place anew; others stay as they are.
fn places(before: &LocalAid, text: &str, phone: &str) -> Vec<LocalPlace> {
    let held = before.places.first();
    let first = LocalPlace {
        text: rewritten(held.map(|place| &place.text), text),
        phone: (!phone.is_empty()).then(|| phone.to_owned()),
        url: held.and_then(|place| place.url.clone()),
    };
    std::iter::once(first).chain(before.places.iter().skip(1).cloned()).collect()
}

/// An amount as people type it, “9,99”, as it is written: “9.99”.
pub(super) fn decimal(text: &str) -> Option<String> {
    let text = text.trim().replace(',', ".").replace([' ', '\u{a0}', '\u{202f}'], "");
    let (whole, cents) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    (digits(whole, 7) && digits(cents, 2)).then_some(text)
}

/// The same the other way.
fn typed(decimal: &str) -> String {
    decimal.replace('.', ",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::rights::local::demo_with_examples;

    #[test]
    fn a_form_that_nobody_touches_is_the_aid() {
        for aid in demo_with_examples() {
            assert_eq!(with(&aid, &fields(&aid)), (aid, Vec::new()));
        }
    }

    /// The grocery with another text in one field: what cannot be read, and the aid.
    fn typed_in(name: &str, text: &str) -> (LocalAid, Vec<Wrong>) {
        let aid = demo_with_examples().into_iter().find(|aid| aid.id == "epicea").unwrap();
        let mut fields = fields(&aid);
        fields.iter_mut().filter(|(known, _)| *known == name).for_each(|(_, held)| text.clone_into(held));
        with(&aid, &fields)
    }

    #[test]
    fn what_is_typed_is_what_the_aid_says() {
        assert_eq!(typed_in("aid-name", " L’épicerie ").0.name.of(FRENCH), "L’épicerie");
        // Another language keeps its text.
        assert!(typed_in("aid-name", "L’épicerie").0.name.of("en").starts_with("Epicéa"));
        assert_eq!(typed_in("aid-until", "2027-06-30").0.validity.until, Day::new(2027, 6, 30));
        assert_eq!(typed_in("aid-papers", "\nUn papier\n\n Un autre ").0.papers.len(), 2);
        assert_eq!(typed_in("aid-phone", "02 48 00 00 00").0.places[0].phone.as_deref(), Some("02 48 00 00 00"));
        assert!(!typed_in("aid-number", "2026-07").0.deliberation.is_demo_data);
        assert_eq!(typed_in("aid-from", "demain").1, [("aid-from".to_owned(), "aid-wrong-day")]);
    }

    #[test]
    fn amounts_are_typed_as_people_write_them() {
        let cases = [("9,99", Some("9.99")), ("1 200", Some("1200")), (" 10 ", Some("10")), ("0,5", Some("0.5"))];
        for (text, expected) in cases {
            assert_eq!(decimal(text).as_deref(), expected, "{text}");
        }
        for text in ["", "dix", "-1", "1,005", "1,", ",5", "12345678"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
