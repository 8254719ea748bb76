//! What the law wants everybody to be able to read: what is held of people and for how long, how accessible this is, the
//! register of processing. Made of the one table in the code (`shared/src/holdings.rs`) and its words, which come when one
//! of these pages is opened.

mod accessibility;
mod facts;
mod kept_answers;
mod own;
mod privacy;
mod register;

pub use accessibility::Accessibility;
pub use own::{Own, PASSPORT, REQUEST};
pub use privacy::Privacy;
pub use register::Register;

use crate::app::{App, use_app};
use crate::design::{Button, Card, Live, Notice, NoticeTone, Screen};
use crate::i18n::{Key, Voice, key};
use crate::platform::{law, page};
use crate::route::Route;
use plein_sens_shared::holdings::Holding;
use yew::prelude::*;

/// The voice with the words of the law; none while they are on their way.
#[derive(Clone, PartialEq)]
enum Words {
    Coming,
    Here(Voice),
    NotHere,
}

/// Fetches the words of a language.
#[hook]
fn use_words(voice: &Voice, language: &'static str) -> (Words, Callback<()>) {
    let (words, tries) = (use_state(|| Words::Coming), use_state(|| 0_u32));
    {
        let (words, own) = (words.setter(), voice.clone());
        // A voice is not told from another of the same language.
        use_effect_with((language, voice.language(), *tries), move |(language, ..)| {
            let (language, voice) = (*language, own);
            wasm_bindgen_futures::spawn_local(async move {
                words.set(match law::words(language).await {
                    Some(own) => Words::Here(voice.with_rights(&own)),
                    None => Words::NotHere,
                });
            });
        });
    }
    let again = Callback::from(move |()| tries.set(*tries + 1));
    ((*words).clone(), again)
}

/// A page of these words, or what is said while they are not here; with the way back, as it is called where it leads.
fn opened(
    app: &App,
    title: AttrValue,
    (label, back): (Key, Route),
    (words, again): (Words, Callback<()>),
    page: impl Fn(&Voice) -> Html,
) -> Html {
    let voice = &app.voice;
    page::set_title(&title);
    let back = Some((voice.say(label), AttrValue::from(back.path())));
    let inside = match &words {
        Words::Here(voice) => page(voice),
        Words::Coming => html! { <p role="status">{ voice.say(key!("page-coming")) }</p> },
        Words::NotHere => html! {
            <>
                <Notice tone={NoticeTone::Check} live={Live::Assertive}><p>{ voice.say(key!("boot-error")) }</p></Notice>
                <Button label={voice.say(key!("rights-try-again"))} onclick={again} />
            </>
        },
    };
    html! { <Screen title={Some(title)} {back}>{ inside }</Screen> }
}

/// A word of the law.
fn say(voice: &Voice, name: &str) -> AttrValue {
    voice.named(&format!("law-{name}"), &[])
}

/// For how long a kind is kept: as the law says, or as the town has set it if that is shorter.
fn term(app: &App, voice: &Voice, holding: Holding) -> AttrValue {
    let state = app.store.state();
    match (state.programme.term_days(holding), holding.longest_days()) {
        (Some(days), Some(longest)) if days < longest => voice.named("law-days", &[("count", days.into())]),
        _ => say(voice, &format!("term-{:?}", holding.term())),
    }
}

/// Who speaks: the town's name.
fn town(app: &App) -> String {
    app.store.state().programme.town().map_or_else(|| app.voice.say(key!("app-name")).to_string(), str::to_owned)
}

/// Where the town can be reached, as far as it has said so.
#[component]
pub fn Reach() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let state = app.store.state();
    let Some(settings) = state.programme.settings.as_ref() else { return Html::default() };
    let hours = voice.words(&settings.hours);
    if settings.address.is_empty() && settings.phone.is_empty() && hours.is_empty() {
        return Html::default();
    }
    // Both are written as in France, whatever the page is written in.
    let line = |text: &str| (!text.is_empty()).then(|| html! { <p><bdi dir="ltr">{ text }</bdi></p> });
    // A kiosk calls nobody.
    let phone = if app.kiosk || settings.phone.is_empty() {
        line(&settings.phone)
    } else {
        let digits: String = settings.phone.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
        Some(
            html! { <p><a class="button second" href={format!("tel:{digits}")}><bdi dir="ltr">{ settings.phone.clone() }</bdi></a></p> },
        )
    };
    html! {
        <Card title={Some(voice.say(key!("town-contact")))}>
            <p><b>{ settings.name.clone() }</b></p>
            { for line(&settings.address) }
            if !hours.is_empty() {
                <p>{ hours }</p>
            }
            { for phone }
        </Card>
    }
}
