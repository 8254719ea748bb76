//! The directory, from tables and from data·inclusion.

use crate::{Column, Fate, Line, Preview, Table, Unreadable, Why, preview};
use plein_sens_shared::command::Command;
use plein_sens_shared::directory::{Entry, Event, Need, Structure};
use plein_sens_shared::event::Event as AnyEvent;
use plein_sens_shared::state::State;

/// As data·inclusion writes it: two structures, the services of one of them, and one of somebody else.
const EXPORT: &str = r#"{"structures":[
  {"source":"dora","id":"dora--3F2a","nom":"Centre social Le Tournesol","date_maj":"2025-02-14T10:00:00",
   "siret":"13003013300016","commune":"Vierzon","code_postal":"18100","code_insee":"18279","adresse":"12 rue des Lilas",
   "complement_adresse":"Bâtiment B","longitude":2.07,"latitude":47.22,"telephone":"+33248000001",
   "courriel":"accueil@tournesol.example","site_web":"https://tournesol.example",
   "description":"Un centre social\n\nouvert à tous les habitants du quartier, avec des ateliers et une halte-garderie.",
   "horaires_accueil":"Mo-Fr 08:30-12:30; PH off","accessibilite_lieu":"https://acceslibre.beta.gouv.fr/app/18/erp/x/",
   "reseaux_porteurs":null,"score_qualite":0.8},
  {"source":"soliguide","id":"soliguide-77","nom":"Bagagerie","horaires_accueil":"24/7","telephone":"demandez",
   "commune":"Vierzon","code_postal":"18100","adresse":null,"date_maj":"2025-03-01"}],
 "services":[
  {"source":"dora","id":"dora--s1","structure_id":"dora--3F2a","nom":"Ateliers sociolinguistiques",
   "description":"Parler, lire et écrire le français, deux fois par semaine.",
   "thematiques":["lecture-ecriture-calcul--maitriser-le-francais","famille--soutien-aux-familles"],
   "frais":"payant","frais_precisions":"5 € par an","publics":["femmes","personnes-exilees"],
   "publics_precisions":"Adultes","modes_accueil":["en-presentiel"],"mobilisable_par":["usagers","professionnels"]},
  {"source":"dora","id":"dora--s2","structure_id":"dora--3F2a","nom":"Écoute","thematiques":["sante"],
   "frais":"gratuit","modes_accueil":["a-distance"],"mobilisable_par":["professionnels"]},
  {"source":"x","id":"x--s3","structure_id":"x--nobody","nom":"Orphelin"}]}"#;

fn read(text: &str, state: &State) -> Preview {
    preview(Table::Structures, text.as_bytes(), state).unwrap()
}

fn said(line: &Line) -> Structure {
    match &line.fate {
        Fate::New(Command::ListStructure(command)) | Fate::Changed(Command::ListStructure(command)) => {
            command.structure.structure().unwrap()
        }
        other => panic!("{other:?}"),
    }
}

/// The town after somebody has said yes.
fn imported(preview: &Preview, mut state: State) -> State {
    for (_, command) in preview.commands() {
        let Command::ListStructure(command) = command else { panic!("{command:?}") };
        state.evolve(&AnyEvent::Directory(Event::Listed { structure: command.structure.clone() }));
    }
    state
}

#[test]
fn an_export_becomes_structures_with_their_services() {
    let preview = read(EXPORT, &State::default());
    assert_eq!((preview.counts(), preview.entries), ([2, 0, 0, 1], true));
    let it = said(&preview.lines[0]);
    assert!(it.id.as_str().starts_with("dora--3f2a-"), "{}", it.id);
    assert_eq!(
        it.about,
        "Un centre social ouvert à tous les habitants du quartier, avec des ateliers et une halte-garderie."
    );
    assert_eq!(it.address, "12 rue des Lilas, Bâtiment B, 18100 Vierzon");
    assert_eq!((it.phone.as_str(), it.hours.as_str()), ("02 48 00 00 01", "Mo-Fr 08:30-12:30; PH off"));
    assert_eq!(it.as_of.map(|day| day.to_string()).as_deref(), Some("2025-02-14"));
    let [first, second] = it.services.as_slice() else { panic!("{:?}", it.services) };
    assert_eq!(first.needs, [Need::Family, Need::French]);
    assert_eq!((first.free, first.cost.as_str()), (Some(false), "5 € par an"));
    assert_eq!(first.whom, "femmes, personnes exilées. Adultes");
    assert!(!first.remote && !first.referred);
    assert!(second.remote && second.referred && second.free == Some(true) && second.needs == [Need::Health]);
    let Fate::Bad(flaws) = &preview.lines[2].fate else { panic!() };
    assert_eq!((flaws[0].cell.as_str(), &flaws[0].why), ("x--nobody", &Why::UnknownStructure));
}

