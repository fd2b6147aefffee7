//! What is public about a session: changed, published, called off, closed.

use api_types::listening::{NewSession, SessionKind, SessionState};
use yew::prelude::*;

use super::afterwards::{Boards, Retention};
use super::clock;
use super::co_hosts::CoHosts;
use super::door_key::NewDoorKey;
use super::evening::TabProps;
use super::fields::Fields;
use super::form::{SessionForm, Wrong};
use super::load::use_act;
use super::new_page::all_wrong;
use super::parts::{Ask, Entry, lead_to};
use super::sheet::use_sheet;
use super::words;
use crate::api::hosting as api;
use crate::staff::browser;
use crate::staff::desk::{use_desk, use_unsent};
use crate::staff::route::{Part, Route};
use crate::text::{Text, use_text};
use crate::ui::{Notice, Tone};

/// The tab.
#[component]
pub fn FactsTab(props: &TabProps) -> Html {
    let text = use_text();
    let session = &props.hosted.session;
    let (id, state) = (session.id, session.state);
    let first = use_memo(props.hosted.clone(), SessionForm::of);
    let form = use_sheet(|| (*first).clone());
    let wrong = use_state(Vec::<Wrong>::new);
    let act = use_act();
    let editable = matches!(state, SessionState::Draft | SessionState::Published);
    use_unsent(editable && *form != *first);
    let before = use_mut_ref(|| (*first).clone());
    let saved = use_mut_ref(|| false);
    {
        // What is stored is written afresh; the line at the button stays and says so. Words that are not saved are left alone.
        let (form, saved) = (form.clone(), saved.clone());
        use_effect_with(first.clone(), move |stored| {
            let stored = (**stored).clone();
            let old = before.replace(stored.clone());
            let saved = saved.replace(false);
            form.edit(move |form| {
                if saved || *form == old {
                    *form = stored;
                }
            });
        });
    }
    let moves = state == SessionState::Published && form.moves(&first);
    // Whoever signed up is told of another time or place: that is asked first.
    let asking = use_state(|| None::<NewSession>);
    let save = {
        let (act, saved, again) = (act.clone(), saved.clone(), props.again.clone());
        Callback::from(move |new: NewSession| {
            let (saved, again) = (saved.clone(), again.clone());
            act.run(
                async move { api::change_session(id, &new).await },
                move |()| {
                    saved.replace(true);
                    again.emit(());
                },
            );
        })
    };
    let onsubmit = {
        let (form, wrong, first) = (form.clone(), wrong.clone(), first.clone());
        let (act, save, asking) = (act.clone(), save.clone(), asking.setter());
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.sound(&first, &clock::on_the_wall_now(&form.zone)) {
                Err(found) => {
                    act.forget();
                    lead_to("s", &found);
                    wrong.set(found);
                }
                Ok(new) => {
                    wrong.set(Vec::new());
                    if moves {
                        asking.set(Some(new));
                    } else {
                        save.emit(new);
                    }
                }
            }
        }
    };
    let onyes = {
        let asking = asking.clone();
        Callback::from(move |()| {
            if let Some(new) = (*asking).clone() {
                save.emit(new);
            }
            asking.set(None);
        })
    };
    let onno = {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(None))
    };
    let all_wrong = all_wrong(&wrong, &form, &first, &act);
    html! {
        <>
            <Standing hosted={props.hosted.clone()} again={props.again.clone()} />
            { notes(&text, props) }
            if asking.is_some() {
                <Ask heading={text.t("hosting-move-heading")} words={words::who_is_told(&text, "hosting-move-tells", &props.hosted)}
                    yes={text.t("hosting-move-yes")} {onyes} {onno} />
            }
            <form {onsubmit} novalidate=true>
                <fieldset class="all" disabled={!editable}><Fields form={form.clone()} wrong={all_wrong} /></fieldset>
                if editable {
                    <div class="bar-below">
                        if moves {
                            <Notice icon="bell" live=true>
                                <p>{ words::who_is_told(&text, "hosting-move-tells", &props.hosted) }</p>
                            </Notice>
                        }
                        <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-save") }</button>
                        { act.line(&text) }
                    </div>
                }
            </form>
            <div class="cards">
                if session.kind == SessionKind::Public { <Boards {id} boards={props.hosted.boards.clone()} again={props.again.clone()} /> }
                if session.kind == SessionKind::Division && editable { <NewDoorKey {id} /> }
                <CoHosts {id} open={editable} />
                <Retention {id} />
            </div>
        </>
    }
}

