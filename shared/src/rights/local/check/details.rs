//! What an aid gives, where to ask for it, and its worked examples.

use super::{Mistakes, Problem};
use crate::rights::local::decide::{CHILDREN, VALIDITY};
use crate::rights::local::definition::{Band, Example, Expected, Gives, LocalAid};
use crate::rights::month::Month;

/// So many worked examples at least.
const EXAMPLES: usize = 3;

impl Mistakes {
    pub(super) fn gives(&mut self, aid: &LocalAid) {
        match &aid.gives {
            Gives::InKind { weeks, user_pays_percent, .. } => {
                self.unless(*weeks != Some(0), "gives.in_kind.weeks", Problem::NotPositive);
                self.unless(*user_pays_percent <= 100, "gives.in_kind.user_pays_percent", Problem::AbovePercent);
            }
            Gives::Money { euros, for_each_child, .. } => {
                if let Some(euros) = self.euros_of("gives.money.euros", Some(*euros)) {
                    self.unless(euros.0.is_positive(), "gives.money.euros", Problem::NotPositive);
                }
                let in_order = for_each_child.is_none_or(|ages| ages.from_age <= ages.to_age);
                self.unless(in_order, "gives.money.for_each_child.to_age", Problem::EmptySpan);
            }
            Gives::Price { unit, by_quotient_familial } => {
                self.words("gives.price.unit", unit);
                self.bands("gives.price.by_quotient_familial", by_quotient_familial);
            }
        }
    }

    /// From zero upwards without gap and without end.
    fn bands(&mut self, field: &str, bands: &[Band]) {
        self.unless(!bands.is_empty(), field, Problem::Empty);
        for (place, band) in bands.iter().enumerate() {
            let at = |word: &str| format!("{field}[{place}].{word}");
            self.euros_of(&at("price"), Some(band.price));
            let in_order = band.below.is_none_or(|below| below > band.from);
            self.unless(in_order, &at("below"), Problem::EmptySpan);
            self.unless(band.below.is_none() == (place + 1 == bands.len()), &at("below"), Problem::BandsEnd);
            match place.checked_sub(1).map(|before| bands[before].below) {
                None => self.unless(band.from.0.is_zero(), &at("from"), Problem::BandsBegin),
                Some(Some(end)) if end < band.from => self.add(&at("from"), Problem::BandsGap),
                Some(Some(end)) if end > band.from => self.add(&at("from"), Problem::BandsOverlap),
                Some(_) => {}
            }
        }
    }

    pub(super) fn practical(&mut self, aid: &LocalAid) {
        self.unless(!aid.places.is_empty(), "places", Problem::Empty);
        for (place, words) in aid.papers.iter().enumerate() {
            self.words(&format!("papers[{place}]"), words);
        }
        for (number, place) in aid.places.iter().enumerate() {
            self.words(&format!("places[{number}].text"), &place.text);
        }
    }

    pub(super) fn examples(&mut self, aid: &LocalAid) {
        self.unless(aid.examples.len() >= EXAMPLES, "examples", Problem::TooFewExamples(EXAMPLES));
        for expected in [Expected::Yes, Expected::No] {
            let said = aid.examples.iter().any(|example| example.verdict == expected);
            self.unless(said, "examples", Problem::NoExampleSays(expected));
        }
        for (place, example) in aid.examples.iter().enumerate() {
            self.example(aid, &format!("examples[{place}]"), example);
        }
    }

    fn example(&mut self, aid: &LocalAid, field: &str, example: &Example) {
        self.filled(&format!("{field}.name"), &example.name);
        self.filled(&format!("{field}.household"), &example.household);
        self.unless(Month::parse(&example.month).is_some(), &format!("{field}.month"), Problem::NoMonth);
        if let Some(reason) = &example.reason {
            let known = [VALIDITY, CHILDREN].contains(&reason.as_str()) || aid.condition(reason).is_some();
            self.unless(known, &format!("{field}.reason"), Problem::NoSuchCondition(reason.clone()));
            self.unless(example.verdict == Expected::No, &format!("{field}.reason"), Problem::ReasonForYes);
        }
        let euros = format!("{field}.euros");
        self.euros_of(&euros, example.euros);
        match (&aid.gives, example.verdict, example.euros) {
            (Gives::Money { .. } | Gives::Price { .. }, Expected::Yes, None) => self.add(&euros, Problem::NoAmount),
            (Gives::InKind { .. }, _, Some(_)) | (_, Expected::No, Some(_)) => self.add(&euros, Problem::AmountInKind),
            _ => {}
        }
    }
}
