//! The fields of a session: one sheet, in the order in which a host thinks about an evening.

use api_types::listening::{Officers, PublicRecord, SessionKind};
use i18n::Locale;
use yew::prelude::*;

use super::fields_people::PeopleFields;
use super::form::{SessionForm, Translated, Wrong};
use super::parts::{Entry, Pick, Tick, error};
use super::sheet::Pen;
use super::words::{self, word};
use crate::staff::desk::use_desk;
use crate::text::use_text;

/// What the fields are told.
#[derive(PartialEq, Properties)]
pub struct FieldsProps {
    /// The form.
    pub form: Pen<SessionForm>,
    /// What is wrong with it.
    pub wrong: Vec<Wrong>,
    /// The neighborhoods are chosen elsewhere.
    #[prop_or_default]
    pub series: bool,
}

/// Every language, as options.
pub fn language_options() -> Vec<(String, String)> {
    Locale::ALL
        .into_iter()
        .map(|locale| (locale.tag().to_owned(), locale.endonym().to_owned()))
        .collect()
}

/// All fields.
#[component]
pub fn Fields(props: &FieldsProps) -> Html {
    let (form, wrong, series) = (props.form.clone(), props.wrong.clone(), props.series);
    html! {
        <div class="sheet">
            <WhatFields form={form.clone()} wrong={wrong.clone()} />
            <WhereFields form={form.clone()} wrong={wrong.clone()} {series} />
            <PeopleFields form={form.clone()} wrong={wrong.clone()} />
            <SaidFields {form} {wrong} />
        </div>
    }
}

#[component]
fn WhatFields(props: &FieldsProps) -> Html {
    let text = use_text();
    let (form, wrong) = (&props.form, &props.wrong);
    let lang = form.language.clone();
    let add = {
        let form = form.clone();
        move |_: MouseEvent| form.edit(|form| form.translations.push(Translated::default()))
    };
    html! {
        <fieldset>
            <legend>{ text.t("hosting-part-what") }</legend>
            <Entry id="s-title" label={text.t("hosting-title")} value={form.title.clone()} error={error(&text, wrong, "title")}
                lang={lang.clone()} class="wide" oninput={form.hear(|f, v| f.title = v)} />
            <Entry id="s-summary" kind="lines" rows={4} label={text.t("hosting-summary")} value={form.summary.clone()}
                error={error(&text, wrong, "summary")} lang={lang} class="wide" oninput={form.hear(|f, v| f.summary = v)} />
            <Pick id="s-language" label={text.t("hosting-written-in")} options={language_options()} value={form.language.clone()}
                onchange={form.hear(|f, v| f.language = v)} />
            <Entry id="s-organizer" label={text.t("hosting-organizer")} value={form.organizer.clone()}
                error={error(&text, wrong, "organizer")} oninput={form.hear(|f, v| f.organizer = v)} />
            <Entry id="s-co-hosts" kind="lines" rows={2} label={text.t("hosting-co-hosts")} hint={text.t("hosting-one-a-line")}
                value={form.co_hosts.clone()} error={error(&text, wrong, "co_hosts")} oninput={form.hear(|f, v| f.co_hosts = v)} />
            <Entry id="s-agenda" kind="lines" rows={4} class="wide" label={text.t("hosting-agenda")} hint={text.t("hosting-agenda-hint")}
                value={form.agenda.clone()} error={error(&text, wrong, "agenda")} oninput={form.hear(|f, v| f.agenda = v)} />
            <div class="wide flow" id="s-translations" tabindex="-1">
                { for (0..form.translations.len()).map(|index| html! { <Translation form={form.clone()} {index} /> }) }
                if let Some(words) = error(&text, wrong, "translations") { <p class="fault">{ words }</p> }
                <button class="btn" type="button" onclick={add}>{ text.t("hosting-add-translation") }</button>
            </div>
        </fieldset>
    }
}

#[derive(PartialEq, Properties)]
struct TranslationProps {
    form: Pen<SessionForm>,
    index: usize,
}

/// Title and summary in one more language.
#[component]
fn Translation(props: &TranslationProps) -> Html {
    let text = use_text();
    let (form, index) = (&props.form, props.index);
    let Some(other) = form.translations.get(index) else {
        return html! {};
    };
    let put = |change: fn(&mut Translated, String)| {
        form.hear(move |form: &mut SessionForm, words: String| {
            if let Some(other) = form.translations.get_mut(index) {
                change(other, words);
            }
        })
    };
    let remove = {
        let form = form.clone();
        move |_: MouseEvent| {
            form.edit(move |form| {
                if index < form.translations.len() {
                    form.translations.remove(index);
                }
            });
        }
    };
    let mut languages = vec![(String::new(), text.t("hosting-choose"))];
    languages.extend(language_options());
    html! {
        <div class="card pairs-form">
            <Pick id={format!("s-other-{index}")} label={text.t("hosting-language")} options={languages}
                value={other.language.clone()} onchange={put(|o, v| o.language = v)} />
            <Entry id={format!("s-other-title-{index}")} label={text.t("hosting-title")} value={other.title.clone()}
                lang={other.language.clone()} oninput={put(|o, v| o.title = v)} />
            <Entry id={format!("s-other-summary-{index}")} kind="lines" label={text.t("hosting-summary")} class="wide"
                lang={other.language.clone()} value={other.summary.clone()} oninput={put(|o, v| o.summary = v)} />
            <button class="btn bare" type="button" onclick={remove}>{ text.t("hosting-remove") }</button>
        </div>
    }
}

