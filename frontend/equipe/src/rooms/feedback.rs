//! What people thought of it: hands are counted here, and their counts join the answers of devices, each person once.

use crate::app::use_staff;
use crate::office::sending;
use crate::parts::{Line, LineKind, Pick};
use crate::rooms::answered::{Heard, answers, heard};
use crate::rooms::changed::Changed;
use crate::route::Route;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Live, Notice, NoticeTone, Screen};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::{chance, page};
use plein_sens_frontend::refusal;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::command::Command;
use plein_sens_shared::feedback::{CountHands, Face, Hands};
use plein_sens_shared::id::{HandsId, QuestionId, SurveyId};
use plein_sens_shared::programme::{Asks, Programme, Question};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::Outcome;
use plein_sens_shared::words::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The five faces, the unhappiest first.
const FACES: usize = 5;

/// The room.
#[component]
pub fn Feedback() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "room-feedback");
    page::set_title(&title);
    let found = use_state(|| None::<Result<Heard, Unanswered>>);
    // Goes up with each count: then the answers are asked for again.
    let counted = use_state(|| 0_u32);
    {
        let (staff, found) = (staff.clone(), found.setter());
        use_effect_with(*counted, move |_| {
            spawn_local(async move { found.set(Some(heard(&staff).await)) });
        });
    }
    let again = {
        let counted = counted.clone();
        Callback::from(move |()| counted.set(*counted + 1))
    };
    html! {
        <Screen title={Some(title)}>
            <p class="lead">{ say!(voice, "feedback-text") }</p>
            if super::surveys::may_edit(&staff) {
                <div class="row">
                    <ButtonLink label={say!(voice, "surveys")} href={Route::Surveys.path()} kind={ButtonKind::Main} />
                    if super::words::may_read(&staff) {
                        <ButtonLink label={say!(voice, "room-words")} href={Route::Words.path()} />
                    }
                </div>
            }
            <Counting oncounted={again} />
            <section class="stack">
                <h2>{ say!(voice, "feedback-answers") }</h2>
                <p class="muted">{ say!(voice, "feedback-waves", k = staff.office.state().programme.k()) }</p>
                { match &*found {
                    None => html! { <p>{ say!(voice, "reading") }</p> },
                    Some(Err(why)) => html! { <Notice tone={NoticeTone::Wrong}><p>{ unanswered(voice, why) }</p></Notice> },
                    Some(Ok(heard)) => answers(&staff, heard),
                } }
            </section>
            if super::words::may_read(&staff) {
                <super::words::Quoted />
            }
            <Changed />
        </Screen>
    }
}

/// The questions of all surveys that hands can answer; what is asked before and after is asked person by person.
fn questions(programme: &Programme) -> Vec<(SurveyId, QuestionId, Words)> {
    let surveys = programme.surveys.values();
    surveys
        .flat_map(|survey| {
            let by_faces = |question: &&Question| question.pair.is_none() && question.asks == Asks::Faces;
            let once = survey.questions.iter().filter(by_faces);
            once.map(|it| (survey.id.clone(), it.id.clone(), it.text.clone()))
        })
        .collect()
}

/// What came of a count.
#[derive(Clone, PartialEq)]
enum Counted {
    Kept(u32),
    TakenBack,
    Refused(Refusal),
    Unanswered(Unanswered),
}

#[derive(Properties, PartialEq)]
struct CountingProps {
    oncounted: Callback<()>,
}

