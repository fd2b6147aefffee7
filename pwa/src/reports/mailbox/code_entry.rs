//! Typing the code: one forgiving field; the check digits speak before anything is sent.

use i18n::Arg;
use yew::prelude::*;

use super::visit::Visit;
use crate::sealer::{CODE_DIGITS, Fault, Mistyped, SealerError, Secret, check_code, in_groups};
use crate::text::{Text, use_text};
use crate::ui::{Field, Kind, Notice, Tone, Waiting};

/// What the entry is told.
#[derive(PartialEq, Properties)]
pub struct CodeEntryProps {
    /// The visit that it opens.
    pub visit: Visit,
    /// What went wrong with the last code.
    pub fault: Option<Fault>,
    /// An open report was closed because nobody touched the page.
    pub timed_out: bool,
    /// A code is being tried; what was typed stays, in case there is no signal.
    pub opening: bool,
}

/// The code's field and its button.
#[component]
pub fn CodeEntry(props: &CodeEntryProps) -> Html {
    let text = use_text();
    let typed = use_state(String::new);
    let mistake = use_state_eq(|| None::<Mistyped>);
    {
        let typed = typed.clone();
        use_effect_with((), move |()| {
            if let Some(early) = early_words() {
                typed.set(early);
            }
        });
    }
    let oninput = {
        let (typed, mistake) = (typed.clone(), mistake.clone());
        Callback::from(move |words| {
            mistake.set(None);
            typed.set(words);
        })
    };
    let open = {
        let (typed, mistake, visit) = (typed.clone(), mistake.clone(), props.visit.clone());
        let opening = props.opening;
        Callback::from(move |()| match check_code(&typed) {
            Ok(()) if opening => {}
            Ok(()) => visit.open(Secret::from((*typed).clone())),
            Err(wrong) => {
                mistake.set(Some(wrong));
                crate::ui::browser::focus("code");
            }
        })
    };
    let onkeydown = {
        let open = open.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                open.emit(());
            }
        }
    };
    let groups = in_groups(&typed);
    let count: usize = groups.iter().map(|group| group.chars().count()).sum();
    html! {
        <div class="flow">
            <h1>{ text.t("mailbox-enter-title") }</h1>
            <p>{ text.t("mailbox-enter-intro") }</p>
            if props.timed_out { <Notice icon="clock" live=true><p>{ text.t("mailbox-closed-idle") }</p></Notice> }
            if let Some(fault) = props.fault { { entry_fault(&text, fault) } }
            <div class="codefield" {onkeydown}>
                <Field id="code" label={text.t("mailbox-enter-label")} hint={text.t("mailbox-enter-hint")} kind={Kind::Digits}
                    value={(*typed).clone()} error={mistake.map(|wrong| in_words(&text, wrong))} {oninput} />
            </div>
            if !groups.is_empty() {
                <ol class="code typed" dir="ltr" aria-hidden="true">{ for groups.iter().map(|group| html! { <li>{ group }</li> }) }</ol>
                <p class="small soft num" role="status">{ text.t_with("mailbox-enter-count", &[("typed", Arg::from(count)), ("all", Arg::from(CODE_DIGITS))]) }</p>
            }
            if props.opening { <Waiting words={text.t("mailbox-opening")} /> }
            <button class="btn main" type="button" aria-disabled={props.opening.then_some("true")} onclick={open.reform(|_: MouseEvent| ())}>{ text.t("mailbox-enter-button") }</button>
            <p class="small soft">{ text.t("mailbox-enter-lost") }</p>
        </div>
    }
}

/// Why the code did not open anything, and what to do.
fn entry_fault(text: &Text, fault: Fault) -> Html {
    let words = match fault {
        Fault::Sealer(SealerError::Mistyped(wrong)) => in_words(text, wrong),
        fault => text.t(&fault.key()),
    };
    html! { <Notice icon="wrong" tone={Tone::Wrong} live=true><p>{ words }</p></Notice> }
}

fn in_words(text: &Text, wrong: Mistyped) -> String {
    match wrong.digits() {
        Some(digits) => text.t_with(wrong.text_key(), &[("digits", Arg::from(digits))]),
        None => text.t(wrong.text_key()),
    }
}

/// What was typed into the server's page before the app was there.
#[cfg(target_arch = "wasm32")]
fn early_words() -> Option<String> {
    use wasm_bindgen::JsCast;

    let field = web_sys::window()?.document()?.get_element_by_id("code")?;
    let words = field.dyn_into::<web_sys::HtmlInputElement>().ok()?.value();
    (!words.is_empty()).then_some(words)
}

#[cfg(not(target_arch = "wasm32"))]
fn early_words() -> Option<String> {
    None
}
