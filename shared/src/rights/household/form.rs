//! The written form of a household, as other models exchange it: one JSON object, every answer checked at this door.
//!
//! Any answer may be `"?"`: it is listed as unknown, and something possible stands in its place. An answer that is left
//! out has its default. The form is that of `shared/rights/household.schema.json`.

mod reader;

use super::super::month::Month;
use super::super::unknown::Field;
use super::words::{ACTIVITY, BUSINESS, COUPLE, DISABILITY, NATIONALITY, ROLE, SCHOOL, STATUS};
use super::{
    Household, Housing, Impossible, Income, Person, Receives, Role, Savings, SelfEmployed, Stream, TaxReturn, TaxYear,
    Zone,
};
use crate::day::Day;
use reader::Reader;
use serde_json::Value;
use std::cell::RefCell;

/// A household as it was written, and what of it is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// How the file calls it.
    pub id: String,
    /// The month for which it was written, if it says so.
    pub month: Option<Month>,
    /// The household; unknown fields have a stand-in.
    pub household: Household,
    /// The fields that are unknown.
    pub unknown: Vec<Field>,
}

/// Reads one line of a file of households.
pub fn read(line: &str) -> Result<Form, Impossible> {
    let value: Value = serde_json::from_str(line).map_err(|error| Impossible::Unreadable {
        field: "the line".to_owned(),
        found: format!("no JSON ({error})"),
        expected: "one JSON object",
    })?;
    let unknown = RefCell::new(Vec::new());
    let reader = Reader::root(&value, &unknown);
    reader.only(&[
        "schema_version",
        "id",
        "reference_month",
        "couple",
        "separated_recently",
        "housing",
        "savings",
        "tax_units",
        "already_receives",
        "persons",
        "tags",
    ])?;
    let id = reader.text("id")?.ok_or_else(|| reader.missing("id"))?;
    let month = reader.parsed("reference_month", "a month such as 2026-11", Month::parse)?;
    let mut people = people(&reader)?;
    people.sort_by_key(|person| (person.role as u8, person.id.clone()));
    let household = Household {
        couple: reader.required("couple", COUPLE)?,
        separated_recently: reader.flag("separated_recently")?,
        housing: housing(&reader)?,
        savings: savings(&reader)?,
        tax_returns: tax_returns(&reader, &people)?,
        receives: receives(&reader)?,
        people,
    };
    household.check(month)?;
    let unknown = unknown.into_inner();
    let place = |field: Field| field.among(&household.people, &written_order(&value));
    Ok(Form { id, month, unknown: unknown.into_iter().filter_map(place).collect(), household })
}

/// The ids of the people in the order of the file.
fn written_order(value: &Value) -> Vec<String> {
    let people = value["persons"].as_array().map(Vec::as_slice).unwrap_or_default();
    people.iter().map(|person| person["id"].as_str().unwrap_or_default().to_owned()).collect()
}

fn housing(reader: &Reader<'_>) -> Result<Housing, Impossible> {
    let housing = reader.object("housing")?.ok_or_else(|| reader.missing("housing"))?;
    housing.only(&["status", "rent", "charges", "zone", "flat_share", "room_only", "landlord_is_close_family"])?;
    Ok(Housing {
        status: housing.required("status", STATUS)?,
        rent: housing.money("rent")?,
        charges: housing.money("charges")?,
        zone: match housing.whole("zone")? {
            Some(1) => Zone::One,
            None | Some(2) => Zone::Two,
            Some(3) => Zone::Three,
            Some(_) => return Err(housing.unreadable("zone", "1, 2 or 3")),
        },
        flat_share: housing.flag("flat_share")?,
        room_only: housing.flag("room_only")?,
        family_landlord: housing.flag("landlord_is_close_family")?,
    })
}

fn savings(reader: &Reader<'_>) -> Result<Savings, Impossible> {
    let Some(savings) = reader.object("savings")? else { return Ok(Savings::default()) };
    savings.only(&["livret_a", "other"])?;
    Ok(Savings { livret_a: savings.money("livret_a")?, other: savings.money("other")? })
}

fn receives(reader: &Reader<'_>) -> Result<Receives, Impossible> {
    let mut receives = Receives::default();
    for item in reader.list("already_receives")? {
        let flag = match item.as_text().as_deref() {
            Some("rsa") => &mut receives.rsa,
            Some("af") => &mut receives.af,
            Some("cf") => &mut receives.cf,
            Some("asf") => &mut receives.asf,
            Some("aah") => &mut receives.aah,
            Some("ass") => &mut receives.ass,
            Some("aspa") => &mut receives.aspa,
            Some("asi") => &mut receives.asi,
            _ => return Err(item.bad("rsa, af, cf, asf, aah, ass, aspa or asi")),
        };
        *flag = true;
    }
    Ok(receives)
}

