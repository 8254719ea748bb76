//! The root: what every page is given, and which page stands at which path.

use crate::design::link::Go;
use crate::i18n::Voice;
use crate::kiosk::Watch;
use crate::pages;
use crate::platform::{boot, kept_answers, page, settings};
use crate::route::{Here, Route, use_route};
use crate::shell::Shell;
use crate::store::Store;
use plein_sens_shared::event::Scope;
use plein_sens_shared::words::SOURCE_LANGUAGE;
use yew::context::ContextProviderProps;
use yew::prelude::*;

/// What every page is given.
#[derive(Clone, PartialEq)]
pub struct App {
    /// The one door.
    pub store: Store,
    /// What the screen says.
    pub voice: Voice,
    /// Whether this device is a kiosk.
    pub kiosk: bool,
    /// Changes with every change behind the door, so that pages are drawn anew.
    version: u32,
    /// Asks for another language.
    pub speak: Callback<&'static str>,
    /// Makes this device a kiosk, or a phone again.
    pub set_kiosk: Callback<bool>,
    /// Forgets the person in front of the device and begins anew.
    pub leave: Callback<()>,
    /// The answers of the rights check, in one line as the engine writes them: in memory only, never on disk, never sent.
    pub answers: UseStateHandle<AttrValue>,
}

impl App {
    /// Whether there is nothing of a person on this device: nothing to forget.
    pub fn is_untouched(&self) -> bool {
        let french = self.voice.language() == SOURCE_LANGUAGE;
        let nothing_held = !self.store.replica().followed().any(Scope::is_personal);
        french && nothing_held && self.answers.is_empty() && self.store.passport().is_none()
    }
}

/// What a page is given.
#[hook]
pub fn use_app() -> App {
    use_context::<App>().expect("every page stands inside the root, which provides it")
}

#[derive(Properties, PartialEq)]
struct RootProps {
    store: Store,
    voice: Voice,
}

/// Draws the program into the page, in the place of the first screen.
pub fn draw(store: Store, voice: Voice) {
    let Some(place) = page::place() else { return };
    yew::Renderer::<Root>::with_root_and_props(place, RootProps { store, voice }).render();
}

#[component]
fn Root(props: &RootProps) -> Html {
    let here = use_state(Here::now);
    let go = use_memo((), |()| {
        let here = here.setter();
        Go(Callback::from(move |path: AttrValue| {
            // The part after `#` is for this device only; no route knows it.
            let (path, fragment) = path.split_once('#').unwrap_or((&path, ""));
            page::push(&Route::at(path).path());
            here.set(Here::now());
            page::set_fragment(fragment);
        }))
    });
    {
        let here = here.setter();
        use_effect_with((), move |()| {
            let listener = page::on_passage(move || here.set(Here::now()));
            move || drop(listener)
        });
    }
    let version = use_drawing(&props.store);
    let voice = use_state(|| props.voice.clone());
    let kiosk = use_state(settings::is_kiosk);
    let answers = use_state(AttrValue::default);
    use_effect_with((*voice).clone(), |voice| page::set_language(voice.spoken()));
    use_effect_with(*kiosk, |kiosk| page::set_kiosk(*kiosk));
    let accent = props.store.state().programme.accent();
    use_effect_with(accent, |accent| page::set_accent(accent.as_ref()));
    {
        let go = go.clone();
        use_effect_with((), move |()| {
            if let Some(path) = boot::ready() {
                go.0.emit(path.into());
            }
        });
    }
    let speak = use_callback(voice.clone(), |code: &'static str, voice| {
        settings::set_language(Some(code));
        let voice = voice.clone();
        wasm_bindgen_futures::spawn_local(async move { voice.set(crate::voice(Some(code.to_owned())).await) });
    });
    let set_kiosk = use_callback((kiosk.clone(), props.store.clone()), |on: bool, (kiosk, store)| {
        kiosk.set(on);
        if on {
            kept_answers::forget();
        }
        store.set_kiosk(on);
    });
    let leave = use_callback(props.store.clone(), |(), store| {
        wasm_bindgen_futures::spawn_local(begin_anew(store.clone(), Route::Home.path()));
    });
    let app = App {
        store: props.store.clone(),
        voice: (*voice).clone(),
        kiosk: *kiosk,
        version,
        speak,
        set_kiosk,
        leave,
        answers,
    };
    let inside = html! { <Watch><Shell><Page /></Shell></Watch> };
    let inside = yew::whole::<ContextProvider<App>>(ContextProviderProps { context: app, children: inside });
    let inside = yew::whole::<ContextProvider<Go>>(ContextProviderProps { context: (*go).clone(), children: inside });
    yew::whole::<ContextProvider<Here>>(ContextProviderProps { context: (*here).clone(), children: inside })
}

