//! What is inside the envelopes: the plaintext that only a phone, its worker and a reader's console ever hold.
//!
//! JSON with a version (`v`). None of these types has `Debug`, and their texts are wiped when they are dropped.

mod codes;

use api_types::reports::ReportKind;
use api_types::{AreaId, Day, LanguageTag, NeighborhoodId, UnitId};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

pub use codes::{Bias, PartOfDay, PlaceKind, Stolen, What, WhichDay, Wish};

/// The version that this build writes.
pub const VERSION: u8 = 1;

/// Longest contact in bytes of JSON: the class is padded to 1,024 bytes, 4 of them hold the length.
pub const CONTACT_LIMIT: usize = 1_024 - 4;
/// Longest immigration box in bytes of JSON: padded to 2,048 bytes.
pub const IMMIGRATION_STATUS_LIMIT: usize = 2_048 - 4;
/// Longest text of a message in bytes, so that one message stays within a few padding steps.
pub const MESSAGE_LIMIT: usize = 8_000;

/// Class 1: what happened.
#[derive(Clone, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Narrative {
    /// The version of this text.
    pub v: u8,
    /// Hate or property.
    #[zeroize(skip)]
    pub kind: ReportKind,
    /// The reporter's X-Wing public key, base64url. Readers seal answers to this one, never to a key that a server hands out.
    pub reply_key: String,
    /// The language an answer can be read in.
    #[zeroize(skip)]
    pub language: LanguageTag,
    /// What happened, hate.
    #[serde(default)]
    #[zeroize(skip)]
    pub what: Vec<What>,
    /// What happened, property.
    #[serde(default)]
    #[zeroize(skip)]
    pub stolen: Option<Stolen>,
    /// In the person's own words.
    #[serde(default)]
    pub story: String,
    /// Who did it, who saw it.
    #[serde(default)]
    pub people: String,
    /// When.
    #[serde(default)]
    pub when: When,
    /// Where.
    #[serde(default)]
    pub place: Place,
    /// Why the person thinks it was about who they are.
    #[serde(default)]
    #[zeroize(skip)]
    pub bias: Vec<Bias>,
    /// The same, in words.
    #[serde(default)]
    pub bias_words: String,
    /// What is gone or broken.
    #[serde(default)]
    pub items: Vec<Item>,
    /// The business it belongs to; none when it is the person's own.
    #[serde(default)]
    pub business: Option<String>,
}

/// When it happened, as far as the person says.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct When {
    /// Which day.
    #[zeroize(skip)]
    pub day: Option<WhichDay>,
    /// The date, for `today` and `yesterday` too, so that a reader next week is not misled.
    #[zeroize(skip)]
    pub date: Option<Day>,
    /// Part of the day.
    #[zeroize(skip)]
    pub part: Option<PartOfDay>,
}

/// Where it happened, as far as the person says.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Place {
    /// The kind of place.
    #[zeroize(skip)]
    pub kind: Option<PlaceKind>,
    /// The neighborhood.
    #[zeroize(skip)]
    pub neighborhood: Option<NeighborhoodId>,
    /// The police area, chosen or the only one of the neighborhood.
    #[zeroize(skip)]
    pub area: Option<AreaId>,
    /// Not in this city.
    #[serde(default)]
    pub outside: bool,
    /// Street, stop, shop, in words.
    #[serde(default)]
    pub exact: String,
}

/// Something stolen, lost or broken.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Item {
    /// What it is.
    pub name: String,
    /// What it was worth, as the person writes it.
    #[serde(default)]
    pub value: String,
    /// Serial number.
    #[serde(default)]
    pub serial: String,
}

/// Class 2: how to reach the person. Always sent; empty when they gave nothing.
#[derive(Clone, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Contact {
    /// The version of this text.
    pub v: u8,
    /// Name.
    #[serde(default)]
    pub name: String,
    /// Phone.
    #[serde(default)]
    pub phone: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// When and how it is safe to call.
    #[serde(default)]
    pub safe_notes: String,
}

