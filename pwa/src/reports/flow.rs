//! A report page from the first question to the code: fetches what the questions need, seals, and hands over to the outgoing box.

use std::rc::Rc;

use api_types::LanguageTag;
use api_types::places::Places;
use api_types::reports::ReportKind;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::answers::Answers;
use super::ask::Ask;
use super::desk::{Action, Fetched, days};
use super::offer::Offer;
use super::receipt::Receipt;
use super::sending::{not_sent, sending};
use super::wizard::{Step, Wizard};
use crate::offline::Outbox;
use crate::page::Page;
use crate::sealer::{self, Fault, Progress, SealedReport};
use crate::ui::{browser, use_look};

/// What a report page is told.
#[derive(Clone, PartialEq, Properties)]
pub struct ReportPageProps {
    /// Hate or property.
    pub kind: ReportKind,
    /// Values that were ticked before the app was there.
    #[prop_or_default]
    pub early: Vec<String>,
}

#[derive(Clone, PartialEq)]
enum Phase {
    Asking,
    Sealing(Progress),
    NotSent(Fault),
    /// The report, and whether keeping it on this phone may be offered.
    Sealed(SealedReport, bool),
}

/// The questions, one after the other, then the code.
#[component]
pub fn ReportPage(props: &ReportPageProps) -> Html {
    let look = use_look();
    let page = look.page.clone();
    let wizard = {
        let (kind, early, language) = (props.kind, props.early.clone(), look.text.locale().tag());
        use_reducer(move || {
            let mut answers = Answers::new(kind, LanguageTag(language.to_owned()));
            early.iter().for_each(|code| answers.tick(code));
            Wizard::new(answers)
        })
    };
    let phase = use_state(|| Phase::Asking);
    let (places, fetch_places) = use_places();
    let (readers_failed, fetch_readers) = use_readers(&page, &wizard, props.kind);
    let outbox = use_context::<Outbox>();
    use_focus_on_new_question(wizard.step, &phase);

    let send = use_send(&page, &wizard, &phase, outbox);
    let retry = Callback::from(move |()| {
        fetch_places.emit(());
        fetch_readers.emit(());
    });
    let again = {
        let phase = phase.clone();
        Callback::from(move |_: MouseEvent| phase.set(Phase::Asking))
    };
    match &*phase {
        Phase::Asking => html! { <Ask {wizard} {places} {readers_failed} {retry} {send} /> },
        Phase::Sealing(progress) => sending(&look, *progress),
        Phase::NotSent(fault) => not_sent(&look, *fault, &send, again),
        Phase::Sealed(report, may_keep) => {
            html! { <Receipt report={report.clone()} may_keep={*may_keep} /> }
        }
    }
}

/// A new question starts at the top, and screen readers start at it. The first one is left alone: somebody may be reading.
#[hook]
fn use_focus_on_new_question(step: Step, phase: &Phase) {
    let first = use_mut_ref(|| true);
    let moment = (step, std::mem::discriminant(phase));
    use_effect_with(moment, move |_| {
        if !first.replace(false) {
            browser::scroll_to_top();
            browser::focus("question");
        }
    });
}

#[hook]
fn use_places() -> (Fetched<Places>, Callback<()>) {
    let places = use_state(|| Fetched::Waiting);
    let fetch = {
        let places = places.clone();
        use_callback((), move |(), ()| {
            let places = places.clone();
            places.set(Fetched::Waiting);
            spawn_local(async move {
                places.set(match crate::api::places().await {
                    Ok(list) => Fetched::Here(Rc::new(list)),
                    Err(failure) => Fetched::Failed(failure.key()),
                });
            });
        })
    };
    use_effect_with((), {
        let fetch = fetch.clone();
        move |()| fetch.emit(())
    });
    ((*places).clone(), fetch)
}

/// Fetches and verifies who could read; the answers take the offer as soon as it is here.
#[hook]
fn use_readers(
    page: &Page,
    wizard: &UseReducerHandle<Wizard>,
    kind: ReportKind,
) -> (Option<String>, Callback<()>) {
    let failed = use_state(|| None::<String>);
    let fetch = {
        let (failed, dispatcher) = (failed.clone(), wizard.dispatcher());
        use_callback(page.clone(), move |(), page| {
            let (page, failed, dispatcher) = (page.clone(), failed.clone(), dispatcher.clone());
            failed.set(None);
            spawn_local(async move {
                match offer(&page, kind).await {
                    Ok(offer) => dispatcher.dispatch(Action::Edit(Box::new(move |answers| {
                        answers.set_offer(offer.clone())
                    }))),
                    Err(fault) => failed.set(Some(fault.key())),
                }
            });
        })
    };
    use_effect_with((), {
        let fetch = fetch.clone();
        move |()| fetch.emit(())
    });
    ((*failed).clone(), fetch)
}

async fn offer(page: &Page, kind: ReportKind) -> Result<Offer, Fault> {
    let readers = sealer::readers(page).await?;
    let units = crate::api::units().await?;
    Ok(Offer::new(kind, &units, &readers))
}

/// Checks the last page, seals in the worker, wipes the answers, and gives the sealed bytes to the outgoing box.
#[hook]
fn use_send(
    page: &Page,
    wizard: &UseReducerHandle<Wizard>,
    phase: &UseStateHandle<Phase>,
    outbox: Option<Outbox>,
) -> Callback<()> {
    let (page, wizard, phase) = (page.clone(), wizard.clone(), phase.clone());
    Callback::from(move |()| {
        // Who is at the last page and has nothing to mend stays there; anything else is shown.
        wizard.dispatch(Action::Advance);
        let today = browser::today();
        if !super::wizard::faults(Step::Check, &wizard.answers, today.as_deref()).is_empty() {
            return;
        }
        let (today, yesterday) = days();
        let may_keep = wizard.answers.may_keep_on_phone();
        let draft = wizard.answers.to_draft(today, yesterday);
        phase.set(Phase::Sealing(Progress::Code));
        let progress = {
            let phase = phase.clone();
            Callback::from(move |now| phase.set(Phase::Sealing(now)))
        };
        let (page, wizard, phase, outbox) =
            (page.clone(), wizard.clone(), phase.clone(), outbox.clone());
        spawn_local(async move {
            match sealer::seal_report(&page, draft, progress).await {
                Ok(report) => {
                    wizard.dispatch(Action::Clear);
                    if let Some(outbox) = &outbox {
                        outbox.send(report.clone());
                    }
                    phase.set(Phase::Sealed(report, may_keep));
                }
                Err(fault) => phase.set(Phase::NotSent(fault)),
            }
        });
    })
}
