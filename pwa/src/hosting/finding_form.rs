//! Writing down what was heard: quote, meaning, theme, place, and the commitments that answer it.

use api_types::FindingId;
use api_types::strategy::{Commitment, Theme};
use yew::prelude::*;

use super::fields::language_options;
use super::fields_people::turn;
use super::form::Wrong;
use super::load::use_act;
use super::papers::FindingForm;
use super::parts::{Entry, Pick, Tick, error, lead_to, use_lead, use_number};
use super::sheet::use_sheet;
use super::words::theme;
use crate::api::hosting as api;
use crate::staff::desk::{use_desk, use_unsent};
use crate::text::use_text;

/// What the form is told.
#[derive(PartialEq, Properties)]
pub struct FindingEditorProps {
    /// The finding; none for a new one.
    pub existing: Option<FindingId>,
    /// What stands in it first.
    pub form: FindingForm,
    /// People counted at the door so far.
    pub came: u32,
    /// What could answer it.
    pub commitments: Vec<Commitment>,
    /// Told when it is saved, or left.
    pub done: Callback<()>,
}

/// The form.
#[component]
pub fn FindingEditor(props: &FindingEditorProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let act = use_act();
    let form = use_sheet(|| props.form.clone());
    let wrong = use_state(Vec::<Wrong>::new);
    let number = use_number(());
    use_lead("f-quote");
    use_unsent(*form != props.form);
    let (existing, came) = (props.existing, props.came);
    let onsubmit = {
        let (form, wrong, act, done) = (
            form.clone(),
            wrong.setter(),
            act.clone(),
            props.done.clone(),
        );
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.check(came) {
                Err(found) => {
                    lead_to("f", &found);
                    wrong.set(found);
                }
                Ok(mut new) => {
                    new.id = number.filter(|_| existing.is_none()).map(FindingId);
                    wrong.set(Vec::new());
                    let done = done.clone();
                    act.run(
                        async move { api::write_finding(existing, &new).await },
                        move |()| done.emit(()),
                    );
                }
            }
        }
    };
    let mut neighborhoods = vec![(String::new(), text.t("hosting-choose"))];
    neighborhoods.extend(desk.neighborhoods());
    let themes = Theme::ALL
        .iter()
        .map(|one| (one.word().to_owned(), theme(&text, *one)))
        .collect::<Vec<_>>();
    let lang = form.language.clone();
    let here = form.neighborhood.clone();
    let near = props
        .commitments
        .iter()
        .filter(|one| one.neighborhood.as_str() == here || form.commitments.contains(&one.id));
    let link = |one: &Commitment| {
        let id = one.id;
        html! {
            <Tick label={one.title.clone()} lang={one.language.0.clone()} checked={form.commitments.contains(&id)}
                onchange={form.hear(move |f: &mut FindingForm, is| turn(&mut f.commitments, id, is))} />
        }
    };
    html! {
        <form {onsubmit} novalidate=true class="pairs-form">
            <h2 class="wide">{ text.t(if existing.is_some() { "hosting-finding-edit" } else { "hosting-new-finding" }) }</h2>
            <Entry id="f-quote" kind="lines" class="wide" label={text.t("hosting-quote")} hint={text.t("hosting-quote-hint")}
                lang={lang.clone()} value={form.quote.clone()} error={error(&text, &wrong, "quote")}
                oninput={form.hear(|f: &mut FindingForm, v| f.quote = v)} />
            <Entry id="f-summary" kind="lines" class="wide" label={text.t("hosting-meant")} lang={lang} value={form.summary.clone()}
                error={error(&text, &wrong, "summary")} oninput={form.hear(|f: &mut FindingForm, v| f.summary = v)} />
            <Pick id="f-theme" label={text.t("hosting-theme")} options={themes} value={form.theme.word()}
                onchange={form.hear(|f: &mut FindingForm, v: String| f.theme = Theme::parse(&v).unwrap_or(f.theme))} />
            <Pick id="f-neighborhood" label={text.t("hosting-neighborhood")} options={neighborhoods} value={form.neighborhood.clone()}
                error={error(&text, &wrong, "neighborhood")} onchange={form.hear(|f: &mut FindingForm, v| f.neighborhood = v)} />
            <Entry id="f-said-by" kind="number" label={text.t("hosting-said-by")} hint={text.t("hosting-said-by-hint")}
                value={form.said_by.clone()} error={error(&text, &wrong, "said_by")}
                oninput={form.hear(|f: &mut FindingForm, v| f.said_by = v)} />
            <Pick id="f-language" label={text.t("hosting-written-in")} options={language_options()} value={form.language.clone()}
                onchange={form.hear(|f: &mut FindingForm, v| f.language = v)} />
            <div class="wide" role="group" aria-label={text.t("hosting-answered-by")}>
                <b>{ text.t("hosting-answered-by") }</b>
                <div class="ticks-row">{ for near.map(link) }</div>
                <small class="soft">{ text.t("hosting-answered-by-hint") }</small>
            </div>
            <Tick label={text.t("hosting-publish-it")} checked={form.publish} onchange={form.hear(|f: &mut FindingForm, v| f.publish = v)} />
            <div class="bar-below wide">
                <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-save") }</button>
                <button class="btn" type="button" onclick={props.done.reform(|_: MouseEvent| ())}>{ text.t("hosting-no") }</button>
                { act.line(&text) }
            </div>
        </form>
    }
}
