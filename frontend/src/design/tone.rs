//! What a colour stands for. It never stands alone: a shape and a word are always beside it.

/// The tone of a surface.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// No tone.
    #[default]
    Plain,
    /// Sight.
    Sight,
    /// Hearing.
    Hearing,
    /// Smell.
    Smell,
    /// Taste.
    Taste,
    /// Touch.
    Touch,
    /// To find out.
    Check,
    /// Something went wrong on our side.
    No,
}

impl Tone {
    /// Its class.
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "tone-plain",
            Self::Sight => "tone-sight",
            Self::Hearing => "tone-hearing",
            Self::Smell => "tone-smell",
            Self::Taste => "tone-taste",
            Self::Touch => "tone-touch",
            Self::Check => "tone-check",
            Self::No => "tone-no",
        }
    }
}
