//! The paths. French, because people read them on posters. No code of a person ever stands in one: those travel after
//! `#`, which no server sees.

use crate::platform::page;
use std::rc::Rc;
use yew::prelude::*;

macro_rules! routes {
    ($(
        $(#[doc = $doc:literal])* #[at($path:literal)] $name:ident $({ $(#[doc = $of:literal])* $part:ident: String $(,)? })?
    ),+ $(,)?) => {
        /// Where a person is.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Route {
            $($(#[doc = $doc])* $name $({ $(#[doc = $of])* $part: String })?),+
        }

        impl Route {
            /// What stands at a path: the first that fits.
            pub fn at(path: &str) -> Self {
                $(if let Some(_part) = part(path, $path) {
                    return Self::$name $({ $part: _part })?;
                })+
                Self::NotFound
            }

            /// The path as it stands in a link.
            pub fn path(&self) -> String {
                match self {
                    $(Self::$name $({ $part })? => whole($path, &[$($part)?])),+
                }
            }
        }
    };
}

routes! {
    /// Home.
    #[at("/")]
    Home,
    /// The questions of the rights check.
    #[at("/droits")]
    Questions,
    /// Its results.
    #[at("/droits/resultats")]
    Results,
    /// All answers, to look over and to correct.
    #[at("/droits/reponses")]
    Summary,
    /// Taking the results home: a QR, and paper.
    #[at("/droits/emporter")]
    TakeHome,
    /// What another life would bring.
    #[at("/droits/et-si")]
    WhatIf,
    /// Saying what becomes of one's rights.
    #[at("/droits/suite")]
    FollowUp,
    /// One right.
    #[at("/droits/:right")]
    Right {
        /// Its name.
        right: String,
    },
    /// Asking to be called, or for an appointment; the right that it is about stands after `#`.
    #[at("/etre-aide")]
    Ask,
    /// Proposing a workshop.
    #[at("/proposer")]
    Propose,
    /// One request; its code stands after `#`.
    #[at("/demande")]
    Request,
    /// Who helps in the town.
    #[at("/annuaire")]
    Directory,
    /// One of those who help.
    #[at("/annuaire/:structure")]
    Structure {
        /// Its id.
        structure: String,
    },
    /// The papers for one's rights.
    #[at("/papiers")]
    Papers,
    /// A ticket of the rights is shown here; it stands after `#`.
    #[at("/billet")]
    Ticket,
    /// The programme.
    #[at("/ateliers")]
    Programme,
    /// One workshop, and signing up for it.
    #[at("/ateliers/:workshop")]
    Workshop {
        /// Its id.
        workshop: String,
    },
    /// The food of the month.
    #[at("/epicebon")]
    Leaflet,
    /// One of its recipes.
    #[at("/epicebon/:recipe")]
    Recipe {
        /// Its address: month and number.
        recipe: String,
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
    /// What the town asks everybody.
    #[at("/avis")]
    Feedback,
    /// One survey.
    #[at("/avis/:survey")]
    Survey {
        /// Its id.
        survey: String,
    },
    /// A receipt is shown here; it stands after `#`.
    #[at("/recu")]
    Receipt,
    /// What this device keeps and still has to send.
    #[at("/garde")]
    Kept,
    /// A device becomes a kiosk here.
    #[at("/borne")]
    Kiosk,
    /// Help.
    #[at("/aide")]
    Help,
    /// What is held of people, in plain words.
    #[at("/vos-donnees")]
    Privacy,
    /// How accessible this is.
    #[at("/accessibilite")]
    Accessibility,
    /// The register of processing.
    #[at("/registre")]
    Register,
    /// All that is held of one booking or passport; which one stands after `#`.
    #[at("/mes-donnees")]
    Own,
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
    #[at("/introuvable")]
    NotFound,
}

/// The part of a path that a pattern leaves open (`/droits/:right`), or nothing if it leaves none.
fn part(path: &str, pattern: &str) -> Option<String> {
    let Some((before, _)) = pattern.split_once(':') else { return (path == pattern).then(String::new) };
    let name = path.strip_prefix(before).filter(|name| !name.is_empty() && name.bytes().all(|byte| byte != b'/'))?;
    page::percent_decoded(name)
}

fn whole(pattern: &str, part: &[&String]) -> String {
    let mut path = pattern.split(':').next().unwrap_or_default().to_owned();
    path.extend(part.iter().map(|name| page::percent_encoded(name)));
    path
}

/// Where the person is now. Two are never the same: whoever goes to where they are sees it drawn anew.
#[derive(Clone)]
pub struct Here {
    route: Rc<Route>,
}

impl Here {
    /// Reads it off the address.
    pub fn now() -> Self {
        Self { route: Rc::new(Route::at(&page::path())) }
    }
}

impl PartialEq for Here {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.route, &other.route)
    }
}

/// The route that a page is at.
#[hook]
pub fn use_route() -> Route {
    use_context::<Here>().map_or(Route::NotFound, |here| (*here.route).clone())
}
