//! A few counts drawn as lines: each with its words and its number, which say the same to whoever does not see the line.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TallyProps {
    /// What it says, in a sentence.
    pub caption: AttrValue,
    /// Words and number of each line.
    pub rows: Vec<(AttrValue, u32)>,
}

/// The lines.
#[component]
pub fn Tally(props: &TallyProps) -> Html {
    let most = props.rows.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let line = |(label, count): &(AttrValue, u32)| {
        let width = (u64::from(*count) * 1000 / u64::from(most)).to_string();
        html! {
            <li>
                <span>{ label }</span>
                <svg viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="1000" height="40" /><rect {width} height="40" /></svg>
                <b>{ *count }</b>
            </li>
        }
    };
    html! {
        <figure class="tally">
            <figcaption>{ &props.caption }</figcaption>
            <ul>{ for props.rows.iter().map(line) }</ul>
        </figure>
    }
}
