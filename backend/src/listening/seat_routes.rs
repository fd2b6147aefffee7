//! Residents' routes of sign-ups. Every answer is about one person: none is cached.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use api_types::listening::{NewSignUp, SignUp, SignUpAnswer, SignUpRequest, WorkQuery};
use api_types::reports::Challenge;
use api_types::{Problem, ProblemKind};
use serde::Serialize;

use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::http::{Body, Network, Refusal};

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(sign_up, change_sign_up, ask_for_session_work))]
pub(crate) struct Paths;

/// Registers the routes.
pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/api/listening-sessions/{slug}/sign-ups").route(web::post().to(sign_up)),
    )
    .service(
        web::resource("/api/listening-sessions/{slug}/proof-of-work")
            .route(web::get().to(ask_for_session_work)),
    )
    .service(web::resource("/api/sign-up").route(web::post().to(change_sign_up)));
}

/// Signs up. Anybody may; the same code with the same content again gives the same sign-up (200). Above the share of a network
/// a mail address or a proof of work is asked for (403, `proof-invalid`).
#[utoipa::path(post, path = "/api/listening-sessions/{slug}/sign-ups", tag = "listening",
    params(("slug" = String, Path)), request_body = NewSignUp,
    responses((status = 201, body = SignUp), (status = 200, body = SignUp), (status = "4XX", body = Problem)))]
pub(crate) async fn sign_up(
    listening: web::Data<Listening>,
    network: Network,
    slug: web::Path<String>,
    body: Body<NewSignUp>,
) -> Result<HttpResponse, Refusal> {
    listening.check_sign_up_pace(network)?;
    let (sign_up, is_new) = listening.sign_up(&slug, body.0, Some(network)).await?;
    Ok(match is_new {
        true => fresh(HttpResponse::Created(), sign_up),
        false => fresh(HttpResponse::Ok(), sign_up),
    })
}

/// The work for what a network takes above its share of a session. Anybody may.
#[utoipa::path(get, path = "/api/listening-sessions/{slug}/proof-of-work", tag = "listening",
    params(("slug" = String, Path), WorkQuery), responses((status = 200, body = Challenge), (status = "4XX", body = Problem)))]
pub(crate) async fn ask_for_session_work(
    listening: web::Data<Listening>,
    network: Network,
    slug: web::Path<String>,
    query: web::Query<WorkQuery>,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::TakePart, &Resource::Site).map_err(ProblemKind::from)?;
    let work = listening.work_for(&slug, &query, network).await?;
    Ok(fresh(HttpResponse::Ok(), work))
}

/// Reads and changes a sign-up, by its code.
#[utoipa::path(post, path = "/api/sign-up", tag = "listening", request_body = SignUpRequest,
    responses((status = 200, body = SignUpAnswer), (status = "4XX", body = Problem)))]
pub(crate) async fn change_sign_up(
    listening: web::Data<Listening>,
    network: Network,
    body: Body<SignUpRequest>,
) -> Result<HttpResponse, Refusal> {
    listening.check_code_pace(network)?;
    let SignUpRequest { code, action } = body.0;
    let answer = match listening.act(&code, action, network).await {
        Err(ListeningError::Refused(ProblemKind::SeatCodeUnknown)) => {
            listening.check_miss_pace(network)?;
            return Err(ProblemKind::SeatCodeUnknown.into());
        }
        answer => answer?,
    };
    Ok(fresh(HttpResponse::Ok(), answer))
}

pub(super) fn fresh(
    mut response: actix_web::HttpResponseBuilder,
    body: impl Serialize,
) -> HttpResponse {
    response
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .json(body)
}
