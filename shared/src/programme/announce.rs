//! The command by which the town announces its programme.

use super::{Announcement, Event};
use crate::command;
use crate::context::{Context, Role};
use crate::event::Event as AnyEvent;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use crate::{trail, workshops};
use serde::Serialize;

/// Announce something, or announce it anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Announce {
    /// What.
    pub what: Announcement,
    /// The [edition](Announcement::edition) that it was made of; none for what is new. Two people who edit the same
    /// thing do not write over each other: the second is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
}

read_struct!(Announce { what, over });

impl Announce {
    /// Announces it, and opens the books of whoever runs it.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        command::of_staff()?;
        // The town's own files stand above what was there.
        if context.role != Role::Town && state.programme.edition_under(&self.what) != self.over {
            return Err(Refusal::ChangedMeanwhile);
        }
        if let Announcement::Survey(survey) = &self.what {
            return survey.published(state);
        }
        let mut events = vec![AnyEvent::Programme(Event::Announced { what: self.what.clone() })];
        match &self.what {
            Announcement::Workshop(workshop) => events.extend(workshops::opened(state, context, workshop)),
            Announcement::Trail(trail) => events.extend(trail::opened(state, trail)),
            Announcement::Occasion(_)
            | Announcement::Partner(_)
            | Announcement::Survey(_)
            | Announcement::SealingKey(_) => {}
            Announcement::Settings(settings) => settings.check()?,
            Announcement::Aid(aid) => aid.check(&state.programme)?,
        }
        Ok(events)
    }
}
