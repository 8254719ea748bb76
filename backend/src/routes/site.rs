//! The front end, which stands inside the program: precompressed, hashed files for ever, everything else asked anew.

use super::nothing_here;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rust_embed::{EmbeddedFile, RustEmbed};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "$PLEIN_SENS_SITE"]
struct Site;

const INDEX: &str = "index.html";
/// The page of the staff's program.
const EQUIPE: &str = "equipe.html";
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_ANEW: &str = "no-cache";

/// A file of the site; any path that is not a file is a page of the app, which finds its own way.
pub async fn serve(method: Method, uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    if method != Method::GET && method != Method::HEAD || path.starts_with("api/") {
        return nothing_here();
    }
    let is_page = path.is_empty() || !path.rsplit('/').next().unwrap_or_default().contains('.');
    let name = if !is_page {
        path
    } else if path == "equipe" || path.starts_with("equipe/") {
        EQUIPE
    } else {
        INDEX
    };
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let packed = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(encoding, ending)| {
        let file = Site::get(&format!("{name}.{ending}")).filter(|_| accepted.contains(encoding))?;
        Some((encoding, file))
    });
    match (packed, Site::get(name)) {
        (Some((encoding, file)), _) => answer(name, &file, Some(encoding), &headers),
        (None, Some(file)) => answer(name, &file, None, &headers),
        (None, None) => nothing_here(),
    }
}

fn answer(name: &str, file: &EmbeddedFile, encoding: Option<&'static str>, asked: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", STANDARD.encode(&file.metadata.sha256_hash()[..12]));
    if asked.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    // A pack of sounds is large: what stands inside the program is sent from there.
    let content = match file.data.clone() {
        Cow::Borrowed(inside) => Bytes::from_static(inside),
        Cow::Owned(read) => Bytes::from(read),
    };
    let mut response = Response::new(Body::from(content));
    let caching = if name.starts_with("assets/") { FOR_EVER } else { ASK_ANEW };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind(name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if name == INDEX {
        headers.insert(header::LINK, HINTS.clone());
    }
    response
}

/// What the page will ask for first, said before the page itself: a slow phone has read the headers a tenth of a second
/// before it comes to the same hints in the page.
static HINTS: LazyLock<HeaderValue> =
    LazyLock::new(|| HeaderValue::from_str(&hints(&page(INDEX))).unwrap_or(HeaderValue::from_static("")));

/// The page's `<link rel="modulepreload" …>` and `<link rel="preload" …>` as a `Link` header.
fn hints(page: &str) -> String {
    let links = page.split("<link ").skip(1).filter_map(|piece| piece.split('>').next());
    let hint = |link: &str| {
        let value = |name: &str| link.split_once(&format!("{name}=\""))?.1.split('"').next().map(str::to_owned);
        let rel = value("rel").filter(|rel| rel.ends_with("preload"))?;
        let more = ["as", "type"].into_iter().filter_map(|name| Some(format!("; {name}=\"{}\"", value(name)?)));
        let anonymous = if link.contains("crossorigin") { "; crossorigin" } else { "" };
        Some(format!("<{}>; rel={rel}{}{anonymous}", value("href")?, more.collect::<String>()))
    };
    links.filter_map(hint).collect::<Vec<_>>().join(", ")
}

/// A page before its program.
fn page(name: &str) -> String {
    Site::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

/// What a file is, by its ending.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// The content security policy: nothing from elsewhere, nothing inline but what stands in our own pages, by its hash.
pub fn policy() -> HeaderValue {
    let page = page(INDEX) + &page(EQUIPE);
    let hashes = |tag: &str| {
        inline(&page, tag)
            .fold(String::new(), |all, text| format!("{all} 'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
    };
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; img-src 'self' data:; \
         font-src 'self'; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
        hashes("script"),
        hashes("style"),
    );
    HeaderValue::from_str(&policy).expect("names, quotes and base64 are visible ASCII")
}

/// The texts of a page's inline scripts or styles.
fn inline<'a>(page: &'a str, tag: &str) -> impl Iterator<Item = &'a str> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let pieces: Vec<&str> = page.split(&open).skip(1).collect();
    pieces.into_iter().filter_map(move |piece| {
        let (attributes, rest) = piece.split_once('>')?;
        (!attributes.contains("src=")).then(|| rest.split(&close).next()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hints_of_the_page_are_said_before_it() {
        let page = "<link rel=\"icon\" href=\"/i.svg\"><link rel=\"modulepreload\" href=\"/a.js\">\
                    <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"/a.wasm\">";
        let expected = "</a.js>; rel=modulepreload, \
                        </a.wasm>; rel=preload; as=\"fetch\"; type=\"application/wasm\"; crossorigin";
        assert_eq!(hints(page), expected);
    }

    #[test]
    fn inline_texts_are_found_and_files_are_not() {
        let page = "<style>a{}</style><script src=\"/a.js\"></script><script type=\"module\">go()</script>";
        assert_eq!(inline(page, "style").collect::<Vec<_>>(), ["a{}"]);
        assert_eq!(inline(page, "script").collect::<Vec<_>>(), ["go()"]);
    }
}
