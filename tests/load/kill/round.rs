//! Round after round: load, SIGKILL, start, compare.

use crate::Asked;
use crate::disk::Ballast;
use crate::town::Town;
use fastrand::Rng;
use load::judge::Found;
use load::proxy::Proxy;
use std::error::Error;
use std::time::Duration;

/// A town lives this many rounds, then another begins: every round compares all that its town ever acknowledged.
const ROUNDS_OF_A_TOWN: u32 = 12;
/// After a start everything that waits is acknowledged within this time, or it is not kept.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many complaints are shown.
const SHOWN: usize = 10;

/// What a trial came to.
#[derive(Debug, Default)]
pub struct Report {
    pub kills: u64,
    acknowledged: u64,
    lost: u64,
    duplicated: u64,
}

impl Report {
    pub fn is_good(&self) -> bool {
        self.lost == 0 && self.duplicated == 0 && self.kills > 0 && self.acknowledged > 0
    }

    pub fn print(&self) {
        let Self { kills, acknowledged, lost, duplicated } = self;
        println!("kills {kills}, acknowledged {acknowledged}, lost {lost}, duplicated {duplicated}");
    }

    /// Reads what [`print`](Self::print) wrote; gives any other line back.
    pub fn read(line: &str) -> Result<Self, &str> {
        let number = |part: Option<&str>, name: &str| part?.strip_prefix(name)?.trim().parse().ok();
        let mut parts = line.split(", ");
        let mut next = |name| number(parts.next(), name);
        let read = (next("kills"), next("acknowledged"), next("lost"), next("duplicated"));
        let (Some(kills), Some(acknowledged), Some(lost), Some(duplicated)) = read else { return Err(line) };
        Ok(Self { kills, acknowledged, lost, duplicated })
    }

    pub fn add(&mut self, more: &Self) {
        self.kills += more.kills;
        self.acknowledged += more.acknowledged;
        self.lost += more.lost;
        self.duplicated += more.duplicated;
    }

    fn take(&mut self, found: &Found) {
        let already = usize::try_from(self.lost + self.duplicated).unwrap_or(usize::MAX);
        for complaint in found.lost.iter().chain(&found.duplicated).take(SHOWN.saturating_sub(already)) {
            println!("{complaint}");
        }
        self.lost += found.lost.len() as u64;
        self.duplicated += found.duplicated.len() as u64;
    }
}

/// What shows that the trial was one.
#[derive(Debug, Default)]
struct Trial {
    committed_unheard: u64,
    told_full: u64,
}

/// Runs so many kills.
pub fn rounds(asked: &Asked, rounds: u32) -> Result<Report, Box<dyn Error>> {
    let mut rng = Rng::with_seed(asked.seed);
    let proxy = Proxy::open()?;
    let ballast = asked.small.then(|| Ballast::on(&asked.disk));
    let (mut report, mut trial) = (Report::default(), Trial::default());
    while report.kills < u64::from(rounds) {
        let mut town = Town::found(asked, rng.u64(..))?;
        for round in 1..=ROUNDS_OF_A_TOWN {
            let is_last = round == ROUNDS_OF_A_TOWN || report.kills + 1 >= u64::from(rounds);
            let way = rng.bool().then_some(&proxy);
            report.kills += load_and_kill(&mut town, way, ballast.as_ref(), &mut rng)?;
            let found = compare(&mut town, ballast.as_ref(), is_last)?;
            trial.committed_unheard += found.committed_unheard;
            report.take(&found);
            if is_last {
                break;
            }
        }
        report.acknowledged += town.hall.kept(load::kept::Kept::commands);
        trial.told_full += town.hall.kept(|kept| kept.told_full);
    }
    println!(
        "{} pushes were committed and cut off before their answer, {} answers were swallowed on their way, {} pushes found a full disk",
        trial.committed_unheard,
        proxy.dropped(),
        trial.told_full,
    );
    Ok(report)
}

/// Load, and an end at a random moment; sometimes a second one while the server comes up. How many kills that was.
fn load_and_kill(
    town: &mut Town,
    way: Option<&Proxy>,
    ballast: Option<&Ballast>,
    rng: &mut Rng,
) -> Result<u64, Box<dyn Error>> {
    town.open(way);
    town.hall.push();
    if let Some(ballast) = ballast {
        std::thread::sleep(Duration::from_millis(rng.u64(5..60)));
        ballast.fill(rng.u64(..400_000))?;
    }
    std::thread::sleep(Duration::from_millis(rng.u64(20..220)));
    town.kill()?;
    if rng.u32(..6) > 0 {
        return Ok(1);
    }
    town.start_and_kill(Duration::from_millis(rng.u64(..60)))?;
    Ok(2)
}

fn compare(town: &mut Town, ballast: Option<&Ballast>, all: bool) -> Result<Found, Box<dyn Error>> {
    // A start is tried on the full disk first.
    if let Err(error) = town.start() {
        println!("no start on a full disk: {error}");
        ballast.ok_or("the server does not start any more")?.empty()?;
        town.start()?;
    }
    let mut found = town.compare(all)?;
    if let Some(ballast) = ballast {
        ballast.empty()?;
    }
    town.open(None);
    if town.hall.rest(PATIENCE) {
        found.add(town.effects()?);
    } else {
        found.lost.push("something that was sent is not acknowledged, although the server is there".to_owned());
    }
    Ok(found)
}
