//! The form of an event, and of the seats that a kiosk may promise without a network.

use super::typed::take;
use super::{Fields, Wrong, french, number, rewritten};
use plein_sens_shared::programme::{LeaseTerms, Occasion};

/// How much longer the seats of a lease that was taken away are kept, where nobody has said, in minutes.
const GRACE_MIN: u32 = 15;
/// The most seats of one workshop that devices may hold.
const MOST_SEATS: u32 = 1_000;
/// The longest that a device may promise seats without a network, in minutes: a day.
const LONGEST_MIN: u32 = 1_440;

/// The form.
pub fn fields(it: &Occasion) -> Fields {
    let term = |part: fn(&LeaseTerms) -> u32| it.leases.as_ref().map(|terms| part(terms).to_string());
    vec![
        ("town", it.town.clone()),
        ("event", french(&it.title)),
        ("event-about", french(&it.about)),
        ("first-day", it.first_day.to_string()),
        ("days", it.days.to_string()),
        ("lease-seats", term(|terms| terms.seats).unwrap_or_default()),
        ("lease-in-all", term(|terms| terms.seats_in_all).unwrap_or_default()),
        ("lease-minutes", term(|terms| terms.expiry_min).unwrap_or_default()),
    ]
}

/// What a form describes; else all the fields in which something is wrong.
pub fn with(before: &Occasion, fields: &Fields) -> Result<Occasion, Wrong> {
    let of = |name: &str| fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.trim());
    let said = |name: &'static str| if of(name).is_empty() { Err(name) } else { Ok(of(name)) };
    let (mut it, mut wrong) = (before.clone(), Wrong::new());
    take(&mut it.town, said("town").map(str::to_owned), &mut wrong);
    take(&mut it.title, said("event").map(|text| rewritten(&before.title, text)), &mut wrong);
    it.about = rewritten(&it.about, of("event-about"));
    take(&mut it.first_day, of("first-day").to_owned().try_into().map_err(|_| "first-day"), &mut wrong);
    let days = of("days").parse().ok().filter(|days| (1..=31).contains(days));
    take(&mut it.days, days.ok_or("days"), &mut wrong);
    let mut seats = None;
    take(&mut seats, number(of("lease-seats"), "lease-seats"), &mut wrong);
    if seats > Some(MOST_SEATS) {
        wrong.push("lease-seats");
    }
    let Some(seats) = seats.filter(|seats| *seats > 0) else {
        it.leases = None;
        return if wrong.is_empty() { Ok(it) } else { Err(wrong) };
    };
    let grace_min = before.leases.as_ref().map_or(GRACE_MIN, |terms| terms.grace_min);
    let mut terms = LeaseTerms { seats, seats_in_all: seats, expiry_min: 0, grace_min };
    let in_all = of("lease-in-all").parse().ok().filter(|in_all| (seats..=MOST_SEATS).contains(in_all));
    take(&mut terms.seats_in_all, in_all.ok_or("lease-in-all"), &mut wrong);
    let minutes = of("lease-minutes").parse().ok().filter(|minutes| (1..=LONGEST_MIN).contains(minutes));
    take(&mut terms.expiry_min, minutes.ok_or("lease-minutes"), &mut wrong);
    it.leases = Some(terms);
    if wrong.is_empty() { Ok(it) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::written::parse;

    #[test]
    fn seats_for_kiosks_are_said_whole_or_not_at_all() {
        let json = r#"{"town":"Vierzon","title":{"fr":"Les sens"},"about":{"fr":""},"first_day":"2026-10-12","days":5,
            "leases":{"seats":2,"seats_in_all":4,"expiry_min":120,"grace_min":30}}"#;
        let read = parse::<Occasion>(json).unwrap();
        assert_eq!(with(&read, &fields(&read)), Ok(read.clone()));
        let written = |texts: &[(&'static str, &str)]| {
            let mut fields = fields(&read);
            for (name, text) in texts {
                fields.iter_mut().find(|(known, _)| known == name).unwrap().1 = (*text).to_owned();
            }
            with(&read, &fields).map(|it| it.leases)
        };
        for none in ["", "0", " "] {
            assert_eq!(written(&[("lease-seats", none), ("lease-minutes", "")]), Ok(None));
        }
        let terms = LeaseTerms { seats: 3, seats_in_all: 4, expiry_min: 1_440, grace_min: 30 };
        assert_eq!(written(&[("lease-seats", "3"), ("lease-minutes", "1440")]), Ok(Some(terms)));
        assert_eq!(written(&[("lease-seats", "many")]), Err(vec!["lease-seats"]));
        let both = [("lease-in-all", "1"), ("lease-minutes", "1441")];
        assert_eq!(written(&both), Err(vec!["lease-in-all", "lease-minutes"]));
        let many = [("lease-seats", "1001"), ("lease-in-all", "9999")];
        assert_eq!(written(&many), Err(vec!["lease-seats", "lease-in-all"]));
        assert_eq!(written(&[("lease-minutes", "0")]), Err(vec!["lease-minutes"]));
    }
}
