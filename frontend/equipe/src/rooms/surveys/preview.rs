//! How the draft looks, as large as on a phone and as at a kiosk made small. Both go through the survey together; nothing
//! is sent.

use crate::app::use_staff;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Notice, NoticeTone};
use plein_sens_frontend::feedback::{Said, use_asking};
use plein_sens_shared::programme::Survey;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PreviewProps {
    pub survey: Survey,
}

/// The preview.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (asking, over) = (use_asking(), use_state(|| false));
    let end = {
        let over = over.setter();
        Callback::from(move |_: Said| over.set(true))
    };
    let again = {
        let (asking, over) = (asking.clone(), over.setter());
        Callback::from(move |()| {
            asking.begin();
            over.set(false);
        })
    };
    let Some(heading) = asking.heading(&props.survey) else { return Html::default() };
    let frame = |classes: &'static str, field: &'static str, label: AttrValue| {
        html! {
            <section class="preview" aria-label={label.clone()}>
                <h2>{ label }</h2>
                <div class={classes}><div class="seen">
                    if *over {
                        <p class="preview-title">{ voice.named("survey-thanks", &[]) }</p>
                    } else {
                        <p class="preview-title">{ voice.words(heading) }</p>
                        <p class="overline">{ voice.words(&props.survey.title) }</p>
                        { asking.called(field).body(voice, &props.survey, &end) }
                    }
                </div></div>
            </section>
        }
    };
    html! {
        <>
            <Notice tone={NoticeTone::Info}><p>{ say!(voice, "survey-preview-text") }</p></Notice>
            <div class="previews">
                { frame("frame phone", "words-on-phone", say!(voice, "survey-on-phone")) }
                { frame("frame kiosk", "words-at-kiosk", say!(voice, "survey-at-kiosk")) }
            </div>
            <div class="row"><Button label={say!(voice, "survey-preview-again")} kind={ButtonKind::Second} onclick={again} /></div>
        </>
    }
}
