//! In front of every route of the console: no other site acts for a person. (`http::scrub` refuses two credentials.)

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, ResponseError, web};
use api_types::ProblemKind;

use super::StaffDesk;
use super::actor::{COOKIE, Renewed, login_cookie};
use crate::http::Refusal;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Refuses requests of other sites; sends a renewed login cookie along with the answer.
pub async fn guard<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if let Err(refused) = check(&request) {
        let response = request.into_response(refused.error_response());
        return Ok(response.map_into_right_body());
    }
    let mut response = next.call(request).await?;
    let renewed = response.request().extensions_mut().remove::<Renewed>();
    if let Some(Renewed(token)) = renewed
        && !has_login_cookie(response.headers())
    {
        response.response_mut().add_cookie(&login_cookie(token))?;
    }
    Ok(response.map_into_left_body())
}

fn check(request: &ServiceRequest) -> Result<(), Refusal> {
    let desk = request
        .app_data::<web::Data<StaffDesk>>()
        .ok_or(ProblemKind::Internal)?;
    check_site(
        request.method(),
        request.path(),
        request.headers(),
        &desk.origin,
    )
}

/// Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`) and no script can change it. What acts needs one of the two,
/// and no sign to the contrary; what only reads data must show no sign to the contrary.
fn check_site(
    method: &Method,
    path: &str,
    headers: &HeaderMap,
    origin: &str,
) -> Result<(), Refusal> {
    let site = headers.get(SEC_FETCH_SITE).map(|value| value.as_bytes());
    let from = headers.get(header::ORIGIN).map(|value| value.as_bytes());
    let reads = matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    let foreign = site.is_some_and(|site| site != b"same-origin" && !(reads && site == b"none"))
        || from.is_some_and(|from| from != origin.as_bytes());
    let refused = if reads {
        foreign && path.starts_with("/api/")
    } else {
        foreign || (site.is_none() && from.is_none()) || !sends_json(headers)
    };
    if refused {
        Err(ProblemKind::CrossSite.into())
    } else {
        Ok(())
    }
}

// A form of another site can send text/plain and the like, never this.
fn sends_json(headers: &HeaderMap) -> bool {
    match headers.get(header::CONTENT_TYPE) {
        Some(kind) => kind
            .to_str()
            .ok()
            .and_then(|kind| kind.split(';').next())
            .is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json")),
        None => {
            let length = headers
                .get(header::CONTENT_LENGTH)
                .map(|length| length.as_bytes());
            length.is_none_or(|length| length == b"0")
                && !headers.contains_key(header::TRANSFER_ENCODING)
        }
    }
}

fn has_login_cookie(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::SET_COOKIE)
        .any(|cookie| cookie.as_bytes().starts_with(COOKIE.as_bytes()))
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;

    use super::*;

    const OWN: &str = "https://console.example";

    fn allowed(method: &Method, path: &str, pairs: &[(&str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(
                HeaderName::from_bytes(name.as_bytes()).unwrap(),
                HeaderValue::from_str(value).unwrap(),
            );
        }
        check_site(method, path, &headers, OWN).is_ok()
    }

    #[test]
    fn acting_needs_a_sign_of_the_own_site_and_no_sign_of_another() {
        let json = ("content-type", "application/json");
        let act = |pairs: &[(&str, &str)]| allowed(&Method::POST, "/api/login", pairs);
        assert!(act(&[json, ("sec-fetch-site", "same-origin")]));
        assert!(act(&[json, ("origin", OWN)]));
        assert!(act(&[
            json,
            ("origin", OWN),
            ("sec-fetch-site", "same-origin")
        ]));
        assert!(act(&[
            ("sec-fetch-site", "same-origin"),
            ("content-length", "0")
        ]));
        for refused in [
            &[json][..],
            &[json, ("sec-fetch-site", "cross-site")],
            &[json, ("sec-fetch-site", "same-site")],
            &[json, ("sec-fetch-site", "none")],
            &[json, ("origin", "null")],
            &[json, ("origin", "https://evil.example")],
            &[
                json,
                ("origin", "https://evil.example"),
                ("sec-fetch-site", "same-origin"),
            ],
            &[json, ("origin", OWN), ("sec-fetch-site", "cross-site")],
            &[
                ("content-type", "text/plain"),
                ("sec-fetch-site", "same-origin"),
            ],
            &[
                ("content-type", "application/x-www-form-urlencoded"),
                ("origin", OWN),
            ],
            &[("content-length", "9"), ("sec-fetch-site", "same-origin")],
            &[
                ("transfer-encoding", "chunked"),
                ("sec-fetch-site", "same-origin"),
            ],
        ] {
            assert!(!act(refused), "{refused:?}");
        }
    }

    #[test]
    fn a_link_from_elsewhere_opens_the_page_and_not_the_data() {
        assert!(allowed(
            &Method::GET,
            "/queue",
            &[("sec-fetch-site", "cross-site")]
        ));
        assert!(!allowed(
            &Method::GET,
            "/api/queue",
            &[("sec-fetch-site", "cross-site")]
        ));
        assert!(allowed(
            &Method::GET,
            "/api/queue",
            &[("sec-fetch-site", "none")]
        ));
        assert!(allowed(&Method::GET, "/api/queue", &[]));
    }
}
