//! Where something is wrong, said as the form counts: there what is answered in words stands among the questions, and the core
//! keeps it apart.

use super::Asked;

/// A place of the survey, as the form counts: there those that are answered in words stand among the others.
pub fn in_form(asked: &[Asked], field: &str) -> String {
    let places = |words: bool| {
        let all = asked.iter().enumerate().filter(move |(_, it)| it.is_words() == words);
        all.map(|(place, _)| place).collect::<Vec<_>>()
    };
    if field == "words" {
        // One too many, or beside a before and an after: the last is marked.
        return places(true).last().map_or_else(String::new, |place| format!("questions[{place}].words"));
    }
    let (words, rest) = match (field.strip_prefix("words["), field.strip_prefix("questions[")) {
        (Some(rest), _) => (true, rest),
        (None, Some(rest)) => (false, rest),
        (None, None) => return field.to_owned(),
    };
    let at = rest.split_once("].").and_then(|(place, part)| Some((place.parse::<usize>().ok()?, part)));
    let here = at.and_then(|(place, part)| Some((*places(words).get(place)?, part)));
    here.map_or_else(|| field.to_owned(), |(place, part)| format!("questions[{place}].{part}"))
}
