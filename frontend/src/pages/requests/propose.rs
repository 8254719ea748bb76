//! Proposing a workshop: what one knows how to do, when, and who one is, or nothing. What is written here is sealed on this
//! device before anything is kept, like a contact.

use super::wording::is_proposal;
use super::{craft, keep, when};
use crate::app::{App, use_app};
use crate::design::link::Go;
use crate::design::{
    Button, ButtonKind, ButtonLink, Choice, Choices, Field, FieldKind, Live, Notice, NoticeTone, Screen,
};
use crate::i18n::{Voice, key};
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::words::tell;
use crate::pages::words;
use crate::platform::seal::seal;
use crate::platform::{chance, page};
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::contact::{BadContact, Contact, WORD};
use plein_sens_shared::requests::{AskForHelp, Craft, OPEN_DAYS, Proposal, Way, When};
use std::collections::BTreeSet;
use yew::prelude::*;

const LINE: &str = "propose-line";
const NAME: &str = "propose-name";
const PHONE: &str = "propose-phone";
const CRAFTS: [Craft; 6] = [Craft::Kitchen, Craft::Garden, Craft::Hands, Craft::Music, Craft::Words, Craft::Other];
const TIMES: [When; 4] = [When::Morning, When::Afternoon, When::Evening, When::Any];

/// What is proposed, as far as it is said.
#[derive(Clone, PartialEq)]
struct Idea {
    craft: Craft,
    line: String,
    days: BTreeSet<u8>,
    when: When,
    name: String,
    phone: String,
    /// Whether the first name may stand in the programme.
    named: bool,
}

/// Why it cannot be sent as it is.
#[derive(Clone, Copy, PartialEq)]
enum Bad {
    /// Nothing is said of what it is.
    NoLine,
    LongLine,
    Name,
    /// A name that is not there cannot stand in the programme.
    NoName,
    Phone,
}

impl Bad {
    /// The field in which something is wrong.
    fn field(self) -> &'static str {
        match self {
            Self::NoLine | Self::LongLine => LINE,
            Self::Name | Self::NoName => NAME,
            Self::Phone => PHONE,
        }
    }
}

impl Idea {
    fn new() -> Self {
        let (line, name, phone) = (String::new(), String::new(), String::new());
        Self { craft: Craft::Kitchen, line, days: BTreeSet::new(), when: When::Any, name, phone, named: false }
    }

    /// What is sealed: what they can show, and how they can be reached, if they say so.
    fn sealed(&self, language: &str) -> Result<Contact, Bad> {
        if self.line.trim().is_empty() {
            return Err(Bad::NoLine);
        }
        let left = Contact::typed(&self.name, &self.phone, language).map_err(|bad| match bad {
            BadContact::Name => Bad::Name,
            BadContact::Phone => Bad::Phone,
        })?;
        if self.named && self.name.trim().is_empty() {
            return Err(Bad::NoName);
        }
        Contact::with_word(left, &self.line, language).ok_or(Bad::LongLine)
    }

    fn proposal(&self) -> Proposal {
        Proposal { craft: self.craft, days: self.days.iter().copied().collect(), named: self.named }
    }
}

/// The form.
#[component]
pub fn Propose() -> Html {
    let app = use_app();
    let go = use_context::<Go>();
    let (door, knock) = use_door();
    let idea = use_state(Idea::new);
    let (bad, trouble, busy) = (use_state(|| None::<Bad>), use_state(|| None::<Trouble>), use_state(|| false));
    use_effect_with(*bad, |bad| bad.iter().for_each(|bad| page::lead_to(bad.field())));
    let Some(desk) = door.desk() else { return closed(&app, app.voice.say(key!("programme-propose")), &door, &knock) };
    let voice = &desk.voice;
    let title = tell!(voice, "propose-title");
    page::set_title(&title);
    let sealing = app.store.state().programme.sealing_key.clone();
    let change = {
        let (idea, bad) = (idea.clone(), bad.setter());
        Callback::from(move |next: Idea| {
            bad.set(None);
            idea.set(next);
        })
    };
    let send = {
        let (store, go, idea) = (app.store.clone(), go.clone(), idea.clone());
        let (bad, trouble, busy) = (bad.setter(), trouble.setter(), busy.setter());
        let (sealing, language) = (sealing.clone(), voice.language());
        Callback::from(move |()| {
            let Some(key) = &sealing else { return };
            let contact = match idea.sealed(language) {
                Ok(contact) => contact,
                Err(why) => return bad.set(Some(why)),
            };
            let (request, way, language) = (chance::request(), Way::Show, language.to_owned());
            let proposal = Some(idea.proposal());
            let command = AskForHelp { request, way, when: idea.when, language, right: None, proposal };
            keep(&store, go.clone(), command, seal(&contact, key), (busy.clone(), trouble.clone()));
        })
    };
    let back = Some((voice.say(key!("back-programme")), AttrValue::from(Route::Programme.path())));
    let action = sealing.as_ref().map(|_| {
        html! { <Button label={tell!(voice, "propose-do")} kind={ButtonKind::Main} busy={*busy} onclick={send} wide={true} /> }
    });
    html! {
        <Screen title={Some(title)} {back} {action}>
            <p class="lead">{ tell!(voice, "propose-lead") }</p>
            if sealing.is_some() {
                { what(voice, &idea, *bad, &change) }
                { times(voice, &idea, &change) }
                { who(&app, voice, &idea, *bad, &change) }
            } else {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("contact-not-now")) }</p></Notice>
            }
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <ButtonLink label={tell!(voice, "propose-look")} href={own(&app)} kind={ButtonKind::Quiet} wide={true} />
        </Screen>
    }
}

