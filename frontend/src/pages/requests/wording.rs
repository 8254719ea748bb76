//! What is said of a request for help, and of a proposal: the same screen, in the words of each.

use crate::design::NoticeTone;
use crate::i18n::Voice;
use crate::pages::rights::words::tell;
use crate::route::Route;
use plein_sens_shared::requests::request::Request;
use plein_sens_shared::requests::{Because, Standing};
use yew::AttrValue;

/// The words that stand around it.
pub struct Wording {
    pub title: AttrValue,
    pub code: AttrValue,
    pub qr: AttrValue,
    pub keep: AttrValue,
    pub sealed: AttrValue,
    pub withdraw: AttrValue,
    pub sure: AttrValue,
    pub sure_text: AttrValue,
    /// Where one begins anew.
    pub again: (AttrValue, Route),
}

/// Whether it proposes a workshop.
pub fn is_proposal(request: &Request) -> bool {
    request.details.as_ref().is_some_and(|details| details.proposal.is_some())
}

/// Its words.
pub fn wording(voice: &Voice, request: &Request) -> Wording {
    if is_proposal(request) {
        Wording {
            title: tell!(voice, "proposal-title"),
            code: tell!(voice, "proposal-code"),
            qr: tell!(voice, "proposal-qr"),
            keep: tell!(voice, "proposal-keep"),
            sealed: tell!(voice, "proposal-sealed"),
            withdraw: tell!(voice, "proposal-withdraw"),
            sure: tell!(voice, "proposal-sure"),
            sure_text: tell!(voice, "proposal-sure-text"),
            again: (tell!(voice, "proposal-again"), Route::Propose),
        }
    } else {
        Wording {
            title: tell!(voice, "request-title"),
            code: tell!(voice, "request-code"),
            qr: tell!(voice, "request-qr"),
            keep: tell!(voice, "request-keep"),
            sealed: tell!(voice, "request-sealed"),
            withdraw: tell!(voice, "request-withdraw"),
            sure: tell!(voice, "request-sure"),
            sure_text: tell!(voice, "request-sure-text"),
            again: (tell!(voice, "request-again"), Route::Ask),
        }
    }
}

/// What has become of it: how good that is, in a word, and what follows.
pub fn became(voice: &Voice, request: &Request) -> (NoticeTone, AttrValue, AttrValue) {
    let is_proposal = is_proposal(request);
    match request.standing.unwrap_or(Standing::Asked) {
        Standing::Asked if is_proposal => {
            (NoticeTone::Yes, tell!(voice, "proposal-asked"), tell!(voice, "proposal-asked-text"))
        }
        Standing::Asked => (NoticeTone::Yes, tell!(voice, "request-asked"), tell!(voice, "request-asked-text")),
        Standing::Taken if is_proposal => {
            (NoticeTone::Yes, tell!(voice, "proposal-taken"), tell!(voice, "proposal-taken-text"))
        }
        Standing::Taken => (NoticeTone::Yes, tell!(voice, "request-taken"), tell!(voice, "request-taken-text")),
        Standing::Done if is_proposal => {
            (NoticeTone::Yes, tell!(voice, "proposal-done"), tell!(voice, "proposal-done-text"))
        }
        Standing::Done => (NoticeTone::Info, tell!(voice, "request-done"), tell!(voice, "request-done-text")),
        Standing::Declined => {
            let because = because(voice, request.because);
            let thanks = tell!(voice, "proposal-declined-text");
            (
                NoticeTone::Info,
                tell!(voice, "proposal-declined"),
                format!("{because} {thanks}").trim().to_owned().into(),
            )
        }
        Standing::Withdrawn if is_proposal => {
            (NoticeTone::Info, tell!(voice, "proposal-withdrawn"), tell!(voice, "proposal-erased"))
        }
        Standing::Withdrawn => (NoticeTone::Info, tell!(voice, "request-withdrawn"), tell!(voice, "request-erased")),
        Standing::Expired if is_proposal => {
            (NoticeTone::Check, tell!(voice, "proposal-expired"), tell!(voice, "proposal-expired-text"))
        }
        Standing::Expired => (NoticeTone::Check, tell!(voice, "request-expired"), tell!(voice, "request-expired-text")),
    }
}

/// Why the centre makes no workshop of it.
fn because(voice: &Voice, because: Option<Because>) -> AttrValue {
    match because {
        Some(Because::Alike) => tell!(voice, "proposal-because-alike"),
        Some(Because::Full) => tell!(voice, "proposal-because-full"),
        Some(Because::Means) => tell!(voice, "proposal-because-means"),
        Some(Because::Unreached) => tell!(voice, "proposal-because-unreached"),
        Some(Because::Agreed) => tell!(voice, "proposal-because-agreed"),
        None => AttrValue::default(),
    }
}
