//! News of sessions, findings and commitments, before anything is said about their form.

use api_types::listening::{ListeningSession, SessionState};
use api_types::strategy::{Commitment, CommitmentState, Finding, Step};
use api_types::{CommitmentId, Day, NeighborhoodId};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::site::Site;
use crate::calendar::Words;

// Older ones are on the pages.
const MOST: usize = 100;

/// A feed of news.
#[derive(Debug, Clone, PartialEq)]
pub struct News {
    /// Its name.
    pub title: String,
    /// The language of the name.
    pub language: String,
    /// The page for people.
    pub page: String,
    /// Where it is, without the ending: `/neighborhoods/boyle-heights`.
    pub path: String,
    /// Who publishes it.
    pub author: String,
    /// The entries, the newest first.
    pub entries: Vec<Entry>,
}

/// Something new.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// A URN that never changes.
    pub id: String,
    /// Where it can be read.
    pub page: String,
    /// One line.
    pub title: String,
    /// BCP 47 tag of the line: the reader's where we say something around the words.
    pub title_language: String,
    /// All of it.
    pub text: String,
    /// BCP 47 tag of the text.
    pub language: String,
    /// When it came out first, RFC 3339.
    pub published: String,
    /// The last change, RFC 3339.
    pub updated: String,
    /// `session`, `finding`, `commitment`, or a theme's word.
    pub tags: Vec<String>,
}

impl News {
    /// A feed of these entries: sorted, and cut where it gets old.
    pub fn new(
        site: &Site<'_>,
        title: String,
        page: &str,
        path: &str,
        entries: Vec<Entry>,
    ) -> Self {
        let mut entries = entries;
        entries.sort_by_cached_key(|entry| {
            let age = std::cmp::Reverse(super::site::seconds(&entry.updated));
            (age, entry.id.clone())
        });
        entries.truncate(MOST);
        Self {
            title,
            language: site.texts.locale().tag().to_owned(),
            page: site.page(page),
            path: path.to_owned(),
            author: site.city.name.clone(),
            entries,
        }
    }

    /// The last change of all. A feed without entries has none: it says so with the oldest time there is.
    pub fn updated(&self) -> &str {
        let newest = self.entries.first();
        newest.map_or("1970-01-01T00:00:00Z", |entry| &entry.updated)
    }
}

fn has_minutes(session: &ListeningSession) -> bool {
    let record = session.record.as_ref();
    record.is_some_and(|record| record.published.is_some())
}

/// A session that was published, moved or called off, and its minutes. One that nobody published is no news.
pub fn of_session(site: &Site<'_>, session: &ListeningSession) -> Option<Entry> {
    let published = session.published_at.clone()?;
    let facts = &session.facts;
    let words = Words::of(facts, site.wanted_tag());
    let title = match (session.state, &facts.moved_from) {
        (SessionState::Published, Some(_)) => {
            site.around("feeds-session-moved", "title", words.title)
        }
        (SessionState::Closed, _) if has_minutes(session) => {
            site.around("feeds-session-minutes", "title", words.title)
        }
        _ => site.title(session, words.title),
    };
    let title_language = match title == words.title {
        true => words.language.to_owned(),
        false => site.texts.locale().tag().to_owned(),
    };
    let (starts, ends) = (&facts.starts, facts.ends.split_once('T'));
    let until = ends.map_or(facts.ends.as_str(), |(_, hour)| hour);
    let when = format!("{}–{until} ({})", starts.replace('T', " "), facts.zone);
    let place = facts.venue.as_ref();
    let place = place.map_or_else(String::new, |v| format!("{}\n{}", v.name, v.address));
    let reason = match session.state {
        SessionState::Cancelled => facts.cancelled_because.as_deref().unwrap_or_default(),
        _ => "",
    };
    Some(Entry {
        id: urn(session.id.0),
        page: site.page(&format!("/sessions/{}", session.slug)),
        title,
        title_language,
        text: paragraphs(&[reason, &when, &place, words.summary]),
        language: words.language.to_owned(),
        published,
        updated: session.changed_at.clone(),
        tags: vec!["session".to_owned()],
    })
}

/// What was heard.
pub fn of_finding(site: &Site<'_>, finding: &Finding) -> Option<Entry> {
    let quote = match finding.quote.as_str() {
        "" => String::new(),
        words => format!("“{words}”"),
    };
    Some(Entry {
        id: urn(finding.id.0),
        page: site.page(&format!("/findings/{}", finding.id)),
        title: site.around("feeds-finding", "title", &shortened(&finding.summary)),
        title_language: site.texts.locale().tag().to_owned(),
        text: paragraphs(&[&quote, &finding.summary]),
        language: finding.language.0.clone(),
        published: site.day(finding.published.as_ref()?),
        updated: finding.changed_at.clone(),
        tags: vec!["finding".to_owned(), finding.theme.word().to_owned()],
    })
}

