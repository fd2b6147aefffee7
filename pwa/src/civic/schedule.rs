//! The schedule: filters, chips, and the list.

use api_types::listening::{Access, Way};
use yew::prelude::*;

use super::form::{Form, Line, hidden};
use super::models::{Filter, Place, Presentation, Schedule};
use super::parts::{empty, next_page, notice};
use super::{card, map, month};
use crate::ui::Look;

/// The schedule's path with a choice.
pub(super) fn route(filter: &Filter, more: Option<(&str, &str)>) -> String {
    let language = filter.language.as_ref().map(|tag| tag.0.as_str());
    let chosen = [
        ("neighborhood", filter.neighborhood.as_deref()),
        ("language", language),
        ("way", filter.way.map(Way::word)),
        ("access", filter.access.map(Access::word)),
        ("from", filter.from.as_deref()),
    ];
    let view = (filter.view != Presentation::List).then(|| filter.view.word());
    let pairs = chosen.into_iter().chain([("view", view)]);
    let pairs = pairs.filter_map(|(name, value)| Some((name, value?)));
    super::query("/sessions", pairs.chain(more))
}

/// The page.
pub(super) fn page(look: &Look, view: &Schedule) -> Html {
    html! {
        <div class="flow">
            <h1>{ look.t("sessions-title") }</h1>
            <p class="soft">{ look.t("sessions-lead") }</p>
            { chips(look, view) }
            { filters(look, view) }
            { chosen(look, &view.filter) }
            { presentations(look, &view.filter) }
            { shown(look, view) }
            { notice(look, "", "chairs", look.t("own-hall-title"), html! {
                <p>{ look.t("own-hall") }{ " " }<a href={look.page.href("/ask-for-a-session")}>{ look.t("own-hall-link") }</a></p>
            }) }
            { feeds(look, &view.filter) }
        </div>
    }
}

fn shown(look: &Look, view: &Schedule) -> Html {
    match view.filter.view {
        Presentation::Month => month::page(look, view),
        Presentation::Map => map::page(look, view),
        Presentation::List if view.sessions.is_empty() => html! {
            <>
                { nothing(look, &view.filter) }
                if let Some(card) = &view.elsewhere {
                    <h2>{ look.t("sessions-elsewhere") }</h2>
                    { card::list(look, std::slice::from_ref(card)) }
                }
            </>
        },
        Presentation::List => {
            let next = view.next.as_deref();
            let next = next.map(|after| route(&view.filter, Some(("after", after))));
            html! { <>{ card::list(look, &view.sessions) }{ next_page(look, next) }</> }
        }
    }
}

/// No session: with a filter, the way out of it.
pub(super) fn nothing(look: &Look, filter: &Filter) -> Html {
    let plain = Filter {
        view: filter.view,
        ..Filter::default()
    };
    let chosen = *filter != plain;
    let words = look.t(if chosen {
        "sessions-none-chosen"
    } else {
        "sessions-none"
    });
    empty(
        look,
        "cal",
        words,
        html! {
            <>
                if let Some(place) = &filter.neighborhood { <p><a class="btn main" href={look.page.href(&told_of(place))}>{ look.icon("bell") }{ look.t("sessions-tell-me") }</a></p> }
                if chosen { <p><a class="btn" href={look.page.href(&route(&plain, None))}>{ look.t("sessions-show-all") }</a></p> }
            </>
        },
    )
}

/// Where news about a neighborhood is asked for.
fn told_of(place: &str) -> String {
    super::query("/follow", [("kind", "neighborhood"), ("target", place)])
}

/// Neighborhoods with sessions soon.
fn chips(look: &Look, view: &Schedule) -> Html {
    let to = |neighborhood: Option<String>| {
        let filter = Filter {
            neighborhood,
            ..view.filter.clone()
        };
        look.page.href(&route(&filter, None))
    };
    let chosen = view.filter.neighborhood.as_deref();
    let current = |here: bool| here.then_some("true");
    let chip = |place: &Place| {
        html! { <a class="chip" href={to(Some(place.slug.clone()))} aria-current={current(chosen == Some(&place.slug))}><bdi>{ &place.name }</bdi></a> }
    };
    let far = chosen.filter(|slug| !view.near.iter().any(|place| place.slug == *slug));
    let far = far.and_then(|slug| view.neighborhoods.iter().find(|place| place.slug == slug));
    html! {
        <nav class="chips" aria-label={look.t("filter-neighborhood")}>
            <a class="chip" href={to(None)} aria-current={current(chosen.is_none())}>{ look.t("filter-all") }</a>
            { for far.map(chip) }
            { for view.near.iter().map(chip) }
        </nav>
    }
}

