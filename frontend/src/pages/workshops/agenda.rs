//! A workshop for somebody's own calendar: a file that is made here, and sent nowhere.

use crate::app::use_app;
use crate::design::{Button, Icon};
use crate::i18n::key;
use crate::platform::{clock, page};
use plein_sens_shared::workshops::{CardView, Entry, calendar};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AgendaProps {
    /// Which workshop.
    pub card: CardView,
    /// What else stands in the entry.
    #[prop_or_default]
    pub about: AttrValue,
}

/// The button; at a kiosk there is nobody's calendar.
#[component]
pub fn Agenda(props: &AgendaProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    if app.kiosk {
        return Html::default();
    }
    let add = {
        let (card, about) = (props.card.clone(), props.about.clone());
        let (title, place) = (voice.words(&card.title), voice.words(&card.place));
        Callback::from(move |()| {
            let CardView { day, start, end, .. } = card;
            let (id, made_ms) = (card.id.as_str(), clock::context().now_ms);
            let entry = Entry { id, made_ms, day, start, end, title: &title, place: &place, about: &about };
            page::download(&format!("{id}.ics"), &calendar(&entry)).unwrap_or_default();
        })
    };
    html! { <Button label={voice.say(key!("agenda-add"))} icon={Some(Icon::CalendarBlank)} onclick={add} wide={true} /> }
}
