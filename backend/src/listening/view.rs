//! A sign-up as its code shows it.

use api_types::listening::{Attendee, Need, NeedDecision, NeedState, Offer, SignUp, SignUpState};
use chrono::{DateTime, SecondsFormat};

use super::store::{check_in, need_decision, session, sign_up};
use super::{Listening, ListeningError};

/// Where a row stands.
pub(super) fn state_of(row: &sign_up::Model) -> SignUpState {
    match row.state {
        sign_up::State::Cancelled => SignUpState::Cancelled,
        sign_up::State::Expired => SignUpState::Expired,
        sign_up::State::Active if !row.confirmed => SignUpState::Unconfirmed,
        sign_up::State::Active if row.seats == row.wanted => SignUpState::Registered,
        sign_up::State::Active if row.seats > 0 => SignUpState::Partly,
        sign_up::State::Active => SignUpState::Waiting,
    }
}

/// A moment on the wire.
pub(super) fn moment(at: i64) -> String {
    DateTime::from_timestamp(at, 0)
        .unwrap_or_default()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Each need with what was decided about it.
pub(super) fn decided(needs: &[Need], decisions: &[NeedDecision]) -> Vec<NeedDecision> {
    let decision = |need: &Need| {
        let found = decisions.iter().find(|decision| decision.need == *need);
        found.cloned().unwrap_or_else(|| NeedDecision {
            need: need.clone(),
            state: NeedState::Asked,
            on: None,
        })
    };
    needs.iter().map(decision).collect()
}

/// A count on the wire.
pub(super) fn count(number: i32) -> u16 {
    u16::try_from(number).unwrap_or(0)
}

impl Listening {
    pub(super) async fn view(
        &self,
        session: &session::Model,
        row: &sign_up::Model,
        attendee: Attendee,
    ) -> Result<SignUp, ListeningError> {
        let (db, now) = (self.0.db.read(), self.now());
        let party = row.party();
        let ahead = match party.rest() > 0 {
            true => Some(sign_up::ahead(db, session.id, row.pool, row.position).await?),
            false => None,
        };
        let decisions = match attendee.needs.is_empty() {
            true => Vec::new(),
            false => need_decision::of_sessions(db, &[session.id]).await?,
        };
        let decisions: Vec<NeedDecision> = decisions.into_iter().map(|(_, d)| d).collect();
        // Doors open before the start.
        let came = match now >= session.starts_at - 24 * 3_600 {
            true => check_in::came_of(db, session.id, row.id).await?,
            false => None,
        };
        Ok(SignUp {
            session: session.slug.clone(),
            state: state_of(row),
            way: party.way,
            wanted: count(row.wanted),
            seats: count(row.seats),
            extras: party.extras,
            accept_partial: row.accept_partial,
            least: count(row.least),
            place: ahead.map(|(parties, _)| parties + 1),
            seats_ahead: ahead.map(|(_, seats)| seats),
            offer: party.open_offer(now).map(|held| Offer {
                seats: count(held.seats.min(party.rest())),
                until: moment(held.until),
            }),
            hold_until: row.hold_until.map(moment),
            mail_unanswered: row.contact_tag.is_some() && !row.mail_confirmed,
            needs: decided(&attendee.needs, &decisions),
            attendee,
            has_roster: row.roster.is_some(),
            came,
        })
    }
}
