//! The small forms: a finding, a commitment, a step of it, a stream, minutes. Each becomes its wire type or names what needs a hand.

use api_types::strategy::{
    Commitment, CommitmentState, Finding, NewCommitment, NewFinding, NewStep, Theme,
};
use api_types::streams::{Captions, NewStream, Stream, StreamFacts, StreamSource};
use api_types::{CommitmentId, Day, FindingId, LanguageTag, ListeningSessionId, NeighborhoodId};

use super::civil::days;
use super::form::Wrong;
use super::typed::{optional_day, optional_number};

/// What stands in the form of a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingForm {
    /// Where it was heard.
    pub session: Option<ListeningSessionId>,
    /// The neighborhood's slug.
    pub neighborhood: String,
    /// What about.
    pub theme: Theme,
    /// The language's tag.
    pub language: String,
    /// As somebody said it.
    pub quote: String,
    /// What was meant.
    pub summary: String,
    /// About how many said it.
    pub said_by: String,
    /// The commitments that answer it.
    pub commitments: Vec<CommitmentId>,
    /// For everybody to read.
    pub publish: bool,
}

impl FindingForm {
    /// An empty form.
    pub fn new(session: ListeningSessionId, neighborhood: &str, language: &str) -> Self {
        Self {
            session: Some(session),
            neighborhood: neighborhood.to_owned(),
            theme: Theme::Other,
            language: language.to_owned(),
            quote: String::new(),
            summary: String::new(),
            said_by: String::new(),
            commitments: Vec::new(),
            publish: false,
        }
    }

    /// The form of a finding that exists.
    pub fn of(finding: &Finding) -> Self {
        Self {
            session: finding.session,
            neighborhood: finding.neighborhood.to_string(),
            theme: finding.theme,
            language: finding.language.0.clone(),
            quote: finding.quote.clone(),
            summary: finding.summary.clone(),
            said_by: match finding.said_by {
                0 => String::new(),
                count => count.to_string(),
            },
            commitments: finding.commitments.clone(),
            publish: finding.published.is_some(),
        }
    }

    /// The finding, or what needs a hand. `came`: people counted at the door so far; nobody if nobody counted.
    pub fn check(&self, came: u32) -> Result<NewFinding, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let neighborhood = NeighborhoodId::parse(&self.neighborhood);
        if neighborhood.is_none() {
            wrong.push(("neighborhood", "hosting-wrong-neighborhood"));
        }
        if letters(&self.quote) > 400 {
            wrong.push(("quote", "hosting-wrong-long"));
        }
        if !(1..=400).contains(&letters(&self.summary)) {
            wrong.push(("summary", "hosting-wrong-meant"));
        }
        let said_by = optional_number::<u32>(&self.said_by);
        if said_by.is_none() {
            wrong.push(("said_by", "hosting-wrong-number"));
        }
        if came > 0 && said_by.flatten() > Some(came) {
            wrong.push(("said_by", "hosting-wrong-said-by"));
        }
        let (Some(neighborhood), Some(said_by), true) = (neighborhood, said_by, wrong.is_empty())
        else {
            return Err(wrong);
        };
        Ok(NewFinding {
            session: self.session,
            neighborhood,
            theme: self.theme,
            language: LanguageTag(self.language.clone()),
            quote: self.quote.trim().to_owned(),
            summary: self.summary.trim().to_owned(),
            said_by: said_by.unwrap_or(0),
            commitments: self.commitments.clone(),
            publish: self.publish,
            id: None,
        })
    }
}

/// What stands in the form of a commitment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CommitmentForm {
    /// The neighborhood's slug.
    pub neighborhood: String,
    /// The language's tag.
    pub language: String,
    /// What will be done.
    pub title: String,
    /// More about it.
    pub summary: String,
    /// Who does it.
    pub owner: String,
    /// Where the money comes from.
    pub budget: String,
    /// By when.
    pub due: String,
    /// The day that is stored: one that has passed stays.
    pub stored_due: String,
    /// It has a history: another day is a step of it.
    pub begun: bool,
    /// Parts that are done.
    pub parts_done: u32,
    /// Parts in all.
    pub parts: String,
    /// The findings that it answers.
    pub findings: Vec<FindingId>,
    /// For everybody to read.
    pub publish: bool,
}

impl CommitmentForm {
    /// The form of a commitment that exists.
    pub fn of(commitment: &Commitment) -> Self {
        Self {
            neighborhood: commitment.neighborhood.to_string(),
            language: commitment.language.0.clone(),
            title: commitment.title.clone(),
            summary: commitment.summary.clone(),
            owner: commitment.owner.clone(),
            budget: commitment.budget.clone(),
            due: commitment.due.0.clone(),
            stored_due: commitment.due.0.clone(),
            begun: !commitment.steps.is_empty(),
            parts_done: commitment.steps_done,
            parts: match commitment.steps_of {
                0 => String::new(),
                count => count.to_string(),
            },
            findings: commitment.findings.clone(),
            publish: commitment.published.is_some(),
        }
    }

