//! Following scopes: events since the cursor, or a snapshot; cursor and content always move together.

use super::disk::{delete_pending, delete_scope};
use super::{Replica, Stage, Write};
use crate::client::is_ours;
use crate::context::Context;
use crate::event::{Event, Scope};
use crate::id::IntentId;
use crate::mutant::{self, Mutant};
use crate::state::State;
use crate::sync::{Cursor, MAX_SCOPES, News, PROTOCOL, Pull, PullAnswer, Wanted, awaiting, next_digest};

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
    /// Follows a scope from now on.
    pub fn follow(&mut self, scope: Scope) -> Vec<Write> {
        if self.followed.contains_key(&scope) {
            return Vec::new();
        }
        let write = self.put_scope(&scope);
        self.followed.insert(scope, None);
        vec![write]
    }

    /// Stops following a scope and forgets what it held.
    pub fn unfollow(&mut self, context: &Context, scope: &Scope) -> Vec<Write> {
        if !self.followed.contains_key(scope) {
            return Vec::new();
        }
        let mut writes = vec![self.drop_scope(scope)];
        self.replay(context);
        writes.extend(self.drop_vouchers());
        writes
    }

    /// Leaves nothing of a scope.
    pub(super) fn drop_scope(&mut self, scope: &Scope) -> Write {
        self.followed.remove(scope);
        self.confirmed.forget(scope);
        self.unread.remove(scope);
        self.anew.remove(scope);
        self.unkept.remove(scope);
        delete_scope(scope)
    }

    /// The scopes that are followed.
    pub fn followed(&self) -> impl Iterator<Item = &Scope> {
        self.followed.keys()
    }

    /// What to ask for: every followed scope from where it is; of very many, those whose turn it is.
    pub fn pull(&self) -> Pull {
        self.question(|_| true)
    }

    /// What to ask for now: all of that but bookings which begin with a command that is still to be received. There is
    /// nothing of them yet, and to ask for a code that nobody has is how one guesses.
    pub fn asks(&self) -> Pull {
        let begins = |pending: &super::Pending, scope: &Scope| {
            let command = pending.command().filter(|command| pending.stage == Stage::Kept && command.opens().is_none());
            command.and_then(|command| command.home()).as_ref() == Some(scope)
        };
        self.question(|wanted| {
            let unread = wanted.cursor.is_none() && wanted.scope.is_guessable();
            !(unread && self.outbox.iter().any(|pending| begins(pending, &wanted.scope)))
        })
    }

    fn question(&self, asks: impl Fn(&Wanted) -> bool) -> Pull {
        let all = self.followed.keys().filter_map(|scope| self.wanted(scope));
        let mut scopes: Vec<Wanted> = all.filter(asks).collect();
        if scopes.len() > MAX_SCOPES {
            scopes.retain(|wanted| Some(&wanted.scope) > self.turn.as_ref());
            scopes.truncate(MAX_SCOPES);
        }
        Pull { protocol: PROTOCOL, scopes, awaiting: self.awaiting(&self.awaited()) }
    }

    /// From where a scope is asked for; none if it is not followed.
    fn wanted(&self, scope: &Scope) -> Option<Wanted> {
        let cursor = self.followed.get(scope)?.clone().filter(|_| !self.anew.contains_key(scope));
        Some(Wanted { scope: scope.clone(), cursor })
    }

    /// Whether scopes are still to be asked for after this question. It begins from the front when all were.
    fn goes_on(&mut self, asked: &Pull) -> bool {
        let last = asked.scopes.last().map(|wanted| &wanted.scope);
        let more = asked.scopes.len() == MAX_SCOPES && self.followed.keys().any(|scope| Some(scope) > last);
        self.turn = last.filter(|_| more).cloned();
        more
    }

    /// The commands that a pull begun now will have brought home: those already received. To be given back to
    /// [`pulled`](Self::pulled) with the answer.
    pub fn awaited(&self) -> Vec<IntentId> {
        self.received().map(|(intent, _)| intent.clone()).collect()
    }

    /// The name of what is awaited, as far as it is still here, in the life of the log that is known now.
    fn awaiting(&self, awaited: &[IntentId]) -> Option<String> {
        let here = self.received().filter(|(intent, _)| awaited.contains(intent));
        awaiting(self.lineage.as_ref(), here.map(|(_, name)| name))
    }

    /// Everything received of which it is not known here what came of it: its intent, and what stands for it.
    fn received(&self) -> impl Iterator<Item = (&IntentId, &str)> {
        let open =
            self.outbox.iter().filter(|pending| pending.stage == Stage::Received).map(|pending| &pending.envelope);
        let sealed = self.sealed.iter().filter(|row| row.sealed.is_none());
        open.map(|envelope| (&envelope.intent, envelope.nonce.as_str()))
            .chain(sealed.map(|row| (&row.intent, row.name.as_str())))
    }

    /// Takes an answer in. An answer without our token changes nothing; an answer to an older question than the device
    /// is now (a scope already farther, or no longer followed) is passed over.
    pub fn pulled(&mut self, context: &Context, asked: &Pull, awaited: &[IntentId], answer: &PullAnswer) -> Pulled {
        let mut pulled = Pulled::default();
        if !is_ours(&answer.token) {
            return pulled;
        }
        pulled.writes.extend(self.meet_lineage(&answer.lineage));
        pulled.writes.extend(self.drop_spares(context, answer.newest_backup));
        pulled.again = self.goes_on(asked);
        let mut taken = Vec::new();
        for (scope, news) in &answer.scopes {
            let asked_from = asked.scopes.iter().find(|wanted| wanted.scope == *scope);
            let here = self.wanted(scope);
            let is_late = here.as_ref() != asked_from && !mutant::is(Mutant::LateAnswer);
            if asked_from.is_some() && !is_late {
                if self.take_news(scope, news, &mut pulled) {
                    taken.push(scope);
                }
            } else if asked_from.is_some() && here.is_some() {
                // Another tab has gone on in between, perhaps less far: what was to come home is asked for once more.
                pulled.again = true;
            }
        }
        // What became of a command is home when its scope is, in an answer to a question that was asked after its receipt.
        let is_answer = answer.awaiting == asked.awaiting && asked.awaiting == self.awaiting(awaited);
        let is_told = |home: &Option<Scope>| {
            home.as_ref().is_none_or(|scope| taken.contains(&scope) || !self.followed.contains_key(scope))
        };
        let mut left = Vec::new();
        for pending in std::mem::take(&mut self.outbox) {
            let is_awaited = pending.stage == Stage::Received && awaited.contains(&pending.envelope.intent);
            // The command is read only of those few of which it matters.
            let home = if is_answer && is_awaited { Some(pending.home()).filter(is_told) } else { None };
            let Some(home) = home else {
                left.push(pending);
                continue;
            };
            // Its scope is kept before its row goes: earlier writes of that scope may have failed while reading went on.
            let here = home.filter(|scope| self.followed.get(scope).is_some_and(Option::is_some));
            pulled.writes.extend(here.map(|scope| self.put_scope(&scope)));
            pulled.writes.push(delete_pending(&pending));
        }
        self.outbox = left;
        if is_answer {
            pulled.writes.extend(self.drop_counted(awaited, &taken));
        }
        pulled.writes.extend(self.take_vouchers(answer));
        pulled.writes.extend(self.drop_vouchers());
        pulled.writes.extend(self.drop_idle_lanes());
        self.replay(context);
        pulled
    }

    /// Takes in what is new of one scope. An answer that does not lead on from where this device is (a late one, or one
    /// that somebody kept and gives again) is passed over: false.
    fn take_news(&mut self, scope: &Scope, news: &News, pulled: &mut Pulled) -> bool {
        match news {
            News::Ok { events, cursor } => {
                if !self.fits(scope, events, cursor) || aborts(scope, events) {
                    return false;
                }
                for body in events {
                    match Event::read(scope, body) {
                        Some(event) => self.confirmed.evolve(&event),
                        None if mutant::is(Mutant::UnknownSkipped) => {}
                        None => self.leave_unread(scope, body),
                    }
                }
                if !events.is_empty() {
                    self.arrive(scope, cursor, pulled);
                }
            }
            News::Reset { cursor, .. } if self.is_behind(scope, cursor) => return false,
            News::Reset { snapshot, cursor } => {
                let upserts = mutant::is(Mutant::ResetUpserts) && *snapshot == State::default().snapshot(scope);
                if !upserts && self.confirmed.restore(scope, snapshot).is_err() {
                    pulled.upgrade = true;
                    return false;
                }
                self.came_whole(scope);
                self.arrive(scope, cursor, pulled);
            }
            News::Ahead | News::Forked => {
                // It had more, or had something else: it may have lost commands, too.
                pulled.writes.extend(self.send_again());
                self.confirmed.forget(scope);
                self.followed.insert(scope.clone(), None);
                pulled.writes.push(self.put_scope(scope));
                pulled.again = true;
                return false;
            }
            News::Gone if mutant::is(Mutant::KeepAfterGone) => {}
            News::Gone => pulled.writes.push(self.drop_scope(scope)),
            News::Upgrade => {
                pulled.upgrade = true;
                return false;
            }
        }
        true
    }

    fn arrive(&mut self, scope: &Scope, cursor: &Cursor, pulled: &mut Pulled) {
        self.followed.insert(scope.clone(), Some(cursor.clone()));
        pulled.writes.push(self.put_scope(scope));
    }

    /// Whether an answer's cursor is of the life that this device knows, and from before where it is.
    fn is_behind(&self, scope: &Scope, cursor: &Cursor) -> bool {
        let here = self.followed.get(scope).and_then(Option::as_ref);
        here.is_some_and(|here| here.lineage == cursor.lineage && cursor.n < here.n)
    }

    /// Whether events lead from where this device is exactly to the answer's cursor.
    fn fits(&self, scope: &Scope, events: &[String], cursor: &Cursor) -> bool {
        let Some(Some(from)) = self.followed.get(scope) else { return false };
        let digest = events.iter().fold(from.digest.clone(), |digest, body| next_digest(&digest, body));
        from.n + events.len() as u64 == cursor.n && digest == cursor.digest && from.lineage == cursor.lineage
    }
}

/// A mistake: a page with an event of an unknown kind is no page.
fn aborts(scope: &Scope, events: &[String]) -> bool {
    mutant::is(Mutant::UnknownAborts) && events.iter().any(|body| Event::read(scope, body).is_none())
}
