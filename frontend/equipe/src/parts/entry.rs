//! Fields for work: a line, several lines, a list, a tick. Each has its label above it, and what is wrong below it.

use plein_sens_frontend::platform::page;
use yew::prelude::*;

/// What is typed into a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LineKind {
    /// Words.
    #[default]
    Text,
    /// A name to sign in with.
    Login,
    /// The password of somebody who has one.
    Password,
    /// A password that is new.
    NewPassword,
    /// A colour.
    Colour,
    /// A number.
    Number,
    /// A time of day.
    Time,
    /// A day.
    Date,
    /// Something to look for.
    Search,
}

impl LineKind {
    /// The kind of input, and what the browser may offer.
    fn of_input(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("text", "off"),
            Self::Login => ("text", "username"),
            Self::Password => ("password", "current-password"),
            Self::NewPassword => ("password", "new-password"),
            Self::Colour => ("color", "off"),
            Self::Number => ("number", "off"),
            Self::Time => ("time", "off"),
            Self::Date => ("date", "off"),
            Self::Search => ("search", "off"),
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct LineProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub onchange: Callback<String>,
    #[prop_or_default]
    pub kind: LineKind,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// One line.
#[component]
pub fn Line(props: &LineProps) -> Html {
    let (kind, offered) = props.kind.of_input();
    let oninput = props.onchange.reform(|event: InputEvent| page::typed(&event));
    let error = format!("{}-error", props.id);
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            { for props.hint.iter().map(|hint| html! { <p class="muted">{ hint }</p> }) }
            <div class="entry">
                <input id={props.id.clone()} type={kind} autocomplete={offered} autocapitalize="off" value={props.value.clone()}
                    aria-invalid={props.error.is_some().then_some("true")}
                    aria-describedby={props.error.is_some().then(|| error.clone())} {oninput} />
            </div>
            <p class="error" id={error} role="alert">{ for props.error.iter() }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct LongProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub onchange: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// Several lines.
#[component]
pub fn Long(props: &LongProps) -> Html {
    let oninput = props.onchange.reform(|event: InputEvent| page::typed_long(&event));
    let error = format!("{}-error", props.id);
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            { for props.hint.iter().map(|hint| html! { <p class="muted">{ hint }</p> }) }
            <div class="entry">
                <textarea id={props.id.clone()} rows="4" value={props.value.clone()}
                    aria-invalid={props.error.is_some().then_some("true")}
                    aria-describedby={props.error.is_some().then(|| error.clone())} {oninput} />
            </div>
            <p class="error" id={error} role="alert">{ for props.error.iter() }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct PickProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// Value and word of each choice.
    pub choices: Vec<(String, AttrValue)>,
    pub value: AttrValue,
    pub onchange: Callback<String>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// One of a list.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| page::picked(&event));
    let error = format!("{}-error", props.id);
    let wrong = props.error.is_some();
    let one = |(value, word): &(String, AttrValue)| {
        html! { <option value={value.clone()} selected={*value == *props.value}>{ word }</option> }
    };
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            <div class="entry">
                <select id={props.id.clone()} aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then(|| error.clone())}
                    {onchange}>{ for props.choices.iter().map(one) }</select>
            </div>
            { for props.error.iter().map(|said| html! { <p class="error" id={error.clone()} role="alert">{ said }</p> }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct TickProps {
    pub label: AttrValue,
    pub on: bool,
    pub onchange: Callback<bool>,
}

/// Yes or no.
#[component]
pub fn Tick(props: &TickProps) -> Html {
    let to = !props.on;
    let onclick = props.onchange.reform(move |_: MouseEvent| to);
    html! { <button type="button" class="choice" role="checkbox" aria-checked={props.on.to_string()} {onclick}><span>{ &props.label }</span></button> }
}
