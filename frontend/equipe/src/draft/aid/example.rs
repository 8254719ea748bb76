//! An example worked out by hand, as it is typed: a household, and what has to come out.

use super::{Home, Wrong, decimal, typed};
use plein_sens_shared::rights::local::{Euros, Example as Worked, Expected};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An example as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// Who it is.
    pub name: String,
    /// For which month.
    pub month: String,
    /// Whether they get it.
    pub yes: bool,
    /// The amount that has to come out.
    pub euros: String,
    /// The condition that is not met.
    pub reason: String,
    /// The household.
    pub home: Home,
}

impl Example {
    /// What stands in a definition.
    pub fn of(example: &Worked) -> Self {
        Self {
            name: example.name.clone(),
            month: example.month.clone(),
            yes: example.verdict == Expected::Yes,
            euros: example.euros.map(|euros| typed(&euros.0.to_string())).unwrap_or_default(),
            reason: example.reason.clone().unwrap_or_default(),
            home: Home::of(&example.household, &example.month),
        }
    }

    /// What it says.
    pub fn read(&self, at: &str, wrong: &mut Vec<Wrong>) -> Worked {
        let euros = (!self.euros.trim().is_empty() && self.yes).then(|| {
            let read = decimal(&self.euros).and_then(|text| serde_json::from_value::<Euros>(Value::from(text)).ok());
            read.unwrap_or_else(|| {
                wrong.push((format!("{at}.euros"), "aid-wrong-amount"));
                Euros::default()
            })
        });
        Worked {
            name: self.name.trim().to_owned(),
            month: self.month.trim().to_owned(),
            household: self.home.read(self.month.trim(), at, wrong),
            verdict: if self.yes { Expected::Yes } else { Expected::No },
            euros,
            reason: (!self.yes && !self.reason.is_empty()).then(|| self.reason.clone()),
        }
    }
}
