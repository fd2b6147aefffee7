//! What hosts do with sessions over HTTP. Nothing is cached.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use api_types::listening::{
    BoardCount, Cancellation, HostedPage, HostedQuery, HostedSession, NewRecord, NewSeries,
    NewSession, PlanQuery, RetentionReceipt,
};
use api_types::{ListeningSessionId, Problem};
use serde::Serialize;
use uuid::Uuid;

use super::Listening;
use crate::access::{Actor, StaffActor};
use crate::http::{Body, Refusal};

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(
    list_hosted,
    plan_session,
    open_hosted,
    edit_session,
    discard_session,
    publish_session,
    cancel_session,
    close_session,
    renew_door_key,
    plan_series,
    keep_record,
    count_boards,
    show_retention
))]
pub(crate) struct Paths;

/// Registers what hosts reach.
pub(super) fn console(cfg: &mut web::ServiceConfig) {
    let of_session = |path: &str| web::resource(format!("/api/listening-sessions/{{id}}{path}"));
    cfg.service(
        web::resource("/api/listening-sessions")
            .route(web::get().to(list_hosted))
            .route(web::post().to(plan_session)),
    )
    .service(
        of_session("")
            .route(web::get().to(open_hosted))
            .route(web::put().to(edit_session))
            .route(web::delete().to(discard_session)),
    )
    .service(of_session("/publish").route(web::post().to(publish_session)))
    .service(of_session("/cancel").route(web::post().to(cancel_session)))
    .service(of_session("/close").route(web::post().to(close_session)))
    .service(of_session("/door-key").route(web::post().to(renew_door_key)))
    .service(of_session("/record").route(web::put().to(keep_record)))
    .service(of_session("/boards").route(web::put().to(count_boards)))
    .service(of_session("/retention").route(web::get().to(show_retention)))
    .service(web::resource("/api/listening-series").route(web::post().to(plan_series)));
}

