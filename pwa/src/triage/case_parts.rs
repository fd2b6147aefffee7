//! The sealed parts of a case: open, not shared, destroyed, or not opening.

use yew::prelude::*;

use super::case::Shown;
use super::case_page::CaseHandle;
use super::case_story::{Circumstances, Items, Told};
use crate::content::Contact;
use crate::text::{Text, use_text};
use crate::ui::Icon;

/// What the parts are told.
#[derive(PartialEq, Properties)]
pub struct CasePartsProps {
    /// The case.
    pub view: CaseHandle,
}

/// All sealed parts of the case.
#[component]
pub fn CaseParts(props: &CasePartsProps) -> Html {
    let text = use_text();
    let Some(open) = props.view.open() else {
        return html! {};
    };
    let story_title = text.t("triage-part-story");
    let story = match &open.story {
        Shown::Open(story) => html! {
            <>
                <Part title={story_title}><Told words={story.story.clone()} /></Part>
                <Part title={text.t("triage-part-circumstances")}><Circumstances story={story.clone()} /></Part>
                if !story.items.is_empty() {
                    <Part title={text.t("triage-part-items")}><Items items={story.items.clone()} /></Part>
                }
            </>
        },
        other => closed(&text, &story_title, other),
    };
    let contact_title = text.t("triage-part-contact");
    let contact = match &open.contact {
        Shown::Open(contact) => html! {
            <Part title={contact_title}>{ reach(&text, contact) }</Part>
        },
        other => closed(&text, &contact_title, other),
    };
    html! {
        <>
            { story }
            { contact }
            <p class="small soft">{ text.t("triage-logged") }</p>
        </>
    }
}

fn closed<T>(text: &Text, title: &str, shown: &Shown<T>) -> Html {
    let title = title.to_owned();
    match shown {
        Shown::Destroyed => html! { <Shut {title} why={text.t("triage-destroyed")} /> },
        Shown::Unreadable => html! { <Damaged {title} /> },
        Shown::NotShared | Shown::Open(_) => {
            html! { <Shut {title} why={text.t("triage-not-shared")} /> }
        }
    }
}

fn reach(text: &Text, contact: &Contact) -> Html {
    if contact.is_empty() {
        return html! { <p class="soft">{ text.t("triage-contact-empty") }</p> };
    }
    let pair = |key: &str, words: &str, ltr: bool| {
        if words.trim().is_empty() {
            return html! {};
        }
        let dir = if ltr { "ltr" } else { "auto" };
        html! { <><dt>{ text.t(key) }</dt><dd><bdi {dir}>{ words }</bdi></dd></> }
    };
    html! {
        <dl class="pairs">
            { pair("triage-label-name", &contact.name, false) }
            { pair("triage-label-phone", &contact.phone, true) }
            { pair("triage-label-email", &contact.email, true) }
            { pair("triage-label-safe", &contact.safe_notes, false) }
        </dl>
    }
}

#[derive(PartialEq, Properties)]
struct PartProps {
    title: AttrValue,
    children: Html,
}

/// A part that is open.
#[component]
fn Part(props: &PartProps) -> Html {
    let text = use_text();
    html! {
        <article class="sealed">
            <header><Icon name="open" /><h2>{ &props.title }</h2><span>{ text.t("triage-opened") }</span></header>
            <div>{ props.children.clone() }</div>
        </article>
    }
}

/// What a shut part is told.
#[derive(PartialEq, Properties)]
pub struct ShutProps {
    /// Its name.
    pub title: AttrValue,
    /// Why it is shut.
    pub why: AttrValue,
}

/// A part that this unit cannot open. Says nothing about what is in it.
#[component]
pub fn Shut(props: &ShutProps) -> Html {
    html! {
        <article class="sealed shut">
            <header><Icon name="lock" /><h2>{ &props.title }</h2><span>{ &props.why }</span></header>
        </article>
    }
}

#[derive(PartialEq, Properties)]
struct DamagedProps {
    title: AttrValue,
}

/// A part that should open and does not.
#[component]
fn Damaged(props: &DamagedProps) -> Html {
    let text = use_text();
    html! {
        <article class="sealed damaged">
            <header><Icon name="wrong" /><h2>{ &props.title }</h2><span>{ text.t("triage-unreadable") }</span></header>
            <div><p>{ text.t("triage-unreadable-why") }</p></div>
        </article>
    }
}
