//! What this phone keeps of its person's answers, among all that is kept of them: seen again, or erased with one touch.

use super::say;
use crate::app::use_app;
use crate::design::{Button, ButtonLink, Card};
use crate::i18n::{Voice, key};
use crate::pages::rights::kept::forget;
use crate::platform::kept_answers;
use crate::route::Route;
use plein_sens_shared::rights::kept::Kept;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct KeptAnswersProps {
    /// A voice that knows the words of the law.
    pub voice: Voice,
}

/// The card; nothing where nothing is kept.
#[component]
pub fn KeptAnswers(props: &KeptAnswersProps) -> Html {
    let app = use_app();
    let (voice, redraw, is_refused) = (&props.voice, use_force_update(), use_state(|| false));
    let Some(kept) = kept_answers::kept() else { return Html::default() };
    let erase = {
        let is_refused = is_refused.setter();
        Callback::from(move |()| {
            is_refused.set(!forget());
            redraw.force_update();
        })
    };
    html! {
        <Card title={Some(app.voice.say(key!("door-rights")))}>
            <p>{ say(voice, "own-answers") }</p>
            if matches!(kept, Kept::Sealed { .. }) {
                <p>{ say(voice, "own-answers-sealed") }</p>
            }
            <ButtonLink label={say(voice, "own-answers-look")} href={Route::Results.path()} wide={true} />
            <Button label={say(voice, "own-answers-erase")} onclick={erase} wide={true} />
            if *is_refused {
                <p class="error" role="alert">{ app.voice.say(key!("trouble-disk")) }</p>
            }
        </Card>
    }
}
