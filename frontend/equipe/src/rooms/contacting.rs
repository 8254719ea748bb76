//! Opening one sealed contact, with a reason that is written down.

use crate::app::use_staff;
use crate::parts::Line;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Dialog};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::contact::Contact;
use plein_sens_shared::office::OpenContact;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ContactingProps {
    /// Of which booking, request or fiche; its reason comes from here.
    pub wish: OpenContact,
    /// What is opened, where it is more than a contact.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// What the words that come with it are called; those of the centre, if nothing else is said.
    #[prop_or_default]
    pub word: Option<AttrValue>,
    /// What to know of it.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// What can be done with it once it is open.
    #[prop_or_default]
    pub then: Option<(AttrValue, Callback<Contact>)>,
    pub onclose: Callback<()>,
}

/// Opens one contact, with a reason.
#[component]
pub fn Contacting(props: &ContactingProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let reason = use_state(|| props.wish.reason.clone());
    let answer = use_state(|| None::<Result<Contact, Unanswered>>);
    let typed = {
        let reason = reason.setter();
        Callback::from(move |text| reason.set(text))
    };
    let busy = use_state(|| false);
    let open = {
        let (office, answer, busy) = (staff.office.clone(), answer.setter(), busy.clone());
        let wish = OpenContact { reason: reason.trim().to_owned(), ..props.wish.clone() };
        Callback::from(move |()| {
            // A key that is held down asks once: each opening is written down.
            if wish.reason.is_empty() || *busy {
                return;
            }
            let (office, answer, busy, wish) = (office.clone(), answer.clone(), busy.setter(), wish.clone());
            busy.set(true);
            spawn_local(async move {
                answer.set(Some(office.tell("open-contact", &wish).await));
                busy.set(false);
            });
        })
    };
    let onsubmit = open.reform(|event: SubmitEvent| event.prevent_default());
    let opened = answer.as_ref().and_then(|answer| answer.as_ref().ok());
    let then = props.then.as_ref().zip(opened).map(|((label, then), contact)| {
        let contact = contact.clone();
        html! { <Button label={label.clone()} kind={ButtonKind::Main} onclick={then.reform(move |()| contact.clone())} wide={true} /> }
    });
    let actions = html! {
        <>
            if opened.is_none() {
                <Button label={say!(voice, "sealed-yes")} kind={ButtonKind::Main} onclick={open} busy={*busy} disabled={reason.trim().is_empty()} wide={true} />
            }
            { then.unwrap_or_default() }
            <Button label={say!(voice, "close")} onclick={props.onclose.clone()} wide={true} />
        </>
    };
    html! {
        <Dialog title={props.title.clone().unwrap_or_else(|| say!(voice, "sealed-title"))} open={true} {actions} onclose={Some(props.onclose.clone())}>
            { match &*answer {
                Some(Ok(contact)) => html! {
                    <>
                        <dl class="facts">
                            { for contact.word.iter().map(|word| html! { <><dt>{ props.word.clone().unwrap_or_else(|| say!(voice, "sealed-word")) }</dt><dd>{ word }</dd></> }) }
                            <dt>{ say!(voice, "sealed-name") }</dt><dd>{ &contact.name }</dd>
                            <dt>{ say!(voice, "sealed-phone") }</dt><dd class="phone">{ &contact.phone }</dd>
                            <dt>{ say!(voice, "sealed-language") }</dt><dd>{ &contact.language }</dd>
                        </dl>
                        { for props.note.iter().map(|note| html! { <p>{ note }</p> }) }
                    </>
                },
                other => html! {
                    <>
                        <p>{ say!(voice, "sealed-text") }</p>
                        <form {onsubmit}>
                            <Line id="reason" label={say!(voice, "sealed-reason")} value={(*reason).clone()} onchange={typed} />
                        </form>
                        { for other.iter().filter_map(|it| it.as_ref().err()).map(|why| html! { <p class="error" role="alert">{ told(voice, why) }</p> }) }
                    </>
                },
            } }
        </Dialog>
    }
}

/// Why it does not open; that nobody left anything is said in its own words.
fn told(voice: &Voice, why: &Unanswered) -> AttrValue {
    match why {
        Unanswered::Problem(problem) if problem.code == "not_found" => say!(voice, "sealed-none"),
        why => unanswered(voice, why),
    }
}
