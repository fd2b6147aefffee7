//! What stands around logging in and unlocking: mark, heading, languages, and what is being waited for.

use yew::prelude::*;

use super::bar::Tongue;
use super::browser;
use super::enter::Step;
use crate::text::use_text;
use crate::ui::Icon;

/// What the frame is told.
#[derive(PartialEq, Properties)]
pub struct GateFrameProps {
    /// The page's heading.
    pub heading: AttrValue,
    /// One line below it.
    pub about: AttrValue,
    /// It lies over a page that stays.
    #[prop_or_default]
    pub over: bool,
    /// The form.
    pub children: Html,
}

/// The frame.
#[component]
pub fn GateFrame(props: &GateFrameProps) -> Html {
    let text = use_text();
    let over = props.over;
    use_effect_with(
        (props.heading.clone(), text.clone()),
        move |(heading, text)| {
            let before = over.then(browser::title);
            browser::set_title(&format!("{heading} · {}", text.t("staff-console")));
            move || {
                if let Some(before) = before {
                    browser::set_title(&before);
                }
            }
        },
    );
    let dialog = use_node_ref();
    use_effect_with(dialog.clone(), browser::show_dialog);
    let content = html! {
        <>
            <div class="row push">
                <span class="brand"><Icon name="mark" />{ "Amparo" }</span>
                <Tongue />
            </div>
            <div class="flow">
                <h1 id="gate-heading">{ &props.heading }</h1>
                <p class="soft">{ &props.about }</p>
            </div>
            { props.children.clone() }
        </>
    };
    if !over {
        return html! { <main class="gate" id="content">{ content }</main> };
    }
    // Nothing closes it but a login.
    let oncancel = |event: Event| event.prevent_default();
    let onclose = {
        let dialog = dialog.clone();
        move |_: Event| drop(browser::show_dialog(&dialog))
    };
    html! {
        <dialog ref={dialog} class="over" aria-labelledby="gate-heading" {oncancel} {onclose}>
            <div class="gate">{ content }</div>
        </dialog>
    }
}

/// What the waiting line is told.
#[derive(PartialEq, Properties)]
pub struct WorkingProps {
    /// The step; nothing is shown without one.
    pub step: Option<Step>,
}

/// What the person waits for, with a bar.
#[component]
pub fn Working(props: &WorkingProps) -> Html {
    let text = use_text();
    html! {
        <div class="working" role="status">
            if let Some(step) = props.step {
                <span>{ text.t(step.key()) }</span>
                <progress class="gauge" aria-label={text.t(step.key())}></progress>
            }
        </div>
    }
}
