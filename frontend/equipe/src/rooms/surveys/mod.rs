//! The surveys: all of them, and the editor of one, with its preview as on a phone and at a kiosk.

mod bench;
mod editor;
mod place;
mod preview;
mod question;
mod read_out;

pub use editor::SurveyEditor;
pub use place::address;
pub use read_out::read_out;

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Icon, Screen, Tag, Tone};
use plein_sens_frontend::platform::page;
use plein_sens_shared::command::Command;
use plein_sens_shared::permit;
use plein_sens_shared::programme::{Announce, Announcement, Survey};
use plein_sens_shared::words::Words;
use yew::prelude::*;

/// Whether somebody may write surveys.
pub fn may_edit(staff: &Staff) -> bool {
    let Ok(id) = "x".parse() else { return false };
    let survey = Survey::new(id, Words::french(""), Vec::new());
    let wish = Command::Announce(Announce { what: Announcement::Survey(survey), over: None });
    permit::may_ask(&staff.role, &wish, &staff.office.state().programme)
}

/// The list.
#[component]
pub fn Surveys() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "surveys"));
    let drafts = staff.office.drafts();
    let state = staff.office.state();
    let row = |survey: &Survey| {
        let title = voice.words(&survey.title);
        let address = format!("/avis/{}", survey.id);
        let count = u32::try_from(survey.questions.len() + survey.words.len()).unwrap_or_default();
        let shown = html! {
            <div class="line">
                <span class="what">
                    <Link href={Route::Survey(Some(survey.id.to_string())).path()} classes="cover">{ &title }</Link>
                    <small>{ say!(voice, "survey-of", version = survey.version + 1, count = count) }</small>
                    <small><bdi dir="ltr">{ &address }</bdi></small>
                </span>
                <span class="how">
                    <Tag label={place::in_short(&staff, survey)} />
                    if drafts.contains(&format!("survey/{}", survey.id)) {
                        <Tag label={say!(voice, "draft")} tone={Tone::Check} />
                    }
                </span>
            </div>
        };
        Row { key: survey.id.to_string(), words: format!("{title} {address}"), group: None, shown }
    };
    let rows: Vec<Row> = state.programme.surveys.values().map(row).collect();
    let empty = if staff.office.has_programme() { say!(voice, "surveys-none") } else { say!(voice, "reading") };
    let back = Some((say!(voice, "back-to-feedback"), AttrValue::from(Route::Feedback.path())));
    html! {
        <Screen title={Some(say!(voice, "surveys"))} {back}>
            <p class="lead">{ say!(voice, "surveys-text") }</p>
            <div class="row"><ButtonLink label={say!(voice, "survey-new")} href={Route::Survey(None).path()} icon={Some(Icon::Plus)} kind={ButtonKind::Main} /></div>
            <Listing voice={voice.clone()} id="surveys-search" label={say!(voice, "surveys")} {empty} {rows} />
        </Screen>
    }
}
