//! What is touched or typed to answer a question, by what its answer looks like. What is asked about money is drawn by the
//! program's second part ([`Amounts`]).

use super::amounts::Amounts;
use crate::design::{Button, ButtonKind, Choice, Choices, Field, FieldKind};
use crate::i18n::{Arg, Voice, key};
use plein_sens_shared::rights::BadAnswer;
use plein_sens_shared::rights::answers::{NONE, UNKNOWN, UNSAID};
use plein_sens_shared::rights::see::{ChoiceView, FieldView, QuestionView};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AnsweringProps {
    /// The question.
    pub view: QuestionView,
    /// Its words.
    pub voice: Voice,
    /// Takes an answer as it was typed or touched.
    #[prop_or_default]
    pub answer: Callback<String>,
    /// Hears what would be answered now, each time that it changes.
    #[prop_or_default]
    pub thought: Callback<String>,
    /// What was wrong with the last one, and in which of its fields.
    #[prop_or_default]
    pub error: Option<(usize, BadAnswer)>,
}

/// The field of a question, with what was answered before in it.
#[component]
pub fn Answering(props: &AnsweringProps) -> Html {
    let voice = &props.voice;
    let before = &props.view.before;
    let typed =
        use_state(|| if [UNKNOWN, UNSAID].iter().any(|sign| *before == [*sign]) { Vec::new() } else { before.clone() });
    let changed = {
        let typed = typed.clone();
        Callback::from(move |(place, text): (usize, String)| {
            let mut next = (*typed).clone();
            next.resize(next.len().max(place + 1), String::new());
            next[place] = text;
            typed.set(next);
        })
    };
    let give = |raw: String| props.answer.reform(move |()| raw.clone());
    let raw = match &props.view.field {
        FieldView::Many { .. } if filled(&typed).is_empty() => NONE.to_owned(),
        FieldView::Many { .. } | FieldView::Days => filled(&typed).join(","),
        FieldView::Day | FieldView::Number { .. } => first(&typed),
        FieldView::Choices { .. } | FieldView::Amounts { .. } => String::new(),
    };
    use_thought(&raw, &props.thought);
    let next = || {
        let (typed, give) = (typed.clone(), give(raw.clone()));
        let onclick = Callback::from(move |()| {
            // A field that was left empty goes: what is then said to be wrong is counted without it.
            typed.set(filled(&typed));
            give.emit(());
        });
        html! { <Button label={voice.say(key!("question-next"))} kind={ButtonKind::Main} {onclick} wide={true} /> }
    };
    let field = |place: usize, label: AttrValue, unit: Option<AttrValue>, kind: FieldKind| {
        let onchange = changed.reform(move |text| (place, text));
        let value = typed.get(place).cloned().unwrap_or_default();
        let error = told(voice, props.error.as_ref(), place, typed.len(), false);
        html! { <Field id={format!("answer-{place}")} {kind} {label} {unit} {error} {value} {onchange} /> }
    };
    match &props.view.field {
        FieldView::Choices { cards } => html! {
            <Choices>
                { for cards.iter().map(|card| html! {
                    <Choice label={voice.named(&card.text, &[])} picked={before.contains(&card.id)}
                        onpick={give(card.id.clone())} />
                }) }
            </Choices>
        },
        FieldView::Many { cards } => many(voice, cards, &typed, next()),
        FieldView::Day => html! {
            <>
                { field(0, voice.say(key!("answer-day")), None, FieldKind::Day) }
                { next() }
            </>
        },
        FieldView::Days => {
            let more = changed.reform({
                let place = typed.len().max(1);
                move |()| (place, String::new())
            });
            html! {
                <>
                    { for (0..typed.len().max(1)).map(|place| {
                        let number = u32::try_from(place + 1).unwrap_or(0);
                        field(place, voice.tell(key!("answer-child-day"), &[("number", number.into())]), None, FieldKind::Day)
                    }) }
                    <Button label={voice.say(key!("answer-more-children"))} kind={ButtonKind::Second} onclick={more} />
                    { next() }
                </>
            }
        }
        FieldView::Number { unit } => html! {
            <>
                { field(0, voice.say(key!("question-number")), Some(voice.named(&format!("unit-{unit}"), &[])), FieldKind::Number) }
                { next() }
            </>
        },
        FieldView::Amounts { .. } => html! {
            <Amounts view={props.view.clone()} voice={voice.clone()} answer={props.answer.clone()}
                thought={props.thought.clone()} error={props.error.clone()} />
        },
    }
}

/// Says what would be answered now, when it has changed.
#[hook]
pub fn use_thought(raw: &str, thought: &Callback<String>) {
    let thought = thought.clone();
    use_effect_with(raw.to_owned(), move |raw| {
        if !raw.is_empty() {
            thought.emit(raw.clone());
        }
    });
}

/// Cards that are touched on and off; none is an answer too.
fn many(voice: &Voice, cards: &[ChoiceView], typed: &UseStateHandle<Vec<String>>, next: Html) -> Html {
    let toggle = |id: &str| {
        let (typed, id) = (typed.clone(), id.to_owned());
        Callback::from(move |()| {
            let mut picked = filled(&typed);
            match picked.iter().position(|other| *other == id) {
                Some(place) => drop(picked.remove(place)),
                None => picked.push(id.clone()),
            }
            typed.set(picked);
        })
    };
    let picked = filled(typed);
    html! {
        <>
            <Choices>
                { for cards.iter().map(|card| html! {
                    <Choice label={voice.named(&card.text, &[])} picked={picked.contains(&card.id)}
                        onpick={toggle(&card.id)} />
                }) }
            </Choices>
            if picked.is_empty() {
                <p class="muted">{ voice.say(key!("answer-none")) }</p>
            }
            { next }
        </>
    }
}

pub fn filled(typed: &[String]) -> Vec<String> {
    typed.iter().filter(|text| !text.trim().is_empty()).cloned().collect()
}

pub fn first(typed: &[String]) -> String {
    typed.first().cloned().unwrap_or_default()
}

/// Whether it is asked for money.
pub fn is_money(field: &FieldView) -> bool {
    matches!(field, FieldView::Amounts { .. })
}

/// What is wrong with what stands in one of so many fields, and what to type.
pub fn told(
    voice: &Voice,
    error: Option<&(usize, BadAnswer)>,
    place: usize,
    fields: usize,
    money: bool,
) -> Option<AttrValue> {
    // Whoever types the sign between two answers has more of them than fields.
    let (_, bad) = error.filter(|(at, _)| place == (*at).min(fields.saturating_sub(1)))?;
    let figure = |value: i64| -> Arg {
        if money {
            voice.intl().money(value).into()
        } else {
            voice.intl().number(u32::try_from(value).unwrap_or_default()).into()
        }
    };
    Some(match bad {
        BadAnswer::NoSuchQuestion | BadAnswer::NoSuchChoice | BadAnswer::NotANumber => {
            voice.say(key!("answer-not-a-number"))
        }
        BadAnswer::NotADay => voice.say(key!("answer-not-a-day")),
        BadAnswer::ImpossibleDay => voice.say(key!("answer-impossible-day")),
        BadAnswer::PartMissing => voice.say(key!("answer-part-missing")),
        BadAnswer::TooFine => voice.say(key!("answer-too-fine")),
        BadAnswer::TooSmall { min } => voice.tell(key!("answer-too-small"), &[("min", figure(*min))]),
        BadAnswer::TooLarge { max } => voice.tell(key!("answer-too-large"), &[("max", figure(*max))]),
    })
}
