//! One thing of a screen, as it is said: its text, what it is, how it stands.

use crate::platform::{is, path, text_of};
use crate::veil;
use crate::words::{Words, spelled, spoken};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlInputElement, HtmlSelectElement};

/// What is touched.
pub const CONTROLS: &str = "a[href], button, input, select, summary, [role=button]";

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Heading,
    Image,
    Link,
    Button,
    /// Takes what is written.
    Field,
    /// Takes one of several.
    List,
    /// Not of the page: listening's own.
    Own(Own),
}

/// What listening itself offers on each screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// To hear what speaks of oneself, though others may hear it.
    Aloud,
    Louder,
    Softer,
    Stop,
}

/// One thing.
#[derive(Debug, Clone)]
pub struct Item {
    pub kind: Kind,
    /// What stands in the page; nothing for listening's own.
    pub element: Option<Element>,
    text: String,
    /// The language of its text, where it is not the page's.
    language: Option<String>,
}

/// A part of what is said: its text, and in which language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub language: String,
}

impl Part {
    /// In the language of the words.
    pub fn of(words: &Words, text: String) -> Self {
        Self { text, language: words.language.clone() }
    }
}

impl Item {
    /// What is touched in the page.
    pub fn control(element: Element) -> Self {
        let kind = match element.tag_name().as_str() {
            "A" => Kind::Link,
            "INPUT" => Kind::Field,
            "SELECT" => Kind::List,
            _ => Kind::Button,
        };
        let text = if matches!(kind, Kind::Field | Kind::List) { label(&element) } else { name(&element) };
        Self { kind, language: language(&element), text, element: Some(element) }
    }

    /// What is read in the page.
    pub fn read(kind: Kind, element: Element, text: &str) -> Self {
        // A code is heard letter by letter.
        let text = if is(&element, ".code") { spelled(&spoken(text)) } else { spoken(text) };
        Self { kind, language: language(&element), text, element: Some(element) }
    }

    /// Listening's own.
    pub fn own(own: Own, words: &Words) -> Self {
        let name = match own {
            Own::Aloud => "listening-aloud",
            Own::Louder => "listening-louder",
            Own::Softer => "listening-softer",
            Own::Stop => "listening-stop",
        };
        Self { kind: Kind::Own(own), element: None, text: words.say(name), language: None }
    }

    /// Whether both are the same thing of the same page.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.kind == other.kind
            && match (&self.element, &other.element) {
                (Some(own), Some(other)) => own.is_same_node(Some(other)),
                (None, None) => true,
                _ => false,
            }
    }

    /// Its text alone, to compare.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All of it: text, kind, state, and where on its screen it stands.
    pub fn said(&self, words: &Words, place: (usize, usize), aloud: bool) -> Vec<Part> {
        let place = [("place", &*place.0.to_string()), ("count", &*place.1.to_string())];
        let place = words.tell("listening-place", &place);
        let kind = self.word().map(|name| words.say(name));
        let state = self.state(words, aloud, false);
        let about: Vec<String> = [kind, state, Some(place)].into_iter().flatten().collect();
        let about = about.join(", ");
        match &self.language {
            Some(language) => {
                vec![Part { text: self.text.clone(), language: language.clone() }, Part::of(words, about)]
            }
            None => vec![Part::of(words, joined(&self.text, &about))],
        }
    }

    fn word(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Text => None,
            Kind::Heading => Some("listening-heading"),
            Kind::Image => Some("listening-image"),
            Kind::Link => Some("listening-link"),
            Kind::Button | Kind::Own(_) => Some("listening-button"),
            Kind::Field => Some("listening-field"),
            Kind::List => Some("listening-list"),
        }
    }

    /// How it stands now; what was answered only to whom it concerns. Fully: also that it is not chosen.
    pub fn state(&self, words: &Words, aloud: bool, fully: bool) -> Option<String> {
        let element = self.element.as_ref()?;
        let attribute = |name: &str| element.get_attribute(name);
        let of_nobody = aloud || !veil::has_parts(&path());
        let mut states = Vec::new();
        match self.kind {
            Kind::Field if aloud => states.push(written(&value(element), words)),
            Kind::List => states.push(picked(element)),
            _ => {}
        }
        if attribute("disabled").is_some() {
            states.push(words.say("listening-unavailable"));
        }
        if attribute("aria-busy").as_deref() == Some("true") {
            states.push(words.say("listening-busy"));
        }
        match attribute("aria-pressed").as_deref() {
            Some("true") if of_nobody => states.push(words.say("listening-on")),
            Some("false") if of_nobody && fully => states.push(words.say("listening-off")),
            _ => {}
        }
        let folded = element.parent_element().and_then(|around| around.dyn_into::<HtmlDetailsElement>().ok());
        let folded = folded.filter(|_| element.tag_name() == "SUMMARY").map(|details| details.open());
        let open = folded.or_else(|| attribute("aria-expanded").map(|open| open == "true"));
        states.extend(open.map(|open| words.say(if open { "listening-open" } else { "listening-closed" })));
        if attribute("aria-current").is_some() {
            states.push(words.say("listening-here"));
        }
        (!states.is_empty()).then(|| states.join(", "))
    }

    /// Whether what it does is still being done.
    pub fn is_busy(&self) -> bool {
        self.element.as_ref().is_some_and(|element| element.get_attribute("aria-busy").as_deref() == Some("true"))
    }
}