    /// The commitment, or what needs a hand. A new day is not before `today`.
    pub fn check(&self, today: &str) -> Result<NewCommitment, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut need = |good: bool, field: &'static str, key: &'static str| {
            if !good {
                wrong.push((field, key));
            }
        };
        let neighborhood = NeighborhoodId::parse(&self.neighborhood);
        need(
            neighborhood.is_some(),
            "neighborhood",
            "hosting-wrong-neighborhood",
        );
        let title = self.title.trim();
        need(
            (1..=160).contains(&letters(title)),
            "title",
            "hosting-wrong-promise",
        );
        need(
            letters(&self.summary) <= 1_000,
            "summary",
            "hosting-wrong-long",
        );
        need(
            !self.owner.trim().is_empty(),
            "owner",
            "hosting-wrong-owner",
        );
        let due = Day(self.due.trim().to_owned());
        need(days(&due).is_some(), "due", "hosting-wrong-day");
        let passed = days(&due).is_some() && due.0.as_str() < today;
        need(
            !passed || due.0 == self.stored_due,
            "due",
            "hosting-wrong-past",
        );
        let moved = self.begun && !passed && due.0 != self.stored_due;
        need(!moved, "due", "hosting-wrong-due-step");
        let parts = optional_number::<u32>(&self.parts);
        need(parts.is_some(), "parts", "hosting-wrong-number");
        let fewer = parts.is_some_and(|all| all.unwrap_or_default() < self.parts_done);
        need(!fewer, "parts", "hosting-wrong-parts-few");
        let (Some(neighborhood), Some(parts), true) = (neighborhood, parts, wrong.is_empty())
        else {
            return Err(wrong);
        };
        Ok(NewCommitment {
            neighborhood,
            language: LanguageTag(self.language.clone()),
            title: title.to_owned(),
            summary: self.summary.trim().to_owned(),
            owner: self.owner.trim().to_owned(),
            budget: self.budget.trim().to_owned(),
            due,
            steps_of: parts.unwrap_or(0),
            findings: self.findings.clone(),
            publish: self.publish,
            id: None,
        })
    }
}

/// What stands in the form of a step.
#[derive(Debug, Clone, PartialEq)]
pub struct StepForm {
    /// Where it stands now.
    pub state: CommitmentState,
    /// What happened.
    pub note: String,
    /// Where one can see it.
    pub evidence: String,
    /// Parts that are done.
    pub parts: String,
    /// A new date.
    pub new_due: String,
    /// Parts in all: 0 if it has none.
    pub parts_of: u32,
    /// Where it stood before.
    pub from: CommitmentState,
}

impl StepForm {
    /// The next step of a commitment.
    pub fn of(commitment: &Commitment) -> Self {
        Self {
            state: match commitment.state {
                CommitmentState::Promised => CommitmentState::Underway,
                other => other,
            },
            note: String::new(),
            evidence: String::new(),
            parts: match commitment.steps_of {
                0 => String::new(),
                _ => commitment.steps_done.to_string(),
            },
            new_due: String::new(),
            parts_of: commitment.steps_of,
            from: commitment.state,
        }
    }

    /// The step, or what needs a hand.
    pub fn check(&self) -> Result<NewStep, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut need = |good: bool, field: &'static str, key: &'static str| {
            if !good {
                wrong.push((field, key));
            }
        };
        need(leads(self.from, self.state), "state", "hosting-wrong-state");
        let note = self.note.trim();
        need(
            (1..=600).contains(&letters(note)),
            "note",
            "hosting-wrong-note",
        );
        let evidence = self.evidence.trim();
        need(
            evidence.is_empty() || evidence.starts_with("https://"),
            "evidence",
            "hosting-wrong-link",
        );
        let parts = optional_number::<u32>(&self.parts);
        need(parts.is_some(), "parts", "hosting-wrong-number");
        if let Some(done) = parts.map(Option::unwrap_or_default) {
            need(done <= self.parts_of, "parts", "hosting-wrong-parts-many");
            let open = self.state == CommitmentState::Done && done < self.parts_of;
            need(!open, "parts", "hosting-wrong-parts-open");
        }
        let new_due = optional_day(&self.new_due);
        need(new_due.is_some(), "new_due", "hosting-wrong-day");
        let (Some(parts), Some(new_due), true) = (parts, new_due, wrong.is_empty()) else {
            return Err(wrong);
        };
        Ok(NewStep {
            state: self.state,
            note: note.to_owned(),
            evidence: evidence.to_owned(),
            steps_done: parts.unwrap_or(0),
            new_due,
            id: None,
        })
    }
}

/// How long a text is, in whatever script.
pub fn letters(words: &str) -> usize {
    words.trim().chars().count()
}

/// Where a commitment may go: nothing goes back to a mere promise, and what is over is taken up as something that somebody works on.
fn leads(from: CommitmentState, to: CommitmentState) -> bool {
    use CommitmentState::{Done, Dropped, Promised, Underway};
    from == to
        || match from {
            Promised => true,
            Underway => to != Promised,
            Done | Dropped => to == Underway,
        }
}

/// An empty stream.
pub fn empty_stream(language: &str) -> NewStream {
    NewStream {
        id: None,
        facts: StreamFacts {
            language: LanguageTag(language.to_owned()),
            source: StreamSource::Hls,
            address: String::new(),
            backup: None,
            provider: String::new(),
            captions: Captions::None,
            asl: false,
            interpreted: false,
        },
    }
}

/// A stream that exists, to be written again.
pub fn stream_again(stream: &Stream) -> NewStream {
    NewStream {
        id: Some(stream.id),
        facts: stream.facts.clone(),
    }
}

/// The first stream that needs a hand, and its field: every one needs a secure address, or a name for a channel.
pub fn wrong_stream(streams: &[NewStream]) -> Option<(usize, &'static str)> {
    let secure = |address: &str| address.trim().starts_with("https://");
    streams.iter().enumerate().find_map(|(index, stream)| {
        let facts = &stream.facts;
        let first = match facts.source {
            StreamSource::Channel => !facts.address.trim().is_empty(),
            StreamSource::Hls | StreamSource::Page => secure(&facts.address),
        };
        match (first, facts.backup.as_deref().is_none_or(secure)) {
            (false, _) => Some((index, "address")),
            (true, false) => Some((index, "backup")),
            (true, true) => None,
        }
    })
}

#[cfg(test)]
#[path = "papers_tests.rs"]
mod tests;
