//! Who may do what: one table, deny by default. The same table renders `docs/access-matrix.md` and drives its test.

use api_types::staff::{Role, UnitKind};
use api_types::{ProblemKind, ReportId, StaffId, UnitId};
use uuid::Uuid;

mod table;
#[cfg(test)]
mod tests;

pub use table::{Who, matrix};

/// Somebody who asks for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Nobody in particular.
    Visitor,
    /// Who holds the code of this report.
    Reporter(ReportId),
    /// Who holds the code of a sign-up, a request for a session or a subscription, or the key of a co-host.
    Attendee(Uuid),
    /// A person on the staff, logged in.
    Staff(StaffActor),
    /// A job or the command line.
    System,
}

/// A person on the staff, as the login row has it at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffActor {
    /// The person.
    pub staff_id: StaffId,
    /// The login.
    pub login_id: Uuid,
    /// The unit; admins and auditors have none.
    pub unit: Option<UnitId>,
    /// Its kind.
    pub unit_kind: Option<UnitKind>,
    /// What the person may do.
    pub role: Role,
}

/// What is done. There is no action that gives the immigration box to somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Pages, the key directory, checkpoints, places.
    ReadPublic,
    /// Send a sealed report.
    SendReport,
    /// Read answers, by the code.
    ReadMailbox,
    /// Write to a unit, by the code.
    WriteFromMailbox,
    /// Withdraw, cancel a withdrawal, erase the immigration box, by the code.
    WithdrawReport,
    /// List a unit's cases.
    OpenQueue,
    /// Fetch what happened.
    ReadCase,
    /// Fetch name and contact.
    ReadContact,
    /// Fetch the immigration box.
    ReadImmigrationStatus,
    /// Answer the reporter.
    AnswerCase,
    /// Fetch one's own locked keys.
    ReadOwnKeys,
    /// Read the log and verify it.
    VerifyAudit,
    /// Add, disable and log out people.
    ManageStaff,
    /// Publish a new key directory that enough roots have signed.
    PublishDirectory,
    /// Destroy row keys whose time has come.
    ShredReport,
    /// Find sessions, streams, findings and commitments that are published.
    ReadSchedule,
    /// Sign up, ask a question, ask for a session, follow.
    TakePart,
    /// Read and change a sign-up, a request or a subscription, by its code.
    ChangeSignUp,
    /// Plan, publish, move and cancel sessions, run streams, write findings and commitments.
    HostSessions,
    /// Open the list of people at the door and the roster of a group.
    OpenDoorList,
    /// Read the door in numbers and count people in, by the key of a co-host.
    CountAtDoor,
    /// Destroy the key of a session's people.
    ShredSignUps,
}

/// What it is done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource<'a> {
    /// The site as a whole.
    Site,
    /// A report, as its code opens it.
    Mailbox(ReportId),
    /// What belongs to a unit, its queue or its thread.
    Unit(&'a UnitId),
    /// A part of a case and the units that it is sealed to.
    Part(&'a [UnitId]),
    /// What belongs to one person.
    Person(StaffId),
    /// A sign-up, a request for a session, a subscription or a co-host, as its code opens it.
    Seat(Uuid),
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// Only somebody who logged in may.
    #[error("a login is needed")]
    LoginRequired,
    /// This role may never do this.
    #[error("this role may not do that")]
    Role,
    /// The thing is another unit's or another person's: the answer does not tell that it exists.
    #[error("it belongs to somebody else")]
    NotYours,
}

impl From<Denied> for ProblemKind {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::LoginRequired => Self::LoginRequired,
            Denied::Role => Self::Forbidden,
            Denied::NotYours => Self::NotFound,
        }
    }
}

impl Actor {
    /// The kind of this actor.
    pub fn who(&self) -> Who {
        match self {
            Self::Visitor => Who::Visitor,
            Self::Reporter(_) => Who::Reporter,
            Self::Attendee(_) => Who::Attendee,
            Self::Staff(staff) => Who::Staff(staff.role),
            Self::System => Who::System,
        }
    }
}

/// May this actor do this to that? The first statement of every handler.
pub fn authorize(actor: &Actor, action: Action, resource: &Resource<'_>) -> Result<(), Denied> {
    let who = actor.who();
    let mut rows = table::TABLE
        .iter()
        .filter(|(row, whos, _)| *row == action && whos.contains(&who))
        .peekable();
    if rows.peek().is_none() {
        let staff_could = table::TABLE.iter().any(|(row, whos, _)| {
            *row == action && whos.iter().any(|w| matches!(w, Who::Staff(_)))
        });
        return Err(match (actor, staff_could) {
            (Actor::Visitor, true) => Denied::LoginRequired,
            _ => Denied::Role,
        });
    }
    if rows.any(|(_, _, reach)| reach.covers(actor, resource)) {
        Ok(())
    } else {
        Err(Denied::NotYours)
    }
}
