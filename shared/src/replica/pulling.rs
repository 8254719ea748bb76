//! Following scopes: events since the cursor, or a snapshot; cursor and content always move together.

use super::disk::{delete_pending, delete_scope, put_scope};
use super::{Replica, Stage, Write};
use crate::context::Context;
use crate::event::{Event, Scope};
use crate::id::IntentId;
use crate::sync::{Cursor, MAX_SCOPES, News, PROTOCOL, Pull, PullAnswer, TOKEN, Wanted, next_digest};

/// What a pull changed, for the shell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pulled {
    /// What to bring to disk.
    pub writes: Vec<Write>,
    /// Whether a scope must be asked for again at once, from its beginning.
    pub again: bool,
    /// Whether the server says that this app is too old.
    pub upgrade: bool,
}

impl Replica {
    /// What to ask for: every followed scope from where it is.
    pub fn pull(&self) -> Pull {
        let wanted =
            |(scope, cursor): (&Scope, &Option<Cursor>)| Wanted { scope: scope.clone(), cursor: cursor.clone() };
        Pull { protocol: PROTOCOL, scopes: self.followed.iter().map(wanted).take(MAX_SCOPES).collect() }
    }

    /// The commands that a pull begun now will have brought home: those already received. To be given back to
    /// [`pulled`](Self::pulled) with the answer.
    pub fn awaited(&self) -> Vec<IntentId> {
        let received = self.outbox.iter().filter(|pending| pending.stage == Stage::Received);
        received.map(|pending| pending.envelope.intent.clone()).collect()
    }

    /// Takes an answer in. An answer without our token changes nothing; an answer to an older question than the device
    /// is now (a scope already farther, or no longer followed) is passed over.
    pub fn pulled(&mut self, context: &Context, asked: &Pull, awaited: &[IntentId], answer: &PullAnswer) -> Pulled {
        let mut pulled = Pulled::default();
        if answer.token != TOKEN {
            return pulled;
        }
        pulled.writes.extend(self.meet_lineage(&answer.lineage));
        pulled.writes.extend(self.drop_spares(context, answer.newest_backup));
        for (scope, news) in &answer.scopes {
            let asked_from = asked.scopes.iter().find(|wanted| wanted.scope == *scope).map(|wanted| &wanted.cursor);
            let here = self.followed.get(scope);
            if asked_from.is_some() && here == asked_from {
                self.take_news(scope, news, &mut pulled);
            } else if asked_from.is_some() && here.is_some() {
                // Another tab has gone on in between, perhaps less far: what was to come home is asked for once more.
                pulled.again = true;
            }
        }
        let home =
            |pending: &super::Pending| pending.stage == Stage::Received && awaited.contains(&pending.envelope.intent);
        if !pulled.again {
            pulled.writes.extend(self.outbox.iter().filter(|pending| home(pending)).map(delete_pending));
            self.outbox.retain(|pending| !home(pending));
        }
        pulled.writes.extend(self.take_vouchers(answer));
        pulled.writes.extend(self.drop_vouchers());
        pulled.writes.extend(self.drop_idle_lanes());
        self.replay(context);
        pulled
    }

    fn take_news(&mut self, scope: &Scope, news: &News, pulled: &mut Pulled) {
        match news {
            News::Ok { events, cursor } if self.fits(scope, events, cursor) => {
                for body in events {
                    match Event::read(scope, body) {
                        Some(event) => self.confirmed.evolve(&event),
                        None => self.stale.push(scope.clone()),
                    }
                }
                if !events.is_empty() || self.followed.get(scope) != Some(&Some(cursor.clone())) {
                    self.arrive(scope, cursor, pulled);
                }
            }
            News::Reset { snapshot, cursor } => match self.confirmed.restore(scope, snapshot) {
                Ok(()) => {
                    self.stale.retain(|stale| stale != scope);
                    self.arrive(scope, cursor, pulled);
                }
                Err(crate::state::BadSnapshot) => pulled.upgrade = true,
            },
            News::Ok { .. } | News::Ahead | News::Forked => {
                if matches!(news, News::Ahead | News::Forked) {
                    // It had more, or had something else: it may have lost commands, too.
                    pulled.writes.extend(self.send_again());
                }
                self.confirmed.forget(scope);
                self.followed.insert(scope.clone(), None);
                pulled.writes.push(put_scope(scope, None, &self.confirmed));
                pulled.again = true;
            }
            News::Gone => {
                self.confirmed.forget(scope);
                self.followed.remove(scope);
                pulled.writes.push(delete_scope(scope));
            }
            News::Upgrade => pulled.upgrade = true,
        }
    }

    fn arrive(&mut self, scope: &Scope, cursor: &Cursor, pulled: &mut Pulled) {
        self.followed.insert(scope.clone(), Some(cursor.clone()));
        pulled.writes.push(put_scope(scope, Some(cursor), &self.confirmed));
    }

    /// Whether events lead from where this device is exactly to the answer's cursor.
    fn fits(&self, scope: &Scope, events: &[String], cursor: &Cursor) -> bool {
        let Some(Some(from)) = self.followed.get(scope) else { return false };
        let digest = events.iter().fold(from.digest.clone(), |digest, body| next_digest(&digest, body));
        from.n + events.len() as u64 == cursor.n && digest == cursor.digest && from.lineage == cursor.lineage
    }
}
