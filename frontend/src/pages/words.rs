//! Words that several pages say in the same way: a time, a refusal, a sense, the keeping of a tap.

use crate::design::Sense as Shape;
use crate::i18n::{Voice, key};
use crate::store::Trouble;
use plein_sens_shared::code::BadCode;
use plein_sens_shared::day::{Day, TimeOfDay};
use plein_sens_shared::programme::Sense;
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::workshops::CardView;
use yew::AttrValue;

/// “mardi 13 octobre, 14 h”.
pub fn when(voice: &Voice, card: &CardView) -> AttrValue {
    let (day, start) = (voice.intl().date(card.day), voice.intl().time(card.start));
    voice.tell(key!("when"), &[("day", day.into()), ("time", start.into())])
}

/// “mardi 13 octobre, de 14 h à 16 h”.
pub fn from_until(voice: &Voice, day: Day, start: TimeOfDay, end: TimeOfDay) -> AttrValue {
    let time = |time| voice.intl().time(time).into();
    let args = [("day", voice.intl().date(day).into()), ("start", time(start)), ("end", time(end))];
    voice.tell(key!("from-until"), &args)
}

/// Why not, and what to do.
pub fn refusal(voice: &Voice, refusal: &Refusal) -> AttrValue {
    let name = format!("refusal-{}", refusal.kind().replace('_', "-"));
    match refusal {
        Refusal::AlreadyHere { at_ms } => voice.named(&name, &[("time", voice.intl().time_of(*at_ms).into())]),
        Refusal::PartySize { max } | Refusal::TooManyCards { max } => {
            voice.named(&name, &[("max", u32::from(*max).into())])
        }
        Refusal::NoSeatsToAdd { free } => voice.named(&name, &[("free", (*free).into())]),
        Refusal::PartyTooLarge { seats } => voice.named(&name, &[("seats", (*seats).into())]),
        Refusal::UnlikelyHands { raised, max } => {
            voice.named(&name, &[("raised", (*raised).into()), ("max", (*max).into())])
        }
        Refusal::AlreadyClosed
        | Refusal::AlreadyWithdrawn
        | Refusal::BookingTaken
        | Refusal::CardsParted
        | Refusal::ChangedMeanwhile
        | Refusal::DirectoryFull
        | Refusal::EventNotOver
        | Refusal::HandsPublished
        | Refusal::IncompleteAnswers
        | Refusal::NotAllowed
        | Refusal::NoSignUp
        | Refusal::TooManyRequests
        | Refusal::UnfitAid { .. }
        | Refusal::UnfitLeaflet { .. }
        | Refusal::UnfitSettings { .. }
        | Refusal::UnfitStructure { .. }
        | Refusal::UnfitSurvey { .. }
        | Refusal::UnknownBooking
        | Refusal::UnknownRequest
        | Refusal::UnknownStop
        | Refusal::UnknownSurvey
        | Refusal::UnknownWorkshop
        | Refusal::WorkshopCancelled
        | Refusal::WorkshopClosed => voice.named(&name, &[]),
    }
}

/// Why a tap was not kept, and what to do.
pub fn trouble(voice: &Voice, trouble: &Trouble) -> AttrValue {
    match trouble {
        Trouble::Refused(why) => refusal(voice, why),
        Trouble::Disk(error) if error.is_full() => voice.say(key!("trouble-full")),
        Trouble::Disk(error) if error.is_unsealed() => voice.say(key!("kiosk-unsealed")),
        Trouble::Disk(_) => voice.say(key!("trouble-disk")),
    }
}

/// A sense in words.
pub fn sense(voice: &Voice, sense: Sense) -> AttrValue {
    voice.say(match sense {
        Sense::Sight => key!("sense-sight"),
        Sense::Hearing => key!("sense-hearing"),
        Sense::Smell => key!("sense-smell"),
        Sense::Taste => key!("sense-taste"),
        Sense::Touch => key!("sense-touch"),
    })
}

/// A sense as it is drawn.
pub fn shape(sense: Sense) -> Shape {
    match sense {
        Sense::Sight => Shape::Sight,
        Sense::Hearing => Shape::Hearing,
        Sense::Smell => Shape::Smell,
        Sense::Taste => Shape::Taste,
        Sense::Touch => Shape::Touch,
    }
}

/// What is wrong with a code that was typed.
pub fn bad_code(voice: &Voice, bad: BadCode) -> AttrValue {
    match bad {
        BadCode::Length { typed } => voice.tell(key!("code-length"), &[("typed", typed.into())]),
        BadCode::Letter(letter) => voice.tell(key!("code-letter"), &[("letter", letter.to_string().into())]),
        BadCode::Check => voice.say(key!("code-check")),
    }
}
