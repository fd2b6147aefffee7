//! Which neighborhoods had a session, and which had none yet: those come first.

use api_types::Day;
use api_types::listening::Coverage;
use i18n::Arg;
use yew::prelude::*;

use super::clock;
use super::deep_link::DeepLink;
use super::load::use_loaded;
use super::plan::{Filter, days_since, uncovered_first};
use super::seed::Seed;
use super::words;
use crate::api::hosting as api;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::{Part, Route};
use crate::text::use_text;

/// The page.
#[component]
pub fn CoveragePage() -> Html {
    let text = use_text();
    let desk = use_desk();
    let loaded = use_loaded((), |()| api::coverage());
    use_effect_with(text.clone(), |text| {
        let page = text.t("hosting-coverage");
        browser::set_title(&format!("{page} · {}", text.t("staff-console")));
    });
    let today = crate::ui::browser::today().map(Day);
    let all = loaded
        .value
        .as_ref()
        .map(|found| uncovered_first((**found).clone()))
        .unwrap_or_default();
    let none = all.iter().filter(|one| one.held == 0).count();
    let held = all.len() - none;
    let line = |one: &Coverage| {
        let since = one.last.as_ref().zip(today.as_ref());
        let since = since.and_then(|(last, today)| days_since(last, today));
        // The sessions of a day, in the schedule.
        let link = |day: &Option<Day>| {
            let day = day.as_ref()?;
            let filter = Filter {
                from: day.0.clone(),
                until: day.0.clone(),
                ..Filter::default()
            };
            Some(html! {
                <><DeepLink to={Route::Hosting(Part::Schedule)} query={filter.address()}>{ clock::day(&text, &day.0) }</DeepLink>{ " " }</>
            })
        };
        html! {
            <tr key={one.neighborhood.to_string()}>
                <th scope="row"><bdi>{ desk.neighborhood_name(&one.neighborhood) }</bdi></th>
                <td>
                    if one.held == 0 { <span class="badge wait">{ text.t("hosting-coverage-none") }</span> }
                    else { <span class="num">{ words::count(&text, "hosting-coverage-held", one.held) }</span> }
                </td>
                <td class="num">
                    { link(&one.last) }
                    if let Some(days) = since { <small class="soft">{ text.t_with("hosting-days-ago", &[("days", Arg::from(days))]) }</small> }
                </td>
                <td class="num">
                    { link(&one.next) }
                    <DeepLink to={Route::Hosting(Part::New)} query={Seed::at(&one.neighborhood).query()}>{ text.t("hosting-coverage-plan") }</DeepLink>
                </td>
            </tr>
        }
    };
    let head = |key: &str| html! { <th scope="col">{ text.t(key) }</th> };
    html! {
        <main class="work" id="content" tabindex="-1">
            <div class="row push">
                <h1>{ text.t("hosting-coverage") }</h1>
                <Link to={Route::Hosting(Part::Series)} class="btn main">{ text.t("hosting-series") }</Link>
            </div>
            { loaded.trouble(&text) }
            if !all.is_empty() {
                <p>{ text.t_with("hosting-coverage-sum", &[("held", Arg::from(held)), ("all", Arg::from(all.len()))]) }</p>
                <progress class="gauge" max={all.len().to_string()} value={held.to_string()} aria-label={text.t("hosting-coverage")}></progress>
                <div class="scroll">
                    <table class="table">
                        <thead><tr>
                            { head("hosting-neighborhood") }
                            { head("hosting-coverage-sessions") }
                            { head("hosting-coverage-last") }
                            { head("hosting-coverage-next") }
                        </tr></thead>
                        <tbody>{ for all.iter().map(line) }</tbody>
                    </table>
                </div>
            }
        </main>
    }
}
