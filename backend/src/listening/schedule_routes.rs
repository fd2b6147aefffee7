//! The schedule over HTTP. What is here is public and may be kept for a few seconds.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use api_types::listening::{Coverage, ListeningSession, SessionPage, SessionQuery};
use api_types::{Problem, ProblemKind};
use serde::Serialize;

use super::Listening;
use crate::access::{Action, Actor, Resource, StaffActor, authorize};
use crate::http::Refusal;

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(list_sessions, show_session, list_coverage))]
pub(crate) struct Paths;

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(list_coverage_for_hosts))]
pub(crate) struct ConsolePaths;

/// Registers what residents reach.
pub(super) fn resident(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/listening-sessions").route(web::get().to(list_sessions)))
        .service(web::resource("/api/listening-sessions/{slug}").route(web::get().to(show_session)))
        .service(web::resource("/api/coverage").route(web::get().to(list_coverage)));
}

/// Registers what hosts reach.
pub(super) fn console(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/coverage").route(web::get().to(list_coverage_for_hosts)));
}

/// Lists sessions in order of time, from today on if no day is given. Anybody may.
#[utoipa::path(get, path = "/api/listening-sessions", tag = "listening", params(SessionQuery),
    responses((status = 200, body = SessionPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_sessions(
    listening: web::Data<Listening>,
    query: web::Query<SessionQuery>,
) -> Result<HttpResponse, Refusal> {
    may_read()?;
    Ok(kept(listening.schedule(&query).await?))
}

/// Shows a session of the schedule. Anybody may; drafts and division meetings are not there.
#[utoipa::path(get, path = "/api/listening-sessions/{slug}", tag = "listening", params(("slug" = String, Path)),
    responses((status = 200, body = ListeningSession), (status = "4XX", body = Problem)))]
pub(crate) async fn show_session(
    listening: web::Data<Listening>,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    may_read()?;
    Ok(kept(listening.session(&slug).await?))
}

/// Lists all neighborhoods with the sessions that were held and the next one. Anybody may.
#[utoipa::path(get, path = "/api/coverage", tag = "listening", responses((status = 200, body = Vec<Coverage>)))]
pub(crate) async fn list_coverage(
    listening: web::Data<Listening>,
) -> Result<HttpResponse, Refusal> {
    may_read()?;
    Ok(kept(listening.coverage().await?))
}

/// The same for the console. Hosts may.
#[utoipa::path(get, path = "/api/coverage", tag = "listening",
    responses((status = 200, body = Vec<Coverage>), (status = "4XX", body = Problem)))]
pub(crate) async fn list_coverage_for_hosts(
    listening: web::Data<Listening>,
    staff: StaffActor,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Staff(staff), Action::HostSessions, &Resource::Site)
        .map_err(ProblemKind::from)?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .json(listening.coverage().await?))
}

fn may_read() -> Result<(), ProblemKind> {
    authorize(&Actor::Visitor, Action::ReadSchedule, &Resource::Site).map_err(ProblemKind::from)
}

fn kept(body: impl Serialize) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("public, max-age=5")))
        .json(body)
}
