//! The lines of a file in words: what would become of each, and what to mend where.

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row};
use crate::words::say;
use plein_sens_frontend::design::{Tag, Tone};
use plein_sens_frontend::i18n::Voice;
use plein_sens_tables::{Column, Fate, Flaw, Line, MOST, Preview, Unreadable, Why};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct LinesProps {
    pub read: Preview,
}

/// All lines, those to be mended first.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let is_bad = |line: &&Line| matches!(line.fate, Fate::Bad(_));
    let lines = &props.read.lines;
    let ordered = lines.iter().filter(is_bad).chain(lines.iter().filter(|line| !is_bad(line)));
    let rows: Vec<Row> = ordered.map(|line| row(&staff, line, props.read.entries)).collect();
    html! { <Listing voice={voice.clone()} id="import-search" label={say!(voice, "import-lines")} empty={AttrValue::from("")} {rows} /> }
}

fn row(staff: &Staff, line: &Line, entry: bool) -> Row {
    let voice = &staff.voice;
    let at = if entry { say!(voice, "import-entry", n = line.n) } else { say!(voice, "import-line", line = line.n) };
    let (word, tone, flaws): (AttrValue, Tone, &[Flaw]) = match &line.fate {
        Fate::New(_) => (say!(voice, "import-is-new"), Tone::Plain, &[]),
        Fate::Changed(_) => (say!(voice, "import-is-changed"), Tone::Plain, &[]),
        Fate::Same => (say!(voice, "import-is-same"), Tone::Plain, &[]),
        Fate::Bad(flaws) => (say!(voice, "import-is-bad"), Tone::Check, flaws),
    };
    let words = format!("{at} {} {word}", line.name);
    let shown = html! {
        <div class="line">
            <span class="when">{ at }</span>
            <span class="what"><b>{ &line.name }</b>
                { for flaws.iter().map(|flaw| html! { <small>{ told(voice, flaw) }</small> }) }
                { for line.left.iter().map(|flaw| html! { <small>{ say!(voice, "import-left", what = told(voice, flaw).as_str()) }</small> }) }
            </span>
            <span class="how"><Tag label={word} {tone} /></span>
        </div>
    };
    // A service of an export may have the number of a structure.
    Row { key: format!("{} {}", line.n, line.name), words, group: None, shown }
}

/// “Date : « 32/10 ». Écrivez un jour comme 12/10/2015.”
fn told(voice: &Voice, flaw: &Flaw) -> AttrValue {
    let (column, why) = (column(voice, flaw.column), why(voice, &flaw.why));
    if flaw.cell.is_empty() {
        return say!(voice, "import-flaw-empty", column = column.as_str(), why = why.as_str());
    }
    say!(voice, "import-flaw", column = column.as_str(), cell = flaw.cell.as_str(), why = why.as_str())
}

/// A column as it is headed.
pub fn column(voice: &Voice, column: Column) -> AttrValue {
    match column {
        Column::Name => say!(voice, "column-name"),
        Column::Title => say!(voice, "column-title"),
        Column::About => say!(voice, "column-about"),
        Column::Partner => say!(voice, "column-partner"),
        Column::Place => say!(voice, "column-place"),
        Column::Date => say!(voice, "column-date"),
        Column::Start => say!(voice, "column-start"),
        Column::End => say!(voice, "column-end"),
        Column::Seats => say!(voice, "column-seats"),
        Column::Audience => say!(voice, "column-audience"),
        Column::Kind => say!(voice, "column-kind"),
        Column::Accessible => say!(voice, "column-accessible"),
        Column::Id => say!(voice, "column-id"),
        Column::Address => say!(voice, "column-address"),
        Column::Postcode => say!(voice, "column-postcode"),
        Column::Town => say!(voice, "column-town"),
        Column::Phone => say!(voice, "column-phone"),
        Column::Email => say!(voice, "column-email"),
        Column::Site => say!(voice, "column-site"),
        Column::Hours => say!(voice, "column-hours"),
        Column::Languages => say!(voice, "column-languages"),
        Column::Services => say!(voice, "column-services"),
        Column::Needs => say!(voice, "column-needs"),
        Column::Free => say!(voice, "column-free"),
        Column::Cost => say!(voice, "column-cost"),
        Column::Whom => say!(voice, "column-whom"),
    }
}

fn why(voice: &Voice, why: &Why) -> AttrValue {
    match why {
        Why::Empty => say!(voice, "why-empty"),
        Why::TooLong { most } => say!(voice, "why-too-long", most = *most),
        Why::Formula => say!(voice, "why-formula"),
        Why::Control => say!(voice, "why-control"),
        Why::NotADay => say!(voice, "why-not-a-day"),
        Why::OutsideEvent { first, last } => {
            say!(voice, "why-outside-event", first = voice.intl().date(*first), last = voice.intl().date(*last))
        }
        Why::NoEvent => say!(voice, "why-no-event"),
        Why::NotATime => say!(voice, "why-not-a-time"),
        Why::EndsBefore => say!(voice, "why-ends-before"),
        Why::NotANumber => say!(voice, "why-not-a-number"),
        Why::UnknownPartner => say!(voice, "why-unknown-partner"),
        Why::NotAmong { words } => say!(voice, "why-not-among", words = words.join(", ")),
        Why::NotHours => say!(voice, "why-not-hours"),
        Why::NotAPhone => say!(voice, "why-not-a-phone"),
        Why::NotAnEmail => say!(voice, "why-not-an-email"),
        Why::NotASite => say!(voice, "why-not-a-site"),
        Why::UnknownLanguage => say!(voice, "why-unknown-language"),
        Why::TooMany { most } => say!(voice, "why-too-many", most = *most),
        Why::UnknownStructure => say!(voice, "why-unknown-structure"),
        Why::Unfit => say!(voice, "why-unfit"),
        Why::Twice { line } => say!(voice, "why-twice", line = *line),
    }
}

/// Why a file cannot be read at all, and what to do.
pub fn unreadable(voice: &Voice, why: &Unreadable) -> AttrValue {
    match why {
        Unreadable::Empty => say!(voice, "unreadable-empty"),
        Unreadable::NotText => say!(voice, "unreadable-not-text"),
        Unreadable::TooLarge => say!(voice, "unreadable-too-large", most = MOST),
        Unreadable::Missing(columns) => {
            let names: Vec<String> = columns.iter().map(|it| column(voice, *it).to_string()).collect();
            say!(voice, "unreadable-missing", columns = names.join(", "))
        }
        Unreadable::ExportTooLarge => say!(voice, "unreadable-export-too-large", most = MOST),
        Unreadable::NotInclusion => say!(voice, "unreadable-not-inclusion"),
        Unreadable::Nothing => say!(voice, "unreadable-nothing"),
        Unreadable::Twice(twice) => say!(voice, "unreadable-twice", column = column(voice, *twice).as_str()),
    }
}
