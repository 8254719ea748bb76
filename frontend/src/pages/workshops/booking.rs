//! One booking: where it stands, its code to take away, and a way to give the seats back. The code stands after `#`.

use super::agenda::Agenda;
use super::change::Change;
use super::contact::ContactCard;
use super::programme::news;
use super::qr;
use super::who::party_line;
use super::why::Why;
use crate::app::use_app;
use crate::design::{
    Button, ButtonKind, ButtonLink, Card, CodeText, Dialog, Live, Notice, NoticeTone, Qr, Screen, Verdict, VerdictKind,
};
use crate::i18n::{Key, Voice, key};
use crate::pages::receipt::ReceiptCard;
use crate::pages::words::{self, from_until};
use crate::platform::{clock, page};
use crate::route::{Route, use_route};
use crate::store::{Link, Store, Trouble};
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::replica::Stage;
use plein_sens_shared::workshops::booking::Standing;
use plein_sens_shared::workshops::{BookingView, Withdraw, booking, past};
use yew::prelude::*;

/// The booking whose code stands after `#`.
#[component]
pub fn Booking() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("booking-title")));
    // Another code may come to stand after `#` while this page is open.
    let _here = use_route();
    let key = page::fragment();
    let code = BookingId::typed(&key).ok();
    {
        let store = app.store.clone();
        use_effect_with(code.clone(), move |code| {
            if let Some(code) = code {
                store.follow(Scope::Booking(code.clone()));
            }
        });
    }
    let back = Some((voice.say(key!("back-bookings")), AttrValue::from(Route::Bookings.path())));
    let view = code.as_ref().and_then(|code| booking(&app.store.state(), code, clock::context().now));
    let over = code.as_ref().and_then(|code| past(&app.store.state(), code));
    let named = code.clone();
    let missing = code.as_ref().map_or(key!("booking-not-found"), |code| missing(&app.store, code));
    // The centre may have said no to what this device had only asked.
    let refusal = code.map(Scope::Booking).and_then(|scope| app.store.refusal_in(&scope));
    let refused = refusal.map(|why| {
        html! {
            <Notice tone={NoticeTone::Info} live={Live::Polite} title={Some(voice.say(key!("booking-refused")))}>
                <p>{ words::refusal(voice, &why) }</p>
            </Notice>
        }
    });
    match view {
        Some(view) => {
            let action = match view.standing {
                Standing::Withdrawn => Some(html! {
                    <ButtonLink label={voice.say(key!("home-all-workshops"))} href={Route::Programme.path()} kind={ButtonKind::Main} wide={true} />
                }),
                // A kiosk forgets it: whoever has no phone takes it along on paper.
                Standing::Asked | Standing::Confirmed | Standing::Waiting { .. } => {
                    app.kiosk.then(|| print(voice, ButtonKind::Main))
                }
            };
            html! {
                <Screen title={Some(voice.words(&view.card.title))} {back} {action}>
                    { for refused }
                    // From one booking to another everything begins anew: what was asked of the one is not done to the other.
                    <OneBooking {key} {view} />
                </Screen>
            }
        }
        None if refused.is_some() => html! {
            <Screen title={Some(voice.say(key!("booking-title")))} {back} action={Some(html! {
                <ButtonLink label={voice.say(key!("home-all-workshops"))} href={Route::Programme.path()} kind={ButtonKind::Main} wide={true} />
            })}>
                { for refused }
            </Screen>
        },
        // What was left there can still be erased.
        None if over.is_some() => html! {
            <Screen title={Some(voice.say(key!("booking-title")))} {back} action={Some(html! {
                <ButtonLink label={voice.say(key!("home-all-workshops"))} href={Route::Programme.path()} kind={ButtonKind::Main} wide={true} />
            })}>
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("booking-past")) }</p></Notice>
                { for over.flatten().zip(named).map(|(standing, booking)| html! { <ContactCard key={key.clone()} {booking} {standing} /> }) }
            </Screen>
        },
        None => html! {
            <Screen title={Some(voice.say(key!("booking-title")))} {back} action={Some(html! {
                <ButtonLink label={voice.say(key!("booking-find-again"))} href={Route::Bookings.path()} kind={ButtonKind::Main} wide={true} />
            })}>
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(missing) }</p></Notice>
            </Screen>
        },
    }
}

/// Why a booking is not seen here: the centre has none, or has not answered yet. It is asked again by itself.
fn missing(store: &Store, code: &BookingId) -> Key {
    let scope = Scope::Booking(code.clone());
    let has_answered = store.replica().pull().scopes.iter().any(|it| it.scope == scope && it.cursor.is_some());
    match store.link() {
        Link::Connected | Link::Troubled if has_answered => key!("booking-not-found"),
        Link::Untried | Link::Connected => key!("link-untried"),
        Link::Offline | Link::Outdated | Link::Troubled => key!("booking-unanswered"),
    }
}

/// The button that prints it.
fn print(voice: &Voice, kind: ButtonKind) -> Html {
    html! { <Button label={voice.say(key!("booking-print"))} {kind} onclick={Callback::from(|()| page::print())} wide={true} /> }
}

