//! A text that is written in French, and below it in the other languages of the town.

use crate::app::Staff;
use crate::draft::survey::Texts;
use crate::parts::Line;
use crate::words::say;
use plein_sens_frontend::i18n::LANGUAGES;
use plein_sens_shared::words::SOURCE_LANGUAGE;
use yew::prelude::*;

/// Its fields; each change says the language.
pub fn texts(
    staff: &Staff,
    id: &str,
    label: &AttrValue,
    held: &Texts,
    error: Option<AttrValue>,
    onchange: &Callback<(&'static str, String)>,
) -> Html {
    let voice = &staff.voice;
    let state = staff.office.state();
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

/// Writes a text in a language.
pub fn write(texts: &mut Texts, (code, text): (&'static str, String)) {
    texts.insert(code.to_owned(), text);
}
