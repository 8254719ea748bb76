//! What stands around every page: on a phone the bar below, on a kiosk “erase and leave”; always in the same place.

use crate::app::use_app;
use crate::design::{
    BarItem, BottomBar, Button, ButtonLink, Icon, KioskBar, LanguagePick, SkipLink, Strip, Tone, Tongue, TopBar,
};
use crate::i18n::{self, LANGUAGES, key};
use crate::pages::keyboard::Keyboard;
use crate::pages::listen::Listen;
use crate::platform::{boot, page};
use crate::route::{Route, use_route};
use crate::store::Link;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ShellProps {
    pub children: Html,
}

/// The frame of every page but the big screens and the gallery.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let app = use_app();
    let route = use_route();
    {
        let first = use_mut_ref(|| true);
        use_effect_with(route.clone(), move |_| {
            if !std::mem::take(&mut *first.borrow_mut()) {
                page::begin_reading();
            }
        });
    }
    if matches!(route, Route::Board { .. }) {
        return props.children.clone();
    }
    let voice = &app.voice;
    let say = |key| voice.say(key);
    let town = app.store.state().programme.town().map(str::to_owned);
    let state = app.store.state();
    // The one that is spoken stays in the list, whatever the town offers.
    let is_offered = |code: &str| state.programme.offers(code) || code == voice.language();
    let languages: Vec<Tongue> = LANGUAGES
        .iter()
        .filter(|it| is_offered(it.code))
        .map(|it| Tongue { code: it.code.into(), name: it.name.into(), tag: it.tag.into() })
        .collect();
    let onpick = app.speak.reform(|code: AttrValue| i18n::language(&code).map_or("fr", |language| language.code));
    let pick = html! { <LanguagePick {languages} current={voice.language()} {onpick} label={say(key!("language-choose"))} compact={!app.kiosk} /> };
    let bar = if app.kiosk {
        html! {
            <KioskBar erase_label={say(key!("kiosk-erase"))} on_erase={app.leave.clone()}>
                <ButtonLink label={say(key!("nav-home"))} href={Route::Home.path()} icon={Some(Icon::House)} />
                <ButtonLink label={say(key!("nav-code"))} href={Route::Bookings.path()} icon={Some(Icon::Ticket)} />
                <ButtonLink label={say(key!("nav-help"))} href={Route::Help.path()} icon={Some(Icon::Question)} />
            </KioskBar>
        }
    } else {
        let item =
            |key, to: Route, icon| BarItem { label: say(key), current: route == to, href: to.path().into(), icon };
        let items = vec![
            item(key!("nav-home"), Route::Home, Icon::House),
            item(key!("nav-mine"), Route::Bookings, Icon::ListHeart),
            item(key!("nav-help"), Route::Help, Icon::Question),
        ];
        html! { <BottomBar {items} label={say(key!("nav-label"))} /> }
    };
    html! {
        <>
            <SkipLink label={say(key!("skip"))} />
            <TopBar town={town.unwrap_or_else(|| say(key!("app-name")).to_string())} home_href={Route::Home.path()}>
                if app.kiosk && boot::is_whole() && !matches!(route, Route::Questions | Route::Results) {
                    // Those say themselves what is read of them.
                    <Listen key={format!("{} {}", route.path(), voice.language())} voice={voice.clone()} />
                }
                { pick }
            </TopBar>
            <Weather />
            { props.children.clone() }
            if app.kiosk && boot::is_whole() {
                <Keyboard />
            }
            { bar }
        </>
    }
}

/// The thin strip, only when it matters.
#[component]
fn Weather() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let kept = Some(AttrValue::from(Route::Kept.path()));
    let strip = |key, tone| html! { <Strip label={voice.say(key)} {tone} href={kept.clone()} /> };
    if app.store.disk_trouble().is_some() {
        return strip(key!("strip-disk"), Tone::No);
    }
    if app.store.lost() > 0 {
        let label = voice.tell(key!("strip-lost"), &[("count", app.store.lost().into())]);
        return html! { <Strip {label} tone={Tone::No} href={kept} /> };
    }
    let waiting = app.store.waiting();
    match app.store.link() {
        Link::Offline => strip(key!("strip-offline"), Tone::Check),
        Link::Troubled => strip(key!("strip-troubled"), Tone::Check),
        Link::Outdated => {
            let reload = Callback::from(|()| boot::renew());
            html! { <Button label={voice.say(key!("strip-outdated"))} onclick={reload} wide={true} /> }
        }
        Link::Connected | Link::Untried if app.store.has_refusals() => {
            let label = voice.say(key!("strip-answer"));
            html! { <Strip {label} tone={Tone::Plain} icon={Icon::ChatCircleDots} href={kept} /> }
        }
        Link::Connected | Link::Untried if waiting > 0 => {
            let label = voice.tell(key!("strip-sending"), &[("count", waiting.into())]);
            html! { <Strip {label} tone={Tone::Plain} href={kept} /> }
        }
        Link::Connected | Link::Untried => Html::default(),
    }
}
