//! Somebody books, comes back by the code, is called; the staff come in by every way there is. What must not be told.

use crate::program::{Back, Server};
use crypto_box::PublicKey;
use crypto_box::aead::OsRng;
use plein_sens_shared::code::{BookingId, OneTimeCode};
use plein_sens_shared::contact::{Contact, Sealed, unhex};
use serde_json::{Value, json};

/// Each canary with what it is.
type Canaries = Vec<(&'static str, String)>;

const NAME: &str = "Zibeline Quatrevents";
const PHONE: &str = "+33612345678";
const PASSPORT: u128 = 0xfeed_c0de_feed_c0de_feed_c0de_feed_c0de;
const REASON: &str = "rappeler demain matin";
const PASSWORD: &str = "quatre hippocampes violets";
const LOGIN: &str = "hippocampe-amina";

pub fn walk(server: &Server) -> Canaries {
    let mut canaries: Canaries = [
        ("a name", NAME),
        ("a phone", &PHONE[3..]),
        ("a reason", REASON),
        ("a password", PASSWORD),
        ("a login", LOGIN),
        ("a kind of wish", "check_in"),
        ("a body", "children"),
    ]
    .map(|(what, text)| (what, text.to_owned()))
    .to_vec();
    canaries.push(("a passport", format!("{PASSPORT:032x}")));
    let booking = BookingId::from_bits(0x5eed_1234_5eed_1234);
    books(server, &booking, &mut canaries);
    let director = comes_in(server, &mut canaries);
    enrols(server, &director, &mut canaries);
    let opened = server.post("/api/staff/open-contact", &director, &json!({ "booking": booking, "reason": REASON }));
    assert_eq!((opened.status, opened.text("name")), (200, NAME.to_owned()));
    mistakes(server, &director, &mut canaries);
    canaries
}

fn fine(back: Back) -> Back {
    assert_eq!(back.status, 200, "{}", back.body);
    back
}

fn push(lane: u128, wish: &Value, sealed: Option<Sealed>) -> Value {
    let lane = format!("{lane:032x}");
    let mut envelope = json!({ "intent": lane, "happened_ms": 0, "nonce": "00ff", "body": wish.to_string() });
    if let Some(sealed) = sealed {
        envelope["sealed"] = json!(sealed);
    }
    json!({ "protocol": 1, "lane": lane, "from_n": 1, "commands": [envelope] })
}

fn books(server: &Server, booking: &BookingId, canaries: &mut Canaries) {
    let pull =
        |scope: &str| fine(server.post("/api/pull", "", &json!({ "protocol": 1, "scopes": [{ "scope": scope }] })));
    let programme: Value =
        serde_json::from_str(pull("programme").body["scopes"][0][1]["snapshot"].as_str().unwrap()).unwrap();
    let key = programme["sealing_key"].as_str().unwrap();
    let town = PublicKey::from_slice(&unhex(key).unwrap()).unwrap();
    let seal = |bytes: &[u8]| Sealed::new(key, &town.seal(&mut OsRng, bytes).unwrap());
    let contact = seal(&Contact::typed(NAME, PHONE, "fr").unwrap().unwrap().padded());
    canaries.push(("a sealed contact", contact.bytes[..64].to_owned()));
    canaries.extend([("a code", booking.to_string()), ("a code as it is read", booking.spaced())]);

    let open = |workshop: &&Value| workshop["seats"].as_u64().is_some_and(|seats| seats > 8);
    let workshop = programme["workshops"].as_object().unwrap().values().find(open).unwrap()["id"].clone();
    let wish = json!({
        "kind": "sign_up", "booking": booking, "workshop": workshop, "adults": 2, "children": 0, "contact": true
    });
    let told = fine(server.post("/api/push", "", &push(1, &wish, Some(contact))));
    assert_eq!(told.body["receipts"][0]["outcome"], "done", "{}", told.body);

    let scope = format!("booking/{booking}");
    let voucher = pull(&scope).body["vouchers"][0][1].as_str().unwrap().to_owned();
    fine(server.post("/api/voucher", "", &json!({ "protocol": 1, "voucher": voucher })));
    fine(server.post("/api/held", "", &json!({ "protocol": 1, "scope": scope })));
    canaries.push(("a voucher", voucher));

    let wish = json!({ "kind": "check_in", "passport": format!("{PASSPORT:032x}"), "stop": "gout" });
    let mut letter = push(2, &wish, None).to_string().into_bytes();
    letter.resize(2_048, b' ');
    fine(server.post("/api/push-sealed", "", &json!({ "protocol": 1, "sealed": seal(&letter) })));
    pull(&format!("passport/{PASSPORT:032x}"));
}

/// An invitation, a password, a session: the cookie of a director.
fn comes_in(server: &Server, canaries: &mut Canaries) -> String {
    let mut keeps = |what: &'static str, cookie: String| {
        canaries.push((what, cookie.split_once('=').unwrap().1.to_owned()));
        cookie
    };
    let first = fine(server.post("/api/staff/try", "", &json!({ "post": "director" })));
    let first = keeps("a session that was tried", first.cookie());
    let invited = fine(server.post("/api/staff/invite", &first, &json!({ "post": "director" })));
    let wish = json!({ "code": invited.text("code"), "name": NAME, "login": LOGIN, "password": PASSWORD });
    keeps("a session after an invitation", fine(server.post("/api/staff/join", "", &wish)).cookie());
    let signs_in = json!({ "login": LOGIN, "password": PASSWORD });
    let director = keeps("a session", fine(server.post("/api/staff/sign-in", "", &signs_in)).cookie());
    canaries.push(("an invitation", invited.text("code")));
    director
}

