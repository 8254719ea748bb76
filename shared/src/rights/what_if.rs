//! What would change with another hour of work, another home, a birth, a separation: one call, one curve.
//!
//! Each point is a household computed in full, as if the change had lasted for a year: amounts when things have settled,
//! not those of the months between.

use super::decimal::Decimal;
use super::finding::RightId;
use super::household::{Activity, Couple, Household, HousingStatus, Income, Person, Role, Stream, Zone};
use super::law::Law;
use super::national::{NATIONAL, Outcome, Period};
use super::outlook::outcomes;
use crate::rights::amounts::AmountName as N;

/// What changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Hours of paid work a week, in all, from none to full time, for one of the adults.
    Week {
        /// Which adult.
        place: usize,
    },
    /// Hours of work a month more (or fewer, below zero), from and to, for one of the adults.
    Hours {
        /// Which adult.
        place: usize,
        /// The first point.
        from: i64,
        /// The last point.
        to: i64,
    },
    /// Another rented home: its rent in euros a month, from and to.
    Move {
        /// By what title.
        status: HousingStatus,
        /// In which zone.
        zone: Zone,
        /// The first rent.
        from: i64,
        /// The last rent.
        to: i64,
    },
    /// One child more, born this month: before and after.
    Birth,
    /// The partner leaves, the children stay: before and after.
    Separation,
}

/// One household on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Hours a week, hours a month more, euros of rent, or 0 before and 1 after.
    pub at: Decimal,
    /// What everybody earns and receives without the rights, euros a month.
    pub income: Decimal,
    /// Each right that there is.
    pub rights: Vec<(RightId, Outcome)>,
    /// Income and monthly rights together, less what CSS costs; euros a month.
    pub total: Decimal,
}

/// Hours a week of who works full time, and the weeks and months of a year.
pub const FULL_TIME: i64 = 35;
const WEEKS: i64 = 52;
const MONTHS: i64 = 12;

/// The household as it is, wherever on a curve that may be.
pub fn unchanged(law: &Law, home: &Household, at: Decimal) -> Point {
    point(law, home, at)
}

/// About how many hours a week somebody works, from none to full time.
pub fn hours_a_week(law: &Law, person: &Person) -> Decimal {
    person.income.wage.now.ratio(hourly(law, person)).scaled(MONTHS, WEEKS).min(Decimal::whole(FULL_TIME))
}

/// The curve, with so many points where the change has degrees (two at least).
pub fn curve(law: &Law, home: &Household, change: Change, points: usize) -> Vec<Point> {
    match change {
        Change::Hours { place, from, to } if place < home.adult_count() => {
            let (now, hourly) = (home.people[place].income.wage.now, hourly(law, &home.people[place]));
            let at = |hours: Decimal| point(law, &earning(home, place, now + hours.times(hourly)), hours);
            spread(from, to, points).map(at).collect()
        }
        Change::Week { place } if place < home.adult_count() => {
            let hourly = hourly(law, &home.people[place]);
            let wage = |hours: Decimal| hours.scaled(WEEKS, MONTHS).times(hourly);
            spread(0, FULL_TIME, points).map(|hours| point(law, &earning(home, place, wage(hours)), hours)).collect()
        }
        Change::Hours { .. } | Change::Week { .. } => Vec::new(),
        Change::Move { status, zone, from, to } => {
            let at = |rent| {
                let mut moved = home.clone();
                (moved.housing.status, moved.housing.zone, moved.housing.rent) = (status, zone, rent);
                point(law, &moved, rent)
            };
            spread(from, to, points).map(at).collect()
        }
        Change::Birth => before_and_after(law, home, &with_newborn(law, home)),
        Change::Separation => before_and_after(law, home, &separated(home)),
    }
}

fn before_and_after(law: &Law, before: &Household, after: &Household) -> Vec<Point> {
    vec![point(law, before, Decimal::ZERO), point(law, after, Decimal::ONE)]
}

/// Evenly spread, both ends included.
fn spread(from: i64, to: i64, points: usize) -> impl Iterator<Item = Decimal> {
    let last = i64::try_from(points.max(2)).unwrap_or(2) - 1;
    let (from, width) = (Decimal::whole(from), Decimal::whole(to - from));
    (0..=last).map(move |step| from + width.scaled(step, last))
}

fn point(law: &Law, home: &Household, at: Decimal) -> Point {
    let rights: Vec<_> = outcomes(law, home).into_iter().filter(|(_, outcome)| outcome.is_yes()).collect();
    let income = home.people.iter().map(|person| monthly(law, &person.income)).sum::<Decimal>();
    let of = |(right, outcome): &(RightId, Outcome)| match period(*right) {
        Period::Month => outcome.amount,
        Period::Contribution => -outcome.amount,
        Period::Year | Period::SchoolYear | Period::Once => Decimal::ZERO,
    };
    let total = income + rights.iter().map(of).sum();
    Point { at, income, rights, total }
}

fn period(right: RightId) -> Period {
    NATIONAL.iter().find(|national| national.right == right).map_or(Period::Month, |national| national.period)
}

fn monthly(law: &Law, income: &Income) -> Decimal {
    let streams = [income.wage, income.unemployment, income.retirement, income.invalidity, income.support_received];
    let profit = income.business.map_or(Decimal::ZERO, |business| business.profit(law, 1));
    streams.iter().map(|stream| stream.now).sum::<Decimal>() + profit - income.support_paid
}