#[test]
fn what_cannot_be_used_is_left_aside_and_said() {
    let preview = read(EXPORT, &State::default());
    let it = said(&preview.lines[1]);
    assert_eq!((it.address.as_str(), it.phone.as_str(), it.hours.as_str()), ("18100 Vierzon", "", ""));
    let left: Vec<(Column, &str)> =
        preview.lines[1].left.iter().map(|flaw| (flaw.column, flaw.cell.as_str())).collect();
    assert_eq!(left, [(Column::Phone, "demandez"), (Column::Hours, "24/7")]);
}

#[test]
fn the_same_export_again_changes_nothing_and_a_newer_one_takes_its_place() {
    let town = imported(&read(EXPORT, &State::default()), State::default());
    assert_eq!(read(EXPORT, &town).counts(), [0, 0, 2, 1]);
    let newer = EXPORT.replace("+33248000001", "+33248000002");
    let preview = read(&newer, &town);
    assert_eq!(preview.counts(), [0, 1, 1, 1]);
    let town = imported(&preview, town);
    assert_eq!(town.directory.entries.len(), 2, "nothing is there twice");
    assert_eq!(read(&newer, &town).counts(), [0, 0, 2, 1]);
}

#[test]
fn structures_and_services_may_come_in_two_files() {
    let whole = imported(&read(EXPORT, &State::default()), State::default());
    let (structures, services) = EXPORT.split_once("\"services\":").unwrap();
    let structures = structures.replace("{\"structures\":", "").trim().trim_end_matches(',').to_owned();
    let services = services.trim_end_matches('}');
    let town = imported(&read(&structures, &State::default()), State::default());
    assert!(town.directory.structures().all(|it| it.services.is_empty()));
    let preview = read(services, &town);
    assert_eq!(preview.counts(), [0, 1, 0, 1]);
    let town = imported(&preview, town);
    assert_eq!(town.directory, whole.directory);
    // Structures alone take no services away.
    assert_eq!(read(&structures, &town).counts(), [0, 0, 2, 0]);
    // A page of what the interface answers.
    assert_eq!(read(&format!("{{\"items\":{structures},\"total\":2}}"), &town).counts(), [0, 0, 2, 0]);
}

