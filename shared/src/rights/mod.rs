//! What a household may have a right to, and why.
//!
//! Answers go in, a month goes in, findings come out: a verdict, an amount, the conditions with the figures that were
//! compared, and the sum as a social worker writes it. Law is data (`shared/rights/`, made into tables by the build
//! script): every amount has a day and a decree, and asking for a month that nobody has checked is an error.
//!
//! The module stands on its own: a household in, what it is entitled to out.
//!
//! ```
//! use plein_sens_shared::rights::{Law, Month, household::form, outcomes};
//!
//! let line = r#"{"id": "a", "couple": "none", "housing": {"status": "homeless"},
//!     "tax_units": [{"declarants": ["p"], "rfr_n2": 0}],
//!     "persons": [{"id": "p", "role": "applicant", "birth_date": "1996-01-20"}]}"#;
//! let form = form::read(line)?;
//! let law = Law::of(Month::new(2026, 11).unwrap())?;
//! let rights = outcomes(&law, &form.household);
//! let rsa = rights.iter().find(|(right, _)| right.0 == "rsa").unwrap().1;
//! assert_eq!(rsa.amount.to_string(), "651.69");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What this slice deliberately is not: it has no command and no event. Answers never leave the device: their one written
//! form is [`Answers::written`], for the slip and the QR code that the person takes away and for their own phone if they
//! want that ([`kept`]), and views ([`see`]) are written for the page beside the engine, on the same device.

pub mod amounts;
pub mod answers;
pub mod assessment;
mod case;
pub mod catalogue;
pub mod decimal;
pub mod exchange;
pub mod finding;
pub mod hours;
pub mod household;
pub mod kept;
pub mod law;
pub mod local;
pub mod money;
pub mod month;
pub mod national;
pub mod outlook;
pub mod questionnaire;
pub mod questions;
pub mod see;
pub mod ticket;
mod trace;
pub mod unknown;
pub mod what_if;

#[cfg(test)]
mod tests;

pub use amounts::{Amount, AmountName, OutOfRange};
pub use answers::{Answer, Answers, BadAnswer};
pub use assessment::{assess, assess_household};
pub use catalogue::{Place, Sheet};
pub use decimal::Decimal;
pub use finding::{Condition, Figure, Finding, Met, Quantity, RightId, Step, Verdict};
pub use household::Household;
pub use law::Law;
pub use money::{Cents, Range};
pub use month::Month;
pub use national::{Outcome, Period};
pub use outlook::{Outlook, Prospect, outcomes, outlook};
pub use questionnaire::{next_question, told};
pub use questions::{Item, Kind, Question, QuestionId, Who};
pub use unknown::Field;
