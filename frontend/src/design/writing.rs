//! A field of several lines for words of one's own, with what stands by it and what is wrong with them.

use super::Example;
use crate::platform::page;
use yew::prelude::*;

/// What such a field is given.
#[derive(Properties, PartialEq)]
pub struct WritingProps {
    /// Its id, unique on the page.
    pub id: AttrValue,
    /// What it asks for.
    pub label: AttrValue,
    /// What is said beside it.
    pub hint: AttrValue,
    /// How much room is left.
    pub room: AttrValue,
    /// What is wrong, and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// How many letters fit into it.
    pub longest: u32,
    /// What to do with what is typed.
    pub onchange: Callback<String>,
}

/// The field. The browser neither offers nor remembers anything, and sends nothing away to look for mistakes.
#[component]
pub fn Writing(props: &WritingProps) -> Html {
    let [hint, room, error] = ["hint", "room", "error"].map(|part| format!("{}-{part}", props.id));
    let described = format!("{hint} {room} {error}");
    let oninput = props.onchange.reform(|event: InputEvent| page::typed_long(&event));
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            <p id={hint}>{ &props.hint }</p>
            <div class="entry">
                <textarea id={props.id.clone()} rows="4" maxlength={props.longest.to_string()} autocomplete="off" spellcheck="false"
                    dir="auto" value={props.value.clone()} aria-invalid={props.error.is_some().then_some("true")}
                    aria-describedby={described} {oninput} />
            </div>
            <p class="muted" id={room}>{ &props.room }</p>
            <p class="error" id={error} role="alert">{ for props.error.iter() }</p>
        </div>
    }
}

pub fn examples() -> Vec<Example> {
    let field = |id: &'static str, value: &'static str, error: Option<AttrValue>| {
        html! {
            <Writing {id} label="Vos mots" hint="N’écrivez pas de nom." room="Encore 168 lettres" {value} longest=200 {error}
                onchange={Callback::noop()} />
        }
    };
    vec![
        Example::new("plain", field("writing-plain", "La soupe était très bonne.", None)),
        Example::new(
            "error",
            field("writing-error", "Appelez-moi", Some(AttrValue::from("Enlevez ce numéro de téléphone."))),
        ),
    ]
}
