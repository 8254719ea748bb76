//! Fiches de liaison: whom the centre has led on, and what becomes of it. The centre sees all of them and takes one back; a
//! partner sees its own, and accepts, does or refuses. The list names nobody.

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Pick, Row, Sure};
use crate::rooms::contacting::Contacting;
use crate::rooms::referring::Referring;
use crate::rooms::{Asked, none};
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Screen, Verdict, VerdictKind};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::office::referrals::{
    ANSWER_DAYS, FORGOTTEN_AFTER_DAYS, MoveReferral, Mover, OPEN_DAYS, Purpose, Referral, Referrals as List, Standing,
    Why, opening,
};
use plein_sens_shared::permit;
use yew::prelude::*;

/// The question before a fiche is closed without being done.
#[derive(Clone, PartialEq)]
enum Closing {
    /// The partner refuses it, for a reason.
    Refuses(Referral, Why),
    /// The centre takes it back.
    Withdraws(Referral),
}

/// The room.
#[component]
pub fn Referrals() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "room-referrals");
    page::set_title(&title);
    let asked = Asked::<List> { held: use_state(|| None), trouble: use_state(|| None) };
    {
        // Whenever the centre says anything new.
        let (asked, staff) = (asked.clone(), staff.clone());
        use_effect_with(staff.office.changes(), move |_| asked.ask(&staff, "referrals"));
    }
    let (opened, closing) = (use_state(|| None::<String>), use_state(|| None::<Closing>));
    let held = asked.held.as_deref();
    let row = |it: &Referral| {
        let partner = staff.office.state().programme.partners.get(&it.partner).map(|it| it.name.clone());
        let whom = partner.unwrap_or_else(|| it.partner.to_string());
        let purpose = purpose(voice, it.purpose);
        let open = {
            let (opened, id) = (opened.setter(), it.id.clone());
            Callback::from(move |()| opened.set(Some(id.clone())))
        };
        let shown = html! {
            <div class="line">
                <span class="when">{ voice.intl().date(clock::local(it.sent_ms).day) }</span>
                <span class="what">{ purpose.clone() }<small>{ &whom }{ " · " }{ say!(voice, "referral-from", name = it.by.as_str()) }</small></span>
                <span class="how">
                    { stands(voice, it) }
                    if it.sealed {
                        <Button label={say!(voice, "sealed-open")} onclick={open} />
                    }
                    { steps(&staff, &asked, it, &closing) }
                </span>
            </div>
        };
        Row {
            key: it.id.clone(),
            words: format!("{purpose} {whom} {}", it.by),
            group: Some(standing(voice, it.standing).to_string()),
            shown,
        }
    };
    let rows: Vec<Row> = held.map(|list| list.referrals.iter().map(row).collect()).unwrap_or_default();
    let empty = if held.is_some() { say!(voice, "referrals-none") } else { say!(voice, "reading") };
    let refers = permit::may_refer(&staff.role);
    html! {
        <Screen title={Some(title)}>
            <p class="lead">{ if refers { say!(voice, "referrals-lead") } else { say!(voice, "referrals-lead-partner") } }</p>
            { asked.complaint(&staff) }
            <Listing voice={voice.clone()} id="referrals-search" label={say!(voice, "room-referrals")} {empty} {rows} />
            if refers {
                <Referring asked={asked.clone()} />
            }
            <p class="muted">{ say!(voice, "referrals-term", answer = days(ANSWER_DAYS), open = days(OPEN_DAYS), after = days(FORGOTTEN_AFTER_DAYS)) }</p>
            if let Some(id) = (*opened).clone() {
                <Contacting key={id.clone()} wish={opening(&id)} onclose={none(&opened)} />
            }
            { for closing.iter().map(|it| sure(&staff, &asked, it, &closing)) }
        </Screen>
    }
}

/// What somebody may do with a fiche now.
fn steps(staff: &Staff, asked: &Asked<List>, it: &Referral, closing: &UseStateHandle<Option<Closing>>) -> Html {
    let voice = &staff.voice;
    let Some(mover) = permit::mover(&staff.role, &it.partner) else { return Html::default() };
    let to = |to: Standing| asked.telling(staff, "move-referral", moving(it, to, None));
    let close = |question: Closing| {
        let closing = closing.setter();
        Callback::from(move |()| closing.set(Some(question.clone())))
    };
    let may = |to: Standing| it.standing.leads_to(to, mover);
    html! {
        <>
            if may(Standing::Accepted) {
                <Button label={say!(voice, "referral-accept")} kind={ButtonKind::Main} onclick={to(Standing::Accepted)} />
            }
            if may(Standing::Done) {
                <Button label={say!(voice, "referral-done")} kind={ButtonKind::Main} onclick={to(Standing::Done)} />
            }
            if may(Standing::Refused) {
                <Button label={say!(voice, "referral-refuse")} onclick={close(Closing::Refuses(it.clone(), Why::Full))} />
            }
            if mover == Mover::Centre && may(Standing::Withdrawn) {
                <Button label={say!(voice, "referral-withdraw")} onclick={close(Closing::Withdraws(it.clone()))} />
            }
        </>
    }
}

