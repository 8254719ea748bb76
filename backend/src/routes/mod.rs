//! The routes, and what stands around all of them: limits, time-outs, headers, logs.

#[cfg(test)]
mod codes;
mod health;
mod held;
mod insights;
mod live;
mod openapi;
mod passkeys;
mod referrals;
mod sealed;
mod session;
mod site;
mod staff;
mod sync;
#[cfg(test)]
mod tests;
mod voucher;
mod words;

use crate::limits::{Limits, PER_SECOND};
use crate::office::Office;
use crate::problem;
use crate::writer::Writer;
use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use plein_sens_shared::sync::Problem;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::trace::TraceLayer;

/// The largest request, in bytes.
const LARGEST: usize = 1024 * 1024;
/// The longest that a request may take.
const LONGEST: Duration = Duration::from_secs(30);

/// Small answers shrink by a twentieth more than at the usual level, and no answer takes longer.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(5);

/// When whoever asked too much may come back, in seconds.
const COME_BACK: HeaderValue = HeaderValue::from_static("5");

/// What the routes share.
#[derive(Clone)]
pub struct Doors {
    pub writer: Writer,
    /// Turns true when the server closes: endless answers end.
    pub closing: watch::Receiver<bool>,
    pub limits: Arc<Limits>,
    /// The people and the devices of the town; none where there is only a town.
    pub office: Option<Arc<Office>>,
    /// The address under which people know the town, if it was said: what begins with `https` has secure cookies.
    pub origin: Option<Arc<str>>,
}

/// The other end of a connection: what stands in a header is no address. Without a connection (tests), all are one.
#[derive(Clone, Copy)]
pub struct Peer(pub IpAddr);

impl Peer {
    fn of(request: &Request) -> Self {
        let known = request.extensions().get::<ConnectInfo<SocketAddr>>();
        Self(known.map_or(Ipv4Addr::UNSPECIFIED.into(), |ConnectInfo(address)| address.ip()))
    }
}

/// A problem with its status.
pub struct Answer(pub Problem);

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = match self.0.code.as_str() {
            "malformed" => StatusCode::BAD_REQUEST,
            "not_found" => StatusCode::NOT_FOUND,
            "signed_out" => StatusCode::UNAUTHORIZED,
            "not_allowed" | "wrong_login" | "bad_code" | "bad_passkey" | "late_passkey" => StatusCode::FORBIDDEN,
            "taken" | "moved" | "enough_passkeys" => StatusCode::CONFLICT,
            "weak_password" | "unopened" | "shut" => StatusCode::UNPROCESSABLE_ENTITY,
            "too_many" => StatusCode::TOO_MANY_REQUESTS,
            "too_slow" => StatusCode::REQUEST_TIMEOUT,
            "too_large" => StatusCode::PAYLOAD_TOO_LARGE,
            "upgrade" => StatusCode::UPGRADE_REQUIRED,
            "storage_full" => StatusCode::INSUFFICIENT_STORAGE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let mut response = (status, Json(self.0)).into_response();
        if status == StatusCode::TOO_MANY_REQUESTS {
            response.headers_mut().insert(header::RETRY_AFTER, COME_BACK);
        }
        response
    }
}

/// The whole application as a function of its writer; `closing` turns true when it must end.
pub fn app(writer: Writer, closing: watch::Receiver<bool>) -> Router {
    limited_app(writer, closing, Limits::new(PER_SECOND))
}

/// The same with the town's own limits.
pub fn limited_app(writer: Writer, closing: watch::Receiver<bool>, limits: Limits) -> Router {
    house(Doors { writer, closing, limits: Arc::new(limits), office: None, origin: None })
}

/// The same with the office, under the address by which people know it, if that is known.
pub fn whole_app(
    writer: Writer,
    closing: watch::Receiver<bool>,
    limits: Limits,
    office: Office,
    origin: Option<&str>,
) -> Router {
    let (office, origin) = (Some(Arc::new(office.known_at(origin))), origin.map(Arc::from));
    house(Doors { writer, closing, limits: Arc::new(limits), office, origin })
}

fn house(doors: Doors) -> Router {
    let answering = Router::new()
        .merge(staff::routes(&doors))
        .route("/api/push", post(sync::push))
        .route("/api/push-sealed", post(sealed::push))
        .route("/api/pull", post(sync::pull))
        .route("/api/voucher", post(voucher::show))
        .route("/api/held", post(held::held))
        .route("/api/voucher/key", get(voucher::key))
        .route("/api/insights/{chart}", get(insights::chart))
        .route("/api/openapi.json", get(openapi::document))
        .route("/health", get(health::health))
        .fallback(site::serve)
        .layer((
            CompressionLayer::new().quality(COMPRESSION),
            DefaultBodyLimit::max(LARGEST),
            middleware::from_fn_with_state(doors.clone(), within_limits),
        ));
    let endless = Router::new().route("/api/live", get(live::live));
    let quiet_trace = TraceLayer::new_for_http()
        // Neither query nor path: a path may name a stop, and what people look at is theirs.
        .make_span_with(|request: &Request| tracing::info_span!("request", method = %request.method()));
    let always: Arc<[(HeaderName, HeaderValue)]> = said_always(&doors).into();
    let saying = middleware::map_response(move |mut response: Response| {
        let always = always.clone();
        async move {
            for (name, value) in &*always {
                response.headers_mut().insert(name.clone(), value.clone());
            }
            response
        }
    });
    // Together, the outer one first: each layer by itself would cost every request more than what it does.
    answering.merge(endless).layer((quiet_trace, saying)).with_state(doors)
}

/// What every answer says to browsers.
fn said_always(doors: &Doors) -> Vec<(HeaderName, HeaderValue)> {
    let said = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // The policy says it too; old browsers and scanners look here.
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ];
    // Who came by TLS once never comes without it again.
    let secure = session::is_secure(doors).then_some((header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"));
    let said = said.into_iter().chain(secure).map(|(name, value)| (name, HeaderValue::from_static(value)));
    said.chain([(header::CONTENT_SECURITY_POLICY, site::policy())]).collect()
}

/// No request takes longer than [`LONGEST`], its body included, and none to the API is for nothing.
async fn within_limits(State(doors): State<Doors>, mut request: Request, next: Next) -> Response {
    let peer = Peer::of(&request);
    if request.uri().path().starts_with("/api/") && !doors.limits.address(peer.0, 1) {
        return Answer(problem::too_many()).into_response();
    }
    request.extensions_mut().insert(peer);
    let answered = tokio::time::timeout(LONGEST, next.run(request)).await;
    answered.unwrap_or_else(|_| Answer(problem::too_slow()).into_response())
}

/// Nothing is here.
fn nothing_here() -> Response {
    Answer(problem::not_found()).into_response()
}
