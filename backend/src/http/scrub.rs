//! What a request says about the person behind it is taken away before any route, extractor or log sees it.

use std::future::{Ready, ready};

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::http::header::{self, HeaderMap, HeaderName};
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use api_types::ProblemKind;
use i18n::Locale;

use super::Refusal;

/// The language that the browser asked for, negotiated; `Accept-Language` itself (a fingerprint) is gone by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreferredLanguage(pub Locale);

impl FromRequest for PreferredLanguage {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let found = request.extensions().get::<Self>().copied();
        ready(Ok(found.unwrap_or(Self(Locale::default()))))
    }
}

/// Where the reporter's credential is the only one.
const RECEIPT: &str = "receipt";

/// What no route of either surface needs.
const ADDRESSES: [&str; 8] = [
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-port",
    "x-real-ip",
    "forwarded",
    "via",
    "true-client-ip",
];

/// What tells one resident's browser from another's.
const TRACES: [&str; 5] = ["user-agent", "referer", "from", "dnt", "sec-gpc"];

/// Takes the traces of a resident off the request. Refuses what has no business on this surface: another credential, a login's cookie.
pub fn scrub_resident(request: &mut ServiceRequest) -> Result<(), Refusal> {
    negotiate(request);
    let foreign = request
        .headers()
        .get_all(header::AUTHORIZATION)
        .any(|value| !value.to_str().is_ok_and(is_receipt));
    let receipts = request.headers().get_all(header::AUTHORIZATION).count();
    let staff = carries_login(request.headers());
    let headers = request.headers_mut();
    headers.remove(header::COOKIE);
    headers.remove(header::ACCEPT_LANGUAGE);
    for name in ADDRESSES.into_iter().chain(TRACES) {
        headers.remove(name);
    }
    // Client hints describe the device.
    let hints: Vec<HeaderName> = headers
        .keys()
        .filter(|name| name.as_str().starts_with("sec-ch-"))
        .cloned()
        .collect();
    for name in hints {
        headers.remove(name);
    }
    let credentials = usize::from(receipts > 0) + usize::from(staff);
    if receipts > 1 || credentials > 1 {
        Err(ProblemKind::TwoCredentials.into())
    } else if foreign || staff {
        Err(ProblemKind::Forbidden.into())
    } else {
        Ok(())
    }
}

/// The console keeps the cookie; addresses go here too. A reporter's code is refused.
pub fn scrub_console(request: &mut ServiceRequest) -> Result<(), Refusal> {
    negotiate(request);
    let credential = request.headers().contains_key(header::AUTHORIZATION);
    let staff = carries_login(request.headers());
    let headers = request.headers_mut();
    headers.remove(header::ACCEPT_LANGUAGE);
    for name in ADDRESSES.into_iter().chain(TRACES) {
        headers.remove(name);
    }
    match (credential, staff) {
        (true, true) => Err(ProblemKind::TwoCredentials.into()),
        (true, false) => Err(ProblemKind::Forbidden.into()),
        (false, _) => Ok(()),
    }
}

fn carries_login(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::COOKIE)
        .any(|value| value.as_bytes().windows(7).any(|part| part == b"__Host-"))
}

/// A scheme's name has no case (RFC 9110 section 11.1). What stands behind it is for the mailbox to judge.
fn is_receipt(credential: &str) -> bool {
    let scheme = credential.split(' ').next().unwrap_or_default();
    scheme.is_empty() || scheme.eq_ignore_ascii_case(RECEIPT)
}

fn negotiate(request: &ServiceRequest) {
    let wish = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let locale = Locale::negotiate(wish);
    request.extensions_mut().insert(PreferredLanguage(locale));
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn talkative() -> ServiceRequest {
        let names = ADDRESSES.into_iter().chain(TRACES);
        let request = names.fold(TestRequest::default(), |request, name| {
            request.insert_header((name, "canary"))
        });
        request
            .insert_header(("cookie", "canary=1"))
            .insert_header(("accept-language", "fa"))
            .insert_header(("sec-ch-ua-model", "canary"))
            .insert_header(("content-type", "application/json"))
            .to_srv_request()
    }

    #[test]
    fn a_route_of_the_residents_sees_no_trace_of_the_person_but_the_language() {
        let mut request = talkative();
        scrub_resident(&mut request).unwrap();
        let left: Vec<&str> = request.headers().keys().map(HeaderName::as_str).collect();
        assert_eq!(left, ["content-type"]);
        let wish = request.extensions().get::<PreferredLanguage>().copied();
        assert_eq!(wish, Some(PreferredLanguage(Locale::Fa)));
    }

    #[test]
    fn a_route_of_the_staff_keeps_the_cookie_alone() {
        let mut request = talkative();
        scrub_console(&mut request).unwrap();
        assert!(request.headers().contains_key("cookie"));
        for name in ADDRESSES.into_iter().chain(TRACES) {
            assert!(!request.headers().contains_key(name), "{name}");
        }
    }
}
