//! The year as a list of deeds in order of time. Pure: the same city, day and seed give the same year.

use api_types::listening::{
    NewSession, Officers, PublicRecord, SessionFacts, SessionKind, SessionTranslation, Way,
};
use api_types::places::Neighborhood;
use api_types::strategy::Theme;
use api_types::{Day, LanguageTag};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

use super::hall::{access, agenda, languages, pools, venue};
use super::said::{CONCERNS, Concern};
use super::titles::elsewhere;
use crate::places::City;

/// How far back the year reaches, and how far ahead, in days.
const BACK: u64 = 330;
const AHEAD: u64 = 84;
/// Every so many neighborhoods have had none yet.
const LEFT_OUT: usize = 7;

/// Something that somebody does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
    /// The session is planned, published, and gets its streams.
    Plan,
    /// People sign up.
    SignUp,
    /// Questions come in.
    Ask,
    /// The stream begins.
    GoLive,
    /// It ends, and the session is closed.
    End,
    /// Minutes, findings and a promise.
    WriteDown,
    /// The recording is there.
    PostRecording,
    /// The n-th step of the promise.
    Step(usize),
}

/// A session of the year.
pub(super) struct Planned {
    pub(super) neighborhood: usize,
    pub(super) concern: &'static Concern,
    pub(super) session: NewSession,
    /// Local start.
    pub(super) starts: NaiveDateTime,
    /// A group fills it to the last seat, and more wait.
    pub(super) crowded: bool,
    /// How many came.
    pub(super) came: u32,
    /// It runs while the demo is set up.
    pub(super) live_now: bool,
    /// Its stream is a page of another company.
    pub(super) opens_a_page: bool,
}

impl Planned {
    /// True if it has not begun.
    pub(super) fn is_ahead(&self, now: DateTime<Utc>, zone: Tz) -> bool {
        self.starts > now.with_timezone(&zone).naive_local()
    }
}

impl Deed {
    /// What is done before a session begins.
    pub(super) fn is_before_the_start(self) -> bool {
        matches!(self, Self::Plan | Self::SignUp | Self::Ask)
    }
}

/// The sessions and the deeds, in order of time.
pub(super) struct Year {
    pub(super) sessions: Vec<Planned>,
    pub(super) deeds: Vec<(DateTime<Utc>, usize, Deed)>,
}

/// Chance for the demo: the same every time.
pub(super) struct Dice(ChaCha20Rng);

impl Dice {
    pub(super) fn new(seed: u8) -> Self {
        Self(ChaCha20Rng::from_seed([seed; 32]))
    }

    /// 0 to `sides` - 1.
    pub(super) fn roll(&mut self, sides: u32) -> u32 {
        self.0.next_u32() % sides.max(1)
    }

    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.roll(u32::try_from(list.len()).unwrap_or(u32::MAX));
        list.get(at as usize)
    }
}

impl Year {
    /// The year around `now`, in the neighborhoods of a city.
    pub(super) fn of(city: &City, now: DateTime<Utc>) -> Self {
        let (neighborhoods, zone) = (&city.neighborhoods, city.zone);
        let mut dice = Dice::new(11);
        let today = now.with_timezone(&zone).date_naive();
        let mut sessions = Vec::new();
        for (index, place) in neighborhoods.iter().enumerate() {
            let mut days = Vec::new();
            if index % LEFT_OUT != 3 {
                let back = u64::from(dice.roll(u32::try_from(BACK).unwrap_or(300))) + 6;
                days.extend(today.checked_sub_days(Days::new(back)));
                if back > 160 && index % 3 == 0 {
                    days.extend(today.checked_sub_days(Days::new(u64::from(dice.roll(140)) + 8)));
                }
            }
            if index % 3 == 1 || index % LEFT_OUT == 3 && index % 2 == 0 {
                let ahead = u64::from(dice.roll(u32::try_from(AHEAD).unwrap_or(80))) + 1;
                days.extend(today.checked_add_days(Days::new(ahead)));
            }
            for day in days {
                sessions.extend(planned(index, place, day, zone, &mut dice));
            }
        }
        sessions.extend(live_now(neighborhoods, now, zone, &mut dice));
        for planned in &mut sessions {
            let facts = &mut planned.session.facts;
            let point = facts
                .neighborhood
                .as_ref()
                .and_then(|id| city.points.get(id));
            if let (Some(venue), Some([latitude, longitude])) = (&mut facts.venue, point) {
                (venue.latitude, venue.longitude) = (Some(*latitude), Some(*longitude));
            }
        }
        let deeds = deeds(&sessions, zone, &mut dice);
        Self { sessions, deeds }
    }
}

