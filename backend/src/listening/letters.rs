//! What is written to people who gave an address: in their language, with the link that their code opens, in the transaction of what
//! the letter tells.

use api_types::listening::{Need, SessionFacts, Way};
use api_types::{ListeningSessionId, SeriesId};
use chrono_tz::Tz;
use i18n::{Arg, Catalogue, Locale, Surface};
use sea_orm::DatabaseTransaction;
use sealing::RowKey;
use uuid::Uuid;

use super::codes::read_code;
use super::news::{News, REMINDER};
use super::people::Person;
use super::seats::lies_ahead;
use super::store::{session, sign_up};
use super::{Listening, ListeningError};
use crate::calendar::{Event, Method, Source, Words, object};
use crate::dates::day_and_time;
use crate::notify::{CalendarPart, Letter, LetterKey, post_letter, recall_letters_about};

/// How long before the start people are reminded, in seconds, and the word of it.
const REMINDERS: [(&str, i64); 3] = [("7d", 7 * 86_400), ("24h", 86_400), ("2h", 2 * 3_600)];

/// Is this somebody who is written to? Only who confirmed the address, and while the sign-up counts.
pub(super) fn told_of(row: &sign_up::Model) -> bool {
    row.mail_confirmed && row.contact_tag.is_some() && row.state == sign_up::State::Active
}

impl Listening {
    /// Writes to whoever signed up.
    pub(super) async fn tell(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        session: &session::Model,
        row: &sign_up::Model,
        news: &News,
    ) -> Result<(), ListeningError> {
        let person = self.open_person(key, row.id, &row.sealed)?;
        if let Some(letter) = self.letter(session, row, &person, news)? {
            self.post(txn, key, row, news, session, &letter).await?;
        }
        Ok(())
    }

    /// Puts a letter into the outbox.
    pub(super) async fn post(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        row: &sign_up::Model,
        news: &News,
        session: &session::Model,
        letter: &Letter,
    ) -> Result<(), ListeningError> {
        self.post_at(txn, key, (session, row, news), self.now(), letter)
            .await
    }

    async fn post_at(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        (session, row, news): (&session::Model, &sign_up::Model, &News),
        at: i64,
        letter: &Letter,
    ) -> Result<(), ListeningError> {
        let key = LetterKey {
            instance: &self.0.instance,
            row: session.id,
            about: row.id,
            key,
        };
        let occasion = self.occasion(news, row, session);
        Ok(post_letter(txn, key, &occasion, at, letter).await?)
    }

    /// Puts the reminders of somebody who has a seat into the outbox, to leave in time; those whose time is over are left out.
    pub(super) async fn remind(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        session: &session::Model,
        row: &sign_up::Model,
        now: i64,
    ) -> Result<(), ListeningError> {
        if row.seats == 0 || !lies_ahead(session, now) {
            return Ok(());
        }
        let person = self.open_person(key, row.id, &row.sealed)?;
        for (word, before) in REMINDERS {
            let at = session.starts_at - before;
            if at <= now {
                continue;
            }
            let news = News::Reminder(word);
            if let Some(letter) = self.letter(session, row, &person, &news)? {
                self.post_at(txn, key, (session, row, &news), at, &letter)
                    .await?;
            }
        }
        Ok(())
    }

    /// Takes the reminders of some sign-ups of a session back.
    pub(super) async fn forget_reminders(
        &self,
        txn: &DatabaseTransaction,
        session: Uuid,
        rows: &[Uuid],
    ) -> Result<(), ListeningError> {
        Ok(recall_letters_about(txn, session, rows, REMINDER).await?)
    }

    /// Takes everything back that waits for some people of a session.
    pub(super) async fn forget_letters(
        &self,
        txn: &DatabaseTransaction,
        session: Uuid,
        rows: &[Uuid],
    ) -> Result<(), ListeningError> {
        Ok(recall_letters_about(txn, session, rows, "").await?)
    }

