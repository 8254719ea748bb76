//! Is it alive? For whoever watches over the server.

use super::Doors;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Json;
use serde::Serialize;

#[derive(Serialize)]
pub struct Health {
    status: &'static str,
}

/// `ok` while the writer is there.
pub async fn health(State(doors): State<Doors>) -> (StatusCode, Json<Health>) {
    if doors.writer.is_alive() {
        (StatusCode::OK, Json(Health { status: "ok" }))
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, Json(Health { status: "the writer has stopped" }))
    }
}
