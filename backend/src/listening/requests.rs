//! A group asks for a session in its own hall: a promise that everybody can follow. How to reach the group is for hosts alone.

use std::collections::HashMap;

use api_types::listening::{
    NewSessionRequest, PlannedSession, RequestAction, RequestByCode, RequestFacts, RequestPage,
    RequestQuery, RequestState, SessionRequest, SessionState,
};
use api_types::{ListeningSessionId, NeighborhoodId, ProblemKind, SessionRequestId};
use chrono::Datelike;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use sealing::SeatCode;
use uuid::Uuid;

use super::cursor::{self, Cursor};
use super::fair_share::{Good, work_on_request};
use super::request_words::{HALL, NAME, TOPIC, read, remains, wordless, written};
use super::store::request;
use super::{Listening, ListeningError, SessionBrief, facts, sealed, time};
use crate::access::{Action, Actor, Resource, authorize};
use crate::clock::CityDay;
use crate::http::Network;
use crate::notify::recall_letters_of;
use crate::random;
use crate::rowkeys::KeyKind;

const USUAL: u16 = 50;
const ANSWER_DAYS: u32 = 14;
const CONTACT: usize = 400;
const ROOM: usize = 4 * CONTACT;
const LARGEST: u16 = 5000;
const DAYS: usize = 3;
const LANGUAGES: usize = 20;