/// The one that runs right now.
fn live_now(
    neighborhoods: &[Neighborhood],
    now: DateTime<Utc>,
    zone: Tz,
    dice: &mut Dice,
) -> Option<Planned> {
    let index = neighborhoods
        .iter()
        .position(|n| n.id.as_str() == "koreatown")
        .unwrap_or(0);
    let place = neighborhoods.get(index)?;
    let local = now.with_timezone(&zone).naive_local();
    let mut live = planned(index, place, local.date(), zone, dice)?;
    live.concern = CONCERNS.get(3)?;
    let begun = local - TimeDelta::minutes(25);
    let facts = &mut live.session.facts;
    name(facts, place, live.concern);
    facts.starts = begun.format("%Y-%m-%dT%H:%M").to_string();
    facts.ends = (begun + TimeDelta::hours(6))
        .format("%Y-%m-%dT%H:%M")
        .to_string();
    facts.ways = vec![Way::InPerson, Way::Online, Way::Phone];
    facts.phone_in = Some("213-555-0142".to_owned());
    facts.venue = venue(place, dice);
    live.session.pools = pools(facts, 80);
    live.starts = begun;
    live.crowded = false;
    live.live_now = true;
    Some(live)
}

fn planned(
    index: usize,
    place: &Neighborhood,
    day: NaiveDate,
    zone: Tz,
    dice: &mut Dice,
) -> Option<Planned> {
    let concern = dice.pick(&CONCERNS)?;
    let hour = *dice.pick(&[(10, 0), (17, 30), (18, 0), (18, 30), (19, 0)])?;
    let starts = day.and_time(NaiveTime::from_hms_opt(hour.0, hour.1, 0)?);
    let capacity = *dice.pick(&[40_u32, 60, 80, 120])?;
    let ways = match dice.roll(4) {
        0 => vec![Way::Online, Way::Phone],
        1 => vec![Way::InPerson],
        _ => vec![Way::InPerson, Way::Online],
    };
    let mut facts = SessionFacts {
        title: String::new(),
        summary: String::new(),
        language: LanguageTag("en".to_owned()),
        translations: Vec::new(),
        neighborhood: Some(place.id.clone()),
        area: place.areas.first().copied(),
        starts: starts.format("%Y-%m-%dT%H:%M").to_string(),
        ends: (starts + TimeDelta::hours(2))
            .format("%Y-%m-%dT%H:%M")
            .to_string(),
        zone: zone.name().to_owned(),
        venue: ways
            .contains(&Way::InPerson)
            .then(|| venue(place, dice))
            .flatten(),
        phone_in: ways
            .contains(&Way::Phone)
            .then(|| "213-555-0142".to_owned()),
        languages: languages(dice),
        access: access(&ways, dice),
        officers: *dice.pick(&[
            Officers::None,
            Officers::None,
            Officers::Plain,
            Officers::Outside,
        ])?,
        filmed: true,
        public_record: PublicRecord::Questions,
        ask_aid_by: day
            .checked_sub_days(Days::new(5))
            .map(|day| Day(day.format("%Y-%m-%d").to_string())),
        organizer: "Office of Community Safety".to_owned(),
        co_hosts: (dice.roll(3) == 0)
            .then(|| format!("Neighbors of {}", place.name))
            .into_iter()
            .collect(),
        agenda: agenda(),
        recording_days: Some(10),
        moved_from: None,
        cancelled_because: None,
        ways,
    };
    name(&mut facts, place, concern);
    let pools = pools(&facts, capacity);
    Some(Planned {
        neighborhood: index,
        concern,
        session: NewSession {
            kind: SessionKind::Public,
            facts,
            pools,
            revision: 0,
            id: None,
        },
        starts,
        crowded: dice.roll(4) == 0,
        came: 12 + dice.roll(capacity),
        live_now: false,
        opens_a_page: index % 9 == 4,
    })
}

