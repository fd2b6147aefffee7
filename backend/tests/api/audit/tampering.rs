//! Somebody with the database, past the triggers. Every change is found and named; the untouched log is the control.

use std::process::Command;

use api_types::audit::AuditAction;
use backend::access::Actor;
use backend::audit::{Entry, Fault};
use chrono::TimeDelta;

use super::{check, run, sequence, write};
use crate::harness::TestApp;

const SIZE: i64 = 12;

/// A log of 12 entries under three checkpoints, without its guards.
async fn open_log() -> TestApp {
    let app = TestApp::spawn().await;
    for part in 0..3u128 {
        for object in 0..4 {
            write(
                &app,
                Actor::System,
                AuditAction::StaffAdded,
                part * 4 + object,
            )
            .await;
        }
        assert_eq!(sequence(&app).await, 4);
    }
    for table in ["audit_entry", "audit_checkpoint"] {
        for what in ["update", "delete"] {
            let on = if app.on_postgres() {
                format!(" ON {table}")
            } else {
                String::new()
            };
            run(&app, &format!("DROP TRIGGER {table}_no_{what}{on}"))
                .await
                .unwrap();
        }
    }
    check(&app, None)
        .await
        .expect("the control: an untouched log");
    app
}

/// Puts the old table back.
async fn restored(app: &TestApp) {
    run(app, "DELETE FROM audit_entry").await.unwrap();
    run(app, "INSERT INTO audit_entry SELECT * FROM kept")
        .await
        .unwrap();
    check(app, None)
        .await
        .expect("the control: the log is restored");
}

fn names(fault: &Fault, seq: i64) -> bool {
    match fault {
        Fault::Changed(named) | Fault::Missing(named) | Fault::Foreign(named) => *named == seq,
        _ => false,
    }
}

#[tokio::test]
async fn every_change_of_a_row_names_the_row() {
    let app = open_log().await;
    run(&app, "CREATE TABLE kept AS SELECT * FROM audit_entry")
        .await
        .unwrap();
    let (uuid, bytes) = if app.on_postgres() {
        (
            "'00000000-0000-0000-0000-0000000000ee'",
            "decode(repeat('ee', 32), 'hex')",
        )
    } else {
        (
            "x'000000000000000000000000000000ee'",
            "x'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'",
        )
    };
    let changes = [
        "day = day + 1".to_owned(),
        "day = -1".to_owned(),
        "hour = 23".to_owned(),
        "hour = NULL".to_owned(),
        "hour = 255".to_owned(),
        format!("actor = {uuid}"),
        "role = 3".to_owned(),
        "role = 300".to_owned(),
        "action = 2".to_owned(),
        "object_kind = 1".to_owned(),
        format!("object_id = {uuid}"),
        "outcome = 0".to_owned(),
        format!("detail = {bytes}"),
        format!("leaf = {bytes}"),
    ];
    for (place, change) in changes.iter().enumerate() {
        let seq = i64::try_from(place).unwrap() % SIZE;
        assert_eq!(
            run(
                &app,
                &format!("UPDATE audit_entry SET {change} WHERE seq = {seq}")
            )
            .await
            .unwrap(),
            1
        );
        let fault = check(&app, None).await.unwrap_err();
        assert!(names(&fault, seq), "{change} of {seq}: {fault}");
        restored(&app).await;
    }
    for seq in 0..SIZE {
        run(&app, &format!("DELETE FROM audit_entry WHERE seq = {seq}"))
            .await
            .unwrap();
        let fault = check(&app, None).await.unwrap_err();
        assert!(names(&fault, seq), "{seq} deleted: {fault}");
        restored(&app).await;
    }
    for (seq, other) in [(1, 2), (0, 11), (4, 8)] {
        for step in [
            format!("SET seq = 99 WHERE seq = {seq}"),
            format!("SET seq = {seq} WHERE seq = {other}"),
            format!("SET seq = {other} WHERE seq = 99"),
        ] {
            run(&app, &format!("UPDATE audit_entry {step}"))
                .await
                .unwrap();
        }
        let fault = check(&app, None).await.unwrap_err();
        assert!(names(&fault, seq), "{seq} and {other} swapped: {fault}");
        restored(&app).await;
    }
    for (new, named) in [(12, 12), (-3, -3)] {
        let columns =
            "day, hour, actor, role, action, object_kind, object_id, outcome, detail, leaf";
        run(&app, &format!("INSERT INTO audit_entry (seq, {columns}) SELECT {new}, {columns} FROM kept WHERE seq = 5")).await.unwrap();
        let fault = check(&app, None).await.unwrap_err();
        assert!(names(&fault, named), "{new} inserted: {fault}");
        restored(&app).await;
    }
}

