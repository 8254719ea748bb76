//! Where a person stands while they listen, and what each wish does there. It touches nothing itself: it says what is to
//! be touched, and is asked again when the page has changed.

use crate::glass::Glass;
use crate::item::{self, Item, Kind, Own, Part, sign_word, written};
use crate::keys::Wish;
use crate::platform;
use crate::screen::Screen;
use crate::speech;
use crate::way::{self, Way};
use crate::wheel::{Chosen, Sign, Takes, Wheel};
use crate::words::Words;
use web_sys::Element;

/// What is to be touched in the page.
#[derive(Debug)]
pub enum Touch {
    Press(Element),
    Write(Element, String),
    Pick(Element, usize),
    /// Nothing: the person listens no more.
    Stop,
}

/// Listening.
pub struct Mode {
    words: Words,
    glass: Glass,
    screen: Screen,
    at: usize,
    /// What is being written, and where.
    wheel: Option<(Element, Wheel)>,
    said: Vec<Part>,
    /// Whether what speaks of the person may be heard.
    aloud: bool,
    /// Whether they were told that others may hear what they write.
    told: bool,
    /// Whether something was pressed, and nothing has come of it yet.
    pressed: bool,
    loud: u32,
}

impl Mode {
    /// Begins where the page stands.
    pub fn begun(words: Words) -> Option<Self> {
        let aloud = !platform::is_kiosk();
        let (glass, screen) = (Glass::laid(&words)?, Screen::now(&words, aloud)?);
        let at = screen.begin;
        let loud = platform::first_volume();
        let mut begun =
            Self { words, glass, screen, at, wheel: None, said: Vec::new(), aloud, told: false, pressed: false, loud };
        let mut parts = vec![begun.part("listening-welcome")];
        parts.extend(begun.arrived());
        if matches!(begun.words.way, Way::Silence) {
            parts.insert(0, begun.part("listening-no-voice"));
        }
        begun.say(parts);
        Some(begun)
    }

    /// Whose words it speaks.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Speaks another language from here on.
    pub fn speak(&mut self, words: Words) {
        self.glass.label(&words);
        self.words = words;
        if let Some(screen) = Screen::now(&self.words, self.aloud) {
            self.screen = screen;
        }
        self.arrive();
    }

    /// Does what is asked for; what is to be touched for it.
    pub fn take(&mut self, wish: Wish) -> Option<Touch> {
        match wish {
            Wish::Stop => return Some(Touch::Stop),
            Wish::Choose => return self.choose(),
            Wish::Repeat => self.say(self.said.clone()),
            Wish::Louder => self.set_volume(self.loud + 1),
            Wish::Softer => self.set_volume(self.loud.saturating_sub(1)),
            Wish::Begin => self.arrive(),
            Wish::Next | Wish::Previous => self.step(wish == Wish::Next),
        }
        None
    }

    /// Says the name of a quarter of the glass, to a hand that rests on it.
    pub fn name(&mut self, name: &'static str) {
        self.say(vec![self.part(name)]);
    }

    /// Goes to a field that the page itself leads to.
    pub fn go_to(&mut self, field: &Element) {
        let found = self.screen.items.iter().position(|item| is_at(item, field));
        if let Some(place) = found.filter(|place| *place != self.at && self.wheel.is_none()) {
            self.at = place;
            let here = self.here();
            self.add(here);
        }
    }

    /// Looks at the page again, after something has changed there or was pressed.
    pub fn look(&mut self) {
        let Some(now) = Screen::now(&self.words, self.aloud) else { return };
        let before = std::mem::replace(&mut self.screen, now);
        if !self.screen.is_still(&before) {
            return self.arrive();
        }
        let stood = before.items.get(self.at);
        let place = stood.and_then(|stood| self.screen.items.iter().position(|item| item.is_same_as(stood)));
        self.at = place.unwrap_or(self.at).min(self.screen.items.len() - 1);
        if self.wheel.as_ref().is_some_and(|(field, _)| !field.is_connected()) {
            self.wheel = None;
        }
        let news = self.screen.news(&before).into_iter().map(|text| Part::of(&self.words, text)).collect();
        if std::mem::take(&mut self.pressed) {
            self.answer(news);
        } else {
            self.add(news);
        }
    }

    /// What has come of what was pressed, where the screen is still the same.
    fn answer(&mut self, mut parts: Vec<Part>) {
        // What was pressed speaks for itself: the page is being read aloud.
        if parts.is_empty() && speech::is_saying() {
            return;
        }
        if let Some(item) = self.screen.items.get(self.at) {
            self.pressed = item.is_busy();
            let state = item.state(&self.words, self.aloud, true);
            parts.extend(state.map(|state| Part::of(&self.words, state)));
        }
        if parts.is_empty() {
            parts.push(self.part("listening-done"));
        }
        self.say(parts);
    }

    /// On a new screen: what it is about.
    fn arrive(&mut self) {
        (self.at, self.wheel, self.told, self.pressed) = (self.screen.begin, None, false, false);
        self.say(self.arrived());
    }

