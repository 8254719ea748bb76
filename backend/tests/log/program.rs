//! The program with its log in a file, and requests to it.

use serde_json::Value;
use std::cell::Cell;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A server that is killed when its test ends.
pub struct Server {
    child: Child,
    address: String,
    asked: Cell<usize>,
}

/// What came back.
pub struct Back {
    pub status: u16,
    pub body: Value,
    head: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Server {
    /// A demo town whose programme lies far ahead, so that no deadline passes in the middle of a test.
    pub fn start(data: &Path, log: &Path, words: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_plein-sens"));
        program.args(["--addr", "127.0.0.1:0", "--demo", "--first-day", "2099-10-12", "--data"]).arg(data).args(words);
        let log = File::create(log).unwrap();
        let mut child = program.env("RUST_LOG", "trace").stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit("http://").next().unwrap().to_owned();
        Self { child, address, asked: Cell::new(0) }
    }

    /// How many requests were answered.
    pub fn asked(&self) -> usize {
        self.asked.get()
    }

    /// Posts JSON as whoever holds the cookie.
    pub fn post(&self, path: &str, cookie: &str, body: &Value) -> Back {
        self.ask("POST", path, &[("Cookie", cookie)], &body.to_string())
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Back {
        let mut asked = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        for (name, value) in headers {
            write!(asked, "{name}: {value}\r\n").unwrap();
        }
        write!(asked, "Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(asked.as_bytes()).unwrap();
        let mut told = Vec::new();
        stream.read_to_end(&mut told).unwrap();
        self.asked.set(self.asked.get() + 1);
        let told = String::from_utf8_lossy(&told);
        let (head, body) = told.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Back { status, body: serde_json::from_str(body).unwrap_or(Value::Null), head: head.to_owned() }
    }
}

impl Back {
    /// The cookie that was set, as a browser gives it back.
    pub fn cookie(&self) -> String {
        let is_set = |line: &str| line.to_lowercase().starts_with("set-cookie: ");
        let line = self.head.lines().find(|line| is_set(line)).unwrap();
        line.split_once(": ").unwrap().1.split(';').next().unwrap().to_owned()
    }

    /// A text of the body.
    pub fn text(&self, name: &str) -> String {
        self.body[name].as_str().unwrap_or_else(|| panic!("no {name} in {}", self.body)).to_owned()
    }
}
