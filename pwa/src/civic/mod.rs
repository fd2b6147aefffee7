//! Listening sessions, livestreams, neighborhoods and commitments: pages that the server renders whole.
//!
//! Every view is a pure function of a model: no hooks, no state, nothing that is hydrated. All forms are plain HTML and work without a
//! script. What a small script may make easier is marked by these attributes, and by nothing else:
//!
//! - `data-stepper`: around a number field; its buttons `data-step="-1"` and `data-step="1"` are hidden until a script shows them;
//! - `data-live="<slug>"`: the part that the events of the session's streams bring up to date (a script loads the page again); empty
//!   if the part has no streams of its own;
//! - `data-embed="<address>"`: a button that puts the foreign page's player into the element around it, after the click;
//! - `data-hls="<address>"`: a button that puts a `<video>` into the element around it, after the click;
//!   `data-captions` on it is the address of the captions, with `data-captions-language` and `data-captions-label`;
//!   without a player `data-play-failed` beside it is shown;
//! - `data-seconds`: a link that takes the video, if it is there, to this second;
//! - `data-print`: a button that prints the page;
//! - `data-copy="<text>"`: a button that copies, and then says `data-copied` for a moment;
//! - `data-group-file`: what a group fills in: a script keeps it in a file of the phone and fills it in from there
//!   (`data-group-save`, `data-group-load`); `data-group-wrong` says that a file is none of ours;
//! - `data-filter`: a list whose rows carry `data-name`: a script may narrow it while somebody types into the search field above;
//! - `data-support="<question>"`: "I want to know that too"; the script does the work of `POST /api/questions/{id}/support`, and shows
//!   `data-support-failed` beside it if that does not arrive;
//! - `data-push-lost`: what is said where this browser takes the messages no more that somebody follows by;
//! - `data-no-signal`: what a form says when it is sent without a connection.
//!
//! Elements that are of use only with a script carry `hidden` and `data-script`.

mod afterwards;
mod card;
mod commitments;
mod door;
mod findings;
mod follow;
mod form;
mod map;
mod meeting;
pub mod models;
mod month;
mod neighborhoods;
mod parts;
mod questions;
mod requests;
mod schedule;
mod seat;
mod seat_forms;
mod session;
mod sign_up;
mod streams;
#[cfg(test)]
mod tests;
mod transcript;
mod watch;
mod work;

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
    let wide = matches!(*props.view, CivicView::Watch(_));
    let view = html! {
        <>
            { draw(&look, &props.view) }
            if !look.page.basic { { parts::no_signal(&look) } }
            { parts::paths(&look) }
        </>
    };
    html! {
        <ContextProvider<Page> context={look.page.clone()}>
            <ContextProvider<Text> context={look.text.clone()}>
                { frame(&look, wide, view) }
            </ContextProvider<Text>>
        </ContextProvider<Page>>
    }
}

/// The page of a view.
fn draw(look: &Look, view: &CivicView) -> Html {
    match view {
        CivicView::Start(sessions) => parts::start(look, sessions),
        CivicView::Schedule(view) => schedule::page(look, view),
        CivicView::Session(view) => session::page(look, view),
        CivicView::SignUp(view) => sign_up::page(look, view),
        CivicView::Watch(view) => watch::page(look, view),
        CivicView::Ask(view) => questions::page(look, view),
        CivicView::SeatEntry(view) => seat::entry(look, view),
        CivicView::Seat(view) => seat::page(look, view),
        CivicView::RequestForm(view) => requests::form(look, view),
        CivicView::Request(view) => requests::page(look, view),
        CivicView::Requests(view) => requests::list(look, view),
        CivicView::Neighborhoods(view) => neighborhoods::index(look, view),
        CivicView::Neighborhood(view) => neighborhoods::page(look, view),
        CivicView::Commitments(view) => commitments::index(look, view),
        CivicView::Commitment(view) => commitments::page(look, view),
        CivicView::Finding(view) => findings::page(look, view),
        CivicView::Follow(view) => follow::page(look, view),
        CivicView::MeetingEntry(view) => meeting::entry(look, view),
        CivicView::Meeting(view) => meeting::page(look, view),
        CivicView::Door(view) => door::page(look, view),
        CivicView::Problem(view) => parts::problem(look, view),
    }
}

/// A path with a query. Everything but letters, digits and `-._~` is escaped.
fn query<'a>(path: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut route = path.to_owned();
    for (name, value) in pairs {
        route.push(if route.contains('?') { '&' } else { '?' });
        route.push_str(name);
        route.push('=');
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                route.push(char::from(byte));
            } else {
                route.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    route
}

/// Renders a page in a language. `context.route` is its path below the language, with the query that the languages shall keep.
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
    let look = Look {
        text: Text::new(locale, source),
        page: Page::new(page.clone()),
    };
    let title = format!("{} · Amparo", parts::title(&look, &view));
    let about = parts::about(&look, &view);
    let renderer = yew::ServerRenderer::<CivicApp>::with_props(move || CivicAppProps {
        page,
        catalogue: AttrValue::Static(source),
        view: Rc::new(view),
    });
    crate::resident::RenderedPage {
        title,
        about,
        body: renderer.hydratable(false).render().await,
    }
}
