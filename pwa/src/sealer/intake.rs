//! What a resident's worker does: seal a report, do the proof of work, open a code, read and write in the mailbox.

use std::collections::BinaryHeap;

use api_types::reports::{Challenge, Direction, NewReport, ProofOfWork, ReportKind, Thread};
use api_types::{Bytes32, ReportId, Sealed, UnitId};
use rand_core::CryptoRng;
use sealing::directory::Directory;
use sealing::receipt::{Receipt, ReceiptKeys, digest};
use sealing::{Class, Envelope, Header, KemKeyPair, KemPublicKey, SealError};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::error::{DirectoryFault, SealedPart, SealerError};
use super::protocol::{
    Authorization, FreshReport, MessageText, OpenedMessage, OpenedThread, Order, Progress,
    SealedMessage, Secret,
};
use super::trust;
use super::unsent::UnsentReport;
use crate::content::Message;

/// The parts of a new report are the first of their kind.
pub(super) const FIRST_REVISION: u32 = 1;

/// Tries between two looks at the clock of whoever waits.
const SLICE: u64 = 4_096;

/// Seals a report: a fresh code, the reporter's own key, three envelopes.
pub(super) fn seal_report(
    draft: &Order,
    instance: &str,
    directory: &Directory,
    rng: &mut impl CryptoRng,
    progress: &mut dyn FnMut(Progress),
) -> Result<FreshReport, SealerError> {
    let narrative_readers = trust::recipients(directory, &draft.units, Class::Narrative)?;
    let contact_readers = trust::recipients(directory, &draft.contact_readers, Class::Contact)?;
    let advocate = match (&draft.advocate, draft.kind) {
        (Some(unit), ReportKind::Hate) => Some(trust::recipients(
            directory,
            std::slice::from_ref(unit),
            Class::ImmigrationStatus,
        )?),
        (Some(_), ReportKind::Property) => {
            return Err(SealerError::Directory(DirectoryFault::UnitMissing));
        }
        (None, _) => None,
    };
    progress(Progress::Code);
    let receipt = Receipt::generate(rng);
    let keys = receipt
        .derive(instance)
        .map_err(|_| SealerError::Unavailable)?;
    let reply_key = KemKeyPair::from_seed(&keys.reply).public().clone();
    progress(Progress::Sealing);
    let report_id = random_id(rng);
    let header = |class| Header {
        class,
        report_id: *report_id.as_bytes(),
        revision: FIRST_REVISION,
        policy: directory.version,
    };
    let reply_key = Sealed(reply_key.as_bytes().to_vec());
    let story = with_reply_key(&draft.narrative, &reply_key)?;
    let narrative = seal_text(
        &header(Class::Narrative),
        &narrative_readers,
        &story,
        SealedPart::Narrative,
        rng,
    )?;
    let contact = seal_text(
        &header(Class::Contact),
        &contact_readers,
        &draft.contact,
        SealedPart::Contact,
        rng,
    )?;
    let immigration_status = advocate
        .map(|readers| {
            seal_text(
                &header(Class::ImmigrationStatus),
                &readers,
                &draft.immigration_status,
                SealedPart::ImmigrationStatus,
                rng,
            )
        })
        .transpose()?;
    // A heap sorts in a tenth of the program that a slice's sort takes.
    let mut units = BinaryHeap::from(draft.units.clone()).into_sorted_vec();
    units.dedup();
    let unsent = UnsentReport::new(NewReport {
        report_id: ReportId(report_id),
        kind: draft.kind,
        urgent: draft.urgent,
        area: draft.area,
        language: draft.language.clone(),
        units,
        lookup_digest: Bytes32(digest(&keys.lookup)),
        access_digest: Bytes32(digest(&keys.access)),
        reply_key,
        narrative,
        contact,
        immigration_status,
        proof: UnsentReport::no_proof(),
    });
    Ok(FreshReport {
        unsent,
        groups: receipt.groups(),
    })
}

