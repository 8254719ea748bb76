//! The parts of a day, as a calendar shows them.

use crate::day::TimeOfDay;

/// A part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Before noon.
    Morning,
    /// From noon on.
    Afternoon,
    /// From six in the evening on.
    Evening,
}

impl Part {
    /// All of them, in the order of time.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    /// The part in which something begins.
    pub fn of(start: TimeOfDay) -> Self {
        match start.parts().0 {
            ..12 => Self::Morning,
            12..18 => Self::Afternoon,
            18.. => Self::Evening,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_three_parts() {
        let at = |hour, minute| Part::of(TimeOfDay::new(hour, minute).unwrap());
        assert_eq!([at(0, 0), at(11, 59)], [Part::Morning; 2]);
        assert_eq!([at(12, 0), at(17, 59)], [Part::Afternoon; 2]);
        assert_eq!([at(18, 0), at(23, 59)], [Part::Evening; 2]);
    }
}
