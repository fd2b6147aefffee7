//! What was promised: late ones first, each with its history.

use api_types::CommitmentId;
use api_types::strategy::{Commitment, CommitmentState};
use i18n::Arg;
use yew::prelude::*;

use super::clock;
use super::commitment_form::CommitmentEditor;
use super::commitment_steps::StepEditor;
use super::load::{Loaded, use_loaded};
use super::papers::CommitmentForm;
use super::parts::Pick;
use super::plan::{LATE, Promises};
use super::sheet::{Pen, use_sheet};
use super::words::{self, COMMITMENT_STATES, word};
use crate::api::hosting as api;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::text::{Text, use_text};
use crate::ui::{Empty, Icon};

/// Commitments that are shown at once.
const PAGE: usize = 20;

/// What is written on the page.
#[derive(Clone, PartialEq)]
enum Writing {
    Nothing,
    New,
    Words(Commitment),
    Step(Commitment),
}

/// The page.
#[component]
pub fn CommitmentsPage() -> Html {
    let text = use_text();
    let loaded: Loaded<Vec<Commitment>> = use_loaded((), |()| api::commitments());
    let writing = use_state(|| Writing::Nothing);
    use_effect_with(text.clone(), |text| {
        let page = text.t("hosting-commitments");
        browser::set_title(&format!("{page} · {}", text.t("staff-console")));
    });
    let write = |what: Writing| {
        let writing = writing.setter();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let done = {
        let (writing, again) = (writing.setter(), loaded.again.clone());
        Callback::from(move |()| {
            writing.set(Writing::Nothing);
            again.emit(());
        })
    };
    let filter = use_sheet(Promises::default);
    let stored = use_state(|| None::<CommitmentId>);
    let saved = {
        let (done, stored, filter) = (done.clone(), stored.setter(), filter.clone());
        Callback::from(move |id: CommitmentId| {
            // What was just written is shown, whatever the list was narrowed to.
            filter.edit(|filter| *filter = Promises::default());
            stored.set(Some(id));
            done.emit(());
        })
    };
    let pages = use_state(|| 1_usize);
    {
        let pages = pages.setter();
        use_effect_with((*filter).clone(), move |_| pages.set(1));
    }
    let mut all = loaded.value.as_deref().cloned().unwrap_or_default();
    all.retain(|one| filter.fit(one));
    all.sort_by_cached_key(|one| (Some(one.id) != *stored, late_first(one)));
    let shown = *pages * PAGE;
    let more = {
        let pages = pages.clone();
        move |_: MouseEvent| pages.set(*pages + 1)
    };
    let none = if *filter == Promises::default() {
        "hosting-commitments-empty"
    } else {
        "hosting-commitments-none"
    };
    let content = match &*writing {
        Writing::New => {
            let form = CommitmentForm {
                language: text.locale().tag().to_owned(),
                ..CommitmentForm::default()
            };
            html! { <CommitmentEditor existing={None} {form} {done} {saved} /> }
        }
        Writing::Words(commitment) => html! {
            <CommitmentEditor existing={Some(commitment.id)} form={CommitmentForm::of(commitment)} {done} {saved} />
        },
        Writing::Step(commitment) => {
            html! { <StepEditor commitment={commitment.clone()} {done} {saved} /> }
        }
        Writing::Nothing => html! {
            <>
                <Filters filter={filter.clone()} />
                <p class="act-line" role="status">{ stored.map(|_| text.t("hosting-saved-first")) }</p>
                if loaded.value.is_some() && all.is_empty() {
                    <div class="empty"><Empty icon="check" words={text.t(none)} /></div>
                }
                <ul class="cards">
                    { for all.iter().take(shown).map(|one| html! {
                        <Card key={one.id.to_string()} commitment={one.clone()} words={write(Writing::Words(one.clone()))} step={write(Writing::Step(one.clone()))} />
                    }) }
                </ul>
                if all.len() > shown { <button class="btn" type="button" onclick={more}>{ text.t("hosting-more") }</button> }
            </>
        },
    };
    html! {
        <main class="work" id="content" tabindex="-1">
            <div class="row push">
                <h1>{ text.t("hosting-commitments") }</h1>
                if *writing == Writing::Nothing {
                    <button class="btn main" type="button" onclick={write(Writing::New).reform(|_: MouseEvent| ())}><Icon name="plus" />{ text.t("hosting-new-commitment") }</button>
                }
            </div>
            if loaded.failure.is_some() || loaded.value.is_none() { { loaded.trouble(&text) } }
            { content }
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct FiltersProps {
    filter: Pen<Promises>,
}

/// What the list is narrowed to.
#[component]
fn Filters(props: &FiltersProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let filter = &props.filter;
    let all = (String::new(), text.t("hosting-all"));
    let mut states = vec![
        all.clone(),
        (LATE.to_owned(), text.t("hosting-filter-late")),
    ];
    states.extend(
        COMMITMENT_STATES
            .iter()
            .map(|(_, state)| ((*state).to_owned(), word(&text, state))),
    );
    let mut neighborhoods = vec![all];
    neighborhoods.extend(desk.neighborhoods());
    html! {
        <div class="filters" role="search" aria-label={text.t("hosting-commitments")}>
            <Pick id="filter-state" label={text.t("hosting-filter-state")} value={filter.state.clone()} options={states}
                onchange={filter.hear(|filter: &mut Promises, value| filter.state = value)} />
            <Pick id="filter-neighborhood" label={text.t("hosting-neighborhood")} value={filter.neighborhood.clone()}
                options={neighborhoods} onchange={filter.hear(|filter: &mut Promises, value| filter.neighborhood = value)} />
        </div>
    }
}

/// Late ones first, the longest first; then by due day; what is over comes last.
fn late_first(one: &Commitment) -> (bool, std::cmp::Reverse<u32>, String) {
    let over = matches!(one.state, CommitmentState::Done | CommitmentState::Dropped);
    (over, std::cmp::Reverse(one.late_days), one.due.0.clone())
}

#[derive(PartialEq, Properties)]
struct CardProps {
    commitment: Commitment,
    words: Callback<()>,
    step: Callback<()>,
}

/// One commitment.
#[component]
fn Card(props: &CardProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let one = &props.commitment;
    let lang = one.language.0.clone();
    html! {
        <li class="card flow">
            <div class="row push">
                <div class="badges">
                    <span class={state_class(one.state)}>{ word(&text, words::of(&COMMITMENT_STATES, &one.state)) }</span>
                    if one.late_days > 0 { <span class="badge late"><Icon name="urgent" />{ text.t_with("hosting-late", &[("days", Arg::from(one.late_days))]) }</span> }
                    if one.published.is_none() { <span class="badge wait">{ text.t("hosting-is-draft") }</span> }
                </div>
                <span class="soft"><bdi>{ desk.neighborhood_name(&one.neighborhood) }</bdi></span>
            </div>
            <h2><bdi lang={lang.clone()}>{ &one.title }</bdi></h2>
            if !one.summary.is_empty() { <p><bdi lang={lang}>{ &one.summary }</bdi></p> }
            <p class="soft">
                <bdi>{ &one.owner }</bdi>{ " · " }
                { due(&text, one) }
                if !one.budget.is_empty() { { " · " }{ text.t("hosting-budget") }{ ": " }<bdi>{ &one.budget }</bdi> }
                if one.steps_of > 0 {
                    { " · " }{ text.t_with("hosting-parts-done", &[("done", Arg::from(one.steps_done)), ("all", Arg::from(one.steps_of))]) }
                }
                if !one.findings.is_empty() {
                    { " · " }{ words::count(&text, "hosting-findings-count", u32::try_from(one.findings.len()).unwrap_or(u32::MAX)) }
                }
            </p>
            if one.steps_of > 0 {
                <progress class="gauge" max={one.steps_of.to_string()} value={one.steps_done.to_string()} aria-label={text.t("hosting-parts")}></progress>
            }
            if !one.steps.is_empty() { { history(&text, one) } }
            <div class="row">
                <button class="btn main" type="button" onclick={props.step.reform(|_: MouseEvent| ())}>{ text.t("hosting-add-step") }</button>
                <button class="btn" type="button" onclick={props.words.reform(|_: MouseEvent| ())}>{ text.t("hosting-edit") }</button>
            </div>
        </li>
    }
}

fn state_class(state: CommitmentState) -> &'static str {
    match state {
        CommitmentState::Promised => "badge",
        CommitmentState::Underway => "badge live",
        CommitmentState::Done => "badge done",
        CommitmentState::Dropped => "badge late",
    }
}

fn due(text: &Text, one: &Commitment) -> String {
    let day = clock::day(text, &one.due.0);
    if one.due == one.first_due {
        return text.t_with("hosting-due-on", &[("day", Arg::from(&day))]);
    }
    let first = clock::day(text, &one.first_due.0);
    text.t_with(
        "hosting-due-moved",
        &[("day", Arg::from(&day)), ("first", Arg::from(&first))],
    )
}

fn history(text: &Text, one: &Commitment) -> Html {
    html! {
        <details class="more">
            <summary>{ text.t("hosting-history") }</summary>
            <ul class="track">
                { for one.steps.iter().map(|step| html! {
                    <li class="done">
                        <b>{ word(text, words::of(&COMMITMENT_STATES, &step.state)) }</b>{ " " }<span class="soft num">{ clock::day(text, &step.on.0) }</span>
                        <p><bdi>{ &step.note }</bdi></p>
                        if !step.evidence.is_empty() { <small><bdi dir="ltr">{ &step.evidence }</bdi></small> }
                    </li>
                }) }
            </ul>
        </details>
    }
}
