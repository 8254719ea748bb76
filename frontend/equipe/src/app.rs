//! The root: who is signed in, what every room is given, and which room stands at which path.

use crate::office::Office;
use crate::platform::ask_before_leaving;
use crate::rooms;
use crate::route::Route;
use crate::shell::Shell;
use crate::words::{self, say};
use gloo_timers::callback::Interval;
use plein_sens_frontend::design::link::Go;
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::net::Live;
use plein_sens_frontend::platform::{boot, page, settings};
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::context::Role;
use plein_sens_shared::office::{Account, Me};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::context::ContextProviderProps;
use yew::prelude::*;

/// How often the centre is asked though it has not called, in milliseconds.
const EVERY_MS: u32 = 60_000;

/// What every room is given.
#[derive(Clone, PartialEq)]
pub struct Staff {
    /// The one door.
    pub office: Office,
    /// What the screen says.
    pub voice: Voice,
    /// Who is signed in.
    pub me: Rc<Account>,
    /// What they may do.
    pub role: Role,
    /// The name under which passkeys are kept for this house; none where there can be none.
    pub house: Option<String>,
    /// Changes with every change behind the door.
    version: u32,
    /// Somebody has come in, or left.
    pub come: Callback<Me>,
}

/// What a room is given.
#[hook]
pub fn use_staff() -> Staff {
    use_context::<Staff>().expect("every room stands inside the house, which provides it")
}

/// Draws the program into the page.
pub fn draw(voice: Voice) {
    let Some(place) = page::place() else { return };
    // What stood there before the program is not a part of it.
    place.set_inner_html("");
    yew::Renderer::<Root>::with_root_and_props(place, RootProps { voice }).render();
}

#[derive(Properties, PartialEq)]
struct RootProps {
    voice: Voice,
}

#[component]
fn Root(props: &RootProps) -> Html {
    let here = use_state(|| Route::at(&page::path()));
    let go = use_memo((), |()| {
        let here = here.setter();
        Go(Callback::from(move |path: AttrValue| {
            let route = Route::at(&path);
            page::push(&route.path());
            here.set(route);
            page::begin_reading();
        }))
    });
    let office = use_memo((), |()| Office::new());
    let voice = use_state(|| props.voice.clone());
    let me = use_state(|| None::<Result<Me, Unanswered>>);
    use_effect_with((*voice).clone(), |voice| page::set_language(voice.spoken()));
    {
        let (here, me) = (here.setter(), me.setter());
        let (office, drafts) = (office.clone(), office.clone());
        use_effect_with((), move |()| {
            boot::ready();
            spawn_local(async move { me.set(Some(office.ask("me").await)) });
            let passage = page::on_passage(move || here.set(Route::at(&page::path())));
            // Drafts stand in memory only.
            let leaving = ask_before_leaving(move || !drafts.drafts().is_empty());
            move || drop((passage, leaving))
        });
    }
    let come = {
        let (me, office, go) = (me.setter(), office.clone(), go.clone());
        Callback::from(move |who: Me| {
            if who.account.is_none() {
                office.end();
                // The next person does not come in where this one was.
                go.0.emit(Route::Today.path().into());
            }
            me.set(Some(Ok(who)));
        })
    };
    let speak = use_callback(voice.clone(), |code: &'static str, voice| {
        settings::set_language(Some(code));
        let voice = voice.clone();
        spawn_local(async move { voice.set(words::voice(Some(code.to_owned())).await) });
    });
    // A tablet that holds a stop asks for no account, and needs no network. Whatever is asked of it, it shows the stop until
    // it is given back.
    if let Some((stop, reads)) = settings::stop_held() {
        let inside = html! { <rooms::stand::Stand voice={(*voice).clone()} {stop} {reads} /> };
        return yew::whole::<ContextProvider<Go>>(ContextProviderProps { context: (*go).clone(), children: inside });
    }
    // So does one that notes who comes to a workshop, while nobody is signed in.
    let is_in = matches!(&*me, Some(Ok(Me { account: Some(_), .. })));
    if let (Route::Attendance(id), Some(by), false) = (&*here, rooms::attendance::Attendant::held(), is_in) {
        let inside = html! { <rooms::attendance::Alone key={by.account.clone()} voice={(*voice).clone()} by={by.clone()} id={id.clone()} /> };
        return yew::whole::<ContextProvider<Go>>(ContextProviderProps { context: (*go).clone(), children: inside });
    }
    let inside = match &*me {
        Some(Ok(Me { account: Some(account), demo, passkeys })) => html! {
            <House voice={(*voice).clone()} office={(*office).clone()} account={account.clone()} demo={*demo} passkeys={passkeys.clone()}
                {come} {speak} route={(*here).clone()} me={me.setter()} />
        },
        Some(Ok(Me { account: None, demo, passkeys })) => html! {
            <rooms::door::Door voice={(*voice).clone()} office={(*office).clone()} demo={*demo} passkeys={passkeys.clone()} {come} {speak} />
        },
        Some(Err(why)) => html! { <rooms::door::Shut voice={(*voice).clone()} why={words::unanswered(&voice, why)} /> },
        None => html! { <main id="main" class="screen"><h1>{ say!(voice, "house-title") }</h1></main> },
    };
    yew::whole::<ContextProvider<Go>>(ContextProviderProps { context: (*go).clone(), children: inside })
}

