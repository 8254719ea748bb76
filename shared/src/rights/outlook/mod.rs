//! What can still be said with answers missing: the possible answers are tried.
//!
//! First, which unknown answer can change which right: from a dozen quite different lives, each unknown answer is varied
//! alone. Then, right by right, all combinations of the answers that can change it are computed, when they are few enough;
//! the range of what comes out holds the truth. When they are too many, the range is from nothing to the most that the
//! right can come to. What nothing can change is certain.
//!
//! An income that is known to lie in a band is tried closely enough that a right which turns with income moves between two
//! tries by less than they stand apart; by so much its range is made wider.

mod combined;
mod lives;
mod most;
mod seen;

use super::case::Case;
use super::decimal::Decimal;
use super::finding::{Met, RightId, Verdict};
use super::household::Household;
use super::law::Law;
use super::national::{NATIONAL, National, Outcome};
use super::trace::Trace;
use super::unknown::{Field, Value};
use combined::Tried;
use lives::lives;
use seen::Seen;

/// Of this many unknown answers on, combinations are not worth trying: too many are missing.
const MANY: usize = 9;

/// Of each unknown answer so many are varied when a lot is missing.
const COARSE: usize = 7;

/// What can be said about one right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prospect {
    /// Which right.
    pub right: RightId,
    /// Whether the household has it.
    pub verdict: Verdict,
    /// Euros, at least; for what is paid by the household too.
    pub min: Decimal,
    /// Euros, at most.
    pub max: Decimal,
    /// Its form, when it is certain: `apl`, `free` …
    pub form: Option<&'static str>,
}

/// How much an unknown answer can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Influence {
    /// Which answer.
    pub field: Field,
    /// How many rights.
    pub rights: u32,
    /// Euros between the most and the least, over all rights.
    pub euros: Decimal,
}

/// What can be said about a household of which something is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// One for each right, in the order of the list.
    pub prospects: Vec<Prospect>,
    /// What could be said at a glance.
    pub glance: Glance,
}

/// All outcomes of one household.
pub fn outcomes(law: &Law, home: &Household) -> Vec<(RightId, Outcome)> {
    let rights = NATIONAL.iter().map(|national| national.right);
    rights.zip(outcomes_of(&Case::new(law, home))).collect()
}

fn outcomes_of<'a>(case: &'a Case<'a>) -> impl Iterator<Item = Outcome> + 'a {
    NATIONAL.iter().map(|national| national.outcome(case))
}

/// What can be said with these answers missing.
pub fn outlook(law: &Law, home: &Household, unknown: &[Field]) -> Outlook {
    let survey = Survey::of(law, home, unknown);
    let prospect = |(place, national): (usize, &National)| {
        let fields: Vec<Field> = survey.fields_of(place, unknown);
        if survey.open[place] {
            return Prospect {
                right: national.right,
                verdict: Verdict::ToCheck,
                min: Decimal::ZERO,
                max: most::of(national.right, law, home, unknown),
                form: None,
            };
        }
        range_of(national, law, home, &fields, unknown, &survey.seen[place])
    };
    Outlook { prospects: NATIONAL.iter().enumerate().map(prospect).collect(), glance: survey.glance(unknown) }
}

/// What can be said quickly, while somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Each unknown answer that can still change something.
    pub influences: Vec<Influence>,
    /// How many rights are still possible.
    pub possible: u32,
}

/// Quicker than the whole outlook: what can still change something, and how many rights are possible.
pub fn glance(law: &Law, home: &Household, unknown: &[Field]) -> Glance {
    Survey::of(law, home, unknown).glance(unknown)
}

/// Quite different households that this one may turn out to be; itself when nothing is unknown.
pub(super) fn possible_homes(law: &Law, home: &Household, unknown: &[Field]) -> Vec<Household> {
    if unknown.is_empty() {
        return vec![home.clone()];
    }
    let tries: Vec<Vec<Value>> = unknown.iter().map(|field| field.tries(home, law.month())).collect();
    lives(law, home, unknown, &tries)
}

/// What was seen when each unknown answer was varied alone.
struct Survey {
    /// For each right, and each unknown answer, the most that it changed.
    changes: Vec<Vec<Option<Decimal>>>,
    /// For each right, all that was seen.
    seen: Vec<Seen>,
    /// For each right, whether only what somebody lives on stands against it, in some life, and some of that is unknown.
    open: Vec<bool>,
}

impl Survey {
    fn of(law: &Law, home: &Household, unknown: &[Field]) -> Self {
        let few = if unknown.len() > lives::LITTLE { COARSE } else { usize::MAX };
        let tries: Vec<Vec<Value>> = unknown.iter().map(|field| thinned(field.tries(home, law.month()), few)).collect();
        let mut survey = Self {
            changes: vec![vec![None; unknown.len()]; NATIONAL.len()],
            seen: vec![Seen::NOTHING; NATIONAL.len()],
            open: vec![false; NATIONAL.len()],
        };
        let bases = if unknown.is_empty() { vec![home.clone()] } else { lives(law, home, unknown, &tries) };
        for base in &bases {
            let before = survey.note(law, base);
            for (place, field) in unknown.iter().enumerate() {
                let mut varied = base.clone();
                for value in &tries[place] {
                    field.set(&mut varied, *value);
                    // The answer that this life has already changes nothing.
                    if varied != *base {
                        let after = survey.note(law, &varied);
                        survey.compare(place, &before, &after);
                    }
                }
            }
        }
        if unknown.iter().any(|field| field.is_any_income() && field.place < home.adult_count()) {
            survey.look_for_open(law, &bases);
        }
        survey
    }

