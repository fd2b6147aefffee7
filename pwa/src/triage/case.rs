//! A case at the desk: what of it opened, what was said, what this unit did with it.

use std::rc::Rc;

use api_types::UnitId;
use api_types::reports::{Direction, Opening, Part, Withdrawal};
use api_types::triage::{Case, CaseState};
use serde::de::DeserializeOwned;
use yew::Reducible;
use zeroize::Zeroize;

use crate::content::{Contact, MESSAGE_LIMIT, Narrative};
use crate::sealer::{Fault, MessageText, OpenedCase, OpenedMessage, OpenedPart};

/// What can be shown of a sealed part.
#[derive(Clone, PartialEq)]
pub enum Shown<T> {
    /// It is not sealed to this unit.
    NotShared,
    /// Its key is destroyed.
    Destroyed,
    /// It is there and does not open: changed, or sealed to another key.
    Unreadable,
    /// Its words.
    Open(T),
}

impl<T: DeserializeOwned> Shown<T> {
    /// Reads what the sealer gave. The text is wiped once it is read.
    pub fn read(part: Option<OpenedPart>, withdrawal: Option<&Withdrawal>) -> Self {
        match part {
            Some(OpenedPart::Text(mut text)) => {
                let read = crate::json::read(&text);
                text.zeroize();
                read.map_or(Self::Unreadable, Self::Open)
            }
            Some(OpenedPart::Unreadable) => Self::Unreadable,
            None if matches!(withdrawal, Some(Withdrawal::Shredded)) => Self::Destroyed,
            None => Self::NotShared,
        }
    }
}

/// A case with its opened parts. Dropped, and its words with it, when the key closes or the case is left.
pub struct OpenCase {
    /// As fetched.
    pub case: Case,
    /// What happened.
    pub story: Shown<Narrative>,
    /// Name and contact.
    pub contact: Shown<Contact>,
    /// This unit's thread, oldest first.
    pub messages: Vec<OpenedMessage>,
}

impl OpenCase {
    /// Joins what was fetched with what opened.
    pub fn new(mut case: Case, opened: OpenedCase) -> Self {
        // The fetch was the reading, whatever the row said before it.
        case.row.unread = false;
        if case.row.state == CaseState::New {
            case.row.state = CaseState::Reading;
        }
        let withdrawal = case.withdrawal.as_ref();
        Self {
            story: Shown::read(opened.narrative, withdrawal),
            contact: Shown::read(opened.contact, withdrawal),
            messages: opened.messages,
            case,
        }
    }

    /// Whether an answer can go out.
    pub fn answerable(&self) -> Answerable {
        if self.case.withdrawal.is_some() || self.case.row.withdrawn {
            Answerable::Withdrawn
        } else if matches!(self.story, Shown::Open(_)) {
            Answerable::Yes
        } else {
            Answerable::NoKey
        }
    }

    fn sent(&mut self, message: OpenedMessage) {
        self.case.next_revision = self
            .case
            .next_revision
            .max(message.revision.saturating_add(2));
        self.case.row.state = CaseState::Answered;
        self.messages.push(message);
    }
}

/// Whether an answer can go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answerable {
    /// It can.
    Yes,
    /// The reporter withdrew.
    Withdrawn,
    /// The reporter's key is inside a part that this unit cannot open.
    NoKey,
}

/// Where a case on the screen stands.
pub enum Stage {
    /// Being fetched and opened.
    Waiting,
    /// This unit has no such case.
    Missing,
    /// It failed; why.
    Failed(Fault),
    /// Open.
    Open(Box<OpenCase>),
}

/// One case on the screen.
pub struct CaseView {
    /// Where it stands.
    pub stage: Rc<Stage>,
    /// Counts the fetches up; an answer to an older one is dropped.
    pub round: u32,
}

/// What can happen to it.
pub enum CaseEvent {
    /// Fetched and opened.
    Opened(u32, Box<OpenCase>),
    /// Not this unit's.
    Missing(u32),
    /// Failed.
    Failed(u32, Fault),
    /// Fetch again; what is open stays in sight until then.
    Again,
    /// The unit's message went out.
    Sent(OpenedMessage),
}

impl Default for CaseView {
    fn default() -> Self {
        Self {
            stage: Rc::new(Stage::Waiting),
            round: 0,
        }
    }
}

impl PartialEq for CaseView {
    fn eq(&self, other: &Self) -> bool {
        self.round == other.round && Rc::ptr_eq(&self.stage, &other.stage)
    }
}

impl CaseView {
    /// The open case, if it is open.
    pub fn open(&self) -> Option<&OpenCase> {
        match &*self.stage {
            Stage::Open(open) => Some(open),
            _ => None,
        }
    }

    fn with(&self, stage: Stage) -> Self {
        Self {
            stage: Rc::new(stage),
            round: self.round,
        }
    }
}

impl Reducible for CaseView {
    type Action = CaseEvent;

    fn reduce(self: Rc<Self>, event: CaseEvent) -> Rc<Self> {
        match event {
            CaseEvent::Opened(round, open) if round == self.round => {
                Rc::new(self.with(Stage::Open(open)))
            }
            CaseEvent::Missing(round) if round == self.round => Rc::new(self.with(Stage::Missing)),
            CaseEvent::Failed(round, why) if round == self.round => {
                Rc::new(self.with(Stage::Failed(why)))
            }
            CaseEvent::Again => Rc::new(Self {
                stage: match &*self.stage {
                    Stage::Open(_) => Rc::clone(&self.stage),
                    _ => Rc::new(Stage::Waiting),
                },
                round: self.round + 1,
            }),
            CaseEvent::Sent(message) => match self.open() {
                Some(open) => {
                    let mut next = OpenCase {
                        case: open.case.clone(),
                        story: open.story.clone(),
                        contact: open.contact.clone(),
                        messages: open.messages.clone(),
                    };
                    next.sent(message);
                    Rc::new(self.with(Stage::Open(Box::new(next))))
                }
                None => self,
            },
            CaseEvent::Opened(..) | CaseEvent::Missing(_) | CaseEvent::Failed(..) => self,
        }
    }
}

/// How full an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Nothing to say about it.
    Enough,
    /// More than three quarters are used; how much in percent.
    Little(usize),
    /// It does not fit.
    TooLong,
}

impl Room {
    /// Counts bytes, as the envelope does: a Khmer letter is three.
    pub fn of(text: &str) -> Self {
        let used = text.len() * 100 / MESSAGE_LIMIT;
        match text.len() {
            len if len > MESSAGE_LIMIT => Self::TooLong,
            _ if used >= 75 => Self::Little(used),
            _ => Self::Enough,
        }
    }
}

/// What a unit may see of its own openings, newest first and each once a day. Only advocates have box openings to see.
pub fn timeline(openings: &[Opening], own: &UnitId, advocate: bool) -> Vec<Opening> {
    let mut steps: Vec<Opening> = openings
        .iter()
        .filter(|step| step.unit == *own && (advocate || step.part != Part::ImmigrationStatus))
        .cloned()
        .collect();
    steps.sort_by(|a, b| b.day.cmp(&a.day).then(a.part.cmp(&b.part)));
    steps.dedup();
    steps
}

/// The unit's own message as it stands in the thread once it is sent.
pub fn own_message(revision: u32, day: api_types::Day, text: String) -> OpenedMessage {
    OpenedMessage {
        revision,
        day,
        direction: Direction::FromUnit,
        text: MessageText::Text(text),
    }
}

#[cfg(test)]
#[path = "case_tests.rs"]
mod tests;
