//! A recipe card: what goes in, what is done, and what it costs. What it costs is computed, never written.

use crate::words::Words;
use crate::written::{read_named, read_struct};
use serde::Serialize;

/// A recipe card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recipe {
    /// Its title.
    pub title: Words,
    /// For how many portions it is written.
    pub portions: u8,
    /// How long it takes.
    pub minutes: u32,
    /// What goes in, for so many portions.
    pub ingredients: Vec<Ingredient>,
    /// What is done, step by step.
    pub steps: Vec<Words>,
}

read_struct!(Recipe { title, portions, minutes, ingredients, steps });

/// One thing that goes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ingredient {
    /// What.
    pub what: Words,
    /// How much, in hundredths of the unit; 0 where nobody measures it.
    pub hundredths: u32,
    /// What it is measured in.
    pub unit: Unit,
    /// What this much of it costs.
    pub cents: u32,
}

read_struct!(Ingredient { what, hundredths, unit, cents });

/// What something is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Grams.
    Gram,
    /// Millilitres.
    Millilitre,
    /// Whole ones: an onion, three eggs.
    Piece,
    /// Tablespoons.
    Spoon,
    /// Teaspoons.
    Teaspoon,
    /// Pinches.
    Pinch,
}

read_named!(Unit; Gram, Millilitre, Piece, Spoon, Teaspoon, Pinch);

impl Unit {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Gram, Self::Millilitre, Self::Piece, Self::Spoon, Self::Teaspoon, Self::Pinch];

    /// Its name, as on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gram => "gram",
            Self::Millilitre => "millilitre",
            Self::Piece => "piece",
            Self::Spoon => "spoon",
            Self::Teaspoon => "teaspoon",
            Self::Pinch => "pinch",
        }
    }

    /// The least that a hand in a kitchen tells apart, in hundredths.
    pub(super) fn least(self) -> u32 {
        match self {
            Self::Gram | Self::Millilitre | Self::Pinch => WHOLE,
            Self::Piece | Self::Spoon | Self::Teaspoon => QUARTER,
        }
    }
}

const WHOLE: u32 = 100;
const QUARTER: u32 = 25;
/// From so many grams or millilitres on, what was not weighed for the card itself is said in fives.
const IN_FIVES: u64 = 50 * 100;

/// How much of something: so many whole ones, and so many quarters of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Whole ones.
    pub whole: u32,
    /// Quarters: 0 to 3.
    pub quarters: u8,
}

impl Recipe {
    /// What it costs for so many portions, in cents, rounded up: nobody pays more than is said here.
    pub fn cents_for(&self, portions: u32) -> u64 {
        let card: u64 = self.ingredients.iter().map(|it| u64::from(it.cents)).sum();
        card.saturating_mul(portions.into()).div_ceil(u64::from(self.portions).max(1))
    }

    /// What one portion costs, likewise.
    pub fn cents_each(&self) -> u64 {
        self.cents_for(1)
    }

    /// How much goes in of something for so many portions, as one measures in a kitchen; none where nobody measures it.
    pub fn amount_for(&self, ingredient: &Ingredient, portions: u32) -> Option<Amount> {
        if ingredient.hundredths == 0 {
            return None;
        }
        let card = u64::from(self.portions).max(1);
        let all = u64::from(ingredient.hundredths).saturating_mul(portions.into());
        let other = u64::from(portions) != card;
        let least = match ingredient.unit {
            Unit::Gram | Unit::Millilitre if other && all / card >= IN_FIVES => u64::from(WHOLE) * 5,
            unit => u64::from(unit.least()),
        };
        // To the nearest; something of it goes in.
        let steps = (all.saturating_mul(2) / (card * least)).div_ceil(2).max(1);
        let hundredths = steps * least;
        let whole = u32::try_from(hundredths / u64::from(WHOLE)).unwrap_or(u32::MAX);
        let quarters = u8::try_from(hundredths % u64::from(WHOLE) / u64::from(QUARTER)).unwrap_or_default();
        Some(Amount { whole, quarters })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ingredient(hundredths: u32, unit: Unit, cents: u32) -> Ingredient {
        Ingredient { what: Words::french("x"), hundredths, unit, cents }
    }

    fn recipe(portions: u8, ingredients: Vec<Ingredient>) -> Recipe {
        Recipe { title: Words::french("x"), portions, minutes: 30, ingredients, steps: vec![Words::french("x")] }
    }

    #[test]
    fn a_portion_costs_its_share_rounded_up_to_the_cent() {
        let check = |portions: u8, cents: &[u32], each: u64| {
            let all = cents.iter().map(|cents| ingredient(100, Unit::Piece, *cents)).collect();
            assert_eq!(recipe(portions, all).cents_each(), each, "{cents:?} for {portions}");
        };
        check(4, &[200, 136], 84);
        check(4, &[200, 137], 85);
        check(6, &[1], 1);
        check(3, &[100], 34);
        check(1, &[99], 99);
        check(4, &[0], 0);
        // What nobody should have written ends nothing.
        check(0, &[100], 100);
        let dear = recipe(1, vec![ingredient(100, Unit::Piece, u32::MAX); 3]);
        assert_eq!(dear.cents_for(u32::MAX), u64::MAX);
    }

    #[test]
    fn all_of_it_costs_no_more_than_its_portions_together() {
        for (cents, portions) in [(336, 4), (337, 4), (1, 6), (999, 7)] {
            let recipe = recipe(portions, vec![ingredient(100, Unit::Piece, cents)]);
            assert_eq!(recipe.cents_for(portions.into()), u64::from(cents), "what stands on the card is what it costs");
            for more in 1..20 {
                assert!(recipe.cents_for(more) <= recipe.cents_each() * u64::from(more));
                assert!(recipe.cents_for(more) <= recipe.cents_for(more + 1));
            }
        }
    }

    #[test]
    fn amounts_become_what_one_can_measure() {
        let check = |hundredths: u32, unit: Unit, portions: u32, whole: u32, quarters: u8| {
            let card = recipe(4, vec![ingredient(hundredths, unit, 1)]);
            let amount = card.amount_for(&card.ingredients[0], portions);
            assert_eq!(amount, Some(Amount { whole, quarters }), "{hundredths} {unit:?} for {portions}");
        };
        // For the card itself, as it was written.
        check(72_300, Unit::Gram, 4, 723, 0);
        check(50, Unit::Piece, 4, 0, 2);
        check(125, Unit::Spoon, 4, 1, 1);
        // Weighed in fives from fifty on, by the gram below.
        check(70_000, Unit::Gram, 3, 525, 0);
        check(35_000, Unit::Millilitre, 3, 265, 0);
        check(2_000, Unit::Gram, 3, 15, 0);
        check(1_000, Unit::Gram, 1, 3, 0);
        // Spoons and eggs in quarters, pinches whole; never none of it.
        check(100, Unit::Piece, 2, 0, 2);
        check(300, Unit::Piece, 6, 4, 2);
        check(100, Unit::Spoon, 1, 0, 1);
        check(25, Unit::Teaspoon, 1, 0, 1);
        check(100, Unit::Pinch, 1, 1, 0);
        check(200, Unit::Pinch, 20, 10, 0);
        let unmeasured = recipe(4, vec![ingredient(0, Unit::Pinch, 0)]);
        assert_eq!(unmeasured.amount_for(&unmeasured.ingredients[0], 9), None);
    }
}
