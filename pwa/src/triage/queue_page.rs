//! The queue: which cases, the table, pages, keys.

use i18n::Arg;
use yew::prelude::*;

use super::desk_pages::QueueHandle;
use super::keyboard::use_keys;
use super::keys::{Place, Wish};
use super::queue::{Event as QueueEvent, Fetch, Filter};
use super::queue_side::QueueSide;
use super::queue_table::QueueTable;
use super::words;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::Route;
use crate::text::use_text;
use crate::ui::{Failed, Icon};

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct QueuePageProps {
    /// The queue.
    pub queue: QueueHandle,
}

/// The page.
#[component]
pub fn QueuePage(props: &QueuePageProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let queue = &props.queue;
    let heading = words::filter(&text, queue.filter);
    use_effect_with(text.clone(), |text| {
        browser::set_title(&format!(
            "{} · {}",
            text.t("triage-queue"),
            text.t("staff-console")
        ));
    });
    {
        // Coming back, the rows of before are shown at once and checked in the background.
        let queue = queue.clone();
        use_effect_with((), move |()| {
            if queue.fetch == Fetch::Done {
                queue.dispatch(QueueEvent::Refresh);
            }
        });
    }
    let on_wish = use_callback((queue.clone(), desk.clone()), |wish, (queue, desk)| {
        if desk.serve(wish) {
            return;
        }
        let event = match wish {
            Wish::Down => QueueEvent::Down,
            Wish::Up => QueueEvent::Up,
            Wish::First => QueueEvent::First,
            Wish::Last => QueueEvent::Last,
            Wish::NextPage => QueueEvent::NextPage,
            Wish::PreviousPage => QueueEvent::PreviousPage,
            Wish::Refresh => QueueEvent::Refresh,
            Wish::Urgent if queue.filter == Filter::Urgent => QueueEvent::Show(Filter::All),
            Wish::Urgent => QueueEvent::Show(Filter::Urgent),
            Wish::Open => {
                if let Some(row) = queue.chosen() {
                    desk.go.emit(Route::Case(row.report_id));
                }
                return;
            }
            _ => return,
        };
        queue.dispatch(event);
    });
    use_keys(Place::Queue, on_wish);
    let refresh = send(queue, || QueueEvent::Refresh);
    html! {
        <div class="desk-body">
            <QueueSide queue={queue.clone()} />
            <main class="work" id="content" tabindex="-1">
                <div class="row push">
                    <div class="row">
                        <h1>{ heading }</h1>
                        <span class="soft">{ text.t("triage-most-pressing-first") }</span>
                    </div>
                    <button class="btn" type="button" onclick={refresh.reform(|_: MouseEvent| ())}>{ text.t("triage-refresh") }{ " " }<kbd>{ "R" }</kbd></button>
                </div>
                <Danger queue={queue.clone()} />
                <Trouble queue={queue.clone()} />
                <QueueTable queue={queue.clone()} />
                <Pages queue={queue.clone()} />
            </main>
        </div>
    }
}

fn send(
    queue: &QueueHandle,
    event: impl Fn() -> QueueEvent<crate::api::Failure> + 'static,
) -> Callback<()> {
    let queue = queue.dispatcher();
    Callback::from(move |()| queue.dispatch(event()))
}

/// People who may be in danger and whom nobody has read.
#[component]
fn Danger(props: &QueuePageProps) -> Html {
    let text = use_text();
    let count = props.queue.counts.urgent_unread;
    if count == 0 {
        return html! {};
    }
    let args = [("count", Arg::from(count))];
    let show = send(&props.queue, || QueueEvent::Show(Filter::UrgentUnread));
    html! {
        <div class="notice">
            <Icon name="urgent" />
            <div class="row push">
                <span><b>{ text.t_with("triage-danger", &args) }</b>{ " " }{ text.t_with("triage-danger-unread", &args) }</span>
                <button class="btn" type="button" onclick={show.reform(|_: MouseEvent| ())}>{ text.t("triage-danger-show") }</button>
            </div>
        </div>
    }
}

/// Why the queue is not fresh, or not there.
#[component]
fn Trouble(props: &QueuePageProps) -> Html {
    let text = use_text();
    let Fetch::Failed(failure) = props.queue.fetch else {
        return html! {};
    };
    let stale = !props.queue.rows.is_empty();
    let first = text.t(if stale {
        "triage-failed-stale"
    } else {
        "triage-failed"
    });
    let said = format!("{first} {}", words::failure(&text, failure));
    html! { <Failed words={said} retry={Some(send(&props.queue, || QueueEvent::Refresh))} /> }
}

/// The keys, and the way through the pages.
#[component]
fn Pages(props: &QueuePageProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let queue = &props.queue;
    let next = send(queue, || QueueEvent::NextPage);
    let previous = send(queue, || QueueEvent::PreviousPage);
    let help = desk.help.reform(|_: MouseEvent| ());
    html! {
        <div class="row push">
            <p class="keys">
                <span><kbd>{ "J" }</kbd>{ " " }<kbd>{ "K" }</kbd>{ " " }{ text.t("triage-keys-moving") }</span>
                <span><kbd>{ "Enter" }</kbd>{ " " }{ text.t("triage-keys-open") }</span>
                <span><kbd>{ "U" }</kbd>{ " " }{ text.t("triage-filter-urgent") }</span>
                <button class="btn bare" type="button" onclick={help}><kbd>{ "?" }</kbd>{ " " }{ text.t("triage-keys-heading") }</button>
            </p>
            if queue.has_previous() || queue.has_next() {
                <div class="row">
                    <span class="soft num" role="status">{ text.t_with("triage-page", &[("page", Arg::from(queue.page()))]) }</span>
                    <button class="btn" type="button" disabled={!queue.has_previous()} onclick={previous.reform(|_: MouseEvent| ())}>{ text.t("triage-previous") }{ " " }<kbd>{ "P" }</kbd></button>
                    <button class="btn" type="button" disabled={!queue.has_next()} onclick={next.reform(|_: MouseEvent| ())}>{ text.t("triage-next") }{ " " }<kbd>{ "N" }</kbd></button>
                </div>
            }
        </div>
    }
}
