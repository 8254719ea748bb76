//! The rights engine alone: answers in; every right with its verdict, amount, reasons and sum, and the next question, out.
//! `cargo xtask bench rights` builds this with the engine and without it, and says what the engine adds.

use wasm_bindgen::prelude::*;

/// All that the engine says of these answers in a month, in one text.
#[wasm_bindgen]
pub fn weighed(answers: &str, month: &str) -> Option<String> {
    said(answers, month)
}

#[cfg(not(feature = "engine"))]
fn said(answers: &str, month: &str) -> Option<String> {
    (!month.is_empty()).then(|| answers.to_owned())
}

#[cfg(feature = "engine")]
fn said(answers: &str, month: &str) -> Option<String> {
    use plein_sens_shared::rights::{Answers, Cents, Law, Month, Quantity, assess, next_question};

    let answers = Answers::read(answers);
    let law = Law::of(Month::parse(month)?).ok()?;
    let mut text = String::new();
    let mut say = |word: &str, number: i64| {
        text.push_str(word);
        text.push_str(&number.to_string());
    };
    for finding in assess(&answers, &law).ok()? {
        say(finding.right.0, finding.verdict as i64);
        say(finding.form.unwrap_or_default(), finding.period as i64);
        say("since", i64::from(finding.valid_from.parts().0));
        if let Some(range) = finding.amount {
            say("from", range.min.0);
            say("to", range.max.0);
        }
        for condition in &finding.trace {
            say(condition.name, condition.met as i64);
            say(condition.source, 0);
            for figure in &condition.figures {
                let (Quantity::Money(Cents(value)) | Quantity::Years(value) | Quantity::People(value)) = figure.value;
                say(figure.name, value);
            }
        }
        for step in &finding.steps {
            say(step.name, step.cents.0);
        }
    }
    if let Some(item) = next_question(&answers, &law) {
        text.push_str(item.question.as_str());
    }
    Some(text)
}
