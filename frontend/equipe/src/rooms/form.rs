//! The form of something that staff write, with which every editor begins: the draft of it, what is asked, what is on its way, and
//! what came of it.

use super::collision::Collision;
use super::fields::{label, read_out};
use super::{blanks, set};
use crate::app::{Staff, use_staff};
use crate::draft::{Draft, Thing, Wrong};
use crate::office::sending;
use crate::platform::lead_to_wrong;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Dialog, Live, Notice, NoticeTone, Tag, Tone};
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::command::Command;
use plein_sens_shared::programme::{Announce, Announcement};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::Outcome;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What came of publishing.
#[derive(Clone, PartialEq)]
pub enum After {
    /// With the way to it, where it is new.
    Published(Option<String>),
    Unanswered(Unanswered),
    Refused(Refusal),
    Collided,
}

/// A form.
pub struct Form {
    staff: Staff,
    key: String,
    theirs: Option<Thing>,
    asking: UseStateHandle<bool>,
    /// How often somebody wished to publish what was not right.
    told: UseStateHandle<u32>,
    busy: UseStateHandle<bool>,
    after: UseStateHandle<Option<After>>,
    /// What is typed over what was read.
    pub draft: Draft,
    /// Whether it is kept here, as it differs from what is published.
    pub kept: bool,
}

/// The form of a thing as it is published, or of a new one.
#[hook]
pub fn use_form(thing: &Thing, new: bool) -> Form {
    let staff = use_staff();
    let key = thing.key();
    let held = staff.office.draft(&key);
    let kept = held.is_some();
    let mut draft = held.unwrap_or_else(|| Draft::of(thing.clone(), new));
    if new {
        // What is new collides with nothing of its own; the trail that it comes to may have changed meanwhile.
        draft.base = thing.clone();
    }
    if draft.base != *thing && draft.base.fields() == thing.fields() {
        // Somebody has changed what this form does not hold: that is theirs, and collides with nothing typed here.
        draft.base = thing.clone();
    }
    let (asking, told) = (use_state(|| false), use_state(|| 0_u32));
    let (busy, after) = (use_state(|| false), use_state(|| None::<After>));
    use_effect_with(*told, |told| {
        if *told > 0 {
            lead_to_wrong();
        }
    });
    let theirs = (!new && draft.base != *thing && !draft.changes().is_empty()).then(|| thing.clone());
    Form { staff, key, theirs, asking, told, busy, after, draft, kept }
}

impl Form {
    /// Whether something is on its way.
    pub fn is_busy(&self) -> bool {
        *self.busy
    }

    /// Whether it is told what is wrong: from the first time that somebody wished to publish it.
    pub fn is_told(&self) -> bool {
        *self.told > 0
    }

    /// The fields in which something is wrong, once that is told.
    pub fn wrong(&self) -> Wrong {
        if self.is_told() { self.checked().err().unwrap_or_default() } else { Wrong::new() }
    }

    fn checked(&self) -> Result<Thing, Wrong> {
        self.draft.base.with(&self.draft.fields)
    }

    /// What came of it.
    pub fn after(&self) -> Option<&After> {
        self.after.as_ref()
    }

    /// Both texts, where somebody else was quicker: the only thing to see then.
    pub fn collision(&self, back: &(AttrValue, AttrValue)) -> Option<Html> {
        let theirs = self.theirs.clone().filter(|_| !self.is_busy())?;
        Some(html! { <Collision draft={self.draft.clone()} {theirs} back={back.clone()} /> })
    }

    /// Takes what is typed into the draft, which is kept while it differs from what is published.
    pub fn edit(&self) -> Callback<(&'static str, String)> {
        let (office, key, draft, after) =
            (self.staff.office.clone(), self.key.clone(), self.draft.clone(), self.after.setter());
        Callback::from(move |(name, text): (&'static str, String)| {
            let draft = draft.with(name, &text);
            let changed = !draft.changes().is_empty();
            after.set(None);
            office.keep_draft(&key, changed.then_some(draft));
        })
    }

    /// Gives the draft up.
    pub fn give_up(&self) -> Callback<()> {
        let (office, key, told) = (self.staff.office.clone(), self.key.clone(), self.told.setter());
        Callback::from(move |()| {
            told.set(0);
            office.keep_draft(&key, None);
        })
    }

    /// Asks whether it is to be published, if it is right; if not, it is told what is wrong, and one is led
    /// to the first of it.
    pub fn open(&self, is_right: bool) -> Callback<()> {
        let (asking, told) = (self.asking.setter(), self.told.setter());
        let once_more = if is_right { 0 } else { self.told.wrapping_add(1) };
        Callback::from(move |()| {
            told.set(once_more);
            asking.set(is_right);
        })
    }

    /// The question before the draft is published: what changes, below what the room itself has to say of it; and when people
    /// read it, if not at once.
    pub fn confirming(&self, lead: Html, when: Option<AttrValue>) -> Html {
        let (staff, draft, voice) = (&self.staff, &self.draft, &self.staff.voice);
        let shut = set(&self.asking, false);
        let actions = html! {
            <>
                <Button label={say!(voice, "publish-yes")} kind={ButtonKind::Main} onclick={self.publish()} wide={true} />
                <Button label={say!(voice, "publish-no")} onclick={shut.clone()} wide={true} />
            </>
        };
        html! {
            <Dialog title={say!(voice, "publish-title")} open={*self.asking} {actions} onclose={Some(shut)}>
                { lead }
                <p>{ when.unwrap_or_else(|| say!(voice, "publish-text")) }</p>
                <dl class="changes" tabindex="0">{ for draft.told().iter().map(|(name, before, now)| html! {
                    <><dt>{ label(staff, name) }</dt>
                    <dd>if !draft.new { <del>{ read_out(staff, name, before) }</del> }<ins>{ read_out(staff, name, now) }</ins></dd></>
                }) }</dl>
            </Dialog>
        }
    }

