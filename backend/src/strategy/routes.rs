//! What residents reach: neighborhoods, findings, commitments, and following them.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue, LOCATION};
use actix_web::{HttpResponse, web};
use api_types::strategy::{
    Commitment, CommitmentPage, CommitmentQuery, Finding, Follow, NewFollow, PushKey, Strategy,
    UseFollow,
};
use api_types::{CommitmentId, FindingId, NeighborhoodId, Problem, ProblemKind};
use serde::Serialize;
use uuid::Uuid;

use super::{Strategies, StrategyError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::http::{Body, BodyLimit, Network, PreferredLanguage, Refusal};

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(
    read_neighborhood,
    list_commitments,
    read_commitment,
    read_finding,
    read_push_key,
    start_follow,
    use_follow,
    leave_by_link,
    leave_by_click
))]
pub(crate) struct Paths;

/// Stands in the address of a page instead of what is no code.
const NO_CODE: &str = "0";

/// Registers what residents reach.
pub fn routes_resident(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/neighborhoods/{slug}").route(web::get().to(read_neighborhood)))
        .service(web::resource("/api/commitments").route(web::get().to(list_commitments)))
        .service(web::resource("/api/commitments/{id}").route(web::get().to(read_commitment)))
        .service(web::resource("/api/findings/{id}").route(web::get().to(read_finding)))
        .service(
            web::resource("/api/follows")
                .app_data(BodyLimit(2048))
                .route(web::post().to(start_follow)),
        )
        .service(web::resource("/api/push-key").route(web::get().to(read_push_key)))
        .service(
            web::resource("/api/follow")
                .app_data(BodyLimit(512))
                .route(web::post().to(use_follow)),
        )
        .service(
            web::resource("/unsubscribe/{code}")
                .app_data(web::PayloadConfig::new(2048))
                .route(web::get().to(leave_by_link))
                .route(web::post().to(leave_by_click)),
        );
}

fn may_read() -> Result<(), StrategyError> {
    authorize(&Actor::Visitor, Action::ReadSchedule, &Resource::Site)?;
    Ok(())
}

/// What was heard in a neighborhood and what was promised there. Everybody may.
#[utoipa::path(get, path = "/api/neighborhoods/{slug}", tag = "strategy", params(("slug" = String, Path)),
    responses((status = 200, body = Strategy), (status = "4XX", body = Problem)))]
pub(crate) async fn read_neighborhood(
    strategies: web::Data<Strategies>,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    may_read()?;
    let place = NeighborhoodId::parse(&slug).ok_or(ProblemKind::NotFound)?;
    Ok(open_answer(strategies.of_neighborhood(&place).await?))
}

/// Lists the published commitments: open ones by due day, then what is over. Everybody may.
#[utoipa::path(get, path = "/api/commitments", tag = "strategy", params(CommitmentQuery),
    responses((status = 200, body = CommitmentPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_commitments(
    strategies: web::Data<Strategies>,
    query: web::Query<CommitmentQuery>,
) -> Result<HttpResponse, Refusal> {
    may_read()?;
    Ok(open_answer(strategies.commitments(&query).await?))
}

/// A published commitment with its history. Everybody may.
#[utoipa::path(get, path = "/api/commitments/{id}", tag = "strategy", params(("id" = Uuid, Path)),
    responses((status = 200, body = Commitment), (status = "4XX", body = Problem)))]
pub(crate) async fn read_commitment(
    strategies: web::Data<Strategies>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    may_read()?;
    let found = strategies.commitment(CommitmentId(*id)).await?;
    Ok(open_answer(found.ok_or(ProblemKind::NotFound)?))
}

/// A published finding. Everybody may.
#[utoipa::path(get, path = "/api/findings/{id}", tag = "strategy", params(("id" = Uuid, Path)),
    responses((status = 200, body = Finding), (status = "4XX", body = Problem)))]
pub(crate) async fn read_finding(
    strategies: web::Data<Strategies>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    may_read()?;
    let found = strategies.finding(FindingId(*id)).await?;
    Ok(open_answer(found.ok_or(ProblemKind::NotFound)?))
}

/// The key that a browser is given when somebody wants messages by push. Everybody may.
#[utoipa::path(get, path = "/api/push-key", tag = "strategy", responses((status = 200, body = PushKey)))]
pub(crate) async fn read_push_key(
    strategies: web::Data<Strategies>,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::TakePart, &Resource::Site).map_err(StrategyError::from)?;
    let key = strategies.push_key();
    Ok(HttpResponse::Ok().json(PushKey { key }))
}

/// Begins to follow something by mail; counts when the link in the mail is used. Everybody may, without an account.
#[utoipa::path(post, path = "/api/follows", tag = "strategy", request_body = NewFollow,
    responses((status = 201, body = Follow), (status = "4XX", body = Problem)))]
pub(crate) async fn start_follow(
    strategies: web::Data<Strategies>,
    network: Network,
    body: Body<NewFollow>,
) -> Result<HttpResponse, Refusal> {
    let follow = strategies.follow(body.0, network).await?;
    Ok(HttpResponse::Created().json(follow))
}

/// Confirms, shows or ends a follow. Who holds its code may.
#[utoipa::path(post, path = "/api/follow", tag = "strategy", request_body = UseFollow,
    responses((status = 200, body = Follow), (status = "4XX", body = Problem)))]
pub(crate) async fn use_follow(
    strategies: web::Data<Strategies>,
    network: Network,
    body: Body<UseFollow>,
) -> Result<HttpResponse, Refusal> {
    let follow = strategies.use_follow(body.0, network).await?;
    Ok(HttpResponse::Ok().json(follow))
}

/// Leads to the page that asks, or says that there is nothing to end. Looks nothing up: programs that open every link change nothing.
#[utoipa::path(get, path = "/unsubscribe/{code}", tag = "strategy", params(("code" = String, Path)),
    responses((status = 303), (status = "4XX", body = Problem)))]
pub(crate) async fn leave_by_link(
    language: PreferredLanguage,
    code: web::Path<String>,
) -> HttpResponse {
    let code = match sealing::SeatCode::parse(&code) {
        Ok(code) => code.digits().to_string(),
        // Whatever stands in the address: it is nobody's code.
        Err(_) => NO_CODE.to_owned(),
    };
    let page = format!("/{}/follow/{code}", language.0.tag());
    HttpResponse::SeeOther()
        .insert_header((LOCATION, page))
        .finish()
}

/// One click in a mail program (RFC 8058). Who holds the code may; no cookie and no page is needed.
#[utoipa::path(post, path = "/unsubscribe/{code}", tag = "strategy", params(("code" = String, Path)),
    request_body(content = String, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200), (status = "4XX", body = Problem)))]
pub(crate) async fn leave_by_click(
    strategies: web::Data<Strategies>,
    network: Network,
    code: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Refusal> {
    if !is_one_click(&body) {
        return Err(ProblemKind::MalformedBody.into());
    }
    strategies.unsubscribe(&code, network).await?;
    Ok(HttpResponse::Ok().finish())
}

// As a form or as multipart/form-data (section 3.2 of the RFC): the pair has no characters that either would write otherwise.
fn is_one_click(body: &[u8]) -> bool {
    let body = String::from_utf8_lossy(body);
    body.split_once("List-Unsubscribe")
        .is_some_and(|(_, rest)| rest.contains("One-Click"))
}

fn open_answer(body: impl Serialize) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((
            CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=60"),
        ))
        .json(body)
}
