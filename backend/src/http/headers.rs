//! The security headers of every answer, on both surfaces.

use actix_web::HttpResponse;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// Nothing inline, nothing from elsewhere, no form that posts, nobody who frames us.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; font-src 'self'; form-action 'none'; \
     base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types amparo";

const PERMISSIONS: &str = "accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), \
     display-capture=(), encrypted-media=(), fullscreen=(self), gamepad=(), geolocation=(self), gyroscope=(), hid=(), \
     identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), \
     payment=(), picture-in-picture=(), publickey-credentials-get=(self), screen-wake-lock=(), serial=(), usb=(), web-share=(), \
     xr-spatial-tracking=()";

const HSTS: &str = "max-age=63072000; includeSubDomains";

const HEADERS: [(&str, &str); 11] = [
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("origin-agent-cluster", "?1"),
    ("permissions-policy", PERMISSIONS),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-dns-prefetch-control", "off"),
    ("x-robots-tag", "noarchive"),
];

/// The same for the one page that may use the camera: hosts scan codes at the door.
pub fn permissions_with_camera() -> String {
    PERMISSIONS.replace("camera=()", "camera=(self)")
}

/// The same for a page that shows a player of this origin: it may fill the screen.
pub fn permissions_with_fullscreen(origin: &str) -> String {
    PERMISSIONS.replace(
        "fullscreen=(self)",
        &format!("fullscreen=(self \"{origin}\")"),
    )
}

/// What a page may say for itself: those with forms, with a player, with a camera need other rules. Everything else is the same everywhere.
const BY_PAGE: [&str; 4] = [
    "content-security-policy",
    "cross-origin-embedder-policy",
    "permissions-policy",
    "referrer-policy",
];

/// Puts them on an answer. One that says nothing about caching is not kept.
pub fn put(headers: &mut HeaderMap, hsts: bool) {
    for (name, value) in HEADERS {
        if BY_PAGE.contains(&name) && headers.contains_key(name) {
            continue;
        }
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    if hsts {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static(HSTS),
        );
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// True if the request names this entity tag (or any) in `If-None-Match` (RFC 9110 section 13.1.2).
pub fn names_etag(request: &actix_web::HttpRequest, etag: &str) -> bool {
    request
        .headers()
        .get_all(header::IF_NONE_MATCH)
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|tag| tag.trim().trim_start_matches("W/"))
        .any(|tag| tag == "*" || tag == etag)
}

/// "Not modified", with the tag and the same caching rule.
pub fn not_modified(etag: &str, cache_control: &'static str) -> HttpResponse {
    HttpResponse::NotModified()
        .insert_header((header::ETAG, etag.to_owned()))
        .insert_header((header::CACHE_CONTROL, cache_control))
        .finish()
}

/// How a body is packed on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// Brotli.
    Brotli,
    /// Gzip.
    Gzip,
    /// Not at all.
    Plain,
}

impl Packing {
    /// The best that the browser takes (`Accept-Encoding`, RFC 9110 section 12.5.3; `q=0` means no).
    pub fn wanted(headers: &HeaderMap) -> Self {
        let takes = |coding: &str| {
            headers
                .get_all(header::ACCEPT_ENCODING)
                .filter_map(|value| value.to_str().ok())
                .flat_map(|value| value.split(','))
                .any(|item| {
                    let mut parts = item.split(';').map(str::trim);
                    let named = parts.next().is_some_and(|n| n.eq_ignore_ascii_case(coding));
                    named && !parts.any(|p| matches!(p, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
                })
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    /// The value of `Content-Encoding`, if there is one.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }
}
