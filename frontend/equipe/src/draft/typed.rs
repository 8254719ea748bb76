//! What somebody has typed over what was read: the fields of the form, what they change, and what was sent of them.

use super::{Fields, Thing};
use plein_sens_shared::code::RequestId;
use plein_sens_shared::command::Command;
use plein_sens_shared::requests::PlanProposal;
use plein_sens_shared::sync::Push;

/// The fields of a form in which something is wrong.
pub type Wrong = Vec<&'static str>;

/// Takes what a field says; what says nothing that can be taken is noted as wrong.
pub fn take<T>(into: &mut T, read: Result<T, &'static str>, wrong: &mut Wrong) {
    match read {
        Ok(read) => *into = read,
        Err(field) => wrong.push(field),
    }
}

/// A draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What was read when it was begun.
    pub base: Thing,
    /// Whether there was nothing yet.
    pub new: bool,
    /// What stands in the form.
    pub fields: Fields,
    /// What was sent and not answered: sent again as it is.
    pub sent: Option<Push>,
    /// The proposal that it makes a workshop of.
    pub proposal: Option<RequestId>,
}

impl Draft {
    /// Begins where something stands.
    pub fn of(base: Thing, new: bool) -> Self {
        Self { fields: base.fields(), base, new, sent: None, proposal: None }
    }

    /// The same with another text in one field.
    pub fn with(&self, name: &str, text: &str) -> Self {
        let mut draft = Self { sent: None, ..self.clone() };
        draft.fields.iter_mut().filter(|(known, _)| *known == name).for_each(|(_, held)| text.clone_into(held));
        draft
    }

    /// The command that publishes what it describes; of a proposal, one that closes that as well.
    pub fn command(&self, thing: &Thing) -> Command {
        match (&self.proposal, thing) {
            (Some(request), Thing::Workshop(it)) => {
                Command::PlanProposal(PlanProposal { request: request.clone(), workshop: (**it).clone() })
            }
            _ => thing.command((!self.new).then_some(&self.base)),
        }
    }

    /// What is told before it is published: what it changes or, of something new, all that is said of it.
    pub fn told(&self) -> Vec<(&'static str, String, String)> {
        if !self.new {
            return self.changes();
        }
        let said = self.fields.iter().filter(|(_, text)| !text.trim().is_empty());
        said.map(|(name, text)| (*name, String::new(), text.clone())).collect()
    }

    /// What it changes.
    pub fn changes(&self) -> Vec<(&'static str, String, String)> {
        changes(&self.base.fields(), &self.fields)
    }

    /// The same over what somebody else has published meanwhile: what only one has changed is as that one wrote it, and
    /// where both did, one of the two. None where nothing of it differs from theirs any more.
    pub fn over(&self, theirs: &Thing, mine_wins: bool) -> Option<Self> {
        let (mine, both) = (self.changes(), self.collisions(theirs));
        let is_mine = |name: &str| mine_wins || both.iter().all(|(known, _, _)| *known != name);
        let merged = |(name, text): (&'static str, String)| {
            let own = mine.iter().find(|(known, _, _)| *known == name && is_mine(name));
            (name, own.map_or(text, |(_, _, now)| now.clone()))
        };
        let fields = theirs.fields().into_iter().map(merged).collect();
        let draft = Self { base: theirs.clone(), fields, sent: None, ..self.clone() };
        (!draft.changes().is_empty()).then_some(draft)
    }

    /// Field, mine and theirs, where both have changed what was read, each in another way.
    pub fn collisions(&self, theirs: &Thing) -> Vec<(&'static str, String, String)> {
        let theirs = theirs.fields();
        let (mine, other) = (self.changes(), changes(&self.base.fields(), &theirs));
        let has = |all: &[(&'static str, String, String)], name: &str| all.iter().any(|(known, _, _)| *known == name);
        let mut both = changes(&self.fields, &theirs);
        both.retain(|(name, _, _)| has(&mine, name) && has(&other, name));
        both
    }
}

/// Field, before and after, where two forms differ.
pub fn changes(before: &Fields, after: &Fields) -> Vec<(&'static str, String, String)> {
    let both = before.iter().zip(after).filter(|((_, before), (_, after))| before.trim() != after.trim());
    both.map(|((name, before), (_, after))| (*name, before.clone(), after.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::programme::Occasion;
    use plein_sens_shared::written::parse;

    #[test]
    fn only_what_both_have_changed_collides() {
        let json =
            r#"{"town":"Vierzon","title":{"fr":"Les sens"},"about":{"fr":""},"first_day":"2026-10-12","days":5}"#;
        let read = parse::<Occasion>(json).unwrap();
        let theirs = Occasion { town: "CCAS".to_owned(), days: 4, ..read.clone() };
        let theirs = Thing::Occasion(Box::new(theirs));
        let mine = Draft::of(Thing::Occasion(Box::new(read)), false).with("event", "Les cinq sens").with("days", "6");
        assert_eq!(mine.collisions(&theirs), [("days", "6".to_owned(), "4".to_owned())]);
        assert!(mine.with("days", "4").collisions(&theirs).is_empty(), "both say the same");

        // Whichever of the two stays, what only one has changed is as that one wrote it.
        let text = |draft: &Draft, name: &str| draft.fields.iter().find(|(known, _)| *known == name).unwrap().1.clone();
        for (mine_wins, days) in [(true, "6"), (false, "4")] {
            let over = mine.over(&theirs, mine_wins).unwrap();
            assert_eq!(
                [text(&over, "town"), text(&over, "event"), text(&over, "days")],
                ["CCAS", "Les cinq sens", days]
            );
            assert!(over.collisions(&theirs).is_empty());
        }
        let days_only = Draft::of(mine.base.clone(), false).with("days", "6");
        assert_eq!(days_only.over(&theirs, false), None, "nothing of it is left");
    }
}
