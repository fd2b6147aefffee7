//! The hosts' desk: its bar, its pages, and the counts of the door that outlive every page.

use api_types::ListeningSessionId;
use yew::prelude::*;

use super::book::{Book, forget, use_book};
use super::commitments_page::CommitmentsPage;
use super::coverage_page::CoveragePage;
use super::evening::Evening;
use super::host_bar::{HostBar, HostKeys};
use super::keyboard::use_host_keys;
use super::keys::HostWish;
use super::new_page::NewPage;
use super::parts::Ask;
use super::requests_page::RequestsPage;
use super::schedule_page::SchedulePage;
use super::series_page::SeriesPage;
use super::watch::{Watch, use_watch};
use crate::sealer::Client;
use crate::staff::access::Person;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::{Desk, Unsent, use_names};
use crate::staff::route::{Part, Route};
use crate::text::use_text;
use crate::triage::use_route;

/// What the desk is told.
#[derive(PartialEq, Properties)]
pub struct HostPagesProps {
    /// Who is logged in.
    pub person: Person,
    /// The worker; a host has no key for it.
    pub client: Client,
    /// Nobody is logged in at the moment: the login lies over the page.
    pub away: bool,
    /// The login ended.
    pub ended: Callback<()>,
    /// Logs out.
    pub log_out: Callback<()>,
}

/// What the person wants to do although something is not saved.
#[derive(Clone, Copy, PartialEq)]
enum Leaving {
    To(Route),
    LogOut,
}

/// The desk.
#[component]
pub fn HostPages(props: &HostPagesProps) -> Html {
    let text = use_text();
    let names = use_names();
    let unsent = use_memo((), |()| Unsent::default());
    let leaving = use_state(|| None::<Leaving>);
    let ask = use_callback((), {
        let leaving = leaving.setter();
        move |to: Route, ()| leaving.set(Some(Leaving::To(to)))
    });
    let (route, move_to) = use_route(&unsent, ask);
    use_effect_with(route, |route| {
        // A login leads to the queue; a host has none.
        if *route == Route::Queue {
            browser::record(Route::Hosting(Part::Schedule), true);
        }
    });
    let helping = use_state(|| false);
    let watch = use_watch(props.away);
    let book = use_book(props.person.staff_id, props.away, &props.ended, &unsent);
    let go = use_callback((unsent.clone(), move_to.clone()), {
        let leaving = leaving.setter();
        move |to: Route, (unsent, move_to)| {
            if unsent.get() {
                leaving.set(Some(Leaving::To(to)));
            } else {
                move_to.emit(to);
            }
        }
    });
    let log_out = {
        let (leaving, unsent) = (leaving.setter(), unsent.clone());
        let (counts, log_out) = (book.unsent(), props.log_out.clone());
        Callback::from(move |()| {
            if unsent.get() || counts > 0 {
                leaving.set(Some(Leaving::LogOut));
            } else {
                log_out.emit(());
            }
        })
    };
    let desk = Desk {
        person: props.person.clone(),
        client: props.client.clone(),
        names,
        go: go.clone(),
        close: Callback::noop(),
        ended: props.ended.clone(),
        help: {
            let helping = helping.setter();
            Callback::from(move |()| helping.set(true))
        },
        unsent: (*unsent).clone(),
    };
    let on_wish = use_callback(go, {
        let helping = helping.setter();
        move |wish, go: &Callback<Route>| match wish {
            HostWish::GoSchedule => go.emit(Route::Hosting(Part::Schedule)),
            HostWish::GoCoverage => go.emit(Route::Hosting(Part::Coverage)),
            HostWish::GoCommitments => go.emit(Route::Hosting(Part::Commitments)),
            HostWish::GoRequests => go.emit(Route::Hosting(Part::Requests)),
            HostWish::Help => helping.set(true),
            _ => {}
        }
    });
    use_host_keys(on_wish);
    let leave = {
        let (leaving, unsent, log_out) = (leaving.clone(), unsent, props.log_out.clone());
        Callback::from(move |()| {
            unsent.forget();
            match *leaving {
                Some(Leaving::To(to)) => move_to.emit(to),
                Some(Leaving::LogOut) => {
                    forget();
                    log_out.emit(());
                }
                None => {}
            }
            leaving.set(None);
        })
    };
    let stay = {
        let leaving = leaving.setter();
        Callback::from(move |()| leaving.set(None))
    };
    let helped = {
        let helping = helping.setter();
        Callback::from(move |()| helping.set(false))
    };
    html! {
        <ContextProvider<Desk> context={desk}>
            <ContextProvider<Book> context={book}>
            <ContextProvider<Watch> context={watch}>
                <a class="skip-link" href="#content">{ text.t("staff-skip") }</a>
                <HostBar {route} {log_out} />
                { page(route) }
                if *helping { <HostKeys done={helped} /> }
                if leaving.is_some() {
                    <Ask heading={text.t("hosting-unsaved-heading")} words={text.t("hosting-unsaved")}
                        yes={text.t("hosting-unsaved-leave")} onyes={leave} onno={stay} />
                }
            </ContextProvider<Watch>>
            </ContextProvider<Book>>
        </ContextProvider<Desk>>
    }
}

fn page(route: Route) -> Html {
    match route {
        Route::Queue | Route::Hosting(Part::Schedule) => html! { <SchedulePage /> },
        Route::Hosting(Part::Coverage) => html! { <CoveragePage /> },
        Route::Hosting(Part::New) => html! { <NewPage key="new" division=false /> },
        Route::Hosting(Part::Division) => html! { <NewPage key="division" division=true /> },
        Route::Hosting(Part::Series) => html! { <SeriesPage /> },
        Route::Hosting(Part::Commitments) => html! { <CommitmentsPage /> },
        Route::Hosting(Part::Requests) => html! { <RequestsPage /> },
        Route::Evening(id, tab) => html! { <Evening key={id.to_string()} {id} {tab} /> },
        Route::Case(_) | Route::Boxes | Route::Unknown => html! { <NoPage /> },
    }
}

/// The page of a session.
pub fn session_page(id: ListeningSessionId) -> Route {
    Route::Evening(id, crate::staff::route::Tab::Facts)
}

#[component]
fn NoPage() -> Html {
    let text = use_text();
    html! {
        <main class="gate" id="content" tabindex="-1">
            <h1>{ text.t("staff-no-page-heading") }</h1>
            <p>{ text.t("hosting-no-page") }</p>
            <Link to={Route::Hosting(Part::Schedule)}>{ text.t("hosting-schedule") }</Link>
        </main>
    }
}
