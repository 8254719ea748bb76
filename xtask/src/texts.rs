//! `cargo xtask texts [LANGUAGE]`: how many texts there are in each language, and who has read them; or what a language
//! lacks.

use plein_sens_texts::{Coverage, coverage};

use crate::command::root;
use crate::failure::{Doing, Result};

pub fn texts(language: Option<&str>) -> Result {
    let all = coverage(&root().join("frontend"));
    match language {
        None => {
            println!("{}", row(["language", "texts", "present", "draft", "reviewed", "by whom and when"]));
            for it in &all {
                println!("{}", line(it));
            }
        }
        Some(code) => {
            let known = || format!("no language is called `{code}`; there are {}", codes(&all));
            let it = all.iter().find(|it| it.code == code).doing(known)?;
            it.missing.iter().for_each(|key| println!("{key}"));
            println!("{} of {} texts are missing in {}", it.missing.len(), it.all, it.name);
        }
    }
    Ok(())
}

fn codes(all: &[Coverage]) -> String {
    all.iter().map(|it| it.code.as_str()).collect::<Vec<_>>().join(", ")
}

fn line(it: &Coverage) -> String {
    // Tenths of a per cent, rounded down: what is not whole does not look whole.
    let tenths = it.present() * 1000 / it.all.max(1);
    let present = format!("{} ({}.{} %)", it.present(), tenths / 10, tenths % 10);
    let [all, drafts, reviewed] = [it.all, it.drafts(), it.reviewed()].map(|count| count.to_string());
    row([&it.code, &all, &present, &drafts, &reviewed, &it.reviews()])
}

fn row([language, texts, present, draft, reviewed, by]: [&str; 6]) -> String {
    let row = format!("{language:<10} {texts:>6}  {present:<16} {draft:>6} {reviewed:>9}  {by}");
    row.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::line;
    use plein_sens_texts::{Coverage, State};

    #[test]
    fn what_is_not_whole_does_not_look_whole() {
        let it = Coverage {
            code: "ar".to_owned(),
            name: "العربية".to_owned(),
            all: 3000,
            missing: vec!["back".to_owned()],
            states: [(State::Draft, 2999)].into(),
        };
        assert_eq!(line(&it), "ar           3000  2999 (99.9 %)      2999         0");
    }
}
