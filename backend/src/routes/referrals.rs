//! The doors of fiches de liaison: the list, a new one, the next step.

use super::session::Signed;
use super::staff::at_office;
use super::sync::Asked;
use super::{Answer, Doors};
use crate::problem;
use axum::Router;
use axum::extract::State;
use axum::response::Json;
use axum::routing::{get, post};
use plein_sens_shared::office::referrals::{MoveReferral, Refer, Referrals};
use plein_sens_shared::permit;

/// All of them.
pub fn routes() -> Router<Doors> {
    Router::new()
        .route("/api/staff/referrals", get(list))
        .route("/api/staff/refer", post(refer))
        .route("/api/staff/move-referral", post(move_on))
}

async fn list(State(doors): State<Doors>, signed: Signed) -> Result<Json<Referrals>, Answer> {
    at_office(&doors, move |office, now_ms| office.referrals(now_ms, &signed.account)).await.map(Json)
}

async fn refer(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(wish): Asked<Refer>,
) -> Result<Json<Referrals>, Answer> {
    if !permit::may_refer(&signed.account.role()) {
        return Err(Answer(problem::not_allowed()));
    }
    let partner = wish.partner.clone();
    let known = doors.writer.look(move |state| state.programme.partners.contains_key(&partner)).await;
    if !known.map_err(Answer)? {
        return Err(Answer(problem::not_found()));
    }
    at_office(&doors, move |office, now_ms| office.refer(now_ms, &signed.account, &wish)).await.map(Json)
}

async fn move_on(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(wish): Asked<MoveReferral>,
) -> Result<Json<Referrals>, Answer> {
    at_office(&doors, move |office, now_ms| office.move_referral(now_ms, &signed.account, &wish)).await.map(Json)
}
