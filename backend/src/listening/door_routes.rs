//! The console's routes at the door. Only hosts reach them; nothing is cached.

use actix_web::{HttpResponse, web};
use api_types::listening::{CheckIns, DoorList, NeedDecision, OpenedRoster};
use api_types::{ListeningSessionId, Problem, SignUpId};
use serde::Deserialize;
use uuid::Uuid;

use super::Listening;
use super::seat_routes::fresh;
use crate::access::StaffActor;
use crate::http::{Body, Refusal};

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(open_door_list, check_in, decide_need, open_roster))]
pub(crate) struct Paths;

/// Registers the routes.
pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    let at = |rest: &str| format!("/api/listening-sessions/{{id}}/{rest}");
    cfg.service(web::resource(at("door")).route(web::get().to(open_door_list)))
        .service(web::resource(at("check-ins")).route(web::post().to(check_in)))
        .service(web::resource(at("needs")).route(web::post().to(decide_need)))
        .service(web::resource(at("sign-ups/{sign_up}/roster")).route(web::post().to(open_roster)));
}

/// Which list.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct DoorQuery {
    /// Without anybody on it: for a group that helps at the door.
    count_only: bool,
    /// The last sign-up of the page before.
    after: Option<SignUpId>,
}

/// A page of who is expected. Hosts may; logged once a day, host and session. A list that only counts has no names, opens none and is not
/// logged.
#[utoipa::path(get, path = "/api/listening-sessions/{id}/door", tag = "listening",
    params(("id" = Uuid, Path), DoorQuery), responses((status = 200, body = DoorList), (status = "4XX", body = Problem)))]
pub(crate) async fn open_door_list(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    query: web::Query<DoorQuery>,
) -> Result<HttpResponse, Refusal> {
    let id = ListeningSessionId(*id);
    let list = match query.count_only {
        true => listening.count_door_list(&staff, id, query.after).await?,
        false => listening.open_door_list(&staff, id, query.after).await?,
    };
    Ok(fresh(HttpResponse::Ok(), list))
}

/// Adds counts, up to 500 at once; sent again they count once. Hosts may. Answers with what came of those that were counted, without anybody on
/// it.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/check-ins", tag = "listening",
    params(("id" = Uuid, Path)), request_body = CheckIns,
    responses((status = 200, body = DoorList), (status = "4XX", body = Problem)))]
pub(crate) async fn check_in(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<CheckIns>,
) -> Result<HttpResponse, Refusal> {
    let id = ListeningSessionId(*id);
    let list = listening.check_in(&staff, id, body.0.counts).await?;
    Ok(fresh(HttpResponse::Ok(), list))
}

/// Decides about a need and tells those who named it. Hosts may.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/needs", tag = "listening",
    params(("id" = Uuid, Path)), request_body = NeedDecision,
    responses((status = 200, body = NeedDecision), (status = "4XX", body = Problem)))]
pub(crate) async fn decide_need(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NeedDecision>,
) -> Result<HttpResponse, Refusal> {
    let id = ListeningSessionId(*id);
    let decision = listening.decide_need(&staff, id, body.0).await?;
    Ok(fresh(HttpResponse::Ok(), decision))
}

/// Opens the names of a group. Hosts may; logged each time.
#[utoipa::path(post, path = "/api/listening-sessions/{id}/sign-ups/{sign_up}/roster", tag = "listening",
    params(("id" = Uuid, Path), ("sign_up" = Uuid, Path)),
    responses((status = 200, body = OpenedRoster), (status = "4XX", body = Problem)))]
pub(crate) async fn open_roster(
    listening: web::Data<Listening>,
    staff: StaffActor,
    path: web::Path<(Uuid, Uuid)>,
) -> Result<HttpResponse, Refusal> {
    let (id, sign_up) = path.into_inner();
    let (id, sign_up) = (ListeningSessionId(id), SignUpId(sign_up));
    let roster = listening.open_group_roster(&staff, id, sign_up).await?;
    Ok(fresh(HttpResponse::Ok(), roster))
}
