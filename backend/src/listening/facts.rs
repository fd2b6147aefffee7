//! What a host may say about a session, and what has to be said before everybody reads it.

use std::collections::BTreeSet;

use api_types::listening::{
    Access, NewSession, Officers, PoolKind, PoolSize, SessionFacts, SessionKind, Way,
};
use api_types::{LanguageTag, ProblemKind};

use super::ListeningError;
use super::time::{self, Span};
use crate::places::Places;

const TITLE: usize = 120;
const TEXT: usize = 2000;
const NAME: usize = 200;
const LIST: usize = 20;
const AGENDA: usize = 50;
const LARGEST_POOL: u32 = 100_000;

/// What is wrong with a session, and with which member of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wrong(pub(super) ProblemKind, pub(super) &'static str);

impl From<Wrong> for ListeningError {
    fn from(Wrong(kind, field): Wrong) -> Self {
        Self::Field(kind, field)
    }
}

/// Names the field that a check is about.
fn of(field: &'static str) -> impl Fn(ProblemKind) -> Wrong {
    move |kind| Wrong(kind, field)
}

/// A session that may be stored.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    pub(super) kind: SessionKind,
    pub(super) facts: SessionFacts,
    pub(super) pools: Vec<PoolSize>,
    pub(super) span: Span,
    pub(super) revision: u32,
}

impl Plan {
    /// A draft may lack things; what is there must be sound.
    pub(super) fn read(new: NewSession, places: &Places) -> Result<Self, Wrong> {
        let NewSession {
            kind,
            mut facts,
            pools,
            revision,
            id: _,
        } = new;
        facts.ways.sort();
        facts.ways.dedup();
        facts.access = offered(facts.access, facts.officers);
        check_texts(&facts)?;
        check_places(&facts, places)?;
        check_languages(&facts, places)?;
        check_pools(&pools).map_err(of("pools"))?;
        let span = time::span(&facts.starts, &facts.ends, &facts.zone).map_err(of("starts"))?;
        if let Some(day) = &facts.ask_aid_by {
            let held = time::wall(&facts.starts).map(|starts| starts.date());
            time::day(&day.0)
                .filter(|day| held.is_none_or(|held| *day <= held))
                .ok_or(Wrong(ProblemKind::TimeImpossible, "ask_aid_by"))?;
        }
        Ok(Self {
            kind,
            facts,
            pools,
            span,
            revision,
        })
    }

    /// What has to be there before others see it.
    pub(super) fn is_complete(&self) -> Result<(), Wrong> {
        complete(self.kind, &self.facts, &self.pools)
    }
}

/// A title, a language, somebody who holds it, and seats for each way to take part; an area for a division meeting.
pub(super) fn complete(
    kind: SessionKind,
    facts: &SessionFacts,
    pools: &[PoolSize],
) -> Result<(), Wrong> {
    let lacks = |field| Wrong(ProblemKind::StepImpossible, field);
    if facts.title.trim().is_empty() {
        return Err(lacks("title"));
    }
    if facts.organizer.trim().is_empty() {
        return Err(lacks("organizer"));
    }
    if facts.languages.is_empty() {
        return Err(lacks("languages"));
    }
    if kind == SessionKind::Division && facts.area.is_none() {
        return Err(Wrong(ProblemKind::UnknownArea, "area"));
    }
    let has = |kind| pools.iter().any(|p| p.kind == kind && p.capacity > 0);
    if facts.ways.is_empty() {
        return Err(Wrong(ProblemKind::NotOffered, "ways"));
    }
    if !facts.ways.iter().all(|way| has(pool_of(*way))) {
        return Err(Wrong(ProblemKind::NotOffered, "pools"));
    }
    if facts.ways.contains(&Way::InPerson) && facts.venue.is_none() {
        return Err(lacks("venue.name"));
    }
    Ok(())
}

/// What is offered, each once. That no officer is in the room is said by `officers` alone: filter, card and page can not differ.
fn offered(mut access: Vec<Access>, officers: Officers) -> Vec<Access> {
    access.retain(|aid| *aid != Access::NoOfficers);
    if officers == Officers::None {
        access.push(Access::NoOfficers);
    }
    access.sort();
    access.dedup();
    access
}

/// The pool that a way takes its seats from.
pub(super) fn pool_of(way: Way) -> PoolKind {
    match way {
        Way::InPerson => PoolKind::InPerson,
        Way::Online => PoolKind::Online,
        Way::Phone => PoolKind::Phone,
    }
}

/// What the schedule finds a session by.
pub(super) fn tags(facts: &SessionFacts) -> BTreeSet<String> {
    let mut tags = BTreeSet::from(["all".to_owned()]);
    tags.extend(facts.neighborhood.iter().map(|id| format!("place:{id}")));
    tags.extend(
        facts
            .languages
            .iter()
            .map(|tag| format!("language:{}", tag.0)),
    );
    tags.extend(facts.ways.iter().map(|way| format!("way:{}", way.word())));
    tags.extend(
        facts
            .access
            .iter()
            .map(|aid| format!("access:{}", aid.word())),
    );
    tags
}

