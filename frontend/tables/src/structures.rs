//! A line of the directory's table: a structure, and what it does. What the table has no column for stays as it was.

use crate::cells::{ACCESSIBLE, Cells, Why};
use crate::columns::{Column, slug};
use crate::{Fate, Flaw, hours};
use plein_sens_shared::command::Command;
use plein_sens_shared::directory::{
    Directory, Entry, ListStructure, MOST_SERVICES, Need, SIGNS, Service, Structure, id_of, unfit,
};
use plein_sens_shared::id::StructureId;
use plein_sens_shared::words::folded;
use std::collections::BTreeMap;

/// What each need is called in a table; the first word is the one that is said when none fits.
pub const NEEDS: [(Need, &[&str]); 12] = [
    (Need::Rights, &["droits", "papiers", "demarches", "acces aux droits", "justice"]),
    (Need::Food, &["manger", "alimentation", "aide alimentaire", "equipement", "vetements"]),
    (Need::Housing, &["logement", "hebergement", "se loger"]),
    (Need::Money, &["argent", "budget", "dettes", "aide financiere"]),
    (Need::Health, &["sante", "soins"]),
    (Need::Family, &["famille", "enfants", "parents", "violences"]),
    (Need::Work, &["travail", "emploi", "formation"]),
    (Need::French, &["francais", "apprendre le francais", "lecture", "illettrisme"]),
    (Need::Digital, &["numerique", "informatique", "internet"]),
    (Need::Mobility, &["mobilite", "transport", "se deplacer"]),
    (Need::Disability, &["handicap"]),
    (Need::Company, &["rencontres", "lien social", "loisirs", "isolement", "culture"]),
];

/// Languages as people name them, and their codes.
const LANGUAGES: [(&str, &str); 34] = [
    ("albanais", "sq"),
    ("allemand", "de"),
    ("anglais", "en"),
    ("arabe", "ar"),
    ("armenien", "hy"),
    ("bambara", "bm"),
    ("bengali", "bn"),
    ("berbere", "ber"),
    ("chinois", "zh"),
    ("dari", "prs"),
    ("espagnol", "es"),
    ("farsi", "fa"),
    ("francais", "fr"),
    ("georgien", "ka"),
    ("italien", "it"),
    ("kabyle", "kab"),
    ("kurde", "ku"),
    ("langue des signes", SIGNS),
    ("lingala", "ln"),
    ("lsf", SIGNS),
    ("mandarin", "zh"),
    ("pachto", "ps"),
    ("persan", "fa"),
    ("peul", "ff"),
    ("polonais", "pl"),
    ("portugais", "pt"),
    ("roumain", "ro"),
    ("russe", "ru"),
    ("somali", "so"),
    ("tamoul", "ta"),
    ("turc", "tr"),
    ("ukrainien", "uk"),
    ("vietnamien", "vi"),
    ("wolof", "wo"),
];

/// The structures, as lines are read.
pub struct Structures<'a> {
    held: &'a Directory,
    /// Those that are there, by folded name.
    there: BTreeMap<String, StructureId>,
    seen: BTreeMap<StructureId, u32>,
}

impl<'a> Structures<'a> {
    pub fn new(held: &'a Directory) -> Self {
        let there = held.structures().map(|it| (folded(&it.name), it.id)).collect();
        Self { held, there, seen: BTreeMap::new() }
    }

    /// What would become of a line; none if something in it must be mended.
    pub fn read(&mut self, n: u32, cells: &mut Cells) -> Option<Fate> {
        let name = cells.words(Column::Name, 150, true).map(str::to_owned);
        let id = self.id(cells, name.as_deref().unwrap_or_default());
        let held = id.as_ref().and_then(|id| self.held.entries.get(id));
        let before = held.and_then(Entry::structure);
        // What has no id is read all the same: a line is told everything that is wrong with it.
        let nobody = id.clone().or_else(|| id_of("-"))?;
        let mut it = before.unwrap_or_else(|| Structure::named(nobody, ""));
        it.name = name.unwrap_or_default();
        it.demo = false;
        fill(&mut it, cells);
        if cells.has(Column::Services) {
            it.services = services(cells);
        }
        let id = id?;
        if let Some(line) = self.seen.insert(id, n) {
            cells.wrong(Column::Name, Why::Twice { line });
            return None;
        }
        if cells.is_fine()
            && let Some(field) = unfit(&it)
        {
            cells.wrong(column_of(field), Why::Unfit);
        }
        cells.is_fine().then(|| fate(held, &it))
    }

