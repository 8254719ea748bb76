//! What listening mode itself says: a file of its own for each language, fetched when somebody begins to listen.

use crate::platform;
use crate::way::Way;
use plein_sens_shared::written::Tree;

/// What stands around a text that is said in French in another language's page; not said.
const MARKS: [char; 3] = ['\u{2066}', '\u{2068}', '\u{2069}'];

/// The words of one language.
pub struct Words {
    /// Its code.
    pub code: String,
    /// What the browser calls it.
    pub language: String,
    /// How they are said on this device.
    pub way: Way,
    texts: Tree,
}

impl Words {
    /// Those of the language that the page speaks; none if they cannot be had now.
    pub async fn fetch() -> Option<Self> {
        let code = platform::root_attribute("data-words").unwrap_or_else(|| "fr".to_owned());
        let language = platform::root_attribute("lang").unwrap_or_else(|| "fr".to_owned());
        let texts = Tree::parse(&platform::texts(&format!("listening-{code}")).await?)?;
        let way = Way::of(&code, &language).await;
        Some(Self { code, language, way, texts })
    }

    /// A text without arguments.
    pub fn say(&self, name: &str) -> String {
        self.tell(name, &[])
    }

    /// A text with its arguments; its name where there is none, so that a gap is heard.
    pub fn tell(&self, name: &str, args: &[(&str, &str)]) -> String {
        let Some(pattern) = self.texts.get(name) else { return name.to_owned() };
        let mut said = String::new();
        fill(pattern, args, &mut said);
        said
    }
}

fn fill(pattern: &Tree, args: &[(&str, &str)], said: &mut String) {
    match pattern {
        Tree::Text(text) => said.push_str(text),
        Tree::List(parts) => parts.iter().for_each(|part| fill(part, args, said)),
        part => {
            let name = part.get("a").and_then(Tree::text).unwrap_or_default();
            said.extend(args.iter().filter(|(known, _)| *known == name).map(|(_, value)| *value));
        }
    }
}

/// A text as it is said: lines become pauses, and no sign stays that only steers the eye.
pub fn spoken(text: &str) -> String {
    let text: String = text.chars().filter(|letter| !MARKS.contains(letter)).collect();
    let lines = text.split(['\n', '\t']).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Letter by letter, with a pause after each group of a code.
pub fn spelled(text: &str) -> String {
    let groups = text.split_whitespace().map(|group| {
        let letters: Vec<String> = group.chars().map(String::from).collect();
        letters.join(", ")
    });
    groups.collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::{Way, Words, spelled, spoken};
    use plein_sens_shared::written::Tree;

    #[test]
    fn words_are_filled_and_a_gap_is_heard() {
        let texts = Tree::parse(r#"{"place":[{"a":"place"}," sur ",{"a":"count"}],"link":"lien"}"#).unwrap();
        let words = Words { code: "fr".to_owned(), language: "fr".to_owned(), way: Way::Silence, texts };
        assert_eq!(words.tell("place", &[("place", "2"), ("count", "5")]), "2 sur 5");
        assert_eq!((words.say("link").as_str(), words.say("gap").as_str()), ("lien", "gap"));
    }

    #[test]
    fn a_code_is_spelled_and_a_text_is_one_line() {
        assert_eq!(spelled("K7PM 4X"), "K, 7, P, M. 4, X");
        assert_eq!(spoken(" Mes droits\n\n  Environ 5\u{a0}minutes "), "Mes droits, Environ 5 minutes");
        assert_eq!(spoken("\u{2066}Accueil\u{2069}"), "Accueil");
    }
}
