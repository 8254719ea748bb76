//! Charts: what the event adds up to. One chart is one file and one line here. Small groups are protected before a
//! chart leaves: nothing about fewer than [`K`] people (a town may ask for more) is shown, and where one hidden bar could be computed from the
//! total, the total is not given.

pub mod answers;
pub mod changed;
pub mod civil;
pub mod flow;
pub mod load;
pub mod passages;
pub mod quarters;
pub mod report;
pub mod sources;
pub mod take_up;

use self::changed::Counted;
use self::flow::Bound;
use self::sources::Source;
use crate::context::Role;
use crate::day::{Day, Moment};
use crate::id::{PairId, QuestionId, RightName, StopId, SurveyId, TrailId};
use crate::permit;
use crate::programme::{Sense, Value};
use crate::state::State;
use crate::take_up::Said;
use crate::words::Words;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// Groups smaller than this are never shown, whatever a town sets (`Programme::k`).
pub const K: u32 = 5;

/// A chart by its name.
pub struct Chart {
    /// Its name, as in the path of its screen; its title's text is `chart-` and this name.
    pub name: &'static str,
    /// Who may see it.
    pub may_see: fn(&Role) -> bool,
    /// Draws it, on a day.
    pub draw: fn(&State, Day) -> Drawing,
}

/// All charts, in the order of the alphabet.
pub const CHARTS: &[Chart] = &[
    Chart { name: "avis", may_see: everybody, draw: answers::draw },
    Chart { name: "changements", may_see: permit::may_count_hands, draw: changed::draw },
    Chart { name: "cheminement", may_see: permit::may_see_walks, draw: |state, _| flow::draw(state) },
    Chart { name: "parcours", may_see: everybody, draw: |state, _| passages::draw(state) },
    Chart { name: "quarts-d-heure", may_see: permit::may_see_walks, draw: |state, _| quarters::draw(state) },
    Chart { name: "recours", may_see: permit::may_read_reports, draw: take_up::draw },
    Chart { name: "versions", may_see: permit::may_count_hands, draw: answers::draw_retired },
    Chart { name: "voix", may_see: permit::may_count_hands, draw: |state, _| sources::draw(state) },
];

/// What a bar is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum Subject {
    /// A stop of the trail.
    Stop {
        /// Which.
        stop: StopId,
        /// Its sense.
        sense: Sense,
    },
    /// A question of a survey: another survey may have one of the same name.
    Question {
        /// Of which survey.
        survey: SurveyId,
        /// Which.
        question: QuestionId,
    },
    /// Who says yes to a question of a survey.
    Yes {
        /// Of which survey.
        survey: SurveyId,
        /// Which.
        question: QuestionId,
    },
    /// One answer to a question of a survey, or some numbers.
    Answer {
        /// Of which survey.
        survey: SurveyId,
        /// To which question.
        question: QuestionId,
        /// From which value on.
        from: Value,
        /// Up to which.
        to: Value,
    },
    /// Where the answers to a question come from.
    Source {
        /// Of which survey.
        survey: SurveyId,
        /// Which question.
        question: QuestionId,
        /// From where.
        source: Source,
    },
    /// What was said before and after.
    Changed {
        /// What both questions ask.
        pair: PairId,
        /// Whom the bar counts.
        counted: Counted,
    },
    /// What was said of a right in a year.
    TakeUp {
        /// In which year.
        year: u32,
        /// Of which right.
        right: RightName,
        /// What.
        said: Said,
    },
    /// Who passed at a stop in a quarter of an hour.
    Quarter {
        /// At which stop.
        stop: StopId,
        /// Its sense.
        sense: Sense,
        /// When the quarter began, in the town's own time.
        at: Moment,
    },
    /// Who walked a trail.
    Walkers {
        /// Which.
        trail: TrailId,
        /// Not fewer, or not more.
        bound: Bound,
    },
    /// Who came to so many stops, at least.
    CameTo {
        /// On which trail.
        trail: TrailId,
        /// To how many.
        stops: u32,
    },
    /// Who came to a stop next after another, at least.
    Next {
        /// On which trail.
        trail: TrailId,
        /// From which stop.
        from: StopId,
        /// To which.
        to: StopId,
    },
}

read_tagged!(Subject, "about"; Stop { stop, sense }, Question { survey, question }, Yes { survey, question }, Answer { survey, question, from, to },
    Source { survey, question, source }, Changed { pair, counted }, TakeUp { year, right, said }, Quarter { stop, sense, at },
    Walkers { trail, bound }, CameTo { trail, stops }, Next { trail, from, to });

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// What it is about.
    pub subject: Subject,
    /// Its name.
    pub label: Words,
    /// Its height; none where the group is too small to be shown.
    pub value: Option<u32>,
    /// Out of how many; none where there is no whole or it is protected.
    pub out_of: Option<u32>,
}

read_struct!(Bar { subject, label, value, out_of });

/// A chart, drawn and protected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Drawing {
    /// Its bars.
    pub bars: Vec<Bar>,
}

read_struct!(Drawing { bars });

/// Whether a role may see the chart of a name, if there is one.
pub fn may_see(name: &str, role: &Role) -> bool {
    CHARTS.iter().filter(|chart| chart.name == name).all(|chart| (chart.may_see)(role))
}

/// The chart of a name on a day, if this role may see it.
pub fn draw(name: &str, role: &Role, state: &State, today: Day) -> Option<Drawing> {
    let chart = CHARTS.iter().find(|chart| chart.name == name)?;
    (chart.may_see)(role).then(|| (chart.draw)(state, today))
}

fn everybody(_: &Role) -> bool {
    true
}