/// One show of hands. Once counted it can be put right or taken back, until the next one begins.
#[component]
fn Counting(props: &CountingProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (place, show) = (use_state(|| 0_usize), use_state(|| None::<HandsId>));
    let (typed, on_device) = (use_state(|| [const { String::new() }; FACES]), use_state(String::new));
    let (counted, busy) = (use_state(|| None::<Counted>), use_state(|| false));
    let questions = questions(&staff.office.state().programme);
    let Some((survey, question, _)) = questions.get(*place).cloned() else {
        return html! { <Notice tone={NoticeTone::Info}><p>{ say!(voice, "feedback-no-survey") }</p></Notice> };
    };
    let numbers: Option<Vec<u32>> = typed.iter().map(|text| number(text)).collect();
    let read = numbers.zip(number(&on_device));
    let send = {
        let (staff, oncounted, show) = (staff.clone(), props.oncounted.clone(), show.clone());
        let (counted, busy) = (counted.setter(), busy.setter());
        Callback::from(move |hands: Hands| {
            let id = (*show).clone().unwrap_or_else(chance::hands);
            show.set(Some(id.clone()));
            let command = Command::CountHands(CountHands { survey: survey.clone(), show: id, hands: hands.clone() });
            let (staff, oncounted, counted, busy) = (staff.clone(), oncounted.clone(), counted.clone(), busy.clone());
            busy.set(true);
            spawn_local(async move {
                counted.set(Some(match staff.office.push(&sending(&command)).await {
                    Ok(Outcome::Done) if hands.raised() == 0 => Counted::TakenBack,
                    Ok(Outcome::Done) => Counted::Kept(hands.raised()),
                    Ok(Outcome::Refused { refusal }) => Counted::Refused(refusal),
                    Ok(Outcome::Unreadable) => Counted::Refused(Refusal::NotAllowed),
                    Err(why) => Counted::Unanswered(why),
                }));
                busy.set(false);
                oncounted.emit(());
            });
        })
    };
    let hands = |faces: &[u32], on_device: u32| {
        let faces = (1..).zip(faces).filter_map(|(face, count)| Some((Face::try_from(face).ok()?, *count)));
        Hands { question: question.clone(), faces: faces.filter(|(_, count)| *count > 0).collect(), on_device }
    };
    let count = {
        let hands = read.as_ref().map(|(faces, on_device)| hands(faces, *on_device));
        send.reform(move |()| hands.clone().unwrap_or_else(|| unreachable!("the button waits for numbers")))
    };
    let is_kept = matches!(*counted, Some(Counted::Kept(_)));
    let take_back = send.reform({
        let none = hands(&[], 0);
        move |()| none.clone()
    });
    let next = {
        let (show, counted) = (show.setter(), counted.setter());
        let (typed, on_device) = (typed.setter(), on_device.setter());
        Callback::from(move |()| {
            show.set(None);
            counted.set(None);
            typed.set([const { String::new() }; FACES]);
            on_device.set(String::new());
        })
    };
    let pick = {
        let (place, next) = (place.setter(), next.clone());
        Callback::from(move |text: String| {
            place.set(text.parse().unwrap_or_default());
            next.emit(());
        })
    };
    let line = |face: usize| {
        let typed = typed.clone();
        let (id, value) = (format!("hands-{}", face + 1), typed[face].clone());
        let error = number(&value).is_none().then(|| say!(voice, "feedback-number"));
        let onchange = Callback::from(move |text: String| {
            let mut all = (*typed).clone();
            all[face] = text;
            typed.set(all);
        });
        html! { <Line {id} label={voice.named(&format!("face-{}", face + 1), &[])} {value} {onchange} {error} kind={LineKind::Number} /> }
    };
    let set_on_device = on_device.setter();
    let raised = read.as_ref().map_or(0, |(faces, _)| faces.iter().sum());
    html! {
        <section class="stack panel" aria-labelledby="counting">
            <h2 id="counting">{ say!(voice, "feedback-count") }</h2>
            <Pick id="hands-question" label={say!(voice, "feedback-question")} value={place.to_string()} onchange={pick}
                choices={questions.iter().enumerate().map(|(place, (_, _, text))| (place.to_string(), voice.words(text))).collect::<Vec<_>>()} />
            <div class="fields">{ for (0..FACES).rev().map(line) }</div>
            <Line id="hands-on-device" label={say!(voice, "feedback-on-device")} hint={Some(say!(voice, "feedback-on-device-hint"))}
                value={(*on_device).clone()} onchange={Callback::from(move |text| set_on_device.set(text))}
                error={number(&on_device).is_none().then(|| say!(voice, "feedback-number"))} kind={LineKind::Number} />
            { for counted.as_ref().map(|counted| told(voice, counted)) }
            <div class="row">
                <Button label={if is_kept { say!(voice, "feedback-count-again") } else { say!(voice, "feedback-count-do", count = raised) }}
                    kind={if is_kept { ButtonKind::Second } else { ButtonKind::Main }} disabled={raised == 0} busy={*busy} onclick={count} />
                if is_kept {
                    <Button label={say!(voice, "feedback-take-back")} onclick={take_back} />
                    <Button label={say!(voice, "feedback-next")} kind={ButtonKind::Main} onclick={next} />
                }
            </div>
        </section>
    }
}

/// A count as it is typed; nothing is nobody, and what is no number is none.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() { Some(0) } else { text.parse().ok() }
}

fn told(voice: &Voice, counted: &Counted) -> Html {
    let (tone, text) = match counted {
        Counted::Kept(count) => (NoticeTone::Yes, say!(voice, "feedback-counted", count = *count)),
        Counted::TakenBack => (NoticeTone::Info, say!(voice, "feedback-taken-back")),
        Counted::Refused(why) => (NoticeTone::Check, refusal(voice, why)),
        Counted::Unanswered(why) => (NoticeTone::Wrong, unanswered(voice, why)),
    };
    html! { <Notice {tone} live={Live::Polite}><p>{ text }</p></Notice> }
}
