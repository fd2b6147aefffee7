//! What lies on the hosts' desk today: requests of every kind, a draft, a meeting of a police area.

use api_types::listening::{
    Access, NewSession, NewSessionRequest, Officers, RequestAnswer, RequestFacts, RequestState,
    SessionKind,
};
use api_types::{Day, LanguageTag, ListeningSessionId, SessionRequestId};
use chrono::{DateTime, Days, TimeDelta, Utc};
use sealing::SeatCode;

use super::deeds::Stage;
use super::year::{Planned, Year};
use crate::cli::Failure;
use crate::http::Network;
use crate::random;

/// A group, what it wants to talk about, and its language.
const GROUPS: [(&str, &str, &str, &str); 4] = [
    (
        "Tenants of 5th Street",
        "The stairs are dark, and the landlord does not answer. We want to say it to the city ourselves.",
        "Laundry room, ground floor",
        "es",
    ),
    (
        "Korean Merchants’ Circle",
        "Two shops were broken into last month. How do we get a patrol on foot?",
        "Meeting room above the bakery",
        "ko",
    ),
    (
        "Mothers of the block",
        "Children walk to school past cars that do not stop.",
        "School hall",
        "es",
    ),
    (
        "Night shift, garment workers",
        "The bus comes every forty minutes after ten. We wait alone.",
        "Union hall, second floor",
        "zh-Hant",
    ),
];

impl Stage<'_> {
    /// Lays it out as it came in over the last days.
    pub(super) async fn lay_out(&self, year: &Year, now: DateTime<Utc>) -> Result<(), Failure> {
        let mut asked = Vec::new();
        for (nth, planned) in (0_i64..).zip(year.sessions.iter().take(GROUPS.len())) {
            self.clock.set(now - TimeDelta::days(12 - 3 * nth));
            asked.push(self.request(nth, planned, now).await?);
        }
        let zone = self.application.platform().zone;
        let ahead = |(index, planned): &(usize, &Planned)| {
            planned.is_ahead(now, zone) && self.held.contains_key(index)
        };
        let coming = year.sessions.iter().enumerate().filter(ahead);
        let coming = coming.min_by_key(|(_, planned)| planned.starts);
        self.clock.set(now - TimeDelta::days(2));
        // The last one still waits.
        let answers = [
            (
                RequestState::Answered,
                "We come in spring. A host calls you this week about the day.",
            ),
            (
                RequestState::Scheduled,
                "We plan it together with the session of your neighborhood.",
            ),
            (
                RequestState::Declined,
                "This is for the bus company. We sent it on and tell you what they say.",
            ),
        ];
        for (id, (state, answer)) in asked.into_iter().zip(answers) {
            let held = coming.and_then(|(index, _)| self.held.get(&index));
            let session = held
                .filter(|_| state == RequestState::Scheduled)
                .map(|held| held.session.id);
            if session.is_some() || state != RequestState::Scheduled {
                self.answer(id, state, answer, session).await?;
            }
        }
        self.clock.set(now);
        if let Some((_, planned)) = coming {
            self.draft(planned, now).await?;
        }
        Ok(())
    }

    async fn request(
        &self,
        nth: i64,
        planned: &Planned,
        now: DateTime<Utc>,
    ) -> Result<SessionRequestId, Failure> {
        let group = usize::try_from(nth).ok().and_then(|nth| GROUPS.get(nth));
        let (name, topic, hall, tag) = *group.ok_or("no such group")?;
        let place = planned.session.facts.neighborhood.clone();
        let day = |after: u64| day_after(now, after);
        let new = NewSessionRequest {
            code: SeatCode::generate(&mut random::rng()).digits().to_string(),
            facts: RequestFacts {
                group: name.to_owned(),
                topic: topic.to_owned(),
                neighborhood: place.ok_or("a session of the whole city")?,
                hall: hall.to_owned(),
                size: 40,
                days: vec![day(40), day(47)],
                languages: vec![LanguageTag(tag.to_owned())],
                access: vec![Access::Childcare],
            },
            contact: "213-555-0170, after six".to_owned(),
            proof: None,
        };
        let network = Network(nth.to_be_bytes());
        let asked = self
            .application
            .listening()
            .request_session(new, network)
            .await?;
        Ok(asked.id)
    }

    async fn answer(
        &self,
        id: SessionRequestId,
        state: RequestState,
        answer: &str,
        session: Option<ListeningSessionId>,
    ) -> Result<(), Failure> {
        let answer = RequestAnswer {
            state,
            answer: answer.to_owned(),
            session,
        };
        let listening = self.application.listening();
        listening.answer_request(&self.actor(), id, answer).await?;
        Ok(())
    }

    // A draft in the same hall a month later, and the meeting of its officers a week before.
    async fn draft(&self, like: &Planned, now: DateTime<Utc>) -> Result<(), Failure> {
        let listening = self.application.listening();
        let at = |mut new: NewSession, days: u64, hours: (&str, &str)| {
            let day = day_after(now, days).0;
            new.facts.starts = format!("{day}T{}", hours.0);
            new.facts.ends = format!("{day}T{}", hours.1);
            new.facts.ask_aid_by = None;
            new
        };
        let draft = at(like.session.clone(), 54, ("18:30", "20:30"));
        listening.plan(&self.actor(), draft).await?;
        let mut meeting = at(like.session.clone(), 47, ("14:00", "15:00"));
        meeting.kind = SessionKind::Division;
        let facts = &mut meeting.facts;
        facts.title = "What we heard in the neighborhood".to_owned();
        facts.summary =
            "Before the session: what people asked for last time, and what became of it."
                .to_owned();
        facts.translations = Vec::new();
        facts.officers = Officers::Plain;
        facts.filmed = false;
        facts.recording_days = None;
        if facts.area.is_none() {
            let areas = &self.application.platform().city.areas;
            facts.area = areas.first().map(|area| area.id);
        }
        let meeting = listening.plan(&self.actor(), meeting).await?;
        listening.publish(&self.actor(), meeting.session.id).await?;
        Ok(())
    }
}

fn day_after(now: DateTime<Utc>, days: u64) -> Day {
    let day = now.date_naive().checked_add_days(Days::new(days));
    Day(day.unwrap_or_default().format("%Y-%m-%d").to_string())
}
