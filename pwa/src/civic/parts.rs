//! What several views are made of.

use api_types::ProblemKind;
use i18n::{Arg, Locale};
use yew::prelude::*;

use super::models::{
    Again, AgendaPoint, CivicView, Dated, DraftNote, Place, ProblemView, Said, SessionCard,
    Standing,
};
use crate::ui::Look;

/// A day or a moment.
pub(super) fn time(at: &Dated) -> Html {
    html! { <time datetime={at.iso.clone()} dir="auto">{ &at.words }</time> }
}

/// Somebody's words inside a line.
pub(super) fn said(words: &Said) -> Html {
    // A title in the page's language may begin with a name in other letters: its direction is the page's.
    if words.lang.is_empty() {
        return html! { <span class="own">{ &words.text }</span> };
    }
    html! { <bdi lang={lang(&words.lang)} dir={dir(&words.lang)}>{ &words.text }</bdi> }
}

/// Somebody's words as paragraphs.
pub(super) fn paragraphs(words: &Said) -> Html {
    let (lang, dir) = (lang(&words.lang), dir(&words.lang));
    let parts = words.text.split("\n\n").map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    html! { <>{ for parts.map(|part| html! { <p class="words" {dir} lang={lang.clone()}>{ part.to_owned() }</p> }) }</> }
}

/// The attribute for words of another language.
pub(super) fn lang(tag: &str) -> Option<AttrValue> {
    (!tag.is_empty()).then(|| AttrValue::from(tag.to_owned()))
}

/// The direction of words of another language; the page's own have the page's.
pub(super) fn dir(tag: &str) -> Option<&'static str> {
    let known = Locale::parse(tag).map_or("auto", Locale::dir);
    (!tag.is_empty()).then_some(known)
}

/// A small mark with words. `class` is one of `live`, `late`, `done`, `wait`, or nothing.
pub(super) fn badge(look: &Look, class: &str, icon: Option<&str>, words: String) -> Html {
    let class = format!("badge {class}");
    html! { <span {class}>if let Some(icon) = icon { { look.icon(icon) } }{ words }</span> }
}

/// The mark of something that is on: a dot that breathes.
pub(super) fn live_badge(words: String) -> Html {
    html! { <span class="badge live"><span class="live-dot"></span>{ words }</span> }
}

/// A notice with a heading.
pub(super) fn notice(look: &Look, class: &str, icon: &str, title: String, words: Html) -> Html {
    let class = format!("notice {class}");
    html! { <div {class}>{ look.icon(icon) }<div class="flow"><h2>{ title }</h2>{ words }</div></div> }
}

/// What has to be said about a form that came back. `route` leads to another one.
pub(super) fn about_draft(look: &Look, route: &str, note: DraftNote) -> Html {
    match note {
        DraftNote::Old => html! {
            <div class="notice" role="alert">{ look.icon("clock") }<div><p>{ look.t("draft-old") }</p></div></div>
        },
        DraftNote::Sent => html! {
            <div class="notice" role="status">{ look.icon("check") }<div class="flow">
                <p>{ look.t("draft-sent") }</p>
                <p><a href={look.page.href(route)}>{ look.t("draft-new") }</a></p>
            </div></div>
        },
    }
}

/// A list that has nothing in it yet.
pub(super) fn empty(look: &Look, icon: &str, words: String, on: Html) -> Html {
    html! { <div class="nothing flow">{ look.icon(icon) }<p>{ words }</p>{ on }</div> }
}

/// What a form narrowed a list to: pressing one takes it off.
pub(super) fn chosen(look: &Look, on: impl Iterator<Item = (String, String)>) -> Html {
    let chips: Vec<_> = on
        .map(|(words, without)| {
            let label = look.t_with("filter-remove", &[("filter", Arg::from(&words))]);
            html! { <a class="chip" aria-current="true" href={without} aria-label={label}><bdi>{ words }</bdi><span aria-hidden="true">{ "\u{d7}" }</span></a> }
        })
        .collect();
    html! { if !chips.is_empty() { <nav class="chips" aria-label={look.t("filter-chosen")}>{ for chips }</nav> } }
}

/// What a form says when it cannot be sent: the small script shows it at the button. Nothing that was typed is lost.
pub(super) fn no_signal(look: &Look) -> Html {
    html! {
        <div class="notice wrong" role="alert" hidden={true} data-no-signal="">{ look.icon("wrong") }<div><p>{ look.t("no-signal") }</p></div></div>
    }
}

/// A count with its bar. The numbers stand beside it in words.
pub(super) fn gauge(value: u32, max: u32, label: String) -> Html {
    html! { <progress class="gauge" value={value.to_string()} max={max.to_string()} aria-label={label}></progress> }
}

