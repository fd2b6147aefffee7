//! What happened to a commitment: a step, never changed afterwards.

use api_types::CommitmentId;
use api_types::strategy::Commitment;
use yew::prelude::*;

use super::form::Wrong;
use super::load::use_act;
use super::papers::StepForm;
use super::parts::{Entry, Pick, error, lead_to, use_lead, use_number};
use super::sheet::use_sheet;
use super::words::{self, COMMITMENT_STATES, word};
use crate::api::hosting as api;
use crate::staff::desk::use_unsent;
use crate::text::use_text;
use crate::ui::Notice;

/// What the form is told.
#[derive(PartialEq, Properties)]
pub struct StepEditorProps {
    /// The commitment.
    pub commitment: Commitment,
    /// Told when it is left.
    pub done: Callback<()>,
    /// Told when it is saved.
    pub saved: Callback<CommitmentId>,
}

/// The form.
#[component]
pub fn StepEditor(props: &StepEditorProps) -> Html {
    let text = use_text();
    let act = use_act();
    let first = StepForm::of(&props.commitment);
    let form = use_sheet(|| first.clone());
    let wrong = use_state(Vec::<Wrong>::new);
    let number = use_number(());
    use_lead("p-state");
    use_unsent(*form != first);
    let id = props.commitment.id;
    let onsubmit = {
        let (form, wrong, act, done) = (
            form.clone(),
            wrong.setter(),
            act.clone(),
            props.saved.clone(),
        );
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.check() {
                Err(found) => {
                    lead_to("p", &found);
                    wrong.set(found);
                }
                Ok(mut step) => {
                    step.id = number;
                    wrong.set(Vec::new());
                    let done = done.clone();
                    act.run(async move { api::add_step(id, &step).await }, move |()| {
                        done.emit(id)
                    });
                }
            }
        }
    };
    let states = COMMITMENT_STATES.map(|(_, one)| (one.to_owned(), word(&text, one)));
    html! {
        <form {onsubmit} novalidate=true class="pairs-form">
            <h2 class="wide"><bdi lang={props.commitment.language.0.clone()}>{ &props.commitment.title }</bdi></h2>
            <div class="wide"><Notice><p>{ text.t("hosting-step-about") }</p></Notice></div>
            <Pick id="p-state" label={text.t("hosting-step-state")} options={states.to_vec()} value={words::of(&COMMITMENT_STATES, &form.state)}
                error={error(&text, &wrong, "state")}
                onchange={form.hear(|f: &mut StepForm, v: String| {
                    if let Some((state, _)) = COMMITMENT_STATES.iter().find(|(_, one)| *one == v) { f.state = *state; }
                })} />
            <Entry id="p-parts" kind="number" label={text.t("hosting-step-parts")} value={form.parts.clone()}
                error={error(&text, &wrong, "parts")} oninput={form.hear(|f: &mut StepForm, v| f.parts = v)} />
            <Entry id="p-note" kind="lines" class="wide" label={text.t("hosting-step-note")} value={form.note.clone()}
                error={error(&text, &wrong, "note")} oninput={form.hear(|f: &mut StepForm, v| f.note = v)} />
            <Entry id="p-evidence" kind="url" label={text.t("hosting-step-evidence")} value={form.evidence.clone()}
                error={error(&text, &wrong, "evidence")} oninput={form.hear(|f: &mut StepForm, v| f.evidence = v)} />
            <Entry id="p-new-due" kind="date" label={text.t("hosting-step-due")} hint={text.t("hosting-step-due-hint")} value={form.new_due.clone()}
                error={error(&text, &wrong, "new_due")} oninput={form.hear(|f: &mut StepForm, v| f.new_due = v)} />
            <div class="bar-below wide">
                <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-save") }</button>
                <button class="btn" type="button" onclick={props.done.reform(|_: MouseEvent| ())}>{ text.t("hosting-no") }</button>
                { act.line(&text) }
            </div>
        </form>
    }
}
