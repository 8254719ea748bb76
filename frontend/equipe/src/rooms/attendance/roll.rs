//! The list itself: a field that always listens, what the last code came to, every party, who came without a booking, and what
//! it adds up to.

use super::keeper::{Far, Keeper};
use super::party::{Party, called, is_kept, told};
use super::sheet::Sheet;
use super::standing::{Finish, Standing};
use crate::parts::{Line, LineKind};
use crate::platform::listen_with;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::camera::Camera;
use plein_sens_frontend::design::{Button, Counter, Icon, Notice, NoticeTone, Screen};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::keeping::Trouble;
use plein_sens_frontend::platform::{clock, page};
use plein_sens_frontend::trouble;
use plein_sens_shared::code::{BadCode, BookingId};
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::WorkshopId;
use plein_sens_shared::workshops::attendance::{Found, Mark, SheetRow, figures, find, seen, sheet};
use plein_sens_shared::workshops::{BookView, CountWalkIns, Figures, MarkAttendance, books};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The one field.
const FIELD: &str = "attendance-code";
/// More people than this come to no workshop without a booking.
const MOST: u32 = 500;

#[derive(Properties, PartialEq)]
pub struct RollProps {
    pub voice: Voice,
    pub keeper: Keeper,
    /// Changes with every change behind it.
    pub version: u32,
    pub workshop: WorkshopId,
    /// Whether nothing of the house stands around it.
    pub alone: bool,
}

/// What the last code came to.
#[derive(Clone, PartialEq)]
enum Shown {
    Nothing,
    Marked(BookingId),
    Already(BookingId),
    Wrong(AttrValue),
}

/// At work, to be cloned freely.
#[derive(Clone)]
struct Noting {
    voice: Voice,
    keeper: Keeper,
    workshop: WorkshopId,
    shown: UseStateSetter<Shown>,
}

impl Noting {
    fn record(&self, command: Command, then: Shown) {
        let noting = self.clone();
        spawn_local(async move {
            let wrong = |why: &Trouble| Shown::Wrong(trouble(&noting.voice, why));
            let done = noting.keeper.record(command).await;
            noting.shown.set(done.map_or_else(|why| wrong(&why), |()| then));
        });
    }

    fn mark(&self, booking: BookingId, mark: Mark, then: Shown) {
        let seen = seen(&self.keeper.state(), &self.workshop, &booking);
        self.record(
            Command::MarkAttendance(MarkAttendance { workshop: self.workshop.clone(), booking, mark, seen }),
            then,
        );
    }

    /// Somebody types a code, or shows one.
    fn named(&self, text: &str) {
        let rows = sheet(&self.keeper.state(), &self.workshop);
        let voice = &self.voice;
        match find(&rows, text) {
            Found::One(row) if matches!(row.mark(), Mark::Present { .. }) => {
                self.shown.set(Shown::Already(row.booking));
            }
            Found::One(SheetRow { booking, people, .. }) => {
                self.mark(booking.clone(), Mark::Present { people }, Shown::Marked(booking));
            }
            Found::Several => self.shown.set(Shown::Wrong(say!(voice, "attendance-several"))),
            Found::Nobody => self.shown.set(Shown::Wrong(say!(voice, "attendance-not-here"))),
            Found::Bad(BadCode::Length { typed }) => {
                self.shown.set(Shown::Wrong(say!(voice, "attendance-code-length", typed = typed)));
            }
            Found::Bad(BadCode::Letter(letter)) => {
                let why = voice.named("code-letter", &[("letter", letter.to_string().into())]);
                self.shown.set(Shown::Wrong(why));
            }
            Found::Bad(BadCode::Check) => self.shown.set(Shown::Wrong(voice.named("code-check", &[]))),
        }
        page::lead_to(FIELD);
    }

    fn count(&self, before: u32, to: u32) {
        let (more, fewer) = (to.saturating_sub(before), before.saturating_sub(to));
        let counted = CountWalkIns { workshop: self.workshop.clone(), more, fewer };
        self.record(Command::CountWalkIns(counted), Shown::Nothing);
    }
}

