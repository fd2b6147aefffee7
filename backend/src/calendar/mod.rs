//! iCalendar (RFC 5545, RFC 7986) of listening sessions: one event, a feed of many, the parts of a mail (RFC 5546). Pure.

/// What a calendar says of a session.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Stable over all changes: `<session id>@<instance>`.
    pub uid: String,
    /// Counts the changes (`SEQUENCE`).
    pub revision: u32,
    /// Called off (`STATUS:CANCELLED`).
    pub cancelled: bool,
    /// The start, Unix seconds.
    pub starts_at: i64,
    /// The end, Unix seconds.
    pub ends_at: i64,
    /// IANA zone of both.
    pub zone: chrono_tz::Tz,
    /// The last change, Unix seconds (`DTSTAMP`, `LAST-MODIFIED`).
    pub changed_at: i64,
    /// The title.
    pub title: String,
    /// More about it.
    pub text: String,
    /// BCP 47 tag of both.
    pub language: String,
    /// Where: name, address.
    pub place: Option<String>,
    /// WGS 84 latitude and longitude, degrees (`GEO`).
    pub point: Option<(f64, f64)>,
    /// The page of the session.
    pub page: String,
    /// Ways to join from afar (RFC 7986 `CONFERENCE`): URI, features (`VIDEO,AUDIO`, `PHONE`, `FEED`), label, language.
    pub conferences: Vec<(String, String, String, String)>,
}

/// What a receiver does with an object (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// A feed.
    Publish,
    /// A mail that says when and where, or that it moved.
    Request,
    /// A mail that says that it does not take place.
    Cancel,
}

/// The whole object (`VCALENDAR`), lines folded at 75 octets and ended by CRLF.
pub fn object(_method: Method, _name: &str, _events: &[Event]) -> String {
    String::new()
}
