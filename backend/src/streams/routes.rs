//! What residents reach: the streams of a session, now and as they change, captions, transcripts, media.

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use api_types::streams::{Streams as View, TranscriptPage};
use api_types::{Problem, ProblemKind, StreamId};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::live::Full;
use super::{Streams, media};
use crate::access::{Action, Actor, Resource, authorize};
use crate::http::headers::{names_etag, not_modified};
use crate::http::{Refusal, packed};

const COME_AGAIN: u32 = 15;

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(list_streams, listen, fetch_text, read_transcript))]
pub(crate) struct Paths;

/// Registers what residents reach.
pub fn routes_resident(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/api/listening-sessions/{slug}/streams").route(web::get().to(list_streams)),
    )
    .service(web::resource("/api/listening-sessions/{slug}/live").route(web::get().to(listen)))
    .service(
        web::resource("/api/streams/{id}/texts/{language}.vtt").route(web::get().to(fetch_text)),
    )
    .service(
        web::resource("/api/streams/{id}/transcript/{language}")
            .route(web::get().to(read_transcript)),
    )
    .service(
        web::resource("/media/{path:.*}")
            .route(web::get().to(media::send_media))
            .route(web::head().to(media::send_media)),
    );
}

/// What to look for in a transcript, and where to go on.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranscriptQuery {
    /// Words, at most 100 bytes.
    q: Option<String>,
    /// `next` of the last page.
    after: Option<u32>,
}

fn everybody() -> Result<(), Refusal> {
    authorize(&Actor::Visitor, Action::ReadSchedule, &Resource::Site)
        .map_err(|denied| ProblemKind::from(denied).into())
}

/// The streams of a session. Everybody may; pages that cannot listen ask here.
#[utoipa::path(get, path = "/api/listening-sessions/{slug}/streams", tag = "streams", params(("slug" = String, Path)),
    responses((status = 200, body = View), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn list_streams(
    streams: web::Data<Streams>,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let found = streams.of_public(&slug).await?;
    let view = found.ok_or(ProblemKind::NotFound)?.streams;
    // A recording becomes overdue at midnight, without anybody doing anything.
    let etag = format!("\"{}.{}\"", view.version, streams.today());
    if names_etag(&request, &etag) {
        return Ok(not_modified(&etag, packed::REVALIDATE));
    }
    Ok(HttpResponse::Ok()
        .insert_header((header::ETAG, etag))
        .insert_header((header::CACHE_CONTROL, packed::REVALIDATE))
        .json(view))
}

/// The streams of a session as they change (server-sent events; the data of each is `Streams`). Everybody may, as long as there is room.
#[utoipa::path(get, path = "/api/listening-sessions/{slug}/live", tag = "streams", params(("slug" = String, Path)),
    responses((status = 200, content_type = "text/event-stream", body = String), (status = "4XX", body = Problem), (status = 503, body = Problem)))]
pub(crate) async fn listen(
    streams: web::Data<Streams>,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let has = request
        .headers()
        .get("last-event-id")
        .and_then(|value| value.to_str().ok()?.parse().ok());
    let full = |_: Full| Refusal::later(ProblemKind::Busy, COME_AGAIN);
    let listener = streams.listen(&slug, has).await?.map_err(full)?;
    let listener = listener.ok_or(ProblemKind::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((header::CACHE_CONTROL, HeaderValue::from_static("no-store")))
        // Proxies hold nothing back.
        .insert_header(("x-accel-buffering", "no"))
        .streaming(listener.events()))
}

/// The captions of a stream. Everybody may.
#[utoipa::path(get, path = "/api/streams/{id}/texts/{language}.vtt", tag = "streams",
    params(("id" = Uuid, Path), ("language" = String, Path)),
    responses((status = 200, content_type = "text/vtt", body = String), (status = 304), (status = "4XX", body = Problem)))]
pub(crate) async fn fetch_text(
    streams: web::Data<Streams>,
    request: HttpRequest,
    path: web::Path<(Uuid, String)>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let (id, language) = path.into_inner();
    let text = streams.public_text(StreamId(id), &language).await?.vtt;
    let digest = Sha256::digest(text.as_bytes());
    let short = data_encoding::HEXLOWER.encode(digest.get(..12).unwrap_or_default());
    let etag = format!("\"{short}\"");
    if names_etag(&request, &etag) {
        return Ok(not_modified(&etag, packed::REVALIDATE));
    }
    Ok(HttpResponse::Ok()
        .content_type("text/vtt; charset=utf-8")
        .insert_header((header::ETAG, etag))
        .insert_header((header::CACHE_CONTROL, packed::REVALIDATE))
        .body(text))
}

/// A page of a transcript, or of what was searched for in it. Everybody may.
#[utoipa::path(get, path = "/api/streams/{id}/transcript/{language}", tag = "streams",
    params(("id" = Uuid, Path), ("language" = String, Path), TranscriptQuery),
    responses((status = 200, body = TranscriptPage), (status = "4XX", body = Problem)))]
pub(crate) async fn read_transcript(
    streams: web::Data<Streams>,
    path: web::Path<(Uuid, String)>,
    query: web::Query<TranscriptQuery>,
) -> Result<HttpResponse, Refusal> {
    everybody()?;
    let (id, language) = path.into_inner();
    let page = streams
        .transcript(StreamId(id), &language, query.q.as_deref(), query.after)
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, packed::REVALIDATE))
        .json(page))
}