/// The question before it is closed.
fn sure(staff: &Staff, asked: &Asked<List>, it: &Closing, closing: &UseStateHandle<Option<Closing>>) -> Html {
    let voice = &staff.voice;
    let no = say!(voice, "referral-back");
    match it {
        Closing::Refuses(it, why) => {
            let choices = Why::ALL.iter().map(|why| (why.name().to_owned(), refused(voice, *why))).collect::<Vec<_>>();
            let picked = {
                let (closing, it) = (closing.setter(), it.clone());
                Callback::from(move |name: String| {
                    closing.set(Why::named(&name).map(|why| Closing::Refuses(it.clone(), why)));
                })
            };
            let onyes = asked.telling(staff, "move-referral", moving(it, Standing::Refused, Some(*why)));
            html! {
                <Sure title={say!(voice, "referral-refuse-title")} yes={say!(voice, "referral-refuse-yes")} {no} {onyes} onclose={none(closing)}>
                    <Pick id="referral-why" label={say!(voice, "referral-why")} {choices} value={why.name()} onchange={picked} />
                    <p>{ say!(voice, "referral-refuse-text") }</p>
                </Sure>
            }
        }
        Closing::Withdraws(it) => {
            let onyes = asked.telling(staff, "move-referral", moving(it, Standing::Withdrawn, None));
            html! {
                <Sure title={say!(voice, "referral-withdraw-title")} yes={say!(voice, "referral-withdraw-yes")} {no} {onyes} onclose={none(closing)}>
                    <p>{ say!(voice, "referral-withdraw-text") }</p>
                </Sure>
            }
        }
    }
}

fn moving(it: &Referral, to: Standing, why: Option<Why>) -> MoveReferral {
    MoveReferral { id: it.id.clone(), from: it.standing, to, why }
}

/// Where it stands, why, and until when.
fn stands(voice: &Voice, it: &Referral) -> Html {
    let kind = match it.standing {
        Standing::Sent | Standing::Accepted => VerdictKind::Waiting,
        Standing::Done => VerdictKind::Yes,
        Standing::Refused | Standing::Withdrawn | Standing::Expired => VerdictKind::No,
    };
    let until = voice.intl().date(clock::local(it.standing.until_ms(it.moved_ms)).day);
    html! {
        <>
            <Verdict {kind} label={standing(voice, it.standing)} />
            if let Some(why) = it.why {
                <span>{ refused(voice, why) }</span>
            }
            if it.standing.is_open() {
                <small class="muted">{ say!(voice, "referral-until", day = until) }</small>
            }
        </>
    }
}

fn days(days: i64) -> u32 {
    u32::try_from(days).unwrap_or_default()
}

/// Where it stands.
pub fn standing(voice: &Voice, standing: Standing) -> AttrValue {
    match standing {
        Standing::Sent => say!(voice, "referral-is-sent"),
        Standing::Accepted => say!(voice, "referral-is-accepted"),
        Standing::Done => say!(voice, "referral-is-done"),
        Standing::Refused => say!(voice, "referral-is-refused"),
        Standing::Withdrawn => say!(voice, "referral-is-withdrawn"),
        Standing::Expired => say!(voice, "referral-is-expired"),
    }
}

fn refused(voice: &Voice, why: Why) -> AttrValue {
    match why {
        Why::Full => say!(voice, "refused-full"),
        Why::NotOurs => say!(voice, "refused-not-ours"),
        Why::Unreached => say!(voice, "refused-unreached"),
        Why::Unwanted => say!(voice, "refused-unwanted"),
    }
}

/// What a fiche is for.
pub fn purpose(voice: &Voice, purpose: Purpose) -> AttrValue {
    match purpose {
        Purpose::Budget => say!(voice, "purpose-budget"),
        Purpose::Digital => say!(voice, "purpose-digital"),
        Purpose::Family => say!(voice, "purpose-family"),
        Purpose::Food => say!(voice, "purpose-food"),
        Purpose::Health => say!(voice, "purpose-health"),
        Purpose::Housing => say!(voice, "purpose-housing"),
        Purpose::Rights => say!(voice, "purpose-rights"),
        Purpose::Work => say!(voice, "purpose-work"),
    }
}
