//! A town's directory: filled, brought up to date, searched.

use super::*;
use crate::context::{Context, Knowledge, Role};
use crate::day::{Day, Moment, TimeOfDay};
use crate::event::Event as AnyEvent;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written;

/// What the needs are called where French is spoken.
const CALLED: [&str; 12] = [
    "Droits et papiers",
    "Manger et s’équiper",
    "Se loger",
    "Argent",
    "Santé",
    "Famille",
    "Travail",
    "Apprendre le français",
    "Numérique",
    "Se déplacer",
    "Handicap",
    "Rencontrer",
];

fn context(role: Role) -> Context {
    Context { now_ms: 0, now: monday(10), happened_ms: 0, role, knowledge: Knowledge::Everything }
}

/// A Monday of November.
fn monday(hour: u16) -> Moment {
    Moment { day: Day::new(2026, 11, 23).unwrap(), time: TimeOfDay::new(hour, 0).unwrap() }
}

fn service(name: &str, needs: &[Need]) -> Service {
    let text = format!(r#"{{"name":{name:?}}}"#);
    Service { needs: needs.to_vec(), ..written::parse(&text).unwrap() }
}

fn one(id: &str, name: &str, hours: &str, services: Vec<Service>) -> Structure {
    let id = id.parse().unwrap();
    Structure { hours: hours.to_owned(), services, ..Structure::named(id, name) }
}

fn list(state: &mut State, structure: &Structure, over: Option<String>) -> Result<usize, Refusal> {
    let command = ListStructure { structure: Entry::of(structure), over };
    let events = command.decide(state, &context(Role::Agent))?;
    for event in &events {
        state.evolve(event);
    }
    Ok(events.len())
}

fn town() -> State {
    let mut state = State::default();
    for it in [
        one("epicea", "Epicéa", "Tu 14:00-17:00", vec![service("Épicerie sociale", &[Need::Food])]),
        Structure {
            address: "5 place du Marché, 18100 Vierzon".to_owned(),
            about: "Une porte ouverte à toutes les femmes.".to_owned(),
            ..one("relais", "Le Relais", "", vec![service("Hébergement d’urgence", &[Need::Housing, Need::Family])])
        },
        one("pass", "PASS de l’hôpital", "Mo-Fr 08:00-18:00", vec![service("Soins sans papiers", &[Need::Health])]),
        one(
            "ccas",
            "CCAS",
            "Mo 08:30-12:00",
            vec![service("Domiciliation", &[Need::Rights]), service("Aide alimentaire", &[Need::Food])],
        ),
    ] {
        assert_eq!(list(&mut state, &it, None), Ok(1));
    }
    state
}

fn found(state: &State, words: &str, need: Option<Need>, open: bool) -> Vec<String> {
    let asked = Asked { words, need, open, now: monday(10), needs: &CALLED };
    directory(&state.directory, &asked).found.into_iter().map(|card| card.id.to_string()).collect()
}

#[test]
fn a_structure_is_listed_once_and_brought_up_to_date() {
    let mut state = town();
    let held = state.directory.structures().find(|it| it.name == "CCAS").unwrap();
    assert_eq!(list(&mut state, &held, None), Ok(0), "the same again changes nothing, whoever was sooner");
    let moved = Structure { phone: "02 48 00 00 00".to_owned(), ..held.clone() };
    assert_eq!(
        list(&mut state, &moved, None),
        Err(Refusal::ChangedMeanwhile),
        "nobody writes over what they have not seen"
    );
    let over = Some(Entry::of(&held).edition());
    assert_eq!(list(&mut state, &moved, over.clone()), Ok(1));
    assert_eq!(list(&mut state, &Structure { about: "x".to_owned(), ..held }, over), Err(Refusal::ChangedMeanwhile));
    assert_eq!(state.directory.entries.len(), 4);
    let gone =
        |over: String| DelistStructure { structure: moved.id.clone(), over }.decide(&state, &context(Role::Director));
    assert_eq!(gone("older".to_owned()), Err(Refusal::ChangedMeanwhile));
    for event in gone(Entry::of(&moved).edition()).unwrap() {
        state.evolve(&event);
    }
    assert_eq!(state.directory.entries.len(), 3);
    let again = DelistStructure { structure: moved.id, over: String::new() };
    assert_eq!(again.decide(&state, &context(Role::Agent)), Ok(Vec::new()));
}

#[test]
fn what_may_not_stand_there_is_named() {
    let check = |change: &dyn Fn(&mut Structure), field: Option<&str>| {
        let mut it = one("a", "A", "", vec![service("S", &[])]);
        change(&mut it);
        assert_eq!(unfit(&it), field, "{it:?}");
        let refused = field.map(|field| Refusal::UnfitStructure { field: field.to_owned() });
        assert_eq!(list(&mut State::default(), &it, None).err(), refused);
    };
    check(&|_| {}, None);
    check(&|it| it.name = " ".to_owned(), Some("name"));
    check(&|it| it.about = "é".repeat(401), Some("about"));
    check(&|it| it.address = "a\nb".to_owned(), Some("address"));
    check(&|it| it.phone = "+33 2 48 00 00 00".to_owned(), None);
    check(&|it| it.phone = "appelez-nous".to_owned(), Some("phone"));
    check(&|it| it.email = "nobody".to_owned(), Some("email"));
    check(&|it| it.site = "javascript:alert(1)".to_owned(), Some("site"));
    check(&|it| it.access_page = "//elsewhere".to_owned(), Some("access_page"));
    check(&|it| it.hours = "lundi 9h".to_owned(), Some("hours"));
    check(&|it| it.languages = vec!["Français".to_owned()], Some("languages"));
    check(&|it| it.services = vec![service("S", &[]); MOST_SERVICES + 1], Some("services"));
    check(&|it| it.services[0].name = String::new(), Some("services"));
    let unread = ListStructure { structure: written::parse(r#"{"id":"a"}"#).unwrap(), over: None };
    assert!(unread.decide(&State::default(), &context(Role::Town)).is_err(), "without a name it cannot be read");
}

#[test]
fn there_is_an_end_to_what_phones_hold() {
    let mut state = State::default();
    for n in 0..MOST {
        assert_eq!(list(&mut state, &one(&format!("s{n}"), "S", "", vec![]), None), Ok(1));
    }
    assert_eq!(list(&mut state, &one("more", "S", "", vec![]), None), Err(Refusal::DirectoryFull));
    let changed = one("s7", "Other", "", vec![]);
    let over = state.directory.entries.get(&changed.id).map(Entry::edition);
    assert_eq!(list(&mut state, &changed, over), Ok(1), "what is there can still be put right");
}

#[test]
fn people_find_what_they_mean() {
    let state = town();
    let check = |words: &str, ids: &[&str]| assert_eq!(found(&state, words, None, false), ids, "{words}");
    check("", &["ccas", "pass", "epicea", "relais"]);
    check("epicerie", &["epicea"]);
    check("ÉPICERIE", &["epicea"]);
    check("epicrie", &["epicea"]);
    check("hopital", &["pass"]);
    check("opital", &["pass"]);
    check("hebergemant", &["relais"]);
    check("se loger", &["relais"]);
    check("je cherche à manger", &["ccas", "epicea"]);
    check("alimentaire", &["ccas"]);
    check("aide alimantaire", &["ccas"]);
    check("place du marché", &["relais"]);
    check("femmes", &["relais"]);
    check("piscine", &[]);
    check("epicerie piscine", &[]);
}

#[test]
fn a_need_and_an_open_door_narrow_it() {
    let state = town();
    assert_eq!(found(&state, "", Some(Need::Food), false), ["ccas", "epicea"]);
    assert_eq!(found(&state, "", Some(Need::Food), true), ["ccas"], "on a Monday morning");
    assert_eq!(found(&state, "", None, true), ["ccas", "pass"]);
    let asked = Asked { words: "", need: None, open: false, now: monday(10), needs: &CALLED };
    let view = directory(&state.directory, &asked);
    let needs: Vec<(Need, u32)> = view.needs.iter().map(|view| (view.need, view.count)).collect();
    assert_eq!(view.all, 4);
    assert_eq!(needs, [(Need::Rights, 1), (Need::Food, 2), (Need::Housing, 1), (Need::Health, 1), (Need::Family, 1)]);
    let epicea = state.directory.entries.get::<crate::id::StructureId>(&"epicea".parse().unwrap()).unwrap();
    let page = structure(epicea, monday(10)).unwrap();
    assert_eq!(page.hours.unwrap().opens.unwrap().day, monday(10).day.plus(1));
}

#[test]
fn what_a_later_version_says_of_a_structure_is_kept() {
    let body = r#"{"kind":"listed","structure":{"id":"later","name":"Later","colour":["red",7,true,null]}}"#;
    let event: Event = written::parse(body).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), body);
    let mut state = State::default();
    state.evolve(&AnyEvent::Directory(event));
    let scope = crate::event::Scope::Directory;
    let mut other = State::default();
    other.restore(&scope, &state.snapshot(&scope)).unwrap();
    assert_eq!(other, state);
    assert_eq!(state.directory.structures().next().map(|it| it.name), Some("Later".to_owned()));
    let nobody: Event = written::parse(r#"{"kind":"listed","structure":{"name":"No id"}}"#).unwrap();
    state.evolve(&AnyEvent::Directory(nobody));
    assert_eq!(state, other, "what has no id stands nowhere");
}

#[test]
fn an_id_of_elsewhere_is_the_same_each_time() {
    assert_eq!(id_of("dora--3f2a").unwrap().as_str(), "dora--3f2a");
    let one = id_of("mediation-numerique--Café/1").unwrap();
    assert_eq!(Some(&one), id_of(" mediation-numerique--Café/1 ").as_ref());
    assert_ne!(Some(&one), id_of("mediation-numerique--Café-1").as_ref());
    assert!(id_of(" ").is_none() && id_of(&"é".repeat(500)).is_some());
}

#[test]
fn a_thousand_structures_are_searched_and_are_not_too_heavy() {
    let mut state = State::default();
    let needs = Need::ALL;
    for n in 0..MOST {
        let it = Structure {
            about: "Un accueil pour toutes et tous, avec un café, des conseils et des ateliers.".to_owned(),
            address: format!("{n} rue de la République, 18100 Vierzon"),
            phone: format!("02 48 00 {:02} {:02}", n / 100, n % 100),
            ..one(
                &format!("s{n}"),
                &format!("Maison numéro {n}"),
                "Mo-Fr 09:00-12:00",
                vec![service("Accueil", &[needs[n % 12]])],
            )
        };
        assert_eq!(list(&mut state, &it, None), Ok(1));
    }
    let asked = Asked { words: "maizon numero 77", need: None, open: false, now: monday(10), needs: &CALLED };
    let view = directory(&state.directory, &asked);
    assert_eq!(view.found[0].id.as_str(), "s77");
    assert!(state.snapshot(&crate::event::Scope::Directory).len() < 400_000);
}
