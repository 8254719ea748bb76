//! The doors of passkeys: two before anybody is signed in, and one's own behind.

use super::session::Signed;
use super::staff::{at_office, comes_in};
use super::sync::Asked;
use super::{Answer, Doors, Peer};
use axum::Router;
use axum::extract::{Extension, State};
use axum::response::{Json, Response};
use axum::routing::{get, post};
use plein_sens_shared::office::{ByPasskey, Challenge, KeepPasskey, OfPasskey, Passkeys};

/// All of them.
pub fn routes() -> Router<Doors> {
    Router::new()
        .route("/api/staff/ask-passkey", post(ask))
        .route("/api/staff/sign-in-by-passkey", post(sign_in))
        .route("/api/staff/passkeys", get(list))
        .route("/api/staff/new-passkey", post(new))
        .route("/api/staff/keep-passkey", post(keep))
        .route("/api/staff/remove-passkey", post(remove))
}

async fn ask(State(doors): State<Doors>, Extension(Peer(address)): Extension<Peer>) -> Result<Json<Challenge>, Answer> {
    at_office(&doors, move |office, _| office.ask_passkey(address)).await.map(Json)
}

async fn sign_in(State(doors): State<Doors>, Asked(wish): Asked<ByPasskey>) -> Result<Response, Answer> {
    let come = at_office(&doors, move |office, now_ms| office.sign_in_by_passkey(now_ms, &wish)).await?;
    Ok(comes_in(&doors, come))
}

async fn list(State(doors): State<Doors>, signed: Signed) -> Result<Json<Passkeys>, Answer> {
    at_office(&doors, move |office, _| office.passkeys(&signed.account)).await.map(Json)
}

async fn new(State(doors): State<Doors>, signed: Signed) -> Result<Json<Challenge>, Answer> {
    at_office(&doors, move |office, _| office.new_passkey(&signed.account)).await.map(Json)
}

async fn keep(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(wish): Asked<KeepPasskey>,
) -> Result<Json<Passkeys>, Answer> {
    at_office(&doors, move |office, now_ms| office.keep_passkey(now_ms, &signed.account, &wish)).await.map(Json)
}

async fn remove(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(of): Asked<OfPasskey>,
) -> Result<Json<Passkeys>, Answer> {
    at_office(&doors, move |office, now_ms| office.remove_passkey(now_ms, &signed.account, &of.id)).await.map(Json)
}
