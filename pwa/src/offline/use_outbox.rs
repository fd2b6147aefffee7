//! The outgoing box as a hook: it drives the machine while the page is open.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::delivery::{Action, Delivery, State};
use super::outbox;
use super::presence::{Alarm, Listener, chance};
use crate::page::Page;
use crate::sealer::SealedReport;

/// The box of this page. One per page, at the root.
#[derive(Clone, PartialEq)]
pub struct Outbox {
    state: UseReducerHandle<State>,
}

impl Outbox {
    /// Where the delivery stands; none when there is nothing to deliver.
    pub fn delivery(&self) -> Option<Delivery> {
        self.state.delivery.clone()
    }

    /// The report in the box.
    pub fn report(&self) -> Option<SealedReport> {
        self.state.report.clone()
    }

    /// Starts sending, and goes on until it is stored or refused.
    pub fn send(&self, report: SealedReport) {
        self.state.dispatch(Action::Send(report));
    }

    /// Tries again now.
    pub fn retry_now(&self) {
        self.state.dispatch(Action::Hurry);
    }

    /// The person said yes: the locked bytes stay on the phone, and the pages open without signal.
    pub fn keep(&self) {
        let Some(report) = self.report() else {
            return;
        };
        let state = self.state.clone();
        spawn_local(async move {
            if outbox::keep(&report).await.is_ok() {
                state.dispatch(Action::Kept);
                outbox::work_offline().await;
            }
        });
    }

    /// Takes it off the phone; while the page is open it is still sent.
    pub fn forget(&self) {
        let Some(report) = self.report() else {
            return;
        };
        let state = self.state.clone();
        spawn_local(async move {
            outbox::forget(&report).await;
            state.dispatch(Action::Forgotten);
        });
    }

    /// True when the report stays on the phone until it is delivered.
    pub fn is_kept(&self) -> bool {
        self.state.kept
    }

    /// True when the report was sealed in an earlier visit.
    pub fn from_earlier_visit(&self) -> bool {
        self.state.earlier
    }
}

/// Makes the box, and sends what an earlier visit left in it.
#[hook]
pub fn use_outbox(page: &Page) -> Outbox {
    let state = use_reducer(State::default);
    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            spawn_local(async move {
                if let Some(report) = outbox::kept().await {
                    dispatcher.dispatch(Action::Found(report));
                }
            });
        });
    }
    {
        let state = state.clone();
        let page = page.clone();
        use_effect_with((state.attempt, state.report.clone()), move |_| {
            attempt(&state, page);
        });
    }
    {
        let dispatcher = state.dispatcher();
        use_effect_with(state.delivery.clone(), move |delivery| {
            let waiting = match delivery {
                Some(Delivery::Waiting { seconds, .. }) => Some(*seconds),
                _ => None,
            };
            let hurry = move || dispatcher.dispatch(Action::Hurry);
            let alarm = waiting.and_then(|seconds| {
                let milliseconds = i32::try_from(seconds.saturating_mul(1_000)).ok()?;
                Alarm::after(milliseconds, hurry.clone())
            });
            let online = waiting.and_then(|_| Listener::on("online", hurry));
            move || drop((alarm, online))
        });
    }
    use_effect_with(state.would_be_lost(), |lost| {
        let guard = lost.then(Listener::ask_before_closing).flatten();
        move || drop(guard)
    });
    Outbox { state }
}

fn attempt(state: &UseReducerHandle<State>, page: Page) {
    let sending = matches!(state.delivery, Some(Delivery::Sending(_)));
    let Some(report) = state.report.clone().filter(|_| sending) else {
        return;
    };
    let (state, earlier) = (state.dispatcher(), state.earlier);
    spawn_local(async move {
        let (tell, id) = (state.clone(), report.unsent().report_id());
        let progress = Callback::from(move |now| tell.dispatch(Action::Progressed(id, now)));
        let result = outbox::deliver(&page, &report, progress).await;
        let is_stored = result.is_ok();
        if is_stored {
            // Also when the person agreed to keep it only after this attempt began.
            outbox::delivered(&report).await;
        }
        state.dispatch(Action::Ended(id, result, chance()));
        if is_stored
            && earlier
            && let Some(next) = outbox::kept().await
            // A phone that cannot delete the first one must not send it for ever.
            && next.unsent().report_id() != id
        {
            state.dispatch(Action::Found(next));
        }
    });
}
