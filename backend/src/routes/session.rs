//! Who asks: pages of ours alone, and whoever holds a cookie of ours.

use super::staff::at_office;
use super::{Answer, Doors};
use crate::problem;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use plein_sens_shared::office::Account;

/// Refuses what another page has a browser ask: by what the browser itself says of where the request comes from.
pub async fn from_our_page(State(doors): State<Doors>, request: Request, next: Next) -> Response {
    let ours = doors.origin.as_deref();
    if is_ours(request.headers(), ours) { next.run(request).await } else { Answer(problem::foreign()).into_response() }
}

fn is_ours(headers: &HeaderMap, ours: Option<&str>) -> bool {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host = said("host").unwrap_or_default();
    let same = said("origin").is_none_or(|origin| match ours {
        Some(ours) => origin == ours,
        None => origin.split_once("://").is_some_and(|(_, from)| from == host),
    });
    same && said("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"))
}

/// A cookie's name, which says by itself that it is this host's alone wherever there is TLS.
fn name(doors: &Doors, word: &str) -> String {
    if is_secure(doors) { format!("__Host-{word}") } else { word.to_owned() }
}

/// Whether people come by TLS.
pub fn is_secure(doors: &Doors) -> bool {
    doors.origin.as_ref().is_some_and(|origin| origin.starts_with("https://"))
}

pub fn cookie(doors: &Doors, word: &str, secret: &str, seconds: i64) -> HeaderValue {
    let secure = if is_secure(doors) { "; Secure" } else { "" };
    let name = name(doors, word);
    let text = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&text).expect("hexadecimal digits and names of ours are visible ASCII")
}

pub fn held(doors: &Doors, headers: &HeaderMap, word: &str) -> Option<String> {
    let name = name(doors, word);
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|all| all.split(';'))
        .filter_map(|one| one.trim().split_once('='))
        .find(|(held, _)| *held == name)
        .map(|(_, secret)| secret.to_owned())
}

/// Somebody who is signed in.
pub struct Signed {
    /// Who.
    pub account: Account,
    /// Of their session.
    pub secret: String,
}

impl FromRequestParts<Doors> for Signed {
    type Rejection = Answer;

    async fn from_request_parts(parts: &mut Parts, doors: &Doors) -> Result<Self, Answer> {
        let secret = held(doors, &parts.headers, "session").ok_or_else(|| Answer(problem::signed_out()))?;
        let asked = secret.clone();
        let account = at_office(doors, move |office, now_ms| office.account(now_ms, &asked)).await?;
        Ok(Self { account: account.ok_or_else(|| Answer(problem::signed_out()))?, secret })
    }
}
