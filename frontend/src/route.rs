//! The paths. French, because people read them on posters. No code of a person ever stands in one: those travel after
//! `#`, which no server sees.

use yew_router::prelude::*;

/// Where a person is.
#[derive(Debug, Clone, PartialEq, Eq, Routable)]
pub enum Route {
    /// Home.
    #[at("/")]
    Home,
    /// The questions of the rights check.
    #[at("/droits")]
    Questions,
    /// Its results.
    #[at("/droits/resultats")]
    Results,
    /// One right.
    #[at("/droits/:right")]
    Right {
        /// Its name.
        right: String,
    },
    /// The programme.
    #[at("/ateliers")]
    Programme,
    /// One workshop, and signing up for it.
    #[at("/ateliers/:workshop")]
    Workshop {
        /// Its id.
        workshop: String,
    },
    /// One booking; its code stands after `#`.
    #[at("/inscription")]
    Booking,
    /// Own bookings, or finding one by its code.
    #[at("/mes-inscriptions")]
    Bookings,
    /// The trail: the plate of the senses.
    #[at("/parcours")]
    Trail,
    /// The same plate, under its own name.
    #[at("/passeport")]
    Passport,
    /// A stop, as its QR opens it.
    #[at("/e/:stop")]
    Stop {
        /// Its id.
        stop: String,
    },
    /// The first survey that the town asks.
    #[at("/avis")]
    Feedback,
    /// One survey.
    #[at("/avis/:survey")]
    Survey {
        /// Its id.
        survey: String,
    },
    /// What this device keeps and still has to send.
    #[at("/garde")]
    Kept,
    /// A device becomes a kiosk here.
    #[at("/borne")]
    Kiosk,
    /// Help.
    #[at("/aide")]
    Help,
    /// A big screen.
    #[at("/ecran/:board")]
    Board {
        /// Which chart.
        board: String,
    },
    /// The components and their examples.
    #[at("/galerie")]
    Gallery,
    /// Any other path.
    #[not_found]
    #[at("/introuvable")]
    NotFound,
}

impl Route {
    /// The path as it stands in a link.
    pub fn path(&self) -> String {
        self.to_path()
    }
}
