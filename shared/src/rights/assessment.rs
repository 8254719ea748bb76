//! Every right with its verdict, its amount and its reasons, as far as the answers go.
//!
//! What is unknown is tried: the trace of the rule is taken in each of the lives that the household may turn out to have,
//! and a condition that is met in some and not in others is one for which an answer is missing.

use super::amounts::{self, OutOfRange};
use super::answers::Answers;
use super::case::Case;
use super::finding::{Condition, Finding, Met, Step, Verdict};
use super::household::Household;
use super::law::Law;
use super::money::Range;
use super::national::{NATIONAL, National, Period};
use super::outlook::{Glance, Prospect, outlook, possible_homes};
use super::questionnaire::{Told, told};
use super::trace::Trace;
use super::unknown::Field;

/// Every right, with what these answers allow to say.
pub fn assess(answers: &Answers, law: &Law) -> Result<Vec<Finding>, OutOfRange> {
    Ok(assess_told(&told(answers), law)?.0)
}

/// Every right, and what the missing answers can still change.
pub(super) fn assess_told(told: &Told, law: &Law) -> Result<(Vec<Finding>, Glance), OutOfRange> {
    let (mut findings, glance) = assess_all(law, &told.home, &told.unknown)?;
    if !told.composed {
        // Without knowing who lives there nothing is certain.
        for finding in &mut findings {
            *finding = Finding { verdict: Verdict::ToCheck, amount: None, steps: Vec::new(), ..finding.clone() };
        }
    }
    Ok((findings, glance))
}

/// Every right of a household, of which some may be unknown.
pub fn assess_household(law: &Law, home: &Household, unknown: &[Field]) -> Result<Vec<Finding>, OutOfRange> {
    Ok(assess_all(law, home, unknown)?.0)
}

fn assess_all(law: &Law, home: &Household, unknown: &[Field]) -> Result<(Vec<Finding>, Glance), OutOfRange> {
    let outlook = outlook(law, home, unknown);
    let homes = possible_homes(law, home, unknown);
    let cases: Vec<Case<'_>> = homes.iter().map(|home| Case::new(law, home)).collect();
    let finding = |(national, prospect): (&National, &Prospect)| {
        let dated = amounts::at(national.dated_by, law.month())?;
        let (trace, steps) = explain(national, &cases, prospect);
        Ok(Finding {
            right: national.right,
            verdict: prospect.verdict,
            amount: amount(national, prospect),
            period: national.period,
            form: prospect.form,
            trace,
            steps,
            valid_from: dated.since,
            checked_on: dated.checked_on,
        })
    };
    let findings = NATIONAL.iter().zip(&outlook.prospects).map(finding).collect::<Result<_, _>>()?;
    Ok((findings, outlook.glance))
}

fn amount(national: &National, prospect: &Prospect) -> Option<Range> {
    let range = Range { min: prospect.min.cents(), max: prospect.max.cents() };
    let free = national.period == Period::Contribution && range.max.0 == 0;
    (prospect.verdict != Verdict::No && !free && range.max.0 > 0).then_some(range)
}

/// What the rule notes in each of the homes that are possible. A rule does not ask everything of everybody: what it asks
/// in some of the homes only is said to be met of none, and where it fails there, an answer is missing.
fn explain(national: &National, cases: &[Case<'_>], prospect: &Prospect) -> (Vec<Condition>, Vec<Step>) {
    let traced = |case: &Case<'_>| {
        let mut trace = Trace::on();
        (national.compute)(case, &mut trace);
        trace.into_parts()
    };
    let mut all = cases.iter().map(traced);
    let Some((first, steps)) = all.next() else { return Default::default() };
    let mut noted: Vec<(Condition, usize)> = first.into_iter().map(|condition| (condition, 1)).collect();
    for (others, _) in all {
        for other in others {
            match noted.iter_mut().find(|(condition, _)| condition.name == other.name) {
                Some((condition, homes)) => {
                    *homes += 1;
                    if condition.met != other.met {
                        condition.met = Met::Unknown;
                    }
                }
                None => noted.push((other, 1)),
            }
        }
    }
    let is_of_all = |homes: usize| homes >= cases.len();
    let has_reason = noted.iter().any(|(condition, homes)| condition.met == Met::NotMet && is_of_all(*homes));
    let conditions = noted.into_iter().filter_map(|(condition, homes)| match condition.met {
        _ if is_of_all(homes) => Some(condition),
        Met::Met => None,
        // A no always has a reason, though it may be one among several.
        Met::NotMet if prospect.verdict == Verdict::No && !has_reason => Some(condition),
        Met::NotMet | Met::Unknown => Some(Condition { met: Met::Unknown, ..condition }),
    });
    let certain = prospect.verdict == Verdict::Yes && prospect.min == prospect.max;
    (conditions.collect(), if certain { steps } else { Vec::new() })
}
