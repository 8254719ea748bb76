//! What the parts of the editor share: the questions of the draft, how one is changed, and where something is wrong.

use crate::app::Staff;
use crate::draft::survey::{Asked, Texts, written};
use crate::parts::Line;
use crate::words::say;
use plein_sens_frontend::i18n::LANGUAGES;
use plein_sens_shared::words::SOURCE_LANGUAGE;
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
        let voice = &self.staff.voice;
        let state = self.staff.office.state();
        let text = |code: &str| held.get(code).cloned().unwrap_or_default();
        let others = LANGUAGES.iter().filter(|it| it.code != SOURCE_LANGUAGE && state.programme.offers(it.code));
        let one = |code: &'static str, name: &'static str| {
            let label = say!(voice, "survey-in", what = label.as_str(), language = name);
            let onchange = onchange.reform(move |text: String| (code, text));
            html! { <Line id={format!("{id}-{code}")} {label} value={text(code)} {onchange} /> }
        };
        html! {
            <>
                <Line id={id.to_owned()} label={label.clone()} value={text(SOURCE_LANGUAGE)} {error}
                    onchange={onchange.reform(|text: String| (SOURCE_LANGUAGE, text))} />
                <details>
                    <summary>{ say!(voice, "survey-languages", what = label.as_str()) }</summary>
                    <div class="stack">{ for others.map(|it| one(it.code, it.name)) }</div>
                </details>
            </>
        }
    }
}

/// Writes a text in a language.
pub fn write(texts: &mut Texts, (code, text): (&'static str, String)) {
    texts.insert(code.to_owned(), text);
}
