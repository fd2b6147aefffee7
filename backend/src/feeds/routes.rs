//! The addresses of feeds. Everybody may read them, also from a page of somebody else's.

use actix_web::http::Method;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Resource, Route, web};
use api_types::{CommitmentId, FindingId, Problem, ProblemKind};
use i18n::Locale;
use serde::Deserialize;
use uuid::Uuid;

use super::making::About;
use super::{FeedError, Feeds, Form};
use crate::access::{self, Action, Actor, authorize};
use crate::http::Refusal;
use crate::http::headers::Packing;

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(
    read_calendar,
    read_atom,
    read_json_feed,
    read_civic_events,
    read_session_calendar,
    read_neighborhood_calendar,
    read_neighborhood_atom,
    read_neighborhood_json_feed,
    read_finding_atom,
    read_commitment_atom
))]
pub(crate) struct Paths;

/// Registers what everybody reaches.
pub fn routes_resident(cfg: &mut web::ServiceConfig) {
    cfg.service(both("/calendar.ics", || web::to(read_calendar)))
        .service(both("/feed.atom", || web::to(read_atom)))
        .service(both("/feed.json", || web::to(read_json_feed)))
        .service(both("/open-civic-data/events.json", || {
            web::to(read_civic_events)
        }))
        .service(both("/sessions/{slug}.ics", || {
            web::to(read_session_calendar)
        }))
        .service(both("/neighborhoods/{slug}.ics", || {
            web::to(read_neighborhood_calendar)
        }))
        .service(both("/neighborhoods/{slug}.atom", || {
            web::to(read_neighborhood_atom)
        }))
        .service(both("/neighborhoods/{slug}.json", || {
            web::to(read_neighborhood_json_feed)
        }))
        .service(both("/findings/{id}.atom", || web::to(read_finding_atom)))
        .service(both("/commitments/{id}.atom", || {
            web::to(read_commitment_atom)
        }));
}

// Programs ask for the head first, to see whether it is worth it.
fn both(path: &str, route: fn() -> Route) -> Resource {
    web::resource(path)
        .route(route().method(Method::GET))
        .route(route().method(Method::HEAD))
}

/// How a feed is wanted. What else stands in the query is left alone: readers and those who pass a link on add to it.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub(crate) struct FeedQuery {
    /// Titles in this language, where a host wrote them: `es`.
    lang: Option<String>,
}

/// A reader and what it asks with.
struct Asked<'a> {
    feeds: &'a Feeds,
    request: &'a HttpRequest,
    query: &'a FeedQuery,
}

impl Asked<'_> {
    async fn answer(self, about: About) -> Result<HttpResponse, Refusal> {
        let wanted = match &self.query.lang {
            Some(tag) => Some(Locale::parse(tag).ok_or(FeedError::MalformedQuery)?),
            None => None,
        };
        let form = Packing::wanted(self.request.headers());
        let document = self.feeds.document(wanted, about, form).await?;
        let mut response = document.answer(self.request);
        // Readers that run in a browser, on somebody else's page.
        response.headers_mut().insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
        Ok(response)
    }
}

fn everybody() -> Result<(), Refusal> {
    authorize(
        &Actor::Visitor,
        Action::ReadSchedule,
        &access::Resource::Site,
    )
    .map_err(|denied| ProblemKind::from(denied).into())
}

fn id_of(text: &str) -> Result<Uuid, FeedError> {
    Uuid::parse_str(text).map_err(|_| FeedError::NotFound)
}

/// All sessions, from thirty days back. Everybody may read it.
#[utoipa::path(get, path = "/calendar.ics", tag = "feeds", params(FeedQuery),
    responses((status = 200, content_type = "text/calendar", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_calendar(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::City(Form::Calendar)).await
}

/// News of sessions, findings and commitments. Everybody may read it.
#[utoipa::path(get, path = "/feed.atom", tag = "feeds", params(FeedQuery),
    responses((status = 200, content_type = "application/atom+xml", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_atom(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::City(Form::Atom)).await
}

/// News of sessions, findings and commitments. Everybody may read it.
#[utoipa::path(get, path = "/feed.json", tag = "feeds", params(FeedQuery),
    responses((status = 200, content_type = "application/feed+json", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_json_feed(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::City(Form::JsonFeed)).await
}

/// All sessions as events of Open Civic Data. Everybody may read it.
#[utoipa::path(get, path = "/open-civic-data/events.json", tag = "feeds", params(FeedQuery),
    responses((status = 200, content_type = "application/json", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_civic_events(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::City(Form::OpenCivic)).await
}

/// One session. Everybody may read it.
#[utoipa::path(get, path = "/sessions/{slug}.ics", tag = "feeds", params(("slug" = String, Path), FeedQuery),
    responses((status = 200, content_type = "text/calendar", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_session_calendar(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::Session(slug.into_inner())).await
}

/// The sessions of a neighborhood. Everybody may read it.
#[utoipa::path(get, path = "/neighborhoods/{slug}.ics", tag = "feeds", params(("slug" = String, Path), FeedQuery),
    responses((status = 200, content_type = "text/calendar", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_neighborhood_calendar(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let id = feeds.neighborhood(&slug)?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::Neighborhood(Form::Calendar, id)).await
}

/// News of a neighborhood. Everybody may read it.
#[utoipa::path(get, path = "/neighborhoods/{slug}.atom", tag = "feeds", params(("slug" = String, Path), FeedQuery),
    responses((status = 200, content_type = "application/atom+xml", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_neighborhood_atom(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let id = feeds.neighborhood(&slug)?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::Neighborhood(Form::Atom, id)).await
}

/// News of a neighborhood. Everybody may read it.
#[utoipa::path(get, path = "/neighborhoods/{slug}.json", tag = "feeds", params(("slug" = String, Path), FeedQuery),
    responses((status = 200, content_type = "application/feed+json", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_neighborhood_json_feed(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let id = feeds.neighborhood(&slug)?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::Neighborhood(Form::JsonFeed, id)).await
}

/// A finding and what came of it. Everybody may read it.
#[utoipa::path(get, path = "/findings/{id}.atom", tag = "feeds", params(("id" = String, Path), FeedQuery),
    responses((status = 200, content_type = "application/atom+xml", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_finding_atom(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
    id: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked.answer(About::Finding(FindingId(id_of(&id)?))).await
}

/// A commitment and its steps. Everybody may read it.
#[utoipa::path(get, path = "/commitments/{id}.atom", tag = "feeds", params(("id" = String, Path), FeedQuery),
    responses((status = 200, content_type = "application/atom+xml", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn read_commitment_atom(
    feeds: web::Data<Feeds>,
    request: HttpRequest,
    query: web::Query<FeedQuery>,
    id: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let asked = Asked {
        feeds: &feeds,
        request: &request,
        query: &query,
    };
    asked
        .answer(About::Commitment(CommitmentId(id_of(&id)?)))
        .await
}
