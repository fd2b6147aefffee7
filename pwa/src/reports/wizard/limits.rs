//! How much fits into an answer, counted in bytes of UTF-8 and said in letters of the person's own script.

use super::super::answers::Answers;
use super::Step;
use crate::content::{CONTACT_LIMIT, IMMIGRATION_STATUS_LIMIT, sealed_len};

/// An answer that has an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// The story.
    Story,
    /// The people.
    People,
    /// The exact place.
    Exact,
    /// Why the person thinks so.
    BiasWords,
    /// All items together.
    Items,
    /// Name of the business.
    Business,
    /// The whole contact: it is padded to one size.
    Contact,
    /// The whole immigration box: it is padded to one size.
    ImmigrationStatus,
}

impl Limit {
    /// The limits of a question.
    pub fn of(step: Step) -> &'static [Self] {
        match step {
            Step::Story => &[Self::Story, Self::People],
            Step::Neighborhood => &[Self::Exact],
            Step::Bias => &[Self::BiasWords],
            Step::Items => &[Self::Items],
            Step::Owner => &[Self::Business],
            Step::Contact => &[Self::Contact],
            Step::ImmigrationStatus => &[Self::ImmigrationStatus],
            _ => &[],
        }
    }

    /// Id of the element to mend.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::People => "people",
            Self::Exact => "exact",
            Self::BiasWords => "bias-words",
            Self::Items => "items",
            Self::Business => "business",
            Self::Contact => "safe-notes",
            Self::ImmigrationStatus => "box-words",
        }
    }

    /// Bytes that still fit; below zero when it is too long.
    pub fn left(self, answers: &Answers) -> i64 {
        let (most, used) = self.measure(answers);
        most - used
    }

    /// Whether less than a quarter of the room is left.
    pub fn is_scarce(self, answers: &Answers) -> bool {
        let (most, used) = self.measure(answers);
        (most - used) * 4 < most
    }

    fn measure(self, answers: &Answers) -> (i64, i64) {
        let narrative = &answers.narrative;
        let (most, used) = match self {
            Self::Story => (12_000, narrative.story.len()),
            Self::People => (3_000, narrative.people.len()),
            Self::Exact => (600, narrative.place.exact.len()),
            Self::BiasWords => (1_500, narrative.bias_words.len()),
            Self::Items => (6_000, sealed_len(&narrative.items)),
            Self::Business => (300, answers.business.len()),
            Self::Contact => (CONTACT_LIMIT, sealed_len(&answers.contact)),
            Self::ImmigrationStatus => (
                IMMIGRATION_STATUS_LIMIT,
                sealed_len(&answers.immigration_status),
            ),
        };
        let signed = |bytes: usize| i64::try_from(bytes).unwrap_or(i64::MAX);
        (signed(most), signed(used))
    }
}

/// Bytes in letters of the script that a text is written in; `per_letter` counts while there is no text.
pub fn letters_left(bytes: i64, text: &str, per_letter: usize) -> usize {
    let letters = text
        .chars()
        .filter(|c| !c.is_ascii_punctuation() && !c.is_whitespace())
        .count();
    let width = if letters < 8 {
        per_letter.max(1)
    } else {
        text.len().div_ceil(text.chars().count().max(1))
    };
    usize::try_from(bytes).unwrap_or(0) / width.max(1)
}
