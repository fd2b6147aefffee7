//! The messages with one unit, and writing back.

use api_types::UnitId;
use api_types::reports::Direction;
use api_types::staff::UnitKind;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::visit::{Opened, Sealed, Visit};
use crate::api::Failure;
use crate::content::MESSAGE_LIMIT;
use crate::reports::wizard::letters_left;
use crate::sealer::{Fault, MessageText, OpenedMessage, OpenedThread, Secret};
use crate::text::{Text, use_text};
use crate::ui::{Empty, Field, Icon, Kind, Notice, Tone, Waiting};
use api_types::ProblemKind;

/// The talk with one unit.
pub fn talk(
    text: &Text,
    visit: &Visit,
    opened: &Opened,
    thread: &OpenedThread,
    may_write: bool,
) -> Html {
    let unit = &thread.unit;
    let name = opened.name(unit);
    let advocate = opened
        .profile(unit)
        .is_some_and(|profile| profile.kind == UnitKind::Advocate);
    html! {
        <section key={unit.to_string()} class="flow talk">
            <h3><bdi>{ &name }</bdi></h3>
            if advocate {
                <p class="small soft"><Icon name="lock" inline=true />{ " " }{ text.t("mailbox-only-you-two") }</p>
            }
            if thread.messages.is_empty() {
                <Empty icon="chat" words={text.t("mailbox-no-messages")} />
            } else {
                <div class="thread">{ for thread.messages.iter().map(|message| line(text, &name, message)) }</div>
            }
            if may_write {
                <WriteBack visit={visit.clone()} opened={opened.clone()} unit={unit.clone()} name={name.clone()} />
            }
        </section>
    }
}

/// One message. Words that the unit did not sign are not shown.
fn line(text: &Text, name: &str, message: &OpenedMessage) -> Html {
    let mine = message.direction == Direction::FromReporter;
    let who = if mine {
        text.t("mailbox-you")
    } else {
        name.to_owned()
    };
    let words = match &message.text {
        MessageText::Text(words) => html! { <p dir="auto">{ words }</p> },
        MessageText::NotVerified => {
            html! { <p class="soft">{ text.t("mailbox-not-verified") }</p> }
        }
        MessageText::Unreadable => html! { <p class="soft">{ text.t("mailbox-unreadable") }</p> },
    };
    let class = classes!("msg", mine.then_some("mine"));
    html! { <div key={message.revision} {class}><small><bdi>{ who }</bdi>{ " · " }{ text.day(&message.day) }</small>{ words }</div> }
}

#[derive(PartialEq, Properties)]
struct WriteBackProps {
    visit: Visit,
    opened: Opened,
    unit: UnitId,
    name: String,
}

/// Where the writing stands.
#[derive(Clone, PartialEq)]
enum Writing {
    Still,
    Sending,
    Sent,
    Failed(Fault),
}

/// The field and its button: seal, work, send. A message that may have arrived is sent again byte for byte.
#[component]
fn WriteBack(props: &WriteBackProps) -> Html {
    let text = use_text();
    let words = use_state(String::new);
    let state = use_state_eq(|| Writing::Still);
    // The sealed form of exactly these words, while it is unknown whether they arrived.
    let pending = use_mut_ref(|| None::<(String, Sealed)>);
    let left = i64::try_from(MESSAGE_LIMIT).unwrap_or(i64::MAX)
        - i64::try_from(words.len()).unwrap_or(i64::MAX);
    let oninput = {
        let (words, state) = (words.clone(), state.clone());
        Callback::from(move |now| {
            state.set(Writing::Still);
            words.set(now);
        })
    };
    let send = {
        let (words, state) = (words.clone(), state.clone());
        let (visit, opened, unit) = (
            props.visit.clone(),
            props.opened.clone(),
            props.unit.clone(),
        );
        Callback::from(move |()| {
            if words.trim().is_empty() || words.len() > MESSAGE_LIMIT || *state == Writing::Sending
            {
                return;
            }
            state.set(Writing::Sending);
            let (words, state) = (words.clone(), state.clone());
            let (visit, opened, unit) = (visit.clone(), opened.clone(), unit.clone());
            let pending = pending.clone();
            spawn_local(async move {
                let before = pending
                    .borrow_mut()
                    .take()
                    .filter(|(same, _)| *same == *words);
                let before = before.map(|(_, sealed)| sealed);
                match deliver(&visit, &opened, &unit, &words, before).await {
                    Ok(()) => {
                        words.set(String::new());
                        state.set(Writing::Sent);
                        // Showing it is a comfort; it is stored.
                        let _ = visit.reload().await;
                    }
                    Err((fault, sealed)) => {
                        *pending.borrow_mut() = sealed.map(|sealed| ((*words).clone(), sealed));
                        state.set(Writing::Failed(fault));
                    }
                }
            });
        })
    };
    let id = format!("write-{}", props.unit);
    let too_long = (left < 0).then(|| AttrValue::from(text.t("mailbox-write-too-long")));
    let room = (left < 2_000).then(|| letters_left(left, &words, 1));
    let busy = *state == Writing::Sending;
    let empty = words.trim().is_empty();
    let off = busy || empty || left < 0;
    html! {
        <div class="flow">
            <Field {id} label={text.t_with("mailbox-write", &[("unit", (&props.name).into())])} kind={Kind::Lines} rows={3}
                value={(*words).clone()} error={too_long.clone()} {room} {oninput} />
            if let Writing::Failed(fault) = &*state {
                <Notice icon="wrong" tone={Tone::Wrong} live=true>
                    <p>{ text.t(&fault.key()) }</p><p>{ text.t("mailbox-write-not-sent") }</p>
                </Notice>
            }
            if *state == Writing::Sent { <Notice icon="check" live=true><p>{ text.t("mailbox-write-sent") }</p></Notice> }
            if busy { <Waiting words={text.t("mailbox-write-sending")} /> }
            <button class={classes!("btn", (!empty).then_some("main"))} type="button" aria-disabled={off.then_some("true")}
                onclick={send.reform(|_: MouseEvent| ())}><Icon name="lock" />{ text.t("mailbox-write-button") }</button>
        </div>
    }
}

type NotSent = (Fault, Option<Sealed>);

/// Seals if needed and sends. When another message took the place (written elsewhere with the same code), it takes the next one.
async fn deliver(
    visit: &Visit,
    opened: &Opened,
    unit: &UnitId,
    words: &str,
    before: Option<Sealed>,
) -> Result<(), NotSent> {
    let seal = async |opened: &Opened| {
        let secret = Secret::from(words.trim().to_owned());
        visit
            .seal(opened, unit, secret)
            .await
            .map_err(|fault| (fault, None))
    };
    let sealed = match before {
        Some(sealed) => sealed,
        None => seal(opened).await?,
    };
    match visit.send(&sealed).await {
        Ok(()) => Ok(()),
        Err(Fault::Api(failure)) if failure.is(ProblemKind::MessageConflict) => {
            let fresh = visit.reload().await.map_err(|fault| (fault, None))?;
            let sealed = seal(&fresh).await?;
            visit
                .send(&sealed)
                .await
                .map_err(|fault| (fault, Some(sealed)))
        }
        Err(fault @ Fault::Api(Failure::NoSignal | Failure::TimedOut | Failure::Unreadable)) => {
            Err((fault, Some(sealed)))
        }
        Err(fault) => Err((fault, None)),
    }
}
