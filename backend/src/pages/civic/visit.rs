//! A visit to a server-rendered page: where, in which language, with which query; and the answer to it.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::{Method, StatusCode, header};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use api_types::ProblemKind;
use i18n::Locale;
use pwa::civic::models::{Again, CivicView, ProblemView};
use sealing::SeatCode;

use super::frame::Frame;
use super::policy::Policy;
use super::words::Words;
use super::{Civic, Space};
use crate::http::headers::{names_etag, not_modified};
use crate::http::packed::packed_for;
use crate::http::{Form, Refusal};

const HTML: &str = "text/html; charset=utf-8";
/// Nothing about a person is on it, and a number that is half a minute old does no harm.
const PUBLIC: &str = "public, max-age=30";
const NEVER: &str = "no-store";

/// A page that was drawn up, with what its answer needs.
pub(super) struct Drawn {
    pub(super) view: CivicView,
    /// Path below the language, with the query that the other languages keep.
    pub(super) route: String,
    pub(super) status: StatusCode,
    /// Seconds after which it makes sense to come again.
    pub(super) retry_after: Option<u32>,
    /// True if everybody gets the same page.
    pub(super) public: bool,
    /// True if search engines may list it.
    pub(super) found: bool,
    pub(super) policy: Policy,
    pub(super) feeds: Vec<(&'static str, String)>,
    pub(super) facts: String,
    /// True if a form's answer leads to this page's address, so that "Back", a reload and other languages have it.
    pub(super) lasting: bool,
}

impl Drawn {
    /// A page that is the same for everybody.
    pub(super) fn public(route: impl Into<String>, view: CivicView) -> Self {
        Self {
            view,
            route: route.into(),
            status: StatusCode::OK,
            retry_after: None,
            public: true,
            found: true,
            policy: Policy::default(),
            feeds: Vec::new(),
            facts: String::new(),
            lasting: false,
        }
    }

    /// A page that is for one person, or holds a fresh code: nobody keeps it.
    pub(super) fn own(route: impl Into<String>, view: CivicView) -> Self {
        Self {
            public: false,
            found: false,
            ..Self::public(route, view)
        }
    }

    /// The same page with a refusal's status, and when to come again.
    pub(super) fn refused(self, refusal: impl Into<Refusal>) -> Self {
        let Refusal(kind, retry_after, _) = refusal.into();
        let status = StatusCode::from_u16(kind.status());
        Self {
            status: status.unwrap_or(StatusCode::UNPROCESSABLE_ENTITY),
            retry_after,
            public: false,
            found: false,
            lasting: false,
            ..self
        }
    }

    /// The same page, to which a form's answer leads.
    pub(super) fn lasting(self) -> Self {
        Self {
            lasting: true,
            ..self
        }
    }

    /// The same page, when what was sent has to be sent once more.
    pub(super) fn once_more(self) -> Self {
        Self {
            status: StatusCode::CONFLICT,
            public: false,
            ..self
        }
    }

    /// With feeds that a reader may find.
    pub(super) fn with_feeds(self, feeds: Vec<(&'static str, String)>) -> Self {
        Self { feeds, ..self }
    }
}

/// A code for a form that is drawn now: it comes back with the form, so that sending it twice is sending it once.
pub(super) fn fresh_code() -> String {
    let code = SeatCode::generate(&mut crate::random::rng());
    code.digits().to_string()
}

/// Leads a browser to another address. Nobody keeps that.
pub(super) fn see_other(address: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, address))
        .insert_header((header::CACHE_CONTROL, NEVER))
        .finish()
}

/// What a handler gives back.
pub(super) type Page = Result<Drawn, Refusal>;

/// Somebody looks at a page.
#[derive(Clone)]
pub(super) struct Visit {
    pub(super) space: Space,
    pub(super) civic: Data<Civic>,
    request: HttpRequest,
}

impl FromRequest for Visit {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let space = request.app_data::<Space>().copied();
        let civic = request.app_data::<Data<Civic>>().cloned();
        let visit = space.zip(civic).map(|(space, civic)| Self {
            space,
            civic,
            request: request.clone(),
        });
        ready(visit.ok_or(ProblemKind::Internal.into()))
    }
}

impl Visit {
    /// A visit to no page of any language.
    pub(super) fn lost(request: HttpRequest, civic: Data<Civic>, locale: Locale) -> Self {
        let space = Space {
            locale,
            basic: false,
        };
        Self {
            space,
            civic,
            request,
        }
    }

    pub(super) fn locale(&self) -> Locale {
        self.space.locale
    }

