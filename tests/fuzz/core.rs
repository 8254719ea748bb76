//! `decide`, `evolve` and `see` on any order of anything.

use crate::Target;
use crate::decoders::{context, scope};
use crate::seeds::Writer;
use plein_sens_backend::demo;
use plein_sens_shared::command::{Command, decide};
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::Day;
use plein_sens_shared::event::Event;
use plein_sens_shared::insights;
use plein_sens_shared::state::State;
use plein_sens_shared::{feedback, trail, workshops};
use std::sync::OnceLock;

pub const TARGETS: &[Target] = &[("decide", commands), ("evolve", events)];

/// How long a sequence is.
const LONG: usize = 24;

/// The demo town, as it begins.
fn town() -> State {
    static TOWN: OnceLock<State> = OnceLock::new();
    let begin = || {
        let mut state = State::default();
        let context = Context {
            now_ms: 0,
            now: plein_sens_shared::day::Moment {
                day: Day::default(),
                time: plein_sens_shared::day::TimeOfDay::default(),
            },
            happened_ms: 0,
            role: Role::Town,
            knowledge: Knowledge::Everything,
        };
        for command in demo::commands(Day::default()).expect("the demo is whole") {
            for event in decide(&state, &context, &command).expect("the demo is not refused") {
                state.evolve(&event);
            }
        }
        state
    };
    TOWN.get_or_init(begin).clone()
}

/// Commands of which many are nearly right, decided by anybody at any time; what is decided has happened.
fn commands(writer: &mut Writer) {
    let mut state = town();
    for _ in 0..writer.rng.usize(1..LONG) {
        let context = context(writer);
        let Some(command) = command(writer) else { continue };
        if let Ok(events) = decide(&state, &context, &command) {
            for event in events {
                assert_eq!(
                    Event::read(&event.scope(), &event.body()).as_ref(),
                    Some(&event),
                    "it reads what it writes"
                );
                state.evolve(&event);
            }
        }
    }
    look(writer, &state);
}

fn command(writer: &mut Writer) -> Option<Command> {
    let kind = *writer.one(&["announce", "answer_survey", "check_in", "sign_up", "sign_up", "withdraw"]);
    let mut tree = writer.tree_of("kind", kind)?;
    let workshops = ["atelier-soupe", "petit-budget", "soupes-du-monde"];
    for (field, values) in [("workshop", &workshops[..]), ("stop", &["gout", "vue"]), ("survey", &["semaine"])] {
        if tree.get(field).is_some() && writer.rng.u32(..4) > 0 {
            tree[field] = (*writer.one(values)).into();
        }
    }
    Command::read(&tree.to_string())
}

/// Facts of any kind in any order: each is taken in, or changes nothing.
fn events(writer: &mut Writer) {
    let mut state = if writer.rng.bool() { town() } else { State::default() };
    for _ in 0..writer.rng.usize(1..LONG) {
        let Some(scope) = scope(writer) else { continue };
        let kinds =
            ["announced", "seats_left", "booked", "place_changed", "promoted", "withdrawn", "checked_in", "visited"];
        let more = ["opened", "answered", "party_joined", "party_left", "party_promoted", "passages"];
        let kind = *writer.one(&[&kinds[..], &more[..]].concat());
        let text = writer.tree_of("kind", kind).unwrap_or_default().to_string();
        if let Some(event) = Event::read(&scope, &text) {
            state.evolve(&event);
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
        for role in [Role::Person, Role::Agent] {
            drop(insights::draw(chart.name, &role, state, now.day));
        }
    }
    let mut again = State::default();
    for scope in state.scopes() {
        assert!(again.restore(&scope, &state.snapshot(&scope)).is_ok(), "{scope}");
    }
    assert_eq!(&again, state);
}
