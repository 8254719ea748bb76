//! Fiches de liaison: sent with consent, seen by the centre and the one partner, moved on by who may, opened with a reason,
//! and gone from every file when they are closed.

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_backend::clock;
use plein_sens_backend::office::{Keep, Office};
use plein_sens_shared::contact::Contact;
use plein_sens_shared::office::referrals::{ANSWER_DAYS, FORGOTTEN_AFTER_DAYS, OPEN_DAYS};
use serde_json::{Value, json};
use std::fs;

const DAY_MS: i64 = 24 * 3_600_000;

/// Somebody who tries a partner's post, and for whom they work.
async fn partner(house: &House) -> (String, String) {
    let by = house.tries("partner").await;
    let me = house.get("/api/staff/me", &by).await.body;
    (by, me["account"]["partner"].as_str().unwrap().to_owned())
}

async fn refers(house: &House, by: &str, partner: &str) -> Value {
    let left = Contact::typed("Amina", "0248528977", "ar").unwrap();
    let sealed = house.seals(&Contact::with_word(left, "Préfère le matin", "ar").unwrap()).await;
    let wish = json!({ "partner": partner, "purpose": "food", "agreed": true, "sealed": sealed });
    let before = house.get("/api/staff/referrals", by).await.body["referrals"].clone();
    let back = house.post("/api/staff/refer", by, wish).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    let is_new = |it: &&Value| !before.as_array().unwrap().contains(it);
    back.body["referrals"].as_array().unwrap().iter().find(is_new).unwrap().clone()
}

fn step(it: &Value, from: &str, to: &str, why: Option<&str>) -> Value {
    json!({ "id": it["id"], "from": from, "to": to, "why": why })
}

async fn moves(house: &House, by: &str, step: Value) -> (StatusCode, Value) {
    let back = house.post("/api/staff/move-referral", by, step).await;
    (back.status, back.body["referrals"][0].clone())
}

async fn opens(house: &House, by: &str, it: &Value) -> (StatusCode, Value) {
    let wish = json!({ "referral": it["id"], "reason": "appeler" });
    let back = house.post("/api/staff/open-contact", by, wish).await;
    (back.status, back.body)
}

async fn listed(house: &House, by: &str) -> usize {
    house.get("/api/staff/referrals", by).await.body["referrals"].as_array().unwrap().len()
}

#[tokio::test]
async fn what_is_no_sealed_box_is_not_kept_and_what_no_key_opens_is_told() {
    let house = House::demo();
    let (agent, (_, body)) = (house.tries("agent").await, partner(&house).await);
    let key = "ab".repeat(32);
    let sealed = |key: &str, bytes: &str| json!({ "partner": body, "purpose": "food", "agreed": true, "sealed": { "key": key, "bytes": bytes } });
    for wish in [
        sealed("", "00"),
        sealed("x", &"00".repeat(100)),
        sealed(&key, "zz"),
        sealed(&key, "0"),
        sealed(&key, &"00".repeat(9)),
    ] {
        assert_eq!(
            house.post("/api/staff/refer", &agent, wish.clone()).await.status,
            StatusCode::BAD_REQUEST,
            "{wish}"
        );
    }
    // Somebody has sealed it to another town.
    let back = house.post("/api/staff/refer", &agent, sealed(&key, &"07".repeat(300))).await;
    assert_eq!(back.status, StatusCode::OK);
    let it = back.body["referrals"].as_array().unwrap().iter().find(|it| it["standing"] == "sent").unwrap().clone();
    let (status, told) = opens(&house, &agent, &it).await;
    assert_eq!((status, told["code"].as_str()), (StatusCode::UNPROCESSABLE_ENTITY, Some("shut")));
}

#[tokio::test]
async fn a_fiche_is_sent_accepted_done_and_names_nobody_any_more() {
    let house = House::demo();
    let (agent, (partner, body)) = (house.tries("agent").await, partner(&house).await);
    let it = refers(&house, &agent, &body).await;
    assert_eq!(
        (it["standing"].as_str(), it["sealed"].as_bool(), it["by"].as_str()),
        (Some("sent"), Some(true), Some("Essai accueil"))
    );
    assert_eq!(listed(&house, &partner).await, 1);
    let (status, contact) = opens(&house, &partner, &it).await;
    assert_eq!(
        (status, contact["phone"].as_str(), contact["word"].as_str()),
        (StatusCode::OK, Some("0248528977"), Some("Préfère le matin"))
    );
    let (status, now) = moves(&house, &partner, step(&it, "sent", "accepted", None)).await;
    assert_eq!((status, now["standing"].as_str()), (StatusCode::OK, Some("accepted")));
    let late = moves(&house, &partner, step(&it, "sent", "refused", Some("full"))).await;
    assert_eq!(late.0, StatusCode::CONFLICT, "a colleague was sooner");
    let (_, now) = moves(&house, &partner, step(&it, "accepted", "done", None)).await;
    assert_eq!((now["standing"].as_str(), now["sealed"].as_bool()), (Some("done"), Some(false)));
    assert_eq!(opens(&house, &agent, &it).await.0, StatusCode::NOT_FOUND, "nothing is left to be opened");
    let director = house.tries("director").await;
    let traces = house.get("/api/staff/traces", &director).await.body.to_string();
    for said in ["referral sent", "referral accepted", "referral done", "appeler"] {
        assert!(traces.contains(said), "{said}: {traces}");
    }
    assert!(!traces.contains("Amina") && !traces.contains("528977"));
}

