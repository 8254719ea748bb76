//! Plurals, numbers, amounts, dates and times from the browser's own tables, for every language it knows.

use js_sys::{Array, Date, Intl as Js, Object, Reflect};
use plein_sens_shared::day::{Day, TimeOfDay};
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locales: &Array, options: &Object) -> DisplayNames;
    #[wasm_bindgen(method)]
    fn of(this: &DisplayNames, code: &str) -> Option<String>;
}

/// The formats of one language, each made when it is first needed: on a slow phone the first of them costs a twentieth
/// of a second.
pub struct Intl {
    locales: Array,
    plural: OnceCell<Js::PluralRules>,
    number: OnceCell<Js::NumberFormat>,
    euros: OnceCell<Js::NumberFormat>,
    cents: OnceCell<Js::NumberFormat>,
    weekday: OnceCell<Js::DateTimeFormat>,
    date: OnceCell<Js::DateTimeFormat>,
    time: OnceCell<Js::DateTimeFormat>,
    french: bool,
}

/// Below this, French writes a count without a space: no format is needed for it.
const UNGROUPED: u32 = 1000;

/// A plain object with these in it.
pub(super) fn options(pairs: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        // Setting a plain property of a plain object cannot fail.
        Reflect::set(&object, &(*key).into(), value).unwrap_or_default();
    }
    object
}

fn formatted(format: &Js::DateTimeFormat, date: &Date) -> String {
    format.format().call1(&JsValue::UNDEFINED, date).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn number(format: &Js::NumberFormat, value: f64) -> String {
    format.format().call1(&JsValue::UNDEFINED, &value.into()).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

impl Intl {
    /// The formats of a language. English is Europe's: 14:00 and 13 October; Portuguese is Portugal's. Days, hours and
    /// figures are those that stand on a French letter, also in Arabic and Dari: the paper beside the screen says the same.
    pub fn new(language: &str) -> Self {
        let tag = match language {
            "en" => "en-GB",
            "pt" => "pt-PT",
            "ar" => "ar-u-hc-h23-nu-latn",
            "fa-AF" => "fa-AF-u-ca-gregory-hc-h23-nu-latn",
            other => other,
        };
        Self {
            locales: Array::of1(&tag.into()),
            plural: OnceCell::new(),
            number: OnceCell::new(),
            euros: OnceCell::new(),
            cents: OnceCell::new(),
            weekday: OnceCell::new(),
            date: OnceCell::new(),
            time: OnceCell::new(),
            french: language == "fr",
        }
    }

    fn money_format(&self, digits: u32) -> Js::NumberFormat {
        let pairs: [(&str, JsValue); 4] = [
            ("style", "currency".into()),
            ("currency", "EUR".into()),
            ("minimumFractionDigits", digits.into()),
            ("maximumFractionDigits", digits.into()),
        ];
        Js::NumberFormat::new(&self.locales, &options(&pairs))
    }

    fn day_format(&self, pairs: &[(&str, JsValue)]) -> Js::DateTimeFormat {
        let object = options(pairs);
        // Civil days have no time zone: they are formatted as the UTC they are built in.
        Reflect::set(&object, &"timeZone".into(), &"UTC".into()).unwrap_or_default();
        Js::DateTimeFormat::new(&self.locales, &object)
    }

    /// The plural form of a count: `one`, `few`, `other` …
    pub fn plural(&self, count: u32) -> String {
        let rules = self.plural.get_or_init(|| Js::PluralRules::new(&self.locales, &Object::new()));
        rules.select(count.into()).as_string().unwrap_or_default()
    }

    /// A count in the language's digits.
    pub fn number(&self, count: u32) -> String {
        if self.french && count < UNGROUPED {
            return count.to_string();
        }
        let format = self.number.get_or_init(|| Js::NumberFormat::new(&self.locales, &Object::new()));
        number(format, count.into())
    }

    /// An amount of cents: without decimals where it is whole euros.
    pub fn money(&self, cents: i64) -> String {
        let (format, digits) = if cents % 100 == 0 { (&self.euros, 0) } else { (&self.cents, 2) };
        let format = format.get_or_init(|| self.money_format(digits));
        // For the screen only: amounts stay whole cents everywhere else.
        #[allow(clippy::cast_precision_loss)]
        let euros = cents as f64 / 100.0;
        number(format, euros)
    }

    /// “mardi 13 octobre”, “jeudi 1er octobre”.
    pub fn date(&self, day: Day) -> String {
        let format = self.date.get_or_init(|| {
            self.day_format(&[("weekday", "long".into()), ("day", "numeric".into()), ("month", "long".into())])
        });
        let date = formatted(format, &utc(day, TimeOfDay::default()));
        // The browsers' tables know no first of a month, as one says and writes it.
        if self.french && day.parts().2 == 1 { date.replacen('1', "1er", 1) } else { date }
    }

    /// “octobre 2015”, of the month in which a day lies.
    pub fn month(&self, day: Day) -> String {
        let format = self.day_format(&[("month", "long".into()), ("year", "numeric".into())]);
        formatted(&format, &utc(day, TimeOfDay::default()))
    }

    /// “mar. 13”.
    pub fn weekday(&self, day: Day) -> String {
        let format =
            self.weekday.get_or_init(|| self.day_format(&[("weekday", "short".into()), ("day", "numeric".into())]));
        formatted(format, &utc(day, TimeOfDay::default()))
    }

    /// “mardi”, for the day of the week that is this many days after Monday.
    pub fn day_of_week(&self, after_monday: u8) -> String {
        let any = Day::default();
        let day = any.plus(i32::from(after_monday) - i32::from(any.weekday()));
        formatted(&self.day_format(&[("weekday", "long".into())]), &utc(day, TimeOfDay::default()))
    }

    /// “14:00”; in French as it stands on posters: “14 h”, “9 h 30”.
    pub fn time(&self, time: TimeOfDay) -> String {
        if self.french {
            return match time.parts() {
                (hour, 0) => format!("{hour}\u{a0}h"),
                (hour, minute) => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
            };
        }
        let format =
            self.time.get_or_init(|| self.day_format(&[("hour", "numeric".into()), ("minute", "2-digit".into())]));
        formatted(format, &utc(Day::default(), time))
    }

    /// A language by its code: “arabe”.
    pub fn language(&self, code: &str) -> String {
        let names = DisplayNames::new(&self.locales, &options(&[("type", "language".into())]));
        names.of(code).unwrap_or_else(|| code.to_owned())
    }

    /// The local time of a moment in milliseconds since 1970.
    pub fn time_of(&self, at_ms: i64) -> String {
        self.time(super::clock::local(at_ms).time)
    }
}

fn utc(day: Day, time: TimeOfDay) -> Date {
    let ((year, month, date), (hour, minute)) = (day.parts(), time.parts());
    let moment = Date::new_0();
    moment.set_utc_full_year_with_month_date(year.unsigned_abs(), i32::from(month) - 1, i32::from(date));
    moment.set_utc_hours(hour.into());
    moment.set_utc_minutes(minute.into());
    moment
}
