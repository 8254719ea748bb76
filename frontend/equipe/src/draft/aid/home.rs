//! The household of an example as it is typed: what most conditions ask about. What else stands in a household stays in
//! it, word for word.

use super::{Wrong, decimal, typed};
use plein_sens_shared::day::Day;
use plein_sens_shared::rights::{Decimal, Month};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What somebody can do.
pub const ACTIVITIES: [&str; 6] = ["employed", "self_employed", "unemployed", "student", "retired", "inactive"];
/// How a household can be housed.
pub const HOUSINGS: [&str; 9] = [
    "tenant_social",
    "tenant_private",
    "tenant_private_furnished",
    "owner_no_loan",
    "owner_with_loan",
    "hosted_free",
    "hosted_contributing",
    "hostel",
    "homeless",
];

/// A household of which nothing has been said.
const BLANK: &str = r#"{"id":"a","couple":"none","housing":{"status":"tenant_social"},"tax_units":[{"declarants":["p"],"rfr_n2":0,"rfr_n1":0}],"persons":[{"id":"p","role":"applicant","birth_date":"1990-01-01","activity":"employed"}]}"#;

/// A household as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// What it is made of: the exchange form, or nothing yet.
    pub base: String,
    /// Whether two adults live there.
    pub couple: bool,
    /// The age of who asks, in years.
    pub age: String,
    /// What they do.
    pub activity: String,
    /// What comes in for that each month.
    pub income: String,
    /// What came in for that in the year that the tax notice is about.
    pub earned: String,
    /// The ages of the children: “4, 9”.
    pub children: String,
    /// How they are housed.
    pub housing: String,
    /// Their rent.
    pub rent: String,
}

/// A household to begin with.
pub fn sample(couple: bool, age: &str, work: (&str, &str), children: &str, home: (&str, &str)) -> Home {
    let [age, activity, income, children, housing, rent] =
        [age, work.0, work.1, children, home.0, home.1].map(str::to_owned);
    Home { base: String::new(), couple, age, activity, income, earned: String::new(), children, housing, rent }
}

impl Home {
    /// The form of a written household, in a month.
    pub fn of(text: &str, month: &str) -> Self {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let people = value["persons"].as_array().map(Vec::as_slice).unwrap_or_default();
        let first_day = first_day(month);
        let is = |role: &'static str| move |person: &&Value| person["role"] == role;
        let of = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let amount = |value: &Value| if value.is_number() { typed(&value.to_string()) } else { String::new() };
        let asking = people.iter().find(is("applicant")).unwrap_or(&Value::Null);
        let activity = asking["activity"].as_str().unwrap_or("inactive").to_owned();
        let (income, earned) = streams(&activity);
        let ages: Vec<String> =
            people.iter().filter(is("child")).map(|child| age(&child["birth_date"], first_day).to_string()).collect();
        Self {
            couple: people.iter().any(|person| person["role"] == "partner"),
            age: age(&asking["birth_date"], first_day).to_string(),
            income: amount(&asking["income"][income]),
            earned: amount(&asking["tax_n2"][earned]),
            activity,
            children: ages.join(", "),
            housing: of(&value["housing"]["status"]),
            rent: amount(&value["housing"]["rent"]),
            base: text.to_owned(),
        }
    }

