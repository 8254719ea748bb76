//! Each mistake in a definition is told with its field.

use super::*;

type Change = fn(&mut LocalAid);

/// The mistakes of a demo aid after a change, as they are said.
fn mistakes(id: &str, change: Change) -> Vec<String> {
    let mut aid = aid(id);
    change(&mut aid);
    aid.check().iter().map(ToString::to_string).collect()
}

fn check(id: &str, cases: &[(Change, &str)]) {
    for (change, expected) in cases {
        let said = mistakes(id, *change);
        assert!(said.iter().any(|mistake| mistake == expected), "{expected}: {said:?}");
    }
}

fn rule(aid: &mut LocalAid, text: &str) {
    aid.conditions[0].when = serde_json::from_str(text).unwrap();
    aid.conditions[0].met = words("oui");
    aid.conditions[0].not_met = words("non");
}

fn bands(aid: &mut LocalAid) -> &mut Vec<Band> {
    match &mut aid.gives {
        Gives::Price { by_quotient_familial, .. } => by_quotient_familial,
        Gives::InKind { .. } | Gives::Money { .. } => panic!("the canteen has a price"),
    }
}

#[test]
fn the_head() {
    check(
        "epicea",
        &[
            (|it| it.id = "Épicéa".to_owned(), "id: a name is written in small letters, digits, - and _"),
            (|it| it.name = Words::default(), "name: the French text (fr) is missing"),
            (|it| it.what = words(" "), "what.fr: it is empty"),
            (
                |it| it.name.0.insert("Français".to_owned(), "x".to_owned()),
                "name: \"Français\" is no language: two or three small letters, such as fr",
            ),
            (|it| it.note = None, "note: demo data have a note that says so"),
            (|it| it.deliberation.number.clear(), "deliberation.number: it is empty"),
            (|it| it.deliberation.body.clear(), "deliberation.body: it is empty"),
            (|it| it.validity.until = Day::new(2025, 12, 31), "validity.until: the last day is before the first"),
            (|it| it.places.clear(), "places: it is empty"),
            (|it| it.papers.push(Words::default()), "papers[3]: the French text (fr) is missing"),
        ],
    );
    // One day is a time.
    assert_eq!(mistakes("epicea", |it| it.validity.until = Some(it.validity.from)), [""; 0]);
}

