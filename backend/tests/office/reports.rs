//! What staff see of the take-up of rights: whole groups of past weeks, and not one answer.

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_backend::clock::{self, Now};
use plein_sens_backend::log::{DATABASE, SqliteLog};
use plein_sens_backend::sequencer::Town;
use plein_sens_shared::command::Command;
use rusqlite::Connection;
use serde_json::{Value, json};

const DAY_MS: i64 = 24 * 3_600_000;

/// How often an answer about a right is shown, over all years.
fn shown(drawing: &Value, right: &str, said: &str) -> u64 {
    let bars = drawing["bars"].as_array().unwrap().iter();
    let of = |bar: &&Value| bar["subject"]["right"] == right && bar["subject"]["said"] == said;
    bars.filter(of).map(|bar| bar["value"].as_u64().unwrap()).sum()
}

#[tokio::test]
async fn a_report_is_made_of_whole_groups_of_past_weeks() {
    let house = House::demo();
    let by = house.tries("agent").await;
    let before = house.get("/api/staff/insights/recours", &by).await.body;
    assert_eq!(shown(&before, "ppa", "not_known"), 30, "34 were given: whole fives");
    assert_eq!(shown(&before, "aide_logement", "refused_unclear"), 0, "three were given");
    let bars = before["bars"].as_array().unwrap();
    assert!(bars.len() > 20 && bars.iter().all(|bar| bar["value"].as_u64().unwrap() % 5 == 0));
    for lane in 1..=6 {
        let command = json!({ "kind": "tell_take_up", "right": "ppa", "said": "not_known" });
        assert_eq!(house.pushes("/api/push", "", lane, &command).await["outcome"], "done");
    }
    let after = house.get("/api/staff/insights/recours", &by).await.body;
    assert_eq!(after, before, "nobody at the desk sees a number move while somebody answers");
    let invented = json!({ "kind": "tell_take_up", "right": "monsieur_martin", "said": "has" });
    assert_eq!(house.pushes("/api/push", "", 7, &invented).await["refusal"]["kind"], "incomplete_answers");
}

