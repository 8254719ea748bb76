//! Files as people have them.

mod structures;

use crate::{Column, Fate, Preview, Table, Unreadable, Why, preview};
use plein_sens_shared::command::Command;
use plein_sens_shared::programme::{Announce, Announcement, Event};
use plein_sens_shared::state::State;
use plein_sens_shared::written;

/// A town with its week, one partner and one workshop that is also told in English.
fn town() -> State {
    let mut state = State::default();
    for item in [
        r#"{"item":"occasion","town":"T","title":{"fr":"T"},"about":{"fr":"T"},"first_day":"2015-10-12","days":7}"#,
        r#"{"item":"partner","id":"jardin","name":"Le Jardin d’Éole"}"#,
        r#"{"item":"workshop","id":"pain","kind":"workshop","title":{"fr":"Le pain","en":"Bread"},"about":{"fr":"Pétrir"},
            "partner":"jardin","place":{"fr":"La cuisine","en":"The kitchen"},"day":3,"start":"17:30","end":"18:30",
            "audience":"families","accessible":true,"seats":12,"offer_on_h":24,"demo":["seats","place"]}"#,
    ] {
        let what: Announcement = written::parse(item).unwrap();
        state.programme.evolve(&Event::Announced { what });
    }
    state
}

const HEAD: &str = "Titre;Description;Partenaire;Lieu;Date;Début;Fin;Places;Public;Genre;Accessible\n";

fn workshops(lines: &str) -> Preview {
    preview(Table::Workshops, format!("{HEAD}{lines}").as_bytes(), &town()).unwrap()
}

/// What is wrong in the only line of a file: columns and reasons.
#[track_caller]
fn wrong(line: &str) -> Vec<(Column, Why)> {
    match &workshops(line).lines[0].fate {
        Fate::Bad(flaws) => flaws.iter().map(|flaw| (flaw.column, flaw.why.clone())).collect(),
        other => panic!("{line} is {other:?}"),
    }
}

#[track_caller]
fn announced(command: &Command) -> &Announce {
    if let Command::Announce(announce) = command { announce } else { panic!("{command:?}") }
}

fn partners(bytes: &[u8]) -> Vec<(u32, String)> {
    let read = preview(Table::Partners, bytes, &State::default()).unwrap();
    let all = read.commands().map(|(n, command)| match &announced(command).what {
        Announcement::Partner(partner) => (n, format!("{} {}", partner.id, partner.name)),
        other => panic!("{other:?}"),
    });
    all.collect()
}

#[test]
fn a_file_is_read_as_spreadsheets_write_it() {
    let expected = vec![(2, "epicerie-l-oeuvre Épicerie L’Œuvre".to_owned()), (4, "cafe-cie Café & Cie".to_owned())];
    let text = "Nom;Ville\r\nÉpicerie L’Œuvre;Vierzon\r\n;\r\nCafé & Cie;Vierzon\r\n";
    assert_eq!(partners(text.as_bytes()), expected);
    assert_eq!(partners(format!("\u{feff}{text}").as_bytes()), expected, "with its mark");
    assert_eq!(partners(text.replace(';', ",").as_bytes()), expected, "with commas");
    assert_eq!(partners(text.replace(';', "\t").as_bytes()), expected, "with tabs");
    let windows: Vec<u8> = text
        .chars()
        .map(|letter| match letter {
            '’' => 0x92,
            'Œ' => 0x8c,
            other => u8::try_from(u32::from(other)).unwrap(),
        })
        .collect();
    assert_eq!(partners(&windows), expected, "in Windows-1252");
    let spaced = "Nom\n\n\nÉpicerie L’Œuvre\n\nCafé & Cie";
    assert_eq!(
        partners(spaced.as_bytes()),
        [(4, expected[0].1.clone()), (6, expected[1].1.clone())],
        "with empty lines"
    );
    let quoted = "\"Nom\";\"Note; entre nous\"\n\"Le \"\"Bon\"\" Pain\";\"deux\nlignes, et ; aussi\"\n\"Amap\";\n";
    assert_eq!(
        partners(quoted.as_bytes()),
        [(2, "le-bon-pain Le \"Bon\" Pain".to_owned()), (4, "amap Amap".to_owned())]
    );
}

