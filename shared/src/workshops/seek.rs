//! What somebody looks for in the programme: words, and what must be so. It is found on the device; nobody hears of it.

use super::see::{CardView, ProgrammeView};
use crate::programme::{Audience, Kind};
use crate::words::{Words, lower, unaccented};

/// What a moment must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// One may come with children.
    Children,
    /// Nobody needs to sign up.
    Open,
    /// Whoever signs up now has a seat, or needs none.
    Free,
    /// A wheelchair gets in.
    Accessible,
    /// The bus, in one's own neighbourhood.
    Bus,
}

impl Only {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Children, Self::Open, Self::Free, Self::Accessible, Self::Bus];

    fn is(self, card: &CardView) -> bool {
        match self {
            Self::Children => matches!(card.audience, Audience::Everyone | Audience::Families),
            Self::Open => card.seats.is_none() && !card.is_cancelled(),
            Self::Free => {
                let is_over = card.begun || card.is_cancelled();
                !is_over && card.seats.is_none_or(|seats| seats.free > 0 && seats.waiting == 0)
            }
            Self::Accessible => card.accessible,
            Self::Bus => card.kind == Kind::Bus,
        }
    }
}

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sought {
    /// As they are typed.
    pub words: String,
    /// All of this must be so.
    pub only: Vec<Only>,
}

impl Sought {
    /// Whether anything is looked for.
    pub fn is_something(&self) -> bool {
        !self.only.is_empty() || !parts(&self.words).is_empty()
    }

    /// With this asked for too, or no longer.
    pub fn turn(&mut self, only: Only) {
        match self.only.iter().position(|it| *it == only) {
            Some(place) => drop(self.only.remove(place)),
            None => self.only.push(only),
        }
    }

    /// What of the programme it is, day by day, for who reads this language: each word that is typed begins one of its title,
    /// what is said of it, its place or who holds it, in that language or in French.
    pub fn of(&self, view: &ProgrammeView, language: &str) -> ProgrammeView {
        let typed = parts(&self.words);
        let is_it = |card: &CardView| {
            let texts: Vec<&Words> = vec![&card.title, &card.about, &card.place];
            let said = texts.into_iter().flat_map(|it| [it.in_language(language).0, it.in_language("fr").0]);
            let said: Vec<String> = said.chain(card.partner.as_deref()).flat_map(parts).collect();
            self.only.iter().all(|only| only.is(card))
                && typed.iter().all(|word| said.iter().any(|it| it.starts_with(word.as_str())))
        };
        let mut found = view.clone();
        for day in &mut found.days {
            day.cards.retain(is_it);
        }
        found.days.retain(|day| !day.cards.is_empty());
        found
    }
}

/// The words of a text, in small letters without accents.
fn parts(text: &str) -> Vec<String> {
    let is_between = |letter: char| {
        letter.is_ascii_punctuation() || letter.is_ascii_whitespace() || "’«»\u{a0}\u{202f}".contains(letter)
    };
    let plain = |word: &str| word.chars().map(|letter| unaccented(lower(letter))).collect();
    text.split(is_between).filter(|word| !word.is_empty()).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::programme::{Occasion, Seats, Workshop};
    use crate::state::State;
    use crate::workshops::programme;
    use crate::written::parse;

    fn view() -> ProgrammeView {
        let mut state = State::default();
        let first_day = Day::new(2015, 10, 12).unwrap();
        let (title, about) = (Words::french("T"), Words::french("T"));
        let (town, demo, leases) = ("Vierzon".to_owned(), None, None);
        state.programme.occasion = Some(Occasion { town, title, about, first_day, days: 7, demo, leases });
        let moments = [
            ("pain", "workshop", "Le pain à l’ancienne", "Maison de quartier du Clos", 0, "families", r#","seats":4"#),
            ("soupe", "workshop", "Une soupe", "Epicéa", 1, "seniors", r#","seats":2"#),
            ("bus", "bus", "Le bus du goût", "Arrêt République", 1, "everyone", ""),
            ("bal", "workshop", "Un bal", "Salle des fêtes", 2, "everyone", r#","seats":9,"cancelled":true"#),
        ];
        for (id, kind, title, place, day, audience, more) in moments {
            let workshop: Workshop = parse(&format!(
                r#"{{"id":"{id}","kind":"{kind}","title":{{"fr":"{title}","en":"Bread"}},"about":{{"fr":"T"}},"partner":"p","place":{{"fr":"{place}"}},"day":{day},"start":"14:00","end":"16:00","audience":"{audience}","accessible":{}{more}}}"#,
                id != "soupe"
            ))
            .unwrap();
            state.programme.workshops.insert(workshop.id.clone(), workshop);
        }
        state.programme.seats.insert("soupe".parse().unwrap(), Seats { free: 1, waiting: 1 });
        programme(&state, Moment { day: first_day, time: TimeOfDay::new(8, 0).unwrap() })
    }

    fn found(words: &str, only: &[Only]) -> Vec<String> {
        let sought = Sought { words: words.to_owned(), only: only.to_vec() };
        sought.of(&view(), "fr").days.iter().flat_map(|day| &day.cards).map(|card| card.id.to_string()).collect()
    }

    #[test]
    fn words_are_found_without_accents_in_any_order_and_by_their_beginning() {
        assert_eq!(found("", &[]), ["pain", "bus", "soupe", "bal"]);
        for words in ["ancienne", "clos PAIN", "l'anc", "QUARTIER maison", "  pain, "] {
            assert_eq!(found(words, &[]), ["pain"], "{words}");
        }
        assert_eq!(found("republique", &[]), ["bus"]);
        assert_eq!(found("fetes", &[]), ["bal"]);
        assert_eq!(found("ain", &[]), Vec::<String>::new(), "not from the middle of a word");
        assert_eq!(found("pain soupe", &[]), Vec::<String>::new());
        let bread = Sought { words: "bread".to_owned(), only: Vec::new() };
        assert_eq!(bread.of(&view(), "en").days.len(), 3, "in one's own language");
        assert!(bread.of(&view(), "fr").days.is_empty());
    }

    #[test]
    fn what_must_be_so_is_so() {
        assert_eq!(found("", &[Only::Children]), ["pain", "bus", "bal"]);
        assert_eq!(found("", &[Only::Open]), ["bus"]);
        assert_eq!(
            found("", &[Only::Free]),
            ["pain", "bus"],
            "who waits comes first, and what is cancelled has no seat"
        );
        assert_eq!(found("", &[Only::Accessible]), ["pain", "bus", "bal"]);
        assert_eq!(found("", &[Only::Bus]), ["bus"]);
        assert_eq!(found("pain", &[Only::Free, Only::Accessible]), ["pain"]);
        assert_eq!(found("pain", &[Only::Open]), Vec::<String>::new());
    }

    #[test]
    fn a_word_that_is_touched_twice_is_asked_no_more() {
        let mut sought = Sought::default();
        assert!(!sought.is_something());
        sought.turn(Only::Free);
        sought.turn(Only::Bus);
        assert!(sought.is_something());
        sought.turn(Only::Free);
        assert_eq!(sought.only, [Only::Bus]);
        sought.turn(Only::Bus);
        sought.words = " ,".to_owned();
        assert!(!sought.is_something());
    }
}