fn enrols(server: &Server, director: &str, canaries: &mut Canaries) {
    let wish = json!({ "kind": "kiosk", "name": "Borne aux hippocampes" });
    let code = fine(server.post("/api/staff/new-device", director, &wish)).text("code");
    let device = fine(server.post("/api/device/enrol", "", &json!({ "code": code }))).cookie();
    let report = json!({ "version": "hippocampe-1", "waiting": 0, "now_ms": 0, "kept": true });
    fine(server.post("/api/device/report", &device, &report));
    canaries.extend([("a device's code", code), ("a device", device.split_once('=').unwrap().1.to_owned())]);
    canaries.extend(
        [("a device's name", "Borne aux hippocampes"), ("a report", "hippocampe-1")]
            .map(|(what, text)| (what, text.to_owned())),
    );
}

/// What is refused is told no more than what is done.
fn mistakes(server: &Server, director: &str, canaries: &mut Canaries) {
    let mut refused = |what: &'static str, canary: &str, back: Back| {
        assert!(back.status >= 400, "{what}: {} {}", back.status, back.body);
        canaries.push((what, canary.to_owned()));
    };
    let wrong = json!({ "login": LOGIN, "password": "cinq pangolins gris" });
    refused("a wrong password", "cinq pangolins gris", server.post("/api/staff/sign-in", "", &wrong));
    let code = OneTimeCode::from_bits(0x0123_4567_89ab_cdef).to_string();
    refused("a wrong code", &code, server.post("/api/device/enrol", "", &json!({ "code": code })));
    let torn = server.ask("POST", "/api/push", &[], r#"{"protocol":1,"lane":"pangolin-in-a-lane","#);
    refused("a body that does not read", "pangolin-in-a-lane", torn);
    let wish = json!({ "kind": "pangolin-of-a-kind" });
    refused("a wish in the place of a push", "pangolin-of-a-kind", server.post("/api/push", "", &wish));
    let path = server.ask(
        "GET",
        "/api/pangolin-in-a-path?of=pangolin-in-a-query",
        &[("Referer", "pangolin-in-a-referer")],
        "",
    );
    refused("a path", "pangolin-in-a-path", path);
    let late = json!({ "challenge": "pangolin-challenge", "answer": "pangolin-answer" });
    refused("a passkey's answer", "pangolin-answer", server.post("/api/staff/sign-in-by-passkey", "", &late));
    let late =
        json!({ "challenge": "pangolin-challenge", "name": "pangolin-name", "answer": "{\"id\":\"pangolin-id\"}" });
    refused("a new passkey's answer", "pangolin-id", server.post("/api/staff/keep-passkey", director, &late));
    let cookie =
        server.post("/api/staff/pull", "session=pangolin-in-a-cookie", &json!({ "protocol": 1, "scopes": [] }));
    refused("a wrong session", "pangolin-in-a-cookie", cookie);
    for (what, canary) in [("a query", "pangolin-in-a-query"), ("a referer", "pangolin-in-a-referer")] {
        canaries.push((what, canary.to_owned()));
    }
}