#[test]
fn a_line_becomes_a_workshop() {
    let line = "Goûter d’été;On goûte;le jardin d'eole;Place Foch;lundi 12 octobre 2015;14h;15 h 30;20;Familles;;non\n";
    let read = workshops(line);
    let Fate::New(command) = &read.lines[0].fate else { panic!("{:?}", read.lines[0]) };
    let announce = announced(command);
    let expected = r#"{"item":"workshop","id":"gouter-d-ete","kind":"workshop","title":{"fr":"Goûter d’été"},
        "about":{"fr":"On goûte"},"partner":"jardin","place":{"fr":"Place Foch"},"day":0,"start":"14:00","end":"15:30",
        "audience":"families","accessible":false,"seats":20}"#;
    assert_eq!(Some(announce.what.clone()), written::parse(expected));
    assert_eq!(announce.over, None);
    // No wheelchair is promised by a line that does not speak of it.
    let unsaid = workshops(&line.replace(";non\n", ";\n"));
    let Fate::New(command) = &unsaid.lines[0].fate else { panic!("{:?}", unsaid.lines[0]) };
    assert_eq!(Some(announced(command).what.clone()), written::parse(expected));
}

#[test]
fn days_and_hours_are_read_as_people_write_them() {
    let check = |day: &str, time: &str| {
        let read = workshops(&format!("X;;jardin;Ici;{day};{time};23:59;;;;"));
        let Some((_, command)) = read.commands().next() else { panic!("{day} {time}: {:?}", read.lines[0].fate) };
        let Announcement::Workshop(it) = &announced(command).what else { panic!() };
        assert_eq!((it.day, it.start.parts(), it.seats), (1, (17, 30), None), "{day} {time}");
    };
    for day in ["13/10/2015", "13-10-2015", "13.10.15", "2015-10-13", "13 octobre 2015", "Mardi 13 Octobre 2015"] {
        check(day, "17h30");
    }
    for time in ["17:30", "17H30", "17 h 30", "17.30", "17:30:00", "17\u{a0}h\u{a0}30", "17h30min"] {
        check("13/10/2015", time);
    }
    for bad in ["31/02/2015", "13/13/2015", "demain", "13/10", "13/10/015", "0/10/2015"] {
        assert_eq!(wrong(&format!("X;;jardin;Ici;{bad};14h;15h;;;;")), [(Column::Date, Why::NotADay)], "{bad}");
    }
    for bad in ["25h", "14h60", "midi", "h30", "14", "14h5x", "-1h"] {
        assert_eq!(
            wrong(&format!("X;;jardin;Ici;13/10/2015;{bad};15h;;;;")),
            [(Column::Start, Why::NotATime)],
            "{bad}"
        );
    }
}

#[test]
fn a_bad_line_is_told_everything_that_is_wrong_with_it() {
    let words = |column, words| (column, Why::NotAmong { words });
    let (first, last) = ("2015-10-12".to_owned().try_into().unwrap(), "2015-10-18".to_owned().try_into().unwrap());
    assert_eq!(
        wrong("=1+1;;Inconnu;;19/10/2015;18h;17h;beaucoup;chats;foire;peut-être"),
        [
            (Column::Title, Why::Formula),
            (Column::Partner, Why::UnknownPartner),
            (Column::Place, Why::Empty),
            (Column::Date, Why::OutsideEvent { first, last }),
            (Column::End, Why::EndsBefore),
            (Column::Seats, Why::NotANumber),
            words(Column::Audience, vec!["tout le monde", "familles", "seniors", "classes"]),
            words(Column::Kind, vec!["atelier", "bus", "forum"]),
            words(Column::Accessible, vec!["oui", "non"]),
        ]
    );
    for formula in ["@SUM(A1)", "+33", "-1", " =A1", "\"\t=A1\""] {
        assert_eq!(wrong(&format!("{formula};;jardin;Ici;13/10/2015;14h;15h;;;;")), [(Column::Title, Why::Formula)]);
    }
    let long = "x".repeat(121);
    assert_eq!(wrong(&format!("{long};;jardin;Ici;13/10/2015;14h;15h;;;;"))[0].1, Why::TooLong { most: 120 });
    assert_eq!(wrong("a\u{7}b;;jardin;Ici;13/10/2015;14h;15h;;;;")[0].1, Why::Control);
    assert_eq!(wrong("X;;jardin;Ici;13/10/2015;14h;15h;0;;;")[0].1, Why::NotANumber);
    // A line that is too short lacks what it does not say.
    assert_eq!(
        wrong("X").iter().map(|(column, _)| *column).collect::<Vec<_>>(),
        [Column::Partner, Column::Place, Column::Date, Column::Start, Column::End]
    );
}

