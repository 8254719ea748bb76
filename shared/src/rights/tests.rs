//! The engine against its worked examples, its words and random people.

use super::answers::UNKNOWN;
use super::*;
use std::collections::BTreeMap;

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// A worked example of a sheet.
struct Example {
    right: &'static str,
    name: &'static str,
    month: &'static str,
    answers: &'static [(&'static str, &'static str)],
    verdict: &'static str,
    between: Option<(i64, i64)>,
    reason: Option<&'static str>,
}

fn november() -> Month {
    Month::new(2026, 11).unwrap()
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (question, raw) in pairs {
        answers.set(question, raw).unwrap_or_else(|bad| panic!("{question} = {raw}: {bad}"));
    }
    answers
}

fn rsa(answers: &Answers) -> Finding {
    assess(answers, november()).unwrap().findings.remove(0)
}

#[test]
fn worked_examples_come_out_as_they_were_computed_by_hand() {
    for example in EXAMPLES {
        let answers = answers(example.answers);
        let month = Month::parse(example.month).unwrap();
        let view = see::right(example.right, &answers, month).unwrap().unwrap();
        let verdict = match view.verdict {
            Verdict::Yes => "yes",
            Verdict::ToCheck => "to_check",
            Verdict::No => "no",
        };
        assert_eq!(verdict, example.verdict, "{}", example.name);
        assert_eq!(view.amount.map(|range| (range.min.0, range.max.0)), example.between, "{}", example.name);
        if let Some(reason) = example.reason {
            let expected = format!("right-{}-{reason}", example.right);
            assert_eq!(view.reason.map(|reason| reason.text), Some(expected), "{}", example.name);
        }
    }
}

#[test]
fn a_certain_amount_is_explained_line_by_line_to_the_cent() {
    let certain = |example: &&Example| example.verdict == "yes" && example.between.is_some_and(|(min, max)| min == max);
    for example in EXAMPLES.iter().filter(certain) {
        let month = Month::parse(example.month).unwrap();
        let view = see::right(example.right, &answers(example.answers), month).unwrap().unwrap();
        let sum: i64 = view.sum.iter().map(|line| line.cents.0).sum();
        assert_eq!(Some((sum, sum)), example.between, "{}", example.name);
    }
}

#[test]
fn amounts_outside_what_was_checked_are_an_error() {
    let at = |year, month| amounts::at(AmountName::RsaBase, Month::new(year, month).unwrap());
    assert_eq!(at(2024, 1).unwrap().cents(), Cents(60_775));
    assert_eq!(at(2026, 3).unwrap().cents(), Cents(64_652));
    assert_eq!(at(2026, 4).unwrap().cents(), Cents(65_169));
    assert_eq!(at(2027, 3).unwrap().cents(), Cents(65_169));
    let error = at(2027, 4).unwrap_err();
    assert_eq!((error.first, error.last), (Month::new(2023, 4).unwrap(), Month::new(2027, 3).unwrap()));
    assert!(error.to_string().contains("2027-04"), "{error}");
    assert!(at(2023, 3).is_err());
    let nothing = Answers::default();
    assert!(assess(&nothing, error.month).is_err());
    assert!(see::question(&nothing, error.month).is_err());
}

#[test]
fn a_month_is_a_month() {
    assert!(Month::new(2026, 13).is_none());
    assert!(Month::parse("2026").is_none());
    assert_eq!(Month::parse("2026-03").unwrap().to_string(), "2026-03");
    assert_eq!(Month::of(november().first_day()), november());
}

