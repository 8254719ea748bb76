//! What cannot be a push at all, whoever sends it.

use crate::problem;
use plein_sens_shared::contact::{MAX_SEALED, Sealed};
use plein_sens_shared::sync::{Envelope, MAX_BODY, MAX_COMMANDS, PROTOCOL, Problem, Push};

/// Refuses it before anything is read of it.
pub(super) fn check(push: &Push) -> Result<(), Problem> {
    if push.protocol != PROTOCOL {
        return Err(problem::upgrade());
    }
    if push.commands.is_empty() || push.from_n == 0 {
        return Err(problem::malformed("aucun envoi, ou un numéro 0"));
    }
    let too_much = |sealed: &Sealed| sealed.bytes.len() > MAX_SEALED || sealed.key.len() > 64;
    let too_long = |envelope: &Envelope| {
        envelope.body.len() > MAX_BODY || envelope.nonce.len() > 64 || envelope.sealed.as_ref().is_some_and(too_much)
    };
    if push.commands.len() > MAX_COMMANDS || push.commands.iter().any(too_long) {
        return Err(problem::too_large());
    }
    if push.from_n > u64::from(u32::MAX) {
        return Err(problem::malformed("un numéro trop grand"));
    }
    Ok(())
}
