//! Do the register and the draft of the impact assessment say what is really held? They are made of the one table in the
//! code; what stands in `docs/law` must be what comes out (`PLEIN_SENS_WRITE=1` writes it anew).

use plein_sens_backend::log::{DATABASE, SqliteLog};
use plein_sens_backend::office::Office;
use plein_sens_shared::command::{Command, KINDS};
use plein_sens_shared::holdings::Holding;
use plein_sens_shared::id::Lineage;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};
use toml::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn words(language: &str) -> Value {
    let text = fs::read_to_string(root().join(format!("shared/law/{language}.toml"))).unwrap();
    Value::Table(text.parse().unwrap())
}

fn said<'a>(words: &'a Value, path: &[&str]) -> &'a str {
    let place =
        path.iter().fold(words, |value, name| value.get(name).unwrap_or_else(|| panic!("no words for {path:?}")));
    place.as_str().unwrap_or_else(|| panic!("no words for {path:?}"))
}

/// Where a kind stands: tables, the log, a person's device, or nowhere.
fn place(words: &Value, holding: Holding) -> String {
    match (holding, holding.tables()) {
        (Holding::Rights, _) => said(words, &["nowhere"]).to_owned(),
        (Holding::OwnDevice | Holding::Kiosk | Holding::KeptAnswers, _) => said(words, &["device"]).to_owned(),
        (_, []) => said(words, &["log"]).to_owned(),
        (_, tables) => {
            // Passages are in the log; the table only numbers cards.
            let log = (holding == Holding::Passages).then(|| said(words, &["log"]).to_owned());
            log.into_iter().chain(tables.iter().map(|table| format!("`{table}`"))).collect::<Vec<_>>().join(", ")
        }
    }
}

fn holding(words: &Value, it: Holding) -> String {
    let own = |part: &str| said(words, &["holdings", it.name(), part]).to_owned();
    let rows = [
        ("about", said(words, &["about", &format!("{:?}", it.about())]).to_owned()),
        ("why", own("why")),
        ("who", own("who")),
        ("term", said(words, &["term", &format!("{:?}", it.term())]).to_owned()),
        ("erase", own("erase")),
        ("where", place(words, it)),
    ];
    let row = |(label, text): &(&str, String)| format!("| {} | {text} |\n", said(words, &["labels", label]));
    format!("## {}\n\n| | |\n|---|---|\n{}\n", own("what"), rows.iter().map(row).collect::<String>())
}

fn register(words: &Value) -> String {
    let all: String = Holding::ALL.into_iter().map(|it| holding(words, it)).collect();
    format!("# {}\n\n{}\n\n{all}", said(words, &["title"]), said(words, &["intro"]))
}

/// The draft: what is about somebody, the risks and what meets them, and what only the town can say.
fn assessment(words: &Value) -> String {
    let somebody = Holding::ALL.into_iter().filter(|it| format!("{:?}", it.about()) != "Nobody");
    let line = |it: Holding| {
        let (what, term) =
            (said(words, &["holdings", it.name(), "what"]), said(words, &["term", &format!("{:?}", it.term())]));
        format!("- {what} *{term}.*\n")
    };
    let list = |name: &str| words[name].as_array().unwrap().clone();
    let risk = |pair: &Value| format!("| {} | {} |\n", pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
    let open = |item: &Value| format!("- {}\n", item.as_str().unwrap());
    format!(
        "# {}\n\n{}\n\n{}\n## {}\n\n| | |\n|---|---|\n{}\n## {}\n\n{}",
        said(words, &["dpia"]),
        said(words, &["dpia_intro"]),
        somebody.map(line).collect::<String>(),
        said(words, &["risks_title"]),
        list("risks").iter().map(risk).collect::<String>(),
        said(words, &["open_title"]),
        list("open").iter().map(open).collect::<String>(),
    )
}

#[test]
fn the_documents_are_what_the_table_says() {
    for (language, names) in
        [("fr", ["registre.fr.md", "analyse.fr.md"]), ("en", ["register.en.md", "assessment.en.md"])]
    {
        let words = words(language);
        for (name, made) in names.into_iter().zip([register(&words), assessment(&words)]) {
            let path = root().join("docs/law").join(name);
            if env::var_os("PLEIN_SENS_WRITE").is_some() {
                fs::write(&path, &made).unwrap();
            }
            let stands = fs::read_to_string(&path).unwrap_or_default();
            assert!(stands == made, "docs/law/{name} is not what the table says: PLEIN_SENS_WRITE=1 writes it anew");
        }
    }
}

#[test]
fn no_words_are_left_over() {
    let names: BTreeSet<&str> = Holding::ALL.into_iter().map(Holding::name).collect();
    for language in ["fr", "en"] {
        let words = words(language);
        let told: BTreeSet<&str> = words["holdings"].as_table().unwrap().keys().map(String::as_str).collect();
        assert_eq!(told, names, "{language}");
    }
}

#[test]
fn every_table_of_the_database_is_somebodys() {
    let folder = tempfile::tempdir().unwrap();
    drop(SqliteLog::open(folder.path(), || Lineage::from_bits(1)).unwrap());
    drop(Office::open(folder.path(), false).unwrap());
    let connection = Connection::open(folder.path().join(DATABASE)).unwrap();
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    let mut statement = connection.prepare(sql).unwrap();
    let real: BTreeSet<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let told = Holding::ALL.into_iter().flat_map(|it| it.tables().iter().map(|name| (*name).to_owned()));
    // The log of events and what is computed of it: each event has its kind by itself.
    let derived = ["events", "snapshot", "snapshot_piece", "snapshots", "meta", "backups"].map(str::to_owned);
    let told: BTreeSet<String> = told.collect();
    let unknown: Vec<&String> = real.iter().filter(|name| !told.contains(*name) && !derived.contains(*name)).collect();
    assert!(unknown.is_empty(), "these tables are in no kind of shared/src/holdings.rs: {unknown:?}");
    let missing: Vec<&String> = told.iter().filter(|name| !real.contains(*name)).collect();
    assert!(missing.is_empty(), "these tables are not there: {missing:?}");
}

#[test]
fn what_a_device_remembers_is_known() {
    let settings = fs::read_to_string(root().join("frontend/src/platform/settings.rs")).unwrap();
    let keys: BTreeSet<&str> =
        settings.split("\"plein-sens.").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    // Language, kiosk or not, enrolled or not, counts, the stop that a tablet holds and numbers for cards: of nobody. The
    // passport: `Holding::OwnDevice`. The account that notes who comes, by its random id: `Holding::Accounts`.
    let known = BTreeSet::from([
        "language",
        "device",
        "enrolled",
        "passport",
        "lost",
        "waiting",
        "stop",
        "cards",
        "attendance",
    ]);
    let new: Vec<&&str> = keys.difference(&known).collect();
    assert!(new.is_empty() && keys.contains("passport"), "name these in the register first: {new:?}");
}

#[test]
fn every_command_has_its_kind() {
    let folder = root().join("tests/compatibility/command");
    let read = |path: PathBuf| Command::read(&fs::read_to_string(path).unwrap()).unwrap();
    let all: Vec<Command> = fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap().path())).collect();
    for kind in KINDS {
        let one = all.iter().find(|command| format!("{command:?}").starts_with(kind));
        assert!(Holding::ALL.contains(&one.unwrap().holding()), "{kind}");
    }
}
