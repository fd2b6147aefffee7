//! One view per question. They show the answers and tell what was chosen; the rules are in `wizard`.

mod area;
mod bias;
mod check;
mod check_lines;
mod contact;
mod immigration_status;
mod items;
mod neighborhood;
mod owner;
mod place;
mod readers;
mod safety;
mod screening;
mod story;
mod what;
mod when;

use i18n::Arg;
use yew::prelude::*;

use super::answers::Answers;
use super::desk::{Action, AskProps};
use super::wizard::{Limit, Step, letters_left, progress};
use crate::text::{Text, use_text};
use crate::ui::{ErrorSummary, ReadAloud, Steps};

/// The question that the wizard is at.
#[component]
pub fn Ask(props: &AskProps) -> Html {
    let ask = props.clone();
    match props.wizard.step {
        Step::Screening => html! { <screening::Screening ..ask /> },
        Step::Door => html! { <screening::Door ..ask /> },
        Step::What => html! { <what::What ..ask /> },
        Step::Story => html! { <story::Story ..ask /> },
        Step::Items => html! { <items::Items ..ask /> },
        Step::When => html! { <when::When ..ask /> },
        Step::Place => html! { <place::Place ..ask /> },
        Step::Neighborhood => html! { <neighborhood::Neighborhood ..ask /> },
        Step::Area => html! { <area::Area ..ask /> },
        Step::Owner => html! { <owner::Owner ..ask /> },
        Step::Bias => html! { <bias::Bias ..ask /> },
        Step::Safety => html! { <safety::Safety ..ask /> },
        Step::Readers => html! { <readers::Readers ..ask /> },
        Step::ImmigrationStatus => html! { <immigration_status::ImmigrationStatus ..ask /> },
        Step::Contact => html! { <contact::Contact ..ask /> },
        Step::Check => html! { <check::Check ..ask /> },
    }
}

/// What the frame of a question is told.
#[derive(PartialEq, Properties)]
struct QuestionProps {
    /// Where the person is.
    ask: AskProps,
    /// The question.
    title: AttrValue,
    /// What helps to answer it.
    #[prop_or_default]
    hint: Option<AttrValue>,
    /// Read aloud behind question and hint.
    #[prop_or_default]
    aloud: Vec<String>,
    /// Said behind the count.
    #[prop_or_default]
    note: Option<AttrValue>,
    /// Another main button than "Continue".
    #[prop_or_default]
    main: Option<Html>,
    /// The answers.
    children: Html,
}

/// What stands around every question: progress, errors, the question with its voice, the way on and back.
#[component]
fn Question(props: &QuestionProps) -> Html {
    let text = use_text();
    let ask = &props.ask;
    let (now, of) = progress(ask.wizard.step, ask.answers());
    let act = |action: fn() -> Action| {
        let wizard = ask.wizard.clone();
        Callback::from(move |_: MouseEvent| wizard.dispatch(action()))
    };
    let aloud = aloud(&props.title, props.hint.as_ref(), &props.aloud);
    let can_go_back = super::wizard::back(ask.wizard.step, ask.answers()).is_some();
    html! {
        <>
            <Steps {now} {of} note={props.note.clone()} />
            <div class="after flow">
                <ErrorSummary errors={ask.faults(&text)} />
                <div class="ask">
                    <h1 id="question" tabindex="-1">{ &props.title }</h1>
                    <ReadAloud words={aloud} />
                </div>
                if let Some(hint) = &props.hint { <p class="soft" id="question-hint">{ hint }</p> }
                { props.children.clone() }
            </div>
            <div class="actions">
                if let Some(main) = &props.main {
                    { main.clone() }
                } else {
                    <button class="btn main" type="button" onclick={act(|| Action::Advance)}>{ text.t("continue") }</button>
                }
                if can_go_back {
                    <button class="btn bare" type="button" onclick={act(|| Action::Retreat)}>{ text.t("back") }</button>
                }
            </div>
        </>
    }
}

fn aloud(title: &str, hint: Option<&AttrValue>, more: &[String]) -> String {
    let mut words = title.to_owned();
    for part in hint
        .into_iter()
        .map(AttrValue::as_str)
        .chain(more.iter().map(String::as_str))
    {
        words.push_str(". ");
        words.push_str(part);
    }
    words
}

/// The label of a card and its example, as the voice reads them.
fn spoken(text: &Text, keys: impl Iterator<Item = &'static str>) -> Vec<String> {
    keys.map(|key| text.t(key)).collect()
}

/// Room in letters of the script that is being written.
fn letters(text: &Text, left: i64, words: &str) -> usize {
    let per_letter = match text.locale() {
        i18n::Locale::Ru | i18n::Locale::Hy | i18n::Locale::Fa | i18n::Locale::Ar => 2,
        i18n::Locale::En | i18n::Locale::Es | i18n::Locale::Fil | i18n::Locale::Vi => 1,
        _ => 3,
    };
    letters_left(left, words, per_letter)
}

/// Room is only worth a line when it gets scarce.
fn room(text: &Text, limit: Limit, answers: &Answers, words: &str) -> Option<usize> {
    limit
        .is_scarce(answers)
        .then(|| letters(text, limit.left(answers), words))
}

/// "A and B" in the page's language.
fn both(text: &Text, names: &[String]) -> String {
    match names {
        [one, other] => text.t_with("and", &[("one", Arg::from(one)), ("two", Arg::from(other))]),
        names => names.join(", "),
    }
}
