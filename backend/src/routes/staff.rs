//! The doors of the office. Nothing here changes by a GET; what changes something must come from a page of ours. Whoever
//! is signed in is known by a cookie that no script reads.

use super::session::{Signed, cookie, from_our_page, held};
use super::sync::Asked;
use super::{Answer, Doors, Peer, insights, passkeys, referrals, words};
use crate::clock;
use crate::office::{LONGEST_MS, Office};
use crate::problem;
use crate::sequencer::Sent;
use axum::Router;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, header};
use axum::middleware;
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use plein_sens_shared::contact::Contact;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::PartnerId;
use plein_sens_shared::office::{
    Account, CardNumbers, Colleagues, Device, Enrol, Given, Invite, Join, Me, NewDevice, NumberCards, OfAccount,
    OpenContact, Post, Report, SignIn, Standing, Traces, TryPost, WayBack,
};
use plein_sens_shared::programme::Programme;
use plein_sens_shared::sync::{News, PROTOCOL, Problem, Pull, PullAnswer, Push, PushAnswer, Wanted};
use plein_sens_shared::written;
use serde::Serialize;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How long a device stays enrolled in its cookie, in seconds: browsers keep none for longer.
const DEVICE_S: i64 = 400 * 24 * 3_600;
/// How many passwords are compared at once: each takes 19 MiB.
static PASSWORDS: Semaphore = Semaphore::const_new(4);

/// All of them.
pub fn routes(doors: &Doors) -> Router<Doors> {
    Router::new()
        .merge(passkeys::routes())
        .merge(referrals::routes())
        .merge(words::routes())
        .route("/api/staff/me", get(me))
        .route("/api/staff/sign-in", post(sign_in))
        .route("/api/staff/sign-out", post(sign_out))
        .route("/api/staff/join", post(join))
        .route("/api/staff/try", post(try_post))
        .route("/api/staff/accounts", get(accounts))
        .route("/api/staff/invite", post(invite))
        .route("/api/staff/end-account", post(end_account))
        .route("/api/staff/colleagues", get(colleagues))
        .route("/api/staff/way-back", post(way_back))
        .route("/api/staff/devices", get(devices))
        .route("/api/staff/new-device", post(new_device))
        .route("/api/staff/retire-device", post(retire_device))
        .route("/api/staff/cards", post(number_cards))
        .route("/api/staff/open-contact", post(open_contact))
        .route("/api/staff/traces", get(traces))
        .route("/api/staff/insights/{chart}", get(insights::of_staff))
        .route("/api/staff/push", post(push))
        .route("/api/staff/pull", post(pull))
        .route("/api/device/enrol", post(enrol))
        .route("/api/device/report", post(report))
        .layer(middleware::from_fn_with_state(doors.clone(), from_our_page))
}

/// Work at the office, which waits for its tables and for argon2.
pub(super) async fn at_office<T: Send + 'static>(
    doors: &Doors,
    work: impl FnOnce(&Office, i64) -> Result<T, Problem> + Send + 'static,
) -> Result<T, Answer> {
    let office: Arc<Office> = doors.office.clone().ok_or_else(|| Answer(problem::not_found()))?;
    let done = tokio::task::spawn_blocking(move || work(&office, clock::now().ms)).await;
    done.unwrap_or_else(|_| Err(problem::unavailable())).map_err(Answer)
}

/// The same where a password is compared: few at once, so that a crowd of them does not take all the memory.
async fn with_password<T: Send + 'static>(
    doors: &Doors,
    work: impl FnOnce(&Office, i64) -> Result<T, Problem> + Send + 'static,
) -> Result<T, Answer> {
    let _turn = PASSWORDS.acquire().await.map_err(|_| Answer(problem::unavailable()))?;
    at_office(doors, work).await
}

/// Who is signed in, and what this house is.
fn of_house(doors: &Doors, account: Option<Account>) -> Me {
    let office = doors.office.as_ref();
    let demo = office.is_some_and(|office| office.is_demo());
    Me { account, demo, passkeys: office.and_then(|office| office.passkeys_at()) }
}

