//! Media of our own: what an encoder writes into a folder is served below `/media/`, so that a small city needs no other server.

use std::path::{Path, PathBuf};

use actix_files::NamedFile;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use api_types::ProblemKind;

use super::Streams;
use super::address::media_path;
use crate::http::Refusal;

// A playlist changes every few seconds. A segment's name may come again when an encoder starts anew.
const PLAYLIST: &str = "public, max-age=1";
const REST: &str = "public, max-age=60";

/// What a file is by the end of its name; nothing else is served.
pub fn content_type(path: &Path) -> Option<&'static str> {
    Some(match path.extension()?.to_str()? {
        "m3u8" => "application/vnd.apple.mpegurl",
        "ts" => "video/mp2t",
        "m4s" => "video/iso.segment",
        "mp4" => "video/mp4",
        "vtt" => "text/vtt; charset=utf-8",
        _ => return None,
    })
}

/// The file, wherever links lead, if it lies in the folder.
pub async fn inside(folder: &Path, path: &Path) -> Option<PathBuf> {
    let root = tokio::fs::canonicalize(folder).await.ok()?;
    let file = tokio::fs::canonicalize(root.join(path)).await.ok()?;
    (file.starts_with(&root) && file.is_file()).then_some(file)
}

/// Sends a file of an encoder, or a part of it. Everybody may.
pub(crate) async fn send_media(
    streams: web::Data<Streams>,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    let nothing = || Refusal::from(ProblemKind::NotFound);
    let folder = streams.media_folder().ok_or_else(nothing)?;
    let path = media_path(&path).ok_or_else(nothing)?;
    let kind = content_type(&path).ok_or_else(nothing)?;
    let file = inside(folder, &path).await.ok_or_else(nothing)?;
    let file = NamedFile::open(file).map_err(|_| nothing())?;
    let mut response = file.disable_content_disposition().into_response(&request);
    let cache = if path.extension().is_some_and(|e| e == "m3u8") {
        PLAYLIST
    } else {
        REST
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    Ok(response)
}