/// Where one's own proposal is looked at: the one that this device knows, or whose code is typed.
fn own(app: &App) -> String {
    let state = app.store.state();
    let mut own = state.requests.iter().filter(|(_, request)| is_proposal(request));
    match (own.next(), own.next()) {
        (Some((code, _)), None) => format!("{}#{code}", Route::Request.path()),
        _ => Route::Request.path(),
    }
}

/// What it is.
fn what(voice: &Voice, idea: &UseStateHandle<Idea>, bad: Option<Bad>, change: &Callback<Idea>) -> Html {
    let wrong = match bad {
        Some(Bad::NoLine) => Some(tell!(voice, "propose-line-needed")),
        Some(Bad::LongLine) => Some(tell!(voice, "propose-line-long", max = u32::try_from(WORD).unwrap_or_default())),
        Some(Bad::Name | Bad::NoName | Bad::Phone) | None => None,
    };
    let typed = changing(idea, change, |idea, line| Idea { line, ..idea });
    let one = |one: Craft| {
        let onpick = changing(idea, change, move |idea, ()| Idea { craft: one, ..idea });
        html! { <Choice label={craft(voice, one)} picked={idea.craft == one} {onpick} /> }
    };
    html! {
        <>
            <Field id={LINE} kind={FieldKind::Line} label={tell!(voice, "propose-line")} hint={Some(tell!(voice, "propose-line-hint"))}
                error={wrong} value={idea.line.clone()} onchange={typed} />
            <section class="stack" role="group" aria-labelledby="propose-craft">
                <h2 id="propose-craft">{ tell!(voice, "propose-craft") }</h2>
                <Choices>{ for CRAFTS.map(one) }</Choices>
            </section>
        </>
    }
}

/// When they could.
fn times(voice: &Voice, idea: &UseStateHandle<Idea>, change: &Callback<Idea>) -> Html {
    let day = |day: u8| {
        let onclick = changing(idea, change, move |mut idea, ()| {
            if !idea.days.remove(&day) {
                idea.days.insert(day);
            }
            idea
        });
        let picked = idea.days.contains(&day);
        let kind = if picked { ButtonKind::Main } else { ButtonKind::Second };
        html! { <Button label={voice.intl().day_of_week(day)} {kind} {onclick} pressed={Some(picked)} /> }
    };
    let time = |one: When| {
        let onpick = changing(idea, change, move |idea, ()| Idea { when: one, ..idea });
        html! { <Choice label={when(voice, one)} picked={idea.when == one} {onpick} /> }
    };
    html! {
        <>
            <section class="stack" role="group" aria-labelledby="propose-days" aria-describedby="propose-days-hint">
                <h2 id="propose-days">{ tell!(voice, "propose-days") }</h2>
                <p class="muted" id="propose-days-hint">{ tell!(voice, "propose-days-hint") }</p>
                <div class="days">{ for (0..7).map(day) }</div>
            </section>
            <section class="stack" role="group" aria-labelledby="propose-when">
                <h2 id="propose-when">{ tell!(voice, "propose-when") }</h2>
                <Choices>{ for TIMES.map(time) }</Choices>
            </section>
        </>
    }
}

/// Who they are, or nothing.
fn who(app: &App, voice: &Voice, idea: &UseStateHandle<Idea>, bad: Option<Bad>, change: &Callback<Idea>) -> Html {
    let wrong_name = match bad {
        Some(Bad::Name) => Some(voice.say(key!("contact-bad-name"))),
        Some(Bad::NoName) => Some(tell!(voice, "propose-name-needed")),
        Some(Bad::NoLine | Bad::LongLine | Bad::Phone) | None => None,
    };
    let wrong_phone = (bad == Some(Bad::Phone)).then(|| voice.say(key!("contact-bad-phone")));
    let name = changing(idea, change, |idea, name| Idea { name, ..idea });
    let phone = changing(idea, change, |idea, phone| Idea { phone, ..idea });
    let named = changing(idea, change, |idea, ()| Idea { named: !idea.named, ..idea });
    let (suggest, days) = (!app.kiosk, u32::try_from(OPEN_DAYS).unwrap_or_default());
    html! {
        <section class="stack" aria-labelledby="propose-who">
            <h2 id="propose-who">{ tell!(voice, "ask-who") }</h2>
            <p class="muted">{ tell!(voice, "propose-who-hint") }</p>
            <Field id={NAME} kind={FieldKind::Name} {suggest} label={voice.say(key!("contact-name"))} error={wrong_name}
                value={idea.name.clone()} onchange={name} />
            <Field id={PHONE} kind={FieldKind::Phone} {suggest} label={voice.say(key!("contact-phone"))} error={wrong_phone}
                value={idea.phone.clone()} onchange={phone} />
            <Choices><Choice label={tell!(voice, "propose-named")} hint={tell!(voice, "propose-named-hint")} picked={idea.named}
                onpick={named} /></Choices>
            <p class="muted">{ tell!(voice, "propose-sealed", days = days) }</p>
        </section>
    }
}

/// Takes what is picked or typed into the idea.
fn changing<T: 'static>(
    idea: &UseStateHandle<Idea>,
    change: &Callback<Idea>,
    into: impl Fn(Idea, T) -> Idea + 'static,
) -> Callback<T> {
    let (idea, change) = (idea.clone(), change.clone());
    // Its own closure, not the library's `reform`, so that it is known to be this page's, which is loaded behind.
    Callback::from(move |picked: T| change.emit(into((*idea).clone(), picked)))
}
