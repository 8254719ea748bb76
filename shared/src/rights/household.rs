//! A household as the law sees it. Every field may be unknown.
//!
//! This is what rights read; what people are asked is in [`questions`](super::questions). One answer may fill several
//! fields, so that a person is asked as little as possible.

use super::answers::{Answer, Answers};
use super::money::Cents;
use super::questions;

/// A field that may be unknown.
pub type Known<T> = Option<T>;

/// A household.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Household {
    /// Who lives there.
    pub home: Known<Home>,
    /// Completed years on the first day of the month.
    pub age: Known<i64>,
    /// What the person does.
    pub activity: Known<Activity>,
    /// Whether they worked two of the last three years (asked from 18 to 24).
    pub worked_two_of_three_years: Known<bool>,
    /// Of which group of countries they are.
    pub nationality: Known<Nationality>,
    /// A status that needs no years of permit: refugee, protected, stateless, ten-year resident.
    pub protected: Known<bool>,
    /// Whether a European has lived in France for three months.
    pub settled: Known<bool>,
    /// For how many years they have held a permit that allows them to work.
    pub permit_years: Known<i64>,
    /// Net income of the last three months together: their mean times three, so that no cent is lost.
    pub income_three_months: Known<Cents>,
    /// How they are housed.
    pub housing: Known<Housing>,
    /// The housing benefit that they receive each month.
    pub housing_aid: Known<Cents>,
}

/// Who lives there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// One adult, without partner or dependent children (others may share the flat).
    Alone,
    /// With a partner.
    Partner,
    /// With dependent children.
    Children,
    /// Alone and expecting a child.
    Expecting,
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Activity {
    /// Works for somebody.
    Working,
    /// Works for themselves.
    SelfEmployed,
    /// Looks for work.
    JobSeeker,
    /// At school, university or on a placement.
    Student,
    /// Retired.
    Retired,
    /// None of these.
    None,
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

/// How a household is housed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Housing {
    /// Rents.
    Tenant,
    /// In a hostel or residence.
    Hostel,
    /// Owns, without loan.
    Owner,
    /// Owns and pays back a loan.
    OwnerLoan,
    /// Hosted for nothing.
    HostedFree,
    /// Hosted and sharing the costs.
    HostedSharing,
    /// Without a home.
    Homeless,
}

/// A field without which a right cannot be decided, by the name of its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing(pub &'static str);

impl Household {
    /// The household that these answers describe. Answers to questions that make no sense any more are left out.
    pub fn from_answers(answers: &Answers) -> Self {
        let mut household = Self::default();
        for question in answers.asked().filter(|question| question.may_be_asked(answers)) {
            if let Some(answer) = answers.get(question.id) {
                household.set(question.id.as_str(), answer);
            }
        }
        household
    }

    /// Fills the fields that a question is about. A question that no right reads yet fills none.
    pub(super) fn set(&mut self, question: &str, answer: Answer) {
        match (question, answer) {
            ("home", Answer::Choice(choice)) => self.home = home(choice),
            ("age", Answer::Number(years)) => self.age = Some(years),
            ("activity", Answer::Choice(choice)) => self.activity = activity(choice),
            ("worked", Answer::Choice(choice)) => self.worked_two_of_three_years = Some(choice == "yes"),
            ("nationality", Answer::Choice(choice)) => {
                (self.nationality, self.protected) = nationality(choice);
            }
            ("settled", Answer::Choice(choice)) => self.settled = Some(choice == "yes"),
            ("permit", Answer::Number(years)) => self.permit_years = Some(years),
            ("income", Answer::Number(cents)) => self.income_three_months = Some(Cents(3 * cents)),
            ("housing", Answer::Choice(choice)) => self.housing = housing(choice),
            ("housing_aid", Answer::Number(cents)) => self.housing_aid = Some(Cents(cents)),
            (_, Answer::Choice(_) | Answer::Number(_) | Answer::Unknown) => {}
        }
    }
}

fn home(choice: &str) -> Known<Home> {
    match choice {
        "alone" => Some(Home::Alone),
        "partner" => Some(Home::Partner),
        "children" => Some(Home::Children),
        "expecting" => Some(Home::Expecting),
        _ => None,
    }
}

fn activity(choice: &str) -> Known<Activity> {
    match choice {
        "working" => Some(Activity::Working),
        "self_employed" => Some(Activity::SelfEmployed),
        "job_seeker" => Some(Activity::JobSeeker),
        "student" => Some(Activity::Student),
        "retired" => Some(Activity::Retired),
        "none" => Some(Activity::None),
        _ => None,
    }
}

fn nationality(choice: &str) -> (Known<Nationality>, Known<bool>) {
    match choice {
        "french" => (Some(Nationality::French), Some(false)),
        "europe" => (Some(Nationality::Europe), Some(false)),
        "protected" => (Some(Nationality::Other), Some(true)),
        "other" => (Some(Nationality::Other), Some(false)),
        _ => (None, None),
    }
}

fn housing(choice: &str) -> Known<Housing> {
    match choice {
        "tenant" => Some(Housing::Tenant),
        "hostel" => Some(Housing::Hostel),
        "owner" => Some(Housing::Owner),
        "owner_loan" => Some(Housing::OwnerLoan),
        "hosted_free" => Some(Housing::HostedFree),
        "hosted_sharing" => Some(Housing::HostedSharing),
        "homeless" => Some(Housing::Homeless),
        _ => None,
    }
}

/// Whether a field is known, or else the question to ask.
pub(super) fn known<T>(field: Known<T>, question: &'static str) -> Result<T, Missing> {
    debug_assert!(questions::named(question).is_some(), "no question is called {question}");
    field.ok_or(Missing(question))
}
