//! RSA (revenu de solidarité active) of one adult without partner or dependent children.
//!
//! Code de l'action sociale et des familles: who (L262-2, L262-4, L262-6, L262-7-1), how much (L262-2, L262-3), the
//! lump sum for housing (R262-9, R262-10), what is too little to be paid (R262-39).
//!
//! What it deliberately does not compute: couples, children, a pregnancy, the self-employed, people old enough for the
//! ASPA (which comes first, L262-10), interest on savings. Those are left to the reception, without a number.

use super::{Decision, Rule};
use crate::day::Day;
use crate::rights::amounts::{self, Amount, AmountName, OutOfRange};
use crate::rights::answers::Answer;
use crate::rights::finding::{Condition, Figure, Met, Quantity, Step};
use crate::rights::household::{Activity, Home, Household, Housing, Missing, Nationality, known};
use crate::rights::money::Cents;
use crate::rights::month::Month;

/// The rule with the amounts of one month.
struct Rsa {
    base: Amount,
    housing_rate: Amount,
    minimum: Amount,
    age: Amount,
    young_age: Amount,
    aspa_age: Amount,
    permit_years: Amount,
}

/// One condition before it is known whether an answer is missing.
struct Check {
    name: &'static str,
    met: Result<Met, Missing>,
    figures: Vec<Figure>,
    source: &'static str,
}

/// Money is computed in thirds (the mean of three months) of ten-thousandths (a rate) of a cent, and rounded once.
const PARTS: i64 = 30_000;

/// Reads the amounts of a month.
pub(super) fn open(month: Month) -> Result<Box<dyn Rule>, OutOfRange> {
    let at = |name| amounts::at(name, month);
    Ok(Box::new(Rsa {
        base: at(AmountName::RsaBase)?,
        housing_rate: at(AmountName::RsaHousingRateOne)?,
        minimum: at(AmountName::RsaMinimumPaid)?,
        age: at(AmountName::RsaAge)?,
        young_age: at(AmountName::RsaYoungAge)?,
        aspa_age: at(AmountName::AspaAge)?,
        permit_years: at(AmountName::RsaPermitYears)?,
    }))
}

impl Rule for Rsa {
    fn decide(&self, household: &Household) -> Result<Decision, Missing> {
        for check in Self::CHECKS {
            match check(self, household).met? {
                Met::Met => {}
                Met::NotMet => return Ok(Decision::No),
                // A check that misses an answer names its question, so only what is beyond us comes here.
                Met::Beyond | Met::Unknown => return Ok(Decision::Beyond),
            }
        }
        Ok(Decision::Yes(rounded(self.parts(household)?)))
    }

    fn trace(&self, household: &Household) -> Vec<Condition> {
        let mut trace = Vec::new();
        for check in Self::CHECKS {
            let Check { name, met, figures, source } = check(self, household);
            let met = met.unwrap_or(Met::Unknown);
            trace.push(Condition { name, met, figures, source });
            // Past what this version can compute, the other conditions are not the right ones either.
            if met == Met::Beyond {
                break;
            }
        }
        trace
    }

    fn steps(&self, household: &Household) -> Vec<Step> {
        let Ok(Decision::Yes(_)) = self.decide(household) else { return Vec::new() };
        let Ok(deduction) = self.housing_parts(household) else { return Vec::new() };
        let income = household.income_three_months.unwrap_or_default();
        let lines = [
            ("base", self.base.cents()),
            ("housing", Cents(-rounded(deduction).0)),
            ("income", Cents(-rounded(income.0 * (PARTS / 3)).0)),
        ];
        lines.into_iter().map(|(name, cents)| Step { name, cents }).filter(|step| step.cents != Cents(0)).collect()
    }

    fn tries(&self, question: &str) -> Option<Vec<Answer>> {
        let numbers = |numbers: &[i64]| Some(numbers.iter().map(|n| Answer::Number(*n)).collect());
        let choices = |choices: &[&'static str]| Some(choices.iter().map(|c| Answer::Choice(c)).collect());
        let paid = self.base.value - self.minimum.value;
        let paid_housed = paid - rounded_up(self.lump_sum_parts());
        match question {
            "age" => numbers(&[0, self.young_age.value, self.age.value, self.aspa_age.value]),
            "activity" => choices(&["student", "self_employed", "none"]),
            "permit" => numbers(&[0, self.permit_years.value]),
            "income" => numbers(&[0, paid_housed, paid_housed + 1, paid, paid + 1]),
            "housing" => choices(&["tenant", "hosted_free", "homeless"]),
            "housing_aid" => numbers(&[0, rounded_up(self.lump_sum_parts())]),
            _ => None,
        }
    }

    fn valid_from(&self) -> Day {
        self.base.since
    }

    fn checked_on(&self) -> Day {
        self.base.checked_on
    }
}

impl Rsa {
    /// The conditions, in the order in which the law is read and the questions are asked.
    const CHECKS: [fn(&Self, &Household) -> Check; 5] = [
        |_, household| home(household),
        Self::age,
        |_, household| activity(household),
        Self::residence,
        Self::resources,
    ];

