//! What stands around: the main part of a page, the bar above, the bar below, the kiosk's bar.

use super::link::Link;
use super::{Button, ButtonKind, Icon, IconView};
use yew::prelude::*;

/// What a screen is given.
#[derive(Properties, PartialEq)]
pub struct ScreenProps {
    /// The one thing it is about.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// The way back: words and address.
    #[prop_or_default]
    pub back: Option<(AttrValue, AttrValue)>,
    /// The one main action: always at the bottom, where the thumb is, whatever is scrolled above it.
    #[prop_or_default]
    pub action: Option<Html>,
    /// Whether nothing on it can be touched.
    #[prop_or_default]
    pub still: bool,
    /// What stands on it.
    #[prop_or_default]
    pub children: Html,
}

/// The main part of a page: the way back and the main action stay, what is between them scrolls.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let back = |(label, href): &(AttrValue, AttrValue)| {
        html! { <Link href={href.clone()} classes="back"><IconView icon={Icon::ArrowLeft} /><span>{ label }</span></Link> }
    };
    // Where what scrolls may hold nothing to touch (the main action stands outside), a keyboard scrolls it by itself.
    let alone = props.still || props.action.is_some();
    // Each stands in its own place, there or not: what would move its neighbours would make the fields among them anew, under
    // the fingers that type in them.
    html! {
        <main id="main" tabindex="-1" class="page">
            if let Some(to) = &props.back { { back(to) } }
            <div class="screen" tabindex={alone.then_some("0")} role={alone.then_some("group")}
                aria-label={props.title.clone().filter(|_| alone)}>
                if let Some(title) = &props.title { <h1>{ title }</h1> }
                { props.children.clone() }
            </div>
            if let Some(action) = &props.action { <div class="action">{ action.clone() }</div> }
        </main>
    }
}

/// What the bar above is given.
#[derive(Properties, PartialEq)]
pub struct TopBarProps {
    /// Who speaks.
    pub town: AttrValue,
    /// Home.
    pub home_href: AttrValue,
    /// What stands beside it.
    #[prop_or_default]
    pub children: Html,
}

/// The bar above.
#[component]
pub fn TopBar(props: &TopBarProps) -> Html {
    html! {
        <header class="top-bar">
            <Link href={props.home_href.clone()} classes="town">{ &props.town }</Link>
            { props.children.clone() }
        </header>
    }
}

/// One way in the bar below.
#[derive(Debug, Clone, PartialEq)]
pub struct BarItem {
    /// Its word.
    pub label: AttrValue,
    /// Its address.
    pub href: AttrValue,
    /// Its pictogram.
    pub icon: Icon,
    /// Whether one is there.
    pub current: bool,
}

/// What the bar below is given.
#[derive(Properties, PartialEq)]
pub struct BottomBarProps {
    /// What it is, for screen readers.
    pub label: AttrValue,
    /// Its ways.
    pub items: Vec<BarItem>,
}

/// The bar below, on phones.
#[component]
pub fn BottomBar(props: &BottomBarProps) -> Html {
    let item = |item: &BarItem| {
        html! {
            <Link href={item.href.clone()} current={item.current}><IconView icon={item.icon} /><span>{ &item.label }</span></Link>
        }
    };
    html! { <nav class="bottom-bar" aria-label={props.label.clone()}>{ for props.items.iter().map(item) }</nav> }
}

/// What the kiosk's bar is given.
#[derive(Properties, PartialEq)]
pub struct KioskBarProps {
    /// “Effacer et partir”.
    pub erase_label: AttrValue,
    /// What that does.
    pub on_erase: Callback<()>,
    /// What stands beside it.
    #[prop_or_default]
    pub children: Html,
}

/// The kiosk's bar: leaving is always in the same place.
#[component]
pub fn KioskBar(props: &KioskBarProps) -> Html {
    html! {
        <footer class="kiosk-bar">
            <Button label={props.erase_label.clone()} icon={Icon::Eraser} kind={ButtonKind::Second} onclick={props.on_erase.clone()} />
            <span class="row">{ props.children.clone() }</span>
        </footer>
    }
}

/// What the skip link is given.
#[derive(Properties, PartialEq)]
pub struct SkipLinkProps {
    /// Its words.
    pub label: AttrValue,
}

/// The first stop of a keyboard: straight to the content.
#[component]
pub fn SkipLink(props: &SkipLinkProps) -> Html {
    html! { <a class="skip" href="#main">{ &props.label }</a> }
}
