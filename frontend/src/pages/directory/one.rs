//! One structure: where it is, whether it is open, how to reach it, what is spoken there, and what it does.

use crate::app::{App, use_app};
use crate::design::{Card, Notice, NoticeTone, Screen, Tag, Verdict as Mark, VerdictKind};
use crate::i18n::{Voice, key};
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::hours::Hours;
use crate::pages::rights::words::tell;
use crate::platform::{clock, page};
use crate::route::Route;
use plein_sens_shared::directory::{Entry, SIGNS, Service, Structure as Held, StructureView};
use plein_sens_shared::id::StructureId;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StructureProps {
    /// Its id, as it stands in the path.
    pub id: AttrValue,
}

/// One structure.
#[component]
pub fn Structure(props: &StructureProps) -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let title = app.voice.say(key!("directory-title"));
    let Some(desk) = door.desk() else { return closed(&app, title, &door, &knock) };
    let voice = &desk.voice;
    let back = Some((title.clone(), AttrValue::from(Route::Directory.path())));
    let Some(view) = entry(&app, &props.id).and_then(|entry| desk.engine.structure(&entry, clock::context().now))
    else {
        page::set_title(&title);
        return html! {
            <Screen title={Some(title)} {back} still={true}>
                <Notice tone={NoticeTone::Check}><p>{ tell!(voice, "structure-unknown") }</p></Notice>
            </Screen>
        };
    };
    let it = &view.structure;
    page::set_title(&it.name);
    html! {
        <Screen title={Some(AttrValue::from(it.name.clone()))} {back}>
            if !it.about.is_empty() {
                <p class="lead" lang="fr" dir="auto">{ &it.about }</p>
            }
            { reach(voice, &view) }
            { for_whom(voice, it) }
            if !it.services.is_empty() {
                <section class="stack">
                    <h2>{ tell!(voice, "structure-services") }</h2>
                    { for it.services.iter().map(|service| offered(voice, service)) }
                </section>
            }
            if let Some(day) = it.as_of {
                <p class="muted">{ tell!(voice, "structure-as-of", day = voice.intl().date(day), year = day.parts().0.to_string()) }</p>
            }
            if it.demo {
                <p class="muted">{ tell!(voice, "structure-demo") }</p>
            }
        </Screen>
    }
}

/// A structure of the directory as it is written, if there is one of this name.
pub fn entry(app: &App, id: &str) -> Option<String> {
    let id: StructureId = id.parse().ok()?;
    let state = app.store.state();
    state.directory.entries.get(&id).map(Entry::written)
}

/// When, where and how.
fn reach(voice: &Voice, view: &StructureView) -> Html {
    let it = &view.structure;
    // At a kiosk these lead nowhere: they are shown as a QR, for the person's own telephone.
    let link = |href: String, label: AttrValue| {
        html! { <a class="button second wide" {href} rel="noopener noreferrer"><span>{ label }</span></a> }
    };
    let digits: String = it.phone.chars().filter(|sign| !" .()".contains(*sign)).collect();
    html! {
        <section class="stack">
            if let Some(hours) = &view.hours {
                <Hours voice={voice.clone()} view={hours.clone()} />
            } else {
                <p>{ tell!(voice, "structure-no-hours") }</p>
            }
            if !it.address.is_empty() {
                <dl class="facts"><dt>{ tell!(voice, "structure-address") }</dt><dd><bdi lang="fr">{ &it.address }</bdi></dd></dl>
            }
            if !it.phone.is_empty() {
                { link(format!("tel:{digits}"), tell!(voice, "structure-call", phone = it.phone.as_str())) }
            }
            if !it.email.is_empty() {
                { link(format!("mailto:{}", it.email), tell!(voice, "structure-write", email = it.email.as_str())) }
            }
            if !it.site.is_empty() {
                { link(it.site.clone(), tell!(voice, "structure-site")) }
            }
            if !it.access_page.is_empty() {
                { link(it.access_page.clone(), tell!(voice, "structure-access-page")) }
            }
        </section>
    }
}

/// Who gets in, and in which languages one is understood.
fn for_whom(voice: &Voice, it: &Held) -> Html {
    let name = |code: &String| match code.as_str() {
        SIGNS => tell!(voice, "structure-signs").to_string(),
        code => voice.intl().language(code),
    };
    let languages: Vec<String> = it.languages.iter().map(name).collect();
    html! {
        <>
            if !languages.is_empty() {
                <p>{ tell!(voice, "structure-languages", languages = languages.join(", ")) }</p>
            }
            if let Some(accessible) = it.accessible {
                <p>{ if accessible {
                    html! { <Mark kind={VerdictKind::Yes} label={voice.say(key!("accessible"))} /> }
                } else {
                    html! { <Mark kind={VerdictKind::No} label={tell!(voice, "structure-steps")} /> }
                } }</p>
            }
        </>
    }
}

/// One service. What others wrote is French.
fn offered(voice: &Voice, it: &Service) -> Html {
    let price = it.free.map(|free| if free { tell!(voice, "service-free") } else { tell!(voice, "service-paid") });
    let remote = it.remote.then(|| tell!(voice, "service-remote"));
    let tags: Vec<Html> = [price, remote].into_iter().flatten().map(|label| html! { <Tag {label} /> }).collect();
    html! {
        <Card title={Some(AttrValue::from(it.name.clone()))}>
            if !it.about.is_empty() {
                <p lang="fr" dir="auto">{ &it.about }</p>
            }
            if !it.whom.is_empty() {
                <p>{ tell!(voice, "service-whom", whom = it.whom.as_str()) }</p>
            }
            if !it.cost.is_empty() {
                <p lang="fr" dir="auto">{ &it.cost }</p>
            }
            if !tags.is_empty() {
                <p class="row">{ for tags }</p>
            }
            if it.referred {
                <p>{ tell!(voice, "service-referred") }</p>
            }
        </Card>
    }
}
