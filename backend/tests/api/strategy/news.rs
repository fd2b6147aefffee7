//! Who follows is told: once, in their language, and soon.

use api_types::strategy::{CommitmentState, NewFinding, NewFollow, NewStep};
use backend::http::Network;
use backend::listening::SessionChange;
use chrono::TimeDelta;
use reqwest::Method;

use super::*;
use crate::fixtures::rows::{Of, count, run};
use crate::fixtures::sessions;

fn with_subject(app: &TestApp, words: &str) -> Vec<String> {
    let mails = mails(app).into_iter();
    mails.filter(|mail| mail.contains(words)).collect()
}

#[tokio::test]
async fn a_follower_is_told_of_a_kept_commitment_and_leaves_by_one_click() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    let wish = wish(FollowTarget::Commitment(commitment.id));
    follow(&app, &wish).await;
    let note = "All 42 lamps work since Monday.";
    add_step(&host, &commitment, &step(CommitmentState::Done, note)).await;
    assert_eq!(
        count(Of::Main(&app), "letter").await,
        0,
        "not in the host's request"
    );
    app.run_jobs().await;
    deliver(&app).await;
    let told = with_subject(
        &app,
        "Promise kept: Repair the streetlights on First Street",
    );
    assert_eq!(told.len(), 1);
    let mail = &told[0];
    assert!(mail.contains(note), "{mail}");
    let url = &app.resident.url;
    assert!(
        mail.contains(&format!("{url}/en/commitments/{}", commitment.id)),
        "{mail}"
    );
    assert!(
        mail.contains(&format!("{url}/en/follow/{}", wish.code)),
        "{mail}"
    );
    let leave = format!("List-Unsubscribe: <{url}/unsubscribe/{}>", wish.code);
    assert!(mail.contains(&leave), "{mail}");
    assert!(
        mail.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{mail}"
    );
    assert!(mail.contains("Auto-Submitted: auto-generated"), "{mail}");

    let click = app
        .resident
        .client
        .post(format!("{url}/unsubscribe/{}", wish.code));
    let click = click.header("content-type", "application/x-www-form-urlencoded");
    let left = click
        .body("List-Unsubscribe=One-Click")
        .send()
        .await
        .unwrap();
    assert_eq!(left.status(), 200);
    app.clock.advance(TimeDelta::hours(2));
    add_step(
        &super::host(&app).await,
        &commitment,
        &step(CommitmentState::Underway, "One failed again."),
    )
    .await;
    assert_eq!(tell(&app).await, 0);
}

#[tokio::test]
async fn what_happens_within_the_hour_is_one_letter_at_its_end() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    follow(
        &app,
        &wish(FollowTarget::Neighborhood(place("boyle-heights"))),
    )
    .await;
    add_step(
        &host,
        &commitment,
        &step(CommitmentState::Underway, "Parts ordered."),
    )
    .await;
    assert_eq!(tell(&app).await, 1);
    add_step(
        &host,
        &commitment,
        &step(CommitmentState::Underway, "Parts came."),
    )
    .await;
    add_step(
        &host,
        &commitment,
        &step(CommitmentState::Done, "All done."),
    )
    .await;
    add_finding(&host, &heard()).await;
    app.clock.advance(TimeDelta::minutes(59));
    assert_eq!(tell(&app).await, 0);
    app.clock.advance(TimeDelta::minutes(1));
    assert_eq!(tell(&app).await, 1);
    let told = with_subject(&app, "Promise kept");
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("People told us: Streetlights on First Street are out."));
    assert_eq!(tell(&app).await, 0);
    // Nothing of it is left an hour later.
    app.clock.advance(TimeDelta::hours(1));
    assert_eq!(tell(&app).await, 0);
    assert_eq!(count(Of::Main(&app), "follow_news").await, 0);
}

