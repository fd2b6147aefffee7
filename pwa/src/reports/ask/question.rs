//! What stands around every question: progress, errors, the question with its voice, the way on and back.

use yew::prelude::*;

use super::super::desk::{Action, AskProps};
use super::super::wizard::{back, progress};
use crate::ui::{Look, ReadAloud, error_summary, steps};

/// A question's frame.
pub struct Question {
    title: String,
    hint: Option<String>,
    aloud: Vec<String>,
    note: Option<String>,
    main: Option<Html>,
}

impl Question {
    /// The question.
    pub fn new(title: String) -> Self {
        Self {
            title,
            hint: None,
            aloud: Vec::new(),
            note: None,
            main: None,
        }
    }

    /// What helps to answer it.
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Read aloud behind question and hint.
    pub fn aloud(mut self, words: impl IntoIterator<Item = String>) -> Self {
        self.aloud.extend(words);
        self
    }

    /// Said behind the count.
    pub fn note(mut self, note: String) -> Self {
        self.note = Some(note);
        self
    }

    /// Another main button than "Continue".
    pub fn main(mut self, button: Html) -> Self {
        self.main = Some(button);
        self
    }

    /// Draws it around the answers.
    pub fn draw(self, look: &Look, ask: &AskProps, answers: Html) -> Html {
        let step = ask.wizard.step;
        let act = |action: fn() -> Action| {
            let wizard = ask.wizard.clone();
            Callback::from(move |_: MouseEvent| wizard.dispatch(action()))
        };
        let main = self.main.unwrap_or_else(|| {
            html! { <button class="btn main" type="button" onclick={act(|| Action::Advance)}>{ look.t("continue") }</button> }
        });
        let aloud = std::iter::once(&self.title)
            .chain(&self.hint)
            .chain(&self.aloud);
        let aloud = aloud.map(String::as_str).collect::<Vec<_>>().join(". ");
        html! {
            <>
                { steps(look, progress(step, ask.answers()), self.note) }
                <div class="after flow">
                    { error_summary(look, ask.faults(look)) }
                    <div class="ask">
                        <h1 id="question" tabindex="-1">{ self.title }</h1>
                        <ReadAloud words={aloud} />
                    </div>
                    if let Some(hint) = self.hint { <p class="soft" id="question-hint">{ hint }</p> }
                    { answers }
                </div>
                <div class="actions">
                    { main }
                    if back(step, ask.answers()).is_some() {
                        <button class="btn bare" type="button" onclick={act(|| Action::Retreat)}>{ look.t("back") }</button>
                    }
                </div>
            </>
        }
    }
}
