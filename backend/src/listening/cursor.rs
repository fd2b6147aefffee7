//! Where a page ended: a number and an id, which together order every list here.

use api_types::ProblemKind;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

/// The last line of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cursor {
    pub(super) at: i64,
    pub(super) id: Uuid,
}

impl Cursor {
    pub(super) fn write(self) -> String {
        let mut bytes = self.at.to_be_bytes().to_vec();
        bytes.extend_from_slice(self.id.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    pub(super) fn read(text: Option<&str>) -> Result<Option<Self>, ProblemKind> {
        text.map(|text| Self::parse(text).ok_or(ProblemKind::MalformedQuery))
            .transpose()
    }

    fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (at, id) = bytes.split_first_chunk::<8>()?;
        Some(Self {
            at: i64::from_be_bytes(*at),
            id: Uuid::from_slice(id).ok()?,
        })
    }
}

/// How many lines a page has.
pub(super) fn limit(asked: Option<u16>, usual: u16) -> Result<usize, ProblemKind> {
    match asked.unwrap_or(usual) {
        limit @ 1..=100 => Ok(usize::from(limit)),
        _ => Err(ProblemKind::MalformedQuery),
    }
}

/// Cuts what is one line too long, and says where the next page begins.
pub(super) fn cut<T>(
    lines: &mut Vec<T>,
    limit: usize,
    at: impl Fn(&T) -> Cursor,
) -> Option<String> {
    let more = lines.len() > limit;
    lines.truncate(limit);
    lines.last().filter(|_| more).map(|last| at(last).write())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_is_read_as_it_was_written(at in any::<i64>(), id in any::<u128>()) {
            let cursor = Cursor { at, id: Uuid::from_u128(id) };
            prop_assert_eq!(Cursor::read(Some(&cursor.write())), Ok(Some(cursor)));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = Cursor::read(Some(&text));
        }
    }
}
