//! What a kiosk has sealed: it goes the way of any other push, wherever its number stands, and has its effect once.

use super::{House, app, check_in, push, town};
use crate::keys::SealingKeys;
use crate::log::MemoryLog;
use crate::writer::Writer;
use axum::http::StatusCode;
use crypto_box::PublicKey;
use crypto_box::aead::OsRng;
use plein_sens_shared::contact::{Sealed, unhex};
use plein_sens_shared::id::{self, Lineage};
use plein_sens_shared::sync::{MAX_PUSH_SEALED, next_digest};
use serde_json::{Value, json};
use std::path::Path;
use tokio::sync::watch;

fn house(keys: &Path) -> House {
    let (writer, writing) = Writer::start(town(MemoryLog::new(Lineage::from_bits(1))));
    let (open, closing) = watch::channel(false);
    House { app: app(writer.opening(keys), closing), writing, open }
}

fn seal(to: &id::PublicKey, push: &Value) -> Value {
    let key = PublicKey::from_slice(&unhex(to.as_str()).unwrap()).unwrap();
    let mut bytes = push.to_string().into_bytes();
    bytes.resize(2048, b' ');
    json!({ "protocol": 1, "sealed": Sealed::new(to.as_str(), &key.seal(&mut OsRng, &bytes).unwrap()) })
}

impl House {
    async fn push_sealed(&self, sealed: &Value) -> (u16, Value) {
        let (status, answer) = self.post("/api/push-sealed", "application/json", sealed.to_string()).await;
        (status.as_u16(), answer)
    }

    /// Whether a passport has been at the stop: whoever comes a second time is told so.
    async fn knows(&self, passport: u128) -> bool {
        let (_, answer) = self.push(&push(900 + passport, 1, &[&check_in(passport)])).await;
        answer["receipts"][0]["outcome"] == "refused"
    }
}

#[tokio::test]
async fn it_is_named_in_the_answer_and_has_its_effect_once() {
    let keys = tempfile::tempdir().unwrap();
    let key = SealingKeys::open_or_make(keys.path(), 1).unwrap().0.public();
    let house = house(keys.path());
    let one = push(1, 1, &[&check_in(1)]);
    let sealed = seal(&key, &one);
    for _ in 0..2 {
        let (status, answer) = house.push_sealed(&sealed).await;
        assert_eq!((status, answer["token"].as_str()), (200, Some("plein-sens/1")), "{answer}");
        assert_eq!(answer["received"], next_digest("", sealed["sealed"]["bytes"].as_str().unwrap()));
    }
    let (_, open) = house.push(&one).await;
    assert_eq!((open["receipts"][0]["outcome"].as_str(), open["received_to"].as_u64()), (Some("done"), Some(1)));
    assert!(house.knows(1).await);
}

#[tokio::test]
async fn it_is_received_where_its_number_fits_no_more() {
    let keys = tempfile::tempdir().unwrap();
    let key = SealingKeys::open_or_make(keys.path(), 1).unwrap().0.public();
    let house = house(keys.path());
    let behind_a_gap = seal(&key, &push(1, 3, &[&check_in(1)]));
    assert_eq!(house.push_sealed(&behind_a_gap).await.0, 200);
    assert_eq!(house.push_sealed(&behind_a_gap).await.0, 200);
    house.push(&push(2, 1, &[&check_in(2)])).await;
    let mut forked = push(2, 1, &[&check_in(3)]);
    forked["commands"][0]["intent"] = json!(format!("{:032x}", 77));
    assert_eq!(house.push_sealed(&seal(&key, &forked)).await.0, 200);
    assert!(house.knows(1).await && house.knows(3).await);
    assert!(!house.knows(4).await);
}

#[tokio::test]
async fn what_is_sealed_to_another_town_or_is_no_push_stays_with_the_kiosk() {
    let (here, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let key = SealingKeys::open_or_make(here.path(), 1).unwrap().0.public();
    let other = SealingKeys::open_or_make(elsewhere.path(), 1).unwrap().0.public();
    let house = house(here.path());
    let good = push(1, 1, &[&check_in(1)]);
    let mut long = seal(&key, &good);
    long["sealed"]["bytes"] = json!("0".repeat(MAX_PUSH_SEALED + 2));
    let mut old = seal(&key, &good);
    old["protocol"] = json!(99);
    let mut torn = seal(&key, &good);
    torn["sealed"]["bytes"] = json!("00ff");
    let mut closed = good.clone();
    closed["protocol"] = json!(99);
    for (what, sealed, status, code) in [
        ("another town's", seal(&other, &good), 422, "unopened"),
        ("torn", torn, 422, "unopened"),
        ("no push", seal(&key, &json!({ "name": "Amina" })), 422, "unopened"),
        ("two commands", seal(&key, &push(1, 1, &[&check_in(1), &check_in(2)])), 400, "malformed"),
        ("none", seal(&key, &push(1, 1, &[])), 400, "malformed"),
        ("too long", long, 413, "too_large"),
        ("of another time", old, 426, "upgrade"),
        ("of another time inside", seal(&key, &closed), 426, "upgrade"),
    ] {
        let (answered, problem) = house.push_sealed(&sealed).await;
        assert_eq!((answered, problem["code"].as_str()), (status, Some(code)), "{what}: {problem}");
    }
    assert!(!house.knows(1).await);
}

#[tokio::test]
async fn a_town_without_keys_takes_nothing_sealed_and_says_so() {
    let (none, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let key = SealingKeys::open_or_make(keys.path(), 1).unwrap().0.public();
    let sealed = seal(&key, &push(1, 1, &[&check_in(1)]));
    assert_eq!(house(none.path()).push_sealed(&sealed).await.0, StatusCode::UNPROCESSABLE_ENTITY.as_u16());
}
