//! Routes of those who help at the door: hosts make and revoke their keys, a key opens the door in numbers. Nothing is cached.

use actix_web::{HttpResponse, web};
use api_types::listening::{CoHost, DoorCount, DoorRequest, NewCoHost};
use api_types::{CoHostId, ListeningSessionId, Problem};
use uuid::Uuid;

use super::Listening;
use super::seat_routes::fresh;
use crate::access::{Actor, StaffActor};
use crate::http::{Body, Network, Refusal};

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(count_at_door))]
pub(crate) struct Paths;

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(list_co_hosts, add_co_host, remove_co_host))]
pub(crate) struct ConsolePaths;

/// Registers what a co-host reaches.
pub(super) fn resident(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/door").route(web::post().to(count_at_door)));
}

/// Registers what hosts reach.
pub(super) fn console(cfg: &mut web::ServiceConfig) {
    let all = "/api/listening-sessions/{id}/co-hosts";
    cfg.service(
        web::resource(all)
            .route(web::get().to(list_co_hosts))
            .route(web::post().to(add_co_host)),
    )
    .service(web::resource(format!("{all}/{{co_host}}")).route(web::delete().to(remove_co_host)));
}

/// Shows the door in numbers and counts people in, by the key of a co-host. Nobody is on it.
#[utoipa::path(post, path = "/api/door", tag = "listening", request_body = DoorRequest,
    responses((status = 200, body = DoorCount), (status = "4XX", body = Problem)))]
pub(crate) async fn count_at_door(
    listening: web::Data<Listening>,
    network: Network,
    body: Body<DoorRequest>,
) -> Result<HttpResponse, Refusal> {
    let DoorRequest { key, count } = body.0;
    let door = listening.at_the_door(&key, count, network).await?;
    Ok(fresh(HttpResponse::Ok(), door))
}

/// Lists who helps at the door, without keys. Hosts may.
#[utoipa::path(get, path = "/api/listening-sessions/{id}/co-hosts", tag = "listening", params(("id" = Uuid, Path)),
    responses((status = 200, body = Vec<CoHost>), (status = "4XX", body = Problem)))]
pub(crate) async fn list_co_hosts(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let all = listening
        .co_hosts(&Actor::Staff(staff), ListeningSessionId(*id))
        .await?;
    Ok(fresh(HttpResponse::Ok(), all))
}

/// Makes a key for a group that helps at the door; only this answer has it. Hosts may.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/co-hosts", tag = "listening", params(("id" = Uuid, Path)),
    request_body = NewCoHost, responses((status = 201, body = CoHost), (status = "4XX", body = Problem)))]
pub(crate) async fn add_co_host(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewCoHost>,
) -> Result<HttpResponse, Refusal> {
    let made = listening
        .add_co_host(&Actor::Staff(staff), ListeningSessionId(*id), body.0)
        .await?;
    Ok(fresh(HttpResponse::Created(), made))
}

/// Revokes the key of a co-host. Hosts may.
#[utoipa::path(delete, path = "/api/listening-sessions/{id}/co-hosts/{co_host}", tag = "listening",
    params(("id" = Uuid, Path), ("co_host" = Uuid, Path)),
    responses((status = 204), (status = "4XX", body = Problem)))]
pub(crate) async fn remove_co_host(
    listening: web::Data<Listening>,
    staff: StaffActor,
    path: web::Path<(Uuid, Uuid)>,
) -> Result<HttpResponse, Refusal> {
    let (id, co_host) = path.into_inner();
    listening
        .remove_co_host(
            &Actor::Staff(staff),
            ListeningSessionId(id),
            CoHostId(co_host),
        )
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
