//! `GET /.well-known/keys`: the signed directory, as text.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use api_types::{Problem, ProblemKind};

use super::Keys;
use crate::http::Refusal;

/// The paths of this file.
#[derive(utoipa::OpenApi)]
#[openapi(paths(show_directory))]
pub(crate) struct Paths;

/// On both surfaces.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource("/.well-known/keys").route(web::get().to(show_directory)));
}

/// The signed key directory. An expired one is served too: the page says why nothing can be sealed to it.
#[utoipa::path(get, path = "/.well-known/keys", tag = "keys",
    responses((status = 200, body = String, content_type = "text/plain"), (status = 304), (status = 404, body = Problem)))]
pub(crate) async fn show_directory(
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
