//! What keeps it going: keys and hands come in, the page is watched, what is to be touched is touched.

use crate::item::Part;
use crate::keys::{Wish, of_key, of_place};
use crate::mode::{Mode, Touch};
use crate::platform;
use crate::speech;
use crate::way;
use crate::words::Words;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::{Interval, Timeout};
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, MutationObserver, MutationObserverInit};

/// How long the page is left to settle after a change, and what was pressed to take effect.
const SETTLE_MS: u32 = 120;
const PRESSED_MS: u32 = 250;
/// How long a hand rests on a quarter before it is told which it is; that touch then does nothing else.
const REST_MS: u32 = 700;
/// After how many seconds without a key and without a word a kiosk listens to nobody: on the first screen, too.
const QUIET_S: u32 = 90;
/// For how long at most a word counts: a voice that never ends would keep the glass from the next person.
const SPEECH_S: u32 = 600;

thread_local! {
    static MODE: RefCell<Option<Mode>> = const { RefCell::new(None) };
    static EARS: RefCell<Option<Ears>> = const { RefCell::new(None) };
    static SETTLING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    static RESTING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// Where a hand has come down; none when it rests, or has gone.
    static DOWN: Cell<Option<Wish>> = const { Cell::new(None) };
    static QUIET: Cell<u32> = const { Cell::new(0) };
    static SPOKEN: Cell<u32> = const { Cell::new(0) };
}

/// All that calls back.
struct Ears {
    _listeners: Vec<EventListener>,
    observer: MutationObserver,
    _changed: Closure<dyn FnMut()>,
    _ticking: Option<Interval>,
}

impl Drop for Ears {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Whether somebody listens.
pub fn is_on() -> bool {
    MODE.with_borrow(Option::is_some)
}

/// Begins; whether it could.
pub fn begin(words: Words) -> bool {
    // A second key may have come while the words were on their way.
    if is_on() {
        return true;
    }
    let Some(ears) = ears() else { return false };
    let Some(mode) = Mode::begun(words) else { return false };
    somebody_is_there();
    MODE.set(Some(mode));
    EARS.set(Some(ears));
    true
}

/// Ends; says so in its own words, where somebody is there.
fn end(is_said: bool) {
    drop(EARS.take());
    drop(SETTLING.take());
    drop(RESTING.take());
    speech::hush();
    if let Some(mode) = MODE.take().filter(|_| is_said) {
        let words = mode.words();
        way::go_on(words, &[Part::of(words, words.say("listening-stopped"))], platform::first_volume());
    }
}

/// Ends once whoever called back here is done: all that calls back is taken off.
fn end_soon(is_said: bool) {
    Timeout::new(0, move || end(is_said)).forget();
}

/// With the mode, unless it is at work already: what it touches may call back.
fn with<T>(act: impl FnOnce(&mut Mode) -> T) -> Option<T> {
    MODE.with(|mode| mode.try_borrow_mut().ok()?.as_mut().map(act))
}

fn somebody_is_there() {
    QUIET.set(0);
    SPOKEN.set(0);
}

fn take(wish: Wish) {
    somebody_is_there();
    let touch = with(|mode| mode.take(wish)).flatten();
    match touch {
        None => {}
        Some(Touch::Press(element)) => {
            platform::touch(&element);
            settle_in(PRESSED_MS);
        }
        Some(Touch::Write(field, text)) => platform::write(&field, &text),
        Some(Touch::Pick(list, place)) => {
            platform::pick(&list, place);
            settle_in(PRESSED_MS);
        }
        Some(Touch::Stop) => end_soon(true),
    }
}

/// Looks again, once the page has been still for so long.
fn settle_in(after_ms: u32) {
    SETTLING.set(Some(Timeout::new(after_ms, || {
        let said = with(|mode| mode.words().code.clone());
        let spoken = platform::root_attribute("data-words");
        if said.is_some() && spoken != said {
            wasm_bindgen_futures::spawn_local(async {
                if let Some(words) = Words::fetch().await {
                    with(|mode| mode.speak(words));
                }
            });
        } else {
            with(Mode::look);
        }
    })));
}

fn ears() -> Option<Ears> {
    let document = platform::document()?;
    let changed = Closure::<dyn FnMut()>::new(|| settle_in(SETTLE_MS));
    let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok()?;
    let what = MutationObserverInit::new();
    what.set_subtree(true);
    what.set_child_list(true);
    what.set_character_data(true);
    what.set_attributes(true);
    observer.observe_with_options(&*document.get_element_by_id("app")?, &what).ok()?;
    let root = MutationObserverInit::new();
    root.set_attributes(true);
    observer.observe_with_options(&*document.document_element()?, &root).ok()?;
    let ticking = platform::is_kiosk().then(|| Interval::new(1_000, tick));
    Some(Ears { _listeners: listeners()?, observer, _changed: changed, _ticking: ticking })
}

fn tick() {
    let counts = speech::is_saying() && SPOKEN.get() < SPEECH_S;
    SPOKEN.set(SPOKEN.get() + u32::from(counts));
    let quiet = if counts { 0 } else { QUIET.get() + 1 };
    QUIET.set(quiet);
    if quiet >= QUIET_S {
        end_soon(false);
    }
}

/// All hands and keys, before the page sees them; whoever looks whether somebody is there sees them too.
fn listeners() -> Option<Vec<EventListener>> {
    let window = web_sys::window()?;
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let on = |name: &'static str, hear: fn(&Event)| EventListener::new_with_options(&window, name, options, hear);
    Some(vec![
        on("keydown", key),
        on("keyup", |event| {
            // A button would be pressed when the space bar is let go.
            if wish_of(event).is_some() {
                event.prevent_default();
            }
        }),
        on("pointerdown", down),
        on("pointerup", up),
        on("pointercancel", |_| rest()),
        on("contextmenu", Event::prevent_default),
        on("click", |event| {
            // Only what listening itself touches is touched.
            if event.is_trusted() {
                event.prevent_default();
                event.stop_immediate_propagation();
            }
        }),
        on("focusin", |event| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
                with(|mode| mode.go_to(&field));
            }
        }),
    ])
}

fn wish_of(event: &Event) -> Option<Wish> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    if key.ctrl_key() || key.alt_key() || key.meta_key() {
        return None;
    }
    of_key(&key.code())
}

fn key(event: &Event) {
    let Some(wish) = wish_of(event) else { return speech::hush() };
    event.prevent_default();
    let held = event.dyn_ref::<KeyboardEvent>().is_some_and(KeyboardEvent::repeat);
    // A key that is held down goes on and on; it chooses once.
    if !held || matches!(wish, Wish::Next | Wish::Previous) {
        take(wish);
    }
}

fn quarter(event: &Event) -> Option<(Wish, &'static str)> {
    let at = event.dyn_ref::<MouseEvent>()?;
    Some(of_place((at.client_x(), at.client_y()), platform::glass()))
}

fn down(event: &Event) {
    let Some((wish, name)) = quarter(event) else { return };
    speech::hush();
    somebody_is_there();
    DOWN.set(Some(wish));
    RESTING.set(Some(Timeout::new(REST_MS, move || {
        if DOWN.take().is_some() {
            with(|mode| mode.name(name));
        }
    })));
}

fn up(event: &Event) {
    let (down, at) = (DOWN.take(), quarter(event));
    rest();
    if let (Some(down), Some((wish, _))) = (down, at)
        && down == wish
    {
        take(wish);
    }
}

fn rest() {
    DOWN.set(None);
    drop(RESTING.take());
}
