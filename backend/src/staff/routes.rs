//! Routes of the console: log in, log out, who am I.

use actix_web::{HttpResponse, web};
use api_types::staff::{LoginStart, Me, NewLogin};

use super::StaffDesk;
use super::actor::{login_cookie, no_cookie};
use crate::access::StaffActor;
use crate::http::{Body, Refusal};

/// On the console alone.
pub fn routes_console(config: &mut web::ServiceConfig) {
    config
        .route("/api/login/start", web::post().to(start_login))
        .route("/api/login", web::post().to(log_in))
        .route("/api/logout", web::post().to(log_out))
        .route("/api/me", web::get().to(show_me));
}

/// Anybody may ask; a name that nobody has gets an answer of the same form.
async fn start_login(
    desk: web::Data<StaffDesk>,
    body: Body<LoginStart>,
) -> Result<HttpResponse, Refusal> {
    let stretch = desk.start_login(&body.0.name).await?;
    Ok(HttpResponse::Ok().json(stretch))
}

/// Anybody may try; one refusal for everything that can be wrong.
async fn log_in(desk: web::Data<StaffDesk>, body: Body<NewLogin>) -> Result<HttpResponse, Refusal> {
    let (actor, token) = desk.log_in(body.0).await?;
    let me: Me = desk.me(&actor).await?;
    Ok(HttpResponse::Ok().cookie(login_cookie(token)).json(me))
}

/// Whoever is logged in. Without a login there is nothing to end, and the cookie goes all the same.
async fn log_out(
    desk: web::Data<StaffDesk>,
    actor: Option<StaffActor>,
) -> Result<HttpResponse, Refusal> {
    if let Some(actor) = actor {
        desk.log_out(&actor).await?;
    }
    Ok(HttpResponse::NoContent().cookie(no_cookie()).finish())
}

/// Whoever is logged in, about themselves.
async fn show_me(desk: web::Data<StaffDesk>, actor: StaffActor) -> Result<HttpResponse, Refusal> {
    Ok(HttpResponse::Ok().json(desk.me(&actor).await?))
}
