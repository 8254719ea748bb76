//! What is said about the centre's own devices.

use crate::code::OneTimeCode;
use crate::context::Role;
use crate::written::{read_named, read_struct};
use serde::Serialize;

/// What a device is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceKind {
    /// Stands at reception, for everybody.
    Kiosk,
    /// Goes from hand to hand at a stop or a workshop.
    Tablet,
    /// A big screen.
    Screen,
}

read_named!(DeviceKind; Kiosk, Tablet, Screen);

impl DeviceKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Kiosk, Self::Tablet, Self::Screen];

    /// The name as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Tablet => "tablet",
            Self::Screen => "screen",
        }
    }

    /// The kind of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// As what it asks. People sign up at a kiosk and at a tablet; a screen only shows.
    pub fn role(self) -> Role {
        match self {
            Self::Kiosk | Self::Tablet => Role::Device,
            Self::Screen => Role::Person,
        }
    }
}

/// A device is to be enrolled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewDevice {
    /// What for.
    pub kind: DeviceKind,
    /// How the staff call it: “Borne de l’accueil”.
    pub name: String,
}

read_struct!(NewDevice { kind, name });

/// A device takes its enrolment up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Enrol {
    /// The code that staff were shown.
    pub code: OneTimeCode,
}

read_struct!(Enrol { code });

/// What an enrolled device says of itself, without a word about people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The version of its program.
    pub version: String,
    /// How many sends wait on it.
    pub waiting: u32,
    /// Its clock, in milliseconds since 1970.
    pub now_ms: i64,
    /// Whether its browser has promised to keep its disk.
    pub kept: bool,
}

read_struct!(Report { version, waiting, now_ms, kept });

/// What the server says to a report, or to an enrolment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// How the staff call the device; none for one that is not, or no longer, enrolled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<DeviceKind>,
}

read_struct!(Standing { name, kind });

/// One device in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Device {
    /// Its id: 32 hexadecimal digits.
    pub id: String,
    /// What it is for.
    pub kind: DeviceKind,
    /// How the staff call it.
    pub name: String,
    /// When it was enrolled.
    pub enrolled_ms: i64,
    /// When it last reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_ms: Option<i64>,
    /// What it last said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<Report>,
    /// How far its clock is ahead of ours, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ahead_ms: Option<i64>,
    /// Since when it is retired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retired_ms: Option<i64>,
}

read_struct!(Device { id, kind, name, enrolled_ms, seen_ms, report, ahead_ms, retired_ms });
