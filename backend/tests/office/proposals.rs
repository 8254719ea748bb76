//! Who proposes a workshop, and what the desk makes of it: what they wrote stands in no list and no event, and is opened
//! like a contact; a workshop and the end of the proposal come together, or not at all.

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_shared::code::RequestId;
use plein_sens_shared::contact::Contact;
use serde_json::{Value, json};

const LINE: &str = "Je sais faire le couscous de ma mère";

async fn proposes(house: &House, lane: u128, code: &RequestId, name: &str) -> Value {
    let proposal = json!({ "craft": "kitchen", "days": [2, 5], "named": !name.is_empty() });
    let command = json!({ "kind": "ask_for_help", "request": code, "way": "show", "when": "afternoon", "language": "fr", "proposal": proposal });
    let left = Contact::typed(name, "", "fr").unwrap();
    let contact = Contact::with_word(left, LINE, "fr").unwrap();
    let envelope = json!({ "intent": format!("{lane:032x}"), "happened_ms": 0, "nonce": "00ff", "body": command.to_string(),
        "sealed": house.seals(&contact).await });
    let push = json!({ "protocol": 1, "lane": format!("{lane:032x}"), "from_n": 1, "commands": [envelope] });
    let back = house.post("/api/push", "", push).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    back.body["receipts"][0]["outcome"].clone()
}

async fn plan(house: &House, code: &RequestId, id: &str) -> Value {
    let partner = house.programme().await["partners"].as_object().unwrap().keys().next().unwrap().clone();
    json!({ "kind": "plan_proposal", "request": code, "workshop": {
        "id": id, "kind": "workshop", "title": { "fr": "Le couscous" }, "about": { "fr": "Avec Amina." }, "partner": partner,
        "place": { "fr": "Cuisine du centre" }, "day": 2, "start": "14:00", "end": "16:00", "audience": "everyone",
        "accessible": true, "seats": 8 } })
}

fn decline(code: &RequestId, because: Option<&str>) -> Value {
    json!({ "kind": "move_request", "request": code, "from": "asked", "to": "declined", "because": because })
}

#[tokio::test]
async fn a_proposal_is_read_planned_and_forgotten() {
    let house = House::demo();
    let code = RequestId::from_bits(17);
    assert_eq!(proposes(&house, 1, &code, "Amina").await, "done");
    let agent = house.tries("agent").await;
    let (_, list) = house.reads("/api/staff/pull", &agent, "requests").await;
    let proposal = &list["entries"][code.as_str()]["proposal"];
    assert_eq!(*proposal, json!({ "craft": "kitchen", "days": [2, 5], "named": true }));
    assert!(!list.to_string().contains("couscous") && !list.to_string().contains("Amina"));
    let open = || json!({ "request": &code, "reason": "lire la proposition" });
    let back = house.post("/api/staff/open-contact", &agent, open()).await;
    assert_eq!((back.body["word"].as_str(), back.body["name"].as_str()), (Some(LINE), Some("Amina")));
    let held = house.post("/api/held", "", json!({ "protocol": 1, "scope": format!("request/{code}") })).await;
    assert_eq!(held.body["openings"][0]["reason"], "lire la proposition", "its person can ask who read it");
    let workshop = plan(&house, &code, "couscous").await;
    assert_eq!(house.does(&agent, 2, &workshop).await["outcome"], "done");
    assert_eq!(house.programme().await["workshops"]["couscous"]["title"]["fr"], "Le couscous");
    let (_, own) = house.reads("/api/pull", "", &format!("request/{code}")).await;
    assert_eq!((own["standing"].as_str(), own["workshop"].as_str()), (Some("done"), Some("couscous")));
    assert_eq!(house.post("/api/staff/open-contact", &agent, open()).await.status, StatusCode::NOT_FOUND);
    let again = house.does(&agent, 3, &plan(&house, &code, "couscous-2").await).await;
    assert_eq!(again["refusal"]["kind"], "already_closed");
    assert!(house.programme().await["workshops"]["couscous-2"].is_null(), "both, or neither");
    let traces = house.get("/api/staff/traces", &house.tries("director").await).await.body.to_string();
    assert!(traces.contains("workshop couscous") && !traces.contains(code.as_str()));
}

#[tokio::test]
async fn who_leaves_nothing_is_answered_by_their_code() {
    let house = House::demo();
    let code = RequestId::from_bits(18);
    assert_eq!(proposes(&house, 1, &code, "").await, "done");
    let agent = house.tries("agent").await;
    let back = house.post("/api/staff/open-contact", &agent, json!({ "request": &code, "reason": "lire" })).await;
    assert_eq!((back.body["word"].as_str(), back.body["name"].as_str()), (Some(LINE), Some("")));
    let without = house.does(&agent, 2, &decline(&code, None)).await;
    assert_eq!(without["refusal"]["kind"], "incomplete_answers");
    assert_eq!(house.does(&agent, 3, &decline(&code, Some("full"))).await["outcome"], "done");
    let (_, own) = house.reads("/api/pull", "", &format!("request/{code}")).await;
    assert_eq!((own["standing"].as_str(), own["because"].as_str()), (Some("declined"), Some("full")));
    // A reason of one's own is no command that anybody reads.
    let own_words = house.does(&agent, 4, &decline(&code, Some("pas assez bon"))).await;
    assert_eq!(own_words["outcome"], "unreadable");
}

#[tokio::test]
async fn who_may_plan_and_decline() {
    let house = House::demo();
    let code = RequestId::from_bits(19);
    proposes(&house, 1, &code, "Amina").await;
    let workshop = plan(&house, &code, "couscous").await;
    for (lane, post) in (10..).step_by(2).zip(["partner", "facilitator"]) {
        let by = house.tries(post).await;
        assert_eq!(house.does(&by, lane, &workshop).await["refusal"]["kind"], "not_allowed", "{post}");
        let declined = house.does(&by, lane + 1, &decline(&code, Some("full"))).await;
        assert_eq!(declined["refusal"]["kind"], "not_allowed", "{post}");
    }
    assert_eq!(house.pushes("/api/push", "", 20, &workshop).await["refusal"]["kind"], "not_allowed");
    assert!(house.programme().await["workshops"]["couscous"].is_null());
    let withdraw = json!({ "kind": "withdraw_request", "request": &code });
    assert_eq!(house.pushes("/api/push", "", 21, &withdraw).await["outcome"], "done");
    let agent = house.tries("agent").await;
    assert_eq!(house.does(&agent, 22, &workshop).await["refusal"]["kind"], "already_closed", "taken back meanwhile");
}
