//! The demo town: its programme is data, given to the town as its own commands on an empty log.

use plein_sens_shared::command::Command;
use plein_sens_shared::day::Day;
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "demo/vierzon-2015"]
struct Files;

#[derive(Deserialize)]
struct File {
    command: Vec<Command>,
}

/// A file of the demo that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the demo's {file} cannot be read: {cause}")]
pub struct BadDemo {
    file: String,
    cause: String,
}

/// The demo's commands, with the event beginning on this day.
pub fn commands(first_day: Day) -> Result<Vec<Command>, BadDemo> {
    let mut all = Vec::new();
    let mut names: Vec<String> = Files::iter().map(std::borrow::Cow::into_owned).collect();
    names.sort();
    for name in names {
        let data = Files::get(&name).map(|file| file.data).unwrap_or_default();
        let text = String::from_utf8_lossy(&data).replace("{first_day}", &first_day.to_string());
        let file: File = toml::from_str(&text).map_err(|error| BadDemo { file: name, cause: error.to_string() })?;
        all.extend(file.command);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Now;
    use crate::log::MemoryLog;
    use crate::sequencer::Town;
    use plein_sens_shared::day::{Moment, TimeOfDay};
    use plein_sens_shared::id::Lineage;
    use plein_sens_shared::workshops;

    #[test]
    fn the_demo_town_is_whole() {
        let day = Day::new(2015, 10, 12).unwrap();
        let moment = Moment { day, time: TimeOfDay::new(8, 0).unwrap() };
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
        town.announce(Now { ms: 0, moment }, commands(day).unwrap()).unwrap();
        let programme = &town.state().programme;
        let days = workshops::programme(town.state(), moment).days;
        assert!(programme.partners.len() >= 30 && days.len() == 7 && programme.trails.len() == 2);
        for workshop in programme.workshops.values() {
            assert!(programme.partners.contains_key(&workshop.partner), "{} is held by nobody", workshop.id);
            assert!(workshop.start < workshop.end, "{} ends before it begins", workshop.id);
        }
        assert!(days.iter().all(|day| day.cards.len() >= 2), "a day of the week is empty");
        let wednesday = workshops::programme(town.state(), Moment { day: day.plus(2), ..moment }).days;
        assert!(wednesday.len() == 5 && wednesday[0].today, "what is over does not stand before what is to come");
        assert_eq!(workshops::programme(town.state(), Moment { day: day.plus(9), ..moment }).days.len(), 7);
    }
}
