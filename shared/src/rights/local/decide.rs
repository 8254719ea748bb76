//! What an aid comes to for a household that is known in full, in the manner of the national rights.
//!
//! The names of an aid's conditions are data, so they stand in a [`LocalFinding`] and not in the trace. The trace notes
//! what has a name of ours: whether the aid is decided for this month, the figures that were compared, and the quotient
//! familial line by line. What this deliberately is not: what is unknown is no matter of this file.

use super::definition::{Ages, Band, Gives, LocalAid, Per};
use super::figures::Sum;
use super::sight::Sight;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::finding::{Figure, Quantity, Verdict};
use crate::rights::household::Household;
use crate::rights::law::Law;
use crate::rights::trace::{Trace, money};

/// The condition that every aid has: it is decided for this month.
pub(super) const VALIDITY: &str = "validity";

/// The condition of an aid for each child: there is one.
pub(super) const CHILDREN: &str = "children";

/// Where the conditions stand; which decision it is stands in the aid.
const SOURCE: &str = "délibération";

/// What quotient familial the trace notes.
const CAF: &str = "CAF, mode de calcul du quotient familial";

/// What an aid of the town comes to for a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalFinding {
    /// The id of the aid.
    pub aid: String,
    /// Yes or no.
    pub verdict: Verdict,
    /// What is given; nothing when the verdict is no.
    pub given: Option<Given>,
    /// Each condition, `validity` first, then in the order of the definition, whether it decides or not.
    pub conditions: Vec<LocalMet>,
    /// The sums that were computed for it.
    pub sums: Vec<Sum>,
}

/// One condition, as it stands for this household. Its words are in [`LocalAid::condition`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalMet {
    /// Its name in the definition; or `validity`, or `children`.
    pub name: String,
    /// Whether it is met.
    pub met: bool,
    /// The figures that its words show.
    pub figures: Vec<Figure>,
}

/// What is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// Help in kind, as the definition says: nothing to add up.
    InKind,
    /// Money, in euros; each month, once a year or once.
    Money(Decimal, Per),
    /// What the household pays for one unit, in euros: a price, nothing to add up.
    Price(Decimal),
}

/// Every aid of the demo town, sorted by id.
pub fn decide_all(law: &Law, household: &Household) -> Vec<LocalFinding> {
    decide_each(&super::demo(), law, household)
}

/// These aids, in their order.
pub fn decide_each(aids: &[LocalAid], law: &Law, household: &Household) -> Vec<LocalFinding> {
    let case = Case::new(law, household);
    aids.iter().map(|aid| decide(aid, &case, &mut Trace::off())).collect()
}

/// What an aid comes to.
pub(in crate::rights) fn decide(aid: &LocalAid, case: &Case<'_>, trace: &mut Trace) -> LocalFinding {
    let sight = Sight::new(case);
    let valid = trace.test(VALIDITY, SOURCE, aid.is_valid(case.law.month().first_day()));
    let mut conditions = vec![LocalMet { name: VALIDITY.to_owned(), met: valid, figures: Vec::new() }];
    for condition in &aid.conditions {
        let mut figures = Vec::new();
        let met = sight.rule(&condition.when, &mut figures);
        conditions.push(LocalMet { name: condition.name.clone(), met, figures });
    }
    let given = given(&aid.gives, &sight, &mut conditions);
    let is_yes = conditions.iter().all(|condition| condition.met) && given.is_some();
    let sums = sight.into_sums();
    for sum in &sums {
        note(sum, trace);
    }
    LocalFinding {
        aid: aid.id.clone(),
        verdict: if is_yes { Verdict::Yes } else { Verdict::No },
        given: given.filter(|_| is_yes),
        conditions,
        sums,
    }
}

/// What it gives when everything is met.
fn given(gives: &Gives, sight: &Sight<'_>, conditions: &mut Vec<LocalMet>) -> Option<Given> {
    match gives {
        Gives::InKind { .. } => Some(Given::InKind),
        Gives::Money { euros, per, for_each_child: None } => Some(Given::Money(euros.0.or_zero(), *per)),
        Gives::Money { euros, per, for_each_child: Some(Ages { from_age, to_age }) } => {
            let children = sight.children(*from_age, *to_age);
            let figures = vec![Figure { name: "children", value: Quantity::People(children) }];
            conditions.push(LocalMet { name: CHILDREN.to_owned(), met: children > 0, figures });
            Some(Given::Money(euros.0.or_zero() * children, *per))
        }
        Gives::Price { by_quotient_familial, .. } => {
            let quotient = sight.quotient().euros();
            let holds = |band: &&Band| band.from.0 <= quotient && band.below.is_none_or(|below| quotient < below.0);
            by_quotient_familial.iter().find(holds).map(|band| Given::Price(band.price.0.or_zero()))
        }
    }
}

/// Notes a figure; the quotient familial with its sum, whose last line is what the division takes away.
fn note(sum: &Sum, trace: &mut Trace) {
    match sum.of {
        super::SumOf::QuotientFamilial => {
            trace.check("quotient-familial", CAF, true, || [money("quotient", sum.euros())]);
            for (name, cents) in &sum.lines {
                trace.line(name, Decimal::from_cents(*cents));
            }
            let shown: Decimal = sum.lines.iter().map(|(_, cents)| Decimal::from_cents(*cents)).sum();
            trace.line("by-parts", sum.euros() - shown);
        }
        super::SumOf::ResteAVivre => {
            trace.check("reste-a-vivre", SOURCE, true, || [money("rest", sum.euros())]);
        }
        super::SumOf::MonthlyResources => {
            trace.check("monthly-resources", SOURCE, true, || [money("resources", sum.euros())]);
        }
    }
}

impl LocalFinding {
    /// The conditions that are not met, by name.
    pub fn not_met(&self) -> impl Iterator<Item = &str> {
        self.conditions.iter().filter(|condition| !condition.met).map(|condition| condition.name.as_str())
    }
}
