//! The language of a report at the desk: a keyed tag per unit. Equal languages have equal tags within a unit, so that the queue can be
//! filtered; who steals the table sees how often each tag comes, and not which language it is.

use std::collections::HashMap;
use std::sync::Mutex;

use api_types::{LanguageTag, UnitId};
use i18n::Locale;

use crate::reports::keyed_digest;

/// As stored.
pub(super) type Tag = [u8; 8];

/// Makes tags and reads them back: there are few languages, so a table per unit is enough.
pub(super) struct Languages {
    key: [u8; 32],
    tables: Mutex<HashMap<UnitId, HashMap<Tag, LanguageTag>>>,
}

impl Languages {
    pub(super) fn new(secret: &[u8; 32]) -> Self {
        Self {
            key: keyed_digest(secret, b"language tag", &[]),
            tables: Mutex::default(),
        }
    }

    pub(super) fn tag(&self, unit: &UnitId, language: &LanguageTag) -> Tag {
        let digest = keyed_digest(
            &self.key,
            b"language",
            &[unit.as_str().as_bytes(), language.0.as_bytes()],
        );
        digest.first_chunk().copied().unwrap_or_default()
    }

    pub(super) fn read(&self, unit: &UnitId, tag: &[u8]) -> Option<LanguageTag> {
        let tag = Tag::try_from(tag).ok()?;
        let mut tables = self.tables.lock().ok()?;
        let table = tables.entry(unit.clone()).or_insert_with(|| {
            Locale::ALL
                .iter()
                .map(|locale| LanguageTag(locale.tag().to_owned()))
                .map(|language| (self.tag(unit, &language), language))
                .collect()
        });
        table.get(&tag).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_back_in_its_unit_and_nowhere_else() {
        let languages = Languages::new(&[5; 32]);
        let (here, there) = (
            UnitId::parse("here").unwrap(),
            UnitId::parse("there").unwrap(),
        );
        for locale in Locale::ALL {
            let language = LanguageTag(locale.tag().to_owned());
            let tag = languages.tag(&here, &language);
            assert_eq!(languages.read(&here, &tag), Some(language));
            assert_eq!(languages.read(&there, &tag), None);
        }
        let other = Languages::new(&[6; 32]);
        let english = LanguageTag("en".to_owned());
        assert_ne!(languages.tag(&here, &english), other.tag(&here, &english));
    }
}
