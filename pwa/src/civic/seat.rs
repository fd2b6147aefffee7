//! What a code opens: how the sign-up stands, and what its holder can do.

use api_types::listening::{NeedState, PoolKind, SignUpState};
use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, hidden};
use super::models::{SeatEntry, SeatView};
use super::parts::{badge, big_code, notice, phone, said, time};
use super::seat_forms;
use crate::reports::qr::qr;
use crate::ui::{Look, facts};

/// Where a code is typed.
pub(super) fn entry(look: &Look, view: &SeatEntry) -> Html {
    let form = Form::new(look, "entry", &view.faults);
    html! {
        <div class="flow">
            <h1>{ look.t("seat-entry-title") }</h1>
            if view.closed { <div class="notice" role="status">{ look.icon("clock") }<div><p>{ look.t("seat-entry-closed") }</p></div></div> }
            <p class="soft">{ look.t("seat-entry-lead") }</p>
            <form class="flow codefield" method="post" novalidate={true} action={look.page.href("/seat")}>
                { form.summary() }
                { Line::new("code", "seat-code-label", &view.typed).required().long(40).hint(look.t("seat-code-hint")).draw(&form) }
                <button class="btn main full" type="submit" name="do" value="show">{ look.t("seat-entry-show") }</button>
            </form>
            <div class="notice">{ look.icon("info") }<div><p>{ look.t("seat-entry-lost") }</p></div></div>
            <p class="small"><a href={look.page.href("/code")}>{ look.t("seat-entry-report") }</a></p>
        </div>
    }
}

/// Whether seats are there or waited for.
pub(super) fn stands(view: &SeatView) -> bool {
    !matches!(
        view.sign_up.state,
        SignUpState::Cancelled | SignUpState::Expired
    )
}

/// The page of a sign-up.
pub(super) fn page(look: &Look, view: &SeatView) -> Html {
    let open = stands(view) && !view.over && !view.cancelled;
    html! {
        <article class="seat">
            <div class="flow noprint">
                <h1>{ look.t(if view.fresh { "seat-fresh-title" } else { "seat-title" }) }</h1>
                { done(look, view) }
                { refused(look, view, open) }
                if view.cancelled {
                    { notice(look, "wrong", "wrong", look.t("session-cancelled"), html! { <p>{ look.t("seat-session-cancelled") }</p> }) }
                } else if view.moved_from.is_some() {
                    { notice(look, "wrong", "clock", look.t("session-moved"), html! { <p>{ look.t("seat-session-moved") }</p> }) }
                }
                if !view.cancelled { { standing(look, view) } }
                { seat_forms::first(look, view, open) }
            </div>
            { pass(look, view) }
            if stands(view) && !view.cancelled {
                <div class="row gap-l noprint">
                    <button class="btn" type="button" hidden={true} data-script="" data-print="">{ look.icon("print") }{ look.t("seat-print") }</button>
                    <button class="btn" type="button" hidden={true} data-script="" data-copy={view.code.clone()} data-copied={look.t("seat-copied")}>{ look.icon("paper") }{ look.t("seat-copy") }</button>
                    <a class="btn" href={format!("/sessions/{}.ics", view.sign_up.session)}>{ look.icon("cal") }{ look.t("session-calendar") }</a>
                </div>
            }
            if stands(view) && !view.cancelled { { picture(look, view) } }
            if stands(view) && !view.cancelled { { asked_for(look, view) } }
            if open { { seat_forms::rest(look, view) } }
            <p class="small soft after noprint">{ look.t_with("sign-up-shredded", &[("day", Arg::from(&view.shredded_on.words))]) }</p>
        </article>
    }
}

/// The code as a file that opens without signal and without this site.
fn picture(look: &Look, view: &SeatView) -> Html {
    html! {
        <form class="row noprint" method="post" action={look.page.href("/seat")} data-stays="">
            { hidden("code", &view.code) }{ hidden("do", "picture") }
            <button class="btn" type="submit">{ look.icon("camera") }{ look.t("seat-picture") }</button>
            <p class="small soft">{ look.t("seat-picture-note") }</p>
        </form>
    }
}

/// What was just done.
fn done(look: &Look, view: &SeatView) -> Html {
    let key = match view.done.as_deref() {
        Some("confirm") => "seat-done-confirm",
        Some("change") => "seat-done-change",
        Some("accept-offer") if view.sign_up.state == SignUpState::Unconfirmed => {
            "seat-done-accept-held"
        }
        Some("accept-offer") => "seat-done-accept",
        Some("decline-offer") => "seat-done-decline",
        Some("stop-waiting") => "seat-done-stop",
        Some("describe") => "seat-done-describe",
        Some("hand-over") => "seat-done-hand-over",
        Some("roster") => "seat-done-roster",
        Some("cancel") => "seat-done-cancel",
        _ => return html! {},
    };
    html! { <div class="notice vow" role="status">{ look.icon("check") }<div><p>{ look.t(key) }</p></div></div> }
}

