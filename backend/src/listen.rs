//! Connections: how many there may be, how long a stranger may take to say what he wants, and how all of them end.

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

/// The most connections at once: a forum's phones with their live streams, many times over.
const MOST: usize = 8_192;
/// How long the last answers may take when the server closes.
const LAST_ANSWERS: Duration = Duration::from_secs(10);
/// How long whoever connects may take to send a request's head; also how long an idle connection is kept.
pub const SLOWEST_HEAD: Duration = Duration::from_secs(75);

/// Serves until it is asked to stop, then lets the last answers go out.
pub async fn serve(listener: TcpListener, app: Router, slowest_head: Duration, stop: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(slowest_head);
    let (room, open) = (Arc::new(Semaphore::new(MOST)), GracefulShutdown::new());
    let mut stop = pin!(stop);
    loop {
        let accepted = async {
            // Never closed, so there is always room at some time.
            let place = Arc::clone(&room).acquire_owned().await.ok();
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        let Ok((stream, address)) = accepted.inspect_err(|error| tracing::warn!(%error, "no connection")) else {
            // Too many open files, mostly: it passes.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let app = app.clone();
        let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
            app.clone().oneshot(from(address, request))
        });
        let connection = open.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // Whoever is gone is gone; what he sent stays.
            drop(connection.await);
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(LAST_ANSWERS, open.shutdown()).await.is_err() {
        tracing::warn!("some connections did not end by themselves");
    }
}

/// A request with the address at the other end of its connection.
fn from(address: SocketAddr, request: hyper::Request<Incoming>) -> Request {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(ConnectInfo(address));
    request
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    #[tokio::test]
    async fn whoever_never_says_what_he_wants_is_let_go() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new()
            .route("/", get(|ConnectInfo(from): ConnectInfo<SocketAddr>| async move { from.ip().to_string() }));
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let serving = tokio::spawn(serve(listener, app, Duration::from_millis(100), async {
            drop(stopped.await);
        }));
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();
        let mut said = String::new();
        // Ends because the server ends it.
        drop(slow.read_to_string(&mut said).await);
        assert!(!said.contains("200 OK"), "{said}");

        let mut quick = TcpStream::connect(address).await.unwrap();
        quick.write_all(b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
        said.clear();
        quick.read_to_string(&mut said).await.unwrap();
        assert!(said.ends_with("127.0.0.1"), "{said}");
        stop.send(()).unwrap();
        serving.await.unwrap();
    }
}
