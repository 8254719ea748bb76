//! Does every bad request get an answer that says what to do, and does what is right still arrive behind it? Asked of
//! the whole application, without a socket.

mod limits;
mod sealed;

use super::app;
use crate::clock::{self, Now};
use crate::demo;
use crate::log::{Log, MemoryLog, SqliteLog};
use crate::sequencer::Town;
use crate::writer::Writer;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::id::Lineage;
use plein_sens_shared::sync::{MAX_BODY, MAX_COMMANDS, MAX_SCOPES};
use serde_json::{Value, json};
use std::thread::JoinHandle;
use tokio::sync::watch;
use tower::ServiceExt as _;

/// The demo town behind its routes.
pub struct House {
    app: Router,
    writing: JoinHandle<()>,
    open: watch::Sender<bool>,
}

impl House {
    fn new<L: Log + 'static>(town: Town<L>) -> Self {
        let (writer, writing) = Writer::start(town);
        let (open, closing) = watch::channel(false);
        Self { app: app(writer, closing), writing, open }
    }

    /// The same, with its week before it by the server's own clock.
    pub fn next_week() -> Self {
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
        let now = clock::now();
        town.announce(now, demo::commands(now.moment.day.plus(7)).unwrap()).unwrap();
        Self::new(town)
    }

    pub fn in_memory() -> Self {
        Self::new(town(MemoryLog::new(Lineage::from_bits(1))))
    }

    async fn post(&self, path: &str, kind: &str, body: String) -> (StatusCode, Value) {
        self.ask(Request::post(path).header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap()).await
    }

    pub async fn ask(&self, request: Request<Body>) -> (StatusCode, Value) {
        let answer = self.app.clone().oneshot(request).await.unwrap();
        let status = answer.status();
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
    }

    async fn push(&self, push: &Value) -> (StatusCode, Value) {
        self.post("/api/push", "application/json", push.to_string()).await
    }
}

fn town<L: Log>(log: L) -> Town<L> {
    let day = Day::new(2015, 10, 12).unwrap();
    let mut town = Town::start(log).unwrap();
    let now = Now { ms: 1_444_636_800_000, moment: Moment { day, time: TimeOfDay::new(8, 0).unwrap() } };
    town.announce(now, demo::commands(day).unwrap()).unwrap();
    town
}

fn push(lane: u128, from_n: u64, bodies: &[&str]) -> Value {
    let envelope = |(place, body): (u64, &&str)| {
        let intent = format!("{:032x}", u128::from(from_n + place) + (lane << 32));
        json!({ "intent": intent, "happened_ms": 0, "nonce": "00ff", "body": body })
    };
    let commands: Vec<Value> = (0..).zip(bodies).map(envelope).collect();
    json!({ "protocol": 1, "lane": format!("{lane:032x}"), "from_n": from_n, "commands": commands })
}

fn check_in(passport: u128) -> String {
    json!({ "kind": "check_in", "passport": format!("{passport:032x}"), "stop": "gout" }).to_string()
}

/// `push` with one field changed.
fn with(field: &str, value: Value) -> String {
    let mut push = push(1, 1, &[&check_in(1)]);
    push[field] = value;
    push.to_string()
}

#[tokio::test]
async fn a_bad_request_is_told_what_to_do() {
    let house = House::in_memory();
    let many: Vec<&str> = vec!["{}"; MAX_COMMANDS + 1];
    let scopes = vec![json!({ "scope": "programme" }); MAX_SCOPES + 1];
    let pull = |protocol: u32, scopes: Value| json!({ "protocol": protocol, "scopes": scopes }).to_string();
    let json = "application/json";
    for (what, path, kind, body, status, code) in [
        ("no JSON", "/api/push", json, "{".to_owned(), 400, "malformed"),
        ("not said to be JSON", "/api/push", "text/plain", with("protocol", json!(1)), 400, "malformed"),
        ("another shape", "/api/push", json, "[]".to_owned(), 400, "malformed"),
        ("a lane that is none", "/api/push", json, with("lane", json!("mine")), 400, "malformed"),
        ("a number below one", "/api/push", json, with("from_n", json!(0)), 400, "malformed"),
        ("a negative number", "/api/push", json, with("from_n", json!(-1)), 400, "malformed"),
        ("a number beyond counting", "/api/push", json, with("from_n", json!(u64::MAX)), 400, "malformed"),
        ("nothing in it", "/api/push", json, with("commands", json!([])), 400, "malformed"),
        ("another time", "/api/push", json, with("protocol", json!(99)), 426, "upgrade"),
        ("too many", "/api/push", json, push(1, 1, &many).to_string(), 413, "too_large"),
        ("too long", "/api/push", json, push(1, 1, &[&"x".repeat(MAX_BODY + 1)]).to_string(), 413, "too_large"),
        ("too large at all", "/api/push", json, " ".repeat(super::LARGEST + 1), 413, "too_large"),
        ("no such scope", "/api/pull", json, pull(1, json!([{ "scope": "secrets" }])), 400, "malformed"),
        ("too many scopes", "/api/pull", json, pull(1, json!(scopes)), 413, "too_large"),
        ("a pull of another time", "/api/pull", json, pull(99, json!([])), 426, "upgrade"),
        ("no such door", "/api/nothing", json, "{}".to_owned(), 404, "not_found"),
    ] {
        let (answered, problem) = house.post(path, kind, body).await;
        assert_eq!((answered.as_u16(), problem["code"].as_str()), (status, Some(code)), "{what}: {problem}");
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.len() > 40), "{what}: {problem}");
    }
    let (status, answer) = house.push(&push(1, 1, &[&check_in(1)])).await;
    assert_eq!((status, answer["receipts"][0]["outcome"].as_str()), (StatusCode::OK, Some("done")), "{answer}");
}

