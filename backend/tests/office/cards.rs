//! Cards of paper: numbers for who prints, the key for who holds a stop, and a card that passes as any passport does.

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_shared::id::CardKey;
use plein_sens_shared::trail::card::{Card, CardCode, CardKind};
use serde_json::{Value, json};

async fn numbers(house: &House, by: &str, count: u32) -> (StatusCode, Value) {
    let back = house.post("/api/staff/cards", by, json!({ "count": count })).await;
    (back.status, back.body)
}

#[tokio::test]
async fn who_prints_gets_numbers_and_who_holds_a_stop_gets_the_key() {
    let house = House::demo();
    for (post, of_key, of_numbers) in [
        ("director", StatusCode::OK, StatusCode::OK),
        ("agent", StatusCode::OK, StatusCode::OK),
        ("facilitator", StatusCode::OK, StatusCode::FORBIDDEN),
        ("partner", StatusCode::OK, StatusCode::FORBIDDEN),
    ] {
        let by = house.tries(post).await;
        assert_eq!((numbers(&house, &by, 0).await.0, numbers(&house, &by, 8).await.0), (of_key, of_numbers), "{post}");
    }
    assert_eq!(numbers(&house, "", 0).await.0, StatusCode::UNAUTHORIZED, "a person");
}

#[tokio::test]
async fn no_number_is_given_twice_and_the_key_stays() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let mut given = Vec::new();
    let mut keys = Vec::new();
    for count in [8, 0, 240, 1, 2_000] {
        let (_, body) = numbers(&house, &agent, count).await;
        let from = body["from"].as_u64().unwrap();
        given.extend(from..from + u64::from(count));
        keys.push(body["key"].as_str().unwrap().to_owned());
    }
    assert_eq!(given, (1..=2_249).collect::<Vec<_>>());
    assert!(keys.iter().all(|key| *key == keys[0]) && keys[0].parse::<CardKey>().is_ok());
    assert_eq!(numbers(&house, &agent, 2_001).await.0, StatusCode::BAD_REQUEST);
    let director = house.tries("director").await;
    let traces = house.get("/api/staff/traces", &director).await.body["rows"].clone();
    let numbered = traces.as_array().unwrap().iter().filter(|row| row["deed"] == "cards_numbered");
    let subjects: Vec<_> = numbered.map(|row| row["subject"].as_str().unwrap()).collect();
    assert_eq!(subjects, ["2000", "1", "240", "8"], "the key alone is no printing");
}

#[tokio::test]
async fn a_card_counts_once_and_a_slip_is_taken_back() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let (_, body) = numbers(&house, &agent, 1).await;
    let key: CardKey = body["key"].as_str().unwrap().parse().unwrap();
    let number = u32::try_from(body["from"].as_u64().unwrap()).unwrap();
    let card = Card::of(&key, CardCode::numbered(CardKind::Person, number));
    let total = async || {
        let board = house.reads("/api/pull", "", "board/cinq-sens").await.1;
        board["passages"]["gout"].as_u64().unwrap_or_default()
    };
    let before = total().await;
    let says = async |lane: u128, people: Option<u32>| {
        let mut wish = json!({ "kind": "check_in", "passport": card.passport, "stop": "gout" });
        if let Some(people) = people {
            wish["people"] = json!(people);
        }
        house.pushes("/api/push", "", lane, &wish).await
    };
    assert_eq!(says(1, None).await["outcome"], "done");
    assert_eq!(says(2, None).await["refusal"]["kind"], "already_here", "a second tablet");
    assert_eq!(total().await, before + 1);
    assert_eq!(says(3, Some(0)).await["outcome"], "done");
    assert_eq!(total().await, before);
    assert_eq!(says(4, Some(0)).await["refusal"]["kind"], "party_size", "there is nothing left to take back");
    assert_eq!(says(5, None).await["outcome"], "done");
    assert_eq!(total().await, before + 1);
}
