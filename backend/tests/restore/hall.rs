//! A town behind its routes on a real disk, and devices that talk to it without a socket.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use plein_sens_backend::backup;
use plein_sens_backend::log::{Log as _, SqliteLog};
use plein_sens_backend::sequencer::Town;
use plein_sens_backend::signer::Signer;
use plein_sens_backend::writer::Writer;
use plein_sens_backend::{app, chance, clock, inspect};
use plein_sens_shared::client::{self, Wire};
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LaneId};
use plein_sens_shared::replica::{Draw, Replica};
use plein_sens_shared::voucher::Shown;
use plein_sens_shared::workshops;
use plein_sens_shared::workshops::booking::Standing;
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::thread::JoinHandle;
use tempfile::TempDir;
use tokio::sync::watch;
use tower::ServiceExt as _;

/// The programme: one workshop of five seats, one trail, one survey, next week.
pub fn programme() -> Vec<Command> {
    let first_day = clock::monday(clock::now().moment).plus(7).to_string();
    let words = json!({ "fr": "T" });
    let item = |what: serde_json::Value| read(json!({ "kind": "announce", "what": what }));
    vec![
        item(
            json!({ "item": "occasion", "town": "T", "title": words, "about": words, "first_day": first_day, "days": 7 }),
        ),
        item(
            json!({ "item": "workshop", "id": "pain", "kind": "workshop", "title": words, "about": words, "partner": "p",
            "place": words, "day": 1, "start": "17:00", "end": "18:00", "audience": "everyone", "accessible": true,
            "seats": 5 }),
        ),
        item(json!({ "item": "trail", "id": "sens", "title": words, "about": words, "audience": "everyone", "stops": [
            { "id": "gout", "code": "G", "sense": "taste", "name": words, "riddle": words, "also": words, "partner": "p" }] })),
        item(json!({ "item": "survey", "id": "avis", "title": words, "questions": [{ "id": "q", "text": words }] })),
    ]
}

fn read(json: serde_json::Value) -> Command {
    Command::read(&json.to_string()).unwrap_or_else(|| panic!("no command: {json}"))
}

pub fn sign_up(booking: BookingId, adults: u8) -> Command {
    read(json!({ "kind": "sign_up", "workshop": "pain", "booking": booking, "adults": adults, "children": 0 }))
}

pub fn withdraw(booking: BookingId) -> Command {
    read(json!({ "kind": "withdraw", "booking": booking }))
}

pub fn check_in(passport: u128) -> Command {
    read(json!({ "kind": "check_in", "passport": format!("{passport:032x}"), "stop": "gout" }))
}

pub fn sheet() -> Command {
    read(json!({ "kind": "answer_survey", "survey": "avis", "answers": { "q": 4 } }))
}

/// The running server.
struct Running {
    app: Router,
    writing: JoinHandle<()>,
    _open: watch::Sender<bool>,
}

/// A town and its disk.
pub struct Hall {
    folder: TempDir,
    backups: TempDir,
    running: Option<Running>,
}

impl Wire for Hall {
    async fn post(&self, path: &str, json: String) -> Option<(u16, String)> {
        let running = self.running.as_ref()?;
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        let answer = running.app.clone().oneshot(request.body(Body::from(json)).unwrap()).await.unwrap();
        let status = answer.status().as_u16();
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        Some((status, String::from_utf8(bytes.to_vec()).unwrap()))
    }
}

impl Hall {
    pub fn new() -> Self {
        let folder = || tempfile::tempdir().unwrap();
        let mut hall = Self { folder: folder(), backups: folder(), running: None };
        hall.start();
        hall
    }

    fn start(&mut self) {
        let mut town = Town::start(SqliteLog::open(self.folder.path(), chance::lineage).unwrap()).unwrap();
        if town.log().head().unwrap() == 0 {
            town.announce(clock::now(), programme()).unwrap();
        }
        let (writer, writing) = Writer::start(town);
        let writer = writer.signing(Signer::open_or_make(self.folder.path()).unwrap());
        let (open, closing) = watch::channel(false);
        self.running = Some(Running { app: app(writer, closing), writing, _open: open });
    }

    fn stop(&mut self) {
        let Running { app, writing, _open } = self.running.take().unwrap();
        drop(app);
        writing.join().unwrap();
    }