fn filters(look: &Look, view: &Schedule) -> Html {
    let filter = &view.filter;
    let form = Form::new(look, "filter", &[]);
    let any = || [(String::new(), look.t("filter-any"))];
    let places = view.neighborhoods.iter();
    let places = any()
        .into_iter()
        .chain(places.map(|place| (place.slug.clone(), place.name.clone())));
    let ways = Way::ALL.iter();
    let ways = any()
        .into_iter()
        .chain(ways.map(|way| (way.word().to_owned(), look.way(*way))));
    let aids = Access::ALL.iter();
    let aids = any()
        .into_iter()
        .chain(aids.map(|access| (access.word().to_owned(), look.access(*access))));
    let language = filter.language.as_ref().map_or("", |tag| tag.0.as_str());
    html! {
        <details class="more">
            <summary>{ look.icon("search") }<span>{ look.t("filter-title") }</span></summary>
            <form class="flow" method="get" action={look.page.href("/sessions")}>
                <div class="fields">
                    { form.select("neighborhood", "filter-neighborhood", None, filter.neighborhood.as_deref().unwrap_or_default(), places) }
                    { form.tongues("language", "filter-language", Some("filter-any"), &view.languages, language) }
                    { form.select("way", "filter-way", None, filter.way.map_or("", Way::word), ways) }
                    { form.select("access", "filter-access", None, filter.access.map_or("", Access::word), aids) }
                    { Line::new("from", "filter-from", filter.from.as_deref().unwrap_or_default()).kind("date").draw(&form) }
                </div>
                if filter.view != Presentation::List { { hidden("view", filter.view.word()) } }
                <div class="row">
                    <button class="btn main" type="submit">{ look.t("filter-show") }</button>
                    <a class="btn bare" href={look.page.href("/sessions")}>{ look.t("filter-clear") }</a>
                </div>
            </form>
        </details>
    }
}

/// What was chosen in the form, each with the way out of it: the form itself stays closed, so that what it found is seen.
fn chosen(look: &Look, filter: &Filter) -> Html {
    let without = |change: fn(&mut Filter)| {
        let mut other = filter.clone();
        change(&mut other);
        look.page.href(&route(&other, None))
    };
    let month = filter.view == Presentation::Month;
    let from = filter.from.as_ref().filter(|_| !month);
    let on = [
        filter
            .language
            .as_ref()
            .map(|tag| (look.language(tag), without(|other| other.language = None))),
        filter
            .way
            .map(|way| (look.way(way), without(|other| other.way = None))),
        filter
            .access
            .map(|access| (look.access(access), without(|other| other.access = None))),
        from.map(|day| {
            let words = format!("{} {day}", look.t("filter-from"));
            (words, without(|other| other.from = None))
        }),
    ];
    super::parts::chosen(look, on.into_iter().flatten())
}

fn presentations(look: &Look, filter: &Filter) -> Html {
    let tab = |view: Presentation, key: &str, icon: &str| {
        let other = Filter {
            view,
            ..filter.clone()
        };
        let current = (filter.view == view).then_some("page");
        html! { <a class="chip" href={look.page.href(&route(&other, None))} aria-current={current}>{ look.icon(icon) }{ look.t(key) }</a> }
    };
    html! {
        <nav class="chips views" aria-label={look.t("view-label")}>
            { tab(Presentation::List, "view-list", "paper") }
            { tab(Presentation::Month, "view-month", "cal") }
            { tab(Presentation::Map, "view-map", "pin") }
        </nav>
    }
}

/// Calendars and feeds have no language.
fn feeds(look: &Look, filter: &Filter) -> Html {
    let calendar = match &filter.neighborhood {
        Some(slug) => format!("/neighborhoods/{slug}.ics"),
        None => "/calendar.ics".to_owned(),
    };
    html! {
        <section class="flow gap">
            <h2>{ look.t("keep-title") }</h2>
            <p class="soft small">{ look.t("keep-lead") }</p>
            <div class="row">
                <a class="btn" href={calendar}>{ look.icon("cal") }{ look.t("keep-calendar") }</a>
                <a class="btn bare" href="/feed.atom">{ look.t("keep-atom") }</a>
                <a class="btn bare" href="/feed.json">{ look.t("keep-json") }</a>
            </div>
        </section>
    }
}
