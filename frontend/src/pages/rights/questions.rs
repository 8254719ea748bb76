//! One question a screen: what is asked, why, and always “I don't know”.

use super::answering::Answering;
use super::month;
use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, ButtonLink, Choice, Notice, NoticeTone, Progress, Screen, Tray};
use crate::i18n::{Voice, key};
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::answers::UNKNOWN;
use plein_sens_shared::rights::see::{QuestionView, WhoView, question, question_again};
use plein_sens_shared::rights::{Answer, BadAnswer, Item};
use yew::prelude::*;

/// The next question, or one to which the person came back; after the last, the results.
#[component]
pub fn Questions() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let go = use_context::<Go>();
    let again = use_state(|| None::<Item>);
    page::set_title(&voice.say(key!("door-rights")));
    // Computed again with another answer, not with each change behind the door.
    let view = use_memo((*again, (*app.answers).clone(), month()), |(again, answers, month)| match again {
        Some(id) => question_again(*id, answers, *month).map(Some),
        None => question(answers, *month),
    });
    let asked = (*view).as_ref().ok().and_then(Option::as_ref).map(|view| view.item);
    use_effect_with(asked, |_| page::begin_reading());
    let finished = matches!(*view, Ok(None));
    use_effect_with(finished, move |finished| {
        if let (true, Some(go)) = (*finished, go) {
            go.0.emit(Route::Results.path().into());
        }
    });
    match &*view {
        Ok(Some(view)) => {
            let went_back = again.setter();
            let key = view.item.to_string();
            html! { <Ask {key} view={view.clone()} on_back={Callback::from(move |id| went_back.set(id))} /> }
        }
        Ok(None) => Html::default(),
        Err(_) => html! {
            <Screen title={Some(voice.say(key!("door-rights")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
                <Notice tone={NoticeTone::Wrong}><p>{ voice.say(key!("rights-out-of-date")) }</p></Notice>
            </Screen>
        },
    }
}

#[derive(Properties, PartialEq)]
struct AskProps {
    view: QuestionView,
    /// Asks for an earlier question, or (none) for the next one.
    on_back: Callback<Option<Item>>,
}

#[component]
fn Ask(props: &AskProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let view = &props.view;
    let why_open = use_state(|| false);
    let error = use_state(|| None::<BadAnswer>);
    let answer = {
        let (answers, item, error) = (app.answers.clone(), view.item, error.setter());
        let on_back = props.on_back.clone();
        Callback::from(move |raw: String| {
            let mut next = (*answers).clone();
            match next.set(item, &raw) {
                Ok(()) => {
                    answers.set(next);
                    on_back.emit(None);
                }
                Err(bad) => error.set(Some(bad)),
            }
        })
    };
    let toggle = {
        let why_open = why_open.clone();
        Callback::from(move |()| why_open.set(!*why_open))
    };
    let (min, max) = view.remaining;
    let left = if min == max {
        voice.tell(key!("questions-left"), &[("count", max.into())])
    } else {
        voice.tell(key!("questions-left-range"), &[("min", min.into()), ("max", max.into())])
    };
    let back = view.previous.map(|item| {
        let onclick = props.on_back.reform(move |()| Some(item));
        html! { <Button label={voice.say(key!("question-back"))} kind={ButtonKind::Quiet} {onclick} /> }
    });
    html! {
        <Screen title={Some(voice.named(&view.text, &[]))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
            <Progress label={left} done={view.answered} more_min={min} more_max={max} />
            if let Some(who) = view.who {
                <p class="lead">{ named(voice, who) }</p>
            }
            if let Some(hint) = &view.hint {
                <p class="muted">{ voice.named(hint, &[]) }</p>
            }
            <Answering view={view.clone()} answer={answer.clone()} error={(*error).clone()} />
            <Choice label={voice.say(key!("question-unknown"))} picked={view.answer == Some(Answer::Unknown)}
                onpick={answer.reform(|()| UNKNOWN.to_owned())} />
            <div class="row">
                { for back }
                <Button label={voice.say(key!("question-why"))} kind={ButtonKind::Quiet} onclick={toggle} expanded={Some(*why_open)} />
            </div>
            if *why_open {
                <Notice tone={NoticeTone::Info}><p>{ voice.named(&view.why, &[]) }</p></Notice>
            }
            <p class="muted">{ voice.say(key!("rights-private")) }</p>
            if view.answered > 0 {
                <Tray label={voice.tell(key!("rights-possible"), &[("count", view.possible.into())])}>
                    <ButtonLink label={voice.say(key!("rights-see-now"))} href={Route::Results.path()} />
                </Tray>
            }
        </Screen>
    }
}

/// Of whom a question is asked, where it could be somebody else.
fn named(voice: &Voice, who: WhoView) -> AttrValue {
    match who {
        WhoView::Applicant => voice.say(key!("who-applicant")),
        WhoView::Partner => voice.say(key!("who-partner")),
        WhoView::Child { number, birth } => {
            voice.tell(key!("who-child"), &[("number", number.into()), ("birth", voice.intl().date(birth).into())])
        }
    }
}
