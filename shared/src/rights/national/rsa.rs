//! RSA (revenu de solidarité active).
//!
//! Code de l'action sociale et des familles: who (L262-2, L262-4 to L262-9), how much (L262-2, R262-1), what counts as
//! resources (R262-6 to R262-14), the lump sum for housing (R262-9, R262-10), what is too little to be paid (R262-39).

use super::aide_logement;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::household::{Activity, HousingStatus, Nationality};
use crate::rights::law::Row;
use crate::rights::national::{National, aah, af, asf, asi, aspa, ass, cf, mva, paje_base};
use crate::rights::trace::{Trace, money, years};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("rsa", |case, trace| amount(case, 0, trace).into(), N::RsaBase).turning_with_income();

/// RSA of a month, in euros.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let lone = is_lone_parent(case, ago);
    if trace.is_on() && lone {
        trace.test("lone", "CASF, art. L262-9", true);
    }
    // Who brings up a child alone, or is about to, is asked neither age nor studies nor residence.
    if !lone && !(may_ask(case, ago, trace) & is_resident(case, ago, trace)) {
        return Decimal::ZERO;
    }
    let scale = if lone { lone_scale(case, ago).max(socle(case, ago)) } else { scale(case, ago) };
    let housing = housing_lump(case, ago, law.get(N::RsaBase), law.list(N::RsaPersonRate), law.list(N::RsaHousingRate));
    let family = family_benefits(case, ago);
    let minima = minima(case, ago);
    let (earnings, other) = own_resources(case, ago);
    let resources = family + minima + earnings + other;
    let amount = scale - housing - resources;
    let figures = || [money("income", resources), money("ceiling", scale - housing)];
    if !trace.check("resources", "CASF, art. L262-2", amount.is_positive(), figures) {
        return Decimal::ZERO;
    }
    let minimum = law.get(N::RsaMinimumPaid);
    if amount < minimum {
        let figures = || [money("minimum", minimum), money("amount", amount)];
        trace.check("minimum", "CASF, art. R262-39", false, figures);
        return Decimal::ZERO;
    }
    trace.line("base", scale);
    trace.line("housing", -housing);
    trace.line("family", -family);
    trace.line("minima", -minima);
    trace.line("earnings", -earnings);
    trace.line("income", -other);
    amount
}

/// Brings up a child alone, or expects one alone: pregnant, a child under three, or alone since recently.
pub(super) fn is_lone_parent(case: &Case<'_>, ago: i32) -> bool {
    if case.has_partner() || case.home.applicant().on_parents_return {
        return false;
    }
    let expecting = case.is_expecting(ago);
    let limit = case.law.ago(ago).int(N::RsaLoneChildAge);
    (expecting || case.rsa_children(ago) > 0)
        && (expecting || case.home.separated_recently || case.children_aged(0, limit - 1, ago) > 0)
}

/// Age and studies: one adult who is 25, or has a child to come or to provide for, or has worked long enough, and does
/// not study (CASF, art. L262-4, L262-7-1).
fn may_ask(case: &Case<'_>, ago: i32, trace: &mut Trace) -> bool {
    let law = case.law.ago(ago);
    let (minimum, young) = (law.int(N::RsaAge), law.int(N::RsaYoungAge));
    let family = case.rsa_children(ago) > 0 || case.is_expecting(ago);
    let of_age = |place: usize| family || case.age(place, ago) >= minimum;
    let has_worked = |place: usize| {
        let age = case.age(place, ago);
        young < age && age < minimum && case.person(place).worked_2_of_3_years
    };
    let studies = |place: usize| case.person(place).activity == Activity::Student;
    let met = case.adults().any(|place| (of_age(place) || has_worked(place)) && !studies(place));
    if trace.is_on() {
        let any_of_age = case.adults().any(|place| of_age(place) || has_worked(place));
        let name = if case.adults().any(of_age) { "age" } else { "young" };
        let source = if name == "age" { "CASF, art. L262-4, 1°" } else { "CASF, art. L262-7-1" };
        trace.check(name, source, any_of_age, || [years("minimum", minimum)]);
        // One and the same adult is of age and does not study.
        let works = if any_of_age { met } else { case.adults().any(|place| !studies(place)) };
        trace.test("activity", "CASF, art. L262-4, 3°", works);
    }
    met
}

/// One adult who is French, a European settled for three months, or has held a permit for five years, or is exempt
/// (CASF, art. L262-4, 2°, L262-6).
fn is_resident(case: &Case<'_>, ago: i32, trace: &mut Trace) -> bool {
    let law = case.law.ago(ago);
    let met = case.adults().any(|place| is_resident_adult(case, law, place));
    trace.check("residence", "CASF, art. L262-4, L262-6", met, || [years("minimum", law.int(N::RsaPermitYears))])
}