#[test]
fn what_is_there_is_known_again() {
    let line = |seats: &str| format!("LE PAIN;Pétrir;Jardin;La cuisine;15/10/2015;17h30;18h30;{seats};familles;;oui\n");
    let same = "Le pain;Pétrir;Le Jardin d’Éole;La cuisine;15/10/2015;17h30;18h30;12;familles;;oui\n";
    assert_eq!(workshops(same).lines[0].fate, Fate::Same);
    assert_eq!(workshops(&same.replace(";oui\n", ";\n")).lines[0].fate, Fate::Same, "what is not said stays");
    let changed = workshops(&line("14").replace("LE PAIN", "Le pain"));
    let Fate::Changed(command) = &changed.lines[0].fate else { panic!("{:?}", changed.lines[0]) };
    let announce = announced(command);
    let Announcement::Workshop(it) = &announce.what else { panic!() };
    assert_eq!((it.id.as_str(), it.seats, it.offer_on_h), ("pain", Some(14), Some(24)));
    assert_eq!(it.title.in_language("en").0, "Bread", "another language stays");
    assert_eq!(it.demo, ["place"], "what a table says anew is the town's own word");
    let held = town().programme.under(&announce.what).unwrap().edition();
    assert_eq!(announce.over, Some(held));
    // The same title at another hour is another workshop, with an address of its own.
    let twice = workshops(&(line("12").replace("17h30", "16h00") + same + &line("12")));
    assert_eq!(twice.counts(), [1, 0, 1, 1]);
    let Fate::Bad(flaws) = &twice.lines[2].fate else { panic!() };
    assert_eq!(flaws[0].why, Why::Twice { line: 3 });
    let two = workshops("X;;jardin;Ici;13/10/2015;14h;15h;;;;\nX;;jardin;Ici;13/10/2015;16h;17h;;;;\n");
    let ids: Vec<String> = two.commands().map(|(_, command)| command.subject()).collect();
    assert_eq!(ids, ["workshop x", "workshop x-2"]);
}

#[test]
fn what_is_no_table_says_what_it_is() {
    let check = |bytes: &[u8], why: Unreadable| assert_eq!(preview(Table::Workshops, bytes, &town()), Err(why));
    check(b"", Unreadable::Empty);
    check(HEAD.as_bytes(), Unreadable::Empty);
    check(b"PK\x03\x04 a workbook", Unreadable::NotText);
    check(b"T\0i\0t\0r\0e\0", Unreadable::NotText);
    check(b"Titre;Date\nX;1", Unreadable::Missing(vec![Column::Partner, Column::Place, Column::Start, Column::End]));
    check(HEAD.replace("Genre", "Lieu").as_bytes(), Unreadable::Twice(Column::Place));
    check(&vec![b'x'; crate::LARGEST_TABLE + 1], Unreadable::TooLarge);
}

#[test]
fn a_thousand_lines_are_read_at_once() {
    let line = |n: u32| format!("Atelier {n};;jardin;Ici;13/10/2015;14h;15h;{};;;\n", n % 50);
    let read = workshops(&(1..=1_000).map(line).collect::<String>());
    assert_eq!(read.counts(), [980, 0, 0, 20]);
    let bad: Vec<u32> = read.lines.iter().filter(|it| matches!(it.fate, Fate::Bad(_))).map(|it| it.n).collect();
    assert_eq!((bad[0], bad[19]), (51, 1_001), "lines are counted as a spreadsheet counts them");
}
