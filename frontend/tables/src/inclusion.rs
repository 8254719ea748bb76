//! What data·inclusion exports (schema v1; what was called otherwise before it is read too): structures and services in one
//! file, or in two that are imported one after the other. Nothing of it is refused for a detail: what cannot be used is left
//! aside, and said.

use crate::cells::Why;
use crate::columns::Column;
use crate::structures::{bound, email, fate, fitting, phone, shortened, site};
use crate::{Fate, Flaw, LARGEST, Line, MOST, Preview, Unreadable, hours};
use plein_sens_shared::day::Day;
use plein_sens_shared::directory::{Directory, Entry, MOST_SERVICES, Need, Service, Structure, id_of};
use plein_sens_shared::id::StructureId;
use plein_sens_shared::written::Tree;
use std::collections::BTreeMap;

/// What each theme is for: what stands before `--` in its name, or the whole of it where that says more.
const THEMES: [(&str, Need); 25] = [
    ("gestion-financiere--obtenir-une-aide-alimentaire", Need::Food),
    ("difficultes-administratives-ou-juridiques", Need::Rights),
    ("acces-aux-droits-et-citoyennete", Need::Rights),
    ("equipement-et-alimentation", Need::Food),
    ("logement-hebergement", Need::Housing),
    ("difficultes-financieres", Need::Money),
    ("gestion-financiere", Need::Money),
    ("sante", Need::Health),
    ("famille", Need::Family),
    ("choisir-un-metier", Need::Work),
    ("creer-une-entreprise", Need::Work),
    ("creation-activite", Need::Work),
    ("preparer-sa-candidature", Need::Work),
    ("se-former", Need::Work),
    ("trouver-un-emploi", Need::Work),
    ("accompagnement-social-et-professionnel-personnalise", Need::Work),
    ("souvrir-a-linternational", Need::Work),
    ("lecture-ecriture-calcul", Need::French),
    ("apprendre-francais", Need::French),
    ("illettrisme", Need::French),
    ("numerique", Need::Digital),
    ("mobilite", Need::Mobility),
    ("handicap", Need::Disability),
    ("remobilisation", Need::Company),
    ("lien-social", Need::Company),
];

const PUBLICS: [(&str, &str); 13] = [
    ("actifs", "actifs"),
    ("beneficiaires-des-minimas-sociaux", "bénéficiaires de minima sociaux"),
    ("demandeurs-emploi", "demandeurs d’emploi"),
    ("etudiants", "étudiants"),
    ("familles", "familles"),
    ("femmes", "femmes"),
    ("jeunes", "jeunes"),
    ("personnes-en-situation-de-handicap", "personnes handicapées"),
    ("personnes-en-situation-durgence", "personnes en situation d’urgence"),
    ("personnes-en-situation-juridique-specifique", "personnes en situation juridique particulière"),
    ("personnes-exilees", "personnes exilées"),
    ("residents-qpv-frr", "habitants d’un quartier prioritaire ou d’une zone rurale"),
    ("seniors", "personnes âgées"),
];

/// The services of each structure that a file names, with the place in the file of the first.
type Offers<'a> = BTreeMap<&'a str, (u32, Vec<&'a Tree>)>;

/// Whether a file is one of data·inclusion rather than a table.
pub fn is_json(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    matches!(text.iter().find(|byte| !byte.is_ascii_whitespace()), Some(b'{' | b'['))
}

/// Reads an export, beside what the directory holds already.
pub fn preview(bytes: &[u8], directory: &Directory) -> Result<Preview, Unreadable> {
    if i32::try_from(bytes.len()).ok().is_none_or(|size| size > LARGEST) {
        return Err(Unreadable::ExportTooLarge);
    }
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).ok();
    let tree = text.and_then(Tree::parse).ok_or(Unreadable::NotInclusion)?;
    let (structures, services) = parts(&tree).ok_or(Unreadable::NotInclusion)?;
    if structures.is_empty() && services.is_empty() {
        return Err(Unreadable::Nothing);
    }
    if structures.len() + services.len() > MOST {
        return Err(Unreadable::ExportTooLarge);
    }
    let mut offers = Offers::new();
    for (n, service) in (1..).zip(&services) {
        let of = field(service, "structure_id");
        offers.entry(of).or_insert_with(|| (n, Vec::new())).1.push(service);
    }
    let alone = services.is_empty();
    let mut seen = BTreeMap::new();
    let mut lines: Vec<Line> = Vec::new();
    for (n, it) in (1..).zip(&structures) {
        let own = offers.remove(field(it, "id")).map(|(_, services)| services).unwrap_or_default();
        let nested = it.get("services").and_then(Tree::list).unwrap_or_default();
        let all: Vec<&Tree> = own.into_iter().chain(nested).collect();
        lines.push(line(n, it, (!alone || !nested.is_empty()).then_some(&all), directory, &mut seen));
    }
    // What is left belongs to structures that the directory may hold from another file.
    lines.extend(offers.into_iter().map(|(of, (n, services))| added(n, of, &services, directory)));
    Ok(Preview { lines, entries: true })
}

