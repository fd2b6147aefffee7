//! Cards to choose from: the whole card is the target, the control stands at its end.

use yew::prelude::*;

use super::Icon;

/// What a set of cards is told.
#[derive(PartialEq, Properties)]
pub struct ChoicesProps {
    /// The question, for screen readers.
    pub legend: AttrValue,
    /// The question is also shown, above the cards.
    #[prop_or_default]
    pub shown: bool,
    /// Two columns where there is room.
    #[prop_or_default]
    pub two: bool,
    /// The id of the set; an error summary leads here.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Ids of hint and error.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// The cards.
    pub children: Html,
}

/// A set of cards.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let legend = if props.shown { "lg" } else { "hide" };
    html! {
        <fieldset id={props.id.clone()} tabindex="-1" aria-describedby={props.described_by.clone()}>
            <legend class={legend}>{ &props.legend }</legend>
            <div class={classes!("choices", props.two.then_some("two"))}>{ props.children.clone() }</div>
        </fieldset>
    }
}

/// What a card is told.
#[derive(PartialEq, Properties)]
pub struct ChoiceProps {
    /// The set it belongs to.
    pub name: AttrValue,
    /// Its value.
    pub value: AttrValue,
    /// A few words.
    pub label: AttrValue,
    /// One line of example.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Picture.
    #[prop_or_default]
    pub icon: Option<AttrValue>,
    /// Several can be chosen.
    #[prop_or_default]
    pub many: bool,
    /// Chosen.
    pub checked: bool,
    /// A low card without a picture.
    #[prop_or_default]
    pub slim: bool,
    /// The language of the label, if it is not the page's.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Told the new state.
    pub onchange: Callback<bool>,
}

/// A card.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let kind = if props.many { "checkbox" } else { "radio" };
    let onchange = {
        let tell = props.onchange.clone();
        let (many, checked) = (props.many, props.checked);
        // A radio that fires has been chosen; a checkbox has turned.
        move |_: Event| tell.emit(!many || !checked)
    };
    html! {
        <label class={classes!("choice", props.slim.then_some("slim"))}>
            if let Some(icon) = &props.icon { <Icon name={icon.clone()} /> }
            <span>
                <b><bdi lang={props.lang.clone()}>{ &props.label }</bdi></b>
                if let Some(note) = &props.note { <small><bdi lang={props.lang.clone()}>{ note }</bdi></small> }
            </span>
            <input type={kind} name={props.name.clone()} value={props.value.clone()} checked={props.checked} {onchange} />
        </label>
    }
}
