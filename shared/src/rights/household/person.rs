//! One person of a household.

use super::income::Income;
use crate::day::Day;
use crate::rights::decimal::Decimal;

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one answer to one question, none excludes another")]
pub struct Person {
    /// How the written form calls them.
    pub id: String,
    /// Who they are in the home.
    pub role: Role,
    /// The day of birth.
    pub birth: Day,
    /// What they do.
    pub activity: Activity,
    /// Out of work and registered since this day.
    pub unemployed_since: Option<Day>,
    /// Five years of work in the ten before the job was lost.
    pub worked_5_of_10_years: bool,
    /// Two years of work in the last three.
    pub worked_2_of_3_years: bool,
    /// Of which group of countries.
    pub nationality: Nationality,
    /// Years of lawful residence: with a permit that allows to work (other), or at all (Europe).
    pub residence_years: Decimal,
    /// Refugee, protected or stateless: no years of permit are asked.
    pub protected: bool,
    /// What the MDPH has recognised.
    pub disability: Disability,
    /// A lasting restriction of access to employment is recognised (RSDAE).
    pub rsdae: bool,
    /// Expecting a child.
    pub pregnant: bool,
    /// Holds a scholarship.
    pub scholarship: bool,
    /// On their parents' tax return (the applicant only).
    pub on_parents_return: bool,
    /// Lives at their parents' (the applicant only).
    pub lives_with_parents: bool,
    /// At which school.
    pub school: School,
    /// Lives here every other week.
    pub shared_custody: bool,
    /// On what they live.
    pub income: Income,
}

/// Who somebody is in the home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The one who asks.
    Applicant,
    /// Their partner.
    Partner,
    /// A child, whatever its age.
    Child,
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Activity {
    /// Works for somebody.
    Employed,
    /// Works for themselves.
    SelfEmployed,
    /// Looks for work.
    Unemployed,
    /// At school, university or on a placement.
    Student,
    /// Retired.
    Retired,
    /// None of these.
    Inactive,
}

/// Of which group of countries a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nationality {
    /// French.
    French,
    /// European Economic Area or Switzerland.
    Europe,
    /// Any other.
    Other,
}

/// The rate of incapacity that the MDPH has recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disability {
    /// None.
    None,
    /// Under 50 %.
    Under50,
    /// 50 to 79 %.
    From50To79,
    /// 80 % or more.
    From80,
}

/// At which school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum School {
    /// None.
    None,
    /// Nursery school.
    Nursery,
    /// Primary school.
    Primary,
    /// Collège.
    College,
    /// Lycée.
    Lycee,
    /// University or alike.
    Higher,
}

impl Person {
    /// Somebody of whom nothing else is known: French, without work, school or income.
    pub fn new(role: Role, birth: Day) -> Self {
        Self {
            id: String::new(),
            role,
            birth,
            activity: Activity::Inactive,
            unemployed_since: None,
            worked_5_of_10_years: false,
            worked_2_of_3_years: false,
            nationality: Nationality::French,
            residence_years: Decimal::ZERO,
            protected: false,
            disability: Disability::None,
            rsdae: false,
            pregnant: false,
            scholarship: false,
            on_parents_return: false,
            lives_with_parents: false,
            school: School::None,
            shared_custody: false,
            income: Income::default(),
        }
    }

    /// At least 50 %: what the law calls a disability here.
    pub fn is_disabled(&self) -> bool {
        self.disability >= Disability::From50To79
    }
}
