//! The rights engine: a program of its own (`frontend/rights`) that comes with the words of the rights when that door is
//! opened, and stays until the page goes. Texts go in, views come out; it holds nothing between two calls.

use super::{boot, net};
use plein_sens_shared::day::Moment;
use plein_sens_shared::directory::{Asked, DirectoryView, Need, StructureView};
use plein_sens_shared::hours::HoursView;
use plein_sens_shared::rights::see::{
    LocalView, PapersView, QuestionView, ResultsView, RightView, SummaryView, TakenView, WhatIfView,
};
use plein_sens_shared::rights::ticket::TicketView;
use plein_sens_shared::written::{Read, Tree, parse};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[derive(Clone, PartialEq)]
    type Program;

    #[wasm_bindgen(method)]
    fn take(this: &Program, answers: &str, item: &str, raw: &str) -> String;
    #[wasm_bindgen(method)]
    fn question(this: &Program, answers: &str, month: &str) -> Option<String>;
    #[wasm_bindgen(method, js_name = question_again)]
    fn question_again(this: &Program, item: &str, answers: &str, month: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn results(this: &Program, answers: &str, month: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn local(this: &Program, answers: &str, month: &str, aids: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn right(this: &Program, name: &str, answers: &str, month: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn hours(this: &Program, place: &str, now: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn directory(
        this: &Program,
        entries: &str,
        words: &str,
        need: &str,
        open: bool,
        called: &str,
        now: &str,
    ) -> Option<String>;
    #[wasm_bindgen(method)]
    fn structure(this: &Program, entry: &str, now: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn summary(this: &Program, answers: &str) -> String;
    #[wasm_bindgen(method)]
    fn papers(this: &Program, answers: &str, month: &str, aids: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn ticket(this: &Program, answers: &str, month: &str) -> Option<String>;
    #[wasm_bindgen(method, js_name = open_ticket)]
    fn open_ticket(this: &Program, text: &str) -> String;
    #[wasm_bindgen(method)]
    fn basis(this: &Program, month: &str, aids: &str) -> Option<String>;
    #[wasm_bindgen(method, js_name = what_if)]
    fn what_if(this: &Program, change: &str, answers: &str, month: &str) -> Option<String>;
}

/// The engine on this device.
#[derive(Clone, PartialEq)]
pub struct Engine(Program);

/// For a month whose amounts nobody has checked, nothing is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfDate;

/// The words of the rights in one language, by their names.
pub type RightsWords = Rc<Tree>;

thread_local! {
    static ENGINE: RefCell<Option<Engine>> = const { RefCell::new(None) };
    static WORDS: RefCell<BTreeMap<String, RightsWords>> = const { RefCell::new(BTreeMap::new()) };
}

/// The engine and the words of a language, if they are here.
pub fn held(language: &str) -> Option<(Engine, RightsWords)> {
    let engine = ENGINE.with_borrow(Option::clone)?;
    Some((engine, words_held(language)?))
}

/// Brings them here; none if the network does not let them through and they were never here.
pub async fn fetch(language: &str) -> Option<(Engine, RightsWords)> {
    if let Some(both) = held(language) {
        return Some(both);
    }
    // Both set out at once.
    let program = boot::engine();
    let words = words(language).await?;
    let engine = Engine(program.await?.unchecked_into());
    ENGINE.set(Some(engine.clone()));
    Some((engine, words))
}

/// The words of the rights in a language; none if they cannot be had now.
pub async fn words(language: &str) -> Option<RightsWords> {
    if let Some(words) = words_held(language) {
        return Some(words);
    }
    let url = boot::texts_url(&format!("rights-{language}"))?;
    let words = Rc::new(Tree::parse(&net::get(&url).await?)?);
    WORDS.with_borrow_mut(|held| held.insert(language.to_owned(), words.clone()));
    Some(words)
}

fn words_held(language: &str) -> Option<RightsWords> {
    WORDS.with_borrow(|held| held.get(language).cloned())
}

impl Engine {
    /// Takes an answer as it was typed or touched.
    pub fn take(&self, answers: &str, item: &str, raw: &str) -> Option<TakenView> {
        parse(&self.0.take(answers, item, raw))
    }

    /// The next question, or none when nothing is left to ask.
    pub fn question(&self, answers: &str, month: &str) -> Result<Option<QuestionView>, OutOfDate> {
        view(self.0.question(answers, month))
    }

    /// A question to which the person comes back.
    pub fn question_again(&self, item: &str, answers: &str, month: &str) -> Result<Option<QuestionView>, OutOfDate> {
        view(self.0.question_again(item, answers, month))
    }

    /// What these answers come to.
    pub fn results(&self, answers: &str, month: &str) -> Result<ResultsView, OutOfDate> {
        view(self.0.results(answers, month))
    }

    /// The town's own aids, which it has announced, a definition a line.
    pub fn local(&self, answers: &str, month: &str, aids: &str) -> Result<Vec<LocalView>, OutOfDate> {
        view(self.0.local(answers, month, aids))
    }

    /// One right, if there is one of this name.
    pub fn right(&self, name: &str, answers: &str, month: &str) -> Result<Option<RightView>, OutOfDate> {
        view(self.0.right(name, answers, month))
    }

    /// When a place is open, now and on the days to come; none where nobody has said.
    pub fn hours(&self, place: &str, now: Moment) -> Option<HoursView> {
        parse(&self.0.hours(place, &moment(now))?)
    }

    /// The town's directory as it is written, as far as it is asked for.
    pub fn directory(&self, entries: &str, asked: &Asked) -> Option<DirectoryView> {
        let need = asked.need.map_or("", Need::name);
        let called = asked.needs.join("\n");
        parse(&self.0.directory(entries, asked.words, need, asked.open, &called, &moment(asked.now))?)
    }

    /// One structure of it, as it is written.
    pub fn structure(&self, entry: &str, now: Moment) -> Option<StructureView> {
        parse(&self.0.structure(entry, &moment(now))?)
    }

    /// All that was answered.
    pub fn summary(&self, answers: &str) -> Vec<SummaryView> {
        parse(&self.0.summary(answers)).unwrap_or_default()
    }

    /// The papers for all likely rights, those of the town's aids among them.
    pub fn papers(&self, answers: &str, month: &str, aids: &str) -> Result<PapersView, OutOfDate> {
        view(self.0.papers(answers, month, aids))
    }

    /// The answers in a line for a QR; none if they are too many for one.
    pub fn ticket(&self, answers: &str, month: &str) -> Option<String> {
        self.0.ticket(answers, month)
    }

    /// What a ticket says.
    pub fn open_ticket(&self, text: &str) -> Option<TicketView> {
        parse(&self.0.open_ticket(text))
    }

    /// What the results of a month rest on.
    pub fn basis(&self, month: &str, aids: &str) -> Result<String, OutOfDate> {
        self.0.basis(month, aids).ok_or(OutOfDate)
    }

    /// What a change would bring, if this household can think of it.
    pub fn what_if(&self, change: &str, answers: &str, month: &str) -> Result<Option<WhatIfView>, OutOfDate> {
        view(self.0.what_if(change, answers, month))
    }
}

/// A day and a time of it, with a space between.
fn moment(now: Moment) -> String {
    format!("{} {}", now.day, now.time)
}

fn view<V: Read>(json: Option<String>) -> Result<V, OutOfDate> {
    json.and_then(|json| parse(&json)).ok_or(OutOfDate)
}
