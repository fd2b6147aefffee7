//! One view per question. They show the answers and tell what was chosen; the rules are in `wizard`.
//!
//! They are functions of page and answers; only what has a state of its own is a component.

mod area;
mod bias;
mod check;
mod check_lines;
mod contact;
mod immigration_status;
mod items;
mod neighborhood;
mod owner;
mod papers_notice;
mod place;
mod question;
mod readers;
mod safety;
mod screening;
mod story;
mod what;
mod when;

use i18n::{Arg, Locale};
use yew::prelude::*;

use super::answers::Answers;
use super::desk::AskProps;
use super::wizard::{Limit, Step, letters_left};
use crate::ui::{Look, browser, use_look};
use question::Question;

/// The question that the wizard is at.
#[component]
pub fn Ask(props: &AskProps) -> Html {
    let look = use_look();
    use_effect_with(props.wizard.faults.clone(), |faults| {
        if !faults.is_empty() {
            browser::focus("errors");
        }
    });
    let view = match props.wizard.step {
        Step::Screening => screening::screening,
        Step::Door => screening::door,
        Step::What => what::what,
        Step::Story => story::story,
        Step::Items => items::items,
        Step::When => when::when,
        Step::Place => place::place,
        Step::Neighborhood => neighborhood::neighborhood,
        Step::Area => area::area,
        Step::Owner => owner::owner,
        Step::Bias => bias::bias,
        Step::Safety => safety::safety,
        Step::Readers => readers::readers,
        Step::ImmigrationStatus => immigration_status::immigration_status,
        Step::Contact => contact::contact,
        Step::Check => check::check,
    };
    view(&look, props)
}

/// Room in letters of the script that is being written.
fn letters(look: &Look, left: i64, words: &str) -> usize {
    let per_letter = match look.text.locale() {
        Locale::Ru | Locale::Hy | Locale::Fa | Locale::Ar => 2,
        Locale::En | Locale::Es | Locale::Fil | Locale::Vi => 1,
        _ => 3,
    };
    letters_left(left, words, per_letter)
}

/// Room is only worth a line when it gets scarce.
fn room(look: &Look, limit: Limit, answers: &Answers, words: &str) -> Option<usize> {
    limit
        .is_scarce(answers)
        .then(|| letters(look, limit.left(answers), words))
}

/// "A and B" in the page's language.
fn both(look: &Look, names: &[String]) -> String {
    match names {
        [one, other] => look.t_with("and", &[("one", Arg::from(one)), ("two", Arg::from(other))]),
        names => names.join(", "),
    }
}