impl Listening {
    /// Takes a request in. The same code again is the same request.
    pub async fn request_session(
        &self,
        new: NewSessionRequest,
        network: Network,
    ) -> Result<SessionRequest, ListeningError> {
        authorize(&Actor::Visitor, Action::TakePart, &Resource::Site)?;
        self.1.may_ask(network)?;
        let code = SeatCode::parse(&new.code).map_err(|_| ProblemKind::SeatCodeMalformed)?;
        let facts = self.sound_request(new.facts)?;
        let contact = new.contact.trim().to_owned();
        facts::text(&contact, CONTACT)?;
        let tag = self.request_tag(&code);
        if let Some(row) = self.request_by_tag(&tag).await? {
            return self.own_request(row, &facts).await;
        }
        let on = work_on_request(&code.digits());
        let check = |above| self.check_work(new.proof.as_ref(), &on, above);
        let claim = self
            .claim(network, Uuid::nil(), Good::Requests, 1)
            .worked_for(self.0.settings.requests_per_network, check)?;
        let id = random::uuid();
        let key = self.0.row_keys.create(id, KeyKind::People).await?;
        let today = CityDay::today(&*self.0.clock, self.0.zone);
        let row = request::ActiveModel {
            id: Set(id),
            code_tag: Set(tag.clone()),
            state: Set(request::State::Asked),
            neighborhood: Set(facts.neighborhood.as_str().to_owned()),
            facts: Set(written(&wordless(facts.clone()))?),
            words: Set(self.seal_words(&key, &id, &facts)),
            sealed: Set(sealed::close(&key, self.request_place(&id), &contact, ROOM)),
            shown: Set(false),
            answer: Set(None),
            session_id: Set(None),
            asked_day: Set(today),
            due_day: Set(CityDay::after(today, ANSWER_DAYS)),
            changed_day: Set(today),
            answered_day: Set(None),
        };
        let stored = self
            .0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    request::Entity::insert(row)
                        .on_conflict(
                            OnConflict::column(request::Column::CodeTag)
                                .do_nothing()
                                .to_owned(),
                        )
                        .exec_without_returning(txn)
                        .await?;
                    Ok::<_, ListeningError>(())
                })
            })
            .await;
        claim.end(stored)?;
        let stored = self.request_by_tag(&tag).await?;
        self.own_request(stored.ok_or(ProblemKind::Internal)?, &facts)
            .await
    }

    /// True if a request has this code, whatever became of it.
    pub async fn is_requested(&self, code: &str) -> Result<bool, ListeningError> {
        let code = SeatCode::parse(code).map_err(|_| ProblemKind::SeatCodeMalformed)?;
        let found = self.request_by_tag(&self.request_tag(&code)).await?;
        Ok(found.is_some())
    }

    /// What the group that asked sees and does, by its code.
    pub async fn request_by_code(
        &self,
        by: RequestByCode,
        network: Network,
    ) -> Result<SessionRequest, ListeningError> {
        self.check_code_pace(network)?;
        let code = SeatCode::parse(&by.code).map_err(|_| ProblemKind::SeatCodeMalformed)?;
        let row = self
            .request_by_tag(&self.request_tag(&code))
            .await?
            .ok_or(ProblemKind::SeatCodeUnknown)?;
        authorize(
            &Actor::Attendee(row.id),
            Action::ChangeSignUp,
            &Resource::Seat(row.id),
        )?;
        match by.action {
            RequestAction::Show => self.told(row, true).await,
            RequestAction::Withdraw => self.withdraw_request(row.id).await,
        }
    }

    /// The requests that everybody can follow, what is due first. What was taken back is not among them.
    pub async fn requests(&self, query: &RequestQuery) -> Result<RequestPage, ListeningError> {
        self.request_page(query, false).await
    }

    /// One request, as everybody sees it.
    pub async fn request(&self, id: SessionRequestId) -> Result<SessionRequest, ListeningError> {
        let row = request::Entity::find_by_id(id.0)
            .one(self.0.db.read())
            .await?
            .ok_or(ProblemKind::NotFound)?;
        self.told(row, false).await
    }

    pub(super) async fn request_page(
        &self,
        query: &RequestQuery,
        all_words: bool,
    ) -> Result<RequestPage, ListeningError> {
        use request::Column::{DueDay, Id, Neighborhood, State};
        let limit = cursor::limit(query.limit, USUAL)?;
        let after = match Cursor::read(query.after.as_deref())? {
            Some(Cursor { at, id }) => Some((
                i32::try_from(at)
                    .ok()
                    .and_then(chrono::NaiveDate::from_num_days_from_ce_opt)
                    .ok_or(ProblemKind::MalformedQuery)?,
                id,
            )),
            None => None,
        };
        if let Some(id) = &query.neighborhood {
            NeighborhoodId::parse(id)
                .filter(|id| self.0.places.has_neighborhood(id))
                .ok_or(ProblemKind::UnknownNeighborhood)?;
        }
        let mut rows = Vec::new();
        let states = RequestState::ALL.iter().filter(|state| {
            **state != RequestState::Withdrawn && query.state.is_none_or(|asked| asked == **state)
        });
        for state in states {
            let mut page = request::Entity::find()
                .filter(State.eq(request::State::from(*state)))
                .order_by_asc(DueDay)
                .order_by_asc(Id)
                .limit(limit as u64 + 1);
            if let Some(place) = &query.neighborhood {
                page = page.filter(Neighborhood.eq(place));
            }
            if let Some((day, id)) = after {
                let later = Condition::any().add(DueDay.gt(day)).add(Id.gt(id));
                page = page.filter(DueDay.gte(day)).filter(later);
            }
            rows.extend(page.all(self.0.db.read()).await?);
        }
        rows.sort_by_key(|row| (row.due_day, row.id));
        let next = cursor::cut(&mut rows, limit, |row| Cursor {
            at: i64::from(row.due_day.num_days_from_ce()),
            id: row.id,
        });
        let held = rows.iter().filter_map(|row| row.session_id);
        let held = self.briefs(held.map(ListeningSessionId)).await?;
        let mut keys = HashMap::new();
        if all_words {
            let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
            keys = self.0.row_keys.get_many(&ids, KeyKind::People).await?;
        }
        let requests = rows.into_iter().map(|row| {
            let session = row
                .session_id
                .and_then(|id| held.get(&ListeningSessionId(id)));
            let facts = match keys.get(&row.id) {
                Some(key) => self.with_words(key, &row, read(&row)?)?,
                None => read(&row)?,
            };
            let draft = session
                .filter(|session| all_words && session.state == SessionState::Draft)
                .map(planned);
            let told = told(row, facts, session);
            Ok(SessionRequest {
                planned: draft.or(told.planned),
                ..told
            })
        });
        Ok(RequestPage {
            requests: requests.collect::<Result<_, ListeningError>>()?,
            next,
        })
    }

    /// A request for its reader. The group's own words are seen by itself and by hosts, and by everybody once a host let them through.
    pub(super) async fn told(
        &self,
        row: request::Model,
        all_words: bool,
    ) -> Result<SessionRequest, ListeningError> {
        let facts = match all_words {
            true => self.in_words(&row).await?,
            false => read(&row)?,
        };
        let session = match row.session_id {
            Some(id) => self.brief(ListeningSessionId(id)).await?,
            None => None,
        };
        Ok(told(row, facts, session.as_ref()))
    }

    // Words and contact are nobody's business any more: they go at once, the key too.
    async fn withdraw_request(&self, id: Uuid) -> Result<SessionRequest, ListeningError> {
        let row_keys = self.0.row_keys.clone();
        let stored = self
            .0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked_request(txn, SessionRequestId(id)).await?;
                    if row.state == request::State::Withdrawn {
                        return Ok(row);
                    }
                    if row.state == request::State::Scheduled {
                        return Err(ListeningError::from(ProblemKind::StepImpossible));
                    }
                    let facts = remains(&row)?;
                    recall_letters_of(txn, id).await?;
                    row_keys.entomb(txn, id, &[KeyKind::People]).await?;
                    let mut change = row.into_active_model();
                    change.state = Set(request::State::Withdrawn);
                    change.facts = Set(facts);
                    change.words = Set(Vec::new());
                    change.sealed = Set(Vec::new());
                    change.shown = Set(false);
                    change.answer = Set(None);
                    Ok(change.update(txn).await?)
                })
            })
            .await?;
        self.0.row_keys.shred(id, &[KeyKind::People]).await?;
        self.0.db.forget_deleted().await?;
        self.told(stored, true).await
    }

    async fn request_by_tag(&self, tag: &[u8]) -> Result<Option<request::Model>, ListeningError> {
        Ok(request::Entity::find()
            .filter(request::Column::CodeTag.eq(tag.to_vec()))
            .one(self.0.db.read())
            .await?)
    }

    // A code that came again must come with the same request.
    async fn own_request(
        &self,
        row: request::Model,
        facts: &RequestFacts,
    ) -> Result<SessionRequest, ListeningError> {
        // What was destroyed can not be compared; the code alone is known to the group.
        let is_gone = row.words.is_empty() && !row.shown;
        if !is_gone && self.in_words(&row).await? != *facts {
            return Err(ProblemKind::SeatCodeTaken.into());
        }
        self.told(row, true).await
    }

    fn sound_request(&self, mut new: RequestFacts) -> Result<RequestFacts, ProblemKind> {
        new.topic = new.topic.trim().to_owned();
        facts::line(&new.group, NAME)?;
        facts::line(&new.hall, HALL)?;
        facts::text(&new.topic, TOPIC)?;
        if new.topic.is_empty() || new.languages.len() > LANGUAGES || new.days.len() > DAYS {
            return Err(ProblemKind::MalformedBody);
        }
        if !(1..=LARGEST).contains(&new.size) {
            return Err(ProblemKind::GroupTooLarge);
        }
        if !self.0.places.has_neighborhood(&new.neighborhood) {
            return Err(ProblemKind::UnknownNeighborhood);
        }
        facts::known_languages(new.languages.iter(), &self.0.places)?;
        let today = CityDay::today(&*self.0.clock, self.0.zone);
        for day in &new.days {
            time::day(&day.0)
                .filter(|day| *day >= today)
                .ok_or(ProblemKind::TimeImpossible)?;
        }
        new.access.sort();
        new.access.dedup();
        Ok(new)
    }

    pub(super) fn request_place<'a>(&'a self, id: &'a Uuid) -> sealed::Place<'a> {
        sealed::Place {
            instance: &self.0.instance,
            table: "session_request",
            column: "sealed",
            row: id,
        }
    }
}

