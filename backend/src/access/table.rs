//! The table of permissions, and the page that shows it.

use api_types::staff::{Role, UnitKind};

use super::{Action, Actor, Resource, StaffActor};

/// A kind of actor: a column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// See `Actor::Visitor`.
    Visitor,
    /// See `Actor::Reporter`.
    Reporter,
    /// See `Actor::Attendee`.
    Attendee,
    /// Staff of this role.
    Staff(Role),
    /// See `Actor::System`.
    System,
}

/// How far a permission reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The site.
    Site,
    /// The report that the code belongs to.
    OwnReport,
    /// The sign-up, request or subscription that the code belongs to.
    OwnSeat,
    /// What belongs to, or is sealed to, the actor's unit.
    OwnUnit,
    /// The same, and the unit is an advocate organization.
    OwnAdvocateUnit,
    /// The actor's own account.
    OwnAccount,
}

use Role::{
    Admin, Advocate, AdvocateSupervisor, Auditor, Detective, Host, PropertyOfficer, Supervisor,
};

const EVERYBODY: &[Who] = &[
    Who::Visitor,
    Who::Reporter,
    Who::Attendee,
    Who::Staff(Detective),
    Who::Staff(PropertyOfficer),
    Who::Staff(Supervisor),
    Who::Staff(Advocate),
    Who::Staff(AdvocateSupervisor),
    Who::Staff(Admin),
    Who::Staff(Auditor),
    Who::Staff(Host),
    Who::System,
];
const READERS: &[Who] = &[
    Who::Staff(Detective),
    Who::Staff(PropertyOfficer),
    Who::Staff(Supervisor),
    Who::Staff(Advocate),
    Who::Staff(AdvocateSupervisor),
];
const ADVOCATES: &[Who] = &[Who::Staff(Advocate), Who::Staff(AdvocateSupervisor)];
const STAFF: &[Who] = &[
    Who::Staff(Detective),
    Who::Staff(PropertyOfficer),
    Who::Staff(Supervisor),
    Who::Staff(Advocate),
    Who::Staff(AdvocateSupervisor),
    Who::Staff(Admin),
    Who::Staff(Auditor),
    Who::Staff(Host),
];
const HOSTS: &[Who] = &[Who::Staff(Host)];
const REPORTER: &[Who] = &[Who::Reporter];

/// The table. What is not here is denied.
pub(super) const TABLE: &[(Action, &[Who], Reach)] = &[
    (Action::ReadPublic, EVERYBODY, Reach::Site),
    (Action::SendReport, &[Who::Visitor], Reach::Site),
    (Action::ReadMailbox, REPORTER, Reach::OwnReport),
    (Action::WriteFromMailbox, REPORTER, Reach::OwnReport),
    (Action::WithdrawReport, REPORTER, Reach::OwnReport),
    (Action::OpenQueue, READERS, Reach::OwnUnit),
    (Action::ReadCase, READERS, Reach::OwnUnit),
    (Action::ReadContact, READERS, Reach::OwnUnit),
    (
        Action::ReadImmigrationStatus,
        ADVOCATES,
        Reach::OwnAdvocateUnit,
    ),
    (Action::AnswerCase, READERS, Reach::OwnUnit),
    (Action::ReadOwnKeys, STAFF, Reach::OwnAccount),
    (
        Action::VerifyAudit,
        &[Who::Staff(Auditor), Who::System],
        Reach::Site,
    ),
    (
        Action::ManageStaff,
        &[Who::Staff(Admin), Who::System],
        Reach::Site,
    ),
    (Action::PublishDirectory, &[Who::System], Reach::Site),
    (Action::ShredReport, &[Who::System], Reach::Site),
    (Action::ReadSchedule, EVERYBODY, Reach::Site),
    (Action::TakePart, &[Who::Visitor], Reach::Site),
    (Action::ChangeSignUp, &[Who::Attendee], Reach::OwnSeat),
    (
        Action::HostSessions,
        &[Who::Staff(Host), Who::System],
        Reach::Site,
    ),
    (Action::OpenDoorList, HOSTS, Reach::Site),
    (Action::CountAtDoor, &[Who::Attendee], Reach::OwnSeat),
    (Action::ShredSignUps, &[Who::System], Reach::Site),
];