    /// A no that rests on income alone is not certain while some income is unknown, even if no answer that was tried
    /// turned it into a yes.
    fn look_for_open(&mut self, law: &Law, bases: &[Household]) {
        for (place, national) in NATIONAL.iter().enumerate() {
            if national.turns_with_income && !self.seen[place].yes {
                self.open[place] = bases.iter().any(|base| national.is_open(&Case::new(law, base)));
            }
        }
    }

    fn note(&mut self, law: &Law, home: &Household) -> Vec<Outcome> {
        let outcomes: Vec<Outcome> = outcomes_of(&Case::new(law, home)).collect();
        for (seen, outcome) in self.seen.iter_mut().zip(&outcomes) {
            seen.add(*outcome);
        }
        outcomes
    }

    fn compare(&mut self, field: usize, before: &[Outcome], after: &[Outcome]) {
        for (changes, (one, other)) in self.changes.iter_mut().zip(before.iter().zip(after)) {
            if one != other {
                let difference = (one.amount - other.amount).max(other.amount - one.amount);
                changes[field] = Some(changes[field].unwrap_or_default().max(difference));
            }
        }
    }

    fn glance(&self, unknown: &[Field]) -> Glance {
        let possible = self.seen.iter().zip(&self.open).filter(|(seen, open)| seen.yes || **open).count();
        Glance { influences: self.influences(unknown), possible: u32::try_from(possible).unwrap_or(0) }
    }

    fn influences(&self, unknown: &[Field]) -> Vec<Influence> {
        let open = self.open.iter().filter(|open| **open).count();
        let of = |(place, field): (usize, &Field)| {
            let changes = self.changes.iter().filter_map(|right| right[place]);
            let (rights, euros) = changes.fold((0, Decimal::ZERO), |(rights, sum), more| (rights + 1, sum + more));
            let may_open = if field.is_any_income() { u32::try_from(open).unwrap_or(0) } else { 0 };
            Influence { field: *field, rights: rights + may_open, euros }
        };
        unknown.iter().enumerate().map(of).filter(|influence| influence.rights > 0).collect()
    }

    fn fields_of(&self, right: usize, unknown: &[Field]) -> Vec<Field> {
        let changes = self.changes[right].iter().zip(unknown);
        changes.filter(|(change, _)| change.is_some()).map(|(_, field)| *field).collect()
    }
}

/// What one right can come to when these answers, and only these, can change it.
fn range_of(
    national: &National,
    law: &Law,
    home: &Household,
    fields: &[Field],
    unknown: &[Field],
    seen: &Seen,
) -> Prospect {
    if fields.is_empty() {
        return seen.prospect(national.right);
    }
    let tries: Vec<Vec<Value>> = fields.iter().map(|field| field.tries(home, law.month())).collect();
    let combinations = tries.iter().try_fold(1_usize, |product, list| product.checked_mul(list.len()));
    let few = combinations.is_some_and(|count| count <= national.combinations) && unknown.len() < MANY;
    // What depends on income in more than one way may be more, or nothing, between two incomes that were tried.
    let may_turn = national.turns_with_income && unknown.iter().any(Field::is_any_income);
    if few && !may_turn {
        let mut combined = Tried { national, law, fields, tries: &tries, seen: *seen };
        combined.all(&mut home.clone(), 0);
        let step = fields.iter().map(|field| field.step()).sum();
        let most = most::of(national.right, law, home, unknown);
        return combined.seen.widened(national, step, most).prospect(national.right);
    }
    let most = most::of(national.right, law, home, unknown).max(seen.max);
    Prospect { right: national.right, verdict: Verdict::ToCheck, min: Decimal::ZERO, max: most, form: None }
}

/// At most so many of a list, spread over it, both ends among them.
fn thinned(list: Vec<Value>, most: usize) -> Vec<Value> {
    if list.len() <= most {
        return list;
    }
    (0..most).map(|at| list[at * (list.len() - 1) / (most - 1)]).collect()
}

impl National {
    /// What it comes to, without a trace.
    pub(super) fn outcome(&self, case: &Case<'_>) -> Outcome {
        (self.compute)(case, &mut Trace::off())
    }

    /// Whether only what somebody lives on stands against it.
    fn is_open(&self, case: &Case<'_>) -> bool {
        let mut trace = Trace::on();
        (self.compute)(case, &mut trace);
        trace.into_parts().0.iter().all(|condition| condition.met == Met::Met || condition.is_of_income())
    }
}
