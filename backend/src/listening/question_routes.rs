//! Questions over HTTP: asking and supporting for everybody, reading and answering for hosts.

use actix_web::{HttpResponse, web};
use api_types::listening::{
    DivisionMeeting, DivisionRequest, Moderation, NewQuestion, NewSupport, Question, QuestionPage,
    QuestionQuery,
};
use api_types::{ListeningSessionId, Problem, ProblemKind, QuestionId};
use uuid::Uuid;

use super::Listening;
use super::host_routes::fresh;
use crate::access::{Action, Actor, Resource, StaffActor, authorize};
use crate::http::{Body, Network, Refusal};

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(ask_question, list_questions, support_question, open_division_meeting))]
pub(crate) struct Paths;

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(list_all_questions, moderate_question))]
pub(crate) struct ConsolePaths;

/// Registers what residents reach.
pub(super) fn resident(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/api/listening-sessions/{slug}/questions")
            .route(web::get().to(list_questions))
            .route(web::post().to(ask_question)),
    )
    .service(web::resource("/api/questions/{id}/support").route(web::post().to(support_question)))
    .service(web::resource("/api/division/{slug}").route(web::post().to(open_division_meeting)));
}

/// Registers what hosts reach.
pub(super) fn console(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/api/listening-sessions/{id}/questions")
            .route(web::get().to(list_all_questions)),
    )
    .service(web::resource("/api/questions/{id}").route(web::post().to(moderate_question)));
}

/// Asks a question. Anybody may, for a division meeting whoever has its key; the same id again is the same question.
#[utoipa::path(post, path = "/api/listening-sessions/{slug}/questions", tag = "listening", params(("slug" = String, Path)),
    request_body = NewQuestion, responses((status = 201, body = Question), (status = "4XX", body = Problem), (status = 503, body = Problem)))]
pub(crate) async fn ask_question(
    listening: web::Data<Listening>,
    slug: web::Path<String>,
    network: Network,
    body: Body<NewQuestion>,
) -> Result<HttpResponse, Refusal> {
    let asked = listening.ask(&slug, body.0, network).await?;
    Ok(fresh(HttpResponse::Created(), asked))
}

/// Lists the questions that a host let through. Anybody may.
#[utoipa::path(get, path = "/api/listening-sessions/{slug}/questions", tag = "listening",
    params(("slug" = String, Path), QuestionQuery), responses((status = 200, body = QuestionPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_questions(
    listening: web::Data<Listening>,
    slug: web::Path<String>,
    query: web::Query<QuestionQuery>,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::ReadSchedule, &Resource::Site).map_err(ProblemKind::from)?;
    let page = listening.questions(&slug, &query).await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

/// Supports a question. Anybody may who does the work.
#[utoipa::path(post, path = "/api/questions/{id}/support", tag = "listening", params(("id" = Uuid, Path)),
    request_body = NewSupport, responses((status = 200, body = Question), (status = "4XX", body = Problem)))]
pub(crate) async fn support_question(
    listening: web::Data<Listening>,
    id: web::Path<Uuid>,
    network: Network,
    body: Body<NewSupport>,
) -> Result<HttpResponse, Refusal> {
    let counted = listening.support(QuestionId(*id), body.0, network).await?;
    Ok(fresh(HttpResponse::Ok(), counted))
}

/// Opens a division meeting. Whoever has its key may.
#[utoipa::path(post, path = "/api/division/{slug}", tag = "listening", params(("slug" = String, Path)), request_body = DivisionRequest,
    responses((status = 200, body = DivisionMeeting), (status = "4XX", body = Problem)))]
pub(crate) async fn open_division_meeting(
    listening: web::Data<Listening>,
    slug: web::Path<String>,
    network: Network,
    body: Body<DivisionRequest>,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::ReadSchedule, &Resource::Site).map_err(ProblemKind::from)?;
    let DivisionRequest { key, after } = body.0;
    let page = QuestionQuery { after, limit: None };
    let meeting = listening
        .division_meeting(&slug, &key, &page, network)
        .await?;
    Ok(fresh(HttpResponse::Ok(), meeting))
}

/// Lists all questions as they were asked. Hosts may.
#[utoipa::path(get, path = "/api/listening-sessions/{id}/questions", tag = "listening",
    params(("id" = Uuid, Path), QuestionQuery), responses((status = 200, body = QuestionPage), (status = "4XX", body = Problem)))]
pub(crate) async fn list_all_questions(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    query: web::Query<QuestionQuery>,
) -> Result<HttpResponse, Refusal> {
    let page = listening
        .all_questions(&Actor::Staff(staff), ListeningSessionId(*id), &query)
        .await?;
    Ok(fresh(HttpResponse::Ok(), page))
}

/// Lets a question through, answers it, or does not show it. Hosts may.
#[utoipa::path(post, path = "/api/questions/{id}", tag = "listening", params(("id" = Uuid, Path)),
    request_body = Moderation, responses((status = 200, body = Question), (status = "4XX", body = Problem)))]
pub(crate) async fn moderate_question(
    listening: web::Data<Listening>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<Moderation>,
) -> Result<HttpResponse, Refusal> {
    let changed = listening
        .moderate(&Actor::Staff(staff), QuestionId(*id), body.0)
        .await?;
    Ok(fresh(HttpResponse::Ok(), changed))
}