/// The screen.
#[component]
pub fn Roll(props: &RollProps) -> Html {
    let RollProps { voice, keeper, workshop, .. } = props;
    let (typed, shown) = (use_state(String::new), use_state(|| Shown::Nothing));
    let noting =
        Noting { voice: voice.clone(), keeper: keeper.clone(), workshop: workshop.clone(), shown: shown.setter() };
    let book = books(&keeper.state(), clock::context().now).into_iter().find(|book| book.id == *workshop);
    let book = book.filter(|_| keeper.holds(&Scope::Workshop(workshop.clone())));
    use_effect_with((), |()| {
        let listening = listen_with(FIELD);
        move || drop(listening)
    });
    // The field stands there once the list does.
    use_effect_with(book.is_some(), |is_here| {
        if *is_here {
            page::lead_to(FIELD);
        }
    });
    let accent = keeper.state().programme.accent();
    use_effect_with((accent, props.alone), |(accent, alone)| {
        if *alone {
            page::set_accent(accent.as_ref());
        }
    });
    let back = Some((say!(voice, "back-to-parties"), AttrValue::from(Route::Parties(workshop.to_string()).path())));
    let Some(book) = book else {
        let is_far = keeper.far() != Far::Here;
        let title = if is_far { say!(voice, "attendance-go") } else { say!(voice, "reading") };
        return html! {
            <Screen title={Some(title)} {back} still={true}>
                <Standing voice={voice.clone()} keeper={keeper.clone()} version={props.version} />
                if is_far { <p>{ say!(voice, "attendance-not-loaded") }</p> }
            </Screen>
        };
    };
    let rows = sheet(&keeper.state(), workshop);
    let adds_up = keeper.state().ledgers.get(workshop).map(figures).unwrap_or_default();
    let title = voice.words(&book.title);
    page::set_title(&title);
    // Where nobody signs up there is nobody to call; people are counted.
    let signs_up = book.filling.is_some();
    let entered = {
        let (noting, typed) = (noting.clone(), typed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if !typed.trim().is_empty() {
                noting.named(&typed);
                typed.set(String::new());
            }
        })
    };
    let onread = {
        let noting = noting.clone();
        Callback::from(move |text: String| noting.named(&text))
    };
    let onmark = {
        let noting = noting.clone();
        Callback::from(move |(booking, mark)| noting.mark(booking, mark, Shown::Nothing))
    };
    let oncount = {
        let (noting, before) = (noting, adds_up.walk_ins);
        Callback::from(move |to| noting.count(before, to))
    };
    let set_typed = typed.setter();
    let one = |row: &SheetRow| {
        let kept = is_kept(keeper, &row.booking);
        html! { <li key={row.booking.to_string()}><Party voice={voice.clone()} row={row.clone()} {kept} onmark={onmark.clone()} /></li> }
    };
    html! {
        <Screen title={Some(title)} {back}>
            <Standing voice={voice.clone()} keeper={keeper.clone()} version={props.version} />
            <p class="lead">{ when(voice, &book) }</p>
            if book.day > clock::context().now.day {
                <Notice tone={NoticeTone::Check}><p>{ say!(voice, "attendance-not-today") }</p></Notice>
            }
            if signs_up {
            { numbers(voice, adds_up) }
            <form class="row listening" onsubmit={entered}>
                <Line id={FIELD} kind={LineKind::Text} label={say!(voice, "attendance-field")} hint={Some(say!(voice, "attendance-hint"))}
                    value={(*typed).clone()} onchange={Callback::from(move |text| set_typed.set(text))} />
                <button type="submit" class="button second"><span>{ say!(voice, "attendance-do") }</span></button>
            </form>
            <Camera voice={voice.clone()} {onread} stays={true} />
            { outcome(voice, &shown, &rows) }
            <ul class="listing" aria-label={say!(voice, "attendance-list")}>{ for rows.iter().map(one) }</ul>
            if rows.is_empty() {
                <p>{ say!(voice, "parties-none") }</p>
            }
            }
            <Counter label={if signs_up { say!(voice, "attendance-walk-ins") } else { say!(voice, "report-came") }} hint={Some(say!(voice, "attendance-walk-ins-hint"))} value={adds_up.walk_ins}
                min={0} max={MOST} less={say!(voice, "attendance-walk-ins-less")} more={say!(voice, "attendance-walk-ins-more")} onchange={oncount} />
            <div class="row">
                if signs_up {
                <Button label={say!(voice, "attendance-print")} icon={Some(Icon::Printer)} onclick={Callback::from(|()| page::print())} />
                }
                <Finish voice={voice.clone()} keeper={keeper.clone()} version={props.version} workshop={workshop.clone()} />
            </div>
            <Sheet voice={voice.clone()} {book} {rows} town={keeper.state().programme.town().unwrap_or_default().to_owned()} />
        </Screen>
    }
}

/// When and where.
pub fn when(voice: &Voice, book: &BookView) -> String {
    let hours = say!(voice, "hours", start = voice.intl().time(book.start), end = voice.intl().time(book.end));
    format!("{}, {hours} · {}", voice.intl().date(book.day), voice.words(&book.place))
}

/// What it adds up to.
pub fn numbers(voice: &Voice, it: Figures) -> Html {
    let one = |word: AttrValue, count: u32| html! { <div><dt>{ word }</dt><dd>{ count }</dd></div> };
    html! {
        <dl class="figures" aria-label={say!(voice, "attendance-figures")}>
            { one(say!(voice, "attendance-expected"), it.expected) }
            { one(say!(voice, "attendance-present"), it.present) }
            { one(say!(voice, "attendance-excused"), it.excused) }
            { one(say!(voice, "attendance-absent"), it.absent) }
            { one(say!(voice, "attendance-open"), it.open) }
            { one(say!(voice, "attendance-walk-ins"), it.walk_ins) }
        </dl>
    }
}

fn outcome(voice: &Voice, shown: &Shown, rows: &[SheetRow]) -> Html {
    let of = |booking: &BookingId| rows.iter().find(|row| row.booking == *booking);
    let (tone, text) = match shown {
        Shown::Nothing => return html! { <div role="status"></div> },
        Shown::Wrong(why) => (NoticeTone::Check, why.clone()),
        Shown::Marked(booking) | Shown::Already(booking) => {
            let Some(row) = of(booking) else { return html! { <div role="status"></div> } };
            let (code, what) = (called(row), told(voice, row.mark(), row.people));
            let args = (code.as_str(), what.as_str());
            if matches!(shown, Shown::Marked(_)) {
                (NoticeTone::Yes, say!(voice, "attendance-told", code = args.0, what = args.1))
            } else {
                (NoticeTone::Info, say!(voice, "attendance-already", code = args.0, what = args.1))
            }
        }
    };
    html! { <div role="status"><Notice {tone}><p>{ text }</p></Notice></div> }
}
