//! The core's answers, a line each, to be compared: natively, and as wasm in node. `cargo xtask test same` runs both on
//! the same input. What is recorded (`kind`, a tab, its text) is read and written again; households are computed; and
//! towns are lived through from seeds, on a server and on a device. The kind `mutant` makes a mistake from there on.

use plein_sens_shared::command::{Command, decide};
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::held::{AskHeld, Held};
use plein_sens_shared::id::{IntentId, LaneId};
use plein_sens_shared::map::Map;
use plein_sens_shared::mutant::{self, Mutant};
use plein_sens_shared::replica::{Draw, Export, Pending, Replica, SealedRow, Spare};
use plein_sens_shared::rights::household::form;
use plein_sens_shared::rights::{Law, Month, exchange, outcomes, ticket};
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Pull, PullAnswer, Push, PushAnswer, PushSealed, PushSealedAnswer, hash, next_digest};
use plein_sens_shared::voucher::{Show, ShowAnswer};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How many towns are lived through, and how much happens in each.
const SEEDS: u64 = 400;
const STEPS: u64 = 60;

fn main() {
    let law = Month::new(2026, 11).and_then(|month| Law::of(month).ok());
    for line in shell::given().lines() {
        let (kind, text) = line.split_once('\t').unwrap_or((line, ""));
        if kind == "mutant" {
            mutant::make(Some(Mutant::MachineWidth));
            continue;
        }
        // Two sides that read nothing would be the same.
        let written = recorded(kind, text, law.as_ref()).unwrap_or_else(|| panic!("{kind} is not read: {text}"));
        shell::say(&format!("{kind} {}", next_digest("", &written)));
    }
    for seed in 0..SEEDS {
        shell::say(&format!("seed {seed} {}", lived(seed)));
    }
}

/// What is made of a recorded text.
fn recorded(kind: &str, text: &str, law: Option<&Law>) -> Option<String> {
    match kind {
        "command" => Command::read(text).map(|command| command.body()),
        "event" => {
            let held: Value = serde_json::from_str(text).ok()?;
            let scope = Scope::try_from(held["scope"].as_str()?.to_owned()).ok()?;
            Event::read(&scope, &held["event"].to_string()).map(|event| event.body())
        }
        "ticket" => {
            let held: Value = serde_json::from_str(text).ok()?;
            Some(format!("{:?}", ticket::read(held["ticket"].as_str()?)))
        }
        "push" => again::<Push>(text),
        "push_answer" => again::<PushAnswer>(text),
        "pull" => again::<Pull>(text),
        "pull_answer" => again::<PullAnswer>(text),
        "outbox_row" => again::<Pending>(text),
        "spare_row" => again::<Spare>(text),
        "show" => again::<Show>(text),
        "show_answer" => again::<ShowAnswer>(text),
        "push_sealed" => again::<PushSealed>(text),
        "push_sealed_answer" => again::<PushSealedAnswer>(text),
        "sealed_row" => again::<SealedRow>(text),
        "ask_held" => again::<AskHeld>(text),
        "held" => again::<Held>(text),
        "export" => serde_json::from_str::<Export>(text).ok().map(|export| export.text()),
        "household" => {
            let (law, form) = (law?, form::read(text).ok()?);
            Some(exchange::line(&form.id, law.month(), &outcomes(law, &form.household)))
        }
        _ => None,
    }
}

/// Read, and written again.
fn again<T: Serialize + DeserializeOwned>(text: &str) -> Option<String> {
    serde_json::from_str::<T>(text).ok().map(|message| written(&message))
}

fn written(message: &impl Serialize) -> String {
    serde_json::to_string(message).unwrap_or_default()
}

/// A town's week: the digest of everything that was decided, recorded, shown, kept and sent.
fn lived(seed: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(seed);
    let (mut state, mut replica) = (State::default(), Replica::new());
    let (mut digest, mut tips) = (String::new(), Map::<Scope, String>::default());
    for step in 0..STEPS {
        let announced = PROGRAMME.get(usize::try_from(step).unwrap_or_default()).map(|text| (*text).to_owned());
        let role = if announced.is_some() { Role::Town } else { Role::Person };
        let text = announced.unwrap_or_else(|| wish(&mut rng));
        let Some(command) = Command::read(&text) else { continue };
        let context = context(&mut rng, step, role, Knowledge::Everything);
        match decide(&state, &context, &command) {
            Ok(events) => {
                for event in events {
                    let tip = tips.or_default(event.scope());
                    *tip = next_digest(tip, &event.body());
                    digest = next_digest(&digest, tip);
                    state.evolve(&event);
                }
            }
            Err(refusal) => digest = next_digest(&digest, &written(&refusal)),
        }
        let draw = Draw {
            intent: IntentId::from_bits(rng.u128(..)),
            lane: LaneId::from_bits(rng.u128(..)),
            nonce: format!("{:x}", rng.u64(..)),
        };
        let own = Context { knowledge: Knowledge::OwnScopes, ..context };
        let kept = format!("{:?}", replica.record(&own, draw, &command));
        digest = next_digest(&digest, &kept);
    }
    for scope in state.scopes() {
        digest = next_digest(&digest, &state.snapshot(&scope));
    }
    for push in replica.pushes() {
        let hashes: Vec<String> = push.commands.iter().map(hash).collect();
        digest = next_digest(&next_digest(&digest, &written(&push)), &hashes.concat());
    }
    next_digest(&digest, &written(&replica.asks()))
}

