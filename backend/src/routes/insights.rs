//! Charts, computed and protected by the core.

use super::{Answer, Doors};
use axum::extract::{Path, State};
use axum::response::Json;
use plein_sens_shared::context::Role;
use plein_sens_shared::insights::Drawing;

/// One chart that everybody may see.
pub async fn chart(State(doors): State<Doors>, Path(name): Path<String>) -> Result<Json<Drawing>, Answer> {
    doors.writer.chart(Role::Person, name).await.map(Json).map_err(Answer)
}
