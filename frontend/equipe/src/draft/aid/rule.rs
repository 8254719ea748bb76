//! One condition as it is chosen: which figure or fact of the household, of whom, compared how, with what. Only words of
//! the engine's vocabulary can be chosen; a rule that is made of other rules is kept as it stands.

use super::{Wrong, decimal, typed};
use plein_sens_shared::rights::local::{FRENCH, LocalCondition, Rule};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// What a condition can be about.
pub const KINDS: [&str; 11] = [
    "quotient_familial",
    "reste_a_vivre",
    "monthly_resources",
    "age",
    "children",
    "people",
    "housing",
    "activity",
    "school_of_a_child",
    "disability",
    "entitled_to",
];
/// Of whom.
pub const OF: [&str; 6] = ["applicant", "any_adult", "every_adult", "youngest_child", "any_child", "anybody"];
/// How a figure is compared.
pub const IS: [&str; 5] = ["less_than", "at_most", "at_least", "more_than", "between"];
/// Schools.
pub const SCHOOLS: [&str; 5] = ["nursery", "primary", "college", "lycee", "higher"];
/// Rates of incapacity.
pub const DISABILITIES: [&str; 3] = ["under_50", "50_to_79", "80_plus"];

/// A condition as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Its name, by which examples name it.
    pub name: String,
    /// One of [`KINDS`]; another where it is kept as it stands.
    pub kind: String,
    /// One of [`OF`].
    pub of: String,
    /// One of [`IS`].
    pub is: String,
    /// With what it is compared; the lesser of two.
    pub from: String,
    /// The greater of two.
    pub to: String,
    /// From which age on children count.
    pub from_age: String,
    /// Up to which age.
    pub to_age: String,
    /// What is ticked.
    pub among: Vec<String>,
    /// What is said when it is met.
    pub met: String,
    /// What is said when it is not.
    pub not_met: String,
    /// A rule that this form does not show, as it is written.
    pub kept: String,
}

/// What has to be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// An amount.
    Euros,
    /// A number, compared.
    Number,
    /// Some of a list.
    Among,
    /// One of a list.
    Rate,
    /// Nothing: it stays as it is.
    Kept,
}

impl Condition {
    /// A condition that stands in a definition.
    pub fn of(condition: &LocalCondition) -> Self {
        let text = |words: &plein_sens_shared::rights::local::Words| words.of(FRENCH).to_owned();
        let rule = serde_json::to_value(&condition.when).unwrap_or_default();
        let shown =
            shown(&rule).unwrap_or_else(|| Self { kind: "kept".to_owned(), kept: rule.to_string(), ..Self::default() });
        Self { name: condition.name.clone(), met: text(&condition.met), not_met: text(&condition.not_met), ..shown }
    }

    /// What has to be filled in.
    pub fn shape(&self) -> Shape {
        match self.kind.as_str() {
            "quotient_familial" | "reste_a_vivre" | "monthly_resources" => Shape::Euros,
            "age" | "children" | "people" => Shape::Number,
            "housing" | "activity" | "school_of_a_child" | "entitled_to" => Shape::Among,
            "disability" => Shape::Rate,
            _ => Shape::Kept,
        }
    }

    /// Whether it asks of whom.
    pub fn asks_of(&self) -> bool {
        matches!(self.kind.as_str(), "age" | "activity" | "disability")
    }

    /// The rule, where everything can be read.
    pub fn read(&self, at: &str, wrong: &mut Vec<Wrong>) -> Option<Rule> {
        if self.shape() == Shape::Kept {
            let kept = serde_json::from_str(&self.kept).ok();
            return kept.or_else(|| complain(wrong, at, "kind", "aid-wrong-kind"));
        }
        let within = match self.kind.as_str() {
            "age" => json!({ "of": self.of, "is": self.compared(at, wrong)? }),
            "children" => {
                let ages = [("from_age", &self.from_age), ("to_age", &self.to_age)];
                let [from, to] = ages.map(|(slot, text)| number(text, at, slot, wrong));
                json!({ "from_age": from?, "to_age": to?, "count": self.compared(at, wrong)? })
            }
            "activity" => json!({ "of": self.of, "among": self.among }),
            "disability" => json!({ "of": self.of, "at_least": self.among.first() }),
            _ if self.shape() == Shape::Among => json!(self.among),
            _ => self.compared(at, wrong)?,
        };
        let rule = Value::Object(Map::from_iter([(self.kind.clone(), within)]));
        serde_json::from_value(rule).ok().or_else(|| complain(wrong, at, "kind", "aid-wrong-kind"))
    }

    fn compared(&self, at: &str, wrong: &mut Vec<Wrong>) -> Option<Value> {
        let bound = |slot: &str, text: &str, wrong: &mut Vec<Wrong>| match self.shape() {
            Shape::Euros => decimal(text).map(Value::from).or_else(|| complain(wrong, at, slot, "aid-wrong-amount")),
            _ => number(text, at, slot, wrong),
        };
        let from = bound("from", &self.from, wrong);
        if self.is != "between" {
            return Some(json!({ self.is.clone(): from? }));
        }
        let to = bound("to", &self.to, wrong);
        Some(json!({ "between": { "from": from?, "to": to? } }))
    }
}

