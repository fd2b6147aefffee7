//! The code's page: digits, picture, voice, card; whether it is delivered; did you write it down; what comes next.

mod delivery;
mod type_back;

use i18n::Arg;
use yew::prelude::*;

use super::qr::qr;
use crate::offline::{Delivery, Outbox};
use crate::sealer::SealedReport;
use crate::ui::{Look, Notice, ReadAloud, browser, facts, use_look};
use delivery::delivery_state;
use type_back::TypeBack;

/// What the code's page is told.
#[derive(PartialEq, Properties)]
pub struct ReceiptProps {
    /// The sealed report.
    pub report: SealedReport,
    /// Keeping the locked report on this phone may be offered.
    pub may_keep: bool,
}

/// The code's page.
#[component]
pub fn Receipt(props: &ReceiptProps) -> Html {
    let look = use_look();
    let refused = use_state(|| !props.may_keep);
    let outbox = use_context::<Outbox>();
    let stored = match outbox.as_ref().and_then(Outbox::delivery) {
        Some(Delivery::Delivered(stored)) => Some(stored),
        _ => None,
    };
    let title = look.t(if stored.is_some() {
        "receipt-title"
    } else {
        "receipt-title-waiting"
    });
    let groups = props.report.groups().to_vec();
    let due = stored.as_ref().map(|stored| {
        let words = look.t_with(
            "receipt-due",
            &[("day", Arg::from(&look.text.day(&stored.due)))],
        );
        look.fact("clock", html! { words })
    });
    let next = due.into_iter().chain([
        look.said("bell", "receipt-return"),
        look.said("exit", "receipt-leave"),
    ]);
    html! {
        <div class="flow">
            <h1 id="question" tabindex="-1">{ title.clone() }</h1>
            <p>{ look.t("receipt-lead") }</p>
            if let Some(outbox) = outbox.filter(|_| stored.is_none()) { { delivery_state(&look, &outbox, &refused) } }
            { ticket(&look, title, &groups) }
            <p class="small soft noprint">{ look.t("receipt-print-note") }</p>
            <TypeBack {groups} />
            <Notice icon="key"><p>{ look.t("receipt-holder") }</p></Notice>
            <section class="flow gap noprint">
                <h2>{ look.t("receipt-next") }</h2>
                { facts(next) }
            </section>
        </div>
    }
}

/// What is printed: digits and picture, no word on what they are for.
fn ticket(look: &Look, title: String, groups: &[String]) -> Html {
    let group =
        |(index, group): (usize, &String)| html! { <li><small>{ index + 1 }</small>{ group }</li> };
    html! {
        <section class="ticket gap" aria-label={title}>
            <ol class="code">{ for groups.iter().enumerate().map(group) }</ol>
            <div class="row push">
                { qr(&groups.concat(), look.t("receipt-qr")) }
                <div class="acts noprint">
                    <ReadAloud wide=true words={spelled(groups)} />
                    <button class="btn" type="button" onclick={|_: MouseEvent| browser::print()}>
                        { look.icon("print") }{ look.t("receipt-print") }
                    </button>
                </div>
            </div>
        </section>
    }
}

/// Digit by digit, with a rest after each group.
fn spelled(groups: &[String]) -> String {
    let group = |group: &String| {
        group
            .chars()
            .map(String::from)
            .collect::<Vec<_>>()
            .join(" ")
    };
    groups.iter().map(group).collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_voice_reads_digit_by_digit() {
        assert_eq!(spelled(&["40".to_owned(), "71".to_owned()]), "4 0. 7 1");
    }
}