#[test]
fn only_questions_that_matter_are_asked() {
    for (given, expected) in [
        (&[][..], Some("home")),
        (&[("home", "partner")], None),
        (&[("home", "?")], Some("age")),
        (&[("home", "alone")], Some("age")),
        (&[("home", "alone"), ("age", "17")], None),
        (&[("home", "alone"), ("age", "70")], None),
        (&[("home", "alone"), ("age", "24")], Some("activity")),
        (&[("home", "alone"), ("age", "24"), ("activity", "none")], Some("worked")),
        (&[("home", "alone"), ("age", "30"), ("activity", "none")], Some("nationality")),
        (&[("home", "alone"), ("age", "30"), ("activity", "student")], None),
        (&[("home", "alone"), ("age", "30"), ("activity", "none"), ("nationality", "europe")], Some("settled")),
        (&[("home", "alone"), ("age", "30"), ("activity", "none"), ("nationality", "other")], Some("permit")),
        (&[("home", "alone"), ("age", "30"), ("activity", "none"), ("nationality", "?")], Some("income")),
        (&[("home", "alone"), ("age", "30"), ("activity", "none"), ("nationality", "french"), ("income", "700")], None),
    ] {
        let next = next_question(&answers(given), november()).unwrap();
        assert_eq!(next.map(|question| question.id.as_str()), expected, "{given:?}");
    }
}

#[test]
fn an_answer_that_makes_no_sense_any_more_is_left_out() {
    let mut changed =
        answers(&[("home", "alone"), ("age", "30"), ("activity", "none"), ("nationality", "other"), ("permit", "2")]);
    assert_eq!(rsa(&changed).verdict, Verdict::No);
    changed.set("nationality", "french").unwrap();
    assert_eq!(Household::from_answers(&changed).permit_years, None);
    assert_eq!(rsa(&changed).verdict, Verdict::ToCheck);
}

#[test]
fn every_text_that_can_be_said_has_french_words_and_its_figures() {
    let words: BTreeMap<&str, &str> = WORDS.iter().copied().collect();
    let mut random = Random(7);
    for _ in 0..4_000 {
        let view = see::results(&random.answers(60), november()).unwrap();
        for right in view.yes.iter().chain(&view.to_check).chain(&view.no) {
            let texts = right.reasons.iter().map(|reason| &reason.text).chain(right.sum.iter().map(|line| &line.text));
            for text in texts.chain([&right.name, &right.what, &right.limits]) {
                assert!(words.contains_key(text.as_str()), "[words] has no {text}");
            }
            for reason in &right.reasons {
                let figures: Vec<&str> = reason.figures.iter().map(|figure| figure.name).collect();
                let said = words[reason.text.as_str()].split("{ $").skip(1).filter_map(|rest| rest.split(' ').next());
                for name in said {
                    assert!(figures.contains(&name), "{} says ${name} and is given {figures:?}", reason.text);
                }
            }
        }
    }
    for national in national::NATIONAL {
        assert!(catalogue::named(national.right.0).is_some(), "{} has no sheet", national.right);
    }
}

/// Random partial answers, each completed at random: what was said of the partial ones must hold for the full ones.
#[test]
fn what_is_said_with_answers_missing_holds_for_every_completion() {
    let seed = 20_261_124;
    println!("seed {seed}");
    let mut random = Random(seed);
    let (mut completions, mut ranges) = (0, 0);
    for round in 0..3_000 {
        let per_cent = 40 + random.below(60);
        let partial = random.answers(per_cent);
        let said = rsa(&partial);
        for _ in 0..25 {
            let full = random.completed(&partial);
            let truth = rsa(&full);
            let told = format!("seed {seed}, round {round}: {} then {}", partial.written(), full.written());
            check_holds(&said, &truth, &told);
            completions += 1;
            ranges += u32::from(said.amount.is_some());
        }
    }
    println!("{completions} completions, {ranges} of them with a range");
    assert!(ranges > 5_000, "only {ranges} ranges were tried");
}

