//! Takes in what somebody brought as a file: what their device could not send. It goes through the same door as a
//! device's own sends, under the same intents; so the device may find a network later, and nothing happens twice.

use crate::chance;
use crate::clock::{self, Now};
use crate::log::{DATABASE, Log, SqliteLog, hold};
use crate::sequencer::Town;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::id::LaneId;
use plein_sens_shared::replica::{Export, Replica};
use plein_sens_shared::sync::{Outcome, Problem};
use plein_sens_shared::written;
use std::error::Error;
use std::path::Path;

/// What became of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Sends that the town now has, those included that it had already.
    pub done: usize,
    /// Sends that it refused, as it would have refused the device.
    pub refused: usize,
    /// Sends that it keeps and does not understand.
    pub unreadable: usize,
    /// Rows of the file that the app itself could not read: they stay in the file, for a newer version.
    pub unread: usize,
}

/// Takes an export in; `fresh` names new lanes where the file's own no longer fit.
pub fn import<L: Log>(
    town: &mut Town<L>,
    export: Export,
    mut fresh: impl FnMut() -> LaneId,
) -> Result<Imported, Problem> {
    let now = clock::now();
    let context = context(now);
    let mut imported = Imported { unread: export.unread.len(), ..Imported::default() };
    let mut device = Replica::import(&context, export);
    let mut before = usize::MAX;
    // A lane that does not fit is begun anew once; whoever makes no progress after that would never.
    let mut rounds_without_progress = 0;
    while !device.outbox().is_empty() && rounds_without_progress < 2 {
        for push in device.pushes() {
            let answer = town.receive(now, &[push]).remove(0)?;
            for receipt in &answer.receipts {
                match receipt.outcome {
                    Outcome::Done => imported.done += 1,
                    Outcome::Refused { .. } => imported.refused += 1,
                    Outcome::Unreadable => imported.unreadable += 1,
                }
            }
            device.pushed(&context, &answer, fresh());
        }
        let left = device.outbox().len();
        rounds_without_progress = if left < before { 0 } else { rounds_without_progress + 1 };
        before = left;
    }
    Ok(imported)
}

/// The circumstances of a device that stands here.
fn context(now: Now) -> Context {
    let (role, knowledge) = (Role::Person, Knowledge::OwnScopes);
    Context { now_ms: now.ms, now: now.moment, happened_ms: now.ms, role, knowledge }
}

/// Takes a file into the log of a data folder, and says what became of it.
pub fn run(file: &Path, data: &Path, fresh: impl FnMut() -> LaneId) -> Result<(), Box<dyn Error>> {
    if !data.join(DATABASE).is_file() {
        return Err(
            format!("{} holds no town: name the folder the server was given with --data", data.display()).into()
        );
    }
    // Two that write to one log would each decide on what it was before the other.
    let _alone = hold(data, "serving")?
        .ok_or_else(|| format!("a server runs on {}: stop it, then import the file", data.display()))?;
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
    let export: Export = written::parse(&text)
        .filter(|export: &Export| export.plein_sens_export == 1)
        .ok_or_else(|| format!("{} is not a file that the app wrote, or it is of a newer version", file.display()))?;
    let mut town = Town::start(SqliteLog::open(data, chance::lineage)?)?;
    let imported = import(&mut town, export, fresh).map_err(|problem| problem.detail)?;
    town.save()?;
    let Imported { done, refused, unreadable, unread } = imported;
    println!("{done} received, {refused} refused, {unreadable} kept and not understood, {unread} left in the file");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::MemoryLog;
    use crate::{demo, inspect};
    use plein_sens_shared::day::Day;
    use plein_sens_shared::id::Lineage;

    fn row(n: u64, passport: u64, stop: &str) -> String {
        let body = format!(
            "{{\\\"kind\\\":\\\"check_in\\\",\\\"passport\\\":\\\"{passport:032x}\\\",\\\"stop\\\":\\\"{stop}\\\"}}"
        );
        let envelope = format!("{{\"intent\":\"{n:032x}\",\"happened_ms\":5,\"nonce\":\"00ff\",\"body\":\"{body}\"}}");
        let (lane, order) = (passport, n);
        format!(
            "{{\"envelope\":{envelope},\"lane\":\"{lane:032x}\",\"n\":{n},\"order\":{order},\"stage\":\"kept\",\"shown\":true}}"
        )
    }

    fn export(rows: &[String]) -> Export {
        let text =
            format!("{{\"plein_sens_export\":1,\"app\":\"0.1.0\",\"outbox\":[{}],\"unread\":[\"?\"]}}", rows.join(","));
        written::parse(&text).expect("it is written as the app writes it")
    }

    #[test]
    fn a_file_has_its_effect_once_whoever_sends_first() {
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
        town.announce(clock::now(), demo::commands(Day::new(2015, 10, 12).unwrap()).unwrap()).unwrap();
        let mut fresh = (1_000..).map(LaneId::from_bits);
        let whole = export(&[row(1, 7, "vue"), row(2, 7, "gout"), row(3, 7, "nowhere")]);
        // The device itself has delivered its first send already.
        let device = Replica::import(&context(clock::now()), export(&[row(1, 7, "vue")]));
        town.receive(clock::now(), &device.pushes());
        let imported = import(&mut town, whole.clone(), || fresh.next().unwrap()).unwrap();
        assert_eq!(imported, Imported { done: 2, refused: 1, unreadable: 0, unread: 1 });
        let visits = || inspect::count(town.log()).unwrap()["passport.checked_in"];
        assert_eq!(visits(), 2);
        // The same file once more, and one whose beginning is missing.
        let again = import(&mut town, whole, || fresh.next().unwrap()).unwrap();
        assert_eq!((again.done, inspect::count(town.log()).unwrap()["passport.checked_in"]), (2, 2));
        let rest = export(&[row(4, 8, "gout"), row(5, 8, "vue")]);
        let rest = import(&mut town, rest, || fresh.next().unwrap()).unwrap();
        assert_eq!((rest.done, inspect::count(town.log()).unwrap()["passport.checked_in"]), (2, 4));
    }

    #[test]
    fn nothing_is_taken_in_beside_a_running_server_or_where_there_is_no_town() {
        let folder = tempfile::tempdir().unwrap();
        let (data, file) = (folder.path().join("data"), folder.path().join("export.json"));
        std::fs::write(&file, export(&[row(1, 7, "vue")]).text()).unwrap();
        let take = || run(&file, &data, || LaneId::from_bits(9)).map_err(|error| error.to_string());
        assert!(take().unwrap_err().contains("holds no town"));
        assert!(!data.exists());
        let head = || SqliteLog::open(&data, chance::lineage).unwrap().head().unwrap();
        let programme = demo::commands(Day::new(2015, 10, 12).unwrap()).unwrap();
        let mut town = Town::start(SqliteLog::open(&data, chance::lineage).unwrap()).unwrap();
        town.announce(clock::now(), programme).unwrap();
        drop(town);
        let (serving, before) = (hold(&data, "serving").unwrap().unwrap(), head());
        assert!(take().unwrap_err().contains("a server runs"));
        assert_eq!(head(), before);
        drop(serving);
        take().unwrap();
        assert!(head() > before);
    }
}
