//! CSS (complémentaire santé solidaire): free, or for a small contribution.
//!
//! Code de la sécurité sociale: who (L861-1, R861-2), ceiling (D861-1), twelve months of resources (R861-4 to R861-10),
//! the lump sum for housing (R861-5, R861-7), who receives RSA (L861-2), contribution by age (L861-1, arrêté of 21 June
//! 2019). Benefits count for what the household says that it really receives.

use super::{aah, af, aide_logement, asf, asi, aspa, ass, cf, mva, rsa};
use crate::map::sorted;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::household::{Activity, HousingStatus};
use crate::rights::law::Row;
use crate::rights::national::{National, Outcome, Period};
use crate::rights::trace::{Trace, money};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("css", outcome, N::CssBase).per(Period::Contribution).turning_with_income();

/// Without a contribution.
const FREE: Outcome = Outcome { amount: Decimal::ZERO, form: Some("free") };

/// The twelve months that count.
const YEAR: std::ops::RangeInclusive<i32> = 1..=12;

/// CSS of this month.
fn outcome(case: &Case<'_>, trace: &mut Trace) -> Outcome {
    if !trace.test("independent", "CSS, art. L861-1, R861-2", may_ask(case)) {
        return Outcome::default();
    }
    let with_rsa = rsa::amount(case, 0, &mut Trace::off()).is_positive();
    if with_rsa {
        trace.test("rsa", "CSS, art. L861-2", true);
        return FREE;
    }
    let law = case.law.ago(0);
    let ceiling = ceiling(case, law);
    let resources = resources(case, law);
    let paid_ceiling = ceiling + ceiling.times(law.get(N::CssPaidRate));
    let figures = || [money("resources", resources.over(12)), money("ceiling", ceiling.over(12))];
    if trace.is_on() && resources <= paid_ceiling {
        trace.check("free", "CSS, art. L861-1, D861-1", resources <= ceiling, figures);
    }
    if resources <= ceiling {
        return FREE;
    }
    let figures = || [money("resources", resources.over(12)), money("ceiling", paid_ceiling.over(12))];
    if !trace.check("resources", "CSS, art. L861-1, D861-1", resources <= paid_ceiling, figures) {
        return Outcome::default();
    }
    let contribution = case.everybody().map(|place| contribution(case, law, place)).sum();
    trace.line("contribution", contribution);
    Outcome { amount: contribution, form: Some("paid") }
}

/// With a child, or somebody of 25, or everybody standing on their own feet.
fn may_ask(case: &Case<'_>) -> bool {
    let law = case.law.ago(0);
    let of_age = law.int(N::CssChildAge);
    let independent = |place: usize| {
        let person = case.person(place);
        let minor = case.age(place, 0) < 18;
        let dependant = person.on_parents_return || place >= case.home.adult_count() && minor;
        !dependant && !person.lives_with_parents && !case.support(place, 1, 12).is_positive()
    };
    children(case, law) > 0
        || case.everybody().any(|place| case.age(place, 0) >= of_age)
        || case.everybody().all(independent)
}

fn children(case: &Case<'_>, law: &Row) -> i64 {
    let counts = |child: &usize| (0..=law.int(N::CssChildAge)).contains(&case.age(*child, 0));
    count(case.children().filter(counts))
}

/// A year's ceiling, to the whole euro: half more for the second person, less for each next one.
fn ceiling(case: &Case<'_>, law: &Row) -> Decimal {
    let rates = law.list(N::CssPersonRate);
    // The eldest counts first; in shared custody a child counts half.
    let age = |child: &usize| case.age_in_months(*child, 0);
    let children = sorted(case.children(), |a, b| age(b).cmp(&age(a)));
    let mut shares = if case.has_partner() { Decimal::ONE + rates[0] } else { Decimal::ONE };
    let before = case.home.adult_count();
    for (place, child) in children.into_iter().enumerate() {
        let rate = match before + place {
            1 => rates[0],
            2 | 3 => rates[1],
            _ => rates[2],
        };
        shares += if case.person(child).shared_custody { rate.over(2) } else { rate };
    }
    law.get(N::CssBase).times(shares).nearest(Decimal::ONE)
}

