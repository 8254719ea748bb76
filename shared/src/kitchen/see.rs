//! What the pages of the kitchen draw.

use super::{Food, Recipe};
use crate::day::Day;
use crate::id::LeafletId;
use crate::programme::{Leaflet, Programme};

/// A leaflet, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafletView {
    /// Which: its month.
    pub id: LeafletId,
    /// The first day of its month.
    pub first_day: Day,
    /// The food.
    pub food: Food,
}

impl LeafletView {
    fn of(leaflet: &Leaflet) -> Option<Self> {
        Some(Self { id: leaflet.id.clone(), first_day: leaflet.first_day()?, food: leaflet.food()? })
    }

    /// What the recipe at a place is called in an address.
    pub fn address(&self, place: usize) -> String {
        format!("{}-{}", self.id, place + 1)
    }
}

/// The leaflets that everybody may read on a day, the newest first. One of a later month waits for it, one that is withdrawn is
/// told to nobody, and one of a later version that cannot be read hides no other.
pub fn leaflets(programme: &Programme, today: Day) -> impl Iterator<Item = LeafletView> {
    let given = programme.leaflets.values().rev().filter(|leaflet| !leaflet.withdrawn);
    given.filter_map(LeafletView::of).filter(move |leaflet| leaflet.first_day <= today)
}

/// A recipe by its address, with its leaflet.
pub fn recipe(programme: &Programme, today: Day, address: &str) -> Option<(LeafletView, Recipe)> {
    let (id, number) = address.rsplit_once('-')?;
    let leaflet = leaflets(programme, today).find(|leaflet| leaflet.id.as_str() == id)?;
    let place = number.parse::<usize>().ok()?.checked_sub(1)?;
    let recipe = leaflet.food.recipes.get(place)?.clone();
    Some((leaflet, recipe))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Map;
    use crate::written::parse;

    fn content(name: &str) -> String {
        let card = |title: &str| {
            format!(r#"{{"title":{{"fr":"{title}"}},"portions":4,"minutes":30,"ingredients":[],"steps":[]}}"#)
        };
        let empty = r#"{"fr":""}"#;
        format!(
            r#"{{"name":{{"fr":"{name}"}},"about":{empty},"season":{empty},"choosing":{empty},"keeping":{empty},"recipes":[{},{}]}}"#,
            card("Soupe"),
            card("Gratin")
        )
    }

    fn programme(all: &[(&str, String, bool)]) -> Programme {
        let leaflet = |(id, content, withdrawn): &(&str, String, bool)| {
            let id: LeafletId = id.parse().unwrap();
            (id.clone(), Leaflet { id, content: content.clone(), withdrawn: *withdrawn })
        };
        Programme { leaflets: all.iter().map(leaflet).collect::<Map<_, _>>(), ..Programme::default() }
    }

    fn seen(programme: &Programme, today: &str) -> Vec<String> {
        let today: Day = today.to_owned().try_into().unwrap();
        leaflets(programme, today).map(|leaflet| leaflet.id.to_string()).collect()
    }

    #[test]
    fn the_newest_stands_first_and_a_later_month_waits_for_its_first_day() {
        let town = programme(&[
            ("2015-09", content("La pomme"), false),
            ("2015-10", content("Le potiron"), false),
            ("2015-11", content("Le poireau"), false),
            ("2015-08", content("La courgette"), true),
            ("2014-12", "{}".to_owned(), false),
        ]);
        assert_eq!(seen(&town, "2015-10-31"), ["2015-10", "2015-09"]);
        assert_eq!(seen(&town, "2015-11-01"), ["2015-11", "2015-10", "2015-09"]);
        assert_eq!(seen(&town, "2015-08-31"), Vec::<String>::new());
        assert_eq!(seen(&Programme::default(), "2015-10-31"), Vec::<String>::new());
    }

    #[test]
    fn a_recipe_is_found_by_its_address_alone() {
        let town = programme(&[("2015-10", content("Le potiron"), false), ("2015-11", content("Le poireau"), false)]);
        let today = Day::new(2015, 10, 12).unwrap();
        let found = |address: &str| {
            recipe(&town, today, address).map(|(_, recipe)| recipe.title.in_language("fr").0.to_owned())
        };
        let first = leaflets(&town, today).next().unwrap();
        assert_eq!(found(&first.address(0)).as_deref(), Some("Soupe"));
        assert_eq!(found("2015-10-2").as_deref(), Some("Gratin"));
        for address in ["2015-10-0", "2015-10-3", "2015-10", "2015-11-1", "soupe", "", "2015-10-x"] {
            assert_eq!(found(address), None, "{address}");
        }
        let content = &town.leaflets[&first.id].content;
        assert_eq!(parse::<Food>(content), Some(first.food));
    }
}
