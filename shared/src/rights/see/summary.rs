//! All that was answered, as a list to look over and to correct, and as the desk sees a case.

use super::question::who;
use super::{BandView, WhoView, count};
use crate::day::Day;
use crate::rights::answers::{Answer, Answers};
use crate::rights::money::Cents;
use crate::rights::questionnaire::{matters, told};
use crate::rights::questions::{Kind, Question};
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryView {
    /// Which question, of whom.
    pub item: String,
    /// Of whom, when there is more than one to ask.
    pub who: Option<WhoView>,
    /// Key of the question.
    pub text: String,
    /// What was answered.
    pub said: SaidView,
}

read_struct!(SummaryView { item, who, text, said });

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "said", rename_all = "snake_case")]
pub enum SaidView {
    /// Keys of the cards that were touched; none of them is an answer too.
    Chosen {
        /// The keys.
        texts: Vec<String>,
    },
    /// Days.
    Days {
        /// The days.
        days: Vec<Day>,
    },
    /// A number.
    Number {
        /// The number.
        number: u32,
        /// What it counts.
        unit: String,
    },
    /// One amount for each month or part, or one for all.
    Amounts {
        /// The amounts.
        amounts: Vec<Cents>,
    },
    /// “About.”
    About {
        /// In which band.
        band: BandView,
    },
    /// “The same as this year.”
    Same,
    /// “I don't know.”
    Unknown,
    /// “I'd rather not say.”
    Unsaid,
}

read_tagged!(SaidView, "said"; Chosen { texts }, Days { days }, Number { number, unit }, Amounts { amounts },
    About { band }, Same {}, Unknown {}, Unsaid {});

/// All answers that count, in the order in which they were given.
pub fn summary(answers: &Answers) -> Vec<SummaryView> {
    let home = told(answers).home;
    let counted = answers.iter().filter(|(item, _)| matters(*item, answers, &home));
    counted
        .map(|(item, answer)| {
            let question = item.question.question();
            SummaryView {
                item: item.to_string(),
                who: who(item, &home),
                text: question.text_key(None),
                said: said(question, answer),
            }
        })
        .collect()
}

fn said(question: &Question, answer: &Answer) -> SaidView {
    let key = |choice: &str| question.text_key(Some(&format!("choice-{choice}")));
    match answer {
        Answer::Choice(choice) => SaidView::Chosen { texts: vec![key(choice)] },
        Answer::Many(choices) => SaidView::Chosen { texts: choices.iter().map(|choice| key(choice)).collect() },
        Answer::Days(days) => SaidView::Days { days: days.clone() },
        Answer::Number(number) => {
            let unit = if let Kind::Number { unit, .. } = question.kind { unit } else { "" };
            SaidView::Number { number: count(usize::try_from(*number).unwrap_or(0)), unit: unit.to_owned() }
        }
        Answer::Amounts(amounts) => SaidView::Amounts { amounts: amounts.clone() },
        Answer::About(band) => SaidView::About { band: BandView::of(*band, question.kind) },
        Answer::Same => SaidView::Same,
        Answer::Unknown => SaidView::Unknown,
        Answer::Unsaid => SaidView::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_is_said_again_and_what_counts_no_more_is_not() {
        let line = "home=couple_children;children=2018-01-14;birth=1990-03-12;nationality.1=other;permit.1=7;\
                    incomes=wage,business;wage=820/820/800/0/12.5;situation=-;tax_income.1==;rent=450;school.2=?;separated=yes;incomes.1=wage,retirement;\
                    wage.1=0-300;retirement.1=4500-20000";
        let summary = summary(&Answers::read(line));
        let said = |item: &str| summary.iter().find(|view| view.item == item).map(|view| view.said.clone());
        let chosen = |texts: &[&str]| Some(SaidView::Chosen { texts: texts.iter().map(ToString::to_string).collect() });
        assert_eq!(said("home"), chosen(&["question-home-choice-couple_children"]));
        assert_eq!(said("incomes"), chosen(&["question-incomes-choice-wage", "question-incomes-choice-business"]));
        assert_eq!(said("situation"), chosen(&[]));
        assert_eq!(said("permit.1"), Some(SaidView::Number { number: 7, unit: "years".to_owned() }));
        assert_eq!(
            said("wage"),
            Some(SaidView::Amounts { amounts: [82_000, 82_000, 80_000, 0, 1_250].map(Cents).into() })
        );
        assert_eq!((said("tax_income.1"), said("school.2")), (Some(SaidView::Same), Some(SaidView::Unknown)));
        // A couple is not asked since when it is alone, and nobody has said yet whether a rent is paid.
        assert_eq!((said("separated"), said("rent").is_some()), (None, true));
        let about = |id: &str, from: Option<i64>, to: Option<i64>| {
            Some(SaidView::About { band: BandView { id: id.to_owned(), from: from.map(Cents), to: to.map(Cents) } })
        };
        assert_eq!(said("wage.1"), about("0-300", None, Some(30_000)));
        assert_eq!(said("retirement.1"), about("4500-20000", Some(450_000), None));
        let child = summary.iter().find(|view| view.item == "school.2").unwrap();
        assert!(matches!(child.who, Some(WhoView::Child { number: 1, .. })));
    }
}