/// A way to the page above.
pub(super) fn up(look: &Look, route: &str, words: String) -> Html {
    html! { <p class="small up"><a href={look.page.href(route)}>{ look.turning_icon("go") }{ words }</a></p> }
}

/// The link to the next page of a list.
pub(super) fn next_page(look: &Look, route: Option<String>) -> Html {
    match route {
        Some(route) => {
            html! { <p><a class="btn" rel="next" href={look.page.href(&route)}>{ look.t("list-next") }</a></p> }
        }
        None => html! {},
    }
}

/// A neighborhood, linked.
pub(super) fn place(look: &Look, place: &Place) -> Html {
    let route = format!("/neighborhoods/{}", place.slug);
    html! { <a href={look.page.href(&route)}><bdi>{ &place.name }</bdi></a> }
}

/// A number to dial: it stays left to right.
pub(super) fn phone(number: &str) -> Html {
    let digits: String = number
        .chars()
        .filter(|sign| sign.is_ascii_digit() || *sign == '+')
        .collect();
    html! { <a class="dial" href={format!("tel:{digits}")}><b dir="ltr">{ number.to_owned() }</b></a> }
}

/// A code in groups of four digits.
pub(super) fn grouped(code: &str) -> Vec<String> {
    let digits: Vec<char> = code.chars().filter(char::is_ascii_digit).collect();
    digits.chunks(4).map(|four| four.iter().collect()).collect()
}

/// The code, large. Screen readers hear the groups.
pub(super) fn big_code(look: &Look, code: &str) -> Html {
    html! {
        <p class="code four" role="group" aria-label={look.t("seat-code-label")}>
            { for grouped(code).into_iter().map(|four| html! { <span>{ four }{ " " }</span> }) }
        </p>
    }
}

/// The agenda as a track.
pub(super) fn agenda(look: &Look, points: &[AgendaPoint], tag: &str) -> Html {
    html! {
        <ol class="track">
            { for points.iter().map(|point| {
                let class = match point.standing {
                    Standing::Done => Some("done"),
                    Standing::Now => Some("now"),
                    Standing::Next => None,
                };
                let now = point.standing == Standing::Now;
                html! {
                    <li {class} aria-current={now.then_some("step")}>
                        <bdi lang={lang(tag)} class={now.then_some("strong")}>{ &point.title }</bdi>
                        <small class="num">{ &point.time }if now { { " · " }{ look.t("agenda-now") } }</small>
                    </li>
                }
            }) }
        </ol>
    }
}

/// What went wrong. The catalogue's own sentences for three kinds are for the app, which tries again by itself; a page does not.
pub(super) fn wrong(look: &Look, kind: ProblemKind) -> String {
    match kind {
        ProblemKind::Busy => look.t("later-busy"),
        ProblemKind::StorageUnavailable => look.t("later-storage"),
        // Where no work can be done, the words say what else helps.
        ProblemKind::ProofInvalid => look.t("share-more-seats"),
        kind => look.t(&format!("problem-{}", kind.slug())),
    }
}

/// A page for what went wrong.
pub(super) fn problem(look: &Look, view: &ProblemView) -> Html {
    // Their own sentences say again what the heading says.
    let words = match view.kind {
        ProblemKind::MalformedQuery | ProblemKind::MalformedBody => look.t("later-again"),
        kind => wrong(look, kind),
    };
    let back = view.back.as_deref().unwrap_or("/");
    html! {
        <div class="flow">
            <h1>{ look.t("problem-title") }</h1>
            <div class="notice wrong" role="alert">{ look.icon("wrong") }<div><p>{ words }</p></div></div>
            { for view.again.as_ref().map(|again| send_again(look, again)) }
            <div class="row">
                <a class={classes!("btn", view.again.is_none().then_some("main"))} href={look.page.href(back)}>{ look.t(if view.back.is_some() { "problem-back" } else { "to-start" }) }</a>
                <a class="btn" href={look.page.href("/sessions")}>{ look.t("sessions-all") }</a>
            </div>
        </div>
    }
}

/// What was sent, kept in the page: nobody types it twice.
fn send_again(look: &Look, again: &Again) -> Html {
    html! {
        <form class="flow" method="post" novalidate={true} action={again.address.clone()}>
            <p>{ look.t("problem-kept") }</p>
            { for again.fields.iter().map(|(name, value)| html! { <input type="hidden" name={name.clone()} value={value.clone()} /> }) }
            <button class="btn main" type="submit">{ look.t("try-again") }</button>
        </form>
    }
}

