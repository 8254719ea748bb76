//! The pages themselves, to the millimetre: A4, black on white, with the quiet zone that cameras need. On the screen they stand
//! small, to look at; whoever does not see them is told how many there are.

use crate::app::use_staff;
use crate::parts::Picture;
use crate::rooms::surveys::address;
use crate::words::{look, say};
use plein_sens_frontend::design::{IconView, Qr, SenseShape};
use plein_sens_frontend::feedback::picture;
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::page;
use plein_sens_frontend::{qr, sense, shape};
use plein_sens_shared::programme::{Audience, Programme, Stop, Survey, Trail};
use plein_sens_shared::trail::card::Card;
use yew::prelude::*;

/// How many cards stand on a page.
pub const A_PAGE: u32 = 8;

/// What is printed.
#[derive(Clone, PartialEq)]
pub enum Papers {
    /// A poster for each of these stops.
    Posters(Vec<Stop>),
    /// The poster of a survey.
    Survey(Survey),
    /// Cards, eight a page.
    Cards(Vec<Card>),
    /// A sheet for each class.
    Classes(Vec<Card>),
}

#[derive(Properties, PartialEq)]
pub struct SheetsProps {
    pub papers: Papers,
}

/// The pages.
#[component]
pub fn Sheets(props: &SheetsProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let state = staff.office.state();
    let programme = &state.programme;
    let pages: Html = match &props.papers {
        Papers::Posters(stops) => stops.iter().map(|stop| poster(voice, programme, stop)).collect(),
        Papers::Survey(survey) => asking(voice, programme, survey),
        Papers::Cards(cards) => {
            cards.chunks(A_PAGE as usize).map(|cards| page_of_cards(voice, programme, cards)).collect()
        }
        Papers::Classes(cards) => cards.iter().map(|card| class_sheet(voice, programme, card)).collect(),
    };
    html! { <div class="sheets" aria-hidden="true">{ pages }</div> }
}

/// The trail that cards are for: everybody's; the schools' own where there is no other, and for their classes.
fn trail(programme: &Programme, of_schools: bool) -> Option<&Trail> {
    let is_wanted = |trail: &&Trail| (trail.audience == Audience::Schools) == of_schools;
    programme.trails.values().find(is_wanted).or_else(|| programme.trails.values().next())
}

/// Who invites, and to what.
fn inviting(voice: &Voice, programme: &Programme, trail: Option<&Trail>) -> Html {
    let town = programme.town().unwrap_or_default().to_owned();
    let title = trail.map(|trail| voice.words(&trail.title));
    html! { <p class="paper-town"><b>{ title }</b><span>{ town }</span></p> }
}

fn square(drawn: Option<(u32, String)>, label: AttrValue) -> Html {
    // What is printed here is far shorter than what a QR can hold.
    drawn.map(|(size, path)| html! { <Qr {size} {path} {label} /> }).unwrap_or_default()
}

fn card_square(voice: &Voice, card: &Card) -> Html {
    let drawn = qr::with_code(&format!("{}/passeport#", page::origin()), &card.written());
    square(drawn, say!(voice, "paper-qr", code = card.code.spaced()))
}

/// The poster of a stop.
fn poster(voice: &Voice, programme: &Programme, stop: &Stop) -> Html {
    let (told, name) = (sense(voice, stop.sense), voice.words(&stop.name));
    let trail = programme.stop(&stop.id).map(|(trail, _)| trail);
    let ordered = trail.filter(|trail| trail.in_order).map(|trail| trail.stops.as_slice()).unwrap_or_default();
    let number = (1..).zip(ordered).find(|(_, it)| it.id == stop.id).map(|(number, _): (u32, _)| number);
    let partner = programme.partners.get(&stop.partner).map(|partner| partner.name.as_str());
    let address = format!("{}/e/{}", page::origin(), page::percent_encoded(stop.id.as_str()));
    html! {
        <article class={classes!("paper", "poster", shape(stop.sense).tone().class())}>
            { inviting(voice, programme, trail) }
            <div class="poster-shape"><SenseShape sense={shape(stop.sense)} filled={true} size={320} /></div>
            <p class="poster-sense">{ for number.map(|number| format!("{} · ", voice.intl().number(number))) }{ told.clone() }</p>
            if name != told {
                <p class="poster-name">{ name.clone() }</p>
            }
            if let Some(shown) = stop.picture {
                <div class="poster-riddle"><IconView icon={picture(shown)} /><p>{ voice.words(&stop.riddle) }</p></div>
            }
            <div class="poster-ways">
                { square(qr::path(&address), say!(voice, "poster-qr", stop = name.as_str())) }
                <div>
                    <p>{ say!(voice, "poster-scan") }</p>
                    <p>{ say!(voice, "poster-type") }</p>
                    <p class="poster-code"><bdi dir="ltr">{ &stop.code }</bdi></p>
                    <p>{ say!(voice, "poster-card") }</p>
                </div>
            </div>
            { for partner.map(|partner| html! { <p class="poster-partner">{ say!(voice, "paper-held-by", partner = partner) }</p> }) }
        </article>
    }
}

