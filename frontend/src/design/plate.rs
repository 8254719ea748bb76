//! The plate of the senses: five shapes, our own drawings, that fill one by one.

use super::{Example, Tone};
use yew::prelude::*;

/// A sense, as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sense {
    Sight,
    Hearing,
    Smell,
    Taste,
    Touch,
}

impl Sense {
    /// All five, in the order of the plate.
    pub const ALL: [Self; 5] = [Self::Sight, Self::Hearing, Self::Smell, Self::Taste, Self::Touch];

    /// Its tone.
    pub fn tone(self) -> Tone {
        match self {
            Self::Sight => Tone::Sight,
            Self::Hearing => Tone::Hearing,
            Self::Smell => Tone::Smell,
            Self::Taste => Tone::Taste,
            Self::Touch => Tone::Touch,
        }
    }

    /// Its line, in 64 units square.
    fn line(self) -> &'static str {
        match self {
            Self::Sight => "M8 32c10-15 38-15 48 0-10 15-38 15-48 0zM32 24a8 8 0 1 0 .1 0z",
            Self::Hearing => "M20 27a13 13 0 1 1 25 5c-3 5-9 7-9 14a7 7 0 0 1-13 3M27 27a6 6 0 1 1 11 3c-2 3-5 3-5 7",
            Self::Smell => "M37 10c0 13-14 18-14 29 0 6 6 8 10 5 2 5 10 4 12-1M50 16c-4 4 4 8 0 12M14 20c-4 4 4 8 0 12",
            Self::Taste => "M9 25c7 3 15 3 23 0 8 3 16 3 23 0-3 18-12 26-23 26S12 43 9 25zM20 44c4-7 20-7 24 0M32 40v6",
            Self::Touch => {
                "M20 37V18a4 4 0 0 1 8 0v13-18a4 4 0 0 1 8 0v18-15a4 4 0 0 1 8 0v22c0 11-5 17-14 17-8 0-12-5-15-11l-5-9c-2-5 4-8 7-4z"
            }
        }
    }
}

/// A sense as it stands in a drawing, in 64 units square.
pub(super) fn drawing(sense: Sense, filled: bool) -> Html {
    let classes = classes!("sense", sense.tone().class(), filled.then_some("filled"));
    html! {
        <g class={classes}>
            <circle cx="32" cy="32" r="30" />
            <path d={sense.line()} />
            if filled {
                <g class="done"><circle cx="53" cy="53" r="9" /><path d="M49 53l3 3 5-6" /></g>
            }
        </g>
    }
}

/// What one sense is given.
#[derive(Properties, PartialEq)]
pub struct SenseShapeProps {
    /// Which.
    pub sense: Sense,
    /// Whether it is full.
    pub filled: bool,
    /// How large, in CSS pixels.
    #[prop_or(64)]
    pub size: u32,
}

/// One sense; its word stands beside it.
#[component]
pub fn SenseShape(props: &SenseShapeProps) -> Html {
    let size = props.size.to_string();
    html! {
        <svg class="sense-shape" viewBox="0 0 64 64" width={size.clone()} height={size} aria-hidden="true">
            { drawing(props.sense, props.filled) }
        </svg>
    }
}

/// What the plate is given.
#[derive(Properties, PartialEq)]
pub struct PlateProps {
    /// Which senses are full.
    pub filled: Vec<Sense>,
    /// What the plate says: “2 sens sur 5”.
    pub label: AttrValue,
    /// The number in its middle: “2”.
    pub count: AttrValue,
    /// What stands below the number: “sur 5”.
    pub out_of: AttrValue,
    /// The word of each sense, in the order of the plate.
    #[prop_or_default]
    pub names: Vec<AttrValue>,
}

/// Where the middle of each sense lies on the plate, in 320 units square.
const PLACES: [(u32, u32); 5] = [(160, 61), (254, 129), (218, 240), (102, 240), (66, 129)];

/// The plate.
#[component]
pub fn Plate(props: &PlateProps) -> Html {
    let full: Vec<&str> = Sense::ALL
        .iter()
        .zip(&props.names)
        .filter(|(sense, _)| props.filled.contains(sense))
        .map(|(_, name)| name.as_str())
        .collect();
    let label =
        if full.is_empty() { props.label.to_string() } else { format!("{} : {}", props.label, full.join(", ")) };
    let one = |(sense, (x, y)): (Sense, (u32, u32))| {
        let place = format!("translate({x} {y}) scale(1.3) translate(-32 -32)");
        html! { <g transform={place}>{ drawing(sense, props.filled.contains(&sense)) }</g> }
    };
    html! {
        <svg class="plate" viewBox="0 0 320 320" role="img" aria-label={label}>
            <circle class="rim" cx="160" cy="160" r="158" />
            <circle class="well" cx="160" cy="160" r="99" />
            { for Sense::ALL.into_iter().zip(PLACES).map(one) }
            <text class="count" x="160" y="170">{ &props.count }</text>
            <text class="out-of" x="160" y="194">{ &props.out_of }</text>
        </svg>
    }
}

pub fn examples() -> Vec<Example> {
    let mut all: Vec<Example> = Sense::ALL
        .into_iter()
        .map(|sense| {
            Example::new(
                "sense",
                html! { <><SenseShape {sense} filled={false} /><SenseShape {sense} filled={true} /></> },
            )
        })
        .collect();
    all.push(Example::new(
        "plate",
        html! { <Plate filled={vec![Sense::Sight, Sense::Taste]} label="2 sens sur 5" count="2" out_of="sur 5" /> },
    ));
    all
}