/// What an hour brings: what it brings now for who works full time at least, the minimum wage net of contributions for
/// everybody else.
fn hourly(law: &Law, person: &Person) -> Decimal {
    let law = law.ago(0);
    let minimum = law.get(N::SmicHourly).scaled(78, 100);
    let full_time = person.income.wage.now.ratio(law.get(N::SmicMonthlyHours));
    minimum.max(full_time)
}

fn earning(home: &Household, place: usize, wage: Decimal) -> Household {
    let mut changed = home.clone();
    let person = &mut changed.people[place];
    let wage = wage.or_zero();
    person.income.wage = Stream::steady(wage);
    if wage.is_positive() && matches!(person.activity, Activity::Unemployed | Activity::Inactive) {
        person.activity = Activity::Employed;
    }
    changed
}

fn with_newborn(law: &Law, home: &Household) -> Household {
    let mut changed = home.clone();
    for person in &mut changed.people {
        person.pregnant = false;
    }
    let parent = changed.applicant().clone();
    changed.people.push(Person {
        id: "newborn".to_owned(),
        nationality: parent.nationality,
        residence_years: parent.residence_years,
        protected: parent.protected,
        ..Person::new(Role::Child, law.month().first_day())
    });
    changed
}

fn separated(home: &Household) -> Household {
    let mut changed = home.clone();
    changed.couple = Couple::None;
    changed.people.retain(|person| person.role != Role::Partner);
    changed.separated_recently = changed.people.len() > 1;
    changed.tax_returns.retain(|read| read.of_applicant);
    for read in &mut changed.tax_returns {
        read.of_partner = false;
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::household::form;
    use crate::rights::month::Month;

    fn home(json: &str) -> Household {
        form::read(json).unwrap().household
    }

    fn law() -> Law {
        Law::of(Month::new(2026, 11).unwrap()).unwrap()
    }

    fn couple() -> Household {
        home(
            r#"{"id": "a", "couple": "married", "housing": {"status": "tenant_private", "zone": 3, "rent": 500},
                "tax_units": [{"declarants": ["p", "q"], "rfr_n2": 12000}],
                "persons": [{"id": "p", "role": "applicant", "birth_date": "1990-01-05"},
                            {"id": "q", "role": "partner", "birth_date": "1989-01-05", "activity": "employed",
                             "income": {"wage_net": 1400}},
                            {"id": "c", "role": "child", "birth_date": "2018-01-05"}]}"#,
        )
    }

    #[test]
    fn working_more_never_leaves_less_than_half_of_the_gain() {
        // A couple without high rents or yearly thresholds: what the law intends holds at every step.
        let curve = curve(&law(), &couple(), Change::Hours { place: 0, from: 0, to: 150 }, 31);
        assert_eq!(curve.len(), 31);
        assert_eq!((curve[0].at, curve[30].at), (Decimal::ZERO, Decimal::whole(150)));
        assert!(curve[30].income > curve[0].income + Decimal::whole(1_400), "150 hours bring about 1 440 euros");
        assert!(curve[30].total > curve[0].total, "who works full time has more than who does not work");
    }

    #[test]
    fn a_week_goes_from_no_work_to_full_time_through_what_is_worked_now() {
        let (law, home) = (law(), couple());
        let curve = curve(&law, &home, Change::Week { place: 1 }, 36);
        assert_eq!((curve[0].at, curve[35].at), (Decimal::ZERO, Decimal::whole(35)));
        assert_eq!(curve[0].income, Decimal::ZERO, "the partner's pay is all that this couple has");
        let now = hours_a_week(&law, &home.people[1]);
        // 1,400 euros are 33 hours of minimum pay, and a little.
        let below = usize::try_from(now.int()).unwrap();
        assert!((30..35).contains(&below), "{now}");
        let income = unchanged(&law, &home, now).income;
        assert!(curve[below].income <= income && income < curve[below + 1].income);
        let high = Person {
            income: Income { wage: Stream::steady(Decimal::whole(3_000)), ..Income::default() },
            ..home.people[1].clone()
        };
        assert_eq!(
            hours_a_week(&law, &high).nearest(Decimal::ONE),
            Decimal::whole(35),
            "who earns more works full time"
        );
    }

    #[test]
    fn a_birth_and_a_separation_have_a_before_and_an_after() {
        let birth = curve(&law(), &couple(), Change::Birth, 0);
        let has = |point: &Point, name: &str| point.rights.iter().any(|(right, _)| right.0 == name);
        assert!(!has(&birth[0], "paje_base") && has(&birth[1], "paje_base") && has(&birth[1], "af"));
        let separation = curve(&law(), &couple(), Change::Separation, 0);
        assert!(!has(&separation[0], "asf") && has(&separation[1], "asf") && has(&separation[1], "rsa"));
    }

    #[test]
    fn a_dearer_home_brings_more_up_to_the_cap() {
        let change = Change::Move { status: HousingStatus::TenantPrivate, zone: Zone::Three, from: 0, to: 800 };
        let curve = curve(&law(), &couple(), change, 81);
        let benefit = |point: &Point| {
            let found = point.rights.iter().find(|(right, _)| right.0 == "aide_logement");
            found.map_or(Decimal::ZERO, |(_, outcome)| outcome.amount)
        };
        assert!(
            curve.windows(2).all(|pair| benefit(&pair[0]) <= benefit(&pair[1])),
            "it never falls below the cap's 2.5 times"
        );
        assert_eq!(benefit(&curve[40]), benefit(&curve[60]), "above the cap nothing is added");
    }

    #[test]
    fn a_place_that_is_no_adult_has_no_curve() {
        assert!(curve(&law(), &couple(), Change::Hours { place: 2, from: 0, to: 10 }, 5).is_empty());
    }
}
