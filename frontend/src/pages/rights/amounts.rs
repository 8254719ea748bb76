//! How much money: typed, or chosen about where it comes each month.

use super::about;
use super::answering::{AnsweringProps, filled, first, told, use_thought};
use super::words::tell;
use crate::design::{Button, ButtonKind, Choice, Choices, Field, FieldKind};
use crate::i18n::{Voice, key};
use plein_sens_shared::rights::answers::{SAME, UNKNOWN, UNSAID};
use plein_sens_shared::rights::see::{BandView, ChoiceView, FieldView};
use yew::prelude::*;

/// The amounts of a question, with what was answered before in them.
#[component]
pub fn Amounts(props: &AnsweringProps) -> Html {
    let (voice, before) = (&props.voice, &props.view.before);
    let FieldView::Amounts { parts, monthly, may_be_same, bands } = &props.view.field else { return Html::default() };
    let was_about = bands.iter().any(|band| *before == [band.id.as_str()]);
    let typed = use_state(|| {
        let is_sign = [UNKNOWN, UNSAID, SAME].iter().any(|sign| *before == [*sign]);
        if is_sign || was_about { Vec::new() } else { before.clone() }
    });
    let several = use_state(|| typed.len() > 1);
    let is_about = use_state(|| was_about);
    let folded = *monthly && !*several;
    let shown = if folded { 1 } else { parts.len() };
    let raw = amounts(&typed, shown);
    use_thought(&raw, &props.thought);
    let turn = {
        let is_about = is_about.clone();
        Callback::from(move |()| is_about.set(!*is_about))
    };
    let give = |raw: String| props.answer.reform(move |()| raw.clone());
    if *is_about {
        return html! {
            <>
                <p>{ tell!(voice, "answer-about-lead") }</p>
                { choices(voice, bands, before, give) }
                <Button label={tell!(voice, "answer-exactly")} kind={ButtonKind::Quiet} onclick={turn} />
            </>
        };
    }
    let label = |part: &ChoiceView| {
        if folded { voice.say(key!("answer-each-month")) } else { voice.named(&part.text, &[]) }
    };
    let unfold = {
        let several = several.clone();
        Callback::from(move |()| several.set(true))
    };
    let field = |place: usize, part: &ChoiceView| {
        let typing = typed.clone();
        let onchange = Callback::from(move |text: String| {
            let mut next = (*typing).clone();
            next.resize(next.len().max(place + 1), String::new());
            next[place] = text;
            typing.set(next);
        });
        let error = told(voice, props.error.as_ref(), place, shown, true);
        let value = typed.get(place).cloned().unwrap_or_default();
        html! {
            <Field id={format!("answer-{place}")} kind={FieldKind::Number} label={label(part)} unit={Some(AttrValue::from("€"))}
                {error} {value} {onchange} />
        }
    };
    html! {
        <>
            if *may_be_same {
                <Choice label={voice.say(key!("answer-same"))} picked={*before == [SAME]} onpick={give(SAME.to_owned())} />
            }
            { for parts.iter().take(shown).enumerate().map(|(place, part)| field(place, part)) }
            if folded {
                <Button label={voice.say(key!("answer-not-each-month"))} kind={ButtonKind::Quiet} onclick={unfold} />
            }
            <Button label={voice.say(key!("question-next"))} kind={ButtonKind::Main} onclick={give(raw)} wide={true} />
            if !bands.is_empty() {
                <Choice label={tell!(voice, "answer-about")} hint={Some(tell!(voice, "answer-about-hint"))} onpick={turn} />
            }
        </>
    }
}

fn choices(voice: &Voice, bands: &[BandView], before: &[String], give: impl Fn(String) -> Callback<()>) -> Html {
    html! {
        <Choices>
            { for bands.iter().map(|band| html! {
                <Choice label={about(voice, band)} picked={*before == [band.id.as_str()]} onpick={give(band.id.clone())} />
            }) }
        </Choices>
    }
}

/// One amount, or each with its own; a place left empty beside others is nothing.
fn amounts(typed: &[String], shown: usize) -> String {
    if shown == 1 || filled(typed).is_empty() {
        return first(typed);
    }
    let part = |place: usize| typed.get(place).filter(|text| !text.trim().is_empty()).map_or("0", String::as_str);
    (0..shown).map(part).collect::<Vec<_>>().join(";")
}
