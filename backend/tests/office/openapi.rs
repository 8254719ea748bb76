//! Is every door in the document, and does every door answer as the document says? What a stranger may send beyond that is
//! asked by a scanner (docs/security.md).

use crate::house::House;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn document() -> Value {
    serde_json::from_str(include_str!("../../openapi.json")).unwrap()
}

/// Method, path and description of each door.
fn documented(document: &Value) -> Vec<(String, String, Value)> {
    let paths = document["paths"].as_object().unwrap().iter();
    let doors = paths.flat_map(|(path, doors)| {
        doors.as_object().unwrap().iter().map(move |(method, door)| (method.clone(), path.clone(), door.clone()))
    });
    doors.collect()
}

/// Method and path of each door as the code opens it: `.route("/api/push", post(sync::push))`.
pub fn opened() -> BTreeSet<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/routes");
    let sources = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let text: String = sources.map(|path| fs::read_to_string(path).unwrap()).collect();
    // As one line: a long one stands on several.
    let text: String = text.split_whitespace().collect();
    let route = |piece: &str| {
        let (path, handler) = piece.split_once("\",").unwrap();
        let (method, rest) = handler.split_once('(').unwrap();
        let rest = rest.split_once(')').unwrap().1;
        assert!(rest.trim_start_matches(',').starts_with(')'), "{path} has another door behind the first");
        (method.to_owned(), path.to_owned())
    };
    for other in [".nest(", ".nest_service(", ".route_service(", ".method_not_allowed_fallback("] {
        assert!(!text.contains(other), "{other} opens doors that are not read here");
    }
    assert_eq!(text.matches(".route(").count(), text.matches(".route(\"").count(), "a path stands as a text");
    text.split(".route(\"").skip(1).map(route).collect()
}

#[test]
fn every_door_is_in_the_document_and_nothing_else() {
    let doors = documented(&document());
    let named: BTreeSet<_> = doors.iter().map(|(method, path, _)| (method.clone(), path.clone())).collect();
    assert_eq!(named, opened());
    assert!(named.len() > 20, "{}", named.len());
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(all) => {
                found.extend(all.get("$ref").and_then(Value::as_str).map(str::to_owned));
                all.values().for_each(|value| walk(value, found));
            }
            Value::Array(all) => all.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let (document, mut found) = (document(), Vec::new());
    walk(&document, &mut found);
    assert!(found.len() > 100);
    for reference in found {
        assert!(document.pointer(reference.strip_prefix('#').unwrap()).is_some(), "{reference}");
    }
}

/// Whether a value has what its schema demands, as deep as it goes.
fn fits(document: &Value, schema: &Value, value: &Value, place: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        return fits(document, document.pointer(&reference[1..]).unwrap(), value, place);
    }
    match schema["type"].as_str() {
        Some("object") => {
            let held = value.as_object().unwrap_or_else(|| panic!("{place} is no object: {value}"));
            for name in schema["required"].as_array().into_iter().flatten() {
                assert!(held.contains_key(name.as_str().unwrap()), "{place} lacks {name}: {value}");
            }
            for (name, value) in held {
                match schema["properties"].get(name) {
                    Some(schema) => fits(document, schema, value, &format!("{place}.{name}")),
                    None => assert!(schema["properties"].is_null(), "{place}.{name} is not in the document"),
                }
            }
        }
        Some("array") => {
            for value in value.as_array().unwrap_or_else(|| panic!("{place} is no list: {value}")) {
                fits(document, &schema["items"], value, place);
            }
        }
        Some("string") => assert!(value.is_string(), "{place}: {value}"),
        Some("integer") => assert!(value.is_i64() || value.is_u64(), "{place}: {value}"),
        Some("boolean") => assert!(value.is_boolean(), "{place}: {value}"),
        _ => {}
    }
}

