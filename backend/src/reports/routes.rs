//! The residents' routes. Every answer may be about one person: none is cached.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use api_types::Problem;
use api_types::reports::{
    Challenge, Mailbox, Message, NewMessage, NewReport, ReportStored, Withdrawal,
};
use serde::Serialize;

use super::Reports;
use super::mailbox::Code;
use crate::access::{Action, Actor, Resource, authorize};
use crate::http::{Body, BodyLimit, Network, Refusal};

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(
    ask_for_work,
    send_report,
    read_mailbox,
    write_message,
    withdraw,
    cancel_withdrawal,
    erase_immigration_status
))]
pub(crate) struct Paths;

/// Registers the routes of intake and mailbox.
pub fn routes_resident(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/proof-of-work").route(web::get().to(ask_for_work)))
        .service(
            web::resource("/api/reports")
                .app_data(BodyLimit::REPORT)
                .route(web::post().to(send_report)),
        )
        .service(web::resource("/api/mailbox").route(web::get().to(read_mailbox)))
        .service(web::resource("/api/mailbox/messages").route(web::post().to(write_message)))
        .service(
            web::resource("/api/mailbox/withdrawal")
                .route(web::post().to(withdraw))
                .route(web::delete().to(cancel_withdrawal)),
        )
        .service(
            web::resource("/api/mailbox/immigration-status")
                .route(web::delete().to(erase_immigration_status)),
        );
}

/// A challenge for one body.
#[utoipa::path(get, path = "/api/proof-of-work", tag = "reports",
    responses((status = 200, body = Challenge)))]
pub(crate) async fn ask_for_work(reports: web::Data<Reports>, network: Network) -> HttpResponse {
    fresh(HttpResponse::Ok(), reports.challenge(network))
}

/// Sends a sealed report. Anybody may; the same bytes again give the same answer.
#[utoipa::path(post, path = "/api/reports", tag = "reports", request_body = NewReport,
    responses((status = 201, body = ReportStored), (status = "4XX", body = Problem), (status = 503, body = Problem)))]
pub(crate) async fn send_report(
    reports: web::Data<Reports>,
    body: Body<NewReport>,
) -> Result<HttpResponse, Refusal> {
    authorize(&Actor::Visitor, Action::SendReport, &Resource::Site)
        .map_err(api_types::ProblemKind::from)?;
    let stored = reports.send_report(body.0).await?;
    Ok(fresh(HttpResponse::Created(), stored))
}

/// Reads standing, openings and answers, by the code.
#[utoipa::path(get, path = "/api/mailbox", tag = "reports",
    responses((status = 200, body = Mailbox), (status = 404, body = Problem), (status = 429, body = Problem)))]
pub(crate) async fn read_mailbox(
    reports: web::Data<Reports>,
    code: Code,
    network: Network,
) -> Result<HttpResponse, Refusal> {
    let mailbox = reports.read_mailbox(&code, network).await?;
    Ok(fresh(HttpResponse::Ok(), mailbox))
}

/// Writes to a unit, by the code.
#[utoipa::path(post, path = "/api/mailbox/messages", tag = "reports", request_body = NewMessage,
    responses((status = 201, body = Message), (status = "4XX", body = Problem)))]
pub(crate) async fn write_message(
    reports: web::Data<Reports>,
    code: Code,
    network: Network,
    body: Body<NewMessage>,
) -> Result<HttpResponse, Refusal> {
    let message = reports.write_from_mailbox(&code, network, body.0).await?;
    Ok(fresh(HttpResponse::Created(), message))
}

/// Withdraws the report, by the code.
#[utoipa::path(post, path = "/api/mailbox/withdrawal", tag = "reports",
    responses((status = 200, body = Withdrawal), (status = 404, body = Problem)))]
pub(crate) async fn withdraw(
    reports: web::Data<Reports>,
    code: Code,
    network: Network,
) -> Result<HttpResponse, Refusal> {
    let withdrawal = reports.withdraw(&code, network).await?;
    Ok(fresh(HttpResponse::Ok(), withdrawal))
}

/// Takes a withdrawal back, by the code.
#[utoipa::path(delete, path = "/api/mailbox/withdrawal", tag = "reports",
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(crate) async fn cancel_withdrawal(
    reports: web::Data<Reports>,
    code: Code,
    network: Network,
) -> Result<HttpResponse, Refusal> {
    reports.cancel_withdrawal(&code, network).await?;
    Ok(nothing())
}

/// Destroys the immigration box, by the code.
#[utoipa::path(delete, path = "/api/mailbox/immigration-status", tag = "reports",
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(crate) async fn erase_immigration_status(
    reports: web::Data<Reports>,
    code: Code,
    network: Network,
) -> Result<HttpResponse, Refusal> {
    reports.erase_immigration_status(&code, network).await?;
    Ok(nothing())
}

fn fresh(mut response: actix_web::HttpResponseBuilder, body: impl Serialize) -> HttpResponse {
    response
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .json(body)
}

fn nothing() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .finish()
}
