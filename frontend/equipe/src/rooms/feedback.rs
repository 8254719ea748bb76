//! What people thought of it: hands are counted here, and their counts join the answers of devices, each person once.

use crate::app::{Staff, use_staff};
use crate::office::sending;
use crate::parts::{Line, LineKind, Pick, Tally};
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
use plein_sens_shared::insights::sources::Source;
use plein_sens_shared::insights::{Bar, Drawing, Subject};
use plein_sens_shared::programme::{Asks, Programme, Question};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::Outcome;
use plein_sens_shared::words::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The five faces, the unhappiest first.
const FACES: usize = 5;

/// What was answered to each question, and where from.
#[derive(Clone, PartialEq)]
struct Heard {
    answers: Drawing,
    sources: Drawing,
    /// The answers to questions of versions before.
    versions: Drawing,
}

async fn heard(staff: &Staff) -> Result<Heard, Unanswered> {
    let answers = staff.office.ask("insights/avis").await?;
    let sources = staff.office.ask("insights/voix").await?;
    Ok(Heard { answers, sources, versions: staff.office.ask("insights/versions").await? })
}

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
                <div class="row"><ButtonLink label={say!(voice, "surveys")} href={Route::Surveys.path()} kind={ButtonKind::Main} /></div>
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
            <Changed />
        </Screen>
    }
}

/// Each question with what was answered, and where that comes from; then those of versions before.
fn answers(staff: &Staff, heard: &Heard) -> Html {
    let before = panels(staff, &heard.versions, &heard.sources);
    html! {
        <>
            { for panels(staff, &heard.answers, &heard.sources) }
            if !before.is_empty() {
                <h2>{ say!(staff.voice, "feedback-versions") }</h2>
                <p class="muted">{ say!(staff.voice, "feedback-versions-text") }</p>
                { for before }
            }
        </>
    }
}

fn panels(staff: &Staff, drawing: &Drawing, sources: &Drawing) -> Vec<Html> {
    let (voice, k) = (&staff.voice, staff.office.state().programme.k());
    let few = || say!(voice, "feedback-few", k = k);
    // The answers to one question stand side by side.
    let questions = drawing.bars.chunk_by(|one, next| of(one).is_some() && of(one) == of(next));
    let panel = |bars: &[Bar]| {
        let first = bars.first()?;
        let question = of(first)?;
        let caption = match (&first.subject, first.value.zip(first.out_of)) {
            (Subject::Question { .. }, Some((happy, all))) => say!(voice, "feedback-happy", happy = happy, all = all),
            (Subject::Yes { .. }, Some((yes, all))) => say!(voice, "feedback-yes", yes = yes, all = all),
            (Subject::Answer { .. }, _) => match bars.iter().find_map(|bar| bar.out_of) {
                Some(all) => say!(voice, "feedback-choices", all = all),
                None => few(),
            },
            _ => few(),
        };
        let told: Vec<_> = match first.subject {
            Subject::Answer { .. } => {
                bars.iter().filter_map(|bar| Some((voice.words(&bar.label), bar.value?))).collect()
            }
            _ => Vec::new(),
        };
        let rows: Vec<_> = sources.bars.iter().filter_map(|source| from(voice, question, source)).collect();
        let title = asked(&staff.office.state().programme, question).unwrap_or_else(|| first.label.clone());
        Some(html! {
            <section class="stack panel">
                <h3>{ voice.words(&title) }</h3>
                if told.is_empty() && rows.is_empty() {
                    <p>{ caption }</p>
                } else {
                    <Tally {caption} rows={[told, rows].concat()} />
                }
            </section>
        })
    };
    questions.filter_map(panel).collect()
}

/// The question that a bar is about.
fn of(bar: &Bar) -> Option<&QuestionId> {
    match &bar.subject {
        Subject::Question { question } | Subject::Yes { question } | Subject::Answer { question, .. } => Some(question),
        Subject::Stop { .. } | Subject::Source { .. } | Subject::Changed { .. } | Subject::TakeUp { .. } => None,
    }
}

/// The words of a question that is asked now.
fn asked(programme: &Programme, id: &QuestionId) -> Option<Words> {
    programme.surveys.values().find_map(|survey| survey.question(id)).map(|question| question.text.clone())
}

/// A source of the answers to this question; none where its group is too small.
fn from(voice: &Voice, asked: &QuestionId, bar: &Bar) -> Option<(AttrValue, u32)> {
    let Subject::Source { question, source } = &bar.subject else { return None };
    let label = match source {
        Source::Devices => say!(voice, "feedback-devices"),
        Source::Hands => say!(voice, "feedback-hands"),
        Source::Both => say!(voice, "feedback-both"),
    };
    (asked == question).then_some((label, bar.value?))
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
