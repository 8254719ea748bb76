//! Accounts, from the first code to the way back in.

use crate::house::{House, join};
use axum::http::StatusCode;
use plein_sens_backend::clock;
use plein_sens_backend::office::Office;
use serde_json::json;

#[tokio::test]
async fn the_first_code_makes_a_director_once() {
    let house = House::real();
    let first = house.first.clone().unwrap();
    let director = house.joins(&first, "Amina").await;
    let me = house.get("/api/staff/me", &director).await.body;
    assert_eq!((me["account"]["post"].as_str(), me["account"]["login"].as_str()), (Some("director"), Some("amina")));
    let again = house.post("/api/staff/join", "", join(&first, "karim", "trois mots ensemble")).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "used once");
}

#[tokio::test]
async fn what_was_typed_wrong_keeps_the_code() {
    let house = House::real();
    let first = house.first.clone().unwrap();
    let director = house.joins(&first, "amina").await;
    let given = house.post("/api/staff/invite", &director, json!({ "post": "agent" })).await;
    let tries = |login: &'static str, password: &'static str| {
        house.post("/api/staff/join", "", join(given.code(), login, password))
    };
    for (login, password, status) in [
        ("karim", "court", StatusCode::UNPROCESSABLE_ENTITY),
        ("karim", "motdepasse1", StatusCode::UNPROCESSABLE_ENTITY),
        ("karim", "aaaaaaaaaaaa", StatusCode::UNPROCESSABLE_ENTITY),
        ("karimkarim", "karimkarim", StatusCode::UNPROCESSABLE_ENTITY),
        ("", "trois mots ensemble", StatusCode::BAD_REQUEST),
        ("AMINA", "trois mots ensemble", StatusCode::CONFLICT),
        ("karim", "trois mots ensemble", StatusCode::OK),
        ("karim", "trois mots ensemble", StatusCode::FORBIDDEN),
    ] {
        assert_eq!(tries(login, password).await.status, status, "{login} {password}");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_login_are_told_alike_and_slowed() {
    let house = House::real();
    let first = house.first.clone().unwrap();
    house.joins(&first, "amina").await;
    let signs_in = |login: &str, password: &str| {
        house.post("/api/staff/sign-in", "", json!({ "login": login, "password": password }))
    };
    assert_eq!(signs_in(" AMINA ", "trois mots ensemble").await.status, StatusCode::OK);
    let (wrong, unknown) = (signs_in("amina", "other").await, signs_in("nobody", "other").await);
    assert_eq!((wrong.status, &wrong.body), (unknown.status, &unknown.body));
    assert_eq!(wrong.body["code"], "wrong_login");
    for _ in 0..9 {
        signs_in("amina", "other").await;
    }
    assert_eq!(signs_in("amina", "trois mots ensemble").await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_password_is_looked_at_once_the_code_opens_something() {
    let house = House::real();
    let first = house.first.clone().unwrap();
    let tries = async |code: &str, password: &str| {
        house.post("/api/staff/join", "", join(code, "amina", password)).await.body["code"].clone()
    };
    // What keeping a password costs, nobody has done for a code that opens nothing, however short the password.
    let code = plein_sens_shared::code::OneTimeCode::from_bits(7).to_string();
    assert_eq!(tries(&code, "court").await, json!("bad_code"));
    assert_eq!(tries(&first, "court").await, json!("weak_password"), "and the code still opens");
    house.joins(&first, "amina").await;
}

#[tokio::test]
async fn nobody_is_invited_for_a_body_that_takes_no_part() {
    let house = House::demo();
    let director = house.tries("director").await;
    let invites = async |partner: &str| {
        house.post("/api/staff/invite", &director, json!({ "post": "partner", "partner": partner })).await.status
    };
    assert_eq!(
        (invites("epicea").await, invites("nobody-knows-this").await),
        (StatusCode::OK, StatusCode::BAD_REQUEST)
    );
}

#[tokio::test]
async fn an_account_that_ends_ends_everywhere_at_once() {
    let house = House::real();
    let director = house.joins(&house.first.clone().unwrap(), "amina").await;
    let given = house.post("/api/staff/invite", &director, json!({ "post": "agent" })).await;
    let agent = house.joins(given.code(), "karim").await;
    assert_eq!(house.get("/api/staff/devices", &agent).await.status, StatusCode::OK);
    let accounts = house.get("/api/staff/accounts", &director).await.body;
    let id = |login: &str| {
        let all = accounts["accounts"].as_array().unwrap();
        all.iter().find(|account| account["login"] == login).unwrap()["id"].clone()
    };
    let own = house.post("/api/staff/end-account", &director, json!({ "id": id("amina") })).await;
    assert_eq!(own.status, StatusCode::FORBIDDEN, "a town is never left without a director");
    let ended = house.post("/api/staff/end-account", &director, json!({ "id": id("karim") })).await;
    assert!(ended.body["accounts"].as_array().unwrap().iter().any(|account| account["ended_ms"].is_number()));
    assert_eq!(house.get("/api/staff/devices", &agent).await.status, StatusCode::UNAUTHORIZED);
    let signs_in = json!({ "login": "karim", "password": "trois mots ensemble" });
    assert_eq!(house.post("/api/staff/sign-in", "", signs_in).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_way_back_takes_two_colleagues() {
    let house = House::real();
    let director = house.joins(&house.first.clone().unwrap(), "amina").await;
    let invite = |post: &'static str| house.post("/api/staff/invite", &director, json!({ "post": post }));
    let agent = house.joins(invite("agent").await.code(), "karim").await;
    let lost = house.joins(invite("facilitator").await.code(), "lea").await;
    let accounts = house.get("/api/staff/accounts", &director).await.body;
    let id = |login: &str| {
        let all = accounts["accounts"].as_array().unwrap();
        all.iter().find(|account| account["login"] == login).unwrap()["id"].clone()
    };
    let asks = async |by: &str, login: &str| house.post("/api/staff/way-back", by, json!({ "id": id(login) })).await;
    assert_eq!(asks(&agent, "amina").await.status, StatusCode::FORBIDDEN, "no agent lets a director in");
    assert_eq!(asks(&lost, "karim").await.status, StatusCode::FORBIDDEN, "nor a facilitator anybody");
    let may_return = async |by: &str| house.get("/api/staff/colleagues", by).await.body["colleagues"].clone();
    let names = |list: &serde_json::Value| {
        let all = list.as_array().unwrap().iter();
        all.map(|it| it["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&may_return(&agent).await), ["Name of lea"], "neither oneself nor a director");
    assert_eq!(names(&may_return(&director).await), ["Name of karim", "Name of lea"]);
    assert!(asks(&agent, "lea").await.body["given"].is_null());
    let seen = async |by: &str| {
        may_return(by).await.as_array().unwrap().iter().find(|it| it["name"] == "Name of lea").unwrap()["asked"].clone()
    };
    assert_eq!((&seen(&agent).await["own"], &seen(&director).await["by"]), (&json!(true), &json!("Name of karim")));
    assert!(asks(&agent, "lea").await.body["given"].is_null(), "the same person twice is one person");
    let code = asks(&director, "lea").await.body["given"]["code"].as_str().unwrap().to_owned();
    let back = house.post("/api/staff/join", "", join(&code, "lea", "quatre autres mots ensemble")).await;
    assert_eq!(back.body["account"]["post"], "facilitator", "the same account");
    assert!(seen(&director).await.is_null(), "asked for and given");
    let twice = house.post("/api/staff/join", "", join(&code, "lea", "cinq autres mots encore ensemble")).await;
    assert_eq!((twice.status, &twice.body["code"]), (StatusCode::FORBIDDEN, &json!("bad_code")), "once");
    assert_eq!(house.get("/api/staff/me", &lost).await.body["account"], json!(null), "whoever had the old way is out");
    let old = json!({ "login": "lea", "password": "trois mots ensemble" });
    assert_eq!(house.post("/api/staff/sign-in", "", old).await.status, StatusCode::FORBIDDEN);
    let traces = house.get("/api/staff/traces", &director).await.body;
    assert_eq!(traces["whole"], true);
    let deeds: Vec<&str> = traces["rows"].as_array().unwrap().iter().filter_map(|row| row["deed"].as_str()).collect();
    for deed in ["invited", "joined", "signed_in", "way_back_asked", "way_back_given", "came_back"] {
        assert!(deeds.contains(&deed), "{deed}");
    }
}

/// Nobody else lets a director in: the server's console does, and it is written down.
#[tokio::test]
async fn an_only_director_comes_back_by_the_console() {
    let house = House::real();
    let director = house.joins(&house.first.clone().unwrap(), "amina").await;
    let console = Office::open(house.folder.path(), false).unwrap();
    let now_ms = clock::now().ms;
    assert!(console.let_back(now_ms, "nobody", "Karim", "clé perdue").is_err());
    let given = console.let_back(now_ms, " Amina", "Karim, informatique", "clé perdue").unwrap();
    assert_eq!(given.until_ms, now_ms + 3_600_000);
    let code = given.code.to_string();
    let back = house.post("/api/staff/join", "", join(&code, "amina", "quatre autres mots ensemble")).await;
    assert_eq!(back.body["account"]["post"], "director", "{}", back.body);
    assert_eq!(
        house.get("/api/staff/me", &director).await.body["account"],
        json!(null),
        "whoever had the old way is out"
    );
    let again = house.post("/api/staff/join", "", join(&code, "amina", "encore quatre autres mots")).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "once");
    let rows = house.get("/api/staff/traces", &back.session()).await.body["rows"].clone();
    let row = rows.as_array().unwrap().iter().find(|row| row["deed"] == "way_back_given").unwrap().clone();
    assert_eq!((row["by"].as_str(), row["reason"].as_str()), (Some("Karim, informatique"), Some("clé perdue")));
}
