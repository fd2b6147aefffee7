//! A session's own page: what one should know before going there.

use api_types::listening::{Access, Officers, PublicRecord, SessionState};
use api_types::streams::Captions;
use i18n::Arg;
use yew::prelude::*;

use super::models::{Room, SessionView};
use super::parts::{self, agenda, gauge, lang, notice, paragraphs, phone, said, time, up};
use super::{afterwards, questions, streams};
use crate::ui::{Look, facts};

/// Its time has passed. The zone has a name until then.
fn is_over(view: &SessionView) -> bool {
    view.state == SessionState::Closed || view.zone_name.is_empty()
}

/// The page.
pub(super) fn page(look: &Look, view: &SessionView) -> Html {
    let cancelled = view.state == SessionState::Cancelled;
    html! {
        <article>
            <div class="flow">
                { up(look, "/sessions", look.t("sessions-all")) }
                <h1 class={cancelled.then_some("off")}>{ said(&view.title) }</h1>
                { standing(look, view) }
                { facts(place_and_time(look, view)) }
                { paragraphs(&view.summary) }
                if !cancelled && view.state != SessionState::Closed { { before(look, view) } }
            </div>
            if !cancelled && view.state != SessionState::Closed { { seats(look, view) } }
            if view.state == SessionState::Closed { { afterwards::section(look, view) } }
            if !view.streams.is_empty() && !cancelled { { streams::section(look, view) } }
            if !view.agenda.is_empty() && !cancelled {
                <section class="flow after"><h2>{ look.t("agenda-title") }</h2>{ agenda(look, &view.agenda, &view.agenda_lang) }</section>
            }
            if !cancelled { { access(look, view) } }
            if !cancelled { { questions::section(look, view) } }
            { afterwards::strategy(look, view) }
            { held_by(look, view) }
            { keep(look, view) }
        </article>
    }
}

/// Called off, moved, over.
fn standing(look: &Look, view: &SessionView) -> Html {
    match view.state {
        SessionState::Cancelled => notice(
            look,
            "wrong",
            "wrong",
            look.t("session-cancelled"),
            html! {
                <>
                    if let Some(why) = &view.cancelled_because { <p dir="auto" lang={lang(&view.title.lang)}>{ why }</p> }
                    <p><a href={look.page.href("/sessions")}>{ look.t("session-cancelled-others") }</a></p>
                </>
            },
        ),
        SessionState::Closed => {
            html! { <p>{ parts::badge(look, "", Some("check"), look.t("badge-over")) }</p> }
        }
        _ if view.moved_from.is_some() => notice(
            look,
            "wrong",
            "clock",
            look.t("session-moved"),
            html! { <p>{ look.t("session-moved-note") }</p> },
        ),
        _ => html! {},
    }
}

fn place_and_time(look: &Look, view: &SessionView) -> Vec<Html> {
    let cancelled = view.state == SessionState::Cancelled;
    let when = html! {
        <>
            if let Some(from) = &view.moved_from { <s class="soft">{ time(from) }</s><br /> }
            if cancelled { <s>{ time(&view.when) }</s> } else { { time(&view.when) } }
            if !view.zone.is_empty() { <span class="soft">{ " · " }{ &view.zone }</span> }
            if !cancelled && !view.zone_name.is_empty() { { elsewhere(look, view) } }
        </>
    };
    let mut found = vec![look.fact("cal", when)];
    if let Some(venue) = &view.venue {
        let lines = [&venue.address, &venue.note];
        let lines = lines.into_iter().filter(|words| !words.is_empty());
        let lines = lines.map(|words| html! { <><br /><bdi class="soft">{ words }</bdi></> });
        found.push(look.fact(
            "pin",
            html! { <><bdi>{ &venue.name }</bdi>{ for lines }</> },
        ));
    }
    if let Some(place) = &view.neighborhood {
        found.push(look.fact("home", parts::place(look, place)));
    }
    let ways = look.listed(view.ways.iter().map(|way| look.way(*way)));
    found.push(look.fact("chairs", html! { { ways } }));
    if !view.languages.is_empty() {
        let languages = look.languages(&view.languages);
        let others = view.ask_aid_by.as_ref().filter(|_| !view.ask_aid_over);
        found.push(look.fact("talk", html! {
            <>{ languages }if let Some(by) = others { <br /><span class="soft">{ look.t_with("session-other-languages", &[("day", Arg::from(&by.words))]) }</span> }</>
        }));
    }
    if let Some(number) = view.phone_in.as_ref().filter(|_| !is_over(view)) {
        found.push(look.fact(
            "phone",
            html! { <>{ look.t("session-phone-in") }{ " " }{ phone(number) }</> },
        ));
    }
    found
}

/// For a phone in another zone: the small script shows it there, and nowhere else.
fn elsewhere(look: &Look, view: &SessionView) -> Html {
    let words = look.t_with("session-local-time", &[("time", Arg::from("{t}"))]);
    html! {
        <span class="own-line soft" hidden={true} data-local-time={view.when.iso.clone()} data-zone={view.zone_name.clone()} data-words={words}></span>
    }
}

/// What one should know before going there.
fn before(look: &Look, view: &SessionView) -> Html {
    let camera = if !view.filmed {
        "session-not-filmed"
    } else if view.access.contains(&Access::OffCamera) {
        "session-filmed-off-camera"
    } else {
        "session-filmed"
    };
    let record = match view.public_record {
        PublicRecord::FindingsOnly => "session-record-findings",
        PublicRecord::Questions => "session-record-questions",
        PublicRecord::Recording => "session-record-recording",
    };
    let officers = look.officers(view.officers);
    let icon = if view.officers == Officers::None {
        "check"
    } else {
        "info"
    };
    html! {
        <section class="notice"><div class="flow">
            <h2>{ look.t("session-before") }</h2>
            { facts([
                look.fact(icon, html! { { officers } }),
                look.said("camera", camera),
                look.said("paper", record),
                look.said("user", "session-no-name"),
            ]) }
        </div></section>
    }
}

