//! The form of a session: what a host types, and what of it can go to the server.

use api_types::listening::{
    Access, AgendaItem, HostedSession, NewSession, Officers, PoolKind, PublicRecord, SessionFacts,
    SessionKind, SessionTranslation, Venue, Way,
};
use api_types::{Day, LanguageTag, NeighborhoodId};

use super::civil::{Local, clock};
use super::papers::letters;
use super::typed::{agenda, area, later, lines, optional_day, optional_number, point};

/// The most characters of a title.
pub const TITLE: usize = 120;
/// The most characters of a summary.
pub const SUMMARY: usize = 2_000;

/// Title and summary in one more language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translated {
    /// The language's tag.
    pub language: String,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
}

/// What stands in the form.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionForm {
    /// Who it is for.
    pub kind: SessionKind,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language of both.
    pub language: String,
    /// Other languages.
    pub translations: Vec<Translated>,
    /// The neighborhood's slug; empty for the whole city.
    pub neighborhood: String,
    /// The police area's number; empty for none.
    pub area: String,
    /// Local start.
    pub starts: String,
    /// Local end.
    pub ends: String,
    /// IANA zone.
    pub zone: String,
    /// The hall's name.
    pub hall: String,
    /// Its address.
    pub address: String,
    /// Buses, parking, which door.
    pub way_there: String,
    /// `34.05, -118.24`.
    pub point: String,
    /// Ways to take part.
    pub ways: Vec<Way>,
    /// Seats of each pool, in the order of `PoolKind::ALL`.
    pub seats: Vec<String>,
    /// Languages spoken or interpreted.
    pub languages: Vec<String>,
    /// What is offered.
    pub access: Vec<Access>,
    /// Officers in the room.
    pub officers: Officers,
    /// Cameras run.
    pub filmed: bool,
    /// What becomes public record.
    pub public_record: PublicRecord,
    /// The number to listen by phone.
    pub phone_in: String,
    /// The last day to ask for an aid.
    pub ask_aid_by: String,
    /// Who holds it.
    pub organizer: String,
    /// Groups, one a line.
    pub co_hosts: String,
    /// `18:30 Welcome`, one a line.
    pub agenda: String,
    /// Days until the recording.
    pub recording_days: String,
    /// The revision that is edited.
    pub revision: u32,
    // The start that the times of a stored agenda are counted from.
    counted_from: Option<Local>,
    // How long it is, while its start is half typed.
    length: Option<i64>,
    moved_from: Option<String>,
    cancelled_because: Option<String>,
}

/// What is wrong with a field: the field's name and the key of the sentence.
pub type Wrong = (&'static str, &'static str);

impl SessionForm {
    /// An empty form. The zone is where the host is, until the city says otherwise.
    pub fn new(kind: SessionKind, language: &str, zone: &str, organizer: &str) -> Self {
        Self {
            kind,
            title: String::new(),
            summary: String::new(),
            language: language.to_owned(),
            translations: Vec::new(),
            neighborhood: String::new(),
            area: String::new(),
            starts: String::new(),
            ends: String::new(),
            zone: zone.to_owned(),
            hall: String::new(),
            address: String::new(),
            way_there: String::new(),
            point: String::new(),
            ways: vec![Way::InPerson],
            seats: vec![String::new(); PoolKind::ALL.len()],
            languages: vec![language.to_owned()],
            access: Vec::new(),
            officers: if kind == SessionKind::Division {
                Officers::Plain
            } else {
                Officers::None
            },
            filmed: false,
            public_record: PublicRecord::FindingsOnly,
            phone_in: String::new(),
            ask_aid_by: String::new(),
            organizer: organizer.to_owned(),
            co_hosts: String::new(),
            agenda: String::new(),
            recording_days: String::new(),
            revision: 0,
            counted_from: None,
            length: None,
            moved_from: None,
            cancelled_because: None,
        }
    }