    /// How things are said on this page.
    pub(super) fn words(&self) -> Words<'_> {
        self.civic.words(self.space.locale)
    }

    /// These parameters of the query. What others hang on a link, to count who comes from where, is left alone.
    pub(super) fn query(&self, known: &[&str]) -> Result<Form, Refusal> {
        let query = Form::parse_known(self.request.query_string().as_bytes(), known);
        query.map_err(|_| ProblemKind::MalformedQuery.into())
    }

    /// The path of this page, with its space and language.
    pub(super) fn own_path(&self) -> &str {
        self.request.path()
    }

    /// A part of the path.
    pub(super) fn part(&self, name: &str) -> &str {
        self.request.match_info().query(name)
    }

    /// True if a form was sent.
    pub(super) fn posts(&self) -> bool {
        self.request.method() == Method::POST
    }

    /// False if the browser says that another page, or a link that was passed on, led here. An old browser says nothing.
    pub(super) fn is_from_here(&self) -> bool {
        let site = self.request.headers().get("sec-fetch-site");
        site.is_none_or(|site| site.as_bytes() == b"same-origin")
    }

    /// Draws the page, or says on a page of the same frame why there is none.
    pub(super) async fn answer(&self, page: Page) -> HttpResponse {
        self.answer_to(page, None).await
    }

    /// The same for a form: what is refused for now alone is kept in the page, to be sent again.
    pub(super) async fn answer_to(&self, page: Page, sent: Option<Form>) -> HttpResponse {
        let drawn = page.unwrap_or_else(|refusal| {
            let for_now = refusal.1.is_some() || refusal.0.status() >= 500;
            let sent = sent.filter(|_| for_now && self.posts());
            let view = CivicView::Problem(ProblemView {
                kind: refusal.0,
                back: self.way_back(),
                again: sent.map(|sent| self.again(&sent)),
            });
            Drawn::own(self.path(), view).refused(refusal)
        });
        self.send(drawn).await
    }

    fn again(&self, sent: &Form) -> Again {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Again {
            address: self.own_path().to_owned(),
            fields: sent.pairs().map(owned).collect(),
        }
    }

    async fn send(&self, drawn: Drawn) -> HttpResponse {
        if drawn.lasting && self.posts() {
            return see_other(&format!("{}{}", self.space.prefix(), drawn.route));
        }
        let (status, public, retry_after) = (drawn.status, drawn.public, drawn.retry_after);
        let mut policy = drawn.policy.clone();
        policy.scripts = !self.space.basic;
        let html = self.html(drawn).await;
        let keep = if public { PUBLIC } else { NEVER };
        let etag = crate::http::packed::etag_of(html.as_bytes());
        let weak = format!("W/{etag}");
        let mut response = if public && names_etag(&self.request, &etag) {
            not_modified(&weak, PUBLIC)
        } else {
            let effort = if public { 5 } else { 3 };
            let mut response = packed_for(&self.request, status, html, HTML, effort);
            let headers = response.headers_mut();
            headers.insert(
                header::CACHE_CONTROL,
                header::HeaderValue::from_static(keep),
            );
            if let (true, Ok(tag)) = (public, weak.parse()) {
                headers.insert(header::ETAG, tag);
            }
            response
        };
        let headers = response.headers_mut();
        if let Ok(text) = policy.content_security().parse() {
            headers.insert(header::CONTENT_SECURITY_POLICY, text);
        }
        // Without a referrer a browser would send "Origin: null" with a form, and an old one nothing else. Only we get it, and drop it.
        // Where a code stands in the address, no request tells more than the site.
        let referrer = if public {
            "same-origin"
        } else {
            "strict-origin"
        };
        let referrer = header::HeaderValue::from_static(referrer);
        headers.insert(header::REFERRER_POLICY, referrer);
        if let Some(embedder) = policy.embedder() {
            let name = header::HeaderName::from_static("cross-origin-embedder-policy");
            headers.insert(name, header::HeaderValue::from_static(embedder));
        }
        if let Some(Ok(permissions)) = policy.permissions().map(|text| text.parse()) {
            let name = header::HeaderName::from_static("permissions-policy");
            headers.insert(name, permissions);
        }
        if let Some(seconds) = retry_after {
            headers.insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
        }
        response
    }

    async fn html(&self, drawn: Drawn) -> String {
        let civic = &self.civic;
        let context = civic.context(self.space, &drawn.route);
        let page = pwa::civic::render(self.space.locale, &context, drawn.view).await;
        Frame {
            space: self.space,
            origin: &civic.origin,
            title: &page.title,
            about: &page.about,
            body: &page.body,
            route: &drawn.route,
            languages: &civic.places.city().languages,
            public: drawn.found,
            feeds: &drawn.feeds,
            facts: &drawn.facts,
        }
        .html(&civic.assets)
    }

    /// The path below the language, without a query.
    fn path(&self) -> String {
        let path = self.request.path();
        let below = path.strip_prefix(&self.space.prefix());
        // What stands below no language has no translation either.
        let below = below.filter(|below| below.starts_with('/')).unwrap_or("/");
        // A code in the address does not go into the links to other languages.
        match below.split('/').nth(1) {
            Some("seat") => "/seat".to_owned(),
            Some("follow") => "/sessions".to_owned(),
            _ => below.to_owned(),
        }
    }

    fn way_back(&self) -> Option<String> {
        let path = self.path();
        let mut parts = path.split('/').skip(1);
        let (first, second) = (parts.next()?, parts.next());
        match (first, second, parts.next()) {
            ("sessions", Some(slug), Some(_)) => Some(format!("/sessions/{slug}")),
            (list @ ("sessions" | "neighborhoods" | "commitments" | "requests"), Some(_), None) => {
                Some(format!("/{list}"))
            }
            _ => None,
        }
    }
}
