//! A curve with few words: what there is, what there would be, and the point that is looked at. To a screen reader it is
//! one picture with a sentence; the numbers stand in a table beside it.

use super::Example;
use yew::prelude::*;

/// One point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurvePoint {
    /// Its place on the line below.
    pub at: u32,
    /// The lower curve.
    pub part: i64,
    /// The upper curve, at least.
    pub low: i64,
    /// The upper curve, at most.
    pub high: i64,
}

/// What the curve is given.
#[derive(Properties, PartialEq)]
pub struct CurveProps {
    /// What it says, in a sentence.
    pub label: AttrValue,
    /// Its points, from left to right.
    pub points: Vec<CurvePoint>,
    /// Where things are now.
    pub now: (u32, i64),
    /// Which point is looked at.
    pub picked: usize,
    /// Writes a place on the line below.
    pub write_at: Callback<u32, AttrValue>,
    /// Writes a height.
    pub write_height: Callback<i64, AttrValue>,
    /// What the upper curve, the lower one and the ring are.
    pub legend: [AttrValue; 3],
}

const WIDTH: i64 = 340;
const TOP: i64 = 12;
const BOTTOM: i64 = 190;
const LEFT: i64 = 6;
const RIGHT: i64 = 330;
/// So many marks fit.
const MARKS: usize = 7;
const STEPS: [i64; 9] = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];
const HEIGHTS: i64 = 4;

/// From values to the glass.
struct Scale {
    first: i64,
    width: i64,
    floor: i64,
    step: i64,
    height: i64,
}

impl Scale {
    fn of(props: &CurveProps) -> Self {
        let heights = || props.points.iter().flat_map(|point| [point.part, point.low, point.high]).chain([props.now.1]);
        let (least, most) = (heights().min().unwrap_or(0).min(0), heights().max().unwrap_or(0).max(1));
        let step = STEPS.into_iter().find(|step| (most - least) <= step * HEIGHTS).unwrap_or(most - least);
        let floor = least.div_euclid(step) * step;
        let at = |point: Option<&CurvePoint>| point.map_or(0, |point| i64::from(point.at));
        let first = at(props.points.first());
        let width = (at(props.points.last()) - first).max(1);
        let height = ((most - floor + step - 1) / step * step).max(step);
        Self { first, width, floor, step, height }
    }

    fn x(&self, at: u32) -> i64 {
        LEFT + (i64::from(at) - self.first).clamp(0, self.width) * (RIGHT - LEFT) / self.width
    }

    fn y(&self, value: i64) -> i64 {
        BOTTOM - (value - self.floor) * (BOTTOM - TOP) / self.height
    }

    fn line<'a>(&self, points: impl Iterator<Item = &'a CurvePoint>, value: impl Fn(&CurvePoint) -> i64) -> String {
        points.map(|point| format!("{},{}", self.x(point.at), self.y(value(point)))).collect::<Vec<_>>().join(" ")
    }
}

/// The curve.
#[component]
pub fn Curve(props: &CurveProps) -> Html {
    let scale = Scale::of(props);
    let points = || props.points.iter();
    let band = format!("{} {}", scale.line(points(), |it| it.high), scale.line(points().rev(), |it| it.low));
    let (now_x, now_y) = (scale.x(props.now.0), scale.y(props.now.1));
    let picked = props.points.get(props.picked).map(|point| {
        let (x, y) = (scale.x(point.at).to_string(), scale.y(point.high).to_string());
        html! {
            <>
                <line class="curve-pick" x1={x.clone()} x2={x.clone()} y1={TOP.to_string()} y2={BOTTOM.to_string()} />
                <circle class="curve-dot" cx={x} cy={y} r="6" />
            </>
        }
    });
    html! {
        <figure class="curve">
            <svg viewBox={format!("0 0 {WIDTH} 214")} role="img" aria-label={props.label.clone()}>
                { grid(props, &scale) }
                <polygon class="curve-band" points={band} />
                <polyline class="curve-part" points={scale.line(points(), |it| it.part)} />
                <polyline class="curve-line" points={scale.line(points(), |it| it.high)} />
                <polyline class="curve-line" points={scale.line(points(), |it| it.low)} />
                { for picked }
                <circle class="curve-now" cx={now_x.to_string()} cy={now_y.to_string()} r="6" />
            </svg>
            <figcaption class="legend">
                { for ["curve-line", "curve-part", "curve-now"].into_iter().zip(&props.legend).map(|(class, word)| key(class, word)) }
            </figcaption>
        </figure>
    }
}

/// A sign of the curve and its word.
fn key(class: &'static str, word: &AttrValue) -> Html {
    let sign = if class == "curve-now" {
        html! { <circle {class} cx="16" cy="8" r="6" /> }
    } else {
        html! { <line {class} x1="0" x2="32" y1="8" y2="8" /> }
    };
    html! { <span><svg viewBox="0 0 32 16" aria-hidden="true">{ sign }</svg>{ word }</span> }
}

/// Lines across with their heights, and the places below.
fn grid(props: &CurveProps, scale: &Scale) -> Html {
    let across = (0..=scale.height / scale.step).map(|number| {
        let value = scale.floor + number * scale.step;
        let y = scale.y(value);
        html! {
            <>
                <line class="curve-grid" x1={LEFT.to_string()} x2={RIGHT.to_string()} y1={y.to_string()} y2={y.to_string()} />
                if number > 0 {
                    <text x={LEFT.to_string()} y={(y + 14).to_string()}>{ props.write_height.emit(value) }</text>
                }
            </>
        }
    });
    let gaps = props.points.len().saturating_sub(1);
    let stride = [1, 2, 3, 5, 7, 10].into_iter().find(|stride| gaps / stride <= MARKS).unwrap_or(gaps.max(1));
    let below = props.points.iter().step_by(stride).map(|point| {
        let x = scale.x(point.at);
        // The outer ones stay on the glass.
        let anchor = if x < LEFT + 12 {
            "start"
        } else if x > RIGHT - 12 {
            "end"
        } else {
            "middle"
        };
        html! { <text x={x.to_string()} y="208" text-anchor={anchor}>{ props.write_at.emit(point.at) }</text> }
    });
    html! { <g aria-hidden="true">{ for across }{ for below }</g> }
}

pub fn examples() -> Vec<Example> {
    let point = |at: u32| {
        let part = i64::from(at) * 4_100;
        CurvePoint { at, part, low: 60_000 + part / 2, high: 65_000 + part / 2 }
    };
    vec![Example::new(
        "hours",
        html! {
            <Curve label="Ce qu’il reste, selon les heures de travail par semaine" points={(0..=35).map(point).collect::<Vec<_>>()}
                now={(8, 80_000)} picked={20}
                write_at={Callback::from(|at: u32| AttrValue::from(at.to_string()))}
                write_height={Callback::from(|cents: i64| AttrValue::from(format!("{} €", cents / 100)))}
                legend={["Avec les droits", "Sans les droits", "Aujourd’hui"].map(AttrValue::from)} />
        },
    )]
}
