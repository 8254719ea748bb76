//! A large field, with its unit inside and its error below.

use super::Example;
use crate::platform::page;
use yew::prelude::*;

/// What is typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// A number or an amount.
    Number,
    /// A day, with or without signs between.
    Day,
    /// A code: capitals, no suggestions.
    #[default]
    Code,
    /// A first name.
    Name,
    /// A telephone number.
    Phone,
    /// What one looks for.
    Search,
    /// A line in one's own words.
    Line,
}

/// What a field is given.
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// Its id, unique on the page.
    pub id: AttrValue,
    /// What it asks for.
    pub label: AttrValue,
    /// A word more.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong, and what to type.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// What to do with what is typed.
    pub onchange: Callback<String>,
    /// The unit.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    /// What is typed.
    #[prop_or_default]
    pub kind: FieldKind,
    /// Whether the browser may offer what its owner types in such fields; never on a device of many.
    #[prop_or_default]
    pub suggest: bool,
}

/// A field.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let [hint_id, unit_id, error_id] = ["hint", "unit", "error"].map(|part| format!("{}-{part}", props.id));
    let parts = [(&props.unit, &*unit_id), (&props.hint, &*hint_id), (&props.error, &*error_id)];
    let described: Vec<&str> = parts.iter().filter(|(text, _)| text.is_some()).map(|(_, id)| *id).collect();
    let (mode, capitals, whose) = match props.kind {
        FieldKind::Number => ("decimal", "off", "off"),
        FieldKind::Day => ("numeric", "off", "off"),
        FieldKind::Code => ("text", "characters", "off"),
        FieldKind::Name => ("text", "words", "given-name"),
        FieldKind::Phone => ("tel", "off", "tel"),
        FieldKind::Search => ("search", "off", "off"),
        FieldKind::Line => ("text", "sentences", "off"),
    };
    let suggestions = if props.suggest { whose } else { "off" };
    let oninput = props.onchange.reform(|event: InputEvent| page::typed(&event));
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            { for props.hint.iter().map(|hint| html! { <p class="muted" id={hint_id.clone()}>{ hint }</p> }) }
            <div class="entry">
                <input id={props.id.clone()} type="text" inputmode={mode} autocapitalize={capitals} autocomplete={suggestions}
                    spellcheck="false" value={props.value.clone()} aria-invalid={props.error.is_some().then_some("true")}
                    aria-describedby={(!described.is_empty()).then(|| described.join(" "))} {oninput} />
                { for props.unit.iter().map(|unit| html! { <span class="unit" id={unit_id.clone()}>{ unit }</span> }) }
            </div>
            <p class="error" id={error_id} role="alert">{ for props.error.iter() }</p>
        </div>
    }
}

pub fn examples() -> Vec<Example> {
    let field = |id: &'static str, error: Option<AttrValue>| {
        html! {
            <Field {id} label="Votre réponse" hint="Additionnez trois mois, puis divisez par trois." unit="€"
                value="450" kind={FieldKind::Number} {error} onchange={Callback::noop()} />
        }
    };
    vec![
        Example::new("plain", field("field-plain", None)),
        Example::new(
            "phone",
            html! { <Field id="field-phone" label="Téléphone" value="" kind={FieldKind::Phone} onchange={Callback::noop()} /> },
        ),
        Example::new(
            "error",
            field("field-error", Some(AttrValue::from("Écrivez un nombre, par exemple 450 ou 1 234,50."))),
        ),
    ]
}
