//! Sessions as hosts see them: drafts too, with counts and with what to look at.

use std::collections::{HashMap, HashSet};

use api_types::listening::{
    BoardCount, HostedPage, HostedQuery, HostedSession, ListeningSession, NeedCount, SessionKind,
    SessionState,
};
use api_types::{ListeningSessionId, ProblemKind};
use i18n::Locale;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use super::cursor::{self, Cursor};
use super::public::{self, Reader};
use super::seating::Turnout;
use super::store::{board, question, record, session};
use super::warnings::{Sight, warnings};
use super::{Listening, ListeningError, facts, retention, seating, session as life, time};
use crate::access::{Action, Actor, Resource, authorize};
use crate::clock::CityDay;

const USUAL: u16 = 20;
const BOARDS: usize = 20;
const NAME: usize = 120;

/// What belongs to many sessions at once.
struct Beside {
    turnouts: HashMap<Uuid, Turnout>,
    questions: HashMap<Uuid, i64>,
    boards: HashMap<Uuid, Vec<BoardCount>>,
    records: HashMap<Uuid, i32>,
    streamed: Option<HashSet<ListeningSessionId>>,
}

impl Listening {
    /// A page of all sessions, in order of time. Hosts may.
    pub async fn hosted_page(
        &self,
        actor: &Actor,
        query: &HostedQuery,
    ) -> Result<HostedPage, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let limit = cursor::limit(query.limit, USUAL)?;
        let after = Cursor::read(query.after.as_deref())?;
        let (from, before) = self.days(query.from.as_deref(), query.until.as_deref())?;
        let mut rows = Vec::new();
        // The index is by kind and state: all together are pages merged.
        for kind in SessionKind::ALL
            .iter()
            .filter(|k| query.kind.is_none_or(|q| q == **k))
        {
            for state in SessionState::ALL
                .iter()
                .filter(|s| query.state.is_none_or(|q| q == **s))
            {
                let mut page = session::Entity::find()
                    .filter(session::Column::Kind.eq(session::Kind::from(*kind)))
                    .filter(session::Column::State.eq(session::State::from(*state)))
                    .order_by_asc(session::Column::StartsAt)
                    .order_by_asc(session::Column::Id)
                    .limit(limit as u64 + 1);
                if let Some(from) = from {
                    page = page.filter(session::Column::StartsAt.gte(from));
                }
                if let Some(before) = before {
                    page = page.filter(session::Column::StartsAt.lt(before));
                }
                if let Some(Cursor { at, id }) = after {
                    let later = Condition::any()
                        .add(session::Column::StartsAt.gt(at))
                        .add(session::Column::Id.gt(id));
                    page = page.filter(session::Column::StartsAt.gte(at)).filter(later);
                }
                rows.extend(page.all(self.0.db.read()).await?);
            }
        }
        rows.sort_by_key(|row| (row.starts_at, row.id));
        let next = cursor::cut(&mut rows, limit, |row| Cursor {
            at: row.starts_at,
            id: row.id,
        });
        Ok(HostedPage {
            sessions: self.hosted(rows).await?,
            next,
        })
    }

    /// One session, drafts too. Hosts may.
    pub async fn hosted_by_id(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        self.hosted_session(id.0).await
    }

    /// Writes down how many members of which boards said that they come. Hosts may.
    pub async fn count_boards(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        boards: Vec<BoardCount>,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let names: HashSet<&str> = boards.iter().map(|b| b.board.as_str()).collect();
        if boards.len() > BOARDS || names.len() != boards.len() {
            return Err(ProblemKind::MalformedBody.into());
        }
        for count in &boards {
            facts::line(&count.board, NAME)?;
            if count.board.trim().is_empty() || count.members == 0 || count.coming > count.members {
                return Err(ProblemKind::MalformedBody.into());
            }
        }
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    life::locked(txn, id).await?;
                    board::Entity::delete_many()
                        .filter(board::Column::SessionId.eq(id.0))
                        .exec(txn)
                        .await?;
                    for count in boards {
                        let row = board::ActiveModel {
                            session_id: Set(id.0),
                            board: Set(count.board),
                            members: Set(i32::from(count.members)),
                            coming: Set(i32::from(count.coming)),
                        };
                        board::Entity::insert(row)
                            .exec_without_returning(txn)
                            .await?;
                    }
                    Ok::<_, ListeningError>(())
                })
            })
            .await?;
        self.hosted_session(id.0).await
    }

    pub(super) async fn hosted_session(&self, id: Uuid) -> Result<HostedSession, ListeningError> {
        let mut found = self.hosted_sessions(&[id]).await?;
        found.pop().ok_or(ProblemKind::NotFound.into())
    }

    pub(super) async fn hosted_sessions(
        &self,
        ids: &[Uuid],
    ) -> Result<Vec<HostedSession>, ListeningError> {
        let mut rows = session::Entity::find()
            .filter(session::Column::Id.is_in(ids.iter().copied()))
            .all(self.0.db.read())
            .await?;
        rows.sort_by_key(|row| (row.starts_at, row.id));
        self.hosted(rows).await
    }

    async fn hosted(
        &self,
        rows: Vec<session::Model>,
    ) -> Result<Vec<HostedSession>, ListeningError> {
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut beside = self.beside(&ids).await?;
        // Until the end: what is open at the door is open in the schedule too.
        let is_coming = |row: &&session::Model| {
            row.state == session::State::Published && row.ends_at > self.now()
        };
        let coming: Vec<Uuid> = rows.iter().filter(is_coming).map(|row| row.id).collect();
        let mut needs = self.need_counts(&coming).await?;
        let dressed = self
            .dress(self.0.db.read(), rows.clone(), Reader::Host)
            .await?;
        let rows: HashMap<Uuid, session::Model> =
            rows.into_iter().map(|row| (row.id, row)).collect();
        let mut hosted = Vec::with_capacity(dressed.len());
        for session in dressed {
            let Some(row) = rows.get(&session.id.0) else {
                continue;
            };
            let needs = needs.remove(&row.id).unwrap_or_default();
            hosted.push(self.with_sight(session, row, &needs, &mut beside));
        }
        Ok(hosted)
    }

    fn with_sight(
        &self,
        session: ListeningSession,
        row: &session::Model,
        needs: &[NeedCount],
        beside: &mut Beside,
    ) -> HostedSession {
        let turnout = beside.turnouts.get(&row.id).copied().unwrap_or_default();
        let boards = beside.boards.remove(&row.id).unwrap_or_default();
        let aid_by = session.facts.ask_aid_by.as_ref();
        let sight = Sight {
            kind: session.kind,
            state: session.state,
            now: self.now(),
            today: CityDay::today(&*self.0.clock, self.0.zone),
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            has_agenda: !session.facts.agenda.is_empty(),
            ask_aid_by: aid_by.and_then(|day| time::day(&day.0)),
            needs,
            boards: &boards,
            has_stream: beside
                .streamed
                .as_ref()
                .map(|all| all.contains(&session.id)),
            record_due: public::record_due(row.ends_at, self.0.zone),
            record_published: session
                .record
                .as_ref()
                .is_some_and(|record| record.published.is_some()),
        };
        let warnings = warnings(&sight);
        let written = beside.records.get(&row.id).copied();
        let waiting = beside.questions.get(&row.id).copied().unwrap_or(0);
        HostedSession {
            sign_ups: turnout.sign_ups,
            told: turnout.told,
            waiting: turnout.waiting,
            came: turnout.came,
            questions_waiting: u32::try_from(waiting).unwrap_or(0),
            warnings,
            boards,
            record_revision: written
                .and_then(|count| u32::try_from(count).ok())
                .unwrap_or(0),
            shredded_on: CityDay::on_the_wire(retention::due(row, self.0.zone)),
            door_key: None,
            door_address: None,
            session,
        }
    }

    /// Shows a key once, with the address for officers: what stands behind `#` is for the browser alone.
    pub(super) fn with_door(&self, hosted: HostedSession, key: Option<String>) -> HostedSession {
        let address = key.as_ref().map(|key| {
            let language = &hosted.session.facts.language.0;
            let tag = Locale::parse(language).unwrap_or_default().tag();
            let digits = key.replace(' ', "");
            let (origin, id) = (&self.0.origin, hosted.session.id);
            format!("{origin}/{tag}/meetings/{id}#{digits}")
        });
        HostedSession {
            door_key: key,
            door_address: address,
            ..hosted
        }
    }

    async fn beside(&self, ids: &[Uuid]) -> Result<Beside, DbErr> {
        let db = self.0.db.read();
        let questions: Vec<(Uuid, i64)> = question::Entity::find()
            .select_only()
            .column(question::Column::SessionId)
            .column_as(Expr::col(question::Column::Id).count(), "waiting")
            .filter(question::Column::SessionId.is_in(ids.iter().copied()))
            .filter(question::Column::State.eq(question::State::Waiting))
            .group_by(question::Column::SessionId)
            .into_tuple()
            .all(db)
            .await?;
        let rows = board::Entity::find()
            .filter(board::Column::SessionId.is_in(ids.iter().copied()))
            .order_by_asc(board::Column::Board)
            .all(db)
            .await?;
        let mut boards: HashMap<Uuid, Vec<BoardCount>> = HashMap::new();
        for row in rows {
            boards.entry(row.session_id).or_default().push(BoardCount {
                board: row.board,
                members: u16::try_from(row.members).unwrap_or(u16::MAX),
                coming: u16::try_from(row.coming).unwrap_or(u16::MAX),
            });
        }
        let streamed = match self.1.streams.get() {
            Some(streams) => {
                let ids = ids.iter().map(|id| ListeningSessionId(*id)).collect();
                Some(streams.streamed(ids).await?)
            }
            None => None,
        };
        let records: Vec<(Uuid, i32)> = record::Entity::find()
            .select_only()
            .column(record::Column::SessionId)
            .column(record::Column::Revision)
            .filter(record::Column::SessionId.is_in(ids.iter().copied()))
            .into_tuple()
            .all(db)
            .await?;
        Ok(Beside {
            records: records.into_iter().collect(),
            turnouts: seating::turnouts_of(db, ids).await?,
            questions: questions.into_iter().collect(),
            boards,
            streamed,
        })
    }
}
