//! Writing an answer: sealed and signed in the worker, for the reporter's own key alone and this unit.

use api_types::{ProblemKind, Sealed};
use i18n::Arg;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::case::{CaseEvent, OpenCase, Room, own_message};
use super::case_page::CaseHandle;
use super::desk_pages::QueueHandle;
use super::keyboard::{ANSWER_FIELD, SEND_BUTTON};
use super::queue::Event as QueueEvent;
use super::words;
use crate::api;
use crate::sealer::{Fault, OpenedMessage, SealedPart, SealerError, Secret};
use crate::staff::browser;
use crate::staff::desk::{Desk, use_desk, use_unsent};
use crate::text::use_text;
use crate::ui::{Field, Icon, Kind, Notice, Tone};

/// Title and words of the ready answers.
const READY: [(&str, &str); 3] = [
    ("triage-ready-thanks-name", "triage-ready-thanks"),
    ("triage-ready-safe-name", "triage-ready-safe"),
    ("triage-ready-more-name", "triage-ready-more"),
];

/// What the box is told.
#[derive(PartialEq, Properties)]
pub struct AnswerBoxProps {
    /// The case.
    pub view: CaseHandle,
    /// The queue, whose row of this case changes with the answer.
    pub queue: QueueHandle,
    /// The ready answers are shown.
    pub ready: bool,
    /// Shows or hides them.
    pub toggle_ready: Callback<()>,
}

/// Where the sending stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sending {
    Not,
    Under,
    Sent,
    /// A colleague's message took the place.
    Conflict,
    Failed(Fault),
}

/// The box.
#[component]
pub fn AnswerBox(props: &AnswerBoxProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let draft = use_state(String::new);
    let sending = use_state_eq(|| Sending::Not);
    use_unsent(!draft.trim().is_empty());
    let room = Room::of(&draft);
    let submit = {
        let (view, queue, desk) = (props.view.clone(), props.queue.clone(), desk.clone());
        let (draft, sending) = (draft.clone(), sending.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let ready = !draft.trim().is_empty() && room != Room::TooLong;
            let letter = view.open().and_then(|open| Letter::of(open, &draft));
            let (true, Some(letter)) = (ready && *sending != Sending::Under, letter) else {
                return;
            };
            sending.set(Sending::Under);
            let (view, queue, desk) = (view.clone(), queue.clone(), desk.clone());
            let (draft, sending) = (draft.clone(), sending.clone());
            spawn_local(async move {
                let report = letter.report;
                match letter.send(&desk, queue.today.clone()).await {
                    Ok(message) => {
                        draft.set(String::new());
                        sending.set(Sending::Sent);
                        view.dispatch(CaseEvent::Sent(message));
                        queue.dispatch(QueueEvent::Answered(report));
                    }
                    Err(Fault::Api(failure)) if failure.is(ProblemKind::MessageConflict) => {
                        sending.set(Sending::Conflict);
                        view.dispatch(CaseEvent::Again);
                    }
                    Err(fault) => {
                        desk.notice(fault);
                        sending.set(Sending::Failed(fault));
                    }
                }
            });
        })
    };
    let oninput = {
        let (draft, sending) = (draft.setter(), sending.setter());
        Callback::from(move |words| {
            draft.set(words);
            sending.set(Sending::Not);
        })
    };
    let insert = {
        let (draft, toggle) = (draft.clone(), props.toggle_ready.clone());
        Callback::from(move |words: String| {
            let before = draft.trim_end();
            draft.set(if before.is_empty() {
                words
            } else {
                format!("{before}\n\n{words}")
            });
            toggle.emit(());
            crate::ui::browser::focus(ANSWER_FIELD);
        })
    };
    let language = props
        .view
        .open()
        .and_then(|open| open.case.row.language.as_ref())
        .map(words::language);
    let hint = match &language {
        Some(language) => text.t_with("triage-answer-hint", &[("language", Arg::from(language))]),
        None => text.t("triage-answer-hint-any"),
    };
    let error = (room == Room::TooLong).then(|| AttrValue::from(text.t("triage-answer-too-long")));
    let busy = *sending == Sending::Under;
    let sent_with = if browser::is_mac() {
        "⌘ ↵"
    } else {
        "Ctrl ↵"
    };
    html! {
        <form class="answer" onsubmit={submit} novalidate=true aria-busy={busy.to_string()}>
            <Field id={ANSWER_FIELD} kind={Kind::Lines} label={text.t("triage-answer")} hint={Some(AttrValue::from(hint))}
                value={(*draft).clone()} {error} {oninput} />
            if let Room::Little(percent) = room {
                <p class="small soft num">{ text.t_with("triage-answer-full", &[("percent", Arg::from(percent))]) }</p>
            }
            <div class="row push">
                <button class="btn bare" type="button" aria-expanded={props.ready.to_string()} aria-controls="ready"
                    onclick={props.toggle_ready.reform(|_: MouseEvent| ())}>{ text.t("triage-ready") }{ " " }<kbd>{ "T" }</kbd></button>
                <button class="btn main" type="submit" id={SEND_BUTTON} aria-disabled={(busy || draft.trim().is_empty()).to_string()}>
                    <Icon name="lock" />{ text.t("triage-send") }{ " " }<kbd>{ sent_with }</kbd>
                </button>
            </div>
            <div id="ready">if props.ready { <ReadyAnswers {insert} /> }</div>
            <Outcome sending={*sending} />
        </form>
    }
}

