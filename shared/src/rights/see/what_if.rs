//! What another life would bring, as the page of “what if” draws it. Where answers are missing, the possible lives are
//! tried, and each amount is a range.

use super::count;
use crate::rights::amounts::OutOfRange;
use crate::rights::answers::Answers;
use crate::rights::catalogue;
use crate::rights::decimal::Decimal;
use crate::rights::household::{Activity, Household, HousingStatus};
use crate::rights::law::Law;
use crate::rights::money::{Cents, Range};
use crate::rights::month::Month;
use crate::rights::national::{NATIONAL, Period};
use crate::rights::outlook::possible_homes;
use crate::rights::questionnaire::{TOWN_ZONE, standing, told};
use crate::rights::what_if::{Change, FULL_TIME, Point, curve, hours_a_week, unchanged};
use crate::written::read_struct;
use serde::Serialize;

/// A change, and what it would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhatIfView {
    /// What can be asked: `hours`, `hours.1` (the partner's), `rent`, `birth`, `separation`.
    pub changes: Vec<String>,
    /// How things are, at its place on the curve.
    pub now: PointView,
    /// The curve; two points, before and after, where the change has no degrees.
    pub points: Vec<PointView>,
    /// Which point to look at first.
    pub first: u32,
    /// How many questions that could be asked are still open: until then there is no curve.
    pub open: u32,
}

read_struct!(WhatIfView { changes, now, points, first, open });

/// One point of the curve: whole euros a month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PointView {
    /// Hours a week, euros of rent, or 0 before and 1 after.
    pub at: u32,
    /// What there is without the rights (after the rent, where the rent changes).
    pub income: Range,
    /// What there is with them.
    pub total: Range,
    /// How much more than now; negative for less.
    pub gain: Range,
    /// Each right that there may be: the key of its name, how much, and for what time.
    pub rights: Vec<ShareView>,
}

read_struct!(PointView { at, income, total, gain, rights });

/// What one right brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShareView {
    /// Key of its name.
    pub name: String,
    /// How much.
    pub amount: Range,
    /// What the amount is for.
    pub period: Period,
}

read_struct!(ShareView { name, amount, period });

/// The rents that are tried, in euros.
const RENT_STEP: u32 = 50;
const RENT_STEPS: u32 = 18;
/// What is looked at first: half a week, an ordinary rent.
const HALF_WEEK: u32 = 20;
const ORDINARY_RENT: u32 = 400;

/// What a change would bring; none if there is no such change for this household.
pub fn what_if(change: &str, answers: &Answers, month: Month) -> Result<Option<WhatIfView>, OutOfRange> {
    let (law, told) = (Law::of(month)?, told(answers));
    let changes = possible(&told.home);
    let Some(asked) = changes.iter().find(|(name, _)| *name == change).map(|(_, change)| *change) else {
        return Ok(None);
    };
    let open = standing(answers, &told, &law).open.len();
    let changes = changes.iter().map(|(name, _)| (*name).to_owned()).collect();
    if open > 0 || !told.composed {
        let view =
            WhatIfView { changes, now: PointView::default(), points: Vec::new(), first: 0, open: count(open.max(1)) };
        return Ok(Some(view));
    }
    let homes = possible_homes(&law, &told.home, &told.unknown);
    let lives: Vec<(Point, Vec<Point>)> = homes.iter().map(|home| life(&law, home, asked)).collect();
    let now: Vec<&Point> = lives.iter().map(|(now, _)| now).collect();
    let now_view = point(asked, &now, &now);
    let of = |place: usize| lives.iter().filter_map(|(_, points)| points.get(place)).collect::<Vec<_>>();
    let points: Vec<PointView> = (0..steps(asked)).map(|place| point(asked, &of(place), &now)).collect();
    let first = first(asked, &now_view, &points);
    Ok(Some(WhatIfView { changes, now: now_view, points, first, open: 0 }))
}

/// The changes that this household can think of.
fn possible(home: &Household) -> Vec<(&'static str, Change)> {
    let works = |place: usize| home.adults().get(place).is_some_and(|adult| adult.activity != Activity::Retired);
    let rent = Change::Move {
        status: if home.housing.status.is_tenant() { home.housing.status } else { HousingStatus::TenantPrivate },
        zone: TOWN_ZONE,
        from: 0,
        to: i64::from(RENT_STEP * RENT_STEPS),
    };
    [
        ("hours", Change::Week { place: 0 }, works(0)),
        ("hours.1", Change::Week { place: 1 }, works(1)),
        ("rent", rent, true),
        ("birth", Change::Birth, true),
        ("separation", Change::Separation, home.has_partner()),
    ]
    .into_iter()
    .filter(|(_, _, possible)| *possible)
    .map(|(name, change, _)| (name, change))
    .collect()
}

/// How many points its curve has.
fn steps(change: Change) -> usize {
    match change {
        Change::Week { .. } | Change::Hours { .. } => usize::try_from(FULL_TIME + 1).unwrap_or(2),
        Change::Move { .. } => usize::try_from(RENT_STEPS + 1).unwrap_or(2),
        Change::Birth | Change::Separation => 2,
    }
}