pub(super) async fn locked_request(
    txn: &DatabaseTransaction,
    id: SessionRequestId,
) -> Result<request::Model, ListeningError> {
    request::Entity::find_by_id(id.0)
        .lock_exclusive()
        .one(txn)
        .await?
        .ok_or(ProblemKind::NotFound.into())
}

fn told(
    row: request::Model,
    facts: RequestFacts,
    session: Option<&SessionBrief>,
) -> SessionRequest {
    let session = session.filter(|session| session.state != SessionState::Draft);
    SessionRequest {
        id: SessionRequestId(row.id),
        state: row.state.into(),
        facts,
        asked: CityDay::on_the_wire(row.asked_day),
        due: CityDay::on_the_wire(row.due_day),
        answered: row.answered_day.map(CityDay::on_the_wire),
        answer: row.answer,
        session: session.map(|session| session.slug.clone()),
        planned: session.map(planned),
        contact: None,
    }
}

fn planned(session: &SessionBrief) -> PlannedSession {
    PlannedSession {
        id: session.id,
        title: session.facts.title.clone(),
        starts_at: time::rfc3339(session.starts_at),
        zone: session.facts.zone.clone(),
        state: session.state,
    }
}

impl From<request::State> for RequestState {
    fn from(state: request::State) -> Self {
        match state {
            request::State::Asked => Self::Asked,
            request::State::Answered => Self::Answered,
            request::State::Scheduled => Self::Scheduled,
            request::State::Declined => Self::Declined,
            request::State::Withdrawn => Self::Withdrawn,
        }
    }
}

impl From<RequestState> for request::State {
    fn from(state: RequestState) -> Self {
        match state {
            RequestState::Asked => Self::Asked,
            RequestState::Answered => Self::Answered,
            RequestState::Scheduled => Self::Scheduled,
            RequestState::Declined => Self::Declined,
            RequestState::Withdrawn => Self::Withdrawn,
        }
    }
}
