//! The doors of free words: all that were left, and what becomes of one.

use super::session::Signed;
use super::staff::at_office;
use super::sync::Asked;
use super::{Answer, Doors};
use axum::Router;
use axum::extract::State;
use axum::response::Json;
use axum::routing::{get, post};
use plein_sens_shared::office::words::{AllLeft, JudgeWords};

/// All of them.
pub fn routes() -> Router<Doors> {
    Router::new().route("/api/staff/words", get(list)).route("/api/staff/judge-words", post(judge))
}

async fn list(State(doors): State<Doors>, signed: Signed) -> Result<Json<AllLeft>, Answer> {
    at_office(&doors, move |office, _| office.words(&signed.account)).await.map(Json)
}

async fn judge(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(wish): Asked<JudgeWords>,
) -> Result<Json<AllLeft>, Answer> {
    at_office(&doors, move |office, now_ms| office.judge_words(now_ms, &signed.account, &wish)).await.map(Json)
}
