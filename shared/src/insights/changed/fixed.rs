//! Numbers between whole ones without floating point: whole millionths of a millionth, so that the same bytes come out
//! natively and as wasm. What stands here is good to nine digits behind the point, for up to 100,000 people.

/// One whole.
pub const ONE: i128 = 1_000_000_000_000;

/// How far from its middle 95 % of a normal distribution reach, in standard deviations.
pub const Z95: i128 = 1_959_963_984_540;

/// 1 / √(2π): the height of the normal distribution in its middle.
const HEIGHT: i128 = 398_942_280_401;

/// The product.
pub fn times(a: i128, b: i128) -> i128 {
    a * b / ONE
}

/// The quotient.
pub fn over(a: i128, b: i128) -> i128 {
    a * ONE / b
}

/// The square root; of what is below nothing, nothing.
pub fn root(a: i128) -> i128 {
    (a.max(0) * ONE).isqrt()
}

/// How likely a normal distribution lies at least this many standard deviations from its middle, on either side.
pub fn two_tails(z: i128) -> i128 {
    if z >= 7 * ONE {
        return 0;
    }
    let square = times(z, z);
    // From the middle to z the area is the height at z, times z + z³/3 + z⁵/(3·5) + …; no term is below nothing.
    let (mut term, mut sum, mut odd) = (z, z, 1);
    while term > 0 {
        odd += 2;
        term = times(term, square) / odd;
        sum += term;
    }
    (ONE - 2 * over(times(sum, HEIGHT), exponential(square / 2))).max(0)
}

fn exponential(a: i128) -> i128 {
    let (mut term, mut sum, mut n) = (ONE, ONE, 0);
    while term > 0 {
        n += 1;
        term = times(term, a) / n;
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_and_tails_are_those_of_the_tables() {
        assert_eq!(root(2 * ONE), 1_414_213_562_373);
        assert_eq!((root(0), root(-ONE)), (0, 0));
        let check = |z: i128, tails: i128| {
            let found = two_tails(z);
            assert!((found - tails).abs() < 1_000, "two_tails({z}) is {found}, not {tails}");
        };
        check(0, ONE);
        check(Z95, 50_000_000_000);
        check(ONE, 317_310_507_863);
        check(3 * ONE, 2_699_796_063);
        check(5 * ONE, 573_303);
        check(8 * ONE, 0);
    }
}
