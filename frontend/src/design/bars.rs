//! A chart for a big screen: a few large bars, one number each, readable at ten metres.

use super::{Example, Sense, SenseShape, Tone};
use yew::prelude::*;

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    /// Its name.
    pub label: AttrValue,
    /// Its number.
    pub value: u32,
    /// The sense that it counts, if it counts one: its shape and its tone.
    pub sense: Option<Sense>,
    /// A word beside the number, or in its place.
    pub note: Option<AttrValue>,
    /// Whether the number may be shown.
    pub shown: bool,
}

/// What the chart is given.
#[derive(Properties, PartialEq)]
pub struct BarsProps {
    /// What it shows.
    pub title: AttrValue,
    /// Its bars.
    pub rows: Vec<BarRow>,
}

/// The chart: a list to a screen reader, bars to the eye.
#[component]
pub fn Bars(props: &BarsProps) -> Html {
    let most = props.rows.iter().map(|row| row.value).max().unwrap_or(0).max(1);
    let bar = |row: &BarRow| {
        let width = u64::from(row.value) * 1000 / u64::from(most);
        html! {
            <li class={classes!("bar", row.sense.map_or(Tone::Plain, Sense::tone).class(), row.sense.map(|_| "marked"))}>
                { for row.sense.map(|sense| html! { <SenseShape {sense} filled={row.value > 0} /> }) }
                <span class="bar-label">{ &row.label }</span>
                if row.shown {
                    <svg class="bar-line" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">
                        <rect class="track" width="1000" height="60" /><rect width={width.to_string()} height="60" />
                    </svg>
                }
                <span class="bar-value">
                    if row.shown {
                        <b>{ row.value }</b>
                    }
                    { for row.note.iter().map(|note| html! { <small>{ " " }{ note }</small> }) }
                </span>
            </li>
        }
    };
    html! { <section class="bars"><h1>{ &props.title }</h1><ul>{ for props.rows.iter().map(bar) }</ul></section> }
}

pub fn examples() -> Vec<Example> {
    let row = |label: &'static str, value, sense| BarRow {
        label: label.into(),
        value,
        sense: Some(sense),
        note: None,
        shown: true,
    };
    let rows =
        vec![row("La vue", 41, Sense::Sight), row("Le goût", 63, Sense::Taste), row("Le toucher", 0, Sense::Touch)];
    vec![Example::new("trail", html! { <Bars title="Les passages" {rows} /> })]
}
