//! Thanks; and whether this phone shall ask again in two months. Only a person's own phone can, and only if they want.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Card, Live, Notice, NoticeTone, Screen};
use crate::i18n::{Voice, key};
use crate::pages::rights::words::tell;
use crate::platform::{clock, kept_reminder};
use crate::route::Route;
use plein_sens_shared::id::RightName;
use plein_sens_shared::take_up::{Reminder, Visit};
use yew::prelude::*;

/// Whether this phone was to ask by now.
pub fn is_due() -> bool {
    kept_reminder::kept().is_some_and(|reminder| reminder.is_due(clock::context().now.day))
}

#[derive(Properties, PartialEq)]
pub struct RemindingProps {
    pub voice: Voice,
    pub rights: Vec<RightName>,
    pub visit: Visit,
    /// The way on.
    pub label: AttrValue,
    pub way: AttrValue,
}

/// The last screen.
#[component]
pub fn Reminding(props: &RemindingProps) -> Html {
    let app = use_app();
    let voice = &props.voice;
    let kept = use_state(kept_reminder::kept);
    let refused = use_state(|| false);
    let today = clock::context().now.day;
    {
        // Who was to be asked has answered.
        let (kept, later) = (kept.setter(), props.visit == Visit::Later);
        use_effect_with((), move |()| {
            if later && is_due() && kept_reminder::keep(None) {
                kept.set(None);
            }
        });
    }
    let keep = |reminder: Option<Reminder>| {
        let (kept, refused) = (kept.setter(), refused.setter());
        Callback::from(move |()| {
            let done = kept_reminder::keep(reminder.as_ref());
            refused.set(!done);
            if done {
                kept.set(reminder.clone());
            }
        })
    };
    let on = html! { <ButtonLink label={props.label.clone()} href={props.way.clone()} kind={ButtonKind::Main} wide={true} /> };
    html! {
        <Screen title={Some(tell!(voice, "follow-thanks"))} action={Some(on)}>
            <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ tell!(voice, "follow-thanks-text") }</p></Notice>
            <Card title={Some(tell!(voice, "follow-in-two-months"))}>
                if app.kiosk {
                    <p>{ tell!(voice, "follow-kiosk") }</p>
                    if !app.answers.is_empty() {
                        <ButtonLink label={tell!(voice, "ticket-title")} href={Route::TakeHome.path()} wide={true} />
                    }
                } else if let Some(reminder) = &*kept {
                    <p role="status">{ tell!(voice, "follow-reminded", day = voice.intl().date(reminder.from)) }</p>
                    <Button label={tell!(voice, "follow-forget")} onclick={keep(None)} wide={true} />
                } else {
                    <p>{ tell!(voice, "follow-remind-text") }</p>
                    <Button label={tell!(voice, "follow-remind")} onclick={keep(Some(Reminder::after(today, props.rights.clone())))} wide={true} />
                }
                if *refused {
                    <p class="error" role="alert">{ voice.say(key!("trouble-disk")) }</p>
                }
            </Card>
        </Screen>
    }
}