    /// The household as it is written, with what was changed in it.
    pub fn read(&self, month: &str, at: &str, wrong: &mut Vec<Wrong>) -> String {
        let base = if self.base.is_empty() { BLANK } else { &self.base };
        let was = Self::of(base, month);
        let (Ok(mut home), false) =
            (serde_json::from_str::<Value>(base), Self { base: base.to_owned(), ..self.clone() } == was)
        else {
            return base.to_owned();
        };
        let first_day = first_day(month);
        let mut complain = |slot: &str, key: &'static str| wrong.push((format!("{at}.{slot}"), key));
        if self.age != was.age {
            match self.age.trim().parse::<u8>() {
                Ok(age) => asking(&mut home)["birth_date"] = json!(born(age, first_day)),
                Err(_) => complain("age", "aid-wrong-number"),
            }
        }
        if self.couple != was.couple {
            couple(&mut home, self.couple);
        }
        if self.children != was.children {
            match ages(&self.children) {
                Some(ages) => children(&mut home, &ages, first_day),
                None => complain("children", "aid-wrong-ages"),
            }
        }
        let money = [("income", &self.income), ("earned", &self.earned), ("rent", &self.rent)];
        for (slot, text) in money {
            if !text.trim().is_empty() && decimal(text).is_none() {
                complain(slot, "aid-wrong-amount");
            }
        }
        if (&self.activity, &self.income, &self.earned) != (&was.activity, &was.income, &was.earned) {
            self.works(&mut home, &was);
        }
        home["housing"]["status"] = json!(self.housing);
        if self.rent != was.rent {
            home["housing"]["rent"] = number(&self.rent).unwrap_or_else(|| json!(0));
        }
        home.to_string()
    }

    /// What they do, what comes in for it, and what their tax notice says of it.
    fn works(&self, home: &mut Value, was: &Self) {
        let person = asking(home);
        for (part, of) in [("income", streams(&was.activity).0), ("tax_n2", streams(&was.activity).1)] {
            if let Some(held) = person.get_mut(part).and_then(Value::as_object_mut) {
                held.remove(of);
            }
        }
        person["activity"] = json!(self.activity);
        let (income, earned) = streams(&self.activity);
        if let Some(amount) = number(&self.income) {
            person["income"][income] = amount;
        }
        if let Some(amount) = number(&self.earned) {
            let mut year = json!({ "wages": 0, "unemployment": 0, "pensions": 0 });
            year[earned] = amount;
            person["tax_n2"] = year;
        } else if let (true, Some(person)) = (was.earned != self.earned, person.as_object_mut()) {
            person.remove("tax_n2");
        }
        // A tax notice counts nine tenths of it.
        let euros = |text: &str| decimal(text).and_then(|it| Decimal::parse(&it)).map_or(0, |it| it.cents().0 / 100);
        let year = if self.earned.trim().is_empty() { euros(&self.income) * 12 } else { euros(&self.earned) };
        if let Some(unit) = first_return(home) {
            unit["rfr_n2"] = json!(year * 9 / 10);
            unit["rfr_n1"] = json!(year * 9 / 10);
        }
    }
}

/// Where what comes in is written: of this month, and of the year of the tax notice.
fn streams(activity: &str) -> (&'static str, &'static str) {
    match activity {
        "retired" => ("retirement_pension", "pensions"),
        "unemployed" => ("unemployment_benefit", "unemployment"),
        _ => ("wage_net", "wages"),
    }
}

fn asking(home: &mut Value) -> &mut Value {
    let people = home["persons"].as_array().map(Vec::as_slice).unwrap_or_default();
    let place = people.iter().position(|person| person["role"] == "applicant").unwrap_or_default();
    &mut home["persons"][place]
}

fn first_return(home: &mut Value) -> Option<&mut Value> {
    home.get_mut("tax_units")?.as_array_mut()?.first_mut()
}

fn couple(home: &mut Value, couple: bool) {
    let (id, birth) = (asking(home)["id"].clone(), asking(home)["birth_date"].clone());
    if let Some(people) = home["persons"].as_array_mut() {
        people.retain(|person| person["role"] != "partner");
        if couple {
            people.push(json!({ "id": "q", "role": "partner", "birth_date": birth }));
        }
    }
    home["couple"] = json!(if couple { "married" } else { "none" });
    if let Some(unit) = first_return(home) {
        unit["declarants"] = if couple { json!([id, "q"]) } else { json!([id]) };
    }
}

