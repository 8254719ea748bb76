//! The editor of one leaflet. What is typed is a draft on this screen until “Publier”, which goes on only when nothing is
//! wrong. A leaflet of a later month can be published before: it is read when its month begins.

use super::bench::Bench;
use super::recipe::One;
use crate::app::use_staff;
use crate::draft::Thing;
use crate::draft::leaflet::{MONTH, RECIPES, Written, recipes, with};
use crate::parts::{Line, Pick, Sure};
use crate::rooms::fields::label;
use crate::rooms::form::{After, use_form};
use crate::rooms::{blanks, nowhere, set};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Icon, Live, Notice, NoticeTone, Screen, Tag, Tone};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::kitchen::MAX_RECIPES;
use plein_sens_shared::programme::{Announcement, Leaflet};
use plein_sens_shared::rights::Month;
use std::rc::Rc;
use yew::prelude::*;

/// For how many months ahead a leaflet is written.
const MONTHS: i32 = 12;

#[derive(Properties, PartialEq)]
pub struct LeafletEditorProps {
    /// Which; none for a new one.
    pub id: Option<String>,
}

/// The editor.
#[component]
pub fn LeafletEditor(props: &LeafletEditorProps) -> Html {
    let staff = use_staff();
    let held = match &props.id {
        None => blanks::leaflet(),
        Some(id) => id.parse().ok().and_then(|id| staff.office.state().programme.leaflets.get(&id).cloned()),
    };
    match held.filter(|held| held.food().is_some()) {
        _ if !staff.office.has_programme() => {
            let back = (say!(staff.voice, "back-to-leaflets"), Route::Leaflets.path().into());
            html! { <Screen title={Some(say!(staff.voice, "reading"))} back={Some(back)} /> }
        }
        None => html! { <nowhere::Nowhere /> },
        Some(held) => html! { <Editor {held} new={props.id.is_none()} /> },
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    held: Leaflet,
    new: bool,
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let back = (say!(voice, "back-to-leaflets"), AttrValue::from(Route::Leaflets.path()));
    let thing = Thing::Leaflet(Box::new(props.held.clone()));
    let form = use_form(&thing, props.new);
    let draft = &form.draft;
    let leaving = use_state(|| false);
    let name = props.held.food().map(|food| voice.words(&food.name)).unwrap_or_default();
    let title = match props.held.first_day() {
        Some(day) => AttrValue::from(format!("{name} · {}", voice.intl().month(day))),
        None => say!(voice, "leaflet-new"),
    };
    page::set_title(&title);
    if let Some(collision) = form.collision(&back) {
        return collision;
    }
    let (leaflet, wrong) = with(&props.held, &draft.fields);
    let edit = form.edit();
    let open = form.open(wrong.is_empty());
    let withdraw = {
        let (held, gone) = (props.held.clone(), Leaflet { withdrawn: true, ..props.held.clone() });
        let (held, gone) = (Announcement::Leaflet(held), Announcement::Leaflet(gone));
        form.withdraw(&held, &gone)
    };
    let withdrawn = props.held.withdrawn;
    let later = leaflet.first_day().filter(|day| *day > clock::context().now.day);
    let when = later.map(|day| say!(voice, "leaflet-later", month = voice.intl().month(day)));
    let count = wrong.len();
    let all = draft.fields.iter().find(|(name, _)| *name == RECIPES).map(|(_, text)| recipes(text)).unwrap_or_default();
    let bench = Bench {
        staff: staff.clone(),
        fields: draft.fields.clone(),
        edit,
        recipes: Rc::new(all),
        food: leaflet.food().map(Rc::new),
        wrong: Rc::new(if form.is_told() { wrong } else { Vec::new() }),
    };
    let action = html! {
        <>
            { form.not_yet(count) }
            <div class="row">
                <Button label={say!(voice, "publish")} kind={ButtonKind::Main} onclick={open} disabled={draft.changes().is_empty() && !withdrawn} busy={form.is_busy()} />
                if form.kept {
                    <Button label={say!(voice, "draft-drop")} kind={ButtonKind::Quiet} onclick={form.give_up()} />
                }
                if !props.new && !withdrawn {
                    <Button label={say!(voice, "leaflet-withdraw")} onclick={set(&leaving, true)} />
                }
            </div>
        </>
    };
    html! {
        <Screen {title} back={Some(back)} action={Some(action)}>
            if form.kept {
                <p><Tag label={say!(voice, "draft-here")} tone={Tone::Check} /></p>
            }
            if withdrawn {
                <Notice tone={NoticeTone::Info}><p>{ say!(voice, "leaflet-withdrawn-text") }</p></Notice>
            }
            if matches!(form.after(), Some(After::Published(_))) {
                <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ say!(voice, "leaflet-done") }</p></Notice>
            } else {
                { form.said() }
            }
            { written(&bench, props.new) }
            { for (0..bench.recipes.len()).map(|place| html! { <One bench={bench.clone()} {place} /> }) }
            { more(&bench) }
            if !props.new {
                <p class="muted">{ say!(voice, "leaflet-translated") }</p>
            }
            { form.confirming(Html::default(), when) }
            if *leaving {
                <Sure title={say!(voice, "leaflet-withdraw-title")} yes={say!(voice, "leaflet-withdraw-yes")} no={say!(voice, "leaflet-withdraw-no")}
                    onyes={withdraw} onclose={set(&leaving, false)}><p>{ say!(voice, "leaflet-withdraw-text") }</p></Sure>
            }
        </Screen>
    }
}

