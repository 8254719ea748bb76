//! The desk: a rights ticket is scanned, typed or read by the camera, and the case stands there as the person saw it.
//! Nothing is sent and nothing kept: the next person, or leaving the room, empties it. A card of the trail is read here as well:
//! who has lost one, and has another, is one person again.

use crate::app::use_staff;
use crate::parts::{Line, LineKind};
use crate::platform::listen_with;
use crate::rooms::joining::{Joining, read};
use crate::rooms::stand::Held;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::camera::Camera;
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Icon, Live, Notice, NoticeTone, Screen};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::{clock, engine, page};
use plein_sens_frontend::rights::{Case, Told, ticket_told};
use plein_sens_shared::code::BookingId;
use plein_sens_shared::id::WorkshopId;
use plein_sens_shared::permit;
use plein_sens_shared::rights::Month;
use plein_sens_shared::rights::ticket::TicketView;
use plein_sens_shared::state::State;
use plein_sens_shared::workshops::ledger::Ledger;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The one field.
const FIELD: &str = "welcome-scan";

/// What stands at the desk.
#[derive(Clone, PartialEq)]
enum Shown {
    /// Nobody.
    Nobody,
    /// The engine is on its way.
    Coming,
    /// Why there is no case.
    Wrong(AttrValue),
    /// One card of the trail, or two.
    Cards(Vec<Held>),
    /// A case, in words of its own; and whether it was computed in another month.
    Case(Voice, Rc<Told>, bool),
    /// The workshop of a booking.
    Booking(WorkshopId),
}

/// The room.
#[component]
pub fn Welcome() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-welcome"));
    let (typed, shown) = (use_state(String::new), use_state(|| Shown::Nobody));
    let here = use_memo((), |()| RefCell::new(Vec::<Held>::new()));
    use_effect_with((), |()| {
        page::lead_to(FIELD);
        let listening = listen_with(FIELD);
        move || drop(listening)
    });
    let open = {
        let (voice, shown, typed) = (voice.clone(), shown.setter(), typed.setter());
        let (staff, here, opens) = (staff.clone(), here.clone(), permit::may_open_contacts(&staff.role));
        Callback::from(move |text: String| {
            let (voice, shown, staff, here) = (voice.clone(), shown.clone(), staff.clone(), here.clone());
            typed.set(String::new());
            let before = here.take();
            if let Some(code) = booking_of(&text).filter(|_| opens) {
                return shown.set(booked(&voice, &staff.office.state(), &code));
            }
            if before.is_empty() {
                shown.set(Shown::Coming);
            }
            let aids = staff.office.state().programme.aids_given();
            spawn_local(async move {
                match read(&staff, &text).await {
                    Some(Ok(card)) => {
                        // The second beside the first; a third begins anew.
                        let mut cards = if before.len() == 1 && before[0].0 != card.0 { before } else { Vec::new() };
                        cards.push(card);
                        here.replace(cards.clone());
                        shown.set(Shown::Cards(cards));
                    }
                    Some(Err(why)) => shown.set(Shown::Wrong(why)),
                    None => shown.set(opened(&voice, &text, &aids).await),
                }
            });
        })
    };
    let entered = {
        let (open, typed) = (open.clone(), typed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            open.emit((*typed).clone());
        })
    };
    let next = {
        let (shown, here) = (shown.setter(), here.clone());
        Callback::from(move |()| {
            here.take();
            shown.set(Shown::Nobody);
        })
    };
    let set = typed.setter();
    html! {
        <Screen title={Some(say!(voice, "room-welcome"))}>
            <form class="row listening" onsubmit={entered}>
                <Line id={FIELD} kind={LineKind::Text} label={say!(voice, "welcome-field")} hint={Some(say!(voice, "welcome-hint"))}
                    value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
                <button type="submit" class="button second"><span>{ say!(voice, "welcome-do") }</span></button>
            </form>
            <Camera voice={voice.clone()} onread={open} />
            { drawn(&staff, &shown, next) }
        </Screen>
    }
}

fn drawn(staff: &crate::app::Staff, shown: &Shown, next: Callback<()>) -> Html {
    let voice = &staff.voice;
    match shown {
        Shown::Nobody => html! { <p class="muted">{ say!(voice, "welcome-nothing-kept") }</p> },
        Shown::Coming => html! { <p role="status">{ say!(voice, "reading") }</p> },
        Shown::Wrong(why) => {
            html! { <Notice tone={NoticeTone::Check} live={Live::Assertive}><p>{ why }</p></Notice> }
        }
        Shown::Cards(held) => html! {
            <>
                <Joining held={held.clone()} />
                <Button label={say!(voice, "welcome-next")} icon={Some(Icon::Eraser)} onclick={next} wide={true} />
            </>
        },
        Shown::Booking(id) => {
            let title = staff.office.state().programme.workshops.get(id).map(|it| voice.words(&it.title));
            html! {
                <Notice tone={NoticeTone::Info} live={Live::Assertive} title={title}>
                    <p>{ say!(voice, "welcome-booking") }</p>
                    <p><ButtonLink label={say!(voice, "tell-go")} href={Route::Parties(id.to_string()).path()} /></p>
                </Notice>
            }
        }
        Shown::Case(words, told, older) => {
            let town = staff.office.state().programme.town().map(str::to_owned);
            html! {
                <>
                    if *older {
                        <Notice tone={NoticeTone::Info}><p>{ say!(voice, "welcome-older") }</p></Notice>
                    }
                    <Case voice={words.clone()} {town} told={(**told).clone()} />
                    <Button label={say!(voice, "welcome-next")} kind={ButtonKind::Main} icon={Some(Icon::Eraser)} onclick={next} wide={true} />
                </>
            }
        }
    }
}

/// The code of a booking, typed, or scanned with the address that it stands in.
fn booking_of(text: &str) -> Option<BookingId> {
    BookingId::typed(text.rsplit('#').next()?.trim()).ok()
}

/// The workshop whose books hold it.
fn booked(voice: &Voice, state: &State, code: &BookingId) -> Shown {
    let holds = |ledger: &Ledger| ledger.parties.iter().any(|party| party.booking == *code);
    let found = state.ledgers.iter().find(|(_, ledger)| holds(ledger));
    found.map_or_else(|| Shown::Wrong(say!(voice, "welcome-booking-none")), |(id, _)| Shown::Booking(id.clone()))
}

/// What a scanned text says, today, with the aids that the town gives.
async fn opened(voice: &Voice, text: &str, aids: &str) -> Shown {
    let Some((engine, words)) = engine::fetch(voice.language()).await else {
        return Shown::Wrong(say!(voice, "welcome-no-engine"));
    };
    let words = voice.with_rights(&words);
    let now = Month::of(clock::context().now.day).to_string();
    match engine.open_ticket(text) {
        Some(TicketView::Whole { answers, month }) => match Told::of(&engine, &answers, &now, aids) {
            Ok(told) => Shown::Case(words, Rc::new(told), month != now),
            Err(_) => Shown::Wrong(words.named("rights-out-of-date", &[])),
        },
        Some(TicketView::Bad { why }) => Shown::Wrong(ticket_told(&words, why)),
        None => Shown::Wrong(say!(voice, "welcome-no-engine")),
    }
}
