//! Who comes: read, checked and sealed under the key of the session. All sealed values of a column have one size.

use api_types::listening::{Attendee, Need, NeedKind};
use api_types::{LanguageTag, ProblemKind};
use i18n::Locale;
use sealing::{RowContext, RowKey, SeatCode};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Listening, ListeningError};
use crate::notify::mail_address;

const ROOM: usize = 512;
const MOST_TEXT: usize = 400;
const ROSTER_ROOM: usize = 8 * 1024;
const MOST_ROSTER: usize = 8_000;
const VERSION: u8 = 1;

/// What a sign-up holds sealed: the code, so that a later letter can carry the link, and who comes.
pub(super) struct Person {
    pub(super) code: Zeroizing<String>,
    pub(super) attendee: Attendee,
}

impl Listening {
    /// Reads who comes; what is kept is what this gives back.
    pub(super) fn read_attendee(&self, typed: Attendee) -> Result<Attendee, ProblemKind> {
        let attendee = Attendee {
            name: one_line(&typed.name),
            group: one_line(&typed.group),
            email: match typed.email.trim() {
                "" => String::new(),
                email => mail_address(email)?,
            },
            language: match typed.language {
                Some(tag) => Some(known(&tag)?),
                None => None,
            },
            needs: self.read_needs(typed.needs)?,
            ages: one_line(&typed.ages),
            speaker: one_line(&typed.speaker),
        };
        let texts: usize = texts(&attendee).iter().map(|text| text.len()).sum();
        if texts > MOST_TEXT || encode("0", &attendee).len() > ROOM {
            return Err(ProblemKind::TextTooLong);
        }
        Ok(attendee)
    }

    fn read_needs(&self, typed: Vec<Need>) -> Result<Vec<Need>, ProblemKind> {
        let mut needs = Vec::new();
        for need in typed {
            needs.push(self.read_need(need)?);
        }
        needs.sort();
        needs.dedup();
        Ok(needs)
    }

    /// A need: an interpreter has a language that somebody in the city speaks, everything else has none.
    pub(super) fn read_need(&self, need: Need) -> Result<Need, ProblemKind> {
        let language = match (need.kind, need.language) {
            (NeedKind::Interpreter, Some(tag)) => Some(self.spoken(tag)?),
            (NeedKind::Interpreter, None) => return Err(ProblemKind::UnknownLanguage),
            (_, _) => None,
        };
        Ok(Need {
            kind: need.kind,
            language,
        })
    }

    fn spoken(&self, tag: LanguageTag) -> Result<LanguageTag, ProblemKind> {
        let city = self.0.places.city();
        let mut services = city.services.iter();
        let by_somebody = city.interpreted.contains(&tag)
            || services.any(|service| service.languages.contains(&tag));
        if by_somebody { Ok(tag) } else { known(&tag) }
    }

    pub(super) fn seal_person(
        &self,
        key: &RowKey,
        id: Uuid,
        code: &SeatCode,
        attendee: &Attendee,
    ) -> Vec<u8> {
        let mut plain = Zeroizing::new(encode(&code.digits(), attendee));
        plain.resize(ROOM, 0);
        key.seal(
            &self.context("sealed", id.as_bytes()),
            &plain,
            &mut crate::random::rng(),
        )
    }

    pub(super) fn open_person(
        &self,
        key: &RowKey,
        id: Uuid,
        sealed: &[u8],
    ) -> Result<Person, ListeningError> {
        let plain = key
            .open(&self.context("sealed", id.as_bytes()), sealed)
            .map_err(|_| ListeningError::Unreadable)?;
        decode(plain.reveal()).ok_or(ListeningError::Unreadable)
    }

    pub(super) fn seal_roster(
        &self,
        key: &RowKey,
        id: Uuid,
        text: &str,
    ) -> Result<Vec<u8>, ProblemKind> {
        let length = u16::try_from(text.len()).map_err(|_| ProblemKind::TextTooLong)?;
        if text.len() > MOST_ROSTER {
            return Err(ProblemKind::TextTooLong);
        }
        let mut plain = Zeroizing::new(length.to_be_bytes().to_vec());
        plain.extend_from_slice(text.as_bytes());
        plain.resize(ROSTER_ROOM, 0);
        Ok(key.seal(
            &self.context("roster", id.as_bytes()),
            &plain,
            &mut crate::random::rng(),
        ))
    }