/// What goes out, taken together before anything can change.
struct Letter {
    report: api_types::ReportId,
    revision: u32,
    narrative: Sealed,
    words: String,
}

impl Letter {
    fn of(open: &OpenCase, draft: &str) -> Option<Self> {
        Some(Self {
            report: open.case.row.report_id,
            revision: open.case.next_revision,
            narrative: open.case.narrative.clone()?,
            words: draft.trim().to_owned(),
        })
    }

    async fn send(
        self,
        desk: &Desk,
        today: Option<api_types::Day>,
    ) -> Result<OpenedMessage, Fault> {
        let day = today.unwrap_or_else(|| api_types::Day(String::new()));
        let secret = Secret::from(self.words.clone());
        let message = desk
            .client
            .seal_answer(self.report, self.revision, secret, self.narrative)
            .await?;
        api::answer(self.report, &message).await?;
        Ok(own_message(self.revision, day, self.words))
    }
}

#[derive(PartialEq, Properties)]
struct ReadyAnswersProps {
    insert: Callback<String>,
}

/// Ready answers, put into the field as text that can be changed.
#[component]
fn ReadyAnswers(props: &ReadyAnswersProps) -> Html {
    let text = use_text();
    let entry = |(title, key): (&str, &str)| {
        let words = text.t(key);
        let onclick = {
            let words = words.clone();
            props.insert.reform(move |_: MouseEvent| words.clone())
        };
        html! { <button type="button" {onclick}><b>{ text.t(title) }</b><small>{ words }</small></button> }
    };
    html! { <div class="ready">{ for READY.into_iter().map(entry) }</div> }
}

#[derive(PartialEq, Properties)]
struct OutcomeProps {
    sending: Sending,
}

/// What became of the answer.
#[component]
fn Outcome(props: &OutcomeProps) -> Html {
    let text = use_text();
    match props.sending {
        Sending::Not => html! { <p role="status"></p> },
        Sending::Under => {
            html! { <p class="late-show soft" role="status">{ text.t("triage-sending") }</p> }
        }
        Sending::Sent => html! { <p role="status">{ text.t("triage-sent") }</p> },
        Sending::Conflict => html! {
            <Notice icon="chat" tone={Tone::Wrong} live=true><p>{ text.t("triage-conflict") }</p></Notice>
        },
        Sending::Failed(fault) => {
            let why = match fault {
                Fault::Sealer(SealerError::TooLong {
                    part: SealedPart::Message,
                    ..
                }) => text.t("triage-answer-too-long"),
                other => words::fault(&text, other),
            };
            html! {
                <Notice icon="wrong" tone={Tone::Wrong} live=true><p>{ text.t("triage-not-sent") }{ " " }{ why }</p></Notice>
            }
        }
    }
}
