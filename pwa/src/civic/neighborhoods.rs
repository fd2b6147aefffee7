//! Neighborhoods: which have been listened to, what was heard, what is promised, what is done.

use std::collections::BTreeMap;

use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line};
use super::models::{NeighborhoodIndex, NeighborhoodRow, NeighborhoodView, Tally};
use super::parts::{badge, empty, gauge, time, up};
use super::{card, commitments, findings, follow};
use crate::ui::Look;

/// So many neighborhoods stand in a list without folds.
const FEW: usize = 12;

/// `/neighborhoods`.
pub(super) fn index(look: &Look, view: &NeighborhoodIndex) -> Html {
    let form = Form::new(look, "places", &[]);
    let visited = look.t_with(
        "neighborhoods-visited",
        &[
            ("visited", Arg::from(view.visited)),
            ("all", Arg::from(view.all)),
        ],
    );
    let fresh: Vec<_> = view.rows.iter().filter(|row| row.held == 0).collect();
    let known: Vec<_> = view.rows.iter().filter(|row| row.held > 0).collect();
    html! {
        <div class="flow">
            <h1>{ look.t("neighborhoods-title") }</h1>
            <p class="soft">{ look.t("neighborhoods-lead") }</p>
            <div>{ gauge(view.visited, view.all.max(1), visited.clone()) }<p class="small soft">{ visited }</p></div>
            <form class="find" method="get" action={look.page.href("/neighborhoods")} role="search">
                { Line::new("q", "neighborhoods-search", &view.q).kind("search").draw(&form) }
                <button class="btn" type="submit">{ look.icon("search") }{ look.t("civic-search") }</button>
            </form>
            if view.rows.is_empty() {
                { empty(look, "search", look.t("neighborhoods-none"), html! { <p><a class="btn" href={look.page.href("/neighborhoods")}>{ look.t("filter-all") }</a></p> }) }
            }
            if !known.is_empty() {
                <h2>{ look.t("neighborhoods-heard") }</h2>
                { rows(look, &known, !view.q.is_empty()) }
            }
            if !fresh.is_empty() {
                <h2>{ look.t("neighborhoods-not-yet") }</h2>
                <p class="soft small">{ look.t("neighborhoods-not-yet-note") }{ " " }<a href={look.page.href("/ask-for-a-session")}>{ look.t("own-hall-link") }</a></p>
                { rows(look, &fresh, !view.q.is_empty()) }
            }
        </div>
    }
}

/// A short list as it is; a long one folded by parts of the city, so that a phone shows all of them at once. `open` is how they stand first.
fn rows(look: &Look, rows: &[&NeighborhoodRow], open: bool) -> Html {
    let mut regions: BTreeMap<&str, Vec<&NeighborhoodRow>> = BTreeMap::new();
    for row in rows {
        regions.entry(&row.region).or_default().push(row);
    }
    if rows.len() <= FEW || regions.len() < 2 {
        return list(look, rows);
    }
    html! {
        <div>{ for regions.into_iter().map(|(region, rows)| {
            let late: u32 = rows.iter().map(|row| row.tally.late).sum();
            html! {
                <details class="more region" data-part="" {open}>
                    <summary>
                        <span><bdi>{ region }</bdi><small>{ look.t_with("neighborhoods-in", &[("neighborhoods", Arg::from(rows.len() as u32))]) }</small></span>
                        if late > 0 { { late_badge(look, late) } }
                    </summary>
                    { list(look, &rows) }
                </details>
            }
        }) }</div>
    }
}

fn list(look: &Look, rows: &[&NeighborhoodRow]) -> Html {
    html! { <ul class="stack" data-filter="">{ for rows.iter().map(|row| line(look, row)) }</ul> }
}

fn late_badge(look: &Look, late: u32) -> Html {
    badge(
        look,
        "late",
        Some("clock"),
        look.t_with("neighborhood-late", &[("late", Arg::from(late))]),
    )
}

fn line(look: &Look, row: &NeighborhoodRow) -> Html {
    let route = format!("/neighborhoods/{}", row.place.slug);
    let tally = &row.tally;
    html! {
        <li data-name={row.place.name.clone()}>
            <a class="linkrow" href={look.page.href(&route)}>
                <span>
                    <b><bdi>{ &row.place.name }</bdi></b>
                    <small>
                        if row.held > 0 {
                            { look.t_with("neighborhood-held", &[("sessions", Arg::from(row.held))]) }
                            if let Some(last) = &row.last { { " · " }{ look.t("neighborhood-last") }{ " " }{ time(last) } }
                        } else if row.next.is_none() { { look.t("neighborhood-none-yet") } }
                        if let Some(next) = &row.next {
                            if row.held > 0 { { " · " } }
                            { look.t("neighborhood-next") }{ " " }{ time(next) }
                        }
                    </small>
                    if tally.promised > 0 {
                        <small>{ look.t_with("neighborhood-promises", &[("promised", Arg::from(tally.promised)), ("done", Arg::from(tally.done))]) }</small>
                    }
                </span>
                if tally.late > 0 { { late_badge(look, tally.late) } }
                { look.turning_icon("go") }
            </a>
        </li>
    }
}

