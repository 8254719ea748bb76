//! A wheel of signs, for writing with four keys: previous and next turn it, choose writes the sign that it shows. One step
//! back from its beginning it says that all is written.

use plein_sens_shared::sound;

/// One sign of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// Writes this letter.
    Letter(char),
    /// Takes this, whole, of a list.
    Whole(String),
    /// Takes the last letter back.
    Erase,
    /// All is written.
    Finish,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Figures, and a comma.
    Amount,
    /// Figures.
    Figures,
    /// Capitals and figures.
    Code,
    /// Letters of a language.
    Name,
}

impl Takes {
    /// By what the field says of its keyboard and of its capitals.
    pub fn of(mode: &str, capitals: &str) -> Self {
        match (mode, capitals) {
            ("decimal", _) => Self::Amount,
            ("numeric" | "tel", _) => Self::Figures,
            (_, "characters") => Self::Code,
            _ => Self::Name,
        }
    }

    fn letters(self, language: &str) -> String {
        const FIGURES: &str = "0123456789";
        match self {
            Self::Amount => format!("{FIGURES},"),
            Self::Figures => FIGURES.to_owned(),
            Self::Code => format!("{FIGURES}ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            Self::Name => format!("{}-' ", sound::letters(language)),
        }
    }
}

/// A wheel, at one of its signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wheel {
    signs: Vec<Sign>,
    at: usize,
    /// What is written so far.
    pub text: String,
}

/// What choosing a sign has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// The text is another one now, and more may come.
    Written,
    /// It is another one, and nothing more comes.
    Taken,
    /// Nothing more comes.
    Finished,
}

impl Wheel {
    /// For a field in which this stands.
    pub fn writing(takes: Takes, language: &str, text: String) -> Self {
        let letters = takes.letters(language);
        let signs = letters.chars().map(Sign::Letter).chain([Sign::Erase, Sign::Finish]).collect();
        Self { signs, at: 0, text }
    }

    /// For a list, at what was taken before.
    pub fn picking(of: Vec<String>, before: usize) -> Self {
        let signs: Vec<Sign> = of.into_iter().map(Sign::Whole).chain([Sign::Finish]).collect();
        Self { at: before.min(signs.len() - 1), signs, text: String::new() }
    }

    /// The sign that it shows.
    pub fn sign(&self) -> &Sign {
        &self.signs[self.at]
    }

    /// Turns it by one.
    pub fn turn(&mut self, forward: bool) {
        let count = self.signs.len();
        self.at = (self.at + if forward { 1 } else { count - 1 }) % count;
    }

    /// Takes its sign. After a letter it stands at its beginning again, so that each sign is always as far away.
    pub fn choose(&mut self) -> Chosen {
        match &self.signs[self.at] {
            Sign::Letter(letter) => {
                // A name begins with a capital.
                let capital = self.text.is_empty() || self.text.ends_with([' ', '-']);
                if capital {
                    self.text.extend(letter.to_uppercase());
                } else {
                    self.text.push(*letter);
                }
                self.at = 0;
                Chosen::Written
            }
            Sign::Erase => {
                self.text.pop();
                Chosen::Written
            }
            Sign::Whole(_) => Chosen::Taken,
            Sign::Finish => Chosen::Finished,
        }
    }

    /// At which place of its list it stands.
    pub fn place(&self) -> usize {
        self.at
    }
}

#[cfg(test)]
mod tests {
    use super::{Chosen, Sign, Takes, Wheel};

    fn write(wheel: &mut Wheel, text: &str) {
        for letter in text.chars() {
            while *wheel.sign() != Sign::Letter(letter) {
                wheel.turn(true);
            }
            assert_eq!(wheel.choose(), Chosen::Written);
        }
    }

    #[test]
    fn what_is_chosen_is_written_and_can_be_taken_back() {
        let mut wheel = Wheel::writing(Takes::of("decimal", "off"), "fr", String::new());
        write(&mut wheel, "310,55");
        wheel.turn(false);
        wheel.turn(false);
        assert_eq!(wheel.sign(), &Sign::Erase);
        assert_eq!(wheel.choose(), Chosen::Written);
        wheel.turn(true);
        assert_eq!(wheel.choose(), Chosen::Finished);
        assert_eq!(wheel.text, "310,5");
    }

    #[test]
    fn a_name_has_the_letters_of_its_language() {
        let mut wheel = Wheel::writing(Takes::of("text", "words"), "fr", String::new());
        write(&mut wheel, "anne-lise");
        assert_eq!(wheel.text, "Anne-Lise");
        let ukrainian = Wheel::writing(Takes::of("text", "words"), "uk", String::new());
        assert_eq!(ukrainian.sign(), &Sign::Letter('а'));
    }

    #[test]
    fn all_is_written_one_step_back_from_the_beginning() {
        for takes in [Takes::Amount, Takes::Figures, Takes::Code, Takes::Name] {
            let mut wheel = Wheel::writing(takes, "fr", String::new());
            wheel.turn(false);
            assert_eq!(wheel.sign(), &Sign::Finish, "{takes:?}");
        }
    }

    #[test]
    fn a_list_is_picked_from_whole() {
        let mut wheel = Wheel::picking(vec!["Français".to_owned(), "English".to_owned()], 0);
        wheel.turn(true);
        assert_eq!((wheel.choose(), wheel.place()), (Chosen::Taken, 1));
    }
}
