//! Who changes what of the programme, and that two who change it at once lose nothing.

use crate::house::House;
use axum::http::StatusCode;
use plein_sens_backend::log::DATABASE;
use plein_sens_shared::programme::{Announcement, Stop};
use plein_sens_shared::written;
use rusqlite::Connection;
use serde_json::{Value, json};

/// What the programme holds of a kind, as it would be announced, with its edition.
fn announced(programme: &Value, item: &str, of: &str, id: &str) -> (Value, String) {
    let mut what = programme[of][id].clone();
    what["item"] = json!(item);
    let edition = written::parse::<Announcement>(&what.to_string()).unwrap().edition();
    (what, edition)
}

fn announce(what: &Value, over: Option<&str>) -> Value {
    json!({ "kind": "announce", "what": what, "over": over })
}

#[tokio::test]
async fn two_who_edit_the_same_workshop_do_not_write_over_each_other() {
    let house = House::demo();
    let (one, other) = (house.tries("director").await, house.tries("agent").await);
    let programme = house.programme().await;
    let id = programme["workshops"].as_object().unwrap().keys().next().unwrap().clone();
    let (mut what, edition) = announced(&programme, "workshop", "workshops", &id);
    what["accessible"] = json!(true);
    what["place"]["fr"] = json!("La salle du premier");
    assert_eq!(house.does(&one, 1, &announce(&what, Some(&edition))).await["outcome"], "done");
    what["place"]["fr"] = json!("La salle du second");
    let second = house.does(&other, 2, &announce(&what, Some(&edition))).await;
    assert_eq!(second["refusal"]["kind"], "changed_meanwhile");
    let blind = house.does(&other, 3, &announce(&what, None)).await;
    assert_eq!(blind["refusal"]["kind"], "changed_meanwhile", "nothing is written over unseen");
    let now = house.programme().await;
    assert_eq!(now["workshops"][&id]["place"]["fr"], "La salle du premier");
    let (_, edition) = announced(&now, "workshop", "workshops", &id);
    assert_eq!(house.does(&other, 4, &announce(&what, Some(&edition))).await["outcome"], "done");
    let traces = house.get("/api/staff/traces", &one).await.body;
    let published = |row: &&Value| row["deed"] == "published" && row["subject"] == format!("workshop {id}");
    assert_eq!(traces["rows"].as_array().unwrap().iter().filter(published).count(), 2);
}

#[tokio::test]
async fn a_partner_puts_its_own_stop_right_and_no_other() {
    let house = House::demo();
    let partner = house.tries("partner").await;
    let own = house.get("/api/staff/me", &partner).await.body["account"]["partner"].clone();
    let programme = house.programme().await;
    let trails = programme["trails"].as_object().unwrap();
    let stops: Vec<Value> = trails.values().flat_map(|trail| trail["stops"].as_array().unwrap().clone()).collect();
    let mut done = 0;
    for (n, stop) in (10..).zip(&stops) {
        let over = written::parse::<Stop>(&stop.to_string()).unwrap().edition();
        let mut right = stop.clone();
        right["riddle"]["fr"] = json!("Une autre énigme");
        let receipt = house.does(&partner, n, &json!({ "kind": "edit_stop", "stop": right, "over": over })).await;
        let reads = house.reads("/api/staff/pull", &partner, &format!("stop/{}", stop["id"].as_str().unwrap())).await.0;
        if stop["partner"] == own {
            done += 1;
            assert_eq!((receipt["outcome"].as_str(), reads.as_str()), (Some("done"), "reset"));
        } else {
            assert_eq!((receipt["refusal"]["kind"].as_str(), reads.as_str()), (Some("not_allowed"), "gone"));
        }
    }
    assert!(done >= 1 && done < stops.len(), "{done} of {}", stops.len());
    let held = |workshop: &Value| workshop["partner"] == own;
    for (id, workshop) in programme["workshops"].as_object().unwrap() {
        let reads = house.reads("/api/staff/pull", &partner, &format!("workshop/{id}")).await.0;
        assert_eq!(reads == "reset", held(workshop), "{id}: {reads}");
        assert_eq!(house.reads("/api/pull", &partner, &format!("workshop/{id}")).await.0, "gone", "the public door");
    }
}

#[tokio::test]
async fn an_agent_opens_a_contact_and_it_is_written_down() {
    let house = House::demo();
    let (agent, director) = (house.tries("agent").await, house.tries("director").await);
    let booking = plein_sens_shared::code::BookingId::from_bits(42);
    let wish = json!({ "booking": booking, "reason": "rappel : l’atelier change d’heure" });
    let back = house.post("/api/staff/open-contact", &agent, wish.clone()).await;
    assert_eq!(back.status, StatusCode::NOT_FOUND, "nobody left one");
    let no_reason = json!({ "booking": booking, "reason": "  " });
    assert_eq!(house.post("/api/staff/open-contact", &agent, no_reason).await.status, StatusCode::BAD_REQUEST);
    let facilitator = house.tries("facilitator").await;
    assert_eq!(house.post("/api/staff/open-contact", &facilitator, wish).await.status, StatusCode::FORBIDDEN);
    let traces = house.get("/api/staff/traces", &director).await.body;
    let row = traces["rows"].as_array().unwrap().iter().find(|row| row["deed"] == "found_none").unwrap().clone();
    assert_eq!(row["reason"], "rappel : l’atelier change d’heure");
    assert!(!traces.to_string().contains(booking.as_str()), "the list names no code");
}

#[tokio::test]
async fn no_change_without_its_trace() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let what = json!({ "item": "partner", "id": "amap", "name": "Amap" });
    assert_eq!(house.does(&agent, 40, &announce(&what, None)).await["outcome"], "done");
    assert_eq!(house.does(&agent, 40, &announce(&what, None)).await["outcome"], "done", "the same push again");
    let database = Connection::open(house.folder.path().join(DATABASE)).unwrap();
    let count = || {
        let sql = "SELECT count(*) FROM audit WHERE deed = 'published' AND by = 'Essai accueil'";
        database.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(count(), 1, "written once");
    // Where nothing can be written down, nothing is changed either.
    let rule = "CREATE TRIGGER no_more BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no room'); END";
    database.execute_batch(rule).unwrap();
    let other = json!({ "item": "partner", "id": "marche", "name": "Marché" });
    let lane = format!("{:032x}", 41);
    let body = announce(&other, None).to_string();
    let envelope = json!({ "intent": lane, "happened_ms": 0, "nonce": "00ff", "body": body });
    let push = json!({ "protocol": 1, "lane": lane, "from_n": 1, "commands": [envelope] });
    let back = house.post("/api/staff/push", &agent, push.clone()).await;
    assert_eq!(back.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", back.body);
    assert!(house.programme().await["partners"]["marche"].is_null());
    database.execute_batch("DROP TRIGGER no_more").unwrap();
    assert_eq!(house.post("/api/staff/push", &agent, push).await.body["receipts"][0]["outcome"], "done");
    assert_eq!(count(), 2);
}