/// UUID version 4 (RFC 9562 section 5.4) from the worker's own generator: it holds no time.
fn random_id(rng: &mut impl CryptoRng) -> Uuid {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// Writes the reporter's key into the narrative's JSON. Quotes inside of people's words are escaped, so the empty member is found once.
fn with_reply_key(narrative: &Secret, key: &Sealed) -> Result<Secret, SealerError> {
    const EMPTY: &str = r#""reply_key":"""#;
    let (before, after) = narrative
        .reveal()
        .split_once(EMPTY)
        .ok_or(SealerError::Broken)?;
    let key = key.to_text();
    Ok(Secret::from(format!(
        r#"{before}"reply_key":"{key}"{after}"#
    )))
}

/// Seals a message as JSON.
pub(super) fn seal_words(
    header: &Header,
    readers: &[KemPublicKey],
    words: &Message,
    rng: &mut impl CryptoRng,
) -> Result<Sealed, SealerError> {
    let json = serde_json::to_string(words).map_err(|_| SealerError::Broken)?;
    seal_text(
        header,
        readers,
        &Secret::from(json),
        SealedPart::Message,
        rng,
    )
}

fn seal_text(
    header: &Header,
    readers: &[KemPublicKey],
    text: &Secret,
    part: SealedPart,
    rng: &mut impl CryptoRng,
) -> Result<Sealed, SealerError> {
    match sealing::seal(header, readers, text.reveal().as_bytes(), rng) {
        Ok(envelope) => Ok(Sealed(envelope)),
        Err(SealError::TooLong { max }) => Err(SealerError::TooLong { part, max }),
        Err(_) => Err(SealerError::Directory(DirectoryFault::UnitMissing)),
    }
}

/// Does the proof of work from a random start, so that two phones never walk the same way.
pub(super) fn solve(
    challenge: &Challenge,
    bound: &Bytes32,
    rng: &mut impl CryptoRng,
) -> Result<ProofOfWork, SealerError> {
    let mut start = rng.next_u64() >> 8;
    loop {
        let found = sealing::proof::solve(&challenge.token, &bound.0, challenge.bits, start, SLICE);
        if let Some(counter) = found {
            return Ok(ProofOfWork {
                token: challenge.token.clone(),
                bound: *bound,
                counter,
            });
        }
        start = start.checked_add(SLICE).ok_or(SealerError::Broken)?;
    }
}

/// Reads a typed code and derives its keys.
pub(super) fn open_code(digits: &str, instance: &str) -> Result<ReceiptKeys, SealerError> {
    let receipt = super::code::read(digits).map_err(SealerError::Mistyped)?;
    receipt
        .derive(instance)
        .map_err(|_| SealerError::Unavailable)
}

/// The header that the code's keys stand for.
pub(super) fn authorization(keys: &ReceiptKeys) -> Authorization {
    Authorization(format!(
        "Receipt {}.{}",
        Bytes32(keys.lookup).to_text(),
        Bytes32(keys.access).to_text()
    ))
}

/// Opens the mailbox's threads with the reporter's key.
pub(super) fn open_threads(
    report: ReportId,
    threads: &[Thread],
    keys: &ReceiptKeys,
    directory: &Directory,
) -> Vec<OpenedThread> {
    let pair = KemKeyPair::from_seed(&keys.reply);
    threads
        .iter()
        .map(|thread| OpenedThread {
            unit: thread.unit.clone(),
            messages: thread
                .messages
                .iter()
                .map(|message| {
                    open_message(
                        report,
                        &thread.unit,
                        message,
                        std::slice::from_ref(&pair),
                        directory,
                    )
                })
                .collect(),
        })
        .collect()
}

/// Opens one message. What a unit wrote is shown only when the unit of the signed directory signed it.
pub(super) fn open_message(
    report: ReportId,
    unit: &UnitId,
    message: &api_types::reports::Message,
    keys: &[KemKeyPair],
    directory: &Directory,
) -> OpenedMessage {
    let direction = Direction::of(message.revision);
    let text = match open_bytes(
        report,
        Class::Message,
        message.revision,
        &message.envelope,
        keys,
    )
    .and_then(|plain| crate::json::read::<Message>(std::str::from_utf8(&plain).ok()?))
    {
        None => MessageText::Unreadable,
        Some(words) => {
            let shown = direction == Direction::FromReporter
                || is_signed(report, unit, message.revision, &words, directory);
            if shown {
                MessageText::Text(words.text.clone())
            } else {
                MessageText::NotVerified
            }
        }
    };
    OpenedMessage {
        revision: message.revision,
        day: message.day.clone(),
        direction,
        text,
    }
}

fn is_signed(
    report: ReportId,
    unit: &UnitId,
    revision: u32,
    words: &Message,
    directory: &Directory,
) -> bool {
    let Ok(entry) = trust::entry(directory, unit) else {
        return false;
    };
    let Some(signature) = words.signature.as_deref().and_then(Sealed::from_text) else {
        return false;
    };
    std::iter::once(&entry.sign)
        .chain(entry.previous_sign.as_ref())
        .any(|key| {
            sealing::answer::verify_text(
                key,
                report.0.as_bytes(),
                revision,
                unit.as_str(),
                &words.text,
                &signature.0,
            )
        })
}

/// Opens a part with the first key that fits. Report, class and revision are ours to say; which directory it was sealed under is the envelope's.
pub(super) fn open_bytes(
    report: ReportId,
    class: Class,
    revision: u32,
    envelope: &Sealed,
    keys: &[KemKeyPair],
) -> Option<Zeroizing<Vec<u8>>> {
    let policy = Envelope::parse(&envelope.0).ok()?.header().policy;
    let expected = Header {
        class,
        report_id: *report.0.as_bytes(),
        revision,
        policy,
    };
    keys.iter().find_map(|key| {
        let plain = sealing::open(&envelope.0, &expected, key).ok()?;
        Some(Zeroizing::new(plain.reveal().to_vec()))
    })
}

/// Seals a message of the reporter to the unit and to the reporter's own key.
pub(super) fn seal_message(
    report: ReportId,
    unit: &UnitId,
    revision: u32,
    text: &str,
    keys: &ReceiptKeys,
    directory: &Directory,
    rng: &mut impl CryptoRng,
) -> Result<SealedMessage, SealerError> {
    let mut readers = trust::recipients(directory, std::slice::from_ref(unit), Class::Message)?;
    readers.push(KemKeyPair::from_seed(&keys.reply).public().clone());
    let header = Header {
        class: Class::Message,
        report_id: *report.0.as_bytes(),
        revision,
        policy: directory.version,
    };
    let words = Message {
        v: crate::content::VERSION,
        text: text.to_owned(),
        signature: None,
    };
    let envelope = seal_words(&header, &readers, &words, rng)?;
    let bound = Bytes32(sealing::proof::bind(&[&envelope.0]));
    Ok(SealedMessage { envelope, bound })
}
