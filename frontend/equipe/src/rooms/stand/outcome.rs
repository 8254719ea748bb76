//! What a card came to: large, in a colour and in words, with the card's own picture; seen from where a child stands.

use super::joining::Held;
use crate::parts::Picture;
use crate::words::{look, say};
use plein_sens_frontend::design::{Icon, IconView};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::trail::card::{Card, CardCode};
use yew::prelude::*;

/// What is shown.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// Nobody has come yet.
    Nobody,
    /// A class stands here, and is to be counted.
    Class(Card),
    /// The next card is shown before this class is counted.
    First(Card),
    /// It passed.
    Passed(Card, Option<u32>),
    /// It had passed before.
    Already(Option<CardCode>, i64),
    /// Its passage does not count any more.
    TakenBack(Option<CardCode>),
    /// Two are being joined, and perhaps the first of them is shown.
    Joining(Option<Held>),
    /// Two are joined: the second of them.
    Joined(Held),
    /// Why it was not read, or not kept.
    Wrong(AttrValue),
}

#[derive(Properties, PartialEq)]
pub struct OutcomeProps {
    pub voice: Voice,
    pub shown: Shown,
    /// What comes after the stop, where there is an order.
    #[prop_or_default]
    pub after: Option<AttrValue>,
}

/// It.
#[component]
pub fn Outcome(props: &OutcomeProps) -> Html {
    let voice = &props.voice;
    let (class, icon, title, text, code) = match &props.shown {
        Shown::Nobody => ("waiting", Icon::IdentificationCard, say!(voice, "stand-waiting"), None, None),
        Shown::Class(card) => ("waiting", Icon::Users, say!(voice, "stand-class"), None, Some(&card.code)),
        Shown::First(card) => {
            let text = say!(voice, "stand-class-first-text");
            ("check", Icon::Users, say!(voice, "stand-class-first"), Some(text), Some(&card.code))
        }
        Shown::Passed(card, people) => {
            let title = match people {
                Some(people) => say!(voice, "stand-passed-class", people = *people),
                None => say!(voice, "stand-passed"),
            };
            ("yes", Icon::CheckCircle, title, props.after.clone(), Some(&card.code))
        }
        Shown::Already(code, at_ms) => {
            let title = say!(voice, "stand-already", time = voice.intl().time_of(*at_ms));
            ("check", Icon::Clock, title, Some(say!(voice, "stand-already-text")), code.as_ref())
        }
        Shown::TakenBack(code) => {
            ("waiting", Icon::ArrowCounterClockwise, say!(voice, "stand-taken-back"), None, code.as_ref())
        }
        Shown::Joining(None) => {
            ("waiting", Icon::Users, say!(voice, "join-first"), Some(say!(voice, "join-show")), None)
        }
        Shown::Joining(Some(_)) => {
            ("waiting", Icon::Users, say!(voice, "join-second"), Some(say!(voice, "join-show")), None)
        }
        Shown::Joined(_) => {
            ("yes", Icon::CheckCircle, say!(voice, "join-done-short"), Some(say!(voice, "join-done")), None)
        }
        Shown::Wrong(why) => ("no", Icon::WarningCircle, say!(voice, "stand-wrong"), Some(why.clone()), None),
    };
    html! {
        <div class={classes!("outcome", class)} role="status">
            <IconView {icon} />
            <div>
                <p class="outcome-word">{ title }</p>
                { for text.map(|text| html! { <p>{ text }</p> }) }
                { for code.map(|code| html! { <p>{ look(voice, code) }{ " · " }<bdi dir="ltr">{ code.spaced() }</bdi></p> }) }
            </div>
            { for code.map(|code| {
                let (picture, colour) = code.look();
                html! { <span class="outcome-card"><Picture {picture} {colour} /></span> }
            }) }
        </div>
    }
}
