//! The town's own aids, below the national rights: in the town's words.

use super::results::mark;
use super::{arg, period};
use crate::design::{Amount, Card};
use crate::i18n::{Voice, key};
use plein_sens_shared::rights::finding::Met;
use plein_sens_shared::rights::see::{FigureView, GivenView, LocalReasonView, LocalView};
use plein_sens_shared::words::Words;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TownProps {
    /// A voice that knows the words of the rights.
    pub voice: Voice,
    /// The aids.
    pub aids: Vec<LocalView>,
    /// Whose they are.
    pub town: Option<String>,
}

/// All of them.
#[component]
pub fn Town(props: &TownProps) -> Html {
    let voice = &props.voice;
    let by = props.town.as_ref().map(|town| html! { <p class="overline">{ town }</p> });
    html! {
        <section class="stack">
            { for by }
            <h2>{ voice.say(key!("local-title")) }</h2>
            { for props.aids.iter().map(|aid| one(voice, aid)) }
        </section>
    }
}

fn one(voice: &Voice, aid: &LocalView) -> Html {
    let money = |cents: i64| AttrValue::from(voice.intl().money(cents));
    let given = aid.given.as_ref().map(|given| match given {
        GivenView::InKind => Html::default(),
        GivenView::Money { cents, period: per } => {
            html! { <Amount value={money(cents.0)} per={period(voice, *per)} /> }
        }
        GivenView::Price { cents, unit } => html! { <Amount value={money(cents.0)} per={voice.words(unit)} /> },
    });
    html! {
        <Card title={Some(voice.words(&aid.name))}>
            { mark(voice, aid.verdict) }
            { for given }
            { for aid.reasons.iter().filter_map(|why| reason(voice, why)) }
            <p>{ voice.words(&aid.what) }</p>
            <details>
                <summary>{ voice.say(key!("local-how")) }</summary>
                <h3>{ voice.say(key!("right-papers")) }</h3>
                <ul>{ for aid.papers.iter().map(|paper| html! { <li>{ voice.words(paper) }</li> }) }</ul>
                <h3>{ voice.say(key!("right-where")) }</h3>
                <ul>
                    { for aid.places.iter().map(|(place, phone)| html! {
                        <li>
                            { voice.words(place) }
                            if let Some(phone) = phone {
                                { " " }<bdi class="phone">{ phone }</bdi>
                            }
                        </li>
                    }) }
                </ul>
                if let Some(note) = &aid.note {
                    <p class="muted">{ voice.words(note) }</p>
                }
                <p class="muted">{ voice.tell(key!("local-decision"), &[
                    ("number", aid.decision.as_str().into()),
                    ("day", voice.intl().date(aid.decided_on).into()),
                    ("year", aid.decided_on.parts().0.to_string().into()),
                ]) }</p>
            </details>
        </Card>
    }
}

/// A sentence whose figure hangs on what is not known cannot be said; whether the condition is met is said all the same
/// where that decides.
fn reason(voice: &Voice, why: &LocalReasonView) -> Option<Html> {
    let said = match (&why.words, why.met) {
        (Some(words), _) => filled(voice, words, &why.figures),
        (None, Met::Unknown) => voice.say(key!("local-unknown")),
        (None, Met::NotMet) => voice.say(key!("local-not-met")),
        (None, Met::Met) => return None,
    };
    Some(html! { <p class="reason">{ said }</p> })
}

/// The town's sentence with the figures in it, each where `{ $name }` stands.
fn filled(voice: &Voice, words: &Words, figures: &[FigureView]) -> AttrValue {
    let mut said = voice.words(words).to_string();
    for figure in figures {
        let (name, value) = arg(voice, figure);
        said = said.replace(&format!("{{ ${name} }}"), &voice.placed(value));
    }
    said.into()
}
