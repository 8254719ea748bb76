//! Everything that devices and the server read of one another.

use crate::{Target, Writer, kinds, town};
use plein_sens_shared::code::{BookingId, OneTimeCode, RequestId};
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Contact;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::held::{AskHeld, Held};
use plein_sens_shared::insights::{CHARTS, Drawing};
use plein_sens_shared::kitchen::Food;
use plein_sens_shared::rights::local::{self, LocalAid, Rule};
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Problem, Pull, PullAnswer, Push, PushAnswer, PushSealed, PushSealedAnswer};
use plein_sens_shared::trail::card::{CardCode, CardKind};
use plein_sens_shared::voucher::{Show, ShowAnswer};
use plein_sens_shared::written::{self, Read};
use serde::Serialize;
use std::fmt::Debug;

/// Who can be reached, in one line.
const CONTACT: &str = r#"{"name":"Amina","phone":"+33 2 48 52 89 00","language":"ar","word":"Porte bleue"}"#;

pub const TARGETS: &[Target] = &[
    Target::new("push", again::<Push>),
    Target::new("push_answer", again::<PushAnswer>),
    Target::new("push_sealed", again::<PushSealed>),
    Target::new("push_sealed_answer", again::<PushSealedAnswer>),
    Target::new("pull", again::<Pull>),
    Target::new("pull_answer", again::<PullAnswer>),
    Target::new("problem", again::<Problem>).with_seeds(|| one(r#"{"code":"too_many","detail":"Plus tard."}"#)),
    Target::new("chart", again::<Drawing>).with_seeds(drawings),
    Target::new("command", again::<Command>),
    Target::new("event", event).with_kinds(kinds::scopes),
    Target::new("snapshot", snapshot).with_kinds(kinds::scopes),
    Target::new("ask_held", again::<AskHeld>),
    Target::new("held", again::<Held>),
    Target::new("show", again::<Show>),
    Target::new("show_answer", again::<ShowAnswer>),
    Target::new("contact", contact).with_seeds(|| one(CONTACT)),
    Target::new("code", code).with_kinds(|| CODES.map(str::to_owned).to_vec()).with_seeds(codes),
    Target::new("food", again::<Food>).with_seeds(foods),
    Target::new("aid", again::<LocalAid>).with_seeds(aids),
    Target::new("rule", again::<Rule>).with_seeds(rules),
];

/// One seed.
pub fn one(text: &str) -> Vec<String> {
    vec![text.to_owned()]
}

/// What is read is written and read again as the same.
pub fn again<T: Read + Serialize + PartialEq + Debug>(writer: &mut Writer) {
    if let Some(read) = written::parse::<T>(&writer.text()) {
        let written = serde_json::to_string(&read).expect("what was read can be written");
        assert_eq!(written::parse::<T>(&written).as_ref(), Some(&read), "{written}");
        writer.accepts("");
    }
}

/// Any scope, rightly or wrongly named.
pub fn scope(writer: &mut Writer) -> Option<Scope> {
    if writer.once_in(20) {
        return Scope::try_from(writer.text()).ok();
    }
    Some(writer.one(&writer.seeds.snapshots).0.clone())
}

fn event(writer: &mut Writer) {
    let kind = writer.one(&kinds::scopes()).clone();
    let facts: Vec<_> = writer.seeds.facts.iter().filter(|fact| kinds::of_scope(&fact.scope) == kind).collect();
    let fact = *writer.one(&facts);
    let (scope, text) = if writer.once_in(4) {
        (scope(writer), writer.text())
    } else {
        (Some(fact.scope.clone()), writer.spoiled(&fact.tree).to_string())
    };
    let text = writer.written(text);
    let Some(scope) = scope else { return };
    if let Some(event) = Event::read(&scope, &text) {
        assert_eq!(event.scope(), scope);
        assert_eq!(Event::read(&scope, &event.body()), Some(event));
        writer.accepts(&kinds::of_scope(&scope));
    }
}

fn snapshot(writer: &mut Writer) {
    let kind = writer.one(&kinds::scopes()).clone();
    let seeds = writer.seeds.snapshots.iter().filter(|(scope, _)| kinds::of_scope(scope) == kind);
    let (held, text) = *writer.one(&seeds.map(|(scope, text)| (scope, text)).collect::<Vec<_>>());
    let text = writer.spoiled_text(text);
    let Some(scope) = (if writer.once_in(8) { scope(writer) } else { Some(held.clone()) }) else { return };
    let mut state = State::default();
    if state.restore(&scope, &text).is_ok() {
        let mut same = State::default();
        assert!(same.restore(&scope, &state.snapshot(&scope)).is_ok());
        assert_eq!(same, state);
        writer.accepts(&kinds::of_scope(&scope));
    }
}

/// Any circumstances: of any day, or of one around the town's event.
pub fn context(writer: &mut Writer) -> Context {
    let any_day = Day::new(writer.rng.i32(0..=9_999), writer.rng.u8(1..=12), writer.rng.u8(1..=28));
    let near = town::first_day().plus(writer.rng.i32(-3..=12));
    let day = if writer.once_in(3) { any_day.unwrap_or_default() } else { near };
    let time = TimeOfDay::new(writer.rng.u16(..24), writer.rng.u16(..60));
    let roles: Vec<Role> = kinds::roles();
    Context {
        now_ms: writer.rng.i64(..),
        now: Moment { day, time: time.unwrap_or_default() },
        happened_ms: writer.rng.i64(..),
        role: writer.one(&roles).clone(),
        knowledge: if writer.once_in(3) { Knowledge::OwnScopes } else { Knowledge::Everything },
    }
}

/// A contact as it was sealed, with spaces behind it.
fn contact(writer: &mut Writer) {
    if let Some(contact) = Contact::read_padded(writer.text().as_bytes()) {
        assert_eq!(Contact::read_padded(&contact.padded()), Some(contact));
        writer.accepts("");
    }
}

/// What has a code.
const CODES: [&str; 4] = ["booking", "request", "door", "card"];

fn codes() -> Vec<String> {
    let card = CardCode::numbered(CardKind::Class, 7).spaced();
    vec!["2345 6789 abck".to_owned(), BookingId::from_bits(77).spaced(), card]
}

fn code(writer: &mut Writer) {
    let text = writer.text();
    let read = [
        BookingId::typed(&text).ok().map(|code| BookingId::typed(&code.spaced()) == Ok(code)),
        RequestId::typed(&text).ok().map(|code| RequestId::typed(&code.spaced()) == Ok(code)),
        OneTimeCode::typed(&text).ok().map(|code| OneTimeCode::typed(&code.spaced()) == Ok(code)),
        CardCode::typed(&text).ok().map(|code| CardCode::typed(&code.spaced()) == Ok(code)),
    ];
    for (kind, same) in CODES.iter().zip(read) {
        if let Some(same) = same {
            assert!(same, "{kind}");
            writer.accepts(kind);
        }
    }
}

fn drawings() -> Vec<String> {
    let (town, today) = (town::lived(), town::first_day());
    CHARTS.iter().filter_map(|chart| serde_json::to_string(&(chart.draw)(&town, today)).ok()).collect()
}

fn foods() -> Vec<String> {
    let leaflets = town::lived().programme.leaflets;
    leaflets.values().map(|leaflet| leaflet.content.clone()).collect()
}

fn aids() -> Vec<String> {
    local::demo_with_examples().iter().filter_map(|aid| serde_json::to_string(aid).ok()).collect()
}

fn rules() -> Vec<String> {
    let aids = local::demo_with_examples();
    let rules = aids.iter().flat_map(|aid| &aid.conditions).filter_map(|it| serde_json::to_string(&it.when).ok());
    rules.chain(one(r#"{"all":[{"any":[]},{"not":{"people":{"more_than":2}}}]}"#)).collect()
}
