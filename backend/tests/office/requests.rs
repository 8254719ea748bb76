//! Who asks for help, and how the desk sees to it: the list names nobody, one contact is opened at a time, and nothing is
//! left of it once a request is closed.

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_shared::code::RequestId;
use plein_sens_shared::contact::Contact;
use serde_json::{Value, json};

async fn asks(house: &House, lane: u128, code: &RequestId, right: Option<&str>) -> Value {
    let command = json!({ "kind": "ask_for_help", "request": code, "way": "call", "when": "any", "language": "ar", "right": right });
    let contact = Contact::typed("Amina", "0248528977", "ar").unwrap().unwrap();
    let envelope = json!({ "intent": format!("{lane:032x}"), "happened_ms": 0, "nonce": "00ff", "body": command.to_string(),
        "sealed": house.seals(&contact).await });
    let push = json!({ "protocol": 1, "lane": format!("{lane:032x}"), "from_n": 1, "commands": [envelope] });
    let back = house.post("/api/push", "", push).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    back.body["receipts"][0].clone()
}

fn move_on(code: &RequestId, from: &str, to: &str) -> Value {
    json!({ "kind": "move_request", "request": code, "from": from, "to": to })
}

#[tokio::test]
async fn a_request_is_seen_opened_and_forgotten() {
    let house = House::demo();
    let code = RequestId::from_bits(7);
    assert_eq!(asks(&house, 1, &code, Some("rsa")).await["outcome"], "done");
    let (agent, other) = (house.tries("agent").await, house.tries("director").await);
    let (_, list) = house.reads("/api/staff/pull", &agent, "requests").await;
    assert_eq!(list["entries"][code.as_str()]["right"], "rsa");
    assert!(!list.to_string().contains("Amina") && !list.to_string().contains("528977"));
    assert_eq!(house.does(&agent, 2, &move_on(&code, "asked", "taken")).await["outcome"], "done");
    let late = house.does(&other, 3, &move_on(&code, "asked", "taken")).await;
    assert_eq!(late["refusal"]["kind"], "changed_meanwhile");
    let open = |reason: &'static str| json!({ "request": &code, "reason": reason });
    assert_eq!(house.post("/api/staff/open-contact", &agent, open("")).await.status, StatusCode::BAD_REQUEST);
    let back = house.post("/api/staff/open-contact", &agent, open("rappel")).await;
    assert_eq!((back.status, back.body["phone"].as_str()), (StatusCode::OK, Some("0248528977")));
    let held = house.post("/api/held", "", json!({ "protocol": 1, "scope": format!("request/{code}") })).await;
    assert_eq!(held.body["openings"][0]["reason"], "rappel", "its person can ask who read it");
    assert_eq!(house.does(&agent, 4, &move_on(&code, "taken", "done")).await["outcome"], "done");
    assert_eq!(house.post("/api/staff/open-contact", &agent, open("encore")).await.status, StatusCode::NOT_FOUND);
    let traces = house.get("/api/staff/traces", &other).await.body.to_string();
    assert!(traces.contains("request taken") && traces.contains("request done") && !traces.contains(code.as_str()));
}

#[tokio::test]
async fn who_may_see_and_move_requests() {
    let house = House::demo();
    let code = RequestId::from_bits(8);
    asks(&house, 1, &code, None).await;
    for (lane, post) in (10..).zip(["partner", "facilitator"]) {
        let by = house.tries(post).await;
        assert_eq!(house.reads("/api/staff/pull", &by, "requests").await.0, "gone", "{post}");
        let moved = house.does(&by, lane, &move_on(&code, "asked", "done")).await;
        assert_eq!(moved["refusal"]["kind"], "not_allowed", "{post}");
        let open = json!({ "request": &code, "reason": "pour voir" });
        assert_eq!(house.post("/api/staff/open-contact", &by, open).await.status, StatusCode::FORBIDDEN, "{post}");
    }
    assert_eq!(house.reads("/api/pull", "", "requests").await.0, "gone");
    assert_eq!(
        house.reads("/api/pull", "", &format!("request/{code}")).await.1["standing"],
        "asked",
        "its code opens it"
    );
    let both = json!({ "request": &code, "booking": "K7PM4XQ29TRW", "reason": "rappel" });
    let agent = house.tries("agent").await;
    assert_eq!(house.post("/api/staff/open-contact", &agent, both).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn its_person_takes_it_back_and_is_erased() {
    let house = House::demo();
    let code = RequestId::from_bits(9);
    asks(&house, 1, &code, None).await;
    let agent = house.tries("agent").await;
    let withdraw = json!({ "kind": "withdraw_request", "request": &code });
    assert_eq!(house.pushes("/api/push", "", 2, &withdraw).await["outcome"], "done");
    let open = json!({ "request": &code, "reason": "rappel" });
    assert_eq!(house.post("/api/staff/open-contact", &agent, open).await.status, StatusCode::NOT_FOUND);
    let unknown = json!({ "kind": "withdraw_request", "request": RequestId::from_bits(99) });
    assert_eq!(house.pushes("/api/push", "", 3, &unknown).await["refusal"]["kind"], "unknown_request");
}
