//! The wizard as the page's state, and what its views are told.

use std::rc::Rc;

use api_types::Day;
use api_types::places::Places;
use yew::prelude::*;

use super::answers::Answers;
use super::wizard::{Step, Wizard};
use crate::ui::{Look, browser};

/// What a person does on a question's page.
pub enum Action {
    /// Changes answers.
    Edit(Box<dyn Fn(&mut Answers)>),
    /// Goes on.
    Advance,
    /// Goes back.
    Retreat,
    /// Goes from the last page to one answer.
    Change(Step),
    /// Sealed: nothing of it is needed any more.
    Clear,
}

impl Reducible for Wizard {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut wizard = (*self).clone();
        match action {
            Action::Edit(edit) => edit(&mut wizard.answers),
            Action::Advance => wizard.advance(browser::today().as_deref()),
            Action::Retreat => {
                wizard.retreat();
            }
            Action::Change(step) => wizard.change(step),
            Action::Clear => {
                let blank = Answers::new(
                    wizard.answers.kind(),
                    wizard.answers.narrative.language.clone(),
                );
                wizard = Self::new(blank);
            }
        }
        Rc::new(wizard)
    }
}

/// Something that comes over the network.
#[derive(Debug, Clone, PartialEq)]
pub enum Fetched<T> {
    /// On its way.
    Waiting,
    /// Here.
    Here(Rc<T>),
    /// It did not come; the key of what to do.
    Failed(String),
}

/// What every question's view is told.
#[derive(Clone, PartialEq, Properties)]
pub struct AskProps {
    /// Where the person is.
    pub wizard: UseReducerHandle<Wizard>,
    /// Neighborhoods and police areas.
    pub places: Fetched<Places>,
    /// None while the list of readers is here or on its way; else the key of what to do.
    pub readers_failed: Option<String>,
    /// Fetches lists and readers again.
    pub retry: Callback<()>,
    /// Seals and sends.
    pub send: Callback<()>,
}

impl AskProps {
    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.wizard.answers
    }

    /// Changes answers.
    pub fn edit(&self, edit: impl Fn(&mut Answers) + 'static) {
        self.wizard.dispatch(Action::Edit(Box::new(edit)));
    }

    /// A callback that changes answers with the words of a field.
    pub fn on_words(
        &self,
        edit: impl Fn(&mut Answers, String) + Clone + 'static,
    ) -> Callback<String> {
        let ask = self.clone();
        Callback::from(move |words: String| {
            let edit = edit.clone();
            ask.edit(move |answers| edit(answers, words.clone()));
        })
    }

    /// A callback that changes answers when a card is chosen or cleared.
    pub fn on_choice(&self, edit: impl Fn(&mut Answers, bool) + Clone + 'static) -> Callback<bool> {
        let ask = self.clone();
        Callback::from(move |on: bool| {
            let edit = edit.clone();
            ask.edit(move |answers| edit(answers, on));
        })
    }

    /// What is wrong with the answer of an element, in words.
    pub fn fault(&self, look: &Look, id: &str) -> Option<AttrValue> {
        let fault = self.wizard.faults.iter().find(|fault| fault.id == id)?;
        Some(look.t(fault.key).into())
    }

    /// Everything that is wrong on this page: element and words.
    pub fn faults(&self, look: &Look) -> Vec<(&'static str, String)> {
        self.wizard
            .faults
            .iter()
            .map(|fault| (fault.id, look.t(fault.key)))
            .collect()
    }
}

/// Today and yesterday on this phone.
pub fn days() -> (Option<Day>, Option<Day>) {
    (browser::today().map(Day), browser::yesterday().map(Day))
}
