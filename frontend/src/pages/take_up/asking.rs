//! The questions: at most two about each right, each of which can be passed over.

use super::{Back, answer, name};
use crate::design::{Button, ButtonKind, Choice, Choices, Progress, Screen};
use crate::i18n::{Voice, key};
use crate::pages::rights::words::tell;
use plein_sens_shared::id::RightName;
use plein_sens_shared::take_up::{Offer, Said, Step, Visit, more, offers};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AskingProps {
    pub voice: Voice,
    /// About which rights.
    pub rights: Vec<RightName>,
    pub visit: Visit,
    /// Takes what was said, once all is asked.
    pub done: Callback<Vec<(RightName, Said)>>,
    pub back: Back,
}

/// One question.
#[component]
pub fn Asking(props: &AskingProps) -> Html {
    let voice = &props.voice;
    let place = use_state(|| 0_usize);
    let deeper = use_state(|| None::<Step>);
    let said = use_state(Vec::<(RightName, Said)>::new);
    let Some(right) = props.rights.get(*place) else { return Html::default() };
    // What was said of this right, or nothing; then the next one.
    let on_with = {
        let (place, deeper, said, right) = (place.clone(), deeper.clone(), said.clone(), right.clone());
        let (done, all) = (props.done.clone(), props.rights.len());
        Callback::from(move |answer: Option<Said>| {
            let mut next: Vec<_> = said.iter().filter(|(of, _)| *of != right).cloned().collect();
            next.extend(answer.map(|answer| (right.clone(), answer)));
            deeper.set(None);
            if *place + 1 < all {
                said.set(next);
                place.set(*place + 1);
            } else {
                done.emit(next);
            }
        })
    };
    let say = |answer: Said| on_with.reform(move |()| Some(answer));
    let go_deeper = |step: Step| {
        let deeper = deeper.setter();
        Callback::from(move |()| deeper.set(Some(step)))
    };
    let step_back = {
        let (place, deeper) = (place.clone(), deeper.clone());
        Callback::from(move |()| if deeper.is_some() { deeper.set(None) } else { place.set(place.saturating_sub(1)) })
    };
    let stop = {
        let (done, said) = (props.done.clone(), said.clone());
        Callback::from(move |()| done.emit((*said).clone()))
    };
    let before = said.iter().find(|(of, _)| of == right).map(|(_, said)| *said);
    let cards: Html = match *deeper {
        None => offers(props.visit).iter().map(|offer| first(voice, *offer, before, say, go_deeper)).collect(),
        Some(step) => {
            more(step).into_iter().map(|it| card(voice, answer(voice, it), before == Some(it), say(it))).collect()
        }
    };
    let left = props.rights.len() - *place;
    let (done_count, left) = (u32::try_from(*place).unwrap_or_default(), u32::try_from(left).unwrap_or_default());
    html! {
        <Screen title={Some(question(voice, right, props.visit, *deeper))} back={props.back.clone()}>
            <Progress label={tell!(voice, "follow-left", count = left)} done={done_count} more_min={left} more_max={left} />
            <Choices key={format!("{right} {:?}", *deeper)}>{ cards }</Choices>
            <div class="row">
                if *place > 0 || deeper.is_some() {
                    <Button label={voice.say(key!("survey-back"))} kind={ButtonKind::Quiet} onclick={step_back} />
                }
                <Button label={tell!(voice, "follow-pass")} kind={ButtonKind::Quiet} onclick={on_with.reform(|()| None)} />
                if !said.is_empty() {
                    <Button label={tell!(voice, "follow-stop")} kind={ButtonKind::Quiet} onclick={stop} />
                }
            </div>
        </Screen>
    }
}

fn card(_: &Voice, label: AttrValue, picked: bool, onpick: Callback<()>) -> Html {
    html! { <Choice {label} {picked} {onpick} /> }
}

fn first(
    voice: &Voice,
    offer: Offer,
    before: Option<Said>,
    say: impl Fn(Said) -> Callback<()>,
    go_deeper: impl Fn(Step) -> Callback<()>,
) -> Html {
    match offer {
        Offer::Whole(said) => card(voice, answer(voice, said), before == Some(said), say(said)),
        Offer::More(step) => {
            let picked = before.is_some_and(|said| more(step).contains(&said));
            card(voice, voice.named(step_key(step), &[]), picked, go_deeper(step))
        }
    }
}

fn step_key(step: Step) -> &'static str {
    match step {
        Step::Received => "follow-received",
        Step::Refused => "follow-refused",
        Step::Has | Step::Lacks | Step::Waits | Step::NotAsked => "follow-lacks",
    }
}

/// One question asks one thing.
fn question(voice: &Voice, right: &RightName, visit: Visit, deeper: Option<Step>) -> AttrValue {
    let right = name(voice, right);
    let right = right.as_str();
    match (deeper, visit) {
        (None, Visit::First) => tell!(voice, "follow-have", right = right),
        (None, Visit::Later) => tell!(voice, "follow-asked", right = right),
        (Some(Step::Received), _) => tell!(voice, "follow-how-much", right = right),
        (Some(Step::Refused), _) => tell!(voice, "follow-why-refused", right = right),
        (Some(_), _) => tell!(voice, "follow-why", right = right),
    }
}
