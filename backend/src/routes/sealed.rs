//! What a kiosk has sealed and cannot read any more. It is opened here, and goes the very way of any other push.

use super::sync::{Asked, role};
use super::{Answer, Doors, Peer};
use crate::problem;
use axum::extract::{Extension, State};
use axum::http::HeaderMap;
use axum::response::Json;
use plein_sens_shared::sync::{MAX_PUSH_SEALED, PROTOCOL, PushSealed, PushSealedAnswer, in_own_lane};

/// Receives one sealed command; answers after the commit.
pub async fn push(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    headers: HeaderMap,
    Asked(asked): Asked<PushSealed>,
) -> Result<Json<PushSealedAnswer>, Answer> {
    if asked.protocol != PROTOCOL {
        return Err(Answer(problem::upgrade()));
    }
    if asked.sealed.bytes.len() > MAX_PUSH_SEALED {
        return Err(Answer(problem::too_large()));
    }
    let received = asked.name();
    let push = doors.writer.unseal(asked.sealed).await.ok_or_else(|| Answer(problem::unopened()))?;
    let own = in_own_lane(&push).ok_or_else(|| Answer(problem::malformed("un envoi scellé porte un seul geste")))?;
    if !doors.limits.lane(&push.lane, 1) {
        return Err(Answer(problem::too_many()));
    }
    let role = role(&doors, &headers).await?;
    let mut answer = doors.writer.push(role.clone(), address, push).await.map_err(Answer)?;
    if answer.receipts.is_empty() {
        // What came before it in its lane is lost, or is something else: nobody there could give it another.
        answer = doors.writer.push(role, address, own).await.map_err(Answer)?;
    }
    if answer.receipts.is_empty() {
        return Err(Answer(problem::unavailable()));
    }
    Ok(Json(PushSealedAnswer { token: answer.token, lineage: answer.lineage, received }))
}
