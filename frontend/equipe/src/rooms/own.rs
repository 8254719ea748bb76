//! One's own account: who one is here, and the passkeys that open it.

use super::{Asked, none, use_asked};
use crate::app::use_staff;
use crate::parts::{Line, Listing, Row, Sure};
use crate::platform::passkeys::{self, Silent};
use crate::words::{self, moment, say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Live, Notice, NoticeTone, Screen};
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::office::{Challenge, KeepPasskey, OfPasskey, Passkey, Passkeys};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The room.
#[component]
pub fn Own() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-own"));
    let asked = use_asked::<Passkeys>("passkeys");
    let leaving = use_state(|| None::<Passkey>);
    let row = |key: &Passkey| {
        let used = key.used_ms.map_or_else(
            || say!(voice, "passkey-unused"),
            |at_ms| say!(voice, "passkey-used", moment = moment(voice, at_ms)),
        );
        let leave = {
            let (leaving, key) = (leaving.setter(), key.clone());
            Callback::from(move |()| leaving.set(Some(key.clone())))
        };
        let shown = html! {
            <div class="line">
                <span class="what"><b>{ &key.name }</b><small>{ say!(voice, "passkey-made", moment = moment(voice, key.made_ms)) }</small></span>
                <span class="how">{ used }</span>
                <Button label={say!(voice, "passkey-remove")} onclick={leave} />
            </div>
        };
        Row { key: key.id.clone(), words: key.name.clone(), group: None, shown }
    };
    let rows: Vec<Row> = asked.held.iter().flat_map(|list| list.passkeys.iter().map(row)).collect();
    let empty = if asked.held.is_some() { say!(voice, "passkeys-none") } else { say!(voice, "reading") };
    html! {
        <Screen title={Some(say!(voice, "room-own"))}>
            <p>{ say!(voice, "own-who", name = staff.me.name.as_str(), login = staff.me.login.as_str(), post = words::post(voice, staff.me.post).as_str()) }</p>
            <h2>{ say!(voice, "passkeys") }</h2>
            <p>{ say!(voice, "passkeys-text") }</p>
            { asked.complaint(&staff) }
            <Listing voice={voice.clone()} id="passkeys-search" label={say!(voice, "passkeys")} {empty} {rows} />
            <Making asked={Tell(asked.clone())} />
            if let Some(key) = (*leaving).clone() {
                <Sure title={say!(voice, "passkey-remove-title", name = key.name.as_str())} yes={say!(voice, "passkey-remove-yes")} no={say!(voice, "passkey-remove-no")}
                    onyes={asked.telling(&staff, "remove-passkey", OfPasskey { id: key.id.clone() })} onclose={none(&leaving)}>
                    <p>{ say!(voice, "passkey-remove-text") }</p>
                </Sure>
            }
        </Screen>
    }
}

/// A list that can be told something; never the same twice, as it is only handed through.
#[derive(Clone)]
struct Tell(Asked<Passkeys>);

impl PartialEq for Tell {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Why there is no new passkey.
enum Failed {
    Office(Unanswered),
    Key(Silent),
}

#[derive(Properties, PartialEq)]
struct MakingProps {
    asked: Tell,
}

/// A new passkey: its name, and then the browser asks for a finger, a face or a PIN.
#[component]
fn Making(props: &MakingProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (name, failed, busy) = (use_state(String::new), use_state(|| None::<Failed>), use_state(|| false));
    let typed = {
        let name = name.setter();
        Callback::from(move |text| name.set(text))
    };
    let make = {
        let (staff, asked, name) = (staff.clone(), props.asked.clone(), name.clone());
        let (failed, busy) = (failed.setter(), busy.setter());
        Callback::from(move |()| {
            let (staff, asked, name) = (staff.clone(), asked.clone(), name.clone());
            let (failed, busy) = (failed.clone(), busy.clone());
            busy.set(true);
            spawn_local(async move {
                match made(&staff.office, name.trim()).await {
                    Ok(wish) => {
                        failed.set(None);
                        name.set(String::new());
                        asked.0.tell(&staff, "keep-passkey", wish);
                    }
                    Err(why) => failed.set(Some(why)),
                }
                busy.set(false);
            });
        })
    };
    let told = failed.as_ref().map(|why| match why {
        Failed::Office(why) => unanswered(voice, why),
        Failed::Key(Silent::HasOne) => say!(voice, "passkey-has-one"),
        Failed::Key(Silent::Nobody) => say!(voice, "passkey-nobody"),
    });
    if !passkeys::can(staff.house.as_deref()) {
        let told = match &staff.house {
            Some(house) => say!(voice, "passkeys-elsewhere", house = house.as_str()),
            None => say!(voice, "passkeys-nowhere"),
        };
        return html! { <Notice tone={NoticeTone::Info}><p>{ told }</p></Notice> };
    }
    html! {
        <section class="stack panel">
            <h2>{ say!(voice, "passkey-new") }</h2>
            <Line id="passkey-name" label={say!(voice, "passkey-name")} hint={Some(say!(voice, "passkey-name-hint"))} value={(*name).clone()} onchange={typed} />
            <div class="row"><Button label={say!(voice, "passkey-make")} kind={ButtonKind::Main} onclick={make} busy={*busy} disabled={name.trim().is_empty()} /></div>
            { for told.map(|told| html! { <Notice tone={NoticeTone::Check} live={Live::Assertive}><p>{ told }</p></Notice> }) }
        </section>
    }
}

/// What the office is to keep: asked by it, made by the browser.
async fn made(office: &crate::office::Office, name: &str) -> Result<KeepPasskey, Failed> {
    let nothing = serde_json::Map::new();
    let asked: Challenge = office.tell("new-passkey", &nothing).await.map_err(Failed::Office)?;
    let answer = passkeys::make(&asked.options).await.map_err(Failed::Key)?;
    Ok(KeepPasskey { challenge: asked.challenge, name: name.to_owned(), answer })
}
