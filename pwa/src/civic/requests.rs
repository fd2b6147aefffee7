//! Groups that ask for a session where their people already meet.

use api_types::listening::{Access, RequestState};
use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, hidden};
use super::models::{RequestCard, RequestFormView, RequestList, RequestView};
use super::parts::{about_draft, badge, big_code, empty, next_page, place, time, up};
use super::work;
use crate::ui::{Card, Look, facts};

/// `/ask-for-a-session`.
pub(super) fn form(look: &Look, view: &RequestFormView) -> Html {
    let form = Form::new(look, "request", &view.faults);
    let values = &view.values;
    let (bits, on) = work::attributes(view.work.as_ref());
    let days = look.t_with("request-promise", &[("days", Arg::from(view.answer_days))]);
    let first = [(String::new(), look.t("civic-choose"))].into_iter();
    let places = view.neighborhoods.iter();
    let places = first.chain(places.map(|place| (place.slug.clone(), place.name.clone())));
    html! {
        <div class="flow">
            { up(look, "/sessions", look.t("sessions-all")) }
            <h1>{ look.t("request-title") }</h1>
            <p class="soft">{ look.t("request-lead") }</p>
            { facts([
                look.fact("clock", html! { { days } }),
                look.fact("eye", html! { <a href={look.page.href("/requests")}>{ look.t("request-see-all") }</a> }),
            ]) }
            { for view.note.map(|note| about_draft(look, "/ask-for-a-session", note)) }
            <form class="flow" method="post" novalidate={true} action={look.page.href("/ask-for-a-session")} data-work={bits} data-work-on={on}>
                { form.summary() }
                { work::asked(look, view.work.as_ref(), "share-tomorrow") }
                { hidden("draft", &view.draft) }
                { Line::new("topic", "request-topic", &values.topic).rows(4).required().long(600).hint(look.t("request-topic-hint")).draw(&form) }
                { form.select("neighborhood", "request-neighborhood", None, &values.neighborhood, places) }
                { Line::new("hall", "request-hall", &values.hall).long(200).hint(look.t("request-hall-hint")).draw(&form) }
                { Line::new("size", "request-size", super::sign_up::or(&values.size, "20")).number(1, 2_000).draw(&form) }
                { days_wanted(look, &form, view) }
                { tongues(look, &form, view) }
                { aids(look, &form, view) }
                { Line::new("group", "group-name", &values.group).optional().long(120).hint(look.t("request-group-hint")).draw(&form) }
                { Line::new("contact", "request-contact", &values.contact).required().long(200).hint(look.t("request-contact-hint")).draw(&form) }
                <div class="notice vow">{ look.icon("lock") }<div><p>{ look.t("request-vow") }</p></div></div>
                <div class="actions"><button class="btn main" type="submit">{ look.t("request-send") }</button></div>
            </form>
        </div>
    }
}

/// Three days, each with a label of its own.
fn days_wanted(look: &Look, form: &Form, view: &RequestFormView) -> Html {
    let id = form.field_id("day");
    html! {
        <fieldset class="flow-s" id={id.clone()} tabindex="-1">
            <legend class="lg">{ look.t("request-days") }</legend>
            { form.fault("day") }
            <div class="fields">
                { for (1_usize..=3).map(|number| {
                    let value = view.values.days.get(number - 1).cloned().unwrap_or_default();
                    let own = format!("{id}-{number}");
                    html! {
                        <div class="field">
                            <label for={own.clone()}>{ look.t_with("request-day", &[("number", Arg::from(number))]) }</label>
                            <input class="input" type="date" id={own} name="day" {value} min={view.first_day.clone()} />
                        </div>
                    }
                }) }
            </div>
        </fieldset>
    }
}

fn tongues(look: &Look, form: &Form, view: &RequestFormView) -> Html {
    let card = |tag: &api_types::LanguageTag| {
        let on = view.values.languages.contains(&tag.0);
        Card::many("language", tag.0.clone(), look.language(tag), on)
            .slim()
            .draw(look, Callback::noop())
    };
    let cards = view.languages.iter().map(card);
    form.set("language", "request-languages", None, true, cards)
}

fn aids(look: &Look, form: &Form, view: &RequestFormView) -> Html {
    let card = |access: &Access| {
        let on = view.values.access.iter().any(|word| word == access.word());
        Card::many("access", access.word(), look.access(*access), on)
            .slim()
            .draw(look, Callback::noop())
    };
    form.set(
        "access",
        "request-access",
        None,
        false,
        Access::ALL.iter().map(card),
    )
}

fn state(look: &Look, card: &RequestCard) -> Html {
    match card.state {
        RequestState::Asked if card.overdue => {
            badge(look, "late", Some("clock"), look.t("request-overdue"))
        }
        RequestState::Asked => badge(look, "wait", None, look.t("request-asked")),
        RequestState::Answered => badge(look, "done", Some("check"), look.t("request-answered")),
        RequestState::Scheduled => badge(look, "done", Some("cal"), look.t("request-scheduled")),
        RequestState::Declined => badge(look, "", None, look.t("request-declined")),
        RequestState::Withdrawn => badge(look, "", None, look.t("request-withdrawn")),
    }
}

/// What a request is called that no group has put its name to: the first line of what it is about.
fn about(card: &RequestCard) -> Option<&str> {
    let line = card.topic.lines().next().unwrap_or_default().trim();
    let short = !line.is_empty() && line.chars().count() <= 80;
    short.then_some(line)
}

fn name(look: &Look, card: &RequestCard) -> Html {
    match (card.group.as_str(), about(card)) {
        ("", None) => html! { { look.t("request-unnamed") } },
        ("", Some(topic)) => html! { <bdi>{ topic.to_owned() }</bdi> },
        (group, _) => html! { <bdi>{ group.to_owned() }</bdi> },
    }
}