#[derive(Properties, PartialEq)]
struct HouseProps {
    voice: Voice,
    office: Office,
    account: Account,
    demo: bool,
    passkeys: Option<String>,
    come: Callback<Me>,
    speak: Callback<&'static str>,
    route: Route,
    me: UseStateSetter<Option<Result<Me, Unanswered>>>,
}

/// The house of somebody who is signed in.
#[component]
fn House(props: &HouseProps) -> Html {
    let version = use_state(|| props.office.changes());
    {
        let (version, me, demo) = (version.setter(), props.me.clone(), props.demo);
        use_effect_with((props.office.clone(), props.account.id.clone()), {
            let role = props.account.role();
            let passkeys = props.passkeys.clone();
            move |(office, _)| {
                office.begin(&role);
                let counting = office.clone();
                let redraw = Callback::from(move |()| version.set(counting.changes()));
                // What they wrote stays: whoever signs in again finds it.
                let lost =
                    Callback::from(move |()| me.set(Some(Ok(Me { account: None, demo, passkeys: passkeys.clone() }))));
                office.on_change(redraw, lost);
                let fetch = {
                    let office = office.clone();
                    move || {
                        let office = office.clone();
                        spawn_local(async move { office.pull().await });
                    }
                };
                fetch();
                let listening = (Live::listen(fetch.clone()), Interval::new(EVERY_MS, fetch));
                move || drop(listening)
            }
        });
    }
    let accent = props.office.state().programme.accent();
    use_effect_with(accent, |accent| page::set_accent(accent.as_ref()));
    let staff = Staff {
        office: props.office.clone(),
        voice: props.voice.clone(),
        me: Rc::new(props.account.clone()),
        role: props.account.role(),
        house: props.passkeys.clone(),
        version: *version,
        come: props.come.clone(),
    };
    let inside = html! {
        <Shell route={props.route.clone()} demo={props.demo} speak={props.speak.clone()}>
            <Room route={props.route.clone()} />
        </Shell>
    };
    yew::whole::<ContextProvider<Staff>>(ContextProviderProps { context: staff, children: inside })
}

#[derive(Properties, PartialEq)]
struct RoomProps {
    route: Route,
}

