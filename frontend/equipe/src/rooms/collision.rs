//! Somebody else was quicker: what both have changed stands side by side, and nothing is lost before somebody has chosen.

use super::fields::{label, read_out};
use crate::app::use_staff;
use crate::draft::{Draft, Thing};
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Live, Notice, NoticeTone, Screen};
use plein_sens_frontend::platform::page;
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
    let rows = props.draft.collisions(&props.theirs);
    let text = if rows.is_empty() { say!(voice, "collision-apart") } else { say!(voice, "collision-text") };
    let choose = |mine_wins: bool| {
        let (office, key) = (staff.office.clone(), props.draft.base.key());
        let draft = props.draft.over(&props.theirs, mine_wins);
        Callback::from(move |()| {
            office.keep_draft(&key, draft.clone());
            // Another form stands where this was.
            page::begin_reading_with_frame();
        })
    };
    let action = html! {
        <div class="row">
            if rows.is_empty() {
                <Button label={say!(voice, "collision-go-on")} kind={ButtonKind::Main} onclick={choose(true)} />
            } else {
                <Button label={say!(voice, "collision-keep")} kind={ButtonKind::Main} onclick={choose(true)} />
                <Button label={say!(voice, "collision-take")} onclick={choose(false)} />
            }
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
