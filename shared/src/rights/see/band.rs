//! The bands from which one chooses who knows an amount only about.

use crate::map::sorted;
use crate::rights::answers::Answer;
use crate::rights::money::{Cents, Range};
use crate::rights::questions::Kind;
use crate::written::read_struct;
use serde::Serialize;

/// “About”: a band in which each month lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BandView {
    /// What to give to [`take`](super::take).
    pub id: String,
    /// From this amount; none where it begins with nothing.
    pub from: Option<Cents>,
    /// To this amount; none where it ends with the most that can be.
    pub to: Option<Cents>,
}

read_struct!(BandView { id, from, to });

impl BandView {
    pub(super) fn of(band: Range, kind: Kind) -> Self {
        let most = if let Kind::Amounts { max, .. } = kind { max } else { band.max };
        Self {
            id: Answer::About(band).to_string(),
            from: Some(band.min).filter(|from| from.0 > 0),
            to: Some(band.max).filter(|to| *to < most),
        }
    }
}

/// A band that was chosen stands among those to choose from, even if they have changed since.
pub(super) fn bands_of(kind: Kind, answer: Option<&Answer>) -> Vec<BandView> {
    let mut bands: Vec<Range> = kind.bands().collect();
    if let Some(Answer::About(chosen)) = answer
        && !bands.contains(chosen)
    {
        bands.push(*chosen);
        bands = sorted(bands, Range::cmp);
    }
    bands.into_iter().map(|band| BandView::of(band, kind)).collect()
}
