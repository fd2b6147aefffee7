//! A line of the door list: what to call them, what they need, how many came.

use api_types::ListeningSessionId;
use api_types::listening::{DoorLine, Extras, PoolKind};
use i18n::Arg;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::book::use_the_book;
use super::load::use_act;
use super::parts::Ask;
use super::words::{self, word};
use crate::api::hosting as api;
use crate::text::{Text, use_text};
use crate::ui::Icon;

/// What a line is told.
#[derive(PartialEq, Properties)]
pub struct DoorRowProps {
    /// The session.
    pub session: ListeningSessionId,
    /// The line.
    pub line: DoorLine,
    /// How many came, with those that are not sent yet.
    pub came: i64,
    /// How many were counted beyond the seats.
    pub too_many: i64,
}

/// A line.
#[component]
pub fn DoorRow(props: &DoorRowProps) -> Html {
    let text = use_text();
    let book = use_the_book();
    let (session, line, came, too_many) = (props.session, &props.line, props.came, props.too_many);
    let id = line.id;
    let seats = i64::from(line.seats);
    let press = |more: i64| {
        let book = book.clone();
        move |_: MouseEvent| book.count(session, Some(id), more)
    };
    let walk_in = {
        let book = book.clone();
        move |_: MouseEvent| book.count(session, None, 1)
    };
    let beside = {
        let book = book.clone();
        move |_: MouseEvent| {
            book.count(session, Some(id), -too_many);
            book.count(session, None, too_many);
        }
    };
    let onchange = {
        let book = book.clone();
        move |event: Event| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let wanted = input.and_then(|input| input.value().trim().parse::<i64>().ok());
            if let Some(wanted) = wanted {
                book.count(session, Some(id), wanted.clamp(0, seats) - came - too_many);
            }
        }
    };
    let called = [
        &line.attendee.group,
        &line.attendee.name,
        &line.attendee.speaker,
    ];
    let called: Vec<&str> = called
        .into_iter()
        .map(|words| words.as_str())
        .filter(|words| !words.is_empty())
        .collect();
    // A button that can do nothing more stays where the focus is.
    let full = came >= seats;
    let own = |what: &str| format!("{what}-{id}");
    let whose = |what: &str| format!("{what}-{id} code-{id} who-{id}");
    let said = text.t_with(
        "hosting-door-came",
        &[("came", Arg::from(came)), ("seats", Arg::from(seats))],
    );
    html! {
        <li class={classes!("door-line", (came > 0 && came >= seats).then_some("here"))}>
            <span class="mono code" id={format!("code-{id}")}><bdi dir="ltr">{ &line.code_start }</bdi></span>
            <div class="who">
                <b id={format!("who-{id}")}><bdi>{ if called.is_empty() { text.t("hosting-door-no-name") } else { called.join(" · ") } }</bdi></b>
                <small class="soft">
                    { words::way(&text, line.way) }
                    { " · " }{ word(&text, line.state.word()) }
                    if line.wanted > line.seats {
                        { " · " }{ words::count(&text, "hosting-door-wanted", u32::from(line.wanted)) }
                    }
                </small>
                <span class="badges">{ extras(&text, line) }</span>
            </div>
            <div class="row counts" role="group" aria-label={said.clone()}>
                <button class="btn" type="button" id={own("less")} onclick={press(-1)} aria-label={text.t("hosting-door-less")} aria-labelledby={whose("less")}><bdi dir="ltr">{ "−1" }</bdi></button>
                <input class="input num" id={own("came")} type="number" min="0" max={seats.to_string()} value={came.to_string()}
                    aria-label={text.t("hosting-door-number")} aria-labelledby={whose("came")} {onchange} />
                <button class="btn" type="button" id={own("more")} onclick={press(1)} aria-disabled={full.to_string()}
                    aria-label={text.t("hosting-door-more")} aria-labelledby={whose("more")}><bdi dir="ltr">{ "+1" }</bdi></button>
                if seats > 1 {
                    <button class="btn" type="button" id={own("all")} onclick={press(seats - came)} aria-disabled={full.to_string()}
                        aria-labelledby={whose("all")}>{ text.t("hosting-door-all") }</button>
                }
                <span class="num said" role="status">{ said }</span>
                if full {
                    <button class="btn bare" type="button" onclick={walk_in}>{ text.t("hosting-door-add-walk-in") }</button>
                }
            </div>
            if too_many > 0 {
                <div class="row" role="group" aria-label={text.t("hosting-door-look")}>
                    <p class="badge late"><Icon name="urgent" />{ words::count(&text, "hosting-door-too-many", u32::try_from(too_many).unwrap_or(u32::MAX)) }</p>
                    <button class="btn" type="button" onclick={press(-too_many)}>{ text.t("hosting-door-counted-twice") }</button>
                    <button class="btn" type="button" onclick={beside}>{ text.t("hosting-door-without-sign-up") }</button>
                </div>
            }
            if line.has_roster { <Roster {session} line={line.clone()} /> }
        </li>
    }
}

