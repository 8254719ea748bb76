//! What the parts of the editor share: the fields of the draft, how one is changed, and what is wrong beside which.

use super::look::Looked;
use crate::app::Staff;
use crate::draft::Fields;
use crate::draft::aid::written;
use crate::parts::{Line, LineKind, Long, Pick};
use crate::rooms::fields::label;
use plein_sens_frontend::i18n::Voice;
use serde::Serialize;
use std::rc::Rc;
use yew::prelude::*;

/// Takes another text for a field.
pub type Edit = Callback<(&'static str, String)>;

/// What the parts share.
#[derive(Clone, PartialEq)]
pub struct Bench {
    pub staff: Staff,
    pub fields: Fields,
    pub edit: Edit,
    pub looked: Rc<Looked>,
    /// Whether what is missing is said already: from the first wish to publish on.
    pub told: bool,
    /// How many examples stood there already: those are folded.
    pub folded: usize,
    /// A voice that knows the names of the national rights, once they are here.
    pub names: Option<Voice>,
}

impl Bench {
    /// The text of a field.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text)
    }

    /// What is wrong at a place.
    pub fn wrong(&self, at: &str) -> Option<AttrValue> {
        let mistake = self.looked.wrong.iter().find(|(place, _)| place == at).map(|(_, said)| said.clone());
        mistake.filter(|_| self.told)
    }

    /// A field of one line.
    pub fn line(&self, name: &'static str, kind: LineKind, hint: Option<AttrValue>) -> Html {
        let (value, label) = (self.text(name).to_owned(), label(&self.staff, name));
        let onchange = self.edit.reform(move |text: String| (name, text));
        html! { <Line id={format!("field-{name}")} {label} {value} {onchange} {kind} {hint} error={self.wrong(name)} /> }
    }

    /// A field of several lines.
    pub fn long(&self, name: &'static str, hint: Option<AttrValue>) -> Html {
        let (value, label) = (self.text(name).to_owned(), label(&self.staff, name));
        let onchange = self.edit.reform(move |text: String| (name, text));
        html! { <Long id={format!("field-{name}")} {label} {value} {onchange} {hint} error={self.wrong(name)} /> }
    }
}

/// A list that one field holds, or what has fields of its own there.
pub struct Part<T> {
    bench: Bench,
    field: &'static str,
    list: Rc<Vec<T>>,
    /// How the list stands in the field.
    write: fn(&[T]) -> String,
}

impl<T: Serialize + Clone + 'static> Part<T> {
    /// A list.
    pub fn list(bench: &Bench, field: &'static str, list: Vec<T>) -> Self {
        Self { bench: bench.clone(), field, list: Rc::new(list), write: |list| written(&list) }
    }

    /// One thing.
    pub fn one(bench: &Bench, field: &'static str, thing: T) -> Self {
        let write = |list: &[T]| list.first().map(written).unwrap_or_default();
        Self { bench: bench.clone(), field, list: Rc::new(vec![thing]), write }
    }

    /// What stands there.
    pub fn all(&self) -> &[T] {
        &self.list
    }

    /// Changes one of them.
    pub fn change<V: 'static>(&self, place: usize, put: impl Fn(&mut T, V) + 'static) -> Callback<V> {
        let (edit, list, field, write) = (self.bench.edit.clone(), self.list.clone(), self.field, self.write);
        Callback::from(move |value: V| {
            let mut list = (*list).clone();
            if let Some(it) = list.get_mut(place) {
                put(it, value);
            }
            edit.emit((field, write(&list)));
        })
    }

    /// Adds one.
    pub fn more(&self, next: T) -> Callback<()> {
        let (edit, list, field, write) = (self.bench.edit.clone(), self.list.clone(), self.field, self.write);
        Callback::from(move |()| edit.emit((field, write(&[(*list).clone(), vec![next.clone()]].concat()))))
    }

    /// Takes one away.
    pub fn without(&self, place: usize) -> Callback<()> {
        let (edit, list, field, write) = (self.bench.edit.clone(), self.list.clone(), self.field, self.write);
        Callback::from(move |()| {
            let others = list.iter().enumerate().filter(|(other, _)| *other != place);
            let others: Vec<T> = others.map(|(_, it)| it.clone()).collect();
            edit.emit((field, write(&others)));
        })
    }

    /// A line for a part of one of them; `at` names it on the page and among what is wrong.
    pub fn line(&self, at: &str, place: usize, what: (AttrValue, &str), put: fn(&mut T, String)) -> Html {
        let (label, value) = (what.0, what.1.to_owned());
        html! { <Line id={id(at)} {label} {value} error={self.bench.wrong(at)} onchange={self.change(place, put)} /> }
    }

    /// Several lines for it.
    pub fn long(&self, at: &str, place: usize, what: (AttrValue, &str), put: fn(&mut T, String)) -> Html {
        let (label, value) = (what.0, what.1.to_owned());
        html! { <Long id={id(at)} {label} {value} error={self.bench.wrong(at)} onchange={self.change(place, put)} /> }
    }

    /// A choice for it.
    pub fn pick(
        &self,
        at: &str,
        place: usize,
        what: (AttrValue, &str),
        choices: Vec<(String, AttrValue)>,
        put: fn(&mut T, String),
    ) -> Html {
        let (label, value) = (what.0, what.1.to_owned());
        html! { <Pick id={id(at)} {label} {value} {choices} error={self.bench.wrong(at)} onchange={self.change(place, put)} /> }
    }
}

/// A place among what is wrong, as the page names it.
fn id(at: &str) -> String {
    format!("field-{}", at.replace(['[', ']', '.'], "-"))
}
