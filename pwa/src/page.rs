//! What a page is told: the inert `#page` block in the browser, an argument at the server.

use std::rc::Rc;

use api_types::keys::{Roots, UnitProfile};
use i18n::Locale;
use serde::{Deserialize, Serialize};
use yew::prelude::*;

/// The facts of a page. They are the same for everybody who asks for it: nothing in here is about a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PageContext {
    /// Digest of the release; a page of another build reloads instead of hydrating.
    pub build: String,
    /// BCP 47 tag of the page's language.
    pub locale: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The instance that receipts are bound to.
    pub instance: String,
    /// `resident` or `console`.
    pub surface: String,
    /// The path below the language: `/report/hate`.
    pub route: String,
    /// What the key directory must be signed with.
    pub roots: Roots,
    /// Path of the sealing worker's script.
    pub sealer: String,
    /// Path of the icon sprite.
    #[serde(default)]
    pub icons: String,
    /// The city's name.
    #[serde(default)]
    pub city: String,
    /// Places to turn to; only on pages that show them.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Who could read a report; only on the page that says so, which the server alone draws.
    #[serde(skip)]
    pub units: Vec<UnitProfile>,
    /// A page of the space without any script: its links stay there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub basic: bool,
    /// Sessions that are on, or come next; only on the start page, and only the server draws them.
    #[serde(skip)]
    pub sessions: Vec<SessionStrip>,
}

/// A session on the start page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionStrip {
    /// Its name in addresses.
    pub slug: String,
    /// Title.
    pub title: String,
    /// The language of the title; empty for the page's.
    pub lang: String,
    /// Day and time, ready to be read.
    pub when: String,
    /// It is on now.
    pub live: bool,
}

/// First parts of paths that exist with and without script.
const BOTH_SPACES: [&str; 11] = [
    "",
    "sessions",
    "seat",
    "neighborhoods",
    "commitments",
    "findings",
    "ask-for-a-session",
    "requests",
    "follow",
    "meetings",
    "door",
];

/// Whether a path below the language exists in the space without script too.
fn in_both_spaces(route: &str) -> bool {
    // The browser's program never draws a page of that space.
    if cfg!(target_arch = "wasm32") {
        return false;
    }
    let path = route.trim_start_matches('/');
    let first = path.split(['/', '?', '#']).next().unwrap_or_default();
    BOTH_SPACES.contains(&first)
}

/// A place to turn to, of the city pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The slug; `service-<id>` is its translated line, if there is one.
    pub id: String,
    /// The name that people know.
    pub name: String,
    /// The number, as people dial it.
    pub phone: String,
    /// What it does, in English; shown where no translation exists.
    #[serde(default, rename = "for")]
    pub purpose: String,
    /// Opening hours in OpenStreetMap's form.
    #[serde(default)]
    pub hours: String,
    /// Run by the police.
    #[serde(default)]
    pub police: bool,
}

impl PageContext {
    /// The page's language; English for a tag that nobody speaks here.
    pub fn locale(&self) -> Locale {
        Locale::parse(&self.locale).unwrap_or_default()
    }

    /// The link to a route in a language. In the space without script it stays there, as far as that space reaches.
    pub fn link(&self, locale: Locale, route: &str) -> String {
        let space = if self.basic && in_both_spaces(route) {
            "/basic"
        } else {
            ""
        };
        format!("{space}/{}{route}", locale.tag())
    }
}

/// The page's facts, shared by all its parts.
#[derive(Clone, PartialEq)]
pub struct Page(Rc<PageContext>);

impl Page {
    /// Wraps the facts.
    pub fn new(context: PageContext) -> Self {
        Self(Rc::new(context))
    }

    /// The link to a route in the page's own language.
    pub fn href(&self, route: &str) -> String {
        self.link(self.locale(), route)
    }
}

impl std::ops::Deref for Page {
    type Target = PageContext;
    fn deref(&self) -> &PageContext {
        &self.0
    }
}

/// The facts of the page that this component is on.
#[hook]
pub fn use_page() -> Page {
    use_context::<Page>().unwrap_or_else(|| Page::new(PageContext::nowhere()))
}

impl PageContext {
    /// A page outside of any site: what tests and a lost context see. It trusts no key.
    pub fn nowhere() -> Self {
        Self {
            build: String::new(),
            locale: Locale::default().tag().to_owned(),
            dir: Locale::default().dir().to_owned(),
            instance: String::new(),
            surface: "resident".to_owned(),
            route: "/".to_owned(),
            roots: Roots {
                origin: String::new(),
                city: Vec::new(),
                advocate: Vec::new(),
            },
            sealer: String::new(),
            icons: String::new(),
            city: String::new(),
            services: Vec::new(),
            units: Vec::new(),
            basic: false,
            sessions: Vec::new(),
        }
    }
}

/// What the browser finds in the page: the facts and the catalogue's source. `None` when a block is missing or damaged.
#[cfg(target_arch = "wasm32")]
pub fn read() -> Option<(PageContext, String)> {
    let document = web_sys::window()?.document()?;
    let block = |id: &str| document.get_element_by_id(id)?.text_content();
    let context = crate::json::read(&block("page")?)?;
    Some((context, block("catalogue")?))
}
