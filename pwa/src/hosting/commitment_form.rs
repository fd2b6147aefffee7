//! Writing down a promise: what, where, who, by when, and which findings it answers.

use api_types::CommitmentId;
use api_types::strategy::{Commitment, Finding};
use yew::prelude::*;

use super::fields::language_options;
use super::fields_people::turn;
use super::form::Wrong;
use super::load::{Loaded, use_act, use_loaded};
use super::papers::CommitmentForm;
use super::parts::{Entry, Pick, Tick, error, lead_to, use_lead, use_number};
use super::sheet::use_sheet;
use crate::api::hosting as api;
use crate::staff::desk::{use_desk, use_unsent};
use crate::text::use_text;

/// What the form is told.
#[derive(PartialEq, Properties)]
pub struct CommitmentEditorProps {
    /// The commitment; none for a new one.
    pub existing: Option<CommitmentId>,
    /// What stands in it first.
    pub form: CommitmentForm,
    /// Told when it is left.
    pub done: Callback<()>,
    /// Told when it is saved.
    pub saved: Callback<CommitmentId>,
}

/// The form.
#[component]
pub fn CommitmentEditor(props: &CommitmentEditorProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let act = use_act();
    let form = use_sheet(|| props.form.clone());
    let heard: Loaded<Vec<Finding>> = use_loaded((), |()| api::findings(None));
    let wrong = use_state(Vec::<Wrong>::new);
    let number = use_number(());
    use_lead("c-title");
    use_unsent(*form != props.form);
    let existing = props.existing;
    let onsubmit = {
        let (form, wrong, act, done) = (
            form.clone(),
            wrong.setter(),
            act.clone(),
            props.saved.clone(),
        );
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.check(&crate::ui::browser::yesterday().unwrap_or_default()) {
                Err(found) => {
                    lead_to("c", &found);
                    wrong.set(found);
                }
                Ok(mut new) => {
                    new.id = number.filter(|_| existing.is_none()).map(CommitmentId);
                    wrong.set(Vec::new());
                    let done = done.clone();
                    act.run(
                        async move { api::write_commitment(existing, &new).await },
                        move |stored: Commitment| done.emit(stored.id),
                    );
                }
            }
        }
    };
    let mut neighborhoods = vec![(String::new(), text.t("hosting-choose"))];
    neighborhoods.extend(desk.neighborhoods());
    let here = form.neighborhood.clone();
    let findings = heard.value.as_deref().cloned().unwrap_or_default();
    let near = findings
        .iter()
        .filter(|one| one.neighborhood.as_str() == here || form.findings.contains(&one.id));
    let link = |one: &Finding| {
        let id = one.id;
        html! {
            <Tick label={one.summary.clone()} lang={one.language.0.clone()} checked={form.findings.contains(&id)}
                onchange={form.hear(move |f: &mut CommitmentForm, is| turn(&mut f.findings, id, is))} />
        }
    };
    let entry = |field: &'static str,
                 key: &str,
                 kind: &'static str,
                 value: &str,
                 put: fn(&mut CommitmentForm, String)| {
        let class = (kind == "lines" || field == "title").then_some("wide");
        html! {
            <Entry id={format!("c-{field}")} {kind} class={classes!(class)} label={text.t(key)} value={value.to_owned()}
                error={error(&text, &wrong, field)} oninput={form.hear(put)} />
        }
    };
    html! {
        <form {onsubmit} novalidate=true class="pairs-form">
            <h2 class="wide">{ text.t(if existing.is_some() { "hosting-edit" } else { "hosting-new-commitment" }) }</h2>
            { entry("title", "hosting-promise", "text", &form.title, |f, v| f.title = v) }
            { entry("summary", "hosting-more-about", "lines", &form.summary, |f, v| f.summary = v) }
            <Pick id="c-neighborhood" label={text.t("hosting-neighborhood")} options={neighborhoods} value={form.neighborhood.clone()}
                error={error(&text, &wrong, "neighborhood")} onchange={form.hear(|f: &mut CommitmentForm, v| f.neighborhood = v)} />
            <Pick id="c-language" label={text.t("hosting-written-in")} options={language_options()} value={form.language.clone()}
                onchange={form.hear(|f: &mut CommitmentForm, v| f.language = v)} />
            { entry("owner", "hosting-owner", "text", &form.owner, |f, v| f.owner = v) }
            { entry("budget", "hosting-budget", "text", &form.budget, |f, v| f.budget = v) }
            { entry("due", "hosting-due", "date", &form.due, |f, v| f.due = v) }
            { entry("parts", "hosting-parts", "number", &form.parts, |f, v| f.parts = v) }
            <div class="wide" role="group" aria-label={text.t("hosting-answers")}>
                <b>{ text.t("hosting-answers") }</b>
                <div class="ticks-row">{ for near.map(link) }</div>
                <small class="soft">{ text.t("hosting-answers-hint") }</small>
            </div>
            <Tick label={text.t("hosting-publish-it")} checked={form.publish} onchange={form.hear(|f: &mut CommitmentForm, v| f.publish = v)} />
            <div class="bar-below wide">
                <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-save") }</button>
                <button class="btn" type="button" onclick={props.done.reform(|_: MouseEvent| ())}>{ text.t("hosting-no") }</button>
                { act.line(&text) }
            </div>
        </form>
    }
}
