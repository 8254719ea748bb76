//! What parties need so that they can come, added up as a list to see to.

use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::programme::Need;
use plein_sens_shared::workshops::ledger::Ledger;
use plein_sens_shared::workshops::{ToSeeTo, to_see_to};
use yew::prelude::*;

/// The list of a workshop; nothing where nobody needs anything.
pub fn list(voice: &Voice, books: &Ledger) -> Html {
    let list = to_see_to(books);
    if list.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stack needs">
            <h2>{ say!(voice, "needs-title") }</h2>
            <ul>{ for list.iter().map(|line| html! { <li>{ told(voice, *line) }</li> }) }</ul>
        </section>
    }
}

/// A line of it in words.
fn told(voice: &Voice, ToSeeTo { need, count }: ToSeeTo) -> AttrValue {
    match (need, language(voice, need)) {
        (_, Some(language)) => say!(voice, "list-interpreter", language = language.as_str(), count = count),
        (Need::Childcare, None) => say!(voice, "list-childcare", count = count),
        (Need::Transport, None) => say!(voice, "list-transport", count = count),
        (Need::Meatless, None) => say!(voice, "list-meatless", count = count),
        (Need::StepFree, None) => say!(voice, "list-step-free", count = count),
        (_, None) => say!(voice, "list-signing", count = count),
    }
}

/// What one party needs, in as few words as fit into a column.
pub fn short(voice: &Voice, needs: &[Need]) -> String {
    let one = |need: &Need| match (need, language(voice, *need)) {
        (_, Some(language)) => language,
        (Need::Childcare, None) => say!(voice, "need-short-childcare").to_string(),
        (Need::Transport, None) => say!(voice, "need-short-transport").to_string(),
        (Need::Meatless, None) => say!(voice, "need-short-meatless").to_string(),
        (Need::StepFree, None) => say!(voice, "need-short-step-free").to_string(),
        (_, None) => say!(voice, "need-short-signing").to_string(),
    };
    needs.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn language(voice: &Voice, need: Need) -> Option<String> {
    need.language().map(|code| voice.intl().language(code))
}
