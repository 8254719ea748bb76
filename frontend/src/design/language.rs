//! Choosing a language: words in their own script, never flags.

use super::Example;
use yew::prelude::*;

/// What the choice is given.
#[derive(Properties, PartialEq)]
pub struct LanguagePickProps {
    /// What is chosen here, for screen readers.
    pub label: AttrValue,
    /// Code and own name of each language.
    pub languages: Vec<(AttrValue, AttrValue)>,
    /// The code of the present one.
    pub current: AttrValue,
    /// What to do with another one.
    pub onpick: Callback<AttrValue>,
}

/// A row of languages.
#[component]
pub fn LanguagePick(props: &LanguagePickProps) -> Html {
    let one = |(code, name): &(AttrValue, AttrValue)| {
        let picked = code.clone();
        let onclick = props.onpick.reform(move |_: MouseEvent| picked.clone());
        html! {
            <button type="button" class="language" lang={code.clone()} aria-pressed={(*code == props.current).to_string()} {onclick}>{ name }</button>
        }
    };
    html! { <div class="languages" role="group" aria-label={props.label.clone()}>{ for props.languages.iter().map(one) }</div> }
}

pub fn examples() -> Vec<Example> {
    let languages = [("fr", "Français"), ("en", "English"), ("ar", "العربية"), ("uk", "Українська")];
    let languages: Vec<(AttrValue, AttrValue)> = languages.into_iter().map(|(code, name)| (code.into(), name.into())).collect();
    vec![Example::new("row", html! { <LanguagePick label="Choisir la langue" {languages} current="fr" onpick={Callback::noop()} /> })]
}
