//! The answers that are tried in the place of an unknown one.

use super::{Field, Name, Value, band};
use crate::day::Day;
use crate::rights::decimal::Decimal;
use crate::rights::household::words::{ACTIVITY, BUSINESS, DISABILITY, NATIONALITY, SCHOOL, STATUS, all};
use crate::rights::household::{Household, Receives, Role, School, SelfEmployed, Stream, TaxYear, Zone};
use crate::rights::month::Month;

/// Euros a month: the minimum wage and the hours of it at which rights begin and end lie among these.
const MONTHLY: [i64; 15] = [0, 100, 250, 400, 560, 700, 850, 1_050, 1_300, 1_500, 1_700, 2_100, 2_800, 5_000, 20_000];

/// Euros a year: ceilings of families of all sizes lie between these.
const YEARLY: [i64; 14] =
    [0, 3_000, 5_500, 8_000, 11_000, 15_000, 20_000, 26_000, 33_000, 42_000, 55_000, 75_000, 110_000, 500_000];

/// Euros put aside.
const SAVED: [i64; 7] = [0, 2_000, 10_000, 29_900, 30_100, 80_000, 1_000_000];

/// Rents, euros a month, from nothing to where no benefit is left.
const RENTS: [i64; 14] = [0, 100, 200, 270, 300, 340, 400, 460, 550, 700, 850, 1_000, 1_400, 3_000];

/// Completed years at which something begins or ends for a grown person.
const GROWN: [i32; 19] = [16, 17, 18, 19, 20, 21, 24, 25, 27, 28, 29, 30, 45, 55, 62, 64, 65, 69, 75];

/// From this age on nobody is on their parents' tax return (CGI, art. 6, 3), or a student in the eyes of the CAF.
const OLDEST_YOUNG: i32 = 28;

impl Field {
    /// The answers to try, for rights of this month.
    pub fn tries(self, home: &Household, month: Month) -> Vec<Value> {
        if let Some(band) = self.within {
            return band::tries(band);
        }
        match self.name {
            Name::SeparatedRecently
            | Name::FlatShare
            | Name::RoomOnly
            | Name::FamilyLandlord
            | Name::Worked5Of10
            | Name::Protected
            | Name::Rsdae
            | Name::Pregnant
            | Name::SharedCustody => vec![Value::Flag(false), Value::Flag(true)],
            Name::Worked2Of3 | Name::Scholarship | Name::OnParentsReturn | Name::LivesWithParents => {
                young(self.place, home, month)
            }
            Name::Rent => money(&RENTS),
            Name::LivretA | Name::OtherSavings => money(&SAVED),
            Name::RfrN2 | Name::RfrN1 => money(&YEARLY),
            Name::ResidenceYears => [0, 1, 4, 5, 9, 10, 30].map(|years| Value::Money(Decimal::whole(years))).into(),
            Name::SupportPaid => money(&[0, 150, 400, 1_000, 5_000]),
            Name::Wage => wages(),
            Name::Unemployment | Name::Retirement | Name::Invalidity | Name::SupportReceived => streams(),
            Name::Business => businesses(),
            Name::TaxYear => tax_years(),
            Name::Birth => births(self.place, home, month),
            Name::UnemployedSince => {
                let since = |months: i32| Value::Day(Some(month.plus(-months).first_day()));
                vec![Value::Day(None), since(0), since(2), since(3), since(4), since(6), since(24)]
            }
            Name::Status => all(STATUS).map(Value::Status).collect(),
            Name::Zone => [Zone::One, Zone::Two, Zone::Three].map(Value::Zone).into(),
            Name::Activity => all(ACTIVITY).map(Value::Activity).collect(),
            Name::Nationality => all(NATIONALITY).map(Value::Nationality).collect(),
            Name::Disability => all(DISABILITY).map(Value::Disability).collect(),
            Name::School => schools(self.place, home, month),
            Name::Receives => receives(),
        }
    }
}

fn money(euros: &[i64]) -> Vec<Value> {
    euros.iter().map(|sum| Value::Money(Decimal::whole(*sum))).collect()
}

