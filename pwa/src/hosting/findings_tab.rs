//! What was heard in a session, and which commitments answer it.

use api_types::strategy::{Commitment, Finding};
use yew::prelude::*;

use super::evening::TabProps;
use super::finding_form::FindingEditor;
use super::load::{Loaded, use_loaded};
use super::papers::FindingForm;
use super::words::{self, theme};
use crate::api::hosting as api;
use crate::staff::desk::use_desk;
use crate::text::use_text;
use crate::ui::{Empty, Icon};

/// The tab.
#[component]
pub fn FindingsTab(props: &TabProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let session = &props.hosted.session;
    let id = session.id;
    let loaded: Loaded<Vec<Finding>> = use_loaded(id, |id| api::findings(Some(id)));
    let promised: Loaded<Vec<Commitment>> = use_loaded((), |()| api::commitments());
    // None: nothing is written. Some(None): a new one.
    let editing = use_state(|| None::<Option<Finding>>);
    let commitments = promised.value.as_deref().cloned().unwrap_or_default();
    let open = |which: Option<Finding>| {
        // How many came by now decides how many may have said it.
        let (editing, session) = (editing.setter(), props.again.clone());
        move |_: MouseEvent| {
            editing.set(Some(which.clone()));
            session.emit(());
        }
    };
    let done = {
        let (editing, again) = (editing.setter(), loaded.again.clone());
        Callback::from(move |()| {
            editing.set(None);
            again.emit(());
        })
    };
    if let Some(which) = &*editing {
        let neighborhood = session.facts.neighborhood.as_ref();
        let slug = neighborhood.map(|one| one.as_str()).unwrap_or_default();
        let form = match which {
            Some(finding) => FindingForm::of(finding),
            None => FindingForm::new(id, slug, &session.facts.language.0),
        };
        let existing = which.as_ref().map(|finding| finding.id);
        let came = props.hosted.came;
        return html! { <FindingEditor {existing} {form} {came} {commitments} {done} /> };
    }
    let findings = loaded.value.as_deref().cloned().unwrap_or_default();
    let title_of = |id| {
        let found = commitments.iter().find(|one| one.id == id);
        found
            .map(|one| (one.title.clone(), one.language.0.clone()))
            .unwrap_or_default()
    };
    let card = |finding: &Finding| {
        html! {
            <li class="card flow" key={finding.id.to_string()}>
                <div class="row push">
                    <div class="row">
                        <span class="badge">{ theme(&text, finding.theme) }</span>
                        <span class="soft"><bdi>{ desk.neighborhood_name(&finding.neighborhood) }</bdi></span>
                        if finding.said_by > 0 { <span class="soft num">{ words::count(&text, "hosting-said-by-count", finding.said_by) }</span> }
                    </div>
                    <span class={if finding.published.is_some() { "badge done" } else { "badge wait" }}>
                        { text.t(if finding.published.is_some() { "hosting-is-published" } else { "hosting-is-draft" }) }
                    </span>
                </div>
                if !finding.quote.is_empty() { <blockquote class="told"><bdi lang={finding.language.0.clone()}>{ &finding.quote }</bdi></blockquote> }
                <p><bdi lang={finding.language.0.clone()}>{ &finding.summary }</bdi></p>
                if !finding.commitments.is_empty() {
                    <ul>{ for finding.commitments.iter().map(|id| title_of(*id)).map(|(title, lang)| html! {
                        <li class="row"><Icon name="check" /><bdi {lang}>{ title }</bdi></li>
                    }) }</ul>
                }
                <button class="btn" type="button" onclick={open(Some(finding.clone()))}>{ text.t("hosting-edit") }</button>
            </li>
        }
    };
    html! {
        <>
            if loaded.failure.is_some() || loaded.value.is_none() { { loaded.trouble(&text) } }
            <div class="row"><button class="btn main" type="button" onclick={open(None)}><Icon name="plus" />{ text.t("hosting-new-finding") }</button></div>
            if loaded.value.is_some() && findings.is_empty() {
                <div class="empty"><Empty icon="chat" words={text.t("hosting-findings-empty")} /></div>
            }
            <ul class="cards">{ for findings.iter().map(card) }</ul>
        </>
    }
}
