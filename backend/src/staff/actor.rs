//! The person behind a request of the console.

use std::future::Future;
use std::pin::Pin;

use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use api_types::ProblemKind;

use super::StaffDesk;
use crate::access::StaffActor;
use crate::http::Refusal;

/// `__Host-`: over HTTPS, for this host and path `/` alone; no other host can set it.
pub(super) const COOKIE: &str = "__Host-amparo";

/// A token that the guard sends along with the answer.
#[derive(Clone)]
pub(super) struct Renewed(pub String);

impl FromRequest for StaffActor {
    type Error = Refusal;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Refusal>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let desk = request
                .app_data::<web::Data<StaffDesk>>()
                .ok_or(ProblemKind::Internal)?
                .clone();
            let token = request.cookie(COOKIE).ok_or(ProblemKind::LoginRequired)?;
            let recognized = desk
                .recognize(token.value())
                .await?
                .ok_or(ProblemKind::LoginRequired)?;
            if let Some(token) = recognized.renewed {
                request.extensions_mut().insert(Renewed(token));
            }
            Ok(recognized.actor)
        })
    }
}

/// The login cookie: gone when the browser closes, out of reach of scripts and of other sites.
pub(super) fn login_cookie(token: String) -> Cookie<'static> {
    Cookie::build(COOKIE, token)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .finish()
}

/// Takes the login cookie away.
pub(super) fn no_cookie() -> Cookie<'static> {
    let mut cookie = login_cookie(String::new());
    cookie.make_removal();
    cookie
}
