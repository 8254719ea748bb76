//! The demo town: its programme is data, given to the town as its own commands on an empty log.

use plein_sens_shared::command::Command;
use plein_sens_shared::day::Day;
use plein_sens_shared::programme::{Aid, Announce, Announcement};
use rust_embed::RustEmbed;
use serde::Deserialize;
use serde_json::json;
use std::cmp::Reverse;
use std::collections::BTreeMap;

#[derive(RustEmbed)]
#[folder = "demo/vierzon-2015"]
struct Files;

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    command: Vec<Command>,
    #[serde(default)]
    earlier: Vec<Earlier>,
    #[serde(default)]
    changed: Vec<Changed>,
    #[serde(default)]
    answered: Vec<Answered>,
}

/// What was said in a week of the past, and how often.
#[derive(Deserialize)]
struct Earlier {
    weeks_ago: i64,
    right: String,
    said: BTreeMap<String, usize>,
}

/// What the same people said before and after.
#[derive(Deserialize)]
struct Changed {
    pair: String,
    days_ago: [i64; 2],
    /// Before, after, and how many people.
    said: Vec<(u8, u8, usize)>,
    /// Who never came back.
    before_only: Vec<u8>,
}

/// What people answered on a day of the past.
#[derive(Deserialize)]
struct Answered {
    survey: String,
    days_ago: i64,
    sheets: Vec<Sheet>,
}

/// One sheet, and how many people gave it.
#[derive(Deserialize)]
struct Sheet {
    people: usize,
    answers: BTreeMap<String, u8>,
    values: BTreeMap<String, u32>,
}

const DAY_MS: i64 = 24 * 3_600_000;
const WEEK_MS: i64 = 7 * DAY_MS;

/// A file of the demo that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the demo's {file} cannot be read: {cause}")]
pub struct BadDemo {
    file: String,
    cause: String,
}

/// The demo's commands, with the event beginning on this day; its own aids stand with the law's data.
pub fn commands(first_day: Day) -> Result<Vec<Command>, BadDemo> {
    let aids = Aid::of_the_demo().map(Announcement::Aid).map(|what| Command::Announce(Announce { what, over: None }));
    Ok(files(first_day)?.into_iter().flat_map(|file| file.command).chain(aids).collect())
}

