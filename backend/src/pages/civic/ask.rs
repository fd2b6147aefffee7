//! Questions to a session, and meetings of a division: by text, in any language, without a name.

use actix_web::HttpResponse;
use api_types::listening::{ListeningSession, NewQuestion, QuestionQuery, SessionState, WorkQuery};
use api_types::{LanguageTag, ProblemKind, QuestionId};
use pwa::civic::models::{AskView, CivicView, FormFault, MeetingEntry, MeetingView};

use super::session::{asks, shown};
use super::strategy::uuid_of;
use super::visit::{Drawn, Page, Visit};
use super::work;
use crate::http::{Form, Network, Refusal};

const FIELDS: [&str; 6] = [
    "id",
    "text",
    "language",
    "door_key",
    work::TOKEN,
    work::COUNTER,
];

/// The form, and what becomes of it.
pub(super) async fn ask(visit: Visit, from: Network, form: Result<Form, Refusal>) -> HttpResponse {
    let sent = form.as_ref().ok().cloned();
    let page = match visit.posts() {
        true => send(&visit, from, form).await,
        false => draw(&visit).await,
    };
    visit.answer_to(page, sent).await
}

async fn draw(visit: &Visit) -> Page {
    visit.query(&[])?;
    let session = visit.civic.session(visit.part("slug")).await?;
    let view = ask_view(visit, &session, QuestionId(crate::random::uuid())).await?;
    Ok(page(view))
}

fn page(view: AskView) -> Drawn {
    let route = format!("/sessions/{}/ask", view.slug);
    Drawn::own(route, CivicView::Ask(view))
}

/// An empty form and the questions that are shown.
pub(super) async fn ask_view(
    visit: &Visit,
    session: &ListeningSession,
    id: QuestionId,
) -> Result<AskView, Refusal> {
    let questions = visit.civic.questions(&session.slug).await?;
    let words = visit.words();
    let questions = shown(&words, &questions);
    let streams = visit.civic.streams(session).await?;
    Ok(AskView {
        questions,
        streamed: !streams.streams.is_empty(),
        ..empty(visit, session, id)
    })
}

fn empty(visit: &Visit, session: &ListeningSession, id: QuestionId) -> AskView {
    let words = visit.words();
    AskView {
        slug: session.slug.clone(),
        session: words.title(&session.facts),
        open: asks(&words, session),
        id: id.to_string(),
        text: String::new(),
        language: LanguageTag(visit.locale().tag().to_owned()),
        languages: words.spoken(),
        work: None,
        faults: Vec::new(),
        streamed: false,
        sent: false,
        questions: Vec::new(),
    }
}

async fn send(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let sent = form?;
    let new = read(&sent, None)?;
    let slug = visit.part("slug").to_owned();
    let session = visit.civic.session(&slug).await?;
    let asked = visit.civic.listening.ask(&slug, new.clone(), from).await;
    let view = ask_view(visit, &session, QuestionId(crate::random::uuid())).await?;
    let asked = asked.map(drop).map_err(Refusal::from);
    let (view, refusal) = asked_view(visit, from, view, new, asked).await?;
    Ok(match refusal {
        Some(refusal) => page(view).refused(refusal),
        None => page(view),
    })
}

fn read(sent: &Form, door_key: Option<String>) -> Result<NewQuestion, Refusal> {
    sent.only(&FIELDS)?;
    Ok(NewQuestion {
        id: QuestionId(uuid_of(sent.one("id")).map_err(|_| ProblemKind::MalformedBody)?),
        text: sent.one("text").replace("\r\n", "\n"),
        language: LanguageTag(sent.one("language").to_owned()),
        door_key,
        proof: work::proof(sent, &format!("question:{}", sent.one("id"))),
    })
}

