//! What there is to say, by language: every text of the pages, the rights and listening mode; of a text with a gap its
//! fixed parts, and for the gaps numbers and letters. Names, days and what the town writes itself cannot be made before.

use std::collections::{BTreeMap, BTreeSet};

use plein_sens_shared::sound::{fixed, letters, name, normal, numbers};
use plein_sens_texts::{Texts, add_words_of_rights, encode, languages, tag};
use serde_json::Value;

use super::engine::voice;
use crate::command::root;
use crate::failure::{Failure, Result};

/// Loaded each for itself, by what a person does and never by what they have answered: the words of listening with numbers
/// and letters, the questions on rights, all other pages, the rights themselves.
pub const PACKS: [&str; 4] = ["signs", "questions", "pages", "rights"];
/// The texts of the questions; some stand with the pages, as they are asked first.
const QUESTIONS: [&str; 3] = ["question-", "month-part-", "who-"];
/// As many forms of one text as are made whole; more have no gap but their own words.
const FORMS: usize = 64;
/// What the engine does not read of itself.
const EURO: [(&str, &str); 2] = [("uk", "євро"), ("fa", "یورو")];

/// One sound: what it is called, what the engine says, and in which pack it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    pub name: u64,
    pub said: String,
    pub pack: usize,
}

/// All of them by language, but for texts that are not wanted. What a language lacks stands in French on its screens, and
/// is said in French.
pub fn spoken(is_wanted: impl Fn(&str) -> bool) -> Result<BTreeMap<String, Vec<Spoken>>> {
    let mut all: BTreeMap<String, Gathered> = BTreeMap::new();
    for (folder, pack) in [("listening", 0), ("", 2), ("rights", 3)] {
        let (mut french, others) = languages(&root().join("frontend/locales").join(folder).to_string_lossy());
        if folder == "rights" {
            add_words_of_rights(&root().join("shared/rights/catalogue").to_string_lossy(), &mut french);
        }
        for (code, texts) in others.into_iter().chain([("fr".to_owned(), french)]) {
            let gathered = all.entry(code.clone()).or_insert_with(|| Gathered::of(&code));
            if folder.is_empty() {
                gathered.alphabet = letters(&tag(&code, &texts));
            }
            gathered.take(&texts, pack, &is_wanted);
        }
    }
    all.into_iter().map(|(code, gathered)| Ok((code, gathered.all(is_wanted(""))?))).collect()
}

struct Gathered {
    code: String,
    alphabet: &'static str,
    by_pack: [BTreeSet<String>; PACKS.len()],
}

impl Gathered {
    fn of(code: &str) -> Self {
        Self { code: code.to_owned(), alphabet: "", by_pack: Default::default() }
    }

    fn take(&mut self, texts: &Texts, pack: usize, is_wanted: impl Fn(&str) -> bool) {
        for (key, pattern) in texts.iter().filter(|(key, _)| is_wanted(key)) {
            let pack = if QUESTIONS.iter().any(|begin| key.starts_with(begin)) { 1 } else { pack };
            let forms = forms(&encode(pattern));
            self.by_pack[pack].extend(forms.iter().flat_map(|form| fixed(form)));
        }
    }

    /// Each sound once, in the first pack that has it; numbers and letters with it, where all is wanted.
    fn all(mut self, with_signs: bool) -> Result<Vec<Spoken>> {
        let mut aliases = Vec::new();
        if with_signs {
            self.by_pack[0].extend(numbers().map(|number| number.to_string()));
            self.by_pack[0].extend(self.alphabet.chars().chain('a'..='z').map(String::from));
            self.by_pack[0].insert("%".to_owned());
            let euro = EURO.iter().find(|(of, _)| *of == voice(&self.code)).map_or("€", |(_, said)| said);
            aliases.push(("€".to_owned(), euro.to_owned()));
            aliases.extend(
                self.alphabet
                    .chars()
                    .chain('a'..='z')
                    .map(|letter| (letter.to_uppercase().to_string(), letter.to_string())),
            );
        }
        let texts = self
            .by_pack
            .iter()
            .enumerate()
            .flat_map(|(pack, texts)| texts.iter().map(move |text| (text.clone(), text.clone(), pack)));
        let mut named: BTreeMap<u64, (String, Spoken)> = BTreeMap::new();
        for (text, said, pack) in aliases.into_iter().map(|(text, said)| (text, said, 0)).chain(texts) {
            if normal(&text).is_empty()
                || !said.contains(|sign: char| sign.is_alphanumeric() || sign == '€' || sign == '%')
            {
                continue;
            }
            let name = name(&self.code, &text);
            let (known, _) = named.entry(name).or_insert_with(|| (normal(&text), Spoken { name, said, pack }));
            if *known != normal(&text) {
                return Err(Failure::new(format!("`{known}` and `{text}` would be one sound: change a word of one")));
            }
        }
        Ok(named.into_values().map(|(_, spoken)| spoken).collect())
    }
}

/// Every form that a text can take, with a `\0` for each gap.
fn forms(text: &Value) -> Vec<String> {
    match text {
        Value::String(text) => vec![text.clone()],
        Value::Array(parts) => parts.iter().map(forms).fold(vec![String::new()], |begun, next| {
            let joined = begun.iter().flat_map(|begun| next.iter().map(move |next| format!("{begun}{next}")));
            joined.take(FORMS).collect()
        }),
        part => match part["v"].as_array() {
            Some(variants) => variants.iter().flat_map(|variant| forms(&variant[1])).collect(),
            None => vec!["\0".to_owned()],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Gathered, PACKS, forms, spoken};
    use plein_sens_shared::sound::name;
    use plein_sens_texts::{encode, parse};
    use std::path::Path;

    fn of(source: &str) -> Vec<(String, usize)> {
        let mut gathered = Gathered::of("fr");
        gathered.take(&parse(Path::new("test.ftl"), source), 2, |_| true);
        let all = gathered.all(false).unwrap();
        let mut all: Vec<(String, usize)> = all.into_iter().map(|it| (it.said, it.pack)).collect();
        all.sort();
        all
    }

    #[test]
    fn a_text_is_one_sound_and_one_with_gaps_is_its_parts() {
        let source = "back = Accueil\nquestion-home = Qui ?\nleft = Il reste { $count } places. Fin le { $day }\n";
        let expected = [("Accueil", 2), ("Fin le", 2), ("Il reste", 2), ("Qui ?", 1), ("places", 2)];
        assert_eq!(of(source), expected.map(|(said, pack)| (said.to_owned(), pack)));
    }

    #[test]
    fn each_form_of_a_text_is_made() {
        let source = "a = { $who ->\n    [one] Un\n   *[other] { $who } autres\n } ici\n";
        let texts = parse(Path::new("test.ftl"), source);
        assert_eq!(forms(&encode(&texts["a"])), ["Un ici", "\0 autres ici"]);
    }

    #[test]
    fn every_language_can_say_its_questions_its_numbers_and_its_letters() {
        let all = spoken(|_| true).unwrap();
        assert_eq!(all.len(), 9);
        for (code, sounds) in &all {
            let in_pack = |pack: usize| sounds.iter().filter(|sound| sound.pack == pack).count();
            for (pack, name) in PACKS.iter().enumerate() {
                assert!(in_pack(pack) > 60, "{code}, {name}: {}", in_pack(pack));
            }
            for sign in ["0", "100", "900", "20000", "€", "k", "K"] {
                assert!(sounds.iter().any(|sound| sound.name == name(code, sign)), "{code}: {sign}");
            }
        }
    }
}