#[component]
fn WhereFields(props: &FieldsProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let (form, wrong) = (&props.form, &props.wrong);
    let mut neighborhoods = vec![(String::new(), text.t("hosting-whole-city"))];
    neighborhoods.extend(desk.neighborhoods());
    let mut areas = vec![(String::new(), text.t("hosting-choose"))];
    areas.extend(desk.areas());
    html! {
        <fieldset>
            <legend>{ text.t("hosting-part-where") }</legend>
            if form.kind == SessionKind::Division {
                <Pick id="s-area" label={text.t("hosting-area")} options={areas} value={form.area.clone()}
                    error={error(&text, wrong, "area")} onchange={form.hear(|f, v| f.area = v)} />
            } else if !props.series {
                <Pick id="s-neighborhood" label={text.t("hosting-neighborhood")} options={neighborhoods}
                    value={form.neighborhood.clone()} error={error(&text, wrong, "neighborhood")}
                    onchange={form.hear(|f, v| f.neighborhood = v)} />
            }
            <Entry id="s-starts" kind="datetime-local" label={text.t("hosting-starts")} value={form.starts.clone()}
                error={error(&text, wrong, "starts")} oninput={form.hear(SessionForm::start_at)} />
            <Entry id="s-ends" kind="datetime-local" label={text.t("hosting-ends")} value={form.ends.clone()}
                error={error(&text, wrong, "ends")} oninput={form.hear(|f, v| f.ends = v)} />
            <Entry id="s-zone" label={text.t("hosting-zone")} hint={text.t("hosting-zone-hint")} value={form.zone.clone()}
                error={error(&text, wrong, "zone")} oninput={form.hear(|f, v| f.zone = v)} />
            <Entry id="s-hall" label={text.t("hosting-hall")} value={form.hall.clone()} error={error(&text, wrong, "hall")}
                oninput={form.hear(|f, v| f.hall = v)} />
            <Entry id="s-address" label={text.t("hosting-address")} value={form.address.clone()} error={error(&text, wrong, "address")}
                oninput={form.hear(|f, v| f.address = v)} />
            <Entry id="s-point" label={text.t("hosting-point")} hint={text.t("hosting-point-hint")} value={form.point.clone()}
                error={error(&text, wrong, "point")} oninput={form.hear(|f, v| f.point = v)} />
            <Entry id="s-way-there" kind="lines" rows={2} class="wide" label={text.t("hosting-way-there")}
                hint={text.t("hosting-way-there-hint")} value={form.way_there.clone()} error={error(&text, wrong, "way_there")}
                oninput={form.hear(|f, v| f.way_there = v)} />
        </fieldset>
    }
}

#[component]
fn SaidFields(props: &FieldsProps) -> Html {
    let text = use_text();
    let (form, wrong) = (&props.form, &props.wrong);
    let officers = Officers::ALL
        .iter()
        .map(|one| (one.word().to_owned(), words::officers(&text, *one)))
        .collect::<Vec<_>>();
    let records = PublicRecord::ALL
        .iter()
        .map(|one| (one.word().to_owned(), word(&text, one.word())))
        .collect::<Vec<_>>();
    html! {
        <fieldset>
            <legend>{ text.t("hosting-part-said") }</legend>
            <Pick id="s-officers" label={text.t("hosting-officers")} options={officers} value={form.officers.word()}
                onchange={form.hear(|f, v: String| f.officers = Officers::parse(&v).unwrap_or(f.officers))} />
            <Pick id="s-record" label={text.t("hosting-public-record")} options={records} value={form.public_record.word()}
                onchange={form.hear(|f, v: String| f.public_record = PublicRecord::parse(&v).unwrap_or(f.public_record))} />
            <Entry id="s-phone-in" label={text.t("hosting-phone-in")} value={form.phone_in.clone()} error={error(&text, wrong, "phone_in")}
                oninput={form.hear(|f, v| f.phone_in = v)} />
            <Entry id="s-ask-aid-by" kind="date" label={text.t("hosting-ask-aid-by")} value={form.ask_aid_by.clone()}
                error={error(&text, wrong, "ask_aid_by")} oninput={form.hear(|f, v| f.ask_aid_by = v)} />
            <Entry id="s-recording-days" kind="number" label={text.t("hosting-recording-days")} hint={text.t("hosting-recording-days-hint")}
                value={form.recording_days.clone()} error={error(&text, wrong, "recording_days")}
                oninput={form.hear(|f, v| f.recording_days = v)} />
            <Tick label={text.t("hosting-filmed")} checked={form.filmed} onchange={form.hear(|f, v| f.filmed = v)} />
        </fieldset>
    }
}
