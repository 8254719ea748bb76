//! What stands around every door.

use crate::house::House;
use crate::openapi::opened;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use plein_sens_shared::office::{DeviceKind, Post};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;

/// The doors at which nobody has to say who they are.
const OPEN: [(&str, &str); 18] = [
    ("get", "/api/insights/{chart}"),
    ("get", "/api/live"),
    ("get", "/api/openapi.json"),
    ("get", "/api/staff/me"),
    ("get", "/api/voucher/key"),
    ("get", "/health"),
    ("post", "/api/device/enrol"),
    ("post", "/api/device/report"),
    ("post", "/api/held"),
    ("post", "/api/pull"),
    ("post", "/api/push"),
    ("post", "/api/push-sealed"),
    ("post", "/api/staff/ask-passkey"),
    ("post", "/api/staff/join"),
    ("post", "/api/staff/sign-in"),
    ("post", "/api/staff/sign-in-by-passkey"),
    ("post", "/api/staff/try"),
    ("post", "/api/voucher"),
];

/// Every door that asks who is there, with a wish that would be granted to a director.
fn closed() -> Vec<(&'static str, &'static str, serde_json::Value)> {
    let pull = json!({ "protocol": 1, "scopes": [] });
    let command = json!({ "kind": "withdraw", "booking": "K7PM4XQ29TRW" }).to_string();
    let envelope = json!({ "intent": "0".repeat(32), "happened_ms": 0, "nonce": "00", "body": command });
    let push = json!({ "protocol": 1, "lane": "0".repeat(32), "from_n": 1, "commands": [envelope] });
    vec![
        ("GET", "/api/staff/accounts", json!({})),
        ("POST", "/api/staff/invite", json!({ "post": "agent" })),
        ("POST", "/api/staff/end-account", json!({ "id": "x" })),
        ("GET", "/api/staff/colleagues", json!({})),
        ("POST", "/api/staff/way-back", json!({ "id": "x" })),
        ("GET", "/api/staff/devices", json!({})),
        ("POST", "/api/staff/new-device", json!({ "kind": "kiosk", "name": "Borne" })),
        ("POST", "/api/staff/retire-device", json!({ "id": "x" })),
        ("POST", "/api/staff/cards", json!({ "count": 1 })),
        (
            "POST",
            "/api/staff/open-contact",
            json!({ "booking": plein_sens_shared::code::BookingId::from_bits(1), "reason": "rappel" }),
        ),
        ("GET", "/api/staff/referrals", json!({})),
        ("POST", "/api/staff/refer", json!({ "partner": "nobody", "purpose": "food", "agreed": true })),
        ("POST", "/api/staff/move-referral", json!({ "id": "x", "from": "sent", "to": "accepted" })),
        ("GET", "/api/staff/words", json!({})),
        ("POST", "/api/staff/judge-words", json!({ "name": "x", "from": "waiting", "to": "shown" })),
        ("GET", "/api/staff/traces", json!({})),
        ("GET", "/api/staff/insights/changements", json!({})),
        ("GET", "/api/staff/insights/cheminement", json!({})),
        ("GET", "/api/staff/insights/quarts-d-heure", json!({})),
        ("GET", "/api/staff/insights/recours", json!({})),
        ("GET", "/api/staff/insights/voix", json!({})),
        ("POST", "/api/staff/sign-out", json!({})),
        ("GET", "/api/staff/passkeys", json!({})),
        ("POST", "/api/staff/new-passkey", json!({})),
        ("POST", "/api/staff/keep-passkey", json!({ "challenge": "x", "name": "", "answer": "" })),
        ("POST", "/api/staff/remove-passkey", json!({ "id": "x" })),
        ("POST", "/api/staff/push", push),
        ("POST", "/api/staff/pull", pull),
    ]
}

async fn knock(house: &House, (method, path, body): &(&str, &str, serde_json::Value), by: &str) -> StatusCode {
    let request = Request::builder().method(*method).uri(*path).header(header::COOKIE, by);
    let request = request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_string())).unwrap();
    house.ask(request).await.status
}

