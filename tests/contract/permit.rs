//! Who may do and read what? The whole matrix: each command and each scope for each role. A new kind without its row does not pass.

use plein_sens_shared::code::{BookingId, RequestId};
use plein_sens_shared::command::{Command, KINDS};
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::WorkshopId;
use plein_sens_shared::permit::{
    may_ask, may_hold_stops, may_let_back, may_open_contacts, may_print_cards, may_read, may_read_reports,
    may_run_devices, may_run_the_town, may_see_walks,
};
use plein_sens_shared::programme::{Announce, Announcement, EditStop, Event, Programme, Stop, Workshop};
use plein_sens_shared::state::State;
use plein_sens_shared::workshops::attendance::Mark;
use plein_sens_shared::workshops::{CountWalkIns, MarkAttendance};
use plein_sens_shared::written;
use std::fs;
use std::path::Path;

/// The columns: who asks. The partner holds the workshop, stop and draft of the first half of each pair below.
fn roles() -> Vec<Role> {
    let partner = Role::Partner("jardin".parse().unwrap());
    vec![Role::Person, Role::Device, partner, Role::Facilitator, Role::Agent, Role::Director, Role::Town]
}

/// A town in which `jardin` holds the workshop `semis` and the stop `odorat`, and `theatre` the others.
fn town() -> Programme {
    let words = r#"{"fr":"x","en":"x"}"#;
    let workshop = |id: &str, partner: &str| {
        format!(
            r#"{{"item":"workshop","id":"{id}","kind":"workshop","title":{words},"about":{words},"partner":"{partner}",
            "place":{words},"day":0,"start":"10:00","end":"11:00","audience":"everyone","accessible":true,"seats":4}}"#
        )
    };
    let stop = |id: &str, partner: &str| {
        format!(
            r#"{{"id":"{id}","code":"AB2C","sense":"smell","name":{words},"riddle":{words},"also":{words},"partner":"{partner}"}}"#
        )
    };
    let trail = format!(
        r#"{{"item":"trail","id":"sens","title":{words},"about":{words},"audience":"everyone","stops":[{},{}]}}"#,
        stop("odorat", "jardin"),
        stop("ouie", "theatre"),
    );
    let mut state = State::default();
    for item in [workshop("semis", "jardin"), workshop("masques", "theatre"), trail] {
        let what: Announcement = written::parse(&item).unwrap();
        state.programme.evolve(&Event::Announced { what });
    }
    state.programme
}

/// One command of each shape, named as in the table: the files of the compatibility tests, and what a partner may try.
fn commands(programme: &Programme) -> Vec<(String, Command)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("compatibility/command");
    let mut named: Vec<(String, Command)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, Command::read(&fs::read_to_string(path).unwrap()).unwrap())
        })
        // Their rows stand below: whose workshop or stop it is decides.
        .filter(|(name, _)| {
            let whose = ["announce.workshop", "count_walk_ins", "edit_stop", "mark_attendance"];
            !whose.iter().any(|kind| name.starts_with(kind))
        })
        .collect();
    let announce = |workshop: Workshop| {
        let what = Announcement::Workshop(workshop);
        Command::Announce(Announce { what, over: None })
    };
    let workshop = |id: &str| programme.workshops.get(&id.parse().unwrap()).unwrap().clone();
    let given_away = Workshop { partner: "theatre".parse().unwrap(), ..workshop("semis") };
    let taken = Workshop { partner: "jardin".parse().unwrap(), ..workshop("masques") };
    let fresh = Workshop { id: "bouturage".parse().unwrap(), ..workshop("semis") };
    named.extend([
        ("announce.workshop own".to_owned(), announce(workshop("semis"))),
        ("announce.workshop own, new".to_owned(), announce(fresh)),
        ("announce.workshop own, given away".to_owned(), announce(given_away)),
        ("announce.workshop another's".to_owned(), announce(workshop("masques"))),
        ("announce.workshop another's, taken".to_owned(), announce(taken)),
    ]);
    let edit = |id: &str, partner: &str| {
        let held = programme.stop(&id.parse().unwrap()).unwrap().1.clone();
        let stop = Stop { partner: partner.parse().unwrap(), ..held };
        Command::EditStop(EditStop { stop, over: String::new() })
    };
    named.extend([
        ("edit_stop own".to_owned(), edit("odorat", "jardin")),
        ("edit_stop own, given away".to_owned(), edit("odorat", "theatre")),
        ("edit_stop another's".to_owned(), edit("ouie", "theatre")),
        ("edit_stop another's, taken".to_owned(), edit("ouie", "jardin")),
    ]);
    for (whose, workshop) in [("own", "semis"), ("another's", "masques"), ("nobody's", "unknown")] {
        let workshop: WorkshopId = workshop.parse().unwrap();
        let counted = CountWalkIns { workshop: workshop.clone(), more: 1, fewer: 0 };
        let marked = MarkAttendance { workshop, booking: BookingId::from_bits(1), mark: Mark::Absent, seen: 0 };
        named.push((format!("count_walk_ins {whose}"), Command::CountWalkIns(counted)));
        named.push((format!("mark_attendance {whose}"), Command::MarkAttendance(marked)));
    }
    named.sort_by(|a, b| a.0.cmp(&b.0));
    named
}

