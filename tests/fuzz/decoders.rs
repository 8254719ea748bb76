//! Everything that reads what somebody else wrote.

use crate::Target;
use crate::seeds::Writer;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::insights::Drawing;
use plein_sens_shared::replica::Replica;
use plein_sens_shared::rights::answers::Answers;
use plein_sens_shared::rights::household::form;
use plein_sens_shared::rights::{Law, Month, outcomes, questionnaire};
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Problem, Pull, PullAnswer, Push, PushAnswer};
use plein_sens_shared::written::{self, Read};
use serde::Serialize;
use std::fmt::Debug;

pub const TARGETS: &[Target] = &[
    ("push", |writer| again::<Push>(&writer.text())),
    ("push_answer", |writer| again::<PushAnswer>(&writer.text())),
    ("pull", |writer| again::<Pull>(&writer.text())),
    ("pull_answer", |writer| again::<PullAnswer>(&writer.text())),
    ("problem", |writer| again::<Problem>(&writer.text())),
    ("chart", |writer| again::<Drawing>(&writer.text())),
    ("command", |writer| again::<Command>(&writer.text())),
    ("event", event),
    ("snapshot", snapshot),
    ("replica_rows", replica_rows),
    ("code", |writer| drop(BookingId::typed(&writer.text()))),
    ("household", household),
    ("answers", answers),
];

/// What is read is written and read again as the same.
fn again<T: Read + Serialize + PartialEq + Debug>(text: &str) {
    if let Some(read) = written::parse::<T>(text) {
        let written = serde_json::to_string(&read).expect("what was read can be written");
        assert_eq!(written::parse::<T>(&written).as_ref(), Some(&read), "{written}");
    }
}

/// Any scope, rightly or wrongly named.
pub fn scope(writer: &mut Writer) -> Option<Scope> {
    let known = [
        "programme",
        "board/cinq-sens",
        "booking/23456789ABCK",
        "passport/00000000000000000000000000000007",
        "workshop/atelier-soupe",
        "stop/gout",
        "survey/semaine",
    ];
    let name = if writer.rng.u32(..20) == 0 { writer.text() } else { (*writer.one(&known)).to_owned() };
    Scope::try_from(name).ok()
}

fn event(writer: &mut Writer) {
    let Some(scope) = scope(writer) else { return };
    if let Some(event) = Event::read(&scope, &writer.text()) {
        assert_eq!(event.scope(), scope);
        assert_eq!(Event::read(&scope, &event.body()), Some(event));
    }
}

fn snapshot(writer: &mut Writer) {
    let Some(scope) = scope(writer) else { return };
    let mut state = State::default();
    if state.restore(&scope, &writer.text()).is_ok() {
        let mut same = State::default();
        assert!(same.restore(&scope, &state.snapshot(&scope)).is_ok());
        assert_eq!(same, state);
    }
}

/// A device's own disk, on which everything may stand.
fn replica_rows(writer: &mut Writer) {
    let names =
        ["scope/programme", "scope/board/cinq-sens", "outbox/1", "outbox/2", "lineage", "lane/booking", "spare/1"];
    let row = |writer: &mut Writer| {
        let name = if writer.rng.u32(..8) == 0 { writer.text() } else { (*writer.one(&names)).to_owned() };
        (name, writer.text())
    };
    let rows: Vec<(String, String)> = (0..writer.rng.usize(1..5)).map(|_| row(writer)).collect();
    let (replica, _) = Replica::load(rows, &context(writer));
    drop((replica.pushes(), replica.pull(), replica.awaited()));
}

/// Any circumstances.
pub fn context(writer: &mut Writer) -> Context {
    let day = Day::new(writer.rng.i32(-9_999..=9_999), writer.rng.u8(1..=12), writer.rng.u8(1..=28));
    let time = TimeOfDay::new(writer.rng.u16(..24), writer.rng.u16(..60));
    Context {
        now_ms: writer.rng.i64(..),
        now: Moment { day: day.unwrap_or_default(), time: time.unwrap_or_default() },
        happened_ms: writer.rng.i64(..),
        role: if writer.rng.bool() { Role::Person } else { Role::Town },
        knowledge: if writer.rng.bool() { Knowledge::Everything } else { Knowledge::OwnScopes },
    }
}

/// What can be read is a household that the law can be asked about.
fn household(writer: &mut Writer) {
    let text = match writer.tree_of("couple", "none") {
        Some(tree) if writer.rng.u32(..4) > 0 => tree.to_string(),
        _ => writer.text(),
    };
    let Ok(form) = form::read(&text) else { return };
    let month = form.month.or(Month::new(2026, 11));
    if let Some(Ok(law)) = month.map(Law::of) {
        drop(outcomes(&law, &form.household));
    }
}

/// A slip that somebody kept, scratched.
fn answers(writer: &mut Writer) {
    let answers = Answers::read(&writer.text());
    assert_eq!(Answers::read(&answers.written()).written(), answers.written());
    drop(questionnaire::told(&answers));
}
