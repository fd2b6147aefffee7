//! The letters to those who follow something. Addresses stand on lines of their own, outside of any sentence.

use std::collections::HashMap;

use api_types::strategy::{Commitment, Finding};
use api_types::{CommitmentId, FindingId};
use chrono::NaiveDate;
use i18n::{Arg, Catalogue, Locale, Surface};
use uuid::Uuid;

use super::news::{Item, What};
use super::sealed::Sealed;
use crate::dates;
use crate::notify::{Letter, PushPart};

/// What a letter can say about the things that changed.
#[derive(Default)]
pub(super) struct Facts {
    /// The findings, by id.
    pub(super) findings: HashMap<Uuid, Finding>,
    /// The commitments, by id.
    pub(super) commitments: HashMap<Uuid, Commitment>,
    /// Title and name in addresses of the sessions, by id.
    pub(super) sessions: HashMap<Uuid, (String, String)>,
}

/// The first letter: it counts when its link is used.
pub(super) fn confirmation(origin: &str, to: &Sealed, click: &str, what: &str) -> Letter {
    let locale = to.locale();
    let texts = Catalogue::embedded(locale, Surface::Mail);
    let page = format!("{}.{click}", page_of(origin, locale, to));
    let text = [
        texts.text_with("follow-confirm-body", &[("what", Arg::Text(what))]),
        page,
        texts.text("follow-confirm-not-you"),
    ]
    .join("\n\n");
    letter(origin, to, texts.text("follow-confirm-subject"), text)
}

/// What changed, in one language; empty if nothing of it can be read by everybody.
pub(super) fn news(origin: &str, locale: Locale, items: &[Item], facts: &Facts) -> Vec<String> {
    let texts = Catalogue::embedded(locale, Surface::Mail);
    let part = |item: &Item| {
        let below = format!("{origin}/{}", locale.tag());
        if let Some(finding) = facts.findings.get(&item.about) {
            return Some(of_finding(&texts, &below, item.what, finding));
        }
        if let Some(commitment) = facts.commitments.get(&item.about) {
            return Some(of_commitment(&texts, &below, item.what, commitment));
        }
        let (title, slug) = facts.sessions.get(&item.about)?;
        let key = match item.what {
            What::Minutes => "follow-session-minutes",
            What::Recording => "follow-session-recording",
            _ => "follow-session-moved",
        };
        let line = texts.text_with(key, &[("title", Arg::Text(title))]);
        Some(format!("{line}\n{below}/sessions/{slug}"))
    };
    items.iter().filter_map(part).collect()
}

/// A letter with these parts.
pub(super) fn of_news(origin: &str, to: &Sealed, parts: &[String]) -> Letter {
    let locale = to.locale();
    let texts = Catalogue::embedded(locale, Surface::Mail);
    if to.push.is_some() {
        // A phone shows a few lines, and one press opens the page: addresses are of no use in them.
        let below = format!("{origin}/");
        let lines = parts.iter().flat_map(|part| part.lines());
        let lines: Vec<&str> = lines.filter(|line| !line.starts_with(&below)).collect();
        return letter(
            origin,
            to,
            texts.text("follow-news-subject"),
            lines.join("\n"),
        );
    }
    let mut text = texts.text("follow-news-body");
    for part in parts {
        text.push_str("\n\n");
        text.push_str(part);
    }
    let end = texts.text("follow-news-end");
    text.push_str(&format!("\n\n{end}\n{}", page_of(origin, locale, to)));
    letter(origin, to, texts.text("follow-news-subject"), text)
}

fn of_finding(texts: &Catalogue, below: &str, what: What, finding: &Finding) -> String {
    let FindingId(id) = finding.id;
    let key = match what {
        What::HeardAgain => "follow-finding-changed",
        _ => "follow-finding-new",
    };
    let line = texts.text_with(key, &[("title", Arg::Text(&finding.summary))]);
    format!("{line}\n{below}/findings/{id}")
}

fn of_commitment(texts: &Catalogue, below: &str, what: What, commitment: &Commitment) -> String {
    let CommitmentId(id) = commitment.id;
    let key = match what {
        What::Kept => "follow-commitment-kept",
        What::Dropped => "follow-commitment-dropped",
        What::Underway => "follow-commitment-underway",
        What::NewDate => "follow-commitment-new-date",
        What::Late => "follow-commitment-late",
        What::Note => "follow-commitment-step",
        What::Reworded => "follow-commitment-changed",
        _ => "follow-commitment-new",
    };
    let mut lines = vec![texts.text_with(key, &[("title", Arg::Text(&commitment.title))])];
    let stepped = matches!(
        what,
        What::Kept | What::Dropped | What::Underway | What::NewDate | What::Note
    );
    if let Some(step) = commitment.steps.first().filter(|_| stepped) {
        lines.push(step.note.clone());
    }
    if !matches!(what, What::Kept | What::Dropped) {
        let due = day(texts.locale(), &commitment.due.0);
        lines.push(texts.text_with("follow-due", &[("day", Arg::Text(&due))]));
    }
    lines.push(format!("{below}/commitments/{id}"));
    lines.join("\n")
}

fn day(locale: Locale, day: &str) -> String {
    day.parse::<NaiveDate>()
        .map_or_else(|_| day.to_owned(), |day| dates::day(locale, day))
}

fn page_of(origin: &str, locale: Locale, to: &Sealed) -> String {
    format!("{origin}/{}/follow/{}", locale.tag(), to.code)
}

fn letter(origin: &str, to: &Sealed, subject: String, text: String) -> Letter {
    Letter {
        to: to.email.clone(),
        subject,
        text: format!("{text}\n"),
        calendar: None,
        unsubscribe: Some(format!("{origin}/unsubscribe/{}", to.code)),
        push: to.push.clone().map(|subscription| PushPart {
            subscription,
            page: page_of(origin, to.locale(), to),
            language: to.locale().tag().to_owned(),
            until: None,
        }),
        until: None,
    }
}