#[tokio::test]
async fn every_door_is_named_as_open_or_as_closed() {
    let house = House::demo();
    let mut named = BTreeSet::new();
    for (method, path, _) in closed() {
        let path = if path.starts_with("/api/staff/insights/") { "/api/staff/insights/{chart}" } else { path };
        named.insert((method.to_lowercase(), path.to_owned()));
    }
    for (method, path) in OPEN {
        assert!(named.insert((method.to_owned(), path.to_owned())), "{path} is open and closed");
        // It never ends.
        if path != "/api/live" {
            let door = (&*method.to_uppercase(), &*path.replace("{chart}", "parcours"), json!({}));
            assert_ne!(knock(&house, &door, "").await, StatusCode::UNAUTHORIZED, "{path}");
        }
    }
    assert_eq!(named, opened());
}

#[tokio::test]
async fn no_door_opens_without_a_session_with_an_ended_one_or_with_a_devices() {
    let house = House::demo();
    let (director, ended) = (house.tries("director").await, house.tries("director").await);
    assert_eq!(house.post("/api/staff/sign-out", &ended, json!({})).await.status, StatusCode::OK);
    let mut nobody = ["", "session=", "session=0123"].map(str::to_owned).to_vec();
    nobody.extend([ended.clone(), director.replace("session=", "other=")]);
    for is_retired in [true, false] {
        for kind in DeviceKind::ALL {
            let device = house.enrols(&director, kind.name()).await;
            // Neither under its own name, nor beside a session that has ended, nor in the place of one.
            nobody.extend([format!("{ended}; {device}"), device.replace("device=", "session="), device]);
        }
        let listed = house.get("/api/staff/devices", &director).await.body["devices"].clone();
        for device in listed.as_array().unwrap().iter().filter(|_| is_retired) {
            house.post("/api/staff/retire-device", &director, json!({ "id": device["id"] })).await;
        }
    }
    for door in closed() {
        for nobody in &nobody {
            assert_eq!(knock(&house, &door, nobody).await, StatusCode::UNAUTHORIZED, "{} for {nobody:?}", door.1);
        }
    }
}

#[tokio::test]
async fn each_post_opens_its_doors_and_no_other() {
    let house = House::demo();
    let mut opened = Vec::new();
    for post in Post::ALL.into_iter().rev().map(Post::name) {
        let by = house.tries(post).await;
        for door in closed().into_iter().filter(|(_, path, _)| *path != "/api/staff/sign-out") {
            let status = knock(&house, &door, &by).await;
            if status != StatusCode::FORBIDDEN {
                opened.push(format!("{post} {}", door.1.trim_start_matches("/api/staff/")));
            }
        }
    }
    let expected = [
        "partner referrals",
        "partner move-referral",
        "partner passkeys",
        "partner new-passkey",
        "partner keep-passkey",
        "partner remove-passkey",
        "partner push",
        "partner pull",
        "facilitator insights/changements",
        "facilitator insights/cheminement",
        "facilitator insights/quarts-d-heure",
        "facilitator insights/voix",
        "facilitator passkeys",
        "facilitator new-passkey",
        "facilitator keep-passkey",
        "facilitator remove-passkey",
        "facilitator push",
        "facilitator pull",
        "agent colleagues",
        "agent way-back",
        "agent devices",
        "agent new-device",
        "agent retire-device",
        "agent cards",
        "agent open-contact",
        "agent referrals",
        "agent refer",
        "agent move-referral",
        "agent words",
        "agent judge-words",
        "agent insights/changements",
        "agent insights/cheminement",
        "agent insights/quarts-d-heure",
        "agent insights/recours",
        "agent insights/voix",
        "agent passkeys",
        "agent new-passkey",
        "agent keep-passkey",
        "agent remove-passkey",
        "agent push",
        "agent pull",
        "director accounts",
        "director invite",
        "director end-account",
        "director colleagues",
        "director way-back",
        "director devices",
        "director new-device",
        "director retire-device",
        "director cards",
        "director open-contact",
        "director referrals",
        "director refer",
        "director move-referral",
        "director words",
        "director judge-words",
        "director traces",
        "director insights/changements",
        "director insights/cheminement",
        "director insights/quarts-d-heure",
        "director insights/recours",
        "director insights/voix",
        "director passkeys",
        "director new-passkey",
        "director keep-passkey",
        "director remove-passkey",
        "director push",
        "director pull",
    ];
    assert_eq!(opened, expected);
}

