//! Questions of an evening: what nobody has read yet first; shown with edited words, answered, or declined.

use api_types::QuestionId;
use api_types::listening::{Moderation, Question, QuestionState};
use yew::prelude::*;

use super::evening::TabProps;
use super::load::{Loaded, use_act, use_loaded};
use super::parts::Entry;
use super::plan::in_place;
use super::watch::use_poll;
use super::words::{self, language, word};
use crate::api::hosting as api;
use crate::staff::desk::use_unsent;
use crate::text::use_text;
use crate::ui::Empty;

/// Seconds between two questions to the server.
const POLL: u32 = 15;

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
    use_poll(POLL, loaded.again.clone());
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
    // What everybody reads, as it is stored: the question's own words only as long as nobody has let others through.
    let stored = question.shown.as_ref().unwrap_or(&question.text).clone();
    let said = question.answer.clone().unwrap_or_default();
    let shown = use_state_eq(|| stored.clone());
    let answer = use_state_eq(|| said.clone());
    {
        // What is not shown any more is taken off at the server. Here the words that a host chose stay: never the question's own instead.
        let shown = shown.setter();
        use_effect_with(question.shown.clone(), move |stored| {
            if let Some(words) = stored {
                shown.set(words.clone());
            }
        });
    }
    let declined = question.state == QuestionState::Declined;
    use_unsent(!declined && (shown.trim() != stored || answer.trim() != said));
    let send = |state: QuestionState| {
        let (act, shown, answer) = (act.clone(), shown.clone(), answer.clone());
        let done = props.done.clone();
        // Words that were let through stay as they are unless they were written again here.
        let kept = question.shown.as_deref() == Some(shown.trim());
        move |_: MouseEvent| {
            let words = shown.trim().to_owned();
            let said = answer.trim().to_owned();
            if state == QuestionState::Answered && said.is_empty() {
                crate::ui::browser::focus(&format!("answer-{id}"));
                return;
            }
            let moderation = Moderation {
                state,
                text: (state != QuestionState::Declined && !kept).then_some(words),
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
                if question.state != QuestionState::Answered {
                    <button class="btn main" type="button" onclick={send(QuestionState::Shown)}>{ text.t("hosting-question-show") }</button>
                }
                <button class="btn" type="button" onclick={send(QuestionState::Answered)}>{ text.t("hosting-question-answered") }</button>
                if question.state != QuestionState::Declined {
                    <button class="btn" type="button" onclick={send(QuestionState::Declined)}>{ text.t("hosting-question-decline") }</button>
                }
                { act.line(&text) }
            </div>
        </li>
    }
}
