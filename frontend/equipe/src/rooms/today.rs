//! The day at a glance: who comes, what is full, which device is silent, what waits; and a search through everything.

use super::{use_asked, use_asked_if};
use crate::app::{Staff, use_staff};
use crate::parts::{Line, LineKind};
use crate::rooms::devices::{DeviceList, is_silent};
use crate::route::Route;
use crate::words::{folded, say};
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{ButtonLink, Notice, NoticeTone, Screen, Tag, Tone};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::event::Scope;
use plein_sens_shared::office::words::AllLeft;
use plein_sens_shared::permit;
use plein_sens_shared::requests::Standing;
use plein_sens_shared::workshops::{BookView, books};
use yew::prelude::*;

/// Whether these books are open to somebody: the centre's people see all, a partner's their own.
pub fn is_open(staff: &Staff, book: &BookView) -> bool {
    permit::may_read(&staff.role, &Scope::Workshop(book.id.clone()), &staff.office.state().programme)
}

/// How full it is, as a sentence.
pub fn filling(staff: &Staff, book: &BookView) -> AttrValue {
    let voice = &staff.voice;
    let Some(it) = book.filling else { return say!(voice, "filling-open") };
    let said = if it.waiting > 0 {
        say!(voice, "filling-waiting", taken = it.taken, seats = it.seats, waiting = it.waiting)
    } else {
        say!(voice, "filling-seats", taken = it.taken, seats = it.seats, free = it.free)
    };
    if it.lent == 0 { said } else { say!(voice, "filling-lent", said = said.as_str(), lent = it.lent) }
}

/// What leads to noting who comes: where nobody signs up, people are counted.
pub fn go(voice: &Voice, book: &BookView) -> AttrValue {
    if book.filling.is_some() { say!(voice, "attendance-go") } else { say!(voice, "attendance-go-count") }
}

/// One workshop as a row that leads somewhere.
pub fn book_row(staff: &Staff, book: &BookView, href: String) -> Html {
    let voice = &staff.voice;
    let hours = say!(voice, "hours", start = voice.intl().time(book.start), end = voice.intl().time(book.end));
    let full = book.filling.is_some_and(plein_sens_shared::workshops::Filling::is_full);
    html! {
        <div class="line">
            <span class="when">{ hours }</span>
            <span class="what">
                <Link href={href} classes="cover">{ voice.words(&book.title) }</Link>
                <small>{ voice.words(&book.place) }{ for book.signs.iter().map(|name| format!(" · {name}")) }</small>
            </span>
            <span class="how">
                if book.cancelled {
                    <Tag label={say!(voice, "cancelled")} tone={Tone::Check} />
                } else {
                    if book.over {
                        <Tag label={say!(voice, "is-over")} />
                    }
                    if book.moved {
                        <Tag label={say!(voice, "moved")} tone={Tone::Check} />
                    }
                    if full {
                        <Tag label={say!(voice, "full")} tone={Tone::Check} />
                    }
                    { filling(staff, book) }
                }
            </span>
            <ButtonLink label={go(voice, book)} href={Route::Attendance(book.id.to_string()).path()} />
        </div>
    }
}

/// Where a workshop of today leads: to its parties, and to how many came.
fn leads_to(book: &BookView) -> String {
    Route::Parties(book.id.to_string()).path()
}

/// The room.
#[component]
pub fn Today() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-today"));
    let looked_for = use_state(String::new);
    let now = clock::context().now;
    let mut all = books(&staff.office.state(), now);
    all.retain(|book| is_open(&staff, book));
    let day = all.iter().map(|book| book.day).find(|day| *day >= now.day);
    // What is over stands behind what goes on and is to come.
    let of_day = all.iter().filter(|book| Some(book.day) == day);
    let (over, mut shown): (Vec<&BookView>, Vec<&BookView>) = of_day.partition(|book| book.over);
    shown.extend(over);
    let wanted = folded(looked_for.trim());
    let onchange = {
        let looked_for = looked_for.setter();
        Callback::from(move |words| looked_for.set(words))
    };
    let line =
        |book: &&BookView| html! { <li key={book.id.to_string()}>{ book_row(&staff, book, leads_to(book)) }</li> };
    let title = match day {
        Some(day) if day != now.day => say!(voice, "today-next", day = voice.intl().date(day)),
        _ => say!(voice, "today-workshops"),
    };
    html! {
        <Screen title={Some(say!(voice, "room-today"))}>
            <p class="overline">{ voice.intl().date(now.day) }</p>
            { super::programme::first_steps(&staff) }
            <Line id="search" label={say!(voice, "today-search")} kind={LineKind::Search} value={(*looked_for).clone()} {onchange} />
            if wanted.is_empty() {
                <section class="stack">
                    <h2>{ title }</h2>
                    if shown.is_empty() {
                        <p>{ if staff.office.has_programme() { say!(voice, "today-none") } else { say!(voice, "reading") } }</p>
                    }
                    <ul class="listing">{ for shown.iter().map(line) }</ul>
                </section>
                <Waits books={all.iter().filter(|book| !book.over).cloned().collect::<Vec<_>>()} />
            } else {
                { found(&staff, &all, &wanted) }
            }
        </Screen>
    }
}

