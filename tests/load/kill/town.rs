//! One town of the trial: its folder, its clients, and the server that is killed.

use crate::Asked;
use load::hall::Hall;
use load::http::Connection;
use load::judge::{self, Found};
use load::process::Process;
use load::proxy::Proxy;
use load::wishes::Offer;
use std::error::Error;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Snapshots are made all the time, so that a kill falls into one, and a start begins with one.
const OFTEN: &[&str] = &["--snapshot-after", "300"];

/// A town.
pub struct Town {
    program: PathBuf,
    folder: TempDir,
    /// The clients.
    pub hall: Hall,
    server: Option<Process>,
    /// How many acknowledgements were already sent again and compared.
    compared: usize,
}

impl Town {
    /// A new town with its clients, who rest; its server runs.
    pub fn found(asked: &Asked, seed: u64) -> Result<Self, Box<dyn Error>> {
        let hall = Hall::open(asked.clients, seed, &Offer::of_demo());
        let folder = tempfile::tempdir_in(&asked.disk)?;
        let mut town = Self { program: asked.server.clone(), folder, hall, server: None, compared: 0 };
        town.start()?;
        Ok(town)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts the server; the clients do not hear of it.
    pub fn start(&mut self) -> Result<(), Box<dyn Error>> {
        self.server = Some(Process::start(&self.program, &self.data(), OFTEN)?);
        Ok(())
    }

    /// Starts the server and gives it no time to come up.
    pub fn start_and_kill(&mut self, after: std::time::Duration) -> Result<(), Box<dyn Error>> {
        let process = Process::begin(&self.program, &self.data(), OFTEN)?;
        std::thread::sleep(after);
        Ok(process.kill()?)
    }

    /// SIGKILL.
    pub fn kill(&mut self) -> Result<(), Box<dyn Error>> {
        self.hall.server(None);
        if let Some(server) = self.server.take() {
            server.kill()?;
        }
        Ok(())
    }

    /// Tells the clients where the server is, or the proxy before it.
    pub fn open(&self, proxy: Option<&Proxy>) {
        let server = self.server.as_ref().map(|server| server.address);
        match proxy {
            Some(proxy) => {
                proxy.leads_to(server);
                self.hall.server(Some(proxy.address));
            }
            None => self.hall.server(server),
        }
    }

    /// Before anybody sends anything again: every receipt ever given is in the log; then what was acknowledged is sent
    /// again and gets the same receipts. All of it, or what is new since this was last asked.
    pub fn compare(&mut self, all: bool) -> Result<Found, Box<dyn Error>> {
        let data = self.data();
        let mut found = self.hall.kept(|kept| judge::receipts(kept, &data))?;
        let address = self.server.as_ref().map(|server| server.address).ok_or("the server is not there")?;
        let from = if all { 0 } else { self.compared };
        let again: Vec<_> = self.hall.kept(|kept| {
            let known = kept.acknowledged.iter().skip(from);
            known.map(|known| (known.push.clone(), known.receipts.clone())).collect()
        });
        self.compared = from + again.len();
        found.lost.extend(resend(address, &again)?);
        Ok(found)
    }

    /// When everybody rests: each deed is there once.
    pub fn effects(&self) -> Result<Found, Box<dyn Error>> {
        let data: &Path = &self.data();
        let mut found = self.hall.kept(|kept| judge::effects(kept, data))?;
        found.lost.extend(self.hall.kept(|kept| kept.wrong.clone()));
        let address = self.server.as_ref().map(|server| server.address).ok_or("the server is not there")?;
        found.lost.extend(judge::believed(data, address)?);
        Ok(found)
    }
}

type Known = (plein_sens_shared::sync::Push, Vec<plein_sens_shared::sync::Receipt>);

/// What is not answered as it was the first time.
fn resend(address: SocketAddr, again: &[Known]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut connection = Connection::open(address)?;
    let mut wrong = Vec::new();
    for (push, receipts) in again {
        let answer = connection.post("/api/push", &serde_json::to_string(push)?)?;
        if answer.status() == 507 {
            // Nothing is written, so the answer waits for room as well; the log itself was compared.
            continue;
        }
        let read = serde_json::from_slice(&answer.body).map_err(|error| error.to_string());
        if read.and_then(|read| load::kept::receipts(push, &read)).as_ref() != Ok(receipts) {
            let answer = String::from_utf8_lossy(&answer.body);
            wrong.push(format!("lane {}: sent again, told {answer}, and before {receipts:?}", push.lane));
        }
    }
    Ok(wrong)
}
