//! Opening hours as people write them (`lundi au vendredi 9h-12h et 14h-17h ; samedi fermé`) become those of OpenStreetMap;
//! what is written in that way already stays.

use plein_sens_shared::hours::Hours;
use plein_sens_shared::words::unaccented;

const DAYS: [(&str, &str); 7] =
    [("lu", "Mo"), ("ma", "Tu"), ("me", "We"), ("je", "Th"), ("ve", "Fr"), ("sa", "Sa"), ("di", "Su")];
const LONG: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// A word of a rule.
#[derive(Clone, PartialEq)]
enum Word {
    Day(&'static str),
    Time(String),
    Until,
    And,
    Closed,
}

/// The same in OpenStreetMap's syntax; none where it cannot be read.
pub fn osm(text: &str) -> Option<String> {
    if Hours::read(text).is_some() {
        return Some(text.trim().to_owned());
    }
    let rules: Option<Vec<String>> = text.split([';', '\n']).filter(|rule| !rule.trim().is_empty()).map(rule).collect();
    let read = rules?.join("; ");
    Hours::read(&read).map(|_| read)
}

fn rule(text: &str) -> Option<String> {
    let words = words(text)?;
    let is_time = |word: &&Word| matches!(word, Word::Time(_) | Word::Closed);
    let at = words.iter().position(|word| is_time(&word))?;
    let (days, times) = words.split_at(at);
    let (days, times) = (joined(days), joined(times));
    Some(if days.is_empty() { times } else { format!("{days} {times}") })
}

/// Days or times with what joins them; what joins nothing is left out.
fn joined(words: &[Word]) -> String {
    let mut text = String::new();
    let mut sign = "";
    for word in words {
        match word {
            Word::Until => sign = "-",
            Word::And => sign = ",",
            Word::Day(written) => push(&mut text, &mut sign, written),
            Word::Time(written) => push(&mut text, &mut sign, written),
            Word::Closed => push(&mut text, &mut sign, "off"),
        }
    }
    text
}

fn push(text: &mut String, sign: &mut &str, written: &str) {
    if !text.is_empty() {
        text.push_str(if sign.is_empty() { "," } else { sign });
    }
    text.push_str(written);
    *sign = "";
}

fn words(text: &str) -> Option<Vec<Word>> {
    let small: String = text.to_lowercase().chars().map(unaccented).collect();
    let apart = small.replace(['–', '—'], "-").replace("jours feries", "PH").replace("feries", "PH");
    let apart = apart.replace('-', " - ").replace([',', '/', '+', '&'], " , ").replace(" : ", " ");
    let mut words: Vec<Word> = Vec::new();
    for word in apart.split_whitespace() {
        let word = word.trim_end_matches(':').trim_end_matches('.');
        let read = match word {
            "-" | "a" | "au" | "jusqu'a" => Word::Until,
            "," | "et" | "puis" => Word::And,
            "ferme" | "fermee" | "off" => Word::Closed,
            "PH" => Word::Day("PH"),
            // Of `du lundi au vendredi, de 9h à 12h` this says nothing more.
            "du" | "de" | "le" | "les" | "" => continue,
            "h" => match words.last_mut() {
                // `9 h`
                Some(Word::Time(time)) if time.ends_with(":00") => continue,
                _ => return None,
            },
            other => day(other).or_else(|| time(other))?,
        };
        words.push(read);
    }
    Some(words)
}

fn day(word: &str) -> Option<Word> {
    let known = LONG.iter().zip(DAYS).find(|(long, (short, osm))| {
        word == **long
            || word == format!("{long}s")
            || word == *short
            || long.get(..3) == Some(word)
            || word == osm.to_lowercase()
    });
    known.map(|(_, (_, osm))| Word::Day(osm))
}

/// 9h, 9h30, 9:30, 09h00.
fn time(word: &str) -> Option<Word> {
    let (hour, minute) = word.split_once(['h', ':']).unwrap_or((word, "00"));
    let minute = if minute.is_empty() { "00" } else { minute };
    let (hour, minute) = (hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?);
    Some(Word::Time(format!("{hour:02}:{minute:02}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let check = |text: &str, read: &str| assert_eq!(osm(text).as_deref(), Some(read), "{text}");
        check("Mo-Fr 08:30-12:30; PH off", "Mo-Fr 08:30-12:30; PH off");
        check("lundi au vendredi 9h-12h", "Mo-Fr 09:00-12:00");
        check("Du lundi au vendredi, de 9h à 12h et de 14h à 17h30", "Mo-Fr 09:00-12:00,14:00-17:30");
        check(
            "lun-ven : 9h00 - 12h00 / 14h00 - 17h00 ; sam 9 h - 12 h",
            "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00",
        );
        check("Mardi et jeudi 14h-17h; fériés fermé", "Tu,Th 14:00-17:00; PH off");
        check("ma, je 14:00–17:00", "Tu,Th 14:00-17:00");
        check("9h-12h", "09:00-12:00");
    }

    #[test]
    fn what_cannot_be_read_is_not_guessed() {
        for text in
            ["sur rendez-vous", "le matin", "lundi", "lundi 9h", "lundi 12h-9h", "tous les jours 9h-12h", "24/7", ""]
        {
            assert_eq!(osm(text), None, "{text}");
        }
    }
}
