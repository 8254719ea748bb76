//! The rooms and their paths, French as everywhere.

use plein_sens_frontend::platform::page;

/// Where somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The day at a glance.
    Today,
    /// The desk: who stands there with a ticket.
    Welcome,
    /// All workshops, to be edited.
    Programme,
    /// One of them; none for a new one.
    Workshop(Option<String>),
    /// Partners and workshops from a spreadsheet.
    Import,
    /// All stops, to be edited.
    Trail,
    /// How a trail is done: its order, its plan, its souvenir.
    Design(Option<String>),
    /// A new stop of a trail.
    AddStop(String),
    /// One of its stops; none for a new one.
    Stop(Option<String>),
    /// Posters, cards and class sheets of the trail.
    Printing,
    /// A stop that a tablet holds.
    Stand(String),
    /// The event itself.
    Occasion,
    /// The next event, made of this one.
    Renewal,
    /// A partner that is not there yet.
    NewPartner,
    /// Whose parties may be seen.
    SignUps,
    /// The parties of one workshop.
    Parties(String),
    /// Who came to one workshop, noted on a tablet.
    Attendance(String),
    /// Who helps in the town.
    Directory,
    /// The same from a file.
    DirectoryImport,
    /// The town's own aids, to be edited.
    Aids,
    /// One of them; none for a new one.
    Aid(Option<String>),
    /// The food of each month, to be edited.
    Leaflets,
    /// One of them; none for a new one.
    Leaflet(Option<String>),
    /// Who has asked for help.
    Requests,
    /// What people thought of it, and hands to be counted.
    Feedback,
    /// All surveys, to be edited.
    Surveys,
    /// One of them; none for a new one.
    Survey(Option<String>),
    /// What people wrote in words of their own.
    Words,
    /// Who is led on to a partner.
    Referrals,
    /// What becomes of rights.
    TakeUp,
    /// What the event came to.
    Report,
    /// Kiosks, tablets, screens.
    Devices,
    /// Accounts.
    Team,
    /// Whom one may let back in.
    Returns,
    /// One of them.
    Return(String),
    /// Who did what.
    Journal,
    /// What the town sets.
    Settings,
    /// One's own account.
    Own,
    /// No room of ours.
    Nowhere,
}

/// What a new workshop or stop is called until it has a title.
const NEW: &str = "nouveau";
/// The same of an aid, which has no hyphen in its name.
const NEW_AID: &str = "nouvelle-aide";
const IMPORT: &str = "importer";
const OCCASION: &str = "evenement";
const PARTNER: &str = "partenaire";
const RENEWAL: &str = "evenement-suivant";
const PRINTING: &str = "imprimer";
const SURVEYS: &str = "questionnaires";
const WORDS: &str = "mots";

impl Route {
    /// What stands at a path.
    pub fn at(path: &str) -> Self {
        let below = path.strip_prefix("/equipe").unwrap_or_default().trim_matches('/');
        let (room, id) = below.split_once('/').map_or((below, None), |(room, id)| (room, Some(id)));
        let id = id.map(|id| page::percent_decoded(id).unwrap_or_default());
        match (room, id) {
            ("", None) => Self::Today,
            ("accueil", None) => Self::Welcome,
            ("programme", None) => Self::Programme,
            ("programme", Some(id)) if id == IMPORT => Self::Import,
            ("programme", Some(id)) if id == OCCASION => Self::Occasion,
            ("programme", Some(id)) if id == RENEWAL => Self::Renewal,
            ("programme", Some(id)) if id == PARTNER => Self::NewPartner,
            ("programme", Some(id)) => Self::Workshop((id != NEW).then_some(id)),
            ("parcours", None) => Self::Trail,
            ("parcours", Some(id)) if id == PRINTING => Self::Printing,
            ("stand", Some(id)) => Self::Stand(id),
            ("trajet", Some(id)) => Self::Design((id != NEW).then_some(id)),
            ("etape-de", Some(id)) => Self::AddStop(id),
            ("parcours", Some(id)) => Self::Stop((id != NEW).then_some(id)),
            ("inscriptions", None) => Self::SignUps,
            ("inscriptions", Some(id)) => Self::Parties(id),
            ("presences", Some(id)) => Self::Attendance(id),
            ("annuaire", None) => Self::Directory,
            ("annuaire", Some(id)) if id == IMPORT => Self::DirectoryImport,
            ("aides", None) => Self::Aids,
            ("aides", Some(id)) => Self::Aid((id != NEW_AID).then_some(id)),
            ("epicebon", None) => Self::Leaflets,
            ("epicebon", Some(id)) => Self::Leaflet((id != NEW).then_some(id)),
            ("demandes", None) => Self::Requests,
            ("avis", None) => Self::Feedback,
            ("avis", Some(id)) if id == SURVEYS => Self::Surveys,
            ("avis", Some(id)) if id == WORDS => Self::Words,
            ("avis", Some(id)) => Self::Survey((id != NEW).then_some(id)),
            ("liaisons", None) => Self::Referrals,
            ("recours", None) => Self::TakeUp,
            ("bilan", None) => Self::Report,
            ("appareils", None) => Self::Devices,
            ("equipe", None) => Self::Team,
            ("retours", None) => Self::Returns,
            ("retours", Some(id)) => Self::Return(id),
            ("journal", None) => Self::Journal,
            ("reglages", None) => Self::Settings,
            ("moi", None) => Self::Own,
            _ => Self::Nowhere,
        }
    }

