//! Neighborhoods, commitments, findings: what was heard, what was promised, what became of it.

use std::collections::BTreeSet;

use actix_web::HttpResponse;
use api_types::listening::ListeningSession;
use api_types::strategy::{Commitment, CommitmentQuery, CommitmentState, Finding, FollowTarget};
use api_types::{CommitmentId, Day, FindingId, NeighborhoodId, ProblemKind};
use chrono::NaiveDate;
use pwa::civic::models::{
    CivicView, CommitmentCard, CommitmentList, CommitmentView, FindingCard, FindingView,
    FollowForm, NeighborhoodIndex, NeighborhoodRow, NeighborhoodView, StepView, Tally,
};
use uuid::Uuid;

use super::Civic;
use super::doors::shown_tally;
use super::follow::wire;
use super::visit::{Drawn, Page, Visit};
use super::words::Words;
use crate::http::Refusal;

const SHOWN: usize = 10;

impl Words<'_> {
    /// Findings in a list, with the sessions where they were heard.
    pub(super) async fn findings(&self, findings: &[Finding]) -> Result<Vec<FindingCard>, Refusal> {
        let heard: BTreeSet<_> = findings.iter().filter_map(|one| one.session).collect();
        let heard = self.civic.listening.briefs(heard).await?;
        let cards = findings.iter().map(|finding| {
            let session = finding.session.and_then(|id| heard.get(&id));
            FindingCard {
                id: finding.id.to_string(),
                theme: finding.theme,
                quote: self.said(&finding.quote, &finding.language),
                summary: self.said(&finding.summary, &finding.language),
                said_by: finding.said_by,
                session: session.map(|one| (one.slug.clone(), self.title(&one.facts).text)),
                answers: u32::try_from(finding.commitments.len()).unwrap_or(u32::MAX),
            }
        });
        Ok(cards.collect())
    }

    /// Commitments in a list.
    pub(super) fn commitments(&self, commitments: &[Commitment]) -> Vec<CommitmentCard> {
        commitments.iter().map(|one| self.commitment(one)).collect()
    }

    fn commitment(&self, commitment: &Commitment) -> CommitmentCard {
        let newest = commitment.steps.first();
        let newest = newest.filter(|step| !step.note.is_empty());
        let note = newest.map(|step| step.note.as_str());
        CommitmentCard {
            id: commitment.id.to_string(),
            state: commitment.state,
            title: self.said(&commitment.title, &commitment.language),
            note: self.said(note.unwrap_or(&commitment.summary), &commitment.language),
            noted: newest.map(|step| self.day(&step.on)),
            neighborhood: self.place(&commitment.neighborhood),
            owner: commitment.owner.clone(),
            due: self.day(&commitment.due),
            done: commitment.done.as_ref().map(|day| self.day(day)),
            late_days: commitment.late_days,
            done_late: done_late(commitment).unwrap_or_default(),
            parts: (commitment.steps_done, commitment.steps_of),
        }
    }

    /// The way to follow something from its own page: a link, so that the page is the same for everybody.
    fn follow(&self, target: &FollowTarget, feed: &str, calendar: &str) -> FollowForm {
        let (kind, id) = wire(target);
        FollowForm {
            kind: kind.to_owned(),
            target: id,
            languages: self.tongues(),
            feed: feed.to_owned(),
            calendar: calendar.to_owned(),
            ..FollowForm::default()
        }
    }
}

/// Days past the due day on which it was done.
fn done_late(commitment: &Commitment) -> Option<u32> {
    let read = |day: &Day| day.0.parse::<NaiveDate>().ok();
    let late = read(commitment.done.as_ref()?)? - read(&commitment.due)?;
    u32::try_from(late.num_days()).ok()
}

/// All neighborhoods, with those that had no session yet.
pub(super) async fn neighborhoods(visit: Visit) -> HttpResponse {
    let page = draw_index(&visit).await;
    visit.answer(page).await
}

