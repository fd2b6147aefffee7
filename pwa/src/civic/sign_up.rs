//! The form to save seats: for one person, or for a whole group in one go.

use api_types::LanguageTag;
use api_types::listening::{MOST_SEATS, NeedKind, PoolKind, Way};
use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, group_file, hidden, tick};
use super::models::{Room, SignUpForm, SignUpValues};
use super::parts::{about_draft, said, time, up};
use super::session::room_line;
use super::work;
use crate::ui::{Card, Look, facts};

/// The page.
pub(super) fn page(look: &Look, view: &SignUpForm) -> Html {
    let form = Form::new(look, "seats", &view.faults);
    let values = &view.values;
    let route = format!("/sessions/{}", view.slug);
    let (bits, on) = work::attributes(view.work.as_ref());
    html! {
        <div class="flow">
            { up(look, &route, view.title.text.clone()) }
            <h1>{ look.t("sign-up-title") }</h1>
            { facts([
                look.fact("chairs", said(&view.title)),
                look.fact("cal", time(&view.when)),
                match &view.hall {
                    Some(hall) => look.fact("pin", html! { <bdi>{ hall }</bdi> }),
                    None => html! {},
                },
            ]) }
            { for view.rooms.iter().map(|room| room_line(look, room, view.rooms.len() > 1)) }
            { for view.note.map(|note| about_draft(look, &format!("{route}/sign-up"), note)) }
            <form class="flow sign-up" method="post" novalidate={true} action={look.page.href(&format!("{route}/sign-up"))} data-work={bits} data-work-on={on}>
                { form.summary() }
                { work::asked(look, view.work.as_ref(), "share-host") }
                { hidden("draft", &view.draft) }
                { who(look, &form, values) }
                <div class="flow for-group" data-group-file="">
                    { group_file(look) }
                    { Line::new("seats", "seats-how-many", or(&values.seats, "1")).number(1, u32::from(MOST_SEATS)).required().draw(&form) }
                    { Line::new("group", "group-name", &values.group).optional().long(120).hint(look.t("group-hint")).draw(&form) }
                    { tick("accept_partial", look.t("accept-partial"), values.accept_partial) }
                    { Line::new("least", "accept-least", or(&values.least, "1")).number(1, u32::from(MOST_SEATS)).draw(&form) }
                </div>
                { ways(look, &form, view) }
                { needs(look, &form, &view.languages, values) }
                { by_when(look, view) }
                { more(look, &form, view) }
                { reach(look, &form, &view.tongues, values) }
                { if_full(look, view) }
                { vow(look, view) }
                <div class="actions">
                    <button class="btn main" type="submit">{ look.t("sign-up-send") }</button>
                    <a class="btn bare" href={look.page.href(&route)}>{ look.t("back") }</a>
                </div>
                <p class="small soft">{ look.t("seats-no-mail") }</p>
            </form>
        </div>
    }
}

/// What was typed, or what stands there at first.
pub(super) fn or<'a>(typed: &'a str, first: &'a str) -> &'a str {
    if typed.is_empty() { first } else { typed }
}

fn who(look: &Look, form: &Form, values: &SignUpValues) -> Html {
    let card = |value: &'static str, key: &str, icon: &'static str, on: bool| {
        Card::one("who", value, look.t(key), on)
            .icon(icon)
            .slim()
            .draw(look, Callback::noop())
    };
    let cards = [
        card("me", "who-me", "user", !values.group_chosen),
        card("group", "who-group", "chairs", values.group_chosen),
    ];
    form.set("who", "who-title", None, true, cards)
}

fn ways(look: &Look, form: &Form, view: &SignUpForm) -> Html {
    if let [only] = view.rooms.as_slice() {
        return hidden("way", only.way.word());
    }
    // Who finds the first way full decides alone whether to wait there or to take another.
    let first = view.rooms.first().filter(|room| room.open > 0);
    let chosen = view.values.way.or(first.map(|room| room.way));
    let card = |room: &Room| {
        let note = if room.open > 0 {
            look.t_with("seats-open", &[("seats", Arg::from(room.open))])
        } else if room.waiting > 0 {
            look.t_with("seats-full", &[("seats", Arg::from(room.waiting))])
        } else {
            look.t("badge-waiting")
        };
        let icon = match room.way {
            Way::InPerson => "chairs",
            Way::Online => "screen",
            Way::Phone => "phone",
        };
        Card::one(
            "way",
            room.way.word(),
            look.way(room.way),
            chosen == Some(room.way),
        )
        .icon(icon)
        .note(Some(note))
        .slim()
        .draw(look, Callback::noop())
    };
    form.set("way", "way-title", None, false, view.rooms.iter().map(card))
}

/// What is needed: cards, and the interpreter's language.
pub(super) fn needs(
    look: &Look,
    form: &Form,
    languages: &[LanguageTag],
    values: &SignUpValues,
) -> Html {
    let card = |kind: &NeedKind| {
        let icon = match kind {
            NeedKind::Interpreter | NeedKind::Asl => "talk",
            NeedKind::Captions => "cc",
            NeedKind::Listening => "say",
            NeedKind::LargePrint => "paper",
            NeedKind::Ride => "bus",
            NeedKind::QuietRoom => "door",
            NeedKind::OffCamera => "camera",
        };
        let on = values.needs.iter().any(|word| word == kind.word());
        Card::many("need", kind.word(), look.need_kind(*kind), on)
            .icon(icon)
            .slim()
            .draw(look, Callback::noop())
    };
    let own = look.text.locale().tag();
    let offered = languages.iter().any(|tag| tag.0 == own);
    let interpreter = or(&values.interpreter_language, if offered { own } else { "" });
    html! {
        <>
            { form.set("need", "needs-title", Some("needs-hint"), false, NeedKind::ALL.iter().map(card)) }
            <div class="for-interpreter">
                { form.tongues("interpreter_language", "needs-interpreter-language", Some("civic-choose"), languages, interpreter) }
            </div>
        </>
    }
}

