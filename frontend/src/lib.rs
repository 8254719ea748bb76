//! Plein Sens in the browser: draws views, turns taps into commands. It computes nothing of the domain: that is the
//! core's, and the same on the server. The staff's program shares its components, its powers and its voice.

mod app;
pub mod design;
pub mod i18n;
mod kiosk;
mod pages;
pub mod platform;
mod route;
mod shell;
mod store;

/// The camera, which the staff's program opens too.
pub mod camera {
    pub use crate::pages::camera::{Camera, CameraProps};
}

/// Going through a survey, which who writes one does too.
pub mod feedback {
    pub use crate::pages::feedback::{Asking, Said, picture, use_asking};
}

/// A recipe card, which who writes one sees too.
pub mod kitchen {
    pub use crate::pages::kitchen::{Card, CardProps};
}

/// What the staff's program draws of the rights.
pub mod rights {
    pub use crate::pages::rights::{Case, CaseProps, Told, ticket_told};
}

/// The squares that are printed.
pub mod qr {
    pub use crate::pages::workshops::qr::{path, with_code};
}

/// What a device keeps and sends: a tablet that holds a stop does so too.
pub mod keeping {
    pub use crate::store::{Link, Store, Trouble};
}

pub use crate::pages::words::{refusal, sense, shape, trouble};
pub use crate::pages::workshops::need;

use crate::i18n::Voice;
use crate::platform::{boot, net, page, settings};
use crate::route::Route;
use crate::store::Store;

/// The voice of a language; French if its texts cannot be had now.
pub async fn voice(code: Option<String>) -> Voice {
    let french = Voice::french();
    let Some(code) = code.and_then(|called| i18n::language(&called)).map(|language| language.code) else {
        return french;
    };
    let Some(url) = boot::texts_url(code) else { return french };
    let texts = net::get(&url).await;
    texts.and_then(|json| french.of(code, &json)).unwrap_or(french)
}

/// How long until the second part of the program is asked for again, when it did not come.
const SECOND_PART_AGAIN_MS: u32 = 5_000;

/// Starts the public program.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        let store = Store::open().await;
        let is_offered = |called: &String| {
            i18n::language(called).is_some_and(|language| store.state().programme.offers(language.code))
        };
        let voice = voice(settings::language().filter(is_offered)).await;
        if let Some(path) = boot::early() {
            page::push(&Route::at(&path).path());
        }
        // The screen that stands there goes straight over into the page that was asked for. If that cannot come, the
        // page says so itself.
        if !matches!(Route::at(&page::path()), Route::Home | Route::Questions | Route::NotFound) {
            boot::whole().await;
        }
        app::draw(store.clone(), voice);
        // What is on the glass comes first; the talk with the centre comes with the second part, whenever that comes.
        net::wait(0).await;
        while !boot::whole().await {
            net::wait(SECOND_PART_AGAIN_MS).await;
        }
        store.start();
    });
}
