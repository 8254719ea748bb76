//! What the people of a household would answer.

use plein_sens_shared::rights::household::{
    Activity, BusinessKind, Disability, Household, HousingStatus, Nationality, School, Stream,
};
use plein_sens_shared::rights::{Decimal, Item};

fn pick(pairs: &[(&str, bool)]) -> String {
    let v: Vec<&str> = pairs.iter().filter(|p| p.1).map(|p| p.0).collect();
    if v.is_empty() { "-".into() } else { v.join(",") }
}
fn yes(b: bool) -> String {
    if b { "yes".into() } else { "no".into() }
}
fn stream(s: &Stream) -> String {
    let v = [s.now, s.last[0], s.last[1], s.last[2], s.before];
    if v.iter().all(|x| *x == v[0]) { v[0].to_string() } else { v.map(|x| x.to_string()).join(";") }
}
/// The answer to a question, as it would be typed.
pub fn truth(item: Item, home: &Household) -> String {
    let person = home.people.get(item.place);
    let question = item.question.as_str();
    match question {
        "home" => match (home.has_partner(), home.children().is_empty()) {
            (false, true) => "alone",
            (true, true) => "couple",
            (false, false) => "alone_children",
            _ => "couple_children",
        }
        .into(),
        "children" => home.children().iter().map(|child| child.birth.to_string()).collect::<Vec<_>>().join(","),
        "housing" => match home.housing.status {
            HousingStatus::TenantSocial => "tenant_social",
            HousingStatus::TenantPrivate => "tenant_private",
            HousingStatus::TenantFurnished => "tenant_private_furnished",
            HousingStatus::Owner => "owner_no_loan",
            HousingStatus::OwnerWithLoan => "owner_with_loan",
            HousingStatus::HostedFree => "hosted_free",
            HousingStatus::HostedSharing => "hosted_contributing",
            HousingStatus::Hostel => "hostel",
            HousingStatus::Homeless => "homeless",
        }
        .into(),
        "rent" => home.housing.rent.to_string(),
        "dwelling" => pick(&[
            ("flat_share", home.housing.flat_share),
            ("room_only", home.housing.room_only),
            ("family_landlord", home.housing.family_landlord),
        ]),
        "separated" => yes(home.separated_recently),
        "children_situation" => pick(&[
            ("custody", home.children().iter().any(|child| child.shared_custody)),
            ("disability", home.children().iter().any(|child| child.disability != Disability::None)),
            ("wage", home.children().iter().any(|child| !child.income.wage.is_nothing())),
        ]),
        "savings" => format!("{};{}", home.savings.livret_a, home.savings.other),
        "rfr" => format!(
            "{};{}",
            home.tax_returns.iter().map(|read| read.rfr_n2).sum::<Decimal>(),
            home.tax_returns.iter().map(|read| read.rfr_n1).sum::<Decimal>()
        ),
        "receives" => {
            let receives = home.receives;
            pick(&[
                ("rsa", receives.rsa),
                ("af", receives.af),
                ("cf", receives.cf),
                ("asf", receives.asf),
                ("aah", receives.aah),
                ("ass", receives.ass),
                ("aspa", receives.aspa),
                ("asi", receives.asi),
            ])
        }
        _ => {
            let person = person.unwrap();
            let income = &person.income;
            match question {
                "birth" => person.birth.to_string(),
                "activity" => match person.activity {
                    Activity::Employed => "employed",
                    Activity::SelfEmployed => "self_employed",
                    Activity::Unemployed => {
                        if person.worked_5_of_10_years {
                            "unemployed_long"
                        } else {
                            "unemployed"
                        }
                    }
                    Activity::Student => "student",
                    Activity::Retired => "retired",
                    Activity::Inactive => "inactive",
                }
                .into(),
                "nationality" => match person.nationality {
                    Nationality::French => "french",
                    _ if person.protected => "protected",
                    Nationality::Europe => "europe",
                    Nationality::Other => "other",
                }
                .into(),
                "permit" => (person.residence_years.int()).to_string(),
                "incomes" => pick(&[
                    ("wage", !income.wage.is_nothing()),
                    ("unemployment", !income.unemployment.is_nothing()),
                    ("retirement", !income.retirement.is_nothing()),
                    ("invalidity", !income.invalidity.is_nothing()),
                    ("support_received", !income.support_received.is_nothing()),
                    ("support_paid", !income.support_paid.is_zero()),
                    ("business", income.business.is_some()),
                ]),
                "wage" | "child_wage" => stream(&income.wage),
                "unemployment" => stream(&income.unemployment),
                "retirement" => stream(&income.retirement),
                "invalidity" => stream(&income.invalidity),
                "support_received" => stream(&income.support_received),
                "support_paid" => income.support_paid.to_string(),
                "business" => {
                    let business = income.business.unwrap();
                    match business.kind {
                        BusinessKind::Sale => format!("{};0;0", business.turnover),
                        BusinessKind::ServiceBic => format!("0;{};0", business.turnover),
                        BusinessKind::ServiceBnc => format!("0;0;{}", business.turnover),
                    }
                }
                "registered" => person.unemployed_since.map_or("?".into(), |day| day.to_string()),
                "situation" => pick(&[
                    ("pregnant", person.pregnant),
                    ("disability_50", person.disability == Disability::From50To79),
                    ("disability_80", person.disability == Disability::From80),
                    ("restriction", person.rsdae),
                ]),
                "young" => pick(&[
                    ("worked_2_of_3", person.worked_2_of_3_years),
                    ("scholarship", person.scholarship),
                    ("parents_return", person.on_parents_return),
                    ("parents_home", person.lives_with_parents),
                ]),
                "custody" => yes(person.shared_custody),
                "child_disability" => match person.disability {
                    Disability::From80 => "80_plus",
                    Disability::From50To79 => "50_to_79",
                    _ => "none",
                }
                .into(),
                "school" => match person.school {
                    School::None => "none",
                    School::Nursery => "nursery",
                    School::Primary => "primary",
                    School::College => "college",
                    School::Lycee => "lycee",
                    School::Higher => "higher",
                }
                .into(),
                "tax_income" => income
                    .tax_year
                    .map_or("=".into(), |year| format!("{};{};{}", year.wages, year.unemployment, year.pensions)),
                other => panic!("{other}"),
            }
        }
    }
}
