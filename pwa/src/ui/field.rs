//! Every input with words: label above, hint below, error with what to do, room in letters of the person's own script.

use i18n::Arg;
use yew::prelude::*;

use super::{Icon, Look};
use crate::text::use_text;

/// What kind of words go in.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// A line.
    #[default]
    Line,
    /// Several lines.
    Lines,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A day.
    Date,
    /// Digits.
    Digits,
}

impl Kind {
    fn input_type(self) -> &'static str {
        match self {
            Self::Line | Self::Lines | Self::Digits => "text",
            Self::Phone => "tel",
            Self::Email => "email",
            Self::Date => "date",
        }
    }
}

/// What a field is told.
#[derive(PartialEq, Properties)]
pub struct FieldProps {
    /// Its id; hint and error are `<id>-hint` and `<id>-error`.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong, already in words.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The kind of words.
    #[prop_or_default]
    pub kind: Kind,
    /// The words.
    pub value: AttrValue,
    /// Lines that are shown.
    #[prop_or(4)]
    pub rows: u8,
    /// Letters that still fit, said below the field; none when there is plenty of room.
    #[prop_or_default]
    pub room: Option<usize>,
    /// Latest day, for dates.
    #[prop_or_default]
    pub max: Option<AttrValue>,
    /// Only for screen readers.
    #[prop_or_default]
    pub label_hidden: bool,
    /// Told the new words.
    pub oninput: Callback<String>,
}

/// A field.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let text = use_text();
    let id = &props.id;
    let described = {
        let mut ids = Vec::new();
        if props.error.is_some() {
            ids.push(format!("{id}-error"));
        }
        if props.hint.is_some() {
            ids.push(format!("{id}-hint"));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    let invalid = props.error.is_some().then_some("true");
    let oninput = {
        let tell = props.oninput.clone();
        move |event: InputEvent| {
            if let Some(words) = super::browser::words_of(&event) {
                tell.emit(words);
            }
        }
    };
    let mode = (props.kind == Kind::Digits).then_some("numeric");
    html! {
        <div class="field">
            <label for={id.clone()} class={props.label_hidden.then_some("hide")}>{ &props.label }</label>
            if let Some(error) = &props.error { <Fault id={format!("{id}-error")} words={error.clone()} /> }
            if props.kind == Kind::Lines {
                <textarea class="input" id={id.clone()} rows={props.rows.to_string()} value={props.value.clone()}
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" dir="auto" {oninput} />
            } else {
                <input class="input" id={id.clone()} type={props.kind.input_type()} value={props.value.clone()}
                    aria-describedby={described} aria-invalid={invalid} inputmode={mode} max={props.max.clone()}
                    autocomplete="off" dir="auto" {oninput} />
            }
            if let Some(hint) = &props.hint { <small id={format!("{id}-hint")}>{ hint }</small> }
            if let Some(room) = props.room {
                <small class="num" role="status">{ text.t_with("field-room", &[("letters", Arg::from(room))]) }</small>
            }
        </div>
    }
}

/// What an error line is told.
#[derive(PartialEq, Properties)]
pub struct FaultProps {
    /// Its id.
    pub id: AttrValue,
    /// What to do.
    pub words: AttrValue,
}

/// What is wrong with one answer.
#[component]
pub fn Fault(props: &FaultProps) -> Html {
    html! { <p class="fault" id={props.id.clone()}><Icon name="wrong" /><span>{ &props.words }</span></p> }
}

/// All errors of a page above its question: id of the answer, and what to do. The page gives it the focus.
pub fn error_summary(look: &Look, errors: Vec<(&'static str, String)>) -> Html {
    if errors.is_empty() {
        return html! {};
    }
    html! {
        <div class="notice wrong" id="errors" tabindex="-1" role="alert">
            { look.icon("wrong") }
            <div class="flow">
                <h2>{ look.t("error-title") }</h2>
                <ul>{ for errors.into_iter().map(|(id, words)| html! { <li><a href={format!("#{id}")}>{ words }</a></li> }) }</ul>
            </div>
        </div>
    }
}
