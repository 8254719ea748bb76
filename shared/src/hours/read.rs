//! OpenStreetMap's `opening_hours`, as far as an office needs it: seasons, days, public holidays, times, closed. The build
//! script reads with this file too, so it knows nothing of this crate.

/// One rule: on which days, and when it is open then; never, if there are no times.
#[derive(Default)]
pub struct ReadRule {
    /// First and last day of the year, as month and day.
    pub season: Option<[(u8, u8); 2]>,
    /// Bit 0 is Monday.
    pub days: u8,
    /// Whether it is for public holidays too.
    pub holidays: bool,
    /// Minutes since midnight.
    pub spans: Vec<(u16, u16)>,
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// All rules of a text, or what is wrong with it.
pub fn rules(text: &str) -> Result<Vec<ReadRule>, String> {
    let text = text.trim().trim_end_matches(';').replace(", ", ",");
    text.split(';').map(|text| rule(text.trim())).collect()
}

/// `Aug 03-Aug 21 Mo-Fr,PH 09:00-12:00,14:00-17:00` or `PH off`.
fn rule(text: &str) -> Result<ReadRule, String> {
    let mut rule = ReadRule::default();
    let mut words = text.split_whitespace().peekable();
    if let Some(month) = words.next_if(|word| MONTHS.contains(word)) {
        let days = words.next().ok_or_else(|| format!("{text:?} ends after its month"))?;
        let (first, rest) = days.split_once('-').ok_or_else(|| format!("{days:?} is no range of days"))?;
        let until = if MONTHS.contains(&rest) { (rest, words.next().unwrap_or_default()) } else { (month, rest) };
        let (first, last) = (day_of_year(month, first)?, day_of_year(until.0, until.1)?);
        if first > last {
            return Err(format!("{text:?}: a season ends after its beginning; one over new year is two"));
        }
        rule.season = Some([first, last]);
    }
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let selected = words.next_if(|word| *word != last);
    if words.next() != Some(last) || words.next().is_some() || last.is_empty() {
        return Err(format!("{text:?} is not written as season, days and times"));
    }
    match selected {
        Some(selected) => days(selected, &mut rule)?,
        None => rule.days = 0b111_1111,
    }
    if last != "off" && last != "closed" {
        rule.spans = last.split(',').map(span).collect::<Result<_, _>>()?;
        if !rule.spans.is_sorted_by(|one, next| one.1 < next.0) {
            return Err(format!("{last:?}: times follow one another, with a pause between"));
        }
    }
    Ok(rule)
}

fn day_of_year(month: &str, day: &str) -> Result<(u8, u8), String> {
    let number = MONTHS.iter().zip(1..).find(|(name, _)| **name == month).map(|(_, number)| number);
    let day = day.parse().ok().filter(|day| (1..=31).contains(day));
    number.zip(day).ok_or_else(|| format!("{month} {day:?} is no day of the year"))
}

fn days(text: &str, rule: &mut ReadRule) -> Result<(), String> {
    let place = |name: &str| {
        DAYS.iter().position(|day| *day == name).ok_or_else(|| format!("{name:?} is no day (Mo … Su, PH)"))
    };
    for part in text.split(',') {
        if part == "PH" {
            rule.holidays = true;
            continue;
        }
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (place(first)?, place(last)?);
        if first > last {
            return Err(format!("{part:?}: a week begins with Mo here"));
        }
        (first..=last).for_each(|day| rule.days |= 1 << day);
    }
    Ok(())
}

fn span(text: &str) -> Result<(u16, u16), String> {
    let minutes = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
        (time.len() == 5 && hour < 24 && minute < 60).then(|| hour * 60 + minute)
    };
    let parts = text.split_once('-').and_then(|(from, until)| minutes(from).zip(minutes(until)));
    parts
        .filter(|(from, until)| from < until)
        .ok_or_else(|| format!("{text:?} is no time (09:00-12:30), or it goes past midnight"))
}
