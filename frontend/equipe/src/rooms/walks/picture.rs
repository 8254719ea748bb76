//! The two pictures, as files of their own: the same on the screen, on paper and taken along. They stand on white and have
//! their own colours, whatever the screen's are. What they show is said beside them in words and in a table.

use plein_sens_shared::programme::Sense;
use std::fmt::Write as _;

const INK: &str = "#2a1f2d";
const RULE: &str = "#d9cfdc";
const FONT: &str = "font-family=\"Atkinson Hyperlegible Next, Verdana, sans-serif\"";
const WIDE: usize = 720;

/// The colour of a stop.
fn colour(sense: Sense) -> &'static str {
    match sense {
        Sense::Sight => "#0b6b7f",
        Sense::Hearing => "#5b45b0",
        Sense::Smell => "#3a7022",
        Sense::Taste => "#b83a10",
        Sense::Touch => "#a42a63",
    }
}

/// A stop, and how many passed in each quarter of an hour.
pub struct Line {
    pub name: String,
    pub sense: Sense,
    pub counts: Vec<u32>,
}

/// One row a stop, one bar a quarter of an hour; where an hour begins stands below.
pub fn series(title: &str, lines: &[Line], hours: &[(usize, String)]) -> String {
    const LEFT: usize = 150;
    const ROW: usize = 54;
    let most = lines.iter().flat_map(|line| &line.counts).max().copied().unwrap_or(0).max(1);
    let quarters = lines.iter().map(|line| line.counts.len()).max().unwrap_or(0).max(1);
    let step = (WIDE - LEFT - 10) / quarters;
    let bar = step.saturating_sub(2).clamp(1, 28);
    let mut shapes = String::new();
    for (n, line) in lines.iter().enumerate() {
        let ground = (n + 1) * ROW;
        text(&mut shapes, 0, ground - 14, "start", &line.name);
        put(
            &mut shapes,
            format_args!(r#"<line x1="{LEFT}" x2="{WIDE}" y1="{ground}" y2="{ground}" stroke="{RULE}"/>"#),
        );
        for (place, count) in line.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let tall = (usize::try_from(*count).unwrap_or(0) * (ROW - 10)).div_ceil(usize::try_from(most).unwrap_or(1));
            let (x, y, fill) = (LEFT + place * step, ground - tall, colour(line.sense));
            put(&mut shapes, format_args!(r#"<rect x="{x}" y="{y}" width="{bar}" height="{tall}" fill="{fill}"/>"#));
        }
    }
    let below = lines.len() * ROW + 22;
    for (place, hour) in hours {
        text(&mut shapes, LEFT + place * step, below, "start", hour);
    }
    picture(title, below + 12, &shapes)
}

/// The stops in their order, and an arc from each to each: above to the right, below to the left; the wider, the more people.
pub fn flow(title: &str, stops: &[(String, Sense)], ways: &[(usize, usize, u32)]) -> String {
    const LINE: usize = 190;
    let most = ways.iter().map(|(_, _, people)| *people).max().unwrap_or(0).max(1);
    let gap = (WIDE - 140) / stops.len().saturating_sub(1).max(1);
    let x = |stop: usize| 70 + stop * gap;
    let mut shapes = String::new();
    for (from, to, people) in ways {
        let (here, there, (_, sense)) = (x(*from), x(*to), &stops[*from]);
        let (across, width) = (here.abs_diff(there) / 2, 2 + people * 14 / most);
        // An ellipse as high as there is room for.
        let high = 24 + from.abs_diff(*to) * 130 / stops.len();
        put(
            &mut shapes,
            format_args!(
                r#"<path d="M {here} {LINE} A {across} {high} 0 0 1 {there} {LINE}" fill="none" stroke="{}" stroke-width="{width}" stroke-opacity="0.7"/>"#,
                colour(*sense)
            ),
        );
    }
    for (stop, (name, sense)) in stops.iter().enumerate() {
        let (x, fill) = (x(stop), colour(*sense));
        put(
            &mut shapes,
            format_args!(r##"<circle cx="{x}" cy="{LINE}" r="12" fill="{fill}" stroke="#fff" stroke-width="3"/>"##),
        );
        text(&mut shapes, x, 2 * LINE - 8, "middle", name);
    }
    picture(title, 2 * LINE + 8, &shapes)
}

/// A file as an address, for an image.
pub fn address(svg: &str) -> String {
    format!("data:image/svg+xml,{}", plein_sens_frontend::platform::page::percent_encoded(svg))
}

fn picture(title: &str, tall: usize, shapes: &str) -> String {
    let title = escaped(title);
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -8 {} {}" role="img" {FONT} font-size="17"><title>{title}</title><rect x="-12" y="-8" width="{}" height="{}" fill="#fff"/>{shapes}</svg>"##,
        WIDE + 24,
        tall + 16,
        WIDE + 24,
        tall + 16
    )
}

fn text(to: &mut String, x: usize, y: usize, anchor: &str, words: &str) {
    put(to, format_args!(r#"<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{INK}">{}</text>"#, escaped(words)));
}

/// A text takes whatever is written into it.
fn put(to: &mut String, what: std::fmt::Arguments) {
    to.write_fmt(what).unwrap_or_default();
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
