//! What contradicts itself in a definition, said with the name of the field, for whoever edits it.
//!
//! Whether the worked examples come out is not asked here but in `examples.rs`: that takes the engine.

mod details;
mod problem;
mod rules;

use super::decide::{CHILDREN, VALIDITY};
use super::definition::LocalAid;
use super::words::{Euros, FRENCH, Words};
use crate::rights::decimal::Decimal;
pub use problem::{Mistake, Problem};

impl LocalAid {
    /// Everything that contradicts itself, in the order of the fields; nothing when it is right.
    pub fn check(&self) -> Vec<Mistake> {
        let mut found = Mistakes::default();
        found.head(self);
        found.conditions(self);
        found.gives(self);
        found.practical(self);
        found.examples(self);
        found.0
    }
}

#[derive(Default)]
struct Mistakes(Vec<Mistake>);

impl Mistakes {
    fn head(&mut self, aid: &LocalAid) {
        self.id("id", &aid.id);
        self.words("name", &aid.name);
        self.words("what", &aid.what);
        match &aid.note {
            Some(note) => self.words("note", note),
            None => self.unless(!aid.deliberation.is_demo_data, "note", Problem::DemoWithoutNote),
        }
        self.filled("deliberation.number", &aid.deliberation.number);
        self.filled("deliberation.body", &aid.deliberation.body);
        let in_order = aid.validity.until.is_none_or(|until| until >= aid.validity.from);
        self.unless(in_order, "validity.until", Problem::UntilBeforeFrom);
    }

    fn conditions(&mut self, aid: &LocalAid) {
        for (place, condition) in aid.conditions.iter().enumerate() {
            let field = format!("conditions[{place}]");
            let name = format!("{field}.name");
            self.id(&name, &condition.name);
            let own = ![VALIDITY, CHILDREN].contains(&condition.name.as_str());
            let first = aid.conditions[..place].iter().all(|other| other.name != condition.name);
            self.unless(own && first, &name, Problem::Twice);
            self.condition(&field, condition);
        }
    }

    fn add(&mut self, field: &str, problem: Problem) {
        self.0.push(Mistake { field: field.to_owned(), problem });
    }

    fn unless(&mut self, right: bool, field: &str, problem: Problem) {
        if !right {
            self.add(field, problem);
        }
    }

    fn id(&mut self, field: &str, id: &str) {
        let may = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-';
        self.unless(!id.is_empty() && id.bytes().all(may), field, Problem::NoId);
    }

    fn filled(&mut self, field: &str, text: &str) {
        self.unless(!text.trim().is_empty(), field, Problem::Empty);
    }

    fn words(&mut self, field: &str, words: &Words) {
        self.unless(words.0.contains_key(FRENCH), field, Problem::NoFrench);
        for (language, text) in &words.0 {
            let is_code = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
            self.unless(is_code, field, Problem::NoLanguage(language.clone()));
            self.filled(&format!("{field}.{language}"), text);
        }
    }

    /// The amount, unless it is below zero.
    fn euros_of(&mut self, field: &str, euros: Option<Euros>) -> Option<Euros> {
        let euros = euros?;
        self.unless(euros.0 >= Decimal::ZERO, field, Problem::Negative);
        (euros.0 >= Decimal::ZERO).then_some(euros)
    }
}
