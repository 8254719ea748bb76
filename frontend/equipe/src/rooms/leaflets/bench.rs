//! What the parts of the editor share: the fields of the draft, how its recipes are changed, and what is wrong where.

use crate::app::Staff;
use crate::draft::Fields;
use crate::draft::leaflet::{RECIPES, Written, written};
use crate::parts::Long;
use crate::rooms::fields::label;
use plein_sens_shared::kitchen::Food;
use std::rc::Rc;
use yew::prelude::*;

/// What the parts share.
#[derive(Clone, PartialEq)]
pub struct Bench {
    pub staff: Staff,
    pub fields: Fields,
    pub edit: Callback<(&'static str, String)>,
    /// The recipes as they are typed.
    pub recipes: Rc<Vec<Written>>,
    /// The food as it is read; none while nothing can be read of it.
    pub food: Option<Rc<Food>>,
    /// Where something is wrong, from the first wish to publish on.
    pub wrong: Rc<Vec<String>>,
}

impl Bench {
    /// The text of a field.
    pub fn text(&self, name: &str) -> String {
        self.fields.iter().find(|(known, _)| *known == name).map_or_else(String::new, |(_, text)| text.clone())
    }

    /// Takes another text for a field.
    pub fn takes(&self, name: &'static str) -> Callback<String> {
        self.edit.reform(move |text: String| (name, text))
    }

    /// What is wrong at a place, and what to do.
    pub fn wrong(&self, at: &str) -> Option<AttrValue> {
        let part = at.rsplit('.').next().unwrap_or_default();
        let here = self.wrong.iter().any(|wrong| wrong == at);
        here.then(|| self.staff.voice.named(&format!("leaflet-wrong-{part}"), &[]))
    }

    /// A paragraph; `at` is its name for the core.
    pub fn long(&self, name: &'static str, at: &str) -> Html {
        let (id, label, onchange) = (format!("field-{name}"), label(&self.staff, name), self.takes(name));
        html! { <Long {id} {label} value={self.text(name)} {onchange} error={self.wrong(at)} /> }
    }

    /// Changes the recipes.
    pub fn change<V: 'static>(&self, put: impl Fn(&mut Vec<Written>, V) + 'static) -> Callback<V> {
        let bench = self.clone();
        Callback::from(move |value: V| {
            let mut all = (*bench.recipes).clone();
            put(&mut all, value);
            bench.edit.emit((RECIPES, written(&all)));
        })
    }

    /// Changes one of them.
    pub fn change_one<V: 'static>(&self, place: usize, put: impl Fn(&mut Written, V) + 'static) -> Callback<V> {
        self.change(move |all, value| {
            if let Some(it) = all.get_mut(place) {
                put(it, value);
            }
        })
    }
}
