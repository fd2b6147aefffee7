//! Addresses that somebody typed, shortened or passed on: a slash too many, capital letters, no language. They lead to the page that was meant.

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest, HttpResponse};
use i18n::Locale;

use super::Space;

/// The first part of every page below a language.
const PAGES: [&str; 10] = [
    "sessions",
    "seat",
    "neighborhoods",
    "commitments",
    "findings",
    "ask-for-a-session",
    "requests",
    "follow",
    "door",
    "meetings",
];
/// Below these stands a name that we made: it has no capital letters.
const NAMED: [&str; 6] = [
    "sessions",
    "neighborhoods",
    "commitments",
    "findings",
    "requests",
    "meetings",
];

/// What programs that list pages may read: what everybody may. No code, no form, no key.
const ROBOTS: &str = "User-agent: *
Disallow: /api/
Disallow: /*/seat/
Disallow: /*/follow
Disallow: /*/door
Disallow: /*/meetings/
Disallow: /*/sign-up
Disallow: /*?*draft=
Disallow: /*?*pass=
";

/// Leads to the page that was meant, before anything is looked for.
pub(super) async fn led(
    space: Space,
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let looks = matches!(*request.method(), Method::GET | Method::HEAD);
    let prefix = space.prefix();
    let below = request.path().strip_prefix(&prefix);
    match below.filter(|_| looks).and_then(meant) {
        Some(path) => {
            let answer = moved(request.request(), &format!("{prefix}{path}"));
            Ok(request.into_response(answer))
        }
        None => next.call(request).await,
    }
}

/// The path below a language that was meant; none if it is this one.
fn meant(below: &str) -> Option<String> {
    let trimmed = below.trim_end_matches('/');
    let mut parts = trimmed.split('/').skip(1);
    let first = parts
        .next()
        .filter(|first| !first.is_empty())?
        .to_ascii_lowercase();
    let mut path = format!("/{first}");
    for (place, part) in parts.enumerate() {
        path.push('/');
        match place {
            0 if NAMED.contains(&first.as_str()) => path.push_str(&part.to_ascii_lowercase()),
            _ => path.push_str(part),
        }
    }
    (path != below).then_some(path)
}

/// An address without a language, or with one that is written in another way: where it leads, and whether it does so for everybody.
pub(super) fn with_language(path: &str, wish: Locale) -> Option<(String, bool)> {
    let (basic, below) = match path.strip_prefix("/basic/") {
        Some(below) => ("/basic", below),
        None => ("", path.strip_prefix('/')?),
    };
    let (first, rest) = match below.split_once('/') {
        Some((first, rest)) => (first, format!("/{rest}")),
        None => (below, String::new()),
    };
    if PAGES.contains(&first.to_ascii_lowercase().as_str()) {
        return Some((format!("{basic}/{}/{below}", wish.tag()), false));
    }
    // `EN`, `es-MX`, `zh_TW`: not `english`, and nothing that could be a name.
    let is_tag = first.len() <= 10
        && first
            .split(['-', '_'])
            .next()
            .is_some_and(|tag| tag.len() <= 3);
    let locale = Locale::parse(first).filter(|locale| is_tag && locale.tag() != first)?;
    let rest = if rest.is_empty() {
        "/".to_owned()
    } else {
        rest
    };
    Some((format!("{basic}/{}{rest}", locale.tag()), true))
}

/// Leads there for good, with the query.
pub(super) fn moved(request: &HttpRequest, path: &str) -> HttpResponse {
    HttpResponse::PermanentRedirect()
        .insert_header((header::LOCATION, with_query(request, path)))
        .finish()
}

/// Leads there this time: the next one may wish for another language.
pub(super) fn led_to_language(request: &HttpRequest, path: &str) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, with_query(request, path)))
        .insert_header((header::VARY, "Accept-Language"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

fn with_query(request: &HttpRequest, path: &str) -> String {
    match request.query_string() {
        "" => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

/// `/robots.txt`.
pub(super) async fn robots() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(ROBOTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_and_capital_letters_lead_to_the_page_and_nothing_leads_to_itself() {
        for (below, page) in [
            ("/sessions/", "/sessions"),
            ("/Sessions", "/sessions"),
            (
                "/sessions/Koreatown-2027/watch/",
                "/sessions/koreatown-2027/watch",
            ),
            ("/neighborhoods/KOREATOWN", "/neighborhoods/koreatown"),
            ("/seat//", "/seat"),
        ] {
            assert_eq!(meant(below).as_deref(), Some(page), "{below}");
            assert_eq!(meant(page), None);
        }
        // What somebody else made keeps its letters, and a start page its slash.
        for below in [
            "",
            "/",
            "//",
            "//evil.example/",
            "/follow/1234.AbC",
            "/seat/12 34",
        ] {
            assert_eq!(meant(below), None, "{below}");
        }
    }

    #[test]
    fn an_address_without_a_language_gets_the_one_that_is_wished_for() {
        let led = |path: &str| with_language(path, Locale::Es);
        let to = |path: &str, all: bool| Some((path.to_owned(), all));
        assert_eq!(led("/sessions"), to("/es/sessions", false));
        assert_eq!(led("/neighborhoods/x"), to("/es/neighborhoods/x", false));
        assert_eq!(led("/basic/seat"), to("/basic/es/seat", false));
        assert_eq!(led("/EN/sessions"), to("/en/sessions", true));
        assert_eq!(led("/es-MX"), to("/es/", true));
        assert_eq!(led("/basic/zh-TW/seat"), to("/basic/zh-Hant/seat", true));
        for path in [
            "/",
            "/en/nothing",
            "/nothing",
            "/wp-login.php",
            "/basic/",
            "//evil.example",
        ] {
            assert_eq!(led(path), None, "{path}");
        }
    }
}
