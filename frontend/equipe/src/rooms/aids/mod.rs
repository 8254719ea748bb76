//! The town's own aids: all of them, and the editor of one. Conditions are chosen from the engine's vocabulary, examples
//! worked out by hand are tried by the same engine as on a phone, and one sees which sample households would have it.

mod bench;
mod conditions;
mod editor;
mod examples;
mod gives;
mod look;
mod read_out;
mod samples;

pub use editor::AidEditor;
pub use read_out::read_out;

use crate::app::{Staff, use_staff};
use crate::draft::aid::Held;
use crate::parts::{Listing, Row};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Icon, Screen, Tag, Tone, Verdict, VerdictKind};
use plein_sens_frontend::platform::page;
use plein_sens_shared::command::Command;
use plein_sens_shared::permit;
use plein_sens_shared::programme::{Aid, Announce, Announcement};
use plein_sens_shared::rights::local::FRENCH;
use yew::prelude::*;

/// Whether somebody may edit the town's aids.
pub fn may_edit(staff: &Staff) -> bool {
    let Ok(id) = "x".parse() else { return false };
    let what = Announcement::Aid(Aid { id, definition: String::new(), withdrawn: false });
    permit::may_ask(&staff.role, &Command::Announce(Announce { what, over: None }), &staff.office.state().programme)
}

/// The room.
#[component]
pub fn Aids() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-aids"));
    let drafts = staff.office.drafts();
    let state = staff.office.state();
    let row = |aid: &Aid| {
        let held = Held::of(aid)?;
        let (name, validity) = (held.aid.name.of(FRENCH).to_owned(), held.aid.validity);
        let date = |day| format!("{} {}", voice.intl().date(day), day.parts().0);
        let when = match validity.until {
            Some(until) => say!(voice, "aid-from-until", from = date(validity.from), until = date(until)),
            None => say!(voice, "aid-from-on", from = date(validity.from)),
        };
        let number = say!(voice, "aid-number-of", number = held.aid.deliberation.number.as_str());
        let shown = html! {
            <div class="line">
                <span class="what">
                    <Link href={Route::Aid(Some(aid.id.to_string())).path()} classes="cover">{ &name }</Link>
                    <small>{ &number }</small><small>{ &when }</small>
                </span>
                <span class="how">
                    if aid.withdrawn {
                        <Tag label={say!(voice, "aid-is-withdrawn")} />
                    } else {
                        <Verdict kind={VerdictKind::Yes} label={say!(voice, "aid-is-published")} />
                    }
                    if drafts.contains(&format!("aid/{}", aid.id)) {
                        <Tag label={say!(voice, "draft")} tone={Tone::Check} />
                    }
                </span>
            </div>
        };
        Some(Row { key: aid.id.to_string(), words: format!("{name} {number} {when}"), group: None, shown })
    };
    let rows: Vec<Row> = state.programme.aids.values().filter_map(row).collect();
    let empty = if staff.office.has_programme() { say!(voice, "aids-none") } else { say!(voice, "reading") };
    html! {
        <Screen title={Some(say!(voice, "room-aids"))}>
            <p class="lead">{ say!(voice, "aids-text") }</p>
            <div class="row"><ButtonLink label={say!(voice, "aid-new")} href={Route::Aid(None).path()} icon={Some(Icon::Plus)} kind={ButtonKind::Main} /></div>
            <Listing voice={voice.clone()} id="aids-search" label={say!(voice, "room-aids")} {empty} {rows} />
        </Screen>
    }
}
