//! What is vouched for, and the wishes that bring it back.
//!
//! `B/K7PM4XQ29TRW/CUISINE-DU-MONDE/2/1/C`: a booking, its workshop, adults, children, and where it stood (`C` has seats,
//! `W3` waited third, `X` gave them back). Ages stand behind the children (`2:4+9`), and the level behind a class's pupils (`24:CE1`).
//! `P/00…a1/GOUT:1444636800+VUE:1444640400:24`: a passport, when it was where, and how many came if it
//! is a class's.

use crate::code::BookingId;
use crate::command::Command;
use crate::event::Scope;
use crate::id::{PassportId, StopId, WorkshopId};
use crate::state::State;
use crate::trail::CheckIn;
use crate::workshops::booking::Standing;
use crate::workshops::{Level, SignUp, Who, Withdraw};

/// A wish that a voucher proves was granted once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// When it happened, in milliseconds since 1970, where the voucher says that by itself.
    pub happened_ms: Option<i64>,
    /// What it was.
    pub command: Command,
}

/// What the town vouches for in a scope, as it stands; none where there is nothing, or nothing of one person.
pub fn claim(state: &State, scope: &Scope) -> Option<String> {
    match scope {
        Scope::Booking(id) => {
            let details = state.bookings.get(id)?.details.as_ref()?;
            let standing = match details.standing {
                // Never recorded by the server.
                Standing::Asked => return None,
                Standing::Confirmed => "C".to_owned(),
                Standing::Waiting { place } => format!("W{place}"),
                Standing::Withdrawn => "X".to_owned(),
            };
            let workshop = capitals(details.workshop.as_str());
            Some(format!("B/{id}/{workshop}/{}/{}/{standing}", details.who.adults, children(&details.who)))
        }
        Scope::Passport(id) => {
            let passport = state.passports.get(id)?;
            let passage = |(stop, at_ms): (&StopId, &i64)| {
                let people = passport.people.get(stop).map(|people| format!(":{people}")).unwrap_or_default();
                format!("{}:{}{people}", capitals(stop.as_str()), at_ms / 1_000)
            };
            let passages = passport.stops.iter().map(passage).collect::<Vec<_>>().join("+");
            (!passages.is_empty()).then(|| format!("P/{}/{passages}", capitals(id.as_str())))
        }
        Scope::Programme
        | Scope::Directory
        | Scope::Board(_)
        | Scope::Joins
        | Scope::Walks(_)
        | Scope::Workshop(_)
        | Scope::Stop(_)
        | Scope::Survey(_)
        | Scope::Lease(_)
        | Scope::TakeUp(_)
        | Scope::Request(_)
        | Scope::Requests => None,
    }
}

/// What was vouched for: its scope, and the wishes in their order; none for what no server of this version writes.
pub fn wishes(claim: &str) -> Option<(Scope, Vec<Wish>)> {
    let parts: Vec<&str> = claim.split('/').collect();
    match parts[..] {
        ["B", id, workshop, adults, children, standing] => {
            let booking = BookingId::typed(id).ok()?;
            let workshop: WorkshopId = workshop.to_ascii_lowercase().parse().ok()?;
            let sign_up = SignUp {
                workshop,
                booking: booking.clone(),
                who: who(adults, children)?,
                lease: None,
                contact: false,
                needs: Vec::new(),
            };
            let mut commands = vec![Command::SignUp(sign_up)];
            if standing == "X" {
                commands.push(Command::Withdraw(Withdraw { booking: booking.clone() }));
            }
            let wishes = commands.into_iter().map(|command| Wish { happened_ms: None, command });
            Some((Scope::Booking(booking), wishes.collect()))
        }
        ["P", id, passages] => {
            let passport: PassportId = id.to_ascii_lowercase().parse().ok()?;
            let passage = |text: &str| {
                let (stop, rest) = text.split_once(':')?;
                let (seconds, people) = match rest.split_once(':') {
                    Some((seconds, people)) => (seconds, Some(people.parse().ok()?)),
                    None => (rest, None),
                };
                let stop: StopId = stop.to_ascii_lowercase().parse().ok()?;
                let happened_ms = Some(seconds.parse::<i64>().ok()?.checked_mul(1_000)?);
                let command = Command::CheckIn(CheckIn { passport: passport.clone(), stop, people });
                Some(Wish { happened_ms, command })
            };
            let wishes: Option<Vec<Wish>> = passages.split('+').map(passage).collect();
            Some((Scope::Passport(passport.clone()), wishes?))
        }
        _ => None,
    }
}

/// The children of a party, or the pupils of a class, with what is known of them.
fn children(who: &Who) -> String {
    let ages = || who.ages.iter().map(u8::to_string).collect::<Vec<_>>().join("+");
    match who.class {
        Some(level) => format!("{}:{}", who.children, capitals(level.name())),
        None if who.ages.is_empty() => who.children.to_string(),
        None => format!("{}:{}", who.children, ages()),
    }
}

