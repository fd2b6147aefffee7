//! Sessions, livestreams, neighborhoods and commitments as pages that the server renders whole, in two address spaces: `/<tag>/..` with
//! two small scripts, and `/basic/<tag>/..` without any.
//!
//! - A page that holds a code or a fresh one is never kept by anybody; every other page is the same for all who ask.
//! - A form goes to the address of its page, and nothing but its own page may send it.

use actix_web::http::{Method, header};
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data};
use actix_web::{HttpRequest, HttpResponse, Resource};
use api_types::ProblemKind;
use chrono_tz::Tz;
use i18n::Locale;
use pwa::page::PageContext;

use super::assets::Assets;
use crate::clock::SharedClock;
use crate::http::form::OwnOrigin;
use crate::http::{BodyLimit, PreferredLanguage};
use crate::listening::Listening;
use crate::places::Places;
use crate::strategy::Strategies;
use crate::streams::Streams;

mod ask;
mod astray;
mod door;
mod doors;
mod drafts;
mod follow;
mod frame;
mod passes;
mod picture;
mod policy;
mod request;
mod schedule;
mod seat;
mod session;
mod sign_up;
mod start;
mod stored;
mod strategy;
mod visit;
mod watch;
mod words;
mod work;

pub use drafts::Drafts;
use visit::Visit;
use words::Words;

/// What these pages are made of.
pub struct Civic {
    /// The built files.
    pub assets: Data<Assets>,
    /// Sessions and seats.
    pub listening: Listening,
    /// Livestreams.
    pub streams: Streams,
    /// Findings and commitments.
    pub strategies: Strategies,
    /// Neighborhoods and languages.
    pub places: Places,
    /// The codes of forms.
    pub drafts: Drafts,
    /// The time.
    pub clock: SharedClock,
    /// The city's zone.
    pub zone: Tz,
    /// The instance's name.
    pub instance: String,
    /// `https://host` of these pages.
    pub origin: String,
}

/// An address space in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Space {
    locale: Locale,
    basic: bool,
}

impl Space {
    /// What stands before the path of a page: `/en`, `/basic/en`.
    fn prefix(self) -> String {
        let basic = if self.basic { "/basic" } else { "" };
        format!("{basic}/{}", self.locale.tag())
    }
}

impl Civic {
    fn context(&self, space: Space, route: &str) -> PageContext {
        PageContext {
            build: self.assets.build().to_owned(),
            locale: space.locale.tag().to_owned(),
            dir: space.locale.dir().to_owned(),
            instance: self.instance.clone(),
            surface: "civic".to_owned(),
            route: route.to_owned(),
            icons: self.assets.path("icons.svg").to_owned(),
            city: self.places.city().name.clone(),
            basic: space.basic,
            ..PageContext::nowhere()
        }
    }

    fn words(&self, locale: Locale) -> Words<'_> {
        Words {
            civic: self,
            locale,
            now: self.clock.now().timestamp(),
        }
    }
}

/// The most that a form of these pages holds: a roster and what is around it, percent-encoded.
const FORM: BodyLimit = BodyLimit(64 * 1024);

/// Adds the pages. They come after the app's own: a language's scope takes whatever is left below it.
pub fn routes(cfg: &mut web::ServiceConfig, civic: &Data<Civic>) {
    for locale in &civic.places.city().languages {
        for basic in [true, false] {
            let space = Space {
                locale: *locale,
                basic,
            };
            let prefix = space.prefix();
            if basic {
                cfg.service(web::redirect(prefix.clone(), format!("{prefix}/")));
            }
            cfg.service(
                web::scope(&prefix)
                    .app_data(space)
                    .app_data(civic.clone())
                    .app_data(OwnOrigin(civic.origin.clone()))
                    .app_data(FORM)
                    .configure(|cfg| pages(cfg, basic))
                    .default_service(web::to(nothing_here))
                    .wrap(from_fn(move |request, next| {
                        astray::led(space, request, next)
                    })),
            );
        }
    }
    for path in ["/basic", "/basic/"] {
        cfg.service(shown(path, lead_to_language));
    }
    cfg.service(shown("/robots.txt", astray::robots));
    let civic = civic.clone();
    cfg.default_service(web::to(
        move |request: HttpRequest, wish: PreferredLanguage| nowhere(request, wish, civic.clone()),
    ));
}

