//! What stands around every room: the rail with the rooms that this role has, who one is, and the way out.

use crate::app::{Staff, use_staff};
use crate::parts::{Languages, Sure};
use crate::rooms::set;
use crate::route::Route;
use crate::words::{self, say, unanswered};
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Icon, IconView, SkipLink, Strip, Tag, Tone};
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::context::Role;
use plein_sens_shared::office::Me;
use plein_sens_shared::permit;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The rooms that somebody has.
pub fn rooms(staff: &Staff) -> Vec<Route> {
    let role = &staff.role;
    let edits = matches!(role, Role::Director | Role::Agent | Role::Partner(_));
    let all = [
        (Route::Today, true),
        (Route::Welcome, matches!(role, Role::Director | Role::Agent)),
        (Route::Programme, edits),
        (Route::SignUps, true),
        (Route::Trail, permit::may_hold_stops(role)),
        (Route::Directory, matches!(role, Role::Director | Role::Agent)),
        (Route::Aids, crate::rooms::aids::may_edit(staff)),
        (Route::Requests, crate::rooms::requests::may_see(staff)),
        (Route::Feedback, permit::may_count_hands(role)),
        (Route::Referrals, edits),
        (Route::TakeUp, permit::may_read_reports(role)),
        (Route::Report, crate::rooms::report::may_see(role)),
        (Route::Devices, permit::may_run_devices(role)),
        (Route::Team, permit::may_run_the_town(role)),
        (Route::Returns, permit::may_let_back(role, &Role::Facilitator)),
        (Route::Journal, permit::may_run_the_town(role)),
        (Route::Settings, permit::may_run_the_town(role)),
        (Route::Own, true),
    ];
    all.into_iter().filter(|(_, open)| *open).map(|(room, _)| room).collect()
}

/// Those of the rail: one's own account stands behind one's name, and who has the list of accounts finds there whom to
/// let back in.
fn rail(staff: &Staff) -> Vec<Route> {
    let mut rail = rooms(staff);
    let has_team = rail.contains(&Route::Team);
    rail.retain(|room| *room != Route::Own && !(has_team && *room == Route::Returns));
    rail
}

#[derive(Properties, PartialEq)]
pub struct ShellProps {
    pub route: Route,
    pub demo: bool,
    pub speak: Callback<&'static str>,
    pub children: Html,
}

/// The frame of every room.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let current = props.route.room();
    let item = |room: Route| {
        let (icon, word) = match room {
            Route::Welcome => (Icon::QrCode, say!(voice, "room-welcome")),
            Route::Programme => (Icon::CalendarBlank, say!(voice, "room-programme")),
            Route::SignUps => (Icon::Ticket, say!(voice, "room-sign-ups")),
            Route::Trail => (Icon::Path, say!(voice, "room-trail")),
            Route::Directory => (Icon::MapPin, say!(voice, "room-directory")),
            Route::Aids => (Icon::HandHeart, say!(voice, "room-aids")),
            Route::Requests => (Icon::Question, say!(voice, "room-requests")),
            Route::Feedback => (Icon::Smiley, say!(voice, "room-feedback")),
            Route::Referrals => (Icon::ArrowRight, say!(voice, "rail-referrals")),
            Route::TakeUp => (Icon::HandCoins, say!(voice, "room-take-up")),
            Route::Report => (Icon::Export, say!(voice, "room-report")),
            Route::Devices => (Icon::DeviceMobile, say!(voice, "room-devices")),
            Route::Team => (Icon::Users, say!(voice, "room-team")),
            Route::Returns => (Icon::ArrowCounterClockwise, say!(voice, "room-returns")),
            Route::Journal => (Icon::ListHeart, say!(voice, "room-journal")),
            Route::Settings => (Icon::HouseLine, say!(voice, "room-settings")),
            _ => (Icon::House, say!(voice, "room-today")),
        };
        html! { <Link href={room.path()} current={current == room}><IconView {icon} /><span>{ word }</span></Link> }
    };
    let town = staff.office.state().programme.town().map(str::to_owned);
    html! {
        <div class="house">
            <SkipLink label={voice.named("skip", &[])} />
            <header class="house-head">
                <p class="town">{ town.unwrap_or_else(|| say!(voice, "house-title").to_string()) }</p>
                if props.demo {
                    <Tag label={say!(voice, "demo")} />
                }
                <WhoIAm />
                <Languages voice={voice.clone()} speak={props.speak.clone()} />
            </header>
            <nav class="rail" aria-label={say!(voice, "rail-label")}>{ for rail(&staff).into_iter().map(item) }</nav>
            <div class="room">
                if let Some(why) = staff.office.trouble() {
                    <Strip label={unanswered(voice, &why)} tone={Tone::Check} />
                }
                { props.children.clone() }
            </div>
        </div>
    }
}

/// Who is signed in, and the way out.
#[component]
fn WhoIAm() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (trouble, asking) = (use_state(|| None::<Unanswered>), use_state(|| false));
    let leave = {
        let (office, come, trouble) = (staff.office.clone(), staff.come.clone(), trouble.setter());
        Callback::from(move |()| {
            let (office, come, trouble) = (office.clone(), come.clone(), trouble.clone());
            spawn_local(async move {
                match office.tell::<Me>("sign-out", &serde_json::Map::new()).await {
                    Ok(me) => {
                        crate::rooms::attendance::leave().await;
                        come.emit(me);
                    }
                    Err(why) => trouble.set(Some(why)),
                }
            });
        })
    };
    let drafts = staff.office.drafts().len();
    let onclick = if drafts == 0 { leave.clone() } else { set(&asking, true) };
    let partner = staff.me.partner.as_ref().and_then(|id| {
        let state = staff.office.state();
        state.programme.partners.get(id).map(|partner| partner.name.clone())
    });
    html! {
        <div class="who">
            <p><b>{ &staff.me.name }</b><br />{ words::post(voice, staff.me.post) }{ for partner.map(|name| format!(", {name}")) }</p>
            <ButtonLink label={say!(voice, "room-own")} href={Route::Own.path()} icon={Some(Icon::User)} />
            <Button label={say!(voice, "sign-out")} kind={ButtonKind::Second} icon={Some(Icon::SignOut)} {onclick} />
            { for trouble.iter().map(|why| html! { <p class="error" role="alert">{ unanswered(voice, why) }</p> }) }
            if *asking {
                <Sure title={say!(voice, "sign-out-drafts", count = drafts)} yes={say!(voice, "sign-out-drop")} no={say!(voice, "sign-out-stay")}
                    onyes={leave} onclose={set(&asking, false)}><p>{ say!(voice, "sign-out-text") }</p></Sure>
            }
        </div>
    }
}
