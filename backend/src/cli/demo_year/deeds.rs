//! What the people of the demo do, through the front doors of the server.

use std::collections::BTreeMap;

use api_types::listening::{
    Access, Attendee, Extras, ListeningSession, Moderation, Need, NeedKind, NewQuestion, NewSignUp,
    QuestionState, Way,
};
use api_types::streams::{
    Captions, NewStream, NewStreams, StateByHand, StreamFacts, StreamSource, StreamState,
};
use api_types::{CommitmentId, LanguageTag, ProblemKind, QuestionId, StreamId};
use chrono::TimeDelta;
use sealing::SeatCode;
use uuid::Uuid;

use super::said::QUESTIONS;
use super::year::{Deed, Dice, Planned};
use crate::access::{Actor, StaffActor};
use crate::cli::Failure;
use crate::clock::ManualClock;
use crate::http::Network;
use crate::listening::ListeningError;
use crate::random;
use crate::startup::Application;

/// The demo person who hosts.
pub(in crate::cli) const HOST: &str = "host";

/// Where the deeds are done, and what came of those before.
pub(super) struct Stage<'a> {
    pub(super) application: &'a Application,
    pub(super) clock: &'a ManualClock,
    pub(super) host: StaffActor,
    pub(super) dice: Dice,
    pub(super) held: BTreeMap<usize, Held>,
    asked: u64,
}

/// What was made of a planned session.
pub(super) struct Held {
    pub(super) session: ListeningSession,
    pub(super) streams: Vec<StreamId>,
    pub(super) commitment: Option<CommitmentId>,
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

    pub(super) fn actor(&self) -> Actor {
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
            match self.application.listening().sign_up(&slug, new, None).await {
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
            proof: None,
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
                proof: None,
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
}

fn streams_of(planned: &Planned) -> Vec<NewStream> {
    let signed = planned.session.facts.access.contains(&Access::Asl);
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
                asl: signed && !interpreted,
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
