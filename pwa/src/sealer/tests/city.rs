//! A city of two units for the worker's tests, with frozen randomness.

use api_types::keys::{RootKey, Roots};
use api_types::reports::{Message as StoredMessage, NewReport, ReportKind, Thread};
use api_types::staff::{Me, Role, Stretch, UnitKeyWrap, UnitKind};
use api_types::triage::{Case, CaseState, QueueRow};
use api_types::{Bytes32, Day, LanguageTag, Sealed, StaffId, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use sealing::directory::{Date, assemble_note, sign_note};
use sealing::{Directory, KemKeyPair, Seed, SigningKey, UnitEntry, UnitSeed};

use crate::content::{Contact, Draft, ImmigrationStatus, Narrative};
use crate::sealer::operations::Sealer;
use crate::sealer::protocol::{MessageText, Order, Reply, Request, Secret, SignedDirectory, Step};
use crate::sealer::{OpenedCase, SealerError, UnsentReport};

pub(super) const TODAY: &str = "2026-11-23";
pub(super) const STORY: &str = "canary: he followed my mother off the train";

pub(super) struct City {
    pub(super) roots: [SigningKey; 4],
    pub(super) police: UnitSeed,
    pub(super) advocate: UnitSeed,
}

pub(super) fn unit(name: &str) -> UnitId {
    UnitId::parse(name).unwrap()
}

pub(super) fn day() -> Day {
    Day(TODAY.to_owned())
}

pub(super) fn rng() -> ChaCha20Rng {
    ChaCha20Rng::from_seed([9; 32])
}

impl City {
    pub(super) fn new() -> Self {
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

    pub(super) fn note(&self, signers: &[(usize, &str)]) -> SignedDirectory {
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

    pub(super) fn signed(&self) -> SignedDirectory {
        self.note(&[
            (0, "city-a"),
            (1, "city-b"),
            (2, "advocate-a"),
            (3, "advocate-b"),
        ])
    }
}

pub(super) fn ask(sealer: &mut Sealer, request: Request) -> Result<Reply, SealerError> {
    sealer.answer(request, TODAY, &mut rng(), &mut |_: Step| {})
}

pub(super) fn worker(city: &City) -> Sealer {
    let mut sealer = Sealer::default();
    let trust = Request::Trust {
        instance: "test".to_owned(),
        roots: city.roots(),
    };
    ask(&mut sealer, trust).unwrap();
    sealer
}

pub(super) fn draft() -> Draft {
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

pub(super) fn narrative(story: &str) -> Narrative {
    let json = serde_json::json!({
        "v": 1, "kind": "hate", "reply_key": "", "language": "fa", "story": story,
    });
    serde_json::from_value(json).unwrap()
}

/// The order that a page makes of a draft.
pub(super) fn order(draft: &Draft) -> Box<Order> {
    Box::new(Order::of(draft).unwrap())
}

/// A sealed report as the server gets it, and its code.
pub(super) fn sealed(city: &City) -> (NewReport, String) {
    let request = Request::SealReport(order(&draft()), city.signed());
    let Ok(Reply::Report(report)) = ask(&mut worker(city), request) else {
        panic!("not sealed");
    };
    let unsent = report.unsent;
    let proof = UnsentReport::no_proof();
    (unsent.proved(proof), report.groups.concat())
}

pub(super) fn officer(city: &City, seed: &UnitSeed, name: &str, kind: UnitKind) -> Sealer {
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
    assert!(ask(&mut sealer, Request::Unlock(Box::new(me.into()))).is_ok());
    sealer
}

pub(super) fn case(report: &NewReport, messages: Vec<StoredMessage>) -> Case {
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

pub(super) fn opened(sealer: &mut Sealer, city: &City, case: Case) -> OpenedCase {
    match ask(
        sealer,
        Request::OpenCase(Box::new(case.into()), city.signed()),
    ) {
        Ok(Reply::Case(case)) => *case,
        _ => panic!("not opened"),
    }
}

/// What the reporter reads in a thread with one message of the unit.
pub(super) fn read_by_reporter(
    city: &City,
    report: &NewReport,
    code: &str,
    envelope: Sealed,
) -> MessageText {
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