/// What was refused, first of all: its form stands far below, and opens at a press.
fn refused(look: &Look, view: &SeatView, open: bool) -> Html {
    let part = view.open.as_ref().filter(|_| open);
    let part = part.map(|act| format!("part-{act}"));
    Form::new(look, "seat", &view.faults).summary_of_part(part.as_deref())
}

/// How it stands, in words and as a badge.
fn standing(look: &Look, view: &SeatView) -> Html {
    let sign_up = &view.sign_up;
    let (seats, wanted) = (u32::from(sign_up.seats), u32::from(sign_up.wanted));
    let counts = [("seats", Arg::from(seats)), ("wanted", Arg::from(wanted))];
    let (mark, words) = match sign_up.state {
        SignUpState::Unconfirmed => (
            badge(look, "wait", Some("clock"), look.t("seat-unconfirmed")),
            look.t_with(held(seats, wanted), &counts),
        ),
        SignUpState::Registered => (
            badge(look, "done", Some("check"), look.t("seat-registered")),
            look.t_with("seat-registered-note", &counts),
        ),
        SignUpState::Partly => (
            badge(look, "done", Some("check"), look.t("seat-partly")),
            look.t_with("seat-partly-note", &counts),
        ),
        SignUpState::Waiting => (
            badge(look, "wait", Some("clock"), look.t("badge-waiting")),
            look.t_with("seat-waiting-note", &counts),
        ),
        SignUpState::Cancelled => (
            badge(look, "", None, look.t("seat-cancelled")),
            look.t("seat-cancelled-note"),
        ),
        SignUpState::Expired => (
            badge(look, "", None, look.t("seat-expired")),
            look.t("seat-expired-note"),
        ),
    };
    html! {
        <section class="card roomy flow-s">
            <p>{ mark }</p>
            <p class="big">{ words }</p>
            { queue(look, view) }
            { confirm(look, view) }
            if let Some(came) = sign_up.came { <p class="soft">{ look.t_with("seat-came", &[("people", Arg::from(came))]) }</p> }
        </section>
    }
}

/// What an unconfirmed sign-up has: seats that are held, a part of them, or a place in line.
fn held(seats: u32, wanted: u32) -> &'static str {
    match seats {
        0 => "seat-waiting-note",
        _ if seats < wanted => "seat-held-part",
        _ => "seat-held",
    }
}

/// What the mail is for, and what happens without it.
fn confirm(look: &Look, view: &SeatView) -> Html {
    let sign_up = &view.sign_up;
    if !sign_up.mail_unanswered || view.over {
        return html! {};
    }
    let is_here = !view.click.is_empty();
    if sign_up.state != SignUpState::Unconfirmed {
        let key = if is_here {
            "seat-address-press"
        } else {
            "seat-address-sent"
        };
        return html! { <p>{ look.t(key) }</p> };
    }
    html! {
        <>
            <p>{ look.t(if is_here { "seat-confirm-press" } else { "seat-confirm-sent" }) }</p>
            if let Some(until) = &view.hold_until { <p class="soft">{ look.t("seat-hold-until") }{ " " }{ time(until) }</p> }
        </>
    }
}

fn queue(look: &Look, view: &SeatView) -> Html {
    let Some(place) = view.sign_up.place else {
        return html! {};
    };
    let ahead = view.sign_up.seats_ahead.unwrap_or_default();
    html! {
        <p class="soft">
            { look.t_with("seat-place", &[("place", Arg::from(place))]) }{ " " }
            if ahead > 0 { { look.t_with("seat-ahead", &[("seats", Arg::from(ahead))]) } } else { { look.t("seat-next") } }
        </p>
    }
}

