//! Charts, computed and protected by the core.

use super::session::Signed;
use super::{Answer, Doors};
use crate::problem;
use axum::extract::{Path, State};
use axum::response::Json;
use plein_sens_shared::context::Role;
use plein_sens_shared::insights::{self, Drawing};

/// One chart that everybody may see.
pub async fn chart(State(doors): State<Doors>, Path(name): Path<String>) -> Result<Json<Drawing>, Answer> {
    doors.writer.chart(Role::Person, name).await.map(Json).map_err(Answer)
}

/// One chart of those that staff take along.
pub async fn of_staff(
    State(doors): State<Doors>,
    Path(name): Path<String>,
    Signed { account, .. }: Signed,
) -> Result<Json<Drawing>, Answer> {
    if !insights::may_see(&name, &account.role()) {
        return Err(Answer(problem::not_allowed()));
    }
    doors.writer.chart(account.role(), name).await.map(Json).map_err(Answer)
}