/// Whether a table of `name: who may` is what the functions say; its cells.
#[track_caller]
fn holds_table(table: &str, rows: &[(String, Vec<bool>)]) -> usize {
    let letters = ["person", "device", "partner", "facilitator", "agent", "director", "town"];
    let line = |(name, cells): &(String, Vec<bool>)| {
        let may: Vec<&str> = letters.iter().zip(cells).filter(|(_, may)| **may).map(|(name, _)| *name).collect();
        let who = if may.len() == letters.len() { "everybody".to_owned() } else { may.join(" ") };
        format!("{name}: {who}")
    };
    let written = rows.iter().map(line).collect::<Vec<_>>().join("\n") + "\n";
    assert_eq!(written, table, "the table and the functions differ");
    rows.iter().map(|(_, cells)| cells.len()).sum()
}

#[test]
fn who_may_ask_for_what() {
    let programme = town();
    let commands = commands(&programme);
    for kind in KINDS {
        assert!(commands.iter().any(|(_, command)| format!("{command:?}").starts_with(kind)), "{kind} has no row");
    }
    let rows: Vec<(String, Vec<bool>)> = commands
        .into_iter()
        .map(|(name, command)| {
            let cells = roles().iter().map(|role| may_ask(role, &command, &programme)).collect();
            (name, cells)
        })
        .collect();
    let cells = holds_table(include_str!("ask.txt"), &rows);
    println!("{} commands for {} roles: {cells} cells", rows.len(), roles().len());
}

#[test]
fn who_may_read_what() {
    let programme = town();
    let names = [
        "board/sens",
        "booking/K7PM4XQ29TRW",
        "directory",
        "joins",
        "lease/00000000000000000000000000000001",
        "passport/00000000000000000000000000000001",
        "programme",
        "request/K7PM4XQ29TRW",
        "requests",
        "stop/odorat",
        "stop/ouie",
        "stop/unknown",
        "survey/semaine",
        "take_up/rsa",
        "walks/sens",
        "workshop/masques",
        "workshop/semis",
        "workshop/unknown",
    ];
    let code = BookingId::from_bits(1);
    let scopes = names.map(|name| match name {
        "booking/K7PM4XQ29TRW" => (name, Scope::Booking(code.clone())),
        "request/K7PM4XQ29TRW" => (name, Scope::Request(RequestId::from_bits(1))),
        _ => (name, Scope::try_from(name.to_owned()).unwrap()),
    });
    let kinds = [
        "programme",
        "board",
        "booking",
        "passport",
        "workshop",
        "stop",
        "survey",
        "lease",
        "take_up",
        "request",
        "requests",
        "directory",
        "joins",
        "walks",
    ];
    for (_, scope) in &scopes {
        // A new kind of scope does not compile here until it has its place, and then needs its row.
        let kind = match scope {
            Scope::Programme => 0,
            Scope::Board(_) => 1,
            Scope::Booking(_) => 2,
            Scope::Passport(_) => 3,
            Scope::Workshop(_) => 4,
            Scope::Stop(_) => 5,
            Scope::Survey(_) => 6,
            Scope::Lease(_) => 7,
            Scope::TakeUp(_) => 8,
            Scope::Request(_) => 9,
            Scope::Requests => 10,
            Scope::Directory => 11,
            Scope::Joins => 12,
            Scope::Walks(_) => 13,
        };
        assert!(scope.to_string().starts_with(kinds[kind]));
    }
    for kind in kinds {
        assert!(names.iter().any(|name| name.starts_with(kind)), "{kind} has no row");
    }
    let rows: Vec<(String, Vec<bool>)> = scopes
        .iter()
        .map(|(name, scope)| {
            let cells = roles().iter().map(|role| may_read(role, scope, &programme)).collect();
            ((*name).to_owned(), cells)
        })
        .collect();
    let cells = holds_table(include_str!("read.txt"), &rows);
    println!("{} scopes for {} roles: {cells} cells", rows.len(), roles().len());
}

#[test]
fn who_may_do_what_is_no_command() {
    let may = |rule: fn(&Role) -> bool| roles().iter().map(rule).collect::<Vec<_>>();
    assert_eq!(may(may_open_contacts), [false, false, false, false, true, true, false]);
    assert_eq!(may(may_read_reports), [false, false, false, false, true, true, false]);
    assert_eq!(may(may_hold_stops), [false, false, true, true, true, true, false]);
    assert_eq!(may(may_print_cards), [false, false, false, false, true, true, false]);
    assert_eq!(may(may_run_devices), [false, false, false, false, true, true, false]);
    assert_eq!(may(may_see_walks), [false, false, false, true, true, true, false]);
    assert_eq!(may(may_run_the_town), [false, false, false, false, false, true, false]);
}

#[test]
fn who_may_let_whom_back_in() {
    let partner = Role::Partner("jardin".parse().unwrap());
    let back = [partner, Role::Facilitator, Role::Agent, Role::Director];
    let may = |role: &Role| back.iter().map(|back| may_let_back(role, back)).collect::<Vec<_>>();
    for role in roles() {
        let expected = match role {
            Role::Director => [true; 4],
            Role::Agent => [true, true, true, false],
            Role::Person | Role::Device | Role::Town | Role::Facilitator | Role::Partner(_) => [false; 4],
        };
        assert_eq!(may(&role), expected, "{role:?}");
    }
}
