//! Every way in which a report can be wrong has a refusal of its own, and none of them stores anything.

use api_types::reports::{NewReport, ReportKind};
use api_types::{AreaId, Bytes32, LanguageTag, ProblemKind, ReportId, Sealed, UnitId};
use chrono::TimeDelta;
use sealing::{Class, Header, KemKeyPair, Seed};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::fixtures::city;
use crate::fixtures::directory::{AID, HATE, PROPERTY, TestDirectory};
use crate::fixtures::reports::{self, Draft, bound_to, envelope, solve, work};
use crate::fixtures::rows::all_counts;
use crate::harness::{TestApp, assert_refused};

type Slip = (
    &'static str,
    ProblemKind,
    fn(&TestDirectory, &Draft, &mut NewReport),
);

/// Seals for the draft with one thing changed.
fn sealed(
    directory: &TestDirectory,
    draft: &Draft,
    class: Class,
    units: &[&str],
    change: impl Fn(&mut Header),
) -> Sealed {
    let mut header = Header {
        class,
        report_id: draft.id.0.into_bytes(),
        revision: 1,
        policy: directory.directory.version,
    };
    change(&mut header);
    let keys: Vec<_> = units.iter().map(|unit| directory.key(unit)).collect();
    envelope(&header, &keys, "text")
}

