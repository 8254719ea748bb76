//! The columns of each table, by the names that people give them.

use crate::Unreadable;
use plein_sens_shared::words::folded;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Bodies that take part.
    Partners,
    /// Workshops.
    Workshops,
    /// Structures of the directory.
    Structures,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// How a partner signs.
    Name,
    /// A workshop's title.
    Title,
    /// What happens there.
    About,
    /// Who holds it.
    Partner,
    /// Where.
    Place,
    /// Which day.
    Date,
    /// From when.
    Start,
    /// Until when.
    End,
    /// How many seats.
    Seats,
    /// For whom.
    Audience,
    /// What kind of moment.
    Kind,
    /// Whether a wheelchair gets in.
    Accessible,
    /// What a structure is called in a file, each time.
    Id,
    /// Street and number.
    Address,
    /// Postcode.
    Postcode,
    /// Town.
    Town,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// Site.
    Site,
    /// When it is open.
    Hours,
    /// Which languages are spoken.
    Languages,
    /// What it does.
    Services,
    /// What that is for.
    Needs,
    /// Whether it costs nothing.
    Free,
    /// What it costs.
    Cost,
    /// For whom it is.
    Whom,
}

/// A column with the headings under which it is found, folded; the first is the one that a model file has.
type Named = (Column, bool, &'static [&'static str]);

const PARTNERS: &[Named] = &[(Column::Name, true, &["nom", "partenaire", "structure", "organisme", "name"])];
const WORKSHOPS: &[Named] = &[
    (Column::Title, true, &["titre", "atelier", "intitule", "title"]),
    (Column::About, false, &["description", "presentation", "about"]),
    (Column::Partner, true, &["partenaire", "tenu par", "structure", "organisme", "partner"]),
    (Column::Place, true, &["lieu", "adresse", "place"]),
    (Column::Date, true, &["date", "jour", "day"]),
    (Column::Start, true, &["debut", "heure de debut", "heure debut", "de", "start"]),
    (Column::End, true, &["fin", "heure de fin", "heure fin", "a", "end"]),
    (Column::Seats, false, &["places", "nombre de places", "jauge", "seats"]),
    (Column::Audience, false, &["public", "pour qui", "audience"]),
    (Column::Kind, false, &["genre", "type", "kind"]),
    (Column::Accessible, false, &["accessible", "accessible pmr", "pmr", "accessibilite"]),
];

const STRUCTURES: &[Named] = &[
    (Column::Name, true, &["nom", "structure", "organisme", "name"]),
    (Column::Id, false, &["identifiant", "id"]),
    (Column::About, false, &["description", "presentation"]),
    (Column::Address, false, &["adresse", "rue"]),
    (Column::Postcode, false, &["code postal", "cp"]),
    (Column::Town, false, &["commune", "ville"]),
    (Column::Phone, false, &["telephone", "tel", "numero"]),
    (Column::Email, false, &["courriel", "e mail", "email", "mail", "adresse electronique"]),
    (Column::Site, false, &["site", "site web", "site internet"]),
    (Column::Hours, false, &["horaires", "horaires d accueil", "horaires accueil", "ouverture"]),
    (Column::Languages, false, &["langues", "langues parlees"]),
    (Column::Accessible, false, &["accessible", "accessible pmr", "pmr", "accessibilite"]),
    (Column::Services, false, &["services", "service", "actions"]),
    (Column::Needs, false, &["besoins", "besoin", "themes", "thematiques"]),
    (Column::Free, false, &["gratuit"]),
    (Column::Cost, false, &["tarif", "prix", "frais"]),
    (Column::Whom, false, &["pour qui", "public", "publics"]),
];

impl Table {
    fn named(self) -> &'static [Named] {
        match self {
            Self::Partners => PARTNERS,
            Self::Workshops => WORKSHOPS,
            Self::Structures => STRUCTURES,
        }
    }

    /// Its columns in their order, each with whether it must be there.
    pub fn columns(self) -> impl Iterator<Item = (Column, bool)> {
        self.named().iter().map(|(column, needed, _)| (*column, *needed))
    }
}

/// The place of each column in a row of headings.
pub fn found(table: Table, headings: &[String]) -> Result<Vec<Option<Column>>, Unreadable> {
    let known = |heading: &String| {
        let heading = folded(heading);
        table.named().iter().find(|(_, _, names)| names.contains(&heading.as_str())).map(|(column, _, _)| *column)
    };
    let columns: Vec<Option<Column>> = headings.iter().map(known).collect();
    let count = |column: Column| columns.iter().filter(|found| **found == Some(column)).count();
    if let Some((column, _)) = table.columns().find(|(column, _)| count(*column) > 1) {
        return Err(Unreadable::Twice(column));
    }
    let missing: Vec<Column> =
        table.columns().filter(|(it, needed)| *needed && count(*it) == 0).map(|(it, _)| it).collect();
    if missing.is_empty() { Ok(columns) } else { Err(Unreadable::Missing(missing)) }
}

/// A name for an address: “Goûter d’été” is `gouter-d-ete`.
pub fn slug(text: &str, otherwise: &str) -> String {
    let ascii: String = folded(text).chars().map(|letter| if letter.is_ascii() { letter } else { ' ' }).collect();
    let mut slug = ascii.split_whitespace().collect::<Vec<_>>().join("-");
    slug.truncate(48);
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { otherwise.to_owned() } else { slug.to_owned() }
}
