//! Every actor against every action.

use api_types::staff::Role::{
    self, Admin, Advocate, AdvocateSupervisor, Auditor, Detective, Host, PropertyOfficer,
    Supervisor,
};

use super::*;

fn unit(name: &str) -> UnitId {
    UnitId::parse(name).unwrap()
}

fn staff(role: Role, unit_name: Option<&str>, kind: Option<UnitKind>) -> Actor {
    Actor::Staff(StaffActor {
        staff_id: StaffId(Uuid::from_u128(1)),
        login_id: Uuid::from_u128(2),
        unit: unit_name.map(unit),
        unit_kind: kind,
        role,
    })
}

fn actor(who: Who) -> Actor {
    match who {
        Who::Visitor => Actor::Visitor,
        Who::Reporter => Actor::Reporter(ReportId(Uuid::from_u128(7))),
        Who::Attendee => Actor::Attendee(Uuid::from_u128(3)),
        Who::System => Actor::System,
        Who::Staff(role @ (Advocate | AdvocateSupervisor)) => {
            staff(role, Some("legal-aid"), Some(UnitKind::Advocate))
        }
        Who::Staff(role @ (Admin | Auditor | Host)) => staff(role, None, None),
        Who::Staff(role) => staff(role, Some("hate-crime-unit"), Some(UnitKind::Police)),
    }
}

#[test]
fn the_page_shows_the_table() {
    let page = include_str!("../../../docs/access-matrix.md");
    assert_eq!(
        page,
        matrix(),
        "write docs/access-matrix.md anew: cargo test prints the right side"
    );
}

/// Written by hand and apart from the table: what each may do to what is their own.
fn expected(who: Who, action: Action) -> bool {
    let reader = matches!(
        who,
        Who::Staff(Detective | PropertyOfficer | Supervisor | Advocate | AdvocateSupervisor)
    );
    match action {
        Action::ReadPublic => true,
        Action::SendReport => who == Who::Visitor,
        Action::ReadMailbox | Action::WriteFromMailbox | Action::WithdrawReport => {
            who == Who::Reporter
        }
        Action::OpenQueue | Action::ReadCase | Action::ReadContact | Action::AnswerCase => reader,
        Action::ReadImmigrationStatus => {
            matches!(who, Who::Staff(Advocate | AdvocateSupervisor))
        }
        Action::ReadOwnKeys => matches!(who, Who::Staff(_)),
        Action::VerifyAudit => matches!(who, Who::Staff(Auditor) | Who::System),
        Action::ManageStaff => matches!(who, Who::Staff(Admin) | Who::System),
        Action::PublishDirectory | Action::ShredReport | Action::ShredSignUps => who == Who::System,
        Action::ReadSchedule => true,
        Action::TakePart => who == Who::Visitor,
        Action::ChangeSignUp | Action::CountAtDoor => who == Who::Attendee,
        Action::HostSessions => matches!(who, Who::Staff(Host) | Who::System),
        Action::OpenDoorList => who == Who::Staff(Host),
    }
}

#[test]
fn every_actor_may_do_exactly_what_is_expected_to_every_resource() {
    let (own_police, own_advocate, foreign) =
        (unit("hate-crime-unit"), unit("legal-aid"), unit("other"));
    let both = [own_advocate.clone(), own_police.clone()];
    let foreign_readers = [foreign.clone()];
    for who in Who::ALL {
        let actor = actor(*who);
        for action in Action::ALL {
            let mine: Vec<Resource<'_>> = match action {
                Action::ReadMailbox | Action::WriteFromMailbox | Action::WithdrawReport => {
                    vec![Resource::Mailbox(ReportId(Uuid::from_u128(7)))]
                }
                Action::ChangeSignUp | Action::CountAtDoor => {
                    vec![Resource::Seat(Uuid::from_u128(3))]
                }
                Action::ReadOwnKeys => vec![Resource::Person(StaffId(Uuid::from_u128(1)))],
                Action::OpenQueue
                | Action::ReadCase
                | Action::ReadContact
                | Action::ReadImmigrationStatus
                | Action::AnswerCase => {
                    vec![Resource::Part(&both)]
                }
                _ => vec![Resource::Site],
            };
            for resource in &mine {
                assert_eq!(
                    authorize(&actor, *action, resource).is_ok(),
                    expected(*who, *action),
                    "{who:?} {action:?} {resource:?}"
                );
            }
            let others = [
                Resource::Mailbox(ReportId(Uuid::from_u128(8))),
                Resource::Unit(&foreign),
                Resource::Part(&foreign_readers),
                Resource::Part(&[]),
                Resource::Person(StaffId(Uuid::from_u128(9))),
                Resource::Seat(Uuid::from_u128(4)),
            ];
            for resource in &others {
                assert!(
                    authorize(&actor, *action, resource).is_err(),
                    "{who:?} {action:?} {resource:?}"
                );
            }
        }
    }
}

#[test]
fn an_advocate_role_in_a_police_unit_still_gets_no_immigration_box() {
    let police = unit("hate-crime-unit");
    let misplaced = staff(Advocate, Some("hate-crime-unit"), Some(UnitKind::Police));
    assert_eq!(
        authorize(
            &misplaced,
            Action::ReadImmigrationStatus,
            &Resource::Unit(&police)
        ),
        Err(Denied::NotYours)
    );
}

#[test]
fn a_visitor_is_asked_to_log_in_and_a_foreign_thing_is_hidden() {
    let other = unit("other");
    assert_eq!(
        authorize(&Actor::Visitor, Action::OpenQueue, &Resource::Unit(&other)),
        Err(Denied::LoginRequired)
    );
    assert_eq!(
        authorize(
            &actor(Who::Staff(Detective)),
            Action::OpenQueue,
            &Resource::Unit(&other)
        ),
        Err(Denied::NotYours)
    );
    assert_eq!(
        authorize(
            &actor(Who::Staff(Admin)),
            Action::OpenQueue,
            &Resource::Unit(&other)
        ),
        Err(Denied::Role)
    );
}
