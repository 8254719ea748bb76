//! Who has read a text, and when. It stands beside the text, in comments that every Fluent tool keeps: the head of a file
//! says it for all (`### State: machine draft`), a comment on one text for that one alone
//! (`# State: reviewed by Amina Benali, 2026-12-01`).

use crate::{Texts, add_words_of_rights, fail, files, is_of_the_register, languages, place, plain, read, words_of_law};
use fluent_syntax::ast;
use std::collections::BTreeMap;
use std::path::Path;

/// How a line of a comment says it.
const MARK: &str = "State: ";

/// How far a text has come.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Written here first.
    Original,
    /// Translated by a machine; nobody who speaks the language has read it.
    Draft,
    /// Read by somebody who speaks the language.
    Reviewed {
        /// Who it was.
        by: String,
        /// On which day (2026-12-01).
        on: String,
    },
}

impl State {
    fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "original" => Some(Self::Original),
            "machine draft" => Some(Self::Draft),
            reviewed => {
                let (by, on) = reviewed.strip_prefix("reviewed by ")?.rsplit_once(", ")?;
                let figures: Vec<&str> = on.split('-').collect();
                let is_day =
                    matches!(figures[..], [year, month, day] if [year.len(), month.len(), day.len()] == [4, 2, 2]);
                is_day.then(|| Self::Reviewed { by: by.to_owned(), on: on.to_owned() })
            }
        }
    }
}

/// The state of each text of a source.
pub fn states(path: &Path, source: &str) -> BTreeMap<String, State> {
    let Ok(resource) = fluent_syntax::parser::parse(source.to_owned()) else { return BTreeMap::new() };
    let said = |comment: &ast::Comment<String>| {
        let line = comment.content.iter().find_map(|line| line.trim().strip_prefix(MARK))?;
        Some(State::parse(line).unwrap_or_else(|| fail(&format!("{}: what state is `{line}`?", path.display()))))
    };
    let of_all = resource.body.iter().find_map(|entry| match entry {
        ast::Entry::ResourceComment(comment) => said(comment),
        _ => None,
    });
    let of_all = of_all.unwrap_or_else(|| fail(&format!("{}: its head says no `### State: …`", path.display())));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    let own = |message: &ast::Message<String>| message.comment.as_ref().and_then(said);
    messages.map(|message| (message.id.name.clone(), own(message).unwrap_or_else(|| of_all.clone()))).collect()
}

/// How much of what is said to the public a language says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Its code.
    pub code: String,
    /// Its own name.
    pub name: String,
    /// How many texts there are.
    pub all: usize,
    /// What it lacks.
    pub missing: Vec<String>,
    /// How many texts of each state.
    pub states: BTreeMap<State, usize>,
}

impl Coverage {
    /// How many texts there are in it.
    pub fn present(&self) -> usize {
        self.all - self.missing.len()
    }

    /// How many nobody has read.
    pub fn drafts(&self) -> usize {
        self.states.get(&State::Draft).copied().unwrap_or_default()
    }

    /// How many somebody has read.
    pub fn reviewed(&self) -> usize {
        let read = self.states.iter().filter(|(state, _)| matches!(state, State::Reviewed { .. }));
        read.map(|(_, count)| count).sum()
    }

    /// Who has read how many, and when last.
    pub fn reviews(&self) -> String {
        let mut by_whom: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
        for (state, count) in &self.states {
            let State::Reviewed { by, on } = state else { continue };
            let (sum, last) = by_whom.entry(by).or_default();
            *sum += count;
            *last = (*last).max(on);
        }
        let one = |(by, (count, on)): (&&str, &(usize, &str))| format!("{by} ({count}, {on})");
        by_whom.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}

/// The coverage of each language of the public program, in the order in which people choose.
pub fn coverage(frontend: &Path) -> Vec<Coverage> {
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let (screen, rights) = (text(&frontend.join("locales")), text(&frontend.join("locales/rights")));
    let listening = text(&frontend.join("locales/listening"));
    let (law, of_law) = (text(&frontend.join("locales/law")), text(&frontend.join("../shared/law")));
    let ((mut french, others), (mut of_rights, _)) = (languages(&screen), languages(&rights));
    add_words_of_rights(&text(&frontend.join("../shared/rights/catalogue")), &mut of_rights);
    let name = |texts: &Texts| texts.get("language-name").map(plain).unwrap_or_default();
    let mut names = vec![("fr".to_owned(), name(&french))];
    names.extend(others.iter().map(|(code, texts)| (code.clone(), name(texts))));
    names.sort_by_key(|(code, _)| place(code));
    french.extend(of_rights);
    french.extend(languages(&law).0);
    french.extend(languages(&listening).0);
    french.extend(words_of_law(&of_law, "fr").into_iter().filter(|(key, _)| !is_of_the_register(key)));
    let one = |(code, name): (String, String)| {
        let mut own = BTreeMap::new();
        for folder in [&screen, &rights, &law, &listening] {
            let of = |path: &&std::path::PathBuf| path.file_stem().is_some_and(|stem| *stem == *code);
            for path in files(folder, "ftl").iter().filter(of) {
                own.extend(states(path, &read(path)));
            }
        }
        for key in words_of_law(&of_law, &code).into_keys().filter(|key| !is_of_the_register(key)) {
            own.entry(key).or_insert(if code == "fr" { State::Original } else { State::Draft });
        }
        if code == "fr" {
            // What stands in the data of the rights is written there first.
            for key in french.keys().filter(|key| key.starts_with("right-")) {
                own.entry(key.clone()).or_insert(State::Original);
            }
        }
        let missing = french.keys().filter(|key| !own.contains_key(*key)).cloned().collect();
        let mut states = BTreeMap::new();
        for state in own.into_values() {
            *states.entry(state).or_default() += 1;
        }
        Coverage { code, name, all: french.len(), missing, states }
    };
    names.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{Coverage, State, states};
    use std::collections::BTreeMap;
    use std::path::Path;

    #[test]
    fn the_head_speaks_for_all_and_a_comment_for_its_text() {
        let source = "### Words.\n### State: machine draft\n\na = A\n\n\
            # State: reviewed by Amina, of Vierzon, 2026-12-01\nb = B\n\n# Why it is said so.\nc = C\n";
        let found = states(Path::new("test.ftl"), source);
        let reviewed = State::Reviewed { by: "Amina, of Vierzon".to_owned(), on: "2026-12-01".to_owned() };
        assert_eq!(found.into_values().collect::<Vec<_>>(), [State::Draft, reviewed, State::Draft]);
    }

    #[test]
    fn who_has_read_what_is_summed_up() {
        let read = |by: &str, on: &str| State::Reviewed { by: by.to_owned(), on: on.to_owned() };
        let states = [
            (State::Draft, 3),
            (read("A", "2026-12-01"), 2),
            (read("A", "2026-12-24"), 1),
            (read("B", "2027-01-02"), 1),
        ];
        let states: BTreeMap<State, usize> = states.into();
        let it = Coverage {
            code: String::new(),
            name: String::new(),
            all: 9,
            missing: vec!["x".into(), "y".into()],
            states,
        };
        assert_eq!((it.present(), it.drafts(), it.reviewed()), (7, 3, 4));
        assert_eq!(it.reviews(), "A (3, 2026-12-24), B (1, 2027-01-02)");
        assert_eq!(State::parse("reviewed by nobody"), None);
    }
}