#[tokio::test]
async fn many_followers_and_several_tellers_are_one_letter_each() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    let strategies = app.application.strategies();
    for number in 0..103u8 {
        let wish = NewFollow {
            email: format!("person-{number}@mail.example"),
            ..wish(FollowTarget::Commitment(commitment.id))
        };
        strategies.follow(wish, Network([number; 8])).await.unwrap();
    }
    // All but one have used their link.
    run(Of::Main(&app), "DELETE FROM letter").await;
    let confirm = "UPDATE follow SET confirmed = (1 = 1), hold_until = NULL
         WHERE id <> (SELECT id FROM follow ORDER BY id LIMIT 1)";
    run(Of::Main(&app), confirm).await;
    add_step(&host, &commitment, &step(CommitmentState::Done, "Done.")).await;
    let (a, b, c) = tokio::join!(
        strategies.tell_followers(),
        strategies.tell_followers(),
        strategies.tell_followers()
    );
    for told in [a, b, c] {
        told.unwrap();
    }
    strategies.tell_followers().await.unwrap();
    assert_eq!(count(Of::Main(&app), "letter").await, 102);
    let mut sent = 0;
    while let more @ 1.. = deliver(&app).await {
        sent += more;
    }
    assert_eq!(sent, 102);
    // Delivered letters are forgotten: telling again writes none of them anew.
    assert_eq!(tell(&app).await, 0);
    // That is the row's doing: were it set back, all would be written again; set back to the middle, the rest.
    let items = format!(r#"[{{"what":"kept","about":"{}"}}]"#, commitment.id);
    for (from, letters) in [
        ("NULL", 102),
        ("(SELECT id FROM follow ORDER BY id LIMIT 1 OFFSET 60)", 42),
    ] {
        let back = format!("UPDATE follow_news SET telling = '{items}', told_to = {from}");
        run(Of::Main(&app), &back).await;
        strategies.tell_followers().await.unwrap();
        assert_eq!(count(Of::Main(&app), "letter").await, letters);
        run(Of::Main(&app), "DELETE FROM letter").await;
    }
}

#[tokio::test]
async fn what_became_late_is_told_once_for_each_date() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    follow(&app, &wish(FollowTarget::Commitment(commitment.id))).await;
    app.clock.set("2026-12-04T06:00:00Z".parse().unwrap());
    assert_eq!(tell(&app).await, 0, "the day is not over");
    app.clock.advance(TimeDelta::hours(3));
    assert_eq!(tell(&app).await, 1);
    assert_eq!(with_subject(&app, "Late: Repair the streetlights").len(), 1);
    app.clock.advance(TimeDelta::days(2));
    assert_eq!(tell(&app).await, 0);
    let moved = NewStep {
        new_due: Some(day("2026-12-10")),
        ..step(CommitmentState::Promised, "We need a week more.")
    };
    let host = super::host(&app).await;
    add_step(&host, &commitment, &moved).await;
    assert_eq!(tell(&app).await, 1);
    let told = with_subject(&app, "New date: Repair");
    assert_eq!(told.len(), 1);
    assert!(
        told[0].contains("To be done by: Thursday, December 10, 2026"),
        "{}",
        told[0]
    );
    app.clock.set("2026-12-11T20:00:00Z".parse().unwrap());
    assert_eq!(tell(&app).await, 1);
}

#[tokio::test]
async fn who_follows_a_finding_hears_of_the_promise_that_answers_it() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let finding = add_finding(&host, &heard()).await;
    let persian = NewFollow {
        language: LanguageTag("fa".to_owned()),
        ..wish(FollowTarget::Finding(finding.id))
    };
    follow(&app, &persian).await;
    let answer = NewCommitment {
        findings: vec![finding.id],
        ..promised()
    };
    let commitment = add_commitment(&host, &answer).await;
    assert_eq!(tell(&app).await, 1);
    let link = format!("{}/fa/commitments/{}", app.resident.url, commitment.id);
    assert!(mails(&app).iter().any(|mail| mail.contains(&link)));
}

#[tokio::test]
async fn nothing_is_told_of_drafts_of_unchanged_texts_or_of_what_was_taken_back() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    follow(
        &app,
        &wish(FollowTarget::Neighborhood(place("boyle-heights"))),
    )
    .await;
    let draft = NewFinding {
        publish: false,
        ..heard()
    };
    let finding = add_finding(&host, &draft).await;
    assert_eq!(tell(&app).await, 0);
    let path = format!("/api/findings/{}", finding.id);
    // A login ends when nothing is done for half an hour.
    let put = async |new: &NewFinding| {
        let host = super::host(&app).await;
        let edit = host.request(Method::PUT, &path).json(new);
        assert_eq!(edit.send().await.unwrap().status(), 200);
    };
    put(&heard()).await;
    put(&draft).await;
    assert_eq!(tell(&app).await, 0, "taken back within the minute");
    app.clock.advance(TimeDelta::minutes(61));
    put(&heard()).await;
    assert_eq!(tell(&app).await, 1);
    app.clock.advance(TimeDelta::minutes(61));
    put(&heard()).await;
    assert_eq!(tell(&app).await, 0, "nothing changed");
}

