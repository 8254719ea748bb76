//! Answering what is new in the scopes that a reader may read. A scope that does not exist looks like one in which
//! nothing has happened: nobody learns which codes there are.

use super::Town;
use crate::log::{Log, LogError};
use crate::problem;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::mutant::{self, Mutant};
use plein_sens_shared::permit;
use plein_sens_shared::sync::{
    Cursor, MAX_EVENTS, MAX_SCOPES, Meeting, News, PROTOCOL, Problem, Pull, PullAnswer, TOKEN, Wanted, meet,
};

/// The longest name of what a device waits for, which is given back as it came.
const MAX_AWAITING: usize = 64;

impl<L: Log> Town<L> {
    /// What is new for this reader.
    pub fn pull(&self, role: &Role, pull: &Pull) -> Result<PullAnswer, Problem> {
        self.check_pull(pull)?;
        let news = |wanted: &Wanted| Ok((wanted.scope.clone(), self.news(role, wanted)?));
        let scopes: Result<Vec<(Scope, News)>, LogError> = pull.scopes.iter().map(news).collect();
        let scopes = scopes.map_err(|error| problem::of_log(&error))?;
        let newest_backup = self.log.backups().map_err(|error| problem::of_log(&error))?.whole;
        Ok(PullAnswer {
            token: TOKEN.to_owned(),
            lineage: self.log.lineage(),
            scopes,
            newest_backup,
            vouchers: Vec::new(),
            awaiting: pull.awaiting.clone(),
        })
    }

    /// What cannot be a pull at all.
    pub fn check_pull(&self, pull: &Pull) -> Result<(), Problem> {
        if pull.protocol != PROTOCOL {
            return Err(problem::upgrade());
        }
        let longest = pull.awaiting.as_ref().map_or(0, String::len);
        if pull.scopes.len() > MAX_SCOPES || longest > MAX_AWAITING {
            return Err(problem::too_large());
        }
        Ok(())
    }

    fn news(&self, role: &Role, wanted: &Wanted) -> Result<News, LogError> {
        let asked = wanted.cursor.is_some() || !mutant::is(Mutant::FilterTailsOnly);
        if asked && !permit::may_read(role, &wanted.scope, &self.state.programme) {
            return Ok(News::Gone);
        }
        let (name, lineage) = (wanted.scope.to_string(), self.log.lineage());
        let tip = self.log.tip(&name)?;
        let digest = match &wanted.cursor {
            Some(cursor) if cursor.n <= tip.n => self.log.digest_at(&name, cursor.n)?,
            _ => None,
        };
        let stamp = if mutant::is(Mutant::GlobalCursor) { self.seq } else { tip.n };
        let cursor = || Cursor { lineage: lineage.clone(), n: stamp, digest: tip.digest.clone() };
        Ok(match meet(wanted.cursor.as_ref(), &lineage, tip.n, |_| digest) {
            Meeting::Continue(n) => {
                let limit = u32::try_from(MAX_EVENTS).unwrap_or(u32::MAX);
                let rows = self.log.read_scope(&name, n, limit)?;
                News::Ok { events: rows.into_iter().map(|row| row.body).collect(), cursor: cursor() }
            }
            Meeting::Reset => {
                let mut cursor = cursor();
                cursor.n += u64::from(mutant::is(Mutant::ResetStampedLate));
                News::Reset { snapshot: self.state.snapshot(&wanted.scope), cursor }
            }
            Meeting::Ahead => News::Ahead,
            Meeting::Forked => News::Forked,
        })
    }
}
