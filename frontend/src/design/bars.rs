//! A chart for a big screen: a few large bars, one number each, readable at ten metres.

use super::{Example, Tone};
use yew::prelude::*;

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    /// Its name.
    pub label: AttrValue,
    /// Its number.
    pub value: u32,
    /// Its tone.
    pub tone: Tone,
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
            <li class={classes!("bar", row.tone.class())}>
                <span class="bar-label">{ &row.label }</span>
                <svg viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true"><rect width={width.to_string()} height="60" rx="8" /></svg>
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
    let row = |label: &'static str, value, tone| BarRow { label: label.into(), value, tone, note: None, shown: true };
    let rows =
        vec![row("La vue", 41, Tone::Sight), row("Le goût", 63, Tone::Taste), row("Le toucher", 28, Tone::Touch)];
    vec![Example::new("trail", html! { <Bars title="Les passages" {rows} /> })]
}