fn tax_returns(reader: &Reader<'_>, people: &[Person]) -> Result<Vec<TaxReturn>, Impossible> {
    let mut returns = Vec::new();
    for unit in reader.required_list("tax_units")? {
        unit.only(&["declarants", "rfr_n2", "rfr_n1"])?;
        let mut read =
            TaxReturn { rfr_n2: unit.required_money("rfr_n2")?, rfr_n1: unit.money("rfr_n1")?, ..TaxReturn::default() };
        for declarant in unit.required_list("declarants")? {
            let id = declarant.as_text().unwrap_or_default();
            match people.iter().find(|person| person.id == id).map(|person| person.role) {
                Some(Role::Applicant) => read.of_applicant = true,
                Some(Role::Partner) => read.of_partner = true,
                Some(Role::Child) | None => return Err(declarant.bad("the id of the applicant or the partner")),
            }
        }
        returns.push(read);
    }
    Ok(returns)
}

fn people(reader: &Reader<'_>) -> Result<Vec<Person>, Impossible> {
    reader.required_list("persons")?.iter().map(person).collect()
}

fn person(reader: &Reader<'_>) -> Result<Person, Impossible> {
    reader.only(&[
        "id",
        "role",
        "birth_date",
        "activity",
        "unemployed_since",
        "worked_5_of_10_years",
        "worked_2_of_3_years",
        "nationality",
        "legal_residence_years",
        "protected_status",
        "disability",
        "rsdae",
        "pregnant",
        "scholarship_holder",
        "on_parents_tax_return",
        "lives_with_parents",
        "school_level",
        "shared_custody",
        "income",
        "tax_n2",
    ])?;
    let day = |text: &str| Day::try_from(text.to_owned()).ok();
    let birth = reader.parsed("birth_date", "a day such as 1996-01-20", day)?;
    Ok(Person {
        id: reader.text("id")?.ok_or_else(|| reader.missing("id"))?,
        role: reader.required("role", ROLE)?,
        birth: birth
            .or(reader.is_unknown("birth_date").then(Day::default))
            .ok_or_else(|| reader.missing("birth_date"))?,
        activity: reader.word("activity", ACTIVITY)?,
        unemployed_since: reader.parsed("unemployed_since", "a day such as 2025-06-01", day)?,
        worked_5_of_10_years: reader.flag("worked_5_of_10_years")?,
        worked_2_of_3_years: reader.flag("worked_2_of_3_years")?,
        nationality: reader.word("nationality", NATIONALITY)?,
        residence_years: reader.money("legal_residence_years")?,
        protected: reader.flag("protected_status")?,
        disability: reader.word("disability", DISABILITY)?,
        rsdae: reader.flag("rsdae")?,
        pregnant: reader.flag("pregnant")?,
        scholarship: reader.flag("scholarship_holder")?,
        on_parents_return: reader.flag("on_parents_tax_return")?,
        lives_with_parents: reader.flag("lives_with_parents")?,
        school: reader.word("school_level", SCHOOL)?,
        shared_custody: reader.flag("shared_custody")?,
        income: Income { tax_year: tax_year(reader)?, ..income(reader)? },
    })
}

fn income(reader: &Reader<'_>) -> Result<Income, Impossible> {
    let Some(income) = reader.object("income")? else { return Ok(Income::default()) };
    income.only(&[
        "wage_net",
        "unemployment_benefit",
        "retirement_pension",
        "invalidity_pension",
        "child_support_received",
        "child_support_paid",
        "self_employed",
    ])?;
    Ok(Income {
        wage: stream(&income, "wage_net")?,
        unemployment: stream(&income, "unemployment_benefit")?,
        retirement: stream(&income, "retirement_pension")?,
        invalidity: stream(&income, "invalidity_pension")?,
        support_received: stream(&income, "child_support_received")?,
        support_paid: income.money("child_support_paid")?,
        business: match income.object("self_employed")? {
            None => None,
            Some(business) => {
                business.only(&["kind", "monthly_turnover"])?;
                let kind = business.required("kind", BUSINESS)?;
                Some(SelfEmployed { kind, turnover: business.required_money("monthly_turnover")? })
            }
        },
        tax_year: None,
    })
}

/// One figure for every month, or five: a month without its amount is an error, not a zero.
fn stream(income: &Reader<'_>, key: &'static str) -> Result<Stream, Impossible> {
    if !income.is_object(key) {
        return Ok(Stream::steady(income.money(key)?));
    }
    let Some(months) = income.object(key)? else { return Ok(Stream::default()) };
    months.only(&["now", "m1", "m2", "m3", "before"])?;
    let month = |name| months.required_money(name);
    Ok(Stream { now: month("now")?, last: [month("m1")?, month("m2")?, month("m3")?], before: month("before")? })
}

fn tax_year(reader: &Reader<'_>) -> Result<Option<TaxYear>, Impossible> {
    let Some(year) = reader.object("tax_n2")? else { return Ok(None) };
    year.only(&["wages", "unemployment", "pensions"])?;
    let money = |key| year.money(key);
    Ok(Some(TaxYear { wages: money("wages")?, unemployment: money("unemployment")?, pensions: money("pensions")? }))
}
