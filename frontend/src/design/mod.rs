//! The design system: components that know no domain word. Every text comes in as a prop; each component's file ends
//! with its named examples, which are at once its gallery, its documentation and its accessibility check.

mod amount;
mod bars;
mod button;
mod card;
mod choice;
mod code;
mod counter;
mod curve;
mod dialog;
mod door;
mod example;
mod faces;
mod field;
mod icon;
mod icon_drawing;
mod language;
pub mod link;
mod notice;
mod plan;
mod plate;
mod progress;
mod screen;
mod tag;
mod tone;
mod writing;

pub use amount::Amount;
pub use bars::{BarRow, Bars};
pub use button::{Button, ButtonKind, ButtonLink};
pub use card::Card;
pub use choice::{Choice, Choices};
pub use code::{CodeText, Qr};
pub use counter::Counter;
pub use curve::{Curve, CurvePoint};
pub use dialog::Dialog;
pub use door::Door;
pub use example::Example;
pub use faces::Faces;
pub use field::{Field, FieldKind};
pub use icon::{Icon, IconView};
pub use language::{LanguagePick, Tongue};
pub use notice::{Live, Notice, NoticeTone, Strip};
pub use plan::{DoorSign, Plan, PlanMark};
pub use plate::{Plate, Sense, SenseShape};
pub use progress::{Progress, Tray};
pub use screen::{BarItem, BottomBar, KioskBar, Screen, SkipLink, TopBar};
pub use tag::{Tag, Verdict, VerdictKind};
pub use tone::Tone;
pub use writing::Writing;

/// Every component with its examples, in the order of the alphabet.
pub const COMPONENTS: &[(&str, fn() -> Vec<Example>)] = &[
    ("Amount", amount::examples),
    ("Bars", bars::examples),
    ("Button", button::examples),
    ("Card", card::examples),
    ("Choice", choice::examples),
    ("Code", code::examples),
    ("Counter", counter::examples),
    ("Curve", curve::examples),
    ("Dialog", dialog::examples),
    ("Door", door::examples),
    ("Faces", faces::examples),
    ("Field", field::examples),
    ("Icon", icon::examples),
    ("Language", language::examples),
    ("Notice", notice::examples),
    ("Plan", plan::examples),
    ("Plate", plate::examples),
    ("Progress", progress::examples),
    ("Tag", tag::examples),
    ("Writing", writing::examples),
];
