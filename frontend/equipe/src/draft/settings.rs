//! The form of what the town sets.

use super::typed::take;
use super::{Fields, Wrong};
use plein_sens_frontend::i18n::LANGUAGES;
use plein_sens_shared::holdings::Holding;
use plein_sens_shared::programme::Settings;
use plein_sens_shared::programme::settings::{Accent, Colour, Contrast};
use plein_sens_shared::words::SOURCE_LANGUAGE;

/// The colour that the house comes with, by day and by night.
pub const HOUSE: [&str; 2] = ["#5a2350", "#e6b3d8"];
/// The terms that a town can shorten: the field and the kind.
pub const TERMS: [(&str, Holding); 4] = [
    ("contacts-days", Holding::Contacts),
    ("accounts-days", Holding::Accounts),
    ("traces-days", Holding::Traces),
    ("devices-days", Holding::Devices),
];

/// The languages that a field holds, by their codes.
pub fn codes(text: &str) -> Vec<String> {
    text.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

/// The languages that the program speaks, besides French.
pub fn others() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|it| it.code).filter(|code| *code != SOURCE_LANGUAGE)
}

/// The form.
pub fn fields(it: &Settings) -> Fields {
    let accent = |part: fn(&Accent) -> &Colour, house: &str| {
        it.accent.as_ref().map_or_else(|| house.to_owned(), |accent| part(accent).to_string())
    };
    let offered = it.languages.clone().map_or_else(|| others().collect::<Vec<_>>().join(","), |codes| codes.join(","));
    let mut fields = vec![
        ("town-name", it.name.clone()),
        ("address", it.address.clone()),
        ("phone", it.phone.clone()),
        ("opening", it.hours.in_language(SOURCE_LANGUAGE).0.to_owned()),
        ("accent-day", accent(|accent| &accent.day, HOUSE[0])),
        ("accent-night", accent(|accent| &accent.night, HOUSE[1])),
        ("languages", offered),
        ("k", it.k.to_string()),
    ];
    let days = |holding: Holding| it.terms.of(holding).map(|days| days.to_string()).unwrap_or_default();
    fields.extend(TERMS.map(|(name, holding)| (name, days(holding))));
    fields
}

/// What a form describes; else all the fields in which something is wrong.
pub fn with(before: &Settings, fields: &Fields) -> Result<Settings, Wrong> {
    let of = |name: &str| fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.trim());
    let (mut it, mut wrong) = (before.clone(), Wrong::new());
    of("town-name").clone_into(&mut it.name);
    of("address").clone_into(&mut it.address);
    of("phone").clone_into(&mut it.phone);
    it.hours = it.hours.with(SOURCE_LANGUAGE, of("opening"));
    let colour = |name: &'static str| Colour::try_from(of(name).to_owned()).map_err(|_| name);
    match (colour("accent-day"), colour("accent-night")) {
        (Ok(day), Ok(night)) => {
            let accent = Accent { day, night };
            let is_house = [accent.day.to_string(), accent.night.to_string()] == HOUSE;
            let is_weak = |places: [Contrast; 4]| places.iter().any(|it| !it.is_enough());
            wrong.extend(is_weak(accent.by_day()).then_some("accent-day"));
            wrong.extend(is_weak(accent.by_night()).then_some("accent-night"));
            it.accent = (!is_house).then_some(accent);
        }
        (day, night) => wrong.extend([day.err(), night.err()].into_iter().flatten()),
    }
    let codes = codes(of("languages"));
    let all = others().all(|code| codes.iter().any(|it| it == code));
    it.languages = (!all).then_some(codes);
    take(&mut it.k, of("k").parse().map_err(|_| "k"), &mut wrong);
    let days = |name: &'static str| match of(name) {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| name),
    };
    take(&mut it.terms.contacts_days, days("contacts-days"), &mut wrong);
    take(&mut it.terms.accounts_days, days("accounts-days"), &mut wrong);
    take(&mut it.terms.traces_days, days("traces-days"), &mut wrong);
    take(&mut it.terms.devices_days, days("devices-days"), &mut wrong);
    // Which of the two colours cannot be read is said above.
    wrong.extend(it.unfit().into_iter().filter(|field| *field != "accent").map(named));
    if wrong.is_empty() { Ok(it) } else { Err(wrong) }
}

/// The field of the form in which something is wrong.
fn named(field: &'static str) -> &'static str {
    match field {
        "name" => "town-name",
        "hours" => "opening",
        "contacts_days" => "contacts-days",
        "accounts_days" => "accounts-days",
        "traces_days" => "traces-days",
        "devices_days" => "devices-days",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(name: &'static str, text: &str) -> Result<Settings, Wrong> {
        let before = Settings::of_the_house("Vierzon");
        let mut form = fields(&before);
        form.iter_mut().filter(|(known, _)| *known == name).for_each(|(_, held)| text.clone_into(held));
        with(&before, &form)
    }

    #[test]
    fn a_form_that_nobody_touched_sets_nothing() {
        let before = Settings::of_the_house("Vierzon");
        assert_eq!(with(&before, &fields(&before)), Ok(before));
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        for (name, text) in [
            ("town-name", " "),
            ("accent-day", "#f2a900"),
            ("accent-night", "#5a2350"),
            ("k", "4"),
            ("k", "cinq"),
            ("contacts-days", "731"),
            ("traces-days", "3"),
            ("devices-days", "deux ans"),
        ] {
            assert_eq!(changed(name, text), Err(vec![name]), "{text}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let before = Settings::of_the_house("Vierzon");
        let typed = [("town-name", " "), ("accent-day", "#f2a900"), ("k", "cinq"), ("contacts-days", "731")];
        let text = |name: &str, held: String| {
            typed.iter().find(|(known, _)| *known == name).map_or(held, |(_, text)| (*text).to_owned())
        };
        let form = fields(&before).into_iter().map(|(name, held)| (name, text(name, held))).collect();
        let mut wrong = with(&before, &form).unwrap_err();
        wrong.sort_unstable();
        assert_eq!(wrong, ["accent-day", "contacts-days", "k", "town-name"]);
    }

    #[test]
    fn what_is_right_is_what_was_typed() {
        assert_eq!(changed("languages", "ar,uk").unwrap().languages, Some(vec!["ar".to_owned(), "uk".to_owned()]));
        assert_eq!(changed("languages", "").unwrap().languages, Some(Vec::new()));
        assert_eq!(changed("accent-day", "#0b4f6c").unwrap().accent.unwrap().night.to_string(), HOUSE[1]);
        assert_eq!(changed("contacts-days", "365").unwrap().terms.contacts_days, Some(365));
        assert_eq!(changed("opening", "Le matin").unwrap().hours.in_language("fr").0, "Le matin");
    }
}
