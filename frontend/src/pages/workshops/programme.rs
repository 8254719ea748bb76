//! The programme: today first, each moment one card.

use super::calendar::Calendar;
use super::seek::Seek;
use crate::app::{App, use_app};
use crate::design::{Button, ButtonKind, ButtonLink, Card, Notice, NoticeTone, Screen, Tag, Tone};
use crate::i18n::{Voice, key};
use crate::pages::kitchen::Way;
use crate::pages::words::from_until;
use crate::platform::{clock, page};
use crate::route::Route;
use plein_sens_shared::day::Day;
use plein_sens_shared::programme::{Audience, Kind};
use plein_sens_shared::workshops::{CardView, DayView, News, Sought, programme};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CardLinkProps {
    pub card: CardView,
    /// Whether its day is said, where it stands among others.
    #[prop_or_default]
    pub dated: bool,
}

/// One workshop on a card that leads to it.
#[component]
pub fn CardLink(props: &CardLinkProps) -> Html {
    let app = use_app();
    let (voice, card) = (&app.voice, &props.card);
    let time = voice.intl().time(card.start);
    let title =
        voice.tell(key!("card-title"), &[("time", time.into()), ("title", voice.words(&card.title).as_str().into())]);
    html! {
        <Card title={Some(title)} href={Some(AttrValue::from(Route::Workshop { workshop: card.id.to_string() }.path()))}>
            if props.dated {
                <p>{ voice.intl().date(card.day) }</p>
            }
            <p>{ voice.words(&card.place) }</p>
            { moved_line(voice, card) }
            <p class="seats">{ seats_line(&app, card) }</p>
        </Card>
    }
}

/// What is left, as a sentence.
pub fn seats_line(app: &App, card: &CardView) -> AttrValue {
    let voice = &app.voice;
    match card.seats {
        _ if card.is_cancelled() => voice.say(key!("seats-cancelled")),
        _ if card.over => voice.say(key!("seats-over")),
        // Where nobody signs up, one may come as long as it goes on.
        None => voice.say(key!("seats-open")),
        _ if card.begun => voice.say(key!("seats-begun")),
        Some(seats) if seats.waiting > 0 => voice.tell(key!("seats-waiting"), &[("waiting", seats.waiting.into())]),
        Some(seats) => voice.tell(key!("seats-left"), &[("seats", seats.free.into())]),
    }
}

/// What became of it since people signed up: that it is cancelled, or when and where it was.
pub fn news(voice: &Voice, card: &CardView) -> Html {
    match &card.news {
        None => Html::default(),
        Some(News::Cancelled) => html! {
            <Notice tone={NoticeTone::Wrong} title={Some(voice.say(key!("workshop-cancelled")))}><p>{ voice.say(key!("workshop-cancelled-text")) }</p></Notice>
        },
        Some(News::Moved { day, start, end, place }) => {
            let (when, place) = (from_until(voice, *day, *start, *end), voice.words(place));
            let was = [("when", when.as_str().into()), ("place", place.as_str().into())];
            html! {
                <Notice tone={NoticeTone::Check} title={Some(voice.say(key!("workshop-moved")))}><p>{ voice.tell(key!("workshop-was"), &was) }</p></Notice>
            }
        }
    }
}

/// That it was moved, in a line of a card.
pub fn moved_line(voice: &Voice, card: &CardView) -> Html {
    match card.news {
        Some(News::Moved { .. }) => html! { <p>{ voice.say(key!("seats-moved")) }</p> },
        Some(News::Cancelled) | None => Html::default(),
    }
}

/// For whom, in a word; nothing for everybody.
pub fn tags(app: &App, card: &CardView) -> Html {
    let voice = &app.voice;
    let audience = match card.audience {
        Audience::Everyone => None,
        Audience::Families => Some(key!("audience-families")),
        Audience::Seniors => Some(key!("audience-seniors")),
        Audience::Schools => Some(key!("audience-schools")),
    };
    let kind = match card.kind {
        Kind::Workshop => None,
        Kind::Bus => Some(key!("kind-bus")),
        Kind::Forum => Some(key!("kind-forum")),
    };
    let access = card.accessible.then_some(key!("accessible"));
    let tag = |key| html! { <Tag label={voice.say(key)} tone={Tone::Plain} /> };
    html! { <p class="row">{ for [kind, audience, access].into_iter().flatten().map(tag) }</p> }
}

