//! The demo town: as it begins, and as it stands when people have done something of everything there.

use crate::seeds::shapes;
use plein_sens_backend::demo;
use plein_sens_shared::code::{BookingId, RequestId};
use plein_sens_shared::command::{Command, decide};
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::state::State;
use std::sync::OnceLock;

/// The code of a booking and of a request, in the shipped shapes and here.
pub const CODE: &str = "23456789ABCK";

/// What people have done, in this order: a party is there, one waits for nothing, and nothing of it is closed.
const DONE: [&str; 11] = [
    r#"{"kind":"sign_up","workshop":"atelier-soupe","booking":"23456789ABCK","adults":2,"children":1,"contact":true}"#,
    r#"{"kind":"ask_for_help","request":"23456789ABCK","way":"call","when":"morning","language":"fr"}"#,
    r#"{"kind":"check_in","passport":"000000000000000000000000000000a1","stop":"gout"}"#,
    r#"{"kind":"check_in","passport":"000000000000000000000000000000b2","stop":"vue"}"#,
    r#"{"kind":"join_passports","passport":"000000000000000000000000000000a1","other":"000000000000000000000000000000b2"}"#,
    r#"{"kind":"lease_seats","lease":"0000000000000000000000000000000a","workshops":["atelier-soupe","pain-maison"]}"#,
    r#"{"kind":"answer_survey","survey":"semaine","answers":{"accueil":5,"envie":3}}"#,
    r#"{"kind":"answer_survey","survey":"table-avant","answers":{"cuisine-avant":4},"tie":"0123456789abcdef0123456789abcdef"}"#,
    r#"{"kind":"tell_take_up","right":"aide_logement","said":"not_known"}"#,
    r#"{"kind":"mark_attendance","workshop":"atelier-soupe","booking":"23456789ABCK","mark":"present","people":3,"seen":0}"#,
    r#"{"kind":"count_walk_ins","workshop":"soupes-du-monde","more":2,"fewer":0}"#,
];

/// The first day of its event.
pub fn first_day() -> Day {
    Day::new(2015, 10, 12).expect("there is such a day")
}

/// The code of a request in which somebody would show something; a booking of this code is not there.
pub fn code_of_proposal() -> String {
    RequestId::from_bits(1).to_string()
}

/// A code under which there is nothing.
pub fn free_code(number: u128) -> String {
    BookingId::from_bits(2 + number).to_string()
}

/// As it stands when people have been there.
pub fn lived() -> State {
    static TOWN: OnceLock<State> = OnceLock::new();
    TOWN.get_or_init(live).clone()
}

fn live() -> State {
    let mut state = State::default();
    for command in demo::commands(first_day()).expect("the demo is whole") {
        happens(&mut state, &command);
    }
    let proposals = shapes("command").into_iter().filter(|(_, text)| text.contains(r#""proposal""#));
    let proposal = proposals.map(|(_, text)| text.replace(CODE, &code_of_proposal()));
    for text in DONE.map(str::to_owned).into_iter().chain(proposal) {
        happens(&mut state, &Command::read(&text).expect("a command of this version"));
    }
    state
}

/// Done by the town, or by a device where that alone may.
fn happens(state: &mut State, command: &Command) {
    let now = Moment { day: first_day(), time: TimeOfDay::default() };
    let by = |role| Context { now_ms: 0, now, happened_ms: 0, role, knowledge: Knowledge::Everything };
    let decided = decide(state, &by(Role::Town), command).or_else(|_| decide(state, &by(Role::Device), command));
    for event in decided.unwrap_or_else(|refusal| panic!("{refusal:?}: {}", command.body())) {
        state.evolve(&event);
    }
}