    fn id(&self, cells: &mut Cells, name: &str) -> Option<StructureId> {
        let written = cells.raw(Column::Id);
        if !written.is_empty() {
            return id_of(written);
        }
        if name.is_empty() {
            return None;
        }
        // Two towns have a structure of one name: a town's directory has one.
        self.there.get(&folded(name)).cloned().or_else(|| slug(name, "structure").parse().ok())
    }
}

fn fill(it: &mut Structure, cells: &mut Cells) {
    let (about, address) = (cells.words(Column::About, 400, false), cells.words(Column::Address, 120, false));
    let (postcode, town) = (cells.words(Column::Postcode, 10, false), cells.words(Column::Town, 60, false));
    if let (true, Some(about)) = (cells.has(Column::About), about) {
        it.about = shortened(about, 400);
    }
    if let (true, Some(address), Some(postcode), Some(town)) = (cells.has(Column::Address), address, postcode, town) {
        let place = format!("{postcode} {town}");
        let parts = [address, place.trim()].into_iter().filter(|part| !part.is_empty());
        it.address = parts.collect::<Vec<_>>().join(", ");
    }
    let mut one = |column: Column, why: Why, place: &mut String, read: &dyn Fn(&str) -> Option<String>| {
        let written = cells.raw(column);
        match if written.is_empty() { Some(String::new()) } else { read(written) } {
            Some(read) if cells.has(column) => *place = read,
            Some(_) => {}
            None => cells.wrong(column, why),
        }
    };
    one(Column::Phone, Why::NotAPhone, &mut it.phone, &phone);
    one(Column::Email, Why::NotAnEmail, &mut it.email, &email);
    one(Column::Site, Why::NotASite, &mut it.site, &site);
    one(Column::Hours, Why::NotHours, &mut it.hours, &hours::osm);
    if cells.has(Column::Languages) {
        it.languages = languages(cells);
    }
    if cells.has(Column::Accessible) {
        it.accessible = answer(cells, Column::Accessible);
    }
}

/// Yes, no, or nothing said.
fn answer(cells: &mut Cells, column: Column) -> Option<bool> {
    if cells.raw(column).is_empty() { None } else { cells.one_of(column, &ACCESSIBLE) }
}

fn languages(cells: &mut Cells) -> Vec<String> {
    let written = cells.raw(Column::Languages);
    let names = written.split([',', ';', '/', '|']).map(folded).filter(|name| !name.is_empty());
    let mut codes: Vec<String> = Vec::new();
    for name in names {
        let known = LANGUAGES.iter().find(|(called, code)| *called == name || *code == name);
        match known {
            Some((_, code)) if codes.iter().any(|held| held == code) => {}
            Some((_, code)) => codes.push((*code).to_owned()),
            None => {
                cells.wrong(Column::Languages, Why::UnknownLanguage);
                break;
            }
        }
    }
    codes
}

/// One service a part of the cell; what else the line says of them is said of each.
fn services(cells: &mut Cells) -> Vec<Service> {
    let names: Vec<String> = cells
        .raw(Column::Services)
        .split(['|', '\n'])
        .map(|name| shortened(name, 150))
        .filter(|it| !it.is_empty())
        .collect();
    if names.len() > MOST_SERVICES {
        cells.wrong(Column::Services, Why::TooMany { most: MOST_SERVICES });
    }
    let needs = needs(cells);
    let free = answer(cells, Column::Free);
    let cost = cells.words(Column::Cost, 200, false).unwrap_or_default().to_owned();
    let whom = cells.words(Column::Whom, 200, false).unwrap_or_default().to_owned();
    let service = |name: String| Service {
        name,
        about: String::new(),
        needs: needs.clone(),
        free,
        cost: cost.clone(),
        whom: whom.clone(),
        remote: false,
        referred: false,
    };
    names.into_iter().map(service).collect()
}

