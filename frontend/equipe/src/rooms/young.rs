//! The children of a party as the office reads them: how many, of which ages where these were asked for, or the class.

use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::workshops::Level;

/// How many children come, and how old they are; of a class its pupils and their level. None of a party that came before that
/// was noted.
pub fn young(voice: &Voice, children: Option<u32>, ages: &[u8], class: Option<Level>) -> Option<String> {
    let children = children?;
    let counted = match class {
        Some(_) => voice.named("party-pupils", &[("count", children.into())]),
        None => say!(voice, "attendance-children", count = children),
    };
    Some(match known(voice, ages, class) {
        Some(known) => format!("{counted} · {known}"),
        None => counted.to_string(),
    })
}

/// The level of a class, or the ages of children.
pub fn known(voice: &Voice, ages: &[u8], class: Option<Level>) -> Option<String> {
    let ages = || ages.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    match class {
        Some(level) => Some(voice.named(&format!("level-{}", level.name()), &[]).to_string()),
        None => {
            Some(ages()).filter(|ages| !ages.is_empty()).map(|ages| say!(voice, "ages-of", ages = ages).to_string())
        }
    }
}