/// A year's resources of everybody who counts.
fn resources(case: &Case<'_>, law: &Row) -> Decimal {
    let oldest = law.int(N::CssChildAge);
    let children = case.children().filter(|child| (0..=oldest).contains(&case.age(*child, 0)));
    let own: Decimal = case.adults().chain(children).map(|place| of_person(case, law, place)).sum();
    own + family_benefits(case, law) + housing(case, law)
}

fn of_person(case: &Case<'_>, law: &Row, place: usize) -> Decimal {
    let (from, to) = (*YEAR.start(), *YEAR.end());
    let wages = case.net_wages(place, from, to);
    let out_of_work = case.person(place).activity == Activity::Unemployed
        && case.unemployment(place, 0, 0).is_positive()
        || ass::paid(case, place, 0).is_positive();
    let off = if out_of_work { wages.times(law.get(N::CssUnemployedRate)) } else { Decimal::ZERO };
    wages - off
        + case.unemployment(place, from, to)
        + case.retirement(place, from, to)
        + case.invalidity(place, from, to)
        + case.support(place, from, to)
        + case.interest(place, from, to)
        + case.profit(place, 12)
        - case.support_paid(place, 12)
        + minima(case, place)
}

/// AAH, ASI, ASS and MVA that are really received, less what is left out of AAH and ASI.
fn minima(case: &Case<'_>, place: usize) -> Decimal {
    let receives = &case.home.receives;
    if !(receives.aah || receives.asi || receives.ass) {
        return Decimal::ZERO;
    }
    let month = |ago: i32| {
        let law = case.law.ago(ago);
        let when = |received: bool, amount: fn(&Case<'_>, usize, i32) -> Decimal, place: usize| {
            if received { amount(case, place, ago) } else { Decimal::ZERO }
        };
        let aah = when(receives.aah, aah::paid, place);
        let asi = when(receives.asi, asi::paid, place);
        let cuts = law.list(N::CssAsiCut);
        let both = case.adults().all(|adult| when(receives.asi, asi::paid, adult).is_positive()) && case.has_partner();
        let asi_cut = if aah.is_positive() {
            Decimal::ZERO
        } else if both {
            cuts[1].over(2)
        } else {
            cuts[0]
        };
        (aah - law.get(N::CssAahCut)).or_zero()
            + (asi - asi_cut).or_zero()
            + when(receives.aah, mva::paid, place)
            + when(receives.ass, ass::paid, place)
    };
    YEAR.map(month).sum()
}

/// AF, CF, ASF and ASPA that are really received.
fn family_benefits(case: &Case<'_>, law: &Row) -> Decimal {
    let receives = &case.home.receives;
    let month = |ago: i32| {
        let mut off = Trace::off();
        let mut sum = Decimal::ZERO;
        if receives.af {
            sum += af::amount(case, ago, &mut off);
        }
        if receives.cf {
            sum += cf::amount(case, ago, &mut off);
        }
        if receives.asf {
            sum += asf::amount(case, ago, &mut off);
        }
        if receives.aspa {
            let cut = law.list(N::CssAspaCut)[usize::from(case.has_partner())];
            sum += (aspa::paid(case, ago) - cut).or_zero();
        }
        sum
    };
    if receives.af || receives.cf || receives.asf || receives.aspa { YEAR.map(month).sum() } else { Decimal::ZERO }
}

/// What a home is worth a year: for owners and people hosted free a lump sum, for tenants the housing benefit up to it.
fn housing(case: &Case<'_>, law: &Row) -> Decimal {
    let people = case.home.adult_count() + usize::try_from(children(case, law)).unwrap_or(0);
    let size = people.clamp(1, 3) - 1;
    let shares = law.list(N::RsaPersonRate);
    let scale = Decimal::ONE + shares[..2].iter().take(size).copied().sum::<Decimal>();
    let lump = |rates: N| law.get(N::RsaBase).times(scale).times(law.list(rates)[size]) * 12;
    match case.home.housing.status {
        HousingStatus::Owner | HousingStatus::HostedFree | HousingStatus::HostedSharing => lump(N::CssHousingRateOwner),
        _ => (aide_logement::paid(case, 0) * 12).min(lump(N::CssHousingRate)),
    }
}

/// What one person pays a month, by age.
pub(in crate::rights) fn contribution(case: &Case<'_>, law: &Row, place: usize) -> Decimal {
    let age = Decimal::whole(case.age(place, 0).into());
    let class = law.list(N::CssContributionAge).iter().filter(|from| age >= **from).count();
    law.list(N::CssContribution)[class]
}