const SLIPS: &[Slip] = &[
    (
        "a truncated envelope",
        ProblemKind::EnvelopeMalformed,
        |_, _, report| {
            report.narrative.0.pop();
        },
    ),
    (
        "plain words where an envelope belongs",
        ProblemKind::EnvelopeMalformed,
        |_, _, report| {
            report.contact.0 = "call me at home ".repeat(4000).into_bytes();
        },
    ),
    (
        "no bytes at all",
        ProblemKind::EnvelopeMalformed,
        |_, _, report| {
            report.immigration_status = Some(Sealed(Vec::new()));
        },
    ),
    (
        "a contact where the narrative belongs",
        ProblemKind::EnvelopeWrongClass,
        |d, draft, report| {
            report.narrative = sealed(d, draft, Class::Contact, &[HATE], |_| {});
        },
    ),
    (
        "a narrative in the box",
        ProblemKind::EnvelopeWrongClass,
        |d, draft, report| {
            report.immigration_status = Some(sealed(d, draft, Class::Narrative, &[AID], |_| {}));
        },
    ),
    (
        "an envelope of another report",
        ProblemKind::EnvelopeWrongContext,
        |d, draft, report| {
            report.contact = sealed(d, draft, Class::Contact, &[AID], |h| h.report_id = [7; 16]);
        },
    ),
    (
        "another revision",
        ProblemKind::EnvelopeWrongContext,
        |d, draft, report| {
            report.contact = sealed(d, draft, Class::Contact, &[AID], |h| h.revision = 2);
        },
    ),
    (
        "a directory that was never published",
        ProblemKind::EnvelopeWrongContext,
        |d, draft, report| {
            report.contact = sealed(d, draft, Class::Contact, &[AID], |h| h.policy = 99);
        },
    ),
    (
        "a reader more than picked",
        ProblemKind::EnvelopeWrongRecipients,
        |d, draft, report| {
            report.narrative = sealed(d, draft, Class::Narrative, &[AID, HATE], |_| {});
        },
    ),
    (
        "a reader less than picked",
        ProblemKind::EnvelopeWrongRecipients,
        |d, draft, report| {
            report.units = vec![UnitId::parse(AID).unwrap(), UnitId::parse(HATE).unwrap()];
            report.narrative = sealed(d, draft, Class::Narrative, &[AID], |_| {});
        },
    ),
    (
        "a contact for the police alone",
        ProblemKind::EnvelopeWrongRecipients,
        |d, draft, report| {
            report.contact = sealed(d, draft, Class::Contact, &[HATE], |_| {});
        },
    ),
    (
        "a contact for a desk that was not picked",
        ProblemKind::EnvelopeWrongRecipients,
        |d, draft, report| {
            report.contact = sealed(d, draft, Class::Contact, &[AID, PROPERTY], |_| {});
        },
    ),
    (
        "a box for the police",
        ProblemKind::EnvelopeWrongRecipients,
        |d, draft, report| {
            report.immigration_status =
                Some(sealed(d, draft, Class::ImmigrationStatus, &[HATE], |_| {}));
        },
    ),
    (
        "a box for the police as well",
        ProblemKind::EnvelopeWrongRecipients,
        |d, draft, report| {
            let units = [AID, HATE];
            report.immigration_status =
                Some(sealed(d, draft, Class::ImmigrationStatus, &units, |_| {}));
        },
    ),
    (
        "a key that nobody has",
        ProblemKind::EnvelopeUnknownKey,
        |d, draft, report| {
            let header = Header {
                class: Class::Narrative,
                report_id: draft.id.0.into_bytes(),
                revision: 1,
                policy: 1,
            };
            let ghost = KemKeyPair::from_seed(&Seed::from_bytes([9; 32]))
                .public()
                .clone();
            report.narrative = envelope(&header, &[d.key(HATE), ghost], "text");
        },
    ),
    (
        "no box in a hate report",
        ProblemKind::MalformedBody,
        |_, _, report| {
            report.immigration_status = None;
        },
    ),
    (
        "a box in a property report",
        ProblemKind::MalformedBody,
        |d, draft, report| {
            report.kind = ReportKind::Property;
            report.units = vec![UnitId::parse(PROPERTY).unwrap()];
            report.narrative = sealed(d, draft, Class::Narrative, &[PROPERTY], |_| {});
        },
    ),
    (
        "a unit that nobody knows",
        ProblemKind::UnknownUnit,
        |_, _, report| {
            report.units = vec![UnitId::parse("homicide").unwrap()];
        },
    ),
    (
        "a unit that takes another kind",
        ProblemKind::UnknownUnit,
        |_, _, report| {
            report.units = vec![UnitId::parse(PROPERTY).unwrap()];
        },
    ),
    (
        "units out of order",
        ProblemKind::MalformedBody,
        |_, _, report| {
            report.units = vec![UnitId::parse(HATE).unwrap(), UnitId::parse(AID).unwrap()];
        },
    ),
    (
        "one unit twice",
        ProblemKind::MalformedBody,
        |_, _, report| {
            report.units = vec![UnitId::parse(HATE).unwrap(), UnitId::parse(HATE).unwrap()];
        },
    ),
    ("no unit", ProblemKind::MalformedBody, |_, _, report| {
        report.units.clear()
    }),
    (
        "an area that is not there",
        ProblemKind::UnknownArea,
        |_, _, report| {
            report.area = Some(AreaId(200));
        },
    ),
    (
        "a language that nobody speaks here",
        ProblemKind::UnknownLanguage,
        |_, _, report| {
            report.language = LanguageTag("tlh".to_owned());
        },
    ),
    (
        "an alias of a language",
        ProblemKind::UnknownLanguage,
        |_, _, report| {
            report.language = LanguageTag("EN".to_owned());
        },
    ),
    (
        "a reply key that is none",
        ProblemKind::MalformedBody,
        |_, _, report| {
            report.reply_key.0.pop();
        },
    ),
    (
        "an id that holds a time",
        ProblemKind::MalformedBody,
        |_, _, report| {
            report.report_id = ReportId(Uuid::from_u128(0x019a_b000_0000_7000_8000_0000_0000_0001));
        },
    ),
];