/// A promise and every step of it, each an entry of its own: a reader hears of each.
pub fn of_commitment(site: &Site<'_>, commitment: &Commitment) -> Vec<Entry> {
    let Some(published) = &commitment.published else {
        return Vec::new();
    };
    let published = site.day(published);
    let due = site.around("feeds-due", "day", &commitment.first_due.0);
    let who = site.around("feeds-who", "name", &commitment.owner);
    let page = site.page(&format!("/commitments/{}", commitment.id));
    let promise = Entry {
        id: urn(commitment.id.0),
        page: page.clone(),
        title: step_title(site, CommitmentState::Promised, commitment),
        title_language: site.texts.locale().tag().to_owned(),
        text: paragraphs(&[&commitment.summary, &who, &due]),
        language: commitment.language.0.clone(),
        published: published.clone(),
        updated: published,
        tags: vec!["commitment".to_owned()],
    };
    // The newest first: counted from the oldest, a step keeps its number.
    let steps = commitment.steps.iter().rev().zip(1_u32..);
    let steps = steps.map(|(step, number)| of_step(site, commitment, step, number, &page));
    let late = late_days(commitment).into_iter();
    let late = late.map(|due| of_lateness(site, commitment, &due, &page));
    std::iter::once(promise).chain(steps).chain(late).collect()
}

/// The due days that passed while the promise was open, the oldest first.
fn late_days(commitment: &Commitment) -> Vec<Day> {
    let (mut due, mut open) = (&commitment.first_due, true);
    let mut passed = Vec::new();
    for step in commitment.steps.iter().rev() {
        // ISO 8601: the order of the texts is that of the days.
        if open && step.on.0 > due.0 {
            passed.push(due.clone());
        }
        due = &step.due;
        open = matches!(
            step.state,
            CommitmentState::Promised | CommitmentState::Underway
        );
    }
    if commitment.late_days > 0 {
        passed.push(commitment.due.clone());
    }
    passed.dedup();
    passed
}

/// A due day that has passed: news on the day after it.
fn of_lateness(site: &Site<'_>, commitment: &Commitment, due: &Day, page: &str) -> Entry {
    let next = due.0.parse::<NaiveDate>().ok();
    let next = next.and_then(|day| day.succ_opt());
    let on = site.day(&next.map_or_else(|| due.clone(), |day| Day(day.to_string())));
    let who = site.around("feeds-who", "name", &commitment.owner);
    let was = site.around("feeds-due", "day", &due.0);
    Entry {
        id: made_urn(&format!("late {} {}", commitment.id, due.0)),
        page: page.to_owned(),
        title: site.around("feeds-late", "title", &commitment.title),
        title_language: site.texts.locale().tag().to_owned(),
        text: paragraphs(&[&was, &who]),
        language: site.texts.locale().tag().to_owned(),
        published: on.clone(),
        updated: on,
        tags: vec!["commitment".to_owned(), "late".to_owned()],
    }
}

fn of_step(
    site: &Site<'_>,
    commitment: &Commitment,
    step: &Step,
    number: u32,
    page: &str,
) -> Entry {
    let due = match step.state {
        CommitmentState::Promised | CommitmentState::Underway => {
            site.around("feeds-due", "day", &step.due.0)
        }
        CommitmentState::Done | CommitmentState::Dropped => String::new(),
    };
    Entry {
        id: step_urn(commitment.id, number),
        page: page.to_owned(),
        title: step_title(site, step.state, commitment),
        title_language: site.texts.locale().tag().to_owned(),
        text: paragraphs(&[&step.note, &step.evidence, &due]),
        language: commitment.language.0.clone(),
        published: site.day(&step.on),
        updated: site.day(&step.on),
        tags: vec!["commitment".to_owned(), "step".to_owned()],
    }
}

fn step_title(site: &Site<'_>, state: CommitmentState, commitment: &Commitment) -> String {
    let key = match state {
        CommitmentState::Promised => "feeds-step-promised",
        CommitmentState::Underway => "feeds-step-underway",
        CommitmentState::Done => "feeds-step-done",
        CommitmentState::Dropped => "feeds-step-dropped",
    };
    site.around(key, "title", &commitment.title)
}

/// The name of a feed of news about a place.
pub fn name_of(site: &Site<'_>, neighborhood: Option<&NeighborhoodId>) -> String {
    site.around("feeds-news", "place", site.place(neighborhood))
}

fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

/// A step has no id of its own: it gets one from the commitment's and its number (UUID version 8, RFC 9562).
fn step_urn(commitment: CommitmentId, number: u32) -> String {
    made_urn(&format!("step {commitment} {number}"))
}

fn made_urn(of: &str) -> String {
    let digest = Sha256::digest(of);
    let mut bytes = [0; 16];
    bytes
        .iter_mut()
        .zip(digest)
        .for_each(|(byte, digest)| *byte = digest);
    let id = u128::from_be_bytes(bytes);
    let id = (id & !(0xf << 76)) | (8 << 76);
    let id = (id & !(0b11 << 62)) | (0b10 << 62);
    urn(Uuid::from_u128(id))
}

fn paragraphs(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
    parts.join("\n\n")
}

// A headline: whole words up to about 100 letters.
fn shortened(text: &str) -> String {
    const LETTERS: usize = 100;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= LETTERS {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LETTERS).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{whole}…")
}
