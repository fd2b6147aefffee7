//! Forms of plain HTML: every input has a label, an error says what to do and is linked from a summary, what was typed stays.

use api_types::{LanguageTag, ProblemKind};
use i18n::Arg;
use yew::prelude::*;

use super::models::FormFault;
use super::parts::wrong;
use crate::ui::Look;

/// A form while it is drawn. `id` keeps the ids of two forms on one page apart.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub look: &'a Look,
    pub id: &'static str,
    pub faults: &'a [FormFault],
}

impl<'a> Form<'a> {
    /// A form with the faults that were found in it.
    pub(super) fn new(look: &'a Look, id: &'static str, faults: &'a [FormFault]) -> Self {
        Self { look, id, faults }
    }

    /// The id of a field.
    pub(super) fn field_id(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }

    /// What is wrong with a field, in words.
    pub(super) fn wrong(&self, name: &str) -> Option<String> {
        let fault = self.faults.iter().find(|fault| fault.field == name)?;
        Some(said_of(self.look, self.id, fault))
    }

    /// All faults, above the form.
    pub(super) fn summary(&self) -> Html {
        let field = |fault: &FormFault| self.field_id(&fault.field);
        self.summary_to(|fault| (!fault.field.is_empty()).then(|| field(fault)))
    }

    /// The same for a form that stands in a part of the page; none if there is no way to it any more.
    pub(super) fn summary_of_part(&self, part: Option<&str>) -> Html {
        self.summary_to(|_| part.map(str::to_owned))
    }

    fn summary_to(&self, place: impl Fn(&FormFault) -> Option<String>) -> Html {
        if self.faults.is_empty() {
            return html! {};
        }
        let line = |fault: &FormFault| {
            let words = said_of(self.look, self.id, fault);
            match place(fault) {
                Some(place) => html! { <li><a href={format!("#{place}")}>{ words }</a></li> },
                None => html! { <li>{ words }</li> },
            }
        };
        html! {
            <div class="notice wrong" id={format!("{}-errors", self.id)} tabindex="-1" role="alert">
                { self.look.icon("wrong") }
                <div class="flow"><h2>{ self.look.t("error-title") }</h2><ul class="flow-s">{ for self.faults.iter().map(line) }</ul></div>
            </div>
        }
    }

    /// The error line of a field.
    pub(super) fn fault(&self, name: &str) -> Html {
        match self.wrong(name) {
            Some(words) => {
                let id = format!("{}-error", self.field_id(name));
                html! { <p class="fault" {id}>{ self.look.icon("wrong") }<span>{ words }</span></p> }
            }
            None => html! {},
        }
    }

    /// Cards of which one or several can be chosen.
    pub(super) fn set(
        &self,
        name: &str,
        legend: &str,
        hint: Option<&str>,
        two: bool,
        cards: impl IntoIterator<Item = Html>,
    ) -> Html {
        let id = self.field_id(name);
        let class = if two { "choices two" } else { "choices" };
        let described = self.described(name, hint.is_some());
        html! {
            <fieldset id={id.clone()} tabindex="-1" aria-describedby={described}>
                <legend class="lg">{ self.look.t(legend) }</legend>
                { self.fault(name) }
                if let Some(hint) = hint { <p class="small soft hint" id={format!("{id}-hint")}>{ self.look.t(hint) }</p> }
                <div {class}>{ for cards }</div>
            </fieldset>
        }
    }

