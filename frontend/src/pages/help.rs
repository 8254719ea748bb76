//! Help: the same few answers from every screen.

use crate::app::use_app;
use crate::design::{Button, ButtonLink, Card, Icon, Screen};
use crate::i18n::key;
use crate::pages::law::Reach;
use crate::pages::sounds::Sounds;
use crate::platform::{boot, page};
use crate::route::Route;
use yew::prelude::*;

/// Who can help, what is kept, what happens without a network.
#[component]
pub fn Help() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("help-title")));
    let answer = |title, text| html! { <Card title={Some(voice.say(title))}><p>{ voice.say(text) }</p></Card> };
    html! {
        <Screen title={Some(voice.say(key!("help-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
            { answer(key!("help-person"), key!("help-person-text")) }
            <Card>
                <p>{ voice.say(key!("listen-all-how")) }</p>
                <Button label={voice.say(key!("listen-all"))} icon={Some(Icon::SpeakerHigh)} wide={true}
                    onclick={Callback::from(|()| boot::listen())} />
            </Card>
            <Sounds />
            <Reach />
            <ButtonLink label={voice.say(key!("directory-title"))} href={Route::Directory.path()} icon={Some(Icon::MapPin)} wide={true} />
            { answer(key!("help-privacy"), key!("help-privacy-text")) }
            { answer(key!("help-offline"), key!("help-offline-text")) }
            <Card title={Some(voice.say(key!("help-code")))} href={Some(AttrValue::from(Route::Bookings.path()))}>
                <p>{ voice.say(key!("help-code-text")) }</p>
            </Card>
            <ButtonLink label={voice.say(key!("kept-title"))} href={Route::Kept.path()} wide={true} />
            <ButtonLink label={voice.say(key!("foot-privacy"))} href={Route::Privacy.path()} wide={true} />
            <ButtonLink label={voice.say(key!("foot-accessibility"))} href={Route::Accessibility.path()} wide={true} />
            if app.kiosk {
                // For its keeper: a kiosk has no line to type an address into.
                <ButtonLink label={voice.say(key!("kiosk-title"))} href={Route::Kiosk.path()} wide={true} />
            }
        </Screen>
    }
}
