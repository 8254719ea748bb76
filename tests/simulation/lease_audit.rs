//! The judge of the leases: its own list of promises, its own sums over the rows of the log.

use crate::leases::{EXPIRY_MIN, GRACE_MIN, MINUTE_MS, SEATS, World};
use plein_sens_backend::log::Row;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::id::LeaseId;
use serde_json::Value;
use std::collections::BTreeMap;

/// A kiosk has said “confirmed”.
pub struct Promise {
    pub booking: BookingId,
    pub lease: LeaseId,
    /// How long the device had not met the centre, in true time.
    pub waited_ms: i64,
}

/// Everything that must not be.
pub fn judge(world: &World) -> Vec<String> {
    let rows = world.rows();
    let mut wrong = Vec::new();
    if !world.drained {
        wrong.push("an outbox did not drain".to_owned());
    }
    seats(&rows, &mut wrong);
    for promise in &world.promises {
        if promise.waited_ms >= EXPIRY_MIN * MINUTE_MS {
            wrong.push(format!(
                "{}: confirmed {} minutes after the last contact",
                promise.booking,
                promise.waited_ms / MINUTE_MS
            ));
        }
        honoured(world, &rows, promise, &mut wrong);
    }
    wrong
}

fn body(row: &Row) -> Value {
    serde_json::from_str(&row.body).unwrap_or(Value::Null)
}

/// What arrived before its lease ended is in, and was never told otherwise.
fn honoured(world: &World, rows: &[Row], promise: &Promise, wrong: &mut Vec<String>) {
    let scope = format!("booking/{}", promise.booking);
    let Some((row, told)) = rows.iter().map(|row| (row, body(row))).find(|(row, _)| row.scope == scope) else {
        wrong.push(format!("{scope}: confirmed, and lost"));
        return;
    };
    let ends_ms = world.revoked.iter().filter(|(lease, _)| *lease == promise.lease).map(|(_, at_ms)| *at_ms).min();
    let ends_ms = ends_ms.map_or(i64::MAX, |at_ms| at_ms + (EXPIRY_MIN + GRACE_MIN) * MINUTE_MS);
    if row.recorded_ms < ends_ms && told["standing"] != "confirmed" {
        wrong.push(format!("{scope}: confirmed within its lease, and then {}", told["standing"]));
    }
}

/// Taken and set aside are never more than there are, and the public is told what is left.
fn seats(rows: &[Row], wrong: &mut Vec<String>) {
    let mut parties: BTreeMap<(String, String), (u64, bool)> = BTreeMap::new();
    let mut leased: BTreeMap<(String, String), u64> = BTreeMap::new();
    for row in rows {
        let body = body(row);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let number = |value: &Value| value.as_u64().unwrap_or_default();
        let workshop = row.scope.strip_prefix("workshop/").unwrap_or_default().to_owned();
        let (kind, count) = (text(&body["kind"]), number(&body["seats"]));
        let lease = (workshop.clone(), text(&body["lease"]));
        let party = (workshop.clone(), text(&body["booking"]));
        match (workshop.is_empty(), kind.as_str()) {
            (false, "party_joined") => {
                let joined = &body["party"];
                let is_in = text(&joined["standing"]) == "confirmed";
                parties.insert((workshop, text(&joined["booking"])), (number(&joined["people"]), is_in));
            }
            (false, "party_promoted") => parties.entry(party).or_default().1 = true,
            (false, "party_left") => drop(parties.remove(&party)),
            (false, "seats_leased") => *leased.entry(lease).or_default() += count,
            (false, "lease_used" | "lease_returned") => {
                let held = leased.entry(lease).or_default();
                match held.checked_sub(count) {
                    Some(left) => *held = left,
                    None => wrong.push(format!("a lease of {held} seats gave {count}")),
                }
            }
            (true, "seats_left") => {
                let id = text(&body["workshop"]);
                let taken: u64 = parties.iter().filter(|(key, at)| key.0 == id && at.1).map(|(_, at)| at.0).sum();
                let aside: u64 = leased.iter().filter(|(key, _)| key.0 == id).map(|(_, seats)| seats).sum();
                let told = number(&body["seats"]["free"]);
                if taken + aside + told != u64::from(SEATS) {
                    wrong.push(format!("{id}: {taken} taken, {aside} aside, {told} told as free, of {SEATS}"));
                }
            }
            _ => {}
        }
    }
}
