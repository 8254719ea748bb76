//! What a row of the journal is about, in the words of the programme. The journal itself keeps kinds and ids: titles change, and
//! what is gone has none any more.

use super::{referrals, requests};
use crate::draft::aid::Held;
use crate::words::{post, say};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::office::{Post, Trace, referrals as fiches};
use plein_sens_shared::rights::local::FRENCH;
use plein_sens_shared::state::State;
use plein_sens_shared::written;
use yew::AttrValue;

/// It; as it was written where this version has no words for it.
pub fn subject(voice: &Voice, state: &State, trace: &Trace) -> AttrValue {
    let (kind, rest) = trace.subject.split_once(' ').unwrap_or((&trace.subject, ""));
    let told = match trace.deed.as_str() {
        "published" | "words_shown" | "words_hidden" | "words_erased" => published(voice, state, kind, rest),
        "referral_sent" | "referral_moved" if kind == "referral" => fiche(voice, state, rest),
        "invited" => Post::named(kind).map(|it| match title(voice, state, "partner", rest) {
            Some(whom) => format!("{} · {whom}", post(voice, it)).into(),
            None if rest.is_empty() => post(voice, it),
            None => format!("{} · {rest}", post(voice, it)).into(),
        }),
        _ => None,
    };
    told.unwrap_or_else(|| trace.subject.clone().into())
}

/// What was published or changed.
fn published(voice: &Voice, state: &State, kind: &str, id: &str) -> Option<AttrValue> {
    // What the programme no longer holds is named by its id.
    let what = title(voice, state, kind, id).unwrap_or_else(|| id.to_owned().into());
    let what = what.as_str();
    Some(match kind {
        "aid" => say!(voice, "subject-aid", what = what),
        "booking" => say!(voice, "subject-booking"),
        "contact" => say!(voice, "subject-contact"),
        "leaflet" => say!(voice, "subject-leaflet", what = what),
        "lease" => say!(voice, "subject-lease"),
        "occasion" => say!(voice, "subject-occasion"),
        "partner" => say!(voice, "subject-partner", what = what),
        "passports" => say!(voice, "subject-passports"),
        "request" => {
            let standing = written::parse(&format!("\"{id}\"")).map(|standing| requests::standing(voice, standing));
            say!(voice, "subject-request", what = standing.as_deref().unwrap_or(id))
        }
        "sealing" => say!(voice, "subject-sealing-key"),
        "settings" => say!(voice, "subject-settings"),
        "stop" => say!(voice, "subject-stop", what = what),
        "structure" => say!(voice, "subject-structure", what = what),
        "survey" => say!(voice, "subject-survey", what = what),
        "trail" => say!(voice, "subject-trail", what = what),
        "workshop" => say!(voice, "subject-workshop", what = what),
        _ => return None,
    })
}

/// A fiche de liaison: to whom, and where it stands since then.
fn fiche(voice: &Voice, state: &State, text: &str) -> Option<AttrValue> {
    let (standing, whom) = text.split_once(' ')?;
    let standing = referrals::standing(voice, fiches::Standing::named(standing)?);
    let whom = title(voice, state, "partner", whom).unwrap_or_else(|| whom.to_owned().into());
    Some(say!(voice, "subject-referral", whom = whom.as_str(), what = standing.as_str()))
}

/// What the programme or the directory calls a thing, where it is still there.
fn title(voice: &Voice, state: &State, kind: &str, id: &str) -> Option<AttrValue> {
    let programme = &state.programme;
    Some(match kind {
        "aid" => Held::of(programme.aids.get(&id.parse().ok()?)?)?.aid.name.of(FRENCH).to_owned().into(),
        "partner" => programme.partners.get(&id.parse().ok()?)?.name.clone().into(),
        "stop" => voice.words(&programme.stop(&id.parse().ok()?)?.1.name),
        "structure" => state.directory.entries.get(&id.parse().ok()?)?.structure()?.name.into(),
        "survey" => voice.words(&programme.surveys.get(&id.parse().ok()?)?.title),
        "trail" => voice.words(&programme.trails.get(&id.parse().ok()?)?.title),
        "workshop" => voice.words(&programme.workshops.get(&id.parse().ok()?)?.title),
        _ => return None,
    })
}
