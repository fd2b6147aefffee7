//! The built files: read once at the start, checked against the release list, served packed as they were built.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use api_types::ProblemKind;
use data_encoding::HEXLOWER;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::http::Refusal;
use crate::http::headers::Packing;
use crate::http::packed::{IMMUTABLE, Packed, REVALIDATE, gunzip};

/// Why the built files cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum AssetsError {
    /// Nobody built them.
    #[error(
        "{0:?} cannot be read ({1}); build the pages with `cargo xtask pwa`, or set `assets` to where they are"
    )]
    Missing(PathBuf, std::io::Error),
    /// The list is not one.
    #[error("{0:?} is not a release list: {1}")]
    NotAList(PathBuf, serde_json::Error),
    /// A file differs from the list.
    #[error("{0:?} is not the file that release.json lists")]
    Changed(PathBuf),
    /// A file that every page needs is not listed.
    #[error("release.json lists no {0}")]
    Lacking(&'static str),
}

#[derive(Deserialize)]
struct Release {
    build: String,
    entry: BTreeMap<String, String>,
    assets: Vec<Asset>,
    /// Files of the release before. Pages that were open when this one came load them still.
    #[serde(default)]
    previous: Vec<Asset>,
}

#[derive(Deserialize)]
struct Asset {
    path: String,
    sha256: String,
    integrity: String,
    br: Option<u64>,
    gz: Option<u64>,
}

/// Where files lie whose names hold their hash.
const HASHED: &str = "/assets/";

impl Asset {
    /// The file itself, if it is the one that the list means.
    fn packed(&self, folder: &Path) -> Result<Packed, AssetsError> {
        let path = folder.join(self.path.trim_start_matches('/'));
        let plain = read(&path)?;
        if HEXLOWER.encode(&Sha256::digest(&plain)) != self.sha256.to_ascii_lowercase() {
            return Err(AssetsError::Changed(path));
        }
        let brotli = self.br.map(|_| read(&beside(&path, "br"))).transpose()?;
        let gzip = self.gz.map(|_| read(&beside(&path, "gz"))).transpose()?;
        // Whoever takes no packed form gets this one unpacked.
        if gzip
            .as_deref()
            .is_some_and(|gzip| gunzip(gzip).as_ref() != Some(&plain))
        {
            return Err(AssetsError::Changed(beside(&path, "gz")));
        }
        let cache_control = match self.path.starts_with(HASHED) {
            true => IMMUTABLE,
            false => REVALIDATE,
        };
        let content_type = content_type(&self.path);
        Ok(Packed::ready(
            plain,
            brotli,
            gzip,
            content_type,
            cache_control,
        ))
    }
}

/// What every page needs.
const NEEDED: [&str; 14] = [
    "boot.js",
    "civic.css",
    "console.css",
    "console.js",
    "console.wasm",
    "desk.js",
    "desk.wasm",
    "hls.js",
    "live.js",
    "resident.css",
    "resident.js",
    "resident.wasm",
    "sealer.js",
    "sealer.wasm",
];

/// A build of the pages.
pub struct Assets {
    build: String,
    entry: BTreeMap<String, String>,
    integrity: HashMap<String, String>,
    files: HashMap<String, Packed>,
    release: Packed,
}

impl Assets {
    /// A build without any file, for tools that serve no page.
    pub fn none() -> Self {
        Self {
            build: String::new(),
            entry: BTreeMap::new(),
            integrity: HashMap::new(),
            files: HashMap::new(),
            release: Packed::ready(Bytes::new(), None, None, "application/json", REVALIDATE),
        }
    }

    /// Reads all files of the folder that `release.json` lists, and compares their digests.
    pub fn load(folder: &Path) -> Result<Self, AssetsError> {
        let list = folder.join("release.json");
        let text = read(&list)?;
        let release: Release =
            serde_json::from_slice(&text).map_err(|e| AssetsError::NotAList(list, e))?;
        if let Some(name) = NEEDED
            .into_iter()
            .find(|name| !release.entry.contains_key(*name))
        {
            return Err(AssetsError::Lacking(name));
        }
        let mut files = HashMap::new();
        let mut integrity = HashMap::new();
        let hashed = |asset: &Asset| asset.path.starts_with(HASHED);
        for asset in release.previous.into_iter().filter(hashed) {
            files.insert(asset.path.clone(), asset.packed(folder)?);
        }
        for asset in release.assets {
            files.insert(asset.path.clone(), asset.packed(folder)?);
            integrity.insert(asset.path, asset.integrity);
        }
        Ok(Self {
            build: release.build,
            entry: release.entry,
            integrity,
            files,
            release: Packed::unpacked(text, "application/json", REVALIDATE, 9),
        })
    }

    /// The digest of the build.
    pub fn build(&self) -> &str {
        &self.build
    }

    /// The path of a file by its plain name; empty if the build has none.
    pub fn path(&self, name: &str) -> &str {
        self.entry.get(name).map_or("", String::as_str)
    }

    /// The integrity value of a file by its plain name.
    pub fn integrity(&self, name: &str) -> &str {
        self.integrity
            .get(self.path(name))
            .map_or("", String::as_str)
    }
}

fn read(path: &Path) -> Result<Bytes, AssetsError> {
    std::fs::read(path)
        .map(Bytes::from)
        .map_err(|e| AssetsError::Missing(path.to_owned(), e))
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Shows the messages that somebody asked for: on both surfaces.
const PUSH_WORKER: &str = "/push-sw.js";

/// Adds the files of the build and the release list. `at_top` adds all outside of `/assets/` (the app's service worker, manifest): the
/// residents' alone. Hosts have the worker of messages too.
pub fn routes(cfg: &mut web::ServiceConfig, assets: &web::Data<Assets>, at_top: bool) {
    cfg.route("/assets/{name}", web::get().to(asset))
        .route("/assets/{name}", web::head().to(asset))
        .route("/release.json", web::get().to(release));
    let mine = |path: &&String| !path.starts_with(HASHED) && (at_top || *path == PUSH_WORKER);
    for path in assets.files.keys().filter(mine) {
        cfg.route(path, web::get().to(asset));
    }
}

/// One file of the build.
async fn asset(request: HttpRequest, assets: web::Data<Assets>) -> Result<HttpResponse, Refusal> {
    let file = assets
        .files
        .get(request.path())
        .ok_or(Refusal::from(ProblemKind::NotFound))?;
    Ok(file.answer(&request))
}

/// The release list, for those who check what is served.
async fn release(request: HttpRequest, assets: web::Data<Assets>) -> HttpResponse {
    assets.release.make(Packing::wanted(request.headers()));
    assets.release.answer(&request)
}