/// The same for one person; prime d'activité asks it too.
pub(super) fn is_resident_adult(case: &Case<'_>, law: &Row, place: usize) -> bool {
    let person = case.person(place);
    match person.nationality {
        Nationality::French => true,
        _ if person.protected => true,
        Nationality::Europe => person.residence_years * 12 >= law.get(N::RsaEuropeMonths),
        Nationality::Other => person.residence_years >= law.get(N::RsaPermitYears),
    }
}

/// The scale, when age, studies and residence allow it.
fn socle(case: &Case<'_>, ago: i32) -> Decimal {
    let mut off = Trace::off();
    let allowed = may_ask(case, ago, &mut off) && is_resident(case, ago, &mut off);
    if allowed { scale(case, ago) } else { Decimal::ZERO }
}

fn scale(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    law.get(N::RsaBase).times(shares(case, ago, law.list(N::RsaPersonRate)))
}

/// How many times the base a household counts: the second person, the next ones, the third child and more.
pub(super) fn shares(case: &Case<'_>, ago: i32, rates: &[Decimal]) -> Decimal {
    let people = adults(case) + case.rsa_children(ago);
    let fourth = if case.has_partner() { rates[1] } else { rates[2] };
    let mut shares = Decimal::ONE;
    for (person, rate) in [(2, rates[0]), (3, rates[1]), (4, fourth)] {
        if people >= person {
            shares += rate;
        }
    }
    shares + rates[2] * (people - 4).max(0)
}

fn lone_scale(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let rates = law.list(N::RsaLoneRate);
    law.get(N::RsaBase).times(rates[0] + rates[1] * case.rsa_children(ago))
}

/// What is taken away because housing is paid for: the lump sum, or the housing benefit where that is less
/// (CASF, art. R262-9, R262-10). The prime d'activité has the same rule on its own base.
pub(super) fn housing_lump(
    case: &Case<'_>,
    ago: i32,
    base: Decimal,
    person_rates: &[Decimal],
    housing_rates: &[Decimal],
) -> Decimal {
    let people = adults(case) + case.rsa_children(ago);
    let lump = match people {
        ..=1 => base.times(housing_rates[0]),
        2 => base.times(housing_rates[1].times(Decimal::ONE + person_rates[0])),
        _ => base.times(housing_rates[2].times(Decimal::ONE + person_rates[0] + person_rates[1])),
    };
    let housing = &case.home.housing;
    match housing.status {
        HousingStatus::Owner | HousingStatus::OwnerWithLoan if housing.rent.is_zero() => lump,
        HousingStatus::HostedFree => lump,
        _ => aide_logement::paid(case, ago).min(lump),
    }
}

/// Family benefits that count: basic AF and CF, PAJE, ASF up to a flat rate (CASF, art. R262-10-1, R262-11).
pub(super) fn family_benefits(case: &Case<'_>, ago: i32) -> Decimal {
    if case.children().is_empty() {
        return Decimal::ZERO;
    }
    let law = case.law.ago(ago);
    let flat = law.get(N::Bmaf).times(law.get(N::RsaAsfRate)) * asf::eligible_children(case, ago);
    af::base(case, ago)
        + cf::basic_part(case, ago)
        + paje_base::amount(case, ago, &mut Trace::off())
        + asf::amount(case, ago, &mut Trace::off()).min(flat)
}

/// ASPA of this month, and AAH, ASI, ASS and MVA of the three before.
fn minima(case: &Case<'_>, ago: i32) -> Decimal {
    let month = |ago: i32| {
        let of = |place: usize| {
            aah::paid(case, place, ago)
                + asi::paid(case, place, ago)
                + ass::paid(case, place, ago)
                + mva::paid(case, place, ago)
        };
        case.everybody().map(of).sum::<Decimal>()
    };
    aspa::paid(case, ago) + (ago + 1..=ago + 3).map(month).sum::<Decimal>().over(3)
}

/// Earnings, and all else that the adults and the children who count have.
fn own_resources(case: &Case<'_>, ago: i32) -> (Decimal, Decimal) {
    let children = case.children().filter(|child| case.is_rsa_child(*child, ago));
    let mut sums = (Decimal::ZERO, Decimal::ZERO);
    for place in case.adults().chain(children) {
        sums.0 += case.rsa_earnings_of(place, ago);
        sums.1 += case.rsa_resources_of(place, ago);
    }
    sums
}

fn adults(case: &Case<'_>) -> i64 {
    if case.has_partner() { 2 } else { 1 }
}
