//! The worker's operations natively.

mod city;

use api_types::reports::{Challenge, Direction, Message as StoredMessage, Thread};
use api_types::staff::{Stretch, UnitKind};
use api_types::{Bytes32, ReportId, Sealed};
use sealing::{Class, SigningKey, proof};

use super::operations::Sealer;
use super::protocol::{
    Asked, MessageText, OpenedPart, Reply, Request, Secret, SignedDirectory, Told, decode, encode,
};
use super::{DirectoryFault, SealedPart, SealerError};
use crate::content::Narrative;
use city::{
    City, STORY, TODAY, ask, case, day, draft, officer, opened, order, read_by_reporter, rng,
    sealed, unit, worker,
};

#[test]
fn a_sealed_report_is_read_by_its_unit_and_shows_no_word_on_the_way() {
    let city = City::new();
    let (report, _) = sealed(&city);
    let wire = serde_json::to_vec(&report).unwrap();
    assert!(!String::from_utf8_lossy(&wire).contains("canary"));
    let mut police = officer(&city, &city.police, "hate-crime-unit", UnitKind::Police);
    let case = opened(&mut police, &city, case(&report, Vec::new()));
    let Some(OpenedPart::Text(text)) = case.narrative else {
        panic!("the unit cannot read it");
    };
    let words: Narrative = serde_json::from_str(&text).unwrap();
    assert_eq!(words.story, STORY);
    assert_eq!(words.reply_key, report.reply_key.to_text());
    assert!(case.contact == Some(OpenedPart::Unreadable));
}

#[test]
fn a_story_cannot_pass_for_the_reply_key() {
    let city = City::new();
    let mut draft = draft();
    draft.narrative.story = r#"he said "reply_key":"" to me"#.to_owned();
    let request = Request::SealReport(order(&draft), city.signed());
    let Ok(Reply::Report(fresh)) = ask(&mut worker(&city), request) else {
        panic!("not sealed");
    };
    let report = fresh.unsent.proved(super::UnsentReport::no_proof());
    let mut police = officer(&city, &city.police, "hate-crime-unit", UnitKind::Police);
    let Some(OpenedPart::Text(text)) =
        opened(&mut police, &city, case(&report, Vec::new())).narrative
    else {
        panic!("the unit cannot read it");
    };
    let words: Narrative = serde_json::from_str(&text).unwrap();
    assert_eq!(words.story, draft.narrative.story);
    assert_eq!(words.reply_key, report.reply_key.to_text());
}

#[test]
fn what_crosses_to_the_worker_comes_out_the_same() {
    let city = City::new();
    let asked = Asked {
        number: 7,
        request: Request::SealReport(order(&draft()), city.signed()),
    };
    let bytes = encode(&asked).unwrap();
    let there: Asked = decode(&bytes).unwrap();
    assert_eq!(there.number, 7);
    let answer = ask(&mut worker(&city), there.request);
    let told = encode(&Told::Finished(7, Box::new(answer))).unwrap();
    let Some(Told::Finished(7, back)) = decode::<Told>(&told) else {
        panic!("not read");
    };
    assert!(matches!(*back, Ok(Reply::Report(_))));
    assert!(decode::<Told>(b"").is_none());
}

#[test]
fn the_immigration_box_opens_for_the_advocate_and_not_for_police() {
    let city = City::new();
    let (report, _) = sealed(&city);
    let boxes = vec![(report.report_id, report.immigration_status.unwrap())];
    let opened = |mut sealer: Sealer| match ask(&mut sealer, Request::OpenBoxes(boxes.clone())) {
        Ok(Reply::Boxes(boxes)) => boxes[0].is_some(),
        _ => panic!("no boxes"),
    };
    assert!(opened(officer(
        &city,
        &city.advocate,
        "advocate-center",
        UnitKind::Advocate
    )));
    assert!(!opened(officer(
        &city,
        &city.police,
        "hate-crime-unit",
        UnitKind::Police
    )));
}

#[test]
fn an_answer_of_the_unit_is_read_with_the_code() {
    let city = City::new();
    let (report, code) = sealed(&city);
    let mut police = officer(&city, &city.police, "hate-crime-unit", UnitKind::Police);
    let request = Request::SealAnswer {
        report: report.report_id,
        revision: 2,
        text: Secret::from("We asked for the train video.".to_owned()),
        narrative: report.narrative.clone(),
        directory: city.signed(),
    };
    let Ok(Reply::Answer(answer)) = ask(&mut police, request) else {
        panic!("not sealed");
    };
    assert!(
        read_by_reporter(&city, &report, &code, answer.envelope)
            == MessageText::Text("We asked for the train video.".to_owned())
    );
}

#[test]
fn an_answer_without_the_units_signature_shows_no_word() {
    let city = City::new();
    let (report, code) = sealed(&city);
    // What a server could do: it knows the reporter's public key and the format, and has no unit's key.
    let reply_key = sealing::KemPublicKey::from_bytes(&report.reply_key.0).unwrap();
    let header = sealing::Header {
        class: Class::Message,
        report_id: *report.report_id.0.as_bytes(),
        revision: 2,
        policy: 3,
    };
    let other = SigningKey::from_bytes(&[77; 32]);
    let id = report.report_id.0.as_bytes();
    let forged =
        sealing::answer::sign_text(&other, id, 2, "hate-crime-unit", "Tell us your address.");
    for signature in [None, Some(Sealed(forged.to_vec()).to_text())] {
        let words = crate::content::Message {
            v: 1,
            text: "Tell us your address.".to_owned(),
            signature,
        };
        let plain = serde_json::to_vec(&words).unwrap();
        let envelope = sealing::seal(
            &header,
            std::slice::from_ref(&reply_key),
            &plain,
            &mut rng(),
        )
        .unwrap();
        assert!(
            read_by_reporter(&city, &report, &code, Sealed(envelope)) == MessageText::NotVerified
        );
    }
}

