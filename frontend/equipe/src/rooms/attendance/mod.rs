//! Who came to a workshop, noted on a tablet. In the house it is a room like any other; without a network, or when nobody is
//! signed in any more, the same tablet goes on alone, for whoever opened it last. What is noted stays on its disk until the
//! centre has it.

mod keeper;
mod party;
mod roll;
mod sheet;
mod standing;
mod talk;

pub use keeper::{Attendant, leave};
pub use roll::numbers;

use crate::app::use_staff;
use crate::platform::stand;
use crate::rooms::today::is_open;
use crate::route::Route;
use crate::words::say;
use gloo_timers::callback::Interval;
use keeper::Keeper;
use plein_sens_frontend::design::{Live as Said, Notice, NoticeTone, Screen, SkipLink};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::net::Live;
use plein_sens_frontend::platform::{clock, page, settings};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::WorkshopId;
use plein_sens_shared::workshops::books;
use roll::Roll;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How often the centre is asked though it has not called, in milliseconds.
const EVERY_MS: u32 = 20_000;

#[derive(Properties, PartialEq)]
pub struct AttendanceProps {
    /// Which workshop.
    pub id: String,
}

/// The room.
#[component]
pub fn Attendance(props: &AttendanceProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    use_effect_with((staff.me.clone(), voice.language()), |(me, language)| {
        // Without it the tablet cannot go on alone; here it can.
        settings::set_notes_attendance(Some(me));
        let language = *language;
        spawn_local(async move {
            stand::stay(language).await;
        });
    });
    let book = books(&staff.office.state(), clock::context().now).into_iter().find(|book| book.id.as_str() == props.id);
    if staff.office.has_programme() && !book.is_some_and(|book| is_open(&staff, &book)) {
        return html! { <super::nowhere::Nowhere /> };
    }
    let Ok(workshop) = props.id.parse::<WorkshopId>() else { return html! { <super::nowhere::Nowhere /> } };
    let by = Attendant { account: staff.me.id.clone(), role: staff.role.clone() };
    html! { <Kept key={by.account.clone()} voice={voice.clone()} by={by.clone()} {workshop} alone={false} /> }
}

#[derive(Properties, PartialEq)]
pub struct AloneProps {
    pub voice: Voice,
    /// For whom.
    pub by: Attendant,
    /// Which workshop.
    pub id: String,
}

/// The tablet alone.
#[component]
pub fn Alone(props: &AloneProps) -> Html {
    let AloneProps { voice, by, id } = props;
    let inside = match id.parse::<WorkshopId>() {
        Ok(workshop) => html! { <Kept voice={voice.clone()} by={by.clone()} {workshop} alone={true} /> },
        Err(_) => {
            html! { <Screen title={Some(say!(voice, "nowhere-title"))}><p>{ say!(voice, "nowhere-text") }</p></Screen> }
        }
    };
    html! { <div class="stand"><SkipLink label={voice.named("skip", &[])} />{ inside }</div> }
}

#[derive(Properties, PartialEq)]
struct KeptProps {
    voice: Voice,
    by: Attendant,
    workshop: WorkshopId,
    alone: bool,
}

/// The list, once the disk is open; and the talk with the centre for as long as it stands here.
#[component]
fn Kept(props: &KeptProps) -> Html {
    let voice = &props.voice;
    let (opened, version) = (use_state(|| None::<Option<Keeper>>), use_state(|| 0_u32));
    {
        let (opened, version) = (opened.setter(), version.setter());
        let (by, scope) = (props.by.clone(), Scope::Workshop(props.workshop.clone()));
        use_effect_with((by.clone(), scope.clone()), move |_| {
            spawn_local(async move {
                let Ok(keeper) = Keeper::open(by).await else { return opened.set(Some(None)) };
                let changes = std::cell::Cell::new(0_u32);
                keeper.on_change(Callback::from(move |()| {
                    changes.set(changes.get().wrapping_add(1));
                    version.set(changes.get());
                }));
                opened.set(Some(Some(keeper.clone())));
                keeper.follow(scope).await;
            });
        });
    }
    {
        let keeper = (*opened).clone().flatten();
        use_effect_with(keeper, |keeper| {
            let talking = keeper.clone().map(|keeper| {
                let talk = move || {
                    let keeper = keeper.clone();
                    spawn_local(async move { keeper.sync().await });
                };
                (Live::listen(talk.clone()), Interval::new(EVERY_MS, talk.clone()), page::on_return(talk))
            });
            move || drop(talking)
        });
    }
    let back =
        Some((say!(voice, "back-to-parties"), AttrValue::from(Route::Parties(props.workshop.to_string()).path())));
    match &*opened {
        Some(Some(keeper)) => html! {
            <Roll voice={voice.clone()} keeper={keeper.clone()} version={*version} workshop={props.workshop.clone()} alone={props.alone} />
        },
        Some(None) => html! {
            <Screen title={Some(say!(voice, "attendance-go"))} {back}>
                <Notice tone={NoticeTone::Wrong} live={Said::Assertive}><p>{ say!(voice, "stand-not-kept") }</p></Notice>
            </Screen>
        },
        None => html! { <Screen title={Some(say!(voice, "reading"))} {back} still={true} /> },
    }
}
