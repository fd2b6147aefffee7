//! What the holder of a code can do: every button is a form of its own and says what happens.

use api_types::listening::{MOST_SEATS, PoolKind, SignUpState};
use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, group_file, hidden};
use super::models::SeatView;
use super::parts::time;
use super::sign_up::{extras, needs, or, reach_fields};
use crate::ui::Look;

/// A form with one button.
fn button(look: &Look, view: &SeatView, act: &'static str, key: &str, class: &'static str) -> Html {
    let class = classes!("btn", class);
    html! {
        <form method="post" novalidate={true} action={look.page.href("/seat")}>
            { hidden("code", &view.code) }{ hidden("do", act) }
            if act == "confirm" { { hidden("click", &view.click) } }
            <button {class} type="submit">{ look.t(key) }</button>
        </form>
    }
}

/// A part that opens, with a form in it.
fn part(
    look: &Look,
    view: &SeatView,
    act: &'static str,
    icon: &str,
    title: &str,
    fields: Html,
) -> Html {
    let open = view.open.as_deref() == Some(act);
    let form = Form::new(look, act, if open { &view.faults } else { &[] });
    html! {
        <details class="more" id={format!("part-{act}")} {open}>
            <summary>{ look.icon(icon) }<span>{ look.t(title) }</span></summary>
            <form class="flow" method="post" novalidate={true} action={look.page.href("/seat")}>
                { form.fault("") }
                { hidden("code", &view.code) }{ hidden("do", act) }
                { fields }
            </form>
        </details>
    }
}

/// What has to be answered first: the mail's link, or an offer.
pub(super) fn first(look: &Look, view: &SeatView, open: bool) -> Html {
    let state = view.sign_up.state;
    html! {
        <>
            if open && !view.click.is_empty() && view.sign_up.mail_unanswered {
                { button(look, view, "confirm", if state == SignUpState::Unconfirmed { "seat-confirm" } else { "seat-confirm-address" }, "main full") }
            }
            if open { { offer(look, view) } }
            if open && state == SignUpState::Partly && view.offer().is_none() {
                { button(look, view, "stop-waiting", "seat-stop-waiting", "") }
            }
        </>
    }
}

fn offer(look: &Look, view: &SeatView) -> Html {
    let Some(offer) = view.offer() else {
        return html! {};
    };
    let seats = u32::from(offer.seats);
    let words = [
        ("seats", Arg::from(seats)),
        ("wanted", Arg::from(u32::from(view.sign_up.wanted))),
    ];
    html! {
        <section class="card roomy flow offer">
            <h2>{ look.t_with("offer-title", &words) }</h2>
            <p>{ look.t("offer-note") }</p>
            if let Some(until) = &view.offer_until { <p><b>{ look.t("offer-until") }{ " " }{ time(until) }</b></p> }
            <div class="row">
                { button(look, view, "accept-offer", "offer-take", "main") }
                { button(look, view, "decline-offer", "offer-let-go", "bare") }
            </div>
        </section>
    }
}

/// Everything else, one part below the other.
pub(super) fn rest(look: &Look, view: &SeatView) -> Html {
    html! {
        <section class="after noprint">
            <h2>{ look.t("seat-change-title") }</h2>
            <div class="gap-s">
                { change(look, view) }
                { describe(look, view) }
                { roster(look, view) }
                { hand_over(look, view) }
                { cancel(look, view) }
            </div>
        </section>
    }
}

fn faults<'a>(look: &'a Look, view: &'a SeatView, act: &'static str) -> Form<'a> {
    let open = view.open.as_deref() == Some(act);
    Form::new(look, act, if open { &view.faults } else { &[] })
}

fn change(look: &Look, view: &SeatView) -> Html {
    let form = faults(look, view, "change");
    let wanted = view.sign_up.wanted.to_string();
    let pools: Vec<(PoolKind, Option<u32>)> =
        view.extras.iter().map(|pool| (*pool, None)).collect();
    part(
        look,
        view,
        "change",
        "chairs",
        "seat-change-number",
        html! {
            <>
                <p class="small soft">{ look.t("seat-change-note") }</p>
                { Line::new("seats", "seats-how-many", or(&view.values.seats, &wanted)).number(1, u32::from(MOST_SEATS)).required().draw(&form) }
                { extras(look, &form, &pools, &view.values, false) }
                <button class="btn main" type="submit">{ look.t("seat-change-send") }</button>
            </>
        },
    )
}

fn describe(look: &Look, view: &SeatView) -> Html {
    let form = faults(look, view, "describe");
    let values = &view.values;
    let has = |pool: PoolKind| view.extras.contains(&pool);
    part(
        look,
        view,
        "describe",
        "access",
        "seat-describe",
        html! {
            <>
                { needs(look, &form, &view.languages, values) }
                if has(PoolKind::Childcare) { { Line::new("ages", "extras-ages", &values.ages).optional().long(60).draw(&form) } }
                if has(PoolKind::Speaking) { { Line::new("speaker", "extras-speaker", &values.speaker).optional().long(80).draw(&form) } }
                { Line::new("group", "group-name", &values.group).optional().long(120).draw(&form) }
                { reach_fields(look, &form, &view.tongues, values) }
                <button class="btn main" type="submit">{ look.t("seat-describe-send") }</button>
            </>
        },
    )
}

fn roster(look: &Look, view: &SeatView) -> Html {
    let form = faults(look, view, "roster");
    let shown = view.roster.as_deref();
    if view.sign_up.has_roster && shown.is_none() {
        let open = html! { <p class="soft">{ look.t("roster-there") }</p> };
        return html! {
            <details class="more" id="part-roster">
                <summary>{ look.icon("lock") }<span>{ look.t("roster-title") }</span></summary>
                <div class="flow">{ open }{ button(look, view, "read-roster", "roster-read", "") }</div>
            </details>
        };
    }
    let text = shown.unwrap_or_default();
    html! {
        <div data-group-file="">
            { part(look, view, "roster", "lock", "roster-title", html! {
                <>
                    { Line::new("text", "roster-label", text).rows(6).hint(look.t("roster-hint")).draw(&form) }
                    <div class="notice vow">{ look.icon("eye") }<div><p>{ look.t("roster-vow") }</p></div></div>
                    { group_file(look) }
                    <button class="btn main" type="submit">{ look.t("roster-send") }</button>
                </>
            }) }
        </div>
    }
}

fn hand_over(look: &Look, view: &SeatView) -> Html {
    part(
        look,
        view,
        "hand-over",
        "user",
        "hand-over-title",
        html! {
            <>
                <p>{ look.t("hand-over-note") }</p>
                { hidden("new_code", &view.new_code) }
                <button class="btn" type="submit">{ look.t("hand-over-send") }</button>
            </>
        },
    )
}

fn cancel(look: &Look, view: &SeatView) -> Html {
    let seats = u32::from(view.sign_up.seats);
    let (key, note) = if view.sign_up.state == SignUpState::Waiting {
        ("cancel-waiting", look.t("cancel-waiting-note"))
    } else {
        let note = look.t_with("cancel-note", &[("seats", Arg::from(seats))]);
        ("cancel-title", note)
    };
    part(
        look,
        view,
        "cancel",
        "trash",
        key,
        html! {
            <>
                <p>{ note }</p>
                <button class="btn" type="submit">{ look.t("cancel-send") }</button>
            </>
        },
    )
}
