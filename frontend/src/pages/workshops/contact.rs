//! Leaving a first name and a phone, or nothing, which is always the shorter way; and what has become of it. What is
//! typed stands in this page's memory alone until it is sealed.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, Card, Field, FieldKind, Live, Notice, NoticeTone};
use crate::i18n::key;
use crate::pages::words;
use crate::platform::page;
use crate::platform::seal::seal;
use crate::store::Trouble;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::{BadContact, Contact, Sealed};
use plein_sens_shared::id::PublicKey;
use plein_sens_shared::workshops::EraseContact;
use plein_sens_shared::workshops::booking::ContactStanding;
use yew::prelude::*;

const NAME: &str = "contact-name";
const PHONE: &str = "contact-phone";

/// The part of a sign-up in which one may leave a contact.
#[derive(Clone)]
pub struct ContactForm {
    pub form: Html,
    open: bool,
    name: String,
    phone: String,
    language: &'static str,
    key: Option<PublicKey>,
    bad: UseStateSetter<Option<BadContact>>,
}

impl ContactForm {
    /// What was left, sealed; none if nothing was, or if this device does not know the town's key, which it has said.
    /// What is wrong is said beside its field.
    pub fn seal(&self) -> Result<Option<Sealed>, BadContact> {
        let Some(key) = self.key.as_ref().filter(|_| self.open) else { return Ok(None) };
        let contact = Contact::typed(&self.name, &self.phone, self.language);
        if let Err(bad) = contact {
            self.bad.set(Some(bad));
            lead_to(bad);
        }
        Ok(contact?.and_then(|contact| seal(&contact, key)))
    }
}

fn lead_to(bad: BadContact) {
    page::lead_to(match bad {
        BadContact::Name => NAME,
        BadContact::Phone => PHONE,
    });
}

/// Leaving a contact, or nothing.
#[hook]
pub fn use_contact() -> ContactForm {
    let app = use_app();
    let voice = &app.voice;
    let open = use_state(|| false);
    let (name, phone) = (use_state(String::new), use_state(String::new));
    let bad = use_state(|| None::<BadContact>);
    let key = app.store.state().programme.sealing_key.clone();
    let toggle = {
        let (open, name, phone) = (open.clone(), name.setter(), phone.setter());
        Callback::from(move |()| {
            // Closed is nothing: what was typed is gone.
            name.set(String::new());
            phone.set(String::new());
            open.set(!*open);
        })
    };
    // What is said comes with the next drawing; then it can be led to.
    use_effect_with(*bad, |bad| {
        if let Some(bad) = bad {
            lead_to(*bad);
        }
    });
    let into = |text: &UseStateHandle<String>| {
        let (text, bad) = (text.setter(), bad.setter());
        Callback::from(move |typed| {
            text.set(typed);
            bad.set(None);
        })
    };
    let wrong = |which: BadContact, said| (*bad == Some(which)).then(|| voice.say(said));
    let suggest = !app.kiosk;
    let fields = match key {
        Some(_) => html! {
            <>
                <p>{ voice.say(key!("contact-what")) }</p>
                <Field id={NAME} kind={FieldKind::Name} {suggest} label={voice.say(key!("contact-name"))}
                    error={wrong(BadContact::Name, key!("contact-bad-name"))} value={(*name).clone()} onchange={into(&name)} />
                <Field id={PHONE} kind={FieldKind::Phone} {suggest} label={voice.say(key!("contact-phone"))}
                    error={wrong(BadContact::Phone, key!("contact-bad-phone"))} value={(*phone).clone()} onchange={into(&phone)} />
            </>
        },
        None => html! {
            <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("contact-not-now")) }</p></Notice>
        },
    };
    let form = html! {
        <>
            <Button label={voice.say(if *open { key!("contact-close") } else { key!("contact-open") })}
                onclick={toggle} wide={true} expanded={Some(*open)} />
            if *open {
                { fields }
            }
        </>
    };
    let (name, phone) = ((*name).clone(), (*phone).clone());
    ContactForm { form, open: *open, name, phone, language: voice.language(), key, bad: bad.setter() }
}

#[derive(Properties, PartialEq)]
pub struct ContactCardProps {
    /// Whose.
    pub booking: BookingId,
    /// What has become of it.
    pub standing: ContactStanding,
}

/// What has become of a booking's contact, and the way to have it erased.
#[component]
pub fn ContactCard(props: &ContactCardProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let trouble = use_state(|| None::<Trouble>);
    let erase = {
        let (store, booking, trouble) = (app.store.clone(), props.booking.clone(), trouble.setter());
        Callback::from(move |()| {
            let (store, trouble) = (store.clone(), trouble.clone());
            let command = Command::EraseContact(EraseContact { booking: booking.clone() });
            wasm_bindgen_futures::spawn_local(async move { trouble.set(store.record(command).await.err()) });
        })
    };
    html! {
        <Card title={Some(voice.say(key!("contact-title")))}>
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <p role="status">{ voice.say(match props.standing {
                ContactStanding::Sealed => key!("contact-sealed"),
                ContactStanding::Erased => key!("contact-erased"),
            }) }</p>
            if props.standing == ContactStanding::Sealed {
                <Button label={voice.say(key!("contact-erase"))} kind={ButtonKind::Second} onclick={erase} wide={true} />
            }
        </Card>
    }
}
