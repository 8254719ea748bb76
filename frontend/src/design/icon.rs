//! Pictograms: Phosphor, duotone, shipped one by one as they are used. A picture carries meaning or is not there; it
//! is always beside its word, so screen readers pass it over.

use super::Example;
use super::icon_drawing::drawing;
use yew::prelude::*;

/// A pictogram, by its name in Phosphor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Icon {
    ArrowCounterClockwise,
    ArrowLeft,
    ArrowRight,
    Baby,
    Bed,
    Briefcase,
    Bus,
    CalendarBlank,
    ChatCircleDots,
    Check,
    CheckCircle,
    Clock,
    CloudCheck,
    CloudSlash,
    CookingPot,
    CurrencyEur,
    DeviceMobile,
    Eraser,
    Export,
    Globe,
    GraduationCap,
    HandCoins,
    HandHeart,
    House,
    HouseLine,
    IdentificationCard,
    Info,
    Keyboard,
    ListHeart,
    MapPin,
    Minus,
    Path,
    Plus,
    Printer,
    QrCode,
    Question,
    SignOut,
    Smiley,
    SpeakerHigh,
    Ticket,
    User,
    Users,
    WarningCircle,
    X,
    XCircle,
}

/// What a pictogram is given.
#[derive(Properties, PartialEq)]
pub struct IconViewProps {
    /// Which.
    pub icon: Icon,
}

/// A pictogram, in the colour of the text.
#[component]
pub fn IconView(props: &IconViewProps) -> Html {
    let (soft, line) = drawing(props.icon);
    html! {
        <svg class="icon" viewBox="0 0 256 256" aria-hidden="true">
            if !soft.is_empty() {
                <path class="soft" d={soft} />
            }
            <path d={line} />
        </svg>
    }
}

pub fn examples() -> Vec<Example> {
    let all = [
        Icon::ArrowCounterClockwise,
        Icon::ArrowLeft,
        Icon::ArrowRight,
        Icon::Baby,
        Icon::Bed,
        Icon::Briefcase,
        Icon::Bus,
        Icon::CalendarBlank,
        Icon::ChatCircleDots,
        Icon::Check,
        Icon::CheckCircle,
        Icon::Clock,
        Icon::CloudCheck,
        Icon::CloudSlash,
        Icon::CookingPot,
        Icon::CurrencyEur,
        Icon::DeviceMobile,
        Icon::Eraser,
        Icon::Export,
        Icon::Globe,
        Icon::GraduationCap,
        Icon::HandCoins,
        Icon::HandHeart,
        Icon::House,
        Icon::HouseLine,
        Icon::IdentificationCard,
        Icon::Info,
        Icon::Keyboard,
        Icon::ListHeart,
        Icon::MapPin,
        Icon::Minus,
        Icon::Path,
        Icon::Plus,
        Icon::Printer,
        Icon::QrCode,
        Icon::Question,
        Icon::SignOut,
        Icon::Smiley,
        Icon::SpeakerHigh,
        Icon::Ticket,
        Icon::User,
        Icon::Users,
        Icon::WarningCircle,
        Icon::X,
        Icon::XCircle,
    ];
    all.into_iter().map(|icon| Example::new("icon", html! { <IconView {icon} /> })).collect()
}
