//! A demo town with its office, in a folder of its own.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use crypto_box::PublicKey;
use crypto_box::aead::OsRng;
use plein_sens_backend::clock::Now;
use plein_sens_backend::limits::{Limits, PER_SECOND};
use plein_sens_backend::log::SqliteLog;
use plein_sens_backend::office::Office;
use plein_sens_backend::sequencer::Town;
use plein_sens_backend::writer::Writer;
use plein_sens_backend::{chance, clock, demo, keys, whole_app};
use plein_sens_shared::contact::{Contact, Sealed, unhex};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::watch;
use tower::ServiceExt as _;

/// The town.
pub struct House {
    app: Router,
    _open: watch::Sender<bool>,
    pub folder: TempDir,
    /// The code by which the director comes in; none in a demo.
    pub first: Option<String>,
}

/// What came back: status, body, and the cookie that was set.
pub struct Back {
    pub status: StatusCode,
    pub body: Value,
    pub cookie: Option<String>,
}

impl House {
    pub fn real() -> Self {
        Self::new(false, None)
    }

    pub fn demo() -> Self {
        Self::new(true, None)
    }

    pub fn new(is_demo: bool, origin: Option<&str>) -> Self {
        Self::after(is_demo, origin, |_, _| {})
    }

    /// A house whose town has something behind it when it begins.
    pub fn after(is_demo: bool, origin: Option<&str>, before: impl FnOnce(&mut Town<SqliteLog>, Now)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut town = Town::start(SqliteLog::open(folder.path(), chance::lineage).unwrap()).unwrap();
        let now = clock::now();
        for (ago_ms, commands) in demo::earlier().unwrap() {
            town.announce(clock::at(now.ms - ago_ms), commands).unwrap();
        }
        town.announce(now, demo::commands(now.moment.day.plus(7)).unwrap()).unwrap();
        before(&mut town, now);
        let (keys, _) = keys::SealingKeys::open_or_make(folder.path(), now.ms).unwrap();
        town.announce_key(now, &keys.public()).unwrap();
        let (writer, _) = Writer::start(town);
        let office = Office::open(folder.path(), is_demo).unwrap();
        let first = office.first_invitation(now.ms).unwrap().map(|given| given.code.to_string());
        let (open, closing) = watch::channel(false);
        let app = whole_app(writer, closing, Limits::new(PER_SECOND), office, origin);
        Self { app, _open: open, folder, first }
    }

    pub async fn ask(&self, request: Request<Body>) -> Back {
        let answer = self.app.clone().oneshot(request).await.unwrap();
        let status = answer.status();
        let cookie = answer.headers().get(header::SET_COOKIE).map(|value| value.to_str().unwrap().to_owned());
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        Back { status, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null), cookie }
    }

    /// The headers of an answer.
    pub async fn headers(&self, method: Method, path: &str) -> HeaderMap {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        self.app.clone().oneshot(request).await.unwrap().headers().clone()
    }

    /// Posts as somebody: by their cookie, or nobody's.
    pub async fn post(&self, path: &str, by: &str, body: Value) -> Back {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json").header(header::COOKIE, by);
        self.ask(request.body(Body::from(body.to_string())).unwrap()).await
    }

    pub async fn get(&self, path: &str, by: &str) -> Back {
        self.ask(Request::get(path).header(header::COOKIE, by).body(Body::empty()).unwrap()).await
    }

    /// Somebody who tries a post of the demo: their cookie.
    pub async fn tries(&self, post: &str) -> String {
        let back = self.post("/api/staff/try", "", json!({ "post": post })).await;
        assert_eq!(back.status, StatusCode::OK, "{}", back.body);
        back.session()
    }

    /// Somebody joins by a code: their cookie.
    pub async fn joins(&self, code: &str, login: &str) -> String {
        let back = self.post("/api/staff/join", "", join(code, login, "trois mots ensemble")).await;
        assert_eq!(back.status, StatusCode::OK, "{}", back.body);
        back.session()
    }

    /// Somebody on the staff enrols a device: its cookie.
    pub async fn enrols(&self, by: &str, kind: &str) -> String {
        let given = self.post("/api/staff/new-device", by, json!({ "kind": kind, "name": kind })).await;
        self.post("/api/device/enrol", "", json!({ "code": given.code() })).await.session()
    }

    /// One command, pushed as somebody on the staff; its outcome.
    pub async fn does(&self, by: &str, lane: u128, command: &Value) -> Value {
        self.pushes("/api/staff/push", by, lane, command).await
    }

    /// One command, pushed at a door; its outcome.
    pub async fn pushes(&self, path: &str, by: &str, lane: u128, command: &Value) -> Value {
        let envelope =
            json!({ "intent": format!("{lane:032x}"), "happened_ms": 0, "nonce": "00ff", "body": command.to_string() });
        let push = json!({ "protocol": 1, "lane": format!("{lane:032x}"), "from_n": 1, "commands": [envelope] });
        let back = self.post(path, by, push).await;
        assert_eq!(back.status, StatusCode::OK, "{}", back.body);
        back.body["receipts"][0].clone()
    }

    /// What somebody reads of a scope: how it is answered, and the snapshot.
    pub async fn reads(&self, path: &str, by: &str, scope: &str) -> (String, Value) {
        let pull = json!({ "protocol": 1, "scopes": [{ "scope": scope }] });
        let back = self.post(path, by, pull).await;
        assert_eq!(back.status, StatusCode::OK, "{}", back.body);
        let news = &back.body["scopes"][0][1];
        let snapshot = news["snapshot"].as_str().map_or(Value::Null, |text| serde_json::from_str(text).unwrap());
        (news["answer"].as_str().unwrap().to_owned(), snapshot)
    }

    /// A contact, sealed to the town's key as a device does it.
    pub async fn seals(&self, contact: &Contact) -> Sealed {
        let key = self.programme().await["sealing_key"].as_str().unwrap().to_owned();
        let to = PublicKey::from_slice(&unhex(&key).unwrap()).unwrap();
        Sealed::new(&key, &to.seal(&mut OsRng, &contact.padded()).unwrap())
    }

    /// The programme as everybody reads it.
    pub async fn programme(&self) -> Value {
        self.reads("/api/pull", "", "programme").await.1
    }
}

impl Back {
    /// The cookie as a browser gives it back.
    pub fn session(&self) -> String {
        self.cookie.as_ref().unwrap().split(';').next().unwrap().to_owned()
    }

    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }
}

pub fn join(code: &str, login: &str, password: &str) -> Value {
    json!({ "code": code, "name": format!("Name of {login}"), "login": login, "password": password })
}