fn context(rng: &mut fastrand::Rng, step: u64, role: Role, knowledge: Knowledge) -> Context {
    let now_ms = 1_444_636_800_000 + i64::try_from(step).unwrap_or_default() * 6_000_000 + rng.i64(0..6_000_000);
    let minutes = (now_ms - 1_444_608_000_000) / 60_000;
    let day = Day::new(2015, 10, 12).unwrap_or_default().plus(i32::try_from(minutes / 1_440).unwrap_or_default());
    let minutes = u16::try_from(minutes % 1_440).unwrap_or_default();
    let time = TimeOfDay::new(minutes / 60, minutes % 60).unwrap_or_default();
    Context { now_ms, now: Moment { day, time }, happened_ms: now_ms - rng.i64(0..600_000_000), role, knowledge }
}

/// What somebody asks for: few codes and cards, so that they meet.
fn wish(rng: &mut fastrand::Rng) -> String {
    let code = one_of(rng, &CODES);
    let workshop = one_of(rng, &["pain", "soupe", "nowhere"]);
    let (stop, card) = (one_of(rng, &["vue", "gout", "nulle-part"]), rng.u128(..4));
    let (adults, children) = (rng.u8(0..9), rng.u8(0..6));
    match rng.u32(..9) {
        0..=3 => format!(
            r#"{{"kind":"sign_up","workshop":"{workshop}","booking":"{code}","adults":{adults},"children":{children},"contact":{}}}"#,
            rng.bool()
        ),
        4 => format!(r#"{{"kind":"withdraw","booking":"{code}"}}"#),
        5 => format!(r#"{{"kind":"erase_contact","booking":"{code}"}}"#),
        6 => format!(r#"{{"kind":"answer_survey","survey":"avis","answers":{{"q":{}}}}}"#, rng.u8(1..7)),
        7 => format!(r#"{{"kind":"join_passports","passport":"{card:032x}","other":"{:032x}"}}"#, rng.u128(..4)),
        _ => format!(r#"{{"kind":"check_in","passport":"{card:032x}","stop":"{stop}"}}"#),
    }
}

/// A `usize` is not drawn: it has another width in a browser, and takes another part of the chance.
fn one_of<'a>(rng: &mut fastrand::Rng, texts: &[&'a str]) -> &'a str {
    let at = rng.u64(..texts.len() as u64);
    usize::try_from(at).ok().and_then(|at| texts.get(at)).copied().unwrap_or_default()
}

const CODES: [&str; 4] = ["23456789ABCK", "222222222224", "33333333333K", "K7PM4XQ29TRW"];
const PROGRAMME: [&str; 5] = [
    r#"{"kind":"announce","what":{"item":"occasion","town":"T","title":{"fr":"Té"},"about":{"fr":"T"},"first_day":"2015-10-12","days":7}}"#,
    r#"{"kind":"announce","what":{"item":"workshop","id":"pain","kind":"workshop","title":{"fr":"T"},"about":{"fr":"T"},"partner":"p","place":{"fr":"T"},"day":1,"start":"17:00","end":"18:00","audience":"everyone","accessible":true,"seats":9}}"#,
    r#"{"kind":"announce","what":{"item":"workshop","id":"soupe","kind":"workshop","title":{"fr":"T"},"about":{"fr":"T"},"partner":"p","place":{"fr":"T"},"day":6,"start":"17:00","end":"18:00","audience":"everyone","accessible":true,"seats":12}}"#,
    r#"{"kind":"announce","what":{"item":"trail","id":"sens","title":{"fr":"T"},"about":{"fr":"T"},"audience":"everyone","stops":[{"id":"vue","code":"V","sense":"sight","name":{"fr":"T"},"riddle":{"fr":"T"},"also":{"fr":"T"},"partner":"p"},{"id":"gout","code":"G","sense":"taste","name":{"fr":"T"},"riddle":{"fr":"T"},"also":{"fr":"T"},"partner":"p"}]}}"#,
    r#"{"kind":"announce","what":{"item":"survey","id":"avis","title":{"fr":"T"},"questions":[{"id":"q","text":{"fr":"T"}}]}}"#,
];

/// Natively: the input on standard input, the lines on standard output.
#[cfg(not(target_arch = "wasm32"))]
mod shell {
    pub fn given() -> String {
        std::io::read_to_string(std::io::stdin()).unwrap_or_default()
    }

    pub fn say(line: &str) {
        println!("{line}");
    }
}

/// As wasm: the input in the global `given`, the lines on the console.
#[cfg(target_arch = "wasm32")]
mod shell {
    pub fn given() -> String {
        let given = js_sys::Reflect::get(&js_sys::global(), &"given".into());
        given.ok().and_then(|text| text.as_string()).unwrap_or_default()
    }

    pub fn say(line: &str) {
        web_sys::console::log_1(&line.into());
    }
}
