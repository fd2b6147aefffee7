//! The console's routes. Hosts may; for everybody else there is nothing to do here.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, HttpResponseBuilder, web};
use api_types::strategy::{
    Commitment, CommitmentPage, CommitmentQuery, Finding, FindingPage, FindingQuery, NewCommitment,
    NewFinding, NewStep,
};
use api_types::{CommitmentId, FindingId, Problem};
use serde::Serialize;
use uuid::Uuid;

use super::Strategies;
use crate::access::{Actor, StaffActor};
use crate::http::{Body, Refusal};

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(
    list_findings,
    add_finding,
    change_finding,
    list_all_commitments,
    add_commitment,
    change_commitment,
    add_step
))]
pub(crate) struct ConsolePaths;

/// Registers what hosts reach.
pub fn routes_console(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/api/findings")
            .route(web::get().to(list_findings))
            .route(web::post().to(add_finding)),
    )
    .service(web::resource("/api/findings/{id}").route(web::put().to(change_finding)))
    .service(
        web::resource("/api/commitments")
            .route(web::get().to(list_all_commitments))
            .route(web::post().to(add_commitment)),
    )
    .service(web::resource("/api/commitments/{id}").route(web::put().to(change_commitment)))
    .service(web::resource("/api/commitments/{id}/steps").route(web::post().to(add_step)));
}

/// Lists all findings, published or not. Hosts may.
#[utoipa::path(get, path = "/api/findings", tag = "strategy", params(FindingQuery),
    responses((status = 200, body = FindingPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_findings(
    strategies: web::Data<Strategies>,
    staff: StaffActor,
    query: web::Query<FindingQuery>,
) -> Result<HttpResponse, Refusal> {
    let page = strategies
        .all_findings(&Actor::Staff(staff), &query)
        .await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

/// Writes down what was heard. Hosts may.
#[utoipa::path(post, path = "/api/findings", tag = "strategy", request_body = NewFinding,
    responses((status = 201, body = Finding), (status = "4XX", body = Problem)))]
pub(crate) async fn add_finding(
    strategies: web::Data<Strategies>,
    staff: StaffActor,
    body: Body<NewFinding>,
) -> Result<HttpResponse, Refusal> {
    let actor = Actor::Staff(staff);
    let finding = strategies.write_finding(&actor, None, body.0, None).await?;
    Ok(fresh(HttpResponse::Created(), finding))
}

/// Changes, publishes or takes back a finding. Hosts may.
#[utoipa::path(put, path = "/api/findings/{id}", tag = "strategy", params(("id" = Uuid, Path)),
    request_body = NewFinding, responses((status = 200, body = Finding), (status = "4XX", body = Problem)))]
pub(crate) async fn change_finding(
    strategies: web::Data<Strategies>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewFinding>,
) -> Result<HttpResponse, Refusal> {
    let (actor, id) = (Actor::Staff(staff), Some(FindingId(*id)));
    let finding = strategies.write_finding(&actor, id, body.0, None).await?;
    Ok(fresh(HttpResponse::Ok(), finding))
}

/// Lists all commitments, published or not: open ones by due day, then what is over. Hosts may.
#[utoipa::path(get, path = "/api/commitments", tag = "strategy", params(CommitmentQuery),
    responses((status = 200, body = CommitmentPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_all_commitments(
    strategies: web::Data<Strategies>,
    staff: StaffActor,
    query: web::Query<CommitmentQuery>,
) -> Result<HttpResponse, Refusal> {
    let page = strategies
        .all_commitments(&Actor::Staff(staff), &query)
        .await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

/// Writes down what was promised. Hosts may.
#[utoipa::path(post, path = "/api/commitments", tag = "strategy", request_body = NewCommitment,
    responses((status = 201, body = Commitment), (status = "4XX", body = Problem)))]
pub(crate) async fn add_commitment(
    strategies: web::Data<Strategies>,
    staff: StaffActor,
    body: Body<NewCommitment>,
) -> Result<HttpResponse, Refusal> {
    let actor = Actor::Staff(staff);
    let commitment = strategies
        .write_commitment(&actor, None, body.0, None)
        .await?;
    Ok(fresh(HttpResponse::Created(), commitment))
}

/// Changes the texts of a commitment, publishes it or takes it back. Hosts may.
#[utoipa::path(put, path = "/api/commitments/{id}", tag = "strategy", params(("id" = Uuid, Path)),
    request_body = NewCommitment, responses((status = 200, body = Commitment), (status = "4XX", body = Problem)))]
pub(crate) async fn change_commitment(
    strategies: web::Data<Strategies>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewCommitment>,
) -> Result<HttpResponse, Refusal> {
    let (actor, id) = (Actor::Staff(staff), Some(CommitmentId(*id)));
    let commitment = strategies
        .write_commitment(&actor, id, body.0, None)
        .await?;
    Ok(fresh(HttpResponse::Ok(), commitment))
}

/// Says what happened to a commitment. Hosts may; nobody changes it afterwards.
#[utoipa::path(post, path = "/api/commitments/{id}/steps", tag = "strategy", params(("id" = Uuid, Path)),
    request_body = NewStep, responses((status = 201, body = Commitment), (status = "4XX", body = Problem)))]
pub(crate) async fn add_step(
    strategies: web::Data<Strategies>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewStep>,
) -> Result<HttpResponse, Refusal> {
    let actor = Actor::Staff(staff);
    let commitment = strategies
        .write_step(&actor, CommitmentId(*id), body.0, None)
        .await?;
    Ok(fresh(HttpResponse::Created(), commitment))
}

fn fresh(mut response: HttpResponseBuilder, body: impl Serialize) -> HttpResponse {
    response
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .json(body)
}