/// Another time, another hall, another number to phone in: everybody is told.
pub(super) fn is_news(old: &SessionFacts, was: (i64, i64), plan: &Plan) -> bool {
    let place = |facts: &SessionFacts| {
        let venue = facts.venue.clone().unwrap_or_default();
        (venue.name, venue.address)
    };
    (plan.span.starts_at, plan.span.ends_at) != was
        || place(old) != place(&plan.facts)
        || old.phone_in != plan.facts.phone_in
}

fn check_texts(facts: &SessionFacts) -> Result<(), Wrong> {
    line(&facts.title, TITLE).map_err(of("title"))?;
    text(&facts.summary, TEXT).map_err(of("summary"))?;
    line(&facts.organizer, NAME).map_err(of("organizer"))?;
    few(facts.co_hosts.len(), LIST).map_err(of("co_hosts"))?;
    for name in &facts.co_hosts {
        line(name, NAME).map_err(of("co_hosts"))?;
    }
    few(facts.agenda.len(), AGENDA).map_err(of("agenda"))?;
    for item in &facts.agenda {
        line(&item.title, NAME).map_err(of("agenda"))?;
    }
    few(facts.translations.len(), LIST).map_err(of("translations"))?;
    for other in &facts.translations {
        line(&other.title, TITLE).map_err(of("translations"))?;
        text(&other.summary, TEXT).map_err(of("translations"))?;
    }
    if let Some(number) = &facts.phone_in {
        let dialable = |c: char| c.is_ascii_digit() || " +-().,#*".contains(c);
        if number.len() > 60 || !number.chars().all(dialable) {
            return Err(Wrong(ProblemKind::TextTooLong, "phone_in"));
        }
    }
    if let Some(venue) = &facts.venue {
        line(&venue.name, NAME).map_err(of("venue.name"))?;
        line(&venue.address, NAME).map_err(of("venue.address"))?;
        text(&venue.note, TEXT).map_err(of("venue.note"))?;
        let on_earth = |degrees: Option<f64>, most: f64| degrees.is_none_or(|d| d.abs() <= most);
        if !on_earth(venue.latitude, 90.0) || !on_earth(venue.longitude, 180.0) {
            return Err(Wrong(ProblemKind::MalformedBody, "venue.latitude"));
        }
    }
    if facts.recording_days.is_some_and(|days| days > 366) {
        return Err(Wrong(ProblemKind::TimeImpossible, "recording_days"));
    }
    Ok(())
}

fn check_places(facts: &SessionFacts, places: &Places) -> Result<(), Wrong> {
    if let Some(id) = &facts.neighborhood
        && !places.has_neighborhood(id)
    {
        return Err(Wrong(ProblemKind::UnknownNeighborhood, "neighborhood"));
    }
    match facts.area {
        Some(area) if !places.has_area(area) => Err(Wrong(ProblemKind::UnknownArea, "area")),
        _ => Ok(()),
    }
}

fn check_languages(facts: &SessionFacts, places: &Places) -> Result<(), Wrong> {
    let written = facts.translations.iter().map(|other| &other.language);
    known_languages(written, places).map_err(of("translations"))?;
    let spoken = [&facts.language].into_iter().chain(&facts.languages);
    few(facts.languages.len(), LIST)
        .and_then(|()| known_languages(spoken, places))
        .map_err(of("languages"))
}

/// Refuses a language that the city does not know, and one that is named twice.
pub(super) fn known_languages<'a>(
    tags: impl Iterator<Item = &'a LanguageTag>,
    places: &Places,
) -> Result<(), ProblemKind> {
    for tag in tags {
        if !places.knows_language(tag) {
            return Err(ProblemKind::UnknownLanguage);
        }
    }
    Ok(())
}

fn check_pools(pools: &[PoolSize]) -> Result<(), ProblemKind> {
    let kinds: BTreeSet<PoolKind> = pools.iter().map(|pool| pool.kind).collect();
    if kinds.len() != pools.len() || pools.iter().any(|p| p.capacity > LARGEST_POOL) {
        return Err(ProblemKind::MalformedBody);
    }
    Ok(())
}

fn few(number: usize, most: usize) -> Result<(), ProblemKind> {
    (number <= most)
        .then_some(())
        .ok_or(ProblemKind::TextTooLong)
}

/// One line of so many characters at most, in whatever script: no control characters.
pub(super) fn line(value: &str, most: usize) -> Result<(), ProblemKind> {
    let good = value.chars().count() <= most && !value.chars().any(char::is_control);
    good.then_some(()).ok_or(ProblemKind::TextTooLong)
}

/// Several lines of so many characters at most.
pub(super) fn text(value: &str, most: usize) -> Result<(), ProblemKind> {
    let stray = |c: char| c.is_control() && c != '\n' && c != '\r' && c != '\t';
    let good = value.chars().count() <= most && !value.chars().any(stray);
    good.then_some(()).ok_or(ProblemKind::TextTooLong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_as_many_characters_in_every_script() {
        for letter in ["a", "ա", "한", "ខ"] {
            assert_eq!(line(&letter.repeat(TITLE), TITLE), Ok(()), "{letter}");
            assert!(line(&letter.repeat(TITLE + 1), TITLE).is_err(), "{letter}");
        }
    }
}