#[tokio::test]
async fn every_door_answers_as_the_document_says() {
    let (house, document) = (House::demo(), document());
    let lane = format!("{:032x}", 5);
    let envelope = json!({ "intent": lane, "happened_ms": 0, "nonce": "00ff", "body": "{}" });
    let body = |path: &str| match path.rsplit('/').next().unwrap() {
        "push" => json!({ "protocol": 1, "lane": lane, "from_n": 1, "commands": [envelope] }),
        "push-sealed" => json!({ "protocol": 1, "sealed": { "key": lane.repeat(2), "bytes": "00ff" } }),
        "pull" => json!({ "protocol": 1, "scopes": [{ "scope": "programme" }] }),
        "invite" => json!({ "post": "agent" }),
        "try" => json!({ "post": "director" }),
        "new-device" => json!({ "kind": "kiosk", "name": "Borne" }),
        "report" => json!({ "version": "1", "waiting": 0, "now_ms": 0, "kept": true }),
        "sign-in" => json!({ "login": "marie", "password": "rien" }),
        "refer" => json!({ "partner": "nobody", "purpose": "food", "agreed": true }),
        "move-referral" => json!({ "id": lane, "from": "sent", "to": "accepted" }),
        "retire-device" | "end-account" | "way-back" => json!({ "id": lane }),
        _ => json!({}),
    };
    let (mut fine, mut asked) = (0, 0);
    for (method, path, door) in documented(&document) {
        // It never ends.
        if path == "/api/live" {
            continue;
        }
        for by in [String::new(), house.tries("director").await, house.tries("partner").await] {
            let at = path.replace("{chart}", "parcours");
            let back = match method.as_str() {
                "get" => house.get(&at, &by).await,
                _ => house.post(&at, &by, body(&at)).await,
            };
            let mut said = &door["responses"][back.status.as_str()];
            assert!(!said.is_null(), "{method} {path} answers {}: {}", back.status, back.body);
            if let Some(reference) = said["$ref"].as_str() {
                said = document.pointer(&reference[1..]).unwrap();
            }
            fits(&document, &said["content"]["application/json"]["schema"], &back.body, &format!("{method} {path}"));
            asked += 1;
            fine += usize::from(back.status == StatusCode::OK);
        }
        let other = Request::builder().method(Method::DELETE).uri(path.replace("{chart}", "avis"));
        let other = other.header(header::CONTENT_TYPE, "application/json").body(Body::empty()).unwrap();
        assert_eq!(house.ask(other).await.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
    assert!(fine > 20 && asked > 60, "{fine} of {asked}");
}

#[tokio::test]
async fn the_document_is_served_and_tls_is_for_ever() {
    let served = House::demo().get("/api/openapi.json", "").await;
    assert_eq!((served.status, served.body), (StatusCode::OK, document()));
    for (origin, told) in [(None, false), (Some("http://town.example"), false), (Some("https://town.example"), true)] {
        let house = House::new(true, origin);
        for path in ["/", "/api/staff/me", "/nothing.here"] {
            assert_eq!(
                house.headers(Method::GET, path).await.contains_key(header::STRICT_TRANSPORT_SECURITY),
                told,
                "{origin:?} {path}"
            );
        }
    }
}

#[tokio::test]
async fn every_answer_says_what_browsers_must_not_do() {
    let house = House::demo();
    let pages =
        ["/", "/atelier/pain-maison", "/nothing.here", "/api/nothing"].map(|path| ("get".to_owned(), path.to_owned()));
    for (method, path) in opened().into_iter().chain(pages) {
        let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
        for method in [method, Method::DELETE] {
            let headers = house.headers(method.clone(), &path.replace("{chart}", "parcours")).await;
            for (name, said) in [
                ("content-security-policy", "default-src 'none'; "),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
                ("permissions-policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
                ("referrer-policy", "no-referrer"),
                ("x-content-type-options", "nosniff"),
                ("x-frame-options", "DENY"),
            ] {
                let value = headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default();
                let is_said = if name.starts_with("content") { value.starts_with(said) } else { value == said };
                assert!(is_said, "{method} {path}: {name}: {value}");
            }
        }
    }
}
