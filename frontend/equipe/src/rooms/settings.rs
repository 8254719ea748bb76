//! What the town sets: who it is, how it is reached, its colour, its languages, and for how long it keeps what it holds.
//! The same form as for a workshop: a draft, what it changes, and both texts when somebody else was quicker.

use super::editor::opened;
use crate::app::{Staff, use_staff};
use crate::draft::{HOUSE, TERMS, Thing, codes, others};
use crate::parts::{Line, LineKind, Long, Tick};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{Verdict, VerdictKind};
use plein_sens_frontend::i18n::{self, Voice};
use plein_sens_shared::programme::settings::{Accent, Colour, Contrast, Ground};
use yew::prelude::*;

/// The room.
#[component]
pub fn Settings() -> Html {
    let staff = use_staff();
    let back = (say!(staff.voice, "room-today"), AttrValue::from(Route::Today.path()));
    let base = staff.office.has_programme().then(|| {
        use plein_sens_shared::programme::Settings;
        let state = staff.office.state();
        let house = || Settings::of_the_house(state.programme.town().unwrap_or_default());
        let announced = state.programme.settings.is_some();
        let held = state.programme.settings.clone().unwrap_or_else(house);
        (Thing::Settings(Box::new(held), announced), false)
    });
    opened(&staff, base, back)
}

/// The colours that people read.
fn colour(text: &str) -> Option<Colour> {
    Colour::try_from(text.to_owned()).ok()
}

/// The names of languages, as they call themselves.
pub fn tongues(voice: &Voice, codes: &str) -> AttrValue {
    let name = |code: &str| i18n::language(code).map_or("", |it| it.name);
    let named: Vec<&str> =
        std::iter::once("fr").chain(codes.split(',')).map(name).filter(|it| !it.is_empty()).collect();
    say!(voice, "languages-offered", names = named.join(", "))
}

/// One field of this form; none where the name is another form's.
pub fn field(
    staff: &Staff,
    name: &'static str,
    text: &str,
    edit: &Callback<(&'static str, String)>,
    error: Option<AttrValue>,
) -> Option<Html> {
    let voice = &staff.voice;
    let (id, label, value) = (format!("field-{name}"), super::fields::label(staff, name), text.to_owned());
    let onchange = edit.reform(move |text: String| (name, text));
    let part = |title: AttrValue, text: AttrValue| html! { <><h2>{ title }</h2><p class="muted">{ text }</p></> };
    let term = TERMS.iter().find(|(known, _)| *known == name);
    Some(match name {
        "opening" => html! { <Long {id} {label} {value} {onchange} /> },
        "accent-day" => html! {
            <>
                { part(say!(voice, "colour-title"), say!(voice, "colour-text", day = HOUSE[0], night = HOUSE[1])) }
                <Line {id} {label} {value} {onchange} {error} kind={LineKind::Colour} />
                { contrasts(voice, colour(text).map(|it| Accent { day: it.clone(), night: it }.by_day())) }
            </>
        },
        "accent-night" => html! {
            <>
                <Line {id} {label} {value} {onchange} {error} kind={LineKind::Colour} />
                { contrasts(voice, colour(text).map(|it| Accent { day: it.clone(), night: it }.by_night())) }
            </>
        },
        "languages" => html! {
            <>
                { part(say!(voice, "languages-title"), say!(voice, "languages-text")) }
                { tongues_of("languages", label, others(), text, edit) }
            </>
        },
        "k" => html! {
            <>
                { part(say!(voice, "terms-title"), say!(voice, "terms-text")) }
                <Line {id} {label} {value} {onchange} {error} kind={LineKind::Number} hint={Some(say!(voice, "k-hint"))} />
            </>
        },
        _ if term.is_some() => {
            let most = term.and_then(|(_, holding)| holding.longest_days()).unwrap_or_default();
            let hint = Some(say!(voice, "term-hint", count = most));
            html! { <Line {id} {label} {value} {onchange} {error} {hint} kind={LineKind::Number} /> }
        }
        "town-name" | "address" | "phone" => html! { <Line {id} {label} {value} {onchange} {error} /> },
        _ => return None,
    })
}

/// A field that holds some of these languages, by their codes.
pub fn tongues_of(
    name: &'static str,
    label: AttrValue,
    offered: impl Iterator<Item = &'static str>,
    held: &str,
    edit: &Callback<(&'static str, String)>,
) -> Html {
    html! {
        <fieldset class="ticks"><legend>{ label }</legend>{ for offered.map(|code| tongue(name, held, code, edit)) }</fieldset>
    }
}

/// One language, among them or not.
fn tongue(field: &'static str, held: &str, code: &'static str, edit: &Callback<(&'static str, String)>) -> Html {
    let all = codes(held);
    let name = i18n::language(code).map_or(code, |it| it.name);
    let on = all.iter().any(|it| it == code);
    let onchange = edit.reform(move |on: bool| {
        let mut codes: Vec<&str> = all.iter().map(String::as_str).filter(|it| *it != code).collect();
        codes.extend(on.then_some(code));
        // In the order in which people choose.
        let codes: Vec<&str> = others().filter(|it| codes.contains(it)).collect();
        (field, codes.join(","))
    });
    html! { <Tick label={name} {on} {onchange} /> }
}

/// Where the colour can be read and where not, with how far apart the two are.
fn contrasts(voice: &Voice, places: Option<[Contrast; 4]>) -> Html {
    let Some(places) = places else { return Html::default() };
    let one = |it: &Contrast| {
        let place = match it.ground {
            Ground::Paper => say!(voice, "ground-paper"),
            Ground::Card => say!(voice, "ground-card"),
            Ground::Well => say!(voice, "ground-well"),
            Ground::Words => say!(voice, "ground-words"),
        };
        let (whole, tenths) = (it.hundredths / 100, it.hundredths / 10 % 10);
        let label = if it.is_enough() {
            say!(voice, "contrast-enough", place = place.as_str(), whole = whole, tenths = tenths)
        } else {
            say!(voice, "contrast-weak", place = place.as_str(), whole = whole, tenths = tenths)
        };
        let kind = if it.is_enough() { VerdictKind::Yes } else { VerdictKind::No };
        html! { <li><Verdict {kind} {label} /></li> }
    };
    html! { <div role="status"><ul class="contrasts">{ for places.iter().map(one) }</ul></div> }
}
