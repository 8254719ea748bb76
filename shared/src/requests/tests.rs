use super::*;
use crate::code::RequestId;
use crate::command::{Command, decide};
use crate::contact::ContactStanding;
use crate::context::{Context, Knowledge, Role};
use crate::day::{Day, Moment, TimeOfDay};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;

fn context(day: i32, role: Role) -> Context {
    let day = Day::new(2026, 11, 26).unwrap().plus(day);
    let now = Moment { day, time: TimeOfDay::new(10, 0).unwrap() };
    Context { now_ms: 0, now, happened_ms: 0, role, knowledge: Knowledge::Everything }
}

fn code(n: u128) -> RequestId {
    RequestId::from_bits(n)
}

fn ask(n: u128, right: Option<&str>) -> Command {
    let right = right.map(|right| right.parse().unwrap());
    let (way, when, language) = (Way::Call, When::Morning, "ar".to_owned());
    Command::AskForHelp(AskForHelp { request: code(n), way, when, language, right })
}

fn move_on(n: u128, from: Standing, to: Standing) -> Command {
    Command::MoveRequest(MoveRequest { request: code(n), from, to })
}

fn does(state: &mut State, context: &Context, command: &Command) -> Result<usize, Refusal> {
    let events = decide(state, context, command)?;
    for event in &events {
        state.evolve(event);
    }
    Ok(events.len())
}

fn stands(state: &State, n: u128) -> (Option<Standing>, Option<ContactStanding>, Option<Standing>) {
    let request = state.requests.get(&code(n));
    let entry = state.desk.entries.get(&code(n)).map(|entry| entry.standing);
    (request.and_then(|it| it.standing), request.and_then(|it| it.contact), entry)
}

const SEALED: Option<ContactStanding> = Some(ContactStanding::Sealed);
const ERASED: Option<ContactStanding> = Some(ContactStanding::Erased);

#[test]
fn a_request_is_asked_taken_and_done_and_then_names_nobody() {
    let mut state = State::default();
    let (person, agent) = (context(0, Role::Person), context(0, Role::Agent));
    assert_eq!(does(&mut state, &person, &ask(1, Some("rsa"))), Ok(3));
    assert_eq!(stands(&state, 1), (Some(Standing::Asked), SEALED, Some(Standing::Asked)));
    assert_eq!(does(&mut state, &person, &ask(1, Some("rsa"))), Ok(0), "the same by another way is there");
    assert_eq!(does(&mut state, &person, &ask(1, None)), Err(Refusal::BookingTaken));
    assert_eq!(does(&mut state, &person, &move_on(1, Standing::Asked, Standing::Taken)), Err(Refusal::NotAllowed));
    assert_eq!(does(&mut state, &agent, &move_on(1, Standing::Asked, Standing::Taken)), Ok(2));
    let late = move_on(1, Standing::Asked, Standing::Done);
    assert_eq!(does(&mut state, &agent, &late), Err(Refusal::ChangedMeanwhile), "a colleague was sooner");
    assert_eq!(stands(&state, 1), (Some(Standing::Taken), SEALED, Some(Standing::Taken)));
    assert_eq!(does(&mut state, &agent, &move_on(1, Standing::Taken, Standing::Done)), Ok(3));
    assert_eq!(stands(&state, 1), (Some(Standing::Done), ERASED, Some(Standing::Done)));
    let again = move_on(1, Standing::Done, Standing::Taken);
    assert_eq!(does(&mut state, &agent, &again), Err(Refusal::AlreadyClosed));
}

#[test]
fn whoever_asked_takes_it_back_and_is_forgotten_at_once() {
    let mut state = State::default();
    let person = context(0, Role::Person);
    does(&mut state, &person, &ask(1, None)).unwrap();
    let withdraw = |n| Command::WithdrawRequest(WithdrawRequest { request: code(n) });
    assert_eq!(does(&mut state, &person, &withdraw(1)), Ok(3));
    assert_eq!(stands(&state, 1), (Some(Standing::Withdrawn), ERASED, Some(Standing::Withdrawn)));
    assert_eq!(does(&mut state, &person, &withdraw(1)), Err(Refusal::AlreadyClosed));
    assert_eq!(does(&mut state, &person, &withdraw(2)), Err(Refusal::UnknownRequest));
    let own = Context { knowledge: Knowledge::OwnScopes, ..person };
    assert_eq!(does(&mut State::default(), &own, &withdraw(2)), Ok(0), "a device does not refuse what it cannot know");
}

#[test]
fn staff_neither_withdraw_nor_let_expire() {
    let mut state = State::default();
    does(&mut state, &context(0, Role::Person), &ask(1, None)).unwrap();
    for to in [Standing::Withdrawn, Standing::Expired] {
        let asked = does(&mut state, &context(0, Role::Agent), &move_on(1, Standing::Asked, to));
        assert_eq!(asked, Err(Refusal::NotAllowed));
    }
}

#[test]
fn nothing_waits_or_is_remembered_for_ever() {
    let mut state = State::default();
    does(&mut state, &context(0, Role::Person), &ask(1, None)).unwrap();
    let passes = |state: &mut State, day: i32| {
        let mut all = 0;
        loop {
            let events: Vec<Event> = pass(state, &context(day, Role::Town));
            if events.is_empty() {
                return all;
            }
            all += events.len();
            for event in &events {
                state.evolve(event);
            }
        }
    };
    assert_eq!(passes(&mut state, OPEN_DAYS - 1), 0);
    assert_eq!(passes(&mut state, OPEN_DAYS), 3);
    assert_eq!(stands(&state, 1), (Some(Standing::Expired), ERASED, Some(Standing::Expired)));
    assert_eq!(passes(&mut state, OPEN_DAYS + FORGOTTEN_AFTER_DAYS - 1), 0);
    assert_eq!(passes(&mut state, OPEN_DAYS + FORGOTTEN_AFTER_DAYS), 1);
    assert_eq!(stands(&state, 1).2, None);
}

#[test]
fn nobody_writes_words_of_their_own_into_the_list() {
    let mut state = State::default();
    let person = context(0, Role::Person);
    assert_eq!(does(&mut state, &person, &ask(1, Some("urgent"))), Err(Refusal::IncompleteAnswers));
    let (request, way, when) = (code(1), Way::Call, When::Any);
    for language in ["", "x", "Call me", "appelez-le-plus"] {
        let ask = AskForHelp { request: request.clone(), way, when, language: language.to_owned(), right: None };
        assert_eq!(does(&mut state, &person, &Command::AskForHelp(ask)), Err(Refusal::IncompleteAnswers), "{language}");
    }
}

#[test]
fn a_device_knows_its_own_request_and_no_list() {
    let mut state = State::default();
    let own = Context { knowledge: Knowledge::OwnScopes, ..context(0, Role::Person) };
    assert_eq!(does(&mut state, &own, &ask(1, None)), Ok(2));
    assert_eq!(stands(&state, 1), (Some(Standing::Asked), SEALED, None));
}
