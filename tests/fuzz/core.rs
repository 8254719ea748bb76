//! `decide`, `evolve` and `see` on any order of anything.

use crate::decoders::{context, scope};
use crate::{Target, Writer, kinds, nearly, town};
use plein_sens_shared::command::{KINDS, decide};
use plein_sens_shared::context::Knowledge;
use plein_sens_shared::event::Event;
use plein_sens_shared::insights;
use plein_sens_shared::state::State;
use plein_sens_shared::{feedback, trail, workshops};

pub const TARGETS: &[Target] = &[
    Target::new("decide", commands).with_kinds(kinds::commands),
    Target::new("evolve", events).with_kinds(kinds::events),
];

/// How long a sequence is.
const LONG: usize = 24;

/// Commands of which many are nearly right, decided by anybody at any time; what is decided has happened. Only what is
/// decided where everything is known counts: elsewhere nothing is refused for lack of it.
fn commands(writer: &mut Writer) {
    let mut state = town::lived();
    for _ in 0..writer.rng.usize(1..LONG) {
        let context = context(writer);
        let kind = *writer.one(KINDS);
        let Some(command) = nearly::command(writer, &state, kind) else { continue };
        let Ok(events) = decide(&state, &context, &command) else { continue };
        let is_something = !events.is_empty() || command.keeps().is_some();
        if is_something && context.knowledge == Knowledge::Everything {
            writer.accepts(kind);
        }
        for event in events {
            assert_eq!(Event::read(&event.scope(), &event.body()).as_ref(), Some(&event), "it reads what it writes");
            state.evolve(&event);
        }
    }
    look(writer, &state);
}

/// Facts of any kind in any order: each is taken in, or changes nothing. Only what changes something counts.
fn events(writer: &mut Writer) {
    let mut state = if writer.rng.bool() { town::lived() } else { State::default() };
    let mut all = kinds::events();
    if writer.rng.bool() {
        // Facts of one kind of scope, so that one follows from another.
        let scope = writer.one(&kinds::scopes()).clone();
        all.retain(|kind| kind.split(' ').next() == Some(&scope));
    }
    for _ in 0..writer.rng.usize(1..LONG) {
        let kind = writer.one(&all).clone();
        let facts: Vec<_> = writer.seeds.facts.iter().filter(|fact| fact.kind == kind).collect();
        if facts.is_empty() {
            continue;
        }
        let fact = *writer.one(&facts);
        let mut tree = writer.spoiled(&fact.tree);
        if let Some(fields) = tree.as_object_mut() {
            fields.insert("kind".to_owned(), fact.tree["kind"].clone());
        }
        let text = writer.written(tree.to_string());
        let scope = if writer.once_in(8) { scope(writer) } else { Some(fact.scope.clone()) };
        let Some(event) = scope.as_ref().and_then(|scope| Event::read(scope, &text)) else { continue };
        let stands = |state: &State| (state.scopes().len(), state.snapshot(&event.scope()));
        let before = stands(&state);
        state.evolve(&event);
        if stands(&state) != before {
            writer.accepts(&kinds::of(&event));
        }
    }
    look(writer, &state);
}

/// Whatever it is, it can be looked at, and saved and read again as the same.
fn look(writer: &mut Writer, state: &State) {
    let now = context(writer).now;
    drop((workshops::programme(state, now), workshops::bookings(state, now)));
    drop((trail::plate(state, None), feedback::offers(state, &[], true, now.day), feedback::before(state, &[])));
    for chart in insights::CHARTS {
        for role in kinds::roles() {
            drop(insights::draw(chart.name, &role, state, now.day));
        }
    }
    let mut again = State::default();
    for scope in state.scopes() {
        assert!(again.restore(&scope, &state.snapshot(&scope)).is_ok(), "{scope}");
    }
    assert_eq!(&again, state);
}
