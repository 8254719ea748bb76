//! A structure and its services: the fields of the data·inclusion schema that somebody who looks for help can use, and the
//! languages that are spoken there, which that schema does not have.

use crate::day::Day;
use crate::hours::Hours;
use crate::id::StructureId;
use crate::sync::next_digest;
use crate::written::{read_named, read_struct};
use serde::Serialize;

/// The most services of one structure.
pub const MOST_SERVICES: usize = 16;
/// French sign language, among the codes of languages.
pub const SIGNS: &str = "fsl";
/// The longest name; the longest line; the longest description.
const NAME: usize = 150;
const LINE: usize = 200;
const ABOUT: usize = 400;
/// What is written of one structure, in bytes: less than a command may have.
const BYTES: usize = 15_000;
const MOST_LANGUAGES: usize = 20;

/// What somebody may be looking for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Rights, papers, justice.
    Rights,
    /// Food, clothes, furniture.
    Food,
    /// A home.
    Housing,
    /// Money, debts.
    Money,
    /// Health.
    Health,
    /// Children, parents, violence at home.
    Family,
    /// Work, training.
    Work,
    /// Speaking, reading and writing French.
    French,
    /// Computers, telephones, the internet.
    Digital,
    /// Getting about.
    Mobility,
    /// Living with a disability.
    Disability,
    /// Meeting people, taking heart.
    Company,
}

read_named!(Need; Rights, Food, Housing, Money, Health, Family, Work, French, Digital, Mobility, Disability, Company);

impl Need {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Rights,
        Self::Food,
        Self::Housing,
        Self::Money,
        Self::Health,
        Self::Family,
        Self::Work,
        Self::French,
        Self::Digital,
        Self::Mobility,
        Self::Disability,
        Self::Company,
    ];

    /// Its name, as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Food => "food",
            Self::Housing => "housing",
            Self::Money => "money",
            Self::Health => "health",
            Self::Family => "family",
            Self::Work => "work",
            Self::French => "french",
            Self::Digital => "digital",
            Self::Mobility => "mobility",
            Self::Disability => "disability",
            Self::Company => "company",
        }
    }
}

/// What a structure does for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Service {
    /// Its name.
    pub name: String,
    /// What it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// Whether it costs nothing; none where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<bool>,
    /// What it costs, or on which terms, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cost: String,
    /// For whom.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub whom: String,
    /// Whether one need not go there: by telephone or on the internet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub remote: bool,
    /// Whether only a professional can ask for it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub referred: bool,
}

read_struct!(Service { name, free } default { about, needs, cost, whom, remote, referred });

/// A place, or a body, that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Structure {
    /// Its id; what is imported anew under the same one takes its place.
    pub id: StructureId,
    /// Its name, as it signs.
    pub name: String,
    /// What it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// Where: street, postcode and town in one line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Its telephone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Its e-mail.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Its site.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub site: String,
    /// When it is open, as OpenStreetMap writes it; empty where nobody has said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hours: String,
    /// Which languages are spoken there, by code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Whether a wheelchair gets in; none where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accessible: Option<bool>,
    /// The page on which its accessibility is described in detail.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub access_page: String,
    /// What it does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// Since when this is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Whether it is invented, or partly so, for the demo.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub demo: bool,
}

read_struct!(Structure { id, name, accessible, as_of } default {
    about, address, phone, email, site, hours, languages, access_page, services, demo
});

impl Structure {
    /// One of which only the name is known.
    pub fn named(id: StructureId, name: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            about: String::new(),
            address: String::new(),
            phone: String::new(),
            email: String::new(),
            site: String::new(),
            hours: String::new(),
            languages: Vec::new(),
            accessible: None,
            access_page: String::new(),
            services: Vec::new(),
            as_of: None,
            demo: false,
        }
    }
}

/// Which field of a structure, by name, is not what it may be.
pub fn unfit(it: &Structure) -> Option<&'static str> {
    let is_text = |text: &str, most: usize| text.chars().count() <= most && !text.contains(char::is_control);
    let is_name = |text: &str| !text.trim().is_empty() && is_text(text, NAME);
    let is_web = |text: &str| {
        text.is_empty() || is_text(text, LINE) && (text.starts_with("https://") || text.starts_with("http://"))
    };
    let is_phone =
        |text: &str| is_text(text, 25) && text.chars().all(|sign| sign.is_ascii_digit() || "+ .()".contains(sign));
    let is_email = |text: &str| text.is_empty() || is_text(text, LINE) && text.contains('@') && !text.contains(' ');
    let is_language = |code: &String| (2..=3).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_lowercase());
    let is_service = |it: &Service| {
        is_name(&it.name)
            && is_text(&it.about, LINE)
            && is_text(&it.cost, LINE)
            && is_text(&it.whom, LINE)
            && it.needs.len() <= Need::ALL.len()
    };
    let bytes = serde_json::to_string(it).map_or(usize::MAX, |written| written.len());
    [
        ("name", !is_name(&it.name)),
        ("about", !is_text(&it.about, ABOUT)),
        ("address", !is_text(&it.address, LINE)),
        ("phone", !is_phone(&it.phone)),
        ("email", !is_email(&it.email)),
        ("site", !is_web(&it.site)),
        ("access_page", !is_web(&it.access_page)),
        ("hours", !it.hours.is_empty() && (it.hours.len() > LINE || Hours::read(&it.hours).is_none())),
        ("languages", it.languages.len() > MOST_LANGUAGES || !it.languages.iter().all(is_language)),
        ("services", it.services.len() > MOST_SERVICES || !it.services.iter().all(is_service) || bytes > BYTES),
    ]
    .into_iter()
    .find_map(|(field, unfit)| unfit.then_some(field))
}

/// The id of what has one elsewhere (`dora--3f2a…`): the same each time, and always one that can stand in an address. Where
/// letters had to go, a digest keeps apart what would fall together.
pub fn id_of(foreign: &str) -> Option<StructureId> {
    let foreign = foreign.trim();
    if foreign.is_empty() {
        return None;
    }
    foreign.parse().ok().or_else(|| {
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
        let plain: String = foreign.chars().take(48).map(plain).collect();
        let digest = next_digest("", foreign);
        format!("{plain}-{}", digest.get(..12)?).parse().ok()
    })
}
