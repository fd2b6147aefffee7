//! Short texts that must be seen: notices, lists of facts, and what opens on demand.

use yew::prelude::*;

use super::Icon;

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
    let tone = match props.tone {
        Tone::Plain => None,
        Tone::Vow => Some("vow"),
        Tone::Wrong => Some("wrong"),
    };
    let role = props.live.then_some("status");
    html! {
        <div class={classes!("notice", tone)} {role}>
            <Icon name={props.icon.clone()} />
            <div class="flow">{ props.children.clone() }</div>
        </div>
    }
}

/// What a list of facts is told.
#[derive(PartialEq, Properties)]
pub struct FactsProps {
    /// The facts.
    pub children: Html,
}

/// A list of facts, each with a picture.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    html! { <ul class="facts">{ props.children.clone() }</ul> }
}

/// What a fact is told.
#[derive(PartialEq, Properties)]
pub struct FactProps {
    /// Picture.
    pub icon: AttrValue,
    /// The picture has a direction.
    #[prop_or_default]
    pub turn: bool,
    /// The words.
    pub children: Html,
}

/// One fact of a list.
#[component]
pub fn Fact(props: &FactProps) -> Html {
    html! {
        <li><Icon name={props.icon.clone()} turn={props.turn} /><span>{ props.children.clone() }</span></li>
    }
}

/// What a part that opens on demand is told.
#[derive(PartialEq, Properties)]
pub struct MoreProps {
    /// Picture.
    #[prop_or(AttrValue::Static("ask"))]
    pub icon: AttrValue,
    /// What one gets to see.
    pub title: AttrValue,
    /// The words.
    pub children: Html,
}

/// A part that opens on demand.
#[component]
pub fn More(props: &MoreProps) -> Html {
    html! {
        <details class="more">
            <summary><Icon name={props.icon.clone()} /><span>{ &props.title }</span></summary>
            <div class="flow">{ props.children.clone() }</div>
        </details>
    }
}
