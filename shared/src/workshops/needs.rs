//! What a party needs so that it can come: said with the sign-up by who wishes to, and added up for who prepares the workshop,
//! as a list to see to. It is said what is to be there, never why.

use super::ledger::{Ledger, Standing};
use crate::programme::Need;

/// One line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToSeeTo {
    /// What.
    pub need: Need,
    /// For how many: children to be minded, people to be fetched or fed, parties otherwise.
    pub count: u32,
}

/// What the parties that have their seats need, added up, in one order.
pub fn to_see_to(books: &Ledger) -> Vec<ToSeeTo> {
    let of = |need: Need| {
        let parties = books.parties.iter().filter(|party| party.standing == Standing::Confirmed);
        let count = parties.filter(|party| party.needs.contains(&need)).map(|party| match need {
            // Of an older party it is not known how many are children: one at least.
            Need::Childcare => party.children.unwrap_or(1).max(1),
            Need::Transport | Need::Meatless => party.people,
            Need::StepFree
            | Need::Signing
            | Need::InterpreterAr
            | Need::InterpreterEn
            | Need::InterpreterEs
            | Need::InterpreterPrs
            | Need::InterpreterPt
            | Need::InterpreterTr
            | Need::InterpreterUk => 1,
        });
        ToSeeTo { need, count: count.sum() }
    };
    let all = Need::THINGS.into_iter().chain(Need::LANGUAGES).map(of);
    all.filter(|line| line.count > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::BookingId;
    use crate::workshops::ledger::Party;
    use crate::workshops::who::Who;

    #[test]
    fn needs_add_up_by_what_they_are() {
        let party = |bits, people, children, standing, needs: &[Need]| Party {
            people,
            children,
            needs: needs.to_vec(),
            ..Party::of(&BookingId::from_bits(bits), &Who::default(), standing)
        };
        let parties = vec![
            party(1, 4, Some(2), Standing::Confirmed, &[Need::Childcare, Need::Meatless, Need::InterpreterAr]),
            party(2, 1, None, Standing::Confirmed, &[Need::Childcare, Need::StepFree, Need::InterpreterAr]),
            party(3, 3, Some(1), Standing::Waiting, &[Need::Transport]),
        ];
        let list = to_see_to(&Ledger { seats: 9, parties, ..Ledger::default() });
        let told: Vec<(Need, u32)> = list.iter().map(|line| (line.need, line.count)).collect();
        let expected = [(Need::Childcare, 3), (Need::Meatless, 4), (Need::StepFree, 1), (Need::InterpreterAr, 2)];
        assert_eq!(told, expected, "who waits is not seen to yet");
    }

    #[test]
    fn a_need_is_written_as_it_is_called() {
        for (need, written) in [(Need::StepFree, "\"step_free\""), (Need::InterpreterPrs, "\"interpreter_prs\"")] {
            assert_eq!(serde_json::to_string(&need).unwrap(), written);
            assert_eq!(crate::written::parse::<Need>(written), Some(need));
        }
    }
}