#[tokio::test]
async fn who_rewrites_hashes_too_is_caught_by_the_next_checkpoint() {
    let app = open_log().await;
    // Entry 5 with another object and the leaf hash that belongs to it.
    let entry = Entry {
        day: 20_261_123,
        hour: Some(10),
        actor: uuid::Uuid::nil(),
        role: 255,
        action: 14,
        object_kind: 2,
        object: uuid::Uuid::from_u128(999),
        outcome: 1,
        detail: [7; 32],
    };
    let hex = |bytes: &[u8]| {
        let text = data_encoding::HEXLOWER.encode(bytes);
        if app.on_postgres() {
            format!("decode('{text}', 'hex')")
        } else {
            format!("x'{text}'")
        }
    };
    let object = if app.on_postgres() {
        format!("'{}'", entry.object)
    } else {
        hex(entry.object.as_bytes())
    };
    let leaf = hex(&entry.leaf(5));
    run(
        &app,
        &format!("UPDATE audit_entry SET object_id = {object}, leaf = {leaf} WHERE seq = 5"),
    )
    .await
    .unwrap();
    match check(&app, None).await.unwrap_err() {
        Fault::Rewritten { from: 4, to: 7, by } => assert_eq!(by, "checkpoint 2"),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn who_cuts_the_log_together_with_its_checkpoints_is_caught_from_outside() {
    let app = open_log().await;
    app.clock.advance(TimeDelta::days(1));
    sequence(&app).await;
    let kept = app
        .resident
        .get("/.well-known/checkpoint")
        .await
        .text()
        .await
        .unwrap();
    run(&app, "DELETE FROM audit_entry WHERE seq >= 8")
        .await
        .unwrap();
    let fault = check(&app, None).await.unwrap_err();
    assert!(names(&fault, 8), "{fault}");
    run(&app, "DELETE FROM audit_checkpoint WHERE number > 2")
        .await
        .unwrap();
    run(&app, "UPDATE audit_head SET size = 8").await.unwrap();
    let fault = check(&app, None).await.unwrap_err();
    assert!(matches!(fault, Fault::Head), "{fault}");
    run(&app, "DELETE FROM audit_head").await.unwrap();
    let fault = check(&app, Some(&kept)).await.unwrap_err();
    assert!(names(&fault, 8), "{fault}");
}

#[tokio::test]
async fn a_forged_checkpoint_is_named_and_a_foreign_one_refused() {
    let app = open_log().await;
    let foreign =
        "amparo-other/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u{2014} x AAAA\n";
    assert!(matches!(
        check(&app, Some(foreign)).await,
        Err(Fault::Outside)
    ));
    run(&app, "UPDATE audit_checkpoint SET note = replace(note, 'amparo-test', 'amparo-else') WHERE number = 2").await.unwrap();
    let fault = check(&app, None).await.unwrap_err();
    assert!(matches!(fault, Fault::Checkpoint(2)), "{fault}");
}

#[tokio::test]
async fn the_command_ends_with_one_and_names_the_entry_also_beside_a_running_server() {
    let app = open_log().await;
    let verify = || {
        Command::new(env!("CARGO_BIN_EXE_amparo"))
            .arg("--config")
            .arg(app.folder.join("amparo.toml"))
            .args(["audit", "verify"])
            .output()
            .unwrap()
    };
    let good = verify();
    assert!(
        good.status.success(),
        "{}",
        String::from_utf8_lossy(&good.stderr)
    );
    assert!(
        String::from_utf8_lossy(&good.stdout).starts_with("12 entries are as they were written")
    );
    run(&app, "UPDATE audit_entry SET role = 1 WHERE seq = 6")
        .await
        .unwrap();
    let bad = verify();
    assert_eq!(bad.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&bad.stderr).contains("entry 6: changed"));
}
