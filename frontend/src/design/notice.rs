//! What is said beside the flow: a shape, a border and words, never colour alone.

use super::link::Link;
use super::{Example, Icon, IconView, Tone};
use yew::prelude::*;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeTone {
    /// Good to know.
    Info,
    /// It went well.
    Yes,
    /// Something is open.
    Check,
    /// It went wrong, on our side.
    Wrong,
}

/// Whether screen readers say it at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Live {
    /// When they come to it.
    #[default]
    Off,
    /// When they have finished.
    Polite,
    /// Now.
    Assertive,
}

/// What a notice is given.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// What it is about.
    pub tone: NoticeTone,
    /// Its title.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Whether it is said at once.
    #[prop_or_default]
    pub live: Live,
    /// What it says.
    #[prop_or_default]
    pub children: Html,
}

/// A notice.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let (class, icon) = match props.tone {
        NoticeTone::Info => ("notice info", Icon::Info),
        NoticeTone::Yes => ("notice yes", Icon::CheckCircle),
        NoticeTone::Check => ("notice check", Icon::Clock),
        NoticeTone::Wrong => ("notice wrong", Icon::WarningCircle),
    };
    let role = match props.live {
        Live::Off => None,
        Live::Polite => Some("status"),
        Live::Assertive => Some("alert"),
    };
    html! {
        <div {class} {role}>
            <IconView {icon} />
            <div>
                { for props.title.iter().map(|title| html! { <p class="notice-title">{ title }</p> }) }
                { props.children.clone() }
            </div>
        </div>
    }
}

/// What the strip is given.
#[derive(Properties, PartialEq)]
pub struct StripProps {
    /// What it says.
    pub label: AttrValue,
    /// What it is about.
    pub tone: Tone,
    /// Its pictogram, where another one than its tone's is meant.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Where more is said.
    #[prop_or_default]
    pub href: Option<AttrValue>,
}

/// The thin strip at the top, only there when it matters.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let icon = props.icon.unwrap_or(match props.tone {
        Tone::No => Icon::WarningCircle,
        Tone::Check => Icon::CloudSlash,
        _ => Icon::DeviceMobile,
    });
    let inside = html! { <><IconView {icon} /><span>{ &props.label }</span></> };
    let classes = classes!("strip", props.tone.class());
    html! {
        <div role="status">
            if let Some(href) = &props.href {
                <Link href={href.clone()} {classes}>{ inside }</Link>
            } else {
                <p class={classes}>{ inside }</p>
            }
        </div>
    }
}

pub fn examples() -> Vec<Example> {
    let notice =
        |tone, title: &'static str, text: &'static str| html! { <Notice {tone} {title}><p>{ text }</p></Notice> };
    vec![
        Example::new("info", notice(NoticeTone::Info, "À savoir", "L’atelier a déjà commencé.")),
        Example::new("yes", notice(NoticeTone::Yes, "C’est confirmé", "3 places vous sont gardées.")),
        Example::new("check", notice(NoticeTone::Check, "Sur la liste d’attente", "Nous gardons votre tour.")),
        Example::new("wrong", notice(NoticeTone::Wrong, "Non gardé", "Libérez de la place, puis réessayez.")),
        Example::new(
            "strip",
            html! { <Strip label="Hors connexion : vos envois sont gardés ici" tone={Tone::Check} /> },
        ),
    ]
}
