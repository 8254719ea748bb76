//! The typed client of the server, behind one small trait: `gloo-net` carries it in the browser, `reqwest` natively
//! (tests, tools, load). No network here: whoever implements [`Wire`] brings one.

pub mod backoff;

use crate::code::OneTimeCode;
use crate::event::Scope;
use crate::held::{AskHeld, Held};
use crate::mutant::{self, Mutant};
use crate::office::{Enrol, Report, Standing};
use crate::sync::{PROTOCOL, Problem, Pull, PullAnswer, Push, PushAnswer, PushSealed, PushSealedAnswer, TOKEN};
use crate::voucher::{Show, ShowAnswer, Shown};
use crate::written::{self, Read};
use serde::Serialize;
use std::future::Future;

/// Carries one request to the server and its answer back.
pub trait Wire {
    /// Posts JSON to a path of the server; the status and the text of the answer, or none if nothing came back.
    fn post(&self, path: &str, json: String) -> impl Future<Output = Option<(u16, String)>>;
}

/// Why there is no answer. In each case what was to be sent stays in the outbox and is sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unanswered {
    /// No network, or no server.
    Unreachable,
    /// Something answered that is not our server (a captive portal), or no longer speaks as we do.
    NotOurs,
    /// The server said what is wrong.
    Problem(Problem),
}

impl Unanswered {
    /// Whether it is about this request alone: others may be answered well.
    pub fn is_of_this_request(&self) -> bool {
        matches!(self, Self::Problem(problem) if matches!(problem.code.as_str(), "malformed" | "too_large" | "unopened"))
    }
}

/// Sends commands.
pub async fn push<W: Wire>(wire: &W, push: &Push) -> Result<PushAnswer, Unanswered> {
    let answer: PushAnswer = ask(wire, "/api/push", push).await?;
    if is_ours(&answer.token) { Ok(answer) } else { Err(Unanswered::NotOurs) }
}

/// Sends a command that this device cannot read any more.
pub async fn push_sealed<W: Wire>(wire: &W, push: &PushSealed) -> Result<PushSealedAnswer, Unanswered> {
    let answer: PushSealedAnswer = ask(wire, "/api/push-sealed", push).await?;
    if is_ours(&answer.token) { Ok(answer) } else { Err(Unanswered::NotOurs) }
}

/// Asks what is new.
pub async fn pull<W: Wire>(wire: &W, pull: &Pull) -> Result<PullAnswer, Unanswered> {
    let answer: PullAnswer = ask(wire, "/api/pull", pull).await?;
    if is_ours(&answer.token) { Ok(answer) } else { Err(Unanswered::NotOurs) }
}

/// Whether a token says that this really is our server.
pub(crate) fn is_ours(token: &str) -> bool {
    token == TOKEN || mutant::is(Mutant::TrustToken)
}

/// Shows a voucher.
pub async fn show<W: Wire>(wire: &W, voucher: String) -> Result<Shown, Unanswered> {
    let answer: ShowAnswer = ask(wire, "/api/voucher", &Show { protocol: PROTOCOL, voucher }).await?;
    if is_ours(&answer.token) { Ok(answer.shown) } else { Err(Unanswered::NotOurs) }
}

/// Asks what the centre holds of a booking or a passport.
pub async fn held<W: Wire>(wire: &W, scope: Scope) -> Result<Held, Unanswered> {
    let answer: Held = ask(wire, "/api/held", &AskHeld { protocol: PROTOCOL, scope }).await?;
    if is_ours(&answer.token) { Ok(answer) } else { Err(Unanswered::NotOurs) }
}

/// Takes a device's enrolment up; its credential comes in a cookie that no script reads.
pub async fn enrol<W: Wire>(wire: &W, code: OneTimeCode) -> Result<Standing, Unanswered> {
    ask(wire, "/api/device/enrol", &Enrol { code }).await
}

/// Says how an enrolled device is, and hears what it is here.
pub async fn report<W: Wire>(wire: &W, report: &Report) -> Result<Standing, Unanswered> {
    ask(wire, "/api/device/report", report).await
}

async fn ask<W: Wire, T: Read>(wire: &W, path: &str, question: &impl Serialize) -> Result<T, Unanswered> {
    let json = serde_json::to_string(question).expect("messages are structs of texts and numbers");
    let (status, text) = wire.post(path, json).await.ok_or(Unanswered::Unreachable)?;
    if status == 200 {
        return written::parse(&text).ok_or(Unanswered::NotOurs);
    }
    Err(written::parse(&text).map_or(Unanswered::NotOurs, Unanswered::Problem))
}
