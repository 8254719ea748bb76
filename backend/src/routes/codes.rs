//! Codes at the door: who guesses is slowed and learns nothing, and who holds one is not kept out. Asked of the whole
//! application, as somebody outside would.

use super::tests::House;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use plein_sens_shared::code::BookingId;
use serde_json::{Value, json};
use std::net::SocketAddr;

fn code(n: u128) -> BookingId {
    BookingId::from_bits(n.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
}

/// Asks from an address of one's own, and says in a header to be somebody else each time.
async fn ask(house: &House, address: u8, lie: u128, path: &str, body: Value) -> (StatusCode, Value) {
    let from: SocketAddr = ([10, 0, 0, address], 5_000).into();
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/json")
        .header("x-forwarded-for", format!("192.0.2.{}", lie % 250))
        .header("forwarded", format!("for=192.0.2.{}", lie % 250))
        .extension(ConnectInfo(from))
        .body(Body::from(body.to_string()))
        .unwrap();
    house.ask(request).await
}

/// Opens codes; how many were answered, and the answer.
async fn open(house: &House, address: u8, codes: &[BookingId]) -> (usize, Value) {
    let scopes: Vec<Value> = codes.iter().map(|code| json!({ "scope": format!("booking/{code}") })).collect();
    let (status, answer) = ask(house, address, 1, "/api/pull", json!({ "protocol": 1, "scopes": scopes })).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    (answer["scopes"].as_array().unwrap().len(), answer)
}

async fn push(house: &House, address: u8, lane: u128, body: &Value) -> (StatusCode, Value) {
    let id = format!("{lane:032x}");
    let envelope = json!({ "intent": id, "happened_ms": 0, "nonce": "00", "body": body.to_string() });
    let push = json!({ "protocol": 1, "lane": id, "from_n": 1, "commands": [envelope] });
    ask(house, address, lane, "/api/push", push).await
}

async fn sign_up(house: &House, n: u128) -> StatusCode {
    let booking = code(n);
    let body = json!({ "kind": "sign_up", "workshop": "pain-maison", "booking": booking, "adults": 1, "children": 0 });
    let (status, answer) = push(house, 1, n, &body).await;
    assert_eq!(answer["receipts"][0]["outcome"], "done", "{answer}");
    status
}

fn withdraw(n: u128) -> Value {
    json!({ "kind": "withdraw", "booking": code(n) })
}

#[tokio::test]
async fn who_guesses_is_held_back_whatever_he_says_and_who_has_read_is_not() {
    let house = House::next_week();
    for n in 1..=3 {
        sign_up(&house, n).await;
    }
    let (_, read) = open(&house, 1, &[code(1)]).await;
    let cursor = read["scopes"][0][1]["cursor"].clone();

    let mut answered = 0;
    for round in 0..20 {
        let codes: Vec<BookingId> = (0..50).map(|n| code(1_000 + round * 50 + n)).collect();
        answered += open(&house, 66, &codes).await.0;
    }
    assert!((300..=330).contains(&answered), "{answered} of 1,000 guesses were answered");
    // What he asks for now is as if not asked, be it there or not.
    let (none, held) = open(&house, 66, &[code(2)]).await;
    let (nor_this, not_there) = open(&house, 66, &[code(5_000)]).await;
    assert_eq!((none, nor_this, &held), (0, 0, &not_there));
    // Nor does the other door tell him; nothing is recorded, and the same push may come again.
    let (status, problem) = push(&house, 66, 9_000, &withdraw(2)).await;
    assert_eq!((status.as_u16(), problem["code"].as_str()), (429, Some("too_many")), "{problem}");

    // From elsewhere the right code still opens; who has read it is never asked; and one signs up as ever.
    assert_eq!(open(&house, 2, &[code(2)]).await.0, 1);
    let again = json!({ "protocol": 1, "scopes": [{ "scope": format!("booking/{}", code(1)), "cursor": cursor }] });
    for _ in 0..100 {
        let (_, answer) = ask(&house, 66, 1, "/api/pull", again.clone()).await;
        assert_eq!(answer["scopes"][0][1]["answer"], "ok", "{answer}");
    }
    assert_eq!(sign_up(&house, 4).await, StatusCode::OK);
    let (status, answer) = push(&house, 3, 9_001, &withdraw(3)).await;
    assert_eq!((status, &answer["receipts"][0]["outcome"]), (StatusCode::OK, &json!("done")), "{answer}");
}

#[tokio::test]
async fn guessing_by_commands_is_counted_too() {
    let house = House::next_week();
    let mut answered = 0;
    for n in 0..400 {
        let (status, answer) = push(&house, 66, 10_000 + n, &withdraw(20_000 + n)).await;
        match status.as_u16() {
            200 => answered += u32::from(answer["receipts"][0]["refusal"]["kind"] == "unknown_booking"),
            other => assert_eq!(other, 429, "{answer}"),
        }
    }
    assert!((300..=330).contains(&answered), "{answered} of 400 guesses were answered");
}

/// A claim to have read it must be true.
#[tokio::test]
async fn a_cursor_that_is_made_up_opens_nothing_for_free() {
    let house = House::next_week();
    let (_, known) = open(&house, 1, &[]).await;
    let mut answered = 0;
    for n in 0..400 {
        let cursor = json!({ "lineage": known["lineage"], "n": n % 3, "digest": "" });
        let scopes = json!([{ "scope": format!("booking/{}", code(30_000 + n)), "cursor": cursor }]);
        let (_, answer) = ask(&house, 66, n, "/api/pull", json!({ "protocol": 1, "scopes": scopes })).await;
        answered += answer["scopes"].as_array().unwrap().len();
    }
    assert!((300..=330).contains(&answered), "{answered} of 400 guesses were answered");
}

#[tokio::test]
async fn one_unknown_code_is_like_another_and_one_code_opens_one_booking() {
    let house = House::next_week();
    sign_up(&house, 1).await;
    let nobodys = |answer: &Value, code: &BookingId| answer.to_string().replace(code.as_str(), "");
    let (_, first) = open(&house, 1, &[code(100)]).await;
    let (_, second) = open(&house, 2, &[code(200)]).await;
    assert_eq!(nobodys(&first, &code(100)), nobodys(&second, &code(200)));
    assert_eq!(open(&house, 1, &[code(1), code(1), code(300), code(300)]).await.0, 2, "each is answered once");
    sign_up(&house, 2).await;
    let (_, answer) = open(&house, 1, &[code(1)]).await;
    assert!(answer.to_string().contains("pain-maison") && !answer.to_string().contains(code(2).as_str()), "{answer}");
}
