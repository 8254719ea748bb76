//! Seats of a workshop that a kiosk keeps for the hours without a network, and taking them back when it is lost.

use super::hand::{Stuck, none, send};
use crate::app::use_staff;
use crate::parts::Sure;
use crate::words::say;
use plein_sens_frontend::design::{Button, Notice, NoticeTone};
use plein_sens_frontend::platform::clock;
use plein_sens_shared::command::Command;
use plein_sens_shared::id::{LeaseId, WorkshopId};
use plein_sens_shared::permit;
use plein_sens_shared::programme::LeaseTerms;
use plein_sens_shared::workshops::RevokeLease;
use yew::prelude::*;

const MINUTE_MS: i64 = 60_000;

#[derive(Properties, PartialEq)]
pub struct LentProps {
    pub workshop: WorkshopId,
}

/// Each lease on the workshop's seats, for those who may take it away.
#[component]
pub fn Lent(props: &LentProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (asked_for, taken_back) = (use_state(|| None::<LeaseId>), use_state(Vec::<LeaseId>::new));
    let stuck = use_state(|| None::<Stuck>);
    let state = staff.office.state();
    let may = |lease: &LeaseId| {
        let revoke = Command::RevokeLease(RevokeLease { lease: lease.clone() });
        permit::may_ask(&staff.role, &revoke, &state.programme)
    };
    let minutes = state.programme.lease_terms().map_or(0, LeaseTerms::ends_after_min);
    let until = clock::local(clock::context().now_ms + i64::from(minutes) * MINUTE_MS).time;
    let one = |lease: &LeaseId, seats: u32| {
        let ask = {
            let (asked_for, lease) = (asked_for.setter(), lease.clone());
            Callback::from(move |()| asked_for.set(Some(lease.clone())))
        };
        html! {
            <Notice tone={NoticeTone::Info}>
                <p>{ say!(voice, "lent-seats", count = seats) }</p>
                if taken_back.contains(lease) && stuck.is_none() {
                    <p role="status">{ say!(voice, "lent-taken-back") }</p>
                } else {
                    <Button label={say!(voice, "lent-take-back")} onclick={ask} />
                }
            </Notice>
        }
    };
    let leases = state.ledgers.get(&props.workshop).map(|ledger| ledger.leases.clone()).unwrap_or_default();
    let take_back = {
        let (staff, taken_back, stuck, asked_for) =
            (staff.clone(), taken_back.clone(), stuck.setter(), asked_for.clone());
        Callback::from(move |()| {
            let Some(lease) = (*asked_for).clone() else { return };
            taken_back.set(taken_back.iter().chain([&lease]).cloned().collect());
            send(&staff, Command::RevokeLease(RevokeLease { lease }), stuck.clone());
        })
    };
    html! {
        <>
            { for leases.iter().filter(|(lease, _)| may(lease)).map(|(lease, seats)| one(lease, *seats)) }
            { for stuck.iter().map(|stuck| stuck.told(voice, say!(voice, "lent-sooner"))) }
            if asked_for.is_some() {
                <Sure title={say!(voice, "lent-title")} yes={say!(voice, "lent-yes")} no={say!(voice, "lent-no")} onyes={take_back} onclose={none(&asked_for)}>
                    <p>{ say!(voice, "lent-text", time = voice.intl().time(until)) }</p>
                </Sure>
            }
        </>
    }
}