    /// The way to publish it, or to give it up.
    pub fn ways_out(&self) -> Html {
        let voice = &self.staff.voice;
        html! {
            <>
                { self.not_yet(self.wrong().len()) }
                <div class="row">
                    <Button label={say!(voice, "publish")} kind={ButtonKind::Main} onclick={self.open(self.checked().is_ok())}
                        disabled={self.draft.changes().is_empty()} busy={self.is_busy()} />
                    if self.kept {
                        <Button label={say!(voice, "draft-drop")} kind={ButtonKind::Quiet} onclick={self.give_up()} />
                    }
                </div>
            </>
        }
    }

    /// How many things have to be put right, beside the button that did not publish them.
    pub fn not_yet(&self, count: usize) -> Html {
        if !self.is_told() || count == 0 {
            return Html::default();
        }
        html! {
            <Notice tone={NoticeTone::Check} live={Live::Polite}>
                <p>{ say!(self.staff.voice, "form-not-yet", count = count) }</p>
            </Notice>
        }
    }

    /// Whether it is a draft, and what came of it.
    pub fn standing(&self) -> Html {
        html! {
            <>
                if self.kept {
                    <p><Tag label={say!(self.staff.voice, "draft-here")} tone={Tone::Check} /></p>
                }
                { self.said() }
            </>
        }
    }

    /// What came of it, and what to do.
    pub fn said(&self) -> Html {
        let voice = &self.staff.voice;
        let (tone, words) = match self.after() {
            None | Some(After::Collided) => return Html::default(),
            Some(After::Published(path)) => {
                return html! {
                    <Notice tone={NoticeTone::Yes} live={Live::Polite}>
                        <p>{ say!(voice, "published") }</p>
                        { for path.iter().map(|path| html! { <ButtonLink label={say!(voice, "published-see")} href={path.clone()} /> }) }
                    </Notice>
                };
            }
            Some(After::Unanswered(why)) => {
                let why = unanswered(voice, why);
                (NoticeTone::Check, say!(voice, "not-published", why = why.as_str()))
            }
            Some(After::Refused(why)) => {
                (NoticeTone::Check, voice.named(&format!("refusal-{}", why.kind().replace('_', "-")), &[]))
            }
        };
        html! { <Notice {tone} live={Live::Polite}><p>{ words }</p></Notice> }
    }

    /// Publishes the draft; it is put away when the centre has said that it is published.
    fn publish(&self) -> Callback<()> {
        let (office, key, draft) = (self.staff.office.clone(), self.key.clone(), self.draft.clone());
        let (asking, busy, after) = (self.asking.setter(), self.busy.setter(), self.after.setter());
        Callback::from(move |()| {
            asking.set(false);
            // It was right when the question was asked.
            let Ok(thing) = draft.base.with(&draft.fields) else { return };
            let thing = blanks::addressed(&office, thing, draft.new);
            let path = draft.new.then(|| blanks::path(&thing)).flatten();
            let push = draft.sent.clone().unwrap_or_else(|| sending(&draft.command(&thing)));
            office.keep_draft(&key, Some(Draft { sent: Some(push.clone()), ..draft.clone() }));
            let (office, key, busy, after) = (office.clone(), key.clone(), busy.clone(), after.clone());
            let draft = draft.clone();
            busy.set(true);
            spawn_local(async move {
                let outcome = office.push(&push).await;
                let (kept, said) = match outcome {
                    Ok(Outcome::Done) => (None, After::Published(path)),
                    Ok(Outcome::Refused { refusal: Refusal::ChangedMeanwhile }) if !draft.new => {
                        (Some(draft), After::Collided)
                    }
                    Ok(Outcome::Refused { refusal }) => (Some(draft), After::Refused(refusal)),
                    Ok(Outcome::Unreadable) => (Some(draft), After::Unanswered(Unanswered::NotOurs)),
                    Err(why) => (Some(Draft { sent: Some(push), ..draft }), After::Unanswered(why)),
                };
                office.keep_draft(&key, kept);
                after.set(Some(said));
                busy.set(false);
                // What came of it stands above, and the button below.
                page::begin_reading();
            });
        })
    }

    /// Announces the thing as withdrawn, over what was read of it: it stays among the staff's things, and nobody else is told of it
    /// any more. A draft of it goes with it.
    pub fn withdraw(&self, held: &Announcement, gone: &Announcement) -> Callback<()> {
        let (office, key) = (self.staff.office.clone(), self.key.clone());
        let (busy, after, over, what) = (self.busy.setter(), self.after.setter(), Some(held.edition()), gone.clone());
        Callback::from(move |()| {
            let push = sending(&Command::Announce(Announce { what: what.clone(), over: over.clone() }));
            let (office, key, busy, after) = (office.clone(), key.clone(), busy.clone(), after.clone());
            busy.set(true);
            spawn_local(async move {
                let said = match office.push(&push).await {
                    Ok(Outcome::Done) => {
                        office.keep_draft(&key, None);
                        None
                    }
                    Ok(Outcome::Refused { refusal }) => Some(After::Refused(refusal)),
                    Ok(Outcome::Unreadable) => Some(After::Unanswered(Unanswered::NotOurs)),
                    Err(why) => Some(After::Unanswered(why)),
                };
                after.set(said);
                busy.set(false);
            });
        })
    }
}
