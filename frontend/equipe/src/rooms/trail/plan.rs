//! Putting the stops on the plan, and the way in: by touching squares one after another, or by naming each one's square.

use crate::draft::trail::{ENTRANCE, PLAN, fields};
use crate::parts::Pick;
use crate::words::say;
use plein_sens_frontend::design::{DoorSign, Plan, PlanMark};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::shape;
use plein_sens_shared::programme::{Square, Stop, Trail};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PlanEditorProps {
    pub voice: Voice,
    /// The trail as it is drawn so far.
    pub trail: Trail,
    pub edit: Callback<(&'static str, String)>,
}

/// What stands on the plan: the stops in their order, and behind them the way in.
fn square_of(trail: &Trail, thing: usize) -> Option<Square> {
    trail.stops.get(thing).map_or(trail.entrance, |stop| stop.place)
}

/// The trail with one of them on another square, or on none; and what stands in its field then.
fn put(trail: &Trail, thing: usize, square: Option<Square>) -> (&'static str, String) {
    let mut trail = trail.clone();
    let changed = if let Some(stop) = trail.stops.get_mut(thing) {
        stop.place = square;
        PLAN
    } else {
        trail.entrance = square;
        ENTRANCE
    };
    fields(&trail).into_iter().find(|(name, _)| *name == changed).unwrap_or((changed, String::new()))
}

/// The plan, to be touched, and each one's square.
#[component]
pub fn PlanEditor(props: &PlanEditorProps) -> Html {
    let PlanEditorProps { voice, trail, edit } = props;
    // Which one was touched, to be put elsewhere.
    let lifted = use_state(|| None::<usize>);
    let things = 0..=trail.stops.len();
    let name = |thing: usize| match trail.stops.get(thing) {
        Some(stop) => voice.words(&stop.name),
        None => say!(voice, "plan-way-in"),
    };
    let unplaced = things.clone().find(|thing| square_of(trail, *thing).is_none());
    let turn = lifted.filter(|thing| *thing <= trail.stops.len()).or(unplaced);
    let onpick = {
        let (trail, edit, lifted) = (trail.clone(), edit.clone(), lifted.clone());
        Callback::from(move |(column, row): (u8, u8)| {
            let Some(square) = Square::new(column, row) else { return };
            let there = (0..=trail.stops.len()).find(|thing| square_of(&trail, *thing) == Some(square));
            match (there, turn) {
                // Whoever touches the same once more leaves it where it is.
                (Some(there), _) => lifted.set((*lifted != Some(there)).then_some(there)),
                (None, Some(thing)) => {
                    lifted.set(None);
                    edit.emit(put(&trail, thing, Some(square)));
                }
                (None, None) => {}
            }
        })
    };
    let mark = |(place, stop): (usize, &Stop)| {
        Some(PlanMark {
            place: stop.place?.place(),
            sense: shape(stop.sense),
            filled: false,
            next: *lifted == Some(place),
            number: trail.in_order.then(|| voice.intl().number(u32::try_from(place + 1).unwrap_or_default()).into()),
        })
    };
    let marks: Vec<PlanMark> = trail.stops.iter().enumerate().filter_map(mark).collect();
    let pick = |thing: usize| {
        let own = square_of(trail, thing);
        let taken =
            |square: &Square| (0..=trail.stops.len()).any(|it| it != thing && square_of(trail, it) == Some(*square));
        let free = Square::all().filter(|square| !taken(square)).map(|it| (it.to_string(), it.to_string().into()));
        let choices: Vec<(String, AttrValue)> =
            std::iter::once((String::new(), say!(voice, "plan-nowhere"))).chain(free).collect();
        let onchange = {
            let trail = trail.clone();
            edit.reform(move |text: String| put(&trail, thing, Square::try_from(text).ok()))
        };
        html! {
            <Pick id={format!("plan-{thing}")} label={name(thing)} {choices} value={own.map(String::from).unwrap_or_default()} {onchange} />
        }
    };
    html! {
        <section class="stack" aria-labelledby="design-plan">
            <h2 id="design-plan">{ voice.named("trail-plan", &[]) }</h2>
            <p>{ say!(voice, "plan-text") }</p>
            <p class="muted" role="status">{ match turn {
                Some(thing) => say!(voice, "plan-put", what = name(thing).as_str()),
                None => say!(voice, "plan-lift"),
            } }</p>
            <div class="plan-editor">
                <Plan size={(Square::COLUMNS, Square::ROWS)} {marks} entrance={trail.entrance.map(Square::place)} {onpick} />
                <div class="fields">{ for things.map(pick) }</div>
            </div>
            <p class="row"><DoorSign />{ say!(voice, "plan-way-in") }</p>
        </section>
    }
}
