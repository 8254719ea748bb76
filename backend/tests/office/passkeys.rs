//! Passkeys: kept, asked at the door, put away; and every answer that opens nothing.

use crate::authenticator::{Authenticator, KNOWN, TOUCHED};
use crate::house::{Back, House, join};
use axum::http::StatusCode;
use plein_sens_backend::log::DATABASE;
use rusqlite::Connection;
use serde_json::{Value, json};

/// What a browser is asked at a door.
async fn asked(house: &House, path: &str, by: &str) -> (Value, String) {
    let back = house.post(path, by, json!({})).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    (back.body["challenge"].clone(), back.body["options"].as_str().unwrap().to_owned())
}

/// Somebody keeps a passkey.
async fn keeps(house: &House, by: &str, key: &mut Authenticator, name: &str) -> Back {
    let (challenge, options) = asked(house, "/api/staff/new-passkey", by).await;
    let wish = json!({ "challenge": challenge, "name": name, "answer": key.registers(&options) });
    house.post("/api/staff/keep-passkey", by, wish).await
}

/// Somebody stands at the door with one.
async fn enters(house: &House, key: &mut Authenticator) -> Back {
    let (challenge, options) = asked(house, "/api/staff/ask-passkey", "").await;
    let wish = json!({ "challenge": challenge, "answer": key.signs(&options) });
    house.post("/api/staff/sign-in-by-passkey", "", wish).await
}

async fn director(house: &House) -> String {
    house.joins(&house.first.clone().unwrap(), "amina").await
}

fn told(back: &Back) -> (StatusCode, &str) {
    (back.status, back.body["code"].as_str().unwrap_or_default())
}

const WRONG: (StatusCode, &str) = (StatusCode::FORBIDDEN, "bad_passkey");
const LATE: (StatusCode, &str) = (StatusCode::FORBIDDEN, "late_passkey");

#[tokio::test]
async fn a_passkey_is_kept_opens_the_house_and_is_put_away() {
    let house = House::real();
    let by = director(&house).await;
    let mut key = Authenticator::new(1);
    let kept = keeps(&house, &by, &mut key, " Tablette de l’accueil ").await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.body);
    assert_eq!(kept.body["passkeys"][0]["name"], "Tablette de l’accueil");
    assert_eq!(keeps(&house, &by, &mut key.clone(), "La même").await.status, StatusCode::FORBIDDEN, "one key, once");

    let come = enters(&house, &mut key).await;
    assert_eq!((come.status, come.body["account"]["login"].as_str()), (StatusCode::OK, Some("amina")));
    let session = come.session();
    let listed = house.get("/api/staff/passkeys", &session).await.body["passkeys"].clone();
    assert!(listed[0]["used_ms"].is_number(), "{listed}");

    let removed = house.post("/api/staff/remove-passkey", &session, json!({ "id": listed[0]["id"] })).await;
    assert_eq!(removed.body, json!({ "passkeys": [] }));
    assert_eq!(told(&enters(&house, &mut key).await), WRONG);
    let traces = house.get("/api/staff/traces", &session).await.body;
    let deeds: Vec<&str> = traces["rows"].as_array().unwrap().iter().filter_map(|row| row["deed"].as_str()).collect();
    assert_eq!(deeds[..3], ["passkey_removed", "signed_in_by_passkey", "passkey_kept"]);
}

