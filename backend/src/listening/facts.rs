//! What a host may say about a session, and what has to be said before everybody reads it.

use std::collections::BTreeSet;

use api_types::listening::{
    Access, NewSession, Officers, PoolKind, PoolSize, SessionFacts, SessionKind, Way,
};
use api_types::{LanguageTag, ProblemKind};

use super::time::{self, Span};
use crate::places::Places;

const TITLE: usize = 120;
const TEXT: usize = 2000;
const NAME: usize = 200;
const LIST: usize = 20;
const AGENDA: usize = 50;
const LARGEST_POOL: u32 = 100_000;

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
    pub(super) fn read(new: NewSession, places: &Places) -> Result<Self, ProblemKind> {
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
        check_pools(&pools)?;
        if let Some(day) = &facts.ask_aid_by {
            time::day(&day.0).ok_or(ProblemKind::TimeImpossible)?;
        }
        let span = time::span(&facts.starts, &facts.ends, &facts.zone)?;
        Ok(Self {
            kind,
            facts,
            pools,
            span,
            revision,
        })
    }

    /// What has to be there before others see it.
    pub(super) fn is_complete(&self) -> Result<(), ProblemKind> {
        complete(self.kind, &self.facts, &self.pools)
    }
}

/// A title, a language, somebody who holds it, and seats for each way to take part; an area for a division meeting.
pub(super) fn complete(
    kind: SessionKind,
    facts: &SessionFacts,
    pools: &[PoolSize],
) -> Result<(), ProblemKind> {
    let said = [&facts.title, &facts.organizer];
    if said.iter().any(|text| text.trim().is_empty()) || facts.languages.is_empty() {
        return Err(ProblemKind::StepImpossible);
    }
    if kind == SessionKind::Division && facts.area.is_none() {
        return Err(ProblemKind::UnknownArea);
    }
    let has = |kind| pools.iter().any(|p| p.kind == kind && p.capacity > 0);
    if facts.ways.is_empty() || !facts.ways.iter().all(|way| has(pool_of(*way))) {
        return Err(ProblemKind::NotOffered);
    }
    if facts.ways.contains(&Way::InPerson) && facts.venue.is_none() {
        return Err(ProblemKind::StepImpossible);
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

fn check_texts(facts: &SessionFacts) -> Result<(), ProblemKind> {
    line(&facts.title, TITLE)?;
    text(&facts.summary, TEXT)?;
    line(&facts.organizer, NAME)?;
    few(facts.co_hosts.len(), LIST)?;
    for name in &facts.co_hosts {
        line(name, NAME)?;
    }
    few(facts.agenda.len(), AGENDA)?;
    for item in &facts.agenda {
        line(&item.title, NAME)?;
    }
    few(facts.translations.len(), LIST)?;
    for other in &facts.translations {
        line(&other.title, TITLE)?;
        text(&other.summary, TEXT)?;
    }
    if let Some(number) = &facts.phone_in {
        let dialable = |c: char| c.is_ascii_digit() || " +-().,#*".contains(c);
        if number.len() > 60 || !number.chars().all(dialable) {
            return Err(ProblemKind::TextTooLong);
        }
    }
    if let Some(venue) = &facts.venue {
        line(&venue.name, NAME)?;
        line(&venue.address, NAME)?;
        text(&venue.note, TEXT)?;
        let on_earth = |degrees: Option<f64>, most: f64| degrees.is_none_or(|d| d.abs() <= most);
        if !on_earth(venue.latitude, 90.0) || !on_earth(venue.longitude, 180.0) {
            return Err(ProblemKind::MalformedBody);
        }
    }
    if facts.recording_days.is_some_and(|days| days > 366) {
        return Err(ProblemKind::TimeImpossible);
    }
    Ok(())
}

fn check_places(facts: &SessionFacts, places: &Places) -> Result<(), ProblemKind> {
    if let Some(id) = &facts.neighborhood
        && !places.has_neighborhood(id)
    {
        return Err(ProblemKind::UnknownNeighborhood);
    }
    match facts.area {
        Some(area) if !places.has_area(area) => Err(ProblemKind::UnknownArea),
        _ => Ok(()),
    }
}

fn check_languages(facts: &SessionFacts, places: &Places) -> Result<(), ProblemKind> {
    let written = facts.translations.iter().map(|other| &other.language);
    let all = written.chain([&facts.language]).chain(&facts.languages);
    few(facts.languages.len(), LIST)?;
    known_languages(all, places)
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