fn tally(look: &Look, tally: &Tally) -> Html {
    let one = |count: u32, key: &str| html! { <li><b class="num">{ count }</b><span>{ look.t(key) }</span></li> };
    html! {
        <ul class="tally">
            { one(tally.heard, "tally-heard") }{ one(tally.promised, "tally-promised") }
            { one(tally.done, "tally-done") }{ one(tally.late, "tally-late") }
        </ul>
    }
}

/// `/neighborhoods/{slug}`.
pub(super) fn page(look: &Look, view: &NeighborhoodView) -> Html {
    html! {
        <article class="flow">
            { up(look, "/neighborhoods", look.t("neighborhoods-title")) }
            <h1><bdi>{ &view.place.name }</bdi></h1>
            { lead(look, view) }
            { tally(look, &view.tally) }
            if !view.next.is_empty() {
                <h2>{ look.t("neighborhood-come") }</h2>
                { card::list(look, &view.next) }
                if view.more_next { { more(look, view, "neighborhood-more-next", &[]) } }
            }
            <h2>{ look.t("heard-title") }</h2>
            if view.findings.is_empty() {
                { empty(look, "talk", look.t("heard-none"), html! {}) }
            } else {
                { findings::list(look, &view.findings) }
            }
            if let Some(after) = &view.more_heard {
                { onward(look, "neighborhood-more-heard", &earlier(view, after)) }
            }
            <h2>{ look.t("will-do-title") }</h2>
            if view.open.is_empty() {
                <p class="soft">{ look.t(if view.tally.promised > 0 { "will-do-nothing-open" } else { "will-do-none" }) }</p>
            } else {
                { commitments::list(look, &view.open) }
            }
            if !view.done.is_empty() {
                <h2>{ look.t("done-title") }</h2>
                { commitments::list(look, &view.done) }
            }
            if !view.dropped.is_empty() {
                <details class="more">
                    <summary><span>{ look.t("dropped-title") }</span></summary>
                    { commitments::list(look, &view.dropped) }
                </details>
            }
            if view.more_promised {
                { onward(look, "neighborhood-more-promised", &promises(view)) }
            }
            if !view.past.is_empty() {
                <h2>{ look.t("neighborhood-past") }</h2>
                { card::list(look, &view.past) }
                if view.past.len() < usize::try_from(view.held).unwrap_or(0) {
                    { more(look, view, "neighborhood-more-past", &[("from", "2000-01-01")]) }
                }
            }
            { follow::block(look, &view.follow) }
        </article>
    }
}

/// A link to the rest of a list.
fn onward(look: &Look, words: &str, route: &str) -> Html {
    html! { <p><a href={look.page.href(route)}>{ look.t(words) }</a></p> }
}

/// A link to sessions of this neighborhood in the schedule.
fn more(look: &Look, view: &NeighborhoodView, words: &str, also: &[(&str, &str)]) -> Html {
    let here = ("neighborhood", view.place.slug.as_str());
    let route = super::query(
        "/sessions",
        std::iter::once(here).chain(also.iter().copied()),
    );
    onward(look, words, &route)
}

fn earlier(view: &NeighborhoodView, after: &str) -> String {
    let page = format!("/neighborhoods/{}", view.place.slug);
    super::query(&page, std::iter::once(("after", after)))
}

fn promises(view: &NeighborhoodView) -> String {
    let here = ("neighborhood", view.place.slug.as_str());
    super::query("/commitments", std::iter::once(here))
}

fn lead(look: &Look, view: &NeighborhoodView) -> Html {
    if view.held == 0 && (!view.next.is_empty() || !view.past.is_empty()) {
        // One is on, or planned: it stands below.
        return html! {};
    }
    if view.held == 0 {
        return html! {
            <p>{ look.t("neighborhood-none-yet") }{ " " }<a href={look.page.href("/ask-for-a-session")}>{ look.t("own-hall-link") }</a></p>
        };
    }
    let sessions = look.t_with("neighborhood-held", &[("sessions", Arg::from(view.held))]);
    let people = view
        .came
        .map(|people| look.t_with("record-people", &[("people", Arg::from(people))]));
    html! { <p>{ look.listed([sessions].into_iter().chain(people)) }</p> }
}
