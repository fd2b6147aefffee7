//! `GET /.well-known/checkpoint`: the signed end of the log, new once a day.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use api_types::ProblemKind;

use super::Audit;
use crate::http::Refusal;

/// On both surfaces.
pub fn routes(config: &mut web::ServiceConfig) {
    config.route("/.well-known/checkpoint", web::get().to(show_checkpoint));
}

/// Anybody may keep it: from then on the log's past cannot be changed unnoticed.
async fn show_checkpoint(audit: web::Data<Audit>) -> Result<HttpResponse, Refusal> {
    let note = audit
        .public_checkpoint()
        .await?
        .ok_or(ProblemKind::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(note))
}
