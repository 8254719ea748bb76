//! The most that each right can come to for a household of so many adults and children, whatever their answers are.

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::finding::RightId;
use crate::rights::household::{Household, Person, Zone};
use crate::rights::law::{Law, Row};
use crate::rights::month::Month;
use crate::rights::national::css;
use crate::rights::unknown::{Field, Name};

/// Euros, for what the right's amount is for.
pub(super) fn of(right: RightId, law: &Law, home: &Household, unknown: &[Field]) -> Decimal {
    let (month, case) = (law.month(), Case::new(law, home));
    let law = law.ago(0);
    let adults = i64::try_from(home.adult_count()).unwrap_or(1);
    let children = i64::try_from(home.children().len()).unwrap_or(0);
    let everybody = adults + children;
    let bmaf = |rate: Decimal| law.get(N::Bmaf).times(rate);
    match right.0 {
        "aah" => law.get(N::AahBase) * everybody,
        "aeeh" => bmaf(law.get(N::AeehRate)) * children,
        // Each child beyond the first, the supplement and the lump sum for each.
        "af" => {
            let each = law.list(N::AfRate)[1] + law.get(N::AfSupplementRate) + law.get(N::AfLumpRate);
            bmaf(each) * children
        }
        "aide_logement" => housing(law, home, unknown, children),
        "ars" => bmaf(law.list(N::ArsRate)[2]) * children,
        "asf" => bmaf(law.get(N::AsfRate)) * children,
        "asi" => law.list(N::AsiCeiling)[1].over(12),
        "aspa" => law.list(N::AspaAmount)[1].over(12),
        "ass" => law.get(N::AssDaily) * 30 * everybody,
        "bourse_college" => bmaf(law.list(N::BourseCollegeAmount)[2]) * children + Decimal::whole(2) * children,
        "bourse_lycee" => bmaf(law.list(N::BourseLyceeAmount)[5]) * children + Decimal::whole(2) * children,
        "cf" => bmaf(law.list(N::CfRate)[1]).nearest(Decimal::CENT),
        "cheque_energie" => law.list(N::ChequeEnergieAmountMore)[0],
        "css" => contributions(&case, law, unknown),
        "mva" => law.get(N::MvaAmount) * adults,
        "paje_base" => bmaf(law.list(N::PajeRate)[0]),
        "ppa" => {
            let bonus = law.get(N::PpaBase).times(law.get(N::PpaBonusRate)).nearest(Decimal::CENT);
            law.get(N::PpaBase).times(scale(law.list(N::PpaPersonRate), law.list(N::PpaLoneRate), everybody, children))
                + bonus * everybody
        }
        "prime_naissance" => {
            let due = |child: &&Person| Month::of(child.birth) == month.plus(2);
            let announced = count(home.children().iter().filter(due));
            bmaf(law.get(N::PajeBirthRate)).nearest(Decimal::CENT) * (1 + announced)
        }
        "rsa" => {
            law.get(N::RsaBase).times(scale(law.list(N::RsaPersonRate), law.list(N::RsaLoneRate), everybody, children))
        }
        _ => Decimal::from_millionths(i64::MAX),
    }
}

/// What everybody pays at their age, or at the highest when a birth is unknown.
fn contributions(case: &Case<'_>, law: &Row, unknown: &[Field]) -> Decimal {
    let classes = law.list(N::CssContribution);
    let of = |place: usize| {
        let known = !unknown.contains(&Field::of(Name::Birth, place));
        if known { css::contribution(case, law, place) } else { classes[classes.len() - 1] }
    };
    case.everybody().map(of).sum()
}

/// The cap of the zone and the charges, or the rent itself when it is less.
fn housing(law: &Row, home: &Household, unknown: &[Field], children: i64) -> Decimal {
    let unknown = |name| unknown.iter().any(|field| field.name == name);
    let caps = law.list(match home.housing.zone {
        Zone::Two if !unknown(Name::Zone) => N::AlRentCapZone2,
        Zone::Three if !unknown(Name::Zone) => N::AlRentCapZone3,
        _ => N::AlRentCapZone1,
    });
    let cap = if children == 0 { caps[1] } else { caps[2] + caps[3] * (children - 1) };
    let by_rent = !unknown(Name::Rent) && !unknown(Name::Status) && home.housing.status.is_tenant();
    let rent = if by_rent { home.housing.rent.min(cap) } else { cap };
    let charges = law.list(N::AlCharges);
    rent + charges[0] + charges[1] * children
}

/// The larger of both scales.
fn scale(people: &[Decimal], lone: &[Decimal], everybody: i64, children: i64) -> Decimal {
    let each = people.iter().copied().fold(Decimal::ZERO, Decimal::max);
    (Decimal::ONE + each * (everybody - 1)).max(lone[0] + lone[1] * children)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::household::form;

    #[test]
    fn who_turns_thirty_today_pays_what_people_of_thirty_pay() {
        let line = r#"{"id": "a", "couple": "none", "housing": {"status": "homeless"},
            "tax_units": [{"declarants": ["p"], "rfr_n2": 0}],
            "persons": [{"id": "p", "role": "applicant", "birth_date": "1996-11-01"}]}"#;
        let home = form::read(line).unwrap().household;
        let law = Law::of(Month::new(2026, 11).unwrap()).unwrap();
        assert_eq!(of(RightId("css"), &law, &home, &[]), law.ago(0).list(N::CssContribution)[1]);
    }
}
