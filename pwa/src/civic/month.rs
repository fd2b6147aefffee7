//! A month of the schedule: a table of days, and the sessions below it.

use api_types::listening::SessionState;
use i18n::Arg;
use yew::prelude::*;

use super::card;
use super::models::{DayCell, Filter, MonthView, Presentation, Schedule, SessionCard};
use super::parts::said;
use super::schedule::{nothing, route};
use crate::ui::Look;

/// The month.
pub(super) fn page(look: &Look, view: &Schedule) -> Html {
    let Some(month) = &view.month else {
        return nothing(look, &view.filter);
    };
    let to = |from: &str| {
        let filter = Filter {
            from: Some(from.to_owned()),
            view: Presentation::Month,
            ..view.filter.clone()
        };
        look.page.href(&route(&filter, None))
    };
    html! {
        <section class="flow">
            <div class="row push">
                <a class="btn bare" rel="prev" href={to(&month.before)}>{ look.t("month-before") }</a>
                <a class="btn bare" rel="next" href={to(&month.after)}>{ look.t("month-after") }</a>
            </div>
            { table(look, month, &view.sessions) }
            if view.sessions.is_empty() { { nothing(look, &view.filter) } }
            { days(look, month, &view.sessions) }
        </section>
    }
}

fn on<'a>(cards: &'a [SessionCard], iso: &'a str) -> impl Iterator<Item = &'a SessionCard> {
    cards.iter().filter(move |card| card.iso == iso)
}

fn table(look: &Look, month: &MonthView, cards: &[SessionCard]) -> Html {
    html! {
        <table class="month">
            <caption>{ &month.title }</caption>
            <thead><tr>
                { for month.weekdays.iter().map(|(short, long)| html! {
                    <th scope="col"><span aria-hidden="true">{ short }</span><span class="hide">{ long }</span></th>
                }) }
            </tr></thead>
            <tbody>
                { for month.weeks.iter().map(|week| html! { <tr>{ for week.iter().map(|day| cell(look, day, cards)) }</tr> }) }
            </tbody>
        </table>
    }
}

fn cell(look: &Look, day: &DayCell, cards: &[SessionCard]) -> Html {
    let count = on(cards, &day.iso).count();
    let class = classes!(
        day.outside.then_some("outside"),
        day.today.then_some("today")
    );
    let current = day.today.then_some("date");
    if count == 0 {
        return html! { <td {class} aria-current={current}><span class="n num">{ &day.number }</span></td> };
    }
    let label = look.t_with(
        "month-day",
        &[
            ("day", Arg::from(&day.words)),
            ("sessions", Arg::from(count)),
        ],
    );
    html! {
        <td {class} aria-current={current}>
            <a class="n num" href={format!("#d-{}", day.iso)} aria-label={label}>{ &day.number }</a>
            <ul>
                { for on(cards, &day.iso).map(|card| html! {
                    <li class={(card.state == SessionState::Cancelled).then_some("off")}><a href={look.page.href(&format!("/sessions/{}", card.slug))}>{ said(&card.title) }</a></li>
                }) }
            </ul>
        </td>
    }
}

fn days(look: &Look, month: &MonthView, cards: &[SessionCard]) -> Html {
    let days = month.weeks.iter().flatten();
    let days = days.filter(|day| on(cards, &day.iso).next().is_some());
    html! {
        <>
            { for days.map(|day| html! {
                <section id={format!("d-{}", day.iso)} aria-label={day.words.clone()}>
                    <ul class="stack events">{ for on(cards, &day.iso).map(|card| card::event(look, card)) }</ul>
                </section>
            }) }
        </>
    }
}
