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
    Command::AskForHelp(AskForHelp { request: code(n), way, when, language, right, proposal: None })
}

fn move_on(n: u128, from: Standing, to: Standing) -> Command {
    Command::MoveRequest(MoveRequest { request: code(n), from, to, because: None })
}

fn propose(n: u128, days: &[u8]) -> AskForHelp {
    let proposal = Some(Proposal { craft: Craft::Kitchen, days: days.to_vec(), named: true });
    let (way, when, language) = (Way::Show, When::Afternoon, "fr".to_owned());
    AskForHelp { request: code(n), way, when, language, right: None, proposal }
}

fn decline(n: u128, because: Option<Because>) -> Command {
    let (from, to) = (Standing::Asked, Standing::Declined);
    Command::MoveRequest(MoveRequest { request: code(n), from, to, because })
}

fn plan(n: u128, id: &str) -> Command {
    let workshop = format!(
        r#"{{"id":"{id}","kind":"workshop","title":{{"fr":"Le couscous"}},"about":{{"fr":"Avec Amina"}},"partner":"ccas",
        "place":{{"fr":"Cuisine du centre"}},"day":0,"start":"14:00","end":"16:00","audience":"everyone","accessible":true,"seats":8}}"#
    );
    Command::PlanProposal(PlanProposal { request: code(n), workshop: crate::written::parse(&workshop).unwrap() })
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
        let language = language.to_owned();
        let ask = AskForHelp { request: request.clone(), way, when, language, right: None, proposal: None };
        assert_eq!(does(&mut state, &person, &Command::AskForHelp(ask)), Err(Refusal::IncompleteAnswers));
    }
}

#[test]
fn a_device_knows_its_own_request_and_no_list() {
    let mut state = State::default();
    let own = Context { knowledge: Knowledge::OwnScopes, ..context(0, Role::Person) };
    assert_eq!(does(&mut state, &own, &ask(1, None)), Ok(2));
    assert_eq!(stands(&state, 1), (Some(Standing::Asked), SEALED, None));
}

#[test]
fn a_proposal_becomes_a_workshop_and_then_names_nobody() {
    let mut state = State::default();
    let (person, agent) = (context(0, Role::Person), context(0, Role::Agent));
    let proposal = Command::AskForHelp(propose(1, &[2, 5]));
    assert_eq!(does(&mut state, &person, &proposal), Ok(3));
    assert_eq!(does(&mut state, &agent, &move_on(1, Standing::Asked, Standing::Taken)), Ok(2));
    let done = move_on(1, Standing::Taken, Standing::Done);
    assert_eq!(does(&mut state, &agent, &done), Err(Refusal::IncompleteAnswers), "without a workshop nothing is done");
    assert_eq!(does(&mut state, &person, &plan(1, "couscous")), Err(Refusal::NotAllowed));
    // Published, its books opened with their seats, its person told, what names them erased, and the list.
    assert_eq!(does(&mut state, &agent, &plan(1, "couscous")), Ok(6));
    assert_eq!(stands(&state, 1), (Some(Standing::Done), ERASED, Some(Standing::Done)));
    let workshop = state.requests.get(&code(1)).and_then(|it| it.workshop.clone());
    assert!(workshop.is_some_and(|id| id.as_str() == "couscous" && state.programme.workshops.contains_key(&id)));
    assert_eq!(does(&mut state, &agent, &plan(1, "couscous-2")), Err(Refusal::AlreadyClosed), "once is enough");
}

#[test]
fn nothing_is_published_of_what_is_no_proposal_any_more() {
    let mut state = State::default();
    let (person, agent) = (context(0, Role::Person), context(0, Role::Agent));
    does(&mut state, &person, &ask(1, None)).unwrap();
    does(&mut state, &person, &Command::AskForHelp(propose(2, &[]))).unwrap();
    does(&mut state, &person, &Command::AskForHelp(propose(3, &[]))).unwrap();
    does(&mut state, &person, &Command::WithdrawRequest(WithdrawRequest { request: code(2) })).unwrap();
    assert_eq!(does(&mut state, &agent, &plan(1, "aide")), Err(Refusal::IncompleteAnswers), "a request for help");
    assert_eq!(does(&mut state, &agent, &plan(2, "reprise")), Err(Refusal::AlreadyClosed), "taken back");
    assert_eq!(does(&mut state, &agent, &plan(9, "rien")), Err(Refusal::UnknownRequest));
    assert!(state.programme.workshops.is_empty());
    does(&mut state, &agent, &plan(3, "couscous")).unwrap();
    does(&mut state, &person, &Command::AskForHelp(propose(4, &[]))).unwrap();
    let town = context(0, Role::Town);
    assert_eq!(
        does(&mut state, &town, &plan(4, "couscous")),
        Err(Refusal::ChangedMeanwhile),
        "nothing is written over"
    );
}

#[test]
fn a_proposal_is_declined_with_a_reason_of_the_list() {
    let mut state = State::default();
    let (person, agent) = (context(0, Role::Person), context(0, Role::Agent));
    does(&mut state, &person, &Command::AskForHelp(propose(1, &[0]))).unwrap();
    does(&mut state, &person, &ask(2, None)).unwrap();
    assert_eq!(does(&mut state, &agent, &decline(1, None)), Err(Refusal::IncompleteAnswers));
    let because = Some(Because::Full);
    assert_eq!(
        does(&mut state, &agent, &decline(2, because)),
        Err(Refusal::IncompleteAnswers),
        "nobody is refused help"
    );
    let taken = MoveRequest { request: code(1), from: Standing::Asked, to: Standing::Taken, because };
    assert_eq!(does(&mut state, &agent, &Command::MoveRequest(taken)), Err(Refusal::IncompleteAnswers));
    assert_eq!(does(&mut state, &person, &decline(1, because)), Err(Refusal::NotAllowed));
    assert_eq!(does(&mut state, &agent, &decline(1, because)), Ok(3));
    assert_eq!(stands(&state, 1), (Some(Standing::Declined), ERASED, Some(Standing::Declined)));
    assert_eq!(state.requests.get(&code(1)).and_then(|it| it.because), because);
}

#[test]
fn what_is_no_proposal_is_not_taken_in() {
    let refused = |ask: AskForHelp| {
        let mut state = State::default();
        let told = does(&mut state, &context(0, Role::Person), &Command::AskForHelp(ask));
        assert_eq!(told, Err(Refusal::IncompleteAnswers));
    };
    for days in [&[7][..], &[1, 1], &[3, 2], &[0, 1, 2, 3, 4, 5, 6, 6]] {
        refused(propose(1, days));
    }
    refused(AskForHelp { way: Way::Call, ..propose(1, &[]) });
    refused(AskForHelp { proposal: None, ..propose(1, &[]) });
    refused(AskForHelp { right: Some("rsa".parse().unwrap()), ..propose(1, &[]) });
}
