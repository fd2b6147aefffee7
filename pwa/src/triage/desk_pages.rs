//! The desk with its key open: holds queue and boxes while pages come and go, and drops everything with the key.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::boxes::{BoxEvent, BoxList, OpenedPage};
use super::boxes_page::BoxesPage;
use super::case_page::CasePage;
use super::dialogs::{Discard, KeyList};
use super::queue::{Event as QueueEvent, Queue};
use super::queue_page::QueuePage;
use crate::api::{self, Failure};
use crate::sealer::{Client, Fault};
use crate::staff::access::{Closed, Person};
use crate::staff::bar::{Bar, Link};
use crate::staff::browser::{self, use_window_events};
use crate::staff::desk::{Desk, Unsent, use_names};
use crate::staff::route::{Route, Tab};
use crate::text::use_text;

/// The queue as this page holds it.
pub type QueueHandle = UseReducerHandle<Queue<Failure>>;
/// The boxes as this page holds them.
pub type BoxesHandle = UseReducerHandle<BoxList<Fault>>;

/// What the desk is told.
#[derive(PartialEq, Properties)]
pub struct DeskPagesProps {
    /// Who is logged in.
    pub person: Person,
    /// The worker with the open keys.
    pub client: Client,
    /// Closes the key.
    pub close: Callback<Closed>,
    /// The login ended.
    pub ended: Callback<()>,
    /// Logs out.
    pub log_out: Callback<()>,
}

/// The desk.
#[component]
pub fn DeskPages(props: &DeskPagesProps) -> Html {
    let text = use_text();
    let names = use_names();
    let unsent = use_memo((), |()| Unsent::default());
    let helping = use_state(|| false);
    let asked_to = use_state(|| None::<Route>);
    let ask = use_callback((), {
        let asked_to = asked_to.setter();
        move |to: Route, ()| asked_to.set(Some(to))
    });
    let (route, move_to) = use_route(&unsent, ask);
    let queue = use_reducer(Queue::<Failure>::default);
    let boxes = use_reducer(BoxList::<Fault>::default);

    let go = use_callback((unsent.clone(), move_to.clone()), {
        let asked_to = asked_to.setter();
        move |to: Route, (unsent, move_to)| {
            if unsent.get() {
                asked_to.set(Some(to));
            } else {
                move_to.emit(to);
            }
        }
    });
    let help = use_callback((), {
        let helping = helping.setter();
        move |(), ()| helping.set(true)
    });
    let desk = Desk {
        person: props.person.clone(),
        client: props.client.clone(),
        names,
        go,
        close: props.close.clone(),
        ended: props.ended.clone(),
        help,
        unsent: (*unsent).clone(),
    };
    use_queue_fetch(&queue, &desk);
    use_box_fetch(&boxes, &desk);

    let leave = {
        let (asked_to, unsent) = (asked_to.clone(), unsent.clone());
        Callback::from(move |()| {
            unsent.forget();
            move_to.emit((*asked_to).unwrap_or(Route::Queue));
            asked_to.set(None);
        })
    };
    let stay = {
        let asked_to = asked_to.setter();
        Callback::from(move |()| asked_to.set(None))
    };
    let helped = {
        let helping = helping.setter();
        Callback::from(move |()| helping.set(false))
    };
    let page = match route {
        Route::Queue => html! { <QueuePage {queue} /> },
        Route::Case(id) => html! { <CasePage key={id.to_string()} {id} {queue} /> },
        Route::Boxes if props.person.is_advocate() => html! { <BoxesPage list={boxes} /> },
        Route::Boxes | Route::Hosting(_) | Route::Evening(..) | Route::Unknown => {
            html! { <NoPage /> }
        }
    };
    html! {
        <ContextProvider<Desk> context={desk}>
            <a class="skip-link" href="#content">{ text.t("staff-skip") }</a>
            <Bar {route} log_out={props.log_out.clone()} />
            { page }
            if *helping { <KeyList done={helped} /> }
            if asked_to.is_some() { <Discard {leave} {stay} /> }
        </ContextProvider<Desk>>
    }
}

/// The page of the address bar, and a way to another one. Whoever goes back from words that are not sent stays where they are, and `ask` is
/// told where they wanted to go. `ask` must be stable.
#[hook]
pub fn use_route(unsent: &Unsent, ask: Callback<Route>) -> (Route, Callback<Route>) {
    let route = use_state_eq(browser::here);
    {
        let here = *route;
        use_effect_with((), move |()| browser::record(here, true));
    }
    let set = route.setter();
    let back = use_callback(
        (*route, unsent.clone(), ask),
        move |_: Event, (here, unsent, ask)| {
            let to = browser::here();
            if !unsent.get() {
                set.set(to);
                return;
            }
            browser::record(*here, false);
            // A dialog that stands is answered first.
            if !browser::in_dialog() {
                ask.emit(to);
            }
        },
    );
    use_window_events(&["popstate"], back);
    {
        // A new page is read from its beginning; another tab of the same one is not a new page.
        let page = match *route {
            Route::Evening(id, _) => Route::Evening(id, Tab::Facts),
            other => other,
        };
        let first = use_mut_ref(|| true);
        use_effect_with(page, move |_| {
            if !first.replace(false) && !browser::in_content() {
                crate::ui::browser::focus("content");
            }
        });
    }
    let set = route.setter();
    let go = use_callback((), move |to: Route, ()| {
        if to != browser::here() {
            browser::record(to, false);
        }
        set.set(to);
    });
    (*route, go)
}

#[hook]
fn use_queue_fetch(queue: &QueueHandle, desk: &Desk) {
    let desk = desk.clone();
    let asking = queue.clone();
    use_effect_with(queue.asked, move |asked| {
        let asked = *asked;
        spawn_local(async move {
            match api::queue(&asking.query()).await {
                Ok(page) => asking.dispatch(QueueEvent::Arrived(asked, page)),
                Err(failure) => {
                    asking.dispatch(QueueEvent::Failed(asked, failure));
                    desk.notice(failure.into());
                }
            }
        });
    });
}

#[hook]
fn use_box_fetch(boxes: &BoxesHandle, desk: &Desk) {
    let desk = desk.clone();
    let asking = boxes.clone();
    use_effect_with(boxes.asked, move |asked| {
        let asked = *asked;
        if asked == 0 {
            return;
        }
        spawn_local(async move {
            let after = asking.after.clone();
            match box_page(&desk, after.as_deref()).await {
                Ok(page) => asking.dispatch(BoxEvent::Opened(asked, page)),
                Err(fault) => {
                    asking.dispatch(BoxEvent::Failed(asked, fault));
                    desk.notice(fault);
                }
            }
        });
    });
}

async fn box_page(desk: &Desk, after: Option<&str>) -> Result<OpenedPage, Fault> {
    let page = api::immigration_boxes(after).await?;
    let shared = page
        .boxes
        .iter()
        .filter(|sealed| sealed.shared)
        .map(|sealed| sealed.report_id)
        .collect();
    let boxes = if page.boxes.is_empty() {
        Vec::new()
    } else {
        desk.client.open_boxes(page.boxes, Callback::noop()).await?
    };
    Ok(OpenedPage {
        boxes,
        shared,
        next: page.next,
    })
}

#[component]
fn NoPage() -> Html {
    let text = use_text();
    html! {
        <main class="gate" id="content" tabindex="-1">
            <h1>{ text.t("staff-no-page-heading") }</h1>
            <p>{ text.t("staff-no-page") }</p>
            <Link to={Route::Queue}>{ text.t("staff-to-queue") }</Link>
        </main>
    }
}
