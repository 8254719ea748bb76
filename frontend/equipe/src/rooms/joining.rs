//! Cards at the desk: what one or two of them show, and whether they are one person's. A lost card is known by its letters; who
//! says it is theirs tells first where they have been. Nothing of it stays here when the next person comes.

use crate::app::{Staff, use_staff};
use crate::office::sending;
use crate::parts::Sure;
use crate::rooms::set;
use crate::rooms::stand::{Held, are_unlike};
use crate::words::{look, say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Live, Notice, NoticeTone};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::refusal;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::office::{CardNumbers, NumberCards};
use plein_sens_shared::sync::Outcome;
use plein_sens_shared::trail::card::{Card, CardCode, shown};
use plein_sens_shared::trail::{JoinPassports, PartPassport, beside, were_at_once};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What somebody shows, or types: a passport with its code, if it is one. A code alone needs the town's key.
pub async fn read(staff: &Staff, text: &str) -> Option<Result<Held, AttrValue>> {
    if let Some(held) = shown(text) {
        return Some(Ok(held));
    }
    let code = CardCode::typed(text).ok()?;
    let key = staff.office.tell::<CardNumbers>("cards", &NumberCards { count: 0 }).await;
    Some(match key {
        Ok(CardNumbers { key, .. }) => {
            let card = Card::of(&key, code);
            Ok((card.passport, Some(card.code)))
        }
        Err(why) => Err(unanswered(&staff.voice, &why)),
    })
}

#[derive(Properties, PartialEq)]
pub struct JoiningProps {
    /// One card, or two.
    pub held: Vec<Held>,
}

/// What became of the last wish.
#[derive(Clone, PartialEq)]
enum Told {
    Joined,
    Parted,
    Not(AttrValue),
}

/// The cards, and what can be done with them.
#[component]
pub fn Joining(props: &JoiningProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (told, busy, sure) = (use_state(|| None::<Told>), use_state(|| false), use_state(|| false));
    {
        let (office, told) = (staff.office.clone(), told.setter());
        use_effect_with(props.held.clone(), move |held| {
            told.set(None);
            let scopes: Vec<Scope> = held.iter().map(|(passport, _)| Scope::Passport(passport.clone())).collect();
            office.look_at(scopes.clone());
            move || office.put_away(&scopes)
        });
    }
    let does = {
        let (staff, told, busy, held) = (staff.clone(), told.setter(), busy.setter(), props.held.clone());
        Callback::from(move |(command, then): (Command, Told)| {
            let (staff, told, busy, held) = (staff.clone(), told.clone(), busy.clone(), held.clone());
            busy.set(true);
            spawn_local(async move {
                let outcome = staff.office.push(&sending(&command)).await;
                staff.office.look_at(held.iter().map(|(passport, _)| Scope::Passport(passport.clone())).collect());
                told.set(Some(match outcome {
                    Ok(Outcome::Done) => then,
                    Ok(Outcome::Refused { refusal: why }) => Told::Not(refusal(&staff.voice, &why)),
                    Ok(Outcome::Unreadable) => Told::Not(say!(staff.voice, "trouble-not-ours")),
                    Err(why) => Told::Not(unanswered(&staff.voice, &why)),
                }));
                busy.set(false);
            });
        })
    };
    let [one, rest @ ..] = props.held.as_slice() else { return Html::default() };
    let other = rest.first();
    let part = {
        let command = Command::PartPassport(PartPassport { passport: one.0.clone() });
        does.reform(move |()| (command.clone(), Told::Parted))
    };
    let join = other.map(|other| {
        let command = Command::JoinPassports(JoinPassports { passport: other.0.clone(), other: one.0.clone() });
        does.reform(move |()| (command.clone(), Told::Joined))
    });
    let stops = beside(&staff.office.state(), &one.0, &other.unwrap_or(one).0);
    let conflict = match other {
        Some(other) if are_unlike(one, other) => Some(say!(voice, "join-unlike")),
        Some(_) if *told != Some(Told::Joined) && were_at_once(&stops) => Some(say!(voice, "join-at-once")),
        Some(_) | None => None,
    };
    let time = |at_ms: Option<i64>| at_ms.map_or_else(|| "–".to_owned(), |at_ms| voice.intl().time_of(at_ms));
    html! {
        <section class="stack" aria-labelledby="joining">
            <h2 id="joining">{ if other.is_some() { say!(voice, "join-two") } else { say!(voice, "join-one") } }</h2>
            <table class="report">
                <thead><tr>
                    <th scope="col">{ say!(voice, "join-stop") }</th>
                    <th scope="col">{ named(voice, one) }</th>
                    if let Some(other) = other {
                        <th scope="col">{ named(voice, other) }</th>
                    }
                </tr></thead>
                <tbody>
                    { for stops.iter().map(|stop| html! {
                        <tr><th scope="row">{ voice.words(&stop.name) }</th><td>{ time(stop.one_ms) }</td>
                            if other.is_some() {
                                <td>{ time(stop.other_ms) }</td>
                            }
                        </tr>
                    }) }
                </tbody>
            </table>
            if stops.is_empty() {
                <p>{ say!(voice, "join-nowhere") }</p>
            }
            if let Some(conflict) = conflict {
                <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ conflict }</p></Notice>
            }
            { match &*told {
                Some(Told::Joined) => html! { <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ say!(voice, "join-done") }</p></Notice> },
                Some(Told::Parted) => html! { <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ say!(voice, "join-parted") }</p></Notice> },
                Some(Told::Not(why)) => html! { <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ why }</p></Notice> },
                None => html! { <p>{ if other.is_some() { say!(voice, "join-ask") } else { say!(voice, "join-other") } }</p> },
            } }
            if let Some(join) = join.filter(|_| *told != Some(Told::Joined)) {
                <Button label={say!(voice, "join-do")} kind={ButtonKind::Main} busy={*busy} onclick={join} wide={true} />
            }
            if other.is_none() || *told == Some(Told::Joined) {
                <Button label={say!(voice, "join-part", card = named(voice, one).as_str())} kind={ButtonKind::Quiet} onclick={set(&sure, true)} wide={true} />
            }
            if *sure {
                <Sure title={say!(voice, "join-part-sure")} yes={say!(voice, "join-part-do")} no={say!(voice, "close")} onyes={part} onclose={set(&sure, false)}>
                    <p>{ say!(voice, "join-part-text") }</p>
                </Sure>
            }
        </section>
    }
}

/// What a passport is called: a card by its look and its letters.
fn named(voice: &Voice, (_, code): &Held) -> AttrValue {
    match code {
        Some(code) => format!("{} · {}", look(voice, code), code.spaced()).into(),
        None => say!(voice, "join-phone"),
    }
}