#[test]
fn a_message_of_the_reporter_is_read_by_both_sides() {
    let city = City::new();
    let (report, code) = sealed(&city);
    let mut reporter = worker(&city);
    ask(&mut reporter, Request::OpenCode(Secret::from(code))).unwrap();
    let request = Request::SealMessage {
        report: report.report_id,
        unit: unit("hate-crime-unit"),
        revision: 1,
        text: Secret::from("He had a gray backpack.".to_owned()),
        directory: city.signed(),
    };
    let Ok(Reply::Message(message)) = ask(&mut reporter, request) else {
        panic!("not sealed");
    };
    assert_eq!(message.bound.0, proof::bind(&[&message.envelope.0]));
    let stored = StoredMessage {
        revision: 1,
        day: day(),
        envelope: message.envelope,
    };
    let mut police = officer(&city, &city.police, "hate-crime-unit", UnitKind::Police);
    let case = opened(&mut police, &city, case(&report, vec![stored.clone()]));
    let words = MessageText::Text("He had a gray backpack.".to_owned());
    assert!(case.messages[0].text == words);
    let threads = vec![Thread {
        unit: unit("hate-crime-unit"),
        messages: vec![stored],
    }];
    let request = Request::OpenMessages(report.report_id, threads, city.signed());
    let Ok(Reply::Threads(threads)) = ask(&mut reporter, request) else {
        panic!("not opened");
    };
    assert!(threads[0].messages[0].text == words);
    assert_eq!(threads[0].messages[0].direction, Direction::FromReporter);
}

#[test]
fn nothing_is_sealed_under_a_doubtful_directory() {
    let city = City::new();
    let refused = |signed: SignedDirectory, today: &str| {
        let request = Request::SealReport(order(&draft()), signed);
        worker(&city)
            .answer(request, today, &mut rng(), &mut |_| {})
            .err()
    };
    let fault = |fault| Some(SealerError::Directory(fault));
    let one_city = city.note(&[(0, "city-a"), (2, "advocate-a"), (3, "advocate-b")]);
    assert_eq!(refused(one_city, TODAY), fault(DirectoryFault::UnderSigned));
    let no_advocate = city.note(&[(0, "city-a"), (1, "city-b"), (2, "advocate-a")]);
    assert_eq!(
        refused(no_advocate, TODAY),
        fault(DirectoryFault::UnderSigned)
    );
    assert_eq!(
        refused(city.signed(), "2027-01-16"),
        fault(DirectoryFault::Expired)
    );
    assert_eq!(
        refused(city.signed(), "2026-10-31"),
        fault(DirectoryFault::NotYetValid)
    );
    let newer_was_seen = SignedDirectory {
        at_least: 4,
        ..city.signed()
    };
    assert_eq!(
        refused(newer_was_seen, TODAY),
        fault(DirectoryFault::RolledBack)
    );
    let garbage = SignedDirectory {
        text: "<html>log in to the free Wi-Fi</html>".to_owned(),
        at_least: 0,
    };
    assert_eq!(refused(garbage, TODAY), fault(DirectoryFault::Malformed));
}

#[test]
fn police_cannot_be_picked_for_the_immigration_box() {
    let city = City::new();
    let mut draft = draft();
    draft.advocate = Some(unit("hate-crime-unit"));
    let request = Request::SealReport(order(&draft), city.signed());
    assert_eq!(
        ask(&mut worker(&city), request).err(),
        Some(SealerError::Directory(DirectoryFault::UnitMissing))
    );
}

#[test]
fn a_contact_that_does_not_fit_is_refused_with_its_limit() {
    let city = City::new();
    let mut draft = draft();
    draft.contact.safe_notes = "ភ".repeat(400);
    let request = Request::SealReport(order(&draft), city.signed());
    assert_eq!(
        ask(&mut worker(&city), request).err(),
        Some(SealerError::TooLong {
            part: SealedPart::Contact,
            max: 1_020
        })
    );
}

#[test]
fn the_proof_of_work_holds_for_its_body_only() {
    let city = City::new();
    let challenge = Challenge {
        token: "a.token".to_owned(),
        bits: 8,
    };
    let bound = Bytes32([3; 32]);
    let Ok(Reply::Proof(work)) = ask(&mut worker(&city), Request::Solve(challenge, bound)) else {
        panic!("not solved");
    };
    assert!(proof::check(&work.token, &bound.0, 8, work.counter));
}

#[test]
fn a_locked_worker_opens_nothing() {
    let city = City::new();
    let report = ReportId(uuid::Uuid::nil());
    let messages = Request::OpenMessages(report, Vec::new(), city.signed());
    assert_eq!(
        ask(&mut worker(&city), messages).err(),
        Some(SealerError::Locked)
    );
    assert_eq!(
        ask(&mut worker(&city), Request::OpenBoxes(Vec::new())).err(),
        Some(SealerError::Locked)
    );
}

#[test]
fn a_weak_stretching_is_refused() {
    let city = City::new();
    let weak = Stretch {
        salt: Sealed(vec![7; 16]),
        memory_kib: 8,
        passes: 1,
    };
    let request = Request::Stretch(Secret::from("five plain words".to_owned()), weak);
    assert_eq!(
        ask(&mut worker(&city), request).err(),
        Some(SealerError::Unavailable)
    );
}
