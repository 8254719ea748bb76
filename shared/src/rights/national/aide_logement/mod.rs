//! Housing benefits: APL in social housing, ALF with dependants, ALS for everybody else.
//!
//! Code de la construction et de l'habitation: who (L822-1 to L822-9, R822-23), how much for a rented dwelling (D823-16
//! to D823-19, arrêté of 27 September 2019), for a place in a hostel (D832-24 and following). What counts as resources
//! is in [`resources`]. The amount is what is paid: whole euros after CRDS.
//!
//! Not computed: benefits for buyers (closed to loans since 2020) and hostels under agreement, whose scale depends on the
//! agreement; the reception asks the CAF.

mod hostel;
mod resources;

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, Slot};
use crate::rights::decimal::Decimal;
use crate::rights::household::{HousingStatus, Zone};
use crate::rights::law::Row;
use crate::rights::national::{National, Outcome};
use crate::rights::trace::{Trace, money};

/// The right.
pub(super) const RIGHT: National = National::monthly("aide_logement", outcome, N::AlRentCapZone2).turning_with_income();

fn outcome(case: &Case<'_>, trace: &mut Trace) -> Outcome {
    let amount = if trace.is_on() { amount(case, 0, trace) } else { paid(case, 0) };
    Outcome { amount, form: amount.is_positive().then(|| kind(case)) }
}

/// What is paid in a month.
pub(super) fn paid(case: &Case<'_>, ago: i32) -> Decimal {
    if !is_rented(case) {
        return Decimal::ZERO;
    }
    case.once(Slot::HousingBenefit, ago, || amount(case, ago, &mut Trace::off()))
}

/// Which of the three it is.
fn kind(case: &Case<'_>) -> &'static str {
    if case.home.housing.status == HousingStatus::TenantSocial {
        "apl"
    } else if case.housing_dependants(0) > 0 {
        "alf"
    } else {
        "als"
    }
}

/// What is paid in a month, in whole euros.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let housing = &case.home.housing;
    if !trace.test("rented", "CCH, art. L822-2, L841-1", is_rented(case)) {
        return Decimal::ZERO;
    }
    let social = housing.status == HousingStatus::TenantSocial;
    if !social && !trace.test("landlord", "CCH, art. R822-24", !housing.family_landlord) {
        return Decimal::ZERO;
    }
    let law = case.law.ago(ago);
    let yearly = resources::of(case, ago);
    let before = if housing.status == HousingStatus::Hostel {
        hostel::amount(case, ago, yearly, trace)
    } else {
        rented(case, ago, yearly, trace)
    };
    let minimum = law.list(N::AlMinimumPaid)[usize::from(social)];
    let figures = || [money("resources", yearly.over(12)), money("rent", housing.rent)];
    if before < minimum || !trace.check("resources", "CCH, art. D823-16", before.is_positive(), figures) {
        trace.check("minimum", "CCH, art. R823-6", before >= minimum, || [money("minimum", minimum)]);
        return Decimal::ZERO;
    }
    let kept = after_high_rent(case, law, ago, before, trace);
    if kept.is_zero() {
        return Decimal::ZERO;
    }
    net(case, law, ago, yearly, kept, trace)
}

/// The flat cut, the reduction that the social landlord gives instead, CRDS, and whole euros.
fn net(case: &Case<'_>, law: &Row, ago: i32, yearly: Decimal, kept: Decimal, trace: &mut Trace) -> Decimal {
    let cut = law.get(N::AlFlatCut).min(kept);
    let reduction = rent_reduction(case, law, ago, yearly).times(law.get(N::RlsShare));
    let gross = (kept - cut - reduction).or_zero();
    let crds = gross.times(law.get(N::CrdsRate)).down_to(Decimal::CENT);
    let net = (gross - crds).down_to(Decimal::ONE).or_zero();
    trace.line("cut", -cut);
    trace.line("reduction", -reduction);
    trace.line("floor", gross - (kept - cut - reduction));
    trace.line("crds", -crds);
    trace.line("rounding", net - (gross - crds));
    let figures = || [money("resources", yearly.over(12)), money("rent", case.home.housing.rent)];
    trace.check("paid", "CCH, art. D823-16", net.is_positive(), figures);
    net
}

fn is_rented(case: &Case<'_>) -> bool {
    let status = case.home.housing.status;
    status.is_tenant() || status == HousingStatus::Hostel
}

/// Rent and charges up to their caps, less what the household pays itself (CCH, art. D823-16, D823-17).
fn rented(case: &Case<'_>, ago: i32, yearly: Decimal, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let dependants = case.housing_dependants(ago);
    let couple = case.is_housing_couple(ago);
    let rent = counted_rent(case).min(rent_cap(case, law, ago));
    let charges = charges(case, law, couple, dependants);
    let reference = with_dependants(law.list(N::AlRentCapZone2), couple, dependants);
    let minimum = (rent + charges).times(law.get(N::AlP0Rate)).max(law.get(N::AlP0Minimum));
    let above = (yearly - scale(law.list(N::AlR0), couple, dependants)).or_zero();
    let rate = scale(law.list(N::AlTf), couple, dependants) + rent_rate(law, rent, reference);
    let own = minimum + above.times(rate);
    trace.line("rent", rent);
    trace.line("charges", charges);
    trace.line("own", -own.min(rent + charges));
    (rent + charges - own).or_zero()
}

