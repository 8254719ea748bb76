//! What is tried of an amount of each month that is only known to lie in a band.

use super::{Field, Value};
use crate::rights::decimal::Decimal;
use crate::rights::household::Stream;
use crate::rights::money::Range;

/// Into so many equal steps a band is divided.
const STEPS: i64 = 12;

/// The same every month, from one end of the band to the other; and months of which each stands at one of the ends.
pub(super) fn tries(band: Range) -> Vec<Value> {
    let (low, width) = (Decimal::from_cents(band.min), width(band));
    let high = low + width;
    let steady = (0..STEPS).map(|step| Stream::steady(low + width.scaled(step, STEPS)));
    let recent = [[low; 3], [low, low, high], [low, high, high], [high; 3]];
    let of = |last: [Decimal; 3]| {
        [(low, low), (low, high), (high, low), (high, high)].map(|(now, before)| Stream { now, last, before })
    };
    let mixed = recent.into_iter().flat_map(of).filter(|stream| *stream != Stream::steady(stream.now));
    // Whoever tries only a few of a list takes its ends: they are those of the band.
    steady.chain(mixed).chain([Stream::steady(high)]).map(Value::Stream).collect()
}

fn width(band: Range) -> Decimal {
    Decimal::from_cents(band.max) - Decimal::from_cents(band.min)
}

impl Field {
    /// How far what was tried of a band stands apart; nothing without a band.
    pub(in crate::rights) fn step(self) -> Decimal {
        self.within.map_or(Decimal::ZERO, |band| width(band).over(STEPS))
    }
}
