//! What the people of the demo do, through the front doors of the server.

use std::collections::BTreeMap;

use api_types::listening::{
    Attendee, CheckIn, Extras, ListeningSession, Moderation, Need, NeedKind, NewQuestion,
    NewRecord, NewSignUp, QuestionState, Way,
};
use api_types::strategy::{NewCommitment, NewFinding, NewStep};
use api_types::streams::{
    Captions, NewRecording, NewStream, NewStreamText, NewStreams, StateByHand, StreamFacts,
    StreamSource, StreamState,
};
use api_types::{
    CommitmentId, Day, LanguageTag, ListeningSessionId, ProblemKind, QuestionId, StreamId,
};
use chrono::{DateTime, Days, TimeDelta, Utc};
use sealing::SeatCode;
use uuid::Uuid;

use super::said::{MINUTES, QUESTIONS};
use super::year::{Deed, Dice, Planned};
use crate::access::{Actor, StaffActor};
use crate::cli::Failure;
use crate::clock::{Clock, ManualClock};
use crate::http::Network;
use crate::listening::ListeningError;
use crate::random;
use crate::startup::Application;

/// The demo person who hosts.
pub(in crate::cli) const HOST: &str = "host";

/// Where the deeds are done, and what came of those before.
pub(super) struct Stage<'a> {
    application: &'a Application,
    clock: &'a ManualClock,
    host: StaffActor,
    dice: Dice,
    held: BTreeMap<usize, Held>,
    asked: u64,
}

struct Held {
    session: ListeningSession,
    streams: Vec<StreamId>,
    commitment: Option<CommitmentId>,
}

impl<'a> Stage<'a> {
    /// With the demo's host.
    pub(super) async fn new(
        application: &'a Application,
        clock: &'a ManualClock,
    ) -> Result<Self, Failure> {
        let staff = &application.back_office().staff;
        let id = staff
            .account_id(HOST)
            .await?
            .ok_or("the demo has no host")?;
        Ok(Self {
            application,
            clock,
            host: StaffActor {
                staff_id: id,
                login_id: Uuid::nil(),
                unit: None,
                unit_kind: None,
                role: api_types::staff::Role::Host,
            },
            dice: Dice::new(23),
            held: BTreeMap::new(),
            asked: 0,
        })
    }

    /// True if a year was lived through before.
    pub(super) async fn is_set(&self) -> Result<bool, Failure> {
        let coverage = self.application.listening().coverage().await?;
        Ok(coverage.iter().any(|place| place.held > 0))
    }

    /// Does it.
    pub(super) async fn perform(
        &mut self,
        index: usize,
        planned: &Planned,
        deed: Deed,
    ) -> Result<(), Failure> {
        match deed {
            Deed::Plan => self.plan(index, planned).await,
            Deed::SignUp => self.sign_up(index, planned).await,
            Deed::Ask => self.ask(index).await,
            Deed::GoLive => self.go_live(index, planned).await,
            Deed::End => self.end(index).await,
            Deed::WriteDown => self.write_down(index, planned).await,
            Deed::PostRecording => self.post_recording(index).await,
            Deed::Step(step) => self.step(index, planned, step).await,
        }
    }

    fn actor(&self) -> Actor {
        Actor::Staff(self.host.clone())
    }

    async fn plan(&mut self, index: usize, planned: &Planned) -> Result<(), Failure> {
        let listening = self.application.listening();
        let draft = listening
            .plan(&self.actor(), planned.session.clone())
            .await?;
        let id = draft.session.id;
        let hosted = listening.publish(&self.actor(), id).await?;
        let streams = NewStreams {
            streams: streams_of(planned),
        };
        let view = self
            .application
            .streams()
            .put_streams(&self.host, id, streams)
            .await?;
        let held = Held {
            session: hosted.session,
            streams: view.streams.iter().map(|stream| stream.id).collect(),
            commitment: None,
        };
        self.held.insert(index, held);
        Ok(())
    }

    async fn sign_up(&mut self, index: usize, planned: &Planned) -> Result<(), Failure> {
        let Some(held) = self.held.get(&index) else {
            return Ok(());
        };
        let slug = held.session.slug.clone();
        let way = planned
            .session
            .facts
            .ways
            .first()
            .copied()
            .unwrap_or(Way::Online);
        let capacity = held
            .session
            .pools
            .iter()
            .find(|pool| pool.kind.word() == way.word());
        let capacity = capacity.map_or(0, |pool| pool.capacity);
        let wish = if planned.crowded {
            capacity + 25
        } else {
            capacity / 2
        };
        let mut asked = 0;
        while asked < wish {
            let group = self.dice.roll(4) == 0;
            let seats = if group {
                6 + self.dice.roll(15)
            } else {
                1 + self.dice.roll(3)
            };
            asked += seats;
            let seats = u16::try_from(seats).unwrap_or(1);
            let new = self.party(way, seats, group);
            match self.application.listening().sign_up(&slug, new).await {
                Ok(_) => {}
                Err(ListeningError::Refused(ProblemKind::GroupTooLarge)) => {}
                Err(fault) => return Err(fault.into()),
            }
        }
        Ok(())
    }

