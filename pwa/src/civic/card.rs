//! A session in a list.

use api_types::listening::{Access, SessionState};
use api_types::streams::StreamState;
use i18n::Arg;
use yew::prelude::*;

use super::models::{Room, SessionCard};
use super::parts::{badge, live_badge, said};
use crate::ui::{Look, facts};

/// Sessions one below the other.
pub(super) fn list(look: &Look, cards: &[SessionCard]) -> Html {
    html! { <ul class="stack events">{ for cards.iter().map(|card| event(look, card)) }</ul> }
}

/// One session.
pub(super) fn event(look: &Look, card: &SessionCard) -> Html {
    let off = card.state == SessionState::Cancelled;
    let class = if off { "event off" } else { "event" };
    let route = format!("/sessions/{}", card.slug);
    html! {
        <li {class}>
            <div class="day" aria-hidden="true">{ &card.month }<b>{ &card.day }</b></div>
            <div>
                <h2><a href={look.page.href(&route)}>{ said(&card.title) }</a></h2>
                <div class="facts-soft">{ facts(details(look, card)) }</div>
                { badges(look, card) }
            </div>
        </li>
    }
}

fn details(look: &Look, card: &SessionCard) -> Vec<Html> {
    let time = html! {
        <>
            <time datetime={card.iso.clone()} dir="auto"><span class="hide">{ &card.date }{ ", " }</span>{ &card.time }</time>
            if let Some(from) = &card.moved_from { { " " }<span class="soft">{ look.t("moved-from") }{ " " }<s>{ from }</s></span> }
        </>
    };
    let ways = || look.listed(card.ways.iter().map(|way| look.way(*way)));
    let hall = match (&card.hall, &card.neighborhood) {
        (Some(hall), Some(place)) => look.listed([hall.clone(), place.name.clone()]),
        (Some(hall), None) => hall.clone(),
        (None, Some(place)) => look.listed([place.name.clone(), ways()]),
        (None, None) => ways(),
    };
    let mut found = vec![
        look.fact("clock", time),
        look.fact("pin", html! { <bdi>{ hall }</bdi> }),
    ];
    if !card.languages.is_empty() {
        let words = look.languages(&card.languages);
        found.push(look.fact("talk", html! { { words } }));
    }
    found
}

/// A way may be full while another has room.
fn room_badge(look: &Look, room: &Room, named: bool) -> Html {
    let (class, words) = if room.open > 0 {
        let seats = [("seats", Arg::from(room.open))];
        ("done", look.t_with("seats-open", &seats))
    } else if room.waiting > 0 {
        let seats = [("seats", Arg::from(room.waiting))];
        ("wait", look.t_with("seats-full", &seats))
    } else {
        ("wait", look.t("badge-waiting"))
    };
    let words = if named {
        format!("{}: {words}", look.way(room.way))
    } else {
        words
    };
    badge(look, class, None, words)
}

fn badges(look: &Look, card: &SessionCard) -> Html {
    let mut found = Vec::new();
    match card.state {
        SessionState::Cancelled => {
            let words = look.t("badge-cancelled");
            return html! { <div class="row badges">{ badge(look, "late", Some("wrong"), words) }</div> };
        }
        SessionState::Closed => found.push(badge(look, "", None, look.t("badge-over"))),
        _ => {}
    }
    if card.moved_from.is_some() {
        found.push(badge(look, "late", Some("clock"), look.t("badge-moved")));
    }
    match card.stream {
        Some(StreamState::Live) => found.push(live_badge(look.t("badge-live"))),
        Some(StreamState::StartingSoon) => {
            found.push(badge(look, "done", Some("play"), look.t("badge-soon")));
        }
        Some(StreamState::Interrupted) => {
            found.push(badge(
                look,
                "late",
                Some("wrong"),
                look.t("badge-interrupted"),
            ));
        }
        Some(StreamState::RecordingPosted) => {
            found.push(badge(look, "done", Some("play"), look.t("badge-recording")));
        }
        _ => {}
    }
    let named = card.rooms.len() > 1;
    found.extend(card.rooms.iter().map(|room| room_badge(look, room, named)));
    if card.captions || card.access.contains(&Access::Captions) {
        found.push(badge(look, "", Some("cc"), look.t("badge-captions")));
    }
    if card.access.contains(&Access::Asl) {
        found.push(badge(look, "", Some("talk"), look.t("badge-asl")));
    }
    if card.access.contains(&Access::Childcare) {
        found.push(badge(look, "", Some("child"), look.t("access-childcare")));
    }
    if card.access.contains(&Access::NoOfficers) {
        found.push(badge(look, "", None, look.t("badge-no-officers")));
    }
    html! { if !found.is_empty() { <div class="row badges">{ for found }</div> } }
}
