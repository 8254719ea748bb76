//! A plan, as simple as one that is drawn on a board: squares with letters and numbers, the senses where they stand, and where one
//! comes in. It is a picture only: whoever does not see it reads the same beside it, square by square.

use super::plate::drawing;
use super::{Example, Sense};
use yew::prelude::*;

/// A column and a row, counted from 0.
pub type Place = (u8, u8);

/// What stands on a square.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanMark {
    /// Where.
    pub place: Place,
    /// Which sense.
    pub sense: Sense,
    /// Whether it is full.
    pub filled: bool,
    /// Whether it is the one that is looked for.
    pub next: bool,
    /// Its number, where there is an order.
    pub number: Option<AttrValue>,
}

/// What the plan is given.
#[derive(Properties, PartialEq)]
pub struct PlanProps {
    /// How many columns and rows.
    pub size: Place,
    /// What stands on it.
    pub marks: Vec<PlanMark>,
    /// Where one comes in.
    #[prop_or_default]
    pub entrance: Option<Place>,
    /// What to do when a square is touched, where that does something. A keyboard needs another way to the same.
    #[prop_or_default]
    pub onpick: Option<Callback<Place>>,
}

/// The side of a square.
const SIDE: u32 = 64;
/// The room for letters and numbers.
const EDGE: u32 = 30;

/// The plan: left is left in every language.
#[component]
pub fn Plan(props: &PlanProps) -> Html {
    let (columns, rows) = props.size;
    let along = |count: u8| EDGE + u32::from(count) * SIDE;
    let corner = |(column, row): Place| format!("translate({} {})", along(column), along(row));
    let middle = |count: u8| (along(count) + SIDE / 2).to_string();
    let letter = |column: u8| {
        html! { <text x={middle(column)} y="21">{ char::from(b'A' + column).to_string() }</text> }
    };
    let number = |row: u8| {
        let y = (along(row) + SIDE / 2 + 8).to_string();
        html! { <text x="14" {y}>{ (row + 1).to_string() }</text> }
    };
    let square = |place: Place| {
        let side = SIDE.to_string();
        let onclick = props.onpick.as_ref().map(|onpick| onpick.reform(move |_: MouseEvent| place));
        let class = onclick.is_some().then_some("touch");
        html! { <rect {class} x={along(place.0).to_string()} y={along(place.1).to_string()} width={side.clone()} height={side} {onclick} /> }
    };
    let mark = |mark: &PlanMark| {
        html! {
            <g transform={corner(mark.place)}>
                if mark.next {
                    <circle class="next" cx="32" cy="32" r="39" />
                }
                { drawing(mark.sense, mark.filled) }
                if let Some(number) = &mark.number {
                    <circle class="badge" cx="10" cy="10" r="15" />
                    <text x="10" y="18">{ number }</text>
                }
            </g>
        }
    };
    html! {
        <svg class="plan" viewBox={format!("0 0 {} {}", along(columns) + 4, along(rows) + 4)} aria-hidden="true">
            { for (0..columns).map(letter) }
            { for (0..rows).map(number) }
            { for (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row))).map(square) }
            if let Some(place) = props.entrance {
                <g transform={corner(place)}>{ door() }</g>
            }
            { for props.marks.iter().map(mark) }
        </svg>
    }
}

/// The sign of where one comes in.
#[component]
pub fn DoorSign() -> Html {
    html! { <svg class="door-sign" viewBox="0 0 64 64" aria-hidden="true">{ door() }</svg> }
}

fn door() -> Html {
    html! { <path class="way-in" d="M20 56V8h28v48M12 56h44M40 32v4" /> }
}

pub fn examples() -> Vec<Example> {
    let mark = |place, sense, filled, next, number: &'static str| PlanMark {
        place,
        sense,
        filled,
        next,
        number: (!number.is_empty()).then(|| number.into()),
    };
    let marks = vec![mark((1, 1), Sense::Sight, true, false, "1"), mark((5, 2), Sense::Taste, false, true, "2")];
    let free = vec![mark((1, 1), Sense::Smell, false, false, "")];
    vec![
        Example::new("order", html! { <Plan size={(8, 6)} {marks} entrance={Some((3, 5))} /> }),
        Example::new("free", html! { <Plan size={(8, 6)} marks={free} /> }),
        Example::new("door", html! { <DoorSign /> }),
    ]
}