/// Lists all sessions, drafts too, with what to look at. Hosts may.
#[utoipa::path(get, path = "/api/listening-sessions", tag = "listening", params(HostedQuery),
    responses((status = 200, body = HostedPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_hosted(
    listening: web::Data<Listening>,
    staff: StaffActor,
    query: web::Query<HostedQuery>,
) -> Result<HttpResponse, Refusal> {
    let page = listening.hosted_page(&Actor::Staff(staff), &query).await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

/// Makes a draft, from a request if one is named: that is promised when the session is published. Hosts may.
#[utoipa::path(post, path = "/api/listening-sessions", tag = "listening", params(PlanQuery), request_body = NewSession,
    responses((status = 201, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn plan_session(
    listening: web::Data<Listening>,
    staff: StaffActor,
    query: web::Query<PlanQuery>,
    body: Body<NewSession>,
) -> Result<HttpResponse, Refusal> {
    let actor = Actor::Staff(staff);
    let made = match query.request {
        Some(request) => listening.plan_from(&actor, body.0, request).await?,
        None => listening.plan(&actor, body.0).await?,
    };
    Ok(fresh(HttpResponse::Created(), made))
}

/// Opens a session. Hosts may.
#[utoipa::path(get, path = "/api/listening-sessions/{id}", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn open_hosted(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let found = listening
        .hosted_by_id(&Actor::Staff(staff), ListeningSessionId(*id))
        .await?;
    Ok(fresh(HttpResponse::Ok(), found))
}

/// Changes a session; a published one that moves is told to everybody. Hosts may.
#[utoipa::path(put, path = "/api/listening-sessions/{id}", tag = "listening", params(("id" = Uuid, Path)),
    request_body = NewSession, responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn edit_session(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewSession>,
) -> Result<HttpResponse, Refusal> {
    let changed = listening
        .edit(&Actor::Staff(staff), ListeningSessionId(*id), body.0)
        .await?;
    Ok(fresh(HttpResponse::Ok(), changed))
}

/// Throws a draft away, with its key. Hosts may.
#[utoipa::path(delete, path = "/api/listening-sessions/{id}", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 204), (status = "4XX", body = Problem)))]
pub(crate) async fn discard_session(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    listening
        .discard(&Actor::Staff(staff), ListeningSessionId(*id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Puts a draft into the schedule. Hosts may.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/publish", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn publish_session(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let changed = listening
        .publish(&Actor::Staff(staff), ListeningSessionId(*id))
        .await?;
    Ok(fresh(HttpResponse::Ok(), changed))
}

/// Calls a session off and tells everybody. Hosts may.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/cancel", tag = "listening", params(("id" = Uuid, Path)),
    request_body = Cancellation, responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn cancel_session(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<Cancellation>,
) -> Result<HttpResponse, Refusal> {
    let changed = listening
        .cancel(
            &Actor::Staff(staff),
            ListeningSessionId(*id),
            &body.0.reason,
        )
        .await?;
    Ok(fresh(HttpResponse::Ok(), changed))
}

/// Ends a session whose time is over. Hosts may.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/close", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn close_session(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let changed = listening
        .close(&Actor::Staff(staff), ListeningSessionId(*id))
        .await?;
    Ok(fresh(HttpResponse::Ok(), changed))
}

/// Makes a new key for a division meeting; the old one opens nothing any more. Logged. Hosts may.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/door-key", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn renew_door_key(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let renewed = listening
        .renew_door_key(&Actor::Staff(staff), ListeningSessionId(*id))
        .await?;
    Ok(fresh(HttpResponse::Ok(), renewed))
}

/// Makes drafts for many neighborhoods, all or none. Hosts may.
#[utoipa::path(post, path = "/api/listening-series", tag = "listening", request_body = NewSeries,
    responses((status = 201, body = Vec<HostedSession>), (status = "4XX", body = Problem)))]
pub(crate) async fn plan_series(
    listening: web::Data<Listening>,
    staff: StaffActor,
    body: Body<NewSeries>,
) -> Result<HttpResponse, Refusal> {
    let made = listening.plan_series(&Actor::Staff(staff), body.0).await?;
    Ok(fresh(HttpResponse::Created(), made))
}

/// Keeps or publishes the record of a session. Hosts may.
#[utoipa::path(put, path = "/api/listening-sessions/{id}/record", tag = "listening", params(("id" = Uuid, Path)),
    request_body = NewRecord, responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn keep_record(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewRecord>,
) -> Result<HttpResponse, Refusal> {
    let changed = listening
        .keep_record(&Actor::Staff(staff), ListeningSessionId(*id), body.0)
        .await?;
    Ok(fresh(HttpResponse::Ok(), changed))
}

/// Writes down how many members of which boards come. Hosts may.
#[utoipa::path(put, path = "/api/listening-sessions/{id}/boards", tag = "listening", params(("id" = Uuid, Path)),
    request_body = Vec<BoardCount>, responses((status = 200, body = HostedSession), (status = "4XX", body = Problem)))]
pub(crate) async fn count_boards(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<Vec<BoardCount>>,
) -> Result<HttpResponse, Refusal> {
    let changed = listening
        .count_boards(&Actor::Staff(staff), ListeningSessionId(*id), body.0)
        .await?;
    Ok(fresh(HttpResponse::Ok(), changed))
}

/// Shows what was destroyed of a session and when, or when it will be. Hosts may.
#[utoipa::path(get, path = "/api/listening-sessions/{id}/retention", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = RetentionReceipt), (status = "4XX", body = Problem)))]
pub(crate) async fn show_retention(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let receipt = listening
        .retention_receipt(&Actor::Staff(staff), ListeningSessionId(*id))
        .await?;
    Ok(fresh(HttpResponse::Ok(), receipt))
}

pub(super) fn fresh(
    mut response: actix_web::HttpResponseBuilder,
    body: impl Serialize,
) -> HttpResponse {
    response
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .json(body)
}
