//! Answers that are chosen, not written: the word that is sealed, and the key of its label.

use serde::{Deserialize, Serialize};

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
