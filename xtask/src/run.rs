//! Builds everything and serves the demo town on one port.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::process::Command;

use crate::command::{program, target};
use crate::dist::dist;
use crate::failure::{Failure, Result};
use crate::frontend::Profile;

/// Where to serve, and where to keep what happens.
pub struct Wanted {
    pub address: SocketAddr,
    pub data: PathBuf,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { address: (Ipv4Addr::LOCALHOST, 8080).into(), data: target("demo") }
    }
}

pub fn run(wanted: &Wanted) -> Result {
    let built = dist(Profile::Phone)?;
    let data = std::path::absolute(&wanted.data).unwrap_or_else(|_| wanted.data.clone());
    let mut server = program(&built.binary, &["--demo", "--addr", &wanted.address.to_string(), "--data"]);
    server.arg(&data);

    let home = format!("http://{}", reachable(wanted.address));
    println!();
    println!("  Phones    {home}/");
    println!("  Kiosk     {home}/borne");
    println!("  Staff     {home}/equipe");
    println!("  Gallery   {home}/galerie");
    println!("  Data      {}", data.display());
    println!("  Stop      Ctrl-C; the same data go on the next time");
    println!();
    become_server(server)
}

/// An address that a browser on this machine can open.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

/// The server takes this process's place, so that every signal (Ctrl-C, a service manager's SIGTERM) reaches it.
#[cfg(unix)]
fn become_server(mut server: Command) -> Result {
    let reason = std::os::unix::process::CommandExt::exec(&mut server);
    Err(Failure::new(format!("could not start the server: {reason}")))
}

#[cfg(not(unix))]
fn become_server(mut server: Command) -> Result {
    crate::command::succeed(&mut server)
}

#[cfg(test)]
mod tests {
    use super::reachable;

    #[test]
    fn every_interface_is_reached_by_the_loopback() {
        let cases = [("0.0.0.0:80", "127.0.0.1:80"), ("[::]:80", "[::1]:80"), ("192.0.2.1:80", "192.0.2.1:80")];
        for (address, expected) in cases {
            assert_eq!(reachable(address.parse().expect("an address")).to_string(), expected);
        }
    }
}
