//! The words of the law: a file of its own for each language, fetched when one of its pages is opened.

use super::{boot, net};
use plein_sens_shared::written::Tree;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The languages in which the register stands.
pub const LANGUAGES: [&str; 2] = ["fr", "en"];

thread_local! {
    static WORDS: RefCell<BTreeMap<&'static str, Rc<Tree>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Those of a language; none if they cannot be had now.
pub async fn words(language: &'static str) -> Option<Rc<Tree>> {
    if let Some(held) = WORDS.with_borrow(|held| held.get(language).cloned()) {
        return Some(held);
    }
    let url = boot::texts_url(&format!("law-{language}"))?;
    let words = Rc::new(Tree::parse(&net::get(&url).await?)?);
    WORDS.with_borrow_mut(|held| held.insert(language, words.clone()));
    Some(words)
}