fn who(adults: &str, children: &str) -> Option<Who> {
    let (children, rest) = children.split_once(':').unwrap_or((children, ""));
    let plain = Who::of(adults.parse().ok()?, children.parse().ok()?);
    if let Some(level) = Level::ALL.into_iter().find(|level| capitals(level.name()) == rest) {
        return Some(Who { class: Some(level), ..plain });
    }
    let ages: Option<Vec<u8>> = rest.split('+').filter(|age| !age.is_empty()).map(|age| age.parse().ok()).collect();
    Some(Who { ages: ages?, ..plain })
}

/// Ids are written small, and a QR packs capitals twice as well.
fn capitals(id: &str) -> String {
    id.to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Event;
    use crate::trail::passport;
    use crate::workshops::booking;

    fn booked_by(who: Who, standing: Standing) -> (State, Scope) {
        let (id, mut state) = (BookingId::from_bits(7), State::default());
        let workshop = "cuisine-du-monde".parse().unwrap();
        state.evolve(&Event::Booking(id.clone(), booking::Event::Booked { workshop, who, standing }));
        (state, Scope::Booking(id))
    }

    fn booked(standing: Standing) -> (State, Scope) {
        booked_by(Who::of(2, 1), standing)
    }

    #[test]
    fn a_booking_is_asked_for_again_as_it_was() {
        let check = |standing: Standing, ending: Option<&str>, commands: usize| {
            let (state, scope) = booked(standing);
            let claim = claim(&state, &scope);
            assert_eq!(claim.as_deref().map(|claim| claim.rsplit('/').next().unwrap()), ending, "{standing:?}");
            let Some(claim) = claim else { return };
            let (of, wishes) = wishes(&claim).unwrap();
            assert_eq!((&of, wishes.len()), (&scope, commands), "{claim}");
            let body = wishes[0].command.body();
            assert!(body.contains(r#""workshop":"cuisine-du-monde""#) && body.contains(r#""adults":2,"children":1"#));
            let packs_well = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || "-/+:".contains(c);
            assert!(claim.chars().all(packs_well), "{claim}");
        };
        check(Standing::Confirmed, Some("C"), 1);
        check(Standing::Waiting { place: 12 }, Some("W12"), 1);
        check(Standing::Withdrawn, Some("X"), 2);
        check(Standing::Asked, None, 0);
    }

    #[test]
    fn ages_and_a_class_come_back_with_their_booking() {
        let aged = Who { ages: vec![4, 9], ..Who::of(1, 3) };
        let class = Who { class: Some(Level::Ce1), ..Who::of(2, 24) };
        for (who, written) in [(aged, "/1/3:4+9/C"), (class, "/2/24:CE1/C")] {
            let (state, scope) = booked_by(who.clone(), Standing::Confirmed);
            let claim = claim(&state, &scope).unwrap();
            assert!(claim.ends_with(written), "{claim}");
            let (_, wishes) = wishes(&claim).unwrap();
            assert!(matches!(&wishes[0].command, Command::SignUp(sign_up) if sign_up.who == who), "{wishes:?}");
        }
        for foreign in ["24:CE9", "3:4+x", ":CE1", "3:400"] {
            assert_eq!(wishes(&format!("B/{}/PAIN/2/{foreign}/C", BookingId::from_bits(7))), None, "{foreign}");
        }
    }

    #[test]
    fn a_passport_is_one_voucher_with_all_its_passages() {
        let (id, mut state) = (PassportId::from_bits(0xab), State::default());
        let scope = Scope::Passport(id.clone());
        assert_eq!(claim(&state, &scope), None, "nothing to vouch for yet");
        for (stop, at_ms, people) in [("vue", 1_444_640_400_999, Some(24)), ("stand-du-gout", 1_444_636_800_000, None)]
        {
            let stop = stop.parse().unwrap();
            state.evolve(&Event::Passport(id.clone(), passport::Event::CheckedIn { stop, at_ms, people }));
        }
        let claim = claim(&state, &scope).unwrap();
        assert_eq!(claim, "P/000000000000000000000000000000AB/STAND-DU-GOUT:1444636800+VUE:1444640400:24");
        let (of, wishes) = wishes(&claim).unwrap();
        let times: Vec<Option<i64>> = wishes.iter().map(|wish| wish.happened_ms).collect();
        assert_eq!((of, times), (scope, vec![Some(1_444_636_800_000), Some(1_444_640_400_000)]));
    }

    #[test]
    fn what_belongs_to_nobody_alone_is_not_vouched_for() {
        let (state, _) = booked(Standing::Confirmed);
        for scope in ["programme", "board/sens", "workshop/cuisine-du-monde", "stop/vue", "survey/avis"] {
            assert_eq!(claim(&state, &Scope::try_from(scope.to_owned()).unwrap()), None, "{scope}");
        }
    }

    #[test]
    fn another_text_is_no_claim() {
        for text in ["", "B", "B/AAAA/PAIN/1/0/C", "B/23456789ABCK/PAIN/1/0", "P/ab", "P/00/GOUT", "X/1/2/3"] {
            assert_eq!(wishes(text), None, "{text}");
        }
    }
}
