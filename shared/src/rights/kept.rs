//! A visit that a person keeps on their own phone, so that the same answers can be looked at again when the law's amounts or
//! the town's aids have changed.
//!
//! What this deliberately is not: where it is kept, and how it is sealed. That is a phone's; and a kiosk keeps nothing.

use super::amounts::{self, AmountName, OutOfRange};
use super::finding::Verdict;
use super::month::Month;
use super::see::{LocalView, ResultsView};

/// What stands before the id of one of the town's aids, among the rights that were found.
const OF_TOWN: &str = "town:";

/// How the written forms begin.
const OPEN: &str = "open";
const SEALED: &str = "sealed";

/// The answers of a visit, what was found with them, and on what that rested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Of the amounts and aids ([`basis`]).
    pub basis: String,
    /// The rights that were certain, by their ids; those of the town have a sign before them.
    pub found: Vec<String>,
    /// As [`Answers::written`](super::Answers::written) writes them.
    pub answers: String,
}

/// A visit as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// Whoever holds the phone can read it.
    Open(Visit),
    /// Sealed with a code that only its person knows.
    Sealed {
        /// What it rested on: that something has changed is seen without the code.
        basis: String,
        /// The visit, sealed by the phone.
        bytes: String,
    },
}

/// What is otherwise than at the visit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Since {
    /// Certain now, and not then.
    pub new: Vec<String>,
    /// Certain then, and not now.
    pub over: Vec<String>,
}

impl Visit {
    /// As it is kept, or sealed.
    pub fn written(&self) -> String {
        format!("{} {} {}", self.basis, self.found.join(","), self.answers)
    }

    /// Reads what was written; none for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, ' ');
        let (basis, found, answers) = (parts.next()?, parts.next()?, parts.next()?);
        let found = found.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
        (!answers.is_empty()).then(|| Self { basis: basis.to_owned(), found, answers: answers.to_owned() })
    }

    /// What has changed until another visit with the same answers.
    pub fn since(&self, found: &[String]) -> Since {
        let lacks = |all: &[String], id: &&String| !all.contains(id);
        Since {
            new: found.iter().filter(|id| lacks(&self.found, id)).cloned().collect(),
            over: self.found.iter().filter(|id| lacks(found, id)).cloned().collect(),
        }
    }
}

impl Kept {
    /// As it stands on the phone.
    pub fn written(&self) -> String {
        match self {
            Self::Open(visit) => format!("{OPEN} {}", visit.written()),
            Self::Sealed { basis, bytes } => format!("{SEALED} {basis} {bytes}"),
        }
    }

    /// Reads what stands there; none for anything else.
    pub fn read(text: &str) -> Option<Self> {
        match text.split_once(' ')? {
            (OPEN, visit) => Visit::read(visit).map(Self::Open),
            (SEALED, rest) => {
                let (basis, bytes) = rest.split_once(' ')?;
                Some(Self::Sealed { basis: basis.to_owned(), bytes: bytes.to_owned() })
            }
            _ => None,
        }
    }
}

/// What is certain in these results and not received yet.
pub fn found(results: &ResultsView, aids: &[LocalView]) -> Vec<String> {
    let of_town = aids.iter().filter(|aid| aid.verdict == Verdict::Yes).map(|aid| format!("{OF_TOWN}{}", aid.id));
    results.yes.iter().map(|right| right.id.clone()).chain(of_town).collect()
}

/// The id of an aid of the town, if that is what was found.
pub fn of_town(found: &str) -> Option<&str> {
    found.strip_prefix(OF_TOWN)
}

/// A number for all amounts that are in force in a month, and the town's aids as they are announced: another one says that
/// something has changed.
pub fn basis(month: Month, aids: &str) -> Result<String, OutOfRange> {
    let mut sum = Sum::default();
    for name in AmountName::ALL {
        for value in amounts::at(*name, month)?.values {
            sum.add(&value.millionths().to_be_bytes());
        }
    }
    sum.add(aids.as_bytes());
    Ok(format!("{:016x}", sum.0))
}

/// FNV-1a: nobody gains by making two the same.
struct Sum(u64);

impl Default for Sum {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::local;
    use crate::rights::{Answers, see};

    const LINE: &str = "home=alone;birth=2001-11-20;activity=inactive;nationality=french;incomes=-;situation=-;young=-;\
                        housing=hosted_free;savings=0/0;tax_income==;rfr=0/0;receives=-";

    fn visit(year: i32, month: u8) -> Visit {
        let (month, answers) = (Month::new(year, month).unwrap(), Answers::read(LINE));
        let results = see::results(&answers, month).unwrap();
        let aids = see::local(&local::demo(), &answers, month).unwrap();
        Visit { basis: basis(month, "").unwrap(), found: found(&results, &aids), answers: answers.written() }
    }

    #[test]
    fn what_is_kept_is_read_as_it_was_written() {
        let open = Kept::Open(visit(2026, 11));
        let nothing = Kept::Open(Visit { found: Vec::new(), ..visit(2026, 11) });
        let sealed = Kept::Sealed { basis: "00ff".to_owned(), bytes: "a1b2".to_owned() };
        for kept in [open, nothing, sealed] {
            assert_eq!(Kept::read(&kept.written()), Some(kept));
        }
        for text in ["", "open", "open 00ff rsa", "open 00ff rsa ", "sealed 00ff", "ajar 00ff rsa home=alone"] {
            assert_eq!(Kept::read(text), None, "{text:?}");
        }
    }

    #[test]
    fn who_turns_twenty_five_has_a_new_right_with_the_same_answers() {
        let (before, after) = (visit(2026, 10), visit(2026, 12));
        let since = before.since(&after.found);
        assert!(since.new.contains(&"rsa".to_owned()), "{since:?}");
        assert_eq!(before.since(&before.found), Since::default());
        assert_eq!(after.since(&before.found), Since { new: since.over.clone(), over: since.new.clone() });
    }

    #[test]
    fn the_basis_is_the_same_until_an_amount_or_an_aid_changes() {
        let of = |year, month, aids| basis(Month::new(year, month).unwrap(), aids).unwrap();
        assert_eq!(of(2026, 11, "a"), of(2026, 12, "a"));
        assert_ne!(of(2026, 3, "a"), of(2026, 4, "a"), "a revaluation in April");
        assert_ne!(of(2026, 11, "a"), of(2026, 11, "b"), "another aid");
        assert!(basis(Month::new(2031, 1).unwrap(), "").is_err());
    }
}
