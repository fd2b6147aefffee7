//! The messages between the reporter and this unit.

use api_types::reports::Direction;
use yew::prelude::*;

use super::case_page::CaseHandle;
use super::words;
use crate::sealer::{MessageText, OpenedMessage};
use crate::text::use_text;

/// What the thread is told.
#[derive(PartialEq, Properties)]
pub struct CaseThreadProps {
    /// The case.
    pub view: CaseHandle,
}

/// The thread.
#[component]
pub fn CaseThread(props: &CaseThreadProps) -> Html {
    let text = use_text();
    let Some(open) = props.view.open() else {
        return html! {};
    };
    let message = |message: &OpenedMessage| {
        let mine = message.direction == Direction::FromUnit;
        let who = text.t(if mine {
            "triage-from-unit"
        } else {
            "triage-from-reporter"
        });
        let (doubt, body) = match &message.text {
            MessageText::Text(words) => (false, html! { <p class="told" dir="auto">{ words }</p> }),
            MessageText::NotVerified => (
                true,
                html! { <p>{ text.t("triage-message-not-verified") }</p> },
            ),
            MessageText::Unreadable => (
                true,
                html! { <p>{ text.t("triage-message-unreadable") }</p> },
            ),
        };
        html! {
            <li class={classes!("msg", mine.then_some("mine"), doubt.then_some("doubt"))} key={message.revision}>
                <small>{ who }{ " · " }{ words::short_day(&text, &message.day) }</small>
                { body }
            </li>
        }
    };
    html! {
        <>
            <h2>{ text.t("triage-messages") }</h2>
            if open.messages.is_empty() {
                <p class="soft">{ text.t("triage-messages-empty") }</p>
            } else {
                <ol class="thread">{ for open.messages.iter().map(message) }</ol>
            }
        </>
    }
}
