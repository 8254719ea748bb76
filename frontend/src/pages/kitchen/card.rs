//! A recipe card, as it stands in a kitchen: for how many, what that costs, what goes in, what is done. The staff's editor shows
//! the same.

use crate::design::Counter;
use crate::i18n::{Arg, Voice};
use crate::pages::rights::words::tell;
use plein_sens_shared::kitchen::{Amount, Ingredient, Recipe, Unit};
use yew::prelude::*;

/// The most people who are cooked for.
const MOST: u32 = 40;

/// What the card is given.
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// A voice that has the words of the rights.
    pub voice: Voice,
    /// What it shows.
    pub recipe: Recipe,
}

/// The card.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let (voice, recipe) = (&props.voice, &props.recipe);
    let chosen = use_state(|| None::<u32>);
    {
        // Another card begins with its own number.
        let chosen = chosen.setter();
        use_effect_with(recipe.clone(), move |_| chosen.set(None));
    }
    let portions = chosen.unwrap_or_else(|| u32::from(recipe.portions));
    let onchange = {
        let chosen = chosen.setter();
        Callback::from(move |portions: u32| chosen.set(Some(portions)))
    };
    let all = tell!(voice, "recipe-all", count = portions, amount = money(voice, recipe.cents_for(portions)));
    let line = |ingredient: &Ingredient| {
        let amount = recipe.amount_for(ingredient, portions).map(|amount| said(voice, ingredient.unit, amount));
        html! { <li>if let Some(amount) = amount { <b>{ amount }</b>{ " " } }<span>{ voice.words(&ingredient.what) }</span></li> }
    };
    html! {
        <div class="stack kitchen">
            <p class="lead"><b>{ each(voice, recipe) }</b></p>
            <Counter label={tell!(voice, "recipe-portions")} value={portions} min={1} max={MOST}
                less={tell!(voice, "recipe-less")} more={tell!(voice, "recipe-more")} {onchange} />
            <p role="status">{ all }</p>
            <h2>{ tell!(voice, "recipe-ingredients") }</h2>
            <ul>{ for recipe.ingredients.iter().map(line) }</ul>
            <h2>{ tell!(voice, "recipe-steps") }</h2>
            <ol>{ for recipe.steps.iter().map(|step| html! { <li><span>{ voice.words(step) }</span></li> }) }</ol>
        </div>
    }
}

/// “35 min · 4 parts”.
pub fn meta(voice: &Voice, recipe: &Recipe) -> AttrValue {
    let minutes = voice.intl().number(recipe.minutes);
    tell!(voice, "recipe-meta", minutes = minutes, count = u32::from(recipe.portions))
}

/// “0,84 € par part”.
pub fn each(voice: &Voice, recipe: &Recipe) -> AttrValue {
    tell!(voice, "recipe-each", amount = money(voice, recipe.cents_each()))
}

fn money(voice: &Voice, cents: u64) -> String {
    voice.intl().money(i64::try_from(cents).unwrap_or(i64::MAX))
}

/// “700 g”, “1 ½”, “2 cuillères à soupe”.
fn said(voice: &Voice, unit: Unit, Amount { whole, quarters }: Amount) -> AttrValue {
    let part = ["", "¼", "½", "¾"].get(usize::from(quarters)).copied().unwrap_or_default();
    let amount = match (whole, part) {
        (0, part) => part.to_owned(),
        (whole, "") => voice.intl().number(whole),
        (whole, part) => format!("{} {part}", voice.intl().number(whole)),
    };
    // Which form the word has is told by the whole ones; less than one is one of them.
    voice.named(&format!("amount-{}", unit.name()), &[("amount", amount.into()), ("count", Arg::Count(whole.max(1)))])
}
