//! What stands on the glass, in the order in which it is heard: first what the screen is about, then the bar below, then
//! what stands above, then listening's own.

use crate::item::{CONTROLS, Item, Kind, Own};
use crate::platform::{all, document, is, is_shown, path, text_of};
use crate::veil;
use crate::words::{Words, spoken};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// Passed over: what is no text, what a keyboard needs, and what a field says with its name.
const PASSED_OVER: &str =
    "script, style, template, .skip, .keyboard, [aria-hidden=true], .field > label, .field > p, .field .unit";
/// Says by itself that it has changed.
const LIVE: &str = "[role=status], [role=alert], [aria-live], output";

/// A screen, as it is heard.
pub struct Screen {
    pub items: Vec<Item>,
    /// Where one begins: what it is about.
    pub begin: usize,
    /// Where that ends: behind it are the bars.
    pub own: usize,
    /// Whether it asks something before anything else can be done.
    pub asks: bool,
    /// Whether what it says of a person is not said.
    pub veiled: bool,
    /// What says by itself that it has changed, and what it says now.
    pub live: Vec<(Element, String)>,
    path: String,
}

impl Screen {
    /// What stands there now. Aloud: also what speaks of the person.
    pub fn now(words: &Words, aloud: bool) -> Option<Self> {
        let page = document()?.get_element_by_id("app")?;
        let question = page.query_selector("dialog[open]").ok()?;
        let path = path();
        let veiled = !aloud && question.is_none() && veil::is_personal(&path);
        let skipped = if !aloud && veil::has_parts(&path) { veil::PARTS } else { "" };
        let mut walk = Walk { items: Vec::new(), run: String::new(), of: None, skipped };
        let mut begin = 0;
        let own;
        if let Some(question) = &question {
            walk.all(question);
            own = walk.items.len();
        } else {
            let parts: Vec<Element> = (0..page.children().length()).filter_map(|at| page.children().item(at)).collect();
            let is_main = |part: &Element| part.id() == "main" || !all(part, "#main").is_empty();
            let main = parts.iter().position(is_main).unwrap_or_default();
            if veiled {
                walk.items.push(Item::own(Own::Aloud, words));
            } else {
                parts.get(main).into_iter().for_each(|part| walk.all(part));
            }
            begin = walk.items.iter().position(|item| item.kind == Kind::Heading).unwrap_or_default();
            own = walk.items.len();
            parts.iter().skip(main + 1).chain(parts.iter().take(main)).for_each(|part| walk.all(part));
        }
        let mut items = walk.items;
        items.extend([Own::Louder, Own::Softer, Own::Stop].map(|own| Item::own(own, words)));
        let live = if veiled { Vec::new() } else { live(question.as_ref().unwrap_or(&page), skipped) };
        Some(Self { items, begin, own, asks: question.is_some(), veiled, live, path })
    }

    /// Whether a person is still where they were, whatever has changed there.
    pub fn is_still(&self, before: &Self) -> bool {
        let (Some(now), Some(then)) = (self.items.get(self.begin), before.items.get(before.begin)) else {
            return false;
        };
        (self.asks, self.veiled, &self.path) == (before.asks, before.veiled, &before.path)
            && now.is_same_as(then)
            && now.text() == then.text()
    }

    /// What is new of what says so by itself.
    pub fn news(&self, before: &Self) -> Vec<String> {
        let old = |element: &Element| before.live.iter().find(|(other, _)| element.is_same_node(Some(other)));
        let is_new = |(element, text): &&(Element, String)| {
            !text.is_empty() && old(element).is_none_or(|(_, before)| before != text)
        };
        self.live.iter().filter(is_new).map(|(_, text)| text.clone()).collect()
    }
}

fn live(root: &Element, skipped: &str) -> Vec<(Element, String)> {
    let shown = all(root, LIVE).into_iter().filter(|live| is_shown(live) && !is(live, skipped));
    shown.map(|live| (live.clone(), spoken(&text_of(&live)))).collect()
}

/// A walk through the page. What stands in one line is said in one.
struct Walk<'a> {
    items: Vec<Item>,
    run: String,
    of: Option<Element>,
    skipped: &'a str,
}

impl Walk<'_> {
    fn all(&mut self, element: &Element) {
        self.one(element);
        self.rest();
    }

    fn one(&mut self, element: &Element) {
        if is(element, PASSED_OVER) || is(element, self.skipped) || !is_shown(element) {
            return;
        }
        let whole = |kind, text: &str| Item::read(kind, element.clone(), text);
        let label = element.get_attribute("aria-label");
        if is(element, CONTROLS) {
            self.push(Item::control(element.clone()));
        } else if is(element, "h1, h2, h3, h4") && !has_controls(element) {
            self.push(whole(Kind::Heading, &text_of(element)));
        } else if is(element, "[role=img], img") {
            self.push(whole(Kind::Image, &label.or_else(|| element.get_attribute("alt")).unwrap_or_default()));
        } else if is(element, ".code, tr") && !has_controls(element) {
            self.push(whole(Kind::Text, &text_of(element)));
        } else if !is(element, "svg") {
            self.inside(element);
        }
    }

    fn inside(&mut self, element: &Element) {
        let is_block = !is_in_line(element);
        if is_block {
            self.rest();
        }
        let nodes = element.child_nodes();
        // What is folded away is not said before it is opened.
        let folded = is(element, "details:not([open])");
        for node in (0..nodes.length()).filter_map(|place| nodes.get(place)) {
            match node.dyn_ref::<Element>() {
                Some(child) if folded && child.tag_name() != "SUMMARY" => {}
                Some(child) => self.one(child),
                None if node.node_type() == Node::TEXT_NODE && !folded => {
                    self.run.push_str(&node.text_content().unwrap_or_default());
                    self.of.get_or_insert_with(|| element.clone());
                }
                None => {}
            }
        }
        if is_block {
            self.rest();
        }
    }

    /// What stands in one line so far is a thing of its own.
    fn rest(&mut self) {
        let text = std::mem::take(&mut self.run);
        if let Some(of) = self.of.take().filter(|_| text.contains(char::is_alphanumeric)) {
            self.items.push(Item::read(Kind::Text, of, &text));
        }
    }

    fn push(&mut self, item: Item) {
        self.rest();
        if item.text().contains(char::is_alphanumeric) {
            self.items.push(item);
        }
    }
}

fn has_controls(element: &Element) -> bool {
    !all(element, CONTROLS).is_empty()
}

fn is_in_line(element: &Element) -> bool {
    let style = web_sys::window().and_then(|window| window.get_computed_style(element).ok().flatten());
    let display = style.and_then(|style| style.get_property_value("display").ok()).unwrap_or_default();
    display.starts_with("inline") || display == "contents"
}
