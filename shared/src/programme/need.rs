//! What makes coming possible, in one closed list of words: who signs up for a workshop says what they need, and a stop of the
//! trail says what it has. Never why.

use crate::written::read_named;
use serde::Serialize;

/// Something that makes coming possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Somebody who minds the children.
    Childcare,
    /// To be fetched from the bus stop.
    Transport,
    /// A meal without meat.
    Meatless,
    /// A way without steps.
    StepFree,
    /// Sign language.
    Signing,
    /// Somebody who speaks Arabic.
    InterpreterAr,
    /// Somebody who speaks English.
    InterpreterEn,
    /// Somebody who speaks Spanish.
    InterpreterEs,
    /// Somebody who speaks Dari.
    InterpreterPrs,
    /// Somebody who speaks Portuguese.
    InterpreterPt,
    /// Somebody who speaks Turkish.
    InterpreterTr,
    /// Somebody who speaks Ukrainian.
    InterpreterUk,
}

read_named!(Need; Childcare, Transport, Meatless, StepFree, Signing, InterpreterAr, InterpreterEn, InterpreterEs, InterpreterPrs, InterpreterPt, InterpreterTr, InterpreterUk);

impl Need {
    /// All that are no language.
    pub const THINGS: [Self; 5] = [Self::Childcare, Self::Transport, Self::Meatless, Self::StepFree, Self::Signing];
    /// What a stop of the trail may have, besides somebody who speaks a language.
    pub const AT_A_STOP: [Self; 2] = [Self::StepFree, Self::Signing];
    /// All that are one.
    pub const LANGUAGES: [Self; 7] = [
        Self::InterpreterAr,
        Self::InterpreterEn,
        Self::InterpreterEs,
        Self::InterpreterPrs,
        Self::InterpreterPt,
        Self::InterpreterTr,
        Self::InterpreterUk,
    ];

    /// The language that is to be spoken, by its tag (BCP 47); none where it is no language.
    pub fn language(self) -> Option<&'static str> {
        Some(match self {
            Self::InterpreterAr => "ar",
            Self::InterpreterEn => "en",
            Self::InterpreterEs => "es",
            Self::InterpreterPrs => "fa-AF",
            Self::InterpreterPt => "pt",
            Self::InterpreterTr => "tr",
            Self::InterpreterUk => "uk",
            Self::Childcare | Self::Transport | Self::Meatless | Self::StepFree | Self::Signing => return None,
        })
    }
}
