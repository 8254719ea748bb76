//! What may be unknown of a household, and which answers are possible in its place.
//!
//! Of a choice every answer is listed. Of an amount or a day those are listed at which the law changes its mind, the
//! ends, and some between: every other answer leads to what one of these leads to, or to something between two of them.
//! Of an amount that is known to lie in a band, what lies in it is tried.

mod band;
mod tries;

use super::decimal::Decimal;
use super::household::{
    Activity, Disability, Household, HousingStatus, Nationality, Person, Receives, School, SelfEmployed, Stream,
    TaxYear, Zone,
};
use super::money::Range;
use crate::day::Day;

/// One answer that may be unknown: of the household, of one of its people, or of one of its tax returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    /// Which answer.
    pub name: Name,
    /// Of which person or tax return, by its place; 0 for the household itself.
    pub place: usize,
    /// Between which amounts each month lies, where that is known.
    pub within: Option<Range>,
}

/// The answers, in the order of the written form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the field of `Household` or `Person` that bears its name")]
pub enum Name {
    SeparatedRecently,
    Status,
    Rent,
    Zone,
    FlatShare,
    RoomOnly,
    FamilyLandlord,
    LivretA,
    OtherSavings,
    RfrN2,
    RfrN1,
    Receives,
    Birth,
    Activity,
    UnemployedSince,
    Worked5Of10,
    Worked2Of3,
    Nationality,
    ResidenceYears,
    Protected,
    Disability,
    Rsdae,
    Pregnant,
    Scholarship,
    OnParentsReturn,
    LivesWithParents,
    School,
    SharedCustody,
    Wage,
    Unemployment,
    Retirement,
    Invalidity,
    SupportReceived,
    SupportPaid,
    Business,
    TaxYear,
}

/// One possible answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the type of the field that takes it")]
pub enum Value {
    Flag(bool),
    Money(Decimal),
    Stream(Stream),
    Day(Option<Day>),
    Zone(Zone),
    Status(HousingStatus),
    Activity(Activity),
    Nationality(Nationality),
    Disability(Disability),
    School(School),
    Receives(Receives),
    Business(Option<SelfEmployed>),
    TaxYear(Option<TaxYear>),
}

/// The words of the written form. `couple` and `charges` are read by no rule: who lives there is known.
const WORDS: &[(&str, Name)] = &[
    ("separated_recently", Name::SeparatedRecently),
    ("status", Name::Status),
    ("rent", Name::Rent),
    ("zone", Name::Zone),
    ("flat_share", Name::FlatShare),
    ("room_only", Name::RoomOnly),
    ("landlord_is_close_family", Name::FamilyLandlord),
    ("livret_a", Name::LivretA),
    ("other", Name::OtherSavings),
    ("rfr_n2", Name::RfrN2),
    ("rfr_n1", Name::RfrN1),
    ("already_receives", Name::Receives),
    ("birth_date", Name::Birth),
    ("activity", Name::Activity),
    ("unemployed_since", Name::UnemployedSince),
    ("worked_5_of_10_years", Name::Worked5Of10),
    ("worked_2_of_3_years", Name::Worked2Of3),
    ("nationality", Name::Nationality),
    ("legal_residence_years", Name::ResidenceYears),
    ("protected_status", Name::Protected),
    ("disability", Name::Disability),
    ("rsdae", Name::Rsdae),
    ("pregnant", Name::Pregnant),
    ("scholarship_holder", Name::Scholarship),
    ("on_parents_tax_return", Name::OnParentsReturn),
    ("lives_with_parents", Name::LivesWithParents),
    ("school_level", Name::School),
    ("shared_custody", Name::SharedCustody),
    ("wage_net", Name::Wage),
    ("unemployment_benefit", Name::Unemployment),
    ("retirement_pension", Name::Retirement),
    ("invalidity_pension", Name::Invalidity),
    ("child_support_received", Name::SupportReceived),
    ("child_support_paid", Name::SupportPaid),
    ("self_employed", Name::Business),
    ("tax_n2", Name::TaxYear),
];

impl Name {
    /// Every answer that a rule reads.
    pub fn all() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|(_, name)| *name)
    }

    /// The answer that the written form calls so; none when no rule reads it.
    pub fn written(word: &str) -> Option<Self> {
        WORDS.iter().find(|(known, _)| *known == word).map(|(_, name)| *name)
    }
}

impl Field {
    /// An answer of the household itself.
    pub const fn home(name: Name) -> Self {
        Self { name, place: 0, within: None }
    }

    /// An answer of one of its people, or of one of its tax returns.
    pub const fn of(name: Name, place: usize) -> Self {
        Self { name, place, within: None }
    }

    /// The same answer, of which it is known that each month lies in a band.
    #[must_use]
    pub const fn within(self, band: Range) -> Self {
        Self { within: Some(band), ..self }
    }

    /// The field at a path of the written form, such as `persons[1].income.wage_net.now`; none when no rule reads it.
    pub(super) fn written(person: Option<usize>, path: &str) -> Option<Self> {
        let name = path.rsplit('.').find_map(Name::written)?;
        let listed = || path.split_once('[')?.1.split_once(']')?.0.parse().ok();
        Some(Self::of(name, person.or_else(listed).unwrap_or(0)))
    }

