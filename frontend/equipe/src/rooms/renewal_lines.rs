//! The moments of the next event, each with when it was and when it is, and the form in which one is moved.

use super::fields::one_field;
use super::renewal::{dated, look};
use crate::app::{Staff, use_staff};
use crate::draft::{Fields, MOVING, Renewal, Thing, Wrong};
use crate::parts::{Listing, Pick, Row, Tick};
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Dialog, Tag, Tone};
use plein_sens_shared::programme::{RenewedView, Workshop};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MomentsProps {
    pub draft: Renewal,
    pub views: Vec<RenewedView>,
}

/// All of them, in the order of the next event.
#[component]
pub fn Moments(props: &MomentsProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let opened = use_state(|| None::<Workshop>);
    let shut = {
        let opened = opened.setter();
        Callback::from(move |()| opened.set(None))
    };
    let row = |view: &RenewedView| {
        let open = {
            let (opened, before) = (opened.setter(), view.before.clone());
            Callback::from(move |()| opened.set(Some(before.clone())))
        };
        one_row(&staff, view, open)
    };
    let form = |before: &Workshop| html! { <Moment key={before.id.to_string()} before={before.clone()} draft={props.draft.clone()} shut={shut.clone()} /> };
    html! {
        <>
            <Listing voice={voice.clone()} id="renewal-search" label={say!(voice, "renewal-moments")} empty={say!(voice, "renewal-none")} rows={props.views.iter().map(row).collect::<Vec<_>>()} />
            { for opened.iter().map(form) }
        </>
    }
}

fn one_row(staff: &Staff, view: &RenewedView, open: Callback<()>) -> Row {
    let voice = &staff.voice;
    let shown = view.after.as_ref().unwrap_or(&view.before);
    let title = voice.words(&shown.title).to_string();
    let day = dated(staff, view.is.day);
    let was = format!("{}, {}", dated(staff, view.was.day), voice.intl().time(view.was.time));
    let hours = say!(voice, "hours", start = voice.intl().time(shown.start), end = voice.intl().time(shown.end));
    let key = view.before.id.to_string();
    let words = format!("{title} {} {day}", voice.words(&shown.place));
    let shown = html! {
        <div class="line">
            <span class="when">{ hours }</span>
            <span class="what">{ &title }<small>{ say!(voice, "renewal-was", moment = was) }</small></span>
            <span class="how">
                if view.after.is_none() {
                    <Tag label={say!(voice, "renewal-stays")} />
                }
                { for view.looks.iter().map(|it| html! { <Tag label={look(staff, *it)} tone={Tone::Check} /> }) }
            </span>
            <Button label={say!(voice, "renewal-change")} onclick={open} />
        </div>
    };
    Row { key, words, group: Some(day), shown }
}

#[derive(Properties, PartialEq)]
struct MomentProps {
    before: Workshop,
    draft: Renewal,
    shut: Callback<()>,
}

/// The form of one moment: whether it comes along, when, and for how many.
#[component]
fn Moment(props: &MomentProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let wish = &props.draft.wish;
    let now = wish.becomes(&props.before);
    let (comes, wrong) = (use_state(|| now.is_some()), use_state(Wrong::new));
    let form = use_state(|| Thing::Workshop(Box::new(now.unwrap_or_else(|| props.before.clone()))).fields());
    let edit = {
        let (held, setter, wrong) = ((*form).clone(), form.setter(), wrong.setter());
        Callback::from(move |(name, text): (&'static str, String)| {
            let mut fields: Fields = held.clone();
            fields.iter_mut().filter(|(known, _)| *known == name).for_each(|(_, it)| text.clone_into(it));
            wrong.set(Wrong::new());
            setter.set(fields);
        })
    };
    let keep = {
        let (office, shut, wrong) = (staff.office.clone(), props.shut.clone(), wrong.setter());
        let (draft, before, comes, fields) = (props.draft.clone(), props.before.clone(), *comes, (*form).clone());
        Callback::from(move |()| match draft.moved(&before, comes, &fields) {
            Ok(draft) => {
                office.keep_renewal(Some(draft));
                shut.emit(());
            }
            Err(fields) => wrong.set(fields),
        })
    };
    let tick = {
        let comes = comes.setter();
        Callback::from(move |to| comes.set(to))
    };
    let field = |(name, text): &(&'static str, String)| match *name {
        "day" => day_field(&staff, &props.draft, text, &edit),
        name => one_field(&staff, name, text, &edit, &wrong),
    };
    let actions = html! {
        <>
            <Button label={say!(voice, "renewal-keep")} kind={ButtonKind::Main} onclick={keep} wide={true} />
            <Button label={say!(voice, "renewal-keep-not")} onclick={props.shut.clone()} wide={true} />
        </>
    };
    html! {
        <Dialog title={AttrValue::from(voice.words(&props.before.title).to_string())} open={true} {actions} onclose={Some(props.shut.clone())}>
            <Tick label={say!(voice, "renewal-comes")} on={*comes} onchange={tick} />
            if *comes {
                { for form.iter().filter(|(name, _)| MOVING.contains(name)).map(field) }
            }
        </Dialog>
    }
}

/// The days of the next event, and the one that it has now though it comes after the last.
fn day_field(staff: &Staff, draft: &Renewal, text: &str, edit: &Callback<(&'static str, String)>) -> Html {
    let occasion = &draft.wish.occasion;
    let is: u8 = text.parse().unwrap_or_default();
    let beyond = (is >= occasion.days).then_some(is);
    let choice = |day: u8| {
        let name = dated(staff, occasion.first_day.plus(i32::from(day)));
        (day.to_string(), AttrValue::from(name))
    };
    let choices: Vec<_> = (0..occasion.days).chain(beyond).map(choice).collect();
    let onchange = edit.reform(|text: String| ("day", text));
    html! { <Pick id="field-day" label={super::fields::label(staff, "day")} {choices} value={text.to_owned()} {onchange} /> }
}