/// Class 3: the box that only the advocate opens. Always sent with a hate report; empty when skipped.
#[derive(Clone, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct ImmigrationStatus {
    /// The version of this text.
    pub v: u8,
    /// What was ticked.
    #[serde(default)]
    #[zeroize(skip)]
    pub wishes: Vec<Wish>,
    /// In the person's own words.
    #[serde(default)]
    pub words: String,
}

/// Class 5: a message of the talk between reporter and unit.
#[derive(Clone, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Message {
    /// The version of this text.
    pub v: u8,
    /// The words.
    pub text: String,
    /// The unit's Ed25519 signature over report, revision, unit and text, base64url; the reporter's own messages have none.
    #[serde(default)]
    pub signature: Option<String>,
}

/// A checked report on its way into the worker that seals it.
#[derive(Clone, PartialEq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Draft {
    /// Hate or property.
    #[zeroize(skip)]
    pub kind: ReportKind,
    /// "I may be in danger again."
    pub urgent: bool,
    /// The police area that routes it.
    #[zeroize(skip)]
    pub area: Option<AreaId>,
    /// The language an answer can be read in.
    #[zeroize(skip)]
    pub language: LanguageTag,
    /// Readers of class 1, in ascending order.
    #[zeroize(skip)]
    pub units: Vec<UnitId>,
    /// Readers of class 2, in ascending order.
    #[zeroize(skip)]
    pub contact_readers: Vec<UnitId>,
    /// The one reader of class 3; none for property reports and where the directory has no such unit.
    #[zeroize(skip)]
    pub advocate: Option<UnitId>,
    /// Class 1; the worker writes the reply key into it.
    pub narrative: Narrative,
    /// Class 2.
    pub contact: Contact,
    /// Class 3.
    pub immigration_status: ImmigrationStatus,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            v: VERSION,
            name: String::new(),
            phone: String::new(),
            email: String::new(),
            safe_notes: String::new(),
        }
    }
}

impl Contact {
    /// True when the person gave nothing at all.
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.phone, &self.email, &self.safe_notes]
            .iter()
            .all(|text| text.trim().is_empty())
    }
}

impl Default for ImmigrationStatus {
    fn default() -> Self {
        Self {
            v: VERSION,
            wishes: Vec::new(),
            words: String::new(),
        }
    }
}

impl ImmigrationStatus {
    /// True when the box was skipped.
    pub fn is_empty(&self) -> bool {
        self.wishes.is_empty() && self.words.trim().is_empty()
    }
}

/// How many bytes a value takes inside its envelope.
pub fn sealed_len<T: Serialize>(value: &T) -> usize {
    serde_json::to_vec(value).map_or(usize::MAX, |bytes| bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_box_and_a_full_one_fit_their_padding() {
        assert!(sealed_len(&Contact::default()) < CONTACT_LIMIT);
        let all = ImmigrationStatus {
            v: VERSION,
            wishes: Wish::ALL.to_vec(),
            words: "я".repeat(900),
        };
        assert!(sealed_len(&all) <= IMMIGRATION_STATUS_LIMIT);
    }

    #[test]
    fn codes_are_what_the_sealed_text_says() {
        for what in What::ALL {
            assert_eq!(
                serde_json::to_string(what).unwrap(),
                format!("\"{}\"", what.code())
            );
        }
        for bias in Bias::ALL {
            assert_eq!(
                serde_json::to_string(bias).unwrap(),
                format!("\"{}\"", bias.code())
            );
        }
    }

    #[test]
    fn a_text_of_a_first_build_without_later_fields_is_read() {
        let text = r#"{"v":1,"kind":"hate","reply_key":"","language":"fa"}"#;
        let narrative: Narrative = serde_json::from_str(text).unwrap();
        assert!(narrative.story.is_empty() && narrative.place.kind.is_none());
    }
}