/// The form after it was sent: empty with thanks, or as it was with what is wrong.
async fn asked_view(
    visit: &Visit,
    from: Network,
    view: AskView,
    new: NewQuestion,
    asked: Result<(), Refusal>,
) -> Result<(AskView, Option<Refusal>), Refusal> {
    match asked {
        Ok(()) => {
            let view = AskView {
                sent: true,
                language: new.language,
                ..view
            };
            Ok((view, None))
        }
        Err(refusal) if work::is_asked_for(refusal.0) => {
            let query = WorkQuery::default();
            let listening = &visit.civic.listening;
            let found = listening.work_for(&view.slug, &query, from).await?;
            let on = format!("question:{}", new.id);
            let view = AskView {
                id: new.id.to_string(),
                text: new.text,
                language: new.language,
                work: Some(work::view(found, on, false)),
                ..view
            };
            Ok((view, Some(refusal)))
        }
        Err(refusal) => {
            // No question was written: that is what has to be said.
            let kind = match refusal.0 {
                ProblemKind::MalformedBody if new.text.trim().is_empty() => {
                    ProblemKind::TextTooLong
                }
                kind => kind,
            };
            let field = match kind {
                ProblemKind::UnknownLanguage => "language",
                ProblemKind::TextTooLong | ProblemKind::MalformedBody => "text",
                _ => "",
            };
            let view = AskView {
                id: new.id.to_string(),
                text: new.text,
                language: new.language,
                faults: vec![FormFault {
                    field: field.to_owned(),
                    kind,
                }],
                ..view
            };
            Ok((view, Some(Refusal(kind, refusal.1, refusal.2))))
        }
    }
}

/// Where the key of a meeting is typed. The same page stands at every name: it says of no meeting that it is there.
fn entry(slug: &str, faults: Vec<FormFault>, not_open: bool) -> Drawn {
    let route = format!("/meetings/{slug}");
    let view = MeetingEntry {
        slug: slug.to_owned(),
        faults,
        not_open,
    };
    Drawn::own(route, CivicView::MeetingEntry(view))
}

/// A meeting of a division, for those who have its key. It comes in the body of a form and never stands in an address.
pub(super) async fn meeting(
    visit: Visit,
    from: Network,
    form: Result<Form, Refusal>,
) -> HttpResponse {
    let sent = form.as_ref().ok().cloned();
    let page = draw_meeting(&visit, from, form).await;
    visit.answer_to(page, sent).await
}

async fn draw_meeting(visit: &Visit, from: Network, form: Result<Form, Refusal>) -> Page {
    let slug = visit.part("slug");
    if !visit.posts() {
        visit.query(&[])?;
        return Ok(entry(slug, Vec::new(), false));
    }
    let sent = form?;
    sent.only(&FIELDS)?;
    let door_key = sent.one("door_key").to_owned();
    let listening = &visit.civic.listening;
    // Whoever types the key has no question yet.
    let asked = match sent.has("id") {
        true => {
            let new = read(&sent, Some(door_key.clone()))?;
            let asked = listening.ask(slug, new.clone(), from).await;
            Some((new, asked.map(drop).map_err(Refusal::from)))
        }
        false => None,
    };
    let query = QuestionQuery::default();
    let found = match listening
        .division_meeting(slug, &door_key, &query, from)
        .await
        .map_err(Refusal::from)
    {
        Err(refusal) if refusal.0 == ProblemKind::NotFound => {
            let fault = FormFault {
                field: "door_key".to_owned(),
                kind: ProblemKind::SeatCodeMalformed,
            };
            return Ok(entry(slug, vec![fault], false).refused(ProblemKind::NotFound));
        }
        Err(refusal) if refusal.0 == ProblemKind::QuestionsClosed => {
            return Ok(entry(slug, Vec::new(), true).refused(refusal.0));
        }
        found => found?,
    };
    let words = visit.words();
    let session = &found.session;
    let fresh = QuestionId(crate::random::uuid());
    let view = AskView {
        questions: shown(&words, &found.questions.questions),
        ..empty(visit, session, fresh)
    };
    let (ask, refusal) = match asked {
        Some((new, asked)) => asked_view(visit, from, view, new, asked).await?,
        None => (view, None),
    };
    let facts = &session.facts;
    let city = visit.civic.places.city();
    let area = facts
        .area
        .and_then(|id| city.areas.iter().find(|area| area.id == id));
    let hall = facts.venue.as_ref().map(|venue| venue.name.clone());
    let view = MeetingView {
        slug: session.slug.clone(),
        title: words.title(facts),
        summary: words.summary(facts),
        when: words.when(session),
        hall: hall.filter(|hall| !hall.is_empty()),
        area: area.map(|area| area.name.clone()).unwrap_or_default(),
        cancelled: session.state == SessionState::Cancelled,
        agenda: words.agenda(session),
        agenda_lang: words.agenda_lang(facts),
        door_key,
        ask,
    };
    let route = format!("/meetings/{}", session.slug);
    let drawn = Drawn::own(route, CivicView::Meeting(view));
    Ok(match refusal {
        Some(refusal) => drawn.refused(refusal),
        None => drawn,
    })
}
