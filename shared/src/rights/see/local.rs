//! The town's own aids, as the results show them. Their words are the town's, so they come with the view.

use crate::day::Day;
use crate::rights::amounts::OutOfRange;
use crate::rights::answers::Answers;
use crate::rights::finding::{Met, Verdict};
use crate::rights::law::Law;
use crate::rights::local::{self, Given, Gives, LocalAid, LocalProspect, Per};
use crate::rights::money::Cents;
use crate::rights::month::Month;
use crate::rights::national::Period;
use crate::rights::questionnaire::told;
use crate::rights::see::FigureView;
use crate::words::Words;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// One aid of the town, for this household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocalView {
    /// Its name in addresses.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// What it is.
    pub what: Words,
    /// What to know before trusting the answer.
    pub note: Option<Words>,
    /// The verdict.
    pub verdict: Verdict,
    /// What is given, where that is certain.
    pub given: Option<GivenView>,
    /// Each condition of its own, in the order of its definition.
    pub reasons: Vec<LocalReasonView>,
    /// The papers that are asked for.
    pub papers: Vec<Words>,
    /// Where to go, and the telephone number.
    pub places: Vec<(Words, Option<String>)>,
    /// The number of the decision on which it rests.
    pub decision: String,
    /// The day of that decision.
    pub decided_on: Day,
}

read_struct!(LocalView { id, name, what, note, verdict, given, reasons, papers, places, decision, decided_on });

/// What is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "given", rename_all = "snake_case")]
pub enum GivenView {
    /// Help in kind.
    InKind,
    /// Money.
    Money {
        /// How much.
        cents: Cents,
        /// How often.
        period: Period,
    },
    /// A price that the household pays.
    Price {
        /// How much.
        cents: Cents,
        /// For what.
        unit: Words,
    },
}

read_tagged!(GivenView, "given"; InKind {}, Money { cents, period }, Price { cents, unit });

/// One condition in the town's words; figures are written `{ $rest }` there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocalReasonView {
    /// Whether it is met.
    pub met: Met,
    /// Its words; none while an answer is missing.
    pub words: Option<Words>,
    /// The figures in them.
    pub figures: Vec<FigureView>,
}

read_struct!(LocalReasonView { met, words, figures });

/// Those of the town's aids that are decided for this month.
pub fn local(aids: &[LocalAid], answers: &Answers, month: Month) -> Result<Vec<LocalView>, OutOfRange> {
    let told = told(answers);
    let aids: Vec<LocalAid> = aids.iter().filter(|aid| aid.is_valid(month.first_day())).cloned().collect();
    let prospects = local::outlook_each(&aids, &Law::of(month)?, &told.home, &told.unknown);
    Ok(aids.iter().zip(&prospects).map(|(aid, prospect)| view(aid, prospect, told.composed)).collect())
}

fn view(aid: &LocalAid, prospect: &LocalProspect, composed: bool) -> LocalView {
    // Without knowing who lives there nothing is certain.
    let verdict = if composed { prospect.verdict } else { Verdict::ToCheck };
    LocalView {
        id: aid.id.clone(),
        name: words(&aid.name),
        what: words(&aid.what),
        note: aid.note.as_ref().map(words),
        verdict,
        given: prospect.given.filter(|_| verdict == Verdict::Yes).map(|what| given_view(what, &aid.gives)),
        reasons: if composed { reasons(aid, prospect) } else { Vec::new() },
        papers: aid.papers.iter().map(words).collect(),
        places: aid.places.iter().map(|place| (words(&place.text), place.phone.clone())).collect(),
        decision: aid.deliberation.number.clone(),
        decided_on: aid.deliberation.date,
    }
}

/// Figures are shown where they are certain: a sentence that lacks one is not said.
fn reasons(aid: &LocalAid, prospect: &LocalProspect) -> Vec<LocalReasonView> {
    let reason = |(name, met, figures): &(String, Met, Vec<_>)| {
        let condition = aid.condition(name)?;
        let text = match met {
            Met::Met => Some(&condition.met),
            Met::NotMet => Some(&condition.not_met),
            Met::Unknown => None,
        };
        let figures: Vec<FigureView> = figures.iter().map(FigureView::of).collect();
        let whole =
            |text: &&local::Words| text.placeholders().all(|shown| figures.iter().any(|figure| figure.name == shown));
        let text = text.filter(whole).map(words);
        Some(LocalReasonView { met: *met, words: text, figures })
    };
    prospect.conditions.iter().filter_map(reason).collect()
}

fn given_view(what: Given, gives: &Gives) -> GivenView {
    match (what, gives) {
        (Given::Money(euros, per), _) => {
            let period = match per {
                Per::Month => Period::Month,
                Per::Year => Period::Year,
                Per::Once => Period::Once,
            };
            GivenView::Money { cents: euros.cents(), period }
        }
        (Given::Price(euros), Gives::Price { unit, .. }) => {
            GivenView::Price { cents: euros.cents(), unit: words(unit) }
        }
        (Given::Price(_) | Given::InKind, _) => GivenView::InKind,
    }
}

fn words(written: &local::Words) -> Words {
    let by_language: Vec<_> = written.0.iter().map(|(code, text)| (code.clone(), text.clone())).collect();
    Words::from_languages(by_language)
}
