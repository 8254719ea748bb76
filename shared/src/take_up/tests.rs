use super::*;
use crate::command::{Command, decide};
use crate::context::{Knowledge, Role};
use crate::day::{Moment, TimeOfDay};
use crate::event::Scope;

fn context(day: Day) -> Context {
    let now = Moment { day, time: TimeOfDay::new(10, 31).unwrap() };
    let (now_ms, happened_ms) = (1_700_000_000_123, 1_700_000_000_001);
    Context { now_ms, now, happened_ms, role: Role::Person, knowledge: Knowledge::Everything }
}

fn day(text: &str) -> Day {
    Day::try_from(text.to_owned()).unwrap()
}

fn tell(right: &str, said: Said) -> Command {
    Command::TellTakeUp(TellTakeUp { right: right.parse().unwrap(), said })
}

#[test]
fn what_is_recorded_is_a_day_a_right_and_an_answer() {
    let events = decide(&State::default(), &context(day("2026-11-26")), &tell("rsa", Said::NotKnown)).unwrap();
    let written: Vec<(String, String)> = events.iter().map(|event| (event.scope().to_string(), event.body())).collect();
    let body = r#"{"kind":"told","day":"2026-11-26","said":"not_known"}"#.to_owned();
    assert_eq!(written, [("take_up/rsa".to_owned(), body)]);
}

#[test]
fn nobody_writes_a_right_of_their_own() {
    let ask = |right: &str| decide(&State::default(), &context(day("2026-11-26")), &tell(right, Said::Has));
    assert_eq!(ask("monsieur_martin"), Err(Refusal::IncompleteAnswers));
    assert!(ask("town").is_ok());
}

#[test]
fn answers_add_up_by_week_and_by_right() {
    let mut state = State::default();
    let told = [
        ("2026-11-29", "rsa", Said::NotKnown),
        ("2026-11-23", "rsa", Said::NotKnown),
        ("2026-11-22", "rsa", Said::NotKnown),
        ("2026-11-23", "ppa", Said::Has),
    ];
    for (on, right, said) in told {
        let events = decide(&state, &context(day(on)), &tell(right, said)).unwrap();
        for event in &events {
            state.evolve(event);
        }
    }
    let rsa = &state.take_up[&"rsa".parse().unwrap()];
    let expected: Map<Day, Map<Said, u32>> =
        [(day("2026-11-16"), [(Said::NotKnown, 1)].into()), (day("2026-11-23"), [(Said::NotKnown, 2)].into())].into();
    assert_eq!(rsa.weeks, expected);
    let scope = Scope::TakeUp("rsa".parse().unwrap());
    let mut other = State::default();
    other.restore(&scope, &state.snapshot(&scope)).unwrap();
    assert_eq!(other.take_up.get(&"rsa".parse().unwrap()), Some(rsa));
}

#[test]
fn every_answer_has_the_name_that_is_written() {
    for said in Said::ALL {
        let written = serde_json::to_string(said).unwrap();
        assert_eq!(written, format!("\"{}\"", said.name()));
        assert_eq!(crate::written::parse(&written), Some(*said));
        assert_eq!(Said::key(said.name()), Some(*said));
    }
}
