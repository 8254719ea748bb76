//! What a household may have a right to, and why.
//!
//! Answers go in, a month goes in, findings come out: a verdict, an amount, the conditions with the figures that were
//! compared, and the sum as a social worker writes it. Law is data (`shared/rights/`, made into tables by the build
//! script): every amount has a day and a decree, and asking for a month that nobody has checked is an error.
//!
//! What this slice deliberately is not: it has no command and no event. Answers never leave the device, so nothing here
//! can be serialized except [`Answers::written`], which is for the slip and the QR code that the person takes away.

pub mod amounts;
pub mod answers;
pub mod catalogue;
pub mod finding;
pub mod household;
pub mod money;
pub mod month;
pub mod national;
mod outlook;
pub mod questions;
pub mod see;

pub use amounts::{Amount, AmountName, OutOfRange};
pub use answers::{Answer, Answers, BadAnswer};
pub use catalogue::{Place, Sheet};
pub use finding::{Condition, Figure, Finding, Met, Quantity, RightId, Step, Verdict};
pub use household::{Activity, Home, Household, Housing, Known, Nationality};
pub use money::{Cents, Range};
pub use month::Month;
pub use outlook::{Assessment, assess, assess_household, next_question, remaining};
pub use questions::{Kind, Question, QuestionId};

#[cfg(test)]
mod tests;
