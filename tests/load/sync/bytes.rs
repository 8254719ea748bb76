//! What travels: bodies as they are sent and answered (compressed where the server compresses). Headers are counted
//! beside them: what stands in front of the server compresses or drops most of them.

use load::http::{Connection, Message, request};
use load::measure;
use load::process::Process;
use load::wishes::Offer;
use plein_sens_shared::id::LaneId;
use plein_sens_shared::sync::{PROTOCOL, Push};
use serde_json::{Value, json};
use std::error::Error;
use std::path::Path;

/// What every browser accepts.
const ACCEPT: &str = "accept-encoding: gzip, deflate, br\r\n";

/// The three exchanges of a phone's day.
pub fn measure_bytes(program: &Path, data: &Path) -> Result<(), Box<dyn Error>> {
    let server = Process::start(program, data, &[])?;
    let mut connection = Connection::open(server.address)?;
    let first =
        json!({ "protocol": PROTOCOL, "scopes": [{ "scope": "programme" }, { "scope": "directory" }] }).to_string();
    told("bytes.first_sync", &first, &connection.send(&request("/api/pull", &first, ACCEPT))?);

    let plain: Value = serde_json::from_slice(&connection.post("/api/pull", &first)?.body)?;
    let lineage = Some(serde_json::from_value(plain["lineage"].clone())?);
    let commands = Offer::of_demo().check_ins(&mut fastrand::Rng::with_seed(1), 1);
    let push = Push {
        protocol: PROTOCOL,
        lineage,
        lane: LaneId::from_bits(u128::MAX / 3),
        from_n: 1,
        commands,
        sent_ms: None,
    };
    let push = push.sent_at(1_700_000_000_000);
    let push = serde_json::to_string(&push)?;
    told("bytes.check_in", &push, &connection.send(&request("/api/push", &push, ACCEPT))?);

    // One scope is what a screen of the hall follows; a phone follows the directory as well.
    let followed = [("bytes.idle", &["programme"][..]), ("bytes.idle_phone", &["programme", "directory"])];
    for (name, scopes) in followed {
        let asked = |(at, scope): (usize, &&str)| json!({ "scope": scope, "cursor": plain["scopes"][at][1]["cursor"] });
        let asked: Vec<Value> = scopes.iter().enumerate().map(asked).collect();
        let idle = json!({ "protocol": PROTOCOL, "scopes": asked }).to_string();
        told(name, &idle, &connection.send(&request("/api/pull", &idle, ACCEPT))?);
    }
    Ok(())
}

fn told(name: &str, sent: &str, answer: &Message) {
    let size = |bytes: usize| f64::from(u32::try_from(bytes).unwrap_or(u32::MAX));
    let sent_whole = request("/api/push", sent, ACCEPT).len();
    println!("{name}: {} sent, {} answered, {} of headers", sent.len(), answer.body.len(), {
        sent_whole - sent.len() + answer.head.len()
    });
    measure(name, size(sent.len() + answer.body.len()), "B", None);
}