/// Which month, which food, and what there is to know of it.
fn written(bench: &Bench, new: bool) -> Html {
    let staff = &bench.staff;
    let voice = &staff.voice;
    let state = staff.office.state();
    let this = Month::of(clock::context().now.day);
    let free = (0..=MONTHS).map(|months| this.plus(months));
    let free = free.filter(|month| state.programme.leaflets.keys().all(|taken| taken.as_str() != month.to_string()));
    let named = |month: Month| (month.to_string(), AttrValue::from(voice.intl().month(month.first_day())));
    let months = std::iter::once((String::new(), say!(voice, "leaflet-choose"))).chain(free.map(named));
    let partners = state.programme.partners.values().map(|it| (it.id.to_string(), AttrValue::from(it.name.clone())));
    let partners = std::iter::once((String::new(), say!(voice, "leaflet-nobody"))).chain(partners);
    html! {
        <>
            if new {
                <Pick id="field-food-month" label={label(staff, MONTH)} choices={months.collect::<Vec<_>>()} value={bench.text(MONTH)}
                    error={bench.wrong("month")} onchange={bench.takes(MONTH)} />
            }
            <Line id="field-food-name" label={label(staff, "food-name")} value={bench.text("food-name")} error={bench.wrong("name")} onchange={bench.takes("food-name")} />
            { bench.long("food-about", "about") }
            { bench.long("food-season", "season") }
            { bench.long("food-choosing", "choosing") }
            { bench.long("food-keeping", "keeping") }
            <Pick id="field-food-partner" label={label(staff, "food-partner")} choices={partners.collect::<Vec<_>>()} value={bench.text("food-partner")} onchange={bench.takes("food-partner")} />
        </>
    }
}

/// One more recipe.
fn more(bench: &Bench) -> Html {
    let voice = &bench.staff.voice;
    let onclick = bench.change(|all, ()| all.push(Written::new()));
    let label = say!(voice, "leaflet-recipe-more");
    html! {
        <>
            { for ["recipes", "content"].iter().filter_map(|at| bench.wrong(at)).map(|said| html! { <p class="error" role="alert">{ said }</p> }) }
            <div class="row"><Button {label} icon={Some(Icon::Plus)} disabled={bench.recipes.len() >= MAX_RECIPES} {onclick} /></div>
        </>
    }
}
