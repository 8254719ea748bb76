//! What a card came to: large, in a colour and in words, with the card's own picture; seen from where a child stands.

use super::joining::Held;
use crate::parts::Picture;
use crate::words::{look, say};
use plein_sens_frontend::design::{Button, ButtonKind, Counter, Icon, IconView};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::trail::MAX_GROUP;
use plein_sens_shared::trail::card::Card;
use yew::prelude::*;

/// What is shown.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// Nobody has come yet.
    Nobody,
    /// A class stands here, of so many as far as is known.
    Class(Card, u32),
    /// It passed.
    Passed(Card, Option<u32>),
    /// It had passed before.
    Already(Card, i64),
    /// Its passage does not count any more.
    TakenBack(Card),
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
    /// How many of a class came.
    pub onclass: Callback<(Card, u32)>,
    /// Somebody counts again, or puts it away.
    pub onchange: Callback<Shown>,
}

/// It.
#[component]
pub fn Outcome(props: &OutcomeProps) -> Html {
    let voice = &props.voice;
    let (class, icon, title, text, card) = match &props.shown {
        Shown::Nobody => ("waiting", Icon::IdentificationCard, say!(voice, "stand-waiting"), None, None),
        Shown::Class(card, _) => ("waiting", Icon::Users, say!(voice, "stand-class"), None, Some(card)),
        Shown::Passed(card, people) => {
            let title = match people {
                Some(people) => say!(voice, "stand-passed-class", people = *people),
                None => say!(voice, "stand-passed"),
            };
            ("yes", Icon::CheckCircle, title, props.after.clone(), Some(card))
        }
        Shown::Already(card, at_ms) => {
            let title = say!(voice, "stand-already", time = voice.intl().time_of(*at_ms));
            ("check", Icon::Clock, title, Some(say!(voice, "stand-already-text")), Some(card))
        }
        Shown::TakenBack(card) => {
            ("waiting", Icon::ArrowCounterClockwise, say!(voice, "stand-taken-back"), None, Some(card))
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
        <div class="stack">
            <div class={classes!("outcome", class)} role="status">
                <IconView {icon} />
                <div>
                    <p class="outcome-word">{ title }</p>
                    { for text.map(|text| html! { <p>{ text }</p> }) }
                    { for card.map(|card| html! { <p>{ look(voice, &card.code) }{ " · " }<bdi dir="ltr">{ card.code.spaced() }</bdi></p> }) }
                </div>
                { for card.map(|card| {
                    let (picture, colour) = card.code.look();
                    html! { <span class="outcome-card"><Picture {picture} {colour} /></span> }
                }) }
            </div>
            if let Shown::Class(card, people) = &props.shown {
                { counting(props, card, *people) }
            }
        </div>
    }
}

fn counting(props: &OutcomeProps, card: &Card, people: u32) -> Html {
    let voice = &props.voice;
    let to = {
        let card = card.clone();
        props.onchange.reform(move |people| Shown::Class(card.clone(), people))
    };
    let note = {
        let card = card.clone();
        props.onclass.reform(move |()| (card.clone(), people))
    };
    html! {
        <>
            <Counter label={say!(voice, "stand-class")} hint={Some(say!(voice, "stand-class-hint"))} value={people} min={1}
                max={u32::from(MAX_GROUP)} less={say!(voice, "stand-class-less")} more={say!(voice, "stand-class-more")} onchange={to} />
            <Button label={say!(voice, "stand-class-do", people = people)} kind={ButtonKind::Main} onclick={note} wide={true} />
            <Button label={say!(voice, "stand-class-not")} onclick={props.onchange.reform(|()| Shown::Nobody)} wide={true} />
        </>
    }
}
