//! What the pages of the directory draw. They are computed in the program that comes with the rights: the directory goes in
//! as it is written, views come out.

use super::search::Wanted;
use super::{Directory, Entry, Need, Structure};
use crate::day::Moment;
use crate::hours::{self, Hours, HoursView};
use crate::id::StructureId;
use crate::map::sorted;
use crate::written::read_struct;
use serde::Serialize;
use std::cmp::Reverse;

/// What is looked for, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked<'a> {
    /// In words; empty for everything.
    pub words: &'a str,
    /// Which need; none for all of them.
    pub need: Option<Need>,
    /// Whether only what is open now.
    pub open: bool,
    /// When.
    pub now: Moment,
    /// What each need is called on this screen, in the order of [`Need::ALL`]: words that are searched too.
    pub needs: &'a [&'a str],
}

/// The directory, as far as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DirectoryView {
    /// How many structures there are in all.
    pub all: u32,
    /// The needs for which there is something, in their order.
    pub needs: Vec<NeedView>,
    /// What was found: the best first; what is open now before what is not.
    pub found: Vec<CardView>,
}

read_struct!(DirectoryView { all, needs, found });

/// A need, and how many structures see to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedView {
    /// Which.
    pub need: Need,
    /// How many.
    pub count: u32,
}

read_struct!(NeedView { need, count });

/// A structure on its card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardView {
    /// Its id.
    pub id: StructureId,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// What it sees to.
    pub needs: Vec<Need>,
    /// When it is open; none where nobody has said.
    pub hours: Option<HoursView>,
}

read_struct!(CardView { id, name, address, needs, hours });

/// A structure on its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StructureView {
    /// All that is said of it.
    pub structure: Structure,
    /// When it is open; none where nobody has said.
    pub hours: Option<HoursView>,
}

read_struct!(StructureView { structure, hours });

/// What was asked for.
pub fn directory(directory: &Directory, asked: &Asked) -> DirectoryView {
    let all: Vec<Structure> = directory.structures().collect();
    let count = |need: Need| u32::try_from(all.iter().filter(|it| it.sees_to(need)).count()).unwrap_or(u32::MAX);
    let needs = Need::ALL.map(|need| NeedView { need, count: count(need) });
    let wanted = Wanted::of(asked.words);
    let fitting = all.iter().filter(|it| asked.need.is_none_or(|need| it.sees_to(need)));
    let fitting = fitting.filter_map(|it| {
        let worth = if wanted.is_empty() { 0 } else { wanted.fits(it, &words_of(it, asked.needs))? };
        let view = card(it, asked.now);
        let open = view.hours.as_ref().is_some_and(|hours| hours.open_until.is_some());
        (open || !asked.open).then_some((Reverse(worth), !open, view))
    });
    let order = |a: &(Reverse<u32>, bool, CardView), b: &(Reverse<u32>, bool, CardView)| {
        (a.0, a.1, &a.2.name).cmp(&(b.0, b.1, &b.2.name))
    };
    let found = sorted(fitting, order).into_iter().map(|(_, _, view)| view).collect();
    DirectoryView {
        all: u32::try_from(all.len()).unwrap_or(u32::MAX),
        needs: needs.into_iter().filter(|view| view.count > 0).collect(),
        found,
    }
}

/// One structure; none where this version cannot read it.
pub fn structure(entry: &Entry, now: Moment) -> Option<StructureView> {
    let structure = entry.structure()?;
    Some(StructureView { hours: structure.open(now), structure })
}

fn card(it: &Structure, now: Moment) -> CardView {
    CardView {
        id: it.id.clone(),
        name: it.name.clone(),
        address: it.address.clone(),
        needs: Need::ALL.into_iter().filter(|need| it.sees_to(*need)).collect(),
        hours: it.open(now),
    }
}

fn words_of(it: &Structure, called: &[&str]) -> String {
    let named = Need::ALL.into_iter().zip(called).filter(|(need, _)| it.sees_to(*need));
    named.map(|(_, called)| *called).collect::<Vec<_>>().join(" ")
}

impl Structure {
    /// Whether one of its services is for a need.
    pub fn sees_to(&self, need: Need) -> bool {
        self.services.iter().any(|service| service.needs.contains(&need))
    }

    fn open(&self, now: Moment) -> Option<HoursView> {
        Some(hours::hours(&Hours::read(&self.hours)?, self.demo, now))
    }
}
