//! What was promised, and what became of it. Late is said in public.

use api_types::strategy::CommitmentState;
use i18n::Arg;
use yew::prelude::*;

use super::form::Form;
use super::models::{CommitmentCard, CommitmentList, CommitmentView, StepView};
use super::parts::{badge, empty, gauge, next_page, place, said, time, up};
use super::{findings, follow};
use crate::ui::{Look, facts};

/// The word of a state in the query.
fn word(state: CommitmentState) -> &'static str {
    match state {
        CommitmentState::Promised => "promised",
        CommitmentState::Underway => "underway",
        CommitmentState::Done => "done",
        CommitmentState::Dropped => "dropped",
    }
}

fn state_name(look: &Look, state: CommitmentState) -> String {
    look.t(match state {
        CommitmentState::Promised => "state-promised",
        CommitmentState::Underway => "state-underway",
        CommitmentState::Done => "state-done",
        CommitmentState::Dropped => "state-dropped",
    })
}

/// Late, on time, done: told by shape and word, never by color alone.
fn standing(look: &Look, card: &CommitmentCard) -> Html {
    if card.late_days > 0 {
        let words = look.t_with("commitment-late-by", &[("days", Arg::from(card.late_days))]);
        return badge(look, "late", Some("clock"), words);
    }
    match (card.state, &card.done) {
        (CommitmentState::Done, Some(on)) if card.done_late > 0 => {
            let args = [
                ("day", Arg::from(&on.words)),
                ("days", Arg::from(card.done_late)),
            ];
            badge(
                look,
                "done",
                Some("check"),
                look.t_with("commitment-done-late", &args),
            )
        }
        (CommitmentState::Done, Some(on)) => {
            let words = look.t_with("commitment-done-on", &[("day", Arg::from(&on.words))]);
            badge(look, "done", Some("check"), words)
        }
        (CommitmentState::Done, None) => {
            badge(look, "done", Some("check"), state_name(look, card.state))
        }
        (CommitmentState::Dropped, _) => badge(look, "wait", None, state_name(look, card.state)),
        (CommitmentState::Promised | CommitmentState::Underway, _) => {
            badge(look, "", None, look.t("commitment-on-time"))
        }
    }
}

/// Commitments one below the other, below a heading of their part.
pub(super) fn list(look: &Look, cards: &[CommitmentCard]) -> Html {
    rows(look, cards, "h3")
}

fn rows(look: &Look, cards: &[CommitmentCard], heading: &'static str) -> Html {
    html! { <div class="stack">{ for cards.iter().map(|card| row(look, card, heading)) }</div> }
}

fn row(look: &Look, card: &CommitmentCard, heading: &'static str) -> Html {
    let class = if card.late_days > 0 {
        "promise overdue"
    } else {
        "promise"
    };
    html! {
        <article {class}>
            <div>{ standing(look, card) }</div>
            <@{heading}><a href={look.page.href(&format!("/commitments/{}", card.id))}>{ said(&card.title) }</a></@>
            if !card.note.text.is_empty() { <p>{ for card.noted.as_ref().map(|on| html! { <span class="small soft">{ time(on) }{ ": " }</span> }) }{ said(&card.note) }</p> }
            { parts_done(look, card) }
            <ul class="meta">
                <li>{ look.inline_icon("user") }<bdi>{ &card.owner }</bdi></li>
                <li>{ look.inline_icon("cal") }<span>{ look.t("commitment-due") }{ " " }{ time(&card.due) }</span></li>
                <li>{ look.inline_icon("pin") }<bdi>{ &card.neighborhood.name }</bdi></li>
            </ul>
        </article>
    }
}

fn parts_done(look: &Look, card: &CommitmentCard) -> Html {
    let (done, all) = card.parts;
    if all == 0 {
        return html! {};
    }
    let words = look.t_with(
        "commitment-parts-done",
        &[("done", Arg::from(done)), ("all", Arg::from(all))],
    );
    html! { <div>{ gauge(done, all, words.clone()) }<p class="small soft">{ words }</p></div> }
}

fn route(view: &CommitmentList, late: bool, after: Option<&str>) -> String {
    let pairs = [
        ("neighborhood", view.neighborhood.as_deref()),
        ("state", view.state.map(word)),
        ("late", late.then_some("true")),
        ("after", after),
    ];
    let pairs = pairs
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    super::query("/commitments", pairs)
}

/// `/commitments`.
pub(super) fn index(look: &Look, view: &CommitmentList) -> Html {
    let next = view.next.as_deref();
    let next = next.map(|after| route(view, view.late, Some(after)));
    let chosen = view.late || view.state.is_some() || view.neighborhood.is_some();
    html! {
        <div class="flow">
            <h1>{ look.t("commitments-title") }</h1>
            <p class="soft">{ look.t("commitments-lead") }</p>
            { totals(look, view) }
            <nav class="chips" aria-label={look.t("filter-title")}>
                <a class="chip" href={look.page.href(&route(view, false, None))} aria-current={(!view.late).then_some("true")}>{ look.t("filter-all") }</a>
                <a class="chip" href={look.page.href(&route(view, true, None))} aria-current={view.late.then_some("true")}>{ look.icon("clock") }{ look.t("filter-late") }</a>
            </nav>
            { filters(look, view) }
            { narrowed(look, view) }
            if view.commitments.is_empty() {
                { empty(look, "check", look.t(if chosen { "commitments-none-chosen" } else { "commitments-none" }), html! {}) }
            } else {
                { rows(look, &view.commitments, "h2") }
            }
            { next_page(look, next) }
            if !view.feed.is_empty() {
                <p class="row small noprint"><a href={view.feed.clone()}>{ look.t("follow-feed") }</a><a href={view.data.clone()}>{ look.t("commitments-data") }</a></p>
            }
        </div>
    }
}