/// A text, and what is said about it: with a pause between them, and one alone.
fn joined(text: &str, about: &str) -> String {
    let text = text.trim_end_matches(['.', ',', ' ']);
    let pause = if text.ends_with(['?', '؟', '!', '…', ':']) { "" } else { "." };
    format!("{text}{pause} {about}")
}

/// What stands in a field.
pub fn value(field: &Element) -> String {
    field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default()
}

/// What was written, sign by sign.
pub fn written(text: &str, words: &Words) -> String {
    if text.trim().is_empty() {
        return words.say("listening-empty");
    }
    let signs: Vec<String> = text.chars().map(|sign| sign_word(sign, words)).collect();
    words.tell("listening-written", &[("text", &signs.join(", "))])
}

/// A sign as it is said.
pub fn sign_word(sign: char, words: &Words) -> String {
    match sign {
        ',' => words.say("listening-comma"),
        ' ' => words.say("listening-space"),
        '-' => words.say("listening-dash"),
        '\'' => words.say("listening-apostrophe"),
        _ => sign.to_string(),
    }
}

/// The choices of a list, and which one is taken.
pub fn choices(list: &Element) -> (Vec<String>, usize) {
    let Some(list) = list.dyn_ref::<HtmlSelectElement>() else { return (Vec::new(), 0) };
    let options = list.options();
    let texts = (0..options.length()).filter_map(|place| options.item(place)?.text_content());
    (texts.map(|text| spoken(&text)).collect(), usize::try_from(list.selected_index()).unwrap_or_default())
}

fn picked(list: &Element) -> String {
    let (choices, place) = choices(list);
    choices.into_iter().nth(place).unwrap_or_default()
}

/// What a screen reader calls it: by its label, or by what stands in it.
fn name(element: &Element) -> String {
    spoken(&element.get_attribute("aria-label").unwrap_or_else(|| text_of(element)))
}

/// What a field is called, and what more is said of it: its hint, its unit, what is wrong in it.
fn label(field: &Element) -> String {
    let Some(document) = crate::platform::document() else { return name(field) };
    let own = field.get_attribute("aria-label").or_else(|| {
        let label = document.query_selector(&format!("label[for=\"{}\"]", field.id())).ok()??;
        Some(text_of(&label))
    });
    let described = field.get_attribute("aria-describedby").unwrap_or_default();
    let more = described.split_whitespace().filter_map(|id| Some(text_of(&document.get_element_by_id(id)?)));
    let all: Vec<String> = own.into_iter().chain(more).map(|text| spoken(&text)).collect();
    all.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ")
}

/// The language of what stands in an element, where it is not the page's.
fn language(element: &Element) -> Option<String> {
    let around = element.closest("[lang]").ok()??;
    (around.tag_name() != "HTML").then(|| around.get_attribute("lang")).flatten()
}