/// What fits what is looked for: workshops, and stops.
fn found(staff: &Staff, all: &[BookView], wanted: &str) -> Html {
    let voice = &staff.voice;
    let has = |words: &str| wanted.split_whitespace().all(|word| folded(words).contains(word));
    let book_words = |book: &BookView| {
        format!("{} {} {}", voice.words(&book.title), voice.words(&book.place), book.signs.clone().unwrap_or_default())
    };
    let books = all.iter().filter(|book| has(&book_words(book))).take(25);
    let stops = super::trail::stops(staff);
    let stops = stops.iter().filter(|stop| has(&voice.words(&stop.name)));
    let lines: Vec<Html> = books
        .map(|book| html! { <li>{ book_row(staff, book, leads_to(book)) }</li> })
        .chain(stops.map(|stop| {
            let href = Route::Stop(Some(stop.id.to_string())).path();
            html! { <li><div class="line"><span class="what"><Link {href} classes="cover">{ voice.words(&stop.name) }</Link></span></div></li> }
        }))
        .collect();
    html! {
        <section class="stack">
            <p role="status">{ say!(voice, "today-found", count = lines.len()) }</p>
            <ul class="listing">{ for lines }</ul>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct WaitsProps {
    books: Vec<BookView>,
}

/// What waits for somebody.
#[component]
fn Waits(props: &WaitsProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let waiting: u32 = props.books.iter().filter_map(|book| book.filling).map(|filling| filling.waiting).sum();
    let tells: usize = props.books.iter().map(|book| book.to_tell).sum();
    let drafts = staff.office.drafts().len();
    let state = staff.office.state();
    let asked = state.desk.in_order().into_iter().filter(|(_, entry)| entry.standing == Standing::Asked).count();
    let reads_words = super::words::may_read(&staff);
    let left = use_asked_if::<AllLeft>("words", reads_words);
    let words = left.held.as_deref().map_or(0, AllLeft::waiting);
    let to = |label: AttrValue, path: String| html! { <Notice tone={NoticeTone::Info}><p><Link href={path}>{ label }</Link></p></Notice> };
    html! {
        <section class="stack">
            <h2>{ say!(voice, "waits-title") }</h2>
            if permit::may_run_devices(&staff.role) {
                <Silent />
            }
            { for props.books.iter().filter(|book| book.to_tell > 0).map(|book| {
                let label = say!(voice, "waits-tell", count = book.to_tell, title = voice.words(&book.title).as_str());
                to(label, leads_to(book))
            }) }
            if waiting > 0 {
                { to(say!(voice, "waits-parties", count = waiting), Route::SignUps.path()) }
            }
            if asked > 0 {
                { to(say!(voice, "waits-requests", count = asked), Route::Requests.path()) }
            }
            if words > 0 {
                { to(say!(voice, "waits-words", count = words), Route::Words.path()) }
            }
            if drafts > 0 {
                <Notice tone={NoticeTone::Check}><p>{ say!(voice, "waits-drafts", count = drafts) }</p></Notice>
            }
            if tells == 0 && waiting == 0 && drafts == 0 && asked == 0 && words == 0 {
                <p class="muted">{ say!(voice, "waits-nothing") }</p>
            }
        </section>
    }
}

/// Which devices have said nothing for an hour.
#[component]
fn Silent() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let asked = use_asked::<DeviceList>("devices");
    let now_ms = clock::context().now_ms;
    let held = asked.held.as_deref();
    let silent: Vec<String> = held
        .map(|list| list.devices.iter().filter(|device| is_silent(device, now_ms)).map(|it| it.name.clone()).collect())
        .unwrap_or_default();
    html! {
        <>
            { asked.complaint(&staff) }
            if !silent.is_empty() {
                <Notice tone={NoticeTone::Check} title={Some(say!(voice, "silent-title", count = silent.len()))}>
                    <p>{ silent.join(", ") }</p>
                    <p><Link href={Route::Devices.path()}>{ say!(voice, "silent-go") }</Link></p>
                </Notice>
            }
        </>
    }
}
