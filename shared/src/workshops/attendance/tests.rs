use super::super::SignUp;
use super::super::ledger::Ledger;
use super::*;
use crate::code::BadCode;
use crate::command::{Command, decide};
use crate::context::{Context, Knowledge, Role};
use crate::day::{Day, Moment, TimeOfDay};
use crate::event::{Event, Scope};
use crate::programme::{self, Announcement};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written;

const NINE_MS: i64 = 1_444_719_600_000;

fn context(at_ms: i64, role: Role, knowledge: Knowledge) -> Context {
    let now = Moment { day: Day::default(), time: TimeOfDay::default() };
    Context { now_ms: at_ms, now, happened_ms: at_ms, role, knowledge }
}

fn code(bits: u128) -> BookingId {
    BookingId::from_bits(bits)
}

/// A workshop of six seats, held by `jardin`: two parties have them, a third waits.
fn town() -> State {
    let words = r#"{"fr":"x","en":"x"}"#;
    let item = format!(
        r#"{{"item":"workshop","id":"semis","kind":"workshop","title":{words},"about":{words},"partner":"jardin",
        "place":{words},"day":0,"start":"10:00","end":"11:00","audience":"everyone","accessible":true,"seats":6}}"#
    );
    let what: Announcement = written::parse(&item).unwrap();
    let mut state = State::default();
    state.programme.evolve(&programme::Event::Announced { what });
    state.evolve(&Event::Workshop("semis".parse().unwrap(), super::super::ledger::Event::Opened { seats: 6 }));
    for (bits, adults, children) in [(1, 2, 2), (2, 1, 0), (3, 1, 1)] {
        let sign_up = Command::SignUp(SignUp {
            workshop: "semis".parse().unwrap(),
            booking: code(bits),
            who: super::super::Who::of(adults, children),
            lease: None,
            contact: false,
            needs: Vec::new(),
        });
        does(&mut state, NINE_MS, Role::Person, &sign_up).unwrap();
    }
    state
}

fn does(state: &mut State, at_ms: i64, role: Role, command: &Command) -> Result<usize, Refusal> {
    let events = decide(state, &context(at_ms, role, Knowledge::Everything), command)?;
    for event in &events {
        state.evolve(event);
    }
    Ok(events.len())
}

fn mark(bits: u128, mark: Mark, seen: u32) -> Command {
    Command::MarkAttendance(MarkAttendance { workshop: "semis".parse().unwrap(), booking: code(bits), mark, seen })
}

fn walk_in(more: u32, fewer: u32) -> Command {
    Command::CountWalkIns(CountWalkIns { workshop: "semis".parse().unwrap(), more, fewer })
}

fn notes(state: &mut State, at_ms: i64, command: &Command) -> Result<usize, Refusal> {
    does(state, at_ms, Role::Facilitator, command)
}

fn books(state: &State) -> &Ledger {
    state.ledgers.get(&"semis".parse::<crate::id::WorkshopId>().unwrap()).unwrap()
}

#[test]
fn everybody_expected_is_in_one_of_four_numbers() {
    let mut state = town();
    let all = |state: &State| {
        let it = figures(books(state));
        assert_eq!(it.expected, it.present + it.excused + it.absent + it.open, "{it:?}");
        (it.expected, it.present, it.excused, it.absent, it.open, it.walk_ins)
    };
    assert_eq!(all(&state), (5, 0, 0, 0, 5, 0), "who waits is not expected");
    notes(&mut state, NINE_MS, &mark(1, Mark::Present { people: 3 }, 0)).unwrap();
    assert_eq!(all(&state), (5, 3, 0, 1, 1, 0), "one of the party stayed away");
    notes(&mut state, NINE_MS, &mark(2, Mark::Excused, 0)).unwrap();
    notes(&mut state, NINE_MS, &mark(3, Mark::Absent, 0)).unwrap();
    assert_eq!(all(&state), (5, 3, 1, 1, 0, 0), "who waited and did not come was not expected");
    notes(&mut state, NINE_MS, &mark(3, Mark::Present { people: 2 }, 1)).unwrap();
    assert_eq!(all(&state), (7, 5, 1, 1, 0, 0), "who waited and was let in came");
    notes(&mut state, NINE_MS, &walk_in(4, 0)).unwrap();
    notes(&mut state, NINE_MS, &walk_in(0, 1)).unwrap();
    assert_eq!(all(&state), (7, 5, 1, 1, 0, 3));
    assert_eq!(figures(books(&state)).came(), 8);
    notes(&mut state, NINE_MS, &walk_in(0, 60)).unwrap();
    assert_eq!(all(&state).5, 0, "never fewer than nobody");
    notes(&mut state, NINE_MS, &mark(2, Mark::Open, 1)).unwrap();
    assert_eq!(all(&state), (7, 5, 0, 1, 1, 0), "a slip is taken back");
}

