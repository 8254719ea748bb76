//! Free words: sealed on a device, read by the centre alone, shown only where nothing in them tells who somebody is, and
//! gone from every file when they are erased or their time has passed.

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_backend::clock;
use plein_sens_backend::log::DATABASE;
use plein_sens_backend::office::{Keep, Office};
use plein_sens_shared::contact::Contact;
use plein_sens_shared::feedback::words::to_seal;
use serde_json::{Value, json};
use std::fs;

const DAY_MS: i64 = 24 * 3_600_000;
const ASKED: &str = "ajout";
/// A name that nothing else has.
const OWN: u128 = 0x5eed_5eed;

/// Somebody writes; the outcome, and what was sealed.
async fn writes(house: &House, bits: u128, words: u128, contact: &Contact) -> (Value, String) {
    let sealed = house.seals(contact).await;
    let body =
        json!({ "kind": "leave_words", "survey": "visite", "question": ASKED, "words": format!("{words:032x}") });
    let envelope = json!({ "intent": format!("{bits:032x}"), "happened_ms": 0, "nonce": "00ff",
        "body": body.to_string(), "sealed": sealed });
    let push = json!({ "protocol": 1, "lane": format!("{bits:032x}"), "from_n": 1, "commands": [envelope] });
    let back = house.post("/api/push", "", push).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    (back.body["receipts"][0]["outcome"].clone(), sealed.bytes)
}

fn said(text: &str) -> Contact {
    Contact::read_padded(&to_seal(text, "ar").unwrap()).unwrap()
}

async fn all(house: &House, by: &str) -> Vec<Value> {
    let back = house.get("/api/staff/words", by).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    back.body["words"].as_array().unwrap().clone()
}

async fn judged(house: &House, by: &str, it: &Value, from: &str, to: &str) -> StatusCode {
    house.post("/api/staff/judge-words", by, json!({ "name": it["name"], "from": from, "to": to })).await.status
}

/// Whether something stands in any file of the town.
fn stands(house: &House, text: &str) -> bool {
    let files = fs::read_dir(house.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let bytes = files.filter(|path| path.is_file()).map(|path| fs::read(path).unwrap());
    bytes.into_iter().any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
}

/// Whether a part of what was sealed does; the database may keep it in several places.
fn rests(house: &House, sealed: &str) -> bool {
    [0, 700, 1_400].iter().any(|from| stands(house, &sealed[*from..from + 64]))
}

#[tokio::test]
async fn words_wait_are_shown_hidden_and_erased_for_ever() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let before = all(&house, &agent).await.len();
    let (outcome, sealed) = writes(&house, 1, 1, &said("La soupe Zibeline était très bonne")).await;
    assert_eq!(outcome, "done");
    let words = all(&house, &agent).await;
    assert_eq!(words.len(), before + 1);
    let it = words.into_iter().find(|it| it["text"] == "La soupe Zibeline était très bonne").unwrap();
    assert_eq!((&it["standing"], &it["survey"], &it["language"]), (&json!("waiting"), &json!("visite"), &json!("ar")));
    assert!(rests(&house, &sealed) && !stands(&house, "Zibeline"), "it rests sealed");

    assert_eq!(judged(&house, &agent, &it, "waiting", "shown").await, StatusCode::OK);
    assert_eq!(judged(&house, &agent, &it, "waiting", "hidden").await, StatusCode::CONFLICT, "a colleague was sooner");
    // Nobody exchanges what was read and may be quoted, not even who has written it.
    writes(&house, 2, 1, &said("Tout autre chose")).await;
    assert!(all(&house, &agent).await.iter().all(|it| it["text"] != "Tout autre chose"));
    assert_eq!(judged(&house, &agent, &it, "shown", "hidden").await, StatusCode::OK);
    assert_eq!(judged(&house, &agent, &it, "hidden", "waiting").await, StatusCode::CONFLICT);
    assert_eq!(judged(&house, &agent, &it, "hidden", "erased").await, StatusCode::OK);
    assert_eq!(all(&house, &agent).await.len(), before);
    assert!(!rests(&house, &sealed), "it is in no file");
    assert!(!stands(&house, it["name"].as_str().unwrap()), "nor is its name");
    assert_eq!(judged(&house, &agent, &it, "erased", "shown").await, StatusCode::NOT_FOUND);
    // A tablet that comes back late brings it again, and it stays erased.
    assert_eq!(writes(&house, 3, 1, &said("La soupe Zibeline était très bonne")).await.0, "done");
    assert_eq!(all(&house, &agent).await.len(), before);

    let traces = house.get("/api/staff/traces", &house.tries("director").await).await.body.to_string();
    for deed in ["words_shown", "words_hidden", "words_erased", "survey visite"] {
        assert!(traces.contains(deed), "{deed}: {traces}");
    }
    assert!(!traces.contains("Zibeline") && !traces.contains(&it["name"].as_str().unwrap()["words/".len()..]));
}

