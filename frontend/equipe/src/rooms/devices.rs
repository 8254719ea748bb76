//! Kiosks, tablets and screens: which there are, how each is, how one comes in and how one leaves.

use super::{Code, none, use_asked};
use crate::app::use_staff;
use crate::parts::{Line, Listing, Pick, Row, Sure};
use crate::words::{self, moment, say};
use plein_sens_frontend::design::{Button, ButtonKind, Screen, Tag, Tone};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::office::{Device, DeviceKind, Given, NewDevice, OfAccount};
use plein_sens_shared::written::{self, Bad, Read, Tree};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A device that has said nothing for this long is silent, in milliseconds.
const SILENT_MS: i64 = 3_600_000;
/// A clock that is wrong by more than this is said, in milliseconds.
const WRONG_MS: i64 = 60_000;

/// The list of devices.
pub struct DeviceList {
    pub devices: Vec<Device>,
}

impl Read for DeviceList {
    fn read(value: &Tree) -> Result<Self, Bad> {
        Ok(Self { devices: written::field(value, "devices")? })
    }
}

/// Whether a device is in use and has said nothing for an hour.
pub fn is_silent(device: &Device, now_ms: i64) -> bool {
    device.retired_ms.is_none() && now_ms - device.seen_ms.unwrap_or(device.enrolled_ms) > SILENT_MS
}

/// The room.
#[component]
pub fn Devices() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-devices"));
    let asked = use_asked::<DeviceList>("devices");
    let leaving = use_state(|| None::<Device>);
    let now_ms = clock::context().now_ms;
    let row = |device: &Device| {
        let leave = {
            let (leaving, device) = (leaving.setter(), device.clone());
            Callback::from(move |()| leaving.set(Some(device.clone())))
        };
        let shown = html! {
            <div class="line">
                <span class="what"><b>{ &device.name }</b><small>{ words::device(voice, device.kind) }</small></span>
                <span class="how">{ condition(&staff, device, now_ms) }</span>
                if device.retired_ms.is_none() {
                    <Button label={say!(voice, "device-retire")} onclick={leave} />
                }
            </div>
        };
        Row { key: device.id.clone(), words: device.name.clone(), group: None, shown }
    };
    let held = asked.held.as_deref();
    let rows: Vec<Row> = held.map(|list| list.devices.iter().map(row).collect()).unwrap_or_default();
    let again = {
        let (asked, staff) = (asked.clone(), staff.clone());
        Callback::from(move |()| asked.ask(&staff, "devices"))
    };
    let empty = if held.is_some() { say!(voice, "devices-none") } else { say!(voice, "reading") };
    html! {
        <Screen title={Some(say!(voice, "room-devices"))}>
            { asked.complaint(&staff) }
            <Listing voice={voice.clone()} id="devices-search" label={say!(voice, "room-devices")} {empty} {rows} />
            <div class="row"><Button label={say!(voice, "devices-again")} onclick={again} /></div>
            <Enrolling />
            if let Some(device) = (*leaving).clone() {
                <Sure title={say!(voice, "device-retire-title", name = device.name.as_str())} yes={say!(voice, "device-retire-yes")} no={say!(voice, "device-retire-no")}
                    onyes={asked.telling(&staff, "retire-device", OfAccount { id: device.id.clone() })} onclose={none(&leaving)}>
                    <p>{ say!(voice, "device-retire-text") }</p>
                    { for device.report.iter().filter(|report| report.waiting > 0).map(|report| html! { <p>{ say!(voice, "device-retire-waiting", count = report.waiting) }</p> }) }
                </Sure>
            }
        </Screen>
    }
}

/// How a device is, in a few short sentences.
fn condition(staff: &crate::app::Staff, device: &Device, now_ms: i64) -> Html {
    let voice = &staff.voice;
    if let Some(at_ms) = device.retired_ms {
        let held = device.report.iter().filter(|report| report.waiting > 0);
        return html! {
            <>
                <span>{ say!(voice, "device-retired", moment = moment(voice, at_ms)) }</span>
                { for held.map(|report| html! { <span>{ say!(voice, "device-held", count = report.waiting) }</span> }) }
            </>
        };
    }
    let seen = device.seen_ms.map_or_else(
        || say!(voice, "device-unseen"),
        |at_ms| say!(voice, "device-seen", moment = moment(voice, at_ms)),
    );
    let minutes = |ms: i64| u32::try_from(ms.abs() / 60_000).unwrap_or(u32::MAX);
    html! {
        <>
            if is_silent(device, now_ms) {
                <Tag label={say!(voice, "device-silent")} tone={Tone::Check} />
            }
            <span>{ seen }</span>
            if let Some(report) = &device.report {
                <span>{ say!(voice, "device-waiting", count = report.waiting) }</span>
                <span class="muted">{ say!(voice, "device-version", version = report.version.as_str()) }</span>
                if !report.kept {
                    <span class="muted">{ say!(voice, "device-not-kept") }</span>
                }
            }
            if let Some(ahead_ms) = device.ahead_ms.filter(|ms| ms.abs() > WRONG_MS) {
                <Tag label={say!(voice, "device-clock", count = minutes(ahead_ms))} tone={Tone::Check} />
            }
        </>
    }
}

/// A new device: its name, what for, and the code that it is given.
#[component]
fn Enrolling() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (name, kind) = (use_state(String::new), use_state(|| DeviceKind::Kiosk));
    let given = use_state(|| None::<Result<Given, plein_sens_shared::client::Unanswered>>);
    let typed = {
        let name = name.setter();
        Callback::from(move |text| name.set(text))
    };
    let picked = {
        let kind = kind.setter();
        Callback::from(move |name: String| kind.set(DeviceKind::named(&name).unwrap_or(DeviceKind::Kiosk)))
    };
    let enrol = {
        let (office, given) = (staff.office.clone(), given.setter());
        let wish = NewDevice { kind: *kind, name: name.trim().to_owned() };
        Callback::from(move |()| {
            let (office, given, wish) = (office.clone(), given.clone(), wish.clone());
            spawn_local(async move { given.set(Some(office.tell("new-device", &wish).await)) });
        })
    };
    let choices =
        DeviceKind::ALL.into_iter().map(|it| (it.name().to_owned(), words::device(voice, it))).collect::<Vec<_>>();
    html! {
        <section class="stack panel">
            <h2>{ say!(voice, "device-new") }</h2>
            <Line id="device-name" label={say!(voice, "device-name")} hint={Some(say!(voice, "device-name-hint"))} value={(*name).clone()} onchange={typed} />
            <Pick id="device-kind" label={say!(voice, "device-kind")} {choices} value={kind.name()} onchange={picked} />
            <div class="row"><Button label={say!(voice, "device-code")} kind={ButtonKind::Main} onclick={enrol} disabled={name.trim().is_empty()} /></div>
            { match &*given {
                Some(Ok(given)) => html! { <Code label={say!(voice, "device-code-label")} text={say!(voice, "device-code-text")} given={given.clone()} /> },
                Some(Err(why)) => html! { <p class="error" role="alert">{ words::unanswered(voice, why) }</p> },
                None => Html::default(),
            } }
        </section>
    }
}
