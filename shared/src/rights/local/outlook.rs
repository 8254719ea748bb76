//! What the town's aids may come to when answers are missing: the households that are possible are tried, as for the
//! national rights. What is the same in all of them is certain.
//!
//! What this deliberately is not: a range. An aid is a yes, a no, or to be checked.

use super::decide::{Given, LocalMet, decide};
use super::definition::LocalAid;
use crate::rights::case::Case;
use crate::rights::finding::{Figure, Met, Verdict};
use crate::rights::household::Household;
use crate::rights::law::Law;
use crate::rights::outlook::possible_homes;
use crate::rights::trace::Trace;
use crate::rights::unknown::{Field, Value};

/// So many of the possible households are varied, and so many answers are tried in each unknown place.
const VARIED: usize = 3;
const TRIED: usize = 7;

/// What can be said about an aid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalProspect {
    /// The id of the aid.
    pub aid: String,
    /// Yes or no where it is certain.
    pub verdict: Verdict,
    /// What is given, where that is certain.
    pub given: Option<Given>,
    /// Each condition; unknown where it depends on a missing answer, and then without figures.
    pub conditions: Vec<(String, Met, Vec<Figure>)>,
}

/// What can be said about these aids with these answers missing.
pub fn outlook_each(aids: &[LocalAid], law: &Law, home: &Household, unknown: &[Field]) -> Vec<LocalProspect> {
    let homes = tried(law, home, unknown);
    let cases: Vec<Case<'_>> = homes.iter().map(|home| Case::new(law, home)).collect();
    aids.iter().map(|aid| prospect(aid, &cases)).collect()
}

fn prospect(aid: &LocalAid, cases: &[Case<'_>]) -> LocalProspect {
    let mut findings = cases.iter().map(|case| decide(aid, case, &mut Trace::off()));
    let Some(first) = findings.next() else { unreachable!("a household is one of those that it may be") };
    let known = |one: &LocalMet| (one.name.clone(), Met::from(one.met), one.figures.clone());
    let mut all = LocalProspect {
        aid: first.aid,
        verdict: first.verdict,
        given: first.given,
        conditions: first.conditions.iter().map(known).collect(),
    };
    for finding in findings {
        if finding.verdict != all.verdict {
            all.verdict = Verdict::ToCheck;
        }
        if finding.given != all.given {
            all.given = None;
        }
        for one in &finding.conditions {
            match all.conditions.iter_mut().find(|(name, _, _)| *name == one.name) {
                Some((_, met, figures)) if *met != Met::from(one.met) => (*met, *figures) = (Met::Unknown, Vec::new()),
                Some((_, _, figures)) if *figures != one.figures => figures.clear(),
                Some(_) => {}
                None => all.conditions.push(known(one)),
            }
        }
    }
    all
}

/// The households that this one may turn out to be, and some of them with one unknown answer changed.
fn tried(law: &Law, home: &Household, unknown: &[Field]) -> Vec<Household> {
    let mut homes = possible_homes(law, home, unknown);
    for at in 0..homes.len().min(VARIED) {
        for field in unknown {
            let values = field.tries(home, law.month());
            for value in spread(&values) {
                let mut varied = homes[at].clone();
                field.set(&mut varied, value);
                homes.push(varied);
            }
        }
    }
    homes
}

/// Some of a list, both ends among them.
fn spread(values: &[Value]) -> impl Iterator<Item = Value> {
    let last = values.len().saturating_sub(1);
    let count = values.len().min(TRIED);
    (0..count).map(move |step| values[step * last / (count - 1).max(1)])
}
