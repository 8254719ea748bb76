//! Asking to be called, or for an appointment. What names the person is sealed on this device before anything is kept.

use super::{keep, name, way, when};
use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, Choice, Choices, Field, FieldKind, Live, Notice, NoticeTone, Screen};
use crate::i18n::{Voice, key};
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::words::tell;
use crate::pages::words;
use crate::platform::seal::seal;
use crate::platform::{chance, page};
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::contact::{BadContact, Contact};
use plein_sens_shared::id::RightName;
use plein_sens_shared::requests::{AskForHelp, OPEN_DAYS, Way, When};
use yew::prelude::*;

const NAME: &str = "ask-name";
const PHONE: &str = "ask-phone";

/// What is asked, as far as it is said.
#[derive(Clone, PartialEq)]
struct Wish {
    way: Way,
    when: When,
    /// Whether the right is named.
    named: bool,
    name: String,
    phone: String,
}

/// Why it cannot be sent as it is.
#[derive(Clone, Copy, PartialEq)]
enum Bad {
    Name,
    Phone,
    /// Without a telephone nobody can be called.
    Missing,
}

/// The form; the right that it is about stands after `#`, and goes no farther unless the person says so.
#[component]
pub fn Ask() -> Html {
    let app = use_app();
    let go = use_context::<Go>();
    let (door, knock) = use_door();
    let right = use_memo((), |()| page::fragment().parse::<RightName>().ok().filter(plein_sens_shared::aids::is_known));
    let wish =
        use_state(|| Wish { way: Way::Call, when: When::Any, named: false, name: String::new(), phone: String::new() });
    let (bad, trouble, busy) = (use_state(|| None::<Bad>), use_state(|| None::<Trouble>), use_state(|| false));
    use_effect_with(*bad, |bad| match bad {
        Some(Bad::Name) => page::lead_to(NAME),
        Some(Bad::Phone | Bad::Missing) => page::lead_to(PHONE),
        None => {}
    });
    let Some(desk) = door.desk() else { return closed(&app, app.voice.say(key!("results-title")), &door, &knock) };
    let voice = &desk.voice;
    let title = tell!(voice, "ask-title");
    page::set_title(&title);
    let sealing = app.store.state().programme.sealing_key.clone();
    let set = {
        let (wish, bad) = (wish.clone(), bad.setter());
        Callback::from(move |change: fn(&mut Wish)| {
            let mut next = (*wish).clone();
            change(&mut next);
            bad.set(None);
            wish.set(next);
        })
    };
    let typed = |into: fn(&mut Wish, String)| {
        let (wish, bad) = (wish.clone(), bad.setter());
        Callback::from(move |text: String| {
            let mut next = (*wish).clone();
            into(&mut next, text);
            bad.set(None);
            wish.set(next);
        })
    };
    let send = {
        let (store, go, wish, right) = (app.store.clone(), go.clone(), wish.clone(), right.clone());
        let (bad, trouble, busy) = (bad.setter(), trouble.setter(), busy.setter());
        let (sealing, language) = (sealing.clone(), voice.language());
        Callback::from(move |()| {
            let Some(key) = &sealing else { return };
            let contact = match Contact::typed(&wish.name, &wish.phone, language) {
                Ok(Some(contact)) if !contact.phone.is_empty() => contact,
                Ok(_) => return bad.set(Some(Bad::Missing)),
                Err(BadContact::Name) => return bad.set(Some(Bad::Name)),
                Err(BadContact::Phone) => return bad.set(Some(Bad::Phone)),
            };
            let command = AskForHelp {
                request: chance::request(),
                way: wish.way,
                when: wish.when,
                language: language.to_owned(),
                right: (*right).clone().filter(|_| wish.named),
                proposal: None,
            };
            keep(&store, go.clone(), command, seal(&contact, key), (busy.clone(), trouble.clone()));
        })
    };
    let way_back =
        if app.answers.is_empty() { (Route::Home, key!("back")) } else { (Route::Results, key!("back-results")) };
    let back = Some((voice.say(way_back.1), AttrValue::from(way_back.0.path())));
    let action = sealing.as_ref().map(|_| {
        html! { <Button label={tell!(voice, "ask-do")} kind={ButtonKind::Main} busy={*busy} onclick={send} wide={true} /> }
    });
    let ways: [(Way, fn(&mut Wish)); 2] =
        [(Way::Call, |it| it.way = Way::Call), (Way::Visit, |it| it.way = Way::Visit)];
    let times: [(When, fn(&mut Wish)); 4] = [
        (When::Morning, |it| it.when = When::Morning),
        (When::Afternoon, |it| it.when = When::Afternoon),
        (When::Evening, |it| it.when = When::Evening),
        (When::Any, |it| it.when = When::Any),
    ];
    let pick = |change: fn(&mut Wish)| set.reform(move |()| change);
    html! {
        <Screen title={Some(title)} {back} {action}>
            <p class="lead">{ tell!(voice, "ask-lead") }</p>
            <section class="stack" role="group" aria-labelledby="ask-way">
                <h2 id="ask-way">{ tell!(voice, "ask-way") }</h2>
                <Choices>{ for ways.map(|(one, change)| html! { <Choice label={way(voice, one)} picked={wish.way == one} onpick={pick(change)} /> }) }</Choices>
            </section>
            <section class="stack" role="group" aria-labelledby="ask-when">
                <h2 id="ask-when">{ tell!(voice, "ask-when") }</h2>
                <Choices>{ for times.map(|(one, change)| html! { <Choice label={when(voice, one)} picked={wish.when == one} onpick={pick(change)} /> }) }</Choices>
            </section>
            if let Some(right) = &*right {
                <Choices><Choice label={tell!(voice, "ask-right", right = name(voice, right).as_str())} hint={tell!(voice, "ask-right-hint")}
                    picked={wish.named} onpick={pick(|it| it.named = !it.named)} /></Choices>
            }
            if sealing.is_some() {
                { reach(voice, &wish, *bad, !app.kiosk, typed(|it, text| it.name = text), typed(|it, text| it.phone = text)) }
            } else {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("contact-not-now")) }</p></Notice>
            }
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
        </Screen>
    }
}

/// How one can be reached.
fn reach(
    voice: &Voice,
    wish: &Wish,
    bad: Option<Bad>,
    suggest: bool,
    name: Callback<String>,
    phone: Callback<String>,
) -> Html {
    let wrong_name = (bad == Some(Bad::Name)).then(|| voice.say(key!("contact-bad-name")));
    let wrong_phone = match bad {
        Some(Bad::Phone) => Some(voice.say(key!("contact-bad-phone"))),
        Some(Bad::Missing) => Some(tell!(voice, "ask-phone-needed")),
        Some(Bad::Name) | None => None,
    };
    let days = u32::try_from(OPEN_DAYS).unwrap_or_default();
    html! {
        <section class="stack" aria-labelledby="ask-who">
            <h2 id="ask-who">{ tell!(voice, "ask-who") }</h2>
            <Field id={NAME} kind={FieldKind::Name} {suggest} label={voice.say(key!("contact-name"))} error={wrong_name}
                value={wish.name.clone()} onchange={name} />
            <Field id={PHONE} kind={FieldKind::Phone} {suggest} label={voice.say(key!("contact-phone"))} error={wrong_phone}
                value={wish.phone.clone()} onchange={phone} />
            <p class="muted">{ tell!(voice, "ask-sealed", days = days) }</p>
        </section>
    }
}
