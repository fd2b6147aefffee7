//! Who can belong where: refused by the rule, and by the database when somebody writes past it.

use api_types::staff::Role;
use backend::access::{Actor, Denied};
use backend::staff::{AddError, PersonError};
use sea_orm::ConnectionTrait;

use super::account::Account;
use crate::fixtures::city;
use crate::harness::TestApp;

const HATE: Option<&str> = Some("hate-crime-unit");
const AID: Option<&str> = Some("eastside-legal-aid");

#[tokio::test]
async fn a_role_goes_with_one_kind_of_unit_or_with_none() {
    let (app, _directory) = city().await;
    let combinations = [
        (Role::Detective, HATE, true),
        (Role::Detective, AID, false),
        (Role::Detective, None, false),
        (Role::PropertyOfficer, Some("property-desk"), true),
        (Role::PropertyOfficer, AID, false),
        (Role::Supervisor, HATE, true),
        (Role::Supervisor, None, false),
        (Role::Advocate, AID, true),
        (Role::Advocate, HATE, false),
        (Role::Advocate, None, false),
        (Role::AdvocateSupervisor, AID, true),
        (Role::AdvocateSupervisor, HATE, false),
        (Role::Admin, None, true),
        (Role::Admin, HATE, false),
        (Role::Admin, AID, false),
        (Role::Auditor, None, true),
        (Role::Auditor, AID, false),
        (Role::Host, None, true),
        (Role::Host, HATE, false),
    ];
    for (number, (role, unit, fits)) in combinations.into_iter().enumerate() {
        let added = Account::new(&format!("person-{number}"))
            .add(&app, role, unit)
            .await;
        match (fits, added) {
            (true, Ok(())) | (false, Err(AddError::RoleAndUnit)) => {}
            (_, other) => panic!("{role:?} {unit:?}: {other:?}"),
        }
    }
}

async fn write(app: &TestApp, sql: &str) -> bool {
    app.db
        .for_migrations()
        .execute_unprepared(sql)
        .await
        .is_ok()
}

#[tokio::test]
async fn the_database_itself_refuses_a_role_in_the_wrong_place() {
    let (app, _directory) = city().await;
    for (name, role, unit) in [
        ("one", Role::Detective, HATE),
        ("two", Role::Advocate, AID),
        ("three", Role::Admin, None),
        ("four", Role::Host, None),
    ] {
        Account::new(name).add(&app, role, unit).await.unwrap();
    }
    for wrong in [
        "UPDATE staff SET role = 'advocate' WHERE login_name = 'one'",
        "UPDATE staff SET role = 'admin' WHERE login_name = 'one'",
        "UPDATE staff SET unit = 'eastside-legal-aid' WHERE login_name = 'one'",
        "UPDATE staff SET unit = 'eastside-legal-aid', unit_kind = 'advocate' WHERE login_name = 'one'",
        "UPDATE staff SET unit = 'hate-crime-unit', unit_kind = 'advocate' WHERE login_name = 'two'",
        "UPDATE staff SET unit = NULL WHERE login_name = 'two'",
        "UPDATE staff SET role = 'detective' WHERE login_name = 'three'",
        "UPDATE staff SET unit = 'hate-crime-unit', unit_kind = 'police' WHERE login_name = 'three'",
        "UPDATE staff SET unit = 'hate-crime-unit', unit_kind = 'police' WHERE login_name = 'four'",
        "UPDATE staff SET role = 'advocate' WHERE login_name = 'four'",
        "UPDATE staff SET role = 'host' WHERE login_name = 'one'",
        "UPDATE staff SET role = 'root' WHERE login_name = 'three'",
        "UPDATE staff SET login_name = 'THREE' WHERE login_name = 'three'",
        "UPDATE staff_unit SET kind = 'advocate' WHERE unit = 'hate-crime-unit'",
        "INSERT INTO staff_unit (unit, kind) VALUES ('hate-crime-unit', 'advocate')",
    ] {
        assert!(!write(&app, wrong).await, "{wrong}");
    }
    // The control: a change that leaves everybody in place.
    assert!(
        write(
            &app,
            "UPDATE staff SET role = 'advocate-supervisor' WHERE login_name = 'two'"
        )
        .await
    );
}

#[tokio::test]
async fn an_account_needs_a_name_of_its_own_a_unit_of_the_directory_and_a_mail_address() {
    let (app, _directory) = city().await;
    Account::new("first")
        .add(&app, Role::Admin, None)
        .await
        .unwrap();
    let again = Account::new("first").add(&app, Role::Admin, None).await;
    assert!(matches!(again, Err(AddError::NameTaken)), "{again:?}");
    for name in ["ab", "With Space", "UPPER", "um\u{fc}laut", &"x".repeat(41)] {
        let bad = Account::new(name).add(&app, Role::Admin, None).await;
        assert!(matches!(bad, Err(AddError::Name)), "{name}: {bad:?}");
    }
    let nowhere = Account::new("second")
        .add(&app, Role::Detective, Some("no-such-unit"))
        .await;
    assert!(matches!(nowhere, Err(AddError::UnknownUnit)), "{nowhere:?}");
    let unreachable = Account {
        email: "not an address".to_owned(),
        ..Account::new("third")
    };
    let unreachable = unreachable.add(&app, Role::Admin, None).await;
    assert!(
        matches!(unreachable, Err(AddError::Email)),
        "{unreachable:?}"
    );
}

#[tokio::test]
async fn only_admins_and_the_command_line_manage_people() {
    let app = TestApp::spawn().await;
    Account::auditor(&app).await;
    let staff = &app.application.back_office().staff;
    let visitor = staff.disable(&Actor::Visitor, "t.abara").await;
    assert!(
        matches!(visitor, Err(PersonError::Denied(Denied::LoginRequired))),
        "{visitor:?}"
    );
    let unknown = staff.disable(&Actor::System, "nobody").await;
    assert!(matches!(unknown, Err(PersonError::Unknown)), "{unknown:?}");
}
