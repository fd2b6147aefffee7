//! What is inside the envelopes: the plaintext that only a phone, its worker and a reader's console ever hold.
//!
//! JSON with a version (`v`). None of these types has `Debug`, and their texts are wiped when they are dropped.

use api_types::reports::ReportKind;
use api_types::{AreaId, Day, LanguageTag, NeighborhoodId, UnitId};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The version that this build writes.
pub const VERSION: u8 = 1;

/// Longest contact in bytes of JSON: the class is padded to 1,024 bytes, 4 of them hold the length.
pub const CONTACT_LIMIT: usize = 1_024 - 4;
/// Longest immigration box in bytes of JSON: padded to 2,048 bytes.
pub const IMMIGRATION_STATUS_LIMIT: usize = 2_048 - 4;
/// Longest text of a message in bytes, so that one message stays within a few padding steps.
pub const MESSAGE_LIMIT: usize = 8_000;

macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal, $key:literal $(, $note:literal)?;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] $variant,)*
        }

        impl $name {
            /// Every answer, in the order of the page.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word for it in the sealed text.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The text key of its label.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The text key of its line of example, if it has one.
            pub const fn note_key(self) -> Option<&'static str> {
                match self { $(Self::$variant => coded!(@note $($note)?),)* }
            }
        }
    };
    (@note) => { None };
    (@note $note:literal) => { Some($note) };
}

coded! {
    /// What happened, in a hate report. Nobody is asked whether it was a crime.
    What {
        /// Words or threats.
        Words = "words", "what-words", "what-words-note";
        /// Somebody was hit, pushed, hurt.
        Attack = "attack", "what-attack", "what-attack-note";
        /// Damage, graffiti, a sign on a wall.
        Damage = "damage", "what-damage", "what-damage-note";
        /// Online or by phone.
        Online = "online", "what-online";
        /// Refused at work, at school, in housing, in a shop.
        Refused = "refused", "what-refused", "what-refused-note";
        /// Something else.
        Other = "other", "what-other";
    }
}

coded! {
    /// What happened, in a property report.
    Stolen {
        /// From a parked vehicle.
        FromVehicle = "from-vehicle", "stolen-from-vehicle";
        /// Theft, shoplifting.
        Theft = "theft", "stolen-theft", "stolen-theft-note";
        /// Something was broken or painted on.
        Damage = "damage", "stolen-damage";
        /// Somebody broke in.
        BreakIn = "break-in", "stolen-break-in";
        /// Lost, perhaps not stolen.
        Lost = "lost", "stolen-lost";
        /// Something else.
        Other = "other", "stolen-other";
    }
}

coded! {
    /// The kind of place.
    PlaceKind {
        /// At or near home.
        Home = "home", "place-home";
        /// Sidewalk, park, parking lot.
        Street = "street", "place-street", "place-street-note";
        /// Bus, train, or a stop.
        Transit = "transit", "place-transit", "place-transit-note";
        /// Shop or work.
        Shop = "shop", "place-shop";
        /// School.
        School = "school", "place-school";
        /// Place of worship.
        Worship = "worship", "place-worship";
        /// Online or by phone.
        Online = "online", "place-online";
        /// Somewhere else.
        Other = "other", "place-other";
    }
}

coded! {
    /// On which day.
    WhichDay {
        /// Today.
        Today = "today", "day-today";
        /// Yesterday.
        Yesterday = "yesterday", "day-yesterday";
        /// On the date that is given.
        Date = "date", "day-date";
        /// More than once.
        Repeated = "repeated", "day-repeated";
        /// Not sure.
        Unsure = "unsure", "day-unsure";
    }
}

coded! {
    /// Part of the day.
    PartOfDay {
        /// Morning.
        Morning = "morning", "part-morning";
        /// Afternoon.
        Afternoon = "afternoon", "part-afternoon";
        /// Evening.
        Evening = "evening", "part-evening";
        /// Night.
        Night = "night", "part-night";
    }
}

coded! {
    /// What made the person think it was about who they are, as the offender saw it.
    Bias {
        /// Race or skin color.
        Race = "race", "bias-race";
        /// Country, ancestry.
        Origin = "origin", "bias-origin";
        /// "They thought I was an immigrant."
        Immigrant = "immigrant", "bias-immigrant";
        /// The language spoken.
        Language = "language", "bias-language";
        /// Religion.
        Religion = "religion", "bias-religion";
        /// Whom one loves.
        Orientation = "orientation", "bias-orientation";
        /// Transgender, or not dressing as they expect.
        GenderIdentity = "gender-identity", "bias-gender-identity";
        /// Woman or man.
        Gender = "gender", "bias-gender";
        /// Disability.
        Disability = "disability", "bias-disability";
        /// With or near such people.
        Association = "association", "bias-association";
        /// Not sure.
        Unsure = "unsure", "bias-unsure";
    }
}

coded! {
    /// What the person ticked in the immigration box.
    Wish {
        /// Would like to know about a U visa or other relief.
        Relief = "relief", "wish-relief";
        /// A case in immigration court is pending.
        Case = "case", "wish-case";
        /// Afraid of removal.
        Fear = "fear", "wish-fear";
        /// Would rather talk to a person.
        Talk = "talk", "wish-talk";
    }
}

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
