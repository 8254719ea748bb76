//! What somebody looks for in the programme: words, and what must be so. It is found on the device; nobody hears of it.

use super::see::{CardView, ProgrammeView};
use crate::programme::{Audience, Kind};
use crate::words::{SOURCE_LANGUAGE, lower, unaccented};

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
    /// It is for school classes.
    Schools,
    /// It is held in the language of who looks.
    Spoken,
}

impl Only {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Children, Self::Open, Self::Free, Self::Accessible, Self::Bus, Self::Schools, Self::Spoken];

    fn is(self, card: &CardView, language: &str) -> bool {
        match self {
            Self::Children => matches!(card.audience, Audience::Everyone | Audience::Families),
            Self::Open => card.seats.is_none() && !card.is_closed() && !card.is_cancelled(),
            Self::Free => {
                let is_over = card.is_closed() || card.is_cancelled();
                !is_over && card.seats.is_none_or(|seats| seats.free > 0 && seats.waiting == 0)
            }
            Self::Accessible => card.accessible,
            Self::Bus => card.kind == Kind::Bus,
            Self::Schools => card.audience == Audience::Schools,
            Self::Spoken => language.starts_with(SOURCE_LANGUAGE) || card.languages.iter().any(|it| it == language),
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
        let says = |card: &CardView| {
            let texts = [&card.title, &card.about, &card.place];
            let said = texts.map(|it| [it.in_language(language), it.in_language(SOURCE_LANGUAGE)]);
            let said = said.iter().flat_map(|[own, french]| [Some(own.0), (own != french).then_some(french.0)]);
            let said: Vec<String> = said.flatten().chain(card.partner.as_deref()).flat_map(parts).collect();
            typed.iter().all(|word| said.iter().any(|it| it.starts_with(word.as_str())))
        };
        let is_it =
            |card: &CardView| self.only.iter().all(|only| only.is(card, language)) && (typed.is_empty() || says(card));
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
    use crate::programme::samples::{self, moment};
    use crate::programme::{Seats, Workshop};
    use crate::words::Words;
    use crate::workshops::programme;

    fn view(now: Moment) -> ProgrammeView {
        let held = |id, place, day, audience| Workshop {
            place: Words::french(place),
            audience,
            accessible: id != "soupe",
            ..moment(id, day, "14:00", "16:00")
        };
        let called = |title: &str, moment| Workshop { title: Words::french(title).with("en", "Bread"), ..moment };
        let pain = held("pain", "Maison de quartier du Clos", 0, Audience::Families);
        let bus = held("bus", "Arrêt République", 1, Audience::Everyone);
        let bal = held("bal", "Salle des fêtes", 2, Audience::Everyone);
        let mut state = samples::town([
            called("Le pain à l’ancienne", Workshop { seats: Some(4), ..pain }),
            called("Une soupe", Workshop { seats: Some(2), ..held("soupe", "Epicéa", 1, Audience::Seniors) }),
            called("Le bus du goût", Workshop { kind: Kind::Bus, ..bus }),
            called("Un bal", Workshop { seats: Some(9), cancelled: true, ..bal }),
        ]);
        state.programme.seats.insert("soupe".parse().unwrap(), Seats { free: 1, waiting: 1 });
        programme(&state, now)
    }

    /// An hour of a day of the week.
    fn at(day: i32, hour: u16) -> Moment {
        Moment { day: Day::new(2015, 10, 12).unwrap().plus(day), time: TimeOfDay::new(hour, 0).unwrap() }
    }

    fn found(words: &str, only: &[Only]) -> Vec<String> {
        found_at(at(0, 8), words, only)
    }

    fn found_at(now: Moment, words: &str, only: &[Only]) -> Vec<String> {
        let sought = Sought { words: words.to_owned(), only: only.to_vec() };
        sought.of(&view(now), "fr").days.iter().flat_map(|day| &day.cards).map(|card| card.id.to_string()).collect()
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
        assert_eq!(bread.of(&view(at(0, 8)), "en").days.len(), 3, "in one's own language");
        assert!(bread.of(&view(at(0, 8)), "fr").days.is_empty());
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
    fn where_nobody_signs_up_one_may_come_until_it_is_over() {
        for only in [Only::Open, Only::Free] {
            assert_eq!(found_at(at(1, 15), "", &[only]), ["bus"], "{only:?}: it goes on");
            assert_eq!(found_at(at(1, 16), "", &[only]), Vec::<String>::new(), "{only:?}: it is over");
        }
        assert_eq!(found_at(at(0, 13), "", &[Only::Free]), ["pain", "bus"]);
        assert_eq!(found_at(at(0, 15), "", &[Only::Free]), ["bus"], "who has not signed up comes too late");
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
