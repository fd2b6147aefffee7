//! The side of the queue: states and danger, with how many cases each has.

use api_types::triage::CaseState;
use yew::prelude::*;

use super::desk_pages::QueueHandle;
use super::queue::{Event as QueueEvent, Filter};
use super::words;
use crate::text::use_text;

/// What the side is told.
#[derive(PartialEq, Properties)]
pub struct QueueSideProps {
    /// The queue.
    pub queue: QueueHandle,
}

const STATES: [Filter; 4] = [
    Filter::All,
    Filter::State(CaseState::New),
    Filter::State(CaseState::Reading),
    Filter::State(CaseState::Answered),
];
const DANGER: [Filter; 2] = [Filter::UrgentUnread, Filter::Urgent];

/// The side.
#[component]
pub fn QueueSide(props: &QueueSideProps) -> Html {
    let text = use_text();
    let queue = &props.queue;
    let known = queue.today.is_some();
    let entry = |filter: Filter| {
        let show = queue.dispatcher();
        let onclick = move |_: MouseEvent| show.dispatch(QueueEvent::Show(filter));
        let count = filter
            .count(&queue.counts)
            .filter(|_| known)
            .map(|count| words::count(&text, count));
        html! {
            <button type="button" {onclick} aria-current={(queue.filter == filter).then_some("true")}>
                { words::filter(&text, filter) }
                if let Some(count) = count { <span dir="ltr">{ count }</span> }
            </button>
        }
    };
    html! {
        <nav class="side" aria-label={text.t("triage-filters")}>
            <section>
                <h2>{ text.t("triage-filters-state") }</h2>
                { for STATES.into_iter().map(entry) }
            </section>
            <section>
                <h2>{ text.t("triage-filters-danger") }</h2>
                { for DANGER.into_iter().map(entry) }
            </section>
        </nav>
    }
}
