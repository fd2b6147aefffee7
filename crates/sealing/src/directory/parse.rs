//! Reading a directory: structure, canonical form, and what must hold whoever signed it.

use std::str::FromStr;

use base64::{Engine, engine::general_purpose::STANDARD};
use ed25519_dalek::VerifyingKey;

use super::{Date, Directory, DirectoryError, UnitEntry, UnitKind};
use crate::envelope::Class;
use crate::kem::{KemPublicKey, SUITE};

/// Longer ones are refused unread.
const MAX_NOTE: usize = 512 * 1024;

/// A directory with the signatures that stand below it, not checked yet.
pub(super) struct Note<'a> {
    pub(super) directory: Directory,
    pub(super) body: &'a str,
    pub(super) signatures: Vec<(&'a str, [u8; 64])>,
}

impl Directory {
    /// Reads a directory without checking signatures, days and version: for the server, which looks up key ids in what
    /// it serves. A client uses [`Directory::verify`].
    pub fn parse_unverified(text: &str) -> Result<Self, DirectoryError> {
        Note::parse(text).map(|note| note.directory)
    }
}

impl<'a> Note<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, DirectoryError> {
        if text.len() > MAX_NOTE {
            return Err(DirectoryError::Malformed("too long"));
        }
        let end = text
            .find("\n\n")
            .ok_or(DirectoryError::Malformed("no signatures"))?;
        let (body, rest) = text
            .split_at_checked(end + 1)
            .ok_or(DirectoryError::Malformed("no signatures"))?;
        let directory = parse_body(body)?;
        if directory.body_text() != body {
            return Err(DirectoryError::Malformed("not in canonical form"));
        }
        let lines = rest
            .strip_prefix('\n')
            .and_then(|lines| lines.strip_suffix('\n'))
            .ok_or(DirectoryError::Malformed("no end of line"))?;
        let signatures = lines.split('\n').map(signature).collect::<Option<Vec<_>>>();
        let signatures = signatures.ok_or(DirectoryError::Malformed("a signature line"))?;
        let mut names: Vec<&str> = signatures.iter().map(|(name, _)| *name).collect();
        if !all_distinct(&mut names) {
            return Err(DirectoryError::Malformed("a root signed twice"));
        }
        Ok(Self {
            directory,
            body,
            signatures,
        })
    }
}

fn parse_body(body: &str) -> Result<Directory, DirectoryError> {
    let mut lines = body.lines();
    let mut line = || lines.next().unwrap_or_default();
    let origin = line();
    if origin.is_empty() || !origin.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(DirectoryError::Malformed("the origin"));
    }
    let version = line()
        .strip_prefix("version ")
        .and_then(number)
        .ok_or(DirectoryError::Malformed("the version"))?;
    let (not_before, not_after) = line()
        .strip_prefix("valid ")
        .and_then(|days| days.split_once(' '))
        .and_then(|(first, last)| Some((Date::parse(first)?, Date::parse(last)?)))
        .ok_or(DirectoryError::Malformed("the validity"))?;
    let units = lines.map(unit).collect::<Result<Vec<_>, _>>()?;
    check_distinct(&units)?;
    Ok(Directory {
        origin: origin.to_owned(),
        version,
        not_before,
        not_after,
        units,
    })
}

fn unit(line: &str) -> Result<UnitEntry, DirectoryError> {
    let mut words = line.split(' ');
    if words.next() != Some("unit") {
        return Err(DirectoryError::Malformed("a line that is not a unit's"));
    }
    let name = words.next().filter(|name| is_slug(name));
    let name = name.ok_or(DirectoryError::Malformed("a unit's name"))?;
    let kind = match words.next() {
        Some("police") => UnitKind::Police,
        Some("advocate") => UnitKind::Advocate,
        _ => return Err(DirectoryError::Malformed("a unit's kind")),
    };
    let attributes = Attributes::parse(words)?;
    let entry = attributes
        .entry(name, kind)
        .ok_or(DirectoryError::Malformed("a unit's attributes"))?;
    if kind == UnitKind::Police && entry.receives(Class::ImmigrationStatus) {
        return Err(DirectoryError::PoliceWithClassThree(entry.name));
    }
    Ok(entry)
}

/// The attributes of a unit's line, each at most once. Their order is checked by printing the directory again.
#[derive(Default)]
struct Attributes<'a> {
    classes: Option<&'a str>,
    suite: Option<&'a str>,
    epoch: Option<&'a str>,
    kem: Option<&'a str>,
    sign: Option<&'a str>,
    previous_kem: Option<&'a str>,
    previous_sign: Option<&'a str>,
}