fn name(facts: &mut SessionFacts, place: &Neighborhood, concern: &Concern) {
    let with = |text: &str| text.replace("{place}", &place.name);
    let [title, titulo] = concern.title;
    let [summary, resumen] = concern.summary;
    facts.title = with(title);
    facts.summary = with(summary);
    let is_spoken = |tag: &str| facts.languages.iter().any(|spoken| spoken.0 == tag);
    let others = elsewhere(concern.theme).iter();
    let spanish = ["es", titulo, resumen];
    facts.translations = std::iter::once(&spanish)
        .chain(others.filter(|[tag, ..]| is_spoken(tag)))
        .map(|[tag, title, summary]| SessionTranslation {
            language: LanguageTag((*tag).to_owned()),
            title: with(title),
            summary: with(summary),
        })
        .collect();
    match concern.theme {
        // Its summary says that they sit in the circle.
        Theme::Trust => facts.officers = Officers::Plain,
        Theme::Hate => facts.officers = Officers::None,
        _ => {}
    }
}

fn deeds(sessions: &[Planned], zone: Tz, dice: &mut Dice) -> Vec<(DateTime<Utc>, usize, Deed)> {
    let mut deeds = Vec::new();
    for (index, planned) in sessions.iter().enumerate() {
        let Some(start) = planned.starts.and_local_timezone(zone).earliest() else {
            continue;
        };
        let start = start.with_timezone(&Utc);
        let mut add = |from_start: TimeDelta, deed: Deed| {
            deeds.push((start + from_start, index, deed));
        };
        add(TimeDelta::days(-100), Deed::Plan);
        add(TimeDelta::days(-60), Deed::SignUp);
        add(TimeDelta::days(-50), Deed::Ask);
        add(TimeDelta::zero(), Deed::GoLive);
        add(TimeDelta::hours(2), Deed::End);
        add(TimeDelta::days(4), Deed::WriteDown);
        // One in six recordings is late.
        let wait = if dice.roll(6) == 0 { 60 } else { 7 };
        add(TimeDelta::days(wait), Deed::PostRecording);
        for step in 0..planned.concern.promise.steps.len() {
            let days = 30 + 55 * i64::try_from(step).unwrap_or(0) + i64::from(dice.roll(40));
            add(TimeDelta::days(days), Deed::Step(step));
        }
    }
    deeds.sort_by_key(|(at, index, deed)| (*at, *index, *deed));
    deeds
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_year_has_past_present_and_future_and_leaves_some_neighborhoods_out() {
        let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../city/los-angeles");
        let city = City::load(&pack).unwrap();
        let now: DateTime<Utc> = "2026-11-25T20:00:00Z".parse().unwrap();
        let year = Year::of(&city, now);
        let today = now.with_timezone(&city.zone).naive_local();
        let past = year.sessions.iter().filter(|s| s.starts < today).count();
        let ahead = year.sessions.len() - past;
        assert!(past > 80, "{past}");
        assert!(ahead > 25, "{ahead}");
        let held: std::collections::BTreeSet<usize> =
            year.sessions.iter().map(|s| s.neighborhood).collect();
        assert!(held.len() < city.neighborhoods.len());
        for planned in &year.sessions {
            let facts = &planned.session.facts;
            let is_told = |tag| facts.translations.iter().any(|t| &t.language == tag);
            let others = facts.languages.iter().filter(|tag| tag.0 != "en");
            assert!(others.clone().all(is_told), "{}", facts.title);
            let titles = facts.translations.iter().map(|told| &told.title);
            let longest = titles.map(|title| title.chars().count()).max();
            assert!(longest <= Some(120), "{}", facts.title);
        }
        assert!(year.deeds.is_sorted_by_key(|(at, ..)| *at));
        let again = Year::of(&city, now);
        assert_eq!(year.deeds, again.deeds);
    }
}
