//! How the tablet stands: network, disk and session where they matter, what was refused, and the end of its work here.

use super::keeper::{Far, Keeper};
use crate::parts::Sure;
use crate::rooms::set;
use crate::route::Route;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{Button, ButtonKind, Icon, Live, Notice, NoticeTone, Strip, Tone};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::keeping::Trouble;
use plein_sens_frontend::platform::page;
use plein_sens_frontend::{refusal, trouble};
use plein_sens_shared::id::{IntentId, WorkshopId};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::replica::Stage;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StandingProps {
    pub voice: Voice,
    pub keeper: Keeper,
    /// Changes with every change behind it.
    pub version: u32,
}

/// What matters of network, disk and session, and nothing where all is well.
#[component]
pub fn Standing(props: &StandingProps) -> Html {
    let StandingProps { voice, keeper, .. } = props;
    let waiting = keeper.waiting();
    let told = match keeper.far() {
        Far::Here => Html::default(),
        Far::Offline => {
            html! { <Strip label={say!(voice, "attendance-offline", count = waiting)} tone={Tone::Check} /> }
        }
        Far::SignedOut => html! {
            <Notice tone={NoticeTone::Check} live={Live::Polite}>
                <p>{ say!(voice, "attendance-signed-out", count = waiting) }</p>
                <p><Link href={Route::Today.path()}>{ say!(voice, "sign-in") }</Link></p>
            </Notice>
        },
        Far::Problem(why) => html! { <Strip label={unanswered(voice, &why)} tone={Tone::Check} /> },
    };
    let refused = keeper.pending().into_iter().filter_map(|pending| match &pending.stage {
        Stage::Refused { refusal } => Some((pending.envelope.intent.clone(), refusal.clone())),
        Stage::Kept | Stage::Received | Stage::Unreadable => None,
    });
    let not = |(intent, why): (IntentId, Refusal)| {
        let keeper = keeper.clone();
        let read = Callback::from(move |()| keeper.put_away(intent.clone()));
        html! {
            <Notice tone={NoticeTone::Check} live={Live::Polite} title={Some(say!(voice, "attendance-refused"))}>
                <p>{ refusal(voice, &why) }</p>
                <Button label={say!(voice, "close")} onclick={read} />
            </Notice>
        }
    };
    html! {
        <>
            { for keeper.trouble().map(|why| html! {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ trouble(voice, &Trouble::Disk(why)) }</p></Notice>
            }) }
            { told }
            { for refused.map(not) }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct FinishProps {
    pub voice: Voice,
    pub keeper: Keeper,
    /// Changes with every change behind it.
    pub version: u32,
    pub workshop: WorkshopId,
}

/// The tablet forgets the list, once the centre has all of it.
#[component]
pub fn Finish(props: &FinishProps) -> Html {
    let voice = &props.voice;
    let asked = use_state(|| false);
    let finish = {
        let (keeper, workshop) = (props.keeper.clone(), props.workshop.clone());
        Callback::from(move |()| {
            let (keeper, workshop) = (keeper.clone(), workshop.clone());
            spawn_local(async move {
                if keeper.forget().await {
                    page::start_over(&Route::Parties(workshop.to_string()).path());
                }
            });
        })
    };
    let waiting = props.keeper.waiting();
    html! {
        <>
            <Button label={say!(voice, "attendance-finish")} kind={ButtonKind::Quiet} icon={Some(Icon::Check)} disabled={waiting > 0} onclick={set(&asked, true)} />
            if waiting > 0 {
                <p class="muted">{ say!(voice, "attendance-finish-wait", count = waiting) }</p>
            }
            if *asked {
                <Sure title={say!(voice, "attendance-finish-sure")} yes={say!(voice, "attendance-finish")} no={say!(voice, "close")}
                    onyes={finish} onclose={set(&asked, false)}>
                    <p>{ say!(voice, "attendance-finish-text") }</p>
                </Sure>
            }
        </>
    }
}
