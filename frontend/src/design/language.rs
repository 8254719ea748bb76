//! Choosing a language: words in their own script, never flags.

use super::{Example, Icon, IconView};
use crate::platform::page;
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
    /// Whether there is little room.
    #[prop_or_default]
    pub compact: bool,
}

/// On a phone a short list; on a kiosk a row of words.
#[component]
pub fn LanguagePick(props: &LanguagePickProps) -> Html {
    if props.compact {
        let onchange = props.onpick.reform(|event: Event| page::picked(&event).into());
        let one = |(code, name): &(AttrValue, AttrValue)| {
            html! { <option value={code.clone()} lang={code.clone()} selected={*code == props.current}>{ name }</option> }
        };
        return html! {
            <span class="language-list">
                <IconView icon={Icon::Globe} />
                <select aria-label={props.label.clone()} {onchange}>{ for props.languages.iter().map(one) }</select>
            </span>
        };
    }
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
    let languages: Vec<(AttrValue, AttrValue)> =
        languages.into_iter().map(|(code, name)| (code.into(), name.into())).collect();
    let pick = |compact| {
        html! {
            <LanguagePick label="Choisir la langue" languages={languages.clone()} current="fr" onpick={Callback::noop()} {compact} />
        }
    };
    vec![Example::new("row", pick(false)), Example::new("list", pick(true))]
}
