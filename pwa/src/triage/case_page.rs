//! One case: fetched, opened in the worker, shown, answered. Fetching it is the reading that is logged.

use api_types::reports::Withdrawal;
use api_types::{Day, ProblemKind, ReportId};
use i18n::Arg;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::answer_box::AnswerBox;
use super::case::{Answerable, CaseEvent, CaseView, OpenCase, Stage};
use super::case_aside::CaseAside;
use super::case_parts::{CaseParts, Shut};
use super::case_thread::CaseThread;
use super::desk_pages::QueueHandle;
use super::due::Due;
use super::keyboard::{ANSWER_FIELD, SEND_BUTTON, use_keys};
use super::keys::{Place, Wish};
use super::queue::Event as QueueEvent;
use super::words;
use crate::api::{self, Failure};
use crate::sealer::Fault;
use crate::staff::browser;
use crate::staff::desk::{Desk, use_desk};
use crate::staff::route::Route;
use crate::text::{Text, use_text};
use crate::ui::{Failed, Icon, Notice, Tone, Waiting};

/// The case as the parts of the page hold it.
pub type CaseHandle = UseReducerHandle<CaseView>;

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct CasePageProps {
    /// Which case.
    pub id: ReportId,
    /// The queue, whose row of this case changes with it and which knows the city's day.
    pub queue: QueueHandle,
}

/// The page.
#[component]
pub fn CasePage(props: &CasePageProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let view = use_case(props.id, &props.queue, &desk);
    let ready = use_state_eq(|| false);
    let copied = use_state_eq(|| false);
    let number = view
        .open()
        .map(|open| open.case.row.number.clone())
        .unwrap_or_default();
    use_effect_with((number.clone(), text.clone()), |(number, text)| {
        let title = text.t_with("triage-case", &[("number", Arg::from(number))]);
        browser::set_title(&format!("{title} · {}", text.t("staff-console")));
        if !number.is_empty() {
            crate::ui::browser::focus("case-number");
        }
    });
    let copy = use_callback(number, {
        let copied = copied.setter();
        move |(), number: &String| {
            browser::copy(number);
            copied.set(true);
        }
    });
    let toggle_ready = use_callback(*ready, {
        let ready = ready.setter();
        move |(), now| ready.set(!*now)
    });
    let on_wish = use_callback(
        (
            view.dispatcher(),
            desk.clone(),
            copy.clone(),
            toggle_ready.clone(),
        ),
        |wish, (view, desk, copy, toggle_ready)| {
            if desk.serve(wish) {
                return;
            }
            match wish {
                Wish::Back => desk.go.emit(Route::Queue),
                Wish::Refresh => view.dispatch(CaseEvent::Again),
                Wish::Answer => crate::ui::browser::focus(ANSWER_FIELD),
                Wish::LeaveField => crate::ui::browser::focus("case-number"),
                Wish::ReadyAnswers => toggle_ready.emit(()),
                Wish::CopyNumber => copy.emit(()),
                Wish::Send => browser::press(SEND_BUTTON),
                _ => {}
            }
        },
    );
    use_keys(Place::Case, on_wish);
    let today = props.queue.today.clone();
    let stage = match &*view.stage {
        Stage::Waiting => html! {
            <div class="work"><Waiting words={AttrValue::from(text.t("triage-opening"))} /></div>
        },
        Stage::Missing => html! {
            <div class="work"><Failed words={text.t("triage-case-missing")} /><Back /></div>
        },
        Stage::Failed(why) => {
            let again = view.dispatcher();
            let retry = Callback::from(move |()| again.dispatch(CaseEvent::Again));
            let words = format!(
                "{} {}",
                text.t("triage-case-failed"),
                words::fault(&text, *why)
            );
            html! { <div class="work"><Failed {words} retry={Some(retry)} /><Back /></div> }
        }
        Stage::Open(open) => html! {
            <>
                { head(&text, &desk, open, today.as_ref(), &copy, *copied) }
                { withdrawn(&text, open.case.withdrawal.as_ref()) }
                <div class="case">
                    <section aria-label={text.t("triage-sealed-parts")}>
                        <CaseParts view={view.clone()} />
                    </section>
                    <section aria-label={text.t("triage-messages")}>
                        <CaseThread view={view.clone()} />
                        { answer(&text, open, &view, &props.queue, *ready, &toggle_ready) }
                    </section>
                    <CaseAside view={view.clone()} {today} />
                </div>
            </>
        },
    };
    html! { <main id="content" tabindex="-1">{ stage }</main> }
}