/// Somebody comes in: who they are, with the cookie.
pub(super) fn comes_in(doors: &Doors, (account, secret): (Account, String)) -> Response {
    let me = of_house(doors, Some(account));
    let cookie = cookie(doors, "session", &secret, LONGEST_MS / 1_000);
    ([(header::SET_COOKIE, cookie)], Json(me)).into_response()
}

async fn me(State(doors): State<Doors>, headers: HeaderMap) -> Result<Json<Me>, Answer> {
    let secret = held(&doors, &headers, "session");
    let account =
        at_office(&doors, move |office, now_ms| secret.map_or(Ok(None), |secret| office.account(now_ms, &secret)));
    Ok(Json(of_house(&doors, account.await?)))
}

async fn sign_in(State(doors): State<Doors>, Asked(wish): Asked<SignIn>) -> Result<Response, Answer> {
    let come = with_password(&doors, move |office, now_ms| office.sign_in(now_ms, &wish)).await?;
    Ok(comes_in(&doors, come))
}

async fn join(State(doors): State<Doors>, Asked(wish): Asked<Join>) -> Result<Response, Answer> {
    let come = with_password(&doors, move |office, now_ms| office.join(now_ms, &wish)).await?;
    Ok(comes_in(&doors, come))
}

async fn try_post(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    Asked(wish): Asked<TryPost>,
) -> Result<Response, Answer> {
    let partner = if wish.post == Post::Partner { first_partner(&doors, address).await? } else { None };
    let come = at_office(&doors, move |office, now_ms| office.try_post(now_ms, wish.post, partner.as_ref())).await?;
    Ok(comes_in(&doors, come))
}

/// The programme as everybody reads it.
async fn programme(doors: &Doors, address: std::net::IpAddr) -> Result<Option<Programme>, Answer> {
    let wanted = Wanted { scope: Scope::Programme, cursor: None };
    let pull = Pull { protocol: PROTOCOL, scopes: vec![wanted], awaiting: None };
    let answer = doors.writer.pull(Role::Person, address, pull).await.map_err(Answer)?;
    Ok(answer.scopes.iter().find_map(|(_, news)| match news {
        News::Reset { snapshot, .. } => written::parse(snapshot),
        _ => None,
    }))
}

/// Whom somebody who tries a partner's post works for: who holds a stop and a workshop, if anybody does.
async fn first_partner(doors: &Doors, address: std::net::IpAddr) -> Result<Option<PartnerId>, Answer> {
    Ok(programme(doors, address).await?.and_then(|programme| programme.busy_partner().cloned()))
}

async fn sign_out(State(doors): State<Doors>, signed: Signed) -> Result<Response, Answer> {
    at_office(&doors, move |office, now_ms| office.sign_out(now_ms, &signed.account, &signed.secret)).await?;
    Ok(([(header::SET_COOKIE, cookie(&doors, "session", "", 0))], Json(of_house(&doors, None))).into_response())
}

/// The list of accounts.
#[derive(Serialize)]
pub struct Accounts {
    accounts: Vec<Account>,
}

async fn accounts(State(doors): State<Doors>, signed: Signed) -> Result<Json<Accounts>, Answer> {
    let accounts = at_office(&doors, move |office, _| office.accounts(&signed.account)).await?;
    Ok(Json(Accounts { accounts }))
}

async fn invite(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    signed: Signed,
    Asked(wish): Asked<Invite>,
) -> Result<Json<Given>, Answer> {
    if let Some(partner) = &wish.partner
        && !programme(&doors, address).await?.is_some_and(|programme| programme.partners.contains_key(partner))
    {
        return Err(Answer(problem::malformed("aucune structure du programme ne s’appelle ainsi")));
    }
    at_office(&doors, move |office, now_ms| office.invite(now_ms, &signed.account, &wish)).await.map(Json)
}

async fn end_account(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(of): Asked<OfAccount>,
) -> Result<Json<Accounts>, Answer> {
    let ended = at_office(&doors, move |office, now_ms| {
        office.end_account(now_ms, &signed.account, &of.id)?;
        office.accounts(&signed.account)
    });
    Ok(Json(Accounts { accounts: ended.await? }))
}

