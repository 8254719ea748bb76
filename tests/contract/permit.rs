//! Who may do and read what? The whole matrix: each command, each scope and each other rule for each role. A new kind
//! without its row does not pass.

use plein_sens_shared::code::{BookingId, RequestId};
use plein_sens_shared::command::{Command, KINDS};
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{PartnerId, WorkshopId};
use plein_sens_shared::office::Post;
use plein_sens_shared::office::referrals::Mover;
use plein_sens_shared::permit::{
    may_ask, may_count_hands, may_hold_stops, may_let_back, may_moderate, may_note_attendance, may_open_contacts,
    may_print_cards, may_read, may_read_reports, may_refer, may_run_devices, may_run_the_town, may_see_walks, mover,
};
use plein_sens_shared::programme::{Announce, Announcement, EditStop, Event, Programme, Stop, Workshop};
use plein_sens_shared::state::State;
use plein_sens_shared::workshops::attendance::Mark;
use plein_sens_shared::workshops::{CountWalkIns, MarkAttendance};
use plein_sens_shared::written;
use std::fs;
use std::path::Path;

/// The kinds of an enum: how each is called, and their names. One that is left out does not compile.
macro_rules! kinds {
    ($kinds:ident: $($kind:ident),+) => {{
        let name = |it: &$kinds| match it {
            $($kinds::$kind { .. } => stringify!($kind)),+
        };
        (name, [$(stringify!($kind)),+])
    }};
}

/// Fails for a kind of which there is none.
#[track_caller]
fn holds_each<T>(all: &[T], name: impl Fn(&T) -> &'static str, kinds: &[&str]) {
    for kind in kinds {
        assert!(all.iter().any(|it| name(it) == *kind), "{kind} is left out");
    }
}

/// The columns: who asks. The partner holds the workshop, stop and draft of the first half of each pair below.
fn roles() -> Vec<Role> {
    let partner = Role::Partner("jardin".parse().unwrap());
    let all = vec![Role::Person, Role::Device, partner, Role::Facilitator, Role::Agent, Role::Director, Role::Town];
    let (name, kinds) = kinds!(Role: Person, Device, Partner, Facilitator, Agent, Director, Town);
    holds_each(&all, name, &kinds);
    all
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

/// Fails unless a table of `name: who may` is what the functions say.
#[track_caller]
fn holds_table(table: &str, rows: &[(String, Vec<bool>)]) {
    let letters = ["person", "device", "partner", "facilitator", "agent", "director", "town"];
    let line = |(name, cells): &(String, Vec<bool>)| {
        assert_eq!(letters.len(), cells.len(), "a role has no name here");
        let may: Vec<&str> = letters.iter().zip(cells).filter(|(_, may)| **may).map(|(name, _)| *name).collect();
        let who = if may.len() == letters.len() { "everybody".to_owned() } else { may.join(" ") };
        format!("{name}: {who}").trim_end().to_owned()
    };
    let written = rows.iter().map(line).collect::<Vec<_>>().join("\n") + "\n";
    assert_eq!(written, table, "the table and the functions differ");
}

#[test]
fn who_may_ask_for_what() {
    let programme = town();
    let commands = commands(&programme);
    for kind in KINDS {
        assert!(commands.iter().any(|(_, command)| format!("{command:?}").starts_with(kind)), "{kind} has no row");
    }
    let announced: Vec<&Announcement> = commands
        .iter()
        .filter_map(|(_, command)| if let Command::Announce(it) = command { Some(&it.what) } else { None })
        .collect();
    let (name, kinds) =
        kinds!(Announcement: Occasion, Partner, Workshop, Trail, Survey, SealingKey, Settings, Aid, Leaflet);
    holds_each(&announced, |it| name(it), &kinds);
    let rows: Vec<(String, Vec<bool>)> = commands
        .into_iter()
        .map(|(name, command)| {
            let cells = roles().iter().map(|role| may_ask(role, &command, &programme)).collect();
            (name, cells)
        })
        .collect();
    holds_table(include_str!("ask.txt"), &rows);
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
    let (name, kinds) = kinds!(Scope: Programme, Directory, Board, Booking, Passport, Joins, Walks, Workshop, Stop,
        Survey, Lease, TakeUp, Request, Requests);
    holds_each(&scopes, |(_, scope)| name(scope), &kinds);
    let rows: Vec<(String, Vec<bool>)> = scopes
        .iter()
        .map(|(name, scope)| {
            let cells = roles().iter().map(|role| may_read(role, scope, &programme)).collect();
            ((*name).to_owned(), cells)
        })
        .collect();
    holds_table(include_str!("read.txt"), &rows);
}

#[test]
fn who_may_do_what_is_no_command() {
    let programme = town();
    let partner = |id: &str| id.parse::<PartnerId>().unwrap();
    let mut rows: Vec<(String, Vec<bool>)> = Vec::new();
    let mut row = |name: &str, rule: &dyn Fn(&Role) -> bool| {
        rows.push((name.to_owned(), roles().iter().map(rule).collect()));
    };
    row("may_count_hands", &may_count_hands);
    row("may_hold_stops", &may_hold_stops);
    for post in Post::ALL {
        let back = post.role((post == Post::Partner).then(|| partner("jardin")).as_ref()).unwrap();
        row(&format!("may_let_back {}", post.name()), &|role| may_let_back(role, &back));
    }
    row("may_moderate", &may_moderate);
    for (whose, workshop) in [("another's", "masques"), ("nobody's", "unknown"), ("own", "semis")] {
        let workshop: WorkshopId = workshop.parse().unwrap();
        row(&format!("may_note_attendance {whose}"), &|role| may_note_attendance(role, &workshop, &programme));
    }
    row("may_open_contacts", &may_open_contacts);
    row("may_print_cards", &may_print_cards);
    row("may_read_reports", &may_read_reports);
    row("may_refer", &may_refer);
    row("may_run_devices", &may_run_devices);
    row("may_run_the_town", &may_run_the_town);
    row("may_see_walks", &may_see_walks);
    for (whose, id) in [("another's", "theatre"), ("own", "jardin")] {
        for (name, asked) in [("the centre", Mover::Centre), ("the partner", Mover::Partner)] {
            row(&format!("mover {whose}, as {name}"), &|role| mover(role, &partner(id)) == Some(asked));
        }
    }
    holds_table(include_str!("do.txt"), &rows);
    let rules = include_str!("../../shared/src/permit.rs").split("\npub fn ").skip(1);
    let rules: Vec<&str> = rules.map(|rule| rule.split('(').next().unwrap()).collect();
    assert!(rules.contains(&"mover") && rules.len() > 10, "{rules:?}");
    for rule in rules.into_iter().filter(|rule| !["may_ask", "may_read"].contains(rule)) {
        assert!(rows.iter().any(|(name, _)| name.split(' ').next() == Some(rule)), "{rule} has no row");
    }
}
