//! The form of a leaflet, in French. Its recipes stand in one field as one text, like the questions of a survey. What cannot be
//! read becomes what the core refuses at its place. A sentence that stays keeps its translations; one that is changed has
//! none any more, as they would say something else.

use super::aid::decimal;
use super::{Fields, french};
use plein_sens_shared::kitchen::{Food, Ingredient, Recipe, Unit};
use plein_sens_shared::programme::Leaflet;
use plein_sens_shared::rights::Decimal;
use plein_sens_shared::words::Words;
use serde::{Deserialize, Serialize};

/// The field of the recipes.
pub const RECIPES: &str = "food-recipes";
/// The field of the month, of a leaflet that has none yet.
pub const MONTH: &str = "food-month";

/// A recipe as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its title.
    pub title: String,
    /// For how many.
    pub portions: String,
    /// How long it takes.
    pub minutes: String,
    /// What goes in.
    pub ingredients: Vec<Goes>,
    /// Its steps, a line each.
    pub steps: String,
}

/// What goes in, as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goes {
    /// What.
    pub what: String,
    /// How much; empty where nobody measures it.
    pub amount: String,
    /// The name of a [`Unit`].
    pub unit: String,
    /// What it costs, in euros; empty where it costs nothing.
    pub euros: String,
}

impl Goes {
    /// One more, of which nothing is said.
    pub fn new() -> Self {
        Self { unit: Unit::Gram.name().to_owned(), ..Self::default() }
    }

    fn of(it: &Ingredient) -> Self {
        let cents = |hundredths: u32| format!("{},{:02}", hundredths / 100, hundredths % 100);
        let amount = cents(it.hundredths);
        let amount = amount.trim_end_matches('0').trim_end_matches(',').to_owned();
        Self {
            what: french(&it.what),
            amount: if it.hundredths == 0 { String::new() } else { amount },
            unit: it.unit.name().to_owned(),
            euros: if it.cents == 0 { String::new() } else { cents(it.cents) },
        }
    }
}

impl Written {
    /// One more, of which nothing is said.
    pub fn new() -> Self {
        Self { portions: "4".to_owned(), ingredients: vec![Goes::new()], ..Self::default() }
    }

    fn of(it: &Recipe) -> Self {
        Self {
            title: french(&it.title),
            portions: it.portions.to_string(),
            minutes: it.minutes.to_string(),
            ingredients: it.ingredients.iter().map(Goes::of).collect(),
            steps: it.steps.iter().map(french).collect::<Vec<_>>().join("\n"),
        }
    }

    fn read(&self, before: &Food) -> Recipe {
        let ingredient = |it: &Goes| Ingredient {
            what: said(before, &it.what),
            hundredths: hundredths(&it.amount),
            unit: Unit::ALL.into_iter().find(|unit| unit.name() == it.unit).unwrap_or(Unit::Gram),
            cents: hundredths(&it.euros),
        };
        let steps = self.steps.lines().map(str::trim).filter(|line| !line.is_empty());
        Recipe {
            title: said(before, &self.title),
            portions: self.portions.trim().parse().unwrap_or_default(),
            minutes: self.minutes.trim().parse().unwrap_or_default(),
            ingredients: self.ingredients.iter().map(ingredient).collect(),
            steps: steps.map(|line| said(before, line)).collect(),
        }
    }
}

/// The hundredths of what is typed, 0 of nothing; more than there can be of what is no number.
fn hundredths(text: &str) -> u32 {
    if text.trim().is_empty() {
        return 0;
    }
    let exact = decimal(text).and_then(|text| Decimal::parse(&text));
    exact.and_then(|exact| u32::try_from(exact.cents().0).ok()).unwrap_or(u32::MAX)
}

/// Every text of a recipe.
fn of_recipe(recipe: &Recipe) -> impl Iterator<Item = &Words> {
    let Recipe { title, ingredients, steps, .. } = recipe;
    std::iter::once(title).chain(ingredients.iter().map(|it| &it.what)).chain(steps)
}

/// A text with the translations that it had, wherever it stood.
fn said(before: &Food, text: &str) -> Words {
    let known = [&before.name, &before.about, &before.season, &before.choosing, &before.keeping];
    let mut known = known.into_iter().chain(before.recipes.iter().flat_map(of_recipe));
    known.find(|words| french(words) == text.trim()).cloned().unwrap_or_else(|| Words::french(text.trim()))
}

/// The recipes that a field holds.
pub fn recipes(text: &str) -> Vec<Written> {
    serde_json::from_str(text).unwrap_or_default()
}

/// The text of a field that holds recipes.
pub fn written(recipes: &[Written]) -> String {
    serde_json::to_string(recipes).unwrap_or_default()
}

/// The form; empty if this version cannot read it.
pub fn fields(leaflet: &Leaflet) -> Fields {
    let Some(food) = leaflet.food() else { return Fields::new() };
    let month = leaflet.first_day().is_none().then(|| (MONTH, String::new()));
    let all: Vec<Written> = food.recipes.iter().map(Written::of).collect();
    let rest = [
        ("food-name", french(&food.name)),
        ("food-about", french(&food.about)),
        ("food-season", french(&food.season)),
        ("food-choosing", french(&food.choosing)),
        ("food-keeping", french(&food.keeping)),
        ("food-partner", food.partner.map(String::from).unwrap_or_default()),
        (RECIPES, written(&all)),
    ];
    month.into_iter().chain(rest).collect()
}

