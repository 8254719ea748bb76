//! What the program is told when it starts.

use crate::desk::{self, Errand};
use crate::keeping::FEWEST;
use crate::limits::PER_SECOND;
use crate::log::Seq;
use lexopt::prelude::*;
use plein_sens_shared::day::Day;
use std::net::SocketAddr;
use std::path::PathBuf;

/// How to run it.
pub const USAGE: &str = "\
plein-sens [--addr 127.0.0.1:8080] [--data DIR] [--demo] [--first-day YYYY-MM-DD] [--rate N]
           [--snapshot-after N] [--json-logs] [--origin https://town.example]
plein-sens inspect --data DIR
plein-sens import FILE --data DIR
plein-sens backup --data DIR FILE
plein-sens restore --data DIR FILE [--replace]
plein-sens keys rotate --data DIR
plein-sens contact open|erase --data DIR CODE --by NAME --reason TEXT
plein-sens way-back --data DIR LOGIN --by NAME --reason TEXT
plein-sens audit --data DIR [CODE]

  --addr       where to listen
  --data       the folder of the town's log (made if missing; default ./data)
  --demo       on an empty log, begin as the demo town
  --first-day  the first day of the demo's event (default: this week's Monday)
  --rate       how many commands a second one address may send for ever (default 200)
  --snapshot-after  how many events are worth a snapshot (default 50000)
  --json-logs  write logs as JSON
  --origin     the address under which people know the town, behind whatever brings TLS: cookies are then secure
  --keep-contacts  for how many days after the last contact (default 730)
  inspect      count what the log holds, without any id, as JSON
  import       take in what a device could not send, from the file it wrote; the server must be stopped
  backup       copy the log into a new file, also while the server runs, and read it back
  restore      put a backup into an empty folder, as a new life of the town (the server is stopped)
  --replace    set the town that stands in the folder aside first
  keys rotate  make a new key to seal contacts to; the older ones stay, to open what was sealed before
  contact      open or erase the contact of one booking; who did it and why is written down
  way-back     a code that lets somebody back in who has no two colleagues to give one: a town's only director
  audit        who opened or erased what (of one booking), and whether that list is whole
";

/// What is to be done.
#[derive(Debug)]
pub enum Task {
    /// Serve a town.
    Serve(Serve),
    /// Count what a log holds.
    Inspect(PathBuf),
    /// Take in what a device could not send.
    Import {
        /// What it wrote.
        file: PathBuf,
        /// The folder of the log.
        data: PathBuf,
    },
    /// Copy a town into a file.
    Backup {
        /// The folder of the log.
        data: PathBuf,
        /// The file.
        file: PathBuf,
    },
    /// Make a town of a file.
    Restore {
        /// The folder of the log.
        data: PathBuf,
        /// The file.
        file: PathBuf,
        /// Whether a town that stands there is set aside.
        replace: bool,
    },
    /// An errand of the office: keys, contacts, audit.
    Desk(Errand),
    /// Say how to run it.
    Help,
}

/// How to serve.
#[derive(Debug)]
pub struct Serve {
    /// Where to listen.
    pub addr: SocketAddr,
    /// The folder of the log.
    pub data: PathBuf,
    /// Whether an empty log begins as the demo town.
    pub demo: bool,
    /// The first day of the demo's event.
    pub first_day: Option<Day>,
    /// How many commands a second one address may send for ever.
    pub rate: u32,
    /// How many events are worth a snapshot.
    pub snapshot_after: Seq,
    /// Whether logs are JSON.
    pub json_logs: bool,
    /// The address under which people know the town.
    pub origin: Option<String>,
    /// For how many days after the last contact a sealed contact is kept.
    pub keep_contacts: u32,
}

/// Reads the arguments.
pub fn read(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Result<Task, lexopt::Error> {
    let addr = SocketAddr::from(([127, 0, 0, 1], 8080));
    let mut serve = Serve {
        addr,
        data: PathBuf::from("data"),
        demo: false,
        first_day: None,
        rate: PER_SECOND,
        snapshot_after: FEWEST,
        json_logs: false,
        origin: None,
        keep_contacts: 730,
    };
    let (mut words, mut replace) = (Vec::new(), false);
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("addr") => serve.addr = parser.value()?.parse()?,
            Long("data") => serve.data = parser.value()?.into(),
            Long("demo") => serve.demo = true,
            Long("first-day") => {
                let day = parser.value()?.string()?;
                serve.first_day = Some(Day::try_from(day).map_err(|bad| bad.to_string())?);
            }
            Long("rate") => serve.rate = parser.value()?.parse()?,
            Long("snapshot-after") => serve.snapshot_after = parser.value()?.parse()?,
            Long("json-logs") => serve.json_logs = true,
            Long("keep-contacts") => serve.keep_contacts = parser.value()?.parse()?,
            Long("origin") => serve.origin = Some(parser.value()?.string()?.trim_end_matches('/').to_owned()),
            Long("replace") => replace = true,
            Long("help") | Short('h') => return Ok(Task::Help),
            Value(word) if words.is_empty() && desk::knows(&word) => return desk::read(&word, parser).map(Task::Desk),
            Value(word) => words.push(word),
            other => return Err(other.unexpected()),
        }
    }
    let data = serve.data.clone();
    let mut words = words.into_iter();
    let task = match (words.next().as_ref().and_then(|word| word.to_str()), words.next(), replace) {
        (None, None, false) => Task::Serve(serve),
        (Some("inspect"), None, false) => Task::Inspect(data),
        (Some("import"), Some(file), false) => Task::Import { file: file.into(), data },
        (Some("backup"), Some(file), false) => Task::Backup { data, file: file.into() },
        (Some("restore"), Some(file), replace) => Task::Restore { data, file: file.into(), replace },
        _ => return Err("this is not how it is called".into()),
    };
    if words.next().is_some() { Err("there is a word too many".into()) } else { Ok(task) }
}
