//! What the small forms let through.

use uuid::Uuid;

use super::*;

#[test]
fn a_finding_needs_what_was_meant_and_a_place() {
    let form = FindingForm::new(ListeningSessionId(Uuid::nil()), "", "en");
    let fields: Vec<&str> = form.check(0).unwrap_err().iter().map(|w| w.0).collect();
    assert_eq!(fields, ["neighborhood", "summary"]);
}

#[test]
fn a_promise_needs_an_owner_and_a_day_that_exists() {
    let form = CommitmentForm {
        neighborhood: "watts".to_owned(),
        title: "New lights".to_owned(),
        due: "2027-02-30".to_owned(),
        ..CommitmentForm::default()
    };
    let checked = form.check("2026-12-01").unwrap_err();
    let fields: Vec<&str> = checked.iter().map(|w| w.0).collect();
    assert_eq!(fields, ["owner", "due"]);
}

#[test]
fn a_new_promise_lies_ahead_and_one_that_is_late_can_be_reworded() {
    let mut form = CommitmentForm {
        neighborhood: "watts".to_owned(),
        title: "New lights".to_owned(),
        owner: "The city".to_owned(),
        due: "2026-11-30".to_owned(),
        ..CommitmentForm::default()
    };
    assert!(form.check("2026-11-30").is_ok());
    let late = form.check("2026-12-01").unwrap_err();
    assert_eq!(late, [("due", "hosting-wrong-past")]);
    form.stored_due = form.due.clone();
    assert!(form.check("2026-12-01").is_ok());
}

#[test]
fn not_more_people_said_it_than_came_if_they_were_counted() {
    let mut form = FindingForm::new(ListeningSessionId(Uuid::nil()), "watts", "en");
    form.summary = "Lights are out.".to_owned();
    form.said_by = "300".to_owned();
    assert!(form.check(0).is_ok(), "nobody counted");
    assert_eq!(form.check(32).unwrap_err()[0].0, "said_by");
    form.said_by = "32".to_owned();
    assert!(form.check(32).is_ok());
    assert!(form.check(31).is_err());
}

#[test]
fn evidence_is_a_secure_link_or_nothing() {
    let mut form = StepForm {
        state: CommitmentState::Done,
        note: "Lights are on.".to_owned(),
        evidence: String::new(),
        parts: String::new(),
        new_due: String::new(),
        parts_of: 0,
        from: CommitmentState::Underway,
    };
    assert!(form.check().is_ok());
    form.evidence = "http://example.org".to_owned();
    assert!(form.check().is_err());
}

#[test]
fn a_step_counts_no_more_parts_than_there_are_and_is_done_with_all_of_them() {
    let mut form = StepForm {
        state: CommitmentState::Underway,
        note: "Two lights are on.".to_owned(),
        evidence: String::new(),
        parts: "9".to_owned(),
        new_due: String::new(),
        parts_of: 3,
        from: CommitmentState::Promised,
    };
    assert_eq!(
        form.check().unwrap_err(),
        [("parts", "hosting-wrong-parts-many")]
    );
    form.parts = "1".to_owned();
    assert!(form.check().is_ok());
    form.state = CommitmentState::Done;
    assert_eq!(
        form.check().unwrap_err(),
        [("parts", "hosting-wrong-parts-open")]
    );
    form.parts = "3".to_owned();
    assert!(form.check().is_ok());
    (form.from, form.state) = (CommitmentState::Done, CommitmentState::Promised);
    assert_eq!(
        form.check().unwrap_err(),
        [("state", "hosting-wrong-state")]
    );
}

#[test]
fn a_promise_with_a_history_keeps_its_day_and_the_parts_that_are_done() {
    let mut form = CommitmentForm {
        neighborhood: "watts".to_owned(),
        title: "New lights".to_owned(),
        owner: "The city".to_owned(),
        due: "2027-01-31".to_owned(),
        stored_due: "2027-01-30".to_owned(),
        begun: true,
        parts_done: 2,
        parts: "1".to_owned(),
        ..CommitmentForm::default()
    };
    assert_eq!(
        form.check("2026-12-01").unwrap_err(),
        [
            ("due", "hosting-wrong-due-step"),
            ("parts", "hosting-wrong-parts-few")
        ]
    );
    form.due = form.stored_due.clone();
    form.parts = "2".to_owned();
    assert!(form.check("2026-12-01").is_ok());
}

#[test]
fn a_channel_has_a_name_and_every_other_stream_a_secure_address() {
    let mut stream = empty_stream("en");
    let wrong = |stream: &NewStream| wrong_stream(std::slice::from_ref(stream));
    assert_eq!(wrong(&stream), Some((0, "address")));
    stream.facts.address = "https://video.example/live.m3u8".to_owned();
    assert_eq!(wrong(&stream), None);
    stream.facts.backup = Some("ftp://x".to_owned());
    assert_eq!(wrong(&stream), Some((0, "backup")));
    stream.facts.backup = None;
    stream.facts.source = StreamSource::Channel;
    stream.facts.address = "Channel 35".to_owned();
    assert_eq!(wrong(&stream), None);
    let second = wrong_stream(&[stream, empty_stream("en")]);
    assert_eq!(second, Some((1, "address")));
}

#[test]
fn a_text_has_as_many_letters_in_every_script() {
    let mut form = FindingForm::new(ListeningSessionId(Uuid::nil()), "watts", "en");
    for letter in ["a", "ա", "한", "ខ"] {
        form.summary = letter.repeat(400);
        assert!(form.check(0).is_ok(), "{letter}");
        form.summary = letter.repeat(401);
        assert!(form.check(0).is_err(), "{letter}");
    }
}
