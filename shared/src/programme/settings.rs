//! How the town presents itself, and how it keeps what it holds: one announced fact, so that every device has it offline.

mod colour;

pub use colour::{Accent, Colour, Contrast, Ground, LEAST};

use super::Programme;
use crate::holdings::Holding;
use crate::insights::K;
use crate::refusal::Refusal;
use crate::words::{SOURCE_LANGUAGE, Words};
use crate::written::read_struct;
use serde::Serialize;

/// The longest line: a name, an address, a telephone.
const LONGEST_LINE: usize = 120;
/// The longest opening hours.
const LONGEST_HOURS: usize = 400;
/// The most languages.
const MOST_LANGUAGES: usize = 40;
/// Less than this is no term: devices and backups keep for a month what they may have to send again.
pub const SHORTEST_TERM_DAYS: u32 = 30;
/// Groups this large hide everything there is.
pub const LARGEST_K: u32 = 100;

/// What the town has set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// Its name, as it signs.
    pub name: String,
    /// Where the centre is; empty where it is not said.
    pub address: String,
    /// By which number one calls it; empty where it is not said.
    pub phone: String,
    /// When it is open, in words.
    pub hours: Words,
    /// Its colour; none for the one that the house comes with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Accent>,
    /// In which languages, besides French, the public is spoken to; none for all there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    /// Nothing is shown about fewer people than this.
    pub k: u32,
    /// For how long what is held is kept.
    pub terms: Terms,
}

/// For how many days, where that is shorter than the law allows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// Contacts, after the last contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_days: Option<u32>,
    /// Accounts, after their person was last there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounts_days: Option<u32>,
    /// Who did what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traces_days: Option<u32>,
    /// Devices, after they were retired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devices_days: Option<u32>,
}

read_struct!(Settings { name, address, phone, hours, accent, languages, k, terms });
read_struct!(Terms { contacts_days, accounts_days, traces_days, devices_days });

impl Terms {
    /// What the town has set for a kind, if it can set anything for it.
    pub fn of(&self, holding: Holding) -> Option<u32> {
        match holding {
            Holding::Contacts => self.contacts_days,
            Holding::Accounts => self.accounts_days,
            Holding::Traces => self.traces_days,
            Holding::Devices => self.devices_days,
            Holding::Programme
            | Holding::Bookings
            | Holding::Passages
            | Holding::Answers
            | Holding::Words
            | Holding::Leases
            | Holding::Outcomes
            | Holding::OwnDevice
            | Holding::Kiosk
            | Holding::Rights
            | Holding::KeptAnswers
            | Holding::TakeUp
            | Holding::Requests
            | Holding::Referrals => None,
        }
    }
}

impl Settings {
    /// What stands where nobody has set anything.
    pub fn of_the_house(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            address: String::new(),
            phone: String::new(),
            hours: Words::french(""),
            accent: None,
            languages: None,
            k: K,
            terms: Terms::default(),
        }
    }

    /// Which of its fields, by name, are not what they may be.
    pub fn unfit(&self) -> Vec<&'static str> {
        let is_line = |text: &str| text.chars().count() <= LONGEST_LINE && !text.contains(char::is_control);
        let is_language = |code: &String| {
            (2..=12).contains(&code.len()) && code.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-')
        };
        let languages = self.languages.as_deref().unwrap_or_default();
        let long = |holding: Holding| {
            let most = holding.longest_days().unwrap_or_default();
            self.terms.of(holding).is_some_and(|days| !(SHORTEST_TERM_DAYS..=most).contains(&days))
        };
        [
            ("name", self.name.trim().is_empty() || !is_line(&self.name)),
            ("address", !is_line(&self.address)),
            ("phone", !is_line(&self.phone)),
            ("hours", self.hours.in_language(SOURCE_LANGUAGE).0.chars().count() > LONGEST_HOURS),
            ("accent", self.accent.as_ref().is_some_and(|accent| !accent.is_readable())),
            ("languages", languages.len() > MOST_LANGUAGES || !languages.iter().all(is_language)),
            ("k", !(K..=LARGEST_K).contains(&self.k)),
            ("contacts_days", long(Holding::Contacts)),
            ("accounts_days", long(Holding::Accounts)),
            ("traces_days", long(Holding::Traces)),
            ("devices_days", long(Holding::Devices)),
        ]
        .into_iter()
        .filter_map(|(field, unfit)| unfit.then_some(field))
        .collect()
    }

    /// Refuses what it may not be: a colour that cannot be read, a term longer than the law's, groups too small.
    pub fn check(&self) -> Result<(), Refusal> {
        self.unfit().first().map_or(Ok(()), |field| Err(Refusal::UnfitSettings { field: (*field).to_owned() }))
    }
}