    /// The form of a session that exists.
    pub fn of(hosted: &HostedSession) -> Self {
        let session = &hosted.session;
        let facts = session.facts.clone();
        let venue = facts.venue.unwrap_or_default();
        let starts = Local::parse(&facts.starts);
        let start = starts.map_or(0, Local::minute_of_day);
        let seats = |kind: &PoolKind| {
            let pool = session.pools.iter().find(|pool| pool.kind == *kind);
            pool.map(|pool| pool.capacity.to_string())
                .unwrap_or_default()
        };
        let agenda: Vec<String> = facts
            .agenda
            .iter()
            .map(|item| format!("{} {}", clock(start + i64::from(item.after)), item.title))
            .collect();
        Self {
            kind: session.kind,
            title: facts.title,
            summary: facts.summary,
            language: facts.language.0,
            translations: facts
                .translations
                .into_iter()
                .map(|other| Translated {
                    language: other.language.0,
                    title: other.title,
                    summary: other.summary,
                })
                .collect(),
            neighborhood: facts.neighborhood.map(String::from).unwrap_or_default(),
            area: facts
                .area
                .map(|area| area.0.to_string())
                .unwrap_or_default(),
            starts: facts.starts,
            ends: facts.ends,
            zone: facts.zone,
            point: match (venue.latitude, venue.longitude) {
                (Some(latitude), Some(longitude)) => format!("{latitude}, {longitude}"),
                _ => String::new(),
            },
            hall: venue.name,
            address: venue.address,
            way_there: venue.note,
            ways: facts.ways,
            seats: PoolKind::ALL.iter().map(seats).collect(),
            languages: facts.languages.into_iter().map(|tag| tag.0).collect(),
            access: facts.access,
            officers: facts.officers,
            filmed: facts.filmed,
            public_record: facts.public_record,
            phone_in: facts.phone_in.unwrap_or_default(),
            ask_aid_by: facts.ask_aid_by.map(|day| day.0).unwrap_or_default(),
            organizer: facts.organizer,
            co_hosts: facts.co_hosts.join("\n"),
            agenda: agenda.join("\n"),
            recording_days: facts
                .recording_days
                .map(|days| days.to_string())
                .unwrap_or_default(),
            revision: session.revision,
            counted_from: starts,
            length: None,
            moved_from: facts.moved_from,
            cancelled_because: facts.cancelled_because,
        }
    }

    /// Another start: the end goes along. The agenda of a session that exists is minutes after the start: its clock times go along too. In
    /// a new form both are being typed.
    pub fn start_at(&mut self, starts: String) {
        if let (Some(from), Some(to)) = (self.counted_from, Local::parse(&starts)) {
            self.agenda = later(&self.agenda, to.minute_of_day() - from.minute_of_day());
            self.counted_from = Some(to);
        }
        let to = Local::parse(&starts);
        let length = self.length.or_else(|| self.minutes());
        if let (Some(to), Some(length)) = (to, length) {
            self.ends = to.plus_minutes(length).to_string();
        }
        // While the start is half typed its length is kept.
        self.length = if to.is_some() { None } else { length };
        self.starts = starts;
    }

    fn minutes(&self) -> Option<i64> {
        let times = Local::parse(&self.starts).zip(Local::parse(&self.ends));
        times
            .map(|(start, end)| start.minutes_until(end))
            .filter(|minutes| *minutes > 0)
    }