/// What the rent counts: two thirds of it when furnished (CCH, art. D823-18).
fn counted_rent(case: &Case<'_>) -> Decimal {
    let housing = &case.home.housing;
    if housing.status == HousingStatus::TenantFurnished { housing.rent.scaled(2, 3) } else { housing.rent }
}

/// The highest rent that counts, by zone and household, less for a shared flat or a room.
fn rent_cap(case: &Case<'_>, law: &Row, ago: i32) -> Decimal {
    let housing = &case.home.housing;
    let caps = law.list(match housing.zone {
        Zone::One => N::AlRentCapZone1,
        Zone::Two => N::AlRentCapZone2,
        Zone::Three => N::AlRentCapZone3,
    });
    let mut cap = if housing.room_only {
        caps[0].times(law.get(N::AlRoomRate))
    } else {
        with_dependants(caps, case.is_housing_couple(ago), case.housing_dependants(ago))
    };
    if housing.flat_share {
        cap = cap.times(law.get(N::AlFlatShareRate));
    }
    cap.nearest(Decimal::CENT)
}

fn charges(case: &Case<'_>, law: &Row, couple: bool, dependants: i64) -> Decimal {
    if case.home.housing.flat_share {
        let shared = law.list(N::AlChargesFlatShare);
        shared[usize::from(couple)] + shared[2] * dependants
    } else {
        let alone = law.list(N::AlCharges);
        alone[0] + alone[1] * dependants
    }
}

/// The part of the rate that grows with the rent: RL to two decimals of a percent, TL to five decimals.
fn rent_rate(law: &Row, rent: Decimal, reference: Decimal) -> Decimal {
    let (thresholds, rates) = (law.list(N::AlTlThreshold), law.list(N::AlTlRate));
    let share = rent.ratio(reference).nearest(Decimal::from_millionths(100));
    let rate = if share >= thresholds[1] {
        rates[2].times(share - thresholds[1]) + rates[1].times(thresholds[1] - thresholds[0])
    } else {
        rates[1].times(share - thresholds[0]).or_zero()
    };
    rate.nearest(Decimal::from_millionths(10))
}

/// A rent far above the cap takes the benefit down, and then away (CCH, art. D823-16, II). Not in a hostel, and not when
/// somebody is disabled.
fn after_high_rent(case: &Case<'_>, law: &Row, ago: i32, before: Decimal, trace: &mut Trace) -> Decimal {
    let spared = case.is_hostel() || case.home.people.iter().any(super::super::household::Person::is_disabled);
    if spared {
        return before.nearest(Decimal::CENT);
    }
    let zone = case.home.housing.zone as usize;
    let cap = rent_cap(case, law, ago);
    let falls = cap.times(law.list(N::AlDegressive)[zone]).nearest(Decimal::CENT);
    let ends = cap.times(law.list(N::AlSuppressed)[zone]).nearest(Decimal::CENT);
    let rent = counted_rent(case);
    if rent > falls {
        let figures = || [money("rent", rent), money("limit", ends)];
        if !trace.check("high-rent", "CCH, art. D823-16, II", rent < ends, figures) {
            return Decimal::ZERO;
        }
    }
    let kept = if rent <= falls {
        before
    } else {
        before - before.scaled((rent - falls).millionths(), (ends - falls).millionths())
    };
    let kept = kept.nearest(Decimal::CENT);
    trace.line("high-rent", kept - before);
    kept
}

/// The reduction of rent that a social landlord gives when resources are under its ceiling (CCH, art. L442-2-1).
fn rent_reduction(case: &Case<'_>, law: &Row, ago: i32, yearly: Decimal) -> Decimal {
    let housing = &case.home.housing;
    if housing.status != HousingStatus::TenantSocial {
        return Decimal::ZERO;
    }
    let (ceilings, amounts) = match housing.zone {
        Zone::One => (N::RlsCeilingZone1, N::RlsAmountZone1),
        Zone::Two => (N::RlsCeilingZone2, N::RlsAmountZone2),
        Zone::Three => (N::RlsCeilingZone3, N::RlsAmountZone3),
    };
    let (couple, dependants) = (case.is_housing_couple(ago), case.housing_dependants(ago));
    if yearly.over(12) >= scale(law.list(ceilings), couple, dependants) {
        return Decimal::ZERO;
    }
    with_dependants(law.list(amounts), couple, dependants)
}

/// A list single, couple, one dependant, each further one.
fn with_dependants(list: &[Decimal], couple: bool, dependants: i64) -> Decimal {
    match dependants {
        0 => list[usize::from(couple)],
        more => list[2] + list[3] * (more - 1),
    }
}

/// A list single, couple, one dependant after the other, each further one last.
fn scale(list: &[Decimal], couple: bool, dependants: i64) -> Decimal {
    let listed = list.len() - 3;
    match usize::try_from(dependants) {
        Ok(0) | Err(_) => list[usize::from(couple)],
        Ok(count) if count <= listed => list[1 + count],
        Ok(_) => list[1 + listed] + list[2 + listed] * (dependants - i64::try_from(listed).unwrap_or(0)),
    }
}