#[component]
fn Room(props: &RoomProps) -> Html {
    let staff = use_staff();
    let room = props.route.room();
    // A room that somebody does not have is no room: there is no locked door.
    if !crate::shell::rooms(&staff).contains(&room) {
        return html! { <rooms::nowhere::Nowhere /> };
    }
    match props.route.clone() {
        Route::Today => html! { <rooms::today::Today /> },
        Route::Welcome => html! { <rooms::welcome::Welcome /> },
        Route::Programme => html! { <rooms::programme::Programme /> },
        Route::Workshop(id) => {
            html! { <rooms::editor::WorkshopEditor key={id.clone().unwrap_or_default()} id={id.clone()} /> }
        }
        Route::Import if !rooms::programme::may_import(&staff) => html! { <rooms::nowhere::Nowhere /> },
        Route::Import => {
            html! { <rooms::import::Import key="programme" tables={&rooms::import::PROGRAMME[..]} home={Route::Programme} /> }
        }
        Route::Directory => html! { <rooms::directory::Directory /> },
        Route::DirectoryImport => {
            html! { <rooms::import::Import key="directory" tables={&rooms::import::DIRECTORY[..]} home={Route::Directory} /> }
        }
        Route::Trail => html! { <rooms::trail::Trail /> },
        Route::Stop(None) if !rooms::programme::may_import(&staff) => html! { <rooms::nowhere::Nowhere /> },
        Route::Stop(id) => {
            html! { <rooms::editor::StopEditor key={id.clone().unwrap_or_default()} id={id.clone()} /> }
        }
        Route::AddStop(_) | Route::Design(None) if !rooms::programme::may_import(&staff) => {
            html! { <rooms::nowhere::Nowhere /> }
        }
        Route::AddStop(trail) => {
            html! { <rooms::editor::StopEditor key={format!("of {trail}")} id={None::<String>} trail={Some(trail.clone())} /> }
        }
        Route::Design(id) => {
            html! { <rooms::trail::Design key={id.clone().unwrap_or_default()} id={id.clone()} /> }
        }
        Route::Printing => html! { <rooms::printing::Printing /> },
        Route::Stand(id) => html! { <rooms::stand::Take key={id.clone()} id={id.clone()} /> },
        Route::Occasion if !rooms::programme::may_make_event(&staff) => html! { <rooms::nowhere::Nowhere /> },
        Route::Occasion => html! { <rooms::editor::OccasionEditor /> },
        Route::Renewal if !rooms::programme::may_renew(&staff) => html! { <rooms::nowhere::Nowhere /> },
        Route::Renewal => html! { <rooms::renewal::Next /> },
        Route::NewPartner if !rooms::programme::may_import(&staff) => html! { <rooms::nowhere::Nowhere /> },
        Route::NewPartner => html! { <rooms::editor::PartnerEditor /> },
        Route::SignUps => html! { <rooms::sign_ups::SignUps /> },
        Route::Parties(id) => html! { <rooms::parties::Parties key={id.clone()} id={id.clone()} /> },
        Route::Attendance(id) => html! { <rooms::attendance::Attendance key={id.clone()} id={id.clone()} /> },
        Route::Feedback => html! { <rooms::feedback::Feedback /> },
        Route::Surveys | Route::Survey(_) if !rooms::surveys::may_edit(&staff) => html! { <rooms::nowhere::Nowhere /> },
        Route::Words if !rooms::words::may_read(&staff) => html! { <rooms::nowhere::Nowhere /> },
        Route::Words => html! { <rooms::words::Words /> },
        Route::Surveys => html! { <rooms::surveys::Surveys /> },
        Route::Survey(id) => {
            html! { <rooms::surveys::SurveyEditor key={id.clone().unwrap_or_default()} id={id.clone()} /> }
        }
        Route::Aids => html! { <rooms::aids::Aids /> },
        Route::Aid(id) => html! { <rooms::aids::AidEditor key={id.clone().unwrap_or_default()} id={id.clone()} /> },
        Route::Leaflets | Route::Leaflet(_) if !rooms::leaflets::may_edit(&staff) => {
            html! { <rooms::nowhere::Nowhere /> }
        }
        Route::Leaflets => html! { <rooms::leaflets::Leaflets /> },
        Route::Leaflet(id) => {
            html! { <rooms::leaflets::LeafletEditor key={id.clone().unwrap_or_default()} id={id.clone()} /> }
        }
        Route::Requests => html! { <rooms::requests::Requests /> },
        Route::Referrals => html! { <rooms::referrals::Referrals /> },
        Route::TakeUp => html! { <rooms::take_up::TakeUp /> },
        Route::Report => html! { <rooms::report::EventReport /> },
        Route::Devices => html! { <rooms::devices::Devices /> },
        Route::Team => html! { <rooms::team::Team /> },
        Route::Returns => html! { <rooms::returns::Returns /> },
        Route::Return(id) => html! { <rooms::returns::Return key={id.clone()} id={id.clone()} /> },
        Route::Journal => html! { <rooms::journal::Journal /> },
        Route::Settings => html! { <rooms::settings::Settings /> },
        Route::Own => html! { <rooms::own::Own /> },
        Route::Nowhere => html! { <rooms::nowhere::Nowhere /> },
    }
}