/// The poster of a survey.
fn asking(voice: &Voice, programme: &Programme, survey: &Survey) -> Html {
    let address = address(survey);
    let title = voice.words(&survey.title);
    html! {
        <article class="paper poster">
            { inviting(voice, programme, None) }
            <p class="poster-sense">{ title.clone() }</p>
            <p class="poster-name">{ say!(voice, "survey-poster-text") }</p>
            <div class="poster-ways">
                { square(qr::path(&address), say!(voice, "survey-poster-qr", survey = title.as_str())) }
                <div>
                    <p>{ say!(voice, "poster-scan") }</p>
                    <p>{ say!(voice, "survey-poster-type") }</p>
                    <p><bdi dir="ltr">{ address }</bdi></p>
                </div>
            </div>
        </article>
    }
}

/// Eight cards, to be cut along the lines.
fn page_of_cards(voice: &Voice, programme: &Programme, cards: &[Card]) -> Html {
    let trail = trail(programme, false);
    let one = |card: &Card| {
        let (picture, colour) = card.code.look();
        html! {
            <div class="paper-card">
                { inviting(voice, programme, trail) }
                <div class="card-parts">
                    { card_square(voice, card) }
                    <div class="card-look">
                        <Picture {picture} {colour} />
                        <p>{ look(voice, &card.code) }</p>
                    </div>
                </div>
                <p class="card-code"><bdi dir="ltr">{ card.code.spaced() }</bdi></p>
                <div class="card-foot">
                    <p>{ say!(voice, "paper-show") }</p>
                    <div class="card-senses">{ for senses(trail) }</div>
                </div>
            </div>
        }
    };
    html! { <article class="paper cards">{ for cards.iter().map(one) }</article> }
}

/// The stops of a trail as shapes, to be ticked with a pencil.
fn senses(trail: Option<&Trail>) -> impl Iterator<Item = Html> {
    let stops = trail.map(|trail| trail.stops.as_slice()).unwrap_or_default();
    stops.iter().map(|stop| html! { <SenseShape sense={shape(stop.sense)} filled={false} size={32} /> })
}

/// The sheet of a class.
fn class_sheet(voice: &Voice, programme: &Programme, card: &Card) -> Html {
    let trail = trail(programme, true);
    let (picture, colour) = card.code.look();
    let stops = trail.map(|trail| trail.stops.as_slice()).unwrap_or_default();
    let in_order = trail.is_some_and(|trail| trail.in_order);
    let row = |(number, stop): (u32, &Stop)| {
        let number = in_order.then(|| format!("{} · ", voice.intl().number(number)));
        html! {
            <tr>
                <th scope="row"><SenseShape sense={shape(stop.sense)} filled={false} size={40} /><span>{ number }{ voice.words(&stop.name) }{ stop.place.map(|square| format!(" · {square}")) }</span></th>
                <td></td>
                <td></td>
            </tr>
        }
    };
    html! {
        <article class="paper class-sheet">
            { inviting(voice, programme, trail) }
            <p class="sheet-title">{ say!(voice, "sheet-title") }</p>
            <p class="sheet-line">{ say!(voice, "sheet-school") }</p>
            <div class="card-parts">
                { card_square(voice, card) }
                <div class="card-look">
                    <Picture {picture} {colour} />
                    <p>{ look(voice, &card.code) }</p>
                    <p class="card-code"><bdi dir="ltr">{ card.code.spaced() }</bdi></p>
                </div>
            </div>
            <p>{ say!(voice, "sheet-show") }</p>
            <table>
                <thead><tr><th scope="col">{ say!(voice, "sheet-stop") }</th><th scope="col">{ say!(voice, "sheet-people") }</th><th scope="col">{ say!(voice, "sheet-time") }</th></tr></thead>
                <tbody>{ for (1..).zip(stops).map(row) }</tbody>
            </table>
            if in_order {
                <p>{ say!(voice, "sheet-order") }</p>
            }
        </article>
    }
}
