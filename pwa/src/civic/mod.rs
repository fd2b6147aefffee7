//! Listening sessions, livestreams, neighborhoods and commitments: pages that the server renders whole.
//!
//! Every view is a pure function of a model: no hooks, no state, nothing that is hydrated. All forms are plain HTML and work without a
//! script. What a small script may make easier is marked by these attributes, and by nothing else:
//!
//! - `data-stepper`: around a number field; its buttons `data-step="-1"` and `data-step="1"` are hidden until a script shows them;
//! - `data-live="<slug>"`: the part that the events of the session's streams bring up to date (a script loads the page again);
//! - `data-embed="<address>"`: a button that puts the foreign page's player into the element around it, after the click;
//! - `data-hls="<address>"`: a button that puts a `<video>` into the element around it, after the click;
//! - `data-print`: a button that prints the page;
//! - `data-copy="<text>"`: a button that copies;
//! - `data-group-file`: the roster's text field: a script may offer to fill it from a file, which never leaves the phone otherwise;
//! - `data-filter`: the search field above a list whose rows carry `data-name`.
//!
//! Elements that are of use only with a script carry `hidden` and `data-script`.

pub mod models;

use std::rc::Rc;

use yew::prelude::*;

use crate::page::{Page, PageContext};
use crate::text::Text;
use crate::ui::{Look, frame};

pub use models::CivicView;

/// What the page is told.
#[derive(Clone, PartialEq, Properties)]
pub struct CivicAppProps {
    /// The page's facts.
    pub page: PageContext,
    /// Fluent source of the page's language.
    pub catalogue: AttrValue,
    /// What to draw.
    pub view: Rc<CivicView>,
}

/// A page with its frame.
#[component]
pub fn CivicApp(props: &CivicAppProps) -> Html {
    let look = Look {
        text: Text::new(props.page.locale(), &props.catalogue),
        page: Page::new(props.page.clone()),
    };
    let view = html! {};
    html! {
        <ContextProvider<Page> context={look.page.clone()}>
            <ContextProvider<Text> context={look.text.clone()}>
                { frame(&look, false, view) }
            </ContextProvider<Text>>
        </ContextProvider<Page>>
    }
}

/// Renders a page in a language. `context.route` is its path below the language, with the query that the languages shall keep.
#[cfg(feature = "ssr")]
pub async fn render(
    locale: i18n::Locale,
    context: &PageContext,
    view: CivicView,
) -> crate::resident::RenderedPage {
    let source = i18n::source(locale, i18n::Surface::Civic);
    let page = PageContext {
        locale: locale.tag().to_owned(),
        dir: locale.dir().to_owned(),
        ..context.clone()
    };
    let renderer = yew::ServerRenderer::<CivicApp>::with_props(move || CivicAppProps {
        page,
        catalogue: AttrValue::Static(source),
        view: Rc::new(view),
    });
    crate::resident::RenderedPage {
        title: String::from("Amparo"),
        body: renderer.hydratable(false).render().await,
    }
}
