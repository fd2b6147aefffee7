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
    /// The form.
    pub children: Html,
}

/// The frame.
#[component]
pub fn GateFrame(props: &GateFrameProps) -> Html {
    let text = use_text();
    use_effect_with((props.heading.clone(), text.clone()), |(heading, text)| {
        browser::set_title(&format!("{heading} · {}", text.t("staff-console")));
    });
    html! {
        <main class="gate" id="content">
            <div class="row push">
                <span class="brand"><Icon name="mark" />{ "Amparo" }</span>
                <Tongue />
            </div>
            <div class="flow">
                <h1>{ &props.heading }</h1>
                <p class="soft">{ &props.about }</p>
            </div>
            { props.children.clone() }
        </main>
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
