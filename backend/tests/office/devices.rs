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
    // A device is no member of the staff.
    assert_eq!(house.get("/api/staff/devices", &device).await.status, StatusCode::UNAUTHORIZED);
}