/// The form of a rule; none if it shows another one.
fn shown(rule: &Value) -> Option<Condition> {
    let (kind, within) = rule.as_object()?.iter().next()?;
    let kind = KINDS.iter().find(|known| *known == kind)?;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), typed);
    let all = |value: &Value| value.as_array().into_iter().flatten().map(text).collect::<Vec<_>>();
    let mut it = Condition { kind: (*kind).to_owned(), ..Condition::default() };
    let mut compare = |value: &Value| {
        let (is, bound) = value.as_object()?.iter().next()?;
        is.clone_into(&mut it.is);
        (it.from, it.to) =
            if is == "between" { (text(&bound["from"]), text(&bound["to"])) } else { (text(bound), String::new()) };
        Some(())
    };
    match *kind {
        "age" => {
            compare(&within["is"])?;
            it.of = text(&within["of"]);
        }
        "children" => {
            compare(&within["count"])?;
            (it.from_age, it.to_age) = (text(&within["from_age"]), text(&within["to_age"]));
        }
        "activity" => (it.of, it.among) = (text(&within["of"]), all(&within["among"])),
        "disability" => (it.of, it.among) = (text(&within["of"]), vec![text(&within["at_least"])]),
        "housing" | "school_of_a_child" | "entitled_to" => it.among = all(within),
        _ => compare(within)?,
    }
    Some(it)
}

fn number(text: &str, at: &str, slot: &str, wrong: &mut Vec<Wrong>) -> Option<Value> {
    let read = text.trim().parse::<u8>().ok().map(Value::from);
    read.or_else(|| complain(wrong, at, slot, "aid-wrong-number"))
}

fn complain<T>(wrong: &mut Vec<Wrong>, at: &str, slot: &str, key: &'static str) -> Option<T> {
    wrong.push((format!("{at}.{slot}"), key));
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::rights::local::Words;

    fn condition(rule: &str) -> LocalCondition {
        let (met, not_met) = (Words::default(), Words::default());
        LocalCondition { name: "x".to_owned(), when: serde_json::from_str(rule).unwrap(), met, not_met }
    }

    #[test]
    fn every_rule_is_shown_and_read_again() {
        let rules = [
            r#"{"quotient_familial": {"less_than": "600"}}"#,
            r#"{"reste_a_vivre": {"between": {"from": "3", "to": "9.99"}}}"#,
            r#"{"monthly_resources": {"at_most": "1200.50"}}"#,
            r#"{"age": {"of": "applicant", "is": {"at_least": 60}}}"#,
            r#"{"children": {"from_age": 3, "to_age": 10, "count": {"at_least": 1}}}"#,
            r#"{"people": {"more_than": 3}}"#,
            r#"{"housing": ["tenant_social", "hostel"]}"#,
            r#"{"activity": {"of": "any_adult", "among": ["unemployed"]}}"#,
            r#"{"school_of_a_child": ["nursery"]}"#,
            r#"{"disability": {"of": "any_child", "at_least": "80_plus"}}"#,
            r#"{"entitled_to": ["rsa", "aspa"]}"#,
            // Made of others: kept.
            r#"{"any": [{"people": {"at_least": 4}}, {"not": {"housing": ["homeless"]}}]}"#,
        ];
        for rule in rules {
            let (condition, mut wrong) = (condition(rule), Vec::new());
            let shown = Condition::of(&condition);
            assert_eq!(shown.read("x", &mut wrong), Some(condition.when), "{rule}");
            assert!(wrong.is_empty(), "{rule}: {wrong:?}");
            let is_kept = shown.shape() == Shape::Kept;
            assert_eq!(is_kept, rule.contains("any\": ["), "{rule}");
        }
        for kind in KINDS {
            assert!(rules.iter().any(|rule| rule.starts_with(&format!("{{\"{kind}\""))), "{kind} is not tried");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_place() {
        let shown = |rule: &str| Condition::of(&condition(rule));
        let told = |it: Condition| {
            let mut wrong = Vec::new();
            assert_eq!(it.read("conditions[0]", &mut wrong), None);
            wrong
        };
        let amount = Condition { from: "dix".to_owned(), ..shown(r#"{"reste_a_vivre": {"less_than": "10"}}"#) };
        assert_eq!(told(amount), [("conditions[0].from".to_owned(), "aid-wrong-amount")]);
        let span = Condition { to: "beaucoup".to_owned(), ..shown(r#"{"people": {"between": {"from": 2, "to": 3}}}"#) };
        assert_eq!(told(span), [("conditions[0].to".to_owned(), "aid-wrong-number")]);
        let ages = Condition {
            from_age: String::new(),
            ..shown(r#"{"children": {"from_age": 3, "to_age": 10, "count": {"at_least": 1}}}"#)
        };
        assert_eq!(told(ages), [("conditions[0].from_age".to_owned(), "aid-wrong-number")]);
        assert_eq!(told(Condition::default()), [("conditions[0].kind".to_owned(), "aid-wrong-kind")]);
    }
}
