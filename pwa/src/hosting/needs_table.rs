//! What people need, counted, and what was decided about it: everybody who has the need is told.

use api_types::listening::{NeedCount, NeedDecision, NeedState};
use yew::prelude::*;

use super::book::use_the_book;
use super::evening::TabProps;
use super::load::use_act;
use super::words::{self, word};
use crate::api::hosting as api;
use crate::text::use_text;

/// The table.
#[component]
pub fn NeedsTable(props: &TabProps) -> Html {
    let text = use_text();
    let book = use_the_book();
    let act = use_act();
    let id = props.hosted.session.id;
    let tally = book.tally(id);
    let needs = tally
        .list()
        .map(|list| list.needs.clone())
        .unwrap_or_default();
    if needs.is_empty() {
        return html! {};
    }
    let decide = |count: &NeedCount, state: NeedState| {
        let (act, book, again) = (act.clone(), book.clone(), props.again.clone());
        let need = count.need.clone();
        move |_: MouseEvent| {
            let (book, again) = (book.clone(), again.clone());
            let decision = NeedDecision {
                need: need.clone(),
                state,
                on: None,
            };
            act.run(
                async move { api::decide_need(id, &decision).await },
                move |()| {
                    book.open(id);
                    again.emit(());
                },
            );
        }
    };
    let row = |count: &NeedCount| {
        let class = match count.state {
            NeedState::Asked => "badge wait",
            NeedState::Confirmed => "badge done",
            NeedState::Declined => "badge late",
        };
        html! {
            <tr>
                <th scope="row">{ words::need(&text, &count.need) }</th>
                <td class="num">{ words::count(&text, "hosting-need-sign-ups", count.sign_ups) }{ " · " }{ words::count(&text, "hosting-need-seats", count.seats) }</td>
                <td><span {class}>{ word(&text, count.state.word()) }</span></td>
                <td><div class="row">
                    if count.state != NeedState::Confirmed {
                        <button class="btn" type="button" onclick={decide(count, NeedState::Confirmed)}>{ text.t("hosting-need-confirm") }</button>
                    }
                    if count.state != NeedState::Declined {
                        <button class="btn" type="button" onclick={decide(count, NeedState::Declined)}>{ text.t("hosting-need-decline") }</button>
                    }
                </div></td>
            </tr>
        }
    };
    let head = |key: &str| html! { <th scope="col">{ text.t(key) }</th> };
    html! {
        <section>
            <h2>{ text.t("hosting-needs") }</h2>
            <p class="soft">{ text.t("hosting-needs-about") }</p>
            <div class="scroll">
                <table class="table needs">
                    <thead><tr>
                        { head("hosting-need") }
                        { head("hosting-need-who") }
                        { head("hosting-column-state") }
                        { head("hosting-need-decision") }
                    </tr></thead>
                    <tbody>{ for needs.iter().map(row) }</tbody>
                </table>
            </div>
            { act.line(&text) }
        </section>
    }
}
