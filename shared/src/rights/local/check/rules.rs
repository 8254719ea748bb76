//! Conditions: sets that nothing is in, spans that end before they begin, texts that show what is not compared.

use super::{Mistakes, Problem};
use crate::rights::local::definition::LocalCondition;
use crate::rights::local::vocabulary::{Comparison, Rule};
use crate::rights::local::words::Euros;

/// Rules inside one another at most so deep: enough for people, and no text exhausts the stack.
const DEPTH: usize = 8;

impl Mistakes {
    pub(super) fn condition(&mut self, field: &str, condition: &LocalCondition) {
        self.rule(&format!("{field}.when"), &condition.when, 0);
        let known = condition.when.figures();
        for (part, words) in [("met", &condition.met), ("not_met", &condition.not_met)] {
            let field = format!("{field}.{part}");
            self.words(&field, words);
            for name in words.placeholders() {
                match known.iter().filter(|figure| **figure == name).count() {
                    0 => self.add(&field, Problem::NoSuchFigure { name: name.to_owned(), known: known.clone() }),
                    1 => {}
                    _ => self.add(&field, Problem::AmbiguousFigure(name.to_owned())),
                }
            }
        }
    }

    fn rule(&mut self, field: &str, rule: &Rule, depth: usize) {
        if depth > DEPTH {
            return self.add(field, Problem::TooDeep);
        }
        let at = |word: &str| format!("{field}.{word}");
        match rule {
            Rule::All(rules) => self.rules(&at("all"), rules, depth),
            Rule::Any(rules) => self.rules(&at("any"), rules, depth),
            Rule::Not(rule) => self.rule(&at("not"), rule, depth + 1),
            Rule::QuotientFamilial(is) => self.amounts(&at("quotient_familial"), *is),
            Rule::ResteAVivre(is) => self.amounts(&at("reste_a_vivre"), *is),
            Rule::MonthlyResources(is) => self.amounts(&at("monthly_resources"), *is),
            Rule::Age { is, .. } => self.span(&at("age.is"), *is),
            Rule::Children { from_age, to_age, count } => {
                self.unless(from_age <= to_age, &at("children.to_age"), Problem::EmptySpan);
                self.span(&at("children.count"), *count);
            }
            Rule::People(is) => self.span(&at("people"), *is),
            Rule::Housing(words) => self.set(&at("housing"), words),
            Rule::Activity { among, .. } => self.set(&at("activity.among"), among),
            Rule::SchoolOfAChild(words) => self.set(&at("school_of_a_child"), words),
            Rule::Disability { .. } => {}
            Rule::EntitledTo(rights) => self.set(&at("entitled_to"), rights),
        }
    }

    fn rules(&mut self, field: &str, rules: &[Rule], depth: usize) {
        self.unless(!rules.is_empty(), field, Problem::Empty);
        for (place, rule) in rules.iter().enumerate() {
            self.rule(&format!("{field}[{place}]"), rule, depth + 1);
        }
    }

    fn set<T>(&mut self, field: &str, words: &[T]) {
        self.unless(!words.is_empty(), field, Problem::Empty);
    }

    fn span<T: Copy + PartialOrd>(&mut self, field: &str, is: Comparison<T>) {
        if let Comparison::Between { from, to } = is {
            self.unless(from <= to, &format!("{field}.between.to"), Problem::EmptySpan);
        }
    }

    fn amounts(&mut self, field: &str, is: Comparison<Euros>) {
        for (_, bound) in is.bounds() {
            self.euros_of(field, Some(bound));
        }
        self.span(field, is);
    }
}
