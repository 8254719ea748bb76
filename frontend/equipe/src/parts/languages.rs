//! The languages of the program.

use crate::words::is_spoken;
use plein_sens_frontend::design::{LanguagePick, Tongue};
use plein_sens_frontend::i18n::{self, LANGUAGES, Voice};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct LanguagesProps {
    pub voice: Voice,
    pub speak: Callback<&'static str>,
}

/// The list of languages.
#[component]
pub fn Languages(props: &LanguagesProps) -> Html {
    let spoken = LANGUAGES.iter().filter(|language| is_spoken(language.code));
    let languages: Vec<Tongue> =
        spoken.map(|it| Tongue { code: it.code.into(), name: it.name.into(), tag: it.tag.into() }).collect();
    let onpick = props.speak.reform(|code: AttrValue| i18n::language(&code).map_or("fr", |language| language.code));
    let voice = &props.voice;
    html! { <LanguagePick {languages} current={voice.language()} {onpick} label={voice.named("language-choose", &[])} compact={true} /> }
}
