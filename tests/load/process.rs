//! The server as a process: started, and killed without a word.

use std::io::{self, BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// All workshops of the demo are to come for a long time.
const FIRST_DAY: &str = "2040-01-02";

/// A running server.
pub struct Process {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Process {
    /// Starts it on a folder, with further words, and waits until it listens.
    pub fn start(program: &Path, data: &Path, more: &[&str]) -> io::Result<Self> {
        let mut process = Self::begin(program, data, more)?;
        let output = process.child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        for line in BufReader::new(output).lines() {
            if let Some(address) = line?.strip_prefix("listening on http://") {
                process.address = address.parse().map_err(io::Error::other)?;
                return Ok(process);
            }
        }
        let status = process.child.wait()?;
        Err(io::Error::other(format!("the server ended before it listened: {status}")))
    }

    /// Starts it and waits for nothing.
    pub fn begin(program: &Path, data: &Path, more: &[&str]) -> io::Result<Self> {
        let mut command = Command::new(program);
        command.args(["--demo", "--first-day", FIRST_DAY, "--addr", "127.0.0.1:0", "--data"]).arg(data);
        // Everybody comes from one address here.
        command.args(["--rate", "1000000"]).args(more);
        command.env("RUST_LOG", "off").stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn()?;
        Ok(Self { child, address: SocketAddr::from(([127, 0, 0, 1], 0)) })
    }

    /// SIGKILL: nothing in it hears of its end.
    pub fn kill(mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Its number, by which the system knows it.
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Already ended is fine.
        self.child.kill().unwrap_or_default();
        self.child.wait().map(drop).unwrap_or_default();
    }
}

/// The server that is to be tried, by the argument or the environment.
pub fn program(named: Option<PathBuf>) -> Result<PathBuf, String> {
    let named = named.or_else(|| std::env::var_os("PLEIN_SENS").map(PathBuf::from));
    let program = named.ok_or("name the server's program: --server FILE, or PLEIN_SENS in the environment")?;
    if program.is_file() { Ok(program) } else { Err(format!("there is no program {}", program.display())) }
}