async fn draw_index(visit: &Visit) -> Page {
    let query = visit.query(&["q"])?;
    let (civic, words) = (&visit.civic, visit.words());
    let q = query.one("q");
    let wanted = folded(q);
    let coverage = civic.coverage().await?;
    let tallies = civic.tallies().await?;
    let visited = coverage.iter().filter(|one| one.held > 0).count();
    let mut rows = Vec::new();
    for one in &coverage {
        let place = words.place(&one.neighborhood);
        if !folded(&place.name).contains(&wanted) {
            continue;
        }
        rows.push(NeighborhoodRow {
            place,
            region: region(civic, &one.neighborhood),
            held: one.held,
            last: one.last.as_ref().map(|day| words.day(day)),
            next: one.next.as_ref().map(|day| words.day(day)),
            tally: tallies
                .get(one.neighborhood.as_str())
                .copied()
                .unwrap_or_default(),
        });
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let view = NeighborhoodIndex {
        q: q.to_owned(),
        rows,
        all: count(coverage.len()),
        visited: count(visited),
    };
    Ok(Drawn::public(
        "/neighborhoods",
        CivicView::Neighborhoods(view),
    ))
}

/// The part of the city that the largest share of it lies in.
fn region(civic: &Civic, id: &NeighborhoodId) -> String {
    let city = civic.places.city();
    let place = city.neighborhoods.iter().find(|place| place.id == *id);
    let area = place.and_then(|place| place.areas.first());
    let region = area.and_then(|area| city.regions.get(area));
    region.cloned().unwrap_or_default()
}

// Names of places are Latin with an accent here and there; who types without it finds them too.
fn folded(text: &str) -> String {
    text.to_lowercase()
        .replace('ñ', "n")
        .replace(['á', 'à', 'â'], "a")
        .replace(['é', 'è', 'ê'], "e")
        .replace('í', "i")
        .replace('ó', "o")
        .replace('ú', "u")
}

/// A neighborhood: heard, promised, done.
pub(super) async fn neighborhood(visit: Visit) -> HttpResponse {
    let page = draw_neighborhood(&visit).await;
    visit.answer(page).await
}

async fn draw_neighborhood(visit: &Visit) -> Page {
    let sent = visit.query(&["after"])?;
    let (civic, words) = (&visit.civic, visit.words());
    let id = NeighborhoodId::parse(visit.part("slug")).ok_or(ProblemKind::NotFound)?;
    let after = Some(sent.one("after").to_owned()).filter(|after| !after.is_empty());
    let known = civic.strategies.place(&id, after.as_ref()).await?;
    let sessions = civic.listening.of_place(&id, SHOWN).await?;
    let shown: Vec<_> = sessions.past.iter().chain(&sessions.next).collect();
    let streams = civic.streams_of(shown).await?;
    let cards = |sessions: &[ListeningSession]| -> Vec<_> {
        let cards = sessions.iter().map(|one| words.card(one, &streams));
        cards.collect()
    };
    let [mut open, mut done, mut dropped] = [Vec::new(), Vec::new(), Vec::new()];
    let all_shown = known.promised.len() >= usize::try_from(known.tally.promised).unwrap_or(0);
    for card in words.commitments(&known.promised) {
        match card.state {
            CommitmentState::Done => done.push(card),
            CommitmentState::Dropped => dropped.push(card),
            CommitmentState::Promised | CommitmentState::Underway => open.push(card),
        }
    }
    let base = format!("/neighborhoods/{id}");
    let (feed, calendar) = (format!("{base}.atom"), format!("{base}.ics"));
    let view = NeighborhoodView {
        place: words.place(&id),
        held: sessions.held,
        came: sessions.came,
        tally: shown_tally(known.tally),
        findings: words.findings(&known.heard.findings).await?,
        more_heard: known.heard.next,
        open,
        done,
        dropped,
        more_promised: !all_shown,
        next: cards(&sessions.next),
        more_next: sessions.more_come,
        past: cards(&sessions.past),
        follow: words.follow(&FollowTarget::Neighborhood(id), &feed, &calendar),
    };
    let feeds = vec![
        ("application/atom+xml", feed),
        ("application/feed+json", format!("{base}.json")),
        ("text/calendar", calendar),
    ];
    Ok(Drawn::public(base, CivicView::Neighborhood(Box::new(view))).with_feeds(feeds))
}

/// All commitments.
pub(super) async fn commitments(visit: Visit) -> HttpResponse {
    let page = draw_commitments(&visit).await;
    visit.answer(page).await
}

async fn draw_commitments(visit: &Visit) -> Page {
    let sent = visit.query(&["neighborhood", "state", "late", "after"])?;
    let (civic, words) = (&visit.civic, visit.words());
    let wrong = || Refusal::from(ProblemKind::MalformedQuery);
    let some = |name: &str| Some(sent.one(name).to_owned()).filter(|value| !value.is_empty());
    let state = match sent.one("state") {
        "" => None,
        word => Some(state_of(word).ok_or_else(wrong)?),
    };
    let late = match sent.one("late") {
        "" | "false" => false,
        "true" => true,
        _ => return Err(wrong()),
    };
    let query = CommitmentQuery {
        neighborhood: some("neighborhood"),
        state,
        late: late.then_some(true),
        after: some("after"),
        limit: None,
    };
    let found = civic.strategies.commitments(&query).await?;
    let mut kept = url::form_urlencoded::Serializer::new(String::new());
    for name in ["neighborhood", "state", "late"] {
        if let Some(value) = some(name) {
            kept.append_pair(name, &value);
        }
    }
    let kept = kept.finish();
    let route = match kept.is_empty() {
        true => "/commitments".to_owned(),
        false => format!("/commitments?{kept}"),
    };
    let tallies = civic.tallies().await?;
    let shown = |slug: &String| {
        let chosen = query.neighborhood.as_ref();
        chosen.is_none_or(|chosen| chosen == slug)
    };
    let tally =
        tallies
            .iter()
            .filter(|(slug, _)| shown(slug))
            .fold(Tally::default(), |sum, (_, one)| Tally {
                heard: sum.heard + one.heard,
                promised: sum.promised + one.promised,
                done: sum.done + one.done,
                late: sum.late + one.late,
            });
    let news = match &query.neighborhood {
        Some(slug) => format!("/neighborhoods/{slug}"),
        None => "/feed".to_owned(),
    };
    let view = CommitmentList {
        tally,
        feed: format!("{news}.atom"),
        data: format!("/api{route}"),
        neighborhoods: words.places(),
        neighborhood: query.neighborhood,
        state,
        late,
        commitments: words.commitments(&found.commitments),
        next: found.next,
    };
    let feeds = vec![
        ("application/atom+xml", format!("{news}.atom")),
        ("application/feed+json", format!("{news}.json")),
    ];
    Ok(Drawn::public(route, CivicView::Commitments(view)).with_feeds(feeds))
}

fn state_of(word: &str) -> Option<CommitmentState> {
    serde_json::from_value(serde_json::Value::from(word)).ok()
}

/// A commitment with its history.
pub(super) async fn commitment(visit: Visit) -> HttpResponse {
    let page = draw_commitment(&visit).await;
    visit.answer(page).await
}

async fn draw_commitment(visit: &Visit) -> Page {
    visit.query(&[])?;
    let (civic, words) = (&visit.civic, visit.words());
    let id = CommitmentId(uuid_of(visit.part("id"))?);
    let found = civic.strategies.commitment(id).await?;
    let commitment = found.ok_or(ProblemKind::NotFound)?;
    let findings = civic.strategies.findings_of(&commitment.findings).await?;
    let language = &commitment.language;
    let mut steps = Vec::new();
    for (place, step) in commitment.steps.iter().enumerate() {
        // The newest is first: what stands after a step is what held before it.
        let before = commitment
            .steps
            .get(place + 1)
            .map_or(&commitment.first_due, |s| &s.due);
        steps.push(StepView {
            on: words.day(&step.on),
            state: step.state,
            note: words.said(&step.note, language),
            evidence: step.evidence.clone(),
            new_due: (step.due != *before).then(|| words.day(&step.due)),
        });
    }
    let base = format!("/commitments/{id}");
    let feed = format!("{base}.atom");
    let moved = commitment.first_due != commitment.due;
    let view = CommitmentView {
        card: words.commitment(&commitment),
        summary: words.said(&commitment.summary, language),
        budget: commitment.budget.clone(),
        first_due: moved.then(|| words.day(&commitment.first_due)),
        steps,
        findings: words.findings(&findings).await?,
        follow: words.follow(&FollowTarget::Commitment(id), &feed, ""),
    };
    let feeds = vec![("application/atom+xml", feed)];
    Ok(Drawn::public(base, CivicView::Commitment(Box::new(view))).with_feeds(feeds))
}

/// A finding with what answers it.
pub(super) async fn finding(visit: Visit) -> HttpResponse {
    let page = draw_finding(&visit).await;
    visit.answer(page).await
}

async fn draw_finding(visit: &Visit) -> Page {
    visit.query(&[])?;
    let (civic, words) = (&visit.civic, visit.words());
    let id = FindingId(uuid_of(visit.part("id"))?);
    let found = civic.strategies.finding(id).await?;
    let finding = found.ok_or(ProblemKind::NotFound)?;
    let answers = civic
        .strategies
        .commitments_of(&finding.commitments)
        .await?;
    let base = format!("/findings/{id}");
    let feed = format!("{base}.atom");
    let neighborhood = words.place(&finding.neighborhood);
    let published = finding.published.as_ref().map(|day| words.day(day));
    let mut cards = words.findings(&[finding]).await?;
    let view = FindingView {
        card: cards.pop().ok_or(ProblemKind::Internal)?,
        neighborhood,
        published,
        commitments: words.commitments(&answers),
        follow: words.follow(&FollowTarget::Finding(id), &feed, ""),
    };
    let feeds = vec![("application/atom+xml", feed)];
    Ok(Drawn::public(base, CivicView::Finding(view)).with_feeds(feeds))
}

/// An id in an address. A wrong one is an address without a page.
pub(super) fn uuid_of(text: &str) -> Result<Uuid, Refusal> {
    Uuid::parse_str(text).map_err(|_| ProblemKind::NotFound.into())
}
