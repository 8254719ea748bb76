//! What can still be said with answers missing: every possible answer is tried.
//!
//! A rule names the first question that it misses; here each answer that could matter is tried in its place, and so on
//! until the rule decides. What all completions have in common is certain, the rest is a range. The tree of what was
//! tried also tells which questions still matter, and how many there may be.

use super::amounts::OutOfRange;
use super::answers::{Answer, Answers};
use super::finding::{Finding, Verdict};
use super::household::{Household, Missing};
use super::money::{Cents, Range};
use super::month::Month;
use super::national::{Decision, NATIONAL, National, Rule};
use super::questions::{self, Kind, Question, QuestionId};
use std::collections::BTreeSet;

/// What the engine says about all rights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// One for each right, in the order of the list.
    pub findings: Vec<Finding>,
    /// How many answers that matter are missing, the "I don't know" included.
    pub missing: u32,
}

/// Every right, with what these answers allow to say.
pub fn assess(answers: &Answers, month: Month) -> Result<Assessment, OutOfRange> {
    assess_household(Household::from_answers(answers), month)
}

/// Every right of a household, whose fields may be unknown.
pub fn assess_household(household: Household, month: Month) -> Result<Assessment, OutOfRange> {
    let mut findings = Vec::new();
    let mut matter = BTreeSet::new();
    for National { right, open } in NATIONAL {
        let rule = open(month)?;
        let outlook = Outlook::of(&grow(rule.as_ref(), household));
        matter.extend(outlook.matter.iter().copied());
        findings.push(Finding {
            right: *right,
            verdict: outlook.verdict(),
            amount: outlook.amount(),
            trace: rule.trace(&household),
            steps: rule.steps(&household),
            valid_from: rule.valid_from(),
            checked_on: rule.checked_on(),
        });
    }
    Ok(Assessment { findings, missing: u32::try_from(matter.len()).unwrap_or(u32::MAX) })
}

/// The next question to ask: the first one that was not asked, makes sense and can still change something.
pub fn next_question(answers: &Answers, month: Month) -> Result<Option<&'static Question>, OutOfRange> {
    let matter: BTreeSet<_> = trees(answers, month)?.iter().flat_map(|tree| Outlook::of(tree).matter).collect();
    let open = |question: &&Question| matter.contains(&question.id) && answers.get(question.id).is_none();
    Ok(questions::all().iter().filter(open).find(|question| question.may_be_asked(answers)))
}

/// At least and at most how many questions are left.
pub fn remaining(answers: &Answers, month: Month) -> Result<(u32, u32), OutOfRange> {
    let left: Vec<_> = trees(answers, month)?.iter().map(|tree| tree.left(answers)).collect();
    Ok((left.iter().map(|left| left.0).max().unwrap_or(0), left.iter().map(|left| left.1).sum()))
}

fn trees(answers: &Answers, month: Month) -> Result<Vec<Tree>, OutOfRange> {
    let household = Household::from_answers(answers);
    NATIONAL.iter().map(|national| Ok(grow((national.open)(month)?.as_ref(), household))).collect()
}

/// What a rule decides, by the answers that are missing. Questions that change nothing are not in it.
#[derive(Debug, PartialEq, Eq)]
enum Tree {
    Decided(Decision),
    Asks(&'static Question, Vec<Tree>),
}

/// What all completions of a household have in common.
#[derive(Debug, Default)]
struct Outlook {
    /// Some completion is a yes.
    yes: bool,
    /// Some completion is a no.
    no: bool,
    /// Some completion is beyond this version.
    beyond: bool,
    /// Every amount lies in it; a no counts as nothing.
    range: Option<Range>,
    /// The questions that can change one of these.
    matter: BTreeSet<QuestionId>,
}

/// Tries the possible answers to what a rule misses.
fn grow(rule: &dyn Rule, household: Household) -> Tree {
    let question = match rule.decide(&household) {
        Ok(decision) => return Tree::Decided(decision),
        Err(Missing(id)) => questions::named(id).expect("a rule names questions that exist"),
    };
    let tried = rule.tries(question.id.as_str()).unwrap_or_else(|| extremes(question.kind));
    let completed = tried.into_iter().map(|answer| {
        let mut completed = household;
        completed.set(question.id.as_str(), answer);
        assert_ne!(completed, household, "{} must fill the field that the rule misses", question.id);
        grow(rule, completed)
    });
    let mut branches: Vec<Tree> = completed.collect();
    if branches.iter().all(|branch| *branch == branches[0]) {
        branches.swap_remove(0)
    } else {
        Tree::Asks(question, branches)
    }
}

impl Tree {
    /// At least and at most how many questions are still to be asked.
    fn left(&self, answers: &Answers) -> (u32, u32) {
        let Self::Asks(question, branches) = self else { return (0, 0) };
        let open = answers.get(question.id).is_none() && question.may_yet_be_asked(answers);
        let left = branches.iter().map(|branch| branch.left(answers));
        let (min, max) = left.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or((0, 0));
        (min + u32::from(open), max + u32::from(open))
    }
}

impl Outlook {
    fn of(tree: &Tree) -> Self {
        let mut outlook = Self::default();
        outlook.add(tree);
        outlook
    }

    fn add(&mut self, tree: &Tree) {
        let decision = match tree {
            Tree::Decided(decision) => *decision,
            Tree::Asks(question, branches) => {
                self.matter.insert(question.id);
                return branches.iter().for_each(|branch| self.add(branch));
            }
        };
        let cents = match decision {
            Decision::Yes(cents) => cents,
            Decision::No | Decision::Beyond => Cents(0),
        };
        self.yes |= matches!(decision, Decision::Yes(_));
        self.no |= decision == Decision::No;
        self.beyond |= decision == Decision::Beyond;
        let range = Range::exactly(cents);
        self.range = Some(self.range.map_or(range, |before| before.with(range)));
    }

    fn verdict(&self) -> Verdict {
        match (self.yes, self.no, self.beyond) {
            (true, false, false) => Verdict::Yes,
            (false, true, false) => Verdict::No,
            _ => Verdict::ToCheck,
        }
    }

    /// The range; none when it is a no, or when a case that this version cannot compute is possible.
    fn amount(&self) -> Option<Range> {
        self.range.filter(|_| self.yes && !self.beyond)
    }
}

/// Every choice, or both ends.
fn extremes(kind: Kind) -> Vec<Answer> {
    match kind {
        Kind::Choice(choices) => choices.iter().map(|choice| Answer::Choice(choice)).collect(),
        Kind::Money { min, max } => vec![Answer::Number(min.0), Answer::Number(max.0)],
        Kind::Number { min, max, .. } => vec![Answer::Number(min), Answer::Number(max)],
    }
}
