//! What was answered to the surveys' questions, as far as it is told: on the room's page, below the counting.

use crate::app::Staff;
use crate::parts::Tally;
use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::id::{QuestionId, SurveyId};
use plein_sens_shared::insights::sources::Source;
use plein_sens_shared::insights::{Bar, Drawing, Subject};
use plein_sens_shared::programme::Programme;
use plein_sens_shared::words::Words;
use yew::prelude::*;

/// What was answered to each question, and where from.
#[derive(Clone, PartialEq)]
pub struct Heard {
    answers: Drawing,
    sources: Drawing,
    /// The answers to questions of versions before.
    versions: Drawing,
}

/// Asks the office for it.
pub async fn heard(staff: &Staff) -> Result<Heard, Unanswered> {
    let answers = staff.office.ask("insights/avis").await?;
    let sources = staff.office.ask("insights/voix").await?;
    Ok(Heard { answers, sources, versions: staff.office.ask("insights/versions").await? })
}

/// Each question with what was answered, and where that comes from; then those of versions before.
pub fn answers(staff: &Staff, heard: &Heard) -> Html {
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
            Subject::Answer { .. } => bars.iter().filter_map(|bar| Some((answer(staff, bar), bar.value?))).collect(),
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
pub fn of(bar: &Bar) -> Option<(&SurveyId, &QuestionId)> {
    match &bar.subject {
        Subject::Question { survey, question }
        | Subject::Yes { survey, question }
        | Subject::Answer { survey, question, .. } => Some((survey, question)),
        _ => None,
    }
}

/// The words of a question that is asked now. Two surveys may each have one of the same name.
pub fn asked(programme: &Programme, (survey, question): (&SurveyId, &QuestionId)) -> Option<Words> {
    Some(programme.surveys.get(survey)?.question(question)?.text.clone())
}

/// What was answered, without the question, which stands beside it: on a wall a bar says both.
pub fn answer(staff: &Staff, bar: &Bar) -> AttrValue {
    let (voice, state) = (&staff.voice, staff.office.state());
    let whole = voice.words(&bar.label);
    let question = of(bar).and_then(|id| asked(&state.programme, id)).map(|question| voice.words(&question));
    let own = question.and_then(|question| Some(whole.strip_prefix(question.as_str())?.trim().to_owned()));
    own.filter(|own| !own.is_empty()).map_or(whole.clone(), AttrValue::from)
}

/// A source of the answers to this question; none where its group is too small.
fn from(voice: &Voice, asked: (&SurveyId, &QuestionId), bar: &Bar) -> Option<(AttrValue, u32)> {
    let Subject::Source { survey, question, source } = &bar.subject else { return None };
    let label = match source {
        Source::Devices => say!(voice, "feedback-devices"),
        Source::Hands => say!(voice, "feedback-hands"),
        Source::Both => say!(voice, "feedback-both"),
    };
    // Nobody is no source.
    let count = bar.value.filter(|count| *count > 0)?;
    (asked == (survey, question)).then_some((label, count))
}
