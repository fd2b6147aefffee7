//! The worker's operations natively: a whole city of two units, with frozen randomness.

use api_types::keys::{RootKey, Roots};
use api_types::reports::{
    Challenge, Direction, Message as StoredMessage, NewReport, ReportKind, Thread,
};
use api_types::staff::{Me, Role, Stretch, UnitKeyWrap, UnitKind};
use api_types::triage::{Case, CaseState, ImmigrationBox, QueueRow};
use api_types::{Bytes32, Day, LanguageTag, ReportId, Sealed, StaffId, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use sealing::directory::{Date, assemble_note, sign_note};
use sealing::{
    Directory, KemKeyPair, Seed, SigningKey, UnitEntry, UnitSeed, envelope::Class, proof,
};

use super::operations::Sealer;
use super::protocol::{MessageText, OpenedPart, Reply, Request, Secret, SignedDirectory, Step};
use super::{DirectoryFault, SealedPart, SealerError};
use crate::content::{Contact, Draft, ImmigrationStatus, Narrative};

const TODAY: &str = "2026-11-23";
const STORY: &str = "canary: he followed my mother off the train";

struct City {
    roots: [SigningKey; 4],
    police: UnitSeed,
    advocate: UnitSeed,
}

fn unit(name: &str) -> UnitId {
    UnitId::parse(name).unwrap()
}

fn day() -> Day {
    Day(TODAY.to_owned())
}

fn rng() -> ChaCha20Rng {
    ChaCha20Rng::from_seed([9; 32])
}

impl City {
    fn new() -> Self {
        Self {
            roots: [1, 2, 3, 4].map(|seed| SigningKey::from_bytes(&[seed; 32])),
            police: UnitSeed(Seed::from_bytes([11; 32])),
            advocate: UnitSeed(Seed::from_bytes([12; 32])),
        }
    }

    fn roots(&self) -> Roots {
        let root = |index: usize, name: &str| RootKey {
            name: name.to_owned(),
            key: Bytes32(self.roots[index].verifying_key().to_bytes()),
        };
        Roots {
            origin: "portal.test/keys".to_owned(),
            city: vec![root(0, "city-a"), root(1, "city-b")],
            advocate: vec![root(2, "advocate-a"), root(3, "advocate-b")],
        }
    }

    fn entry(name: &str, kind: sealing::UnitKind, classes: &[u8], seed: &UnitSeed) -> UnitEntry {
        UnitEntry {
            name: name.to_owned(),
            kind,
            classes: classes.to_vec(),
            epoch: 1,
            kem: seed.kem().public().clone(),
            sign: seed.sign().verifying_key().to_bytes(),
            previous_kem: None,
            previous_sign: None,
        }
    }

    fn directory(&self) -> Directory {
        Directory {
            origin: "portal.test/keys".to_owned(),
            version: 3,
            not_before: Date::parse("2026-11-01").unwrap(),
            not_after: Date::parse("2027-01-15").unwrap(),
            units: vec![
                Self::entry(
                    "advocate-center",
                    sealing::UnitKind::Advocate,
                    &[1, 2, 3, 5],
                    &self.advocate,
                ),
                Self::entry(
                    "hate-crime-unit",
                    sealing::UnitKind::Police,
                    &[1, 2, 5],
                    &self.police,
                ),
            ],
        }
    }

    fn note(&self, signers: &[(usize, &str)]) -> SignedDirectory {
        let body = self.directory().body_text();
        let lines: Vec<String> = signers
            .iter()
            .map(|(index, name)| sign_note(&body, name, &self.roots[*index]))
            .collect();
        SignedDirectory {
            text: assemble_note(&body, &lines),
            at_least: 0,
        }
    }

    fn signed(&self) -> SignedDirectory {
        self.note(&[
            (0, "city-a"),
            (1, "city-b"),
            (2, "advocate-a"),
            (3, "advocate-b"),
        ])
    }
}

fn ask(sealer: &mut Sealer, request: Request) -> Result<Reply, SealerError> {
    sealer.answer(request, TODAY, &mut rng(), &mut |_: Step| {})
}

fn worker(city: &City) -> Sealer {
    let mut sealer = Sealer::default();
    let trust = Request::Trust {
        instance: "test".to_owned(),
        roots: city.roots(),
    };
    ask(&mut sealer, trust).unwrap();
    sealer
}

fn draft() -> Draft {
    Draft {
        kind: ReportKind::Hate,
        urgent: false,
        area: None,
        language: LanguageTag("fa".to_owned()),
        units: vec![unit("hate-crime-unit"), unit("advocate-center")],
        contact_readers: vec![unit("advocate-center")],
        advocate: Some(unit("advocate-center")),
        narrative: narrative(STORY),
        contact: Contact::default(),
        immigration_status: ImmigrationStatus::default(),
    }
}

fn narrative(story: &str) -> Narrative {
    let json = serde_json::json!({
        "v": 1, "kind": "hate", "reply_key": "", "language": "fa", "story": story,
    });
    serde_json::from_value(json).unwrap()
}

/// A sealed report as the server gets it, and its code.
fn sealed(city: &City) -> (NewReport, String) {
    let request = Request::SealReport(Box::new(draft()), city.signed());
    let Ok(Reply::Report(report)) = ask(&mut worker(city), request) else {
        panic!("not sealed");
    };
    let unsent = report.unsent;
    let proof = super::UnsentReport::no_proof();
    (unsent.proved(proof), report.groups.concat())
}

fn officer(city: &City, seed: &UnitSeed, name: &str, kind: UnitKind) -> Sealer {
    let stretch = Stretch {
        salt: Sealed(vec![7; 16]),
        memory_kib: 19 * 1024,
        passes: 2,
    };
    let pass = "five plain words in a row";
    let personal = Seed::from_bytes([21; 32]);
    let staff_id = StaffId(uuid::Uuid::from_bytes([5; 16]));
    let stretched = sealing::stretch(pass, &stretch.salt.0, 19 * 1024, 2).unwrap();
    let member = KemKeyPair::from_seed(&personal);
    let me = Me {
        staff_id,
        display_name: "R. Okafor".to_owned(),
        role: Role::Detective,
        unit: Some(unit(name)),
        unit_kind: Some(kind),
        stretch: stretch.clone(),
        sealed_seed: Sealed(stretched.unlock.seal_seed(
            &personal,
            staff_id.0.as_bytes(),
            &mut rng(),
        )),
        unit_keys: vec![UnitKeyWrap {
            epoch: 1,
            envelope: Sealed(seed.wrap_for(member.public(), name, 1, &mut rng()).unwrap()),
            previous: None,
        }],
    };
    let mut sealer = worker(city);
    let request = Request::Stretch(Secret::from(pass.to_owned()), stretch);
    assert!(matches!(ask(&mut sealer, request), Ok(Reply::Auth(_))));
    assert!(ask(&mut sealer, Request::Unlock(Box::new(me))).is_ok());
    sealer
}

fn case(report: &NewReport, messages: Vec<StoredMessage>) -> Case {
    Case {
        row: QueueRow {
            report_id: report.report_id,
            number: "7KQ-2041".to_owned(),
            kind: report.kind,
            state: CaseState::New,
            urgent: false,
            area: None,
            language: None,
            received: day(),
            due: day(),
            unread: false,
            withdrawn: false,
        },
        units: report.units.clone(),
        narrative: Some(report.narrative.clone()),
        contact: Some(report.contact.clone()),
        messages,
        openings: Vec::new(),
        withdrawal: None,
        next_revision: 2,
    }
}

fn opened(sealer: &mut Sealer, city: &City, case: Case) -> super::OpenedCase {
    match ask(sealer, Request::OpenCase(Box::new(case), city.signed())) {
        Ok(Reply::Case(case)) => *case,
        _ => panic!("not opened"),
    }
}

/// What the reporter reads in a thread with one message of the unit.
fn read_by_reporter(city: &City, report: &NewReport, code: &str, envelope: Sealed) -> MessageText {
    let mut sealer = worker(city);
    let typed = Request::OpenCode(Secret::from(code.to_owned()));
    assert!(matches!(ask(&mut sealer, typed), Ok(Reply::Code(_))));
    let threads = vec![Thread {
        unit: unit("hate-crime-unit"),
        messages: vec![StoredMessage {
            revision: 2,
            day: day(),
            envelope,
        }],
    }];
    let request = Request::OpenMessages(report.report_id, threads, city.signed());
    match ask(&mut sealer, request) {
        Ok(Reply::Threads(threads)) => threads[0].messages[0].text.clone(),
        _ => panic!("not opened"),
    }
}

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
fn the_immigration_box_opens_for_the_advocate_and_not_for_police() {
    let city = City::new();
    let (report, _) = sealed(&city);
    let boxes = vec![ImmigrationBox {
        report_id: report.report_id,
        number: "7KQ-2041".to_owned(),
        received: day(),
        envelope: report.immigration_status.unwrap(),
    }];
    let opened = |mut sealer: Sealer| match ask(&mut sealer, Request::OpenBoxes(boxes.clone())) {
        Ok(Reply::Boxes(boxes)) => boxes[0].text.is_some(),
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
        let request = Request::SealReport(Box::new(draft()), signed);
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
    let request = Request::SealReport(Box::new(draft), city.signed());
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
    let request = Request::SealReport(Box::new(draft), city.signed());
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
