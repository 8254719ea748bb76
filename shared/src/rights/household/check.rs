//! Whether the answers of a household can be true together.

use super::{Household, Impossible, Person, Role};
use crate::day::Day;
use crate::rights::decimal::Decimal;
use crate::rights::month::Month;

impl Household {
    /// Whether its answers can be true together. `month`: the month for which it was written.
    pub fn check(&self, month: Option<Month>) -> Result<(), Impossible> {
        let impossible = |field: String, why| Err(Impossible::Contradiction { field, why });
        let count = |role| self.people.iter().filter(|person| person.role == role).count();
        if count(Role::Applicant) != 1 {
            return impossible("persons".to_owned(), "exactly one person is the applicant");
        }
        if count(Role::Partner) != usize::from(self.has_partner()) {
            return impossible("couple".to_owned(), "a couple has one partner in the household, and only a couple has");
        }
        for (place, person) in self.people.iter().enumerate() {
            if self.people[..place].iter().any(|other| other.id == person.id) {
                return impossible(format!("persons[{place}].id"), "two people have this id");
            }
            let field = format!("persons[{place}].birth_date");
            if let Some(month) = month
                && (person.birth > month.first_day().plus(365) || person.birth < month.first_day().plus(-130 * 366))
            {
                return impossible(field, "this birth is too far from the month for which rights are computed");
            }
            let is_child_of = |adult: &Person| adult.birth < person.birth || adult.birth == Day::default();
            if person.role == Role::Child && !self.adults().iter().any(is_child_of) && person.birth != Day::default() {
                return impossible(field, "a child is younger than its parent");
            }
        }
        Ok(())
    }

    /// An amount nobody can have: what a slip of the finger makes.
    pub(super) const LARGEST: Decimal = Decimal::whole(10_000_000);
}
