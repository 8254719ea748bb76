//! Finding what somebody means: without accents, with a letter too many, too few or in the wrong place.

use super::Structure;
use crate::words::folded;

/// Words that say nothing of what is looked for.
const EMPTY: [&str; 24] = [
    "a", "ai", "au", "aux", "avec", "besoin", "cherche", "d", "dans", "de", "des", "du", "en", "et", "j", "je", "l",
    "la", "le", "les", "ou", "pour", "un", "une",
];
/// From how many letters on a word may be another's beginning, stand within another, or be mistyped.
const BEGINNING: usize = 2;
const WITHIN: usize = 4;
const MISTYPED: usize = 4;
/// From how many letters on it may be mistyped twice.
const TWICE: usize = 8;
/// What a match is worth, by where it is.
const NAME: u32 = 8;
const SERVICE: u32 = 5;
const PLACE: u32 = 2;
const ABOUT: u32 = 1;

/// What somebody looks for: words, folded.
pub struct Wanted(Vec<String>);

impl Wanted {
    /// The words of a text that say something; all of them if none does.
    pub fn of(text: &str) -> Self {
        let text = folded(text);
        let words =
            |keep: &dyn Fn(&str) -> bool| text.split(' ').filter(|word| keep(word)).map(str::to_owned).collect();
        let telling: Vec<String> = words(&|word| !word.is_empty() && !EMPTY.contains(&word));
        Self(if telling.is_empty() { words(&|word| !word.is_empty()) } else { telling })
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How well a structure fits, the words of its needs beside it; none if a word is nowhere in it.
    pub fn fits(&self, it: &Structure, needs: &str) -> Option<u32> {
        let services = it.services.iter().map(|service| service.name.as_str()).collect::<Vec<_>>().join(" ");
        let services_about = it.services.iter().flat_map(|it| [it.about.as_str(), it.whom.as_str()]);
        let about = services_about.chain([it.about.as_str()]).collect::<Vec<_>>().join(" ");
        let fields = [
            (folded(&it.name), NAME),
            (folded(&format!("{services} {needs}")), SERVICE),
            (folded(&it.address), PLACE),
            (folded(&about), ABOUT),
        ];
        let best = |word: &String| {
            // Descriptions are long: what is mistyped is looked for where it counts.
            let like = |held: &str, worth: u32| if worth == ABOUT { plainly(word, held) } else { likeness(word, held) };
            let of = |(field, worth): &(String, u32)| field.split(' ').map(|held| worth * like(held, *worth)).max();
            fields.iter().filter_map(of).max().filter(|best| *best > 0)
        };
        self.0.iter().map(best).sum()
    }
}

/// How like two words are: 4 the same, 3 its beginning, 2 within it or one letter apart, 1 two letters apart, 0 not.
fn likeness(word: &str, held: &str) -> u32 {
    match plainly(word, held) {
        0 => mistyped(word, held),
        like => like,
    }
}

/// The same, without a mistake.
fn plainly(word: &str, held: &str) -> u32 {
    if word == held {
        4
    } else if word.len() >= BEGINNING && held.starts_with(word) {
        3
    } else if word.len() >= WITHIN && held.contains(word) {
        2
    } else {
        0
    }
}

fn mistyped(word: &str, held: &str) -> u32 {
    let long = word.chars().count();
    let allowed = if long >= TWICE { 2 } else { usize::from(long >= MISTYPED) };
    // Whoever mistypes a word begins it well, or with one letter too many or too few.
    let first = |text: &str| (text.chars().next(), text.chars().nth(1));
    let ((one, two), (held_one, held_two)) = (first(word), first(held));
    let begins = one == held_one || one == held_two || two == held_one;
    if allowed == 0 || !begins || held.chars().count() + allowed < long {
        return 0;
    }
    // A word that is still being typed is held against as much of the other as there is of it.
    let cut = |most: usize| held.chars().take(most).collect::<String>();
    match [held, &cut(long + allowed), &cut(long)].into_iter().map(|held| apart(word, held, allowed)).min() {
        Some(1) => 2,
        Some(apart) if apart <= allowed => 1,
        _ => 0,
    }
}

/// How many letters must be added, left out, changed or exchanged with their neighbour; more than `most` is `most + 1`.
fn apart(one: &str, other: &str, most: usize) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return most + 1;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, held) in other.iter().enumerate() {
            let mut least = (row[j] + usize::from(letter != held)).min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *held {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default().min(most + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_like_one_another_as_people_mistype_them() {
        let check = |word: &str, held: &str, like: u32| assert_eq!(likeness(word, held), like, "{word} {held}");
        check("epicerie", "epicerie", 4);
        check("epi", "epicerie", 3);
        check("ecerie", "epicerie", 0);
        check("cerie", "epicerie", 2);
        check("epiceri", "epicerie", 3);
        check("epicrie", "epicerie", 2);
        check("epiecrie", "epicerie", 2);
        check("epissery", "epicerie", 0);
        check("alimentere", "alimentaire", 1);
        check("logemant", "logement", 2);
        check("lojeman", "logement", 0);
        check("medcin", "medecin", 2);
        check("caf", "cap", 0);
        check("caf", "caf", 4);
        check("sante", "chante", 0);
        check("vetement", "vetements", 3);
        check("vetemnt", "vetements", 2);
    }

    #[test]
    fn words_that_say_nothing_are_passed_over_unless_there_are_no_others() {
        assert_eq!(Wanted::of("Je cherche de l’aide pour me loger").0, ["aide", "me", "loger"]);
        assert_eq!(Wanted::of("la").0, ["la"]);
        assert!(Wanted::of(" ! ").is_empty());
    }
}
