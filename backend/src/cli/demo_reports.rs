//! A few made-up reports for the demo, sealed as a phone seals them. Their codes are in `demo.json`.

use std::sync::Arc;

use api_types::reports::{NewReport, ProofOfWork, ReportKind};
use api_types::{AreaId, Bytes32, LanguageTag, ReportId, Sealed, UnitId};
use sealing::{Class, Header, KemKeyPair, KemPublicKey, Receipt, proof, receipt};
use serde_json::{Value, json};

use super::Failure;
use crate::http::Network;
use crate::keys::PublishedDirectory;
use crate::places::Places;
use crate::reports::{Reports, Settings};
use crate::startup::{BackOffice, Platform, desks};
use crate::{random, triage};

struct Story {
    kind: ReportKind,
    urgent: bool,
    area: u8,
    language: &'static str,
    units: &'static [&'static str],
    contact_readers: &'static [&'static str],
    narrative: Value,
    contact: Value,
    immigration: Option<Value>,
}

const AID: &str = "eastside-legal-aid";
const HATE: &str = "hate-crime-unit";
const DESK: &str = "property-desk";

fn stories() -> Vec<Story> {
    let empty = || json!({"v": 1, "name": "", "phone": "", "email": "", "safe_notes": ""});
    vec![
        Story {
            kind: ReportKind::Hate,
            urgent: true,
            area: 4,
            language: "es",
            units: &[AID, HATE],
            contact_readers: &[AID],
            narrative: json!({
                "what": ["words", "attack"],
                "story": "Two men on the bus told us to go back where we came from. One of them pushed my mother. They got off at the next stop.",
                "people": "Two men, about thirty. The driver saw it.",
                "when": {"part": "evening"},
                "place": {"kind": "transit", "exact": "Bus 18, near Whittier and Soto"},
                "bias": ["immigrant", "language"],
                "bias_words": "They said it because we spoke Spanish.",
            }),
            contact: json!({"v": 1, "name": "Marisol", "phone": "555-0142", "email": "", "safe_notes": "After six. My brother must not hear it."}),
            immigration: Some(
                json!({"v": 1, "wishes": ["relief", "fear"], "words": "My mother is afraid to be a witness because of her papers."}),
            ),
        },
        Story {
            kind: ReportKind::Hate,
            urgent: false,
            area: 20,
            language: "ko",
            units: &[HATE],
            contact_readers: &[AID],
            narrative: json!({
                "what": ["damage"],
                "story": "Somebody wrote a slur on the door of our church hall. We have pictures.",
                "place": {"kind": "worship", "exact": "The hall's back door"},
                "bias": ["race"],
            }),
            contact: empty(),
            immigration: Some(json!({"v": 1, "wishes": [], "words": ""})),
        },
        Story {
            kind: ReportKind::Property,
            urgent: false,
            area: 1,
            language: "en",
            units: &[DESK],
            contact_readers: &[DESK],
            narrative: json!({
                "stolen": "break-in",
                "story": "The shop window was broken at four in the morning and the till is gone.",
                "items": [{"name": "Cash register", "value": "900", "serial": "CR-20871"}],
                "business": "Corner Bakery on Main (made up)",
            }),
            contact: json!({"v": 1, "name": "J. Rivera", "phone": "555-0177", "email": "", "safe_notes": ""}),
            immigration: None,
        },
    ]
}

/// Sends the stories; gives what `demo.json` says about them.
pub(super) async fn send(platform: &Platform, office: &BackOffice) -> Result<Vec<Value>, Failure> {
    let places = Places::new(platform.city.clone(), Arc::new(office.keys.clone()));
    let (reports, _) = desks(platform, office, &places, Settings::default())?;
    let directory = office.keys.current();
    let mut sent = Vec::new();
    for story in stories() {
        let code = Receipt::generate(&mut random::rng());
        let report = seal(&story, &code, &platform.config.instance, &directory)?;
        let id = report.report_id;
        send_one(&reports, report).await?;
        sent.push(json!({"code": code.groups().concat(), "kind": story.kind, "number": triage::number(id)}));
    }
    Ok(sent)
}

async fn send_one(reports: &Reports, mut report: NewReport) -> Result<(), Failure> {
    let parts = report.bound_parts();
    let bound = proof::bind(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let challenge = reports.challenge(Network([0; 8]));
    let counter = proof::solve(&challenge.token, &bound, challenge.bits, 0, u64::MAX)
        .ok_or("the proof of work has no answer")?;
    report.proof = ProofOfWork {
        token: challenge.token,
        bound: Bytes32(bound),
        counter,
    };
    reports.send_report(report).await?;
    Ok(())
}

fn seal(
    story: &Story,
    code: &Receipt,
    instance: &str,
    directory: &PublishedDirectory,
) -> Result<NewReport, Failure> {
    let report_id = ReportId(random::uuid());
    let keys = code.derive(instance)?;
    let reply = KemKeyPair::from_seed(&keys.reply);
    let reply_key = Sealed(reply.public().as_bytes().to_vec());
    let envelope = |class, readers: &[&str], text: &Value| -> Result<Sealed, Failure> {
        let header = Header {
            class,
            report_id: report_id.0.into_bytes(),
            revision: 1,
            policy: directory.version(),
        };
        let keys = readers
            .iter()
            .map(|unit| {
                UnitId::parse(unit)
                    .and_then(|unit| directory.unit(&unit))
                    .map(|entry| entry.kem.clone())
            })
            .collect::<Option<Vec<KemPublicKey>>>()
            .ok_or("the directory has no such unit")?;
        Ok(Sealed(sealing::seal(
            &header,
            &keys,
            text.to_string().as_bytes(),
            &mut random::rng(),
        )?))
    };
    let mut narrative = story.narrative.clone();
    if let Value::Object(fields) = &mut narrative {
        fields.insert("v".to_owned(), json!(1));
        fields.insert("kind".to_owned(), json!(story.kind));
        fields.insert("language".to_owned(), json!(story.language));
        fields.insert("reply_key".to_owned(), json!(reply_key.to_text()));
    }
    Ok(NewReport {
        report_id,
        kind: story.kind,
        urgent: story.urgent,
        area: Some(AreaId(story.area)),
        language: LanguageTag(story.language.to_owned()),
        units: story
            .units
            .iter()
            .filter_map(|unit| UnitId::parse(unit))
            .collect(),
        lookup_digest: Bytes32(receipt::digest(&keys.lookup)),
        access_digest: Bytes32(receipt::digest(&keys.access)),
        narrative: envelope(Class::Narrative, story.units, &narrative)?,
        contact: envelope(Class::Contact, story.contact_readers, &story.contact)?,
        immigration_status: match &story.immigration {
            Some(text) => Some(envelope(Class::ImmigrationStatus, &[AID], text)?),
            None => None,
        },
        reply_key,
        proof: ProofOfWork {
            token: String::new(),
            bound: Bytes32([0; 32]),
            counter: 0,
        },
    })
}