#[tokio::test]
async fn what_tells_who_somebody_is_is_not_shown() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    // An older or another program, which has not looked.
    for (bits, text, looks) in [(1, "appelez le 06 39 98 12 34", "phone"), (2, "12 rue Pasteur", "address")] {
        writes(&house, bits, bits, &said(text)).await;
        let it = all(&house, &agent).await.into_iter().find(|it| it["text"] == text).unwrap();
        assert_eq!(it["looks"], looks);
        assert_eq!(judged(&house, &agent, &it, "waiting", "shown").await, StatusCode::BAD_REQUEST, "{text}");
        assert_eq!(judged(&house, &agent, &it, "waiting", "hidden").await, StatusCode::OK, "{text}");
        assert_eq!(judged(&house, &agent, &it, "hidden", "shown").await, StatusCode::BAD_REQUEST, "{text}");
    }
    // What is no words at all can be erased, and nothing else.
    writes(&house, 3, 3, &Contact { word: None, ..said("x") }).await;
    let it = all(&house, &agent).await.into_iter().find(|it| it["text"].is_null()).unwrap();
    assert_eq!(judged(&house, &agent, &it, "waiting", "shown").await, StatusCode::BAD_REQUEST);
    assert_eq!(judged(&house, &agent, &it, "waiting", "erased").await, StatusCode::OK);
}

#[tokio::test]
async fn only_the_centre_reads_them_and_nothing_leads_to_a_sheet() {
    let house = House::demo();
    let sheet = json!({ "kind": "answer_survey", "survey": "visite", "answers": {}, "values": { "seul": 1 } });
    assert_eq!(house.pushes("/api/push", "", 8, &sheet).await["outcome"], "done");
    let (_, sealed) = writes(&house, 9, OWN, &said("Des chaises")).await;
    for post in ["facilitator", "partner"] {
        let by = house.tries(post).await;
        assert_eq!(house.get("/api/staff/words", &by).await.status, StatusCode::FORBIDDEN, "{post}");
        let it = json!({ "name": format!("words/visite/{ASKED}/{OWN:032x}") });
        assert_eq!(judged(&house, &by, &it, "waiting", "erased").await, StatusCode::FORBIDDEN, "{post}");
    }
    assert_eq!(house.get("/api/staff/words", "").await.status, StatusCode::UNAUTHORIZED);
    let town = rusqlite::Connection::open(house.folder.path().join(DATABASE)).unwrap();
    let count = |sql: &str| town.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let facts = format!(
        "SELECT count(*) FROM events WHERE scope LIKE 'words%' OR body LIKE '%leave_words%' OR body LIKE '%{OWN:032x}%'"
    );
    assert_eq!(count(&facts), 0, "no fact");
    assert_eq!(
        count("SELECT count(*) FROM vault WHERE scope LIKE 'words/%' AND kept_ms % 86400000 <> 0"),
        0,
        "no hour"
    );
    let name = format!("{:032x}", 9);
    let elsewhere = "SELECT count(*) FROM receipts WHERE recorded_ms % 86400000 <> 0 AND intent IN (?1)";
    assert_eq!(town.query_row(elsewhere, [&name], |row| row.get::<_, i64>(0)).unwrap(), 0);
    assert!(rests(&house, &sealed));
}

#[tokio::test]
async fn what_was_kept_for_a_year_is_erased() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let (_, sealed) = writes(&house, 1, 1, &said("Plus de chaises")).await;
    let it = all(&house, &agent).await.into_iter().find(|it| it["text"] == "Plus de chaises").unwrap();
    assert_eq!(judged(&house, &agent, &it, "waiting", "shown").await, StatusCode::OK);
    let office = Office::open(house.folder.path(), true).unwrap();
    let now_ms = clock::now().ms;
    office.forget_what_is_over(now_ms + 364 * DAY_MS, &Keep::default()).unwrap();
    assert!(rests(&house, &sealed));
    let forgotten = office.forget_what_is_over(now_ms + 366 * DAY_MS, &Keep::default()).unwrap();
    assert!(forgotten.words >= 1 && !rests(&house, &sealed));
    assert!(!stands(&house, it["name"].as_str().unwrap()));
}
