//! Something between the clients and the server that swallows the first acknowledgement of every push: the server has
//! committed, and nobody hears of it before the push is sent again.

use crate::http::{Connection, Message};
use plein_sens_shared::sync::Push;
use std::collections::HashSet;
use std::io::{self, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// The way through it.
pub struct Proxy {
    /// Where clients connect.
    pub address: SocketAddr,
    server: Arc<Mutex<Option<SocketAddr>>>,
    dropped: Arc<AtomicU64>,
}

impl Proxy {
    /// Opens it; it ends with the program.
    pub fn open() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let (server, dropped) = (Arc::new(Mutex::new(None)), Arc::new(AtomicU64::new(0)));
        let proxy =
            Self { address: listener.local_addr()?, server: Arc::clone(&server), dropped: Arc::clone(&dropped) };
        thread::spawn(move || {
            let known = Arc::new(Mutex::new(HashSet::new()));
            for client in listener.incoming().flatten() {
                let (server, dropped, known) = (Arc::clone(&server), Arc::clone(&dropped), Arc::clone(&known));
                // Whatever ends on either side ends this connection, and the client tries another.
                thread::spawn(move || carry(&client, &server, &known, &dropped).unwrap_or_default());
            }
        });
        Ok(proxy)
    }

    /// Names the server behind it; none while there is none.
    pub fn leads_to(&self, server: Option<SocketAddr>) {
        *self.server.lock().expect("no thread panics while it holds this") = server;
    }

    /// How many answers were swallowed.
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }
}

fn carry(
    client: &TcpStream,
    server: &Mutex<Option<SocketAddr>>,
    known: &Mutex<HashSet<(String, u64)>>,
    dropped: &AtomicU64,
) -> io::Result<()> {
    let address = *server.lock().expect("no thread panics while it holds this");
    let mut behind = Connection::open(address.ok_or(io::ErrorKind::ConnectionRefused)?)?;
    let mut reader = BufReader::new(client);
    loop {
        let asked = Message::read(&mut reader)?;
        let push: Push = serde_json::from_slice(&asked.body)?;
        let answer = behind.send(&[asked.head, asked.body].concat())?;
        let is_first = || {
            let mut known = known.lock().expect("no thread panics while it holds this");
            known.insert((push.lane.to_string(), push.from_n))
        };
        if answer.status() == 200 && is_first() {
            dropped.fetch_add(1, Ordering::Relaxed);
            return Ok(());
        }
        (&mut &*client).write_all(&[answer.head, answer.body].concat())?;
    }
}
