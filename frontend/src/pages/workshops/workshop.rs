//! One workshop; its main action is to sign up.

use super::agenda::Agenda;
use super::programme::{CardLinkProps, news, seats_line, tags};
use super::sign_up::use_sign_up;
use crate::app::{App, use_app};
use crate::design::{ButtonKind, ButtonLink, Notice, NoticeTone, Screen};
use crate::i18n::{self, Voice, key};
use crate::pages::words::from_until;
use crate::platform::{clock, page};
use crate::route::Route;
use plein_sens_shared::words::SOURCE_LANGUAGE;
use plein_sens_shared::workshops::workshop;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct WorkshopProps {
    /// Its id, as it stands in the path.
    pub id: AttrValue,
}

/// One workshop.
#[component]
pub fn Workshop(props: &WorkshopProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let back = Some((voice.say(key!("back-programme")), AttrValue::from(Route::Programme.path())));
    let id = props.id.parse().ok();
    let card = id.and_then(|id| workshop(&app.store.state(), &id, clock::context().now));
    let Some(card) = card else {
        let text = if app.store.replica().has_programme() {
            key!("refusal-unknown-workshop")
        } else {
            key!("programme-not-yet")
        };
        return html! {
            <Screen title={Some(voice.say(key!("programme-title")))} {back} action={Some(to_programme(&app))}>
                <Notice tone={NoticeTone::Check}><p>{ voice.say(text) }</p></Notice>
            </Screen>
        };
    };
    html! { <OneWorkshop {card} /> }
}

fn to_programme(app: &App) -> Html {
    let label = app.voice.say(key!("home-all-workshops"));
    html! { <ButtonLink {label} href={Route::Programme.path()} kind={ButtonKind::Main} wide={true} /> }
}

/// In which languages it is held, French first.
fn spoken(voice: &Voice, languages: &[String]) -> String {
    let codes = std::iter::once(SOURCE_LANGUAGE).chain(languages.iter().map(String::as_str));
    let names = codes.filter_map(i18n::language).map(|language| voice.intl().language(language.tag));
    names.collect::<Vec<_>>().join(" · ")
}

#[component]
fn OneWorkshop(props: &CardLinkProps) -> Html {
    let app = use_app();
    let (voice, card) = (&app.voice, &props.card);
    let sign_up = use_sign_up(card);
    let back = Some((voice.say(key!("back-programme")), AttrValue::from(Route::Programme.path())));
    page::set_title(&voice.words(&card.title));
    let open = !card.is_closed() && !card.is_cancelled() && card.seats.is_some();
    let action = if open { sign_up.action } else { to_programme(&app) };
    html! {
        <Screen title={Some(voice.words(&card.title))} {back} action={Some(action)}>
            { news(voice, card) }
            <p class="lead">{ voice.words(&card.about) }</p>
            <dl class="facts">
                <dt>{ voice.say(key!("workshop-when")) }</dt>
                <dd>{ from_until(voice, card.day, card.start, card.end) }</dd>
                <dt>{ voice.say(key!("workshop-where")) }</dt>
                <dd>{ voice.words(&card.place) }</dd>
                if let Some(partner) = &card.partner {
                    <dt>{ voice.say(key!("workshop-who")) }</dt>
                    <dd>{ partner }</dd>
                }
                if !card.languages.is_empty() {
                    <dt>{ voice.say(key!("workshop-languages")) }</dt>
                    <dd>{ spoken(voice, &card.languages) }</dd>
                }
                <dt>{ voice.say(key!("workshop-seats")) }</dt>
                <dd>{ seats_line(&app, card) }</dd>
            </dl>
            { tags(&app, card) }
            if card.demo {
                <p class="muted">{ voice.say(key!("workshop-demo")) }</p>
            }
            if !card.is_cancelled() {
                if card.is_closed() {
                    <Notice tone={NoticeTone::Info}><p>{ voice.say(key!("refusal-workshop-closed")) }</p></Notice>
                } else if open {
                    { sign_up.form }
                } else {
                    <Agenda card={card.clone()} />
                }
            }
        </Screen>
    }
}
