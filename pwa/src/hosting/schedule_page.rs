//! The schedule: all sessions by time, with what to look at.

use std::rc::Rc;

use api_types::listening::{HostedSession, SessionKind, SessionState};
use i18n::Arg;
use yew::prelude::*;

use super::keyboard::use_host_keys;
use super::keys::HostWish;
use super::load::use_loaded;
use super::parts::{Entry, Pick};
use super::plan::Filter;
use super::schedule_table::ScheduleTable;
use super::sheet::{Pen, use_sheet};
use super::words::word;
use crate::api::{Failure, hosting as api};
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::{Part, Route, Tab};
use crate::text::use_text;
use crate::ui::{Empty, Icon};

/// Pages of the schedule that are shown: the filter, and how many pages.
async fn pages(filter: Filter, count: u32) -> Result<(Vec<HostedSession>, bool), Failure> {
    let query = filter.query();
    let mut all = Vec::new();
    let mut after: Option<String> = None;
    for _ in 0..count {
        let page = api::sessions(&query, after.as_deref()).await?;
        all.extend(page.sessions);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    Ok((all, after.is_some()))
}

/// The page.
#[component]
pub fn SchedulePage() -> Html {
    let text = use_text();
    let desk = use_desk();
    let filter = use_sheet(|| {
        let asked = Filter::read(&browser::query());
        asked.unwrap_or_else(|| Filter::ahead(crate::ui::browser::today()))
    });
    use_effect_with((*filter).clone(), |filter| {
        browser::narrow(&filter.address())
    });
    let count = use_state(|| 1_u32);
    let chosen = use_state(|| 0_usize);
    // A filter that can not be leaves what is there until it is mended.
    let sound = use_mut_ref(|| (*filter).clone());
    if !filter.is_crossed() {
        sound.replace((*filter).clone());
    }
    let asked = sound.borrow().clone();
    let loaded = use_loaded((asked, *count), |(filter, count)| pages(filter, count));
    use_effect_with(text.clone(), |text| {
        let page = text.t("hosting-schedule");
        browser::set_title(&format!("{page} · {}", text.t("staff-console")));
    });
    let more_come = loaded.value.as_ref().is_some_and(|found| found.1);
    let rows = loaded.value.as_ref().map_or(0, |found| found.0.len());
    let on_wish = use_callback((loaded.clone(), *chosen, desk.go.clone()), {
        let chosen = chosen.setter();
        move |wish, (loaded, now, go)| match wish {
            HostWish::Down => chosen.set((now + 1).min(rows.saturating_sub(1))),
            HostWish::Up => chosen.set(now.saturating_sub(1)),
            HostWish::New => go.emit(Route::Hosting(Part::New)),
            HostWish::Refresh => loaded.again.emit(()),
            HostWish::Open => {
                let found = loaded.value.as_ref();
                if let Some(one) = found.and_then(|found| found.0.get(*now)) {
                    go.emit(Route::Evening(one.session.id, Tab::Facts));
                }
            }
            _ => {}
        }
    });
    use_host_keys(on_wish);
    let more = {
        let count = count.clone();
        move |_: MouseEvent| count.set(*count + 1)
    };
    let table = loaded.value.as_ref().map(|found| {
        let sessions = Rc::new(found.0.clone());
        if sessions.is_empty() {
            return html! { <div class="empty"><Empty icon="cal" words={text.t("hosting-schedule-empty")} /></div> };
        }
        html! {
            <>
                <ScheduleTable {sessions} chosen={*chosen} />
                if found.1 { <button class="btn" type="button" onclick={more}>{ text.t("hosting-more") }</button> }
            </>
        }
    });
    html! {
        <main class="work" id="content" tabindex="-1">
            <div class="row push">
                <div class="row">
                    <h1>{ text.t("hosting-schedule") }</h1>
                    <span class="soft num">{ text.t_with(if more_come { "hosting-schedule-first" } else { "hosting-schedule-count" }, &[("count", Arg::from(rows))]) }</span>
                </div>
                <div class="row">
                    <Link to={Route::Hosting(Part::New)} class="btn main"><Icon name="plus" />{ text.t("hosting-new") }<kbd>{ "N" }</kbd></Link>
                    <Link to={Route::Hosting(Part::Series)} class="btn">{ text.t("hosting-series") }</Link>
                    <Link to={Route::Hosting(Part::Division)} class="btn">{ text.t("hosting-division") }</Link>
                </div>
            </div>
            <Filters filter={filter.clone()} />
            if !filter.is_crossed() {
                { loaded.trouble(&text) }
                { table }
            }
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct FiltersProps {
    filter: Pen<Filter>,
}

/// What the schedule is narrowed to.
#[component]
fn Filters(props: &FiltersProps) -> Html {
    let text = use_text();
    let filter = &props.filter;
    let all = (String::new(), text.t("hosting-all"));
    let states = SessionState::ALL
        .iter()
        .map(|state| (state.word().to_owned(), word(&text, state.word())));
    let kinds = SessionKind::ALL
        .iter()
        .map(|kind| (kind.word().to_owned(), word(&text, kind.word())));
    let state = filter.state.map(SessionState::word).unwrap_or_default();
    let kind = filter.kind.map(SessionKind::word).unwrap_or_default();
    html! {
        <div class="filters" role="search" aria-label={text.t("hosting-filters")}>
            <Pick id="filter-state" label={text.t("hosting-filter-state")} value={state}
                options={std::iter::once(all.clone()).chain(states).collect::<Vec<_>>()}
                onchange={filter.hear(|filter, value: String| filter.state = SessionState::parse(&value))} />
            <Pick id="filter-kind" label={text.t("hosting-filter-kind")} value={kind}
                options={std::iter::once(all).chain(kinds).collect::<Vec<_>>()}
                onchange={filter.hear(|filter, value: String| filter.kind = SessionKind::parse(&value))} />
            <Entry id="filter-from" kind="date" label={text.t("hosting-filter-from")} value={filter.from.clone()}
                oninput={filter.hear(|filter, value| filter.from = value)} />
            <Entry id="filter-until" kind="date" label={text.t("hosting-filter-until")} value={filter.until.clone()}
                error={filter.is_crossed().then(|| AttrValue::from(text.t("hosting-wrong-until")))}
                oninput={filter.hear(|filter, value| filter.until = value)} />
        </div>
    }
}
