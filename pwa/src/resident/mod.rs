//! The resident app: its routes, its frame, and how the server renders a page of it.

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
mod start;
#[cfg(feature = "ssr")]
mod still;

use api_types::reports::ReportKind;
use yew::prelude::*;

use crate::offline::{Outbox, use_outbox};
use crate::page::{Page, PageContext};
use crate::reports::mailbox::MailboxPage;
use crate::reports::{EarlierReport, ReportPage};
use crate::text::Text;

/// A page of the resident app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The doors.
    Start,
    /// Report hate.
    Hate,
    /// Report theft or damage.
    Property,
    /// Come back with a code.
    Code,
    /// Find help.
    Help,
    /// What is promised and what is not.
    Promises,
    /// Who reads reports.
    Readers,
    /// About the site.
    About,
}

impl Route {
    /// Every page.
    pub const ALL: [Self; 8] = [
        Self::Start,
        Self::Hate,
        Self::Property,
        Self::Code,
        Self::Help,
        Self::Promises,
        Self::Readers,
        Self::About,
    ];

    /// The path below the language.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Start => "/",
            Self::Hate => "/report/hate",
            Self::Property => "/report/property",
            Self::Code => "/code",
            Self::Help => "/help",
            Self::Promises => "/promises",
            Self::Readers => "/readers",
            Self::About => "/about",
        }
    }

    /// The page of a path below the language; `None` for a path that has no page.
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.trim_end_matches('/');
        Self::ALL
            .into_iter()
            .find(|route| route.path().trim_end_matches('/') == path)
    }

    /// The key of its title.
    pub const fn title_key(self) -> &'static str {
        match self {
            Self::Start => "start-title",
            Self::Hate => "door-hate",
            Self::Property => "door-property",
            Self::Code => "door-code",
            Self::Help => "door-help",
            Self::Promises => "promises-title",
            Self::Readers => "readers-title",
            Self::About => "about-title",
        }
    }
}

/// What the app is told: the page's facts and its words.
#[derive(Clone, PartialEq, Properties)]
pub struct ResidentAppProps {
    /// The page's facts.
    pub page: PageContext,
    /// Fluent source of the page's language.
    pub catalogue: AttrValue,
    /// Values that were ticked before the app was there.
    #[prop_or_default]
    pub early: Vec<String>,
    /// What never changes. The browser has it in the page already, keeps it as it is, and is told nothing.
    #[prop_or_default]
    pub still: Still,
}

/// The parts of a page that never change, as HTML: only the server draws them, so that their program is not on the phone.
#[derive(Clone, Default, PartialEq)]
pub struct Still {
    /// Safety bar and mast.
    pub above: AttrValue,
    /// The page itself, where it is not a form.
    pub page: AttrValue,
    /// The footer.
    pub below: AttrValue,
}

/// The resident app.
#[component]
pub fn ResidentApp(props: &ResidentAppProps) -> Html {
    let page = use_memo(props.page.clone(), |page| Page::new(page.clone()));
    let text = use_memo(
        (props.page.locale(), props.catalogue.clone()),
        |(locale, source)| Text::new(*locale, source),
    );
    let outbox = use_outbox(&page);
    let route = Route::parse(&props.page.route);
    let early = props.early.clone();
    let kept = Html::from_html_unchecked;
    let still = kept(props.still.page.clone());
    let view = match route {
        Some(Route::Start) => html! { <><EarlierReport />{ still }</> },
        Some(Route::Hate) => html! { <ReportPage kind={ReportKind::Hate} {early} /> },
        Some(Route::Property) => html! { <ReportPage kind={ReportKind::Property} {early} /> },
        Some(Route::Code) => html! { <MailboxPage /> },
        _ => still,
    };
    let class = if route == Some(Route::Start) {
        "page wide"
    } else {
        "page"
    };
    html! {
        <ContextProvider<Page> context={(*page).clone()}>
            <ContextProvider<Text> context={(*text).clone()}>
                <ContextProvider<Outbox> context={outbox}>
                    { kept(props.still.above.clone()) }
                    <main id="main" tabindex="-1" {class}>{ view }</main>
                    { kept(props.still.below.clone()) }
                </ContextProvider<Outbox>>
            </ContextProvider<Text>>
        </ContextProvider<Page>>
    }
}

/// A page as the server sends it.
pub struct RenderedPage {
    /// For `<title>`, not escaped.
    pub title: String,
    /// What search engines and messengers show below the title, not escaped; empty if there is nothing to say.
    pub about: String,
    /// For `<div id="app">`; ready to be hydrated.
    pub body: String,
}

/// The title of a page, not escaped.
pub fn title(text: &Text, route: Option<Route>) -> String {
    let key = route.map_or("nothing-title", Route::title_key);
    format!("{} · Amparo", text.t(key))
}

/// Renders a page in a language. An unknown path gives the page that says so; the caller answers 404.
#[cfg(feature = "ssr")]
pub async fn render(locale: i18n::Locale, route: &str, context: &PageContext) -> RenderedPage {
    let source = i18n::source(locale, i18n::Surface::Resident);
    let text = Text::new(locale, source);
    let (title, about) = (title(&text, Route::parse(route)), text.t("start-lead"));
    let page = PageContext {
        locale: locale.tag().to_owned(),
        dir: locale.dir().to_owned(),
        route: route.to_owned(),
        ..context.clone()
    };
    let [above, still, below] = still::draw(&page, source).await;
    let renderer = yew::ServerRenderer::<ResidentApp>::with_props(move || ResidentAppProps {
        page,
        catalogue: AttrValue::Static(source),
        early: Vec::new(),
        still: Still {
            above: above.into(),
            page: still.into(),
            below: below.into(),
        },
    });
    RenderedPage {
        title,
        about,
        body: renderer.hydratable(true).render().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_by_its_path() {
        for route in Route::ALL {
            assert_eq!(Route::parse(route.path()), Some(route));
        }
        assert_eq!(Route::parse(""), Some(Route::Start));
        assert_eq!(Route::parse("/report"), None);
    }

    #[test]
    fn a_title_names_the_page_and_the_site() {
        let text = Text::new(i18n::Locale::En, "door-help = Find help\n");
        assert_eq!(title(&text, Some(Route::Help)), "Find help · Amparo");
    }
}