fn dates(look: &Look, card: &RequestCard) -> Html {
    facts([
        look.fact("pin", place(look, &card.neighborhood)),
        if card.size > 0 {
            let people = [("people", Arg::from(u32::from(card.size)))];
            look.fact(
                "chairs",
                html! { { look.t_with("request-people", &people) } },
            )
        } else {
            html! {}
        },
        if card.month.is_empty() {
            html! {}
        } else {
            let month = [("month", Arg::from(&card.month))];
            look.fact("cal", html! { { look.t_with("request-month", &month) } })
        },
        look.fact(
            "clock",
            html! { <>{ look.t("request-came") }{ " " }{ time(&card.asked) }</> },
        ),
        match &card.answered {
            Some(on) => look.fact(
                "check",
                html! { <>{ look.t("request-answered-on") }{ " " }{ time(on) }</> },
            ),
            None if card.state == RequestState::Asked => look.fact(
                "clock",
                html! { <>{ look.t("request-due") }{ " " }{ time(&card.due) }</> },
            ),
            None => html! {},
        },
    ])
}

/// `/requests`.
pub(super) fn list(look: &Look, view: &RequestList) -> Html {
    let next = view.next.as_deref();
    let next = next.map(|after| super::query("/requests", [("after", after)]));
    html! {
        <div class="flow">
            { up(look, "/sessions", look.t("sessions-all")) }
            <h1>{ look.t("requests-title") }</h1>
            <p class="soft">{ look.t("requests-lead") }</p>
            if view.requests.is_empty() {
                { empty(look, "home", look.t("requests-none"), html! {}) }
            } else {
                <ul class="stack">
                    { for view.requests.iter().map(|card| html! {
                        <li class="promise">
                            <div>{ state(look, card) }</div>
                            <h2 class="h3"><a href={look.page.href(&format!("/requests/{}", card.id))}>{ name(look, card) }</a></h2>
                            if !card.group.is_empty() || about(card) != Some(card.topic.trim()) { <p dir="auto" class="clamp">{ &card.topic }</p> }
                            <div class="facts-soft">{ dates(look, card) }</div>
                        </li>
                    }) }
                </ul>
            }
            { next_page(look, next) }
            <p><a class="btn main" href={look.page.href("/ask-for-a-session")}>{ look.t("request-title") }</a></p>
        </div>
    }
}

/// `/requests/{id}`.
pub(super) fn page(look: &Look, view: &RequestView) -> Html {
    let card = &view.card;
    html! {
        <article class="flow">
            { up(look, "/requests", look.t("requests-title")) }
            <div>{ state(look, card) }</div>
            <h1>{ name(look, card) }</h1>
            { for view.code.as_deref().map(|code| kept(look, code)) }
            <p class="words" dir="auto">{ &card.topic }</p>
            { dates(look, card) }
            { answer(look, view) }
            if view.size > 0 {
                <h2>{ look.t("request-what") }</h2>
                { wanted(look, view) }
            } else {
                <p class="soft">{ look.t("request-destroyed") }</p>
            }
            if let (Some(code), RequestState::Asked | RequestState::Answered) = (&view.code, card.state) {
                <details class="more">
                    <summary>{ look.icon("trash") }<span>{ look.t("request-withdraw") }</span></summary>
                    <form class="flow" method="post" novalidate={true} action={look.page.href(&format!("/requests/{}", card.id))}>
                        { hidden("code", code) }{ hidden("do", "withdraw") }
                        <p>{ look.t("request-withdraw-note") }</p>
                        <button class="btn" type="submit">{ look.t("request-withdraw-send") }</button>
                    </form>
                </details>
            }
        </article>
    }
}

/// The code, for the one who asked.
fn kept(look: &Look, code: &str) -> Html {
    html! {
        <section class="pass"><div class="flow-s">
            <h2>{ look.t("request-code-title") }</h2>
            { big_code(look, code) }
            <p class="small soft">{ look.t("request-code-note") }</p>
        </div></section>
    }
}

fn answer(look: &Look, view: &RequestView) -> Html {
    let Some(words) = &view.answer else {
        return html! { if view.card.overdue { <p>{ look.t("request-overdue-note") }</p> } };
    };
    html! {
        <section class="card roomy flow-s">
            <h2>{ look.t("request-answer") }</h2>
            <p class="words" dir="auto">{ words }</p>
            if let Some(slug) = &view.session {
                <p><a class="btn main" href={look.page.href(&format!("/sessions/{slug}"))}>{ look.t("request-session") }</a></p>
            }
        </section>
    }
}

fn wanted(look: &Look, view: &RequestView) -> Html {
    let size = look.t_with(
        "request-people",
        &[("people", Arg::from(u32::from(view.size)))],
    );
    let mut found = Vec::new();
    if !view.hall.is_empty() {
        found.push(look.fact("home", html! { <bdi>{ &view.hall }</bdi> }));
    }
    if view.size > 0 {
        found.push(look.fact("chairs", html! { { size } }));
    }
    if !view.days.is_empty() {
        let days = view.days.iter().enumerate();
        let days = days.map(|(at, day)| html! { <>if at > 0 { { " · " } }{ time(day) }</> });
        found.push(look.fact("cal", html! { <>{ for days }</> }));
    }
    if !view.languages.is_empty() {
        let words = look.languages(&view.languages);
        found.push(look.fact("talk", html! { { words } }));
    }
    if !view.access.is_empty() {
        let words = look.listed(view.access.iter().map(|access| look.access(*access)));
        found.push(look.fact("access", html! { { words } }));
    }
    facts(found)
}