/// A phone whose clock is hours slow, one that is days fast, and one of before, which does not say.
#[tokio::test]
async fn what_a_wrong_clock_says_is_put_right() {
    let house = House::in_memory();
    let now_ms = clock::now().ms;
    let happened_ms = now_ms - 600_000;
    for (passport, wrong_ms, says) in [(1, 0, false), (2, -3 * 3_600_000, true), (3, 2 * 86_400_000, true)] {
        let mut sent = push(passport, 1, &[&check_in(passport)]);
        sent["commands"][0]["happened_ms"] = json!(happened_ms + wrong_ms);
        if says {
            sent["sent_ms"] = json!(now_ms + wrong_ms);
        }
        assert_eq!(house.push(&sent).await.0, StatusCode::OK);
        let pull = json!({ "protocol": 1, "scopes": [{ "scope": format!("passport/{passport:032x}") }] }).to_string();
        let (_, answer) = house.post("/api/pull", "application/json", pull).await;
        let held: Value = serde_json::from_str(answer["scopes"][0][1]["snapshot"].as_str().unwrap()).unwrap();
        let at_ms = held["stops"]["gout"].as_i64().unwrap();
        assert!((0..60_000).contains(&(at_ms - happened_ms)), "{wrong_ms}: {} ms off", at_ms - happened_ms);
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_and_what_stands_behind_it_runs() {
    let house = House::in_memory();
    let (_, answer) = house.push(&push(1, 1, &["{\"kind\":\"of_next_year\"}", "no JSON", &check_in(1)])).await;
    let outcomes: Vec<&Value> = (0..3).map(|place| &answer["receipts"][place]["outcome"]).collect();
    assert_eq!(outcomes, ["unreadable", "unreadable", "done"], "{answer}");
}

#[tokio::test]
async fn a_gap_is_asked_for_and_another_past_is_parked() {
    let house = House::in_memory();
    let (status, answer) = house.push(&push(1, 3, &[&check_in(1)])).await;
    assert_eq!(
        (status, answer["missing_from"].as_u64(), answer["received_to"].as_u64()),
        (StatusCode::OK, Some(1), Some(0))
    );
    let first = push(1, 1, &[&check_in(1)]);
    let (_, once) = house.push(&first).await;
    let (_, again) = house.push(&first).await;
    assert_eq!(once, again, "the same push has the same answer for ever");
    let (status, answer) = house.push(&push(1, 1, &[&check_in(2)])).await;
    assert_eq!(
        (status, answer["forked_at"].as_u64(), answer["receipts"].as_array().map(Vec::len)),
        (StatusCode::OK, Some(1), Some(0))
    );
    let (_, answer) = house.push(&push(1, 2, &[&check_in(1)])).await;
    assert_eq!(answer["receipts"][0]["refusal"]["kind"], "already_here", "{answer}");
}

#[tokio::test]
async fn a_full_disk_is_told_and_the_same_push_succeeds_once_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let open = || SqliteLog::open(folder.path(), || Lineage::from_bits(1)).unwrap();
    let full = town(open());
    full.log().fill_disk();
    let bodies: Vec<String> = (1..=20).map(|passport| check_in(passport) + &" ".repeat(10_000)).collect();
    let wanted = push(1, 1, &bodies.iter().map(String::as_str).collect::<Vec<_>>());

    let house = House::new(full);
    let pull = json!({ "protocol": 1, "scopes": [{ "scope": "board/cinq-sens" }] }).to_string();
    let (_, empty) = house.post("/api/pull", "application/json", pull.clone()).await;
    for _ in 0..2 {
        let (status, problem) = house.push(&wanted).await;
        assert_eq!((status.as_u16(), problem["code"].as_str()), (507, Some("storage_full")), "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains("reste gardé"), "{problem}");
    }
    let (_, still) = house.post("/api/pull", "application/json", pull.clone()).await;
    assert_eq!(still, empty, "what was not written is not believed either");

    let House { app, writing, open: serving } = house;
    drop((app, serving));
    writing.join().unwrap();
    let house = House::new(Town::start(open()).unwrap());
    let (status, answer) = house.push(&wanted).await;
    assert_eq!((status, answer["received_to"].as_u64()), (StatusCode::OK, Some(20)), "{answer}");
    let (_, after) = house.post("/api/pull", "application/json", pull).await;
    assert_eq!(after["scopes"][0][1]["cursor"]["n"], 20, "{after}");
}

#[tokio::test]
async fn a_workshop_that_is_not_there_is_refused_and_not_an_error() {
    let house = House::in_memory();
    let body = json!({ "kind": "sign_up", "workshop": "bal", "booking": "23456789ABCK", "adults": 1, "children": 0 });
    let (status, answer) = house.push(&push(1, 1, &[&body.to_string()])).await;
    assert_eq!(
        (status, &answer["receipts"][0]["refusal"]["kind"]),
        (StatusCode::OK, &json!("unknown_workshop")),
        "{answer}"
    );
}
