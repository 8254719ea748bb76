//! The plan of the trail: where its stops stand, which were seen and which comes next; for who listens, the same as a list.

use crate::design::{DoorSign, Plan as Drawing, PlanMark};
use crate::i18n::{Voice, key};
use crate::pages::words::shape;
use plein_sens_shared::programme::Square;
use plein_sens_shared::trail::{PlateView, StopView};
use yew::prelude::*;

/// The plan; nothing where no stop stands on it.
pub fn plan(voice: &Voice, view: &PlateView) -> Html {
    let next = view.next().map(|stop| &stop.id);
    let placed: Vec<(u32, &StopView, Square)> =
        (1..).zip(&view.stops).filter_map(|(number, stop)| Some((number, stop, stop.place?))).collect();
    if placed.is_empty() {
        return Html::default();
    }
    let mark = |(number, stop, square): &(u32, &StopView, Square)| PlanMark {
        place: square.place(),
        sense: shape(stop.sense),
        filled: stop.seen_at_ms.is_some(),
        next: next == Some(&stop.id),
        number: view.in_order.then(|| voice.intl().number(*number).into()),
    };
    let marks: Vec<PlanMark> = placed.iter().map(mark).collect();
    let size = (Square::COLUMNS, Square::ROWS);
    let line = |(number, stop, square): &(u32, &StopView, Square)| {
        let number = if view.in_order { format!("{} · ", voice.intl().number(*number)) } else { String::new() };
        let place = voice.tell(key!("stop-place"), &[("square", square.to_string().into())]);
        html! { <li>{ number }{ voice.words(&stop.name) }{ format!(" : {place}") }</li> }
    };
    html! {
        <section class="stack" aria-labelledby="trail-plan">
            <h2 id="trail-plan">{ voice.say(key!("trail-plan")) }</h2>
            <Drawing {size} {marks} entrance={view.entrance.map(Square::place)} />
            if let Some(entrance) = view.entrance {
                <p class="row"><DoorSign />{ voice.tell(key!("trail-entrance"), &[("square", entrance.to_string().into())]) }</p>
            }
            <ul class="heard">{ for placed.iter().map(line) }</ul>
        </section>
    }
}