impl Programme {
    /// The town's name, as it signs.
    pub fn town(&self) -> Option<&str> {
        let set = self.settings.as_ref().map(|settings| &settings.name);
        set.or(self.occasion.as_ref().map(|occasion| &occasion.town)).map(String::as_str)
    }

    /// The town's colour as a page writes it, by day and by night; none for the one that the house comes with.
    pub fn accent(&self) -> Option<(String, String)> {
        let accent = self.settings.as_ref()?.accent.as_ref()?;
        Some((accent.day.to_string(), accent.night.to_string()))
    }

    /// Nothing is shown about fewer people than this, whatever was announced.
    pub fn k(&self) -> u32 {
        self.settings.as_ref().map_or(K, |settings| settings.k.max(K))
    }

    /// Whether the public is spoken to in a language.
    pub fn offers(&self, language: &str) -> bool {
        let offered = self.settings.as_ref().and_then(|settings| settings.languages.as_ref());
        language == SOURCE_LANGUAGE || offered.is_none_or(|offered| offered.iter().any(|code| code == language))
    }

    /// For how many days a kind is kept: what the town has set, and never longer than the law allows.
    pub fn term_days(&self, holding: Holding) -> Option<u32> {
        let longest = holding.longest_days()?;
        let set = self.settings.as_ref().and_then(|settings| settings.terms.of(holding));
        Some(set.map_or(longest, |days| days.clamp(SHORTEST_TERM_DAYS, longest)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Announcement, Event};

    fn programme(settings: Settings) -> Programme {
        let mut programme = Programme::default();
        programme.evolve(&Event::Announced { what: Announcement::Settings(settings) });
        programme
    }

    #[test]
    fn what_may_not_be_is_named() {
        let check = |change: &dyn Fn(&mut Settings), unfit: Option<&str>| {
            let mut settings = Settings::of_the_house("Vierzon");
            change(&mut settings);
            assert_eq!(settings.unfit(), Vec::from_iter(unfit), "{settings:?}");
            assert_eq!(settings.check().is_ok(), unfit.is_none());
        };
        check(&|_| {}, None);
        check(&|it| it.name = " ".to_owned(), Some("name"));
        check(&|it| it.address = "a\nb".to_owned(), Some("address"));
        check(&|it| it.phone = "0".repeat(121), Some("phone"));
        check(&|it| it.k = 4, Some("k"));
        check(&|it| it.k = 10, None);
        check(&|it| it.languages = Some(vec!["Arabic!".to_owned()]), Some("languages"));
        check(&|it| it.languages = Some(Vec::new()), None);
        check(&|it| it.terms.contacts_days = Some(731), Some("contacts_days"));
        check(&|it| it.terms.contacts_days = Some(730), None);
        check(&|it| it.terms.traces_days = Some(29), Some("traces_days"));
        let [pale, dark] = ["#d8c8d4", "#e6b3d8"].map(|text| Colour::try_from(text.to_owned()).unwrap());
        check(&|it| it.accent = Some(Accent { day: pale.clone(), night: dark.clone() }), Some("accent"));
    }

    #[test]
    fn whatever_was_announced_the_law_is_kept() {
        let mut settings = Settings::of_the_house("Vierzon");
        (settings.k, settings.terms.contacts_days, settings.terms.traces_days) = (2, Some(9_000), Some(90));
        settings.languages = Some(vec!["ar".to_owned()]);
        let programme = programme(settings);
        assert_eq!((programme.k(), programme.town()), (5, Some("Vierzon")));
        assert_eq!(programme.term_days(Holding::Contacts), Some(730));
        assert_eq!(programme.term_days(Holding::Traces), Some(90));
        assert_eq!(programme.term_days(Holding::Outcomes), Some(365));
        assert_eq!(programme.term_days(Holding::Bookings), None);
        assert!(programme.offers("fr") && programme.offers("ar") && !programme.offers("uk"));
        assert!(Programme::default().offers("uk"));
    }
}
