//! A town's event of 2015, with what people did there, and the one of 2016 that begins with it.

use super::*;
use crate::code::BookingId;
use crate::command::{Command, decide};
use crate::context::{Knowledge, Role};
use crate::day::{Day, Moment};
use crate::programme::{Look, renewal};
use crate::trail::plate;
use crate::workshops::booking::ContactStanding;
use crate::workshops::{EraseContact, SignUp, Who, Withdraw, past};

const PASSPORT: &str = "00000000000000000000000000000007";

struct Story {
    state: State,
    today: Day,
}

fn day(text: &str) -> Day {
    Day::try_from(text.to_owned()).unwrap()
}

impl Story {
    fn new() -> Self {
        let mut story = Self { state: State::default(), today: day("2015-10-12") };
        let workshop = |id: &str, title: &str, day: u8, partner: &str| {
            format!(
                r#"{{"kind":"announce","what":{{"item":"workshop","id":"{id}","kind":"workshop","title":{{"fr":"{title}"}},"about":{{"fr":"T"}},
                "partner":"{partner}","place":{{"fr":"T"}},"day":{day},"start":"10:00","end":"11:00","audience":"everyone","accessible":true,"seats":4}}}}"#
            )
        };
        let words = r#"{"fr":"T"}"#;
        for command in [
            format!(
                r#"{{"kind":"announce","what":{{"item":"occasion","town":"T","title":{{"fr":"Le goût 2015"}},"about":{words},"first_day":"2015-10-12","days":3}}}}"#
            ),
            r#"{"kind":"announce","what":{"item":"partner","id":"jardin","name":"Le jardin"}}"#.to_owned(),
            workshop("semis", "Semis", 0, "jardin"),
            workshop("cloture-2015", "Clôture 2015", 2, "parti"),
            format!(
                r#"{{"kind":"announce","what":{{"item":"trail","id":"sens","title":{words},"about":{words},"audience":"everyone","in_order":true,
                "entrance":"D6","souvenir":{words},"stops":[{{"id":"odorat","code":"AB2C","sense":"smell","name":{words},"riddle":{words},
                "also":{words},"partner":"jardin","access":["step_free"],"picture":"bus","place":"C4"}}]}}}}"#
            ),
            format!(
                r#"{{"kind":"announce","what":{{"item":"survey","id":"semaine","title":{words},"questions":[{{"id":"merci","text":{words}}}]}}}}"#
            ),
        ] {
            story.wish(Role::Town, &Command::read(&command).unwrap()).unwrap();
        }
        story
    }

    fn wish(&mut self, role: Role, command: &Command) -> Result<Vec<AnyEvent>, Refusal> {
        let now = Moment { day: self.today, time: TimeOfDay::new(8, 0).unwrap() };
        let context = Context { now_ms: 5, now, happened_ms: 5, role, knowledge: Knowledge::Everything };
        let events = decide(&self.state, &context, command)?;
        for event in &events {
            self.state.evolve(event);
        }
        Ok(events)
    }

    fn person(&mut self, json: &str) -> Result<Vec<AnyEvent>, Refusal> {
        self.wish(Role::Person, &Command::read(json).unwrap())
    }

    fn sign_up(&mut self, workshop: &str, bits: u128) -> Result<Vec<AnyEvent>, Refusal> {
        let (workshop, booking) = (workshop.parse().unwrap(), BookingId::from_bits(bits));
        let sign_up = SignUp { workshop, booking, who: Who::of(3, 0), lease: None, contact: true, needs: Vec::new() };
        self.wish(Role::Person, &Command::SignUp(sign_up))
    }

    fn check_in(&mut self, stop: &str) -> Result<Vec<AnyEvent>, Refusal> {
        self.person(&format!(r#"{{"kind":"check_in","passport":"{PASSPORT}","stop":"{stop}"}}"#))
    }

    fn answer(&mut self, survey: &str, question: &str) -> Result<Vec<AnyEvent>, Refusal> {
        self.person(&format!(r#"{{"kind":"answer_survey","survey":"{survey}","answers":{{"{question}":5}}}}"#))
    }

    fn renewed(&self, first_day: &str) -> Renew {
        let occasion =
            Occasion { first_day: day(first_day), days: 2, ..self.state.programme.occasion.clone().unwrap() };
        Renew { occasion, over: self.state.programme.edition(), leave: Vec::new(), moved: Vec::new() }
    }

    fn renew(&mut self, wish: Renew) -> Result<Vec<AnyEvent>, Refusal> {
        self.wish(Role::Director, &Command::Renew(wish))
    }

    fn names(&self) -> Vec<String> {
        let programme = &self.state.programme;
        let workshops = programme.workshops.keys().map(ToString::to_string);
        let stops = programme.trails.values().flat_map(|trail| &trail.stops).map(|stop| stop.id.to_string());
        let trails = programme.trails.keys().map(ToString::to_string);
        workshops.chain(trails).chain(stops).chain(programme.surveys.keys().map(ToString::to_string)).collect()
    }
}

#[test]
fn an_event_that_goes_on_is_not_touched() {
    let mut story = Story::new();
    let before = story.state.clone();
    for today in ["2015-10-11", "2015-10-12", "2015-10-14"] {
        story.today = day(today);
        assert_eq!(story.renew(story.renewed("2016-10-10")), Err(Refusal::EventNotOver), "{today}");
    }
    story.today = day("2015-10-15");
    assert_eq!(story.renew(story.renewed("2015-10-14")), Err(Refusal::EventNotOver), "before the last one's end");
    let command = Command::Renew(story.renewed("2016-10-10"));
    assert_eq!(story.wish(Role::Agent, &command), Err(Refusal::NotAllowed));
    let late = Renew { over: String::new(), ..story.renewed("2016-10-10") };
    assert_eq!(story.renew(late), Err(Refusal::ChangedMeanwhile));
    assert_eq!(story.state, before);
    assert!(story.renew(story.renewed("2016-10-10")).is_ok());
}

#[test]
fn a_text_that_somebody_changed_meanwhile_is_not_written_over_but_seats_may_move() {
    let mut story = Story::new();
    story.sign_up("semis", 1).unwrap();
    let wish = story.renewed("2016-10-10");
    story.today = day("2015-11-02");
    story.wish(Role::Person, &Command::Withdraw(Withdraw { booking: BookingId::from_bits(1) })).unwrap();
    assert_eq!(story.state.programme.edition(), wish.over);
    let mut workshop = story.state.programme.workshops.get(&"semis".parse().unwrap()).unwrap().clone();
    let over = Some(Announcement::Workshop(workshop.clone()).edition());
    workshop.accessible = false;
    let what = Announcement::Workshop(workshop);
    story.wish(Role::Agent, &Command::Announce(super::super::Announce { what, over })).unwrap();
    assert_eq!(story.renew(wish), Err(Refusal::ChangedMeanwhile));
}

#[test]
fn nothing_that_people_did_comes_along_and_nothing_of_it_is_lost() {
    let mut story = Story::new();
    story.sign_up("semis", 1).unwrap();
    story.check_in("odorat").unwrap();
    story.answer("semaine", "merci").unwrap();
    let before = story.state.clone();
    story.today = day("2015-11-02");
    story.renew(story.renewed("2016-10-10")).unwrap();
    assert_eq!(story.names(), ["cloture-2016", "semis-2016", "sens-2016", "odorat-2016", "semaine-2016"]);
    let semis = "semis-2016".parse().unwrap();
    assert_eq!(story.state.programme.seats.get(&semis).unwrap().free, 4);
    assert_eq!(story.state.programme.seats.len(), 2, "no seats of a moment that is gone");
    assert_eq!(plate(&story.state, Some(&PASSPORT.parse().unwrap())).unwrap().seen(), 0);
    assert_eq!(story.state.programme.stop_by_code("ab2c").unwrap().id.as_str(), "odorat-2016");
    assert_eq!(story.state.programme.partners, before.programme.partners);
    // The hall is set up as it was.
    let design = |state: &State| {
        let trail = state.programme.trails.values().next().unwrap();
        let stop = Stop { id: "x".parse().unwrap(), ..trail.stops[0].clone() };
        Trail { id: "x".parse().unwrap(), stops: vec![stop], ..trail.clone() }
    };
    assert_eq!(design(&story.state), design(&before));
    assert!(design(&before).in_order && design(&before).stops[0].place.is_some());
    // Whatever anybody did stands where it stood.
    assert_eq!((&story.state.bookings, &story.state.passports), (&before.bookings, &before.passports));
    assert_eq!(story.state.ledgers.get(&"semis".parse().unwrap()), before.ledgers.get(&"semis".parse().unwrap()));
    assert_eq!((&story.state.boards, &story.state.surveys), (&before.boards, &before.surveys));
    // And their contact is erased when they ask.
    assert_eq!(past(&story.state, &BookingId::from_bits(1)), Some(Some(ContactStanding::Sealed)));
    assert_eq!(past(&before, &BookingId::from_bits(1)), None, "while it goes on");
    let erase = EraseContact { booking: BookingId::from_bits(1) };
    assert_eq!(story.wish(Role::Person, &Command::EraseContact(erase)).map(|events| events.len()), Ok(1));
    assert_eq!(story.sign_up("semis", 2), Err(Refusal::UnknownWorkshop));
    story.sign_up("semis-2016", 3).unwrap();
    assert_eq!(story.state.programme.seats.get(&semis).unwrap().free, 1);
}

#[test]
fn what_a_late_tablet_brings_of_the_last_event_is_taken_in_and_counts_there() {
    let mut story = Story::new();
    story.answer("semaine", "merci").unwrap();
    story.today = day("2015-11-02");
    story.renew(story.renewed("2016-10-10")).unwrap();
    let boards = story.state.boards.clone();
    assert_eq!(story.check_in("odorat").map(|events| events.len()), Ok(2), "passport and stop, and no board");
    assert_eq!(story.state.boards, boards);
    assert_eq!(story.state.stops.get(&"odorat".parse().unwrap()).unwrap().total, 1);
    assert_eq!(story.check_in("nulle-part"), Err(Refusal::UnknownStop));
    assert_eq!(story.answer("semaine", "merci").map(|events| events.len()), Ok(1));
    assert_eq!(story.answer("semaine", "autre"), Err(Refusal::IncompleteAnswers));
    assert_eq!(story.answer("nulle-part", "merci"), Err(Refusal::UnknownSurvey));
    story.check_in("odorat-2016").unwrap();
    assert_eq!(plate(&story.state, Some(&PASSPORT.parse().unwrap())).unwrap().seen(), 1);
}

#[test]
fn a_name_is_never_given_again() {
    let mut story = Story::new();
    for (today, first_day, ending) in [
        ("2015-11-02", "2016-03-07", "2016"),
        ("2016-04-01", "2016-10-10", "2016-2"),
        ("2016-12-01", "2016-12-05", "2016-3"),
        ("2017-01-01", "2017-10-09", "2017"),
    ] {
        story.today = day(today);
        story.renew(story.renewed(first_day)).unwrap();
        let named = ["cloture", "semis", "sens", "odorat", "semaine"].map(|name| format!("{name}-{ending}"));
        // What nobody used needs no other name: a survey without answers, a board without passages.
        assert_eq!(story.names()[..2], named[..2], "{today}");
        assert_eq!(story.names()[3], named[3], "{today}");
    }
    let check = |name: &str, is: &str| assert_eq!(stem(name), is);
    check("semis", "semis");
    check("semis-2016", "semis");
    check("semis-2016-2", "semis");
    check("semis-3", "semis-3");
    check("2016", "2016");
    check("-2016", "-2016");
}

#[test]
fn what_moves_and_what_needs_a_look_is_said_before() {
    let story = Story::new();
    let views = renewal(&story.state.programme, &story.renewed("2016-10-10"));
    let looks: Vec<_> =
        views.iter().map(|view| (view.before.id.as_str(), view.is.day.to_string(), &view.looks[..])).collect();
    let cloture = [Look::OutOfRange, Look::NamesYear, Look::NoPartner];
    assert_eq!(
        looks,
        [("semis", "2016-10-10".to_owned(), &[][..]), ("cloture-2015", "2016-10-12".to_owned(), &cloture[..])]
    );
    assert!(story.renewed("2016-10-10").occasion.names_year_of(story.state.programme.occasion.as_ref().unwrap()));
    // A Tuesday; one stays behind, the other moves to the second day.
    let mut wish = story.renewed("2016-10-11");
    wish.leave = vec!["cloture-2015".parse().unwrap()];
    let (start, end) = (TimeOfDay::new(9, 0).unwrap(), TimeOfDay::new(10, 0).unwrap());
    wish.moved = vec![Moved { workshop: "semis".parse().unwrap(), day: 1, start, end, seats: None }];
    let views = renewal(&story.state.programme, &wish);
    let semis = views.iter().find(|view| view.before.id.as_str() == "semis").unwrap();
    assert_eq!((semis.is.day.to_string().as_str(), &semis.looks[..]), ("2016-10-12", &[Look::OtherWeekday][..]));
    assert_eq!(semis.after.as_ref().unwrap().seats, None);
    let cloture = views.iter().find(|view| view.before.id.as_str() == "cloture-2015").unwrap();
    assert!(cloture.after.is_none() && cloture.looks.is_empty());
}
