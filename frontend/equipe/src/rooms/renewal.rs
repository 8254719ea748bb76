//! The next event, made of this one: what comes along, what moves, what needs a look, and then all of it at once.

use super::fields::one_field;
use super::renewal_lines::Moments;
use super::set;
use crate::app::{Staff, use_staff};
use crate::draft::Renewal;
use crate::office::sending;
use crate::route::Route;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Dialog, Live, Notice, NoticeTone, Screen};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::command::Command;
use plein_sens_shared::day::Day;
use plein_sens_shared::programme::{Look, Occasion, RenewedView, renewal};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::Outcome;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What came of publishing.
#[derive(Clone, PartialEq)]
enum After {
    Published,
    Unanswered(Unanswered),
    Refused(Refusal),
}

/// The room.
#[component]
pub fn Next() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "renewal"));
    let back = Some((say!(voice, "back-to-programme"), AttrValue::from(Route::Programme.path())));
    let (asking, busy, after) = (use_state(|| false), use_state(|| false), use_state(|| None::<After>));
    let today = clock::context().now.day;
    let (title, programme) = (Some(say!(voice, "renewal")), staff.office.state().programme.clone());
    if *after == Some(After::Published) {
        return html! {
            <Screen {title} {back}>
                <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ say!(voice, "renewal-published") }</p></Notice>
                <div class="row"><ButtonLink label={say!(voice, "room-programme")} href={Route::Programme.path()} kind={ButtonKind::Main} /></div>
            </Screen>
        };
    }
    let kept = staff.office.renewal();
    let (Some(draft), Some(last)) = (kept.clone().or_else(|| Renewal::of(&programme, today)), &programme.occasion)
    else {
        return html! { <Screen title={Some(say!(voice, "reading"))} {back} /> };
    };
    let edit = {
        let (office, draft, after) = (staff.office.clone(), draft.clone(), after.setter());
        Callback::from(move |(name, text): (&'static str, String)| {
            after.set(None);
            office.keep_renewal(Some(draft.with(name, &text)));
        })
    };
    let drop_it = {
        let office = staff.office.clone();
        Callback::from(move |()| office.keep_renewal(None))
    };
    let publish = publishing(&staff, &draft, (asking.setter(), busy.setter(), after.setter()));
    let views = renewal(&programme, &draft.wish);
    let (goes_on, changed) = (today <= last.last_day(), draft.wish.over != programme.edition());
    let wrong = draft.checked().err().unwrap_or_default();
    let action = html! {
        <div class="row">
            <Button label={say!(voice, "publish")} kind={ButtonKind::Main} onclick={set(&asking, true)} busy={*busy} disabled={goes_on || changed || !wrong.is_empty()} />
            if kept.is_some() {
                <Button label={say!(voice, "draft-drop")} kind={ButtonKind::Quiet} onclick={drop_it} />
            }
        </div>
    };
    html! {
        <Screen {title} {back} action={Some(action)}>
            <p class="lead">{ say!(voice, "renewal-lead") }</p>
            if goes_on {
                <Notice tone={NoticeTone::Info}><p>{ say!(voice, "renewal-goes-on", event = voice.words(&last.title).to_string(), day = dated(&staff, last.last_day())) }</p></Notice>
            }
            if changed {
                <Changed draft={draft.clone()} over={programme.edition()} />
            }
            { said(&staff, after.as_ref()) }
            { for draft.occasion.fields.iter().filter(|(name, _)| *name != "town").map(|(name, text)| one_field(&staff, name, text, &edit, &wrong)) }
            if draft.wish.occasion.names_year_of(last) {
                <Notice tone={NoticeTone::Check}><p>{ say!(voice, "renewal-names-year") }</p></Notice>
            }
            { sums(&staff, &views) }
            <Moments draft={draft.clone()} views={views.clone()} />
            <section class="stack panel">
                <h2>{ say!(voice, "renewal-know") }</h2>
                <ul>{ for ["renewal-know-report", "renewal-know-tablets", "renewal-know-stops", "renewal-know-open"].map(|name| html! { <li>{ voice.named(name, &[]) }</li> }) }</ul>
            </section>
            <Sure occasion={draft.wish.occasion.clone()} {views} open={*asking} {publish} shut={set(&asking, false)} />
        </Screen>
    }
}

/// A day with its year: two events are told apart by it.
pub fn dated(staff: &Staff, day: Day) -> String {
    format!("{} {}", staff.voice.intl().date(day), day.parts().0)
}

/// How many come along, how many stay behind, how many somebody should look at.
fn counts(views: &[RenewedView]) -> [usize; 3] {
    let coming = views.iter().filter(|view| view.after.is_some()).count();
    let looked_at = views.iter().filter(|view| !view.looks.is_empty()).count();
    [coming, views.len() - coming, looked_at]
}