#[tokio::test]
async fn what_was_noted_in_a_transaction_that_failed_is_not_told() {
    let app = TestApp::spawn().await;
    let session = backend::random::uuid();
    let id = api_types::ListeningSessionId(session);
    add_session(&app, session).await;
    follow(&app, &wish(FollowTarget::Session(id))).await;
    for succeeds in [false, true] {
        let listening = app.application.listening().clone();
        let done = app
            .db
            .write(move |txn| {
                Box::pin(async move {
                    listening
                        .tell_followers(txn, id, SessionChange::Recording)
                        .await?;
                    if succeeds {
                        Ok(())
                    } else {
                        Err(sea_orm::DbErr::Custom("something else failed".to_owned()))
                    }
                })
            })
            .await;
        assert_eq!(done.is_ok(), succeeds);
        assert_eq!(tell(&app).await, u32::from(succeeds));
    }
    let told = with_subject(&app, "The recording of this session is out: An evening");
    assert!(told[0].contains("/en/sessions/an-evening"));
    // A finding of the session is news of it, too.
    app.clock.advance(TimeDelta::hours(1));
    let host = host(&app).await;
    add_finding(
        &host,
        &NewFinding {
            session: Some(id),
            ..heard()
        },
    )
    .await;
    assert_eq!(tell(&app).await, 1);
    let found = app.application.strategies().findings_of_session(id).await;
    assert_eq!(found.unwrap().len(), 1);
}

#[tokio::test]
async fn a_follower_of_a_session_gets_one_letter_when_its_minutes_are_out() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = sessions::publish(&host, &sessions::plan()).await.session;
    follow(&app, &wish(FollowTarget::Session(session.id))).await;
    app.clock.set("2026-12-02T18:00:00Z".parse().unwrap());
    let path = format!("/api/listening-sessions/{}/record", session.id);
    let record = |publish, revision| {
        let minutes = "People spoke of the break-ins.";
        serde_json::json!({ "minutes": minutes, "language": "en", "organizations": 3, "publish": publish, "revision": revision })
    };
    let mut told = Vec::new();
    for (publish, revision) in [(false, 0), (true, 1), (true, 2)] {
        let host = super::host(&app).await;
        let kept = sessions::put(&host, &path, &record(publish, revision)).await;
        assert_eq!(kept.status(), 200);
        told.push(tell(&app).await);
        app.clock.advance(TimeDelta::hours(1));
    }
    assert_eq!(told, [0, 1, 0]);
}

#[tokio::test]
async fn a_follower_hears_that_a_session_was_moved_and_that_it_was_called_off() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = sessions::publish(&host, &sessions::plan()).await;
    follow(&app, &wish(FollowTarget::Session(session.session.id))).await;
    let mut same = sessions::plan();
    same.facts.summary = "What happened, and what comes next.".to_owned();
    let session = sessions::read(sessions::edit(&host, &session, &same).await, 200).await;
    assert_eq!(tell(&app).await, 0, "other words are not news");
    let moved = sessions::plan_at("2026-12-02T18:30", "2026-12-02T20:30");
    assert_eq!(sessions::edit(&host, &session, &moved).await.status(), 200);
    assert_eq!(tell(&app).await, 1);
    app.clock.advance(TimeDelta::hours(1));
    let path = format!("/api/listening-sessions/{}/cancel", session.session.id);
    let why = serde_json::json!({ "reason": "The hall has no power." });
    assert_eq!(
        super::host(&app).await.post(&path, &why).await.status(),
        200
    );
    assert_eq!(tell(&app).await, 1);
}

async fn add_session(app: &TestApp, id: uuid::Uuid) {
    let facts = serde_json::json!({
        "title": "An evening", "summary": "", "language": "en", "neighborhood": "boyle-heights", "area": null,
        "starts": "2026-12-01T18:00", "ends": "2026-12-01T20:00", "zone": "America/Los_Angeles", "venue": null,
        "ways": ["online"], "languages": ["en"], "officers": "none", "filmed": false,
        "public_record": "findings-only", "ask_aid_by": null,
        "organizer": "Office of Community Safety",
    });
    let id = if app.on_postgres() {
        format!("'{id}'")
    } else {
        format!("X'{}'", id.simple())
    };
    run(
        Of::Main(app),
        &format!(
            "INSERT INTO listening_session (id, slug, kind, state, revision, starts_at, ends_at, host, facts, next_position, changed_at)
             VALUES ({id}, 'an-evening', 1, 2, 1, 1, 2, {id}, '{facts}', 0, 0)"
        ),
    )
    .await;
}