/// Room, and the way to the form.
fn seats(look: &Look, view: &SessionView) -> Html {
    if !view.sign_up_open && !is_over(view) {
        return begun(look, view);
    }
    if view.rooms.is_empty() {
        return html! {
            <section class="flow after"><h2>{ look.t("seats-title") }</h2>
                <p>{ look.t(if view.sign_up_open { "seats-just-come" } else { "seats-closed" }) }</p>
            </section>
        };
    }
    let route = format!("/sessions/{}/sign-up", view.slug);
    let open = view.rooms.iter().any(|room| room.open > 0);
    html! {
        <section class="flow after" id="seats">
            <h2>{ look.t("seats-title") }</h2>
            { for view.rooms.iter().map(|room| room_line(look, room, view.rooms.len() > 1)) }
            <p><a class="btn main full" href={look.page.href(&route)}>{ look.t(if open { "seats-save" } else { "seats-wait" }) }</a></p>
            <p class="small soft">{ look.t("seats-no-mail") }</p>
            <p class="small"><a href={look.page.href("/seat")}>{ look.t("seats-have-code") }</a></p>
        </section>
    }
}

/// It is on: where to go, whom to call, what to watch.
fn begun(look: &Look, view: &SessionView) -> Html {
    let watch = format!("/sessions/{}/watch", view.slug);
    html! {
        <section class="flow after" id="seats">
            <h2>{ look.t("seats-title") }</h2>
            <p>{ look.t("seats-begun") }</p>
            { facts([
                match &view.venue {
                    Some(venue) => look.fact("pin", html! { <><bdi>{ &venue.name }</bdi><br /><bdi class="soft">{ &venue.address }</bdi></> }),
                    None => html! {},
                },
                match &view.phone_in {
                    Some(number) => look.fact("phone", phone(number)),
                    None => html! {},
                },
            ]) }
            if !view.streams.is_empty() { <p><a class="btn main full" href={look.page.href(&watch)}>{ look.icon("play") }{ look.t("streams-watch") }</a></p> }
        </section>
    }
}

/// Seats of one way: a bar, and the numbers in words.
pub(super) fn room_line(look: &Look, room: &Room, named: bool) -> Html {
    let taken = room.capacity.saturating_sub(room.open);
    let label = look.t_with(
        "seats-taken",
        &[
            ("taken", Arg::from(taken)),
            ("all", Arg::from(room.capacity)),
        ],
    );
    let words = look.t_with(
        "seats-open-of",
        &[
            ("seats", Arg::from(room.open)),
            ("all", Arg::from(room.capacity)),
        ],
    );
    html! {
        <div class="room">
            if named { <b>{ look.way(room.way) }</b> }
            { gauge(taken, room.capacity, label) }
            <p class="small soft">
                if room.open > 0 { { words } } else {
                    <span class="badge wait">{ look.t("badge-waiting") }</span>
                    { " " }
                    if room.queue == 0 { { look.t("seats-queue-none") } } else { { look.t_with("seats-queue", &[("groups", Arg::from(room.queue)), ("seats", Arg::from(room.waiting))]) } }
                }
            </p>
        </div>
    }
}

/// What is offered to those who need it, and how to ask for more.
fn access(look: &Look, view: &SessionView) -> Html {
    let over = is_over(view);
    if view.access.is_empty() && over {
        return html! {};
    }
    let offered = view.access.iter().map(|access| {
        let words = look.access(*access);
        look.fact("check", html! { { words } })
    });
    let asked = view.ask_aid_by.as_ref().filter(|_| !over).map(|by| {
        let day = [("day", Arg::from(&by.words))];
        look.t_with(
            if view.ask_aid_over {
                "aid-asked-late"
            } else {
                "aid-asked-by"
            },
            &day,
        )
    });
    html! {
        <section class="flow after">
            <h2>{ look.t("access-title") }</h2>
            { facts(offered.chain(missing(look, view))) }
            if let Some(words) = asked { <p>{ words }</p> }
        </section>
    }
}

/// What somebody would come for in vain is said before, not left to be guessed.
fn missing(look: &Look, view: &SessionView) -> impl Iterator<Item = Html> {
    let streams = &view.streams;
    let asl = view.access.contains(&Access::Asl) || streams.iter().any(|stream| stream.asl);
    let captions = view.access.contains(&Access::Captions)
        || streams
            .iter()
            .any(|stream| stream.captions != Captions::None);
    let not = |there: bool, key: &str| (!there && !is_over(view)).then(|| look.said("info", key));
    let found = [
        not(asl, "access-no-asl"),
        not(captions, "access-no-captions"),
    ];
    found.into_iter().flatten()
}

fn held_by(look: &Look, view: &SessionView) -> Html {
    let hosts = look.listed(
        [view.organizer.clone()]
            .into_iter()
            .chain(view.co_hosts.clone()),
    );
    html! { <p class="small soft after">{ look.t("session-hosts") }{ " " }<bdi>{ hosts }</bdi></p> }
}

fn keep(look: &Look, view: &SessionView) -> Html {
    let follow = super::query(
        "/follow",
        [("kind", "session"), ("target", view.id.as_str())],
    );
    html! {
        <div class="row gap-l noprint">
            if !is_over(view) { <a class="btn" href={format!("/sessions/{}.ics", view.slug)}>{ look.icon("cal") }{ look.t("session-calendar") }</a> }
            <a class="btn" href={look.page.href(&follow)}>{ look.icon("bell") }{ look.t("session-follow") }</a>
        </div>
    }
}
