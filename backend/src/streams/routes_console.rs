//! What hosts reach. Nothing of it is cached.

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, web};
use api_types::strategy::PushKey;
use api_types::streams::{
    Alarms, NewRecording, NewStreamText, NewStreams, StateByHand, Streams as View, UseAlarms,
};
use api_types::{ListeningSessionId, Problem, StreamId};
use uuid::Uuid;

use super::{Streams, vtt};
use crate::access::StaffActor;
use crate::http::{Body, BodyLimit, Refusal};

// JSON writes a line break as two bytes.
const TEXTS: BodyLimit = BodyLimit(vtt::LARGEST + vtt::LARGEST / 2);

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi(paths(
    list_streams,
    put_streams,
    set_state,
    post_recording,
    put_text,
    read_alarm_key,
    use_alarms
))]
pub(crate) struct ConsolePaths;

/// Registers what hosts reach.
pub fn routes_console(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/api/listening-sessions/{id}/streams")
            .route(web::get().to(list_streams))
            .route(web::put().to(put_streams)),
    )
    .service(web::resource("/api/streams/{id}/state").route(web::post().to(set_state)))
    .service(web::resource("/api/streams/{id}/recording").route(web::put().to(post_recording)))
    .service(
        web::resource("/api/streams/{id}/texts")
            .app_data(TEXTS)
            .route(web::put().to(put_text)),
    )
    .service(
        web::resource("/api/stream-alarms")
            .route(web::get().to(read_alarm_key))
            .route(web::post().to(use_alarms)),
    );
}

/// The streams of a session, also of a draft. Hosts may.
#[utoipa::path(get, path = "/api/listening-sessions/{id}/streams", tag = "streams", params(("id" = Uuid, Path)),
    responses((status = 200, body = View), (status = "4XX", body = Problem)))]
pub(crate) async fn list_streams(
    streams: web::Data<Streams>,
    staff: StaffActor,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Refusal> {
    let session = ListeningSessionId(*id);
    Ok(fresh(streams.list_for_host(&staff, session).await?))
}

/// Writes down all streams of a session; one with an id keeps its state. Hosts may.
#[utoipa::path(put, path = "/api/listening-sessions/{id}/streams", tag = "streams", params(("id" = Uuid, Path)),
    request_body = NewStreams, responses((status = 200, body = View), (status = "4XX", body = Problem)))]
pub(crate) async fn put_streams(
    streams: web::Data<Streams>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewStreams>,
) -> Result<HttpResponse, Refusal> {
    let session = ListeningSessionId(*id);
    Ok(fresh(streams.put_streams(&staff, session, body.0).await?))
}

/// A host knows better than the probe, or gives a stream back to it. Hosts may.
#[utoipa::path(post, path = "/api/streams/{id}/state", tag = "streams", params(("id" = Uuid, Path)),
    request_body = StateByHand, responses((status = 200, body = View), (status = "4XX", body = Problem)))]
pub(crate) async fn set_state(
    streams: web::Data<Streams>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<StateByHand>,
) -> Result<HttpResponse, Refusal> {
    Ok(fresh(
        streams.set_state(&staff, StreamId(*id), body.0).await?,
    ))
}

/// Posts where the recording is. Hosts may.
#[utoipa::path(put, path = "/api/streams/{id}/recording", tag = "streams", params(("id" = Uuid, Path)),
    request_body = NewRecording, responses((status = 200, body = View), (status = "4XX", body = Problem)))]
pub(crate) async fn post_recording(
    streams: web::Data<Streams>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewRecording>,
) -> Result<HttpResponse, Refusal> {
    let view = streams
        .post_recording(&staff, StreamId(*id), body.0)
        .await?;
    Ok(fresh(view))
}

/// Keeps captions and transcript in one language. Hosts may.
#[utoipa::path(put, path = "/api/streams/{id}/texts", tag = "streams", params(("id" = Uuid, Path)),
    request_body = NewStreamText, responses((status = 200, body = View), (status = "4XX", body = Problem)))]
pub(crate) async fn put_text(
    streams: web::Data<Streams>,
    staff: StaffActor,
    id: web::Path<Uuid>,
    body: Body<NewStreamText>,
) -> Result<HttpResponse, Refusal> {
    Ok(fresh(
        streams.put_text(&staff, StreamId(*id), body.0).await?,
    ))
}

/// The key that a browser is given when a host wants alarms in it. Hosts may.
#[utoipa::path(get, path = "/api/stream-alarms", tag = "streams",
    responses((status = 200, body = PushKey), (status = "4XX", body = Problem)))]
pub(crate) async fn read_alarm_key(
    streams: web::Data<Streams>,
    staff: StaffActor,
) -> Result<HttpResponse, Refusal> {
    let key = streams.alarm_key(&staff)?;
    Ok(fresh(PushKey { key }))
}

/// Alarms by push when a stream of one's own sessions breaks off: switched on or off for one browser. Hosts may.
#[utoipa::path(post, path = "/api/stream-alarms", tag = "streams", request_body = UseAlarms,
    responses((status = 200, body = Alarms), (status = "4XX", body = Problem)))]
pub(crate) async fn use_alarms(
    streams: web::Data<Streams>,
    staff: StaffActor,
    body: Body<UseAlarms>,
) -> Result<HttpResponse, Refusal> {
    let on = streams.use_alarms(&staff, body.0).await?;
    Ok(fresh(Alarms { on }))
}

fn fresh(view: impl serde::Serialize) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .json(view)
}
