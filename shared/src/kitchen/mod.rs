//! The kitchen: the food that is chosen each month, what its leaflet says of it, and its recipe cards with what a portion
//! costs. What a leaflet says travels as one text ([`crate::programme::Leaflet`]); only the pages of this room read it.

mod check;
mod recipe;
mod see;

pub use check::{MAX_INGREDIENTS, MAX_RECIPES};
pub use recipe::{Amount, Ingredient, Recipe, Unit};
pub use see::{LeafletView, leaflets, recipe};

use crate::id::PartnerId;
use crate::words::Words;
use crate::written::read_struct;
use serde::Serialize;

/// The food of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Food {
    /// What it is called.
    pub name: Words,
    /// Why this one.
    pub about: Words,
    /// When it is in season.
    pub season: Words,
    /// How to choose it.
    pub choosing: Words,
    /// How to keep it.
    pub keeping: Words,
    /// Who cooks it with people, if somebody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<PartnerId>,
    /// Its recipe cards.
    pub recipes: Vec<Recipe>,
    /// Whether recipes and prices are demonstration data.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub demo: bool,
}

read_struct!(Food { name, about, season, choosing, keeping, partner, recipes } default { demo });
