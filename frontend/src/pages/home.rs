//! Home: who speaks, and four doors with one line of truth each.

use crate::app::{App, use_app};
use crate::design::{Button, ButtonKind, ButtonLink, Door, Icon, Sense, SenseShape};
use crate::i18n::key;
use crate::pages::more::More;
use crate::pages::workshops::CardLink;
use crate::platform::{boot, clock, page};
use crate::route::Route;
use plein_sens_shared::{trail, workshops};
use yew::prelude::*;

/// The first screen.
#[component]
pub fn Home() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("app-name")));
    let state = app.store.state();
    let programme = workshops::programme(&state, clock::context().now);
    let occasion = state.programme.occasion.as_ref();
    let demo = occasion.and_then(|occasion| occasion.demo.as_ref());
    html! {
        <main id="main" tabindex="-1" class="screen home">
            <header class="hello">
                <p class="overline">{ voice.say(key!("home-welcome")) }</p>
                <h1>{ voice.say(key!("home-greeting")) }</h1>
                if app.kiosk {
                    <p class="lead">{ voice.say(key!("home-touch")) }</p>
                    <Button label={voice.say(key!("listen-all"))} kind={ButtonKind::Quiet} icon={Some(Icon::SpeakerHigh)}
                        onclick={Callback::from(|()| boot::listen())} />
                    <p class="heard">{ voice.say(key!("listen-all-how")) }</p>
                }
            </header>
            if app.kiosk {
                <div class="senses">{ for Sense::ALL.map(|sense| html! { <SenseShape {sense} filled={false} size={160} /> }) }</div>
            }
            <nav class="doors" aria-label={voice.say(key!("home-doors"))}>
                <Door id="door-rights" title={voice.say(key!("door-rights"))} line={voice.say(key!("door-rights-line"))}
                    href={Route::Questions.path()} icon={Icon::HandCoins} />
                <Door id="door-workshops" title={voice.say(key!("door-workshops"))}
                    line={workshops_line(&app, programme.left_today)}
                    href={Route::Programme.path()} icon={Icon::CookingPot} />
                <Door id="door-trail" title={voice.say(key!("door-trail"))} line={trail_line(&app)}
                    href={Route::Trail.path()} icon={Icon::Path} />
                <Door id="door-feedback" title={voice.say(key!("door-feedback"))} line={voice.say(key!("door-feedback-line"))}
                    href={Route::Feedback.path()} icon={Icon::Smiley} />
            </nav>
            <ButtonLink label={voice.say(key!("directory-title"))} href={Route::Directory.path()} icon={Some(Icon::MapPin)} wide={true} />
            if boot::is_whole() {
                <More />
            }
            if crate::pages::take_up::is_due() {
                <ButtonLink label={voice.say(key!("home-reminder"))} href={Route::FollowUp.path()} icon={Some(Icon::CalendarBlank)} wide={true} />
            }
            if !app.kiosk && !programme.next.is_empty() {
                <section class="stack">
                    if let Some(occasion) = occasion {
                        <p class="overline">{ voice.words(&occasion.title) }</p>
                    }
                    <h2>{ voice.say(key!("home-next")) }</h2>
                    { for programme.next.iter().map(|card| html! { <CardLink card={card.clone()} dated={true} /> }) }
                    <ButtonLink label={voice.say(key!("home-all-workshops"))} href={Route::Programme.path()} wide={true} />
                </section>
            }
            if let Some(demo) = demo {
                <p class="muted">{ voice.words(demo) }</p>
            }
            if !app.kiosk {
                <div class="row foot">
                    <ButtonLink label={voice.say(key!("foot-privacy"))} href={Route::Privacy.path()} kind={ButtonKind::Quiet} />
                    <ButtonLink label={voice.say(key!("foot-accessibility"))} href={Route::Accessibility.path()} kind={ButtonKind::Quiet} />
                </div>
            }
        </main>
    }
}

fn workshops_line(app: &App, left_today: usize) -> AttrValue {
    if app.store.replica().has_programme() {
        app.voice.tell(key!("door-workshops-today"), &[("count", left_today.into())])
    } else {
        app.voice.say(key!("door-workshops-line"))
    }
}

fn trail_line(app: &App) -> AttrValue {
    let passport = app.store.passport();
    match trail::plate(&app.store.state(), passport.as_ref()).filter(|plate| plate.seen() > 0) {
        Some(plate) => {
            let args = [("seen", plate.seen().into()), ("all", plate.stops.len().into())];
            app.voice.tell(key!("door-trail-seen"), &args)
        }
        None => app.voice.say(key!("door-trail-line")),
    }
}
