//! What a path or a method that does not exist is answered with: problem details below `/api`, a small page for people elsewhere.

use actix_web::http::{Method, StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use api_types::ProblemKind;
use i18n::{Catalogue, Locale, Surface};

use super::{PreferredLanguage, Refusal};

/// Paths that exist below `/api` and `/.well-known`, with their methods, as the OpenAPI document of the surface says.
#[derive(Debug, Clone, Default)]
pub struct KnownPaths(Vec<(Vec<String>, Vec<Method>)>);

impl KnownPaths {
    /// Reads them off the document.
    pub fn of(document: &utoipa::openapi::OpenApi) -> Self {
        let paths = document.paths.paths.iter().map(|(path, item)| {
            let methods = [
                (item.get.is_some(), Method::GET),
                (item.post.is_some(), Method::POST),
                (item.put.is_some(), Method::PUT),
                (item.patch.is_some(), Method::PATCH),
                (item.delete.is_some(), Method::DELETE),
            ];
            let segments = path.split('/').map(str::to_owned).collect();
            let there = methods.into_iter().filter(|(there, _)| *there);
            (segments, there.map(|(_, method)| method).collect())
        });
        Self(paths.collect())
    }

    fn methods(&self, path: &str) -> Option<&[Method]> {
        let asked: Vec<&str> = path.split('/').collect();
        self.0
            .iter()
            .find(|(segments, _)| {
                segments.len() == asked.len()
                    && segments
                        .iter()
                        .zip(&asked)
                        .all(|(known, part)| fits(known, part))
            })
            .map(|(_, methods)| methods.as_slice())
    }
}

/// `{slug}` is any part, `{slug}.ics` one that ends so.
fn fits(known: &str, part: &str) -> bool {
    match known
        .strip_prefix('{')
        .and_then(|rest| rest.split_once('}'))
    {
        Some((_, ending)) => part.len() > ending.len() && part.ends_with(ending),
        None => known == part,
    }
}

/// The answer for a request that no route took. Without the document's word the router's `Allow` header stands.
pub fn answer(request: &HttpRequest, surface: Surface, known: &KnownPaths) -> HttpResponse {
    let path = request.path();
    let methods = known.methods(path);
    let kind = match methods {
        Some(_) => ProblemKind::MethodNotAllowed,
        None if !matches!(*request.method(), Method::GET | Method::HEAD) && !is_api(path) => {
            ProblemKind::MethodNotAllowed
        }
        None => ProblemKind::NotFound,
    };
    if is_api(path) || methods.is_some() {
        let mut response = Refusal::from(kind).error_response();
        if let Some(methods) = methods {
            let names: Vec<&str> = methods.iter().map(Method::as_str).collect();
            if let Ok(value) = names.join(", ").parse() {
                response.headers_mut().insert(header::ALLOW, value);
            }
        }
        return response;
    }
    page(language_of(request), surface, kind)
}

fn is_api(path: &str) -> bool {
    path.starts_with("/api/") || path == "/api"
}

/// The language of the path (`/fa/..`), or what the browser asked for.
fn language_of(request: &HttpRequest) -> Locale {
    use actix_web::HttpMessage;
    let first = request.path().trim_start_matches('/').split('/').next();
    first
        .filter(|tag| tag.len() <= 8)
        .and_then(Locale::parse)
        .or_else(|| {
            let extensions = request.extensions();
            extensions.get::<PreferredLanguage>().map(|wish| wish.0)
        })
        .unwrap_or_default()
}

fn page(locale: Locale, surface: Surface, kind: ProblemKind) -> HttpResponse {
    let texts = Catalogue::new(locale, i18n::source(locale, surface));
    let sentence = texts.text(&format!("problem-{}", kind.slug()));
    let status = StatusCode::from_u16(kind.status()).unwrap_or(StatusCode::NOT_FOUND);
    let mut response = HttpResponse::build(status);
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"));
    if kind == ProblemKind::MethodNotAllowed {
        response.insert_header((header::ALLOW, "GET, HEAD"));
    }
    let home = match surface {
        Surface::Resident => format!("/{}/", locale.tag()),
        _ => "/".to_owned(),
    };
    response.body(format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>{sentence}</title></head><body><main><h1>{sentence}</h1><p><a href=\"{home}\">Amparo</a></p>\
         <p><a href=\"tel:911\">911</a></p></main></body></html>",
        lang = locale.tag(),
        dir = locale.dir(),
        sentence = escape(&sentence),
    ))
}

/// Text between tags or in a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// True for an empty 404 or 405 that the router made: it gets the answer of this file instead.
pub fn is_bare(status: StatusCode, headers: &header::HeaderMap) -> bool {
    matches!(
        status,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED
    ) && !headers.contains_key(header::CONTENT_TYPE)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_part_of_a_path_fits_by_its_ending() {
        assert!(fits("{slug}", "listening"));
        assert!(fits("{slug}.ics", "listening.ics"));
        assert!(!fits("{slug}.ics", "listening"));
        assert!(!fits("{slug}.ics", ".ics"));
        assert!(!fits("api", "apis"));
    }
}
