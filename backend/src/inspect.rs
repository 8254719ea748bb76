//! Counts what a log holds, without any id: for operators and tests.

use crate::log::{Gap, Log, SqliteLog};
use crate::{chance, clock};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// How many events are read at once.
const READ_AT_ONCE: u32 = 10_000;

/// Events by kind of scope and kind of event.
pub fn count(log: &impl Log) -> Result<BTreeMap<String, u64>, Box<dyn Error>> {
    let mut counts = BTreeMap::new();
    let mut seq = 0;
    loop {
        let rows = log.read_after(seq, READ_AT_ONCE)?;
        let Some(last) = rows.last() else { return Ok(counts) };
        seq = last.seq;
        for row in &rows {
            let body: serde_json::Value = serde_json::from_str(&row.body)?;
            let scope = row.scope.split('/').next().unwrap_or_default();
            let kind = body["kind"].as_str().unwrap_or("?");
            *counts.entry(format!("{scope}.{kind}")).or_default() += 1;
        }
    }
}

/// Prints the counts of a data folder as JSON.
pub fn print(data: &Path) -> Result<(), Box<dyn Error>> {
    if !data.is_dir() {
        return Err(
            format!("there is no folder {}: name the one the server was given with --data", data.display()).into()
        );
    }
    let log = SqliteLog::open(data, chance::lineage)?;
    let mut report = serde_json::to_value(count(&log)?)?;
    let missing = missing(&log)?;
    if !missing.is_empty() {
        report["missing"] = missing.into();
    }
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}

/// Sends that devices spoke of and that never came: how many, under which numbers, and when one was last heard of.
pub fn missing(log: &impl Log) -> Result<Vec<serde_json::Value>, Box<dyn Error>> {
    let line = |gap: Gap| {
        let day = clock::at(gap.seen_ms).moment.day.to_string();
        serde_json::json!({ "sends": gap.sends(), "from": gap.from_n, "to": gap.to_n, "last_heard": day })
    };
    Ok(log.gaps()?.into_iter().map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::MemoryLog;
    use crate::sequencer::Town;
    use plein_sens_shared::id::{IntentId, LaneId, Lineage};
    use plein_sens_shared::sync::{Envelope, PROTOCOL, Push};

    fn push(from_n: u64, count: u64) -> Push {
        let envelope = |n: u64| {
            let (nonce, body) = (n.to_string(), "{\"kind\":\"of_next_year\"}".to_owned());
            Envelope { intent: IntentId::from_bits(n.into()), happened_ms: 0, nonce, body, sealed: None }
        };
        let commands = (from_n..from_n + count).map(envelope).collect();
        Push { protocol: PROTOCOL, lineage: None, lane: LaneId::from_bits(1), from_n, commands, sent_ms: None }
    }

    #[test]
    fn what_a_device_spoke_of_and_never_sent_is_told_without_its_name() {
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
        let now = clock::at(1_444_636_800_000);
        let answer = town.receive(now, &[push(1, 1), push(4, 2)]).pop().unwrap().unwrap();
        assert_eq!(answer.missing_from, Some(2));
        let told = serde_json::Value::from(missing(town.log()).unwrap());
        let expected = serde_json::json!([{ "sends": 2, "from": 2, "to": 3, "last_heard": "2015-10-12" }]);
        assert_eq!(told, expected, "and nothing else: no lane");
        town.receive(now, &[push(2, 1)]);
        assert_eq!(missing(town.log()).unwrap()[0]["sends"], 1);
        town.receive(now, &[push(3, 3)]);
        assert_eq!(missing(town.log()).unwrap(), Vec::<serde_json::Value>::new());
    }
}
