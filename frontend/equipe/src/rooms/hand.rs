//! What several rooms do: ask the office when they are entered, send a command and say why it had no effect, show a code
//! that is given by hand, open and shut.

use crate::app::{Staff, use_staff};
use crate::office::sending;
use crate::words::{moment, say, unanswered};
use plein_sens_frontend::design::{CodeText, Notice, NoticeTone};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::command::Command;
use plein_sens_shared::office::Given;
use plein_sens_shared::sync::Outcome;
use plein_sens_shared::written::Read;
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A list of the office, and what it last said instead.
pub struct Asked<T> {
    /// What it answered.
    pub held: UseStateHandle<Option<Rc<T>>>,
    /// Why the last question or wish had no answer.
    pub trouble: UseStateHandle<Option<Unanswered>>,
}

impl<T> Clone for Asked<T> {
    fn clone(&self) -> Self {
        Self { held: self.held.clone(), trouble: self.trouble.clone() }
    }
}

impl<T: Read + 'static> Asked<T> {
    /// Tells the office something that it answers with the list anew.
    pub fn tell<M: Serialize + 'static>(&self, staff: &Staff, path: &'static str, message: M) {
        let (office, asked) = (staff.office.clone(), self.clone());
        spawn_local(async move { asked.met(office.tell(path, &message).await) });
    }

    /// The same when somebody has said yes.
    pub fn telling<M: Serialize + Clone + 'static>(
        &self,
        staff: &Staff,
        path: &'static str,
        message: M,
    ) -> Callback<()> {
        let (asked, staff) = (self.clone(), staff.clone());
        Callback::from(move |()| asked.tell(&staff, path, message.clone()))
    }

    /// Asks anew.
    pub fn ask(&self, staff: &Staff, path: &'static str) {
        let (office, asked) = (staff.office.clone(), self.clone());
        spawn_local(async move { asked.met(office.ask(path).await) });
    }

    fn met(&self, answer: Result<T, Unanswered>) {
        match answer {
            Ok(list) => {
                self.held.set(Some(Rc::new(list)));
                self.trouble.set(None);
            }
            Err(why) => self.trouble.set(Some(why)),
        }
    }

    /// What went wrong, if something did.
    pub fn complaint(&self, staff: &Staff) -> Html {
        let voice = &staff.voice;
        let said = |why: &Unanswered| {
            html! { <Notice tone={NoticeTone::Check} live={plein_sens_frontend::design::Live::Polite}><p>{ unanswered(voice, why) }</p></Notice> }
        };
        self.trouble.iter().map(said).collect()
    }
}

/// Asks the office when a room is entered.
#[hook]
pub fn use_asked<T: Read + 'static>(path: &'static str) -> Asked<T> {
    use_asked_if(path, true)
}

/// The same where somebody may ask for it; else nothing is asked.
#[hook]
pub fn use_asked_if<T: Read + 'static>(path: &'static str, may: bool) -> Asked<T> {
    let staff = use_staff();
    let asked = Asked { held: use_state(|| None), trouble: use_state(|| None) };
    {
        let asked = asked.clone();
        use_effect_with((), move |()| {
            if may {
                asked.ask(&staff, path);
            }
        });
    }
    asked
}

/// Why a command had no effect.
#[derive(Clone, PartialEq)]
pub enum Stuck {
    /// Somebody else was sooner.
    Sooner,
    /// The centre did not answer.
    Unanswered(Unanswered),
}

impl Stuck {
    /// What to read, where the room has its own words for somebody who was sooner.
    pub fn told(&self, voice: &Voice, sooner: AttrValue) -> Html {
        let words = match self {
            Self::Sooner => sooner,
            Self::Unanswered(why) => unanswered(voice, why),
        };
        html! { <p class="error" role="alert">{ words }</p> }
    }
}

/// Sends a command, and notes why it had no effect; nothing where it had.
pub fn send(staff: &Staff, command: Command, stuck: UseStateSetter<Option<Stuck>>) {
    let office = staff.office.clone();
    spawn_local(async move {
        stuck.set(match office.push(&sending(&command)).await {
            Ok(Outcome::Done) => None,
            Ok(Outcome::Refused { .. } | Outcome::Unreadable) => Some(Stuck::Sooner),
            Err(why) => Some(Stuck::Unanswered(why)),
        });
    });
}

#[derive(Properties, PartialEq)]
pub struct CodeProps {
    pub label: AttrValue,
    /// What to do with it.
    pub text: AttrValue,
    pub given: Given,
}

/// A code, large, with its end: it is shown this once.
#[component]
pub fn Code(props: &CodeProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    html! {
        <section class="given" aria-live="polite">
            <h2>{ &props.label }</h2>
            <CodeText code={props.given.code.spaced()} label={props.label.clone()} />
            <p>{ &props.text }</p>
            <p class="muted">{ say!(voice, "code-until", moment = moment(voice, props.given.until_ms)) }</p>
        </section>
    }
}

/// Puts away what is chosen.
pub fn none<T: 'static>(chosen: &UseStateHandle<Option<T>>) -> Callback<()> {
    let chosen = chosen.setter();
    Callback::from(move |()| chosen.set(None))
}

/// Sets a state: opens a dialog, or shuts it.
pub fn set(state: &UseStateHandle<bool>, to: bool) -> Callback<()> {
    let state = state.setter();
    Callback::from(move |()| state.set(to))
}
