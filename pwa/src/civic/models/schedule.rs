//! The schedule: filters, and its three presentations.

use api_types::LanguageTag;
use api_types::listening::{Access, SessionState, Way};
use api_types::streams::StreamState;

use super::{Place, Room, Said};

/// How the schedule is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Presentation {
    /// One below the other.
    #[default]
    List,
    /// A month as a table.
    Month,
    /// Points and a list.
    Map,
}

impl Presentation {
    /// Every presentation.
    pub const ALL: [Self; 3] = [Self::List, Self::Month, Self::Map];

    /// The word in the query (`view`).
    pub const fn word(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Month => "month",
            Self::Map => "map",
        }
    }

    /// Reads the word; the list for anything else.
    pub fn parse(word: &str) -> Self {
        let known = Self::ALL.into_iter().find(|view| view.word() == word);
        known.unwrap_or_default()
    }
}

/// What was chosen: the query fields `neighborhood`, `language`, `way`, `access`, `from`, `view` (and `after` for the next page).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Slug.
    pub neighborhood: Option<String>,
    /// Language.
    pub language: Option<LanguageTag>,
    /// Way to take part.
    pub way: Option<Way>,
    /// Access feature.
    pub access: Option<Access>,
    /// First day, ISO.
    pub from: Option<String>,
    /// Presentation.
    pub view: Presentation,
}

/// `/sessions`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schedule {
    /// What was chosen.
    pub filter: Filter,
    /// All neighborhoods, for the select.
    pub neighborhoods: Vec<Place>,
    /// A few neighborhoods that have sessions soon, for chips.
    pub near: Vec<Place>,
    /// Languages that sessions have, for the select.
    pub languages: Vec<LanguageTag>,
    /// The sessions of this page (of the month, for the month).
    pub sessions: Vec<SessionCard>,
    /// The next session of all, where none fits what was chosen.
    pub elsewhere: Option<SessionCard>,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// Only for `Presentation::Month`.
    pub month: Option<MonthView>,
    /// Only for `Presentation::Map`.
    pub map: Option<MapView>,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCard {
    /// Its name in addresses.
    pub slug: String,
    /// Title.
    pub title: Said,
    /// State.
    pub state: SessionState,
    /// The day, ISO.
    pub iso: String,
    /// Short month: `May`.
    pub month: String,
    /// Day of the month: `19`.
    pub day: String,
    /// The whole day, for screen readers: `Tuesday, May 19`.
    pub date: String,
    /// The time: `6:30 pm to 8:30 pm`.
    pub time: String,
    /// The hall; none when there is none.
    pub hall: Option<String>,
    /// Neighborhood; none for the whole city.
    pub neighborhood: Option<Place>,
    /// Ways.
    pub ways: Vec<Way>,
    /// Languages.
    pub languages: Vec<LanguageTag>,
    /// Access features.
    pub access: Vec<Access>,
    /// State of its streams: the liveliest one.
    pub stream: Option<StreamState>,
    /// Any stream has captions.
    pub captions: bool,
    /// Room in each way; empty if nobody can sign up any more.
    pub rooms: Vec<Room>,
    /// The time before it was moved, in words.
    pub moved_from: Option<String>,
    /// Latitude and longitude of the hall.
    pub point: Option<(f64, f64)>,
}

/// A month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthView {
    /// `May 2026`.
    pub title: String,
    /// Seven short names and long names of weekdays, in the order of the columns.
    pub weekdays: Vec<(String, String)>,
    /// Rows of seven.
    pub weeks: Vec<Vec<DayCell>>,
    /// First day of the month before, for `from`.
    pub before: String,
    /// First day of the month after, for `from`.
    pub after: String,
}

/// A day of a month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayCell {
    /// `19`.
    pub number: String,
    /// ISO: sessions with this `iso` are drawn into it.
    pub iso: String,
    /// `Tuesday, May 19`.
    pub words: String,
    /// Belongs to another month.
    pub outside: bool,
    /// Is today.
    pub today: bool,
}

/// A map without tiles: places as faint points under the sessions' points.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapView {
    /// Known points of neighborhoods, if the city pack has any.
    pub places: Vec<MapPlace>,
}

/// A neighborhood on the map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapPlace {
    /// Name.
    pub name: String,
    /// Latitude and longitude.
    pub point: (f64, f64),
}
