//! One party on the list: its short code, how many they are, what is noted of it and how far that has come.

use super::keeper::Keeper;
use crate::rooms::needs;
use crate::rooms::young::young;
use crate::words::say;
use plein_sens_frontend::design::{Counter, Notice, NoticeTone, Verdict, VerdictKind};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::replica::Stage;
use plein_sens_shared::workshops::attendance::{Mark, Place, SheetRow, beginning};
use yew::prelude::*;

/// Says a mark, of a party of so many.
pub fn told(voice: &Voice, mark: Mark, people: u32) -> AttrValue {
    match mark {
        Mark::Present { people: came } => say!(voice, "attendance-is-present", came = came, people = people),
        Mark::Excused => say!(voice, "attendance-is-excused"),
        Mark::Absent => say!(voice, "attendance-is-absent"),
        Mark::Open => say!(voice, "attendance-is-open"),
    }
}

/// What a party is called on the tablet: how its code begins, as its people read it aloud.
pub fn called(row: &SheetRow) -> String {
    beginning(&row.booking).to_owned()
}

/// The same on paper, and apart from it the check character that finds a slip when it is typed back.
pub fn on_paper(row: &SheetRow) -> (&str, &str) {
    row.short.split_at(row.short.len().saturating_sub(1))
}

/// Whether what was noted of a party still waits here.
pub fn is_kept(keeper: &Keeper, booking: &BookingId) -> bool {
    keeper.pending().iter().any(|pending| {
        let of_it = matches!(pending.command(), Some(Command::MarkAttendance(command)) if command.booking == *booking);
        of_it && pending.stage == Stage::Kept
    })
}

#[derive(Properties, PartialEq)]
pub struct PartyProps {
    pub voice: Voice,
    pub row: SheetRow,
    /// Whether what was noted is not received yet.
    pub kept: bool,
    /// What becomes of it.
    pub onmark: Callback<(BookingId, Mark)>,
}

/// It.
#[component]
pub fn Party(props: &PartyProps) -> Html {
    let PartyProps { voice, row, kept, .. } = props;
    let (mark, code) = (row.mark(), called(row));
    let place = match row.place {
        Place::Confirmed => None,
        Place::Waiting => Some(say!(voice, "attendance-waits")),
        Place::Withdrawn => Some(say!(voice, "attendance-withdrew")),
    };
    let children = young(voice, row.children, &row.ages, row.class);
    let said = match (mark, *kept) {
        (Mark::Open, false) => html! { <span class="muted">{ told(voice, mark, row.people) }</span> },
        (_, true) => {
            let label = format!("{} · {}", told(voice, mark, row.people), say!(voice, "attendance-kept"));
            html! { <Verdict kind={VerdictKind::Waiting} {label} /> }
        }
        (_, false) => {
            let kind = if matches!(mark, Mark::Present { .. }) { VerdictKind::Yes } else { VerdictKind::No };
            let label = format!("{} · {}", told(voice, mark, row.people), say!(voice, "attendance-received"));
            html! { <Verdict {kind} {label} /> }
        }
    };
    let choice = |to: Mark, word: AttrValue| {
        let pressed = std::mem::discriminant(&mark) == std::mem::discriminant(&to);
        // Touched again, a slip is taken back; where two tablets differ, it settles it.
        let to = if pressed && row.otherwise().is_none() {
            Mark::Open
        } else if pressed {
            mark
        } else {
            to
        };
        let booking = row.booking.clone();
        let onclick = props.onmark.reform(move |_: MouseEvent| (booking.clone(), to));
        let class = classes!("button", if pressed { "main" } else { "second" });
        html! {
            <button type="button" {class} aria-pressed={pressed.to_string()} aria-label={format!("{word}, {code}")} {onclick}>
                <span>{ word.clone() }</span>
            </button>
        }
    };
    html! {
        <div class="line party">
            <span class="when party-code"><bdi dir="ltr">{ &code }</bdi></span>
            <span class="what">
                <span>{ say!(voice, "people", count = row.people) }{ for children.map(|it| format!(", {it}")) }</span>
                { for place.map(|place| html! { <small>{ place }</small> }) }
                if !row.needs.is_empty() { <small>{ needs::short(voice, &row.needs) }</small> }
                { said }
            </span>
            <span class="how" role="group" aria-label={code.clone()}>
                { choice(Mark::Present { people: row.people }, say!(voice, "attendance-present")) }
                if row.place != Place::Withdrawn {
                    { choice(Mark::Excused, say!(voice, "attendance-excused")) }
                    { choice(Mark::Absent, say!(voice, "attendance-absent")) }
                }
            </span>
            { how_many(props) }
            { for row.otherwise().map(|other| html! {
                <Notice tone={NoticeTone::Check}><p>{ say!(voice, "attendance-otherwise", what = told(voice, other.mark, row.people).as_str(), time = voice.intl().time_of(other.at_ms)) }</p></Notice>
            }) }
        </div>
    }
}

/// How many of the party came, where some of it did.
pub fn how_many(props: &PartyProps) -> Html {
    let (voice, row) = (&props.voice, &props.row);
    let Mark::Present { people: came } = row.mark() else { return Html::default() };
    if row.people < 2 || row.place == Place::Withdrawn {
        return Html::default();
    }
    let booking = row.booking.clone();
    let onchange = props.onmark.reform(move |people| (booking.clone(), Mark::Present { people }));
    let code = called(row);
    html! {
        <Counter label={say!(voice, "attendance-came", code = code.as_str())} value={came} min={1} max={row.people}
            less={say!(voice, "attendance-came-less", code = code.as_str())} more={say!(voice, "attendance-came-more", code = code.as_str())} {onchange} />
    }
}
