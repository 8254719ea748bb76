//! The report's tables: the same on the screen, on paper and in a file, so that no file says more than the screen.

use super::{Asked, carried};
use crate::app::Staff;
use crate::rooms::{answered, changed, take_up, walks, words};
use crate::words::say;
use plein_sens_shared::day::Day;
use plein_sens_shared::insights::changed::reports as pairs;
use plein_sens_shared::insights::flow::reports as flows;
use plein_sens_shared::insights::load::Load;
use plein_sens_shared::insights::report::{Report, Sum};
use plein_sens_shared::insights::{Bar, Subject, quarters, take_up as taking_up};
use plein_sens_shared::map::Map;
use plein_sens_tables::Sheet;
use yew::AttrValue;

/// All of them.
pub fn sheets(staff: &Staff, report: &Report, loads: &[Load], asked: Option<&Asked>) -> Vec<Sheet> {
    let voice = &staff.voice;
    let sheet = |name: AttrValue, rows: Vec<Vec<String>>| Sheet { name: name.to_string(), rows };
    let mut all = vec![
        sheet(say!(voice, "report-by-day"), days(staff, report, asked)),
        sheet(say!(voice, "report-partners"), partners(staff, report)),
        sheet(say!(voice, "load-title"), carried::rows(staff, loads)),
        sheet(say!(voice, "report-quiet"), quiet(staff, report)),
    ];
    if let Some(asked) = asked {
        all.push(sheet(say!(voice, "walks-title"), passages(staff, asked)));
        let state = staff.office.state();
        let flows = flows(&asked.walked.flow);
        let walked = state.programme.trails.values().filter_map(|trail| Some((trail, flows.get(&trail.id)?)));
        all.extend(
            walked.map(|(trail, report)| sheet(voice.words(&trail.title), walks::flow_rows(staff, trail, report))),
        );
        all.push(sheet(say!(voice, "report-thought"), thought(staff, asked)));
        all.push(sheet(say!(voice, "words-quoted"), words::rows(staff, &asked.words)));
        all.push(sheet(say!(voice, "changed-title"), changed::rows(voice, &pairs(&asked.changed))));
        let years = taking_up::years(&asked.take_up);
        let rows = years.first().map(|year| take_up::sums(staff, &taking_up::report(&asked.take_up, *year)));
        all.extend(rows.map(|rows| sheet(say!(voice, "room-take-up"), rows)));
    }
    all
}

/// A line of a table.
pub fn row(cells: impl IntoIterator<Item = AttrValue>) -> Vec<String> {
    cells.into_iter().map(|cell| cell.to_string()).collect()
}

fn sum_heads(staff: &Staff) -> [AttrValue; 5] {
    let voice = &staff.voice;
    [
        say!(voice, "report-workshops"),
        say!(voice, "report-seats"),
        say!(voice, "report-registered"),
        say!(voice, "report-waiting"),
        say!(voice, "report-came"),
    ]
}

fn sum_cells(staff: &Staff, sum: &Sum) -> [String; 5] {
    let came = came(staff, (sum.noted > 0).then_some(sum.came));
    let [workshops, seats, registered, waiting] =
        [sum.workshops, sum.seats, sum.registered, sum.waiting].map(|count| count.to_string());
    [workshops, seats, registered, waiting, came]
}

/// How many came; where nobody noted it, that.
fn came(staff: &Staff, count: Option<u32>) -> String {
    count.map_or_else(|| say!(staff.voice, "report-unnoted").to_string(), |count| count.to_string())
}

/// Workshops, seats and people, day by day; passages beside them where they may be seen.
pub fn days(staff: &Staff, report: &Report, asked: Option<&Asked>) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let passages = asked.map(|asked| walks::by_day(&asked.walked.quarters)).unwrap_or_default();
    let mut days: Map<Day, Sum> = report.days.iter().map(|(day, sum)| (*day, *sum)).collect();
    for day in passages.keys() {
        days.or_default(*day);
    }
    let mut rows = vec![row([say!(voice, "walks-day")].into_iter().chain(sum_heads(staff)))];
    rows[0].extend(asked.map(|_| say!(voice, "report-passages-head").to_string()));
    rows.extend(days.iter().map(|(day, sum)| {
        let passages = asked.map(|_| passages.get(day).copied().unwrap_or(0).to_string());
        [voice.intl().date(*day)].into_iter().chain(sum_cells(staff, sum)).chain(passages).collect()
    }));
    rows
}

/// What each partner brings.
pub fn partners(staff: &Staff, report: &Report) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let (first, last) = ([say!(voice, "report-partner")], [say!(voice, "report-stops")]);
    let heads = row(first.into_iter().chain(sum_heads(staff)).chain(last));
    let line = |held: &plein_sens_shared::insights::report::Held| {
        let stops: Vec<String> = held.stops.iter().map(|name| voice.words(name).to_string()).collect();
        [held.name.clone()].into_iter().chain(sum_cells(staff, &held.sum)).chain([stops.join(", ")]).collect()
    };
    [heads].into_iter().chain(report.partners.iter().map(line)).collect()
}

/// Where few people were.
pub fn quiet(staff: &Staff, report: &Report) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let heads = row([
        say!(voice, "report-workshop"),
        say!(voice, "report-partner"),
        say!(voice, "walks-day"),
        say!(voice, "report-seats"),
        say!(voice, "report-registered"),
        say!(voice, "report-came"),
    ]);
    let line = |it: &plein_sens_shared::insights::report::Quiet| {
        let (title, day) = (voice.words(&it.title).to_string(), voice.intl().date(it.day));
        vec![title, it.signs.clone(), day, it.seats.to_string(), it.registered.to_string(), came(staff, it.came)]
    };
    [heads].into_iter().chain(report.quiet.iter().map(line)).collect()
}

/// What was answered to each question: how many were content, said yes, or chose each answer.
pub fn thought(staff: &Staff, asked: &Asked) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let few = say!(voice, "take-up-few", k = staff.office.state().programme.k());
    let heads = ["changed-question", "report-answer", "report-count", "changed-of"].map(|head| voice.named(head, &[]));
    let cell = |count: Option<u32>| count.map_or(few.to_string(), |count| count.to_string());
    let programme = &staff.office.state().programme;
    let line = |bar: &Bar| {
        let answer = match bar.subject {
            Subject::Question { .. } => say!(voice, "report-happy"),
            Subject::Yes { .. } => say!(voice, "report-yes"),
            _ => answered::answer(staff, bar),
        };
        let question =
            answered::of(bar).and_then(|id| answered::asked(programme, id)).unwrap_or_else(|| bar.label.clone());
        vec![voice.words(&question).to_string(), answer.to_string(), cell(bar.value), cell(bar.out_of)]
    };
    [row(heads)].into_iter().chain(asked.thought.bars.iter().map(line)).collect()
}

/// Each quarter of an hour in which somebody passed.
fn passages(staff: &Staff, asked: &Asked) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let heads = row([
        say!(voice, "report-stop"),
        say!(voice, "walks-day"),
        say!(voice, "walks-quarter"),
        say!(voice, "report-passages-head"),
    ]);
    let state = staff.office.state();
    let name = |id| state.programme.stop(id).map_or(id.to_string(), |(_, stop)| voice.words(&stop.name).to_string());
    let series = quarters::series(&asked.walked.quarters);
    let lines = series.iter().flat_map(|(stop, counts)| {
        let name = name(stop);
        counts
            .iter()
            .map(move |(at, people)| vec![name.clone(), at.day.to_string(), at.time.to_string(), people.to_string()])
    });
    [heads].into_iter().chain(lines).collect()
}
