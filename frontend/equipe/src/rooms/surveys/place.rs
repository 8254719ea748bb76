//! Where people find a survey: so that nobody publishes one without knowing what it changes for them, and the poster that leads
//! to it.

use crate::app::{Staff, use_staff};
use crate::rooms::printing::{Papers, Sheets};
use crate::words::say;
use plein_sens_frontend::design::{Button, Icon};
use plein_sens_frontend::platform::page;
use plein_sens_shared::programme::{Side, Survey};
use yew::prelude::*;

/// In a sentence, with what else is asked there.
pub fn place(staff: &Staff, survey: &Survey) -> AttrValue {
    let voice = &staff.voice;
    match survey.side() {
        _ if survey.by_link => say!(voice, "survey-place-link"),
        Some(Side::Before) => say!(voice, "survey-place-before"),
        Some(Side::After) => say!(voice, "survey-place-after"),
        None => {
            let state = staff.office.state();
            let beside = |other: &&Survey| other.id != survey.id && !other.by_link && other.side().is_none();
            let count = state.programme.surveys.values().filter(beside).count();
            say!(voice, "survey-place-all", count = count)
        }
    }
}

/// In a word.
pub fn in_short(staff: &Staff, survey: &Survey) -> AttrValue {
    let voice = &staff.voice;
    match survey.side() {
        _ if survey.by_link => say!(voice, "survey-found-link"),
        Some(Side::Before) => say!(voice, "survey-side-before"),
        Some(Side::After) => say!(voice, "survey-side-after"),
        None => say!(voice, "survey-found-all"),
    }
}

/// Its address.
pub fn address(survey: &Survey) -> String {
    format!("{}/avis/{}", page::origin(), page::percent_encoded(survey.id.as_str()))
}

#[derive(Properties, PartialEq)]
pub struct ReachProps {
    /// As it is published.
    pub survey: Survey,
}

/// Its address, to be opened, and its poster.
#[component]
pub fn Reach(props: &ReachProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let shown = use_state(|| false);
    let address = address(&props.survey);
    let show = {
        let (setter, now) = (shown.setter(), *shown);
        Callback::from(move |()| setter.set(!now))
    };
    html! {
        <>
            <p>{ say!(voice, "survey-address") }{ " " }<a href={address.clone()} target="_blank"><bdi dir="ltr">{ address }</bdi></a></p>
            <div class="row">
                <Button label={if *shown { say!(voice, "survey-poster-hide") } else { say!(voice, "survey-poster") }} onclick={show} />
                if *shown {
                    <Button label={say!(voice, "print-do", count = 1_u32)} icon={Some(Icon::Printer)} onclick={Callback::from(|()| page::print())} />
                }
            </div>
            if *shown {
                <Sheets papers={Papers::Survey(props.survey.clone())} />
            }
        </>
    }
}
