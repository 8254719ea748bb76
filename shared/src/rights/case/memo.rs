//! Results that several rights read, kept once a month.

use crate::rights::decimal::Decimal;
use crate::rights::law::MONTHS;
use std::cell::Cell;

/// What is kept. Those with a place are kept for the applicant and the partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rights) enum Slot {
    Aah(usize),
    Asi(usize),
    Ass(usize),
    Aspa,
    HousingBenefit,
    FamilyResources,
    PfChildren,
    RsaChildren,
    HousingChildren,
}

const SLOTS: usize = 12;

#[derive(Default)]
pub(super) struct Memo([[Cell<Option<Decimal>>; MONTHS]; SLOTS]);

impl Memo {
    #[inline]
    pub(super) fn get_or(&self, slot: Slot, ago: i32, compute: impl FnOnce() -> Decimal) -> Decimal {
        let cell = self.cell(slot, ago);
        if let Some(known) = cell.and_then(Cell::get) {
            return known;
        }
        let result = compute();
        if let Some(cell) = cell {
            cell.set(Some(result));
        }
        result
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn cell(&self, slot: Slot, ago: i32) -> Option<&Cell<Option<Decimal>>> {
        slot.row().and_then(|row| self.0[row].get(usize::try_from(ago).ok()?))
    }
}

impl Slot {
    /// Its row; a grown child's own benefits are rare and not kept.
    fn row(self) -> Option<usize> {
        let adult = |first: usize, place: usize| (place < 2).then_some(first + place);
        match self {
            Self::Aah(place) => adult(0, place),
            Self::Asi(place) => adult(2, place),
            Self::Ass(place) => adult(4, place),
            Self::Aspa => Some(6),
            Self::HousingBenefit => Some(7),
            Self::FamilyResources => Some(8),
            Self::PfChildren => Some(9),
            Self::RsaChildren => Some(10),
            Self::HousingChildren => Some(11),
        }
    }
}
