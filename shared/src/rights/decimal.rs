//! Exact decimals: amounts of money and rates with six places, in one integer.
//!
//! The law multiplies before it rounds, and says itself when and how to round. So sums are kept in millionths (of a
//! euro, of one) and rounded where the law says so; there is no floating point, and the same bytes come out everywhere.
//!
//! On a phone each operation is one call: there its code, which saturates, would stand at each of hundreds of places.

use super::money::Cents;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

/// A number with six exact decimal places: euros, or a rate (0.12 is 12 %).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

/// Millionths in one.
const ONE: i64 = 1_000_000;

impl Decimal {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// One euro, or 100 %.
    pub const ONE: Self = Self(ONE);
    /// One cent, or 1 %.
    pub const CENT: Self = Self(10_000);

    /// A number of millionths.
    pub const fn from_millionths(millionths: i64) -> Self {
        Self(millionths)
    }

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self(number.saturating_mul(ONE))
    }

    /// A number of cents.
    pub const fn from_cents(cents: Cents) -> Self {
        Self(cents.0.saturating_mul(10_000))
    }

    /// Its millionths.
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// The whole cents nearest to it, half a cent upwards.
    pub fn cents(self) -> Cents {
        Cents(self.nearest(Self::CENT).0 / 10_000)
    }

    /// The whole number in it (towards zero): for ages and counts of the law.
    pub const fn int(self) -> i64 {
        self.0 / ONE
    }

    /// This part of an amount, or this multiple of it: the nearest millionth.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[cfg_attr(not(target_arch = "wasm32"), inline)]
    #[must_use]
    pub fn times(self, factor: Self) -> Self {
        self.scaled(factor.0, ONE)
    }

    /// Multiplied and divided by whole numbers: the nearest millionth. `by` is positive.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[cfg_attr(not(target_arch = "wasm32"), inline)]
    #[must_use]
    pub fn scaled(self, times: i64, by: i64) -> Self {
        if let Some(product) = self.0.checked_mul(times) {
            return Self(nearest(product, by));
        }
        let (product, by) = (i128::from(self.0) * i128::from(times), i128::from(by));
        let rounded = (2 * product + by).div_euclid(2 * by);
        Self(i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX }))
    }

    /// A part of it: the nearest millionth.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[cfg_attr(not(target_arch = "wasm32"), inline)]
    #[must_use]
    pub fn over(self, by: i64) -> Self {
        Self(nearest(self.0, by))
    }

    /// How many times `other` goes into it, with six places; nothing when `other` is not positive.
    #[must_use]
    pub fn ratio(self, other: Self) -> Self {
        if other.0 <= 0 { Self::ZERO } else { self.scaled(ONE, other.0) }
    }

    /// The nearest multiple of a step, half a step upwards.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[must_use]
    pub fn nearest(self, step: Self) -> Self {
        Self(nearest(self.0, step.0) * step.0)
    }

    /// The multiple of a step at or below it.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[must_use]
    pub fn down_to(self, step: Self) -> Self {
        Self(self.0.div_euclid(step.0) * step.0)
    }

    /// The multiple of a step at or above it.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[must_use]
    pub fn up_to(self, step: Self) -> Self {
        Self(-(-self.0).div_euclid(step.0) * step.0)
    }

    /// It, or nothing when it is below nothing.
    #[must_use]
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// Whether it is more than nothing.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// A number as people and files write it: `1234`, `12.50`, `-3`. Six places at most.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !all_digits(whole) || !all_digits(fraction) || fraction.len() > 6 {
            return None;
        }
        let whole = whole.parse::<i64>().ok()?.checked_mul(ONE)?;
        let fraction = format!("{fraction:0<6}").parse::<i64>().ok()?;
        Some(Self(sign * whole.checked_add(fraction)?))
    }
}

/// The whole number nearest to a quotient, half upwards.
#[inline]
fn nearest(number: i64, by: i64) -> i64 {
    let half = by / 2;
    number.checked_add(half).map_or(i64::MAX / by, |sum| sum.div_euclid(by))
}

impl Add for Decimal {
    type Output = Self;
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Decimal {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Decimal {
    type Output = Self;
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl SubAssign for Decimal {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Neg for Decimal {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Mul<i64> for Decimal {
    type Output = Self;
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn mul(self, times: i64) -> Self {
        Self(self.0.saturating_mul(times))
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Decimal {
    /// As few places as it needs: `1041.59`, `0.377`, `-5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let all = self.0.unsigned_abs();
        let (whole, fraction) = (all / ONE.unsigned_abs(), all % ONE.unsigned_abs());
        if fraction == 0 {
            return write!(f, "{sign}{whole}");
        }
        let digits = format!("{fraction:06}");
        write!(f, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn what_is_written_is_read_and_written_again() {
        for text in ["0", "12.5", "-3", "1041.59", "0.000001", "-0.02"] {
            assert_eq!(number(text).to_string(), text);
        }
        for bad in ["", "1,5", "1.", ".5", "1e3", "1.2345678", "NaN", "99999999999999999999"] {
            assert_eq!(Decimal::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn the_law_rounds_where_it_says_so() {
        let cases = [
            (number("240.631560").nearest(Decimal::CENT), "240.63"),
            (number("1.005").nearest(Decimal::CENT), "1.01"),
            (number("-1.005").nearest(Decimal::CENT), "-1"),
            (number("9101").up_to(Decimal::whole(100)), "9200"),
            (number("9100").up_to(Decimal::whole(100)), "9100"),
            (number("-150").up_to(Decimal::whole(100)), "-100"),
            (number("399.999999").down_to(Decimal::ONE), "399"),
        ];
        for (rounded, expected) in cases {
            assert_eq!(rounded.to_string(), expected);
        }
    }

    #[test]
    fn parts_are_exact_and_nothing_overflows() {
        assert_eq!(number("651.69").times(number("0.12")).to_string(), "78.2028");
        assert_eq!(number("1000").scaled(107_799, 104_000).to_string(), "1036.528846");
        let huge = Decimal::from_millionths(i64::MAX);
        assert_eq!(huge.times(Decimal::whole(2)), huge);
        assert_eq!((-huge).times(Decimal::whole(3)).millionths(), i64::MIN);
        assert_eq!(huge + huge, huge);
        assert_eq!(number("10").ratio(Decimal::ZERO), Decimal::ZERO);
    }
}