    /// The same field where people stand in the order of the law, not of the file.
    pub(super) fn among(self, people: &[Person], written: &[String]) -> Option<Self> {
        if !self.is_of_person() {
            return Some(self);
        }
        let id = written.get(self.place)?;
        let place = people.iter().position(|person| person.id == *id)?;
        Some(Self { place, ..self })
    }

    /// Whether it is an answer of one person.
    pub const fn is_of_person(self) -> bool {
        self.name as u8 >= Name::Birth as u8
    }

    /// Whether it says what somebody lives on.
    pub const fn is_income(self) -> bool {
        matches!(
            self.name,
            Name::Wage
                | Name::Unemployment
                | Name::Retirement
                | Name::Invalidity
                | Name::SupportReceived
                | Name::Business
                | Name::TaxYear
        )
    }

    /// Whether it is an income of which nothing is known, not even a band.
    pub fn is_any_income(&self) -> bool {
        self.is_income() && self.within.is_none()
    }

    /// Whether it is an amount of each month that counts.
    pub(super) const fn is_stream(self) -> bool {
        matches!(
            self.name,
            Name::Wage | Name::Unemployment | Name::Retirement | Name::Invalidity | Name::SupportReceived
        )
    }

    /// Puts an answer in its place. An answer of another kind, or for somebody who is not there, changes nothing.
    pub fn set(self, home: &mut Household, value: Value) {
        match self.name {
            Name::RfrN2 | Name::RfrN1 => self.set_tax_return(home, value),
            _ if self.is_of_person() => self.set_person(home, value),
            _ => self.set_home(home, value),
        }
    }

    fn set_home(self, home: &mut Household, value: Value) {
        let housing = &mut home.housing;
        match (self.name, value) {
            (Name::SeparatedRecently, Value::Flag(flag)) => home.separated_recently = flag,
            (Name::Status, Value::Status(status)) => housing.status = status,
            (Name::Rent, Value::Money(rent)) => housing.rent = rent,
            (Name::Zone, Value::Zone(zone)) => housing.zone = zone,
            (Name::FlatShare, Value::Flag(flag)) => housing.flat_share = flag,
            (Name::RoomOnly, Value::Flag(flag)) => housing.room_only = flag,
            (Name::FamilyLandlord, Value::Flag(flag)) => housing.family_landlord = flag,
            (Name::LivretA, Value::Money(sum)) => home.savings.livret_a = sum,
            (Name::OtherSavings, Value::Money(sum)) => home.savings.other = sum,
            (Name::Receives, Value::Receives(receives)) => home.receives = receives,
            _ => {}
        }
    }

    fn set_tax_return(self, home: &mut Household, value: Value) {
        let (Some(read), Value::Money(sum)) = (home.tax_returns.get_mut(self.place), value) else { return };
        match self.name {
            Name::RfrN1 => read.rfr_n1 = sum,
            _ => read.rfr_n2 = sum,
        }
    }

    fn set_person(self, home: &mut Household, value: Value) {
        let Some(person) = home.people.get_mut(self.place) else { return };
        let income = &mut person.income;
        match (self.name, value) {
            (Name::Birth, Value::Day(Some(day))) => person.birth = day,
            (Name::Activity, Value::Activity(activity)) => person.activity = activity,
            (Name::UnemployedSince, Value::Day(since)) => person.unemployed_since = since,
            (Name::Worked5Of10, Value::Flag(flag)) => person.worked_5_of_10_years = flag,
            (Name::Worked2Of3, Value::Flag(flag)) => person.worked_2_of_3_years = flag,
            (Name::Nationality, Value::Nationality(nationality)) => person.nationality = nationality,
            (Name::ResidenceYears, Value::Money(years)) => person.residence_years = years,
            (Name::Protected, Value::Flag(flag)) => person.protected = flag,
            (Name::Disability, Value::Disability(disability)) => person.disability = disability,
            (Name::Rsdae, Value::Flag(flag)) => person.rsdae = flag,
            (Name::Pregnant, Value::Flag(flag)) => person.pregnant = flag,
            (Name::Scholarship, Value::Flag(flag)) => person.scholarship = flag,
            (Name::OnParentsReturn, Value::Flag(flag)) => person.on_parents_return = flag,
            (Name::LivesWithParents, Value::Flag(flag)) => person.lives_with_parents = flag,
            (Name::School, Value::School(school)) => person.school = school,
            (Name::SharedCustody, Value::Flag(flag)) => person.shared_custody = flag,
            (Name::Wage, Value::Stream(stream)) => income.wage = stream,
            (Name::Unemployment, Value::Stream(stream)) => income.unemployment = stream,
            (Name::Retirement, Value::Stream(stream)) => income.retirement = stream,
            (Name::Invalidity, Value::Stream(stream)) => income.invalidity = stream,
            (Name::SupportReceived, Value::Stream(stream)) => income.support_received = stream,
            (Name::SupportPaid, Value::Money(paid)) => income.support_paid = paid,
            (Name::Business, Value::Business(business)) => income.business = business,
            (Name::TaxYear, Value::TaxYear(year)) => income.tax_year = year,
            _ => {}
        }
    }
}