/// The structures and the services of a file, however it holds them.
fn parts(tree: &Tree) -> Option<(Vec<&Tree>, Vec<&Tree>)> {
    let list = |name: &str| tree.get(name).and_then(Tree::list);
    if let (None, None) = (list("structures"), list("services")) {
        let all = tree.list().or_else(|| list("items"))?;
        let is_object = |it: &&Tree| matches!(it, Tree::Object(_));
        return Some(all.iter().filter(is_object).partition(|it| it.get("structure_id").is_none()));
    }
    let all = |name: &str| list(name).unwrap_or_default().iter().collect();
    Some((all("structures"), all("services")))
}

fn line(
    n: u32,
    it: &Tree,
    offered: Option<&Vec<&Tree>>,
    directory: &Directory,
    seen: &mut BTreeMap<StructureId, u32>,
) -> Line {
    let name = shortened(field(it, "nom"), 150);
    let mut left = Vec::new();
    let bad = |column: Column, cell: &str, why: Why| Fate::Bad(vec![flaw(column, cell, why)]);
    let fate = match id_of(field(it, "id")) {
        None => bad(Column::Id, "", Why::Empty),
        Some(_) if name.is_empty() => bad(Column::Name, "", Why::Empty),
        Some(id) => {
            if let Some(line) = seen.insert(id.clone(), n) {
                bad(Column::Id, id.as_str(), Why::Twice { line })
            } else {
                let held = directory.entries.get(&id);
                let before = held.and_then(Entry::structure);
                let read = structure(id, &name, it, offered, before.as_ref(), &mut left);
                fate(held, &bound(read, &mut left))
            }
        }
    };
    Line { n, name, fate, left }
}

/// Services of a structure that is there already.
fn added(n: u32, of: &str, services: &[&Tree], directory: &Directory) -> Line {
    let held = id_of(of).and_then(|id| directory.entries.get(&id));
    let mut left = Vec::new();
    let (name, fate) = if let Some((held, before)) = held.and_then(|held| Some((held, held.structure()?))) {
        let services = offers(services, &mut left);
        let name = before.name.clone();
        (name, fate(Some(held), &bound(Structure { services, ..before }, &mut left)))
    } else {
        let first = services.first().map_or("", |service| field(service, "nom"));
        (shortened(first, 150), Fate::Bad(vec![flaw(Column::Id, of, Why::UnknownStructure)]))
    };
    Line { n, name, fate, left }
}