#[test]
fn who_withdrew_and_came_all_the_same_came() {
    let mut state = town();
    let withdraw = Command::Withdraw(super::super::Withdraw { booking: code(2) });
    does(&mut state, NINE_MS, Role::Person, &withdraw).unwrap();
    assert_eq!(figures(books(&state)).expected, 6, "the third party moved up");
    notes(&mut state, NINE_MS, &mark(2, Mark::Present { people: 1 }, 0)).unwrap();
    let rows = sheet(&state, &"semis".parse().unwrap());
    assert_eq!(rows.last().map(|row| (row.place, row.people)), Some((Place::Withdrawn, 1)));
    assert_eq!((figures(books(&state)).expected, figures(books(&state)).present), (7, 1));
    let seats = (books(&state).taken(), books(&state).free());
    assert_eq!(seats, (6, 0), "attendance takes no seat and gives none back");
}

#[test]
fn the_last_mark_that_the_centre_received_stands_and_says_what_it_did_not_know() {
    let mut state = town();
    // One tablet, with a clock that is a day behind, has marked first and comes last.
    notes(&mut state, NINE_MS, &mark(1, Mark::Absent, 0)).unwrap();
    notes(&mut state, NINE_MS - 86_400_000, &mark(1, Mark::Present { people: 4 }, 0)).unwrap();
    let row =
        |state: &State| sheet(state, &"semis".parse().unwrap()).into_iter().find(|it| it.booking == code(1)).unwrap();
    assert_eq!(row(&state).mark(), Mark::Present { people: 4 });
    assert_eq!(row(&state).otherwise(), Some(Noted { at_ms: NINE_MS, mark: Mark::Absent }));
    // The same tablet goes on, without having read the other's mark: that is still what somebody must look at.
    notes(&mut state, NINE_MS, &mark(1, Mark::Present { people: 3 }, 1)).unwrap();
    assert_eq!(row(&state).otherwise().map(|noted| noted.mark), Some(Mark::Absent));
    // Somebody who knows all of it says how it was.
    notes(&mut state, NINE_MS, &mark(1, Mark::Present { people: 4 }, 3)).unwrap();
    assert_eq!((row(&state).mark(), row(&state).otherwise()), (Mark::Present { people: 4 }, None));
    notes(&mut state, NINE_MS, &mark(1, Mark::Excused, 0)).unwrap();
    assert_eq!(notes(&mut state, NINE_MS, &mark(1, Mark::Excused, 4)), Ok(0), "it does not know that they differ");
    assert!(row(&state).otherwise().is_some());
    notes(&mut state, NINE_MS, &mark(1, Mark::Excused, 5)).unwrap();
    assert_eq!((row(&state).mark(), row(&state).otherwise()), (Mark::Excused, None), "somebody has looked");
    // Two who note the same without knowing of each other agree.
    notes(&mut state, NINE_MS, &mark(2, Mark::Present { people: 1 }, 0)).unwrap();
    assert_eq!(notes(&mut state, NINE_MS, &mark(2, Mark::Present { people: 1 }, 0)), Ok(0), "it stands already");
}

#[test]
fn where_nobody_signs_up_people_are_counted_as_well() {
    let mut state = town();
    let bus = programme::Workshop {
        id: "bus".parse().unwrap(),
        seats: None,
        ..state.programme.workshops[&"semis".parse::<crate::id::WorkshopId>().unwrap()].clone()
    };
    state.programme.workshops.insert(bus.id.clone(), bus.clone());
    let count = |more, fewer| Command::CountWalkIns(CountWalkIns { workshop: bus.id.clone(), more, fewer });
    let nobody = MarkAttendance { workshop: bus.id.clone(), booking: code(1), mark: Mark::Absent, seen: 0 };
    assert_eq!(notes(&mut state, NINE_MS, &Command::MarkAttendance(nobody)), Err(Refusal::NoSignUp));
    notes(&mut state, NINE_MS, &count(14, 0)).unwrap();
    notes(&mut state, NINE_MS, &count(0, 1)).unwrap();
    let told = figures(&state.ledgers[&bus.id]);
    assert_eq!((told.came(), told.expected), (13, 0));
}

