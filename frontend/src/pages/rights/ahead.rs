//! The next question, thought of ahead: while somebody reads a question, the one after it is computed for each answer that
//! they may touch, so that their tap finds it ready. It is done between two taps, one answer at a time, and what was not
//! done yet is computed when it is needed. A kind of field that was not on the glass before is made once out of sight as
//! well: what a browser runs for the first time, it has to translate first.

use super::door::Desk;
use crate::platform::engine::OutOfDate;
use gloo_timers::callback::Timeout;
use plein_sens_shared::rights::answers::{NONE, UNKNOWN};
use plein_sens_shared::rights::see::{FieldView, QuestionView, TakenView};
use std::cell::RefCell;
use std::mem::{Discriminant, discriminant};
use std::rc::Rc;
use yew::Callback;

/// The next question, or none when nothing is left to ask.
pub type Next = Result<Option<QuestionView>, OutOfDate>;

/// How long a question stands on the glass, and how long nobody has typed, before anything is thought of.
const PAUSE_MS: u32 = 200;
/// Between two of them, so that a tap gets through.
const BREATH_MS: u32 = 10;

/// What was thought of; it goes with the page of the questions, and each question has its own.
#[derive(Clone)]
pub struct Ahead(Rc<Thought>);

struct Thought {
    /// The desk, all answers so far, and the question that is on the glass.
    of: RefCell<Option<(Desk, String, QuestionView)>>,
    /// Answers to it of which nobody has thought yet; the last comes first.
    left: RefCell<Vec<String>>,
    found: RefCell<Vec<(String, Next)>>,
    /// The kinds of fields that were made already.
    made: RefCell<Vec<Discriminant<FieldView>>>,
    /// Makes a question's field out of sight.
    make: Callback<QuestionView>,
    pause: RefCell<Option<Timeout>>,
}

impl PartialEq for Ahead {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Ahead {
    /// Nothing is thought of yet; `make` makes a question's field out of sight.
    pub fn new(make: Callback<QuestionView>) -> Self {
        Self(Rc::new(Thought {
            of: RefCell::default(),
            left: RefCell::default(),
            found: RefCell::default(),
            made: RefCell::default(),
            make,
            pause: RefCell::default(),
        }))
    }

    /// The question after these answers.
    pub fn question(&self, desk: &Desk, answers: &str) -> Next {
        let found = self.0.found.borrow().iter().find(|(of, _)| of == answers).map(|(_, next)| next.clone());
        found.unwrap_or_else(|| desk.engine.question(answers, &desk.month))
    }

    /// A question is on the glass: thinks of what can be touched there.
    pub fn begin(&self, desk: &Desk, answers: &str, view: &QuestionView) {
        let mut raws = vec![UNKNOWN.to_owned()];
        match &view.field {
            FieldView::Choices { cards } => raws.extend(cards.iter().rev().map(|card| card.id.clone())),
            FieldView::Many { .. } => raws.push(NONE.to_owned()),
            FieldView::Day | FieldView::Days | FieldView::Number { .. } | FieldView::Amounts { .. } => {}
        }
        self.0.of.replace(Some((desk.clone(), answers.to_owned(), view.clone())));
        self.0.left.replace(raws);
        self.0.found.borrow_mut().clear();
        self.after(PAUSE_MS);
    }

    /// Thinks of what stands in the fields now, before all else.
    pub fn also(&self, raw: String) {
        self.0.left.borrow_mut().push(raw);
        self.after(PAUSE_MS);
    }

    fn after(&self, ms: u32) {
        // When the page has gone, nobody thinks any more.
        let thought = Rc::downgrade(&self.0);
        let go_on = move || {
            if let Some(thought) = thought.upgrade() {
                Self(thought).step();
            }
        };
        self.0.pause.replace(Some(Timeout::new(ms, go_on)));
    }

    fn step(&self) {
        if let Some((desk, answers, view)) = &*self.0.of.borrow() {
            // Its own kind first: made anew, and gone again, it is gone the faster when it is answered.
            if !self.make(view) {
                let Some(raw) = self.0.left.borrow_mut().pop() else { return };
                self.think(desk, answers, &view.item, &raw);
            }
        }
        self.after(BREATH_MS);
    }

    fn think(&self, desk: &Desk, answers: &str, item: &str, raw: &str) {
        let Some(TakenView::Yes { answers: next }) = desk.engine.take(answers, item, raw) else { return };
        if self.0.found.borrow().iter().any(|(of, _)| *of == next) {
            return;
        }
        let question = desk.engine.question(&next, &desk.month);
        if let Ok(Some(view)) = &question {
            self.make(view);
        }
        self.0.found.borrow_mut().push((next, question));
    }

    /// Makes a question's field out of sight if none of its kind was made before, and says whether it did.
    fn make(&self, view: &QuestionView) -> bool {
        let (kind, mut made) = (discriminant(&view.field), self.0.made.borrow_mut());
        let is_new = !made.contains(&kind);
        if is_new {
            made.push(kind);
            self.0.make.emit(view.clone());
        }
        is_new
    }
}