#[derive(Properties, PartialEq)]
struct OneBookingProps {
    view: BookingView,
}

#[component]
fn OneBooking(props: &OneBookingProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let view = &props.view;
    let args = [("count", view.who.people().into())];
    let (tone, title, text) = match view.standing {
        Standing::Asked => (NoticeTone::Check, key!("standing-asked"), voice.tell(key!("standing-asked-text"), &args)),
        Standing::Confirmed => {
            (NoticeTone::Yes, key!("standing-confirmed"), voice.tell(key!("standing-confirmed-text"), &args))
        }
        Standing::Waiting { place } => {
            let args = [("place", place.into()), ("count", view.who.people().into())];
            (NoticeTone::Check, key!("standing-waiting"), voice.tell(key!("standing-waiting-text"), &args))
        }
        Standing::Withdrawn => {
            (NoticeTone::Info, key!("standing-withdrawn"), voice.say(key!("standing-withdrawn-text")))
        }
    };
    let address = format!("{}{}#{}", page::origin(), Route::Booking.path(), view.id);
    let live = view.standing != Standing::Withdrawn;
    let (kind, stage) = match app.store.stage_in(&Scope::Booking(view.id.clone())) {
        Some(Stage::Kept) => (VerdictKind::Waiting, key!("stage-kept")),
        Some(Stage::Unreadable) => (VerdictKind::No, key!("stage-unreadable")),
        Some(Stage::Received | Stage::Refused { .. }) | None => (VerdictKind::Yes, key!("stage-received")),
    };
    html! {
        <>
            if live {
                { news(voice, &view.card) }
            }
            if !(live && view.card.is_cancelled()) {
                <Notice {tone} title={Some(voice.say(title))} live={Live::Polite}><p>{ text }</p></Notice>
            }
            <div role="status"><Verdict {kind} label={voice.say(stage)} /></div>
            <p class="lead">{ from_until(voice, view.card.day, view.card.start, view.card.end) }<br />{ voice.words(&view.card.place) }</p>
            <p>{ party_line(voice, &view.who) }</p>
            if live {
                <Card title={Some(voice.say(key!("booking-code")))}>
                    <CodeText code={view.id.spaced()} label={voice.say(key!("booking-code"))} />
                    if let Some((size, path)) = qr::path(&address) {
                        <Qr {size} {path} label={voice.say(key!("booking-qr"))} />
                    }
                    <p>{ voice.say(if app.kiosk { key!("booking-keep-kiosk") } else { key!("booking-keep") }) }</p>
                    if !app.kiosk {
                        { print(voice, ButtonKind::Second) }
                    }
                    if !view.card.is_cancelled() {
                        <Agenda card={view.card.clone()} about={address.clone()} />
                    }
                </Card>
            }
            <div class="stack not-on-paper">
                if live {
                if !view.card.is_cancelled() {
                    <Why booking={view.id.clone()} />
                }
                <ReceiptCard scope={Scope::Booking(view.id.clone())} />
                if let Some(standing) = view.contact {
                    <ContactCard booking={view.id.clone()} {standing} />
                }
                <Change view={view.clone()} />
                <GiveBack view={view.clone()} />
                }
                <ButtonLink label={voice.say(key!("own-title"))} href={format!("{}#{}", Route::Own.path(), view.id)} kind={ButtonKind::Quiet} wide={true} />
            </div>
        </>
    }
}

/// The button that gives the seats back, and asks once whether that is meant.
#[component]
fn GiveBack(props: &OneBookingProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (asking, trouble) = (use_state(|| false), use_state(|| None::<Trouble>));
    let set = |asking: UseStateSetter<bool>, open: bool| Callback::from(move |()| asking.set(open));
    let withdraw = {
        let (store, booking) = (app.store.clone(), props.view.id.clone());
        let (asking, trouble) = (asking.setter(), trouble.setter());
        Callback::from(move |()| {
            let (store, trouble) = (store.clone(), trouble.clone());
            let command = Command::Withdraw(Withdraw { booking: booking.clone() });
            asking.set(false);
            wasm_bindgen_futures::spawn_local(async move {
                trouble.set(store.record(command).await.err());
            });
        })
    };
    let close = set(asking.setter(), false);
    // Whoever waits has no seats to give back.
    let has_seats = matches!(props.view.standing, Standing::Confirmed);
    let label = if has_seats { key!("give-back") } else { key!("leave-line") };
    let actions = html! {
        <>
            <Button label={voice.say(key!("give-back-no"))} kind={ButtonKind::Main} onclick={close.clone()} wide={true} />
            <Button label={voice.tell(key!("give-back-yes"), &[("count", props.view.who.people().into())])}
                kind={ButtonKind::Danger} onclick={withdraw} wide={true} />
        </>
    };
    html! {
        <>
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <Button label={voice.say(label)} kind={ButtonKind::Quiet} onclick={set(asking.setter(), true)} wide={true} />
            <Dialog title={voice.say(if has_seats { key!("give-back-sure") } else { key!("leave-line-sure") })} open={*asking} {actions} onclose={Some(close)}>
                if has_seats {
                    <p>{ voice.say(key!("give-back-text")) }</p>
                }
            </Dialog>
        </>
    }
}