/// How things are in one possible life, and its curve.
fn life(law: &Law, home: &Household, change: Change) -> (Point, Vec<Point>) {
    let at = match change {
        Change::Week { place } | Change::Hours { place, .. } => {
            home.adults().get(place).map_or(Decimal::ZERO, |adult| hours_a_week(law, adult).nearest(Decimal::ONE))
        }
        Change::Move { .. } => home.housing.rent,
        Change::Birth | Change::Separation => Decimal::ZERO,
    };
    (unchanged(law, home, at), curve(law, home, change, steps(change)))
}

/// The same point of all possible lives.
fn point(change: Change, lives: &[&Point], now: &[&Point]) -> PointView {
    // Who moves looks at what is left after the rent.
    let rent = |point: &Point| if matches!(change, Change::Move { .. }) { point.at } else { Decimal::ZERO };
    let total = |point: &Point| point.total - rent(point);
    let gains = lives.iter().zip(now).map(|(life, now)| total(life) - total(now));
    PointView {
        at: lives.first().map_or(0, |point| u32::try_from(point.at.int()).unwrap_or(0)),
        income: range(lives.iter().map(|point| point.income - rent(point))),
        total: range(lives.iter().map(|point| total(point))),
        gain: range(gains),
        rights: NATIONAL.iter().filter_map(|national| share(national.right.0, national.period, lives)).collect(),
    }
}

/// What one right brings over all possible lives; none if no life has it.
fn share(right: &str, period: Period, lives: &[&Point]) -> Option<ShareView> {
    let found = |point: &&Point| point.rights.iter().find(|(id, _)| id.0 == right).map(|(_, outcome)| outcome.amount);
    if !lives.iter().any(|point| found(point).is_some()) {
        return None;
    }
    let name = catalogue::named(right)?.text_key("name");
    Some(ShareView { name, amount: range(lives.iter().map(|point| found(point).unwrap_or_default())), period })
}

/// From the least to the most, in whole euros: nobody plans a life by the cent.
fn range(amounts: impl Iterator<Item = Decimal>) -> Range {
    let euros = |amount: Decimal| Range::exactly(Cents(amount.nearest(Decimal::ONE).cents().0));
    amounts.map(euros).reduce(Range::with).unwrap_or_default()
}

fn first(change: Change, now: &PointView, points: &[PointView]) -> u32 {
    let last = count(points.len()).saturating_sub(1);
    match change {
        Change::Week { .. } | Change::Hours { .. } if now.at < HALF_WEEK => HALF_WEEK,
        Change::Week { .. } | Change::Hours { .. } | Change::Birth | Change::Separation => last,
        Change::Move { .. } => ORDINARY_RENT / RENT_STEP,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALONE: &str = "home=alone;birth=1992-05-12;activity=employed;nationality=french;incomes=wage;wage=310.50;\
                         situation=-;young=-;housing=owner_no_loan;savings=0/0;tax_income==;rfr=3400/3400;receives=-";

    fn view(change: &str, line: &str) -> Option<WhatIfView> {
        what_if(change, &Answers::read(line), Month::new(2026, 11).unwrap()).unwrap()
    }

    #[test]
    fn who_works_more_sees_what_it_brings() {
        let view = view("hours", ALONE).unwrap();
        assert_eq!(view.changes, ["hours", "rent", "birth"]);
        assert_eq!((view.open, view.points.len(), view.first), (0, 36, 20));
        assert_eq!((view.now.at, view.now.income), (7, Range::exactly(Cents(31_100))));
        assert_eq!(view.now.gain, Range::default(), "now is not more than now");
        let full = &view.points[35];
        assert!(full.total.is_exact() && full.gain.min.0 > 0 && full.total.min > view.now.total.max);
        assert_eq!(full.gain.min.0, full.total.min.0 - view.now.total.min.0);
        let named = |point: &PointView, right: &str| {
            point.rights.iter().any(|share| share.name == format!("right-{right}-name"))
        };
        assert!(named(&view.points[0], "rsa") && !named(full, "rsa") && named(full, "ppa"));
    }

    #[test]
    fn a_dearer_home_leaves_less_after_the_rent() {
        let view = view("rent", ALONE).unwrap();
        assert_eq!((view.points[0].at, view.points[18].at), (0, 900));
        assert!(view.points[18].gain.max < view.points[8].gain.min, "above the cap every euro of rent is one's own");
    }

    #[test]
    fn a_missing_answer_makes_a_range_and_an_open_question_no_curve() {
        let unsure = ALONE.replace("savings=0/0", "savings=?");
        let points = view("hours", &unsure).unwrap().points;
        assert!(points.iter().any(|point| !point.total.is_exact()), "savings lower the RSA");
        let begun = view("hours", "home=alone;birth=1992-05-12").unwrap();
        assert!(begun.open > 0 && begun.points.is_empty());
    }

    #[test]
    fn nobody_separates_alone_and_who_is_retired_is_not_sent_to_work() {
        assert_eq!(view("separation", ALONE), None);
        assert_eq!(view("hours", &ALONE.replace("employed", "retired")), None);
        assert_eq!(view("wings", ALONE), None);
    }
}
