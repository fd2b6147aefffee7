//! What a form asks for when very much came from its network today: a mail address or work, or somebody to ask.

use yew::prelude::*;

use super::form::hidden;
use super::models::WorkView;
use super::parts::notice;
use crate::ui::Look;

/// What can be done now, and the fields of the work. Without scripts the words alone.
pub(super) fn asked(look: &Look, work: Option<&WorkView>, otherwise: &str) -> Html {
    let Some(work) = work else {
        return html! {};
    };
    let words = html! {
        <>
            <p>{ look.t("share-why") }</p>
            if work.by_mail { <p>{ look.t("share-mail") }</p> }
            if !look.page.basic { <p hidden={true} data-script="">{ look.t("share-work") }</p> }
            <p>{ look.t(otherwise) }</p>
            <p hidden={true} data-working="" role="status">{ look.t("share-working") }</p>
        </>
    };
    html! {
        <div role="alert">
            { notice(look, "wait", "info", look.t("share-title"), words) }
            { hidden("work_token", &work.token) }
            { hidden("work_counter", "") }
        </div>
    }
}

/// `data-work` and `data-work-on` of a form: how hard, and what the work is bound to.
pub(super) fn attributes(work: Option<&WorkView>) -> (Option<String>, Option<String>) {
    work.map(|work| (work.bits.to_string(), work.on.clone()))
        .unzip()
}
