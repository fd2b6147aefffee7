//! Groups that asked for a session in their own hall: a public promise to answer in 14 days.

use api_types::SessionRequestId;
use api_types::listening::{
    HostedSession, RequestAnswer, RequestState, SessionRequest, SessionState,
};
use i18n::Arg;
use uuid::Uuid;
use yew::prelude::*;

use super::clock;
use super::deep_link::DeepLink;
use super::form::Wrong;
use super::host_pages::session_page;
use super::load::{Loaded, use_act, use_loaded};
use super::parts::{Ask, Entry, Pick, error};
use super::plan::{for_request, lacking};
use super::seed::Seed;
use super::words::{self, word};
use crate::api::hosting as api;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::{use_desk, use_unsent};
use crate::staff::route::{Part, Route};
use crate::text::{Text, use_text};
use crate::ui::{Empty, Icon};

/// The page.
#[component]
pub fn RequestsPage() -> Html {
    let text = use_text();
    let loaded: Loaded<Vec<SessionRequest>> = use_loaded((), |()| api::requests());
    let sessions: Loaded<Vec<HostedSession>> = use_loaded((), |()| async {
        // A day early: whoever sits west of the city is still in yesterday. What has begun is left out below.
        let today = crate::ui::browser::yesterday().unwrap_or_default();
        api::coming_sessions(&today).await
    });
    use_effect_with(text.clone(), |text| {
        let page = text.t("hosting-requests");
        browser::set_title(&format!("{page} · {}", text.t("staff-console")));
    });
    let mut all = loaded.value.as_deref().cloned().unwrap_or_default();
    all.sort_by_key(|one| (one.state != RequestState::Asked, one.due.clone()));
    let sessions = sessions.value.as_deref().cloned().unwrap_or_default();
    html! {
        <main class="work" id="content" tabindex="-1">
            <h1>{ text.t("hosting-requests") }</h1>
            if loaded.failure.is_some() || loaded.value.is_none() { { loaded.trouble(&text) } }
            if loaded.value.is_some() && all.is_empty() {
                <div class="empty"><Empty icon="chat" words={text.t("hosting-requests-empty")} /></div>
            }
            <ul class="cards">
                { for all.iter().map(|request| html! {
                    <Card key={request.id.to_string()} request={request.clone()} sessions={sessions.clone()} again={loaded.again.clone()} />
                }) }
            </ul>
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct CardProps {
    request: SessionRequest,
    sessions: Vec<HostedSession>,
    again: Callback<()>,
}

/// One request.
#[component]
fn Card(props: &CardProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let request = &props.request;
    let facts = &request.facts;
    let class = match request.state {
        RequestState::Asked => "badge late",
        RequestState::Scheduled => "badge done",
        _ => "badge",
    };
    let group = if facts.group.is_empty() {
        text.t("hosting-request-no-group")
    } else {
        facts.group.clone()
    };
    let due = clock::day(&text, &request.due.0);
    html! {
        <li class="card flow">
            <div class="row push">
                <h2><bdi>{ group }</bdi></h2>
                <div class="badges">
                    <span {class}>{ word(&text, request.state.word()) }</span>
                    if request.state == RequestState::Asked {
                        <span class="badge"><Icon name="clock" />{ text.t_with("hosting-request-due", &[("day", Arg::from(&due))]) }</span>
                    }
                </div>
            </div>
            <p class="told"><bdi>{ &facts.topic }</bdi></p>
            { about(&text, &desk.neighborhood_name(&facts.neighborhood), request) }
            if let Some(planned) = &request.planned {
                <p><b>{ text.t("hosting-request-session") }</b>{ ": " }
                    <Link to={session_page(planned.id)}><bdi>{ &planned.title }</bdi></Link>
                    { " · " }<span class="num">{ clock::when(&text, &planned.starts_at, &planned.zone) }</span>
                    if matches!(planned.state, SessionState::Cancelled | SessionState::Draft) {
                        { " " }<span class="badge">{ word(&text, planned.state.word()) }</span>
                    }
                </p>
            }
            if let Some(answer) = &request.answer { <p class="told"><b>{ text.t("hosting-request-answer") }</b>{ ": " }<bdi>{ answer }</bdi></p> }
            if request.state != RequestState::Withdrawn {
                if request.planned.is_none() {
                    <p><DeepLink to={Route::Hosting(Part::New)} query={Seed::of(request.id, facts).query()} class="btn">
                        <Icon name="plus" />{ text.t("hosting-request-plan") }
                    </DeepLink></p>
                }
                <Contact id={request.id} />
                <Answer request={request.clone()} sessions={for_request(&props.sessions, &facts.neighborhood, &clock::now())} again={props.again.clone()} />
            }
        </li>
    }
}

fn about(text: &Text, neighborhood: &str, request: &SessionRequest) -> Html {
    let facts = &request.facts;
    let days: Vec<String> = facts
        .days
        .iter()
        .map(|day| clock::day(text, &day.0))
        .collect();
    let languages: Vec<String> = facts
        .languages
        .iter()
        .map(|tag| words::spoken(text, tag))
        .collect();
    let access: Vec<String> = facts
        .access
        .iter()
        .map(|one| words::access(text, *one))
        .collect();
    html! {
        <dl class="pairs">
            <dt>{ text.t("hosting-neighborhood") }</dt><dd><bdi>{ neighborhood }</bdi></dd>
            <dt>{ text.t("hosting-hall") }</dt><dd><bdi>{ &facts.hall }</bdi></dd>
            <dt>{ text.t("hosting-request-size") }</dt><dd class="num">{ facts.size }</dd>
            <dt>{ text.t("hosting-request-days") }</dt><dd>{ days.join(" · ") }</dd>
            <dt>{ text.t("hosting-languages") }</dt><dd>{ languages.join(", ") }</dd>
            if !access.is_empty() { <dt>{ text.t("hosting-access") }</dt><dd>{ access.join(", ") }</dd> }
        </dl>
    }
}

#[derive(PartialEq, Properties)]
struct ContactProps {
    id: SessionRequestId,
}

/// How to reach the group: behind a question that says that opening is logged.
#[component]
fn Contact(props: &ContactProps) -> Html {
    let text = use_text();
    let act = use_act();
    let asking = use_state(|| false);
    let opened = use_state(|| None::<String>);
    let id = props.id;
    let set = |value: bool| {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(value))
    };
    let onyes = {
        let (act, asking, opened) = (act.clone(), asking.setter(), opened.setter());
        let gone = text.t("hosting-request-contact-gone");
        Callback::from(move |()| {
            asking.set(false);
            let (opened, gone) = (opened.clone(), gone.clone());
            act.run(api::request_contact(id), move |found| {
                opened.set(Some(found.unwrap_or(gone)));
            });
        })
    };
    html! {
        <div class="roster">
            if let Some(contact) = &*opened {
                <p class="told" role="status"><b>{ text.t("hosting-request-contact") }</b>{ ": " }<bdi>{ contact }</bdi></p>
            } else {
                <button class="btn" type="button" onclick={set(true).reform(|_: MouseEvent| ())}><Icon name="lock" />{ text.t("hosting-request-contact-open") }</button>
                if act.failure().is_some() { { act.line(&text) } }
            }
            if *asking {
                <Ask heading={text.t("hosting-request-contact-open")} words={text.t("hosting-request-contact-words")}
                    yes={text.t("hosting-roster-yes")} {onyes} onno={set(false)} />
            }
        </div>
    }
}

/// The answer: everybody can read it.
#[component]
fn Answer(props: &CardProps) -> Html {
    let text = use_text();
    let act = use_act();
    let id = props.request.id;
    let stored = props.request.answer.clone().unwrap_or_default();
    let said = use_state(|| stored.clone());
    use_unsent(said.trim() != stored);
    let planned = props.request.planned.as_ref();
    // What is planned stays planned: only a session that was called off leaves its request with an answer alone.
    let holds = props.request.state == RequestState::Scheduled
        && planned.is_none_or(|one| one.state != SessionState::Cancelled);
    let session = use_state(|| match planned {
        Some(one) if holds => one.id.to_string(),
        _ => String::new(),
    });
    let wrong = use_state(Vec::<Wrong>::new);
    let send = |state: RequestState| {
        let (act, said, session) = (act.clone(), said.clone(), session.clone());
        let (again, wrong) = (props.again.clone(), wrong.setter());
        move |_: MouseEvent| {
            let words = said.trim().to_owned();
            let chosen = Uuid::parse_str(&session).ok();
            let scheduled = state == RequestState::Scheduled;
            let lacks = lacking(&words, chosen.is_some(), scheduled);
            wrong.set(lacks.clone());
            if let Some((field, _)) = lacks.first() {
                crate::ui::browser::focus(&format!("r-{field}-{id}"));
                return;
            }
            let answer = RequestAnswer {
                state,
                answer: words,
                session: chosen
                    .filter(|_| scheduled)
                    .map(api_types::ListeningSessionId),
            };
            let again = again.clone();
            act.run(
                async move { api::answer_request(id, &answer).await },
                move |()| again.emit(()),
            );
        }
    };
    let hear = |state: &UseStateHandle<String>| {
        let state = state.setter();
        Callback::from(move |words| state.set(words))
    };
    let mut sessions = vec![(String::new(), text.t("hosting-choose"))];
    let listed =
        |id: api_types::ListeningSessionId| props.sessions.iter().any(|one| one.session.id == id);
    // What was promised can be said again, also of a session that has begun.
    sessions.extend(planned.filter(|one| holds && !listed(one.id)).map(|one| {
        let when = clock::when(&text, &one.starts_at, &one.zone);
        (one.id.to_string(), format!("{when} · {}", one.title))
    }));
    sessions.extend(props.sessions.iter().map(|one| {
        let when = clock::when(&text, &one.session.starts_at, &one.session.facts.zone);
        (
            one.session.id.to_string(),
            format!("{when} · {}", one.session.facts.title),
        )
    }));
    html! {
        <details class="more" open={props.request.state == RequestState::Asked}>
            <summary>{ text.t("hosting-request-reply") }</summary>
            <div class="flow">
                <Entry id={format!("r-answer-{id}")} kind="lines" label={text.t("hosting-request-answer")} hint={text.t("hosting-request-answer-hint")}
                    value={(*said).clone()} error={error(&text, &wrong, "answer")} oninput={hear(&said)} />
                <Pick id={format!("r-session-{id}")} label={text.t("hosting-request-session")} options={sessions}
                    value={(*session).clone()} error={error(&text, &wrong, "session")} onchange={hear(&session)} />
                <div class="row">
                    if holds {
                        <button class="btn main" type="button" onclick={send(RequestState::Scheduled)}>{ text.t("hosting-request-send") }</button>
                    } else {
                        <button class="btn main" type="button" onclick={send(RequestState::Answered)}>{ text.t("hosting-request-send") }</button>
                        <button class="btn" type="button" onclick={send(RequestState::Scheduled)}>{ text.t("hosting-request-schedule") }</button>
                        if props.request.state != RequestState::Scheduled {
                            <button class="btn" type="button" onclick={send(RequestState::Declined)}>{ text.t("hosting-request-decline") }</button>
                        }
                    }
                    { act.line(&text) }
                </div>
            </div>
        </details>
    }
}
