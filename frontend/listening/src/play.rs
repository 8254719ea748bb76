//! Plays sounds one after the other. What was begun ends with the next beginning, and whenever anybody on the page wants
//! silence.

use crate::sounds::Sounds;
use crate::speech::{player, share};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlAudioElement, Url};

/// For how long it is silent between two clauses.
const PAUSE_MS: u32 = 350;
/// On the player: what the sound is called that is heard.
const CALLED: &str = "data-sound";

thread_local! {
    static QUEUE: RefCell<VecDeque<Step>> = const { RefCell::new(VecDeque::new()) };
    /// Counts the beginnings: what is on its way for an older one is not played.
    static RUN: Cell<u32> = const { Cell::new(0) };
    /// Whether there is more to come of the present one.
    static GOING: Cell<bool> = const { Cell::new(false) };
    /// Whether what is heard now ends a clause.
    static ENDS: Cell<bool> = const { Cell::new(false) };
}

/// One sound that is to be heard.
pub struct Step {
    pub sounds: Rc<Sounds>,
    pub text: String,
    /// Whether a clause ends with it.
    pub ends: bool,
    /// As loud as this, from 0 to 10.
    pub loud: u32,
}

/// Begins: from now on the page says of itself that something is to be heard, though it may still be on its way.
pub fn begin() {
    crate::speech::hush();
    GOING.set(false);
    if let Some(player) = of_page() {
        player::set_playing(&player, true);
    }
}

/// Plays these, after what is being played.
pub fn go_on(steps: Vec<Step>) {
    let Some(player) = of_page() else { return };
    let follows = GOING.get() && player::is_playing();
    if !follows {
        QUEUE.take();
        RUN.set(RUN.get() + 1);
        GOING.set(true);
        player::set_playing(&player, true);
    }
    QUEUE.with_borrow_mut(|queue| queue.extend(steps));
    if !follows {
        spawn_local(next(RUN.get()));
    }
}

fn is_wanted(run: u32) -> bool {
    RUN.get() == run && player::is_playing()
}

/// The next sound that can be had.
async fn next(run: u32) {
    while is_wanted(run) {
        let Some(step) = QUEUE.with_borrow_mut(VecDeque::pop_front) else { return end() };
        let Some(sound) = step.sounds.sound(&step.text).await else { continue };
        let (Some(player), true, Ok(url)) = (of_page(), is_wanted(run), Url::create_object_url_with_blob(&sound))
        else {
            return;
        };
        ENDS.set(step.ends);
        player.set_attribute(CALLED, &step.sounds.called(&step.text)).unwrap_or_default();
        player.set_volume(f64::from(share(step.loud)));
        player.set_src(&url);
        let begun = match player.play() {
            Ok(begun) => JsFuture::from(begun).await.is_ok(),
            Err(_) => false,
        };
        // A browser may want a touch first; a sound that is broken says so by an event.
        if !begun && player.error().is_none() && is_wanted(run) {
            end();
        }
        return;
    }
}

fn end() {
    GOING.set(false);
    crate::speech::hush();
}

/// The player, with ears for the end of each sound.
fn of_page() -> Option<HtmlAudioElement> {
    if let Some(player) = player::player() {
        return Some(player);
    }
    let player = player::lay()?;
    for name in ["ended", "error"] {
        EventListener::new(&player, name, |_| over()).forget();
    }
    Some(player)
}

/// A sound is over.
fn over() {
    let Some(player) = player::player() else { return };
    // What is no address of ours does nothing.
    Url::revoke_object_url(&player.src()).unwrap_or_default();
    let run = RUN.get();
    if !is_wanted(run) {
        return;
    }
    let pause = if ENDS.get() { PAUSE_MS } else { 0 };
    Timeout::new(pause, move || spawn_local(next(run))).forget();
}
