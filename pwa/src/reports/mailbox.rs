//! The mailbox that a code opens.

use yew::prelude::*;

/// Asks for the code, then shows what it opens.
#[component]
pub fn MailboxPage() -> Html {
    html! {}
}