    /// The letter, if there is an address.
    pub(super) fn letter(
        &self,
        session: &session::Model,
        row: &sign_up::Model,
        person: &Person,
        news: &News,
    ) -> Result<Option<Letter>, ListeningError> {
        let attendee = &person.attendee;
        if attendee.email.is_empty() {
            return Ok(None);
        }
        let facts: SessionFacts =
            serde_json::from_str(&session.facts).map_err(|_| ListeningError::Unreadable)?;
        let language = attendee.language.as_ref();
        let locale = language
            .and_then(|tag| Locale::parse(&tag.0))
            .unwrap_or_default();
        let zone: Tz = facts.zone.parse().unwrap_or(self.0.zone);
        let texts = Catalogue::embedded(locale, Surface::Mail);
        let title = Words::of(&facts, Some(locale.tag())).title;
        let until = row
            .offer_until
            .map(|until| day_and_time(locale, until, zone))
            .unwrap_or_default();
        let (place, ahead) = match news {
            News::Waiting { place, ahead } => (*place, *ahead),
            _ => (0, 0),
        };
        let need = match news {
            News::NeedConfirmed(need) | News::NeedDeclined(need) => need_words(&texts, need),
            _ => String::new(),
        };
        let because = facts.cancelled_because.as_deref().unwrap_or_default();
        let seats = match news {
            News::Offered => row.offer_seats,
            News::Confirm | News::ConfirmAddress | News::Waiting { .. } => row.wanted,
            _ => row.seats,
        };
        let args = [
            ("title", Arg::Text(title)),
            ("seats", Arg::Number(i64::from(seats))),
            ("wanted", Arg::Number(i64::from(row.wanted))),
            ("place", Arg::Number(i64::from(place))),
            ("ahead", Arg::Number(i64::from(ahead))),
            ("until", Arg::Text(&until)),
            ("need", Arg::Text(&need)),
        ];
        let (subject, body) = news.keys();
        let mut lines = vec![texts.text_with(body, &args), String::new()];
        if matches!(news, News::Moved) && row.offer_until.is_some() {
            // A part is held no longer than until the last day, which is another now.
            lines.extend([texts.text_with("letters-moved-offer", &args), String::new()]);
        }
        if matches!(news, News::CalledOff) && !because.is_empty() {
            lines.extend([because.to_owned(), String::new()]);
        }
        lines.push(title.to_owned());
        lines.push(day_and_time(locale, session.starts_at, zone));
        if let Some(venue) = &facts.venue {
            let known = [&*venue.name, &*venue.address];
            let known: Vec<&str> = known.into_iter().filter(|part| !part.is_empty()).collect();
            lines.push(known.join(", "));
        }
        if row.party().way == Way::Online {
            let link = self.watch_link(locale, &session.slug);
            lines.push(texts.text_with("letters-watch", &[("link", Arg::Text(&link))]));
        }
        // Who comes or watches may have to call in after all.
        if let Some(number) = &facts.phone_in {
            lines.push(texts.text_with("letters-phone", &[("number", Arg::Text(number))]));
        }
        let mut link = self.seat_link(locale, &person.code);
        if matches!(news, News::Confirm | News::ConfirmAddress) {
            let code = read_code(&person.code)?;
            link = format!("{link}.{}", self.2.codes.click(&code, &attendee.email));
        }
        lines.extend([String::new(), texts.text("letters-link"), link]);
        lines.extend([String::new(), texts.text("letters-footer")]);
        Ok(Some(Letter {
            push: None,
            to: attendee.email.clone(),
            subject: texts.text_with(subject, &args),
            text: lines.join("\r\n"),
            calendar: news
                .method(row)
                .map(|method| self.calendar_of(session, &facts, locale, &attendee.email, method)),
            unsubscribe: None,
            until: Some(news.until(row, session)),
        }))
    }

    fn watch_link(&self, locale: Locale, slug: &str) -> String {
        format!("{}/{}/sessions/{slug}/watch", self.0.origin, locale.tag())
    }

    fn seat_link(&self, locale: Locale, code: &str) -> String {
        format!("{}/{}/seat/{code}", self.0.origin, locale.tag())
    }

    fn calendar_of(
        &self,
        session: &session::Model,
        facts: &SessionFacts,
        locale: Locale,
        email: &str,
        method: Method,
    ) -> CalendarPart {
        let source = Source {
            id: ListeningSessionId(session.id),
            slug: &session.slug,
            series: session.series.map(SeriesId),
            revision: u32::try_from(session.revision).unwrap_or(0),
            cancelled: session.state == session::State::Cancelled,
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            changed_at: session.changed_at,
            facts,
            streams: &[],
            origin: &self.0.origin,
            instance: &self.0.instance,
            zone: self.0.zone,
        };
        let mut event = Event::of_session(&source, Some(locale.tag()));
        event.said_at = self.now();
        event.organizer = Some((facts.organizer.clone(), self.0.sender.clone()));
        event.attendee = Some(email.to_owned());
        CalendarPart {
            method: method.word().to_owned(),
            body: object(method, &event.title.clone(), &[event]),
        }
    }
}

fn need_words(texts: &Catalogue, need: &Need) -> String {
    use api_types::listening::NeedKind;
    let tag: &str = need.language.as_ref().map_or("", |tag| &tag.0);
    let language = match Locale::parse(tag) {
        Some(locale) => locale.endonym(),
        None => tag,
    };
    let key = match need.kind {
        NeedKind::Interpreter => {
            let args = [("language", Arg::Text(language))];
            return texts.text_with("letters-need-interpreter", &args);
        }
        NeedKind::Asl => "letters-need-asl",
        NeedKind::Captions => "letters-need-captions",
        NeedKind::Listening => "letters-need-listening",
        NeedKind::LargePrint => "letters-need-large-print",
        NeedKind::Ride => "letters-need-ride",
        NeedKind::QuietRoom => "letters-need-quiet-room",
        NeedKind::OffCamera => "letters-need-off-camera",
    };
    texts.text(key)
}