/// The start of the space without any script.
pub(super) fn start(look: &Look, sessions: &[SessionCard]) -> Html {
    let row = |route: &str, icon: &str, title: &str, note: &str| {
        html! {
            <a class="linkrow" href={look.page.href(route)}>
                { look.icon(icon) }<span><b>{ look.t(title) }</b><small>{ look.t(note) }</small></span>{ look.turning_icon("go") }
            </a>
        }
    };
    html! {
        <div class="flow">
            <h1>{ look.t("basic-title") }</h1>
            <p class="soft">{ look.t("basic-lead") }</p>
            <div class="stack">
                { row("/sessions", "chairs", "sessions-title", "basic-sessions") }
                { row("/neighborhoods", "pin", "neighborhoods-title", "basic-neighborhoods") }
                { row("/commitments", "check", "commitments-title", "basic-commitments") }
                { row("/seat", "key", "seat-entry-title", "basic-seat") }
                { row("/ask-for-a-session", "home", "request-title", "basic-request") }
            </div>
            if !sessions.is_empty() {
                <h2>{ look.t("basic-next") }</h2>
                { super::card::list(look, sessions) }
            }
            <h2>{ look.t("talk-title") }</h2>
            <div class="stack">
                { look.number("tel:988", "phone", "988", "talk-988") }
                { look.number("tel:211", "phone", "211", "talk-211") }
                { look.number("sms:911", "chat", "911", "talk-text-911") }
            </div>
        </div>
    }
}

/// Ways to the other parts, below every page.
pub(super) fn paths(look: &Look) -> Html {
    let link = |route: &str, key: &str| {
        let here = (look.page.route == route).then_some("page");
        html! { <li><a href={look.page.href(route)} aria-current={here}>{ look.t(key) }</a></li> }
    };
    html! {
        <nav class="paths noprint" aria-label={look.t("paths-label")}><ul>
            { link("/sessions", "sessions-title") }
            { link("/neighborhoods", "neighborhoods-title") }
            { link("/commitments", "commitments-title") }
            { link("/seat", "seat-entry-title") }
            { link("/ask-for-a-session", "request-title") }
        </ul></nav>
    }
}

/// The title of a page, not escaped. A form that was refused says so first.
pub(super) fn title(look: &Look, view: &CivicView) -> String {
    match view.faults().is_empty() {
        true => name(look, view),
        false => format!("{} · {}", look.t("error-title"), name(look, view)),
    }
}

fn name(look: &Look, view: &CivicView) -> String {
    match view {
        CivicView::Start(_) => look.t("basic-title"),
        CivicView::Schedule(_) => look.t("sessions-title"),
        CivicView::Session(view) => view.title.text.clone(),
        CivicView::SignUp(view) => format!("{} · {}", look.t("sign-up-title"), view.title.text),
        CivicView::Watch(view) => format!("{} · {}", look.t("watch-title"), view.title.text),
        CivicView::Ask(view) => format!("{} · {}", look.t("ask-title"), view.session.text),
        CivicView::SeatEntry(_) => look.t("seat-entry-title"),
        CivicView::Seat(_) => look.t("seat-title"),
        CivicView::RequestForm(_) => look.t("request-title"),
        CivicView::Request(_) => look.t("request-one-title"),
        CivicView::Requests(_) => look.t("requests-title"),
        CivicView::Neighborhoods(_) => look.t("neighborhoods-title"),
        CivicView::Neighborhood(view) => view.place.name.clone(),
        CivicView::Commitments(_) => look.t("commitments-title"),
        CivicView::Commitment(view) => view.card.title.text.clone(),
        CivicView::Finding(view) => look.theme(view.card.theme),
        CivicView::Follow(_) => look.t("follow-title"),
        CivicView::MeetingEntry(_) => look.t("meeting-label"),
        CivicView::Meeting(view) => view.title.text.clone(),
        CivicView::Door(_) => look.t("door-title"),
        CivicView::Problem(_) => look.t("problem-title"),
    }
}

/// What is said of a page elsewhere, below its title; not escaped.
pub(super) fn about(look: &Look, view: &CivicView) -> String {
    match view {
        CivicView::Session(view) => format!("{} · {}", view.when.words, view.summary.text),
        CivicView::Watch(view) => view.when.words.clone(),
        CivicView::Neighborhoods(_) | CivicView::Neighborhood(_) => look.t("neighborhoods-lead"),
        CivicView::Commitments(_) | CivicView::Commitment(_) => look.t("commitments-lead"),
        CivicView::Finding(view) => view.card.summary.text.clone(),
        _ => look.t("sessions-lead"),
    }
}