/// The leaflet that a form describes, and where something is wrong with it, as the core names it.
pub fn with(before: &Leaflet, typed: &Fields) -> (Leaflet, Vec<String>) {
    let of = |name: &str| typed.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.as_str());
    let Some(held) = before.food() else { return (before.clone(), vec!["content".to_owned()]) };
    let food = Food {
        name: said(&held, of("food-name")),
        about: said(&held, of("food-about")),
        season: said(&held, of("food-season")),
        choosing: said(&held, of("food-choosing")),
        keeping: said(&held, of("food-keeping")),
        partner: of("food-partner").parse().ok(),
        recipes: recipes(of(RECIPES)).iter().map(|it| it.read(&held)).collect(),
        // What somebody of the town has written is no demonstration.
        demo: held.demo && *typed == fields(before),
    };
    let id = of(MONTH).parse().unwrap_or_else(|_| before.id.clone());
    let leaflet = Leaflet::of(id, &food).unwrap_or_else(|| before.clone());
    let wrong = leaflet.check();
    (leaflet, wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    // As it is written: languages in the order of their codes.
    const CONTENT: &str = r#"{"name":{"en":"Pumpkin","fr":"Le potiron"},"about":{"en":"Cheap.","fr":"Pas cher."},"season":{"fr":""},"choosing":{"fr":""},"keeping":{"fr":""},"partner":"epicea","recipes":[{"title":{"en":"Soup","fr":"Soupe"},"portions":4,"minutes":35,"ingredients":[{"what":{"en":"pumpkin","fr":"potiron"},"hundredths":70000,"unit":"gram","cents":105},{"what":{"fr":"huile"},"hundredths":150,"unit":"spoon","cents":5},{"what":{"fr":"sel"},"hundredths":0,"unit":"pinch","cents":0}],"steps":[{"en":"Cut.","fr":"Coupez."},{"en":"Cook.","fr":"Cuisez."}]}],"demo":true}"#;

    fn october() -> Leaflet {
        Leaflet { id: "2015-10".parse().unwrap(), content: CONTENT.to_owned(), withdrawn: false }
    }

    /// The leaflet after a change of its first recipe as it is typed.
    fn typed(change: impl Fn(&mut Written)) -> (Food, Vec<String>) {
        let mut fields = fields(&october());
        let mut all = recipes(&fields.last().unwrap().1);
        change(&mut all[0]);
        fields.last_mut().unwrap().1 = written(&all);
        let (leaflet, wrong) = with(&october(), &fields);
        (leaflet.food().unwrap(), wrong)
    }

    #[test]
    fn a_form_that_nobody_touches_is_the_leaflet() {
        assert_eq!(with(&october(), &fields(&october())), (october(), Vec::new()));
        let recipe = recipes(&fields(&october()).last().unwrap().1).remove(0);
        let shown: Vec<_> = recipe.ingredients.iter().map(|it| (it.amount.as_str(), it.euros.as_str())).collect();
        assert_eq!(shown, [("700", "1,05"), ("1,5", "0,05"), ("", "")]);
    }

    #[test]
    fn what_is_typed_is_what_the_card_says() {
        let (food, wrong) = typed(|it| {
            it.ingredients[1].amount = " 0,25 ".to_owned();
            it.ingredients[2].euros = "0,1".to_owned();
            it.steps = "Cuisez.\n\nMixez.".to_owned();
        });
        let recipe = &food.recipes[0];
        assert_eq!((wrong, food.demo, recipe.cents_for(4)), (Vec::new(), false, 120));
        assert_eq!(recipe.ingredients[1].hundredths, 25);
        // The step that stays is still said in English, wherever it stands now; the new one is not.
        let english: Vec<_> = recipe.steps.iter().map(|step| step.in_language("en")).collect();
        assert_eq!(english, [("Cook.", "en"), ("Mixez.", "fr")]);
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        let wrong: [(&str, fn(&mut Written)); 5] = [
            ("recipes[0].portions", |it| it.portions = "quatre".to_owned()),
            ("recipes[0].ingredients[0].hundredths", |it| it.ingredients[0].amount = "beaucoup".to_owned()),
            ("recipes[0].ingredients[0].cents", |it| it.ingredients[0].euros = "1,005".to_owned()),
            ("recipes[0].ingredients[2].what", |it| it.ingredients[2].what.clear()),
            ("recipes[0].steps", |it| it.steps.clear()),
        ];
        for (field, change) in wrong {
            assert_eq!(typed(change).1, [field]);
        }
    }

    #[test]
    fn a_new_leaflet_is_named_after_the_month_that_is_chosen() {
        let blank = Leaflet { id: "nouveau".parse().unwrap(), ..october() };
        let mut typed = fields(&blank);
        assert_eq!(typed[0], (MONTH, String::new()));
        assert_eq!(with(&blank, &typed).1, ["month"]);
        "2015-11".clone_into(&mut typed[0].1);
        let (leaflet, wrong) = with(&blank, &typed);
        assert_eq!((leaflet.id.as_str(), wrong), ("2015-11", Vec::new()));
    }
}
