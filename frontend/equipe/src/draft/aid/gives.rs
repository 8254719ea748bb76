//! What an aid gives, as it is typed: help in kind, or money. A price by quotient familial is kept as it stands.

use super::{Wrong, decimal, typed};
use plein_sens_shared::rights::local::Gives as Given;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What can be chosen.
pub const KINDS: [&str; 2] = ["in_kind", "money"];
/// How often money is given.
pub const PERS: [&str; 3] = ["month", "year", "once"];

/// What it gives, as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gives {
    /// One of [`KINDS`]; another where it is kept as it stands.
    pub kind: String,
    /// For at most so many weeks; empty: without end.
    pub weeks: String,
    /// Whether it can be given again.
    pub renewable: bool,
    /// Which part of the price the household pays.
    pub percent: String,
    /// How much.
    pub euros: String,
    /// One of [`PERS`].
    pub per: String,
    /// That much for each child from this age on; empty: for the household.
    pub from_age: String,
    /// Up to this age.
    pub to_age: String,
    /// What this form does not show, as it is written.
    pub kept: String,
}

impl Gives {
    /// What stands in a definition.
    pub fn of(gives: &Given) -> Self {
        match gives {
            Given::InKind { weeks, renewable, user_pays_percent } => Self {
                kind: KINDS[0].to_owned(),
                weeks: weeks.map(|weeks| weeks.to_string()).unwrap_or_default(),
                renewable: *renewable,
                percent: user_pays_percent.to_string(),
                per: PERS[0].to_owned(),
                ..Self::default()
            },
            Given::Money { euros, per, for_each_child } => {
                let age = |of: fn(&plein_sens_shared::rights::local::Ages) -> u8| {
                    for_each_child.as_ref().map(|ages| of(ages).to_string()).unwrap_or_default()
                };
                Self {
                    kind: KINDS[1].to_owned(),
                    percent: "0".to_owned(),
                    euros: typed(&euros.0.to_string()),
                    per: json!(per).as_str().unwrap_or_default().to_owned(),
                    from_age: age(|ages| ages.from_age),
                    to_age: age(|ages| ages.to_age),
                    ..Self::default()
                }
            }
            Given::Price { .. } => Self {
                kind: "price".to_owned(),
                percent: "0".to_owned(),
                per: PERS[0].to_owned(),
                kept: super::written(gives),
                ..Self::default()
            },
        }
    }

    /// What it says; something else stands there where it cannot be read.
    pub fn read(&self, wrong: &mut Vec<Wrong>) -> Given {
        let mut number = |slot: &str, text: &str| {
            let read = text.trim().parse::<u16>().ok().filter(|number| *number <= 520);
            read.unwrap_or_else(|| {
                wrong.push((format!("gives.{slot}"), "aid-wrong-number"));
                1
            })
        };
        let said = match self.kind.as_str() {
            "in_kind" => {
                let percent = u8::try_from(number("percent", &self.percent)).unwrap_or(u8::MAX);
                let weeks = (!self.weeks.trim().is_empty()).then(|| number("weeks", &self.weeks));
                return Given::InKind { weeks, renewable: self.renewable, user_pays_percent: percent };
            }
            "money" => {
                let ages = [("from_age", &self.from_age), ("to_age", &self.to_age)];
                let each = ages.iter().any(|(_, text)| !text.trim().is_empty());
                let ages = each.then(|| ages.map(|(slot, text)| number(slot, text).min(120)));
                let euros = decimal(&self.euros).unwrap_or_else(|| {
                    wrong.push(("gives.euros".to_owned(), "aid-wrong-amount"));
                    "1".to_owned()
                });
                let mut money = json!({ "euros": euros, "per": self.per });
                if let Some([from, to]) = ages {
                    money["for_each_child"] = json!({ "from_age": from, "to_age": to });
                }
                json!({ "money": money })
            }
            _ => serde_json::from_str(&self.kept).unwrap_or(Value::Null),
        };
        serde_json::from_value(said).unwrap_or_else(|_| {
            wrong.push(("gives.kind".to_owned(), "aid-wrong-gives"));
            Given::InKind { weeks: None, renewable: false, user_pays_percent: 0 }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_is_shown_and_read_again() {
        let all = [
            r#"{"in_kind": {"weeks": 4, "renewable": true, "user_pays_percent": 10}}"#,
            r#"{"in_kind": {"renewable": false, "user_pays_percent": 0}}"#,
            r#"{"money": {"euros": "30.50", "per": "once"}}"#,
            r#"{"money": {"euros": "30", "per": "year", "for_each_child": {"from_age": 3, "to_age": 10}}}"#,
            r#"{"price": {"unit": {"fr": "un repas"}, "by_quotient_familial": [{"from": "0", "price": "1"}]}}"#,
        ];
        for text in all {
            let (given, mut wrong): (Given, _) = (serde_json::from_str(text).unwrap(), Vec::new());
            assert_eq!(Gives::of(&given).read(&mut wrong), given, "{text}");
            assert!(wrong.is_empty(), "{text}: {wrong:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_place() {
        let told = |gives: &Gives| {
            let mut wrong = Vec::new();
            gives.read(&mut wrong);
            wrong.into_iter().map(|(at, _)| at).collect::<Vec<_>>()
        };
        let kind = |kind: &str| Gives { kind: kind.to_owned(), per: "month".to_owned(), ..Gives::default() };
        assert_eq!(told(&kind("in_kind")), ["gives.percent"]);
        assert_eq!(told(&kind("money")), ["gives.euros"]);
        assert_eq!(told(&kind("")), ["gives.kind"]);
        let half = Gives { from_age: "3".to_owned(), euros: "10".to_owned(), ..kind("money") };
        assert_eq!(told(&half), ["gives.to_age"]);
    }
}
