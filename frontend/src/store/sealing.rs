//! What of a change comes to a kiosk's disk: nothing of a person but what is still to be sent, sealed. It comes with the
//! second part of the program (`xtask/src/frontend.rs`): a phone needs none of it for its first screen.

use crate::platform::seal;
use plein_sens_shared::id::PublicKey;
use plein_sens_shared::replica::{Write, for_everybody};

/// None if something would have to be sealed, and there is no key.
pub fn for_kiosk(writes: Vec<Write>, key: Option<&PublicKey>) -> Option<Vec<Write>> {
    for_everybody(writes, &mut |bytes| seal::seal_bytes(bytes, key?))
}