#[tokio::test]
async fn every_slip_has_its_own_refusal_and_stores_nothing() {
    let (app, directory) = city().await;
    let before = all_counts(&app).await;
    for (what, kind, slip) in SLIPS {
        let draft = Draft::hate();
        let mut report = draft.seal(&directory);
        slip(&directory, &draft, &mut report);
        let answer = reports::send(&app, report).await;
        assert_eq!(answer.status().as_u16(), kind.status(), "{what}");
        assert_refused(answer, *kind).await;
        assert_eq!(all_counts(&app).await, before, "{what}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_before_it_is_read() {
    let (app, directory) = city().await;
    let before = all_counts(&app).await;
    let mut report = Draft::hate().seal(&directory);
    report.narrative.0 = vec![0; 300 * 1024];
    let answer = reports::send(&app, report).await;
    assert_refused(answer, ProblemKind::TooLarge).await;
    let mut draft = Draft::hate();
    draft.narrative = "x".repeat(100 * 1024);
    let answer = reports::send(&app, draft.seal(&directory)).await;
    assert_refused(answer, ProblemKind::TooLarge).await;
    assert_eq!(all_counts(&app).await, before);
}

async fn post_raw(app: &TestApp, kind: &str, body: String) -> reqwest::Response {
    let url = format!("{}/api/reports", app.resident.url);
    let request = app.resident.client.post(url).header("content-type", kind);
    request.body(body).send().await.unwrap()
}

#[tokio::test]
async fn another_content_type_an_unknown_field_and_broken_json_are_told_apart() {
    let (app, directory) = city().await;
    let before = all_counts(&app).await;
    let mut report = Draft::hate().seal(&directory);
    report.proof = work(&app, bound_to(&report)).await;
    let good = serde_json::to_string(&report).unwrap();
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ] {
        let answer = post_raw(&app, kind, good.clone()).await;
        assert_refused(answer, ProblemKind::UnsupportedMediaType).await;
    }
    let mut extra: Value = serde_json::from_str(&good).unwrap();
    extra["narrative_text"] = json!("what happened, in plain words");
    let answer = post_raw(&app, "application/json", extra.to_string()).await;
    assert_refused(answer, ProblemKind::UnknownField).await;
    for broken in [&good[..good.len() - 2], "", "[]", "null"] {
        let answer = post_raw(&app, "application/json", broken.to_owned()).await;
        assert_refused(answer, ProblemKind::MalformedBody).await;
    }
    assert_eq!(all_counts(&app).await, before);
    let answer = post_raw(&app, "application/json", good).await;
    assert_eq!(answer.status(), 201);
}

#[tokio::test]
async fn the_work_counts_for_its_body_for_ten_minutes_and_once_it_is_done() {
    let (app, directory) = city().await;
    let before = all_counts(&app).await;
    let post = |report: NewReport| {
        let app = &app;
        async move { app.resident.post("/api/reports", &report).await }
    };

    let mut report = Draft::hate().seal(&directory);
    assert_refused(post(report.clone()).await, ProblemKind::ProofInvalid).await;

    let other = Draft::hate().seal(&directory);
    report.proof = work(&app, bound_to(&other)).await;
    assert_refused(post(report.clone()).await, ProblemKind::ProofReplayed).await;
    report.proof.bound = Bytes32(bound_to(&report));
    let lucky = sealing::proof::check(
        &report.proof.token,
        &bound_to(&report),
        1,
        report.proof.counter,
    );
    if !lucky {
        assert_refused(post(report.clone()).await, ProblemKind::ProofInvalid).await;
    }

    let challenge = app
        .resident
        .get("/api/proof-of-work")
        .await
        .json()
        .await
        .unwrap();
    report.proof = solve(&challenge, bound_to(&report));
    app.clock.advance(TimeDelta::minutes(11));
    assert_refused(post(report.clone()).await, ProblemKind::ProofExpired).await;
    assert_eq!(all_counts(&app).await, before);
}

#[tokio::test]
async fn an_expired_directory_closes_sealed_intake() {
    let (app, directory) = city().await;
    let sent = Draft::hate();
    sent.send(&app, &directory).await;
    let before = all_counts(&app).await;
    app.clock.advance(TimeDelta::days(100));
    let answer = reports::send(&app, Draft::hate().seal(&directory)).await;
    assert_refused(answer, ProblemKind::DirectoryExpired).await;
    let answer = sent
        .code
        .write(&app, &directory, sent.id, HATE, 1, "hello")
        .await;
    assert_refused(answer, ProblemKind::DirectoryExpired).await;
    assert_eq!(all_counts(&app).await, before);
}
