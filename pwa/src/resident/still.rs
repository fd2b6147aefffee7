//! The parts of a resident page that never change, drawn at the server.

use yew::prelude::*;

use super::Route;
use super::about::about;
use super::start::start;
use crate::keys::{promises, readers};
use crate::page::{Page, PageContext};
use crate::support::help;
use crate::text::Text;
use crate::ui::{Look, above, footer};

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Above,
    Page,
    Below,
}

#[derive(PartialEq, Properties)]
struct PaperProps {
    page: PageContext,
    catalogue: AttrValue,
    part: Part,
}

/// One part, with what the components inside of it ask for.
#[component]
fn Paper(props: &PaperProps) -> Html {
    let look = Look {
        text: Text::new(props.page.locale(), &props.catalogue),
        page: Page::new(props.page.clone()),
    };
    let part = match props.part {
        Part::Above => above(&look),
        Part::Page => page(&look),
        Part::Below => footer(&look),
    };
    html! {
        <ContextProvider<Page> context={look.page.clone()}>
            <ContextProvider<Text> context={look.text.clone()}>{ part }</ContextProvider<Text>>
        </ContextProvider<Page>>
    }
}

/// Forms and mailbox are the program's.
fn page(look: &Look) -> Html {
    match Route::parse(&look.page.route) {
        Some(Route::Start) => start(look),
        Some(Route::Help) => help(look),
        Some(Route::Promises) => promises(look),
        Some(Route::Readers) => readers(look),
        Some(Route::About) => about(look),
        Some(Route::Hate | Route::Property | Route::Code) => html! {},
        None => nothing_here(look),
    }
}

/// A path without a page.
fn nothing_here(look: &Look) -> Html {
    html! {
        <div class="flow">
            <h1>{ look.t("nothing-title") }</h1>
            <p>{ look.t("problem-not-found") }</p>
            <p><a class="btn" href={look.page.href("/")}>{ look.t("to-start") }</a></p>
        </div>
    }
}

/// Draws what never changes on a page: above it, the page, below it.
pub(super) async fn draw(page: &PageContext, catalogue: &'static str) -> [String; 3] {
    let drawn = async |part| {
        let page = page.clone();
        let renderer = yew::ServerRenderer::<Paper>::with_props(move || PaperProps {
            page,
            catalogue: AttrValue::Static(catalogue),
            part,
        });
        renderer.hydratable(false).render().await
    };
    [
        drawn(Part::Above).await,
        drawn(Part::Page).await,
        drawn(Part::Below).await,
    ]
}
