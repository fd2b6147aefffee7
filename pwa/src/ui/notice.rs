//! Short texts that must be seen.

use yew::prelude::*;

use super::use_look;

/// What kind of notice it is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Good to know.
    #[default]
    Plain,
    /// Only for what is sealed.
    Vow,
    /// Something did not work; says what to do next.
    Wrong,
}

/// What a notice is told.
#[derive(PartialEq, Properties)]
pub struct NoticeProps {
    /// Picture.
    #[prop_or(AttrValue::Static("info"))]
    pub icon: AttrValue,
    /// Its kind.
    #[prop_or_default]
    pub tone: Tone,
    /// Told to screen readers as soon as it appears.
    #[prop_or_default]
    pub live: bool,
    /// The words.
    pub children: Html,
}

/// A notice.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let look = use_look();
    let class = match props.tone {
        Tone::Plain => "notice",
        Tone::Vow => "notice vow",
        Tone::Wrong => "notice wrong",
    };
    let role = props.live.then_some("status");
    html! {
        <div {class} {role}>{ look.icon(&props.icon) }<div class="flow">{ props.children.clone() }</div></div>
    }
}
