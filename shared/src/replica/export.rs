//! What a person takes along of what their device has not delivered: a file, so that the town can receive it even when
//! the device never finds a network again.

mod own;

use super::{Pending, Replica, Stage};
use crate::context::Context;
use crate::written::read_struct;
use serde::Serialize;

/// The file: rows of the outbox as they stand on the device's disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Export {
    /// The version of this shape: 1.
    pub plein_sens_export: u32,
    /// The version of the app that wrote it.
    pub app: String,
    /// What it can read, in the order of the taps.
    pub outbox: Vec<Pending>,
    /// What it cannot read, word for word, for the version that can.
    pub unread: Vec<String>,
}

read_struct!(Export { plein_sens_export, app, outbox, unread });

impl Export {
    /// The file's text.
    pub fn text(&self) -> String {
        serde_json::to_string(self).expect("an export is made of texts and numbers, which JSON can always write")
    }
}

impl Replica {
    /// What still concerns the person in front, to be taken along. Never what others did before them.
    pub fn export(&self, app: &str, unread: Vec<String>) -> Export {
        let outbox = self.outbox.iter().filter(|pending| pending.shown).cloned().collect();
        Export { plein_sens_export: 1, app: app.to_owned(), outbox, unread }
    }

    /// A device that holds nothing but what an export holds and still has to be sent. It sends it under the same
    /// intents, lanes and numbers; so both may send, and it has one effect.
    pub fn import(context: &Context, export: Export) -> Self {
        let mut replica = Self { outbox: export.outbox, ..Self::default() };
        replica.outbox.retain(|pending| pending.stage == Stage::Kept);
        // Nobody stands in front of it: what is received is done.
        replica.outbox.iter_mut().for_each(|pending| pending.shown = false);
        replica.replay(context);
        replica
    }
}
