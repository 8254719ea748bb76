//! The judge of what names a person: its own list of contacts that were left, and of those erased. What is kept is there;
//! what is erased is nowhere in the server's files at once, and no restore brings it back there.

use crate::disk::Image;
use crate::server::Server;
use plein_sens_backend::log::{Log as _, Seq};
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::feedback::words::BESIDE;
use std::collections::{BTreeMap, BTreeSet};

/// What everything sealed begins with here, so that it is found wherever it stands.
const MARK: &str = "5ea1ed5ea1ed";

/// What was left, and what became of it.
#[derive(Default)]
pub struct Contacts {
    left: BTreeMap<String, Sealed>,
    erased: BTreeSet<String>,
    /// How far the log was read.
    read_to: Seq,
}

impl Contacts {
    /// Somebody leaves a contact with a booking, a line with a proposal, or words, sealed; nobody here can open it, and
    /// nobody needs to.
    pub fn leave(&mut self, beside: String, bits: u128) -> Sealed {
        let sealed = Sealed { key: "of-the-town".to_owned(), bytes: format!("{MARK}{bits:032x}") };
        self.left.insert(beside, sealed.clone());
        sealed
    }

    /// The log has come back from a backup: what was erased since stays erased.
    pub fn restored(&mut self, server: &Server) -> Vec<String> {
        self.read_to = 0;
        self.look(server, true)
    }

    /// After each change on the server: what the log says was erased is gone from every file.
    pub fn look(&mut self, server: &Server, thoroughly: bool) -> Vec<String> {
        let head = server.log().head().unwrap_or_default();
        if head < self.read_to {
            self.read_to = 0;
        }
        let rows = server.log().read_after(self.read_to, u32::MAX).unwrap_or_default();
        self.read_to = head;
        let erasing = rows.into_iter().filter(|row| row.body.contains("\"contact_erased\""));
        let fresh: BTreeSet<String> =
            erasing.map(|row| row.scope).filter(|scope| !self.erased.contains(scope)).collect();
        let gone = if thoroughly { self.erased.union(&fresh).cloned().collect() } else { fresh.clone() };
        self.erased.extend(fresh);
        let gone: Vec<&Sealed> = gone.iter().filter_map(|scope| self.left.get(scope)).collect();
        if gone.is_empty() {
            return Vec::new();
        }
        let files = Image::of(server.folder());
        let stands = gone.iter().filter(|sealed| files.holds(&sealed.bytes));
        stands.map(|sealed| format!("[22] {} was erased, and stands in the files", sealed.bytes)).collect()
    }

    /// When all is quiet: what is kept is there and nothing else is, bookings say so, and the log names nobody.
    pub fn judge(&mut self, server: &Server) -> Vec<String> {
        let mut wrong = self.look(server, true);
        let mut kept = BTreeSet::new();
        for row in server.rows() {
            if row.body.contains(MARK) {
                wrong.push(format!("[22] row {} of the log names somebody", row.seq));
            }
            if row.scope.starts_with(BESIDE) || row.body.contains(BESIDE) {
                wrong.push(format!("[22] row {} of the log knows of words", row.seq));
            }
            if row.body.contains("\"contact_kept\"") {
                kept.insert(row.scope);
            }
        }
        for (scope, sealed) in &self.left {
            let (held, is_erased) = (server.log().contact(scope).ok().flatten(), self.erased.contains(scope));
            if scope.starts_with(BESIDE) {
                // Whether they had to come is judged with all other taps.
                if held.as_ref().is_some_and(|held| held != sealed) {
                    wrong.push(format!("[22] {scope}: {held:?} is held, and somebody wrote {sealed:?}"));
                }
                continue;
            }
            let expected = Some(sealed).filter(|_| kept.contains(scope) && !is_erased);
            if held.as_ref() != expected {
                wrong.push(format!("[22] {scope}: {held:?} is held, and it should be {expected:?}"));
            }
        }
        wrong
    }
}
