//! One entry of the log and its canonical bytes: 83 of them, big-endian, never anything else.
//!
//! `1 | seq 8 | day 4 | hour 1 | actor 16 | role 1 | action 2 | object kind 1 | object id 16 | outcome 1 | detail 32`
//! The day is the decimal number YYYYMMDD in the city's time zone, the hour 0 to 23 or 255 for "not kept".

use api_types::audit::AuditAction;
use api_types::staff::Role;
use chrono::{DateTime, Datelike, Timelike};
use chrono_tz::Tz;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::access::Actor;

/// How long the canonical bytes are.
pub const ENTRY_LEN: usize = 83;
const VERSION: u8 = 1;
const NO_HOUR: u8 = 255;

/// What an entry says, whatever number it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// YYYYMMDD in the city's time zone.
    pub day: u32,
    /// 0 to 23; none for what a reporter did.
    pub hour: Option<u8>,
    /// The person on the staff; nil for anybody else.
    pub actor: Uuid,
    /// See `role_number`.
    pub role: u8,
    /// See `AuditAction`.
    pub action: u16,
    /// See `ObjectKind`.
    pub object_kind: u8,
    /// What it was done to.
    pub object: Uuid,
    /// 1 done, 0 refused.
    pub outcome: u8,
    /// A digest that belongs to the action (the intake digest of a report, the note of a directory).
    pub detail: [u8; 32],
}

/// What the object id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum ObjectKind {
    /// A report.
    Report = 1,
    /// A person on the staff.
    Staff = 2,
    /// A version of the key directory.
    Directory = 3,
    /// A listening session, a sign-up for one, or a request for one.
    ListeningSession = 4,
}

impl Entry {
    /// What happened now. What a reporter did has no actor and no hour: between entries of the staff it would date a report.
    pub fn new(
        at: DateTime<Tz>,
        actor: &Actor,
        action: AuditAction,
        object: Uuid,
        detail: [u8; 32],
    ) -> Self {
        let day = day_number(at);
        let hour = (!is_about_the_reporter(actor, action))
            .then(|| u8::try_from(at.hour()).unwrap_or(NO_HOUR));
        let (actor_id, role) = match actor {
            Actor::Staff(staff) if hour.is_some() => (staff.staff_id.0, role_number(staff.role)),
            Actor::System if hour.is_some() => (Uuid::nil(), SYSTEM),
            _ => (Uuid::nil(), 0),
        };
        Self {
            day,
            hour,
            actor: actor_id,
            role,
            action: action as u16,
            object_kind: object_kind(action) as u8,
            object,
            outcome: u8::from(action != AuditAction::LoginRefused),
            detail,
        }
    }

    /// The canonical bytes of this entry under a number.
    pub fn bytes(&self, seq: u64) -> [u8; ENTRY_LEN] {
        let mut bytes = [0; ENTRY_LEN];
        let parts: [&[u8]; 11] = [
            &[VERSION],
            &seq.to_be_bytes(),
            &self.day.to_be_bytes(),
            &[self.hour.unwrap_or(NO_HOUR)],
            self.actor.as_bytes(),
            &[self.role],
            &self.action.to_be_bytes(),
            &[self.object_kind],
            self.object.as_bytes(),
            &[self.outcome],
            &self.detail,
        ];
        let mut rest = bytes.as_mut_slice();
        for part in parts {
            let (head, tail) = rest.split_at_mut(part.len().min(rest.len()));
            head.copy_from_slice(part);
            rest = tail;
        }
        bytes
    }

    /// The leaf hash (RFC 6962 section 2.1) under a number.
    pub fn leaf(&self, seq: u64) -> [u8; 32] {
        Sha256::new_with_prefix([0])
            .chain_update(self.bytes(seq))
            .finalize()
            .into()
    }
}

/// YYYYMMDD.
pub fn day_number(at: DateTime<Tz>) -> u32 {
    u32::try_from(at.year()).unwrap_or(0) * 10_000 + at.month() * 100 + at.day()
}

const SYSTEM: u8 = 255;

/// The number of a role in the byte format; it never changes.
fn role_number(role: Role) -> u8 {
    match role {
        Role::Detective => 1,
        Role::PropertyOfficer => 2,
        Role::Supervisor => 3,
        Role::Advocate => 4,
        Role::AdvocateSupervisor => 5,
        Role::Admin => 6,
        Role::Auditor => 7,
        Role::Host => 8,
    }
}

fn is_about_the_reporter(actor: &Actor, action: AuditAction) -> bool {
    matches!(actor, Actor::Reporter(_))
        || matches!(
            action,
            AuditAction::ReportStored
                | AuditAction::Withdrawn
                | AuditAction::WithdrawalCancelled
                | AuditAction::ImmigrationStatusErased
                | AuditAction::Shredded
        )
}

fn object_kind(action: AuditAction) -> ObjectKind {
    match action {
        AuditAction::LoggedIn
        | AuditAction::LoginRefused
        | AuditAction::LoggedOut
        | AuditAction::StaffAdded
        | AuditAction::StaffDisabled => ObjectKind::Staff,
        AuditAction::DirectoryPublished => ObjectKind::Directory,
        AuditAction::DoorListOpened
        | AuditAction::RosterOpened
        | AuditAction::SessionChanged
        | AuditAction::SignUpsShredded
        | AuditAction::RequestContactOpened => ObjectKind::ListeningSession,
        AuditAction::ReportStored
        | AuditAction::NarrativeFetched
        | AuditAction::ContactFetched
        | AuditAction::ImmigrationStatusFetched
        | AuditAction::MessagesFetched
        | AuditAction::AnswerSent
        | AuditAction::Withdrawn
        | AuditAction::WithdrawalCancelled
        | AuditAction::ImmigrationStatusErased
        | AuditAction::Shredded => ObjectKind::Report,
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn noon() -> DateTime<Tz> {
        chrono_tz::America::Los_Angeles
            .with_ymd_and_hms(2026, 11, 23, 12, 34, 56)
            .unwrap()
    }

    #[test]
    fn the_bytes_are_frozen() {
        let entry = Entry {
            day: 20_261_123,
            hour: Some(12),
            actor: Uuid::from_bytes([0xaa; 16]),
            role: 4,
            action: 4,
            object_kind: 1,
            object: Uuid::from_bytes([0xbb; 16]),
            outcome: 1,
            detail: [0xcc; 32],
        };
        let expected = [
            "01",
            "0000000000000007",
            "01352903",
            "0c",
            &"aa".repeat(16),
            "04",
            "0004",
            "01",
            &"bb".repeat(16),
            "01",
            &"cc".repeat(32),
        ]
        .concat();
        assert_eq!(data_encoding::HEXLOWER.encode(&entry.bytes(7)), expected);
    }

    #[test]
    fn what_a_reporter_did_has_no_actor_and_no_hour() {
        let report = api_types::ReportId(Uuid::from_u128(5));
        for (actor, action) in [
            (Actor::Visitor, AuditAction::ReportStored),
            (Actor::Reporter(report), AuditAction::Withdrawn),
            (Actor::Reporter(report), AuditAction::MessagesFetched),
            (Actor::System, AuditAction::Shredded),
        ] {
            let entry = Entry::new(noon(), &actor, action, report.0, [0; 32]);
            assert_eq!(
                (entry.hour, entry.actor, entry.role),
                (None, Uuid::nil(), 0)
            );
        }
        let refused = Entry::new(
            noon(),
            &Actor::Visitor,
            AuditAction::LoginRefused,
            Uuid::nil(),
            [0; 32],
        );
        assert_eq!((refused.hour, refused.outcome), (Some(12), 0));
    }
}
