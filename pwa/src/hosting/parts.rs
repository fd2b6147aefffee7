//! The controls of the hosts' forms: dense, each with its label and what is wrong with it.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use uuid::Uuid;

use super::book::nonce;
use super::form::Wrong;
use crate::staff::browser;
use crate::text::{Text, use_text};
use crate::ui::Icon;
use crate::ui::browser::words_of;

/// What an entry is told.
#[derive(PartialEq, Properties)]
pub struct EntryProps {
    /// Its id; what is wrong with it stands in `<id>-error`.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The type of the input: `text`, `date`, `datetime-local`, `number`, `url`; `lines` for several lines.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// The words.
    pub value: AttrValue,
    /// Told the new words.
    pub oninput: Callback<String>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Lines that are shown.
    #[prop_or(3)]
    pub rows: u8,
    /// The language of the words.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Its classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A field with its label, in one column or over the whole width.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let id = &props.id;
    let described = match (&props.error, &props.hint) {
        (Some(_), _) => Some(format!("{id}-error")),
        (None, Some(_)) => Some(format!("{id}-hint")),
        (None, None) => None,
    };
    let invalid = props.error.is_some().then_some("true");
    let tell = props.oninput.clone();
    let oninput = move |event: InputEvent| {
        if let Some(words) = words_of(&event) {
            tell.emit(words);
        }
    };
    let (value, lang) = (props.value.clone(), props.lang.clone());
    html! {
        <div class={classes!("field", props.class.clone())}>
            <label for={id.clone()}>{ &props.label }</label>
            if props.kind == "lines" {
                <textarea class="input" id={id.clone()} rows={props.rows.to_string()} {value} {lang} dir="auto"
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" {oninput} />
            } else {
                <input class="input" id={id.clone()} type={props.kind.clone()} {value} {lang} dir="auto"
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" {oninput} />
            }
            if let Some(error) = &props.error {
                <p class="fault" id={format!("{id}-error")}><Icon name="wrong" /><span>{ error }</span></p>
            } else if let Some(hint) = &props.hint {
                <small id={format!("{id}-hint")}>{ hint }</small>
            }
        </div>
    }
}

/// What a choice out of a list is told.
#[derive(PartialEq, Properties)]
pub struct PickProps {
    /// Its id.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// Value and words of each option.
    pub options: Vec<(String, String)>,
    /// The value that is chosen.
    pub value: AttrValue,
    /// Told the new value.
    pub onchange: Callback<String>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// One out of a list.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let id = &props.id;
    let tell = props.onchange.clone();
    let onchange = move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            tell.emit(select.value());
        }
    };
    let option = |(value, words): &(String, String)| {
        html! { <option value={value.clone()} selected={props.value == value.as_str()}>{ words }</option> }
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{ &props.label }</label>
            <select class="input" id={id.clone()} {onchange} aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={props.error.is_some().then(|| format!("{id}-error"))}>
                { for props.options.iter().map(option) }
            </select>
            if let Some(error) = &props.error {
                <p class="fault" id={format!("{id}-error")}><Icon name="wrong" /><span>{ error }</span></p>
            }
        </div>
    }
}

/// What a tick is told.
#[derive(PartialEq, Properties)]
pub struct TickProps {
    /// The label.
    pub label: AttrValue,
    /// Whether it is ticked.
    pub checked: bool,
    /// The language of the label.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Told whether it is ticked now.
    pub onchange: Callback<bool>,
}

/// Yes or no.
#[component]
pub fn Tick(props: &TickProps) -> Html {
    let tell = props.onchange.clone();
    let onchange = move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            tell.emit(input.checked());
        }
    };
    html! {
        <label class="tick"><input type="checkbox" checked={props.checked} {onchange} /><span lang={props.lang.clone()} dir={props.lang.is_some().then_some("auto")}>{ &props.label }</span></label>
    }
}

/// The sentence for a field, if something is wrong with it.
pub fn error(text: &Text, wrong: &[Wrong], field: &str) -> Option<AttrValue> {
    let (_, key) = wrong.iter().find(|(name, _)| *name == field)?;
    Some(AttrValue::from(text.t(key)))
}

/// Gives the focus to the first field of a form that needs a hand: `f-said-by` for `said_by` of the form `f`.
pub fn lead_to(form: &str, wrong: &[Wrong]) {
    if let Some((field, _)) = wrong.first() {
        crate::ui::browser::focus(&format!("{form}-{}", field.replace('_', "-")));
    }
}

/// Takes the focus into a form that opened on the page; when it is gone, the page has it.
#[hook]
pub fn use_lead(first: &'static str) {
    use_effect_with((), move |()| {
        crate::ui::browser::focus(first);
        || crate::ui::browser::focus("content")
    });
}

/// A number of what this component makes: sent again after a timeout it is made once. Another one whenever `of` changes.
#[hook]
pub fn use_number<T: PartialEq + 'static>(of: T) -> Option<Uuid> {
    *use_memo(of, |_| nonce())
}

/// What a question is told.
#[derive(PartialEq, Properties)]
pub struct AskProps {
    /// What is asked.
    pub heading: AttrValue,
    /// What it means.
    pub words: AttrValue,
    /// What the button says that does it.
    pub yes: AttrValue,
    /// Do it.
    pub onyes: Callback<()>,
    /// Leave it.
    pub onno: Callback<()>,
    /// More to fill in.
    #[prop_or_default]
    pub children: Html,
}

/// Asks before something that cannot be taken back, or that is written to the log.
#[component]
pub fn Ask(props: &AskProps) -> Html {
    let text = use_text();
    let dialog = use_node_ref();
    use_effect_with(dialog.clone(), browser::show_dialog);
    html! {
        <dialog ref={dialog} aria-labelledby="ask-heading" onclose={props.onno.reform(|_: Event| ())}>
            <div class="flow">
                <h2 id="ask-heading">{ &props.heading }</h2>
                <p>{ &props.words }</p>
                { props.children.clone() }
            </div>
            <div class="row push">
                <button class="btn main" type="button" onclick={props.onyes.reform(|_: MouseEvent| ())}>{ &props.yes }</button>
                <button class="btn" type="button" onclick={props.onno.reform(|_: MouseEvent| ())}>{ text.t("hosting-no") }</button>
            </div>
        </dialog>
    }
}