#[test]
fn conditions() {
    let own = "another one has this name (validity and children are every aid's own)";
    check(
        "epicea",
        &[
            (|it| it.conditions.push(it.conditions[0].clone()), &format!("conditions[1].name: {own}")),
            (|it| it.conditions[0].name = "validity".to_owned(), &format!("conditions[0].name: {own}")),
            (|it| rule(it, r#"{"any": []}"#), "conditions[0].when.any: it is empty"),
            (|it| rule(it, r#"{"all": [{"housing": []}]}"#), "conditions[0].when.all[0].housing: it is empty"),
            (|it| rule(it, r#"{"not": {"entitled_to": []}}"#), "conditions[0].when.not.entitled_to: it is empty"),
            (|it| rule(it, r#"{"school_of_a_child": []}"#), "conditions[0].when.school_of_a_child: it is empty"),
            (
                |it| rule(it, r#"{"activity": {"of": "applicant", "among": []}}"#),
                "conditions[0].when.activity.among: it is empty",
            ),
            (
                |it| rule(it, r#"{"quotient_familial": {"at_most": "-0.01"}}"#),
                "conditions[0].when.quotient_familial: it is below zero",
            ),
            (
                |it| rule(it, r#"{"reste_a_vivre": {"between": {"from": "3", "to": "2"}}}"#),
                "conditions[0].when.reste_a_vivre.between.to: it ends before it begins",
            ),
            (
                |it| rule(it, r#"{"children": {"from_age": 4, "to_age": 3, "count": {"at_least": 1}}}"#),
                "conditions[0].when.children.to_age: it ends before it begins",
            ),
            (
                |it| it.conditions[0].met = words("{ $quotient }"),
                "conditions[0].met: this condition has no figure \"quotient\": it compares rest, maximum",
            ),
        ],
    );
}

#[test]
fn texts_that_show_what_is_not_there_and_rules_too_deep() {
    check(
        "epicea",
        &[
            (
                |it| {
                    rule(it, r#"{"housing": ["hostel"]}"#);
                    it.conditions[0].not_met = words("{ $rest }");
                },
                "conditions[0].not_met: this condition compares no figure, so there is no { $rest }",
            ),
            (
                |it| {
                    rule(it, r#"{"all": [{"people": {"at_least": 1}}, {"people": {"at_least": 2}}]}"#);
                    it.conditions[0].met = words("{ $minimum }");
                },
                "conditions[0].met: this condition has several figures called \"minimum\"",
            ),
        ],
    );
    let deep = mistakes("epicea", |it| {
        for _ in 0..9 {
            it.conditions[0].when = Rule::Not(Box::new(it.conditions[0].when.clone()));
        }
    });
    assert!(deep[0].ends_with("not.not: there are too many rules inside one another"), "{deep:?}");
}

#[test]
fn what_it_gives() {
    check(
        "epicea",
        &[
            (
                |it| it.gives = Gives::InKind { weeks: Some(0), renewable: false, user_pays_percent: 0 },
                "gives.in_kind.weeks: it has to be more than zero",
            ),
            (
                |it| it.gives = Gives::InKind { weeks: None, renewable: false, user_pays_percent: 101 },
                "gives.in_kind.user_pays_percent: a part is at most 100 percent",
            ),
            (
                |it| it.gives = Gives::Money { euros: euros("-1"), per: Per::Once, for_each_child: None },
                "gives.money.euros: it is below zero",
            ),
            (
                |it| it.gives = Gives::Money { euros: euros("0"), per: Per::Once, for_each_child: None },
                "gives.money.euros: it has to be more than zero",
            ),
            (
                |it| {
                    let ages = Some(Ages { from_age: 3, to_age: 2 });
                    it.gives = Gives::Money { euros: euros("1"), per: Per::Month, for_each_child: ages };
                },
                "gives.money.for_each_child.to_age: it ends before it begins",
            ),
        ],
    );
}

#[test]
fn bands_are_without_gap_and_overlap() {
    check(
        "cantine",
        &[
            (|it| bands(it).clear(), "gives.price.by_quotient_familial: it is empty"),
            (
                |it| bands(it)[0].from = euros("1"),
                "gives.price.by_quotient_familial[0].from: the first band begins at 0",
            ),
            (
                |it| bands(it)[1].from = euros("300.01"),
                "gives.price.by_quotient_familial[1].from: no band holds what lies between the one before and this one",
            ),
            (
                |it| bands(it)[1].from = euros("299.99"),
                "gives.price.by_quotient_familial[1].from: this band begins before the one before it ends",
            ),
            (
                |it| bands(it)[4].below = Some(euros("2000")),
                "gives.price.by_quotient_familial[4].below: the last band, and only the last, has no end (below)",
            ),
            (
                |it| bands(it)[2].below = None,
                "gives.price.by_quotient_familial[2].below: the last band, and only the last, has no end (below)",
            ),
            (
                |it| bands(it)[1].below = Some(euros("300")),
                "gives.price.by_quotient_familial[1].below: it ends before it begins",
            ),
            (|it| bands(it)[3].price = euros("-1"), "gives.price.by_quotient_familial[3].price: it is below zero"),
        ],
    );
}

#[test]
fn examples() {
    check(
        "cantine",
        &[
            (|it| it.examples.truncate(2), "examples: at least 3 worked examples are needed"),
            (|it| it.examples.truncate(3), "examples: no worked example comes out as No"),
            (|it| it.examples.retain(|it| it.verdict == Expected::No), "examples: no worked example comes out as Yes"),
            (|it| it.examples[0].name.clear(), "examples[0].name: it is empty"),
            (|it| it.examples[0].month = "11/2026".to_owned(), "examples[0].month: a month is written 2026-11"),
            (|it| it.examples[0].household.clear(), "examples[0].household: it is empty"),
            (|it| it.examples[0].reason = Some("school".to_owned()), "examples[0].reason: a reason is for a no"),
            (
                |it| it.examples[0].reason = Some("moon".to_owned()),
                "examples[0].reason: no condition of this aid is called \"moon\"",
            ),
            (
                |it| it.examples[0].euros = None,
                "examples[0].euros: the amount or the price that has to come out is missing",
            ),
            (|it| it.examples[0].euros = Some(euros("-1")), "examples[0].euros: it is below zero"),
        ],
    );
    let in_kind = mistakes("epicea", |it| it.examples[0].euros = Some(euros("1")));
    assert_eq!(in_kind, ["examples[0].euros: what is given in kind, or not at all, has no amount"]);
}
