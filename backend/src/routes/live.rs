//! The live stream: that something public has changed, never what. Each listener hears the same.

use super::Doors;
use crate::pokes::EVERYTHING;
use axum::extract::State;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::stream::{Stream, StreamExt};
use std::convert::Infallible;
use std::time::Duration;
use tokio_stream::wrappers::errors::BroadcastStreamRecvError;
use tokio_stream::wrappers::{BroadcastStream, WatchStream};

/// Pokes until the server closes.
pub async fn live(State(doors): State<Doors>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let poke = |scope: &str| Ok(Event::default().event("poke").data(scope));
    let pokes = BroadcastStream::new(doors.writer.pokes.listen()).map(move |heard| match heard {
        Ok(scope) => poke(&scope),
        Err(BroadcastStreamRecvError::Lagged(_)) => poke(EVERYTHING),
    });
    let turn = doors.writer.pokes.turn();
    let pokes = pokes.then(move |poke| {
        let wait = tokio::time::sleep(turn.wait());
        async move {
            wait.await;
            poke
        }
    });
    let mut closing = WatchStream::new(doors.closing);
    let closed = async move { while closing.next().await == Some(false) {} };
    let keep_alive = KeepAlive::new().interval(Duration::from_secs(25));
    Sse::new(pokes.take_until(Box::pin(closed))).keep_alive(keep_alive)
}