fn by_when(look: &Look, view: &SignUpForm) -> Html {
    let Some(by) = &view.ask_aid_by else {
        return html! {};
    };
    let key = if view.ask_aid_over {
        "aid-asked-late"
    } else {
        "aid-asked-by"
    };
    html! { <p class="small soft">{ look.t_with(key, &[("day", Arg::from(&by.words))]) }</p> }
}

/// The field of a pool beside the seats, and what was typed into it.
fn extra(pool: PoolKind, values: &SignUpValues) -> Option<(&'static str, &str)> {
    Some(match pool {
        PoolKind::Wheelchair => ("wheelchair", values.wheelchair.as_str()),
        PoolKind::AslSeating => ("asl_seating", values.asl_seating.as_str()),
        PoolKind::Headset => ("headset", values.headset.as_str()),
        PoolKind::Childcare => ("childcare", values.childcare.as_str()),
        PoolKind::Speaking => ("speaking", values.speaking.as_str()),
        PoolKind::InPerson | PoolKind::Online | PoolKind::Phone => return None,
    })
}

/// Places beside the seats. Ages and the speaker's name come with them.
pub(super) fn extras(
    look: &Look,
    form: &Form,
    pools: &[(PoolKind, Option<u32>)],
    values: &SignUpValues,
    described: bool,
) -> Html {
    let line = |(pool, free): &(PoolKind, Option<u32>)| {
        let (name, typed) = extra(*pool, values)?;
        let label = format!("pool-{}", pool.word());
        let mut line = Line::new(name, &label, or(typed, "0")).number(0, u32::from(MOST_SEATS));
        if let Some(free) = free {
            line = line.hint(look.t_with("extras-free", &[("places", Arg::from(*free))]));
        }
        let more = match (described, pool) {
            (true, PoolKind::Childcare) => Line::new("ages", "extras-ages", &values.ages)
                .optional()
                .long(60)
                .draw(form),
            (true, PoolKind::Speaking) => Line::new("speaker", "extras-speaker", &values.speaker)
                .optional()
                .long(80)
                .draw(form),
            _ => html! {},
        };
        Some(html! { <>{ line.draw(form) }{ more }</> })
    };
    html! { <>{ for pools.iter().filter_map(line) }</> }
}

fn more(look: &Look, form: &Form, view: &SignUpForm) -> Html {
    if view.extras.is_empty() {
        return html! {};
    }
    let pools: Vec<_> = view
        .extras
        .iter()
        .map(|(pool, free)| (*pool, Some(*free)))
        .collect();
    // Open: what the session offers is found by those who did not know of it.
    html! {
        <details class="more" open={true}>
            <summary>{ look.icon("access") }<span>{ look.t("extras-title") }</span></summary>
            <div class="flow">
                <p class="small soft">{ look.t("extras-hint") }</p>
                { extras(look, form, &pools, &view.values, true) }
            </div>
        </details>
    }
}

/// How to be written to: all of it can be left out.
fn reach(look: &Look, form: &Form, languages: &[LanguageTag], values: &SignUpValues) -> Html {
    let filled = !(values.name.is_empty() && values.email.is_empty());
    let open = filled || form.wrong("email").is_some() || form.wrong("name").is_some();
    html! {
        <details class="more" {open}>
            <summary>{ look.icon("bell") }<span>{ look.t("reach-title") }</span></summary>
            <div class="flow">{ reach_fields(look, form, languages, values) }</div>
        </details>
    }
}

/// Name, address and language.
pub(super) fn reach_fields(
    look: &Look,
    form: &Form,
    languages: &[LanguageTag],
    values: &SignUpValues,
) -> Html {
    let language = or(&values.language, look.text.locale().tag());
    html! {
        <>
            { Line::new("email", "reach-email", &values.email).email().optional().hint(look.t("reach-email-hint")).draw(form) }
            { Line::new("name", "reach-name", &values.name).optional().long(80).hint(look.t("reach-name-hint")).draw(form) }
            { form.tongues("language", "reach-language", None, languages, language) }
        </>
    }
}

/// Who can read it, and when it is destroyed.
fn vow(look: &Look, view: &SignUpForm) -> Html {
    html! {
        <div class="notice vow">{ look.icon("lock") }<div class="flow">
            <b>{ look.t("sign-up-vow-title") }</b>
            <p>{ look.t("sign-up-vow") }</p>
            <p>{ look.t_with("sign-up-shredded", &[("day", Arg::from(&view.shredded_on.words))]) }</p>
        </div></div>
    }
}

/// What happens when there is no room.
fn if_full(look: &Look, view: &SignUpForm) -> Html {
    let held = if view.hold_hours > 0 {
        look.t_with("if-full-hold", &[("hours", Arg::from(view.hold_hours))])
    } else {
        look.t("if-full-last-day")
    };
    let full = view.rooms.iter().filter(|room| room.open == 0);
    html! {
        <section class="card roomy flow">
            <div class="row push"><h2>{ look.t("if-full-title") }</h2><span class="badge wait">{ look.t("badge-waiting") }</span></div>
            { for full.map(|room| {
                let place = [("way", look.way(room.way)), ("place", (room.queue + 1).to_string())];
                let args: Vec<_> = place.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
                html! { <p>{ look.t_with("if-full-place", &args) }</p> }
            }) }
            <p>{ held }</p>
            <p>{ look.t("if-full-keep") }</p>
        </section>
    }
}
