//! The mailbox that a code opens. The server renders the question for the code; everything else happens in the browser.

mod code_entry;
mod opened;
mod standing;
mod take_back;
mod talk;
mod visit;

use yew::prelude::*;

use crate::page::use_page;
use code_entry::CodeEntry;
use opened::OpenedPage;
use visit::{Stage, use_visit};

/// Asks for the code, then shows what it opens.
#[component]
pub fn MailboxPage() -> Html {
    let page = use_page();
    let visit = use_visit(&page);
    let (fault, timed_out, opening) = match visit.stage().clone() {
        Stage::Open(opened) => return html! { <OpenedPage {visit} {opened} /> },
        Stage::Entry { fault, timed_out } => (fault, timed_out, false),
        Stage::Opening => (None, false, true),
    };
    html! { <CodeEntry {visit} {fault} {timed_out} {opening} /> }
}
