//! The rights engine behind its door: texts in, views as JSON out. A phone loads this program when somebody opens "Mes
//! droits" or looks for who helps, not before. It holds nothing between two calls: answers come in as their one written line.
//!
//! A month for which no amounts were checked is answered by `undefined`: nothing is computed with older ones.

use plein_sens_shared::day::Moment;
use plein_sens_shared::directory::{self, Asked};
use plein_sens_shared::rights::{Answers, Month, OutOfRange, hours, kept, local, see, ticket};
use plein_sens_shared::written::parse;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Takes an answer to a question: a `TakenView`.
#[wasm_bindgen]
pub fn take(answers: &str, item: &str, raw: &str) -> String {
    written(&see::take(&Answers::read(answers), item, raw))
}

/// The next question, a `QuestionView`; `null` after the last one.
#[wasm_bindgen]
pub fn question(answers: &str, month: &str) -> Option<String> {
    view(answers, month, see::question)
}

/// A question to which the person comes back; `null` if there is none of this name.
#[wasm_bindgen]
pub fn question_again(item: &str, answers: &str, month: &str) -> Option<String> {
    view(answers, month, |answers, month| see::question_again(item, answers, month))
}

/// What these answers come to: a `ResultsView`.
#[wasm_bindgen]
pub fn results(answers: &str, month: &str) -> Option<String> {
    view(answers, month, see::results)
}

/// The town's own aids: `LocalView`s. They come in as the town has announced them, a definition a line.
#[wasm_bindgen]
pub fn local(answers: &str, month: &str, aids: &str) -> Option<String> {
    view(answers, month, |answers, month| see::local(&local::read_each(aids), answers, month))
}

/// One right, a `RightView`; `null` if there is none of this name.
#[wasm_bindgen]
pub fn right(name: &str, answers: &str, month: &str) -> Option<String> {
    view(answers, month, |answers, month| see::right(name, answers, month))
}

/// When a place is open, at a time of a day of the town: an `HoursView`; `undefined` where nobody has said.
#[wasm_bindgen(js_name = hours)]
pub fn open(place: &str, now: &str) -> Option<String> {
    hours::view(place, moment(now)?).map(|view| written(&view))
}

/// The town's directory as far as it is asked for, a `DirectoryView`; `undefined` where it cannot be read. An empty need is
/// all of them; what each is called stands on a line of its own.
#[wasm_bindgen(js_name = directory)]
pub fn found(entries: &str, words: &str, need: &str, open: bool, called: &str, now: &str) -> Option<String> {
    let needs: Vec<&str> = called.split('\n').collect();
    let need = directory::Need::ALL.into_iter().find(|known| known.name() == need);
    let asked = Asked { words, need, open, now: moment(now)?, needs: &needs };
    Some(written(&directory::directory(&parse(entries)?, &asked)))
}

/// One structure of it, a `StructureView`; `undefined` where it cannot be read.
#[wasm_bindgen]
pub fn structure(entry: &str, now: &str) -> Option<String> {
    directory::structure(&parse(entry)?, moment(now)?).map(|view| written(&view))
}

/// A day and a time of it, with a space between.
fn moment(text: &str) -> Option<Moment> {
    let (day, time) = text.split_once(' ')?;
    Some(Moment { day: day.to_owned().try_into().ok()?, time: time.to_owned().try_into().ok()? })
}

/// All that was answered: `SummaryView`s.
#[wasm_bindgen]
pub fn summary(answers: &str) -> String {
    written(&see::summary(&Answers::read(answers)))
}

/// The papers for all likely rights, those of the town's aids among them, a `PapersView`.
#[wasm_bindgen]
pub fn papers(answers: &str, month: &str, aids: &str) -> Option<String> {
    view(answers, month, |answers, month| see::papers(&local::read_each(aids), answers, month))
}

/// What a change would bring, a `WhatIfView`; `null` if this household cannot think of it.
#[wasm_bindgen]
pub fn what_if(change: &str, answers: &str, month: &str) -> Option<String> {
    view(answers, month, |answers, month| see::what_if(change, answers, month))
}

/// The ticket of these answers; `undefined` if they are too many for one.
#[wasm_bindgen]
pub fn ticket(answers: &str, month: &str) -> Option<String> {
    ticket::write(&Answers::read(answers), Month::parse(month)?)
}

/// What results of this month rest on, as a number that changes with it.
#[wasm_bindgen]
pub fn basis(month: &str, aids: &str) -> Option<String> {
    kept::basis(Month::parse(month)?, aids).ok()
}

/// What a ticket says, a `TicketView`.
#[wasm_bindgen]
pub fn open_ticket(text: &str) -> String {
    written(&ticket::read(text))
}

/// A view of these answers in this month.
fn view<V: Serialize>(
    answers: &str,
    month: &str,
    see: impl FnOnce(&Answers, Month) -> Result<V, OutOfRange>,
) -> Option<String> {
    see(&Answers::read(answers), Month::parse(month)?).ok().map(|view| written(&view))
}

fn written(view: &impl Serialize) -> String {
    // Not `expect`, which brings along how every error of serde is shown.
    let Ok(text) = serde_json::to_string(view) else { unreachable!("a view has no key that is not a text") };
    text
}
