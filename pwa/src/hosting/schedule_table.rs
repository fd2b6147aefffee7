//! The table of the schedule: a row a session, badges with words for everything that presses.

use std::rc::Rc;

use api_types::listening::{HostedSession, PoolKind, SessionKind, SessionState};
use i18n::Arg;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::clock;
use super::words::{self, word};
use crate::staff::bar::{Link, is_plain};
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::{Route, Tab};
use crate::text::{Text, use_text};
use crate::ui::Icon;

/// What the table is told.
#[derive(PartialEq, Properties)]
pub struct ScheduleTableProps {
    /// The sessions.
    pub sessions: Rc<Vec<HostedSession>>,
    /// The row that is chosen.
    pub chosen: usize,
}

/// The table.
#[component]
pub fn ScheduleTable(props: &ScheduleTableProps) -> Html {
    let text = use_text();
    let body = use_node_ref();
    {
        let body = body.clone();
        use_effect_with(props.chosen, move |_| hold_focus(&body));
    }
    let head = |key: &str| html! { <th scope="col">{ text.t(key) }</th> };
    html! {
        <table class="table queue plan" aria-label={text.t("hosting-schedule")}>
            <thead><tr>
                { head("hosting-column-when") }
                { head("hosting-column-session") }
                { head("hosting-column-state") }
                { head("hosting-column-seats") }
                { head("hosting-column-look") }
            </tr></thead>
            <tbody ref={body}>
                { for props.sessions.iter().enumerate().map(|(index, one)| html! {
                    <Line key={one.session.id.to_string()} hosted={one.clone()} chosen={index == props.chosen} />
                }) }
            </tbody>
        </table>
    }
}

/// Follows the chosen row with the focus, unless the person is somewhere else on the page.
fn hold_focus(body: &NodeRef) {
    let Some(body) = body.cast::<Element>() else {
        return;
    };
    let elsewhere = browser::focused().is_some_and(|focused| !body.contains(Some(&focused)));
    let link = body
        .query_selector("tr[data-chosen=true] a")
        .ok()
        .flatten()
        .and_then(|link| link.dyn_into::<HtmlElement>().ok());
    if let (false, Some(link)) = (elsewhere || browser::in_dialog(), link) {
        let _ = link.focus();
    }
}

#[derive(PartialEq, Properties)]
struct LineProps {
    hosted: HostedSession,
    chosen: bool,
}

/// One session.
#[component]
fn Line(props: &LineProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let session = &props.hosted.session;
    let id = session.id;
    let place = place(&text, &desk, &props.hosted);
    let onclick = {
        let go = desk.go.clone();
        move |event: MouseEvent| {
            if is_plain(&event) && !event.default_prevented() {
                go.emit(Route::Evening(id, Tab::Facts));
            }
        }
    };
    html! {
        <tr data-chosen={props.chosen.to_string()} {onclick}>
            <td class="num">{ clock::when(&text, &session.starts_at, &session.facts.zone) }</td>
            <th scope="row">
                <Link to={Route::Evening(id, Tab::Facts)}><bdi lang={session.facts.language.0.clone()}>{ &session.facts.title }</bdi></Link>
                <small class="soft"><bdi>{ place }</bdi></small>
            </th>
            <td>{ state_badge(&text, session.state) }</td>
            <td>{ seats(&text, &props.hosted) }</td>
            <td><div class="badges">{ warnings(&text, &props.hosted) }</div></td>
        </tr>
    }
}

/// Where it is, for a line below the title.
pub fn place(text: &Text, desk: &crate::staff::desk::Desk, hosted: &HostedSession) -> String {
    let facts = &hosted.session.facts;
    let area = match (&facts.neighborhood, facts.area) {
        (Some(neighborhood), _) => desk.neighborhood_name(neighborhood),
        (None, Some(area)) => desk.area_name(text, area),
        (None, None) => text.t("hosting-whole-city"),
    };
    let area = if hosted.session.kind == SessionKind::Division {
        format!("{area} · {}", word(text, "division"))
    } else {
        area
    };
    match &facts.venue {
        Some(venue) => format!("{area} · {}", venue.name),
        None => area,
    }
}

/// Where a session stands.
pub fn state_badge(text: &Text, state: SessionState) -> Html {
    let (class, icon) = match state {
        SessionState::Draft => ("badge wait", "paper"),
        SessionState::Published => ("badge done", "check"),
        SessionState::Cancelled => ("badge late", "wrong"),
        SessionState::Closed => ("badge", "lock"),
    };
    html! { <span {class}><Icon name={icon} />{ word(text, state.word()) }</span> }
}

/// Seats taken and waited for, a line a way.
fn seats(text: &Text, hosted: &HostedSession) -> Html {
    let ways = [PoolKind::InPerson, PoolKind::Online, PoolKind::Phone];
    let pools = hosted.session.pools.iter();
    let line = |pool: &api_types::listening::Pool| {
        let said = text.t_with(
            "hosting-seats",
            &[
                ("taken", Arg::from(pool.taken)),
                ("capacity", Arg::from(pool.capacity)),
            ],
        );
        html! {
            <li>
                <span class="soft">{ words::pool(text, pool.kind) }</span>{ " " }<span class="num">{ said }</span>
                if pool.waiting > 0 { { " " }<span class="badge wait">{ words::count(text, "hosting-waiting", pool.waiting) }</span> }
            </li>
        }
    };
    html! { <ul class="seats">{ for pools.filter(|pool| ways.contains(&pool.kind)).map(line) }</ul> }
}

/// Everything that presses, as badges.
pub fn warnings(text: &Text, hosted: &HostedSession) -> Html {
    let badge = |warning: &api_types::listening::Warning| {
        html! {
            <span class="badge late" title={words::warning_note(text, *warning)}><Icon name="urgent" />{ words::warning(text, *warning) }</span>
        }
    };
    html! {
        <>
            { for hosted.warnings.iter().map(badge) }
            if hosted.questions_waiting > 0 {
                <span class="badge"><Icon name="ask" />{ words::count(text, "hosting-questions-waiting", hosted.questions_waiting) }</span>
            }
        </>
    }
}
