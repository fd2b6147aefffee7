//! Seats: signing up, the waiting list, the rush for the last ones, who may read what, letters, the door.

mod co_hosts;
mod door;
mod flow;
mod killed;
mod letters;
mod processes;
mod refusals;
mod rush;
mod secrecy;
mod share;
mod telling;
mod waiting;

use std::num::NonZeroU32;

use api_types::listening::{
    Attendee, Extras, HostedSession, NewSession, NewSignUp, PoolKind, PoolSize, SignUp,
    SignUpAction, SignUpAnswer, SignUpRequest, Way,
};
use backend::clock::{Clock, SystemClock};
use backend::listening::Settings;
use backend::startup::Options;
use chrono::TimeDelta;
use reqwest::Response;
use sealing::SeatCode;

use crate::fixtures::mail;
use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of::Main, count_where};
use crate::fixtures::sessions::{self, read};
use crate::harness::{Setup, TestApp};

/// Nobody comes too often.
pub fn unhurried() -> Settings {
    let plenty = NonZeroU32::new(1_000_000).unwrap();
    Settings {
        codes_per_network: plenty,
        unknown_codes_per_network: plenty,
        codes_per_second: plenty,
        sign_ups_per_network: plenty,
        first_letters_per_address: plenty,
        first_letters_per_network: plenty,
        addresses_per_sign_up: plenty,
        seats_per_network: plenty.get(),
        ..Settings::default()
    }
}

/// An application with one published session, and its host.
pub struct Hall {
    pub app: TestApp,
    pub host: Person,
    pub session: HostedSession,
}

/// What a host plans, with these pools.
pub fn plan(pools: &[(PoolKind, u32)]) -> NewSession {
    let mut new = sessions::plan();
    let sizes = pools.iter().map(|(kind, capacity)| PoolSize {
        kind: *kind,
        capacity: *capacity,
    });
    new.pools = sizes.collect();
    new.facts.ways = [
        (PoolKind::InPerson, Way::InPerson),
        (PoolKind::Online, Way::Online),
        (PoolKind::Phone, Way::Phone),
    ]
    .into_iter()
    .filter(|(kind, _)| new.pools.iter().any(|pool| pool.kind == *kind))
    .map(|(_, way)| way)
    .collect();
    new
}

impl Hall {
    pub async fn with(pools: &[(PoolKind, u32)]) -> Self {
        Self::under(unhurried(), pools).await
    }

    pub async fn under(seats: Settings, pools: &[(PoolKind, u32)]) -> Self {
        let setup = Setup {
            options: Options {
                seats,
                ..Options::default()
            },
            ..Setup::default()
        };
        let app = TestApp::spawn_with(setup).await;
        Self::planned(app, &plan(pools)).await
    }

    async fn planned(app: TestApp, new: &NewSession) -> Self {
        let host = sessions::host(&app).await;
        let session = sessions::publish(&host, new).await;
        Self { app, host, session }
    }

    /// A session in eight days by the clock of the machine, which is the one that processes of their own have.
    pub async fn today(pools: &[(PoolKind, u32)]) -> Self {
        let app = TestApp::spawn().await;
        let now = SystemClock.now();
        app.clock.set(now);
        let day = (now + TimeDelta::days(8)).format("%Y-%m-%d");
        let mut new = plan(pools);
        new.facts.starts = format!("{day}T18:30");
        new.facts.ends = format!("{day}T20:30");
        Self::planned(app, &new).await
    }

    /// Seats in the hall alone.
    pub async fn of(seats: u32) -> Self {
        Self::with(&[(PoolKind::InPerson, seats)]).await
    }

    pub fn slug(&self) -> &str {
        &self.session.session.slug
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/api/listening-sessions/{}/{rest}", self.session.session.id)
    }

    pub async fn post(&self, new: &NewSignUp) -> Response {
        let path = format!("/api/listening-sessions/{}/sign-ups", self.slug());
        self.app.resident.post(&path, new).await
    }

    /// Signs up, which must work.
    pub async fn join(&self, new: &NewSignUp) -> SignUp {
        read(self.post(new).await, 201).await
    }

    pub async fn act(&self, code: &str, action: SignUpAction) -> Response {
        let request = SignUpRequest {
            code: code.to_owned(),
            action,
        };
        self.app.resident.post("/api/sign-up", &request).await
    }

    /// The digits at the end of the link that was mailed for this code.
    pub async fn click(&self, code: &str) -> String {
        mail::click(&self.app, code).await
    }

    /// Opens the link in the mail.
    pub async fn confirm(&self, code: &str) -> SignUp {
        let click = self.click(code).await;
        self.done(code, SignUpAction::Confirm { click }).await
    }

    /// Does something that must work.
    pub async fn done(&self, code: &str, action: SignUpAction) -> SignUp {
        let answer: SignUpAnswer = read(self.act(code, action).await, 200).await;
        answer.sign_up
    }

    /// Writes to those whose session changed, as the job does.
    pub async fn tell(&self) {
        let listening = self.app.application.listening();
        listening.tell_people().await.unwrap();
    }

    /// How many letters wait on occasions like this.
    pub async fn waiting(&self, occasion: &str) -> i64 {
        let condition = format!("occasion LIKE '{occasion}'");
        count_where(Main(&self.app), "letter", &condition).await
    }

    pub async fn show(&self, code: &str) -> SignUp {
        self.done(code, SignUpAction::Show).await
    }

    /// Another size of the hall, by the host.
    pub async fn resize(&self, pools: &[(PoolKind, u32)]) -> Response {
        let path = format!("/api/listening-sessions/{}", self.session.session.id);
        let now: HostedSession = read(self.host.get(&path).await, 200).await;
        let mut new = plan(pools);
        new.revision = now.session.revision;
        sessions::put(&self.host, &path, &new).await
    }
}

pub fn code() -> String {
    SeatCode::generate(&mut backend::random::rng())
        .digits()
        .to_string()
}

/// A group in the hall that says nothing about itself.
pub fn group(seats: u16) -> NewSignUp {
    NewSignUp {
        code: code(),
        way: Way::InPerson,
        seats,
        extras: Extras::default(),
        accept_partial: false,
        least: None,
        attendee: Attendee::default(),
        proof: None,
    }
}

/// The same with an address.
pub fn by_mail(seats: u16, email: &str) -> NewSignUp {
    let mut new = group(seats);
    new.attendee.email = email.to_owned();
    new
}
