//! How something is said on this device: by the browser's own voice, with sound that was made before, or not at all.

use crate::item::Part;
use crate::play::{self, Step};
use crate::sounds::Sounds;
use crate::speech;
use crate::words::Words;
use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use plein_sens_shared::sound::Piece;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::EventTarget;

/// How often, and how long apart, a browser is asked for its voices: many list them late, and a device without any never.
const TRIES: u32 = 8;
const TRY_MS: u32 = 100;
/// How long a voice that nobody has listed may take to begin.
const VOICE_TRIES: u32 = 30;

/// What is said where there is no sound for a part of what is read, and where there is none for any of it.
const GAP: &str = "listening-part";
const MUTE: &str = "listening-mute";

/// The first of these that there is.
#[derive(Debug, Clone)]
pub enum Way {
    /// The browser's voice, which says everything; and whether it has said itself that it has one.
    Voice(bool),
    /// Sound that was made before.
    Sounds(Rc<Sounds>),
    /// None.
    Silence,
}

impl Way {
    /// In a language, by its code and by what the browser calls it.
    pub async fn of(code: &str, language: &str) -> Self {
        let mut listed = speech::has_voice(language);
        for _ in 0..TRIES {
            if listed.is_some() {
                break;
            }
            TimeoutFuture::new(TRY_MS).await;
            listed = speech::has_voice(language);
        }
        if listed == Some(true) {
            return Self::Voice(true);
        }
        match Sounds::of(code).await {
            Some(sounds) => Self::Sounds(sounds),
            None if listed.is_none() => Self::Voice(false),
            None => Self::Silence,
        }
    }
}

/// Says these parts after what is being said, as loud as this.
pub fn go_on(words: &Words, parts: &[Part], loud: u32) {
    match &words.way {
        Way::Voice(_) => parts.iter().for_each(|part| drop(speech::go_on(&part.text, &part.language, loud))),
        Way::Sounds(sounds) => {
            let own = parts.iter().map(|part| if part.language == words.language { part.text.as_str() } else { "" });
            play::go_on(steps(words, sounds, own, loud).0);
        }
        Way::Silence => {}
    }
}

/// Reads these texts aloud, instead of whatever is being said; what is to be shown of it, where not all can be heard.
pub async fn read(words: &Words, lines: &[&str]) -> Option<String> {
    let loud = crate::platform::first_volume();
    let silent = |name| {
        speech::hush();
        Some(words.say(name))
    };
    match &words.way {
        Way::Voice(sure) => {
            speech::hush();
            let saying = speech::go_on(&lines.join(". "), &words.language, loud);
            if *sure || begins(saying).await { None } else { silent(MUTE) }
        }
        Way::Sounds(sounds) => {
            let (steps, all) = steps(words, sounds, lines.iter().copied(), loud);
            // Alone, the sentence that something is missing would say nothing.
            let first = steps.first().filter(|first| all || first.text != words.say(GAP));
            let Some(first) = first else { return silent(MUTE) };
            if first.sounds.sound(&first.text).await.is_none() {
                return silent(MUTE);
            }
            // It may have been silenced while it was on its way.
            if speech::is_saying() {
                play::go_on(steps);
            }
            (!all).then(|| words.say(GAP))
        }
        Way::Silence => silent(MUTE),
    }
}

/// The sounds of these texts, and whether there is one for all of them; where not, that is said at the end.
fn steps<'a>(words: &Words, sounds: &Rc<Sounds>, texts: impl Iterator<Item = &'a str>, loud: u32) -> (Vec<Step>, bool) {
    let step = |text: String, ends: bool| Step { sounds: sounds.clone(), text, ends, loud };
    let (mut steps, mut all) = (Vec::new(), true);
    for text in texts {
        all &= !text.is_empty();
        for piece in sounds.cut(text) {
            match piece {
                Piece::Sound(text, ends) => steps.push(step(text, ends)),
                Piece::Silence => all = false,
            }
        }
    }
    let gap = words.say(GAP);
    if !all && sounds.has(&gap) {
        steps.push(step(gap, true));
    }
    (steps, all)
}

/// Whether a voice begins that nobody has listed. A browser says of itself that it speaks as soon as it is asked to, voice
/// or none; only what is said hears that it starts.
async fn begins(saying: Option<EventTarget>) -> bool {
    let Some(saying) = saying else { return false };
    let heard = Rc::new(Cell::new(None));
    let _ears = [("start", true), ("error", false)].map(|(name, begun)| {
        let heard = heard.clone();
        EventListener::new(&saying, name, move |_| heard.set(Some(begun)))
    });
    for _ in 0..VOICE_TRIES {
        if let Some(begun) = heard.get() {
            return begun;
        }
        TimeoutFuture::new(TRY_MS).await;
    }
    false
}