#[tokio::test]
async fn only_the_centre_and_its_one_partner_know_of_it() {
    let house = House::demo();
    let (agent, (partner, own)) = (house.tries("agent").await, partner(&house).await);
    let programme = house.programme().await;
    let another = programme["partners"].as_object().unwrap().keys().find(|id| **id != own).unwrap().clone();
    let it = refers(&house, &agent, &another).await;
    assert_eq!(listed(&house, &partner).await, 0, "it is another partner's");
    assert_eq!(moves(&house, &partner, step(&it, "sent", "accepted", None)).await.0, StatusCode::NOT_FOUND);
    assert_eq!(opens(&house, &partner, &it).await.0, StatusCode::FORBIDDEN);
    let facilitator = house.tries("facilitator").await;
    for (path, body) in [
        ("move-referral", step(&it, "sent", "accepted", None)),
        ("open-contact", json!({ "referral": it["id"], "reason": "x" })),
    ] {
        assert_eq!(
            house.post(&format!("/api/staff/{path}"), &facilitator, body).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    assert_eq!(house.get("/api/staff/referrals", &facilitator).await.status, StatusCode::FORBIDDEN);
    // The centre does not answer for the partner, and takes back what it sent.
    assert_eq!(moves(&house, &agent, step(&it, "sent", "accepted", None)).await.0, StatusCode::CONFLICT);
    let (status, now) = moves(&house, &agent, step(&it, "sent", "withdrawn", None)).await;
    assert_eq!((status, now["sealed"].as_bool()), (StatusCode::OK, Some(false)));
    // Nobody opens two contacts at once.
    let both =
        json!({ "referral": it["id"], "booking": plein_sens_shared::code::BookingId::from_bits(1), "reason": "x" });
    assert_eq!(house.post("/api/staff/open-contact", &agent, both).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn without_consent_or_a_reason_nothing_happens() {
    let house = House::demo();
    let (agent, (partner, own)) = (house.tries("agent").await, partner(&house).await);
    let wish = |agreed: bool, partner: &str| json!({ "partner": partner, "purpose": "food", "agreed": agreed });
    let refer = "/api/staff/refer";
    assert_eq!(house.post(refer, &agent, wish(false, &own)).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(house.post(refer, &agent, wish(true, "personne")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.post(refer, &partner, wish(true, &own)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(listed(&house, &agent).await, 0);
    let it = house.post(refer, &agent, wish(true, &own)).await.body["referrals"][0].clone();
    assert_eq!(it["sealed"], false, "nothing was left");
    assert_eq!(moves(&house, &partner, step(&it, "sent", "refused", None)).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(moves(&house, &partner, step(&it, "sent", "accepted", Some("full"))).await.0, StatusCode::BAD_REQUEST);
    let (status, now) = moves(&house, &partner, step(&it, "sent", "refused", Some("not_ours"))).await;
    assert_eq!((status, now["why"].as_str()), (StatusCode::OK, Some("not_ours")));
}

#[tokio::test]
async fn what_nobody_closes_expires_and_what_is_closed_is_deleted() {
    let house = House::demo();
    let (agent, (partner, own)) = (house.tries("agent").await, partner(&house).await);
    let (left, accepted) = (refers(&house, &agent, &own).await, refers(&house, &agent, &own).await);
    moves(&house, &partner, step(&accepted, "sent", "accepted", None)).await;
    let office = Office::open(house.folder.path(), true).unwrap();
    let now_ms = clock::now().ms;
    let after = |days: i64| office.forget_what_is_over(now_ms + days * DAY_MS, &Keep::default()).unwrap();
    let stands = |body: &Value, it: &Value| {
        let all = body["referrals"].as_array().unwrap();
        all.iter().find(|other| other["id"] == it["id"]).map(|it| it["standing"].as_str().unwrap().to_owned())
    };
    // Sessions end meanwhile, and the agent signs in again.
    let list = || async { house.get("/api/staff/referrals", &house.tries("agent").await).await.body };
    after(ANSWER_DAYS - 1);
    assert_eq!(stands(&list().await, &left).as_deref(), Some("sent"));
    after(ANSWER_DAYS + 1);
    assert_eq!(stands(&list().await, &left).as_deref(), Some("expired"));
    assert_eq!(stands(&list().await, &accepted).as_deref(), Some("accepted"));
    assert_eq!(opens(&house, &house.tries("agent").await, &left).await.0, StatusCode::NOT_FOUND);
    after(OPEN_DAYS + 1);
    assert_eq!(stands(&list().await, &accepted).as_deref(), Some("expired"));
    after(OPEN_DAYS + FORGOTTEN_AFTER_DAYS + 2);
    assert_eq!(list().await["referrals"], json!([]));
    // Nothing of it stands in any file of the town: neither the fiche nor what was sealed.
    for entry in fs::read_dir(house.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = if path.is_file() { fs::read(&path).unwrap() } else { continue };
        for it in [&left, &accepted] {
            let id = it["id"].as_str().unwrap().as_bytes();
            assert!(!bytes.windows(id.len()).any(|window| window == id), "{}", path.display());
        }
    }
}
