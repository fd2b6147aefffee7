//! Sessions for the tests of calendars and feeds: the corner cases that other programs stumble over.

use api_types::listening::{
    Access, AgendaItem, ListeningSession, Officers, Pool, PoolKind, PublicRecord, SessionFacts,
    SessionKind, SessionState, SessionTranslation, Venue, Way,
};
use api_types::{Day, LanguageTag, ListeningSessionId, NeighborhoodId};
use chrono::{DateTime, SecondsFormat, Utc};
use uuid::Uuid;

use super::{Event, Source};

/// Where the pages of the samples are.
pub const ORIGIN: &str = "https://listen.example.org";
/// Their instance.
pub const INSTANCE: &str = "amparo.example.org";

/// Unix seconds of an RFC 3339 time.
pub fn at(time: &str) -> i64 {
    DateTime::parse_from_rfc3339(time).unwrap().timestamp()
}

/// A tag.
pub fn tag(language: &str) -> LanguageTag {
    LanguageTag(language.to_owned())
}

fn in_utc(time: &str) -> String {
    let time = DateTime::parse_from_rfc3339(time).unwrap();
    let time = time.with_timezone(&Utc);
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A published session, number `n`, from and until an RFC 3339 time.
pub fn session(n: u8, title: &str, from: &str, until: &str) -> ListeningSession {
    ListeningSession {
        id: ListeningSessionId(Uuid::from_bytes([n; 16])),
        slug: format!("sample-{n}"),
        kind: SessionKind::Public,
        state: SessionState::Published,
        revision: 0,
        starts_at: in_utc(from),
        ends_at: in_utc(until),
        changed_at: "2026-11-20T09:00:00Z".to_owned(),
        published_at: Some("2026-11-19T17:00:00Z".to_owned()),
        series: None,
        facts: facts(title, from, until),
        pools: vec![
            pool(PoolKind::InPerson, 120, 100),
            pool(PoolKind::Wheelchair, 6, 1),
            pool(PoolKind::Online, 500, 40),
        ],
        needs: Vec::new(),
        record: None,
    }
}

fn pool(kind: PoolKind, capacity: u32, taken: u32) -> Pool {
    Pool {
        kind,
        capacity,
        taken,
        waiting: 0,
        parties: 0,
    }
}

fn facts(title: &str, from: &str, until: &str) -> SessionFacts {
    SessionFacts {
        title: title.to_owned(),
        summary: "What would make you feel safer here; tell us, or listen.\nTea is there."
            .to_owned(),
        language: tag("en"),
        translations: vec![SessionTranslation {
            language: tag("es"),
            title: "Escuchamos a Boyle Heights".to_owned(),
            summary: "¿Qué le haría sentirse más seguro aquí?".to_owned(),
        }],
        neighborhood: NeighborhoodId::parse("boyle-heights"),
        area: None,
        starts: from[..16].to_owned(),
        ends: until[..16].to_owned(),
        zone: "America/Los_Angeles".to_owned(),
        venue: Some(Venue {
            name: "Hall of the library".to_owned(),
            address: "200 N Example St, Los Angeles".to_owned(),
            note: "Bus 30; the door is on the side.".to_owned(),
            latitude: Some(34.0341),
            longitude: Some(-118.2054),
        }),
        ways: vec![Way::InPerson, Way::Online, Way::Phone],
        languages: vec![tag("en"), tag("es")],
        access: vec![Access::StepFree, Access::Asl],
        officers: Officers::None,
        filmed: true,
        public_record: PublicRecord::Questions,
        phone_in: Some("+1 (213) 555-0100".to_owned()),
        ask_aid_by: Some(Day("2026-11-25".to_owned())),
        organizer: "Office of Community Safety".to_owned(),
        co_hosts: vec!["Neighbors of the East Side".to_owned()],
        agenda: vec![
            AgendaItem {
                after: 0,
                title: "Welcome".to_owned(),
            },
            AgendaItem {
                after: 20,
                title: "Streets; lights, and parks".to_owned(),
            },
        ],
        recording_days: Some(7),
        moved_from: None,
        cancelled_because: None,
    }
}

/// Moved over the night in which the clock is set forward: from Saturday to Sunday evening, the same hour on the wall.
pub fn moved_over_dst() -> ListeningSession {
    let (from, until) = ("2027-03-14T18:30:00-07:00", "2027-03-14T20:30:00-07:00");
    let mut moved = session(1, "Boyle Heights speaks", from, until);
    moved.revision = 3;
    moved.changed_at = "2027-03-01T10:00:00Z".to_owned();
    moved.facts.moved_from = Some("2027-03-13T18:30".to_owned());
    moved
}

/// Called off, with a reason.
pub fn called_off() -> ListeningSession {
    let (from, until) = ("2027-03-13T18:30:00-08:00", "2027-03-13T20:30:00-08:00");
    let mut off = session(2, "Open evening", from, until);
    off.state = SessionState::Cancelled;
    off.revision = 2;
    off.facts.cancelled_because = Some("The hall is flooded.".to_owned());
    off
}

/// From the evening of the last day of a year into the next.
pub fn over_midnight() -> ListeningSession {
    let (from, until) = ("2026-12-31T22:00:00-08:00", "2027-01-01T00:30:00-08:00");
    session(3, "Night of listening", from, until)
}

/// In the second of two hours that the clock shows.
pub fn in_the_second_hour() -> ListeningSession {
    let (from, until) = ("2027-11-07T01:30:00-08:00", "2027-11-07T02:30:00-08:00");
    session(4, "Night workers", from, until)
}

/// Over the hour that the clock leaves out: one hour long, two on the wall.
pub fn over_the_gap() -> ListeningSession {
    let (from, until) = ("2027-03-14T01:30:00-08:00", "2027-03-14T03:30:00-07:00");
    session(5, "Night shift", from, until)
}

/// Written from right to left, with Latin letters and a number inside.
pub fn right_to_left() -> ListeningSession {
    let (from, until) = ("2027-11-07T18:00:00-08:00", "2027-11-07T20:00:00-08:00");
    let title = "نشست شنیدن در Boyle Heights؛ ساعت ۶، با پذیرایی, رایگان";
    let mut session = session(6, title, from, until);
    session.facts.language = tag("fa");
    session.facts.translations.clear();
    session.facts.summary = "چه چیزی این محله را امن‌تر می‌کند؟ بگویید یا گوش کنید.".to_owned();
    session
}

/// Long words of three and four octets a sign: each fold falls into one.
pub fn wide_signs() -> ListeningSession {
    let (from, until) = ("2026-12-05T10:00:00-08:00", "2026-12-05T12:00:00-08:00");
    let title = "ប្រជុំស្តាប់ប្រជាពលរដ្ឋក្នុងសង្កាត់ 🏘️🏘️🏘️ 안전한 동네를 위한 경청 모임 ".repeat(2);
    session(7, title.trim(), from, until)
}

/// An event as feeds make it.
pub fn event(session: &ListeningSession) -> Event {
    let streams = [
        ("en".to_owned(), "English".to_owned()),
        (
            "es".to_owned(),
            "Español: intérprete, \"en vivo\"".to_owned(),
        ),
    ];
    let source = Source {
        id: session.id,
        slug: &session.slug,
        series: session.series,
        revision: session.revision,
        cancelled: session.state == SessionState::Cancelled,
        starts_at: at(&session.starts_at),
        ends_at: at(&session.ends_at),
        changed_at: at(&session.changed_at),
        facts: &session.facts,
        streams: &streams,
        origin: ORIGIN,
        instance: INSTANCE,
        zone: chrono_tz::UTC,
    };
    Event::of_session(&source, None)
}