    fn party(&mut self, way: Way, seats: u16, group: bool) -> NewSignUp {
        const GROUPS: [&str; 4] = [
            "Olympic Blvd. shop owners",
            "Mothers of the block",
            "St. Agnes choir",
            "Night shift, garment workers",
        ];
        const TONGUES: [&str; 5] = ["es", "ko", "hy", "es", "zh-Hant"];
        let needs = (self.dice.roll(3) == 0).then(|| Need {
            kind: NeedKind::Interpreter,
            language: self
                .dice
                .pick(&TONGUES)
                .map(|tag| LanguageTag((*tag).to_owned())),
        });
        NewSignUp {
            code: SeatCode::generate(&mut random::rng()).digits().to_string(),
            way,
            seats,
            extras: Extras::default(),
            accept_partial: group && self.dice.roll(2) == 0,
            least: None,
            attendee: Attendee {
                group: if group {
                    self.dice
                        .pick(&GROUPS)
                        .map_or_else(String::new, |name| (*name).to_owned())
                } else {
                    String::new()
                },
                needs: needs.into_iter().collect(),
                ..Attendee::default()
            },
        }
    }

    async fn ask(&mut self, index: usize) -> Result<(), Failure> {
        let Some(held) = self.held.get(&index) else {
            return Ok(());
        };
        let slug = held.session.slug.clone();
        let listening = self.application.listening();
        for (tag, text, answer) in QUESTIONS {
            if self.dice.roll(2) == 0 {
                continue;
            }
            self.asked += 1;
            let new = NewQuestion {
                id: QuestionId(random::uuid()),
                text: text.to_owned(),
                language: LanguageTag(tag.to_owned()),
                door_key: None,
            };
            let network = Network(self.asked.to_be_bytes());
            let question = listening.ask(&slug, new, network).await?;
            let state = match answer {
                Some(_) => QuestionState::Answered,
                None if self.dice.roll(2) == 0 => QuestionState::Shown,
                None => continue,
            };
            let moderation = Moderation {
                state,
                text: Some(text.to_owned()),
                answer: answer.map(str::to_owned),
            };
            listening
                .moderate(&self.actor(), question.id, moderation)
                .await?;
        }
        Ok(())
    }

    async fn go_live(&mut self, index: usize, planned: &Planned) -> Result<(), Failure> {
        // What runs right now is for the probe to find.
        if planned.live_now {
            return Ok(());
        }
        self.by_hand(index, Some(StreamState::Live)).await
    }

    async fn end(&mut self, index: usize) -> Result<(), Failure> {
        let Some(held) = self.held.get(&index) else {
            return Ok(());
        };
        let id = held.session.id;
        self.by_hand(index, Some(StreamState::Ended)).await?;
        self.clock.advance(TimeDelta::minutes(10));
        self.application
            .listening()
            .close(&self.actor(), id)
            .await?;
        Ok(())
    }

    async fn by_hand(&self, index: usize, state: Option<StreamState>) -> Result<(), Failure> {
        let Some(held) = self.held.get(&index) else {
            return Ok(());
        };
        for stream in &held.streams {
            let word = StateByHand { state };
            self.application
                .streams()
                .set_state(&self.host, *stream, word)
                .await?;
        }
        Ok(())
    }

    async fn write_down(&mut self, index: usize, planned: &Planned) -> Result<(), Failure> {
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
            publish: true,
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
                said_by: self.dice.roll(60),
                commitments: vec![commitment.id],
                publish: true,
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

    async fn post_recording(&self, index: usize) -> Result<(), Failure> {
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

    async fn step(&self, index: usize, planned: &Planned, step: usize) -> Result<(), Failure> {
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

fn streams_of(planned: &Planned) -> Vec<NewStream> {
    let stream = |language: &str, interpreted: bool| {
        // A name is looked up where a page is opened; most of the demo must work without a network.
        let facts = if planned.live_now || !planned.opens_a_page {
            StreamFacts {
                language: LanguageTag(language.to_owned()),
                source: StreamSource::Hls,
                address: "/media/live/index.m3u8".to_owned(),
                backup: planned
                    .live_now
                    .then(|| "https://www.youtube.com/@LACityview35/live".to_owned()),
                provider: String::new(),
                captions: Captions::Human,
                asl: !interpreted,
                interpreted,
            }
        } else {
            StreamFacts {
                language: LanguageTag(language.to_owned()),
                source: StreamSource::Page,
                address: "https://www.youtube.com/@LACityview35/live".to_owned(),
                backup: None,
                provider: "YouTube".to_owned(),
                captions: Captions::Automatic,
                asl: false,
                interpreted,
            }
        };
        NewStream { id: None, facts }
    };
    let languages = planned.session.facts.languages.iter().take(2);
    languages
        .enumerate()
        .map(|(place, tag)| stream(&tag.0, place > 0))
        .collect()
}

const CAPTIONS: &str = "WEBVTT\n\n\
    00:00:02.000 --> 00:00:06.000\nWelcome. Please sit where you like; the left side is off camera.\n\n\
    00:00:07.000 --> 00:00:12.000\nMs. Reyes: My son waits at that stop alone, after dark.\n\n\
    00:00:13.000 --> 00:00:16.000\nHost: Thank you. How long is the wait?\n\n\
    00:00:17.000 --> 00:00:23.000\nMs. Reyes: Twenty minutes, some nights thirty. The light has been out since winter.\n\n\
    00:00:24.000 --> 00:00:29.000\nHost: We will take that along, with a date, before the end of the evening.\n";
