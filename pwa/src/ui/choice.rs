//! Cards to choose from: the whole card is the target, the control stands at its end.

use yew::prelude::*;

use super::Look;

/// A set of cards.
#[derive(Default)]
pub struct Choices {
    legend: String,
    id: Option<&'static str>,
    shown: bool,
    two: bool,
    hinted: bool,
}

impl Choices {
    /// The question, for screen readers.
    pub fn new(legend: String) -> Self {
        Self {
            legend,
            ..Self::default()
        }
    }

    /// The id that an error summary leads to.
    pub fn id(mut self, id: &'static str) -> Self {
        self.id = Some(id);
        self
    }

    /// The question is also shown, above the cards.
    pub fn shown(mut self) -> Self {
        self.shown = true;
        self
    }

    /// Two columns where there is room.
    pub fn two(mut self) -> Self {
        self.two = true;
        self
    }

    /// The hint of the page's question belongs to it.
    pub fn hinted(mut self) -> Self {
        self.hinted = true;
        self
    }

    /// Draws the set.
    pub fn draw(self, cards: impl IntoIterator<Item = Html>) -> Html {
        let legend = if self.shown { "lg" } else { "hide" };
        let class = if self.two { "choices two" } else { "choices" };
        let described = self.hinted.then_some("question-hint");
        html! {
            <fieldset id={self.id} tabindex="-1" aria-describedby={described}>
                <legend class={legend}>{ self.legend }</legend>
                <div {class}>{ for cards }</div>
            </fieldset>
        }
    }
}

/// A card.
pub struct Card {
    many: bool,
    name: &'static str,
    value: AttrValue,
    label: String,
    note: Option<String>,
    icon: Option<&'static str>,
    slim: bool,
    lang: Option<&'static str>,
    checked: bool,
}

impl Card {
    /// A card of a set of which one can be chosen.
    pub fn one(
        name: &'static str,
        value: impl Into<AttrValue>,
        label: String,
        checked: bool,
    ) -> Self {
        let (value, note, icon, lang) = (value.into(), None, None, None);
        Self {
            many: false,
            name,
            value,
            label,
            note,
            icon,
            slim: false,
            lang,
            checked,
        }
    }

    /// A card of a set of which several can be chosen.
    pub fn many(
        name: &'static str,
        value: impl Into<AttrValue>,
        label: String,
        checked: bool,
    ) -> Self {
        Self {
            many: true,
            ..Self::one(name, value, label, checked)
        }
    }

    /// One line of example.
    pub fn note(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }

    /// Picture.
    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A low card.
    pub fn slim(mut self) -> Self {
        self.slim = true;
        self
    }

    /// The language of label and note, where it is not the page's.
    pub fn lang(mut self, lang: &'static str) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Draws the card; `tell` hears the new state.
    pub fn draw(self, look: &Look, tell: Callback<bool>) -> Html {
        let Self {
            many,
            name,
            value,
            label,
            note,
            icon,
            slim,
            lang,
            checked,
        } = self;
        let kind = if many { "checkbox" } else { "radio" };
        let class = if slim { "choice slim" } else { "choice" };
        // A radio that fires has been chosen; a checkbox has turned.
        let onchange = tell.reform(move |_: Event| !many || !checked);
        html! {
            <label {class}>
                if let Some(icon) = icon { { look.icon(icon) } }
                <span>
                    <b><bdi {lang}>{ label }</bdi></b>
                    if let Some(note) = note { <small><bdi {lang}>{ note }</bdi></small> }
                </span>
                <input type={kind} {name} {value} {checked} {onchange} />
            </label>
        }
    }
}