impl<'a> Attributes<'a> {
    fn parse(words: impl Iterator<Item = &'a str>) -> Result<Self, DirectoryError> {
        let mut attributes = Self::default();
        for word in words {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            let slot = match name {
                "classes" => &mut attributes.classes,
                "suite" => &mut attributes.suite,
                "epoch" => &mut attributes.epoch,
                "kem" => &mut attributes.kem,
                "sign" => &mut attributes.sign,
                "previous_kem" => &mut attributes.previous_kem,
                "previous_sign" => &mut attributes.previous_sign,
                _ => return Err(DirectoryError::UnknownAttribute(name.to_owned())),
            };
            if slot.replace(value).is_some() {
                return Err(DirectoryError::Malformed("an attribute twice"));
            }
        }
        Ok(attributes)
    }

    fn entry(self, name: &str, kind: UnitKind) -> Option<UnitEntry> {
        let epoch = number(self.epoch?).filter(|&epoch| epoch >= 1)?;
        let has_previous = self.previous_kem.is_some() || self.previous_sign.is_some();
        let sound = number(self.suite?) == Some(SUITE) && (epoch > 1 || !has_previous);
        sound.then_some(UnitEntry {
            name: name.to_owned(),
            kind,
            classes: classes(self.classes?)?,
            epoch,
            kem: kem_key(self.kem?)?,
            sign: sign_key(self.sign?)?,
            // A key that is there but unusable refuses the line.
            previous_kem: self
                .previous_kem
                .map(kem_key)
                .map_or(Some(None), |key| key.map(Some))?,
            previous_sign: self
                .previous_sign
                .map(sign_key)
                .map_or(Some(None), |key| key.map(Some))?,
        })
    }
}

/// Ascending classes, each of which a unit can receive.
fn classes(text: &str) -> Option<Vec<u8>> {
    let classes: Vec<u8> = text.split(',').map(number).collect::<Option<_>>()?;
    let known = |number: &u8| {
        Class::from_number(*number)
            .is_some_and(|class| !matches!(class, Class::StaffSeed | Class::UnitSeed))
    };
    (classes.is_sorted_by(|a, b| a < b) && classes.iter().all(known)).then_some(classes)
}

/// No unit twice, and no key in two places: a second line with the same key would be a reader under another name.
fn check_distinct(units: &[UnitEntry]) -> Result<(), DirectoryError> {
    for (index, unit) in units.iter().enumerate() {
        let before = || units.iter().take(index);
        if before().any(|other| other.name == unit.name) {
            return Err(DirectoryError::DuplicateUnit(unit.name.clone()));
        }
        let own =
            unit.previous_kem.as_ref() == Some(&unit.kem) || unit.previous_sign == Some(unit.sign);
        let shared = before().any(|other| {
            kem_keys(other).any(|key| kem_keys(unit).any(|own| own == key))
                || sign_keys(other).any(|key| sign_keys(unit).any(|own| own == key))
        });
        if own || shared {
            return Err(DirectoryError::DuplicateKey(unit.name.clone()));
        }
    }
    Ok(())
}

fn kem_keys(unit: &UnitEntry) -> impl Iterator<Item = &KemPublicKey> {
    std::iter::once(&unit.kem).chain(&unit.previous_kem)
}

fn sign_keys(unit: &UnitEntry) -> impl Iterator<Item = &[u8; 32]> {
    std::iter::once(&unit.sign).chain(&unit.previous_sign)
}

fn signature(line: &str) -> Option<(&str, [u8; 64])> {
    let (name, value) = line.strip_prefix("- ")?.split_once(' ')?;
    let value = decode(value)?.as_slice().try_into().ok()?;
    is_slug(name).then_some((name, value))
}

fn kem_key(text: &str) -> Option<KemPublicKey> {
    KemPublicKey::from_bytes(&decode(text)?).ok()
}

fn sign_key(text: &str) -> Option<[u8; 32]> {
    let key = decode(text)?.as_slice().try_into().ok()?;
    let usable = VerifyingKey::from_bytes(&key).is_ok_and(|key| !key.is_weak());
    usable.then_some(key)
}

fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// A number in the one way that it is printed: no sign, no leading zero.
fn number<T: FromStr + ToString>(text: &str) -> Option<T> {
    text.parse()
        .ok()
        .filter(|number: &T| number.to_string() == text)
}

fn is_slug(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

pub(super) fn all_distinct<T: Ord>(items: &mut [T]) -> bool {
    items.sort_unstable();
    items.is_sorted_by(|a, b| a < b)
}
