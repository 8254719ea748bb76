//! The routes, and what stands around all of them: limits, time-outs, headers, logs.

mod health;
mod insights;
mod live;
mod site;
mod sync;
#[cfg(test)]
mod tests;

use crate::problem;
use crate::writer::Writer;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use plein_sens_shared::sync::Problem;
use std::time::Duration;
use tokio::sync::watch;
use tower_http::compression::CompressionLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

/// The largest request, in bytes.
const LARGEST: usize = 1024 * 1024;
/// The longest that a request may take.
const LONGEST: Duration = Duration::from_secs(30);

/// What the routes share.
#[derive(Clone)]
pub struct Doors {
    pub writer: Writer,
    /// Turns true when the server closes: endless answers end.
    pub closing: watch::Receiver<bool>,
}

/// A problem with its status.
pub struct Answer(pub Problem);

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = match self.0.code.as_str() {
            "malformed" => StatusCode::BAD_REQUEST,
            "not_found" => StatusCode::NOT_FOUND,
            "too_large" => StatusCode::PAYLOAD_TOO_LARGE,
            "upgrade" => StatusCode::UPGRADE_REQUIRED,
            "storage_full" => StatusCode::INSUFFICIENT_STORAGE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        (status, Json(self.0)).into_response()
    }
}

/// The whole application as a function of its writer; `closing` turns true when it must end.
pub fn app(writer: Writer, closing: watch::Receiver<bool>) -> Router {
    let doors = Doors { writer, closing };
    let answering = Router::new()
        .route("/api/push", post(sync::push))
        .route("/api/pull", post(sync::pull))
        .route("/api/insights/{chart}", get(insights::chart))
        .route("/health", get(health::health))
        .fallback(site::serve)
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(CompressionLayer::new());
    let endless = Router::new().route("/api/live", get(live::live));
    let quiet_trace = TraceLayer::new_for_http()
        // Neither query nor path: a path may name a stop, and what people look at is theirs.
        .make_span_with(|request: &Request| tracing::info_span!("request", method = %request.method()));
    let always = |router: Router<Doors>, name: HeaderName, value: &'static str| {
        router.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)))
    };
    let mut router = answering.merge(endless);
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ] {
        router = always(router, name, value);
    }
    router
        .layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, site::policy()))
        .layer(quiet_trace)
        .with_state(doors)
}

/// Nothing is here.
fn nothing_here() -> Response {
    Answer(problem::not_found()).into_response()
}
