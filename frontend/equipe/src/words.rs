//! What the program says: the public voice, with the staff's texts beside it. A name that is in no locale file does not
//! compile.

use plein_sens_frontend::i18n::{self, Voice};
use plein_sens_frontend::platform::{boot, clock, net};
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::office::{DeviceKind, Post};
use plein_sens_shared::programme::{Audience, Kind};
use plein_sens_shared::trail::card::CardCode;
use plein_sens_shared::words::{SOURCE_LANGUAGE, unaccented};
use plein_sens_shared::written::Tree;
use std::rc::Rc;
use yew::AttrValue;

include!(concat!(env!("OUT_DIR"), "/names.rs"));

const FRENCH: &str = include_str!(concat!(env!("OUT_DIR"), "/texts/equipe-fr.json"));

/// A text with its arguments: `say!(voice, "list-found", count = 3)`.
macro_rules! say {
    ($voice:expr, $name:literal $(, $arg:ident = $value:expr)* $(,)?) => {
        $voice.named(const { $crate::words::known($name) }, &[$((stringify!($arg), $value.into())),*])
    };
}
pub(crate) use say;

/// The name itself; fails to compile for an unknown one.
pub const fn known(name: &'static str) -> &'static str {
    let mut place = 0;
    while place < NAMES.len() {
        if same(NAMES[place].as_bytes(), name.as_bytes()) {
            return name;
        }
        place += 1;
    }
    panic!("no text of this name in frontend/equipe/locales/fr.ftl")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut place = 0;
    while place < a.len() {
        if a[place] != b[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// Whether the office speaks a language too; the public program speaks more.
pub fn is_spoken(code: &str) -> bool {
    code == SOURCE_LANGUAGE || boot::texts_url(&format!("equipe-{code}")).is_some()
}

/// The voice of a language; French where its texts cannot be had now.
pub async fn voice(code: Option<String>) -> Voice {
    let public = plein_sens_frontend::voice(code.filter(|code| is_spoken(code))).await;
    let own = match boot::texts_url(&format!("equipe-{}", public.language())) {
        Some(url) if public.language() != SOURCE_LANGUAGE => net::get(&url).await,
        _ => None,
    };
    let own = own.and_then(|json| Tree::parse(&json)).or_else(|| Tree::parse(FRENCH));
    public.with_rights(&Rc::new(own.unwrap_or(Tree::Null)))
}

/// Why there is no answer, and what to do.
pub fn unanswered(voice: &Voice, why: &Unanswered) -> AttrValue {
    match why {
        Unanswered::Unreachable => say!(voice, "trouble-unreachable"),
        Unanswered::NotOurs => say!(voice, "trouble-not-ours"),
        Unanswered::Problem(problem) => {
            let name = format!("problem-{}", problem.code.replace('_', "-"));
            let translated = voice.language() != SOURCE_LANGUAGE && NAMES.binary_search(&name.as_str()).is_ok();
            if translated { voice.named(&name, &[]) } else { problem.detail.clone().into() }
        }
    }
}

/// A language, in itself.
pub fn tongue(code: &str) -> &str {
    i18n::language(code).map_or(code, |language| language.name)
}

/// “lundi 12 octobre, 14 h”.
pub fn moment(voice: &Voice, at_ms: i64) -> String {
    let at = clock::local(at_ms);
    say!(voice, "moment", day = voice.intl().date(at.day), time = voice.intl().time(at.time)).to_string()
}

/// A post.
pub fn post(voice: &Voice, post: Post) -> AttrValue {
    match post {
        Post::Director => say!(voice, "post-director"),
        Post::Agent => say!(voice, "post-agent"),
        Post::Facilitator => say!(voice, "post-facilitator"),
        Post::Partner => say!(voice, "post-partner"),
    }
}

/// What a device is for.
pub fn device(voice: &Voice, kind: DeviceKind) -> AttrValue {
    match kind {
        DeviceKind::Kiosk => say!(voice, "device-kiosk"),
        DeviceKind::Tablet => say!(voice, "device-tablet"),
        DeviceKind::Screen => say!(voice, "device-screen"),
    }
}

/// For whom.
pub fn audience(voice: &Voice, audience: Audience) -> AttrValue {
    match audience {
        Audience::Everyone => say!(voice, "for-everyone"),
        Audience::Families => say!(voice, "for-families"),
        Audience::Seniors => say!(voice, "for-seniors"),
        Audience::Schools => say!(voice, "for-schools"),
    }
}

/// What kind of moment.
pub fn kind(voice: &Voice, kind: Kind) -> AttrValue {
    match kind {
        Kind::Workshop => say!(voice, "is-workshop"),
        Kind::Bus => say!(voice, "is-bus"),
        Kind::Forum => say!(voice, "is-forum"),
    }
}

/// “Chat en bleu”: what a child calls a card.
pub fn look(voice: &Voice, code: &CardCode) -> AttrValue {
    let (picture, colour) = code.look();
    let part = |kind: &str, number: usize| voice.named(&format!("{kind}-{}", number + 1), &[]);
    say!(voice, "look-of", picture = part("picture", picture).as_str(), colour = part("colour", colour).as_str())
}

/// Letters without their accents, small: so that “regime” finds “Régime”.
pub fn folded(text: &str) -> String {
    let plain = |letter: char| if letter == '’' { '\'' } else { unaccented(letter) };
    text.to_lowercase().replace('œ', "oe").chars().map(plain).collect()
}
