//! `GET /.well-known/keys`: the signed directory, as text.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use api_types::ProblemKind;

use super::Keys;
use crate::http::Refusal;

/// On both surfaces.
pub fn routes(config: &mut web::ServiceConfig) {
    config.route("/.well-known/keys", web::get().to(show_directory));
}

/// An expired directory is served too: the page says why nothing can be sealed to it.
async fn show_directory(
    request: HttpRequest,
    keys: web::Data<Keys>,
) -> Result<HttpResponse, Refusal> {
    let directory = keys.current();
    if directory.note().is_empty() {
        return Err(ProblemKind::NotFound.into());
    }
    let known = request
        .headers()
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|tags| {
            tags.split(',')
                .any(|tag| tag.trim().trim_start_matches("W/") == directory.etag())
        });
    let mut response = if known {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response
        .insert_header((header::ETAG, directory.etag().to_owned()))
        .insert_header((header::CACHE_CONTROL, "no-cache"));
    if known {
        return Ok(response.finish());
    }
    Ok(response
        .content_type("text/plain; charset=utf-8")
        .body(directory.note().to_owned()))
}
