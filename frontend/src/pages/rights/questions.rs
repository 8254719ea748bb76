//! One question a screen: what is asked, why, and always “I don't know”.

use super::month;
use crate::app::{App, use_app};
use crate::design::link::Go;
use crate::design::{
    Button, ButtonKind, Choice, Choices, Field, FieldKind, Notice, NoticeTone, Progress, Screen, Tray,
};
use crate::i18n::{Arg, key};
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::answers::UNKNOWN;
use plein_sens_shared::rights::see::{FieldView, QuestionView, question, question_again};
use plein_sens_shared::rights::{Answer, BadAnswer, QuestionId};
use yew::prelude::*;

/// The next question, or one to which the person came back; after the last, the results.
#[component]
pub fn Questions() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let go = use_context::<Go>();
    let again = use_state(|| None::<QuestionId>);
    page::set_title(&voice.say(key!("door-rights")));
    let view = match *again {
        Some(id) => question_again(id, &app.answers, month()).map(Some),
        None => question(&app.answers, month()),
    };
    let asked = view.as_ref().ok().and_then(Option::as_ref).map(|view| view.id);
    use_effect_with(asked, |_| page::begin_reading());
    let finished = matches!(view, Ok(None));
    use_effect_with(finished, move |finished| {
        if let (true, Some(go)) = (*finished, go) {
            go.0.emit(Route::Results.path().into());
        }
    });
    match view {
        Ok(Some(view)) => {
            let went_back = again.setter();
            let key = view.id.as_str();
            html! { <Ask {key} {view} on_back={Callback::from(move |id| went_back.set(id))} /> }
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
    on_back: Callback<Option<QuestionId>>,
}

#[component]
fn Ask(props: &AskProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let view = &props.view;
    let why_open = use_state(|| false);
    let error = use_state(|| None::<BadAnswer>);
    let answer = {
        let (answers, id, error) = (app.answers.clone(), view.id, error.setter());
        let on_back = props.on_back.clone();
        Callback::from(move |raw: String| {
            let mut next = (*answers).clone();
            match next.set(id.as_str(), &raw) {
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
    let field = match &view.field {
        FieldView::Choices(choices) => html! {
            <Choices>
                { for choices.iter().map(|choice| html! {
                    <Choice label={voice.named(&choice.text, &[])} picked={view.answer == Some(Answer::Choice(choice.id))}
                        onpick={answer.reform({ let id = choice.id; move |()| id.to_owned() })} />
                }) }
            </Choices>
        },
        FieldView::Money { .. } => {
            html! { <TypeNumber view={view.clone()} unit="€" answer={answer.clone()} error={told(&app, error.as_ref(), true)} /> }
        }
        FieldView::Number { unit, .. } => {
            let unit = voice.named(&format!("unit-{unit}"), &[]);
            html! { <TypeNumber view={view.clone()} {unit} answer={answer.clone()} error={told(&app, error.as_ref(), false)} /> }
        }
    };
    let back = match view.previous {
        None => html! {},
        Some(id) => {
            let onclick = props.on_back.reform(move |()| Some(id));
            html! { <Button label={voice.say(key!("question-back"))} kind={ButtonKind::Quiet} {onclick} /> }
        }
    };
    html! {
        <Screen title={Some(voice.named(&view.text, &[]))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
            <Progress label={left} done={view.answered} more_min={min} more_max={max} />
            if let Some(hint) = &view.hint {
                <p class="muted">{ voice.named(hint, &[]) }</p>
            }
            { field }
            <Choice label={voice.say(key!("question-unknown"))} picked={view.answer == Some(Answer::Unknown)}
                onpick={answer.reform(|()| UNKNOWN.to_owned())} />
            <div class="row">
                { back }
                <Button label={voice.say(key!("question-why"))} kind={ButtonKind::Quiet} onclick={toggle} expanded={Some(*why_open)} />
            </div>
            if *why_open {
                <Notice tone={NoticeTone::Info}><p>{ voice.named(&view.why, &[]) }</p></Notice>
            }
            <p class="muted">{ voice.say(key!("rights-private")) }</p>
            if view.answered > 0 {
                <Tray label={voice.tell(key!("rights-possible"), &[("count", view.possible.into())])}>
                    <crate::design::ButtonLink label={voice.say(key!("rights-see-now"))} href={Route::Results.path()} />
                </Tray>
            }
        </Screen>
    }
}

#[derive(Properties, PartialEq)]
struct TypeNumberProps {
    view: QuestionView,
    unit: AttrValue,
    answer: Callback<String>,
    error: Option<AttrValue>,
}

#[component]
fn TypeNumber(props: &TypeNumberProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let before = match (props.view.answer, &props.view.field) {
        (Some(Answer::Number(cents)), FieldView::Money { .. }) => format!("{},{:02}", cents / 100, cents % 100),
        (Some(Answer::Number(number)), _) => number.to_string(),
        _ => String::new(),
    };
    let typed = use_state(|| before);
    let set = typed.setter();
    let onclick = {
        let typed = typed.clone();
        props.answer.reform(move |()| (*typed).clone())
    };
    html! {
        <>
            <Field id="answer" kind={FieldKind::Number} label={voice.say(key!("question-number"))} unit={Some(props.unit.clone())}
                error={props.error.clone()} value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
            <Button label={voice.say(key!("question-next"))} kind={ButtonKind::Main} {onclick} wide={true} />
        </>
    }
}

/// What is wrong with an answer, and what to type.
fn told(app: &App, error: Option<&BadAnswer>, money: bool) -> Option<AttrValue> {
    let voice = &app.voice;
    let figure = |value: i64| -> Arg {
        if money {
            voice.intl().money(value).into()
        } else {
            voice.intl().number(u32::try_from(value).unwrap_or_default()).into()
        }
    };
    Some(match error? {
        BadAnswer::NoSuchQuestion | BadAnswer::NoSuchChoice | BadAnswer::NotANumber => {
            voice.say(key!("answer-not-a-number"))
        }
        BadAnswer::TooFine => voice.say(key!("answer-too-fine")),
        BadAnswer::TooSmall { min } => voice.tell(key!("answer-too-small"), &[("min", figure(*min))]),
        BadAnswer::TooLarge { max } => voice.tell(key!("answer-too-large"), &[("max", figure(*max))]),
    })
}
