//! The console's routes. Every answer belongs to one unit: none is cached.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use api_types::Problem;
use api_types::ReportId;
use api_types::reports::{Message, NewMessage};
use api_types::triage::{BoxPage, Case, QueuePage, QueueQuery};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Triage;
use crate::access::StaffActor;
use crate::http::{Body, Refusal};

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(list_queue, open_case, answer_case, list_boxes))]
pub(crate) struct Paths;

/// Registers the routes of the desk.
pub fn routes_console(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/queue").route(web::get().to(list_queue)))
        .service(web::resource("/api/reports/{id}").route(web::get().to(open_case)))
        .service(web::resource("/api/reports/{id}/messages").route(web::post().to(answer_case)))
        .service(web::resource("/api/immigration-boxes").route(web::get().to(list_boxes)));
}

/// Where a page of boxes begins.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
pub(crate) struct BoxQuery {
    /// The cursor of the last page.
    after: Option<String>,
}

/// Lists the unit's cases, most pressing first. Readers of a unit may.
#[utoipa::path(get, path = "/api/queue", tag = "triage", params(QueueQuery),
    responses((status = 200, body = QueuePage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_queue(
    triage: web::Data<Triage>,
    staff: StaffActor,
    query: web::Query<QueueQuery>,
) -> Result<HttpResponse, Refusal> {
    let page = triage.list_queue(&staff, &query).await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

/// Opens a case: the reading that is logged. Readers of a unit that it is sealed to may; for others there is no such case.
#[utoipa::path(get, path = "/api/reports/{id}", tag = "triage", params(("id" = Uuid, Path)),
    responses((status = 200, body = Case), (status = "4XX", body = Problem)))]
pub(crate) async fn open_case(
    triage: web::Data<Triage>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let case = triage.open_case(&staff, ReportId(*id)).await?;
    Ok(fresh(HttpResponse::Ok(), case))
}

/// Answers the reporter. Readers of a unit that the case belongs to may, in the unit's name.
#[utoipa::path(post, path = "/api/reports/{id}/messages", tag = "triage", params(("id" = Uuid, Path)),
    request_body = NewMessage, responses((status = 201, body = Message), (status = "4XX", body = Problem)))]
pub(crate) async fn answer_case(
    triage: web::Data<Triage>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewMessage>,
) -> Result<HttpResponse, Refusal> {
    let message = triage.answer_case(&staff, ReportId(*id), body.0).await?;
    Ok(fresh(HttpResponse::Created(), message))
}

/// Lists the immigration boxes of an advocate unit. Its people may; for everybody else there is nothing here.
#[utoipa::path(get, path = "/api/immigration-boxes", tag = "triage", params(BoxQuery),
    responses((status = 200, body = BoxPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_boxes(
    triage: web::Data<Triage>,
    staff: StaffActor,
    query: web::Query<BoxQuery>,
) -> Result<HttpResponse, Refusal> {
    let page = triage.list_boxes(&staff, query.after.as_deref()).await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

fn fresh(mut response: actix_web::HttpResponseBuilder, body: impl Serialize) -> HttpResponse {
    response
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .json(body)
}
