//! From sheets to what is drawn.

use super::*;
use crate::command::Command;
use crate::context::{Context, Knowledge, Role};
use crate::day::{Moment, TimeOfDay};
use crate::feedback::{AnswerSurvey, Face};
use crate::id::{PassportId, QuestionId, SurveyId, TieId};
use crate::programme::{OfPair, Question, Survey};
use crate::trail::joins::Event as Join;

fn day(n: i32) -> Day {
    Day::default().plus(n)
}

/// A town that asks one thing before and after, in two surveys, and in each one thing more.
fn town() -> State {
    let mut state = State::default();
    for (name, side) in [("avant", Side::Before), ("apres", Side::After)] {
        let id: SurveyId = name.parse().unwrap();
        let question = |id: &str, pair| Question {
            pair,
            ..Question::of_faces(id.parse().unwrap(), Words::french("Cuisinez-vous ?"))
        };
        let pair = Some(OfPair { id: "cuisine".parse().unwrap(), side });
        let questions = vec![question(&format!("cuisine-{name}"), pair), question("accueil", None)];
        state.programme.surveys.insert(id.clone(), Survey::new(id, Words::french("Avis"), questions));
    }
    state
}

fn says(state: &mut State, name: &str, passport: Option<u128>, face: u8, on: i32) {
    let question: QuestionId = format!("cuisine-{name}").parse().unwrap();
    let tie = passport.and_then(|bits| TieId::of(&PassportId::from_bits(bits)));
    let answers = [(question, Face::try_from(face).unwrap())].into();
    let (values, version) = (Map::default(), 0);
    let command = Command::AnswerSurvey(AnswerSurvey { survey: name.parse().unwrap(), answers, values, version, tie });
    let now = Moment { day: day(on), time: TimeOfDay::default() };
    let context = Context { now_ms: 0, now, happened_ms: 0, role: Role::Person, knowledge: Knowledge::Everything };
    for event in crate::command::decide(state, &context, &command).unwrap() {
        state.evolve(&event);
    }
}

/// Six people rose, six stayed, six fell; one answered before alone, and one is tied to nothing.
fn week() -> State {
    let mut state = town();
    for person in 0..18 {
        let (before, after) = [(2, 4), (4, 4), (4, 3)][person as usize % 3];
        says(&mut state, "avant", Some(person), before, 0);
        says(&mut state, "apres", Some(person), after, 3);
    }
    says(&mut state, "avant", Some(99), 1, 0);
    says(&mut state, "apres", None, 5, 3);
    state
}

#[test]
fn sheets_of_one_passport_are_a_pair() {
    let state = week();
    let shown = reports(&draw(&state, day(4)));
    let [report] = shown.as_slice() else { panic!("{shown:?}") };
    assert_eq!(report.told.change, Some(Change { better: 6, same: 6, worse: 6 }));
    assert_eq!(report.told.levels, Some(Levels { before: 12, after: 12, of: 18 }));
    assert_eq!((report.before, report.after, report.both, report.told.pairs), (18, 18, 18, 18));
    let sooner = &reports(&draw(&state, day(3)))[0];
    assert_eq!((sooner.before, sooner.after, sooner.told), (15, 0, Told::default()), "today is not counted yet");
}

#[test]
fn the_first_answer_counts_and_an_order_upside_down_is_no_pair() {
    let mut state = week();
    says(&mut state, "apres", Some(0), 1, 4);
    assert_eq!(reports(&draw(&state, day(9)))[0].told.change, Some(Change { better: 6, same: 6, worse: 6 }));
    for person in 200..220 {
        says(&mut state, "apres", Some(person), 2, 5);
        says(&mut state, "avant", Some(person), 4, 6);
    }
    let report = &reports(&draw(&state, day(9)))[0];
    assert_eq!((report.before, report.after, report.both), (35, 35, 18));
}

#[test]
fn a_tie_does_not_tell_its_passport() {
    let passport = PassportId::from_bits(7);
    let tie = TieId::of(&passport).unwrap();
    assert_ne!(tie.as_str(), passport.as_str());
    assert_eq!(Some(tie), TieId::of(&passport));
    assert_ne!(TieId::of(&passport), TieId::of(&PassportId::from_bits(8)));
}

/// A sheet of a survey without pairs is nobody's, even if a device says whose.
#[test]
fn only_what_is_asked_twice_is_tied() {
    let mut state = town();
    state.programme.surveys = state
        .programme
        .surveys
        .values()
        .map(|survey| {
            let questions = survey.questions.iter().cloned().map(|question| Question { pair: None, ..question });
            (survey.id.clone(), Survey { questions: questions.collect(), ..survey.clone() })
        })
        .collect();
    says(&mut state, "avant", Some(1), 4, 0);
    let answers = &state.surveys[&"avant".parse::<SurveyId>().unwrap()];
    assert_eq!((answers.sheets, answers.tied.len()), (1, 0));
}

fn joined(state: &mut State, one: u128, other: u128, on: i32) {
    let (one, other) = (PassportId::from_bits(one), PassportId::from_bits(other));
    state.evolve(&crate::event::Event::Joins(Join::Joined { one, other, day: day(on) }));
}

/// How many pairs there are before each day, and who answered before.
fn people(state: &State) -> (Vec<i32>, usize) {
    let (all, people) = (asked(state), People::of(&state.joins));
    let asked = all.values().next().unwrap();
    let mut days: Vec<i32> = people
        .pairs(&asked.before, &asked.after, paired)
        .iter()
        .map(|pair| (0..20).find(|n| day(*n) == pair.day).unwrap_or(-1))
        .collect();
    days.sort_unstable();
    (days, people.days(&asked.before).len())
}

#[test]
fn who_answers_under_two_passports_is_one_person() {
    let mut state = town();
    // Before on one, after on the other: a pair, in whatever order it is learned.
    says(&mut state, "avant", Some(1), 2, 0);
    says(&mut state, "apres", Some(2), 4, 0);
    assert_eq!(people(&state), (vec![], 1));
    joined(&mut state, 1, 2, 0);
    assert_eq!(people(&state), (vec![0], 1));
    // Said again with the other one: no second person.
    says(&mut state, "avant", Some(2), 5, 0);
    says(&mut state, "apres", Some(1), 1, 1);
    assert_eq!(people(&state), (vec![0], 1));
    says(&mut state, "avant", Some(3), 5, 2);
    joined(&mut state, 3, 1, 2);
    says(&mut state, "apres", Some(3), 1, 3);
    assert_eq!(people(&state), (vec![0], 1));
}

#[test]
fn what_was_told_is_not_told_otherwise_when_two_are_joined_later() {
    let mut state = town();
    for (person, face) in [(1, 4), (2, 3)] {
        says(&mut state, "avant", Some(person), 2, 0);
        says(&mut state, "apres", Some(person), face, 1);
    }
    says(&mut state, "avant", Some(3), 2, 0);
    says(&mut state, "apres", Some(4), 2, 1);
    let before = people(&state);
    assert_eq!(before, (vec![1, 1], 3));
    joined(&mut state, 1, 2, 5);
    joined(&mut state, 3, 4, 5);
    assert_eq!(people(&state), (vec![1, 1, 5], 3), "both pairs stand; the new one counts from its own day");
    // Parted again, the day on which it was told stays as it was.
    let parted = Join::Parted { passport: PassportId::from_bits(4), day: day(7), at_ms: 0 };
    state.evolve(&crate::event::Event::Joins(parted));
    assert_eq!(people(&state), (vec![1, 1, 5], 3));
}
