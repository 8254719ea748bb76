//! Devices: enrolled once, heard, retired.

use crate::house::House;
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn a_kiosk_is_enrolled_heard_and_retired() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let given =
        house.post("/api/staff/new-device", &agent, json!({ "kind": "kiosk", "name": "Borne de l’accueil" })).await;
    let enrolled = house.post("/api/device/enrol", "", json!({ "code": given.code() })).await;
    assert_eq!(enrolled.body, json!({ "name": "Borne de l’accueil", "kind": "kiosk" }));
    let again = house.post("/api/device/enrol", "", json!({ "code": given.code() })).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "one code, one device");
    let device = enrolled.session();
    let now_ms = plein_sens_backend::clock::now().ms + 3_600_000;
    let report = json!({ "version": "0.1.0", "waiting": 3, "now_ms": now_ms, "kept": true });
    assert_eq!(house.post("/api/device/report", &device, report.clone()).await.body["name"], "Borne de l’accueil");
    let listed = house.get("/api/staff/devices", &agent).await.body["devices"][0].clone();
    assert_eq!((listed["report"]["waiting"].as_i64(), listed["report"]["kept"].as_bool()), (Some(3), Some(true)));
    let ahead_ms = listed["ahead_ms"].as_i64().unwrap();
    assert!((3_590_000..=3_600_000).contains(&ahead_ms), "{ahead_ms}");
    let retired = house.post("/api/staff/retire-device", &agent, json!({ "id": listed["id"] })).await;
    assert!(retired.body["devices"][0]["retired_ms"].is_number());
    assert_eq!(house.post("/api/device/report", &device, report.clone()).await.body, json!({}), "it is nothing here");
    let listed = house.get("/api/staff/devices", &agent).await.body["devices"][0].clone();
    assert_eq!(listed["report"]["waiting"], 3, "what it last held stays to be seen");
}

#[tokio::test]
async fn only_a_device_of_ours_holds_seats() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let asks = async |by: &str, lane: u128| {
        let ask = json!({ "kind": "lease_seats", "lease": format!("{lane:032x}"), "workshops": ["pain-maison"] });
        let said = house.pushes("/api/push", by, lane, &ask).await["outcome"].clone();
        let held = house.reads("/api/pull", "", &format!("lease/{lane:032x}")).await.1["seats"]["pain-maison"].as_u64();
        (said.as_str().unwrap().to_owned(), held.unwrap_or_default())
    };
    let (done, refused) = (("done".to_owned(), 2), ("refused".to_owned(), 0));
    assert_eq!(asks("", 1).await, refused, "anybody");
    assert_eq!(asks("device=0123", 2).await, refused, "a device of nobody's");
    assert_eq!(asks(&agent, 3).await, refused, "somebody on the staff");
    assert_eq!(asks(&house.enrols(&agent, "screen").await, 4).await, refused, "a screen");
    let kiosk = house.enrols(&agent, "kiosk").await;
    assert_eq!(asks(&kiosk, 5).await, done);
    let listed = house.get("/api/staff/devices", &agent).await.body["devices"].clone();
    let id = listed.as_array().unwrap().iter().find(|device| device["kind"] == "kiosk").unwrap()["id"].clone();
    house.post("/api/staff/retire-device", &agent, json!({ "id": id })).await;
    assert_eq!(asks(&kiosk, 6).await, refused, "a device that is retired");
}
