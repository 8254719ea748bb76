//! The seats that a kiosk holds for the hours without a network. How long it may use them is measured here, by the
//! monotonic clock, from the last contact in which the centre did not take them away; no wall clock has a say. The lease
//! lives in memory: a device that starts anew holds none, and gives back what its earlier start had promised to nobody.
//! Only the page that a kiosk loads after each person takes it over.

use super::Store;
use crate::platform::{chance, clock, hand_over, settings};
use plein_sens_shared::command::Command;
use plein_sens_shared::context::{Context, Role};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LeaseId, WorkshopId};
use plein_sens_shared::programme::Seats;
use plein_sens_shared::replica::{Pending, Replica, Stage};
use plein_sens_shared::sync::Pull;
use plein_sens_shared::workshops::{may_confirm, tend};

const MINUTE_MS: i64 = 60_000;
/// The longest that one page may take to become the next, in milliseconds; all of it is counted.
const HAND_OVER_MS: i64 = 30_000;

/// What was asked for, and how things stood then: the same is not asked twice.
type Question = (Vec<WorkshopId>, Vec<Option<Seats>>);

/// A lease, as this page holds it.
pub struct Hold {
    id: LeaseId,
    /// When the centre was last met, by this page's monotonic clock; before its beginning if by the page before.
    met_ms: Option<i64>,
    asked: Option<Question>,
}

/// What the page before has left, if it was this tab's and a moment ago.
pub fn taken_over() -> Option<Hold> {
    let note = hand_over::take()?;
    let mut words = note.split(' ');
    let (id, elapsed, left) = (words.next()?.parse().ok()?, words.next()?, words.next()?);
    let (elapsed_ms, left_ms): (i64, i64) = (elapsed.parse().ok()?, left.parse().ok()?);
    let now_ms = clock::monotonic_ms()?;
    let between_ms = clock::loaded_ms()? + now_ms - left_ms;
    // A clock that was set in this very moment ends the lease: then it is only a place in line.
    let fine = (0..HAND_OVER_MS).contains(&between_ms);
    fine.then(|| Hold { id, met_ms: Some(now_ms - elapsed_ms - HAND_OVER_MS), asked: None })
}

impl Store {
    /// The lease from which a party may be confirmed now, with a network or without.
    pub fn lease_for(&self, workshop: &WorkshopId, people: u32) -> Option<LeaseId> {
        let hold = self.0.hold.borrow();
        let hold = hold.as_ref().filter(|_| settings::is_kiosk())?;
        let state = self.state();
        let terms = state.programme.lease_terms()?;
        let live = clock::monotonic_ms()? - hold.met_ms? < i64::from(terms.expiry_min) * MINUTE_MS;
        (live && may_confirm(&state, &hold.id, workshop, people)).then(|| hold.id.clone())
    }

    /// Leaves the lease to the page that comes next.
    pub fn hand_over(&self) {
        if let Some(note) = self.note() {
            hand_over::leave(&note);
        }
    }

    fn note(&self) -> Option<String> {
        let hold = self.0.hold.borrow();
        let (hold, now_ms) = (hold.as_ref()?, clock::monotonic_ms()?);
        Some(format!("{} {} {}", hold.id, now_ms - hold.met_ms?, clock::loaded_ms()? + now_ms))
    }

    /// The centre has answered a question asked at this time: what it still leaves us, we hold from then.
    pub(super) fn met_at(&self, asked_ms: Option<i64>, asked: &Pull) {
        let mut hold = self.0.hold.borrow_mut();
        let follows =
            |hold: &&mut Hold| asked.scopes.iter().any(|wanted| wanted.scope == Scope::Lease(hold.id.clone()));
        if let Some(hold) = hold.as_mut().filter(follows) {
            hold.met_ms = asked_ms;
        }
    }

    /// Asks for seats and gives seats back, as it is now right; whether there is something to send.
    pub(super) async fn tend_leases(&self) -> bool {
        let own = (settings::is_kiosk() && settings::is_enrolled()).then(|| {
            let new = || Hold { id: chance::lease(), met_ms: None, asked: None };
            self.0.hold.borrow_mut().get_or_insert_with(new).id.clone()
        });
        if own.is_none() {
            *self.0.hold.borrow_mut() = None;
        }
        let tending = tend(&self.state(), own.as_ref(), clock::context().now);
        let commands: Vec<Command> = tending.commands.into_iter().filter(|command| self.is_new(command)).collect();
        let over = tending.over.into_iter().map(Scope::Lease).filter(|scope| !self.replica().spends(scope));
        let over: Vec<Scope> = over.collect();
        // Who was retired meanwhile is told no; nobody in front of the device needs to read it.
        let refused = |pending: &Pending| {
            let asked = matches!(pending.command(), Some(Command::LeaseSeats(_)));
            (asked && matches!(pending.stage, Stage::Refused { .. })).then(|| pending.envelope.intent.clone())
        };
        let refused: Vec<IntentId> = self.replica().outbox().iter().filter_map(refused).collect();
        if commands.is_empty() && over.is_empty() && refused.is_empty() {
            return false;
        }
        let mut take = |replica: &mut Replica| {
            let mut writes = Vec::new();
            for scope in &over {
                writes.extend(replica.unfollow(&clock::context(), scope));
            }
            writes.extend(refused.iter().flat_map(|intent| replica.put_away(intent)).collect::<Vec<_>>());
            for command in &commands {
                // The core refuses none of them; if it did, the next contact would ask again.
                let context = Context { role: Role::Device, ..clock::context() };
                let kept = replica.record(&context, chance::draw(), command);
                writes.extend(kept.map(|(_, writes)| writes).unwrap_or_default());
            }
            writes
        };
        self.change(&mut take).await.is_ok() && !commands.is_empty()
    }

    /// Whether a question was not asked before as things stand.
    fn is_new(&self, command: &Command) -> bool {
        let Command::LeaseSeats(ask) = command else { return true };
        let seats = ask.workshops.iter().map(|id| self.state().programme.seats.get(id).copied()).collect();
        let question = Some((ask.workshops.clone(), seats));
        let mut hold = self.0.hold.borrow_mut();
        let Some(hold) = hold.as_mut() else { return false };
        let new = hold.asked != question;
        hold.asked = question;
        new
    }
}
