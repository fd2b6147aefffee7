//! Routes of the console: log in, log out, who am I.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, HttpResponseBuilder, web};
use api_types::Problem;
use api_types::staff::{LoginStart, Me, NewLogin, Stretch};

use super::StaffDesk;
use super::actor::{login_cookie, no_cookie};
use crate::access::StaffActor;
use crate::http::{Body, Refusal};

/// The paths of this file.
#[derive(utoipa::OpenApi)]
#[openapi(paths(start_login, log_in, log_out, show_me))]
pub(crate) struct Paths;

/// On the console alone.
pub fn routes_console(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/api/login/start").route(web::post().to(start_login)))
        .service(web::resource("/api/login").route(web::post().to(log_in)))
        .service(web::resource("/api/logout").route(web::post().to(log_out)))
        .service(web::resource("/api/me").route(web::get().to(show_me)));
}

/// How to stretch the pass-phrase. Anybody may ask; a name that nobody has gets an answer of the same form.
#[utoipa::path(post, path = "/api/login/start", tag = "staff", request_body = LoginStart,
    responses((status = 200, body = Stretch), (status = "4XX", body = Problem)))]
pub(crate) async fn start_login(
    desk: web::Data<StaffDesk>,
    body: Body<LoginStart>,
) -> Result<HttpResponse, Refusal> {
    let stretch = desk.start_login(&body.0.name).await?;
    Ok(private(HttpResponse::Ok()).json(stretch))
}

/// Logs in. Anybody may try; one refusal for everything that can be wrong. Sets the login cookie.
#[utoipa::path(post, path = "/api/login", tag = "staff", request_body = NewLogin,
    responses((status = 200, body = Me), (status = "4XX", body = Problem), (status = 503, body = Problem)))]
pub(crate) async fn log_in(
    desk: web::Data<StaffDesk>,
    body: Body<NewLogin>,
) -> Result<HttpResponse, Refusal> {
    let (actor, token) = desk.log_in(body.0).await?;
    let me = desk.me(&actor).await?;
    Ok(private(HttpResponse::Ok())
        .cookie(login_cookie(token))
        .json(me))
}

/// Logs out. Without a login there is nothing to end, and the cookie goes all the same.
#[utoipa::path(post, path = "/api/logout", tag = "staff",
    responses((status = 204), (status = "4XX", body = Problem)))]
pub(crate) async fn log_out(
    desk: web::Data<StaffDesk>,
    actor: Option<StaffActor>,
) -> Result<HttpResponse, Refusal> {
    if let Some(actor) = actor {
        desk.log_out(&actor).await?;
    }
    Ok(private(HttpResponse::NoContent())
        .cookie(no_cookie())
        .finish())
}

/// Who is logged in, and the locked keys. Whoever is logged in, about themselves.
#[utoipa::path(get, path = "/api/me", tag = "staff",
    responses((status = 200, body = Me), (status = 401, body = Problem)))]
pub(crate) async fn show_me(
    desk: web::Data<StaffDesk>,
    actor: StaffActor,
) -> Result<HttpResponse, Refusal> {
    Ok(private(HttpResponse::Ok()).json(desk.me(&actor).await?))
}

fn private(mut response: HttpResponseBuilder) -> HttpResponseBuilder {
    response.insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")));
    response
}
