//! How to ask for a right, as its page draws it.

use crate::rights::catalogue::Sheet;
use crate::written::read_struct;
use serde::Serialize;

/// The sheet of a right: keys of its texts, and what is no text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetView {
    /// The number of its form, if it has one.
    pub form: Option<String>,
    /// Key of how long asking takes, and that many minutes.
    pub apply: (String, u32),
    /// Key of how long it takes until it comes, and that many weeks.
    pub receive: (String, u32),
    /// Keys of the steps, in order.
    pub steps: Vec<String>,
    /// Keys of the papers.
    pub papers: Vec<String>,
    /// Where to go, the nearest help first.
    pub places: Vec<PlaceView>,
}

read_struct!(SheetView { form, apply, receive, steps, papers, places });

/// Where a right can be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlaceView {
    /// Which place: by this its hours are found.
    pub id: String,
    /// Key of its words.
    pub text: String,
    /// Its telephone number, as it is dialled.
    pub phone: Option<String>,
}

read_struct!(PlaceView { id, text, phone });

impl SheetView {
    /// The sheet of a right.
    pub(super) fn of(sheet: &Sheet) -> Self {
        let keys = |part: &str, ids: &[&str]| ids.iter().map(|id| sheet.text_key(&format!("{part}-{id}"))).collect();
        let place = |place: &crate::rights::Place| PlaceView {
            id: place.id.to_owned(),
            text: sheet.text_key(&format!("place-{}", place.id)),
            phone: place.phone.map(str::to_owned),
        };
        Self {
            form: sheet.form.map(str::to_owned),
            apply: (sheet.text_key("time-apply"), sheet.minutes_to_apply.into()),
            receive: (sheet.text_key("time-receive"), sheet.weeks_to_receive.into()),
            steps: keys("step", sheet.steps),
            papers: keys("paper", sheet.papers),
            places: sheet.places.iter().map(place).collect(),
        }
    }
}