/// The card to show at the door, on the screen or on paper.
fn pass(look: &Look, view: &SeatView) -> Html {
    if !stands(view) {
        return html! {};
    }
    let sign_up = &view.sign_up;
    let shown = if view.qr.is_empty() {
        &view.code
    } else {
        &view.qr
    };
    let seats = if view.cancelled {
        look.t("badge-cancelled")
    } else if sign_up.seats == 0 {
        look.t("badge-waiting")
    } else {
        look.t_with(
            "seat-seats",
            &[("seats", Arg::from(u32::from(sign_up.seats)))],
        )
    };
    let group = &view.values.group;
    html! {
        <section class="pass after" aria-labelledby="pass-title">
            <div class="flow-s">
                <h2 id="pass-title">{ said(&view.title) }</h2>
                { facts([
                    look.fact("cal", time(&view.when)),
                    match &view.hall {
                        Some(hall) => look.fact("pin", html! { <span dir="auto">{ hall }</span> }),
                        None => html! {},
                    },
                    match &view.phone_in {
                        Some(number) => look.fact("phone", phone(number)),
                        None => html! {},
                    },
                    match &view.watch {
                        Some(route) => look.fact("screen", html! { <a href={look.page.href(route)}>{ look.t("streams-watch") }</a> }),
                        None => html! {},
                    },
                    look.fact("chairs", html! { <>{ seats }{ " · " }{ look.way(sign_up.way) }if !group.is_empty() { { " · " }<bdi>{ group }</bdi> }</> }),
                ]) }
            </div>
            <div class="row pass-code">
                { qr(shown, look.t("seat-qr")) }
                <div class="flow-s">
                    <p class="small soft">{ look.t("seat-code-label") }</p>
                    { big_code(look, &view.code) }
                    <p class="small soft">{ look.t("seat-code-keep") }</p>
                </div>
            </div>
            { on_paper(look, view) }
        </section>
    }
}

/// What the screen says elsewhere: paper stands alone.
fn on_paper(look: &Look, view: &SeatView) -> Html {
    html! {
        <div class="on-paper">
            { facts([
                look.fact("key", html! { <>{ look.t("seat-paper-address") }{ " " }<b dir="ltr">{ &view.site }</b></> }),
                look.fact("user", html! { <>{ look.t("session-hosts") }{ " " }<bdi>{ &view.host }</bdi></> }),
                match &view.ask_aid_by {
                    Some(by) => look.fact("clock", html! { { look.t_with("aid-asked-by", &[("day", Arg::from(&by.words))]) } }),
                    None => html! {},
                },
            ]) }
        </div>
    }
}

/// Places beside the seats, each with what was said about it.
fn beside(view: &SeatView) -> Vec<(PoolKind, u16, &str)> {
    let (extras, who) = (&view.sign_up.extras, &view.sign_up.attendee);
    let all = [
        (PoolKind::Wheelchair, extras.wheelchair, ""),
        (PoolKind::AslSeating, extras.asl_seating, ""),
        (PoolKind::Headset, extras.headset, ""),
        (PoolKind::Childcare, extras.childcare, who.ages.as_str()),
        (PoolKind::Speaking, extras.speaking, who.speaker.as_str()),
    ];
    all.into_iter()
        .filter(|(_, number, _)| *number > 0)
        .collect()
}

/// Places beside the seats, and what became of each need.
fn asked_for(look: &Look, view: &SeatView) -> Html {
    let places = beside(view);
    if view.needs.is_empty() && places.is_empty() {
        return html! {};
    }
    // They come with the first seat.
    let place = || match view.sign_up.seats {
        0 => badge(look, "wait", Some("clock"), look.t("badge-waiting")),
        _ if view.sign_up.state == SignUpState::Unconfirmed => {
            badge(look, "wait", Some("clock"), look.t("seat-unconfirmed"))
        }
        _ => badge(look, "done", Some("check"), look.t("seat-registered")),
    };
    html! {
        <section class="flow after">
            <h2>{ look.t("seat-needs-title") }</h2>
            <ul class="stack">
                { for places.iter().map(|(kind, number, words)| html! {
                    <li class="linkrow">
                        <span>{ look.t(&format!("pool-{}", kind.word())) }{ ": " }{ *number }if !words.is_empty() { <small><bdi>{ *words }</bdi></small> }</span>
                        { place() }
                    </li>
                }) }
                { for view.needs.iter().map(|(decision, on)| {
                    let mark = match decision.state {
                        NeedState::Asked => badge(look, "wait", None, look.t("need-asked")),
                        NeedState::Confirmed => badge(look, "done", Some("check"), look.t("need-confirmed")),
                        NeedState::Declined => badge(look, "late", Some("wrong"), look.t("need-declined")),
                    };
                    html! {
                        <li class="linkrow">
                            <span>{ look.need(&decision.need) }if let Some(on) = on { <small>{ time(on) }</small> }</span>
                            { mark }
                        </li>
                    }
                }) }
            </ul>
            if view.needs.iter().any(|(decision, _)| decision.state == NeedState::Declined) { <p>{ look.t("need-declined-note") }</p> }
        </section>
    }
}
