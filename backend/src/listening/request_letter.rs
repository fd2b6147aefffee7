//! The answer to a request, by mail: only if the group left an address among what it wrote about how to reach it.

use api_types::SessionRequestId;
use api_types::listening::SessionFacts;
use i18n::{Catalogue, Locale, Surface};
use sea_orm::DatabaseTransaction;
use sealing::RowKey;

use super::store::{request, session};
use super::{Listening, ListeningError, request_words, sealed};
use crate::calendar::Words;
use crate::dates::day_and_time;
use crate::notify::{Letter, LetterKey, mail_address, post_letter};

/// The first mail address in the words of a group.
fn address_in(contact: &str) -> Option<String> {
    let between = |sign: char| sign.is_whitespace() || ",;:()<>\"".contains(sign);
    let words = contact.split(between).map(|word| word.trim_matches('.'));
    words.filter_map(|word| mail_address(word).ok()).next()
}

impl Listening {
    /// Puts the answer into the outbox, in the transaction that stores it.
    pub(super) async fn mail_answer(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        row: &request::Model,
        session: Option<&session::Model>,
    ) -> Result<(), ListeningError> {
        if row.sealed.is_empty() || (row.answer.is_none() && session.is_none()) {
            return Ok(());
        }
        let contact = sealed::open(key, self.request_place(&row.id), &row.sealed)?;
        let Some(to) = address_in(&contact) else {
            return Ok(());
        };
        let languages = request_words::read(row)?.languages;
        let locale = languages.iter().find_map(|tag| Locale::parse(&tag.0));
        let locale = locale.unwrap_or_default();
        let texts = Catalogue::embedded(locale, Surface::Mail);
        let site = format!("{}/{}", self.0.origin, locale.tag());
        let mut lines = vec![texts.text("letters-request-body"), String::new()];
        if let Some(answer) = &row.answer {
            lines.extend([answer.clone(), String::new()]);
        }
        if let Some(session) = session {
            let facts: SessionFacts =
                serde_json::from_str(&session.facts).map_err(|_| ListeningError::Unreadable)?;
            let zone = facts.zone.parse().unwrap_or(self.0.zone);
            lines.push(Words::of(&facts, Some(locale.tag())).title.to_owned());
            lines.push(day_and_time(locale, session.starts_at, zone));
            lines.extend([format!("{site}/sessions/{}", session.slug), String::new()]);
        }
        let id = SessionRequestId(row.id);
        lines.extend([
            texts.text("letters-request-link"),
            format!("{site}/requests/{id}"),
        ]);
        lines.extend([String::new(), texts.text("letters-request-footer")]);
        let letter = Letter {
            push: None,
            to,
            subject: texts.text("letters-request-subject"),
            text: lines.join("\r\n"),
            calendar: None,
            unsubscribe: None,
            until: None,
        };
        let key = LetterKey {
            instance: &self.0.instance,
            row: row.id,
            about: row.id,
            key,
        };
        let occasion = format!("request/{id}/{}", self.now());
        Ok(post_letter(txn, key, &occasion, self.now(), &letter).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_among_other_words() {
        for (contact, found) in [
            ("rosa@example.org", Some("rosa@example.org")),
            (
                "Rosa <rosa@Example.org>, 213-555-0199",
                Some("rosa@example.org"),
            ),
            ("e-mail:rosa@example.org.", Some("rosa@example.org")),
            ("Rosa, 213-555-0199", None),
            ("rosa @ example", None),
            ("", None),
        ] {
            assert_eq!(address_in(contact).as_deref(), found, "{contact}");
        }
    }
}
