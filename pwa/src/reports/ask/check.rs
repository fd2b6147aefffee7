//! Check your answers: everything with a way back, what happens on sending, what nobody can promise, and the button that sends.

use api_types::reports::ReportKind;
use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::Question;
use super::check_lines::lines;
use super::papers_notice::PapersNotice;
use crate::support::hours;
use crate::ui::{Card, Failed, Look, facts};

/// The last page before sending.
pub fn check(look: &Look, ask: &AskProps) -> Html {
    let failed = ask
        .readers_failed
        .as_ref()
        .filter(|_| ask.answers().offer.is_none());
    let send = ask.send.reform(|_: MouseEvent| ());
    let main = html! { <button class="btn main" type="button" onclick={send}>{ look.icon("lock") }{ look.t("send") }</button> };
    let hate = ask.answers().kind() == ReportKind::Hate;
    let view = html! {
        <>
            { lines(look, ask) }
            <PapersNotice ..ask.clone() />
            if let Some(key) = failed { <Failed words={look.t(key)} retry={ask.retry.clone()} /> }
            <h2>{ look.t("next-title") }</h2>
            { facts(next(look, hate)) }
            <h2>{ look.t("limits-title") }</h2>
            { facts(limits(look, hate)) }
            if hate { { urgent(look, ask) } }
        </>
    };
    Question::new(look.t("ask-check"))
        .hint(look.t("check-nothing-sent"))
        .main(main)
        .draw(look, ask, view)
}

/// What happens on sending.
fn next(look: &Look, hate: bool) -> Vec<Html> {
    let mut list = vec![look.said("clock", "next-answer")];
    if !hate {
        list.push(look.said("paper", "next-paper"));
    }
    list.extend([
        look.said("eye", "next-opened"),
        look.said("trash", "next-withdraw"),
        look.said("user", "next-held"),
    ]);
    list
}

/// What nobody can promise.
fn limits(look: &Look, hate: bool) -> Vec<Html> {
    let keys: &[&str] = if hate {
        &["limits-name", "limits-mandated", "limits-federal"]
    } else {
        &["limits-name", "limits-insurer"]
    };
    keys.iter().map(|key| look.said("info", key)).collect()
}

/// "I may be in danger again", with the hours of those who read.
fn urgent(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let units = answers
        .readers
        .iter()
        .filter_map(|id| answers.offer.as_ref()?.unit(id));
    // A name keeps its own direction inside the sentence.
    let staffed: Vec<String> = units
        .map(|unit| {
            format!(
                "\u{2068}{}\u{2069}: {}",
                unit.name,
                hours::in_words(&look.text, &unit.hours)
            )
        })
        .collect();
    let note = look.t_with("urgent-note", &[("hours", Arg::from(&staffed.join(" · ")))]);
    let card = Card::many("urgent", "yes", look.t("urgent"), answers.urgent)
        .note(Some(note))
        .icon("urgent")
        .draw(look, ask.on_choice(|answers, on| answers.urgent = on));
    html! { <div class="gap">{ card }</div> }
}
