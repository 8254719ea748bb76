//! The five senses: our own drawings, one line weight, without skin colour or gender, clear at 24 and at 240 px.

use yew::prelude::*;

use super::example::Example;
use super::tone::Tone;

/// A sense, for drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// An eye.
    Sight,
    /// An ear.
    Hearing,
    /// A nose.
    Smell,
    /// Lips and a tongue.
    Taste,
    /// A hand.
    Touch,
}

impl Sense {
    /// All five, in the order of the plate.
    pub const ALL: [Sense; 5] = [Sense::Sight, Sense::Hearing, Sense::Smell, Sense::Taste, Sense::Touch];

    /// Its colour.
    pub const fn tone(self) -> Tone {
        match self {
            Sense::Sight => Tone::Sight,
            Sense::Hearing => Tone::Hearing,
            Sense::Smell => Tone::Smell,
            Sense::Taste => Tone::Taste,
            Sense::Touch => Tone::Touch,
        }
    }

    /// The closed shape and the lines within it, on 48 units square.
    const fn drawing(self) -> (&'static str, &'static str) {
        match self {
            Sense::Sight => ("M3 24C9 14 16 9.500 24 9.500S39 14 45 24C39 34 32 38.500 24 38.500S9 34 3 24Z", "M17 24a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z"),
            Sense::Hearing => (
                "M11 20C11 11 17 4 25 4s13.500 6.500 13.500 14.500c0 6-3 9-6 12.500-2.500 3-2.500 6-4 9C27 43 24.500 44.500 21.500 44.500c-4.500 0-8-3.500-8-8Z",
                "M18 21c0-6 3-9.500 7-9.500s6.500 3 6.500 7c0 3.500-2 5-4.500 7s-4 3.500-4 7",
            ),
            Sense::Smell => (
                "M19.500 8.500a4.500 4.500 0 0 1 9 0c0 8 1.500 12 5 16.500 3 3.500 6.500 4.500 6.500 9.500a7.500 7.500 0 0 1-8 7.500c-3.500 0-4.500-2-8-2s-4.500 2-8 2a7.500 7.500 0 0 1-8-7.500c0-5 3.500-6 6.500-9.500 3.500-4.500 5-8.500 5-16.500Z",
                "M15 34.500c1.500-2 4-2 5.500 0M27.500 34.500c1.500-2 4-2 5.500 0",
            ),
            Sense::Taste => (
                "M3.500 18C9 11 14 8 18.500 8c2.500 0 3.500 1.500 5.500 1.500S27 8 29.500 8C34 8 39 11 44.500 18c-2.500 3-5 5-8 6.500V32a12.500 12.500 0 0 1-25 0V24.500C8.500 23 6 21 3.500 18Z",
                "M11.500 19.500c8-2 17-2 25 0M24 27v8",
            ),
            Sense::Touch => (
                "M14.500 26.500V12.500a3.250 3.250 0 0 1 6.500 0V7.250a3.250 3.250 0 0 1 6.500 0V9.500a3.250 3.250 0 0 1 6.500 0V14.500a3.250 3.250 0 0 1 6.500 0V30a14.500 14.500 0 0 1-14.500 14.500c-6 0-9.500-3-12.500-8L6.700 26.200a3.300 3.300 0 0 1 5.400-3.700Z",
                "M21 13v9M27.500 10v12M34 15v8",
            ),
        }
    }

    /// The shape as SVG elements on 48 units square, for drawings that hold several.
    pub fn shape(self, filled: bool) -> Html {
        let (outline, inner) = self.drawing();
        html! {
            <g class={classes!("sense", self.tone().class(), filled.then_some("sense-filled"))}>
                <path class="sense-outline" d={outline} />
                <path class="sense-inner" d={inner} />
            </g>
        }
    }
}

/// The sizes of a [`SenseShape`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SenseSize {
    /// Beside text.
    Text,
    /// On a card.
    #[default]
    Card,
    /// The picture of a screen.
    Screen,
    /// On a wall.
    Board,
}

/// What a [`SenseShape`] needs.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct SenseShapeProps {
    /// Which.
    pub sense: Sense,
    /// Whether it was visited.
    #[prop_or_default]
    pub filled: bool,
    /// How large.
    #[prop_or_default]
    pub size: SenseSize,
}

/// One sense; its word stands beside it.
#[function_component]
pub fn SenseShape(props: &SenseShapeProps) -> Html {
    let size = match props.size {
        SenseSize::Text => "sense-text",
        SenseSize::Card => "sense-card",
        SenseSize::Screen => "sense-screen",
        SenseSize::Board => "sense-board",
    };
    html! {
        <svg class={size} viewBox="0 0 48 48" aria-hidden="true">{ props.sense.shape(props.filled) }</svg>
    }
}

/// Its states.
pub fn examples() -> Vec<Example> {
    let all = |filled, size| {
        let shapes = Sense::ALL.iter().map(move |&sense| html! { <SenseShape {sense} {filled} {size} /> });
        html! { <div class="row">{ for shapes }</div> }
    };
    vec![
        Example::new("vides", all(false, SenseSize::Card)),
        Example::new("pleins", all(true, SenseSize::Card)),
        Example::new("dans le texte", all(true, SenseSize::Text)),
        Example::new("en grand", all(true, SenseSize::Screen)),
    ]
}
