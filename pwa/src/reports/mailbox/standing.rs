//! What the mailbox page says, decided from what the server told: pure.

use std::collections::BinaryHeap;

use api_types::reports::{Direction, Mailbox, Opening, Part, Thread, Withdrawal};
use api_types::{Day, UnitId};

/// The one sentence at the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Stored; nobody opened it.
    Received,
    /// This unit read what happened.
    Read(UnitId),
    /// This unit wrote.
    Answered(UnitId),
    /// Withdrawn before police opened it; unreadable for ever from this day.
    Frozen(Day),
    /// Withdrawn after police opened it.
    Kept(Day),
    /// The keys are destroyed.
    Shredded,
}

impl Standing {
    /// Where the report stands.
    pub fn of(mailbox: &Mailbox) -> Self {
        match &mailbox.withdrawal {
            Some(Withdrawal::Frozen { shred }) => return Self::Frozen(shred.clone()),
            Some(Withdrawal::Kept { shred }) => return Self::Kept(shred.clone()),
            Some(Withdrawal::Shredded) => return Self::Shredded,
            None => {}
        }
        let wrote = mailbox.threads.iter().find(|thread| {
            thread
                .messages
                .iter()
                .any(|message| Direction::of(message.revision) == Direction::FromUnit)
        });
        if let Some(thread) = wrote {
            return Self::Answered(thread.unit.clone());
        }
        mailbox
            .openings
            .iter()
            .find(|opening| opening.part == Part::Narrative)
            .map_or(Self::Received, |opening| Self::Read(opening.unit.clone()))
    }

    /// The key of the sentence; it takes `unit`, or `day` when withdrawn.
    pub fn text_key(&self) -> &'static str {
        match self {
            Self::Received => "mailbox-standing-received",
            Self::Read(_) => "mailbox-standing-read",
            Self::Answered(_) => "mailbox-standing-answered",
            Self::Frozen(_) => "mailbox-standing-frozen",
            Self::Kept(_) => "mailbox-standing-kept",
            Self::Shredded => "mailbox-standing-shredded",
        }
    }

    /// True while messages can be written.
    pub fn may_write(&self) -> bool {
        matches!(self, Self::Received | Self::Read(_) | Self::Answered(_))
    }

    /// True while the first answer is still to come.
    pub fn awaits_answer(&self) -> bool {
        matches!(self, Self::Received | Self::Read(_))
    }

    /// True while a withdrawal can be taken back.
    pub fn may_cancel(&self) -> bool {
        matches!(self, Self::Frozen(_) | Self::Kept(_))
    }
}

/// The revision of the reporter's next message in a thread: odd, one after the other.
pub fn next_revision(thread: &Thread) -> u32 {
    thread
        .messages
        .iter()
        .map(|message| message.revision)
        .filter(|revision| Direction::of(*revision) == Direction::FromReporter)
        .max()
        .map_or(1, |last| last.saturating_add(2))
}

/// The openings of the page, oldest day first, each unit and part once a day.
pub fn openings(mailbox: &Mailbox) -> Vec<Opening> {
    // The shortest program that sorts; a set would bring all of its own.
    let mut sorted = BinaryHeap::from(mailbox.openings.clone()).into_sorted_vec();
    sorted.dedup();
    sorted
}

/// The parts that nobody has opened, as far as this report has them.
pub fn unopened(mailbox: &Mailbox) -> Vec<Part> {
    let mut parts = vec![Part::Narrative, Part::Contact];
    if mailbox.advocate.is_some() && !mailbox.advocate_box_erased {
        parts.push(Part::ImmigrationStatus);
    }
    parts.retain(|part| !mailbox.openings.iter().any(|opening| opening.part == *part));
    parts
}

/// True when only the advocate's box can be erased.
pub fn may_erase_box(mailbox: &Mailbox) -> bool {
    mailbox.advocate.is_some()
        && !mailbox.advocate_box_erased
        && mailbox.withdrawal != Some(Withdrawal::Shredded)
}

#[cfg(test)]
mod tests {
    use api_types::reports::{Message, ReportKind};
    use api_types::{ReportId, Sealed};

    use super::*;

    fn unit(name: &str) -> UnitId {
        UnitId::parse(name).unwrap()
    }

    fn day(text: &str) -> Day {
        Day(text.to_owned())
    }

    fn message(revision: u32) -> Message {
        Message {
            revision,
            day: day("2026-11-23"),
            envelope: Sealed(Vec::new()),
        }
    }

    fn opening(on: &str, by: &str, part: Part) -> Opening {
        Opening {
            day: day(on),
            unit: unit(by),
            part,
        }
    }

    fn mailbox() -> Mailbox {
        Mailbox {
            report_id: ReportId(uuid::Uuid::nil()),
            kind: ReportKind::Hate,
            received: day("2026-11-22"),
            due: day("2026-11-23"),
            units: vec![unit("hate-crime-unit")],
            advocate: Some(unit("advocate-center")),
            advocate_box_erased: false,
            opened_by_police: false,
            openings: Vec::new(),
            threads: vec![Thread {
                unit: unit("hate-crime-unit"),
                messages: Vec::new(),
            }],
            withdrawal: None,
        }
    }

    #[test]
    fn a_report_is_received_then_read_then_answered() {
        let mut mailbox = mailbox();
        assert_eq!(Standing::of(&mailbox), Standing::Received);
        let police = unit("hate-crime-unit");
        mailbox
            .openings
            .push(opening("2026-11-23", "hate-crime-unit", Part::Narrative));
        assert_eq!(Standing::of(&mailbox), Standing::Read(police.clone()));
        mailbox.threads[0].messages.push(message(1));
        assert_eq!(Standing::of(&mailbox), Standing::Read(police.clone()));
        mailbox.threads[0].messages.push(message(2));
        assert_eq!(Standing::of(&mailbox), Standing::Answered(police));
    }

    #[test]
    fn a_withdrawn_report_says_so_before_anything_else() {
        let mut mailbox = mailbox();
        mailbox.threads[0].messages.push(message(2));
        mailbox.withdrawal = Some(Withdrawal::Frozen {
            shred: day("2026-11-30"),
        });
        let standing = Standing::of(&mailbox);
        assert_eq!(standing, Standing::Frozen(day("2026-11-30")));
        assert!(standing.may_cancel() && !standing.may_write());
        mailbox.withdrawal = Some(Withdrawal::Shredded);
        assert!(!Standing::of(&mailbox).may_cancel());
        assert!(!may_erase_box(&mailbox));
    }

    #[test]
    fn the_next_message_takes_the_next_odd_number() {
        let mut thread = mailbox().threads.remove(0);
        assert_eq!(next_revision(&thread), 1);
        thread.messages = vec![message(1), message(2), message(3), message(4)];
        assert_eq!(next_revision(&thread), 5);
    }

    #[test]
    fn openings_are_told_once_a_day_and_what_nobody_opened_is_told_too() {
        let mut mailbox = mailbox();
        assert_eq!(
            unopened(&mailbox),
            [Part::Narrative, Part::Contact, Part::ImmigrationStatus]
        );
        mailbox.openings = vec![
            opening("2026-11-24", "hate-crime-unit", Part::Narrative),
            opening("2026-11-23", "hate-crime-unit", Part::Narrative),
            opening("2026-11-23", "hate-crime-unit", Part::Narrative),
        ];
        let told: Vec<String> = openings(&mailbox).into_iter().map(|o| o.day.0).collect();
        assert_eq!(told, ["2026-11-23", "2026-11-24"]);
        mailbox.advocate_box_erased = true;
        assert_eq!(unopened(&mailbox), [Part::Contact]);
    }
}
