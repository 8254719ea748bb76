//! A stop that a tablet holds. In the house somebody makes the device the stop's; from then on it shows the stop and nothing
//! else, asks for no account and needs no network, until it is given back. What passes goes through the public program's
//! own store: kept on the disk first, sent as soon as that is possible.

mod counting;
mod holding;
mod joining;
mod last;
mod outcome;
mod passage;
mod passing;
mod total;

use crate::app::use_staff;
use crate::platform::stand;
use crate::route::Route;
use crate::words::{say, unanswered};
use holding::Holding;
pub use joining::{Held, are_unlike};
use plein_sens_frontend::design::{Button, ButtonKind, Live, Notice, NoticeTone, Screen, SenseShape};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::keeping::Store;
use plein_sens_frontend::platform::{boot, page, settings};
use plein_sens_frontend::shape;
use plein_sens_shared::id::{CardKey, StopId};
use plein_sens_shared::office::{CardNumbers, Me, NumberCards};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StandProps {
    pub voice: Voice,
    /// Which stop.
    pub stop: StopId,
    /// What makes a passport of a card's code.
    pub reads: CardKey,
}

/// The stop, on the whole tablet.
#[component]
pub fn Stand(props: &StandProps) -> Html {
    let store = use_state(|| None::<Store>);
    let version = use_state(|| 0_u32);
    {
        let (store, version) = (store.setter(), version.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                // This page has no second part; the store asks whether it is here.
                boot::whole().await;
                let opened = Store::open().await;
                let counting = opened.clone();
                opened.on_change(Callback::from(move |()| version.set(counting.changes())));
                opened.start();
                store.set(Some(opened));
            });
        });
    }
    match &*store {
        Some(store) => html! {
            <Holding voice={props.voice.clone()} store={store.clone()} version={*version} stop={props.stop.clone()}
                reads={props.reads.clone()} />
        },
        None => html! { <Screen title={Some(say!(props.voice, "reading"))} still={true} /> },
    }
}

#[derive(Properties, PartialEq)]
pub struct TakeProps {
    /// Which stop.
    pub id: String,
}

/// Why the device is not the stop's.
#[derive(Clone, PartialEq)]
enum Not {
    Told(AttrValue),
    Asked,
}

/// In the house: this device becomes the stop's.
#[component]
pub fn Take(props: &TakeProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let not = use_state(|| None::<Not>);
    let back = Some((say!(voice, "back-to-trail"), AttrValue::from(Route::Trail.path())));
    let stop = super::trail::held(&staff).into_iter().find(|stop| stop.id.as_str() == props.id);
    let Some(stop) = stop else {
        if staff.office.has_programme() {
            return html! { <super::nowhere::Nowhere /> };
        }
        return html! { <Screen title={Some(say!(voice, "reading"))} {back} still={true} /> };
    };
    let title = voice.words(&stop.name);
    page::set_title(&title);
    let take = {
        let (staff, not, id) = (staff.clone(), not.setter(), stop.id.clone());
        Callback::from(move |()| {
            let (staff, not, id) = (staff.clone(), not.clone(), id.clone());
            not.set(Some(Not::Asked));
            spawn_local(async move {
                match staff.office.tell::<CardNumbers>("cards", &NumberCards { count: 0 }).await {
                    Ok(CardNumbers { key, .. }) if settings::set_stop_held(Some((&id, &key))) => {
                        stand::stay(staff.voice.language()).await;
                        // It stands among visitors: whoever took it is not signed in there any more.
                        drop(staff.office.tell::<Me>("sign-out", &serde_json::Map::new()).await);
                        page::start_over(&Route::Stand(id.to_string()).path());
                    }
                    Ok(_) => not.set(Some(Not::Told(say!(staff.voice, "stand-not-kept")))),
                    Err(why) => not.set(Some(Not::Told(unanswered(&staff.voice, &why)))),
                }
            });
        })
    };
    html! {
        <Screen title={Some(title)} {back}>
            <div class="stop-shape"><SenseShape sense={shape(stop.sense)} filled={true} size={120} /></div>
            <p>{ say!(voice, "stand-take-text") }</p>
            if let Some(Not::Told(why)) = &*not {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ why }</p></Notice>
            }
            <Button label={say!(voice, "stand-take")} kind={ButtonKind::Main} busy={*not == Some(Not::Asked)} onclick={take} wide={true} />
        </Screen>
    }
}
