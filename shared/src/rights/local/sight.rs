//! A household in the sight of an aid: whether a rule holds, and the figures that it compares.

use super::figures::{self, Rights, Sum};
use super::vocabulary::{ActivityWord, Comparison, HousingWord, Of, RightWord, Rule, SchoolWord};
use super::words::Euros;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::finding::{Figure, Quantity};
use crate::rights::household::Disability;
use std::cell::OnceCell;
use std::ops::Range;

/// A household, and each figure that was asked for, computed once.
pub(super) struct Sight<'a> {
    case: &'a Case<'a>,
    rights: OnceCell<Rights>,
    quotient: OnceCell<Sum>,
    rest: OnceCell<Sum>,
    resources: OnceCell<Sum>,
}

impl<'a> Sight<'a> {
    pub(super) fn new(case: &'a Case<'a>) -> Self {
        let (rights, quotient) = (OnceCell::new(), OnceCell::new());
        Self { case, rights, quotient, rest: OnceCell::new(), resources: OnceCell::new() }
    }

    /// Whether a rule holds; the figures that it compares are added to the list.
    pub(super) fn rule(&self, rule: &Rule, figures: &mut Vec<Figure>) -> bool {
        let case = self.case;
        let housing = HousingWord::from(case.home.housing.status);
        match rule {
            // Not `all` and `any`, which stop early: the words may show each figure.
            Rule::All(rules) => rules.iter().filter(|rule| !self.rule(rule, figures)).count() == 0,
            Rule::Any(rules) => rules.iter().filter(|rule| self.rule(rule, figures)).count() > 0,
            Rule::Not(rule) => !self.rule(rule, figures),
            Rule::QuotientFamilial(is) => compared("quotient", self.quotient().euros(), *is, figures),
            Rule::ResteAVivre(is) => compared("rest", self.rest().euros(), *is, figures),
            Rule::MonthlyResources(is) => compared("resources", self.resources().euros(), *is, figures),
            Rule::Age { of, is } => self.age(*of, *is, figures),
            Rule::Children { from_age, to_age, count } => {
                counted("children", self.children(*from_age, *to_age), *count, figures)
            }
            Rule::People(is) => counted("people", figures::people(case), *is, figures),
            Rule::Housing(words) => words.contains(&housing),
            Rule::Activity { of, among } => {
                self.among(*of, |place| among.contains(&ActivityWord::from(case.person(place).activity)))
            }
            Rule::SchoolOfAChild(words) => {
                let school = |place| SchoolWord::of(case.person(place).school);
                self.among(Of::AnyChild, |place| school(place).is_some_and(|word| words.contains(&word)))
            }
            Rule::Disability { of, at_least } => {
                self.among(*of, |place| case.person(place).disability >= Disability::from(*at_least))
            }
            Rule::EntitledTo(rights) => rights.iter().any(|right| self.is_entitled_to(*right)),
        }
    }

    /// How many children are of these ages.
    pub(super) fn children(&self, from: u8, to: u8) -> i64 {
        let aged = |child: &usize| (i32::from(from)..=i32::from(to)).contains(&self.case.age(*child, 0));
        count(self.case.children().filter(aged))
    }

    pub(super) fn quotient(&self) -> &Sum {
        self.quotient.get_or_init(|| figures::quotient(self.case, self.rights()))
    }

    /// The sums that were asked for.
    pub(super) fn into_sums(self) -> Vec<Sum> {
        [self.quotient, self.rest, self.resources].into_iter().filter_map(OnceCell::into_inner).collect()
    }

    fn rest(&self) -> &Sum {
        self.rest.get_or_init(|| figures::rest(self.case, self.rights()))
    }

    fn resources(&self) -> &Sum {
        self.resources.get_or_init(|| figures::resources(self.case, self.rights()))
    }

    fn rights(&self) -> &Rights {
        self.rights.get_or_init(|| figures::rights(self.case))
    }

    fn is_entitled_to(&self, right: RightWord) -> bool {
        self.rights().iter().any(|(id, _, outcome)| id.0 == right.id() && outcome.is_yes())
    }

    fn age(&self, of: Of, is: Comparison<u8>, figures: &mut Vec<Figure>) -> bool {
        let bound = |age: u8| Quantity::Years(age.into());
        let age = |place: usize| u8::try_from(self.case.age(place, 0).max(0)).unwrap_or(u8::MAX);
        if let (true, Some(place)) = (of.is_one(), self.places(of).next()) {
            figures.push(Figure { name: "age", value: bound(age(place)) });
        }
        figures.extend(is.bounds().into_iter().map(|(name, age)| Figure { name, value: bound(age) }));
        self.among(of, |place| is.holds(age(place)))
    }

    /// Whether it is so of those who are meant: of one of them, or of every adult.
    fn among(&self, of: Of, so: impl Fn(usize) -> bool) -> bool {
        if of == Of::EveryAdult { self.places(of).all(so) } else { self.places(of).any(so) }
    }

    /// Who is meant; a child that is not yet born is nobody.
    fn places(&self, of: Of) -> impl Iterator<Item = usize> {
        let case = self.case;
        let youngest = || {
            case.children().filter(|child| case.age(*child, 0) >= 0).min_by_key(|child| case.age_in_months(*child, 0))
        };
        let all: Range<usize> = match of {
            Of::Applicant => 0..1,
            Of::AnyAdult | Of::EveryAdult => case.adults(),
            Of::YoungestChild => youngest().map_or(0..0, |child| child..child + 1),
            Of::AnyChild => case.children(),
            Of::Anybody => case.everybody(),
        };
        all.filter(move |place| *place < case.home.adult_count() || case.age(*place, 0) >= 0)
    }
}

fn compared(name: &'static str, figure: Decimal, is: Comparison<Euros>, figures: &mut Vec<Figure>) -> bool {
    let money = |amount: Decimal| Quantity::Money(amount.cents());
    figures.push(Figure { name, value: money(figure) });
    figures.extend(is.bounds().into_iter().map(|(name, bound)| Figure { name, value: money(bound.0) }));
    is.holds(Euros(figure))
}

fn counted(name: &'static str, count: i64, is: Comparison<u8>, figures: &mut Vec<Figure>) -> bool {
    figures.push(Figure { name, value: Quantity::People(count) });
    figures.extend(is.bounds().into_iter().map(|(name, n)| Figure { name, value: Quantity::People(n.into()) }));
    is.holds(u8::try_from(count).unwrap_or(u8::MAX))
}