/// Places beside the seats, the language, and what is needed.
fn extras(text: &Text, line: &DoorLine) -> Html {
    let Extras {
        wheelchair,
        asl_seating,
        headset,
        childcare,
        speaking,
    } = line.extras;
    let places = [
        (PoolKind::Wheelchair, wheelchair),
        (PoolKind::AslSeating, asl_seating),
        (PoolKind::Headset, headset),
        (PoolKind::Childcare, childcare),
        (PoolKind::Speaking, speaking),
    ];
    let place = |(kind, count): (PoolKind, u16)| {
        html! { <span class="badge">{ words::pool(text, kind) }{ " " }<span class="num">{ count }</span></span> }
    };
    let ages = &line.attendee.ages;
    html! {
        <>
            { for places.into_iter().filter(|(_, count)| *count > 0).map(place) }
            if !ages.is_empty() { <span class="badge">{ text.t_with("hosting-door-ages", &[("ages", Arg::from(ages))]) }</span> }
            if let Some(tag) = &line.attendee.language { <span class="badge"><Icon name="globe" />{ words::spoken(text, tag) }</span> }
            { for line.attendee.needs.iter().map(|need| html! { <span class="badge wait">{ words::need(text, need) }</span> }) }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct RosterProps {
    session: ListeningSessionId,
    line: DoorLine,
}

/// The group's names: behind a question that says that opening is logged.
#[component]
fn Roster(props: &RosterProps) -> Html {
    let text = use_text();
    let act = use_act();
    let asking = use_state(|| false);
    let names = use_state(|| None::<String>);
    let (session, id) = (props.session, props.line.id);
    let set = |value: bool| {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(value))
    };
    let onyes = {
        let (act, asking, names) = (act.clone(), asking.setter(), names.setter());
        Callback::from(move |()| {
            asking.set(false);
            let names = names.clone();
            act.run(api::roster(session, id), move |text| names.set(Some(text)));
        })
    };
    let hide = {
        let names = names.setter();
        move |_: MouseEvent| names.set(None)
    };
    html! {
        <div class="roster">
            if let Some(names) = &*names {
                <p class="told"><bdi>{ names }</bdi></p>
                <button class="btn" type="button" onclick={hide}>{ text.t("hosting-roster-hide") }</button>
            } else {
                <button class="btn" type="button" onclick={set(true).reform(|_: MouseEvent| ())}><Icon name="lock" />{ text.t("hosting-roster-open") }</button>
                if act.failure().is_some() { { act.line(&text) } }
            }
            if *asking {
                <Ask heading={text.t("hosting-roster-open")} words={text.t("hosting-roster-words")}
                    yes={text.t("hosting-roster-yes")} {onyes} onno={set(false)} />
            }
        </div>
    }
}