fn sums(staff: &Staff, views: &[RenewedView]) -> Html {
    let voice = &staff.voice;
    let programme = &staff.office.state().programme;
    let [coming, left, looked_at] = counts(views);
    let stops: usize = programme.trails.values().map(|trail| trail.stops.len()).sum();
    html! {
        <div role="status"><ul class="counts">
            <li>{ say!(voice, "renewal-coming", count = coming) }</li>
            if left > 0 {
                <li>{ say!(voice, "renewal-left", count = left) }</li>
            }
            <li>{ say!(voice, "renewal-stops", count = stops) }</li>
            <li>{ say!(voice, "renewal-surveys", count = programme.surveys.len()) }</li>
            <li>{ say!(voice, "renewal-looks", count = looked_at) }</li>
        </ul></div>
    }
}

/// What somebody should look at, in words.
pub fn look(staff: &Staff, look: Look) -> AttrValue {
    match look {
        Look::OutOfRange => say!(staff.voice, "look-out-of-range"),
        Look::OtherWeekday => say!(staff.voice, "look-other-weekday"),
        Look::NamesYear => say!(staff.voice, "look-names-year"),
        Look::NoPartner => say!(staff.voice, "look-no-partner"),
    }
}

#[derive(Properties, PartialEq)]
struct ChangedProps {
    draft: Renewal,
    over: String,
}

/// Somebody changed the programme meanwhile: what is shown is theirs, and what was chosen here stays chosen.
#[component]
fn Changed(props: &ChangedProps) -> Html {
    let staff = use_staff();
    let take = {
        let (office, mut draft) = (staff.office.clone(), props.draft.clone());
        props.over.clone_into(&mut draft.wish.over);
        draft.sent = None;
        Callback::from(move |()| office.keep_renewal(Some(draft.clone())))
    };
    html! {
        <Notice tone={NoticeTone::Check} live={Live::Polite}>
            <p>{ say!(staff.voice, "renewal-changed") }</p>
            <p><Button label={say!(staff.voice, "renewal-changed-go")} onclick={take} /></p>
        </Notice>
    }
}

#[derive(Properties, PartialEq)]
struct SureProps {
    occasion: Occasion,
    views: Vec<RenewedView>,
    open: bool,
    publish: Callback<()>,
    shut: Callback<()>,
}

/// What publishing means, before it is done.
#[component]
fn Sure(props: &SureProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let [coming, _, looked_at] = counts(&props.views);
    let (first, last) = (props.occasion.first_day, props.occasion.last_day());
    let event = voice.words(&props.occasion.title).to_string();
    let actions = html! {
        <>
            <Button label={say!(voice, "renewal-yes")} kind={ButtonKind::Main} onclick={props.publish.clone()} wide={true} />
            <Button label={say!(voice, "publish-no")} onclick={props.shut.clone()} wide={true} />
        </>
    };
    html! {
        <Dialog title={say!(voice, "renewal-sure")} open={props.open} {actions} onclose={Some(props.shut.clone())}>
            <p>{ say!(voice, "renewal-sure-text", event = event, first = dated(&staff, first), last = dated(&staff, last), count = coming) }</p>
            <p>{ say!(voice, "renewal-sure-before") }</p>
            if looked_at > 0 {
                <p><b>{ say!(voice, "renewal-looks", count = looked_at) }</b></p>
            }
        </Dialog>
    }
}

/// What came of it, and what to do.
fn said(staff: &Staff, after: Option<&After>) -> Html {
    let voice = &staff.voice;
    let words = match after {
        None | Some(After::Published) => return Html::default(),
        Some(After::Unanswered(why)) => say!(voice, "not-published", why = unanswered(voice, why).as_str()),
        Some(After::Refused(why)) => voice.named(&format!("refusal-{}", why.kind().replace('_', "-")), &[]),
    };
    html! { <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ words }</p></Notice> }
}

type Setters = (UseStateSetter<bool>, UseStateSetter<bool>, UseStateSetter<Option<After>>);

/// Publishes the draft; it is put away when the centre has said that it is published.
fn publishing(staff: &Staff, draft: &Renewal, (asking, busy, after): Setters) -> Callback<()> {
    let (office, draft) = (staff.office.clone(), draft.clone());
    Callback::from(move |()| {
        asking.set(false);
        if draft.checked().is_err() {
            return;
        }
        let push = draft.sent.clone().unwrap_or_else(|| sending(&Command::Renew(draft.wish.clone())));
        let sent = Renewal { sent: Some(push.clone()), ..draft.clone() };
        office.keep_renewal(Some(sent.clone()));
        let (office, busy, after, draft) = (office.clone(), busy.clone(), after.clone(), draft.clone());
        busy.set(true);
        spawn_local(async move {
            let (kept, said) = match office.push(&push).await {
                Ok(Outcome::Done) => (None, After::Published),
                Ok(Outcome::Refused { refusal }) => (Some(Renewal { sent: None, ..draft }), After::Refused(refusal)),
                Ok(Outcome::Unreadable) => (Some(sent), After::Unanswered(Unanswered::NotOurs)),
                Err(why) => (Some(sent), After::Unanswered(why)),
            };
            after.set(Some(said));
            office.keep_renewal(kept);
            busy.set(false);
        });
    })
}