#[tokio::test]
async fn nobody_reads_the_answers_one_by_one() {
    let house = House::demo();
    for post in ["director", "agent", "facilitator", "partner"] {
        let by = house.tries(post).await;
        assert_eq!(house.reads("/api/staff/pull", &by, "take_up/rsa").await.0, "gone", "{post}");
        let back = house.get("/api/staff/insights/recours", &by).await;
        assert_eq!(back.status == StatusCode::OK, ["director", "agent"].contains(&post), "{post}");
    }
    assert_eq!(house.reads("/api/pull", "", "take_up/rsa").await.0, "gone");
    let held = house.post("/api/held", "", json!({ "protocol": 1, "scope": "take_up/rsa" })).await;
    assert_eq!(held.status, StatusCode::FORBIDDEN);
    assert_eq!(house.get("/api/insights/recours", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn no_moment_finer_than_a_day_is_written_beside_an_answer() {
    let house = House::demo();
    let command = json!({ "kind": "tell_take_up", "right": "rsa", "said": "not_asked" });
    assert_eq!(house.pushes("/api/push", "", 77, &command).await["outcome"], "done");
    let connection = Connection::open(house.folder.path().join(DATABASE)).unwrap();
    let all = |sql: &str| -> Vec<i64> {
        let mut statement = connection.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let told = all("SELECT recorded_ms FROM events WHERE scope LIKE 'take_up/%'");
    let received = all(&format!("SELECT recorded_ms FROM receipts WHERE lane = '{:032x}'", 77));
    assert!(told.len() > 100 && received.len() == 1, "{} and {}", told.len(), received.len());
    assert!(told.iter().chain(&received).all(|at_ms| at_ms % DAY_MS == 0));
    let others = all("SELECT recorded_ms FROM events WHERE scope = 'programme'");
    assert!(others.iter().any(|at_ms| at_ms % DAY_MS != 0), "others are noted as they came");
}

/// What a chart counts for a pair of questions.
fn counted(drawing: &Value, pair: &str, counted: &str) -> Value {
    let bars = drawing["bars"].as_array().unwrap();
    let of = |bar: &&Value| bar["subject"]["pair"] == pair && bar["subject"]["counted"] == counted;
    bars.iter().find(of).unwrap_or_else(|| panic!("{pair} counts no {counted}"))["value"].clone()
}

#[tokio::test]
async fn what_changed_is_told_in_waves_and_nobody_reads_a_sheet() {
    let house = House::demo();
    let by = house.tries("facilitator").await;
    let chart = "/api/staff/insights/changements";
    let before = house.get(chart, &by).await.body;
    let cooking = ["pairs", "better", "same", "worse", "yes_before", "yes_after", "bottom", "top", "before", "both"];
    let told = cooking.map(|name| counted(&before, "cuisine", name).as_u64().unwrap());
    assert_eq!(told, [58, 28, 23, 7, 21, 30, 5, 6, 65, 58]);
    assert_eq!(counted(&before, "ensemble", "worse"), 6);
    assert_eq!(counted(&before, "ensemble", "top"), Value::Null, "three are no group");
    for (lane, side) in [(31, "avant"), (32, "apres")] {
        let answers = json!({ format!("cuisine-{side}"): 5 });
        let sheet = json!({ "kind": "answer_survey", "survey": format!("table-{side}"), "answers": answers, "tie": format!("{:032x}", 900) });
        assert_eq!(house.pushes("/api/push", "", lane, &sheet).await["outcome"], "done");
    }
    assert_eq!(house.get(chart, &by).await.body, before, "nobody sees a number move while somebody answers");
    for post in ["director", "agent", "facilitator", "partner"] {
        let by = house.tries(post).await;
        assert_eq!(house.reads("/api/staff/pull", &by, "survey/table-avant").await.0, "gone", "{post}");
    }
    assert_eq!(house.get("/api/insights/changements", "").await.status, StatusCode::NOT_FOUND);
}

/// Two nights ago in the morning, twelve people and a class went from sight to taste.
fn twelve_and_a_class(town: &mut Town<SqliteLog>, now: Now) {
    let check_in = |passport: u128, stop: &str, people: Option<u32>| {
        let mut command = json!({ "kind": "check_in", "passport": format!("{passport:032x}"), "stop": stop });
        if let Some(people) = people {
            command["people"] = people.into();
        }
        Command::read(&command.to_string()).unwrap()
    };
    let morning_ms = (now.ms / DAY_MS - 2) * DAY_MS + DAY_MS / 3;
    for (later_ms, stop, came) in [(0, "vue", 24), (1, "gout", 22)] {
        let people = (1..=12).map(|who| check_in(who, stop, None));
        let all = people.chain([check_in(99, stop, Some(came))]).collect();
        town.announce(clock::at(morning_ms + later_ms), all).unwrap();
    }
}

#[tokio::test]
async fn walks_are_told_of_closed_days_to_who_runs_the_event() {
    let house = House::after(true, None, twelve_and_a_class);
    // Whoever comes next meets a new day; what they bring of another one is told with the next.
    for (lane, stop) in [(1, "gout"), (2, "vue")] {
        let late = json!({ "kind": "check_in", "passport": format!("{:032x}", 50), "stop": stop });
        assert_eq!(house.pushes("/api/push", "", 7_000 + lane, &late).await["outcome"], "done");
    }
    let by = house.tries("facilitator").await;
    let walks = house.get("/api/staff/insights/cheminement", &by).await.body;
    let bars = |drawing: &Value, about: &str| -> Vec<Value> {
        let bars = drawing["bars"].as_array().unwrap().iter();
        bars.filter(|bar| bar["subject"]["about"] == about && !bar["value"].is_null()).cloned().collect()
    };
    let next = bars(&walks, "next");
    let [way] = &next[..] else { panic!("{next:?}") };
    assert_eq!(
        (&way["subject"]["from"], &way["subject"]["to"], &way["value"]),
        (&json!("vue"), &json!("gout"), &json!(34))
    );
    assert!(bars(&walks, "walkers").iter().all(|bar| bar["value"] == 36), "{walks}");
    let quarters = house.get("/api/staff/insights/quarts-d-heure", &by).await.body;
    let passed = bars(&quarters, "quarter").iter().map(|bar| bar["value"].as_u64().unwrap()).sum::<u64>();
    assert_eq!(passed, 24 + 46 + 2, "as many as the board counts");
    for chart in ["cheminement", "quarts-d-heure"] {
        let partner = house.tries("partner").await;
        assert_eq!(house.get(&format!("/api/staff/insights/{chart}"), &partner).await.status, StatusCode::FORBIDDEN);
        assert_eq!(house.get(&format!("/api/insights/{chart}"), "").await.status, StatusCode::NOT_FOUND);
    }
}
