//! Vouchers: showing one, and the key that they are signed with.

use super::sync::Asked;
use super::{Answer, Doors};
use crate::problem;
use axum::extract::State;
use axum::response::Json;
use plein_sens_shared::sync::PROTOCOL;
use plein_sens_shared::voucher::{Show, ShowAnswer};
use serde::Serialize;

/// The public key, for whoever wants to check a voucher without this server.
#[derive(Serialize)]
pub struct Key {
    public: String,
}

/// Gives back what a voucher proves; answers after the commit.
pub async fn show(State(doors): State<Doors>, Asked(show): Asked<Show>) -> Result<Json<ShowAnswer>, Answer> {
    if show.protocol != PROTOCOL {
        return Err(Answer(problem::upgrade()));
    }
    doors.writer.show(&show.voucher).await.map(Json).map_err(Answer)
}

/// Tells the key.
pub async fn key(State(doors): State<Doors>) -> Result<Json<Key>, Answer> {
    let signer = doors.writer.signer().ok_or_else(|| Answer(problem::not_found()))?;
    Ok(Json(Key { public: signer.public() }))
}
