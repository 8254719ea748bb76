//! Giving back what a voucher proves: the wishes in it are decided at the time when it was signed, so that a workshop
//! that has begun since does not shut out who had a seat. What is there already is left as it is, so a voucher may be
//! shown twice, by two devices, or beside the device that sends the same again.

use super::Town;
use super::draft::Draft;
use crate::clock::{self, Now};
use crate::log::Log;
use crate::problem;
use crate::signer::Signed;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::sync::{News, Problem, PullAnswer, TOKEN};
use plein_sens_shared::voucher::{self, BadVoucher, ShowAnswer, Shown};

impl<L: Log> Town<L> {
    /// Grants what was granted when a voucher was signed.
    pub fn show(&mut self, now: Now, signed: Result<Signed, BadVoucher>) -> Result<ShowAnswer, Problem> {
        let wishes = signed.map(|signed| (clock::at(signed.at_ms), voucher::wishes(&signed.claim)));
        let shown = match wishes {
            Ok((then, Some((scope, wishes)))) => self.grant_again(now, then, scope, &wishes)?,
            // This town signed it, so a program of another version did.
            Ok((_, None)) => Shown::Bad { why: BadVoucher::Version },
            Err(why) => Shown::Bad { why },
        };
        Ok(ShowAnswer { token: TOKEN.to_owned(), lineage: self.log.lineage(), shown })
    }

    fn grant_again(&mut self, now: Now, signed: Now, scope: Scope, wishes: &[voucher::Wish]) -> Result<Shown, Problem> {
        let then = Now { ms: now.ms, moment: signed.moment };
        // What stands against the first of them is why; who was never let in cannot leave either.
        let (mut draft, mut refused) = (Draft::default(), None);
        for wish in wishes {
            let happened_ms = wish.happened_ms.unwrap_or(signed.ms);
            match self.decide(then, happened_ms, Role::Person, &wish.command, None, &mut draft) {
                Err(refusal) if !refusal.is_already_so() => drop(refused.get_or_insert(refusal)),
                Ok(()) | Err(_) => {}
            }
        }
        let shown = match (draft.is_empty(), refused) {
            (false, _) => Shown::Restored { scope },
            (true, None) => Shown::Known { scope },
            (true, Some(refusal)) => Shown::Refused { refusal },
        };
        self.commit(draft).map_err(|error| problem::of_log(&error))?;
        Ok(shown)
    }

    /// What is to be vouched for after a pull: the private scopes in which it brought something new.
    pub fn claims(&self, answer: &PullAnswer) -> Vec<(Scope, String)> {
        let new = answer.scopes.iter().filter(|(_, news)| brings_something(news)).map(|(scope, _)| scope);
        new.filter_map(|scope| Some((scope.clone(), voucher::claim(&self.state, scope)?))).collect()
    }
}

fn brings_something(news: &News) -> bool {
    match news {
        News::Ok { events, .. } => !events.is_empty(),
        News::Reset { .. } => true,
        News::Ahead | News::Forked | News::Gone | News::Upgrade => false,
    }
}
