//! What a thief of the databases, a reader of the log or the owner of every city key learns: nothing that was sealed.

use std::collections::BTreeSet;

use api_types::ReportId;
use backend::rowkeys::KeyKind;
use sealing::{Class, Envelope, Header, KemKeyPair, RowContext};

use crate::fixtures::city;
use crate::fixtures::directory::{AID, HATE, PROPERTY};
use crate::fixtures::people::Person;
use crate::fixtures::reports::{self, Draft, bound_to, work};
use crate::fixtures::rows::{Of::Main, query};
use crate::harness::{TestApp, log};

/// What somebody has who holds both databases and the key-encryption key: the bare envelope of a part.
async fn stolen(app: &TestApp, report: ReportId, class: Class, kind: KeyKind) -> Vec<u8> {
    let id = match app.on_postgres() {
        true => format!("'{report}'"),
        false => format!("x'{}'", report.0.simple()),
    };
    let sql = format!(
        "SELECT sealed FROM report_part WHERE report_id = {id} AND class = {}",
        class.number()
    );
    let row = query(Main(app), &sql).await.pop().unwrap();
    let sealed: Vec<u8> = row.try_get("", "sealed").unwrap();
    let key = app
        .application
        .platform()
        .row_keys
        .get(report.0, kind)
        .await
        .unwrap()
        .unwrap();
    let mut row_id = report.0.as_bytes().to_vec();
    row_id.push(class.number());
    let context = RowContext {
        instance: "amparo-test",
        table: "report_part",
        column: "sealed",
        row_id: &row_id,
        schema: 1,
    };
    let plain = key.open(&context, &sealed).unwrap();
    let plain = plain.reveal();
    let readers = usize::from(u16::from_be_bytes([plain[0], plain[1]]));
    plain[2 + readers..].to_vec()
}

#[tokio::test]
async fn with_every_secret_of_the_city_no_box_opens_and_with_the_advocates_seed_all_do() {
    let (app, directory) = city().await;
    let city_keys: Vec<KemKeyPair> = [HATE, PROPERTY].map(|unit| directory.pair(unit)).into();
    let advocate = directory.pair(AID);
    for round in 0..40 {
        let mut draft = Draft::hate_with_police_contact();
        if round % 2 == 0 {
            draft.status = format!("afraid of removal {round}");
        }
        draft.send(&app, &directory).await;
        let class = Class::ImmigrationStatus;
        let envelope = stolen(&app, draft.id, class, KeyKind::ImmigrationStatus).await;
        let header = Header {
            class,
            report_id: draft.id.0.into_bytes(),
            revision: 1,
            policy: 1,
        };
        for key in city_keys.iter().chain([&draft.code.reply_pair()]) {
            assert!(sealing::open(&envelope, &header, key).is_err());
        }
        let opened = sealing::open(&envelope, &header, &advocate).unwrap();
        assert_eq!(opened.reveal(), draft.status.as_bytes());
        // The other way round: what the police were meant to read, their key does open.
        let narrative = stolen(&app, draft.id, Class::Narrative, KeyKind::Content).await;
        let header = Header {
            class: Class::Narrative,
            ..header
        };
        assert!(sealing::open(&narrative, &header, &city_keys[0]).is_ok());
    }
}

#[tokio::test]
async fn a_filled_box_and_an_empty_one_have_one_size_everywhere() {
    let (app, directory) = city().await;
    let mut sizes = BTreeSet::new();
    for status in ["", "x", &"a long story ".repeat(100)] {
        let draft = Draft {
            status: status.to_owned(),
            ..Draft::hate()
        };
        let report = draft.seal(&directory);
        sizes.insert(report.immigration_status.as_ref().unwrap().0.len());
        assert_eq!(reports::send(&app, report).await.status(), 201);
    }
    assert_eq!(sizes.len(), 1);
    let sql = "SELECT DISTINCT length(sealed) AS n FROM report_part WHERE class = 3";
    let rows = query(Main(&app), sql).await;
    assert_eq!(rows.len(), 1);
}