fn structure(
    id: StructureId,
    name: &str,
    it: &Tree,
    offered: Option<&Vec<&Tree>>,
    before: Option<&Structure>,
    left: &mut Vec<Flaw>,
) -> Structure {
    let held = || before.map(|before| before.services.clone()).unwrap_or_default();
    let mut usable = |name: &str, column: Column, why: Why, read: &dyn Fn(&str) -> Option<String>| {
        let written = field(it, name).trim();
        let read = if written.is_empty() { Some(String::new()) } else { read(written) };
        read.unwrap_or_else(|| {
            left.push(flaw(column, written, why));
            String::new()
        })
    };
    let phone = usable("telephone", Column::Phone, Why::NotAPhone, &phone);
    let email = usable("courriel", Column::Email, Why::NotAnEmail, &email);
    let site_web = usable("site_web", Column::Site, Why::NotASite, &site);
    let page = usable("accessibilite_lieu", Column::Site, Why::NotASite, &site);
    let first = |names: [&'static str; 2]| names.into_iter().find(|name| !field(it, name).is_empty()).unwrap_or("");
    let open = first(["horaires_accueil", "horaires_ouverture"]);
    let open = usable(open, Column::Hours, Why::NotHours, &hours::osm);
    let about = first(["description", "presentation_resume"]);
    Structure {
        about: shortened(field(it, about), 400),
        address: address(it),
        phone,
        email,
        site: site_web,
        hours: open,
        // The schema says nothing of these: what the town knows stays.
        languages: before.map(|before| before.languages.clone()).unwrap_or_default(),
        accessible: before.and_then(|before| before.accessible),
        access_page: page,
        services: offered.map_or_else(held, |offered| offers(offered, left)),
        as_of: field(it, "date_maj").get(..10).and_then(|day| Day::try_from(day.to_owned()).ok()),
        ..Structure::named(id, name)
    }
}

fn address(it: &Tree) -> String {
    let place = format!("{} {}", field(it, "code_postal"), field(it, "commune"));
    let parts = [field(it, "adresse"), field(it, "complement_adresse"), place.trim()];
    shortened(&parts.map(str::trim).into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "), 200)
}

fn offers(services: &[&Tree], left: &mut Vec<Flaw>) -> Vec<Service> {
    let named = services.iter().filter(|it| !field(it, "nom").trim().is_empty());
    let mut all: Vec<Service> = named.map(|it| service(it)).collect();
    if all.len() > MOST_SERVICES {
        left.push(flaw(Column::Services, &all.len().to_string(), Why::TooMany { most: MOST_SERVICES }));
        all.truncate(MOST_SERVICES);
    }
    all
}

fn service(it: &Tree) -> Service {
    let about = if field(it, "description").is_empty() { "presentation_resume" } else { "description" };
    let fees = names(it, "frais");
    let says = |name: &str| fees.contains(&name);
    let publics = names(it, "publics");
    let publics = PUBLICS.iter().filter(|(name, _)| publics.contains(name)).map(|(_, said)| *said);
    let whom = publics.collect::<Vec<_>>().join(", ");
    let more = field(it, "publics_precisions");
    let (ways, askers) = (names(it, "modes_accueil"), names(it, "mobilisable_par"));
    let condition = if says("gratuit-sous-conditions") { "Gratuit sous conditions." } else { "" };
    let themes = names(it, "thematiques");
    let of = |theme: &&str| {
        let fits =
            |known: &str| theme.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with("--"));
        THEMES.iter().find(|(known, _)| fits(known)).map(|(_, need)| *need)
    };
    Service {
        name: shortened(field(it, "nom"), 150),
        about: shortened(field(it, about), 200),
        needs: Need::ALL.into_iter().filter(|need| themes.iter().filter_map(of).any(|it| it == *need)).collect(),
        free: if says("gratuit") { Some(true) } else { (says("payant") || says("adhesion")).then_some(false) },
        cost: shortened(&format!("{condition} {}", field(it, "frais_precisions")), 200),
        whom: shortened(
            &[whom.as_str(), more]
                .map(str::trim)
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect::<Vec<_>>()
                .join(". "),
            200,
        ),
        remote: ways == ["a-distance"],
        referred: askers == ["professionnels"],
    }
}

/// A text of an object; empty where there is none.
fn field<'a>(it: &'a Tree, name: &str) -> &'a str {
    it.get(name).and_then(Tree::text).unwrap_or_default()
}

/// Names from a list, or one alone.
fn names<'a>(it: &'a Tree, name: &str) -> Vec<&'a str> {
    match it.get(name) {
        Some(Tree::Text(one)) => vec![one],
        Some(Tree::List(list)) => list.iter().filter_map(Tree::text).collect(),
        _ => Vec::new(),
    }
}

fn flaw(column: Column, cell: &str, why: Why) -> Flaw {
    Flaw { column, cell: fitting(cell), why }
}