/// An address of no language that has no page: people get the frame, in the language that their browser asks for. What is no page is left
/// to the guard's words.
async fn nowhere(
    request: HttpRequest,
    wish: PreferredLanguage,
    civic: Data<Civic>,
) -> HttpResponse {
    let path = request.path();
    let machine = ["/api", "/.well-known", "/assets"];
    let is_page = !machine.iter().any(|start| path.starts_with(start));
    if !is_page || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return HttpResponse::NotFound().finish();
    }
    match astray::with_language(path, wish.0) {
        Some((path, true)) => return astray::moved(&request, &path),
        Some((path, false)) => return astray::led_to_language(&request, &path),
        None => {}
    }
    let visit = Visit::lost(request, civic, wish.0);
    let mut response = visit.answer(Err(ProblemKind::NotFound.into())).await;
    // It has no form: the policy of every answer is the stricter one.
    for name in [header::CONTENT_SECURITY_POLICY, header::REFERRER_POLICY] {
        response.headers_mut().remove(name);
    }
    response
}

fn pages(cfg: &mut web::ServiceConfig, basic: bool) {
    if basic {
        cfg.service(shown("/", start::start));
    }
    cfg.service(shown("/sessions", schedule::schedule))
        .service(shown("/sessions/{slug}", session::session))
        .service(with_form("/sessions/{slug}/sign-up", sign_up::sign_up))
        .service(shown("/sessions/{slug}/watch", watch::watch))
        .service(with_form("/sessions/{slug}/ask", ask::ask))
        .service(with_form("/seat", seat::seat))
        .service(shown("/seat/{code}", seat::by_code))
        .service(shown("/neighborhoods", strategy::neighborhoods))
        .service(shown("/neighborhoods/{slug}", strategy::neighborhood))
        .service(shown("/commitments", strategy::commitments))
        .service(shown("/commitments/{id}", strategy::commitment))
        .service(shown("/findings/{id}", strategy::finding))
        .service(with_form("/ask-for-a-session", request::form))
        .service(shown("/requests", request::requests))
        .service(with_form("/requests/{id}", request::request))
        .service(with_form("/follow", follow::follow))
        .service(with_form("/follow/{code}", follow::by_code))
        .service(with_form("/door", door::door))
        .service(with_form("/meetings/{slug}", ask::meeting));
}

/// A page that is looked at.
fn shown<F, A>(path: &str, handler: F) -> Resource
where
    F: actix_web::Handler<A> + Copy,
    A: actix_web::FromRequest + 'static,
    F::Output: actix_web::Responder + 'static,
{
    web::resource(path)
        .route(web::get().to(handler))
        .route(web::head().to(handler))
}

/// A page with a form that comes back to it.
fn with_form<F, A>(path: &str, handler: F) -> Resource
where
    F: actix_web::Handler<A> + Copy,
    A: actix_web::FromRequest + 'static,
    F::Output: actix_web::Responder + 'static,
{
    shown(path, handler).route(web::post().to(handler))
}

/// Sends a browser to its language. Each answer is for one browser alone.
async fn lead_to_language(wish: PreferredLanguage) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, format!("/basic/{}/", wish.0.tag())))
        .insert_header((header::VARY, "Accept-Language"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

/// An address below a language that has no page.
async fn nothing_here(visit: Visit) -> HttpResponse {
    visit.answer(Err(ProblemKind::NotFound.into())).await
}

#[cfg(test)]
mod tests {
    /// Else it would put its start page in their place when there is no signal.
    #[test]
    fn the_app_s_service_worker_leaves_all_these_pages_alone() {
        let worker = include_str!("../../../../pwa/assets/sw.js");
        let whole = worker.lines().find(|line| line.starts_with("const WHOLE"));
        let whole = whole.unwrap();
        let list = whole.split(['(', ')']).nth(1).unwrap();
        let known: Vec<&str> = list.split('|').collect();
        let own = include_str!("mod.rs");
        let named = own.split("(\"/").skip(1);
        let named = named.filter_map(|rest| rest.split(['/', '"']).next());
        let routes: Vec<&str> = named
            .filter(|name| !matches!(*name, "" | "basic" | "robots.txt"))
            .collect();
        assert!(routes.contains(&"door") && routes.contains(&"sessions"));
        for name in routes {
            assert!(known.contains(&name), "{name}");
        }
    }
}
