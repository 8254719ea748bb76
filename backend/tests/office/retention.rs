//! What the office forgets, by a clock that is set forward.

use crate::house::House;
use plein_sens_backend::clock;
use plein_sens_backend::log::DATABASE;
use plein_sens_backend::office::{Forgotten, Keep, Office};
use rusqlite::Connection;
use serde_json::json;

const DAY_MS: i64 = 24 * 3_600_000;

fn logins(house: &House) -> Vec<String> {
    let connection = Connection::open(house.folder.path().join(DATABASE)).unwrap();
    let mut all = connection.prepare("SELECT login FROM account ORDER BY login").unwrap();
    all.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[tokio::test]
async fn each_kind_has_its_time_and_the_list_stays_whole() {
    let house = House::real();
    let director = house.joins(house.first.as_ref().unwrap(), "marie").await;
    let given = house.post("/api/staff/invite", &director, json!({ "post": "agent" })).await;
    house.joins(given.code(), "paul").await;
    let given = house.post("/api/staff/invite", &director, json!({ "post": "agent" })).await;
    house.joins(given.code(), "ines").await;
    let accounts = house.get("/api/staff/accounts", &director).await.body;
    let ines = accounts["accounts"].as_array().unwrap().iter().find(|it| it["login"] == "ines").unwrap()["id"].clone();
    house.post("/api/staff/end-account", &director, json!({ "id": ines })).await;
    let given = house.post("/api/staff/new-device", &director, json!({ "kind": "kiosk", "name": "Borne" })).await;
    house.post("/api/device/enrol", "", json!({ "code": given.code() })).await;
    let id = house.get("/api/staff/devices", &director).await.body["devices"][0]["id"].clone();
    house.post("/api/staff/retire-device", &director, json!({ "id": id })).await;
    // Never taken up.
    house.post("/api/staff/invite", &director, json!({ "post": "agent" })).await;

    let office = Office::open(house.folder.path(), false).unwrap();
    let (now_ms, keep) = (clock::now().ms, Keep::default());
    let after = |days: i64| office.forget_what_is_over(now_ms + days * DAY_MS, &keep).unwrap();
    assert_eq!(after(0), Forgotten::default(), "nothing is over");
    assert_eq!(after(8), Forgotten { doors: 3, ..Forgotten::default() }, "an invitation and two sessions");
    assert_eq!(after(89), Forgotten::default());
    assert_eq!(after(91), Forgotten { accounts: 1, ..Forgotten::default() }, "who has left");
    assert_eq!(logins(&house), ["marie", "paul"]);
    assert_eq!(after(729), Forgotten::default());
    let two_years = after(731);
    assert_eq!((two_years.accounts, two_years.devices), (1, 1), "who was not there for two years");
    assert_eq!(logins(&house), ["marie"], "somebody must be able to let people in");
    assert!(two_years.traces > 10, "{two_years:?}");

    let connection = Connection::open(house.folder.path().join(DATABASE)).unwrap();
    let (rows, broken) = plein_sens_backend::audit::read(&connection).unwrap();
    let deeds: Vec<&str> = rows.iter().map(|row| row.deed.as_str()).collect();
    // What was forgotten after 91 days is itself not two years old.
    let expected = ["accounts_forgotten", "accounts_forgotten", "devices_forgotten", "traces_forgotten"];
    assert_eq!((deeds.as_slice(), broken), (expected.as_slice(), None));
    assert_eq!(rows[0].n, two_years.traces + 1, "numbers go on");
    connection.execute("DELETE FROM audit WHERE n = ?1", [rows[1].n]).unwrap();
    assert!(plein_sens_backend::audit::read(&connection).unwrap().1.is_some(), "a row taken out is still noticed");
}

#[tokio::test]
async fn what_was_forgotten_is_in_no_file() {
    let house = House::real();
    let director = house.joins(house.first.as_ref().unwrap(), "marie").await;
    let given = house.post("/api/staff/invite", &director, json!({ "post": "agent" })).await;
    house.joins(given.code(), "xylophone-paul").await;
    let stands = || {
        let all =
            std::fs::read_dir(house.folder.path()).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
        all.into_iter().any(|bytes| bytes.windows(14).any(|some| some == b"xylophone-paul"))
    };
    assert!(stands());
    let office = Office::open(house.folder.path(), false).unwrap();
    office.forget_what_is_over(clock::now().ms + 731 * DAY_MS, &Keep::default()).unwrap();
    assert!(!stands(), "deleted rows are overwritten, and the write-ahead log is empty");
}
