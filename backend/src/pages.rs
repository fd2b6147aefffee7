//! The pages: rendered in the person's language before any script arrives, then taken over by the browser.
//!
//! A page holds nothing about the one who asks, so it is rendered once per build, language and route, packed, and kept. The start page
//! says which sessions are next: it is looked after every half a minute, and rendered again when they are others.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, web};
use api_types::ProblemKind;
use api_types::keys::Roots;
use i18n::{Catalogue, Locale, Surface};
use pwa::page::{PageContext, SessionStrip};
use pwa::resident::Route;
use serde::Deserialize;

use crate::config::Config;
use crate::http::headers::permissions_with_camera;
use crate::http::packed::{Packed, REVALIDATE};
use crate::http::{PreferredLanguage, Refusal};
use crate::places::{City, Places};

pub mod assets;
pub mod civic;
mod document;

use assets::Assets;
use civic::Civic;
use document::{Document, basic_pages, without_script};

const HTML: &str = "text/html; charset=utf-8";
// Rendered once and sent often; 11 would take a second.
const EFFORT: i32 = 9;

// Seconds until the start page asks again which sessions are next.
const START_AGE: i64 = 30;

type Key = (Surface, Locale, &'static str);

/// A start page, which sessions it names, and when that was asked.
struct Start {
    asked: i64,
    sessions: Vec<SessionStrip>,
    page: Arc<Packed>,
}

/// The rendered pages of one instance.
pub struct Pages {
    civic: Data<Civic>,
    starts: Mutex<HashMap<Locale, Start>>,
    assets: Data<Assets>,
    instance: String,
    console_origin: String,
    roots: Roots,
    places: Places,
    ready: Mutex<HashMap<Key, Arc<Packed>>>,
}

impl Pages {
    /// Pages of this build for this city.
    pub fn new(config: &Config, roots: Roots, civic: Data<Civic>) -> Self {
        Self {
            assets: civic.assets.clone(),
            instance: config.instance.clone(),
            console_origin: config.console.origin.clone(),
            roots,
            places: civic.places.clone(),
            ready: Mutex::default(),
            starts: Mutex::default(),
            civic,
        }
    }

    fn kept(&self, key: &Key) -> Option<Arc<Packed>> {
        let ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.get(key).cloned()
    }

    fn keep(&self, key: Key, html: String) -> Arc<Packed> {
        let packed = Arc::new(Packed::pack(html, HTML, REVALIDATE, EFFORT));
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.entry(key).or_insert(packed).clone()
    }

    /// A resident page, rendered now or before.
    pub async fn resident(&self, locale: Locale, route: Route) -> Arc<Packed> {
        if route == Route::Start {
            return self.start(locale).await;
        }
        let key = (Surface::Resident, locale, route.path());
        if let Some(packed) = self.kept(&key) {
            return packed;
        }
        let html = self.render(locale, route, Vec::new()).await;
        self.keep(key, html)
    }

    /// The start page. Whoever is in danger finds it also when nothing can be said of sessions.
    async fn start(&self, locale: Locale) -> Arc<Packed> {
        let now = self.civic.clock.now().timestamp();
        if let Some(page) = self.start_of(locale, |start| {
            (start.asked..start.asked + START_AGE).contains(&now)
        }) {
            return page;
        }
        let sessions = match self.civic.strips(locale).await {
            Ok(sessions) => sessions,
            Err(_) => self.named(locale),
        };
        let page = match self.start_of(locale, |start| start.sessions == sessions) {
            Some(page) => page,
            None => {
                let html = self.render(locale, Route::Start, sessions.clone()).await;
                Arc::new(Packed::pack(html, HTML, REVALIDATE, EFFORT))
            }
        };
        let start = Start {
            asked: now,
            sessions,
            page: page.clone(),
        };
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        starts.insert(locale, start);
        page
    }

    fn start_of(&self, locale: Locale, fits: impl Fn(&Start) -> bool) -> Option<Arc<Packed>> {
        let starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        let start = starts.get(&locale).filter(|start| fits(start))?;
        Some(start.page.clone())
    }

    fn named(&self, locale: Locale) -> Vec<SessionStrip> {
        let starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        let named = starts.get(&locale).map(|start| start.sessions.clone());
        named.unwrap_or_default()
    }

    async fn render(&self, locale: Locale, route: Route, sessions: Vec<SessionStrip>) -> String {
        let context = self.context(Surface::Resident, locale, route.path());
        let mut context = self.with_city_facts(context, route);
        context.sessions = sessions;
        let page = pwa::resident::render(locale, route.path(), &context).await;
        let source = i18n::source(locale, Surface::Resident);
        let texts = Catalogue::new(locale, source);
        let basic = texts.text("no-script-pages");
        let noscript = match route {
            // They are read, and whole without a script.
            Route::Help | Route::Promises | Route::Readers | Route::About => {
                basic_pages(locale, &basic)
            }
            _ => without_script(self.city(), locale, &basic, &texts.text("no-script")),
        };
        let alternates: Vec<(Locale, String)> = self
            .city()
            .languages
            .iter()
            .map(|other| (*other, path_of(*other, route)))
            .collect();
        Document {
            locale,
            title: &page.title,
            about: &page.about,
            body: &page.body,
            bundle: "resident",
            body_class: "",
            zone: "",
            context: &context,
            catalogue: source,
            alternates: &alternates,
            noscript: &noscript,
        }
        .html(&self.assets)
    }

    /// The console's one shell.
    pub fn console(&self, locale: Locale) -> Arc<Packed> {
        let key = (Surface::Console, locale, "/");
        if let Some(packed) = self.kept(&key) {
            return packed;
        }
        let html = Document {
            locale,
            title: "Amparo",
            about: "",
            body: "",
            bundle: "console",
            body_class: "desk",
            zone: self.city().zone.name(),
            context: &self.context(Surface::Console, locale, "/"),
            catalogue: i18n::source(locale, Surface::Console),
            alternates: &[],
            noscript: "JavaScript",
        }
        .html(&self.assets);
        self.keep(key, html)
    }

    fn city(&self) -> &City {
        self.places.city()
    }

    fn context(&self, surface: Surface, locale: Locale, route: &str) -> PageContext {
        PageContext {
            build: self.assets.build().to_owned(),
            locale: locale.tag().to_owned(),
            dir: locale.dir().to_owned(),
            instance: self.instance.clone(),
            surface: surface.name().to_owned(),
            route: route.to_owned(),
            roots: self.roots.clone(),
            sealer: self.assets.path("sealer.js").to_owned(),
            icons: self.assets.path("icons.svg").to_owned(),
            city: self.city().name.clone(),
            services: Vec::new(),
            units: Vec::new(),
            basic: false,
            sessions: Vec::new(),
        }
    }

    /// Facts of the city, on the pages that show them and nowhere else: they are bytes on a slow line.
    fn with_city_facts(&self, mut context: PageContext, route: Route) -> PageContext {
        if matches!(route, Route::Help | Route::Hate | Route::Property) {
            let services = self.city().services.iter();
            context.services = services.map(as_on_the_page).collect();
        }
        if route == Route::Readers {
            context.units = self.city().units.clone();
        }
        context
    }
}

fn as_on_the_page(service: &crate::places::Service) -> pwa::page::Service {
    pwa::page::Service {
        id: service.id.clone(),
        name: service.name.clone(),
        phone: service.phone.clone(),
        purpose: service.purpose.clone(),
        hours: service.hours.clone(),
        police: service.police,
    }
}

fn path_of(locale: Locale, route: Route) -> String {
    format!("/{}{}", locale.tag(), route.path())
}

/// Adds the resident pages: `/` leads to `/<tag>/`.
pub fn routes_resident(cfg: &mut web::ServiceConfig, pages: &Data<Pages>) {
    cfg.app_data(pages.clone()).service(
        web::resource("/")
            .route(web::get().to(lead_to_language))
            .route(web::head().to(lead_to_language)),
    );
    for locale in &pages.city().languages {
        for route in Route::ALL {
            let path = path_of(*locale, route);
            cfg.service(
                web::resource(path)
                    .app_data((*locale, route))
                    .route(web::get().to(resident_page))
                    .route(web::head().to(resident_page)),
            );
        }
        let bare = format!("/{}", locale.tag());
        cfg.service(web::redirect(bare, path_of(*locale, Route::Start)));
    }
}

/// Adds the console's shell on every path of the console.
pub fn routes_console(cfg: &mut web::ServiceConfig, pages: &Data<Pages>) {
    cfg.app_data(pages.clone());
    for path in [
        "/",
        "/login",
        "/queue",
        "/case/{id}",
        "/boxes",
        "/hosting",
        "/hosting/{part}",
        "/hosting/session/{id}",
        "/hosting/session/{id}/{part}",
    ] {
        cfg.service(web::resource(path).route(web::get().to(console_page)));
    }
}

/// Sends a browser to its language. Each answer is for one browser alone.
async fn lead_to_language(wish: PreferredLanguage) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, path_of(wish.0, Route::Start)))
        .insert_header((header::VARY, "Accept-Language"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

/// One page in one language.
async fn resident_page(request: HttpRequest, pages: Data<Pages>) -> Result<HttpResponse, Refusal> {
    let (locale, route) = request
        .app_data::<(Locale, Route)>()
        .copied()
        .ok_or(Refusal::from(ProblemKind::NotFound))?;
    Ok(pages.resident(locale, route).await.answer(&request))
}

/// The language that somebody chose in the console.
#[derive(Deserialize)]
struct Chosen {
    lang: Option<String>,
}

/// The console's shell: `?lang=` first, then what the browser asks for.
async fn console_page(
    request: HttpRequest,
    pages: Data<Pages>,
    chosen: web::Query<Chosen>,
    wish: PreferredLanguage,
) -> HttpResponse {
    if let Some(place) = other_name(&request, &pages.console_origin) {
        return HttpResponse::TemporaryRedirect()
            .insert_header((header::LOCATION, place))
            .finish();
    }
    let locale = chosen.lang.as_deref().and_then(Locale::parse);
    let mut answer = pages.console(locale.unwrap_or(wish.0)).answer(&request);
    let vary = header::HeaderValue::from_static("Accept-Encoding, Accept-Language");
    answer.headers_mut().insert(header::VARY, vary);
    let door = request.match_info().get("id").is_some()
        && request.match_info().get("part") == Some("door");
    if door && let Ok(value) = header::HeaderValue::from_str(&permissions_with_camera()) {
        let name = header::HeaderName::from_static("permissions-policy");
        answer.headers_mut().insert(name, value);
    }
    answer
}

/// On one machine the surfaces differ by host name alone: a login made under the other name would be refused.
fn other_name(request: &HttpRequest, origin: &str) -> Option<String> {
    let host = request.headers().get(header::HOST)?.to_str().ok()?;
    let astray = host.starts_with("localhost:") && origin.starts_with("http://127.0.0.1:");
    astray.then(|| format!("{origin}{}", request.uri()))
}
