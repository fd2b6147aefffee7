//! Two small papers of a session: members of boards who come, and what becomes of people's data.

use api_types::ListeningSessionId;
use api_types::listening::{BoardCount, RetentionReceipt};
use i18n::Arg;
use yew::prelude::*;

use super::clock;
use super::load::{Loaded, use_act, use_loaded};
use super::parts::Entry;
use super::sheet::use_sheet;
use super::typed::{board_lines, boards};
use crate::api::hosting as api;
use crate::staff::desk::use_unsent;
use crate::text::use_text;

/// What the boards are told.
#[derive(PartialEq, Properties)]
pub struct BoardsProps {
    /// The session.
    pub id: ListeningSessionId,
    /// What was counted before.
    pub boards: Vec<BoardCount>,
    /// Asks for the session again.
    pub again: Callback<()>,
}

/// Members of boards: when most of one come, it may be a meeting of that board.
#[component]
pub fn Boards(props: &BoardsProps) -> Html {
    let text = use_text();
    let act = use_act();
    let stored = board_lines(&props.boards);
    let words = use_sheet(|| stored.clone());
    use_unsent(words.trim() != stored.trim());
    let wrong = use_state(|| false);
    let id = props.id;
    let onsubmit = {
        let (act, words, wrong, again) = (
            act.clone(),
            words.clone(),
            wrong.setter(),
            props.again.clone(),
        );
        move |event: SubmitEvent| {
            event.prevent_default();
            let counted: Option<Vec<BoardCount>> = boards(&words);
            wrong.set(counted.is_none());
            let Some(counted) = counted else { return };
            let again = again.clone();
            act.run(
                async move { api::count_boards(id, &counted).await },
                move |()| again.emit(()),
            );
        }
    };
    let error = wrong.then(|| AttrValue::from(text.t("hosting-wrong-boards")));
    html! {
        <form class="card flow" {onsubmit} novalidate=true>
            <h2>{ text.t("hosting-boards") }</h2>
            <Entry id="boards" kind="lines" label={text.t("hosting-boards-label")} hint={text.t("hosting-boards-hint")}
                {error} value={(*words).clone()} oninput={words.hear(|words: &mut String, new| *words = new)} />
            <div class="row"><button class="btn" type="submit">{ text.t("hosting-save") }</button>{ act.line(&text) }</div>
        </form>
    }
}

/// What the receipt is told.
#[derive(PartialEq, Properties)]
pub struct RetentionProps {
    /// The session.
    pub id: ListeningSessionId,
}

/// Until when people's data live, or what was destroyed.
#[component]
pub fn Retention(props: &RetentionProps) -> Html {
    let text = use_text();
    let loaded: Loaded<RetentionReceipt> = use_loaded(props.id, api::retention);
    let Some(receipt) = loaded.value.as_deref() else {
        return html! { <div class="card">{ loaded.trouble(&text) }</div> };
    };
    let line = match &receipt.shredded_on {
        None => text.t_with(
            "hosting-shredded-due",
            &[("day", Arg::from(&clock::day(&text, &receipt.due.0)))],
        ),
        Some(day) => text.t_with(
            "hosting-shredded-on",
            &[("day", Arg::from(&clock::day(&text, &day.0)))],
        ),
    };
    let counts = [
        ("hosting-shredded-sign-ups", receipt.sign_ups),
        ("hosting-shredded-rosters", receipt.rosters),
        ("hosting-shredded-questions", receipt.questions),
        ("hosting-shredded-letters", receipt.letters),
    ];
    html! {
        <section class="card flow">
            <h2>{ text.t("hosting-retention") }</h2>
            <p>{ line }</p>
            if receipt.shredded_on.is_some() {
                <dl class="pairs">
                    { for counts.into_iter().map(|(key, count)| html! { <><dt>{ text.t(key) }</dt><dd class="num">{ count }</dd></> }) }
                </dl>
            }
        </section>
    }
}
