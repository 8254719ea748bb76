//! How many questions it takes until every right is settled, beside the screens of the national simulator.

use super::cases::households;
use super::truth::truth;
use plein_sens_shared::rights::household::{Activity, Household, Income, Person};
use plein_sens_shared::rights::questionnaire::TOWN_ZONE;
use plein_sens_shared::rights::{Answers, Law, Month, Prospect, Verdict, next_question, outcomes, outlook, told};

struct Profile {
    name: &'static str,
    /// Screens of the national simulator.
    screens: usize,
    is: fn(&Household) -> bool,
}

const PROFILES: [Profile; 6] = [
    Profile { name: "single without income, tenant", screens: 22, is: without_income },
    Profile { name: "single employed", screens: 24, is: |home| alone(home) && does(home, Activity::Employed) },
    Profile { name: "single retired", screens: 24, is: |home| alone(home) && does(home, Activity::Retired) },
    Profile { name: "student tenant", screens: 37, is: student },
    Profile { name: "lone parent of two, employed", screens: 40, is: lone_parent },
    Profile { name: "couple with two children and one wage", screens: 47, is: one_wage },
];

fn alone(home: &Household) -> bool {
    home.people.len() == 1
}

fn does(home: &Household, activity: Activity) -> bool {
    home.applicant().activity == activity
}

fn without_income(home: &Household) -> bool {
    let income = home.applicant().income;
    let nothing = Income { tax_year: income.tax_year, ..Income::default() };
    let idle = does(home, Activity::Inactive) || does(home, Activity::Unemployed);
    alone(home) && home.housing.status.is_tenant() && idle && income == nothing
}

fn student(home: &Household) -> bool {
    alone(home) && does(home, Activity::Student) && home.housing.status.is_tenant()
}

fn lone_parent(home: &Household) -> bool {
    !home.has_partner() && home.children().len() == 2 && does(home, Activity::Employed)
}

fn one_wage(home: &Household) -> bool {
    let wages = home.adults().iter().filter(|adult| !adult.income.wage.is_nothing()).count();
    home.has_partner() && home.children().len() == 2 && wages == 1
}

/// Asks until nothing is left to ask.
fn ask(home: &Household, law: &Law) -> Answers {
    let mut answers = Answers::default();
    while let Some(item) = next_question(&answers, law) {
        let answer = truth(item, home);
        answers.set(item, &answer).unwrap_or_else(|bad| panic!("{item} = {answer}: {bad}"));
    }
    answers
}

#[test]
fn half_the_screens_of_the_national_simulator_are_enough() {
    let law = Law::of(Month::new(2026, 11).unwrap()).unwrap();
    let homes = households();
    println!("{:40} {:>4} {:>7} {:>4} {:>4} {:>8}", "", "n", "median", "min", "max", "national");
    for Profile { name, screens, is } in PROFILES {
        let of = homes.iter().map(|form| &form.household).filter(|home| is(home));
        let mut counts: Vec<usize> = of.map(|home| ask(home, &law).len()).collect();
        counts.sort_unstable();
        let (median, most) = (counts[(counts.len() - 1) / 2], counts[counts.len() - 1]);
        println!("{name:40} {:>4} {median:>7} {:>4} {most:>4} {screens:>8}", counts.len(), counts[0]);
        assert!(counts.len() >= 30, "{name}: too few people to say");
        assert!(2 * median <= screens, "{name}: {median} questions, the national simulator shows {screens} screens");
    }
}

/// When nothing is left to ask, what is said is what a household that was asked everything would hear.
#[test]
fn what_was_not_asked_could_not_matter() {
    let law = Law::of(Month::new(2026, 11).unwrap()).unwrap();
    let mut settled = 0;
    for form in households().iter().filter(|form| can_be_told(&form.household)).take(250) {
        let told = told(&ask(&form.household, &law));
        let mut home = form.household.clone();
        home.housing.zone = TOWN_ZONE;
        let prospects = outlook(&law, &told.home, &told.unknown).prospects;
        let wrong = |(prospect, (right, truth)): (&Prospect, &(_, plein_sens_shared::rights::Outcome))| {
            let sure = prospect.verdict != Verdict::ToCheck && prospect.min == prospect.max;
            let same = prospect.min == truth.amount && (prospect.verdict == Verdict::Yes) == truth.is_yes();
            (!(sure && same)).then(|| format!("{}: {right:?} is {truth:?}, not {prospect:?}", form.id))
        };
        let wrong: Vec<String> = prospects.iter().zip(&outcomes(&law, &home)).filter_map(wrong).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        settled += 1;
    }
    assert!(settled > 200, "only {settled} households were asked");
}

/// The questions round years of a permit, and take one reference tax income for a couple: who differs there is asked less
/// exactly than the written form says.
fn can_be_told(home: &Household) -> bool {
    let whole =
        |years: plein_sens_shared::rights::Decimal| years.down_to(plein_sens_shared::rights::Decimal::ONE) == years;
    let child_told = |child: &Person| {
        let income = Income { wage: child.income.wage, ..Income::default() };
        child.income == income && child.activity != Activity::Unemployed
    };
    home.tax_returns.len() == 1
        && home.people.iter().all(|person| whole(person.residence_years))
        && home.children().iter().all(child_told)
}
