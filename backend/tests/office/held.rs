//! Is what the town holds of somebody told to whoever names its secret: all of that, and nothing of others?

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_backend::clock;
use plein_sens_backend::log::DATABASE;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const DAY_MS: i64 = 24 * 3_600_000;

/// Two codes as people would draw them.
fn codes() -> [String; 2] {
    [77_u64, 78].map(|bits| plein_sens_shared::code::BookingId::from_bits(bits.into()).to_string())
}

async fn signs_up(house: &House, lane: u128, booking: &str, adults: u8) {
    let programme = house.programme().await;
    let open = |workshop: &&Value| workshop["seats"].as_u64().is_some_and(|seats| seats > 8);
    let workshop = programme["workshops"].as_object().unwrap().values().find(open).unwrap()["id"].clone();
    let wish = json!({ "kind": "sign_up", "booking": booking, "workshop": workshop, "adults": adults, "children": 0, "contact": true });
    let sealed = json!({ "key": "ab".repeat(32), "bytes": "cd".repeat(300) });
    let envelope = json!({ "intent": format!("{lane:032x}"), "happened_ms": 0, "nonce": "00ff", "body": wish.to_string(), "sealed": sealed });
    let push = json!({ "protocol": 1, "lane": format!("{lane:032x}"), "from_n": 1, "commands": [envelope] });
    let back = house.post("/api/push", "", push).await;
    assert_eq!(back.body["receipts"][0]["outcome"], "done", "{}", back.body);
}

async fn held(house: &House, scope: &str) -> Value {
    let back = house.post("/api/held", "", json!({ "protocol": 1, "scope": scope })).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    back.body
}

#[tokio::test]
async fn all_that_is_held_of_a_booking_and_nothing_of_others() {
    let house = House::demo();
    let [mine, others] = codes();
    signs_up(&house, 1, &mine, 3).await;
    signs_up(&house, 2, &others, 2).await;
    let agent = house.tries("agent").await;
    for (booking, reason) in [(&mine, "l’heure change"), (&others, "une autre affaire")] {
        house.post("/api/staff/open-contact", &agent, json!({ "booking": booking, "reason": reason })).await;
    }
    let told = held(&house, &format!("booking/{mine}")).await;

    // Whatever row of any table of the database names this booking, by its code or by its digest.
    let connection = Connection::open(house.folder.path().join(DATABASE)).unwrap();
    let rows = |sql: &str, name: &str| -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        statement.query_map([name], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let texts = |list: &Value, field: &str| -> Vec<String> {
        list.as_array().unwrap().iter().map(|it| it[field].as_str().unwrap().to_owned()).collect()
    };
    let scope = format!("booking/{mine}");
    assert_eq!(texts(&told["facts"], "body"), rows("SELECT body FROM events WHERE scope = ?1 ORDER BY n", &scope));
    assert!(told["facts"].as_array().unwrap().len() >= 2, "booked, and a contact kept: {told}");
    let elsewhere = rows("SELECT DISTINCT scope FROM events WHERE instr(body, ?1) > 0", &mine);
    assert_eq!(BTreeSet::from_iter(texts(&told["elsewhere"], "scope")), BTreeSet::from_iter(elsewhere));
    assert!(told["elsewhere"][0]["body"].as_str().unwrap().contains("\"people\":3"));
    let reasons = texts(&told["openings"], "reason");
    assert_eq!(reasons, ["l’heure change"]);
    assert_eq!(
        (&told["openings"][0]["deed"], &told["openings"][0]["by"]),
        (&json!("could_not_open"), &house.get("/api/staff/me", &agent).await.body["account"]["name"])
    );
    let (kept_ms, until_ms) = (&told["contact"]["kept_ms"], &told["contact"]["until_ms"]);
    assert_eq!(until_ms.as_i64().unwrap() - kept_ms.as_i64().unwrap(), 730 * DAY_MS);
    assert!((clock::now().ms - kept_ms.as_i64().unwrap()).abs() < DAY_MS);
    // The sealed bytes stay where they are, and nobody else is in it.
    let whole = told.to_string();
    assert!(!whole.contains(&others) && !whole.contains("une autre affaire") && !whole.contains("cdcdcd"));
}

#[tokio::test]
async fn what_is_not_there_looks_like_what_holds_nothing() {
    let house = House::demo();
    let [mine, unknown] = codes();
    signs_up(&house, 1, &mine, 1).await;
    let passport = format!("passport/{:032x}", 9);
    let check_in = |stop: &Value| json!({ "kind": "check_in", "passport": &passport[9..], "stop": stop });
    let programme = house.programme().await;
    let stop = programme["trails"].as_object().unwrap().values().next().unwrap()["stops"][0]["id"].clone();
    assert_eq!(house.pushes("/api/push", "", 5, &check_in(&stop)).await["outcome"], "done");
    let told = held(&house, &passport).await;
    assert_eq!((told["facts"].as_array().unwrap().len(), &told["elsewhere"]), (1, &json!([])));
    assert!(told["facts"][0]["body"].as_str().unwrap().contains(stop.as_str().unwrap()));
    let nothing = json!({ "token": "plein-sens/1", "facts": [], "elsewhere": [], "openings": [] });
    assert_eq!(held(&house, &format!("booking/{unknown}")).await, nothing);
    assert_eq!(held(&house, &format!("passport/{:032x}", 10)).await, nothing);
    // What others run is theirs to read, and by another way.
    for scope in ["programme", "workshop/pain-maison", "survey/semaine", "board/sens"] {
        let back = house.post("/api/held", "", json!({ "protocol": 1, "scope": scope })).await;
        assert_eq!(back.status, StatusCode::FORBIDDEN, "{scope}");
    }
}
