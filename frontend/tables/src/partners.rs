//! A line of the partners' table: a name.

use crate::cells::{Cells, Why};
use crate::columns::{Column, slug};
use plein_sens_shared::id::PartnerId;
use plein_sens_shared::programme::{Announcement, Partner, Programme};
use plein_sens_shared::words::folded;
use std::collections::BTreeMap;

/// Letters in a name.
const NAME: usize = 120;

/// The partners, as lines are read.
pub struct Partners<'a> {
    held: &'a Programme,
    /// Names that lines before had, folded, with the line.
    seen: BTreeMap<String, u32>,
    /// Addresses that lines before took.
    taken: Vec<PartnerId>,
}

impl<'a> Partners<'a> {
    pub fn new(held: &'a Programme) -> Self {
        Self { held, seen: BTreeMap::new(), taken: Vec::new() }
    }

    pub fn read(&mut self, n: u32, cells: &mut Cells) -> Option<Announcement> {
        let name = cells.words(Column::Name, NAME, true)?;
        if let Some(line) = self.seen.insert(folded(name), n) {
            cells.wrong(Column::Name, Why::Twice { line });
            return None;
        }
        let held = self.held.partners.values().find(|held| folded(&held.name) == folded(name));
        let id = match held {
            Some(held) => held.id.clone(),
            None => self.address(name)?,
        };
        Some(Announcement::Partner(Partner { id, name: name.to_owned() }))
    }

    fn address(&mut self, name: &str) -> Option<PartnerId> {
        let slug = slug(name, "partenaire");
        let names = (1..).map(|n| if n == 1 { slug.clone() } else { format!("{slug}-{n}") });
        let free = |id: &PartnerId| !self.held.partners.contains_key(id) && !self.taken.contains(id);
        let id = names.map_while(|name| name.parse().ok()).find(free)?;
        self.taken.push(id.clone());
        Some(id)
    }
}
