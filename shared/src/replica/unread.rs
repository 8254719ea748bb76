//! Events of a kind that this version does not know. They are kept word for word beside what their scope holds, so that
//! the version which knows them starts that scope anew: its cursor has gone on without them.

use super::Replica;
use crate::event::{Event, Scope};
use crate::mutant::{self, Mutant};

/// How many of a scope are kept: enough to know again that one was missed.
const MOST: usize = 16;

impl Replica {
    /// Scopes that hold such events: shown as they were, until the app is updated.
    pub fn stale(&self) -> impl Iterator<Item = &Scope> {
        self.unread.keys()
    }

    /// Such events of a scope, as they came.
    pub(super) fn unread(&self, scope: &Scope) -> &[String] {
        let kept = if mutant::is(Mutant::UnreadInMemory) { None } else { self.unread.get(scope) };
        kept.map_or(&[], Vec::as_slice)
    }

    /// One more has come.
    pub(super) fn leave_unread(&mut self, scope: &Scope, body: &str) {
        let known = self.unread.or_default(scope.clone());
        if known.len() < MOST {
            known.push(body.to_owned());
        }
    }

    /// Those that an earlier start, perhaps of an older version, could not read.
    pub(super) fn found_unread(&mut self, scope: &Scope, bodies: Vec<String>) {
        if bodies.iter().any(|body| Event::read(scope, body).is_some()) {
            self.anew.insert(scope.clone(), ());
        }
        if !bodies.is_empty() {
            self.unread.insert(scope.clone(), bodies);
        }
    }

    /// A scope has come whole. What this version can read is in it; the rest waits for another version.
    pub(super) fn came_whole(&mut self, scope: &Scope) {
        self.anew.remove(scope);
        let bodies = self.unread.remove(scope).unwrap_or_default();
        let bodies: Vec<String> = bodies.into_iter().filter(|body| Event::read(scope, body).is_none()).collect();
        if !bodies.is_empty() {
            self.unread.insert(scope.clone(), bodies);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{apply, context, cursor, passport, reset, told};
    use super::*;
    use crate::id::PassportId;
    use crate::sync::{Cursor, News, next_digest};
    use std::collections::BTreeMap;

    const UNKNOWN: &str = r#"{"kind":"stamped","stop":"gout","at_ms":1000}"#;
    const KNOWN: &str = r#"{"kind":"checked_in","stop":"gout","at_ms":1000}"#;

    /// A device's disk, after an event of an unknown kind has come.
    fn disk() -> BTreeMap<String, String> {
        let (mut replica, mut rows) = (Replica::new(), BTreeMap::new());
        apply(&mut rows, replica.follow(passport()));
        let asked = replica.pull();
        apply(&mut rows, replica.pulled(&context(), &asked, &[], &told(&asked, reset(1, r#"{"stops":{}}"#))).writes);
        let asked = replica.pull();
        let next = Cursor { digest: next_digest("1", UNKNOWN), ..cursor(2) };
        let news = News::Ok { events: vec![UNKNOWN.to_owned()], cursor: next };
        apply(&mut rows, replica.pulled(&context(), &asked, &[], &told(&asked, news)).writes);
        assert!(replica.stale().eq([&passport()]));
        rows
    }

    #[test]
    fn what_was_not_understood_is_known_after_a_restart() {
        let (again, damage) = Replica::load(disk(), &context());
        assert!(again.stale().eq([&passport()]) && damage.rows.is_empty());
        let wanted = again.pull().scopes.into_iter().find(|wanted| wanted.scope == passport());
        assert_eq!(wanted.and_then(|wanted| wanted.cursor).map(|cursor| cursor.n), Some(2), "nothing to ask anew for");
    }

    #[test]
    fn the_version_that_knows_it_starts_the_scope_anew_once() {
        // As this version stands to the one that will know `stamped`, so one before it stood to `checked_in`.
        let rows = disk().into_iter().map(|(key, row)| (key, row.replace("stamped", "checked_in")));
        let (mut newer, _) = Replica::load(rows, &context());
        let asked = newer.pull();
        assert!(asked.scopes.iter().all(|wanted| wanted.cursor.is_none()));
        assert_eq!(Event::read(&passport(), KNOWN).map(|event| event.scope()), Some(passport()));
        let whole = reset(2, r#"{"stops":{"gout":1000}}"#);
        let mut rows = BTreeMap::new();
        apply(&mut rows, newer.pulled(&context(), &asked, &[], &told(&asked, whole)).writes);
        let (again, _) = Replica::load(rows, &context());
        assert_eq!(again.state().passports[&PassportId::from_bits(7)].stops.len(), 1);
        assert_eq!(
            (again.stale().count(), again.pull().scopes.iter().filter(|it| it.cursor.is_some()).count()),
            (0, 1)
        );
    }
}