#[tokio::test]
async fn a_browser_is_asked_for_somebody_known_and_for_a_key_that_names_itself() {
    let house = House::real();
    let by = director(&house).await;
    let read = |text: String| serde_json::from_str::<Value>(&text).unwrap();
    let new = read(asked(&house, "/api/staff/new-passkey", &by).await.1);
    let wanted = &new["authenticatorSelection"];
    assert_eq!((&wanted["userVerification"], &wanted["residentKey"]), (&json!("required"), &json!("required")));
    assert_eq!(new["rp"]["id"], "localhost");
    let door = read(asked(&house, "/api/staff/ask-passkey", "").await.1);
    assert_eq!((&door["userVerification"], &door["allowCredentials"]), (&json!("required"), &json!([])));
    let there = House::new(false, Some("https://bienvenue.vierzon.example"));
    let door = read(asked(&there, "/api/staff/ask-passkey", "").await.1);
    assert_eq!(door["rpId"], "bienvenue.vierzon.example");
    assert_eq!(there.get("/api/staff/me", "").await.body["passkeys"], "bienvenue.vierzon.example");
    let bare = House::new(false, Some("https://192.0.2.7"));
    assert_eq!(bare.post("/api/staff/ask-passkey", "", json!({})).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_is_not_known_or_not_here_is_not_kept_and_does_not_come_in() {
    let house = House::real();
    let by = director(&house).await;
    let good = Authenticator::new(2);
    let touched = Authenticator { flags: TOUCHED, ..good.clone() };
    let elsewhere = Authenticator { origin: "https://localhost.evil.example".to_owned(), ..good.clone() };
    let other_house = Authenticator { house: "evil.example".to_owned(), ..good.clone() };
    for (why, wrong) in [("only touched", &touched), ("another page", &elsewhere), ("another house", &other_house)] {
        assert_eq!(told(&keeps(&house, &by, &mut wrong.clone(), "Clé").await), WRONG, "{why}");
    }
    let mut key = good.clone();
    assert_eq!(keeps(&house, &by, &mut key, "Clé").await.status, StatusCode::OK);
    for (why, wrong) in [
        ("only touched", Authenticator { flags: TOUCHED, ..key.clone() }),
        ("nobody there", Authenticator { flags: KNOWN, ..key.clone() }),
        ("another page", Authenticator { origin: elsewhere.origin.clone(), ..key.clone() }),
        ("another house", Authenticator { house: other_house.house.clone(), ..key.clone() }),
        ("somebody else's", Authenticator { whose: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(), ..key.clone() }),
        ("nobody's", Authenticator { whose: String::new(), ..key.clone() }),
        ("never kept", Authenticator { whose: key.whose.clone(), ..Authenticator::new(3) }),
    ] {
        let count = key.count;
        assert_eq!(told(&enters(&house, &mut Authenticator { count, ..wrong }).await), WRONG, "{why}");
    }
    assert_eq!(enters(&house, &mut key).await.status, StatusCode::OK, "and the real one does");
}

#[tokio::test]
async fn an_answer_counts_once_and_for_whoever_was_asked() {
    let house = House::real();
    let by = director(&house).await;
    let agent = house.post("/api/staff/invite", &by, json!({ "post": "agent" })).await;
    let agent = house.joins(agent.code(), "karim").await;
    let mut key = Authenticator::new(4);
    let (challenge, options) = asked(&house, "/api/staff/new-passkey", &by).await;
    let wish = json!({ "challenge": challenge, "name": "Clé", "answer": key.registers(&options) });
    assert_eq!(told(&house.post("/api/staff/keep-passkey", &agent, wish.clone()).await), LATE, "asked of a colleague");
    assert_eq!(told(&house.post("/api/staff/keep-passkey", &by, wish).await), LATE, "and answered by that");
    assert_eq!(keeps(&house, &by, &mut key, "Clé").await.status, StatusCode::OK);

    let (challenge, options) = asked(&house, "/api/staff/ask-passkey", "").await;
    let wish = json!({ "challenge": challenge, "answer": key.signs(&options) });
    let twice = (
        house.post("/api/staff/sign-in-by-passkey", "", wish.clone()).await,
        house.post("/api/staff/sign-in-by-passkey", "", wish).await,
    );
    assert_eq!((twice.0.status, told(&twice.1)), (StatusCode::OK, LATE));
    // Another challenge than the one that was signed.
    let (other, _) = asked(&house, "/api/staff/ask-passkey", "").await;
    let (_, options) = asked(&house, "/api/staff/ask-passkey", "").await;
    let wish = json!({ "challenge": other, "answer": key.signs(&options) });
    assert_eq!(told(&house.post("/api/staff/sign-in-by-passkey", "", wish).await), WRONG);
    let never = json!({ "challenge": "0".repeat(32), "answer": key.signs(&options) });
    assert_eq!(told(&house.post("/api/staff/sign-in-by-passkey", "", never).await), LATE);
}

#[tokio::test]
async fn a_copied_key_is_noticed_and_neither_opens_any_more() {
    let house = House::real();
    let by = director(&house).await;
    let mut key = Authenticator::new(5);
    keeps(&house, &by, &mut key, "Clé").await;
    let mut copy = key.clone();
    assert_eq!(enters(&house, &mut key).await.status, StatusCode::OK);
    assert_eq!(enters(&house, &mut key).await.status, StatusCode::OK);
    assert_eq!(told(&enters(&house, &mut copy).await), WRONG);
    assert_eq!(told(&enters(&house, &mut key).await), WRONG);
    assert_eq!(house.get("/api/staff/passkeys", &by).await.body, json!({ "passkeys": [] }));
    let traces = house.get("/api/staff/traces", &by).await.body;
    assert_eq!(traces["rows"][0]["deed"], "passkey_copied");
    // A key that never counts, as those of phones, is none that was copied.
    let mut phone = Authenticator { counts: false, ..Authenticator::new(6) };
    keeps(&house, &by, &mut phone, "Téléphone").await;
    for _ in 0..2 {
        assert_eq!(enters(&house, &mut phone).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn wrong_proofs_are_slowed_as_wrong_passwords_are() {
    let house = House::real();
    let by = director(&house).await;
    let (mut key, mut hers) = (Authenticator::new(7), Authenticator::new(8));
    keeps(&house, &by, &mut key, "Clé").await;
    keeps(&house, &by, &mut hers, "Autre").await;
    let mut wrong = Authenticator { flags: TOUCHED, ..key.clone() };
    for _ in 0..10 {
        assert_eq!(told(&enters(&house, &mut wrong).await), WRONG);
    }
    assert_eq!(enters(&house, &mut key).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(enters(&house, &mut hers).await.status, StatusCode::OK, "and nobody else waits");
    let password = json!({ "login": "amina", "password": "trois mots ensemble" });
    assert_eq!(house.post("/api/staff/sign-in", "", password).await.status, StatusCode::OK, "nor does a password");
}

#[tokio::test]
async fn passkeys_go_with_their_account_and_with_a_way_back() {
    let house = House::real();
    let by = director(&house).await;
    let invited = async |login: &str| {
        let given = house.post("/api/staff/invite", &by, json!({ "post": "agent" })).await;
        house.joins(given.code(), login).await
    };
    let (karim, lea, ines) = (invited("karim").await, invited("lea").await, invited("ines").await);
    let (mut his, mut hers) = (Authenticator::new(9), Authenticator::new(10));
    keeps(&house, &karim, &mut his, "Clé").await;
    keeps(&house, &lea, &mut hers, "Clé").await;
    let accounts = house.get("/api/staff/accounts", &by).await.body;
    let id = |login: &str| {
        let all = accounts["accounts"].as_array().unwrap();
        all.iter().find(|account| account["login"] == login).unwrap()["id"].clone()
    };
    house.post("/api/staff/end-account", &by, json!({ "id": id("karim") })).await;
    assert_eq!(told(&enters(&house, &mut his).await), WRONG);
    // Her phone was stolen: whoever has it does not come in by it any more.
    house.post("/api/staff/way-back", &ines, json!({ "id": id("lea") })).await;
    let given = house.post("/api/staff/way-back", &by, json!({ "id": id("lea") })).await.body["given"].clone();
    let back = join(given["code"].as_str().unwrap(), "lea", "quatre autres mots ensemble");
    assert_eq!(house.post("/api/staff/join", "", back).await.status, StatusCode::OK);
    assert_eq!(told(&enters(&house, &mut hers).await), WRONG);
    let database = Connection::open(house.folder.path().join(DATABASE)).unwrap();
    let left: i64 = database.query_row("SELECT count(*) FROM passkey", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn nobody_puts_a_colleagues_away_and_ten_are_enough() {
    let house = House::real();
    let by = director(&house).await;
    let given = house.post("/api/staff/invite", &by, json!({ "post": "agent" })).await;
    let agent = house.joins(given.code(), "karim").await;
    for n in 20..30 {
        assert_eq!(keeps(&house, &by, &mut Authenticator::new(n), "Clé").await.status, StatusCode::OK);
    }
    let more = house.post("/api/staff/new-passkey", &by, json!({})).await;
    assert_eq!(told(&more), (StatusCode::CONFLICT, "enough_passkeys"));
    let own = house.get("/api/staff/passkeys", &by).await.body["passkeys"][0]["id"].clone();
    assert_eq!(house.get("/api/staff/passkeys", &agent).await.body, json!({ "passkeys": [] }));
    let taken = house.post("/api/staff/remove-passkey", &agent, json!({ "id": own })).await;
    assert_eq!(taken.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get("/api/staff/passkeys", &by).await.body["passkeys"].as_array().unwrap().len(), 10);
    let unnamed = json!({ "challenge": "", "name": " ", "answer": "{}" });
    assert_eq!(house.post("/api/staff/keep-passkey", &agent, unnamed).await.status, StatusCode::BAD_REQUEST);
}
