//! Push and pull.

use super::session::held;
use super::staff::at_office;
use super::{Answer, Doors, Peer};
use crate::problem;
use axum::body::Bytes;
use axum::extract::{Extension, FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Json;
use plein_sens_shared::context::Role;
use plein_sens_shared::sync::{Pull, PullAnswer, Push, PushAnswer};
use plein_sens_shared::written::{self, Read};

/// JSON, or a problem that says what to do.
pub struct Asked<T>(pub T);

impl<T: Read, S: Send + Sync> FromRequest<S> for Asked<T> {
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().is_none_or(|kind| !kind.trim().eq_ignore_ascii_case("application/json")) {
            return Err(Answer(problem::malformed("ce n’est pas du JSON")));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
            Answer(match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => problem::too_large(),
                _ => problem::malformed("le contenu ne se lit pas"),
            })
        })?;
        // Once from text to message: serde's way would read it three times.
        let read = std::str::from_utf8(&bytes).ok().and_then(written::parse);
        read.map(Self).ok_or_else(|| Answer(problem::malformed("le contenu ne se lit pas")))
    }
}

/// Receives commands; answers after the commit.
pub async fn push(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    headers: HeaderMap,
    Asked(push): Asked<Push>,
) -> Result<Json<PushAnswer>, Answer> {
    // The request itself is already counted.
    let more = push.commands.len().saturating_sub(1);
    if !doors.limits.lane(&push.lane, more + 1) || !doors.limits.address(address, more) {
        return Err(Answer(problem::too_many()));
    }
    let role = role(&doors, &headers).await?;
    doors.writer.push(role, address, push).await.map(Json).map_err(Answer)
}

/// Who sends. Only a device that was enrolled holds such a cookie; whether it still is one is asked each time.
pub(super) async fn role(doors: &Doors, headers: &HeaderMap) -> Result<Role, Answer> {
    match held(doors, headers, "device") {
        Some(secret) => at_office(doors, move |office, _| office.role_of_device(&secret)).await,
        None => Ok(Role::Person),
    }
}

/// Answers what is new.
pub async fn pull(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    Asked(pull): Asked<Pull>,
) -> Result<Json<PullAnswer>, Answer> {
    doors.writer.pull(Role::Person, address, pull).await.map(Json).map_err(Answer)
}
