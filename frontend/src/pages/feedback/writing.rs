//! Answering in free words, or not at all, which is as large. What tells who somebody is, is pointed out before anything is
//! sent; it is taken out by one touch, and nothing else that was written is lost.

use super::asking::Asking;
use crate::design::{Button, ButtonKind, Writing};
use crate::i18n::{Key, Voice, key};
use plein_sens_shared::feedback::screening::{Found, Looks, screen};
use plein_sens_shared::feedback::words::{LONGEST, on_one_line, to_seal};
use plein_sens_shared::programme::WordsAsked;
use yew::prelude::*;

/// The field, and the ways on.
pub fn writing(voice: &Voice, asking: &Asking, asked: &WordsAsked, on_with: &Callback<Option<String>>) -> Html {
    let text = asking.written.get(&asked.id).cloned().unwrap_or_default();
    let letters = on_one_line(&text).chars().count();
    let (found, is_long) = (screen(&text), letters > 0 && to_seal(&text, voice.language()).is_none());
    let put = {
        let (written, id) = (asking.written.clone(), asked.id.clone());
        Callback::from(move |text: String| {
            let mut all = (*written).clone();
            all.insert(id.clone(), text);
            written.set(all);
        })
    };
    let onchange = {
        let (put, stopped) = (put.clone(), asking.stopped.clone());
        Callback::from(move |text| {
            stopped.set(false);
            put.emit(text);
        })
    };
    let next = {
        let (on_with, text, stopped) = (on_with.clone(), text.clone(), asking.stopped.clone());
        let is_fit = found.is_none() && !is_long;
        Callback::from(move |()| if is_fit { on_with.emit(Some(text.clone())) } else { stopped.set(true) })
    };
    let told = found.filter(|_| *asking.stopped);
    let error = match &told {
        Some(found) => {
            let part = text.get(found.at.clone()).unwrap_or_default();
            Some(voice.tell(sentence(found.looks), &[("part", part.into())]))
        }
        None if is_long && *asking.stopped => Some(voice.tell(key!("words-too-long"), &[("most", most().into())])),
        None => None,
    };
    let mend = told.map(|found: Found| {
        let (put, stopped, text) = (put.clone(), asking.stopped.clone(), found.taken_out_of(&text));
        Callback::from(move |()| {
            // What else there is, is pointed out at once.
            stopped.set(screen(&text).is_some());
            put.emit(text.clone());
        })
    });
    let left = most().saturating_sub(u32::try_from(letters).unwrap_or(u32::MAX));
    html! {
        <>
            <Writing id={asking.field} label={voice.say(key!("words-label"))} hint={voice.say(key!("words-no-name"))} longest={most()}
                room={voice.tell(key!("words-room"), &[("count", left.into())])} {error} value={text} {onchange} />
            if let Some(onclick) = mend {
                <Button key="mend" label={voice.say(key!("words-take-out"))} kind={ButtonKind::Second} wide={true} {onclick} />
            }
            // To write and to pass weigh the same.
            <Button key="next" label={voice.say(key!("survey-next"))} kind={ButtonKind::Second} wide={true} onclick={next} />
            <Button key="skip" label={voice.say(key!("survey-skip"))} kind={ButtonKind::Second} wide={true} onclick={on_with.reform(|()| None)} />
            <p class="muted">{ voice.say(key!("words-sealed")) }</p>
        </>
    }
}

fn most() -> u32 {
    u32::try_from(LONGEST).unwrap_or(u32::MAX)
}

/// What is pointed out, and what to do.
fn sentence(looks: Looks) -> Key {
    match looks {
        Looks::Address => key!("words-address"),
        Looks::Digits => key!("words-digits"),
        Looks::Link => key!("words-link"),
        Looks::Mail => key!("words-mail"),
        Looks::Phone => key!("words-phone"),
    }
}