    pub(super) fn open_roster(
        &self,
        key: &RowKey,
        id: Uuid,
        sealed: &[u8],
    ) -> Result<String, ListeningError> {
        let plain = key
            .open(&self.context("roster", id.as_bytes()), sealed)
            .map_err(|_| ListeningError::Unreadable)?;
        let mut reader = Reader(plain.reveal());
        reader.long().ok_or(ListeningError::Unreadable)
    }

    fn context<'a>(&'a self, column: &'a str, id: &'a [u8]) -> RowContext<'a> {
        RowContext {
            instance: &self.0.instance,
            table: "sign_up",
            column,
            row_id: id,
            schema: 1,
        }
    }
}

fn known(tag: &LanguageTag) -> Result<LanguageTag, ProblemKind> {
    let locale = Locale::parse(&tag.0).ok_or(ProblemKind::UnknownLanguage)?;
    Ok(LanguageTag(locale.tag().to_owned()))
}

fn one_line(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    clean.trim().to_owned()
}

fn texts(attendee: &Attendee) -> [&String; 5] {
    [
        &attendee.name,
        &attendee.group,
        &attendee.email,
        &attendee.ages,
        &attendee.speaker,
    ]
}

// version 1 | code 8 | five texts, each with its length in 2 bytes | language | number of needs 1 | needs: kind 1, language.
// A language has its length in 1 byte. All numbers are big-endian.
fn encode(code: &str, attendee: &Attendee) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(&code.parse::<u64>().unwrap_or(0).to_be_bytes());
    for text in texts(attendee) {
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    let short = |bytes: &mut Vec<u8>, tag: Option<&LanguageTag>| {
        let tag = tag.map_or("", |tag| tag.0.as_str());
        bytes.push(u8::try_from(tag.len()).unwrap_or(u8::MAX));
        bytes.extend_from_slice(tag.as_bytes());
    };
    short(&mut bytes, attendee.language.as_ref());
    bytes.push(u8::try_from(attendee.needs.len()).unwrap_or(u8::MAX));
    for need in &attendee.needs {
        let kind = NeedKind::ALL.iter().position(|kind| *kind == need.kind);
        bytes.push(kind.and_then(|kind| u8::try_from(kind).ok()).unwrap_or(0));
        short(&mut bytes, need.language.as_ref());
    }
    bytes
}

fn decode(bytes: &[u8]) -> Option<Person> {
    let mut reader = Reader(bytes);
    if reader.byte()? != VERSION {
        return None;
    }
    let code = u64::from_be_bytes(reader.take(8)?.try_into().ok()?);
    let (name, group, email) = (reader.long()?, reader.long()?, reader.long()?);
    let (ages, speaker) = (reader.long()?, reader.long()?);
    let language = reader.tag()?;
    let mut needs = Vec::new();
    for _ in 0..reader.byte()? {
        let kind = *NeedKind::ALL.get(usize::from(reader.byte()?))?;
        let language = reader.tag()?;
        needs.push(Need { kind, language });
    }
    Some(Person {
        code: Zeroizing::new(format!("{code:016}")),
        attendee: Attendee {
            name,
            group,
            email,
            language,
            needs,
            ages,
            speaker,
        },
    })
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(head)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn text(&mut self, length: usize) -> Option<String> {
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    fn long(&mut self) -> Option<String> {
        let length = u16::from_be_bytes(self.take(2)?.try_into().ok()?);
        self.text(usize::from(length))
    }

    fn tag(&mut self) -> Option<Option<LanguageTag>> {
        let length = self.byte()?;
        let tag = self.text(usize::from(length))?;
        Some((!tag.is_empty()).then_some(LanguageTag(tag)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_is_read_back_as_written_and_cut_off_bytes_are_refused() {
        let attendee = Attendee {
            name: "Մարիամ".to_owned(),
            group: "Vecinos de Pico".to_owned(),
            email: "a@b.example".to_owned(),
            language: Some(LanguageTag("zh-Hant".to_owned())),
            needs: vec![
                Need {
                    kind: NeedKind::Interpreter,
                    language: Some(LanguageTag("ko".to_owned())),
                },
                Need {
                    kind: NeedKind::OffCamera,
                    language: None,
                },
            ],
            ages: "4, 7".to_owned(),
            speaker: "M.".to_owned(),
        };
        let mut bytes = encode("0012345678901234", &attendee);
        let length = bytes.len();
        bytes.resize(ROOM, 0);
        let person = decode(&bytes).unwrap();
        assert_eq!(person.attendee, attendee);
        assert_eq!(*person.code, "0012345678901234");
        for cut in 0..length {
            assert!(decode(&bytes[..cut]).is_none());
        }
    }
}
