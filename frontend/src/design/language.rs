//! Choosing a language: words in their own script, never flags.

use super::{Example, Icon, IconView};
use crate::platform::page;
use yew::prelude::*;

/// A language to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Tongue {
    /// By which it is chosen.
    pub code: AttrValue,
    /// Its own name.
    pub name: AttrValue,
    /// What screen readers call it (BCP 47).
    pub tag: AttrValue,
}

/// What the choice is given.
#[derive(Properties, PartialEq)]
pub struct LanguagePickProps {
    /// What is chosen here, for screen readers.
    pub label: AttrValue,
    /// The languages.
    pub languages: Vec<Tongue>,
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
        let one = |Tongue { code, name, tag }: &Tongue| {
            html! { <option value={code.clone()} lang={tag.clone()} selected={*code == props.current}>{ name }</option> }
        };
        return html! {
            <span class="language-list">
                <IconView icon={Icon::Globe} />
                <select aria-label={props.label.clone()} {onchange}>{ for props.languages.iter().map(one) }</select>
            </span>
        };
    }
    let one = |Tongue { code, name, tag }: &Tongue| {
        let picked = code.clone();
        let onclick = props.onpick.reform(move |_: MouseEvent| picked.clone());
        html! {
            <button type="button" class="language" lang={tag.clone()} aria-pressed={(*code == props.current).to_string()} {onclick}>{ name }</button>
        }
    };
    html! { <div class="languages" role="group" aria-label={props.label.clone()}>{ for props.languages.iter().map(one) }</div> }
}

pub fn examples() -> Vec<Example> {
    let languages = [("fr", "Français"), ("en", "English"), ("ar", "العربية"), ("uk", "Українська")];
    let tongue =
        |(code, name): (&'static str, &'static str)| Tongue { code: code.into(), name: name.into(), tag: code.into() };
    let languages: Vec<Tongue> = languages.into_iter().map(tongue).collect();
    let pick = |compact| {
        html! {
            <LanguagePick label="Choisir la langue" languages={languages.clone()} current="fr" onpick={Callback::noop()} {compact} />
        }
    };
    vec![Example::new("row", pick(false)), Example::new("list", pick(true))]
}
