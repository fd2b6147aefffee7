//! `GET /.well-known/checkpoint`: the signed end of the log, new once a day.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use api_types::{Problem, ProblemKind};

use super::Audit;
use crate::http::Refusal;

/// The paths of this file.
#[derive(utoipa::OpenApi)]
#[openapi(paths(show_checkpoint))]
pub(crate) struct Paths;

/// On both surfaces.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource("/.well-known/checkpoint").route(web::get().to(show_checkpoint)));
}

/// The log's signed checkpoint of the day. Anybody may keep it: from then on the log's past cannot be changed unnoticed.
#[utoipa::path(get, path = "/.well-known/checkpoint", tag = "audit",
    responses((status = 200, body = String, content_type = "text/plain"), (status = 404, body = Problem)))]
pub(crate) async fn show_checkpoint(audit: web::Data<Audit>) -> Result<HttpResponse, Refusal> {
    let note = audit
        .public_checkpoint()
        .await?
        .ok_or(ProblemKind::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(note))
}
