//! A body that is the same for everybody: packed once, sent in the best form that the browser takes, with an entity tag.

use std::io::{Read, Write};
use std::sync::OnceLock;

use actix_web::http::{StatusCode, header};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::headers::{Packing, names_etag, not_modified};

/// May be kept for good: its address changes with its content.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// May be kept, and is asked after each time.
pub const REVALIDATE: &str = "public, no-cache";

// Small bodies gain nothing.
const WORTH_PACKING: usize = 512;
/// A page of more bytes is packed fast.
const LONG: usize = 200_000;

/// A body in up to three forms.
#[derive(Clone)]
pub struct Packed {
    // None where the packed forms were built with it: hardly anybody takes it, so it is unpacked when somebody does.
    plain: Option<Bytes>,
    // Empty until it is made; nothing in it if the body is too small.
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
    effort: i32,
    content_type: &'static str,
    cache_control: &'static str,
    etag: String,
}

impl Packed {
    /// Packs now. `effort` is brotli's quality, 0 to 11.
    pub fn pack(
        plain: impl Into<Bytes>,
        content_type: &'static str,
        cache_control: &'static str,
        effort: i32,
    ) -> Self {
        let packed = Self::unpacked(plain, content_type, cache_control, effort);
        packed.make(Packing::Brotli);
        packed.make(Packing::Gzip);
        packed
    }

    /// Packs nothing yet: `make` does, once somebody takes a form. Until then its takers get the plain one.
    pub fn unpacked(
        plain: impl Into<Bytes>,
        content_type: &'static str,
        cache_control: &'static str,
        effort: i32,
    ) -> Self {
        let plain = plain.into();
        Self {
            etag: etag_of(&plain),
            plain: Some(plain),
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
            effort,
            content_type,
            cache_control,
        }
    }

    /// True if this form is made.
    pub fn has(&self, form: Packing) -> bool {
        match form {
            Packing::Brotli => self.brotli.get().is_some(),
            Packing::Gzip => self.gzip.get().is_some(),
            Packing::Plain => true,
        }
    }

    /// Makes a form, if it is not there. Takes its time: not on a worker of the server.
    pub fn make(&self, form: Packing) {
        let worth = || self.plain.as_ref().filter(|p| p.len() >= WORTH_PACKING);
        let brotli = || by_brotli(worth()?, self.effort);
        let gzip = || by_gzip(worth()?);
        match form {
            Packing::Brotli => {
                self.brotli.get_or_init(brotli);
            }
            Packing::Gzip => {
                self.gzip.get_or_init(gzip);
            }
            Packing::Plain => {}
        }
    }

    /// Takes what was packed when it was built. With both forms at hand the plain one is let go.
    pub fn ready(
        plain: Bytes,
        brotli: Option<Bytes>,
        gzip: Option<Bytes>,
        content_type: &'static str,
        cache_control: &'static str,
    ) -> Self {
        Self {
            etag: etag_of(&plain),
            plain: (brotli.is_none() || gzip.is_none()).then_some(plain),
            brotli: brotli.into(),
            gzip: gzip.into(),
            effort: 0,
            content_type,
            cache_control,
        }
    }

    /// Answers: 304 if the browser has it.
    pub fn answer(&self, request: &HttpRequest) -> HttpResponse {
        // Weak: the three forms share it.
        let weak = format!("W/{}", self.etag);
        if names_etag(request, &self.etag) {
            return not_modified(&weak, self.cache_control);
        }
        let (packing, body) = self.best_for(request);
        let mut response = HttpResponse::Ok();
        response
            .content_type(self.content_type)
            .insert_header((header::ETAG, weak))
            .insert_header((header::VARY, "Accept-Encoding"))
            .insert_header((header::CACHE_CONTROL, self.cache_control));
        if let Some(name) = packing.name() {
            response.insert_header((header::CONTENT_ENCODING, name));
        }
        response.body(body)
    }

    fn best_for(&self, request: &HttpRequest) -> (Packing, Bytes) {
        let wanted = Packing::wanted(request.headers());
        let found = match wanted {
            Packing::Brotli => self.brotli.get(),
            Packing::Gzip => self.gzip.get(),
            Packing::Plain => None,
        };
        match found.and_then(Option::as_ref) {
            Some(body) => (wanted, body.clone()),
            None => (Packing::Plain, self.plain_body()),
        }
    }

    fn plain_body(&self) -> Bytes {
        let unpacked = || gunzip(self.gzip.get()?.as_ref()?);
        let plain = self.plain.clone().or_else(unpacked);
        plain.unwrap_or_default()
    }
}

/// The entity tag of a body, with its quotes.
pub fn etag_of(plain: &[u8]) -> String {
    let digest = Sha256::digest(plain);
    let short = digest.get(..16).unwrap_or_default();
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(short))
}

/// Packs a body for one browser alone, in the one form that it takes. `effort` is brotli's quality.
pub fn packed_for(
    request: &HttpRequest,
    status: StatusCode,
    plain: String,
    content_type: &'static str,
    effort: i32,
) -> HttpResponse {
    let plain = Bytes::from(plain);
    let wanted = Packing::wanted(request.headers());
    // The time that it takes must not grow with what somebody asks for.
    let effort = if plain.len() > LONG { 1 } else { effort };
    let packed = match wanted {
        Packing::Brotli => by_brotli(&plain, effort),
        Packing::Gzip => by_gzip(&plain),
        Packing::Plain => None,
    };
    let mut response = HttpResponse::build(status);
    response
        .content_type(content_type)
        .insert_header((header::VARY, "Accept-Encoding"));
    if let (Some(name), Some(_)) = (wanted.name(), &packed) {
        response.insert_header((header::CONTENT_ENCODING, name));
    }
    response.body(packed.unwrap_or(plain))
}

fn by_brotli(plain: &[u8], effort: i32) -> Option<Bytes> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: effort,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut packed, &parameters).ok()?;
    Some(packed.into())
}

fn by_gzip(plain: &[u8]) -> Option<Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(plain).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

/// What a gzip file holds; nothing if it is none.
pub fn gunzip(packed: &[u8]) -> Option<Bytes> {
    let mut plain = Vec::new();
    let mut decoder = flate2::read::GzDecoder::new(packed);
    decoder.read_to_end(&mut plain).ok()?;
    Some(plain.into())
}