async fn colleagues(State(doors): State<Doors>, signed: Signed) -> Result<Json<Colleagues>, Answer> {
    at_office(&doors, move |office, now_ms| office.colleagues(now_ms, &signed.account)).await.map(Json)
}

async fn way_back(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(of): Asked<OfAccount>,
) -> Result<Json<WayBack>, Answer> {
    at_office(&doors, move |office, now_ms| office.way_back(now_ms, &signed.account, &of.id)).await.map(Json)
}

/// The list of devices.
#[derive(Serialize)]
pub struct Devices {
    devices: Vec<Device>,
}

async fn devices(State(doors): State<Doors>, signed: Signed) -> Result<Json<Devices>, Answer> {
    let devices = at_office(&doors, move |office, _| office.devices(&signed.account)).await?;
    Ok(Json(Devices { devices }))
}

async fn new_device(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(wish): Asked<NewDevice>,
) -> Result<Json<Given>, Answer> {
    at_office(&doors, move |office, now_ms| office.new_device(now_ms, &signed.account, &wish)).await.map(Json)
}

async fn retire_device(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(of): Asked<OfAccount>,
) -> Result<Json<Devices>, Answer> {
    let retired = at_office(&doors, move |office, now_ms| {
        office.retire_device(now_ms, &signed.account, &of.id)?;
        office.devices(&signed.account)
    });
    Ok(Json(Devices { devices: retired.await? }))
}

async fn number_cards(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(wish): Asked<NumberCards>,
) -> Result<Json<CardNumbers>, Answer> {
    at_office(&doors, move |office, now_ms| office.number_cards(now_ms, &signed.account, &wish)).await.map(Json)
}

async fn open_contact(
    State(doors): State<Doors>,
    signed: Signed,
    Asked(wish): Asked<OpenContact>,
) -> Result<Json<Contact>, Answer> {
    at_office(&doors, move |office, now_ms| office.open_contact(now_ms, &signed.account, &wish)).await.map(Json)
}

async fn traces(State(doors): State<Doors>, signed: Signed) -> Result<Json<Traces>, Answer> {
    at_office(&doors, move |office, _| office.traces(&signed.account)).await.map(Json)
}

/// Receives the commands of somebody on the staff; answers after the commit, in which it is written down who it was.
async fn push(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    Signed { account, .. }: Signed,
    Asked(push): Asked<Push>,
) -> Result<Json<PushAnswer>, Answer> {
    let more = push.commands.len().saturating_sub(1);
    if !doors.limits.lane(&push.lane, more + 1) || !doors.limits.address(address, more) {
        return Err(Answer(problem::too_many()));
    }
    let sent = Sent::by(account.role(), push).signed(&account.name);
    doors.writer.send(address, sent).await.map(Json).map_err(Answer)
}

/// Answers what is new, for somebody on the staff.
async fn pull(
    State(doors): State<Doors>,
    Extension(Peer(address)): Extension<Peer>,
    signed: Signed,
    Asked(pull): Asked<Pull>,
) -> Result<Json<PullAnswer>, Answer> {
    doors.writer.pull(signed.account.role(), address, pull).await.map(Json).map_err(Answer)
}

async fn enrol(State(doors): State<Doors>, Asked(wish): Asked<Enrol>) -> Result<Response, Answer> {
    let (secret, standing) = at_office(&doors, move |office, now_ms| office.enrol(now_ms, &wish.code)).await?;
    Ok(([(header::SET_COOKIE, cookie(&doors, "device", &secret, DEVICE_S))], Json(standing)).into_response())
}

async fn report(
    State(doors): State<Doors>,
    headers: HeaderMap,
    Asked(report): Asked<Report>,
) -> Result<Json<Standing>, Answer> {
    let Some(secret) = held(&doors, &headers, "device") else { return Ok(Json(Standing { name: None, kind: None })) };
    at_office(&doors, move |office, now_ms| office.report(now_ms, &secret, &report)).await.map(Json)
}
