//! The town's own aids (aide sociale facultative), as data that staff can edit.
//!
//! An aid is a [`LocalAid`]: conditions over a closed vocabulary, what it gives, the decision it rests on, and
//! households worked out by hand. [`LocalAid::check`] says what contradicts itself in it, [`LocalAid::check_examples`]
//! which example does not come out, [`decide_all`] what the aids come to for a household, [`outlook_each`] what they may
//! come to when answers are missing. What this deliberately is not:
//! a language. A condition that the vocabulary cannot say is a new word in `vocabulary.rs`, not a formula in the data.

mod check;
mod decide;
mod definition;
mod examples;
mod figures;
mod meaning;
mod outlook;
mod read;
mod sight;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

pub use check::{Mistake, Problem};
pub use decide::{Given, LocalFinding, LocalMet, decide_all, decide_each};
pub use definition::{
    Ages, Band, Deliberation, Example, Expected, Gives, LocalAid, LocalCondition, LocalPlace, Per, Validity,
};
pub use examples::{Failure, Why};
pub use figures::{Sum, SumOf};
pub use outlook::{LocalProspect, outlook_each};
pub use vocabulary::{ActivityWord, Comparison, DisabilityWord, HousingWord, Of, RightWord, Rule, SchoolWord};
pub use words::{Euros, FRENCH, Words};

include!(concat!(env!("OUT_DIR"), "/local.rs"));

/// The aids of the demo town, sorted by id: `shared/rights/local/`. Their worked examples are left out. A phone carries
/// none of them: it has those that its town announces.
pub fn demo() -> Vec<LocalAid> {
    DEMO.iter().filter_map(|text| crate::written::parse(text)).collect()
}

/// Definitions as they are announced, a line each; one that this version cannot read is left out, and hides no other.
pub fn read_each(lines: &str) -> Vec<LocalAid> {
    lines.lines().filter_map(crate::written::parse).collect()
}

/// The same with their worked examples, for whoever checks them; read strictly, as from the hands of staff.
pub fn demo_with_examples() -> Vec<LocalAid> {
    let read = |text: &&str| serde_json::from_str(text).expect("a test reads each demo aid");
    WHOLE.iter().map(read).collect()
}
