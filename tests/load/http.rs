//! As much of HTTP/1.1 as a load needs, over one connection that is kept: little enough that the server is measured
//! and not its clients.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Nobody waits longer than this for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request or an answer as it came: its lines, and what stands behind them.
#[derive(Debug, Default)]
pub struct Message {
    /// The first line and the headers, with the empty line behind them.
    pub head: Vec<u8>,
    /// The body.
    pub body: Vec<u8>,
}

impl Message {
    /// Reads one; an error if the other side ends before it is whole.
    pub fn read(from: &mut impl BufRead) -> io::Result<Self> {
        let mut message = Self::default();
        let (mut length, mut in_pieces) = (0, false);
        loop {
            let start = message.head.len();
            if from.read_until(b'\n', &mut message.head)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = String::from_utf8_lossy(&message.head[start..]).to_ascii_lowercase();
            if line.trim().is_empty() {
                break;
            }
            if let Some(said) = line.strip_prefix("content-length:") {
                length = said.trim().parse().map_err(io::Error::other)?;
            }
            in_pieces |= line.starts_with("transfer-encoding:") && line.contains("chunked");
        }
        if in_pieces {
            message.read_pieces(from)?;
            return Ok(message);
        }
        message.body.resize(length, 0);
        from.read_exact(&mut message.body)?;
        Ok(message)
    }

    /// A body whose length nobody knew beforehand.
    fn read_pieces(&mut self, from: &mut impl BufRead) -> io::Result<()> {
        loop {
            let mut line = String::new();
            from.read_line(&mut line)?;
            let length = usize::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
            let start = self.body.len();
            // With the line end behind it.
            self.body.resize(start + length + 2, 0);
            from.read_exact(&mut self.body[start..])?;
            self.body.truncate(start + length);
            if length == 0 {
                return Ok(());
            }
        }
    }

    /// The status of an answer; 0 for what is none.
    pub fn status(&self) -> u16 {
        let line = self.head.split(|byte| *byte == b' ').nth(1);
        line.and_then(|word| std::str::from_utf8(word).ok()?.parse().ok()).unwrap_or(0)
    }

    /// The value of a header, if it is there.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = String::from_utf8_lossy(&self.head);
        let mut lines = head.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
    }

    /// Its size as it travels.
    pub fn bytes(&self) -> usize {
        self.head.len() + self.body.len()
    }
}

/// A connection to a server.
pub struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    /// Connects.
    pub fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(Self { stream: BufReader::with_capacity(64 * 1024, stream) })
    }

    /// Posts JSON and waits for the answer.
    pub fn post(&mut self, path: &str, json: &str) -> io::Result<Message> {
        self.send(&request(path, json, ""))
    }

    /// Sends a request as it is and waits for the answer.
    pub fn send(&mut self, request: &[u8]) -> io::Result<Message> {
        self.stream.get_mut().write_all(request)?;
        Message::read(&mut self.stream)
    }
}

/// A request that posts JSON; `more` are further header lines, each with its end.
pub fn request(path: &str, json: &str, more: &str) -> Vec<u8> {
    let length = json.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: town\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{more}\r\n{json}"
    )
    .into_bytes()
}