fn children(home: &mut Value, ages: &[u8], first_day: Day) {
    let Some(people) = home["persons"].as_array_mut() else { return };
    people.retain(|person| person["role"] != "child");
    for (place, age) in ages.iter().enumerate() {
        let school = match age {
            3..=5 => "nursery",
            6..=10 => "primary",
            11..=14 => "college",
            15..=17 => "lycee",
            _ => "none",
        };
        people.push(json!({
            "id": format!("c{place}"), "role": "child", "birth_date": born(*age, first_day), "school_level": school,
        }));
    }
}

/// The ages of children as they are typed; none if one is no age of a child.
fn ages(text: &str) -> Option<Vec<u8>> {
    let typed = text.split([',', ';', ' ']).map(str::trim).filter(|age| !age.is_empty());
    typed.map(|age| age.parse().ok().filter(|age| *age <= 25)).collect()
}

fn number(text: &str) -> Option<Value> {
    let exact = Decimal::parse(&decimal(text)?)?;
    serde_json::from_str(&exact.to_string()).ok()
}

fn first_day(month: &str) -> Day {
    Month::parse(month).map(Month::first_day).unwrap_or_default()
}

/// Who is of an age on a day has their birthday on it.
fn born(age: u8, day: Day) -> String {
    let (year, month, _) = day.parts();
    Day::new(year - i32::from(age), month, 1).unwrap_or(day).to_string()
}

/// Completed years.
fn age(birth: &Value, day: Day) -> i32 {
    let Ok(birth) = Day::try_from(birth.as_str().unwrap_or_default().to_owned()) else { return 0 };
    let ((year, month, date), (now, at, on)) = (birth.parts(), day.parts());
    (now - year - i32::from((at, on) < (month, date))).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::rights::household::form;
    use plein_sens_shared::rights::local::demo_with_examples;

    const MONTH: &str = "2026-11";

    fn read(home: &Home) -> (String, Vec<Wrong>) {
        let mut wrong = Vec::new();
        (home.read(MONTH, "examples[0]", &mut wrong), wrong)
    }

    #[test]
    fn a_household_that_nobody_touches_stays_word_for_word() {
        for example in demo_with_examples().iter().flat_map(|aid| &aid.examples) {
            let home = Home::of(&example.household, &example.month);
            assert_eq!(home.read(&example.month, "x", &mut Vec::new()), example.household);
        }
    }

    #[test]
    fn what_is_typed_is_a_household() {
        let home = sample(true, "34", ("unemployed", "812,50"), "4, 9", ("tenant_private", "520"));
        let (text, wrong) = read(&home);
        assert!(wrong.is_empty(), "{wrong:?}");
        let form = form::read(&text).unwrap();
        assert!(form.unknown.is_empty() && form.household.people.len() == 4, "{text}");
        for part in ["\"unemployment_benefit\":812.5", "\"birth_date\":\"1992-11-01\"", "\"school_level\":\"nursery\""]
        {
            assert!(text.contains(part), "{part}: {text}");
        }
        // Shown again, it is what was typed.
        let shown = Home::of(&text, MONTH);
        let typed = Home { base: text.clone(), ..home.clone() };
        assert_eq!(Home { income: typed.income.clone(), ..shown.clone() }, typed);
        assert_eq!(shown.income, "812,5");
        // Each part alone changes that part alone.
        let alone = Home { couple: false, children: String::new(), ..shown.clone() };
        assert_eq!(form::read(&read(&alone).0).unwrap().household.people.len(), 1);
        let retired = Home { activity: "retired".to_owned(), age: "70".to_owned(), ..shown };
        let text = read(&retired).0;
        assert!(text.contains("\"retirement_pension\":812.5") && !text.contains("unemployment_benefit"), "{text}");
        assert!(form::read(&text).is_ok());
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_place() {
        let home = Home {
            age: "vieux".to_owned(),
            income: "peu".to_owned(),
            children: "deux".to_owned(),
            ..sample(false, "30", ("employed", "0"), "", ("hostel", ""))
        };
        let told: Vec<String> = read(&home).1.into_iter().map(|(at, _)| at).collect();
        assert_eq!(told, ["examples[0].age", "examples[0].children", "examples[0].income"]);
    }
}
