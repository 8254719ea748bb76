//! The parties of one workshop. Who they are is sealed: a contact is opened one at a time, by those who may, with a
//! reason that is written down.

use super::attendance::numbers;
use super::lent::Lent;
use super::needs;
use super::programme::changed_since;
use super::today::{filling, go, is_open};
use super::young::young;
use crate::app::use_staff;
use crate::parts::{Listing, Row};
use crate::rooms::contacting::Contacting;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Screen, Verdict, VerdictKind};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::code::BookingId;
use plein_sens_shared::event::Scope;
use plein_sens_shared::office::OpenContact;
use plein_sens_shared::permit;
use plein_sens_shared::workshops::attendance::{beginning, figures};
use plein_sens_shared::workshops::books;
use plein_sens_shared::workshops::ledger::{Party, Standing};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PartiesProps {
    pub id: String,
}

/// The room.
#[component]
pub fn Parties(props: &PartiesProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let asked_for = use_state(|| None::<BookingId>);
    let all = books(&staff.office.state(), clock::context().now);
    let Some(book) = all.into_iter().find(|book| book.id.as_str() == props.id && is_open(&staff, book)) else {
        return html! { <super::nowhere::Nowhere /> };
    };
    let title = voice.words(&book.title);
    page::set_title(&title);
    let state = staff.office.state();
    let parties = state.ledgers.get(&book.id).map(|ledger| ledger.parties.clone()).unwrap_or_default();
    let adds_up = state.ledgers.get(&book.id).map(figures).unwrap_or_default();
    let opens = permit::may_open_contacts(&staff.role);
    let mut line = 0_u32;
    let row = |party: &Party| {
        let (kind, standing) = match party.standing {
            Standing::Confirmed => (VerdictKind::Yes, say!(voice, "party-confirmed")),
            Standing::Waiting => {
                line += 1;
                (VerdictKind::Waiting, say!(voice, "party-waiting", place = line))
            }
        };
        // The code opens the booking, so it is the centre's alone; others see how it begins, as on the sheet.
        let code = if opens { party.booking.spaced() } else { beginning(&party.booking).to_owned() };
        let open = {
            let (asked_for, booking) = (asked_for.setter(), party.booking.clone());
            Callback::from(move |()| asked_for.set(Some(booking.clone())))
        };
        let shown = html! {
            <div class="line">
                <span class="when">{ say!(voice, "people", count = party.people) }</span>
                <span class="what">
                    <Verdict {kind} label={standing} />
                    { for young(voice, party.children, &party.ages, party.class).map(|it| html! { <small>{ it }</small> }) }
                    <small><bdi dir="ltr">{ &code }</bdi></small>
                </span>
                if opens {
                    <span class="how"><Button label={say!(voice, "sealed-open")} onclick={open} /></span>
                }
            </div>
        };
        Row { key: party.booking.to_string(), words: format!("{code} {}", code.replace(' ', "")), group: None, shown }
    };
    let rows: Vec<Row> = parties.iter().map(row).collect();
    let shut = {
        let asked_for = asked_for.setter();
        Callback::from(move |()| asked_for.set(None))
    };
    let hours = say!(voice, "hours", start = voice.intl().time(book.start), end = voice.intl().time(book.end));
    html! {
        <Screen {title} back={Some((say!(voice, "back-to-sign-ups"), AttrValue::from(Route::SignUps.path())))}>
            <p class="lead">{ voice.intl().date(book.day) }{ ", " }{ hours }{ " · " }{ voice.words(&book.place) }</p>
            <p class="seats">{ filling(&staff, &book) }</p>
            { changed_since(&staff, &book.id, false) }
            if !adds_up.is_unnoted() {
                { numbers(voice, adds_up) }
            }
            <div class="row"><ButtonLink label={go(voice, &book)} href={Route::Attendance(book.id.to_string()).path()} kind={ButtonKind::Main} /></div>
            <Lent workshop={book.id.clone()} />
            { for state.ledgers.get(&book.id).map(|books| needs::list(voice, books)) }
            if book.filling.is_some() {
            <Listing voice={voice.clone()} id="parties-search" label={say!(voice, "room-sign-ups")} empty={say!(voice, "parties-none")} {rows} />
            }
            if let Some(booking) = (*asked_for).clone() {
                <Contacting key={booking.to_string()} wish={OpenContact::of(&Scope::Booking(booking.clone()), "")} onclose={shut} />
            }
        </Screen>
    }
}
