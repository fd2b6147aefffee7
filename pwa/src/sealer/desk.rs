//! What a console's worker does: unlock the unit's keys, open cases and boxes, seal and sign answers.

use api_types::reports::NewMessage;
use api_types::staff::Stretch;
use api_types::{Bytes32, ReportId, Sealed, UnitId};
use rand_core::CryptoRng;
use sealing::{Class, Directory, Header, KemKeyPair, KemPublicKey, UnitSeed, UnlockKey};
use serde::Deserialize;

use super::error::{DirectoryFault, SealerError};
use super::intake::{FIRST_REVISION, open_bytes, open_message, seal_words};
use super::protocol::{LockedKeys, OpenedCase, OpenedPart, SealedCase, Tally};
use super::trust;
use crate::content::{Message, VERSION};

/// All that an answer needs of a narrative.
#[derive(Deserialize)]
struct ReplyKey {
    reply_key: String,
}

/// The keys of a logged-in person, while the worker lives.
pub(super) struct Desk {
    unit: UnitId,
    /// Newest epoch first.
    pairs: Vec<KemKeyPair>,
    /// The newest epoch's seed; it signs.
    newest: UnitSeed,
}

/// Stretches the pass-phrase into the half for the server and the half that stays.
pub(super) fn stretch(pass: &str, stretch: &Stretch) -> Result<(Bytes32, UnlockKey), SealerError> {
    // The parameters come from the server: weak ones would make the pass-phrase easy to guess from what it is sent.
    if !sealing::passphrase::strong_enough(stretch.memory_kib, stretch.passes) {
        return Err(SealerError::Unavailable);
    }
    let stretched = sealing::stretch(pass, &stretch.salt.0, stretch.memory_kib, stretch.passes)
        .map_err(|_| SealerError::Unavailable)?;
    Ok((Bytes32(stretched.auth), stretched.unlock))
}

impl Desk {
    /// Opens the personal seed, then every unit seed that this person was given.
    pub(super) fn unlock(me: &LockedKeys, unlock: &UnlockKey) -> Result<Option<Self>, SealerError> {
        let seed = unlock
            .open_seed(&me.sealed_seed.0, me.staff_id.0.as_bytes())
            .map_err(|_| SealerError::WrongPassphrase)?;
        let Some(unit) = me.unit.clone() else {
            return Ok(None);
        };
        let member = KemKeyPair::from_seed(&seed);
        let mut wraps: Vec<_> = me.unit_keys.iter().collect();
        wraps.sort_by_key(|wrap| std::cmp::Reverse(wrap.epoch));
        let mut newest = None;
        let mut pairs = Vec::new();
        for wrap in wraps {
            let unit_seed = UnitSeed::unwrap(&wrap.envelope.0, unit.as_str(), wrap.epoch, &member)
                .map_err(|_| SealerError::NotReadable)?;
            pairs.push(unit_seed.kem());
            if let Some(previous) = &wrap.previous {
                let earlier = unit_seed
                    .open_previous(&previous.0, unit.as_str(), wrap.epoch)
                    .map_err(|_| SealerError::NotReadable)?;
                pairs.push(earlier.kem());
            }
            newest.get_or_insert(unit_seed);
        }
        let newest = newest.ok_or(SealerError::NotReadable)?;
        Ok(Some(Self {
            unit,
            pairs,
            newest,
        }))
    }

    /// Opens what the server gave of a case.
    pub(super) fn open_case(&self, case: &SealedCase, directory: &Directory) -> OpenedCase {
        let report = case.report;
        let part = |class, sealed: &Option<Sealed>| {
            sealed.as_ref().map(|sealed| {
                self.open_text(report, class, sealed)
                    .map_or(OpenedPart::Unreadable, OpenedPart::Text)
            })
        };
        OpenedCase {
            narrative: part(Class::Narrative, &case.narrative),
            contact: part(Class::Contact, &case.contact),
            messages: case
                .messages
                .iter()
                .map(|message| open_message(report, &self.unit, message, &self.pairs, directory))
                .collect(),
        }
    }

    fn open_text(&self, report: ReportId, class: Class, sealed: &Sealed) -> Option<String> {
        let plain = open_bytes(report, class, FIRST_REVISION, sealed, &self.pairs)?;
        std::str::from_utf8(&plain).ok().map(str::to_owned)
    }

    /// Opens boxes one by one and tells how far it is.
    pub(super) fn open_boxes(
        &self,
        boxes: &[(ReportId, Sealed)],
        tally: &mut dyn FnMut(Tally),
    ) -> Vec<Option<String>> {
        let of = boxes.len() as u64;
        (1..)
            .zip(boxes)
            .map(|(done, (report, envelope))| {
                let text = self.open_text(*report, Class::ImmigrationStatus, envelope);
                tally(Tally { done, of });
                text
            })
            .collect()
    }

    /// Seals an answer to the unit and to the reporter's key, and signs it inside.
    /// The reporter's key is the one in the sealed narrative: a server that swapped the stored one would read nothing.
    pub(super) fn seal_answer(
        &self,
        report: ReportId,
        revision: u32,
        text: &str,
        narrative: &Sealed,
        directory: &Directory,
        rng: &mut impl CryptoRng,
    ) -> Result<NewMessage, SealerError> {
        let reply_key = self.reply_key(report, narrative)?;
        let entry = trust::entry(directory, &self.unit)?;
        let own = self.newest.kem();
        if entry.kem.as_bytes() != own.public().as_bytes() {
            // The unit changed its keys and this person has not got the new ones: nobody could read a copy.
            return Err(SealerError::Directory(DirectoryFault::UnitMissing));
        }
        let signature = sealing::answer::sign_text(
            &self.newest.sign(),
            report.0.as_bytes(),
            revision,
            self.unit.as_str(),
            text,
        );
        let words = Message {
            v: VERSION,
            text: text.to_owned(),
            signature: Some(Sealed(signature.to_vec()).to_text()),
        };
        let header = Header {
            class: Class::Message,
            report_id: *report.0.as_bytes(),
            revision,
            policy: directory.version,
        };
        let readers = [own.public().clone(), reply_key];
        Ok(NewMessage {
            unit: self.unit.clone(),
            revision,
            envelope: seal_words(&header, &readers, &words, rng)?,
            proof: None,
        })
    }

    fn reply_key(&self, report: ReportId, narrative: &Sealed) -> Result<KemPublicKey, SealerError> {
        let plain = open_bytes(
            report,
            Class::Narrative,
            FIRST_REVISION,
            narrative,
            &self.pairs,
        )
        .ok_or(SealerError::NotReadable)?;
        let words: ReplyKey = std::str::from_utf8(&plain)
            .ok()
            .and_then(crate::json::read)
            .ok_or(SealerError::NotReadable)?;
        let bytes = Sealed::from_text(&words.reply_key).ok_or(SealerError::NotReadable)?;
        KemPublicKey::from_bytes(&bytes.0).map_err(|_| SealerError::NotReadable)
    }
}
