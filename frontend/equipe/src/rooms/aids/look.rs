//! What is wrong with a draft, each beside its field, and what comes out of its examples. The engine looks; here it is
//! said.

use super::read_out::reason;
use crate::draft::Fields;
use crate::draft::aid;
use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::rights::Verdict;
use plein_sens_shared::rights::local::{Expected, LocalAid, Problem, Why};
use yew::AttrValue;

/// What there is to say of a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// The aid, as far as it can be read.
    pub aid: LocalAid,
    /// What is wrong, by the place on the page.
    pub wrong: Vec<(String, AttrValue)>,
    /// Which examples do not come out, by their place in the list; none while something else cannot be read.
    pub failures: Option<Vec<(usize, AttrValue)>>,
}

impl Looked {
    /// Whether it can be published.
    pub fn is_right(&self) -> bool {
        self.wrong.is_empty() && self.failures.as_ref().is_some_and(Vec::is_empty)
    }
}

/// Looks at a draft of an aid.
pub fn look(voice: &Voice, before: &LocalAid, fields: &Fields) -> Looked {
    let (aid, unread) = aid::with(before, fields);
    let said = |why: &Why| failure(voice, fields, why);
    let failures = unread.is_empty().then(|| aid.check_examples().iter().map(|it| (it.place, said(&it.why))).collect());
    let mut wrong: Vec<(String, AttrValue)> = Vec::new();
    for (at, key) in unread {
        wrong.push((at, voice.named(key, &[])));
    }
    for mistake in aid.check() {
        let at = place(&mistake.field);
        // What cannot be read says more than what stands in its place.
        if wrong.iter().all(|(known, _)| *known != at) {
            wrong.push((at, problem(voice, &mistake.problem)));
        }
    }
    Looked { aid, wrong, failures }
}

/// Where the page shows a field of the definition.
pub fn place(field: &str) -> String {
    let (head, rest) = field.split_once('.').unwrap_or((field, ""));
    let last = field.rsplit('.').next().unwrap_or_default();
    let plain = match head {
        "id" | "name" => "aid-name",
        "what" => "aid-what",
        "note" => "aid-note",
        "deliberation" if rest == "number" => "aid-number",
        "deliberation" => "aid-body",
        "validity" => "aid-until",
        "gives" => match last {
            "weeks" => "gives.weeks",
            "user_pays_percent" => "gives.percent",
            "euros" => "gives.euros",
            "to_age" => "gives.to_age",
            _ => "gives.kind",
        },
        _ if head.starts_with("papers") => "aid-papers",
        _ if head.starts_with("places") => "aid-place",
        _ if head.starts_with("conditions[") => {
            let part = match rest.split('.').next().unwrap_or_default() {
                "met" => "met",
                "not_met" => "not_met",
                "name" => "kind",
                _ if field.ends_with("between.to") => "to",
                _ if last == "to_age" => "to_age",
                _ if ["housing", "among", "school_of_a_child", "entitled_to"].contains(&last) => "among",
                _ => "from",
            };
            return format!("{head}.{part}");
        }
        _ => field,
    };
    plain.to_owned()
}

fn problem(voice: &Voice, problem: &Problem) -> AttrValue {
    let figure = |name: &str| format!("{{ ${name} }}");
    match problem {
        Problem::Empty | Problem::NoFrench => say!(voice, "aid-wrong-empty"),
        Problem::NoLanguage(code) => say!(voice, "aid-wrong-language", code = code.as_str()),
        Problem::NoId | Problem::Twice => say!(voice, "aid-wrong-kind"),
        Problem::UntilBeforeFrom => say!(voice, "aid-wrong-until"),
        Problem::Negative => say!(voice, "aid-wrong-amount"),
        Problem::NotPositive => say!(voice, "aid-wrong-positive"),
        Problem::AbovePercent => say!(voice, "aid-wrong-percent"),
        Problem::EmptySpan => say!(voice, "aid-wrong-span"),
        Problem::BandsBegin | Problem::BandsEnd | Problem::BandsGap | Problem::BandsOverlap => {
            say!(voice, "aid-wrong-bands")
        }
        Problem::NoMonth => say!(voice, "aid-wrong-month"),
        Problem::NoSuchFigure { name, known } if known.is_empty() => {
            say!(voice, "aid-wrong-no-figure", figure = figure(name))
        }
        Problem::NoSuchFigure { name, known } => {
            let known: Vec<String> = known.iter().map(|name| figure(name)).collect();
            say!(voice, "aid-wrong-figure", figure = figure(name), known = known.join(", "))
        }
        Problem::AmbiguousFigure(name) => say!(voice, "aid-wrong-figure-twice", figure = figure(name)),
        Problem::NoSuchCondition(_) | Problem::ReasonForYes => say!(voice, "aid-wrong-reason"),
        Problem::TooFewExamples(least) => say!(voice, "aid-wrong-few", count = *least),
        Problem::NoExampleSays(Expected::Yes) => say!(voice, "aid-wrong-no-yes"),
        Problem::NoExampleSays(Expected::No) => say!(voice, "aid-wrong-no-no"),
        Problem::NoAmount => say!(voice, "aid-wrong-no-amount"),
        Problem::AmountInKind => say!(voice, "aid-wrong-amount-in-kind"),
        Problem::TooDeep => say!(voice, "aid-wrong-deep"),
        Problem::DemoWithoutNote => say!(voice, "aid-wrong-note"),
    }
}

fn failure(voice: &Voice, fields: &Fields, why: &Why) -> AttrValue {
    let reasons = |names: &[String]| {
        let said: Vec<String> = names.iter().map(|name| reason(voice, fields, name).to_string()).collect();
        said.join(", ")
    };
    match why {
        Why::Month(_) => say!(voice, "aid-fails-month"),
        Why::Household(_) | Why::Unknown(_) => say!(voice, "aid-fails-household"),
        Why::Verdict { found: Verdict::Yes, .. } => say!(voice, "aid-fails-yes"),
        Why::Verdict { not_met, .. } => say!(voice, "aid-fails-no", reasons = reasons(not_met)),
        Why::Euros(None) => say!(voice, "aid-fails-no-amount"),
        Why::Euros(Some(euros)) => say!(voice, "aid-fails-amount", amount = voice.intl().money(euros.cents().0)),
        Why::Reason(not_met) => say!(voice, "aid-fails-reason", reasons = reasons(not_met)),
    }
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn every_mistake_has_its_place_on_the_page() {
        let cases = [
            ("name.fr", "aid-name"),
            ("what", "aid-what"),
            ("note", "aid-note"),
            ("deliberation.number", "aid-number"),
            ("deliberation.body", "aid-body"),
            ("validity.until", "aid-until"),
            ("gives.in_kind.user_pays_percent", "gives.percent"),
            ("gives.money.euros", "gives.euros"),
            ("gives.money.for_each_child.to_age", "gives.to_age"),
            ("papers[2].fr", "aid-papers"),
            ("places[0].text.fr", "aid-place"),
            ("conditions[1].met.fr", "conditions[1].met"),
            ("conditions[1].not_met", "conditions[1].not_met"),
            ("conditions[0].when.housing", "conditions[0].among"),
            ("conditions[0].when.activity.among", "conditions[0].among"),
            ("conditions[0].when.age.is.between.to", "conditions[0].to"),
            ("conditions[0].when.children.to_age", "conditions[0].to_age"),
            ("conditions[0].when.reste_a_vivre", "conditions[0].from"),
            ("examples", "examples"),
            ("examples[2].euros", "examples[2].euros"),
        ];
        for (field, expected) in cases {
            assert_eq!(place(field), expected, "{field}");
        }
    }
}