impl Action {
    /// Every action, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::ReadPublic,
        Self::SendReport,
        Self::ReadMailbox,
        Self::WriteFromMailbox,
        Self::WithdrawReport,
        Self::OpenQueue,
        Self::ReadCase,
        Self::ReadContact,
        Self::ReadImmigrationStatus,
        Self::AnswerCase,
        Self::ReadOwnKeys,
        Self::VerifyAudit,
        Self::ManageStaff,
        Self::PublishDirectory,
        Self::ShredReport,
        Self::ReadSchedule,
        Self::TakePart,
        Self::ChangeSignUp,
        Self::HostSessions,
        Self::OpenDoorList,
        Self::CountAtDoor,
        Self::ShredSignUps,
    ];

    fn words(self) -> &'static str {
        match self {
            Self::ReadPublic => "read public pages",
            Self::SendReport => "send a report",
            Self::ReadMailbox => "read the answers",
            Self::WriteFromMailbox => "write to a unit",
            Self::WithdrawReport => "withdraw, cancel, erase the box",
            Self::OpenQueue => "open the queue",
            Self::ReadCase => "fetch what happened",
            Self::ReadContact => "fetch name and contact",
            Self::ReadImmigrationStatus => "fetch the immigration box",
            Self::AnswerCase => "answer the reporter",
            Self::ReadOwnKeys => "fetch own locked keys",
            Self::VerifyAudit => "verify the log",
            Self::ManageStaff => "add and disable people",
            Self::PublishDirectory => "publish a signed directory",
            Self::ShredReport => "destroy row keys",
            Self::ReadSchedule => "find sessions, streams, commitments",
            Self::TakePart => "sign up, ask, follow",
            Self::ChangeSignUp => "read and change a sign-up",
            Self::HostSessions => "plan and run sessions",
            Self::OpenDoorList => "open door list and rosters",
            Self::CountAtDoor => "count people at the door",
            Self::ShredSignUps => "destroy the key of sign-ups",
        }
    }
}

impl Who {
    /// Every kind of actor, in the order of the page.
    pub const ALL: &'static [Self] = EVERYBODY;

    fn words(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Reporter => "reporter",
            Self::Attendee => "holder of a seat",
            Self::Staff(Detective) => "detective",
            Self::Staff(PropertyOfficer) => "property officer",
            Self::Staff(Supervisor) => "supervisor",
            Self::Staff(Advocate) => "advocate",
            Self::Staff(AdvocateSupervisor) => "advocate supervisor",
            Self::Staff(Admin) => "admin",
            Self::Staff(Auditor) => "auditor",
            Self::Staff(Host) => "session host",
            Self::System => "jobs and command line",
        }
    }
}

impl Reach {
    pub(super) fn covers(self, actor: &Actor, resource: &Resource<'_>) -> bool {
        match (self, actor, resource) {
            (Self::Site, _, Resource::Site) => true,
            (Self::OwnReport, Actor::Reporter(own), Resource::Mailbox(report)) => own == report,
            (Self::OwnSeat, Actor::Attendee(own), Resource::Seat(seat)) => own == seat,
            (Self::OwnAccount, Actor::Staff(staff), Resource::Person(person)) => {
                staff.staff_id == *person
            }
            (Self::OwnUnit, Actor::Staff(staff), _) => is_own(staff, resource),
            (Self::OwnAdvocateUnit, Actor::Staff(staff), _) => {
                staff.unit_kind == Some(UnitKind::Advocate) && is_own(staff, resource)
            }
            _ => false,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Site => "yes",
            Self::OwnReport => "own report",
            Self::OwnSeat => "own sign-up",
            Self::OwnUnit | Self::OwnAdvocateUnit => "own unit",
            Self::OwnAccount => "own account",
        }
    }
}

fn is_own(staff: &StaffActor, resource: &Resource<'_>) -> bool {
    let Some(own) = &staff.unit else { return false };
    match resource {
        Resource::Unit(unit) => *unit == own,
        Resource::Part(readers) => readers.contains(own),
        Resource::Site | Resource::Mailbox(_) | Resource::Person(_) | Resource::Seat(_) => false,
    }
}

/// The table as `docs/access-matrix.md` shows it.
pub fn matrix() -> String {
    let mut page = String::from(
        "# Who may do what\n\nRendered from the table in `backend/src/access/table.rs`; a test compares the two. An empty cell is a denial. \
         \"Own unit\" means that the part is sealed to the unit of the person. An admin or auditor belongs to no unit; an advocate \
         belongs to no police unit. No action passes the immigration box on to anybody else.\n\n|",
    );
    for who in Who::ALL {
        page.push_str(" | ");
        page.push_str(who.words());
    }
    page.push_str(" |\n|---");
    for _ in Who::ALL {
        page.push_str("|---");
    }
    page.push_str("|\n");
    for action in Action::ALL {
        page.push_str("| ");
        page.push_str(action.words());
        for who in Who::ALL {
            let reach = TABLE
                .iter()
                .find(|(row, whos, _)| row == action && whos.contains(who))
                .map_or("", |(_, _, reach)| reach.words());
            page.push_str(" | ");
            page.push_str(reach);
        }
        page.push_str(" |\n");
    }
    page
}