#[tokio::test]
async fn another_page_gets_nothing_done() {
    let house = House::demo();
    let by = house.tries("director").await;
    let ask = |name: &'static str, value: &'static str| {
        let request = Request::post("/api/staff/invite").header(header::CONTENT_TYPE, "application/json");
        let request = request.header(header::COOKIE, &by).header(header::HOST, "town.example").header(name, value);
        house.ask(request.body(Body::from(json!({ "post": "agent" }).to_string())).unwrap())
    };
    assert_eq!(ask("origin", "https://evil.example").await.status, StatusCode::FORBIDDEN);
    assert_eq!(ask("origin", "null").await.status, StatusCode::FORBIDDEN);
    assert_eq!(ask("sec-fetch-site", "cross-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(ask("sec-fetch-site", "same-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(ask("origin", "https://town.example").await.status, StatusCode::OK);
    // A form of another page sends no JSON.
    let form =
        Request::post("/api/staff/invite").header(header::COOKIE, &by).header(header::CONTENT_TYPE, "text/plain");
    assert_eq!(house.ask(form.body(Body::from("{}")).unwrap()).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_cookie_is_of_this_host_alone_and_no_script_reads_it() {
    let there = House::new(true, Some("https://town.example"));
    let back = there.post("/api/staff/try", "", json!({ "post": "agent" })).await;
    let cookie = back.cookie.clone().unwrap();
    for part in ["__Host-session=", "; Path=/", "; HttpOnly", "; SameSite=Strict", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    assert_eq!(there.get("/api/staff/devices", &back.session()).await.status, StatusCode::OK);
    assert_eq!(
        there.get("/api/staff/devices", &back.session().replace("__Host-", "")).await.status,
        StatusCode::UNAUTHORIZED
    );
    // Browsers keep no `__Host-` cookie over plain HTTP: on this machine it has a plain name.
    assert!(House::demo().tries("agent").await.starts_with("session="));
}

#[tokio::test]
async fn nothing_that_opens_a_door_stands_in_the_files() {
    let house = House::real();
    let first = house.first.clone().unwrap();
    let director = house.joins(&first, "amina").await;
    let given = house.post("/api/staff/invite", &director, json!({ "post": "agent" })).await;
    let device = house.post("/api/staff/new-device", &director, json!({ "kind": "kiosk", "name": "Borne" })).await;
    let enrolled = house.post("/api/device/enrol", "", json!({ "code": device.code() })).await;
    let secret = |cookie: &str| cookie.split_once('=').unwrap().1.to_owned();
    let secrets =
        [given.code().to_owned(), secret(&director), secret(&enrolled.session()), "trois mots".to_owned(), first];
    for file in fs::read_dir(house.folder.path()).unwrap() {
        let path = file.unwrap().path();
        let bytes = if path.is_file() { fs::read(&path).unwrap() } else { continue };
        for secret in &secrets {
            assert!(secret.len() >= 10);
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} stands in {}", path.display());
        }
    }
}

#[tokio::test]
async fn in_a_real_town_nobody_tries_a_post() {
    let house = House::real();
    let back = house.post("/api/staff/try", "", json!({ "post": "director" })).await;
    assert_eq!(back.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get("/api/staff/me", "").await.body, json!({ "demo": false, "passkeys": "localhost" }));
}
