//! What the pages ask: two questions about each right at a visit, the second one only where the first leaves it open.

use super::{Said, Step};

/// When somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visit {
    /// They have just seen which rights are likely.
    First,
    /// They have seen that before, and say what came of it.
    Later,
}

/// What is offered as an answer to the first question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// It says all.
    Whole(Said),
    /// It leads to the second question: why, or how much.
    More(Step),
}

/// The answers to the first question.
pub fn offers(visit: Visit) -> &'static [Offer] {
    match visit {
        Visit::First => &[Offer::Whole(Said::Has), Offer::Whole(Said::Waits), Offer::More(Step::Lacks)],
        Visit::Later => &[
            Offer::More(Step::Received),
            Offer::More(Step::Refused),
            Offer::Whole(Said::StillWaits),
            Offer::Whole(Said::StillNotAsked),
        ],
    }
}

/// The answers to the second question.
pub fn more(step: Step) -> Vec<Said> {
    let whole =
        |said: &Said| [Visit::First, Visit::Later].into_iter().any(|it| offers(it).contains(&Offer::Whole(*said)));
    Said::ALL.iter().copied().filter(|said| said.step() == step && !whole(said)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_can_be_said_in_one_way() {
        let mut all: Vec<Said> = Vec::new();
        for visit in [Visit::First, Visit::Later] {
            for offer in offers(visit) {
                let said = match offer {
                    Offer::Whole(said) => vec![*said],
                    Offer::More(step) => more(*step),
                };
                assert!(said.iter().all(|said| said.is_later() == (visit == Visit::Later)));
                all.extend(said);
            }
        }
        all.sort_unstable();
        assert_eq!(all, Said::ALL);
        assert_eq!(more(Step::Lacks).len(), 5, "the four forms of non-take-up, and silence");
    }
}
