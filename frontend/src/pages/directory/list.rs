//! The directory: a word, or what one needs, leads to a place.

use super::need;
use crate::app::use_app;
use crate::design::{Button, ButtonKind, Card, Field, FieldKind, Icon, Screen, Verdict as Mark, VerdictKind};
use crate::i18n::{Voice, key};
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::hours::standing;
use crate::pages::rights::words::tell;
use crate::platform::{clock, page};
use crate::route::Route;
use plein_sens_shared::day::Moment;
use plein_sens_shared::directory::{Asked, CardView, DirectoryView, Need};
use plein_sens_shared::event::Scope;
use yew::prelude::*;

/// How many places are shown before somebody asks for more.
const SHOWN: usize = 15;

/// All who help, or those whom somebody looks for.
#[component]
pub fn Directory() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let (words, wanted, open) = (use_state(String::new), use_state(|| None::<Need>), use_state(|| false));
    let shown = use_state(|| SHOWN);
    let title = app.voice.say(key!("directory-title"));
    page::set_title(&title);
    let entries = use_memo(app.store.changes(), |_| app.store.state().snapshot(&Scope::Directory));
    let Some(desk) = door.desk() else { return closed(&app, title, &door, &knock) };
    let voice = &desk.voice;
    let now = clock::context().now;
    let called = Need::ALL.map(|it| need(voice, it));
    let needs: Vec<&str> = called.iter().map(|it| &**it).collect();
    let asked = Asked { words: &words, need: *wanted, open: *open, now, needs: &needs };
    let view = desk.engine.directory(&entries, &asked);
    let typed = {
        let (words, shown) = (words.setter(), shown.setter());
        Callback::from(move |text: String| {
            words.set(text);
            shown.set(SHOWN);
        })
    };
    let pick = {
        let (wanted, shown) = (wanted.setter(), shown.setter());
        Callback::from(move |need: Option<Need>| {
            wanted.set(need);
            shown.set(SHOWN);
        })
    };
    let only_open = {
        let open = open.clone();
        Callback::from(move |()| open.set(!*open))
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |()| shown.set(*shown + SHOWN))
    };
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    let body = match view {
        Some(view) if view.all > 0 => html! {
            <>
                <p class="lead">{ tell!(voice, "directory-lead") }</p>
                <Field id="directory-words" kind={FieldKind::Search} label={tell!(voice, "directory-search")} value={(*words).clone()} onchange={typed} />
                <Needs voice={voice.clone()} view={view.clone()} wanted={*wanted} onpick={pick} />
                <div class="row">
                    <Button label={tell!(voice, "directory-open")} icon={Some(Icon::Clock)} onclick={only_open} pressed={Some(*open)} />
                </div>
                <p role="status" class="overline">{ tell!(voice, "directory-found", count = view.found.len()) }</p>
                if view.found.is_empty() {
                    <p>{ tell!(voice, "directory-none") }</p>
                }
                { for view.found.iter().take(*shown).map(|it| card(voice, it, now)) }
                if view.found.len() > *shown {
                    <Button label={tell!(voice, "directory-more")} onclick={more} wide={true} />
                }
            </>
        },
        Some(_) | None => html! { <p>{ tell!(voice, "directory-empty") }</p> },
    };
    html! { <Screen title={Some(title)} {back}>{ body }</Screen> }
}

#[derive(Properties, PartialEq)]
struct NeedsProps {
    voice: Voice,
    view: DirectoryView,
    wanted: Option<Need>,
    onpick: Callback<Option<Need>>,
}

/// What one may need; once something is chosen, only that, and the way back to all.
#[component]
fn Needs(props: &NeedsProps) -> Html {
    let voice = &props.voice;
    let offered = props.view.needs.iter().map(|view| view.need);
    let button = |it: Need| {
        let chosen = props.wanted == Some(it);
        let onclick = props.onpick.reform(move |()| (!chosen).then_some(it));
        let kind = if chosen { ButtonKind::Main } else { ButtonKind::Second };
        html! { <Button key={it.name()} label={need(voice, it)} {kind} {onclick} pressed={Some(chosen)} /> }
    };
    let shown: Vec<Html> = offered.filter(|it| props.wanted.is_none_or(|wanted| wanted == *it)).map(button).collect();
    let all = props.onpick.reform(|()| None);
    html! {
        <div class="needs" role="group" aria-label={tell!(voice, "directory-needs")}>
            { for shown }
            if props.wanted.is_some() {
                <Button label={tell!(voice, "directory-all")} onclick={all} />
            }
        </div>
    }
}

fn card(voice: &Voice, it: &CardView, now: Moment) -> Html {
    let href = Route::Structure { structure: it.id.to_string() }.path();
    let needs = it.needs.iter().map(|it| need(voice, *it).to_string()).collect::<Vec<_>>().join(" · ");
    html! {
        <Card key={it.id.as_str()} title={Some(AttrValue::from(it.name.clone()))} href={Some(AttrValue::from(href))}>
            if !it.address.is_empty() {
                <p><bdi lang="fr">{ &it.address }</bdi></p>
            }
            if let Some(hours) = &it.hours {
                <p><Mark kind={if hours.open_until.is_some() { VerdictKind::Yes } else { VerdictKind::Waiting }} label={standing(voice, hours, now)} /></p>
            }
            if !needs.is_empty() {
                <p class="muted">{ needs }</p>
            }
        </Card>
    }
}
