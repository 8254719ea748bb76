//! What the town holds of a booking, a request or a passport, for whoever names its secret. Guesses wait their turn here as in a
//! pull: it is one.

use super::staff::at_office;
use super::sync::Asked;
use super::{Answer, Doors, Peer};
use crate::problem;
use axum::extract::{Extension, State};
use axum::response::Json;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::held::{AskHeld, Held, elsewhere};
use plein_sens_shared::sync::{Pull, Wanted};

/// Tells it.
pub async fn held(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    Asked(asked): Asked<AskHeld>,
) -> Result<Json<Held>, Answer> {
    let scope = asked.scope;
    if !matches!(scope, Scope::Booking(_) | Scope::Passport(_) | Scope::Request(_)) {
        return Err(Answer(problem::not_allowed()));
    }
    let wanted = vec![Wanted { scope: scope.clone(), cursor: None }];
    let pull = Pull { protocol: asked.protocol, scopes: wanted, awaiting: None };
    let opened = doors.writer.pull(Role::Person, address, pull).await.map_err(Answer)?;
    if opened.scopes.is_empty() {
        return Err(Answer(problem::too_many()));
    }
    let name = scope.to_string();
    let pieces = doors.writer.look(move |state| elsewhere(state, &scope)).await.map_err(Answer)?;
    let keep = doors.writer.keep().await.map_err(Answer)?;
    at_office(&doors, move |office, _| office.held(&name, keep.contact, pieces)).await.map(Json)
}
