//! What a rule notes while it computes: each condition with the figures that were compared, and the sum line by line.
//!
//! A rule is written once. With the trace off it only computes; with the trace on the same lines also explain.

use super::decimal::Decimal;
use super::finding::{Condition, Figure, Met, Quantity, Step};
use super::money::Cents;

/// The notes of one rule, or none when nobody reads them.
#[derive(Debug, Default)]
pub(super) struct Trace(Option<Notes>);

#[derive(Debug, Default)]
struct Notes {
    conditions: Vec<Condition>,
    lines: Vec<(&'static str, Decimal)>,
}

/// Apart, so that they do not stand in each rule.
impl Notes {
    #[inline(never)]
    fn condition(&mut self, name: &'static str, source: &'static str, met: bool, figures: &[Figure]) {
        self.conditions.push(Condition { name, met: Met::from(met), figures: figures.to_vec(), source });
    }

    #[inline(never)]
    fn line(&mut self, name: &'static str, amount: Decimal) {
        self.lines.push((name, amount));
    }
}

impl Trace {
    /// Only computes.
    pub fn off() -> Self {
        Self(None)
    }

    /// Explains.
    pub fn on() -> Self {
        Self(Some(Notes::default()))
    }

    /// Notes a condition and says whether it is met.
    #[inline]
    pub fn check<const N: usize>(
        &mut self,
        name: &'static str,
        source: &'static str,
        met: bool,
        figures: impl FnOnce() -> [Figure; N],
    ) -> bool {
        if let Some(notes) = &mut self.0 {
            notes.condition(name, source, met, &figures());
        }
        met
    }

    /// Notes a condition without figures.
    #[inline]
    pub fn test(&mut self, name: &'static str, source: &'static str, met: bool) -> bool {
        self.check(name, source, met, || [])
    }

    /// Notes a line of the sum; lines that take away are negative.
    #[inline]
    pub fn line(&mut self, name: &'static str, amount: Decimal) {
        if let Some(notes) = &mut self.0 {
            notes.line(name, amount);
        }
    }

    /// Whether somebody reads: for what is only computed to be shown.
    pub fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// The conditions and the lines, in whole cents that add up to the whole cents of the sum.
    pub fn into_parts(self) -> (Vec<Condition>, Vec<Step>) {
        let Some(Notes { conditions, lines }) = self.0 else { return Default::default() };
        let mut sum = Decimal::ZERO;
        let mut shown = Cents(0);
        let mut steps = Vec::new();
        for (name, amount) in lines {
            sum += amount;
            let cents = Cents(sum.cents().0 - shown.0);
            shown = sum.cents();
            if cents != Cents(0) {
                steps.push(Step { name, cents });
            }
        }
        (conditions, steps)
    }
}

/// A figure of money.
pub(super) fn money(name: &'static str, amount: Decimal) -> Figure {
    Figure { name, value: Quantity::Money(amount.cents()) }
}

/// A figure of years.
pub(super) fn years(name: &'static str, years: i32) -> Figure {
    Figure { name, value: Quantity::Years(years.into()) }
}

/// A figure that counts people.
pub(super) fn people(name: &'static str, count: i64) -> Figure {
    Figure { name, value: Quantity::People(count) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_add_up_to_the_cent() {
        let mut trace = Trace::on();
        let third = Decimal::ONE.over(3);
        for _ in 0..3 {
            trace.line("third", third);
        }
        let cents: Vec<i64> = trace.into_parts().1.iter().map(|step| step.cents.0).collect();
        assert_eq!(cents, [33, 34, 33]);
    }

    #[test]
    fn a_trace_that_is_off_computes_no_figure() {
        let mut trace = Trace::off();
        assert!(!trace.check("age", "CASF", false, || -> [Figure; 1] { panic!("nobody reads this") }));
        assert!(trace.into_parts().0.is_empty());
    }
}