/// Promised, done, late: all of them, whatever is chosen below.
fn totals(look: &Look, view: &CommitmentList) -> Html {
    let one = |count: u32, key: &str| html! { <li><b class="num">{ count }</b><span>{ look.t(key) }</span></li> };
    let tally = &view.tally;
    html! {
        <ul class="tally three">
            { one(tally.promised, "tally-promised") }{ one(tally.done, "tally-done") }{ one(tally.late, "tally-late") }
        </ul>
    }
}

fn filters(look: &Look, view: &CommitmentList) -> Html {
    let form = Form::new(look, "filter", &[]);
    let any = || [(String::new(), look.t("filter-any"))].into_iter();
    let places = view.neighborhoods.iter();
    let places = any().chain(places.map(|place| (place.slug.clone(), place.name.clone())));
    let states = [
        CommitmentState::Promised,
        CommitmentState::Underway,
        CommitmentState::Done,
        CommitmentState::Dropped,
    ];
    let states = any().chain(states.map(|state| (word(state).to_owned(), state_name(look, state))));
    html! {
        <details class="more">
            <summary>{ look.icon("search") }<span>{ look.t("filter-title") }</span></summary>
            <form class="flow" method="get" action={look.page.href("/commitments")}>
                <div class="fields">
                    { form.select("neighborhood", "filter-neighborhood", None, view.neighborhood.as_deref().unwrap_or_default(), places) }
                    { form.select("state", "filter-state", None, view.state.map_or("", word), states) }
                </div>
                <label class="choice slim"><span>{ look.t("filter-late") }</span><input type="checkbox" name="late" value="true" checked={view.late} /></label>
                <button class="btn main" type="submit">{ look.t("filter-show") }</button>
            </form>
        </details>
    }
}

/// What was chosen in the form, each with the way out of it.
fn narrowed(look: &Look, view: &CommitmentList) -> Html {
    let slug = view.neighborhood.as_deref();
    let place = slug.and_then(|slug| view.neighborhoods.iter().find(|place| place.slug == slug));
    let place = place.map(|place| {
        let other = CommitmentList {
            neighborhood: None,
            ..view.clone()
        };
        (place.name.clone(), other)
    });
    let state = view.state.map(|state| {
        let other = CommitmentList {
            state: None,
            ..view.clone()
        };
        (state_name(look, state), other)
    });
    let link = |(words, other): (String, CommitmentList)| {
        (words, look.page.href(&route(&other, other.late, None)))
    };
    super::parts::chosen(look, [place, state].into_iter().flatten().map(link))
}

/// `/commitments/{id}`.
pub(super) fn page(look: &Look, view: &CommitmentView) -> Html {
    let card = &view.card;
    html! {
        <article class="flow">
            { up(look, &format!("/neighborhoods/{}", card.neighborhood.slug), card.neighborhood.name.clone()) }
            <div>{ standing(look, card) }</div>
            <h1>{ said(&card.title) }</h1>
            if !view.summary.text.is_empty() { { super::parts::paragraphs(&view.summary) } }
            { parts_done(look, card) }
            { facts([
                look.fact("user", html! { <>{ look.t("commitment-owner") }{ " " }<bdi>{ &card.owner }</bdi></> }),
                look.fact("cal", html! {
                    <>{ look.t("commitment-due") }{ " " }{ time(&card.due) }
                    if let Some(first) = &view.first_due { <br /><span class="soft">{ look.t("commitment-first-due") }{ " " }<s>{ time(first) }</s></span> }</>
                }),
                look.fact("pin", place(look, &card.neighborhood)),
                if view.budget.is_empty() { html! {} } else {
                    look.fact("paper", html! { <>{ look.t("commitment-budget") }{ " " }<bdi>{ &view.budget }</bdi></> })
                },
            ]) }
            <h2>{ look.t("history-title") }</h2>
            if view.steps.is_empty() {
                <p class="soft">{ look.t("history-none") }</p>
            } else {
                <ol class="track">{ for view.steps.iter().enumerate().map(|(at, step)| happened(look, step, at == 0)) }</ol>
            }
            if !view.findings.is_empty() {
                <h2>{ look.t("answers-title") }</h2>
                { findings::list(look, &view.findings) }
            }
            { follow::block(look, &view.follow) }
        </article>
    }
}

fn happened(look: &Look, step: &StepView, newest: bool) -> Html {
    let class = if newest && step.state != CommitmentState::Done {
        "now"
    } else {
        "done"
    };
    html! {
        <li {class}>
            <b>{ state_name(look, step.state) }</b><small>{ time(&step.on) }</small>
            if !step.note.text.is_empty() { <p>{ said(&step.note) }</p> }
            if let Some(due) = &step.new_due { <p class="small">{ look.t("step-new-due") }{ " " }{ time(due) }</p> }
            if step.evidence.starts_with("https://") {
                <p class="small"><a href={step.evidence.clone()} rel="noreferrer noopener external">{ look.t("step-evidence") }</a></p>
            }
        </li>
    }
}