#[test]
fn a_very_large_structure_is_made_to_fit() {
    let service = |n: u32| {
        let about = "é".repeat(180);
        format!(
            r#"{{"id":"s{n}","structure_id":"big","nom":"Service {n} {about}","description":"{about}","frais_precisions":"{about}","publics_precisions":"{about}"}}"#
        )
    };
    let services: Vec<String> = (0..40).map(service).collect();
    let text = format!(r#"{{"structures":[{{"id":"big","nom":"Grande"}}],"services":[{}]}}"#, services.join(","));
    let preview = read(&text, &State::default());
    let it = said(&preview.lines[0]);
    assert!(!it.services.is_empty() && Entry::of(&it).written().len() <= 15_000);
    assert!(preview.lines[0].left.iter().any(|flaw| matches!(flaw.why, Why::TooMany { .. })));
}

#[test]
fn what_is_no_export_says_so() {
    let check = |text: &str, why: Unreadable| {
        assert_eq!(preview(Table::Structures, text.as_bytes(), &State::default()), Err(why), "{text}");
    };
    check("{\"structures\":[", Unreadable::NotInclusion);
    check("{\"features\":[]}", Unreadable::NotInclusion);
    check("[]", Unreadable::Nothing);
    check("{\"structures\":[],\"services\":[]}", Unreadable::Nothing);
    check(&format!("[{}]", "[".repeat(500)), Unreadable::NotInclusion);
    let bad = read(
        r#"[{"id":"a","nom":""},{"nom":"Sans id"},{"id":"b","nom":"B"},{"id":"b","nom":"B"},7]"#,
        &State::default(),
    );
    assert_eq!(bad.counts(), [1, 0, 0, 3]);
}

const HEAD: &str =
    "Nom;Adresse;Code postal;Commune;Téléphone;Horaires;Langues;Accessible;Services;Besoins;Gratuit;Pour qui\n";

fn table(lines: &str, state: &State) -> Preview {
    read(&format!("{HEAD}{lines}"), state)
}

#[test]
fn a_line_becomes_a_structure() {
    let line = "Resto du cœur;8 rue Basse;18100;Vierzon;02.48.00.00.03;mardi et jeudi 14h-17h;français, arabe, LSF;oui;\
        Aide alimentaire | Vestiaire;alimentation, argent;oui;Sur inscription\n";
    let preview = table(line, &State::default());
    let it = said(&preview.lines[0]);
    assert_eq!((it.id.as_str(), it.address.as_str()), ("resto-du-coeur", "8 rue Basse, 18100 Vierzon"));
    assert_eq!((it.phone.as_str(), it.hours.as_str()), ("02 48 00 00 03", "Tu,Th 14:00-17:00"));
    assert_eq!((it.languages.join(" ").as_str(), it.accessible), ("fr ar fsl", Some(true)));
    let names: Vec<&str> = it.services.iter().map(|service| service.name.as_str()).collect();
    assert_eq!(names, ["Aide alimentaire", "Vestiaire"]);
    assert_eq!((&it.services[1].needs[..], it.services[1].free), (&[Need::Food, Need::Money][..], Some(true)));
    let town = imported(&preview, State::default());
    assert_eq!(table(line, &town).counts(), [0, 0, 1, 0], "known again by its name");
    // What a table has no column for stays.
    let phone = read("Nom;Téléphone\nRESTO DU COEUR;+33 2 48 00 00 04\n", &town);
    let changed = said(&phone.lines[0]);
    assert_eq!((changed.id.as_str(), changed.phone.as_str()), ("resto-du-coeur", "02 48 00 00 04"));
    assert_eq!((changed.services, changed.languages), (it.services, it.languages));
}

#[test]
fn a_bad_line_of_the_directory_is_told_everything_that_is_wrong_with_it() {
    let read = table(
        ";=1;18100;Vierzon;appelez;le matin;klingon;peut-être;X;jardinage;bof;\nA;;;;;;;;;;;\nA;;;;;;;;;;;\n",
        &State::default(),
    );
    let Fate::Bad(flaws) = &read.lines[0].fate else { panic!() };
    let flaws: Vec<(Column, Why)> = flaws.iter().map(|flaw| (flaw.column, flaw.why.clone())).collect();
    let needs = [
        "droits",
        "manger",
        "logement",
        "argent",
        "sante",
        "famille",
        "travail",
        "francais",
        "numerique",
        "mobilite",
        "handicap",
        "rencontres",
    ];
    assert_eq!(
        flaws,
        [
            (Column::Name, Why::Empty),
            (Column::Address, Why::Formula),
            (Column::Phone, Why::NotAPhone),
            (Column::Hours, Why::NotHours),
            (Column::Languages, Why::UnknownLanguage),
            (Column::Accessible, Why::NotAmong { words: vec!["oui", "non"] }),
            (Column::Needs, Why::NotAmong { words: needs.to_vec() }),
            (Column::Free, Why::NotAmong { words: vec!["oui", "non"] }),
        ]
    );
    let Fate::Bad(twice) = &read.lines[2].fate else { panic!() };
    assert_eq!(twice[0].why, Why::Twice { line: 3 });
    assert_eq!(read.counts(), [1, 0, 0, 2]);
}