    /// The path as it stands in a link.
    pub fn path(&self) -> String {
        let room = |room: &str| format!("/equipe/{room}");
        let in_room = |room: &str, id: &str| format!("/equipe/{room}/{}", page::percent_encoded(id));
        match self {
            Self::Today => "/equipe".to_owned(),
            Self::Welcome => room("accueil"),
            Self::Programme => room("programme"),
            Self::Workshop(id) => in_room("programme", id.as_deref().unwrap_or(NEW)),
            Self::Import => in_room("programme", IMPORT),
            Self::Occasion => in_room("programme", OCCASION),
            Self::Renewal => in_room("programme", RENEWAL),
            Self::NewPartner => in_room("programme", PARTNER),
            Self::Trail => room("parcours"),
            Self::Stop(id) => in_room("parcours", id.as_deref().unwrap_or(NEW)),
            Self::Printing => in_room("parcours", PRINTING),
            Self::Stand(id) => in_room("stand", id),
            Self::Design(id) => in_room("trajet", id.as_deref().unwrap_or(NEW)),
            Self::AddStop(id) => in_room("etape-de", id),
            Self::SignUps => room("inscriptions"),
            Self::Parties(id) => in_room("inscriptions", id),
            Self::Attendance(id) => in_room("presences", id),
            Self::Directory => room("annuaire"),
            Self::DirectoryImport => in_room("annuaire", IMPORT),
            Self::Aids => room("aides"),
            Self::Aid(id) => in_room("aides", id.as_deref().unwrap_or(NEW_AID)),
            Self::Leaflets => room("epicebon"),
            Self::Leaflet(id) => in_room("epicebon", id.as_deref().unwrap_or(NEW)),
            Self::Requests => room("demandes"),
            Self::Feedback => room("avis"),
            Self::Surveys => in_room("avis", SURVEYS),
            Self::Words => in_room("avis", WORDS),
            Self::Survey(id) => in_room("avis", id.as_deref().unwrap_or(NEW)),
            Self::Referrals => room("liaisons"),
            Self::TakeUp => room("recours"),
            Self::Report => room("bilan"),
            Self::Devices => room("appareils"),
            Self::Team => room("equipe"),
            Self::Returns => room("retours"),
            Self::Return(id) => in_room("retours", id),
            Self::Journal => room("journal"),
            Self::Settings => room("reglages"),
            Self::Own => room("moi"),
            Self::Nowhere => room("introuvable"),
        }
    }

    /// The room of the rail that it belongs to.
    pub fn room(&self) -> Self {
        match self {
            Self::Workshop(_)
            | Self::Import
            | Self::Leaflets
            | Self::Leaflet(_)
            | Self::Occasion
            | Self::NewPartner
            | Self::Renewal => Self::Programme,
            Self::Design(_) | Self::AddStop(_) | Self::Stop(_) | Self::Printing | Self::Stand(_) => Self::Trail,
            Self::Attendance(_) | Self::Parties(_) => Self::SignUps,
            Self::Aid(_) => Self::Aids,
            Self::Surveys | Self::Survey(_) | Self::Words => Self::Feedback,
            Self::Return(_) => Self::Returns,
            Self::DirectoryImport => Self::Directory,
            other => other.clone(),
        }
    }
}
