//! One workshop; its main action is to sign up.

use super::programme::{seats_line, tags};
use super::sign_up::SignUpForm;
use crate::app::use_app;
use crate::design::{Notice, NoticeTone, Screen};
use crate::i18n::key;
use crate::pages::words::when;
use crate::platform::{clock, page};
use crate::route::Route;
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
            <Screen title={Some(voice.say(key!("programme-title")))} {back}>
                <Notice tone={NoticeTone::Check}><p>{ voice.say(text) }</p></Notice>
            </Screen>
        };
    };
    page::set_title(&voice.words(&card.title));
    let end = voice.intl().time(card.end);
    html! {
        <Screen title={Some(voice.words(&card.title))} {back}>
            <p class="lead">{ voice.words(&card.about) }</p>
            <dl class="facts">
                <dt>{ voice.say(key!("workshop-when")) }</dt>
                <dd>{ when(voice, &card) }{ " " }{ voice.tell(key!("workshop-until"), &[("time", end.into())]) }</dd>
                <dt>{ voice.say(key!("workshop-where")) }</dt>
                <dd>{ voice.words(&card.place) }</dd>
                if let Some(partner) = &card.partner {
                    <dt>{ voice.say(key!("workshop-who")) }</dt>
                    <dd>{ partner }</dd>
                }
            </dl>
            { tags(&app, &card) }
            <p class="seats">{ seats_line(&app, &card) }</p>
            if card.demo {
                <p class="muted">{ voice.say(key!("workshop-demo")) }</p>
            }
            if card.begun {
                <Notice tone={NoticeTone::Info}><p>{ voice.say(key!("refusal-workshop-closed")) }</p></Notice>
            } else if card.seats.is_some() {
                <SignUpForm {card} />
            }
        </Screen>
    }
}
