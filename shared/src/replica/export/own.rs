//! What a person takes along of themselves: everything that this device holds of one booking or one passport, and what
//! the centre says that it holds. One file for each: a booking and a passport never stand in the same.

use crate::event::Scope;
use crate::held::Held;
use crate::replica::Replica;
use std::fmt::Write as _;

const GROWS: &str = "a String takes every text";

impl Replica {
    /// The file's text: JSON in which whatever is JSON itself stands as it is.
    pub fn own_copy(&self, scope: &Scope, made_ms: i64, centre: Option<&Held>) -> String {
        let here = self.shown.snapshot(scope);
        let waiting = self.outbox.iter().filter(|pending| pending.shown && pending.home().as_ref() == Some(scope));
        let waiting = listed(waiting.map(|pending| pending.envelope.body.clone()));
        let receipt = self.voucher(scope).map_or_else(|| "null".to_owned(), text);
        let centre = centre.map_or_else(|| "null".to_owned(), told);
        format!(
            "{{\"plein_sens_own\":1,\"scope\":{},\"made_ms\":{made_ms},\"here\":{{\"state\":{here},\"waiting\":{waiting},\
             \"receipt\":{receipt}}},\"centre\":{centre}}}",
            text(&scope.to_string()),
        )
    }
}

/// What the centre holds.
fn told(held: &Held) -> String {
    let fact = |(recorded_ms, body): (i64, &str)| format!("{{\"recorded_ms\":{recorded_ms},\"fact\":{body}}}");
    let facts = listed(held.facts.iter().map(|it| fact((it.recorded_ms, &it.body))));
    let piece = |scope: String, body: &str| format!("{{\"scope\":{},\"held\":{body}}}", text(&scope));
    let elsewhere = listed(held.elsewhere.iter().map(|it| piece(it.scope.to_string(), &it.body)));
    let mut told = format!("{{\"facts\":{facts},\"elsewhere\":{elsewhere}");
    if let Some(contact) = &held.contact {
        let (kept_ms, until_ms) = (contact.kept_ms, contact.until_ms);
        write!(told, ",\"sealed_contact\":{{\"kept_ms\":{kept_ms},\"until_ms\":{until_ms}}}").expect(GROWS);
    }
    let openings = serde_json::to_string(&held.openings).expect("openings are texts and numbers, which JSON can write");
    write!(told, ",\"openings\":{openings}}}").expect(GROWS);
    told
}

fn listed(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn text(text: &str) -> String {
    serde_json::to_string(text).expect("a text can always be written as JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::BookingId;
    use crate::command::Command;
    use crate::held::{Fact, KeptContact, Opening, Piece};
    use crate::id::{IntentId, LaneId, PassportId};
    use crate::replica::{Pending, Stage};
    use crate::sync::Envelope;
    use crate::workshops::Withdraw;
    use serde_json::{Value, json};

    fn waiting(n: u128, booking: &BookingId, shown: bool) -> Pending {
        let body = Command::Withdraw(Withdraw { booking: booking.clone() }).body();
        let envelope =
            Envelope { intent: IntentId::from_bits(n), happened_ms: 0, nonce: "00".to_owned(), body, sealed: None };
        let (lane, stage) = (LaneId::from_bits(n), Stage::Kept);
        Pending { envelope, lane, n: 1, order: 1, stage, shown }
    }

    #[test]
    fn the_file_holds_what_is_held_of_it_and_nothing_of_others() {
        let [mine, others] = [BookingId::from_bits(77), BookingId::from_bits(78)];
        let mut replica = Replica::new();
        for (code, adults) in [(&mine, 3), (&others, 2)] {
            let booked = json!({ "kind": "booked", "workshop": "soupe", "adults": adults, "children": 0, "standing": "confirmed" });
            let scope = Scope::Booking(code.clone());
            replica.shown.evolve(&crate::event::Event::read(&scope, &booked.to_string()).unwrap());
        }
        replica.outbox = vec![waiting(1, &mine, true), waiting(2, &others, true), waiting(3, &mine, false)];
        let held = Held {
            token: "plein-sens/1".to_owned(),
            facts: vec![Fact { recorded_ms: 5, body: r#"{"kind":"withdrawn"}"#.to_owned() }],
            elsewhere: vec![Piece {
                scope: Scope::Workshop("soupe".parse().unwrap()),
                body: r#"{"people":3}"#.to_owned(),
            }],
            contact: Some(KeptContact { kept_ms: 6, until_ms: 7 }),
            openings: vec![Opening {
                at_ms: 8,
                deed: "opened".to_owned(),
                by: "Amina \"A\"".to_owned(),
                reason: "r".to_owned(),
            }],
        };
        let scope = Scope::Booking(mine.clone());
        let text = replica.own_copy(&scope, 9, Some(&held));
        let file: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(file["scope"], scope.to_string());
        assert_eq!(file["here"]["state"]["details"]["adults"], 3);
        assert_eq!(file["here"]["waiting"], json!([{ "kind": "withdraw", "booking": mine }]), "one tap of mine, shown");
        assert_eq!(file["centre"]["facts"], json!([{ "recorded_ms": 5, "fact": { "kind": "withdrawn" } }]));
        assert_eq!(file["centre"]["elsewhere"], json!([{ "scope": "workshop/soupe", "held": { "people": 3 } }]));
        assert_eq!(file["centre"]["sealed_contact"], json!({ "kept_ms": 6, "until_ms": 7 }));
        assert_eq!(file["centre"]["openings"][0]["by"], "Amina \"A\"");
        assert!(!text.contains(others.as_str()), "{text}");
        let alone: Value =
            serde_json::from_str(&replica.own_copy(&Scope::Passport(PassportId::from_bits(1)), 9, None)).unwrap();
        assert_eq!((&alone["centre"], &alone["here"]["state"]["stops"]), (&Value::Null, &json!({})));
    }
}
