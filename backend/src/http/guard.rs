//! What surrounds every route of a surface, in this order: the caller's network is hashed, the request is scrubbed, the route runs,
//! empty refusals get words, the headers go on, the answer is counted.

use std::sync::Arc;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpResponse, ResponseError};
use i18n::Surface;

use super::fallback::{self, KnownPaths};
use super::network::NetworkHasher;
use super::{headers, scrub};
use crate::clock::SharedClock;
use crate::config::Listener;
use crate::telemetry::RouteCounts;

/// The guard of one surface.
pub struct Guard {
    surface: Surface,
    hsts: bool,
    networks: NetworkHasher,
    known: KnownPaths,
    counts: Arc<RouteCounts>,
}

impl Guard {
    /// A guard for the surface that `document` describes.
    pub fn new(
        surface: Surface,
        listener: &Listener,
        clock: SharedClock,
        document: &utoipa::openapi::OpenApi,
        counts: Arc<RouteCounts>,
    ) -> Self {
        Self {
            surface,
            hsts: listener.hsts,
            networks: NetworkHasher::new(clock, listener.proxies),
            known: KnownPaths::of(document),
            counts,
        }
    }

    /// Runs a request inside of the guard.
    pub async fn around<B: MessageBody + 'static>(
        &self,
        mut request: ServiceRequest,
        next: Next<B>,
    ) -> Result<ServiceResponse<EitherBody<B>>, Error> {
        let network = self.networks.network_of(&request);
        request.extensions_mut().insert(network);
        let scrubbed = match self.surface {
            Surface::Console => scrub::scrub_console(&mut request),
            Surface::Resident | Surface::Civic | Surface::Mail => {
                scrub::scrub_resident(&mut request)
            }
        };
        let mut response = match scrubbed {
            Ok(()) => next.call(request).await?.map_into_left_body(),
            Err(refused) => request
                .into_response(refused.error_response())
                .map_into_right_body(),
        };
        if fallback::is_bare(response.status(), response.headers()) {
            let words = self.words_for(&response);
            response = response.into_response(words).map_into_right_body();
        }
        headers::put(response.headers_mut(), self.hsts);
        let route = response.request().match_pattern();
        self.counts.count(route, response.status().as_u16());
        Ok(response)
    }

    fn words_for<B>(&self, response: &ServiceResponse<B>) -> HttpResponse {
        let mut words = fallback::answer(response.request(), self.surface, &self.known);
        if let Some(allow) = response.headers().get(header::ALLOW) {
            words.headers_mut().insert(header::ALLOW, allow.clone());
        }
        words
    }
}
