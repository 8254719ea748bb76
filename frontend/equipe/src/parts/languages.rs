//! The languages of the program.

use plein_sens_frontend::design::LanguagePick;
use plein_sens_frontend::i18n::{LANGUAGES, Voice};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct LanguagesProps {
    pub voice: Voice,
    pub speak: Callback<&'static str>,
}

/// The list of languages.
#[component]
pub fn Languages(props: &LanguagesProps) -> Html {
    let languages: Vec<(AttrValue, AttrValue)> =
        LANGUAGES.iter().map(|(code, name, _)| ((*code).into(), (*name).into())).collect();
    let onpick = props.speak.reform(|code: AttrValue| {
        LANGUAGES.iter().map(|(known, _, _)| *known).find(|known| *known == code.as_str()).unwrap_or("fr")
    });
    let voice = &props.voice;
    html! { <LanguagePick {languages} current={voice.language()} {onpick} label={voice.named("language-choose", &[])} compact={true} /> }
}
