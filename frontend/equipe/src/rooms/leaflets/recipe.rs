//! One recipe of the draft: for how many, what goes in with what it costs, what is done; and its card, as it stands on a phone.

use super::bench::Bench;
use crate::draft::leaflet::{Goes, Written};
use crate::parts::{Line, LineKind, Long, Pick};
use crate::rooms::names::use_names;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Icon};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::kitchen::Card;
use plein_sens_shared::kitchen::{MAX_INGREDIENTS, Recipe, Unit};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OneProps {
    pub bench: Bench,
    pub place: usize,
}

/// The recipe at a place.
#[component]
pub fn One(props: &OneProps) -> Html {
    let (bench, place) = (&props.bench, props.place);
    let sees = use_state(|| false);
    let names = use_names(&bench.staff.voice);
    let voice = &bench.staff.voice;
    let Some(it) = bench.recipes.get(place) else { return Html::default() };
    let read = bench.food.as_ref().and_then(|food| food.recipes.get(place));
    let at = |part: &str| format!("recipes[{place}].{part}");
    let id = |part: &str| format!("recipe-{place}-{part}");
    let heading = id("heading");
    let see = {
        let (setter, now) = (sees.setter(), *sees);
        Callback::from(move |()| setter.set(!now))
    };
    let more = bench.change_one(place, |it, ()| it.ingredients.push(Goes::new()));
    let without = bench.change(move |all, ()| {
        if place < all.len() {
            all.remove(place);
        }
    });
    let preview = if *sees { say!(voice, "leaflet-preview-close") } else { say!(voice, "leaflet-preview") };
    html! {
        <section class="stack panel" aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ say!(voice, "leaflet-recipe", number = place + 1) }</h2>
            <Line id={id("title")} label={say!(voice, "leaflet-title")} value={it.title.clone()} error={bench.wrong(&at("title"))}
                onchange={bench.change_one(place, |it, text| it.title = text)} />
            <div class="fields">
                <Line id={id("portions")} label={say!(voice, "leaflet-portions")} value={it.portions.clone()} error={bench.wrong(&at("portions"))}
                    kind={LineKind::Number} onchange={bench.change_one(place, |it, text| it.portions = text)} />
                <Line id={id("minutes")} label={say!(voice, "leaflet-minutes")} value={it.minutes.clone()} error={bench.wrong(&at("minutes"))}
                    kind={LineKind::Number} onchange={bench.change_one(place, |it, text| it.minutes = text)} />
            </div>
            <h3>{ say!(voice, "leaflet-ingredients") }</h3>
            <p class="muted">{ say!(voice, "leaflet-ingredients-text") }</p>
            { for (0..it.ingredients.len()).map(|other| ingredient(bench, place, other, it)) }
            { for ["ingredients", "cost"].iter().filter_map(|part| bench.wrong(&at(part))).map(|said| html! { <p class="error" role="alert">{ said }</p> }) }
            <div class="row"><Button label={say!(voice, "leaflet-ingredient-more")} icon={Some(Icon::Plus)} disabled={it.ingredients.len() >= MAX_INGREDIENTS} onclick={more} /></div>
            <p role="status"><b>{ read.map_or_else(AttrValue::default, |recipe| cost(voice, recipe)) }</b></p>
            <Long id={id("steps")} label={say!(voice, "leaflet-steps")} value={it.steps.clone()} error={bench.wrong(&at("steps"))}
                hint={Some(say!(voice, "leaflet-steps-hint"))} onchange={bench.change_one(place, |it, text| it.steps = text)} />
            <div class="row">
                <Button label={preview} onclick={see} expanded={Some(*sees)} />
                <Button label={say!(voice, "leaflet-recipe-less", number = place + 1)} kind={ButtonKind::Quiet} onclick={without} />
            </div>
            if let (true, Some(recipe), Some(names)) = (*sees, read, names) {
                <section class="preview" aria-label={say!(voice, "leaflet-on-phone")}>
                    <div class="frame phone"><div class="seen">
                        <p class="preview-title">{ voice.words(&recipe.title) }</p>
                        <Card voice={names} recipe={recipe.clone()} />
                    </div></div>
                </section>
            }
        </section>
    }
}

/// What it costs, as far as it is typed; nothing while nobody can say.
fn cost(voice: &Voice, recipe: &Recipe) -> AttrValue {
    let known = recipe.ingredients.iter().all(|it| it.cents < u32::MAX) && recipe.portions > 0;
    if !known || recipe.cents_each() == 0 {
        return say!(voice, "leaflet-cost-unknown");
    }
    let money = |cents: u64| voice.intl().money(i64::try_from(cents).unwrap_or(i64::MAX));
    let all = money(recipe.cents_for(recipe.portions.into()));
    say!(voice, "leaflet-cost", each = money(recipe.cents_each()), all = all, count = u32::from(recipe.portions))
}

/// One thing that goes in, in a row.
fn ingredient(bench: &Bench, place: usize, other: usize, recipe: &Written) -> Html {
    let voice = &bench.staff.voice;
    let Some(it) = recipe.ingredients.get(other) else { return Html::default() };
    let at = |part: &str| format!("recipes[{place}].ingredients[{other}].{part}");
    let id = |part: &str| format!("recipe-{place}-{other}-{part}");
    let put = |put: fn(&mut Goes, String)| {
        bench.change_one(place, move |recipe: &mut Written, text| {
            if let Some(it) = recipe.ingredients.get_mut(other) {
                put(it, text);
            }
        })
    };
    let without = bench.change_one(place, move |recipe: &mut Written, ()| {
        if other < recipe.ingredients.len() {
            recipe.ingredients.remove(other);
        }
    });
    let unit = |unit: Unit| (unit.name().to_owned(), voice.named(&format!("leaflet-unit-{}", unit.name()), &[]));
    html! {
        <div class="fields choice-edit" role="group" aria-label={say!(voice, "leaflet-ingredient", number = other + 1)}>
            <Line id={id("what")} label={say!(voice, "leaflet-what")} value={it.what.clone()} error={bench.wrong(&at("what"))} onchange={put(|it, text| it.what = text)} />
            <Line id={id("amount")} label={say!(voice, "leaflet-amount")} value={it.amount.clone()} error={bench.wrong(&at("hundredths"))} onchange={put(|it, text| it.amount = text)} />
            <Pick id={id("unit")} label={say!(voice, "leaflet-unit")} choices={Unit::ALL.map(unit).to_vec()} value={it.unit.clone()} onchange={put(|it, text| it.unit = text)} />
            <Line id={id("euros")} label={say!(voice, "leaflet-euros")} value={it.euros.clone()} error={bench.wrong(&at("cents"))} onchange={put(|it, text| it.euros = text)} />
            <Button label={say!(voice, "leaflet-ingredient-less", number = other + 1)} kind={ButtonKind::Quiet} onclick={without} />
        </div>
    }
}