    fn backup(&self) -> PathBuf {
        self.backups.path().join("backup")
    }

    /// Takes a backup while the server runs.
    pub fn back_up(&self) {
        assert!(self.running.is_some());
        backup::take(self.folder.path(), &self.backup()).unwrap();
    }

    /// Takes another backup, to a disk that will be lost.
    pub fn back_up_elsewhere(&self) {
        backup::take(self.folder.path(), &self.backups.path().join("lost")).unwrap();
    }

    pub fn restore(&mut self) {
        self.stop();
        backup::restore(self.folder.path(), &self.backup(), true, chance::lineage).unwrap();
        self.start();
    }

    pub fn put_back_by_hand(&mut self) {
        self.stop();
        fs::copy(self.backup(), self.folder.path().join("plein-sens.sqlite3")).unwrap();
        self.start();
    }

    /// How often each thing happened in these kinds of scope.
    pub fn counts(&self, kinds: &[&str]) -> Vec<String> {
        let log = SqliteLog::open(self.folder.path(), chance::lineage).unwrap();
        let all = inspect::count(&log).unwrap();
        // What explains a place in line is nobody's deed.
        let wanted = |name: &String| {
            name != "booking.explained" && kinds.iter().any(|kind| name.starts_with(&format!("{kind}.")))
        };
        all.iter().filter(|(name, _)| wanted(name)).map(|(name, count)| format!("{name} {count}")).collect()
    }

    /// Somebody shows a voucher.
    pub async fn show(&self, voucher: &str) -> Shown {
        client::show(self, voucher.to_owned()).await.unwrap()
    }

    /// What a device holds is what the town holds.
    pub fn agrees_with(&self, device: &Device) {
        let town = Town::start(SqliteLog::open(self.folder.path(), chance::lineage).unwrap()).unwrap();
        for wanted in device.replica.pull().scopes {
            let (own, true_one) =
                (device.replica.state().snapshot(&wanted.scope), town.state().snapshot(&wanted.scope));
            assert_eq!(own, true_one, "{}", wanted.scope);
        }
    }
}

/// A phone or a kiosk.
pub struct Device {
    pub replica: Replica,
    drawn: u128,
}

impl Device {
    pub fn new(number: u128) -> Self {
        Self { replica: Replica::new(), drawn: number << 64 }
    }

    fn bits(&mut self) -> u128 {
        self.drawn += 1;
        self.drawn
    }

    fn context() -> Context {
        let now = clock::now();
        let (role, knowledge) = (Role::Person, Knowledge::OwnScopes);
        Context { now_ms: now.ms, now: now.moment, happened_ms: now.ms, role, knowledge }
    }

    /// A person taps while the network is there.
    pub async fn does(&mut self, hall: &Hall, command: &Command) {
        self.pull(hall).await;
        self.taps(command);
        self.exchange(hall).await;
    }

    /// A person taps, and it is kept here.
    pub fn taps(&mut self, command: &Command) {
        let draw = Draw {
            intent: IntentId::from_bits(self.bits()),
            lane: LaneId::from_bits(self.bits()),
            nonce: self.bits().to_string(),
        };
        self.replica.record(&Self::context(), draw, command).unwrap();
    }

    pub async fn exchange(&mut self, hall: &Hall) {
        for push in self.replica.pushes() {
            let answer = client::push(hall, &push).await.unwrap();
            let fresh = LaneId::from_bits(self.bits());
            self.replica.pushed(&Self::context(), &answer, fresh);
        }
        self.pull(hall).await;
    }

    pub async fn pull(&mut self, hall: &Hall) {
        let (asked, awaited) = (self.replica.pull(), self.replica.awaited());
        let answer = client::pull(hall, &asked).await.unwrap();
        self.replica.pulled(&Self::context(), &asked, &awaited, &answer);
        for (_, voucher) in self.replica.vouchers_to_show() {
            hall.show(&voucher).await;
        }
    }

    pub fn follow(&mut self, scope: Scope) {
        self.replica.follow(scope);
    }

    pub fn forget_person(&mut self) {
        self.replica.forget_person(&Self::context());
    }

    pub fn standing(&self, booking: &BookingId) -> Option<Standing> {
        workshops::booking(self.replica.state(), booking, clock::now().moment).map(|view| view.standing)
    }
}