    /// A list to choose from: values and labels.
    pub(super) fn select(
        &self,
        name: &'static str,
        label: &str,
        hint: Option<&str>,
        chosen: &str,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Html {
        let id = self.field_id(name);
        let described = self.described(name, hint.is_some());
        let invalid = self.wrong(name).is_some().then_some("true");
        html! {
            <div class="field">
                <label for={id.clone()}>{ self.look.t(label) }</label>
                { self.fault(name) }
                <select class="input" id={id.clone()} {name} aria-describedby={described} aria-invalid={invalid}>
                    { for options.into_iter().map(|(value, words)| {
                        let selected = value == chosen;
                        html! { <option {value} {selected}>{ words }</option> }
                    }) }
                </select>
                if let Some(hint) = hint { <small id={format!("{id}-hint")}>{ self.look.t(hint) }</small> }
            </div>
        }
    }

    /// Languages to choose from; `none` is the key of the first line that chooses none.
    pub(super) fn tongues(
        &self,
        name: &'static str,
        label: &str,
        none: Option<&str>,
        tags: &[LanguageTag],
        chosen: &str,
    ) -> Html {
        let first = none.map(|key| (String::new(), self.look.t(key)));
        let named = |tag: &LanguageTag| (tag.0.clone(), self.look.language(tag));
        let options = first.into_iter().chain(tags.iter().map(named));
        self.select(name, label, None, chosen, options)
    }

    fn described(&self, name: &str, hinted: bool) -> Option<String> {
        let id = self.field_id(name);
        let mut ids = Vec::new();
        if self.wrong(name).is_some() {
            ids.push(format!("{id}-error"));
        }
        if hinted {
            ids.push(format!("{id}-hint"));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// What is wrong, in words: where nothing was chosen, that something has to be.
fn said_of(look: &Look, form: &str, fault: &FormFault) -> String {
    match (fault.field.as_str(), fault.kind) {
        ("interpreter_language", ProblemKind::UnknownLanguage) => {
            look.t("needs-interpreter-choose")
        }
        ("way", ProblemKind::NotOffered) => look.t("choose-way"),
        // Elsewhere an address may be left out.
        ("email", ProblemKind::EmailMalformed) if form == "follow" => look.t("follow-email-wrong"),
        // The page never sends another shape than the documented one: what is wrong is what stands in the field.
        ("", ProblemKind::MalformedBody) => wrong(look, fault.kind),
        ("text" | "topic" | "contact", ProblemKind::MalformedBody) => {
            wrong(look, ProblemKind::TextTooLong)
        }
        (_, ProblemKind::MalformedBody) => look.t("fault-number"),
        ("seats", ProblemKind::NotOffered) => {
            let most = u32::from(api_types::listening::MOST_SEATS);
            look.t_with("fault-most-seats", &[("seats", Arg::from(most))])
        }
        ("least", ProblemKind::GroupTooLarge) => look.t("fault-least"),
        ("wheelchair" | "asl_seating" | "headset" | "speaking", ProblemKind::GroupTooLarge) => {
            look.t("fault-more-than-seats")
        }
        (_, kind) => wrong(look, kind),
    }
}

/// A field for words or a number.
pub(super) struct Line<'a> {
    name: &'static str,
    label: &'a str,
    value: &'a str,
    kind: &'static str,
    rows: Option<u8>,
    hint: Option<String>,
    optional: bool,
    required: bool,
    bounds: Option<(String, String)>,
    long: Option<u16>,
    complete: &'static str,
}

impl<'a> Line<'a> {
    /// A line; `label` is a key.
    pub(super) fn new(name: &'static str, label: &'a str, value: &'a str) -> Self {
        Self {
            name,
            label,
            value,
            kind: "text",
            rows: None,
            hint: None,
            optional: false,
            required: false,
            bounds: None,
            long: None,
            complete: "off",
        }
    }

    /// Another type of input.
    pub(super) fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// An address for mails.
    pub(super) fn email(mut self) -> Self {
        self.complete = "email";
        self.kind("email")
    }

    /// A whole number.
    pub(super) fn number(mut self, least: u32, most: u32) -> Self {
        self.bounds = Some((least.to_string(), most.to_string()));
        self.kind("number")
    }

    /// Several lines.
    pub(super) fn rows(mut self, rows: u8) -> Self {
        self.rows = Some(rows);
        self
    }

    /// What helps, in words.
    pub(super) fn hint(mut self, words: String) -> Self {
        self.hint = Some(words);
        self
    }

    /// "(if you want)".
    pub(super) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// It cannot be left out.
    pub(super) fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Most signs.
    pub(super) fn long(mut self, most: u16) -> Self {
        self.long = Some(most);
        self
    }

    /// Draws it.
    pub(super) fn draw(self, form: &Form) -> Html {
        let id = form.field_id(self.name);
        let described = form.described(self.name, self.hint.is_some());
        let invalid = form.wrong(self.name).is_some().then_some("true");
        let label = html! {
            <label for={id.clone()} id={format!("{id}-label")}>
                { form.look.t(self.label) }
                if self.optional { { " " }<span class="soft light">{ form.look.t("if-you-want") }</span> }
            </label>
        };
        let number = self.kind == "number";
        let (min, max) = self.bounds.clone().unzip();
        let max = max.filter(|max| !max.is_empty());
        let input = match self.rows {
            Some(rows) => html! {
                <textarea class="input" id={id.clone()} name={self.name} rows={rows.to_string()} value={self.value.to_owned()}
                    required={self.required} maxlength={self.long.map(|most| most.to_string())}
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" dir="auto" />
            },
            None => html! {
                <input class="input" id={id.clone()} name={self.name} type={self.kind} value={self.value.to_owned()} {min} {max}
                    required={self.required} maxlength={self.long.map(|most| most.to_string())}
                    aria-describedby={described} aria-invalid={invalid} inputmode={number.then_some("numeric")}
                    autocomplete={self.complete} dir={(!number).then_some("auto")} />
            },
        };
        let hint = html! { if let Some(hint) = &self.hint { <small id={format!("{id}-hint")}>{ hint }</small> } };
        if number {
            html! {
                <div class="field counted">
                    { label }
                    <div class="stepper" data-stepper="">
                        { step(form.look, &id, "-1", "\u{2212}", "step-less") }{ input }{ step(form.look, &id, "1", "+", "step-more") }
                    </div>
                    { form.fault(self.name) }
                    { hint }
                </div>
            }
        } else {
            html! { <div class="field">{ label }{ form.fault(self.name) }{ input }{ hint }</div> }
        }
    }
}

/// A button beside the number `field`: of use only with a script. Its name says of what there is one more.
fn step(look: &Look, field: &str, by: &'static str, sign: &'static str, label: &str) -> Html {
    let id = format!("{field}-{label}");
    let named = format!("{id} {field}-label");
    html! {
        <button {id} type="button" hidden={true} data-script="" data-step={by} aria-label={look.t(label)} aria-labelledby={named}>{ sign }</button>
    }
}

/// A hidden field.
pub(super) fn hidden(name: &'static str, value: &str) -> Html {
    html! { <input type="hidden" {name} value={value.to_owned()} /> }
}

/// One box to tick, with its words.
pub(super) fn tick(name: &'static str, words: String, checked: bool) -> Html {
    html! { <label class="choice slim"><span>{ words }</span><input type="checkbox" {name} value="yes" {checked} /></label> }
}

/// What a group fills in every time, kept in a file on its own device: of use only with a script, and never sent as a file.
pub(super) fn group_file(look: &Look) -> Html {
    html! {
        <div class="flow gap-s" hidden={true} data-script="">
            <div class="row">
                <button class="btn small" type="button" data-group-save="" hidden={true} data-script="">{ look.t("group-file-save") }</button>
                <label class="btn small" for="group-file-load">
                    { look.t("group-file-load") }
                    <input class="hide" id="group-file-load" type="file" accept=".json,application/json" data-group-load="" />
                </label>
            </div>
            <p class="fault" role="alert" hidden={true} data-group-wrong="">{ look.icon("wrong") }<span>{ look.t("group-file-wrong") }</span></p>
            <p class="small soft">{ look.t("group-file-note") }</p>
        </div>
    }
}