/// What happened in the town before, each with how many milliseconds ago.
pub fn earlier() -> Result<Vec<(i64, Vec<Command>)>, BadDemo> {
    let tell = |right: &str, (said, times): (&String, &usize)| {
        let command = Command::read(&format!(r#"{{"kind":"tell_take_up","right":"{right}","said":"{said}"}}"#));
        let command = command.ok_or_else(|| BadDemo { file: right.to_owned(), cause: format!("{said} is nothing") })?;
        Ok(vec![command; *times])
    };
    let mut files = files(Day::default())?;
    let all = files.iter_mut().flat_map(|file| std::mem::take(&mut file.earlier));
    let told = all.map(|it| {
        let told: Result<Vec<_>, BadDemo> = it.said.iter().map(|said| tell(&it.right, said)).collect();
        Ok((it.weeks_ago * WEEK_MS, told?.concat()))
    });
    let told: Vec<_> = told.collect::<Result<_, BadDemo>>()?;
    Ok(told.into_iter().chain(changed(files)?).collect())
}

/// What was answered, once or before and after, with the surveys before it, as nobody answers what is not asked yet.
fn changed(files: Vec<File>) -> Result<Vec<(i64, Vec<Command>)>, BadDemo> {
    let (mut surveys, mut people) = (Vec::new(), 0);
    let mut sheets = BTreeMap::<Reverse<i64>, Vec<Command>>::new();
    for file in files {
        for Changed { pair, days_ago: [before, after], said, before_only } in file.changed {
            let each = said.into_iter().flat_map(|(before, after, people)| vec![(before, Some(after)); people]);
            for (first, second) in each.chain(before_only.into_iter().map(|face| (face, None))) {
                people += 1;
                for (ago, side, face) in [(before, "avant", Some(first)), (after, "apres", second)] {
                    let Some(face) = face else { continue };
                    let sheet = format!(
                        r#"{{"kind":"answer_survey","survey":"table-{side}","answers":{{"{pair}-{side}":{face}}},"tie":"{people:032x}"}}"#
                    );
                    let bad = || BadDemo { file: pair.clone(), cause: format!("{sheet} is nothing") };
                    sheets.entry(Reverse(ago * DAY_MS)).or_default().push(Command::read(&sheet).ok_or_else(bad)?);
                }
            }
        }
        for Answered { survey, days_ago, sheets: given } in file.answered {
            for Sheet { people, answers, values } in given {
                let sheet = json!({ "kind": "answer_survey", "survey": survey, "answers": answers, "values": values })
                    .to_string();
                let bad = || BadDemo { file: survey.clone(), cause: format!("{sheet} is nothing") };
                let command = Command::read(&sheet).ok_or_else(bad)?;
                sheets.entry(Reverse(days_ago * DAY_MS)).or_default().extend(vec![command; people]);
            }
        }
        surveys.extend(file.command.into_iter().filter(is_survey));
    }
    let first = sheets.keys().next().map(|first| (first.0, surveys));
    Ok(first.into_iter().chain(sheets.into_iter().map(|(Reverse(ago_ms), sheets)| (ago_ms, sheets))).collect())
}

fn is_survey(command: &Command) -> bool {
    matches!(command, Command::Announce(Announce { what: Announcement::Survey(_), .. }))
}

fn files(first_day: Day) -> Result<Vec<File>, BadDemo> {
    let mut names: Vec<String> = Files::iter().map(std::borrow::Cow::into_owned).collect();
    names.sort();
    let read = |name: String| {
        let data = Files::get(&name).map(|file| file.data).unwrap_or_default();
        let (day, (year, month, _)) = (first_day.to_string(), first_day.parts());
        let text = String::from_utf8_lossy(&data)
            .replace("{first_day}", &day)
            .replace("{month}", &format!("{year:04}-{month:02}"));
        toml::from_str(&text).map_err(|error| BadDemo { file: name, cause: error.to_string() })
    };
    names.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Now;
    use crate::log::MemoryLog;
    use crate::sequencer::Town;
    use plein_sens_shared::day::{Moment, TimeOfDay};
    use plein_sens_shared::id::Lineage;
    use plein_sens_shared::{kitchen, workshops};

    #[test]
    fn the_demo_town_is_whole() {
        let day = Day::new(2015, 10, 12).unwrap();
        let moment = Moment { day, time: TimeOfDay::new(8, 0).unwrap() };
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
        town.announce(Now { ms: 0, moment }, commands(day).unwrap()).unwrap();
        let programme = &town.state().programme;
        let days = workshops::programme(town.state(), moment).days;
        assert!(programme.partners.len() >= 30 && days.len() == 7 && programme.trails.len() == 2);
        assert_eq!(programme.aids.len(), Aid::of_the_demo().count());
        let leaflets: Vec<_> = kitchen::leaflets(programme, day).collect();
        assert!(leaflets.len() == 1 && leaflets[0].id.as_str() == "2015-10" && leaflets[0].food.demo);
        assert!(programme.partners.contains_key(leaflets[0].food.partner.as_ref().unwrap()));
        let costs: Vec<u64> = leaflets[0].food.recipes.iter().map(kitchen::Recipe::cents_each).collect();
        assert_eq!(costs, [46, 82, 22], "what the three dishes of the workshop cost, a portion");
        for workshop in programme.workshops.values() {
            assert!(programme.partners.contains_key(&workshop.partner), "{} is held by nobody", workshop.id);
            assert!(workshop.start < workshop.end, "{} ends before it begins", workshop.id);
        }
        assert!(days.iter().all(|day| day.cards.len() >= 2), "a day of the week is empty");
        let wednesday = workshops::programme(town.state(), Moment { day: day.plus(2), ..moment }).days;
        assert!(wednesday.len() == 5 && wednesday[0].today, "what is over does not stand before what is to come");
        assert_eq!(workshops::programme(town.state(), Moment { day: day.plus(9), ..moment }).days.len(), 7);
        let listed: Vec<_> = town.state().directory.structures().collect();
        assert!(listed.len() >= 18 && listed.iter().all(|it| it.demo && !it.services.is_empty()));
    }
}
