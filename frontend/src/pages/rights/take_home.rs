//! “Emporter mes résultats”: a QR for the phone and for the desk, and a slip of paper in the person's language and in
//! French. Nothing is sent: all that is in the QR is the answers, behind `#`.

use super::door::{closed, out_of_date, use_door};
use super::hours::of_place;
use super::slip::Slip;
use super::words::tell;
use crate::app::{App, use_app};
use crate::design::{Button, ButtonKind, ButtonLink, Card, Notice, NoticeTone, Qr, Screen};
use crate::i18n::{Voice, key};
use crate::pages::workshops::qr;
use crate::platform::{engine, page};
use crate::route::Route;
use plein_sens_shared::words::SOURCE_LANGUAGE;
use yew::prelude::*;

/// Where somebody reads the slip with whoever brings it.
const HELP: &str = "ccas";

/// The ticket of one's answers.
#[component]
pub fn TakeHome() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let french = use_french();
    let back = Some((app.voice.say(key!("back-results")), AttrValue::from(Route::Results.path())));
    let view = use_memo(((*app.answers).clone(), door.clone()), |(answers, door)| {
        let desk = door.desk()?;
        let results = desk.engine.results(answers, &desk.month);
        let papers = desk.engine.papers(answers, &desk.month, &desk.aids);
        Some((results.and_then(|results| Ok((results, papers?))), desk.engine.ticket(answers, &desk.month)))
    });
    let (results, ticket, desk) = match ((*view).as_ref(), door.desk()) {
        (Some((Ok(results), ticket)), Some(desk)) => (results, ticket, desk),
        (Some((Err(why), _)), _) => return out_of_date(&app, app.voice.say(key!("results-title")), *why),
        _ => return closed(&app, app.voice.say(key!("results-title")), &door, &knock),
    };
    let voice = &desk.voice;
    let title = tell!(voice, "ticket-title");
    page::set_title(&title);
    if app.answers.is_empty() {
        return html! {
            <Screen title={Some(title)} {back}>
                <p class="lead">{ voice.say(key!("results-empty")) }</p>
                <ButtonLink label={voice.say(key!("results-begin"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            </Screen>
        };
    }
    let address = format!("{}{}#", page::origin(), Route::Ticket.path());
    let square = ticket.as_ref().and_then(|ticket| qr::with_code(&address, ticket));
    let print = html! {
        <Button label={tell!(voice, "ticket-print")} kind={ButtonKind::Main} onclick={Callback::from(|()| page::print())} wide={true} />
    };
    html! {
        <Screen title={Some(title)} {back} action={Some(print)}>
            if let Some((size, path)) = square.clone() {
                <p class="lead">{ tell!(voice, "ticket-lead") }</p>
                <Card>
                    <Qr {size} {path} label={tell!(voice, "ticket-qr")} />
                    <p>{ tell!(voice, "ticket-where") }</p>
                </Card>
                <Notice tone={NoticeTone::Info}><p>{ tell!(voice, "ticket-private") }</p></Notice>
                <details>
                    <summary>{ tell!(voice, "ticket-typed") }</summary>
                    <p class="voucher"><bdi dir="ltr">{ ticket.clone() }</bdi></p>
                </details>
            } else {
                <Notice tone={NoticeTone::Check}><p>{ tell!(voice, "ticket-too-long") }</p></Notice>
            }
            <Slip voice={voice.clone()} french={(*french).clone().filter(|_| voice.language() != SOURCE_LANGUAGE)}
                results={results.0.clone()} papers={results.1.clone()} {square}
                hours={of_place(&app, &desk.engine, HELP)}
                town={who_gives(&app)} />
        </Screen>
    }
}

/// The town's name, address and telephone, as far as they are said.
fn who_gives(app: &App) -> Vec<String> {
    let state = app.store.state();
    let settings = state.programme.settings.as_ref();
    let [address, phone] =
        [settings.map(|it| &it.address), settings.map(|it| &it.phone)].map(|it| it.map(String::as_str));
    [state.programme.town(), address, phone]
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A voice that says the rights in French, for paper that somebody else will read too.
#[hook]
fn use_french() -> UseStateHandle<Option<Voice>> {
    let app = use_app();
    let french = use_state(|| None);
    {
        let french = french.setter();
        use_effect_with(app.voice.language(), move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                if let Some(words) = engine::words(SOURCE_LANGUAGE).await {
                    french.set(Some(app.voice.in_french().with_rights(&words)));
                }
            });
        });
    }
    french
}
