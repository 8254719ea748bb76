//! What must be right before a leaflet is published: each mistake by the name of its field, in the order of the form.

use super::{Food, Ingredient, Recipe};
use crate::words::{SOURCE_LANGUAGE, Words};

/// The most recipe cards.
pub const MAX_RECIPES: usize = 6;
/// The most things that go into one.
pub const MAX_INGREDIENTS: usize = 20;
const MAX_STEPS: usize = 12;
const MAX_PORTIONS: u8 = 20;
const MAX_MINUTES: u32 = 600;
/// A title, or a thing that goes in.
const SHORT: usize = 60;
/// A paragraph, or a step.
const LONG: usize = 400;
/// Ten kilograms.
const MAX_HUNDREDTHS: u32 = 10_000 * 100;
/// A hundred euros.
const MAX_CENTS: u32 = 10_000;

impl Food {
    /// The fields in which something is wrong.
    pub fn check(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut unless = |right: bool, field: String| {
            if !right {
                wrong.push(field);
            }
        };
        unless(is_said(&self.name, SHORT), "name".to_owned());
        unless(is_said(&self.about, LONG), "about".to_owned());
        for (field, words) in [("season", &self.season), ("choosing", &self.choosing), ("keeping", &self.keeping)] {
            unless(words.longest() <= LONG, field.to_owned());
        }
        unless((1..=MAX_RECIPES).contains(&self.recipes.len()), "recipes".to_owned());
        for (place, recipe) in self.recipes.iter().enumerate() {
            recipe.check(&mut |right, field| unless(right, format!("recipes[{place}].{field}")));
        }
        wrong
    }
}

impl Recipe {
    fn check(&self, unless: &mut dyn FnMut(bool, &str)) {
        unless(is_said(&self.title, SHORT), "title");
        unless((1..=MAX_PORTIONS).contains(&self.portions), "portions");
        unless((1..=MAX_MINUTES).contains(&self.minutes), "minutes");
        unless((1..=MAX_INGREDIENTS).contains(&self.ingredients.len()), "ingredients");
        for (place, ingredient) in self.ingredients.iter().enumerate() {
            ingredient.check(&mut |right, field| unless(right, &format!("ingredients[{place}].{field}")));
        }
        unless(self.ingredients.is_empty() || self.cents_each() > 0, "cost");
        let said = self.steps.iter().all(|step| is_said(step, LONG));
        unless(said && (1..=MAX_STEPS).contains(&self.steps.len()), "steps");
    }
}

impl Ingredient {
    fn check(&self, unless: &mut dyn FnMut(bool, &str)) {
        unless(is_said(&self.what, SHORT), "what");
        let measured = self.hundredths.is_multiple_of(self.unit.least());
        unless(measured && self.hundredths <= MAX_HUNDREDTHS, "hundredths");
        unless(self.cents <= MAX_CENTS, "cents");
    }
}

/// Whether it is said in French, and nowhere at greater length than this.
fn is_said(words: &Words, most: usize) -> bool {
    !words.in_language(SOURCE_LANGUAGE).0.trim().is_empty() && words.longest() <= most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kitchen::Unit;

    fn food(change: impl Fn(&mut Food)) -> Vec<String> {
        let words = Words::french;
        let salt = Ingredient { what: words("sel"), hundredths: 0, unit: Unit::Pinch, cents: 0 };
        let pumpkin = Ingredient { what: words("potiron"), hundredths: 70_000, unit: Unit::Gram, cents: 105 };
        let soup = Recipe {
            title: words("Soupe"),
            portions: 4,
            minutes: 35,
            ingredients: vec![pumpkin, salt],
            steps: vec![words("Coupez."), words("Cuisez.")],
        };
        let mut food = Food {
            name: words("Le potiron"),
            about: words("Pas cher."),
            season: words(""),
            choosing: words(""),
            keeping: words(""),
            partner: None,
            recipes: vec![soup],
            demo: false,
        };
        change(&mut food);
        food.check()
    }

    #[test]
    fn each_mistake_is_told_by_its_field() {
        assert_eq!(food(|_| {}), Vec::<String>::new());
        let wrong: [(&str, fn(&mut Food)); 18] = [
            ("name", |it| it.name = Words::french(" ")),
            ("about", |it| it.about = Words::french("")),
            ("keeping", |it| it.keeping = Words::french(&"a".repeat(LONG + 1))),
            ("season", |it| it.season = Words::french("").with("en", &"a".repeat(LONG + 1))),
            ("recipes", |it| it.recipes.clear()),
            ("recipes", |it| it.recipes = vec![it.recipes[0].clone(); MAX_RECIPES + 1]),
            ("recipes[0].title", |it| it.recipes[0].title = Words::french("").with("en", "Soup")),
            ("recipes[0].portions", |it| it.recipes[0].portions = 0),
            ("recipes[0].portions", |it| it.recipes[0].portions = MAX_PORTIONS + 1),
            ("recipes[0].minutes", |it| it.recipes[0].minutes = 0),
            ("recipes[0].ingredients", |it| it.recipes[0].ingredients.clear()),
            ("recipes[0].ingredients[1].what", |it| it.recipes[0].ingredients[1].what = Words::french("")),
            // Half a gram is weighed by nobody.
            ("recipes[0].ingredients[0].hundredths", |it| it.recipes[0].ingredients[0].hundredths = 150),
            ("recipes[0].ingredients[0].hundredths", |it| it.recipes[0].ingredients[0].hundredths = u32::MAX),
            ("recipes[0].ingredients[0].cents", |it| it.recipes[0].ingredients[0].cents = MAX_CENTS + 1),
            // Nothing at all costs nothing: somebody forgot the prices.
            ("recipes[0].cost", |it| it.recipes[0].ingredients[0].cents = 0),
            ("recipes[0].steps", |it| it.recipes[0].steps[1] = Words::french("")),
            ("recipes[1].steps", |it| {
                it.recipes.push(it.recipes[0].clone());
                it.recipes[1].steps.clear();
            }),
        ];
        for (field, change) in wrong {
            assert_eq!(food(change), [field], "{field}");
        }
        let several = food(|it| {
            it.about = Words::french("");
            it.recipes[0].portions = 0;
        });
        assert_eq!(several, ["about", "recipes[0].portions"]);
    }
}
