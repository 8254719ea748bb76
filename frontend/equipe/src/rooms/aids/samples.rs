//! Who would be touched: the same few invented households for every aid, so that a change can be seen.

use crate::draft::aid::{Home, sample};
use crate::words::say;
use plein_sens_frontend::design::{Tag, Tone, Verdict, VerdictKind};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::rights::household::form;
use plein_sens_shared::rights::local::{Given, LocalAid, decide_each};
use plein_sens_shared::rights::{Law, Month};
use yew::prelude::*;

/// The households, each with the name of its words.
fn samples() -> [(&'static str, Home); 10] {
    [
        ("aid-sample-student", sample(false, "20", ("student", "150"), "", ("tenant_private", "380"))),
        ("aid-sample-alone", sample(false, "30", ("inactive", "0"), "", ("hosted_free", ""))),
        ("aid-sample-homeless", sample(false, "45", ("inactive", "0"), "", ("homeless", ""))),
        ("aid-sample-part-time", sample(false, "34", ("employed", "820"), "4, 8", ("tenant_social", "420"))),
        ("aid-sample-unemployed", sample(false, "52", ("unemployed", "980"), "", ("tenant_private", "450"))),
        ("aid-sample-minimum", sample(true, "38", ("employed", "1430"), "2, 7, 12", ("tenant_social", "510"))),
        ("aid-sample-large", sample(true, "41", ("employed", "1700"), "3, 6, 9, 14", ("tenant_private", "780"))),
        ("aid-sample-comfortable", sample(true, "44", ("employed", "4200"), "8, 15", ("owner_with_loan", "900"))),
        ("aid-sample-older", sample(false, "71", ("retired", "760"), "", ("tenant_social", "330"))),
        ("aid-sample-older-couple", sample(true, "74", ("retired", "1850"), "", ("owner_no_loan", ""))),
    ]
}

/// What each of the households is given by an aid, in the first month from now on in which it counts; none while
/// nobody has checked the amounts of that month.
pub fn touched(aid: &LocalAid, now: Month) -> Option<Vec<Option<Given>>> {
    let begins = Month::of(aid.validity.from);
    // An aid counts for a month on whose first day it is valid.
    let first = if begins.first_day() < aid.validity.from { begins.plus(1) } else { begins };
    let month = now.max(first);
    let law = Law::of(month).ok()?;
    let given = |(_, home): (&str, Home)| {
        let text = home.read(&month.to_string(), "", &mut Vec::new());
        let form = form::read(&text).ok()?;
        decide_each(std::slice::from_ref(aid), &law, &form.household).into_iter().next()?.given
    };
    Some(samples().into_iter().map(given).collect())
}

/// Whom it touches, in a sentence; and what changes against what is published.
pub fn told(voice: &Voice, now: Option<&[Option<Given>]>, before: Option<&[Option<Given>]>) -> Html {
    let Some(now) = now else { return html! { <p>{ say!(voice, "aid-touched-unknown") }</p> } };
    let count = now.iter().filter(|given| given.is_some()).count();
    let change = before.map(|before| {
        let both = || before.iter().zip(now);
        let more = both().filter(|(before, now)| before.is_none() && now.is_some()).count();
        let less = both().filter(|(before, now)| before.is_some() && now.is_none()).count();
        html! { <p>{ say!(voice, "aid-touched-change", more = more, less = less) }</p> }
    });
    html! { <><p>{ say!(voice, "aid-touched", count = count, all = now.len()) }</p>{ for change }</> }
}

/// The households one by one.
pub fn households(voice: &Voice, now: Option<&[Option<Given>]>, before: Option<&[Option<Given>]>) -> Html {
    let row = |place: usize, (key, _): (&str, Home)| {
        let given = now?.get(place)?;
        let was = before.and_then(|before| before.get(place));
        let (label, kind) = match given {
            Some(Given::Money(euros, _) | Given::Price(euros)) => {
                (say!(voice, "aid-sample-amount", amount = voice.intl().money(euros.cents().0)), VerdictKind::Yes)
            }
            Some(Given::InKind) => (say!(voice, "aid-sample-yes"), VerdictKind::Yes),
            None => (say!(voice, "aid-sample-no"), VerdictKind::No),
        };
        let changed = was.is_some_and(|was| was != given);
        Some(html! {
            <li class="line">
                <span class="what">{ voice.named(key, &[]) }</span>
                <span class="how"><Verdict {kind} {label} />
                    if changed { <Tag label={say!(voice, "aid-sample-changed")} tone={Tone::Check} /> }
                </span>
            </li>
        })
    };
    let rows: Vec<Html> = samples().into_iter().enumerate().filter_map(|(place, it)| row(place, it)).collect();
    html! { <ul class="listing" aria-label={say!(voice, "aid-touched-title")}>{ for rows }</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::rights::local::demo_with_examples;

    #[test]
    fn every_sample_household_can_be_and_an_aid_tells_them_apart() {
        let now = Month::new(2026, 11).unwrap();
        for (key, home) in samples() {
            let mut wrong = Vec::new();
            let text = home.read("2026-11", "", &mut wrong);
            assert!(wrong.is_empty() && form::read(&text).is_ok(), "{key}: {text} {wrong:?}");
        }
        for aid in demo_with_examples() {
            let given = touched(&aid, now).unwrap();
            let count = given.iter().filter(|given| given.is_some()).count();
            assert!(count > 0 && count < given.len(), "{}: {count} of {}", aid.id, given.len());
        }
        // What counts from a month that nobody has checked is said so.
        let mut later = demo_with_examples().remove(0);
        later.validity.from = plein_sens_shared::day::Day::new(2099, 1, 1).unwrap();
        later.validity.until = None;
        assert_eq!(touched(&later, now), None);
    }
}
