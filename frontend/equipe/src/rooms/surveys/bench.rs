//! What the parts of the editor share: the questions of the draft, how one is changed, and where something is wrong.

use crate::app::Staff;
use crate::draft::survey::{Asked, Texts, written};
use crate::rooms::texts::texts;
use std::rc::Rc;
use yew::prelude::*;

/// What the parts share.
#[derive(Clone, PartialEq)]
pub struct Bench {
    pub staff: Staff,
    pub questions: Rc<Vec<Asked>>,
    pub edit: Callback<(&'static str, String)>,
    /// The first place in which something is wrong, from the first wish to publish on.
    pub wrong: Option<String>,
}

impl Bench {
    /// Takes other questions.
    pub fn put(&self, questions: &[Asked]) {
        self.edit.emit(("survey-questions", written(questions)));
    }

    /// Changes one question.
    pub fn change<V: 'static>(&self, place: usize, put: impl Fn(&mut Asked, V) + 'static) -> Callback<V> {
        let bench = self.clone();
        Callback::from(move |value: V| {
            let mut all = (*bench.questions).clone();
            if let Some(it) = all.get_mut(place) {
                put(it, value);
            }
            bench.put(&all);
        })
    }

    /// What is wrong with a part of a question.
    pub fn wrong(&self, place: usize, part: &str) -> Option<AttrValue> {
        let here = self.wrong.as_deref() == Some(&format!("questions[{place}].{part}"));
        here.then(|| self.staff.voice.named(&format!("survey-wrong-{}", part.replace('_', "-")), &[]))
    }

    /// A text in French, and below it in the other languages of the town.
    pub fn texts(
        &self,
        id: &str,
        label: &AttrValue,
        held: &Texts,
        error: Option<AttrValue>,
        onchange: &Callback<(&'static str, String)>,
    ) -> Html {
        texts(&self.staff, id, label, held, error, onchange)
    }
}
