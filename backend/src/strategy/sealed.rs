//! What is known of somebody who follows: an address or a browser, a language and a code, sealed at one size under a key of its own.

use api_types::ProblemKind;
use api_types::strategy::NewFollow;
use i18n::Locale;
use sealing::{RowContext, RowKey, SeatCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::finding::language;
use super::store::follow;
use super::{Strategies, StrategyError};
use crate::notify::mail_address;
use crate::push::Subscription;

// The address of a browser and its keys must fit.
const ROOM: usize = 1024;

/// What lies sealed.
#[derive(Serialize, Deserialize)]
pub(super) struct Sealed {
    /// Empty if a browser is told.
    pub(super) email: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) push: Option<Subscription>,
    pub(super) language: String,
    /// For the links in the letters: the server has it nowhere else.
    pub(super) code: String,
}

impl Sealed {
    /// The language of the letters.
    pub(super) fn locale(&self) -> Locale {
        Locale::parse(&self.language).unwrap_or_default()
    }

    /// Where it goes to, mail or browser.
    pub(super) fn address(&self) -> &str {
        match &self.push {
            Some(push) => &push.endpoint,
            None => &self.email,
        }
    }

    pub(super) fn seal(
        &self,
        instance: &str,
        id: Uuid,
        key: &RowKey,
    ) -> Result<Vec<u8>, StrategyError> {
        let mut plain =
            Zeroizing::new(serde_json::to_vec(self).map_err(|_| ProblemKind::Internal)?);
        if plain.len() > ROOM {
            return Err(ProblemKind::EmailMalformed.into());
        }
        // Spaces after a JSON value mean nothing.
        plain.resize(ROOM, b' ');
        let context = context(instance, id.as_bytes());
        Ok(key.seal(&context, &plain, &mut crate::random::rng()))
    }
}

fn context<'a>(instance: &'a str, id: &'a [u8]) -> RowContext<'a> {
    RowContext {
        instance,
        table: "follow",
        column: "sealed",
        row_id: id,
        schema: 1,
    }
}

/// Opens what lies sealed; `None` if it does not open.
pub(super) fn open(instance: &str, row: &follow::Model, key: &RowKey) -> Option<Sealed> {
    let plain = key
        .open(&context(instance, row.id.as_bytes()), &row.sealed)
        .ok()?;
    serde_json::from_slice(plain.reveal()).ok()
}

impl Strategies {
    /// Reads where to: either a mail address or a browser.
    pub(super) fn sealed(&self, new: &NewFollow, code: &SeatCode) -> Result<Sealed, StrategyError> {
        let push = new.push.as_ref().map(|push| Subscription {
            endpoint: push.endpoint.clone(),
            p256dh: push.p256dh.clone(),
            auth: push.auth.clone(),
        });
        let (email, push) = match push {
            None => (mail_address(&new.email)?, None),
            Some(_) if !new.email.is_empty() => return Err(ProblemKind::MalformedBody.into()),
            Some(push) => {
                let push = self.0.parts.notify.pushes().accepted(&push);
                (
                    String::new(),
                    Some(push.ok_or(ProblemKind::AddressRefused)?),
                )
            }
        };
        Ok(Sealed {
            email,
            push,
            language: language(&new.language)?.tag().to_owned(),
            code: code.digits().to_string(),
        })
    }
}