fn needs(cells: &mut Cells) -> Vec<Need> {
    let written = cells.raw(Column::Needs);
    let names: Vec<String> = written.split([',', ';', '/', '|']).map(folded).filter(|name| !name.is_empty()).collect();
    let called = |name: &String| NEEDS.iter().find(|(_, words)| words.contains(&name.as_str())).map(|(need, _)| *need);
    if names.iter().any(|name| called(name).is_none()) {
        let words = NEEDS.iter().filter_map(|(_, words)| words.first().copied()).collect();
        cells.wrong(Column::Needs, Why::NotAmong { words });
    }
    Need::ALL.into_iter().filter(|need| names.iter().any(|name| called(name) == Some(*need))).collect()
}

/// What would become of a structure beside what is held.
pub fn fate(held: Option<&Entry>, it: &Structure) -> Fate {
    if let Some(field) = unfit(it) {
        return Fate::Bad(vec![Flaw { column: column_of(field), cell: String::new(), why: Why::Unfit }]);
    }
    let structure = Entry::of(it);
    match held {
        Some(held) if *held == structure => Fate::Same,
        Some(held) => Fate::Changed(Command::ListStructure(ListStructure { structure, over: Some(held.edition()) })),
        None => Fate::New(Command::ListStructure(ListStructure { structure, over: None })),
    }
}

/// A structure that is small enough to travel: descriptions go first, then services.
pub fn bound(mut it: Structure, left: &mut Vec<Flaw>) -> Structure {
    if unfit(&it) != Some("services") {
        return it;
    }
    it.services.iter_mut().for_each(|service| service.about.clear());
    let all = it.services.len();
    while unfit(&it) == Some("services") && it.services.pop().is_some() {}
    if it.services.len() < all {
        let why = Why::TooMany { most: it.services.len() };
        left.push(Flaw { column: Column::Services, cell: all.to_string(), why });
    }
    it
}

fn column_of(field: &str) -> Column {
    match field {
        "about" => Column::About,
        "address" => Column::Address,
        "phone" => Column::Phone,
        "email" => Column::Email,
        "site" | "access_page" => Column::Site,
        "hours" => Column::Hours,
        "languages" => Column::Languages,
        "services" => Column::Services,
        _ => Column::Name,
    }
}

/// A French number in pairs; others as they are written.
pub fn phone(text: &str) -> Option<String> {
    let fits = text.chars().all(|sign| sign.is_ascii_digit() || "+ .()-".contains(sign)) && text.len() <= 25;
    let digits: String = text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let national = digits.strip_prefix("+33").map(|rest| format!("0{}", rest.trim_start_matches('0')));
    let digits = national.unwrap_or(digits);
    if !fits || digits.len() < 2 {
        return None;
    }
    let pairs: Vec<&str> = (0..5).filter_map(|pair| digits.get(pair * 2..pair * 2 + 2)).collect();
    Some(if digits.len() == 10 && digits.starts_with('0') { pairs.join(" ") } else { digits })
}

/// An address of e-mail, as far as one can see.
pub fn email(text: &str) -> Option<String> {
    (text.contains('@') && !text.contains(char::is_whitespace) && text.len() <= 200).then(|| text.to_owned())
}

/// An address of the web, with what people leave out before it.
pub fn site(text: &str) -> Option<String> {
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let fits = (whole.starts_with("https://") || whole.starts_with("http://")) && whole.contains('.');
    (fits && !whole.contains(char::is_whitespace) && whole.chars().count() <= 200).then_some(whole)
}

/// A text in one line, of so many letters at the most, cut between words.
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|letter| !letter.is_control()).collect();
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most - 1).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

/// As much of a cell as is shown.
pub fn fitting(cell: &str) -> String {
    cell.chars().take(60).collect()
}
