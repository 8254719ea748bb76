//! The kiosk forgets: after a while without a sign of life it asks, and then begins anew.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, Dialog};
use crate::i18n::key;
use crate::pages::leaving::Leaving;
use crate::platform::{boot, keeper, page, speech};
use crate::route::{Route, use_route};
use gloo_timers::callback::Interval;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// How long nobody must have touched anything before it asks, in seconds.
const QUIET_S: u32 = 60;
/// How long at most nothing is counted while it speaks, in seconds: a browser that never falls silent keeps nobody's data.
const SPEECH_S: u32 = 600;
/// How long it then waits for an answer, in seconds; 20 at least (WCAG 2.2.1), and it asks as often as needed.
const WARNING_S: u32 = 30;

#[derive(Properties, PartialEq)]
pub struct WatchProps {
    pub children: Html,
}

/// Watches over a kiosk; does nothing on a phone.
#[component]
pub fn Watch(props: &WatchProps) -> Html {
    let app = use_app();
    let untouched = use_route() == Route::Home && app.is_untouched();
    let watched = app.kiosk && !untouched;
    // Seconds since the last sign of life.
    let quiet = use_state(|| 0_u32);
    let counted = use_mut_ref(|| 0_u32);
    {
        let (quiet, counted, leave) = (quiet.setter(), counted.clone(), app.leave.clone());
        use_effect_with(watched, move |watched| {
            *counted.borrow_mut() = 0;
            let watching = watched.then(|| {
                let (seen, shown) = (counted.clone(), quiet.clone());
                let spoken = Rc::new(Cell::new(0));
                let heard = spoken.clone();
                let listeners = page::on_presence(move || {
                    // While it asks, only an answer counts: a passing sleeve must not say yes for a person.
                    if *seen.borrow() < QUIET_S {
                        *seen.borrow_mut() = 0;
                        shown.set(0);
                    }
                    heard.set(0);
                });
                let ticking = Interval::new(1_000, move || {
                    // Who is being read to is there. That counts for nothing more: in listening mode the page also says
                    // of itself what is new, to nobody.
                    if *counted.borrow() < QUIET_S && spoken.get() < SPEECH_S && speech::is_saying() {
                        spoken.set(spoken.get() + 1);
                        return;
                    }
                    let seconds = *counted.borrow() + 1;
                    *counted.borrow_mut() = seconds;
                    if seconds >= QUIET_S {
                        quiet.set(seconds);
                    }
                    if seconds == QUIET_S + WARNING_S {
                        leave.emit(());
                    }
                });
                (listeners, ticking)
            });
            move || drop(watching)
        });
    }
    use_effect_with(app.kiosk, |kiosk| {
        let beating = kiosk.then(|| {
            keeper::dress().unwrap_or_default();
            boot::alive();
            Interval::new(1_000, boot::alive)
        });
        move || drop(beating)
    });
    let stay = {
        let (quiet, counted) = (quiet.setter(), counted);
        Callback::from(move |()| {
            *counted.borrow_mut() = 0;
            quiet.set(0);
        })
    };
    let voice = &app.voice;
    let left = (QUIET_S + WARNING_S).saturating_sub(*quiet);
    let actions = html! {
        <>
            <Button label={voice.say(key!("kiosk-stay"))} kind={ButtonKind::Main} onclick={stay.clone()} wide={true} />
            <Button label={voice.say(key!("kiosk-erase"))} onclick={app.leave.clone()} wide={true} />
        </>
    };
    html! {
        <>
            { props.children.clone() }
            if app.kiosk && boot::is_whole() {
                <Leaving />
            }
            <Dialog title={voice.say(key!("kiosk-still-there"))} open={watched && *quiet >= QUIET_S} {actions} onclose={Some(stay)}>
                <p>{ voice.tell(key!("kiosk-will-erase"), &[("seconds", left.into())]) }</p>
            </Dialog>
        </>
    }
}
