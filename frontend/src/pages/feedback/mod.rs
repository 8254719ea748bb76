//! Feedback: one question a screen, answered by a touch, goes on by itself with a way back; the last screen thanks. At a
//! kiosk it then begins again for the next person, who finds nothing of the last.

mod asking;
mod offers;
mod writing;

pub use asking::{Asking, Said, picture, use_asking};
pub use offers::{Opinion, asked};

use crate::app::{begin_anew, use_app};
use crate::design::{Button, ButtonKind, ButtonLink, Live, Notice, NoticeTone, Screen};
use crate::i18n::key;
use crate::pages::words;
use crate::platform::seal::seal_bytes;
use crate::platform::{chance, clock, kept_surveys, net, page, speech};
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::feedback::words::to_seal;
use plein_sens_shared::feedback::{AnswerSurvey, Answered, LeaveWords, survey};
use plein_sens_shared::id::TieId;
use plein_sens_shared::programme;
use std::rc::Rc;
use yew::prelude::*;

/// How long a kiosk thanks before it is the next person's, in milliseconds.
const THANKS_MS: u32 = 12_000;
/// How often it then asks whether it still speaks, in milliseconds.
const SPEECH_MS: u32 = 1_000;

#[derive(Properties, PartialEq)]
pub struct SurveyProps {
    /// Which survey.
    pub id: AttrValue,
}

/// One survey.
#[component]
pub fn Survey(props: &SurveyProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let asking = use_asking();
    let trouble = use_state(|| None::<Trouble>);
    let kept = use_state(|| false);
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    page::set_title(&voice.say(key!("door-feedback")));
    // Each question is read from its heading, and so is the thanks.
    use_effect_with((*asking.place, *kept), |_| page::begin_reading_with_frame());
    let next_person = {
        let store = app.store.clone();
        Callback::from(move |()| wasm_bindgen_futures::spawn_local(begin_anew(store.clone(), page::path())))
    };
    {
        let next_person = next_person.clone();
        use_effect_with(*kept && app.kiosk, move |thanks| {
            let here = Rc::new(());
            let seen = Rc::downgrade(&here);
            if *thanks {
                wasm_bindgen_futures::spawn_local(async move {
                    net::wait(THANKS_MS).await;
                    while seen.upgrade().is_some() && speech::is_saying() {
                        net::wait(SPEECH_MS).await;
                    }
                    if seen.upgrade().is_some() {
                        next_person.emit(());
                    }
                });
            }
            move || drop(here)
        });
    }
    let view = props.id.parse().ok().and_then(|id| survey(&app.store.state(), &id).cloned());
    // What cannot be sealed is not asked for: a device learns the town's key with its programme.
    let sealing_key = app.store.state().programme.sealing_key.clone();
    let view = view.map(|view| if sealing_key.is_some() { view } else { unwritten(view) });
    let Some(view) = view else {
        return offers::nothing(&app, key!("refusal-unknown-survey"));
    };
    // A kiosk is nobody's: what is said there is tied to nothing.
    let is_tied = view.is_tied() && !app.kiosk;
    if *kept && app.kiosk {
        let action = html! { <Button label={voice.say(key!("survey-next-person"))} kind={ButtonKind::Main} wide={true} onclick={next_person} /> };
        return html! {
            <Screen title={Some(voice.say(key!("survey-thanks")))} action={Some(action)}>
                <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ voice.say(key!("survey-kept")) }</p></Notice>
                { home(voice, ButtonKind::Second) }
            </Screen>
        };
    }
    if *kept {
        // Whoever has told how it was may still tell what has changed.
        let more = offers::left(&app);
        return html! {
            <Screen title={Some(voice.say(key!("survey-thanks")))} action={Some(home(voice, ButtonKind::Main))}>
                <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ voice.say(key!("survey-kept")) }</p></Notice>
                { for more.iter().map(|offer| asked(voice, offer)) }
            </Screen>
        };
    }
    let send = {
        let (store, survey) = (app.store.clone(), view.clone());
        let (trouble, kept) = (trouble.setter(), kept.setter());
        let (asking, language) = (asking.clone(), voice.language());
        Callback::from(move |said: Said| {
            let (store, trouble, kept) = (store.clone(), trouble.clone(), kept.clone());
            let tie = if is_tied { TieId::of(&store.own_passport()) } else { None };
            let sheet = AnswerSurvey::of(&survey, &said.answers, tie);
            let (asking, survey) = (asking.clone(), survey.clone());
            let sealing_key = sealing_key.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let done = async {
                    for (question, text) in &said.words {
                        let sealed = sealing_key.as_ref().zip(to_seal(text, language));
                        let sealed = sealed.and_then(|(key, words)| seal_bytes(&words, key));
                        let (survey, words) = (survey.id.clone(), chance::words());
                        let command = LeaveWords { survey, question: question.clone(), words };
                        store.record_sealed(Command::LeaveWords(command), sealed).await?;
                        // Whatever fails after this, it is not sent twice.
                        asking.forget_words(question);
                    }
                    let is_empty = sheet.answers.is_empty() && sheet.values.is_empty();
                    if !is_empty || said.words.is_empty() {
                        store.record(Command::AnswerSurvey(sheet)).await?;
                    }
                    Ok(())
                };
                match done.await {
                    Ok(()) => {
                        let (survey, version) = (survey.id.clone(), survey.version);
                        kept_surveys::add(Answered { survey, version, day: clock::context().now.day });
                        kept.set(true);
                    }
                    Err(why) => trouble.set(Some(why)),
                }
            });
        })
    };
    let Some(heading) = asking.heading(&view) else { return Html::default() };
    html! {
        <Screen title={Some(voice.words(heading))} {back}>
            <p class="overline">{ offers::name(voice, &view.title, view.side()) }</p>
            { asking.body(voice, &view, &send) }
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <p class="muted">{ voice.say(if is_tied { key!("survey-tied") } else { key!("survey-anonymous") }) }</p>
        </Screen>
    }
}

/// The same without what is answered in words.
fn unwritten(survey: programme::Survey) -> programme::Survey {
    programme::Survey { words: Vec::new(), ..survey }
}

/// The way home.
fn home(voice: &crate::i18n::Voice, kind: ButtonKind) -> Html {
    html! { <ButtonLink label={voice.say(key!("survey-done"))} href={Route::Home.path()} {kind} wide={true} /> }
}
