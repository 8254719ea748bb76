//! The way back in for a colleague who has lost theirs: who it is, why their face matters, and the code once two have
//! asked for it.

use super::{Code, use_asked};
use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row, Tick};
use crate::route::Route;
use crate::words::{self, moment, say, unanswered};
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{Button, ButtonKind, Live, Notice, NoticeTone, Screen, Tag, Tone};
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::office::{AskedBack, Colleague, Colleagues, Given, OfAccount, WayBack};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Post and body of somebody.
fn works(staff: &Staff, it: &Colleague) -> String {
    let state = staff.office.state();
    let partner = it.partner.as_ref().and_then(|id| state.programme.partners.get(id)).map(|body| body.name.clone());
    let post = words::post(&staff.voice, it.post);
    partner.map_or_else(|| post.to_string(), |name| format!("{post}, {name}"))
}

/// The room: all whom one may let back in.
#[component]
pub fn Returns() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-returns"));
    let asked = use_asked::<Colleagues>("colleagues");
    let row = |it: &Colleague| {
        let works = works(&staff, it);
        let shown = html! {
            <div class="line">
                <span class="what"><Link href={Route::Return(it.id.clone()).path()} classes="cover">{ &it.name }</Link><small>{ &works }</small></span>
                <span class="how">{ for it.asked.iter().map(|first| html! { <Tag label={waits(&staff, first)} tone={Tone::Check} /> }) }</span>
            </div>
        };
        Row { key: it.id.clone(), words: format!("{} {works}", it.name), group: None, shown }
    };
    let held = asked.held.as_deref();
    let rows: Vec<Row> = held.map(|list| list.colleagues.iter().map(row).collect()).unwrap_or_default();
    let empty = if held.is_some() { say!(voice, "returns-none") } else { say!(voice, "reading") };
    html! {
        <Screen title={Some(say!(voice, "room-returns"))}>
            <p class="lead">{ say!(voice, "returns-lead") }</p>
            { asked.complaint(&staff) }
            <Listing voice={voice.clone()} id="returns-search" label={say!(voice, "room-returns")} {empty} {rows} />
        </Screen>
    }
}

/// Who has asked already.
fn waits(staff: &Staff, first: &AskedBack) -> AttrValue {
    let voice = &staff.voice;
    if first.own { say!(voice, "return-asked-own") } else { say!(voice, "return-asked", name = first.by.as_str()) }
}

#[derive(Properties, PartialEq)]
pub struct ReturnProps {
    pub id: String,
}

/// One of them.
#[component]
pub fn Return(props: &ReturnProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let asked = use_asked::<Colleagues>("colleagues");
    let back = Some((say!(voice, "back-to-returns"), AttrValue::from(Route::Returns.path())));
    let (knows, busy) = (use_state(|| false), use_state(|| false));
    let after = use_state(|| None::<Result<WayBack, Unanswered>>);
    let Some(list) = asked.held.as_deref() else {
        return html! { <Screen title={Some(say!(voice, "reading"))} {back}>{ asked.complaint(&staff) }</Screen> };
    };
    let Some(it) = list.colleagues.iter().find(|it| it.id == props.id) else {
        return html! { <super::nowhere::Nowhere /> };
    };
    page::set_title(&it.name);
    let title = Some(AttrValue::from(it.name.clone()));
    if let Some(Ok(WayBack { given: Some(given) })) = &*after {
        return html! { <Screen {title} {back}><Slip name={it.name.clone()} given={given.clone()} /></Screen> };
    }
    let ask = {
        let (office, after, busy, asked) = (staff.office.clone(), after.setter(), busy.setter(), asked.clone());
        let (staff, of) = (staff.clone(), OfAccount { id: it.id.clone() });
        Callback::from(move |()| {
            busy.set(true);
            let (office, after, busy) = (office.clone(), after.clone(), busy.clone());
            let (staff, asked, of) = (staff.clone(), asked.clone(), of.clone());
            spawn_local(async move {
                after.set(Some(office.tell("way-back", &of).await));
                busy.set(false);
                asked.ask(&staff, "colleagues");
            });
        })
    };
    let own = it.asked.as_ref().is_some_and(|first| first.own);
    let label = if it.asked.is_some() && !own { say!(voice, "return-get") } else { say!(voice, "return-ask") };
    let action = (!own)
        .then(|| html! { <Button {label} kind={ButtonKind::Main} onclick={ask} busy={*busy} disabled={!*knows} /> });
    let tick = {
        let knows = knows.setter();
        Callback::from(move |to| knows.set(to))
    };
    html! {
        <Screen {title} {back} {action}>
            <p class="lead">{ works(&staff, it) }</p>
            <Notice tone={NoticeTone::Check} title={Some(say!(voice, "return-face"))}><p>{ say!(voice, "return-face-text") }</p></Notice>
            { stands(&staff, it.asked.as_ref()) }
            { for after.iter().filter_map(|said| said.as_ref().err()).map(|why| html! { <p class="error" role="alert">{ unanswered(voice, why) }</p> }) }
            if !own {
                <Tick label={say!(voice, "return-knows", name = it.name.as_str())} on={*knows} onchange={tick} />
            }
            <p class="muted">{ say!(voice, "return-journal") }</p>
        </Screen>
    }
}

/// Where it stands between the two.
fn stands(staff: &Staff, first: Option<&AskedBack>) -> Html {
    let voice = &staff.voice;
    let words = match first {
        None => say!(voice, "return-first"),
        Some(first) if first.own => say!(voice, "return-wait", moment = moment(voice, first.until_ms)),
        Some(first) => say!(voice, "return-second", name = first.by.as_str()),
    };
    html! { <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ words }</p></Notice> }
}

#[derive(Properties, PartialEq)]
struct SlipProps {
    name: String,
    given: Given,
}

/// The code, to be read out or printed.
#[component]
fn Slip(props: &SlipProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let house = format!("{}{}", page::origin(), Route::Today.path());
    html! {
        <>
            <Code label={say!(voice, "way-back-code")} text={say!(voice, "way-back-text", name = props.name.as_str(), house = house)} given={props.given.clone()} />
            <div class="row"><Button label={say!(voice, "return-print")} onclick={Callback::from(|()| page::print())} /></div>
            <p class="muted">{ say!(voice, "return-once") }</p>
        </>
    }
}