/// What is shown of the programme.
#[derive(Clone, PartialEq)]
enum Shown {
    /// The first day that is there.
    First,
    /// One day.
    Day(Day),
    /// All of them.
    All,
    /// All of them as a calendar.
    Calendar,
    /// What is looked for, on all of them.
    Sought(Sought),
}

/// The whole programme, a day at a time, all of it, or what somebody looks for.
#[component]
pub fn Programme() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("programme-title")));
    let view = programme(&app.store.state(), clock::context().now);
    let shown = use_state(|| Shown::First);
    let first = view.days.first().map(|day| day.day);
    let one = match &*shown {
        Shown::First => first,
        Shown::Day(day) => Some(*day).filter(|day| view.days.iter().any(|it| it.day == *day)).or(first),
        Shown::All | Shown::Calendar | Shown::Sought(_) => None,
    };
    let days = match &*shown {
        Shown::Sought(sought) => sought.of(&view, voice.language()).days,
        _ => view.days.iter().filter(|day| one.is_none_or(|one| day.day == one)).cloned().collect(),
    };
    let pick = |label: AttrValue, which: Shown, is_it: bool| {
        let shown = shown.setter();
        let kind = if is_it { ButtonKind::Main } else { ButtonKind::Second };
        let onclick = Callback::from(move |()| shown.set(which.clone()));
        let key = label.to_string();
        html! { <Button {key} {label} {kind} {onclick} pressed={Some(is_it)} /> }
    };
    let day = |day: &DayView| {
        let label = if day.today { voice.say(key!("today")) } else { voice.intl().weekday(day.day).into() };
        pick(label, Shown::Day(day.day), Some(day.day) == one)
    };
    let sought = match &*shown {
        Shown::Sought(sought) => Some(sought.clone()),
        _ => None,
    };
    let turn = if sought.is_some() { Shown::First } else { Shown::Sought(Sought::default()) };
    let onseek = {
        let shown = shown.setter();
        Callback::from(move |sought| shown.set(Shown::Sought(sought)))
    };
    let one_day = |day: DayView| {
        let key = day.day.to_string();
        html! { <OneDay {key} {day} /> }
    };
    let count: usize = days.iter().map(|day| day.cards.len()).sum();
    html! {
        <Screen title={Some(voice.say(key!("programme-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
            if view.days.is_empty() {
                if app.store.replica().has_programme() {
                    <p>{ voice.say(key!("programme-empty")) }</p>
                } else {
                    <Notice tone={NoticeTone::Info}><p>{ voice.say(key!("programme-not-yet")) }</p></Notice>
                }
            } else {
                <div class="days" role="group" aria-label={voice.say(key!("programme-days"))}>
                    { for view.days.iter().map(day) }
                    { pick(voice.say(key!("programme-all")), Shown::All, *shown == Shown::All) }
                    { pick(voice.say(key!("programme-calendar")), Shown::Calendar, *shown == Shown::Calendar) }
                    { pick(voice.say(key!("programme-seek")), turn, sought.is_some()) }
                </div>
                if let Some(sought) = sought {
                    <Seek {sought} {count} {onseek} />
                }
                if *shown == Shown::Calendar {
                    <Calendar {days} />
                } else {
                    <div class="stack">{ for days.into_iter().map(one_day) }</div>
                }
            }
            <Way />
            <ButtonLink label={voice.say(key!("programme-propose"))} href={Route::Propose.path()} wide={true} />
        </Screen>
    }
}

#[derive(Properties, PartialEq)]
struct OneDayProps {
    day: DayView,
}

#[component]
fn OneDay(props: &OneDayProps) -> Html {
    let app = use_app();
    // What is over stands behind what goes on and is to come.
    let (over, coming): (Vec<&CardView>, Vec<&CardView>) = props.day.cards.iter().partition(|card| card.over);
    html! {
        <section class="stack">
            <h2>{ app.voice.intl().date(props.day.day) }</h2>
            { for coming.into_iter().chain(over).map(|card| html! { <CardLink key={card.id.as_str()} card={card.clone()} /> }) }
        </section>
    }
}
