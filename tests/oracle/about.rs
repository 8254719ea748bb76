//! “About”: a band in the place of an exact amount, and what comes out holds what the exact amount comes to.

use super::cases::households;
use super::tickets::everything;
use super::unknowns::each_seed;
use fastrand::Rng;
use plein_sens_shared::rights::answers::Answer;
use plein_sens_shared::rights::household::form::Form;
use plein_sens_shared::rights::household::{Role, Stream};
use plein_sens_shared::rights::unknown::{Name, Value};
use plein_sens_shared::rights::{
    Answers, Decimal, Field, Finding, Item, Law, Month, Outcome, Prospect, Range, Verdict, assess, outcomes, outlook,
    questions,
};

/// What comes each month, and how it is asked for.
const MONTHLY: [(Name, &str); 5] = [
    (Name::Wage, "wage"),
    (Name::Unemployment, "unemployment"),
    (Name::Retirement, "retirement"),
    (Name::Invalidity, "invalidity"),
    (Name::SupportReceived, "support_received"),
];

fn law() -> Law {
    Law::of(Month::new(2026, 11).unwrap()).unwrap()
}

/// Why what is said of a band is not true of an amount in it.
fn lie(said: &Finding, truth: &Finding) -> Option<String> {
    let of = |finding: &Finding| finding.amount.unwrap_or_default();
    let (verdict, amount) = (said.verdict == Verdict::ToCheck || said.verdict == truth.verdict, of(truth));
    let holds = of(said).holds(amount.min) && of(said).holds(amount.max);
    let form = said.form.is_none() || said.form == truth.form;
    (!(verdict && holds && form)).then(|| {
        let told = |finding: &Finding| format!("{:?} {:?} {:?}", finding.verdict, finding.amount, finding.form);
        format!("{} is {}, not {}", truth.right, told(truth), told(said))
    })
}

/// Every household of the file that was asked everything, with each of its incomes told about in turn.
#[test]
fn a_band_in_the_place_of_an_amount_holds_what_the_amount_comes_to() {
    let (law, mut told, mut wrong) = (law(), 0, Vec::new());
    for form in households() {
        let exact = everything(&form.household);
        let truth = assess(&exact, &law).unwrap();
        let bands: Vec<(Item, Range)> =
            exact.iter().filter_map(|(item, answer)| Some((item, band(item, answer)?))).collect();
        for (item, band) in bands {
            let mut about = exact.clone();
            about.set(item, &Answer::About(band).to_string()).unwrap();
            let said = assess(&about, &law).unwrap();
            let lies = said.iter().zip(&truth).filter_map(|(said, truth)| lie(said, truth));
            wrong.extend(lies.map(|lie| format!("{}, {item} about {band:?}: {lie}", form.id)));
            told += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {told}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(told > 1_000, "only {told} amounts were told about");
}

/// The band of its question that holds all months of an answer.
fn band(item: Item, answer: &Answer) -> Option<Range> {
    let Answer::Amounts(months) = answer else { return None };
    item.question.question().kind.bands().find(|band| months.iter().all(|month| band.holds(*month)))
}

/// Any household, one or two of its incomes anywhere in any band, and now and then something else that is not known.
#[test]
fn months_that_differ_within_a_band_are_held_too() {
    each_seed(4_000, |rng, form, law| {
        let (mut home, mut unknown) = (form.household.clone(), Vec::new());
        for _ in 0..rng.usize(1..=2) {
            let (field, value) = in_a_band(rng, form);
            if unknown.iter().all(|other: &Field| (other.name, other.place) != (field.name, field.place)) {
                field.set(&mut home, value);
                unknown.push(field);
            }
        }
        if rng.usize(..4) == 0 {
            unknown.push(Field::home([Name::Rent, Name::Status, Name::RfrN2, Name::FlatShare][rng.usize(..4)]));
        }
        let truth = outcomes(law, &home);
        let wrong = |(said, (right, truth)): (&Prospect, &(_, Outcome))| {
            let verdict = match said.verdict {
                Verdict::Yes => truth.is_yes(),
                Verdict::No => !truth.is_yes(),
                Verdict::ToCheck => true,
            };
            let holds = said.min <= truth.amount && truth.amount <= said.max;
            let form = said.form.is_none() || said.form == truth.form;
            (!(verdict && holds && form)).then(|| format!("{right:?} is {truth:?}, not {said:?}; unknown {unknown:?}"))
        };
        outlook(law, &home, &unknown).prospects.iter().zip(&truth).filter_map(wrong).collect()
    });
}

/// An income of an adult, and amounts in one of its bands: the same every month, or each month another.
fn in_a_band(rng: &mut Rng, form: &Form) -> (Field, Value) {
    let adults = form.household.people.iter().filter(|person| person.role != Role::Child).count();
    let (name, question) = MONTHLY[rng.usize(..MONTHLY.len())];
    let bands: Vec<Range> = questions::named(question).unwrap().kind.bands().collect();
    let band = bands[rng.usize(..bands.len())];
    let mut amount = || Decimal::from_millionths(rng.i64(band.min.0..=band.max.0) * 10_000);
    let each = [amount(), amount(), amount(), amount(), amount()];
    let [now, m1, m2, m3, before] = each;
    let stream = if rng.bool() { Stream::steady(now) } else { Stream { now, last: [m1, m2, m3], before } };
    (Field::of(name, rng.usize(..adults)).within(band), Value::Stream(stream))
}

/// A band is no shrug: what is certain all over it is said, and what is not lies closer together than without it.
#[test]
fn a_band_says_more_than_nothing() {
    let line = |wage: &str| {
        let line = format!(
            "home=alone;birth=1990-05-12;activity=employed;nationality=french;incomes=wage;wage={wage};situation=-;\
             housing=tenant_social;rent=350;dwelling=-;savings=0/0;tax_income==;rfr=9000/9000;receives=-"
        );
        let findings = assess(&Answers::read(&line), &law()).unwrap();
        move |right: &str| {
            let finding = findings.iter().find(|finding| finding.right.0 == right).unwrap();
            (finding.verdict, finding.amount.unwrap_or_default())
        }
    };
    let (nothing, about, exact) = (line("?"), line("900-1200"), line("1050"));
    let width = |(_, range): (Verdict, Range)| range.max.0 - range.min.0;
    assert_eq!((nothing("rsa").0, about("rsa").0), (Verdict::ToCheck, Verdict::No));
    assert_eq!((nothing("ppa").0, about("ppa").0), (Verdict::ToCheck, Verdict::Yes));
    for right in ["ppa", "aide_logement"] {
        assert!(width(about(right)) * 2 < width(nothing(right)), "{right}: {:?}", about(right));
        assert!(about(right).1.holds(exact(right).1.min), "{right}");
    }
}
