//! An open mailbox: where the report stands, messages, who opened it, taking it back.

use api_types::reports::{Part, ReportKind};
use i18n::Arg;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::standing::{Standing, openings, unopened};
use super::take_back::TakeBack;
use super::talk::talk;
use super::visit::{Opened, Visit};
use crate::sealer::Fault;
use crate::text::{Text, use_text};
use crate::ui::{Failed, Icon, Notice};

/// What the parts of the page are told.
#[derive(PartialEq, Properties)]
pub struct OpenedProps {
    /// The visit.
    pub visit: Visit,
    /// What is open.
    pub opened: Opened,
}

/// The open mailbox.
#[component]
pub fn OpenedPage(props: &OpenedProps) -> Html {
    let text = use_text();
    let OpenedProps { visit, opened } = props;
    let close = {
        let visit = visit.clone();
        move |_: MouseEvent| visit.close(false)
    };
    use_effect_with((), |()| crate::ui::browser::scroll_to_top());
    html! {
        <div class="flow">
            { head(&text, opened) }
            <Talks visit={visit.clone()} opened={opened.clone()} />
            { who_opened(&text, opened) }
            <TakeBack visit={visit.clone()} opened={opened.clone()} />
            <p class="gap"><button class="btn" type="button" onclick={close}><Icon name="key" />{ text.t("mailbox-close") }</button></p>
            <p class="small soft">{ text.t("mailbox-close-note") }</p>
        </div>
    }
}

/// The sentence, its badges, and what comes next.
fn head(text: &Text, opened: &Opened) -> Html {
    let mailbox = &opened.mailbox;
    let standing = Standing::of(mailbox);
    let kind = match mailbox.kind {
        ReportKind::Hate => "mailbox-kind-hate",
        ReportKind::Property => "mailbox-kind-property",
    };
    html! {
        <>
            <p class="small soft">{ text.t(kind) }</p>
            <h1>{ sentence(text, &standing, opened) }</h1>
            <div class="row">{ badges(text, &standing) }</div>
            <p class="soft">{ text.t_with("mailbox-received", &[("day", (&text.day(&mailbox.received)).into())]) }</p>
            if standing.awaits_answer() {
                <p class="soft">{ text.t_with("mailbox-due", &[("day", (&text.day(&mailbox.due)).into())]) }</p>
            }
        </>
    }
}

fn sentence(text: &Text, standing: &Standing, opened: &Opened) -> String {
    let key = standing.text_key();
    match standing {
        Standing::Read(unit) | Standing::Answered(unit) => {
            text.t_with(key, &[("unit", Arg::from(&opened.name(unit)))])
        }
        _ => text.t(key),
    }
}

fn badges(text: &Text, standing: &Standing) -> Html {
    let badge = |class: &'static str, icon: &'static str, key: &str| {
        html! { <span class={classes!("badge", class)}><Icon name={icon} />{ text.t(key) }</span> }
    };
    match standing {
        Standing::Received => badge("wait", "clock", "mailbox-badge-waiting"),
        Standing::Read(_) => badge("done", "check", "mailbox-badge-read"),
        Standing::Answered(_) => html! { <>
            { badge("done", "check", "mailbox-badge-read") }
            { badge("done", "chat", "mailbox-badge-answered") }
        </> },
        Standing::Frozen(_) | Standing::Kept(_) => {
            badge("wait", "trash", "mailbox-badge-withdrawn")
        }
        Standing::Shredded => badge("", "trash", "mailbox-badge-shredded"),
    }
}

/// The messages, or why they cannot be shown; fetching them again.
#[component]
fn Talks(props: &OpenedProps) -> Html {
    let text = use_text();
    let failed = use_state_eq(|| None::<Fault>);
    let may_write = Standing::of(&props.opened.mailbox).may_write();
    let reload = {
        let (visit, failed) = (props.visit.clone(), failed.clone());
        Callback::from(move |()| {
            let (visit, failed) = (visit.clone(), failed.clone());
            spawn_local(async move { failed.set(visit.reload().await.err()) });
        })
    };
    html! {
        <>
            <h2>{ text.t("mailbox-messages") }</h2>
            if let Some(fault) = *failed { <Failed words={text.t(&fault.key())} retry={reload.clone()} /> }
            {
                match &props.opened.threads {
                    Ok(threads) => threads
                        .iter()
                        .map(|thread| talk(&text, &props.visit, &props.opened, thread, may_write))
                        .collect::<Html>(),
                    Err(fault) => html! { <Failed words={text.t(&fault.key())} retry={reload.clone()} /> },
                }
            }
            if !may_write { <Notice icon="info"><p>{ text.t("mailbox-write-closed") }</p></Notice> }
            <div class="row"><button class="btn bare" type="button" onclick={reload.reform(|_: MouseEvent| ())}>{ text.t("mailbox-look-again") }</button></div>
        </>
    }
}

/// Every opening by day, and what nobody opened.
fn who_opened(text: &Text, opened: &Opened) -> Html {
    let mailbox = &opened.mailbox;
    html! {
        <>
            <h2>{ text.t("mailbox-who-opened") }</h2>
            <ol class="track">
                { for openings(mailbox).iter().map(|opening| {
                    let name = opened.name(&opening.unit);
                    html! {
                        <li class="done">{ text.t_with(opened_key(opening.part), &[("unit", (&name).into())]) }<small>{ text.day(&opening.day) }</small></li>
                    }
                }) }
                { for unopened(mailbox).iter().map(|part| html! { <li>{ text.t(unopened_key(*part)) }</li> }) }
            </ol>
            <p class="small soft">{ text.t("mailbox-who-opened-note") }</p>
        </>
    }
}

fn opened_key(part: Part) -> &'static str {
    match part {
        Part::Narrative => "mailbox-opened-narrative",
        Part::Contact => "mailbox-opened-contact",
        Part::ImmigrationStatus => "mailbox-opened-box",
        Part::Message => "mailbox-opened-message",
    }
}

fn unopened_key(part: Part) -> &'static str {
    match part {
        Part::Narrative => "mailbox-unopened-narrative",
        Part::Contact => "mailbox-unopened-contact",
        Part::ImmigrationStatus => "mailbox-unopened-box",
        Part::Message => "mailbox-unopened-message",
    }
}