/// What the warnings mean, and why it was called off.
fn notes(text: &Text, props: &TabProps) -> Html {
    let hosted = &props.hosted;
    let facts = &hosted.session.facts;
    html! {
        <>
            { for hosted.warnings.iter().map(|warning| html! {
                <Notice icon="urgent" tone={Tone::Wrong}>
                    <p><b>{ words::warning(text, *warning) }</b>{ " " }{ words::warning_note(text, *warning) }</p>
                </Notice>
            }) }
            if let Some(reason) = &facts.cancelled_because {
                <Notice icon="info"><p>{ text.t("hosting-cancelled-because") }{ " " }<bdi>{ reason }</bdi></p></Notice>
            }
        </>
    }
}

/// What is asked before it is done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Question {
    Publish,
    Cancel,
    Close,
    Discard,
}

/// Publish, call off, close, discard: each asks first and says who is told.
#[component]
fn Standing(props: &TabProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let asked = use_state(|| None::<Question>);
    let reason = use_state(String::new);
    let unsaid = use_state_eq(|| false);
    let act = use_act();
    let hosted = &props.hosted;
    let id = hosted.session.id;
    let ask = |question: Question| {
        let asked = asked.clone();
        move |_: MouseEvent| asked.set(Some(question))
    };
    let onno = {
        let (asked, unsaid) = (asked.setter(), unsaid.setter());
        Callback::from(move |()| {
            unsaid.set(false);
            asked.set(None);
        })
    };
    let onyes = {
        let (asked, reason, act) = (asked.clone(), reason.clone(), act.clone());
        let unsaid = unsaid.setter();
        let (again, go) = (props.again.clone(), desk.go.clone());
        Callback::from(move |()| {
            let Some(question) = *asked else { return };
            let why = reason.trim().to_owned();
            unsaid.set(question == Question::Cancel && why.is_empty());
            if question == Question::Cancel && why.is_empty() {
                crate::ui::browser::focus("cancel-reason");
                return;
            }
            asked.set(None);
            if question == Question::Discard {
                let go = go.clone();
                act.run(async move { api::discard(id).await }, move |()| {
                    go.emit(Route::Hosting(Part::Schedule));
                });
                return;
            }
            let again = again.clone();
            let work = async move {
                match question {
                    Question::Publish => api::publish(id).await.map_err(|refused| refused.why),
                    Question::Cancel => api::cancel(id, why).await,
                    Question::Close => api::close(id).await,
                    Question::Discard => api::discard(id).await,
                }
            };
            act.run(work, move |()| again.emit(()));
        })
    };
    let no_reason = unsaid.then(|| AttrValue::from(text.t("hosting-wrong-reason")));
    let draft = hosted.session.state == SessionState::Draft;
    let published = hosted.session.state == SessionState::Published;
    let over = clock::millis(&hosted.session.ends_at).is_some_and(|ends| ends <= browser::now());
    let publish_words = text.t(if hosted.session.kind == SessionKind::Division {
        "hosting-publish-division"
    } else {
        "hosting-publish-words"
    });
    html! {
        <div class="row">
            if draft { <button class="btn main" type="button" onclick={ask(Question::Publish)}>{ text.t("hosting-publish") }</button> }
            if published && over { <button class="btn" type="button" onclick={ask(Question::Close)}>{ text.t("hosting-close") }</button> }
            if draft { <button class="btn" type="button" onclick={ask(Question::Discard)}>{ text.t("hosting-discard") }</button> }
            if published { <button class="btn" type="button" onclick={ask(Question::Cancel)}>{ text.t("hosting-cancel") }</button> }
            { act.line(&text) }
            { match *asked {
                None => html! {},
                Some(Question::Publish) => html! {
                    <Ask heading={text.t("hosting-publish")} words={publish_words} yes={text.t("hosting-publish")} {onyes} {onno} />
                },
                Some(Question::Close) => html! {
                    <Ask heading={text.t("hosting-close")} words={text.t("hosting-close-words")} yes={text.t("hosting-close")} {onyes} {onno} />
                },
                Some(Question::Discard) => html! {
                    <Ask heading={text.t("hosting-discard")} words={text.t("hosting-discard-words")} yes={text.t("hosting-discard")} {onyes} {onno} />
                },
                Some(Question::Cancel) => html! {
                    <Ask heading={text.t("hosting-cancel")} words={words::who_is_told(&text, "hosting-cancel-words", hosted)}
                        yes={text.t("hosting-cancel-yes")} {onyes} {onno}>
                        <Entry id="cancel-reason" kind="lines" label={text.t("hosting-cancel-reason")} value={(*reason).clone()} error={no_reason}
                            oninput={{ let reason = reason.setter(); Callback::from(move |words| reason.set(words)) }} />
                    </Ask>
                },
            } }
        </div>
    }
}