fn check_holds(said: &Finding, truth: &Finding, told: &str) {
    match said.verdict {
        Verdict::Yes => assert_eq!(truth.verdict, Verdict::Yes, "{told}"),
        Verdict::No => assert_eq!(truth.verdict, Verdict::No, "{told}"),
        Verdict::ToCheck => {}
    }
    if let Some(range) = said.amount {
        let true_amount = truth.amount.unwrap_or_default();
        assert!(range.holds(true_amount.min) && range.holds(true_amount.max), "{told}: {range:?}, {true_amount:?}");
        assert!(true_amount.is_exact(), "{told}: everything that is asked is answered");
    }
}

/// Everybody who answers what they are asked gets to the end, with as many questions as was said.
#[test]
fn the_questionnaire_ends_after_as_many_questions_as_it_said() {
    let mut random = Random(99);
    let mut longest = 0;
    for _ in 0..2_000 {
        let mut given = Answers::default();
        let (min, max) = remaining(&given, november()).unwrap();
        let mut left_before = max + 1;
        let mut asked = 0;
        while let Some(question) = next_question(&given, november()).unwrap() {
            let (at_least, at_most) = remaining(&given, november()).unwrap();
            assert!(1 <= at_least && at_least <= at_most && at_most < left_before, "{}", given.written());
            left_before = at_most;
            let raw = random.answer(question);
            given.set(question.id.as_str(), &raw).unwrap();
            asked += 1;
        }
        assert_eq!(remaining(&given, november()).unwrap(), (0, 0), "{}", given.written());
        assert_eq!(assess(&given, november()).unwrap().missing, 0, "{}", given.written());
        assert!(min <= asked && asked <= max, "{asked} questions instead of {min} to {max}: {}", given.written());
        longest = longest.max(asked);
    }
    assert!(longest <= 9, "{longest} questions are too many for one person");
}

/// A small reproducible source of chance, for tests only.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn between(&mut self, min: i64, max: i64) -> i64 {
        min + i64::try_from(self.below(u64::try_from(max - min + 1).unwrap())).unwrap()
    }

    /// An answer; more often than not one that keeps the case open, or that lies where the law has its thresholds.
    fn answer(&mut self, question: &Question) -> String {
        match question.kind {
            Kind::Choice(choices) => {
                let place = if self.below(3) > 0 { 0 } else { self.below(choices.len() as u64) };
                choices[usize::try_from(place).unwrap()].to_owned()
            }
            Kind::Number { min, max, .. } => {
                let near = [4, 5, 17, 18, 24, 25, 64, 65][usize::try_from(self.below(8)).unwrap()];
                match self.below(4) {
                    0 => near.to_string(),
                    1 => self.between(min, max).to_string(),
                    _ => self.between(18, 64).to_string(),
                }
            }
            Kind::Money { min, max } => {
                let near = [0, 7_820, 7_821, 56_749, 56_750, 57_349, 64_569, 64_570, 65_169]
                    [usize::try_from(self.below(9)).unwrap()];
                let cents = match self.below(3) {
                    0 => near,
                    1 => self.between(min.0, 70_000),
                    _ => self.between(min.0, max.0),
                };
                format!("{},{:02}", cents / 100, cents % 100)
            }
        }
    }

    /// Answers to some questions, in per cent; a few of them are "I don't know".
    fn answers(&mut self, per_cent: u64) -> Answers {
        let mut answers = Answers::default();
        for question in questions::all() {
            if question.may_be_asked(&answers) && self.below(100) < per_cent {
                let raw = if self.below(8) == 0 { UNKNOWN.to_owned() } else { self.answer(question) };
                answers.set(question.id.as_str(), &raw).unwrap();
            }
        }
        answers
    }

    /// The same answers, and one to every question that is open.
    fn completed(&mut self, partial: &Answers) -> Answers {
        let mut full = partial.clone();
        for question in questions::all() {
            if full.get(question.id).is_none_or(|answer| answer == Answer::Unknown) && question.may_be_asked(&full) {
                let raw = self.answer(question);
                full.set(question.id.as_str(), &raw).unwrap();
            }
        }
        full
    }
}
