//! The table of the queue. One row is chosen and holds the focus; arrows move it, Enter opens it.

use api_types::Day;
use api_types::triage::QueueRow;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::desk_pages::QueueHandle;
use super::due::Due;
use super::queue::{Event as QueueEvent, Fetch, Filter};
use super::words;
use crate::staff::bar::is_plain;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::Route;
use crate::text::use_text;
use crate::ui::Icon;

/// What the table is told.
#[derive(PartialEq, Properties)]
pub struct QueueTableProps {
    /// The queue.
    pub queue: QueueHandle,
}

/// The table.
#[component]
pub fn QueueTable(props: &QueueTableProps) -> Html {
    let text = use_text();
    let queue = &props.queue;
    let body = use_node_ref();
    let chosen = queue.chosen().map(|row| row.report_id);
    {
        let body = body.clone();
        use_effect_with((chosen, queue.asked, queue.fetch), move |_| {
            hold_focus(&body);
        });
    }
    let Some(today) = queue.today.clone().filter(|_| !queue.rows.is_empty()) else {
        return match queue.fetch {
            Fetch::Waiting => html! { <Bones /> },
            Fetch::Done => html! { <Nothing queue={queue.clone()} /> },
            Fetch::Failed(_) => html! {},
        };
    };
    let head = |key: &str| html! { <th scope="col" role="columnheader">{ text.t(key) }</th> };
    let line = |row: &QueueRow| {
        let is_chosen = chosen == Some(row.report_id);
        html! {
            <Line key={row.report_id.to_string()} row={row.clone()} today={today.clone()} chosen={is_chosen} queue={queue.dispatcher()} />
        }
    };
    html! {
        <table class="table queue" role="grid" aria-label={text.t("triage-queue")} aria-busy={(queue.fetch == Fetch::Waiting).to_string()}>
            <thead role="rowgroup"><tr role="row">
                <th scope="col" role="columnheader"><span class="hide">{ text.t("triage-column-urgent") }</span></th>
                { head("triage-column-case") }
                { head("triage-column-due") }
                { head("triage-column-state") }
                { head("triage-column-kind") }
                { head("triage-column-area") }
                { head("triage-column-language") }
                { head("triage-column-received") }
                { head("triage-column-marks") }
            </tr></thead>
            <tbody role="rowgroup" ref={body}>{ for queue.rows.iter().map(line) }</tbody>
        </table>
    }
}

/// Gives the focus to the chosen row, unless the person is somewhere else on the page.
fn hold_focus(body: &NodeRef) {
    let Some(body) = body.cast::<Element>() else {
        return;
    };
    let elsewhere = browser::focused().is_some_and(|focused| !body.contains(Some(&focused)));
    let row = body
        .query_selector("tr[aria-selected=true]")
        .ok()
        .flatten()
        .and_then(|row| row.dyn_into::<HtmlElement>().ok());
    if let (false, Some(row)) = (elsewhere || browser::in_dialog(), row) {
        let _ = row.focus();
    }
}

#[derive(PartialEq, Properties)]
struct LineProps {
    row: QueueRow,
    today: Day,
    chosen: bool,
    queue: UseReducerDispatcher<super::queue::Queue<crate::api::Failure>>,
}

/// One case.
#[component]
fn Line(props: &LineProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let row = &props.row;
    let id = row.report_id;
    let due = Due::of(row.state, &row.due, &props.today);
    let onclick = {
        let (queue, go) = (props.queue.clone(), desk.go.clone());
        move |event: MouseEvent| {
            queue.dispatch(QueueEvent::Choose(id));
            if is_plain(&event) {
                event.prevent_default();
                go.emit(Route::Case(id));
            }
        }
    };
    let area = match row.area {
        Some(area) => html! { { desk.area_name(&text, area) } },
        None => html! { <span class="soft">{ text.t("triage-area-none") }</span> },
    };
    let language = match &row.language {
        Some(tag) => html! { <span lang={tag.0.clone()}>{ words::language(tag) }</span> },
        None => html! { <span class="soft">{ text.t("triage-language-none") }</span> },
    };
    let due_words = words::due(&text, &due);
    let due_mark = match &due {
        due if due.presses() => html! { <span class="badge late">{ due_words }</span> },
        Due::Answered => html! { <span class="soft">{ due_words }</span> },
        _ => html! { { due_words } },
    };
    let state = words::state(&text, row.state);
    html! {
        <tr role="row" aria-selected={props.chosen.to_string()} tabindex={if props.chosen { "0" } else { "-1" }} {onclick}>
            <td role="gridcell">if row.urgent {
                <span title={text.t("triage-urgent")}><Icon name="urgent" /><span class="hide">{ text.t("triage-urgent") }</span></span>
            }</td>
            <th role="rowheader" scope="row" class="mono"><a href={Route::Case(id).path()} tabindex="-1" dir="ltr">{ &row.number }</a></th>
            <td role="gridcell" data-label={text.t("triage-column-due")}>{ due_mark }</td>
            <td role="gridcell">{ state }</td>
            <td role="gridcell">{ words::kind(&text, row.kind) }</td>
            <td role="gridcell" data-label={text.t("triage-column-area")}>{ area }</td>
            <td role="gridcell" data-label={text.t("triage-column-language")}>{ language }</td>
            <td role="gridcell" class="num" data-label={text.t("triage-column-received")}>{ words::short_day(&text, &row.received) }</td>
            <td role="gridcell"><span class="row">
                if row.unread {
                    <span title={text.t("triage-unread")}><Icon name="chat" /><span class="hide">{ text.t("triage-unread") }</span></span>
                }
                if row.withdrawn { <span class="badge wait">{ text.t("triage-withdrawn") }</span> }
            </span></td>
        </tr>
    }
}

/// The shape of the table while it is on its way; shows itself after 300 ms.
#[component]
fn Bones() -> Html {
    let text = use_text();
    html! {
        <div role="status">
            <span class="hide">{ text.t("waiting") }</span>
            <div class="bones" aria-hidden="true">{ for (0..12).map(|_| html! { <i></i> }) }</div>
        </div>
    }
}

/// No cases, or none of this sort.
#[component]
fn Nothing(props: &QueueTableProps) -> Html {
    let text = use_text();
    let queue = &props.queue;
    if queue.filter == Filter::All {
        return html! { <div class="empty" role="status"><p>{ text.t("triage-empty") }</p></div> };
    }
    let all = queue.dispatcher();
    let onclick = move |_: MouseEvent| all.dispatch(QueueEvent::Show(Filter::All));
    html! {
        <div class="empty" role="status">
            <p>{ text.t("triage-empty-filter") }</p>
            <button class="btn" type="button" {onclick}>{ text.t("triage-show-all") }</button>
        </div>
    }
}