    /// The session, or everything that needs a hand.
    pub fn check(&self) -> Result<NewSession, Vec<Wrong>> {
        let mut wrong: Vec<Wrong> = Vec::new();
        let mut need = |good: bool, field: &'static str, key: &'static str| {
            if !good {
                wrong.push((field, key));
            }
        };
        let fits = |words: &str, most: usize| (1..=most).contains(&letters(words));
        need(fits(&self.title, TITLE), "title", "hosting-wrong-title");
        need(
            fits(&self.summary, SUMMARY),
            "summary",
            "hosting-wrong-summary",
        );
        need(
            !self.organizer.trim().is_empty(),
            "organizer",
            "hosting-wrong-organizer",
        );
        need(
            self.kind == SessionKind::Public || area(&self.area).is_some(),
            "area",
            "hosting-wrong-area",
        );
        let starts = Local::parse(&self.starts);
        let ends = Local::parse(&self.ends);
        need(starts.is_some(), "starts", "hosting-wrong-time");
        need(
            matches!((starts, ends), (_, Some(end)) if starts.is_none_or(|start| start < end)),
            "ends",
            "hosting-wrong-end",
        );
        need(!self.zone.trim().is_empty(), "zone", "hosting-wrong-zone");
        need(!self.ways.is_empty(), "ways", "hosting-wrong-ways");
        need(
            !self.ways.contains(&Way::InPerson) || !self.hall.trim().is_empty(),
            "hall",
            "hosting-wrong-hall",
        );
        let point = point(&self.point);
        need(point.is_some(), "point", "hosting-wrong-point");
        need(
            !self.languages.is_empty(),
            "languages",
            "hosting-wrong-languages",
        );
        let pools = self.pools();
        need(pools.is_some(), "seats", "hosting-wrong-seats");
        let day = optional_day(&self.ask_aid_by);
        need(day.is_some(), "ask_aid_by", "hosting-wrong-day");
        let agenda = agenda(&self.agenda, starts);
        need(agenda.is_some(), "agenda", "hosting-wrong-agenda");
        let length = starts
            .zip(ends)
            .map(|(start, end)| start.minutes_until(end));
        let fits_in = |item: &AgendaItem| length.is_none_or(|most| i64::from(item.after) <= most);
        let in_time = agenda.iter().flatten().all(fits_in);
        need(in_time, "agenda", "hosting-wrong-agenda-time");
        let recording = optional_number(&self.recording_days);
        need(
            recording.is_some(),
            "recording_days",
            "hosting-wrong-number",
        );
        need(
            self.translations
                .iter()
                .all(|other| fits(&other.title, TITLE) && fits(&other.summary, SUMMARY)),
            "translations",
            "hosting-wrong-translation",
        );
        wrong.extend(self.at_odds(starts));
        let (Some(pools), Some(point), Some(ask_aid_by), Some(agenda), Some(recording_days)) =
            (pools, point, day, agenda, recording)
        else {
            return Err(wrong);
        };
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(NewSession {
            kind: self.kind,
            facts: self.facts(point, ask_aid_by, agenda, recording_days),
            pools,
            revision: self.revision,
            id: None,
        })
    }

    fn facts(
        &self,
        point: Option<(f64, f64)>,
        ask_aid_by: Option<Day>,
        agenda: Vec<AgendaItem>,
        recording_days: Option<u16>,
    ) -> SessionFacts {
        let trimmed = |words: &str| words.trim().to_owned();
        let hall = trimmed(&self.hall);
        SessionFacts {
            title: trimmed(&self.title),
            summary: trimmed(&self.summary),
            language: LanguageTag(self.language.clone()),
            translations: self
                .translations
                .iter()
                .map(|other| SessionTranslation {
                    language: LanguageTag(other.language.clone()),
                    title: trimmed(&other.title),
                    summary: trimmed(&other.summary),
                })
                .collect(),
            neighborhood: NeighborhoodId::parse(&self.neighborhood),
            area: area(&self.area),
            starts: self.starts.chars().take(16).collect(),
            ends: self.ends.chars().take(16).collect(),
            zone: trimmed(&self.zone),
            venue: (!hall.is_empty()).then(|| Venue {
                name: hall,
                address: trimmed(&self.address),
                note: trimmed(&self.way_there),
                latitude: point.map(|point| point.0),
                longitude: point.map(|point| point.1),
            }),
            ways: self.ways.clone(),
            languages: self.languages.iter().cloned().map(LanguageTag).collect(),
            access: self.access.clone(),
            officers: self.officers,
            filmed: self.filmed,
            public_record: self.public_record,
            phone_in: Some(trimmed(&self.phone_in)).filter(|number| !number.is_empty()),
            ask_aid_by,
            organizer: trimmed(&self.organizer),
            co_hosts: lines(&self.co_hosts),
            agenda,
            recording_days,
            moved_from: self.moved_from.clone(),
            cancelled_because: self.cancelled_because.clone(),
        }
    }
}
