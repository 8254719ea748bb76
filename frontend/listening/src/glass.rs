//! What is seen of it: the four quarters with their words, and what is said, for whoever looks on. It lies over the page,
//! so that a hand that feels its way touches nothing else.

use crate::item::Part;
use crate::keys::QUARTERS;
use crate::platform::document;
use crate::words::Words;
use web_sys::{CssStyleSheet, Element};

const STYLES: &str = include_str!("listening.css");

/// The four quarters.
pub struct Glass {
    whole: Element,
    caption: Element,
}

impl Glass {
    /// Laid over the page.
    pub fn laid(words: &Words) -> Option<Self> {
        let document = document()?;
        let made = |name: &str| document.create_element(name).ok();
        let (whole, caption) = (made("div")?, made("p")?);
        whole.set_class_name("listening");
        // Its words are spoken; a screen reader would say them twice.
        whole.set_attribute("aria-hidden", "true").ok()?;
        caption.set_attribute("dir", "auto").ok()?;
        for _ in QUARTERS {
            let quarter = made("span")?;
            whole.append_child(&quarter).ok()?;
        }
        whole.append_child(&caption).ok()?;
        document.body()?.append_child(&whole).ok()?;
        dress();
        let glass = Self { whole, caption };
        glass.label(words);
        Some(glass)
    }

    /// In these words.
    pub fn label(&self, words: &Words) {
        for (place, (_, name)) in (0..).zip(QUARTERS) {
            if let Some(quarter) = self.whole.children().item(place) {
                quarter.set_text_content(Some(&words.say(name)));
            }
        }
    }

    /// Shows what is said.
    pub fn show(&self, parts: &[Part]) {
        let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
        self.caption.set_text_content(Some(&texts.join(" ")));
    }
}

impl Drop for Glass {
    fn drop(&mut self) {
        self.whole.remove();
    }
}

/// The page's sheets, and these few rules: once.
fn dress() -> Option<()> {
    let document = document()?;
    let sheets = document.adopted_style_sheets();
    if sheets.length() == 0 {
        let sheet = CssStyleSheet::new().ok()?;
        sheet.replace_sync(STYLES).ok()?;
        document.set_adopted_style_sheets(&js_sys::Array::of1(&sheet));
    }
    Some(())
}