#[test]
fn what_cannot_be_is_told() {
    let mut state = town();
    for (command, why) in [
        (mark(1, Mark::Present { people: 0 }, 0), Refusal::PartySize { max: 4 }),
        (mark(1, Mark::Present { people: 5 }, 0), Refusal::PartySize { max: 4 }),
        (mark(9, Mark::Absent, 0), Refusal::UnknownBooking),
        (walk_in(0, 0), Refusal::PartySize { max: MOST_WALK_INS }),
        (walk_in(61, 0), Refusal::PartySize { max: MOST_WALK_INS }),
    ] {
        assert_eq!(notes(&mut state, NINE_MS, &command), Err(why), "{command:?}");
    }
    let elsewhere = CountWalkIns { workshop: "pain".parse().unwrap(), more: 1, fewer: 0 };
    assert_eq!(notes(&mut state, NINE_MS, &Command::CountWalkIns(elsewhere)), Err(Refusal::UnknownWorkshop));
    for (role, may) in [
        (Role::Person, false),
        (Role::Device, false),
        (Role::Partner("theatre".parse().unwrap()), false),
        (Role::Partner("jardin".parse().unwrap()), true),
        (Role::Agent, true),
    ] {
        let did = does(&mut state, NINE_MS, role.clone(), &mark(1, Mark::Excused, 0));
        assert_eq!(did.is_ok(), may, "{role:?}");
    }
    // A tablet that has not read the books yet refuses nothing for lack of them.
    let alone = State { programme: state.programme.clone(), ..State::default() };
    let there = context(NINE_MS, Role::Facilitator, Knowledge::OwnScopes);
    assert!(decide(&alone, &there, &mark(9, Mark::Absent, 0)).is_ok());
}

#[test]
fn a_sheet_names_parties_by_the_beginning_of_their_codes() {
    let state = town();
    let rows = sheet(&state, &"semis".parse().unwrap());
    let one = &rows[0];
    assert_eq!((one.short.len(), &one.short[..4]), (5, &one.booking.as_str()[..4]));
    assert!(one.booking < rows[1].booking && rows[2].place == Place::Waiting);
    let mut children: Vec<Option<u32>> = rows.iter().map(|row| row.children).collect();
    children.sort();
    assert_eq!(children, [Some(0), Some(1), Some(2)]);
    for text in [
        one.short.clone(),
        one.short.to_lowercase(),
        one.short[..4].to_lowercase(),
        format!(" {} {}", &one.short[..2], &one.short[2..]),
        one.booking.spaced(),
        format!("https://plein-sens.ville-vierzon.fr/inscription#{}", one.booking),
    ] {
        assert_eq!(find(&rows, &text), Found::One(one.clone()), "{text}");
    }
    let wrong = if one.short.starts_with('2') { '3' } else { '2' };
    assert_eq!(find(&rows, &format!("{wrong}{}", &one.short[1..])), Found::Bad(BadCode::Check));
    assert_eq!(find(&rows, &one.short[..3]), Found::Bad(BadCode::Length { typed: 3 }));
    assert_eq!(find(&rows, "AB0CD"), Found::Bad(BadCode::Letter('0')));
    assert_eq!(find(&rows, &short(&code(99_999_999))), Found::Nobody);
    assert_eq!(find(&rows, code(99_999_999).as_str()), Found::Nobody);
}

#[test]
fn two_codes_that_begin_alike_are_told_apart_by_the_whole_code() {
    let state = town();
    let rows = sheet(&state, &"semis".parse().unwrap());
    // The last letters differ, the first four do not.
    let twin = code(1 + 30_u128.pow(9));
    let one = rows.into_iter().find(|row| row.booking == code(1)).unwrap();
    let rows = [one.clone(), SheetRow { booking: twin.clone(), short: short(&twin), ..one }];
    assert_eq!(rows[0].short, rows[1].short);
    assert_eq!(find(&rows, &rows[0].short), Found::Several);
    assert_eq!(find(&rows, &rows[0].short[..4]), Found::Several);
    assert_eq!(find(&rows, twin.as_str()), Found::One(rows[1].clone()));
}

#[test]
fn books_without_marks_are_written_as_before() {
    let state = town();
    let scope = Scope::Workshop("semis".parse().unwrap());
    assert!(!state.snapshot(&scope).contains("attendance"));
    let mut state = state;
    notes(&mut state, NINE_MS, &mark(1, Mark::Present { people: 4 }, 0)).unwrap();
    notes(&mut state, NINE_MS, &walk_in(2, 0)).unwrap();
    let mut again = State::default();
    again.restore(&scope, &state.snapshot(&scope)).unwrap();
    assert_eq!(books(&again), books(&state));
}

#[test]
fn a_mark_is_told_to_whoever_asks_what_is_held_of_the_booking() {
    let mut state = town();
    notes(&mut state, NINE_MS, &mark(1, Mark::Excused, 0)).unwrap();
    let pieces = crate::held::elsewhere(&state, &Scope::Booking(code(1)));
    assert!(pieces.len() == 2 && pieces[1].body.contains("excused"), "{pieces:?}");
}
