//! Answers taken away: the range holds the truth, and one more that is missing never makes it narrower.

use super::cases::households;
use fastrand::Rng;
use plein_sens_shared::rights::household::Role;
use plein_sens_shared::rights::household::form::Form;
use plein_sens_shared::rights::local::{self, LocalFinding, LocalProspect};
use plein_sens_shared::rights::unknown::Name;
use plein_sens_shared::rights::{Field, Law, Month, Prospect, Verdict, outcomes, outlook};
use std::thread;

const HOME: &[Name] = &[
    Name::SeparatedRecently,
    Name::Status,
    Name::Rent,
    Name::Zone,
    Name::FlatShare,
    Name::RoomOnly,
    Name::FamilyLandlord,
    Name::LivretA,
    Name::OtherSavings,
    Name::Receives,
];

const EVERYBODY: &[Name] = &[
    Name::Birth,
    Name::Activity,
    Name::UnemployedSince,
    Name::Worked5Of10,
    Name::Disability,
    Name::Rsdae,
    Name::Wage,
    Name::Unemployment,
    Name::SupportReceived,
    Name::SupportPaid,
    Name::TaxYear,
];

const ADULT: &[Name] = &[
    Name::Worked2Of3,
    Name::Nationality,
    Name::ResidenceYears,
    Name::Protected,
    Name::Pregnant,
    Name::Scholarship,
    Name::OnParentsReturn,
    Name::LivesWithParents,
    Name::Retirement,
    Name::Invalidity,
    Name::Business,
];

const CHILD: &[Name] = &[Name::School, Name::SharedCustody];

/// Every answer of a household that could be unknown.
fn fields(form: &Form) -> Vec<Field> {
    let mut fields: Vec<Field> = HOME.iter().map(|name| Field::home(*name)).collect();
    for (place, person) in form.household.people.iter().enumerate() {
        let more = if person.role == Role::Child { CHILD } else { ADULT };
        fields.extend(EVERYBODY.iter().chain(more).map(|name| Field::of(*name, place)));
    }
    for place in 0..form.household.tax_returns.len() {
        fields.extend([Name::RfrN2, Name::RfrN1].map(|name| Field::of(name, place)));
    }
    fields
}

fn some_unknown(rng: &mut Rng, form: &Form) -> Vec<Field> {
    let mut fields = fields(form);
    rng.shuffle(&mut fields);
    fields.truncate(rng.usize(1..=6));
    fields
}

/// Runs on both cores; a failure says from which seed its household came.
pub fn each_seed(count: u64, check: impl Fn(&mut Rng, &Form, &Law) -> Vec<String> + Sync) {
    let homes = households();
    let law = Law::of(Month::new(2026, 11).unwrap()).unwrap();
    let (homes, law, check) = (&homes, &law, &check);
    let half = |first: u64| {
        let each = move |seed: u64| {
            let mut rng = Rng::with_seed(seed);
            let form = &homes[rng.usize(..homes.len())];
            check(&mut rng, form, law).into_iter().map(move |what| format!("seed {seed}, {}: {what}", form.id))
        };
        (first..count).step_by(2).flat_map(each).collect::<Vec<String>>()
    };
    let found = thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        let mut found = half(0);
        found.extend(other.join().unwrap());
        found
    });
    assert!(found.is_empty(), "{} of {count}:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_range_holds_the_truth() {
    each_seed(10_000, |rng, form, law| {
        let unknown = some_unknown(rng, form);
        let truth = outcomes(law, &form.household);
        let prospects = outlook(law, &form.household, &unknown).prospects;
        let wrong = |(prospect, (right, truth)): (&Prospect, &(_, plein_sens_shared::rights::Outcome))| {
            let verdict = match prospect.verdict {
                Verdict::Yes => truth.is_yes(),
                Verdict::No => !truth.is_yes(),
                Verdict::ToCheck => true,
            };
            let range = prospect.min <= truth.amount && truth.amount <= prospect.max;
            let form = prospect.form.is_none() || prospect.form == truth.form;
            let told = format!("{right:?} is {truth:?}, not {prospect:?}; unknown {unknown:?}");
            (!(verdict && range && form)).then_some(told)
        };
        prospects.iter().zip(&truth).filter_map(wrong).collect()
    });
}

#[test]
fn what_is_certain_of_the_towns_aids_is_true() {
    let aids = local::demo();
    each_seed(1_500, |rng, form, law| {
        let unknown = some_unknown(rng, form);
        let truth = local::decide_each(&aids, law, &form.household);
        let said = local::outlook_each(&aids, law, &form.household, &unknown);
        let wrong = |(said, truth): (&LocalProspect, &LocalFinding)| {
            let verdict = said.verdict == Verdict::ToCheck || said.verdict == truth.verdict;
            let given = said.verdict != Verdict::Yes || said.given.is_none() || said.given == truth.given;
            (!(verdict && given)).then(|| format!("{said:?} is {truth:?}; unknown {unknown:?}"))
        };
        said.iter().zip(&truth).filter_map(wrong).collect()
    });
}

#[test]
fn what_is_known_of_the_towns_aids_is_said() {
    let aids = local::demo();
    each_seed(300, |_, form, law| {
        let truth = local::decide_each(&aids, law, &form.household);
        let said = local::outlook_each(&aids, law, &form.household, &[]);
        let same = |(said, truth): (&LocalProspect, &LocalFinding)| {
            (said.verdict != truth.verdict || said.given != truth.given).then(|| format!("{said:?} is {truth:?}"))
        };
        said.iter().zip(&truth).filter_map(same).collect()
    });
}

#[test]
fn one_more_unknown_never_makes_it_narrower() {
    each_seed(1_500, |rng, form, law| {
        let unknown = some_unknown(rng, form);
        let more = outlook(law, &form.household, &unknown).prospects;
        let fewer = outlook(law, &form.household, &unknown[1..]).prospects;
        let narrower = |(more, fewer): (&Prospect, &Prospect)| {
            let verdict = more.verdict == Verdict::ToCheck || more.verdict == fewer.verdict;
            let holds = verdict && more.min <= fewer.min && fewer.max <= more.max;
            (!holds).then(|| format!("{more:?} is narrower than {fewer:?}; unknown {unknown:?}"))
        };
        more.iter().zip(&fewer).filter_map(narrower).collect()
    });
}
