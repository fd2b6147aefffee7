//! The code's page: digits, picture, voice, card; whether it is delivered; did you write it down; what comes next.

mod delivery;
mod type_back;

use i18n::Arg;
use yew::prelude::*;

use super::qr::Qr;
use crate::offline::{Delivery, Outbox};
use crate::sealer::SealedReport;
use crate::text::use_text;
use crate::ui::{Fact, Facts, Icon, Notice, ReadAloud, browser};
use delivery::DeliveryState;
use type_back::TypeBack;

/// What the code's page is told.
#[derive(PartialEq, Properties)]
pub struct ReceiptProps {
    /// The sealed report.
    pub report: SealedReport,
}

/// The code's page.
#[component]
pub fn Receipt(props: &ReceiptProps) -> Html {
    let text = use_text();
    let delivery = use_context::<Outbox>().and_then(|outbox| outbox.delivery());
    let stored = match &delivery {
        Some(Delivery::Delivered(stored)) => Some(stored.clone()),
        _ => None,
    };
    let title = text.t(if stored.is_some() {
        "receipt-title"
    } else {
        "receipt-title-waiting"
    });
    html! {
        <div class="flow">
            <h1 id="question" tabindex="-1">{ title.clone() }</h1>
            <p>{ text.t("receipt-lead") }</p>
            if stored.is_none() { <DeliveryState /> }
            <Ticket {title} groups={props.report.groups().to_vec()} />
            <p class="small soft noprint">{ text.t("receipt-print-note") }</p>
            <TypeBack groups={props.report.groups().to_vec()} />
            <Notice icon="key"><p>{ text.t("receipt-holder") }</p></Notice>
            <section class="flow gap noprint">
                <h2>{ text.t("receipt-next") }</h2>
                <Facts>
                    if let Some(stored) = &stored {
                        <Fact icon="clock">{ text.t_with("receipt-due", &[("day", Arg::from(&text.day(&stored.due)))]) }</Fact>
                    }
                    <Fact icon="bell">{ text.t("receipt-return") }</Fact>
                    <Fact icon="exit" turn=true>{ text.t("receipt-leave") }</Fact>
                </Facts>
            </section>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct TicketProps {
    title: AttrValue,
    groups: Vec<String>,
}

/// What is printed: digits and picture, no word on what they are for.
#[component]
fn Ticket(props: &TicketProps) -> Html {
    let text = use_text();
    let digits = props.groups.concat();
    let group = |(index, group): (usize, &String)| {
        html! { <li><small>{ index + 1 }</small>{ group }</li> }
    };
    html! {
        <section class="ticket gap" aria-label={props.title.clone()}>
            <ol class="code">{ for props.groups.iter().enumerate().map(group) }</ol>
            <div class="row push">
                <Qr digits={digits} label={text.t("receipt-qr")} />
                <div class="acts noprint">
                    <ReadAloud wide=true words={spelled(&props.groups)} />
                    <button class="btn" type="button" onclick={|_: MouseEvent| browser::print()}>
                        <Icon name="print" />{ text.t("receipt-print") }
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
