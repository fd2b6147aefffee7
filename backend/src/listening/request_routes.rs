//! Requests for a session over HTTP: asking and following for everybody, answering for hosts.

use actix_web::{HttpResponse, web};
use api_types::listening::{
    NewSessionRequest, RequestAnswer, RequestByCode, RequestPage, RequestQuery, SessionRequest,
};
use api_types::reports::Challenge;
use api_types::{Problem, ProblemKind, SessionRequestId};
use uuid::Uuid;

use super::host_routes::fresh;
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, StaffActor, authorize};
use crate::http::{Body, Network, Refusal};

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(
    ask_for_session,
    ask_for_request_work,
    list_requests,
    show_request,
    use_request_code
))]
pub(crate) struct Paths;

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(list_all_requests, open_request, answer_request))]
pub(crate) struct ConsolePaths;

/// Registers what residents reach.
pub(super) fn resident(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/api/session-requests")
            .route(web::get().to(list_requests))
            .route(web::post().to(ask_for_session)),
    )
    .service(
        web::resource("/api/session-requests/proof-of-work")
            .route(web::get().to(ask_for_request_work)),
    )
    .service(web::resource("/api/session-requests/{id}").route(web::get().to(show_request)))
    .service(web::resource("/api/session-request").route(web::post().to(use_request_code)));
}

/// Registers what hosts reach.
pub(super) fn console(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/session-requests").route(web::get().to(list_all_requests)))
        .service(
            web::resource("/api/session-requests/{id}")
                .route(web::get().to(open_request))
                .route(web::post().to(answer_request)),
        );
}

/// Asks for a session in one's own hall. Anybody may; the same code again is the same request.
#[utoipa::path(post, path = "/api/session-requests", tag = "listening", request_body = NewSessionRequest,
    responses((status = 201, body = SessionRequest), (status = "4XX", body = Problem)))]
pub(crate) async fn ask_for_session(
    listening: web::Data<Listening>,
    network: Network,
    body: Body<NewSessionRequest>,
) -> Result<HttpResponse, Refusal> {
    let asked = listening.request_session(body.0, network).await?;
    Ok(fresh(HttpResponse::Created(), asked))
}

/// The work for a request above a network's share. Anybody may.
#[utoipa::path(get, path = "/api/session-requests/proof-of-work", tag = "listening",
    responses((status = 200, body = Challenge), (status = "4XX", body = Problem)))]
pub(crate) async fn ask_for_request_work(
    listening: web::Data<Listening>,
    network: Network,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::TakePart, &Resource::Site).map_err(ProblemKind::from)?;
    Ok(fresh(
        HttpResponse::Ok(),
        listening.work_for_request(network),
    ))
}

/// Lists requests and what became of them. Anybody may; how to reach a group is not here.
#[utoipa::path(get, path = "/api/session-requests", tag = "listening", params(RequestQuery),
    responses((status = 200, body = RequestPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_requests(
    listening: web::Data<Listening>,
    query: web::Query<RequestQuery>,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::ReadSchedule, &Resource::Site).map_err(ProblemKind::from)?;
    Ok(fresh(HttpResponse::Ok(), listening.requests(&query).await?))
}

/// Shows a request. Anybody may.
#[utoipa::path(get, path = "/api/session-requests/{id}", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = SessionRequest), (status = "4XX", body = Problem)))]
pub(crate) async fn show_request(
    listening: web::Data<Listening>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::ReadSchedule, &Resource::Site).map_err(ProblemKind::from)?;
    let found = listening.request(SessionRequestId(*id)).await?;
    Ok(fresh(HttpResponse::Ok(), found))
}

/// Shows or takes back a request by its code. Whoever has the code may.
#[utoipa::path(post, path = "/api/session-request", tag = "listening", request_body = RequestByCode,
    responses((status = 200, body = SessionRequest), (status = "4XX", body = Problem)))]
pub(crate) async fn use_request_code(
    listening: web::Data<Listening>,
    network: Network,
    body: Body<RequestByCode>,
) -> Result<HttpResponse, Refusal> {
    let found = match listening.request_by_code(body.0, network).await {
        Err(ListeningError::Refused(ProblemKind::SeatCodeUnknown)) => {
            listening.check_miss_pace(network)?;
            return Err(ProblemKind::SeatCodeUnknown.into());
        }
        found => found?,
    };
    Ok(fresh(HttpResponse::Ok(), found))
}

/// Lists all requests in the groups' own words. Hosts may.
#[utoipa::path(get, path = "/api/session-requests", tag = "listening", params(RequestQuery),
    responses((status = 200, body = RequestPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_all_requests(
    listening: web::Data<Listening>,
    staff: StaffActor,
    query: web::Query<RequestQuery>,
) -> Result<HttpResponse, Refusal> {
    let page = listening.all_requests(&Actor::Staff(staff), &query).await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

/// Opens a request with how to reach the group, which is logged. Hosts may.
#[utoipa::path(get, path = "/api/session-requests/{id}", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = SessionRequest), (status = "4XX", body = Problem)))]
pub(crate) async fn open_request(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let found = listening
        .open_request(&Actor::Staff(staff), SessionRequestId(*id))
        .await?;
    Ok(fresh(HttpResponse::Ok(), found))
}

/// Answers a request in public, or lets its words through. Hosts may.
#[utoipa::path(post, path = "/api/session-requests/{id}", tag = "listening", params(("id" = Uuid, Path)),
    request_body = RequestAnswer, responses((status = 200, body = SessionRequest), (status = "4XX", body = Problem)))]
pub(crate) async fn answer_request(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<RequestAnswer>,
) -> Result<HttpResponse, Refusal> {
    let answered = listening
        .answer_request(&Actor::Staff(staff), SessionRequestId(*id), body.0)
        .await?;
    Ok(fresh(HttpResponse::Ok(), answered))
}