#[tokio::test]
async fn no_database_and_no_log_holds_what_was_written_or_by_what_it_could_be_opened() {
    let (app, directory) = city().await;
    let mut draft = Draft::hate_with_police_contact();
    draft.narrative = "canary-narrative-5f1c".to_owned();
    draft.contact = "canary-contact-77aa".to_owned();
    draft.status = "canary-status-0b9e".to_owned();
    let report = draft.seal(&directory);
    let envelope = Envelope::parse(&report.narrative.0).unwrap();
    let key_id = envelope.key_ids().next().unwrap().0;
    assert_eq!(reports::send(&app, report).await.status(), 201);
    let text = "canary-message-c3d4";
    draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, text)
        .await;
    let detective = Person::detective(&app).await;
    detective.get(&format!("/api/reports/{}", draft.id)).await;
    for canary in [
        &draft.narrative,
        &draft.contact,
        &draft.status,
        &text.to_owned(),
    ] {
        assert!(!app.stores(canary.as_bytes()).await, "{canary}");
        assert!(!log::has(canary), "{canary}");
    }
    // The outer envelope hides which keys an inner one names; lookup and access are there as digests alone.
    for secret in [&key_id[..], &draft.code.lookup, &draft.code.access] {
        assert!(!app.stores(secret).await);
    }
    assert!(!app.stores(draft.code.reply_key().as_bytes()).await);
    // The search does find what is there.
    assert!(
        app.stores(draft.id.0.as_bytes()).await
            || app.stores(draft.id.to_string().as_bytes()).await
    );
}

#[tokio::test]
async fn nothing_that_a_phone_says_about_itself_is_kept() {
    let (app, directory) = city().await;
    let mut report = Draft::hate().seal(&directory);
    report.proof = work(&app, bound_to(&report)).await;
    let url = format!("{}/api/reports", app.resident.url);
    let said = [
        ("user-agent", "PhoneOfSomebody/7.31"),
        ("x-forwarded-for", "203.0.113.77"),
        ("accept-language", "hy-x-unusual"),
        ("referer", "https://neighbor.example/where-i-was"),
        ("cookie", "tracker=cookie-of-somebody"),
    ];
    let mut request = app.resident.client.post(url).json(&report);
    for (name, value) in said {
        request = request.header(name, value);
    }
    assert_eq!(request.send().await.unwrap().status(), 201);
    for (_, value) in said {
        assert!(!app.stores(value.as_bytes()).await, "{value}");
        assert!(!log::has(value), "{value}");
    }
    assert!(!app.stores(b"127.0.0.1").await);
}

const OF_REPORTS: [&str; 7] = [
    "report",
    "report_part",
    "message",
    "opening",
    "case_record",
    "intake_ceiling",
    "desk_news",
];

#[tokio::test]
async fn no_table_of_reports_has_a_time_an_address_or_an_order_of_arrival() {
    let (app, _) = city().await;
    for table in OF_REPORTS {
        let sql = match app.on_postgres() {
            true => format!(
                "SELECT column_name || ' ' || data_type || ' ' || coalesce(column_default, '') AS line
                 FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}'"
            ),
            false => format!("SELECT sql AS line FROM sqlite_master WHERE type = 'table' AND name = '{table}'"),
        };
        let rows = query(Main(&app), &sql).await;
        assert!(!rows.is_empty(), "{table}");
        for row in rows {
            let line = row.try_get::<String>("", "line").unwrap().to_lowercase();
            for word in [
                "time",
                "inet",
                "cidr",
                "nextval",
                "serial",
                "identity",
                "autoincrement",
                "_at ",
                "address",
            ] {
                assert!(!line.contains(word), "{table}: {line}");
            }
            assert!(
                app.on_postgres() || line.contains("without rowid"),
                "{table}"
            );
        }
    }
}
