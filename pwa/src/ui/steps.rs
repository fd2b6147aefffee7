//! How far one has come: a line of segments and the count in words.

use i18n::Arg;
use yew::prelude::*;

use crate::text::use_text;

/// What the progress line is told.
#[derive(PartialEq, Properties)]
pub struct StepsProps {
    /// This question, from 1.
    pub now: usize,
    /// How many there are.
    pub of: usize,
    /// Said behind the count.
    #[prop_or_default]
    pub note: Option<AttrValue>,
}

/// The progress line.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let text = use_text();
    let count = text.t_with(
        "step-of",
        &[("now", Arg::from(props.now)), ("of", Arg::from(props.of))],
    );
    let segment = |number: usize| {
        let class = match number.cmp(&props.now) {
            std::cmp::Ordering::Less => Some("done"),
            std::cmp::Ordering::Equal => Some("now"),
            std::cmp::Ordering::Greater => None,
        };
        html! { <li {class}></li> }
    };
    html! {
        <>
            <p class="small soft" aria-live="polite">
                { count }
                if let Some(note) = &props.note { { " · " }{ note } }
            </p>
            <ol class="steps" aria-hidden="true">{ for (1..=props.of).map(segment) }</ol>
        </>
    }
}
