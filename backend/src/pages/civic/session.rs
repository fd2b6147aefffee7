//! `/sessions/{slug}`: everything about a session, before and after it.

use actix_web::HttpResponse;
use api_types::listening::{
    ListeningSession, Question, QuestionState, SessionRecord, SessionState,
};
use chrono::TimeDelta;
use pwa::civic::models::{CivicView, QuestionView, RecordView, SessionView};

use super::visit::{Drawn, Page, Visit};
use super::words::{Words, rooms, times};

/// A session.
pub(super) async fn session(visit: Visit) -> HttpResponse {
    let page = draw(&visit).await;
    visit.answer(page).await
}

async fn draw(visit: &Visit) -> Page {
    visit.query(&[])?;
    let (civic, words) = (&visit.civic, visit.words());
    let session = civic.session(visit.part("slug")).await?;
    let streams = civic.streams(&session).await?;
    let questions = civic.questions(&session.slug).await?;
    let findings = civic.strategies.findings_of_session(session.id).await?;
    let commitments = civic.strategies.commitments_of_session(session.id).await?;
    let facts = &session.facts;
    let zone = words.zone(facts);
    let today = words.today().to_string();
    let open = words.takes_sign_ups(&session);
    let view = SessionView {
        id: session.id.to_string(),
        slug: session.slug.clone(),
        state: session.state,
        title: words.title(facts),
        summary: words.summary(facts),
        when: words.when(&session),
        zone: words.zone_name(&session),
        zone_name: match words.now < times(&session).1 {
            true => zone.name().to_owned(),
            false => String::new(),
        },
        moved_from: words.moved_from(facts),
        cancelled_because: facts.cancelled_because.clone(),
        neighborhood: facts.neighborhood.as_ref().map(|id| words.place(id)),
        venue: facts.venue.clone(),
        ways: facts.ways.clone(),
        languages: facts.languages.clone(),
        access: facts.access.clone(),
        officers: facts.officers,
        filmed: facts.filmed,
        public_record: facts.public_record,
        phone_in: facts.phone_in.clone(),
        ask_aid_by: facts.ask_aid_by.as_ref().map(|day| words.day(day)),
        ask_aid_over: facts.ask_aid_by.as_ref().is_some_and(|day| day.0 < today),
        organizer: facts.organizer.clone(),
        co_hosts: facts.co_hosts.clone(),
        agenda: words.agenda(&session),
        agenda_lang: words.agenda_lang(facts),
        streams: streams
            .streams
            .iter()
            .map(|s| words.stream(s, zone))
            .collect(),
        rooms: if open { rooms(&session) } else { Vec::new() },
        sign_up_open: open,
        questions_open: asks(&words, &session),
        questions: shown(&words, &questions),
        record: session
            .record
            .as_ref()
            .map(|record| record_view(&words, record, &today)),
        findings: words.findings(&findings).await?,
        commitments: words.commitments(&commitments),
    };
    let route = format!("/sessions/{}", session.slug);
    let news = match &facts.neighborhood {
        Some(place) => format!("/neighborhoods/{place}"),
        None => "/feed".to_owned(),
    };
    let feeds = vec![
        ("text/calendar", format!("{route}.ics")),
        ("application/atom+xml", format!("{news}.atom")),
        ("application/feed+json", format!("{news}.json")),
    ];
    let mut drawn = Drawn::public(route, CivicView::Session(Box::new(view))).with_feeds(feeds);
    drawn.facts = civic.facts_of(visit.locale(), &session, &streams.streams);
    Ok(drawn)
}

/// Questions are taken until the session is over and an hour longer: somebody may still be typing.
pub(super) fn asks(words: &Words<'_>, session: &ListeningSession) -> bool {
    let late = TimeDelta::hours(1).num_seconds();
    session.state == SessionState::Published && words.now < times(session).1 + late
}

/// What everybody may read of the questions.
pub(super) fn shown(words: &Words<'_>, questions: &[Question]) -> Vec<QuestionView> {
    let readable = |question: &&Question| {
        matches!(
            question.state,
            QuestionState::Shown | QuestionState::Answered
        )
    };
    questions
        .iter()
        .filter(readable)
        .map(|question| QuestionView {
            id: question.id.to_string(),
            text: words.said(&question.text, &question.language),
            answer: question.answer.clone(),
            state: question.state,
            supports: question.supports,
        })
        .collect()
}

fn record_view(words: &Words<'_>, record: &SessionRecord, today: &str) -> RecordView {
    let out = record.published.is_some();
    RecordView {
        minutes: out.then(|| words.said(&record.minutes, &record.language)),
        due: words.day(&record.due),
        overdue: !out && record.due.0.as_str() < today,
        published: record.published.as_ref().map(|day| words.day(day)),
        came: record.came,
        organizations: record.organizations,
    }
}
