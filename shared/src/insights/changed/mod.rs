//! What changed: for each pair of questions, what the same people said before and after.
//!
//! The server draws protected counts ([`waves`]) and nothing else. Whoever reads them computes the test, the interval and
//! the verdict of these counts alone ([`judge`](verdict::judge)): a figure computed of people who are not shown would tell about them.

mod fixed;
pub mod interval;
mod people;
pub mod signed_rank;
pub mod verdict;
pub mod waves;

pub use fixed::ONE;

use self::people::{People, Said};
use self::waves::{Change, Ends, Levels, Pair, Told, in_groups, told};
use super::{Bar, Drawing, Subject};
use crate::day::Day;
use crate::feedback::Given;
use crate::id::PairId;
use crate::map::Map;
use crate::programme::Side;
use crate::state::State;
use crate::words::Words;
use crate::written::read_named;
use serde::Serialize;

/// Whom a bar counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Who answered before and may be paired, in whole groups.
    Before,
    /// Who answered after and may be paired, in whole groups.
    After,
    /// Who did both, in whole groups.
    Both,
    /// Who is in the tables.
    Pairs,
    /// Who rose.
    Better,
    /// Who stayed.
    Same,
    /// Who fell.
    Worse,
    /// Who said yes before.
    YesBefore,
    /// Who said yes after.
    YesAfter,
    /// Who stood before at the unhappiest face.
    Bottom,
    /// Who stood before at the happiest.
    Top,
}

read_named!(Counted; Before, After, Both, Pairs, Better, Same, Worse, YesBefore, YesAfter, Bottom, Top);

/// What is shown of one pair of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Which.
    pub pair: PairId,
    /// What is asked.
    pub text: Words,
    /// How many answered before and may be paired, in whole groups.
    pub before: u32,
    /// The same after.
    pub after: u32,
    /// How many did both, in whole groups.
    pub both: u32,
    /// The tables.
    pub told: Told,
}

/// A pair of questions, and who answered it.
struct Asked<'a> {
    text: &'a Words,
    before: Said<'a>,
    after: Said<'a>,
}

/// The bars of each pair of questions that the town asks. What came today is not counted yet: nobody sees a number move
/// because of the person who stands there.
pub fn draw(state: &State, today: Day) -> Drawing {
    let (k, people) = (state.programme.k(), People::of(&state.joins));
    let report = |pair, asked| report(pair, asked, &people, k, today);
    let bars = asked(state).iter().flat_map(|(pair, asked)| bars(pair, &report(pair, asked))).collect();
    Drawing { bars }
}

fn asked(state: &State) -> Map<&PairId, Asked<'_>> {
    let mut all = Map::<&PairId, Asked>::default();
    for survey in state.programme.surveys.values() {
        for question in &survey.questions {
            let Some(of) = &question.pair else { continue };
            let empty = Asked { text: &question.text, before: Map::default(), after: Map::default() };
            let asked = all.or_insert(&of.id, empty);
            let side = match of.side {
                Side::Before => &mut asked.before,
                Side::After => &mut asked.after,
            };
            let tied = state.answers(&survey.id).into_iter().flat_map(|answers| &answers.tied);
            for (tie, given) in tied.filter_map(|(tie, sheet)| Some((tie, sheet.get(&question.id)?))) {
                side.or_insert(tie, *given);
            }
        }
    }
    all
}

fn report(pair: &PairId, asked: &Asked, people: &People, k: u32, today: Day) -> Report {
    let pairs = people.pairs(&asked.before, &asked.after, paired);
    let told = told(pairs.iter().copied(), k, today);
    // Never fewer than the tables say already.
    let count = |days: &mut dyn Iterator<Item = Day>| {
        let all = u32::try_from(days.filter(|day| *day < today).count()).unwrap_or(u32::MAX);
        in_groups(all, k).max(told.pairs)
    };
    Report {
        pair: pair.clone(),
        text: asked.text.clone(),
        before: count(&mut people.days(&asked.before).into_iter()),
        after: count(&mut people.days(&asked.after).into_iter()),
        both: count(&mut pairs.iter().map(|pair| pair.day)),
        told,
    }
}

/// Two answers of one person, if the second came no sooner than the first.
fn paired(before: Given, after: Given) -> Option<Pair> {
    let face = |given: Given| u8::from(given.face);
    (after.day >= before.day).then(|| Pair { before: face(before), after: face(after), day: after.day })
}

fn bars(pair: &PairId, report: &Report) -> Vec<Bar> {
    let Told { pairs, change, levels, ends } = report.told;
    let counts = [
        (Counted::Before, Some(report.before), None),
        (Counted::After, Some(report.after), None),
        (Counted::Both, Some(report.both), None),
        (Counted::Pairs, Some(pairs), None),
        (Counted::Better, change.map(|it| it.better), change.map(|it| it.of())),
        (Counted::Same, change.map(|it| it.same), change.map(|it| it.of())),
        (Counted::Worse, change.map(|it| it.worse), change.map(|it| it.of())),
        (Counted::YesBefore, levels.map(|it| it.before), levels.map(|it| it.of)),
        (Counted::YesAfter, levels.map(|it| it.after), levels.map(|it| it.of)),
        (Counted::Bottom, ends.map(|it| it.bottom), ends.map(|it| it.of)),
        (Counted::Top, ends.map(|it| it.top), ends.map(|it| it.of)),
    ];
    let bar = |(counted, value, out_of)| Bar {
        subject: Subject::Changed { pair: pair.clone(), counted },
        label: report.text.clone(),
        value,
        out_of,
    };
    counts.into_iter().map(bar).collect()
}

/// What a drawing says, a pair of questions each.
pub fn reports(drawing: &Drawing) -> Vec<Report> {
    let mut found = Map::<&PairId, (&Words, Map<Counted, &Bar>)>::default();
    for bar in &drawing.bars {
        if let Subject::Changed { pair, counted } = &bar.subject {
            found.or_insert(pair, (&bar.label, Map::default())).1.insert(*counted, bar);
        }
    }
    let read = |(pair, (text, bars)): (&&PairId, &(&Words, Map<Counted, &Bar>))| {
        let value = |counted: Counted| bars.get(&counted).and_then(|bar| bar.value);
        let of = |counted: Counted| bars.get(&counted).and_then(|bar| bar.out_of);
        let whole = |counted: Counted| value(counted).unwrap_or_default();
        let change = || {
            let (better, same, worse) = (value(Counted::Better)?, value(Counted::Same)?, value(Counted::Worse)?);
            Some(Change { better, same, worse })
        };
        let levels = || {
            let (before, after) = (value(Counted::YesBefore)?, value(Counted::YesAfter)?);
            Some(Levels { before, after, of: of(Counted::YesBefore)? })
        };
        let ends = || Some(Ends { bottom: value(Counted::Bottom)?, top: value(Counted::Top)?, of: of(Counted::Top)? });
        let told = Told { pairs: whole(Counted::Pairs), change: change(), levels: levels(), ends: ends() };
        let (before, after, both) = (whole(Counted::Before), whole(Counted::After), whole(Counted::Both));
        Report { pair: (*pair).clone(), text: (*text).clone(), before, after, both, told }
    };
    found.iter().map(read).collect()
}

#[cfg(test)]
mod tests;