/// Forgets the person in front of the device, and begins anew at a path.
pub async fn begin_anew(store: Store, path: String) {
    settings::set_language(None);
    // If the disk refuses, the page still begins anew: memory is emptied either way, and the strip says it. What a person
    // does is kept by the program's second part alone.
    if boot::whole().await {
        drop(store.forget_person().await);
    }
    store.hand_over();
    page::start_over(&path);
}

/// Draws anew with each change behind the door.
#[hook]
fn use_drawing(store: &Store) -> u32 {
    let version = use_state(|| store.changes());
    let (drawn, setter) = (*version, version.setter());
    use_effect_with(store.clone(), move |store| {
        let counting = store.clone();
        let redraw = Callback::from(move |()| setter.set(counting.changes()));
        store.on_change(redraw.clone());
        // Something may have changed after the first drawing and before somebody listened.
        if store.changes() != drawn {
            redraw.emit(());
        }
    });
    *version
}

#[component]
fn Page() -> Html {
    use pages::{directory, feedback, kitchen, law, requests, rights, take_up, trail, workshops};
    let come = use_force_update();
    match use_route() {
        Route::Home => html! { <pages::home::Home /> },
        Route::Questions => html! { <rights::Questions /> },
        Route::NotFound => html! { <pages::not_found::NotFound /> },
        // All others come with the second part of the program.
        _ if !boot::is_whole() => {
            html! { <pages::behind::Behind oncome={Callback::from(move |()| come.force_update())} /> }
        }
        Route::Results => html! { <rights::Results /> },
        Route::Summary => html! { <rights::Summary /> },
        Route::TakeHome => html! { <rights::TakeHome /> },
        Route::Ticket => html! { <rights::Ticket /> },
        Route::Papers => html! { <rights::Papers /> },
        Route::WhatIf => html! { <rights::WhatIf /> },
        Route::Ask => html! { <requests::Ask /> },
        Route::Propose => html! { <requests::Propose /> },
        Route::Request => html! { <requests::Request /> },
        Route::Directory => html! { <directory::Directory /> },
        Route::Structure { structure } => html! { <directory::Structure id={structure} /> },
        Route::FollowUp => html! { <take_up::FollowUp /> },
        Route::Right { right } => html! { <rights::Right name={right} /> },
        Route::Programme => html! { <workshops::Programme /> },
        Route::Workshop { workshop } => html! { <workshops::Workshop id={workshop} /> },
        Route::Leaflet => html! { <kitchen::Leaflet /> },
        Route::Recipe { recipe } => html! { <kitchen::Recipe id={recipe} /> },
        Route::Booking => html! { <workshops::Booking /> },
        Route::Bookings => html! { <workshops::Bookings /> },
        Route::Trail | Route::Passport => html! { <trail::Plate /> },
        Route::Stop { stop } => html! { <trail::Stop id={stop} /> },
        Route::Feedback => html! { <feedback::Opinion /> },
        Route::Survey { survey } => {
            // From one survey to another everything begins anew.
            let key = survey.clone();
            html! { <feedback::Survey {key} id={survey} /> }
        }
        Route::Receipt => html! { <pages::receipt::Receipt /> },
        Route::Kept => html! { <pages::kept::Kept /> },
        Route::Kiosk => html! { <pages::kiosk::Kiosk /> },
        Route::Help => html! { <pages::help::Help /> },
        Route::Privacy => html! { <law::Privacy /> },
        Route::Accessibility => html! { <law::Accessibility /> },
        Route::Register => html! { <law::Register /> },
        Route::Own => html! { <law::Own /> },
        Route::Board { board } if board == "programme" => html! { <pages::hour::Hour /> },
        Route::Board { board } => html! { <pages::board::Board name={board} /> },
        Route::Gallery => html! { <pages::gallery::Gallery /> },
    }
}