/// The same every month, stopped this month, and begun this month.
fn streams() -> Vec<Value> {
    let steady = MONTHLY.map(|sum| Stream::steady(Decimal::whole(sum)));
    let some = [400, 1_050, 2_800].map(Decimal::whole);
    let stopped = some.map(|sum| Stream { now: Decimal::ZERO, ..Stream::steady(sum) });
    let begun = some.map(|sum| Stream { now: sum, ..Stream::default() });
    steady.into_iter().chain(stopped).chain(begun).map(Value::Stream).collect()
}

/// Pay also begins or ends within the three months that count.
fn wages() -> Vec<Value> {
    let some = [560, 1_300, 2_800].map(Decimal::whole);
    let zero = Decimal::ZERO;
    let ended = some.map(|sum| Stream { now: zero, last: [zero; 3], before: sum });
    let begun = some.map(|sum| Stream { now: sum, last: [sum; 3], before: zero });
    let between = some.map(|sum| Stream { now: sum, last: [sum, zero, zero], before: zero });
    streams().into_iter().chain([ended, begun, between].concat().into_iter().map(Value::Stream)).collect()
}

fn businesses() -> Vec<Value> {
    let of = |kind| {
        [300, 600, 1_000, 1_600, 2_400, 3_500, 8_000, 40_000]
            .map(|turnover| Some(SelfEmployed { kind, turnover: Decimal::whole(turnover) }))
    };
    std::iter::once(None).chain(all(BUSINESS).flat_map(of)).map(Value::Business).collect()
}

fn tax_years() -> Vec<Value> {
    let year = |euros: &i64| {
        let sum = Decimal::whole(*euros);
        [TaxYear { wages: sum, ..TaxYear::default() }, TaxYear { pensions: sum, ..TaxYear::default() }]
    };
    let years = YEARLY.iter().flat_map(year).map(|year| Value::TaxYear(Some(year)));
    std::iter::once(Value::TaxYear(None)).chain(years).collect()
}

/// Children: each year of age, just reached and long reached. Grown people: the ages at which the law changes its mind.
fn births(place: usize, home: &Household, month: Month) -> Vec<Value> {
    let is_child = home.people.get(place).is_some_and(|person| person.role == Role::Child);
    let ages: Vec<i32> = if is_child { (0..=25).collect() } else { GROWN.into() };
    let born = |age: i32| [1, 10].map(|months| Value::Day(Some(month.plus(-12 * age - months).first_day())));
    let old_rule = Day::new(2012, 2, 1).map(|day| Value::Day(Some(day)));
    ages.into_iter().flat_map(born).chain(old_rule.filter(|_| is_child)).collect()
}

/// What only young people can be: on their parents' return, at their parents', students with a scholarship …
fn young(place: usize, home: &Household, month: Month) -> Vec<Value> {
    let age = home.people.get(place).map_or(0, |person| month.first_day().since(person.birth) / 365);
    // Whose birth is unknown stands at 1970, and may be young.
    let unknown = home.people.get(place).is_some_and(|person| person.birth == Day::default());
    if age < OLDEST_YOUNG || unknown { vec![Value::Flag(false), Value::Flag(true)] } else { vec![Value::Flag(false)] }
}

/// Those that a child of that age can be in, or that its birth leaves open.
fn schools(place: usize, home: &Household, month: Month) -> Vec<Value> {
    let age = home.people.get(place).map_or(0, |person| month.first_day().since(person.birth) / 365);
    let may = |school: &School| match school {
        School::None => true,
        School::Nursery => age < 8,
        School::Primary => (4..=13).contains(&age),
        School::College => (9..=18).contains(&age),
        School::Lycee => (13..=22).contains(&age),
        School::Higher => age >= 15,
    };
    // A birth that is unknown stands at 1970: no child is that old.
    all(SCHOOL).filter(|school| age > 40 || may(school)).map(Value::School).collect()
}

/// Nothing, each alone, everything.
fn receives() -> Vec<Value> {
    let all = Receives { rsa: true, af: true, cf: true, asf: true, aah: true, ass: true, aspa: true, asi: true };
    let none = Receives::default();
    let some = [
        none,
        Receives { rsa: true, ..none },
        Receives { af: true, ..none },
        Receives { cf: true, ..none },
        Receives { asf: true, ..none },
        Receives { aah: true, ..none },
        Receives { ass: true, ..none },
        Receives { aspa: true, ..none },
        Receives { asi: true, ..none },
        Receives { rsa: false, ..all },
        all,
    ];
    some.map(Value::Receives).into()
}
