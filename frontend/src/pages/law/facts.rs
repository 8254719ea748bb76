//! What the centre holds of one booking, request or passport, in words.

use super::say;
use crate::app::App;
use crate::design::Card;
use crate::i18n::{Arg, Voice, key};
use crate::platform::clock;
use plein_sens_shared::event::Scope;
use plein_sens_shared::held::{Fact, Held, Opening, Piece};
use plein_sens_shared::written::Tree;
use yew::prelude::*;

/// All of it.
pub fn centre(app: &App, voice: &Voice, held: &Held) -> Html {
    let contact = held.contact.map(|contact| {
        let args: [(&str, Arg); 2] =
            [("from", day(voice, contact.kept_ms).into()), ("until", day(voice, contact.until_ms).into())];
        voice.named("law-own-contact", &args)
    });
    let stop = |fact: &Tree| {
        let id = fact.get("stop").and_then(Tree::text)?.parse().ok()?;
        app.store.state().programme.stop(&id).map(|(_, stop)| voice.words(&stop.name).to_string())
    };
    let one = |fact: &Fact| {
        let read = Tree::parse(&fact.body).unwrap_or(Tree::Null);
        let kind = read.get("kind").and_then(Tree::text).unwrap_or_default().replace('_', "-");
        let what = match read.get("to").and_then(Tree::text) {
            Some(to) => moved(voice, to),
            None => voice.named(&format!("law-own-fact-{kind}"), &[]),
        };
        let stop = stop(&read).map(|stop| format!(" — {stop}")).unwrap_or_default();
        html! { <li>{ what }{ stop }<br /><span class="muted">{ moment(voice, fact.recorded_ms) }</span></li> }
    };
    html! {
        <Card title={Some(say(voice, "own-centre-title"))}>
            if held.facts.is_empty() {
                <p>{ say(voice, "own-centre-nothing") }</p>
            } else {
                <ul>{ for held.facts.iter().map(one) }</ul>
            }
            { for held.elsewhere.iter().map(|piece| html! {
                <p>{ say(voice, told_of(piece)) }</p>
            }) }
            <p>{ contact.unwrap_or_else(|| say(voice, "own-contact-none")) }</p>
            if held.openings.is_empty() {
                <p>{ say(voice, "own-openings-none") }</p>
            } else {
                <ul>{ for held.openings.iter().map(|opening| html! { <li>{ opened_by(voice, opening) }</li> }) }</ul>
            }
        </Card>
    }
}

/// What stands of it elsewhere: in the desk's list, joined with others, in a workshop's books, or there as what was noted of the party.
fn told_of(piece: &Piece) -> &'static str {
    match Tree::parse(&piece.body) {
        _ if piece.scope == Scope::Requests => "own-list",
        _ if piece.scope == Scope::Joins => "own-joined",
        Some(noted) if noted.get("mark").is_some() => "own-noted",
        Some(_) | None => "own-books",
    }
}

/// Where a request stands.
pub fn moved(voice: &Voice, standing: &str) -> AttrValue {
    voice.named(&format!("law-own-request-{standing}"), &[])
}

fn opened_by(voice: &Voice, opening: &Opening) -> AttrValue {
    let deed = voice.named(&format!("law-own-deed-{}", opening.deed.replace('_', "-")), &[]);
    let args: [(&str, Arg); 4] = [
        ("when", moment(voice, opening.at_ms).into()),
        ("deed", deed.as_str().into()),
        ("by", opening.by.as_str().into()),
        ("reason", opening.reason.as_str().into()),
    ];
    voice.named("law-own-opening", &args)
}

/// “mardi 13 octobre 2015”.
fn day(voice: &Voice, at_ms: i64) -> String {
    let day = clock::local(at_ms).day;
    format!("{} {}", voice.intl().date(day), day.parts().0)
}

/// “mardi 13 octobre, 14 h”.
fn moment(voice: &Voice, at_ms: i64) -> String {
    let args = [("day", day(voice, at_ms).into()), ("time", voice.intl().time_of(at_ms).into())];
    voice.tell(key!("when"), &args).to_string()
}