/// Fetches the case and opens it, again whenever the round counts up.
#[hook]
fn use_case(id: ReportId, queue: &QueueHandle, desk: &Desk) -> CaseHandle {
    let view = use_reducer(CaseView::default);
    let (tell, queue, desk) = (view.dispatcher(), queue.dispatcher(), desk.clone());
    use_effect_with(view.round, move |round| {
        let round = *round;
        spawn_local(async move {
            let event = match fetch(id, &desk).await {
                Ok(open) => {
                    queue.dispatch(QueueEvent::Read(id));
                    CaseEvent::Opened(round, Box::new(open))
                }
                Err(Fault::Api(failure)) if failure.is(ProblemKind::NotFound) => {
                    CaseEvent::Missing(round)
                }
                Err(fault) => {
                    desk.notice(fault);
                    CaseEvent::Failed(round, fault)
                }
            };
            tell.dispatch(event);
        });
    });
    view
}

async fn fetch(id: ReportId, desk: &Desk) -> Result<OpenCase, Fault> {
    let case = api::case(id)
        .await
        .map_err(|failure: Failure| Fault::Api(failure))?;
    let opened = desk.client.open_case(case.clone()).await?;
    Ok(OpenCase::new(case, opened))
}

fn head(
    text: &Text,
    desk: &Desk,
    open: &OpenCase,
    today: Option<&Day>,
    copy: &Callback<()>,
    copied: bool,
) -> Html {
    let row = &open.case.row;
    let due = today.map(|today| Due::of(row.state, &row.due, today));
    let received = words::short_day(text, &row.received);
    let mut facts = vec![words::kind(text, row.kind)];
    if let Some(area) = row.area {
        let area = desk.area_name(text, area);
        facts.push(text.t_with("triage-area-of", &[("area", Arg::from(&area))]));
    }
    facts.extend(row.language.as_ref().map(words::language));
    facts.push(text.t_with("triage-received-on", &[("day", Arg::from(&received))]));
    let due_class = match &due {
        Some(due) if due.presses() => "late",
        Some(Due::Answered) => "done",
        _ => "wait",
    };
    html! {
        <div class="case-head">
            <h1 class="mono" id="case-number" tabindex="-1">{ &row.number }</h1>
            <span class="badge">{ words::state(text, row.state) }</span>
            if row.urgent { <span class="badge late"><Icon name="urgent" />{ text.t("triage-urgent") }</span> }
            if let Some(due) = &due {
                <span class={classes!("badge", due_class)}><Icon name="clock" />{ words::first_answer(text, due) }</span>
            }
            <span class="soft">{ facts.join(" · ") }</span>
            <span class="row end">
                <span class="small soft" role="status">if copied { { text.t("triage-copied") } }</span>
                <button class="btn" type="button" onclick={copy.reform(|_: MouseEvent| ())}>{ text.t("triage-copy") }{ " " }<kbd>{ "C" }</kbd></button>
                <Back />
            </span>
        </div>
    }
}

/// The way back.
#[component]
fn Back() -> Html {
    let text = use_text();
    let desk = use_desk();
    let onclick = desk.go.reform(|_: MouseEvent| Route::Queue);
    html! {
        <button class="btn" type="button" {onclick}>{ text.t("triage-back") }{ " " }<kbd>{ "Esc" }</kbd></button>
    }
}

fn withdrawn(text: &Text, withdrawal: Option<&Withdrawal>) -> Html {
    let (key, day) = match withdrawal {
        None => return html! {},
        Some(Withdrawal::Frozen { shred }) => ("triage-withdrawn-frozen", Some(shred)),
        Some(Withdrawal::Kept { shred }) => ("triage-withdrawn-kept", Some(shred)),
        Some(Withdrawal::Shredded) => ("triage-withdrawn-shredded", None),
    };
    let what = match day {
        Some(day) => text.t_with(key, &[("day", Arg::from(&text.day(day)))]),
        None => text.t(key),
    };
    html! {
        <div class="banner">
            <Notice icon="info" tone={Tone::Wrong}>
                <p><b>{ text.t("triage-withdrawn-heading") }</b></p>
                <p>{ what }</p>
            </Notice>
        </div>
    }
}

fn answer(
    text: &Text,
    open: &OpenCase,
    view: &CaseHandle,
    queue: &QueueHandle,
    ready: bool,
    toggle_ready: &Callback<()>,
) -> Html {
    match open.answerable() {
        Answerable::Withdrawn => {
            html! { <Shut title={text.t("triage-answer")} why={text.t("triage-answer-closed")} /> }
        }
        Answerable::NoKey => {
            html! { <Shut title={text.t("triage-answer")} why={text.t("triage-answer-no-key")} /> }
        }
        Answerable::Yes => html! {
            <AnswerBox view={view.clone()} queue={queue.clone()} {ready} toggle_ready={toggle_ready.clone()} />
        },
    }
}