    fn arrived(&self) -> Vec<Part> {
        let first = match &self.screen {
            Screen { asks: true, .. } => Some("listening-question"),
            Screen { veiled: true, .. } => Some("listening-others"),
            _ => None,
        };
        first.map(|name| self.part(name)).into_iter().chain(self.here()).collect()
    }

    fn step(&mut self, forward: bool) {
        self.told = false;
        if let Some((_, wheel)) = &mut self.wheel {
            wheel.turn(forward);
            return self.say(vec![self.sign()]);
        }
        let count = self.screen.items.len();
        self.at = (self.at + if forward { 1 } else { count - 1 }) % count;
        self.say(self.here());
    }

    fn choose(&mut self) -> Option<Touch> {
        if let Some((field, wheel)) = self.wheel.take() {
            return self.turned(field, wheel);
        }
        let Item { kind, element, .. } = self.screen.items.get(self.at)?.clone();
        match (kind, element) {
            (Kind::Link | Kind::Button, Some(element)) => {
                self.pressed = true;
                speech::hush();
                Some(Touch::Press(element))
            }
            (Kind::Field, Some(field)) => {
                self.enter(field);
                None
            }
            (Kind::List, Some(list)) => {
                let (choices, place) = item::choices(&list);
                self.wheel = Some((list, Wheel::picking(choices, place)));
                self.say(vec![self.part("listening-pick"), self.sign()]);
                None
            }
            (Kind::Own(own), _) => self.own(own),
            _ => {
                self.say(self.here());
                None
            }
        }
    }

    fn own(&mut self, own: Own) -> Option<Touch> {
        match own {
            Own::Stop => return Some(Touch::Stop),
            Own::Louder => self.set_volume(self.loud + 1),
            Own::Softer => self.set_volume(self.loud - 1),
            Own::Aloud => {
                self.aloud = true;
                self.look();
            }
        }
        None
    }

    /// Begins to write; where others may hear what is written, the person hears that first, and chooses it again.
    fn enter(&mut self, field: Element) {
        if !self.aloud && !self.told {
            self.told = true;
            return self.say(vec![self.part("listening-others-write")]);
        }
        self.aloud = true;
        let attribute = |name: &str| field.get_attribute(name).unwrap_or_default();
        // The kiosk's own keyboard notes there what a field takes, and takes the browser's away.
        let mode = field.get_attribute("data-mode").unwrap_or_else(|| attribute("inputmode"));
        let takes = Takes::of(&mode, &attribute("autocapitalize"));
        let wheel = Wheel::writing(takes, &self.words.language, item::value(&field));
        let stands = written(&wheel.text, &self.words);
        self.wheel = Some((field, wheel));
        let parts = [self.part("listening-write"), Part::of(&self.words, stands), self.sign()];
        self.say(parts.into());
    }

    /// A sign of the wheel was chosen.
    fn turned(&mut self, field: Element, mut wheel: Wheel) -> Option<Touch> {
        match wheel.choose() {
            Chosen::Finished => {
                self.say(self.here());
                None
            }
            Chosen::Taken => {
                self.pressed = true;
                Some(Touch::Pick(field, wheel.place()))
            }
            Chosen::Written => {
                let text = wheel.text.clone();
                self.wheel = Some((field.clone(), wheel));
                self.say(vec![Part::of(&self.words, written(&text, &self.words)), self.sign()]);
                Some(Touch::Write(field, text))
            }
        }
    }

    fn sign(&self) -> Part {
        let said = match self.wheel.as_ref().map(|(_, wheel)| wheel.sign()) {
            Some(Sign::Letter(letter)) => sign_word(*letter, &self.words),
            Some(Sign::Whole(text)) => text.clone(),
            Some(Sign::Erase) => self.words.say("listening-erase"),
            Some(Sign::Finish) | None => self.words.say("listening-finish"),
        };
        Part::of(&self.words, said)
    }

    fn set_volume(&mut self, loud: u32) {
        self.loud = loud.clamp(1, speech::LOUDEST);
        let level = self.words.tell("listening-volume", &[("level", &self.loud.to_string())]);
        self.say(vec![Part::of(&self.words, level)]);
    }

    fn part(&self, name: &str) -> Part {
        Part::of(&self.words, self.words.say(name))
    }

    fn here(&self) -> Vec<Part> {
        let place = (self.at + 1, self.screen.items.len());
        let item = self.screen.items.get(self.at);
        item.map(|item| item.said(&self.words, place, self.aloud)).unwrap_or_default()
    }

    /// Says this, instead of whatever is being said.
    fn say(&mut self, parts: Vec<Part>) {
        speech::hush();
        self.said.clear();
        self.add(parts);
    }

    /// Says this after what is being said.
    fn add(&mut self, parts: Vec<Part>) {
        way::go_on(&self.words, &parts, self.loud);
        self.said.extend(parts);
        self.glass.show(&self.said);
    }
}

fn is_at(item: &Item, field: &Element) -> bool {
    item.element.as_ref().is_some_and(|element| element.is_same_node(Some(field)))
}
