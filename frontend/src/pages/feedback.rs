//! Feedback: one question, five faces, goes on by itself with a way back; the last screen thanks.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Faces, Live, Notice, NoticeTone, Progress, Screen};
use crate::i18n::key;
use crate::pages::words;
use crate::platform::page;
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::feedback::{AnswerSurvey, Face, of_side, survey};
use plein_sens_shared::id::{QuestionId, TieId};
use plein_sens_shared::map::Map;
use plein_sens_shared::programme::Side;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SurveyProps {
    /// Which survey; the first one that the town asks where none is named.
    #[prop_or_default]
    pub id: Option<AttrValue>,
}

/// One survey.
#[component]
pub fn Survey(props: &SurveyProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let place = use_state(|| 0_usize);
    let answers = use_state(Map::<QuestionId, Face>::default);
    let trouble = use_state(|| None::<Trouble>);
    let kept = use_state(|| false);
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    page::set_title(&voice.say(key!("door-feedback")));
    let id = props.id.as_ref().map(|id| id.parse());
    let view = match id {
        Some(Err(_)) => None,
        Some(Ok(id)) => survey(&app.store.state(), Some(&id)),
        None => survey(&app.store.state(), None),
    };
    let home = html! { <ButtonLink label={voice.say(key!("survey-done"))} href={Route::Home.path()} kind={ButtonKind::Main} wide={true} /> };
    let Some(view) = view else {
        let text = if app.store.replica().has_programme() {
            key!("refusal-unknown-survey")
        } else {
            key!("programme-not-yet")
        };
        return html! {
            <Screen title={Some(voice.say(key!("door-feedback")))} {back} action={Some(home)}>
                <Notice tone={NoticeTone::Check}><p>{ voice.say(text) }</p></Notice>
            </Screen>
        };
    };
    // A kiosk is nobody's: what is said there is tied to nothing.
    let is_tied = view.is_tied && !app.kiosk;
    if *kept {
        // Whoever has told how it was may still tell what has changed.
        let more = of_side(&app.store.state(), Side::After).filter(|_| !view.is_tied && !app.kiosk);
        return html! {
            <Screen title={Some(voice.say(key!("survey-thanks")))} action={Some(home)}>
                <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ voice.say(key!("survey-kept")) }</p></Notice>
                { for more.map(|(id, title)| html! { <ButtonLink label={voice.words(&title)} href={Route::Survey { survey: id.to_string() }.path()} wide={true} /> }) }
            </Screen>
        };
    }
    let total = view.questions.len();
    let send = {
        let (store, survey) = (app.store.clone(), view.id.clone());
        let (trouble, kept) = (trouble.setter(), kept.setter());
        move |answers: Map<QuestionId, Face>| {
            let (store, trouble, kept) = (store.clone(), trouble.clone(), kept.clone());
            let tie = if is_tied { TieId::of(&store.own_passport()) } else { None };
            let command = Command::AnswerSurvey(AnswerSurvey { survey: survey.clone(), answers, tie });
            wasm_bindgen_futures::spawn_local(async move {
                match store.record(command).await {
                    Ok(_) => kept.set(true),
                    Err(why) => trouble.set(Some(why)),
                }
            });
        }
    };
    let Some((question, text)) = view.questions.get(*place).or(view.questions.last()).cloned() else {
        return Html::default();
    };
    let on_with = {
        let (place, answers, question) = (place.clone(), answers.clone(), question.clone());
        Callback::from(move |face: Option<u8>| {
            let mut next = (*answers).clone();
            if let Some(face) = face.and_then(|face| Face::try_from(face).ok()) {
                next.insert(question.clone(), face);
            }
            answers.set(next.clone());
            if *place + 1 < total {
                place.set(*place + 1);
            } else {
                send(next);
            }
        })
    };
    let faces = [key!("face-1"), key!("face-2"), key!("face-3"), key!("face-4"), key!("face-5")];
    let labels: Vec<AttrValue> = faces.into_iter().map(|face| voice.say(face)).collect();
    let left = u32::try_from(total - *place).unwrap_or_default();
    let step_back = {
        let place = place.clone();
        Callback::from(move |()| place.set(place.saturating_sub(1)))
    };
    html! {
        <Screen title={Some(voice.words(&text))} {back}>
            <Progress label={voice.tell(key!("questions-left"), &[("count", left.into())])}
                done={u32::try_from(*place).unwrap_or_default()} more_min={left} more_max={left} />
            <Faces legend={voice.words(&text)} {labels} picked={answers.get(&question).copied().map(u8::from)}
                onpick={on_with.reform(Some)} />
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <div class="row">
                if *place > 0 {
                    <Button label={voice.say(key!("survey-back"))} kind={ButtonKind::Quiet} onclick={step_back} />
                }
                <Button label={voice.say(key!("survey-skip"))} kind={ButtonKind::Quiet} onclick={on_with.reform(|()| None)} />
            </div>
            <p class="muted">{ voice.say(if is_tied { key!("survey-tied") } else { key!("survey-anonymous") }) }</p>
        </Screen>
    }
}
