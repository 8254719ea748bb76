//! Push and pull.

use super::{Answer, Doors};
use crate::problem;
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use axum::response::Json;
use plein_sens_shared::context::Role;
use plein_sens_shared::sync::{Pull, PullAnswer, Push, PushAnswer};
use serde::de::DeserializeOwned;

/// JSON, or a problem that says what to do.
pub struct Asked<T>(T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Asked<T> {
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let Json(asked) = Json::from_request(request, state).await.map_err(|rejection: JsonRejection| {
            Answer(match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => problem::too_large(),
                StatusCode::UNSUPPORTED_MEDIA_TYPE => problem::malformed("ce n’est pas du JSON"),
                _ => problem::malformed("le contenu ne se lit pas"),
            })
        })?;
        Ok(Self(asked))
    }
}

/// Receives commands; answers after the commit.
pub async fn push(State(doors): State<Doors>, Asked(push): Asked<Push>) -> Result<Json<PushAnswer>, Answer> {
    doors.writer.push(push).await.map(Json).map_err(Answer)
}

/// Answers what is new.
pub async fn pull(State(doors): State<Doors>, Asked(pull): Asked<Pull>) -> Result<Json<PullAnswer>, Answer> {
    doors.writer.pull(Role::Person, pull).await.map(Json).map_err(Answer)
}
