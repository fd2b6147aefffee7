//! What comes after an evening: the count at the door, minutes, findings, a promise and its steps, the recording.

use api_types::listening::{CheckIn, NewRecord};
use api_types::strategy::{NewCommitment, NewFinding, NewStep};
use api_types::streams::{NewRecording, NewStreamText};
use api_types::{Day, LanguageTag, ListeningSessionId};
use chrono::{DateTime, Days, Utc};

use super::deeds::Stage;
use super::said::MINUTES;
use super::year::Planned;
use crate::cli::Failure;
use crate::clock::Clock;
use crate::random;

/// One of so many sessions has its minutes late.
const LATE: usize = 23;

impl Stage<'_> {
    pub(super) async fn write_down(
        &mut self,
        index: usize,
        planned: &Planned,
    ) -> Result<(), Failure> {
        let Some(held) = self.held.get(&index) else {
            return Ok(());
        };
        let id = held.session.id;
        let Some(neighborhood) = planned.session.facts.neighborhood.clone() else {
            return Ok(());
        };
        let english = LanguageTag("en".to_owned());
        self.count_at_the_door(id, planned.came).await?;
        let record = NewRecord {
            minutes: MINUTES.to_owned(),
            language: english.clone(),
            organizations: Some(1 + self.dice.roll(4)),
            // Some minutes are late, for everybody to see.
            publish: index % LATE != 5,
            revision: 0,
        };
        self.application
            .listening()
            .keep_record(&self.actor(), id, record)
            .await?;
        let strategies = self.application.strategies();
        let place = self.place(planned);
        let promise = &planned.concern.promise;
        let due_in = u64::from(30 + self.dice.roll(150));
        let commitment = NewCommitment {
            neighborhood: neighborhood.clone(),
            language: english.clone(),
            title: promise.title.replace("{place}", &place),
            summary: promise.summary.replace("{place}", &place),
            owner: promise.owner.to_owned(),
            budget: promise.budget.to_owned(),
            due: day_after(self.clock.now(), due_in),
            steps_of: promise.parts,
            findings: Vec::new(),
            publish: true,
            id: None,
        };
        let commitment = strategies
            .write_commitment(&self.actor(), None, commitment, None)
            .await?;
        for [quote, summary] in planned.concern.heard {
            let finding = NewFinding {
                session: Some(id),
                neighborhood: neighborhood.clone(),
                theme: planned.concern.theme,
                language: english.clone(),
                quote: (*quote).to_owned(),
                summary: (*summary).to_owned(),
                said_by: self.dice.roll(planned.came),
                commitments: vec![commitment.id],
                publish: true,
                id: None,
            };
            strategies
                .write_finding(&self.actor(), None, finding, None)
                .await?;
        }
        if let Some(held) = self.held.get_mut(&index) {
            held.commitment = Some(commitment.id);
        }
        Ok(())
    }

    pub(super) async fn post_recording(&self, index: usize) -> Result<(), Failure> {
        let Some(stream) = self
            .held
            .get(&index)
            .and_then(|held| held.streams.first().copied())
        else {
            return Ok(());
        };
        let streams = self.application.streams();
        let recording = NewRecording {
            address: "/media/recordings/evening.mp4".to_owned(),
        };
        streams
            .post_recording(&self.host, stream, recording)
            .await?;
        let text = NewStreamText {
            language: LanguageTag("en".to_owned()),
            vtt: CAPTIONS.to_owned(),
            by_a_person: true,
        };
        streams.put_text(&self.host, stream, text).await?;
        Ok(())
    }

    pub(super) async fn step(
        &self,
        index: usize,
        planned: &Planned,
        step: usize,
    ) -> Result<(), Failure> {
        let Some(commitment) = self.held.get(&index).and_then(|held| held.commitment) else {
            return Ok(());
        };
        let promise = &planned.concern.promise;
        let Some((state, note)) = promise.steps.get(step) else {
            return Ok(());
        };
        let (all, nth) = (promise.steps.len(), step + 1);
        let done = usize::try_from(promise.parts).unwrap_or(0) * nth / all.max(1);
        let step = NewStep {
            state: *state,
            note: (*note).to_owned(),
            evidence: String::new(),
            steps_done: u32::try_from(done).unwrap_or(0),
            new_due: None,
            id: None,
        };
        self.application
            .strategies()
            .write_step(&self.actor(), commitment, step, None)
            .await?;
        Ok(())
    }

    async fn count_at_the_door(&self, id: ListeningSessionId, came: u32) -> Result<(), Failure> {
        let mut counts = Vec::new();
        let mut left = came;
        while left > 0 {
            let some = left.min(50);
            left -= some;
            counts.push(CheckIn {
                nonce: random::uuid(),
                sign_up: None,
                came: i16::try_from(some).unwrap_or(0),
            });
        }
        self.application
            .listening()
            .check_in(&self.host, id, counts)
            .await?;
        Ok(())
    }

    fn place(&self, planned: &Planned) -> String {
        let neighborhoods = &self.application.platform().city.neighborhoods;
        neighborhoods
            .get(planned.neighborhood)
            .map_or_else(String::new, |place| place.name.clone())
    }
}

fn day_after(now: DateTime<Utc>, days: u64) -> Day {
    let day = now
        .date_naive()
        .checked_add_days(Days::new(days))
        .unwrap_or_default();
    Day(day.format("%Y-%m-%d").to_string())
}

const CAPTIONS: &str = "WEBVTT\n\n\
    00:00:02.000 --> 00:00:06.000\nWelcome. Please sit where you like; the left side is off camera.\n\n\
    00:00:07.000 --> 00:00:12.000\nA neighbor: My son waits at that stop alone, after dark.\n\n\
    00:00:13.000 --> 00:00:16.000\nHost: Thank you. How long is the wait?\n\n\
    00:00:17.000 --> 00:00:23.000\nA neighbor: Twenty minutes, some nights thirty. The light has been out since winter.\n\n\
    00:00:24.000 --> 00:00:29.000\nHost: We will take that along, with a date, before the end of the evening.\n";
