//! Questions of an evening: what nobody has read yet first; shown with edited words, answered, or declined.

use api_types::QuestionId;
use api_types::listening::{Moderation, Question, QuestionState};
use yew::prelude::*;

use super::evening::TabProps;
use super::load::{Loaded, use_act, use_loaded};
use super::parts::Entry;
use super::plan::in_place;
use super::words::{self, language, word};
use crate::api::hosting as api;
use crate::staff::browser::{self, use_seconds};
use crate::text::use_text;
use crate::ui::Empty;

/// Seconds between two questions to the server.
const POLL: u64 = 15;

fn rank(state: QuestionState) -> u8 {
    match state {
        QuestionState::Waiting => 0,
        QuestionState::Shown => 1,
        QuestionState::Answered => 2,
        QuestionState::Declined => 3,
    }
}

/// The tab.
#[component]
pub fn QuestionsTab(props: &TabProps) -> Html {
    let text = use_text();
    let loaded: Loaded<Vec<Question>> = use_loaded(props.hosted.session.id, api::questions);
    let tick = use_callback(loaded.again.clone(), |(), again: &Callback<()>| {
        if !browser::is_hidden() && (browser::now() / 1000).is_multiple_of(POLL) {
            again.emit(());
        }
    });
    use_seconds(tick);
    // A card keeps its place until the host asks for the order anew: what is pressed next stays under the mouse.
    let stood = use_mut_ref(Vec::<QuestionId>::new);
    let fresh = use_force_update();
    let done = {
        let (again, session) = (loaded.again.clone(), props.again.clone());
        Callback::from(move |()| {
            again.emit(());
            session.emit(());
        })
    };
    let mut questions = loaded.value.as_deref().cloned().unwrap_or_default();
    questions.sort_by_key(|question| (rank(question.state), std::cmp::Reverse(question.supports)));
    let sorted: Vec<QuestionId> = questions.iter().map(|question| question.id).collect();
    let questions = in_place(questions, &stood.borrow(), |question| question.id);
    let shown: Vec<QuestionId> = questions.iter().map(|question| question.id).collect();
    let is_sorted = shown == sorted;
    *stood.borrow_mut() = shown;
    let sort = {
        let (stood, again) = (stood.clone(), loaded.again.clone());
        move |_: MouseEvent| {
            stood.borrow_mut().clear();
            fresh.force_update();
            again.emit(());
        }
    };
    html! {
        <>
            if loaded.failure.is_some() || loaded.value.is_none() { { loaded.trouble(&text) } }
            if loaded.value.is_some() && questions.is_empty() {
                <div class="empty"><Empty icon="ask" words={text.t("hosting-questions-empty")} /></div>
            }
            if !is_sorted {
                <button class="btn" type="button" onclick={sort}>{ text.t("hosting-questions-sort") }</button>
            }
            <ul class="cards">
                { for questions.iter().map(|question| html! {
                    <Card key={question.id.to_string()} question={question.clone()} done={done.clone()} />
                }) }
            </ul>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct CardProps {
    question: Question,
    done: Callback<()>,
}

/// One question.
#[component]
fn Card(props: &CardProps) -> Html {
    let text = use_text();
    let act = use_act();
    let question = &props.question;
    let id = question.id;
    let shown = use_state(|| question.text.clone());
    let answer = use_state(|| question.answer.clone().unwrap_or_default());
    let send = |state: QuestionState| {
        let (act, shown, answer) = (act.clone(), shown.clone(), answer.clone());
        let done = props.done.clone();
        move |_: MouseEvent| {
            let words = shown.trim().to_owned();
            let said = answer.trim().to_owned();
            if state == QuestionState::Answered && said.is_empty() {
                crate::ui::browser::focus(&format!("answer-{id}"));
                return;
            }
            let kept = state != QuestionState::Declined;
            let moderation = Moderation {
                state,
                text: kept.then_some(words),
                answer: (state == QuestionState::Answered).then_some(said),
            };
            let done = done.clone();
            act.run(
                async move { api::moderate(id, &moderation).await },
                move |()| done.emit(()),
            );
        }
    };
    let class = match question.state {
        QuestionState::Waiting => "badge late",
        QuestionState::Shown => "badge live",
        QuestionState::Answered => "badge done",
        QuestionState::Declined => "badge wait",
    };
    let hear = |state: &UseStateHandle<String>| {
        let state = state.setter();
        Callback::from(move |words| state.set(words))
    };
    let lang = question.language.0.clone();
    html! {
        <li class="card flow">
            <div class="row">
                <span {class}>{ word(&text, question.state.word()) }</span>
                <span class="soft">{ language(&question.language) }</span>
                if question.supports > 0 { <span class="soft num">{ words::count(&text, "hosting-supports", question.supports) }</span> }
            </div>
            <blockquote class="told"><bdi lang={lang.clone()}>{ &question.text }</bdi></blockquote>
            <Entry id={format!("shown-{id}")} kind="lines" rows={2} label={text.t("hosting-question-shown")}
                hint={text.t("hosting-question-shown-hint")} lang={lang} value={(*shown).clone()} oninput={hear(&shown)} />
            <Entry id={format!("answer-{id}")} kind="lines" rows={2} label={text.t("hosting-question-answer")}
                value={(*answer).clone()} oninput={hear(&answer)} />
            <div class="row">
                <button class="btn main" type="button" onclick={send(QuestionState::Shown)}>{ text.t("hosting-question-show") }</button>
                <button class="btn" type="button" onclick={send(QuestionState::Answered)}>{ text.t("hosting-question-answered") }</button>
                if question.state != QuestionState::Declined {
                    <button class="btn" type="button" onclick={send(QuestionState::Declined)}>{ text.t("hosting-question-decline") }</button>
                }
                { act.line(&text) }
            </div>
        </li>
    }
}