    fn age(&self, household: &Household) -> Check {
        let minimum = || vec![years("minimum", self.age.value)];
        let age = match known(household.age, "age") {
            Err(missing) => {
                return Check { name: "age", met: Err(missing), figures: minimum(), source: self.age.source };
            }
            Ok(age) => age,
        };
        if age >= self.aspa_age.value {
            let figures = vec![years("minimum", self.aspa_age.value)];
            Check { name: "old", met: Ok(Met::Beyond), figures, source: "CASF, art. L262-10" }
        } else if age >= self.age.value {
            Check { name: "age", met: Ok(Met::Met), figures: minimum(), source: self.age.source }
        } else if age >= self.young_age.value {
            let met = known(household.worked_two_of_three_years, "worked").map(met_if);
            Check { name: "young", met, figures: minimum(), source: self.young_age.source }
        } else {
            let figures = vec![years("minimum", self.young_age.value)];
            Check { name: "minor", met: Ok(Met::NotMet), figures, source: self.young_age.source }
        }
    }

    fn residence(&self, household: &Household) -> Check {
        let source = self.permit_years.source;
        let check = |name, met, figures| Check { name, met, figures, source };
        let stay = || vec![years("minimum", self.permit_years.value)];
        match (known(household.nationality, "nationality"), known(household.protected, "nationality")) {
            (Err(missing), _) | (Ok(Nationality::Other), Err(missing)) => check("residence", Err(missing), stay()),
            (Ok(Nationality::French), _) => check("french", Ok(Met::Met), Vec::new()),
            (Ok(Nationality::Europe), _) => {
                let met = known(household.settled, "settled").map(met_if);
                Check { source: "CASF, art. L262-6", ..check("europe", met, Vec::new()) }
            }
            (Ok(Nationality::Other), Ok(true)) => check("protected", Ok(Met::Met), stay()),
            (Ok(Nationality::Other), Ok(false)) => {
                let held = known(household.permit_years, "permit");
                let figures = held.iter().map(|held| years("permit", *held)).chain(stay()).collect();
                check("permit", held.map(|held| met_if(held >= self.permit_years.value)), figures)
            }
        }
    }

    fn resources(&self, household: &Household) -> Check {
        let parts = self.parts(household);
        let income = household.income_three_months.map(|income| rounded(income.0 * (PARTS / 3)));
        let ceiling =
            self.housing_parts(household).map_or(self.base.cents(), |parts| Cents(self.base.value - rounded(parts).0));
        let mut figures = vec![money("ceiling", ceiling)];
        figures.extend(income.map(|income| money("income", income)));
        let minimum = self.minimum.value * PARTS;
        let (name, met) = match parts {
            Ok(parts) if parts <= 0 => ("resources", Ok(Met::NotMet)),
            Ok(parts) if parts < minimum => ("minimum", Ok(Met::NotMet)),
            Ok(_) => ("resources", Ok(Met::Met)),
            Err(missing) => ("resources", Err(missing)),
        };
        if name == "minimum" {
            figures.push(money("minimum", self.minimum.cents()));
        }
        Check { name, met, figures, source: "CASF, art. L262-2, R262-9, R262-39" }
    }

    /// What is left of the base after housing and income. How they are housed is not asked when income alone decides.
    fn parts(&self, household: &Household) -> Result<i64, Missing> {
        let income = known(household.income_three_months, "income")?;
        let without_housing = self.base.value * PARTS - income.0 * (PARTS / 3);
        if without_housing < self.minimum.value * PARTS {
            return Ok(without_housing);
        }
        Ok(without_housing - self.housing_parts(household)?)
    }

    /// What is taken away for housing: the lump sum, or the housing benefit where that is less (R262-10).
    fn housing_parts(&self, household: &Household) -> Result<i64, Missing> {
        match known(household.housing, "housing")? {
            Housing::Owner | Housing::HostedFree => Ok(self.lump_sum_parts()),
            Housing::HostedSharing | Housing::Homeless => Ok(0),
            Housing::Tenant | Housing::Hostel | Housing::OwnerLoan => {
                let aid = known(household.housing_aid, "housing_aid")?;
                Ok(self.lump_sum_parts().min(aid.0 * PARTS))
            }
        }
    }

    fn lump_sum_parts(&self) -> i64 {
        self.base.value * self.housing_rate.value * (PARTS / 10_000)
    }
}

fn home(household: &Household) -> Check {
    let met = known(household.home, "home").map(|home| match home {
        Home::Alone => Met::Met,
        Home::Partner | Home::Children | Home::Expecting => Met::Beyond,
    });
    Check { name: "home", met, figures: Vec::new(), source: "CASF, art. L262-2" }
}

fn activity(household: &Household) -> Check {
    let (name, met) = match known(household.activity, "activity") {
        Ok(Activity::SelfEmployed) => ("self-employed", Ok(Met::Beyond)),
        Ok(Activity::Student) => ("activity", Ok(Met::NotMet)),
        Ok(Activity::Working | Activity::JobSeeker | Activity::Retired | Activity::None) => ("activity", Ok(Met::Met)),
        Err(missing) => ("activity", Err(missing)),
    };
    Check { name, met, figures: Vec::new(), source: "CASF, art. L262-4, 3°" }
}

fn met_if(met: bool) -> Met {
    if met { Met::Met } else { Met::NotMet }
}

fn years(name: &'static str, years: i64) -> Figure {
    Figure { name, value: Quantity::Years(years) }
}

fn money(name: &'static str, cents: Cents) -> Figure {
    Figure { name, value: Quantity::Money(cents) }
}

/// Whole cents, half a cent upwards.
fn rounded(parts: i64) -> Cents {
    Cents((parts + PARTS / 2).div_euclid(PARTS))
}

fn rounded_up(parts: i64) -> i64 {
    (parts + PARTS - 1).div_euclid(PARTS)
}
