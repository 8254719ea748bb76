//! Each word of the vocabulary, from both sides.

use super::*;

/// Whether a rule holds in November 2026.
fn holds(rule: &str, home: &Household) -> bool {
    let mut aid = aid("epicea");
    let when = serde_json::from_str(rule).unwrap();
    aid.conditions = vec![LocalCondition { name: "it".to_owned(), when, met: words("oui"), not_met: words("non") }];
    found(&aid, "2026-11", home).verdict == Verdict::Yes
}

fn check(home: &Household, cases: &[(&str, bool)]) {
    for (rule, expected) in cases {
        assert_eq!(holds(rule, home), *expected, "{rule}");
    }
}

/// What a sum comes to for somebody, in euros.
fn sum(of: SumOf, rule: &str, home: &Household) -> Decimal {
    let mut aid = aid("epicea");
    aid.conditions[0].when = serde_json::from_str(rule).unwrap();
    found(&aid, "2026-11", home).sums.iter().find(|sum| sum.of == of).unwrap().euros()
}

#[test]
fn figures_of_money_hold_on_their_side_of_the_bound() {
    let home = family(1500, &["2015-05-01", "2018-05-01", "2020-05-01"]);
    let words = [
        (SumOf::QuotientFamilial, "quotient_familial"),
        (SumOf::ResteAVivre, "reste_a_vivre"),
        (SumOf::MonthlyResources, "monthly_resources"),
    ];
    for (of, word) in words {
        let rule = |operator: &str, bound: Decimal| format!(r#"{{"{word}": {{"{operator}": "{bound}"}}}}"#);
        let exact = sum(of, &rule("at_least", Decimal::ZERO), &home);
        let (below, above) = (exact - Decimal::CENT, exact + Decimal::CENT);
        assert!(below.is_positive(), "{word}");
        let cases = [
            ("at_least", [true, true, false]),
            ("more_than", [true, false, false]),
            ("less_than", [false, false, true]),
            ("at_most", [false, true, true]),
        ];
        for (operator, expected) in cases {
            assert_eq!(
                [below, exact, above].map(|bound| holds(&rule(operator, bound), &home)),
                expected,
                "{word} {operator}"
            );
        }
    }
}

#[test]
fn ages_are_completed_years_on_the_first_day() {
    // The partner is 66 on that very day, the applicant 40; the children eleven that day, nine for one day more, unborn.
    let home = family(1500, &["2015-11-01", "2016-11-02", "2026-12-01"]);
    check(
        &home,
        &[
            (r#"{"age": {"of": "any_adult", "is": {"at_least": 66}}}"#, true),
            (r#"{"age": {"of": "any_adult", "is": {"at_least": 67}}}"#, false),
            (r#"{"age": {"of": "every_adult", "is": {"at_least": 40}}}"#, true),
            (r#"{"age": {"of": "every_adult", "is": {"at_least": 41}}}"#, false),
            (r#"{"age": {"of": "applicant", "is": {"between": {"from": 40, "to": 40}}}}"#, true),
            (r#"{"age": {"of": "applicant", "is": {"more_than": 40}}}"#, false),
            (r#"{"age": {"of": "youngest_child", "is": {"at_most": 9}}}"#, true),
            (r#"{"age": {"of": "youngest_child", "is": {"at_most": 8}}}"#, false),
            (r#"{"age": {"of": "any_child", "is": {"at_least": 11}}}"#, true),
            (r#"{"age": {"of": "any_child", "is": {"at_least": 12}}}"#, false),
        ],
    );
    assert!(!holds(r#"{"age": {"of": "youngest_child", "is": {"at_least": 0}}}"#, &family(1500, &[])));
}

#[test]
fn people_and_children_are_counted_once_they_are_born() {
    let home = family(1500, &["2015-11-01", "2016-11-02", "2026-12-01"]);
    check(
        &home,
        &[
            (r#"{"people": {"at_least": 4}}"#, true),
            (r#"{"people": {"at_least": 5}}"#, false),
            (r#"{"children": {"from_age": 0, "to_age": 20, "count": {"at_least": 2}}}"#, true),
            (r#"{"children": {"from_age": 0, "to_age": 20, "count": {"at_least": 3}}}"#, false),
            (r#"{"children": {"from_age": 10, "to_age": 11, "count": {"at_least": 1}}}"#, true),
            (r#"{"children": {"from_age": 10, "to_age": 10, "count": {"at_least": 1}}}"#, false),
            (r#"{"children": {"from_age": 12, "to_age": 20, "count": {"at_most": 0}}}"#, true),
        ],
    );
}

#[test]
fn situations_are_in_a_set_or_not() {
    let home = family(1500, &["2015-11-01"]);
    check(
        &home,
        &[
            (r#"{"housing": ["hostel", "tenant_social"]}"#, true),
            (r#"{"housing": ["hostel", "tenant_private"]}"#, false),
            (r#"{"activity": {"of": "applicant", "among": ["employed"]}}"#, true),
            (r#"{"activity": {"of": "applicant", "among": ["retired"]}}"#, false),
            (r#"{"activity": {"of": "any_adult", "among": ["retired"]}}"#, true),
            (r#"{"activity": {"of": "every_adult", "among": ["retired"]}}"#, false),
            (r#"{"activity": {"of": "every_adult", "among": ["retired", "employed"]}}"#, true),
            (r#"{"school_of_a_child": ["college"]}"#, true),
            (r#"{"school_of_a_child": ["primary", "lycee"]}"#, false),
            (r#"{"disability": {"of": "any_adult", "at_least": "50_to_79"}}"#, true),
            (r#"{"disability": {"of": "any_adult", "at_least": "80_plus"}}"#, false),
            (r#"{"disability": {"of": "applicant", "at_least": "under_50"}}"#, false),
        ],
    );
}

#[test]
fn a_national_right_is_asked_of_the_engine() {
    let lone = |wage: u32| {
        let line = format!(
            r#"{{"id": "a", "couple": "none", "housing": {{"status": "hosted_free"}}, "tax_units": [{{"declarants": ["p"],
            "rfr_n2": 0}}], "persons": [{{"id": "p", "role": "applicant", "birth_date": "1996-05-10",
            "income": {{"wage_net": {wage}}}}}]}}"#
        );
        form::read(&line).unwrap().household
    };
    let rule = r#"{"entitled_to": ["aspa", "rsa"]}"#;
    assert!(holds(rule, &lone(0)) && !holds(rule, &lone(2500)));
    // Free of charge is a right too, though it comes to no euro.
    assert!(holds(r#"{"entitled_to": ["css"]}"#, &lone(0)) && !holds(r#"{"entitled_to": ["aspa"]}"#, &lone(0)));
}

#[test]
fn rules_stand_inside_one_another() {
    let (yes, no) = (r#"{"people": {"at_least": 1}}"#, r#"{"people": {"at_most": 0}}"#);
    let cases = [
        (format!(r#"{{"all": [{yes}, {yes}]}}"#), true),
        (format!(r#"{{"all": [{yes}, {no}]}}"#), false),
        (format!(r#"{{"any": [{no}, {yes}]}}"#), true),
        (format!(r#"{{"any": [{no}, {no}]}}"#), false),
        (format!(r#"{{"not": {no}}}"#), true),
        (format!(r#"{{"not": {{"any": [{no}, {{"all": [{yes}, {yes}]}}]}}}}"#), false),
    ];
    for (rule, expected) in cases {
        assert_eq!(holds(&rule, &family(1500, &[])), expected, "{rule}");
    }
}

#[test]
fn words_show_figures_even_where_the_first_part_decides() {
    let mut aid = aid("epicea");
    let rule = r#"{"any": [{"people": {"at_least": 1}}, {"reste_a_vivre": {"less_than": "1"}}]}"#;
    aid.conditions[0].when = serde_json::from_str(rule).unwrap();
    let found = found(&aid, "2026-11", &family(1500, &[]));
    let names: Vec<&str> = found.conditions[1].figures.iter().map(|figure| figure.name).collect();
    assert_eq!(names, ["people", "minimum", "rest", "maximum"]);
}
