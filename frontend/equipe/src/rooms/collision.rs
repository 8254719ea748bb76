//! Somebody else was quicker: what both have changed stands side by side, and nothing is lost before somebody has chosen.

use super::fields::{label, read_out};
use crate::app::use_staff;
use crate::draft::{Draft, Thing};
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Live, Notice, NoticeTone, Screen};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CollisionProps {
    pub draft: Draft,
    pub theirs: Thing,
    pub back: (AttrValue, AttrValue),
}

/// Mine and theirs, field by field, where both have changed something.
#[component]
pub fn Collision(props: &CollisionProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let key = props.draft.base.key();
    let theirs = props.theirs.fields();
    let rows = props.draft.collisions(&props.theirs);
    let text = if rows.is_empty() { say!(voice, "collision-apart") } else { say!(voice, "collision-text") };
    let keep = {
        let (office, key) = (staff.office.clone(), key.clone());
        let draft = Draft { base: props.theirs.clone(), sent: None, ..props.draft.clone() };
        // What they changed and I did not touch is theirs: only my own changes stay mine.
        let mine = props.draft.changes();
        let fields = theirs.iter().map(|(name, text)| {
            let own = mine.iter().find(|(known, _, _)| known == name).map(|(_, _, now)| now.clone());
            (*name, own.unwrap_or_else(|| text.clone()))
        });
        let draft = Draft { fields: fields.collect(), ..draft };
        Callback::from(move |()| office.keep_draft(&key, Some(draft.clone())))
    };
    let take = {
        let office = staff.office.clone();
        Callback::from(move |()| office.keep_draft(&key, None))
    };
    let action = html! {
        <div class="row">
            <Button label={say!(voice, "collision-keep")} kind={ButtonKind::Main} onclick={keep} />
            <Button label={say!(voice, "collision-take")} onclick={take} />
        </div>
    };
    html! {
        <Screen title={Some(say!(voice, "collision-title"))} back={Some(props.back.clone())} action={Some(action)}>
            <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ text }</p></Notice>
            { for rows.iter().map(|(name, mine, theirs)| html! {
                <section class="both">
                    <h2>{ label(&staff, name) }</h2>
                    <div class="mine"><h3>{ say!(voice, "collision-mine") }</h3><p>{ read_out(&staff, name, mine) }</p></div>
                    <div class="theirs"><h3>{ say!(voice, "collision-theirs") }</h3><p>{ read_out(&staff, name, theirs) }</p></div>
                </section>
            }) }
        </Screen>
    }
}
