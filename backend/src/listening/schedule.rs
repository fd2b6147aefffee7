//! The public schedule: pages by filter and time, one session, what is on now and next, a month, what changed.
//!
//! Each filter is a tag, and an index holds the sessions of a tag in the order of time: a page costs the same whatever the number of sessions.

use api_types::listening::{ListeningSession, SessionPage, SessionQuery};
use api_types::{LanguageTag, NeighborhoodId, ProblemKind};
use chrono::{Datelike, NaiveDate};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::cursor::{self, Cursor};
use super::memory::Home;
use super::public::Reader;
use super::store::{session, tag};
use super::{Listening, ListeningError, time};
use crate::clock::CityDay;

const USUAL: u16 = 20;
const MOST_OF_A_MONTH: usize = 600;
const ALL: &str = "all";

/// What a page of the schedule is made of.
struct Window {
    tags: Vec<String>,
    from: i64,
    before: Option<i64>,
    after: Option<Cursor>,
}

impl Listening {
    /// A page of the schedule, in order of time. Everybody may read it.
    pub async fn schedule(&self, query: &SessionQuery) -> Result<SessionPage, ListeningError> {
        let limit = cursor::limit(query.limit, USUAL)?;
        let window = self.window(query)?;
        let mut keys = self.keys(&window, limit + 1).await?;
        let next = cursor::cut(&mut keys, limit, |key| Cursor {
            at: key.starts_at,
            id: key.session_id,
        });
        let ids: Vec<Uuid> = keys.iter().map(|key| key.session_id).collect();
        Ok(SessionPage {
            sessions: self.listed(&ids).await?,
            next,
        })
    }

    /// A session of the schedule by its slug. Drafts and division meetings are not there.
    pub async fn session(&self, slug: &str) -> Result<ListeningSession, ListeningError> {
        let row = self.listed_row(slug).await?;
        let mut found = self
            .dress(self.0.db.read(), vec![row], Reader::Everybody)
            .await?;
        found.pop().ok_or(ProblemKind::NotFound.into())
    }

    /// What is on now, and the next `n`. Kept for a few seconds.
    pub async fn next_and_live(&self, n: u16) -> Result<Home, ListeningError> {
        let now = self.now();
        if let Some(home) = self.1.home.get(now, u64::from(n)) {
            return Ok(home);
        }
        let published = || {
            session::Entity::find()
                .filter(session::Column::Kind.eq(session::Kind::Public))
                .filter(session::Column::State.eq(session::State::Published))
                .order_by_asc(session::Column::StartsAt)
                .order_by_asc(session::Column::Id)
        };
        let db = self.0.db.read();
        let live = published()
            .filter(session::Column::StartsAt.between(now - time::LONGEST, now))
            .filter(session::Column::EndsAt.gt(now))
            .limit(100)
            .all(db)
            .await?;
        let next = published()
            .filter(session::Column::StartsAt.gt(now))
            .limit(u64::from(n))
            .all(db)
            .await?;
        let home = Home {
            live: self.dress(db, live, Reader::Everybody).await?,
            next: self.dress(db, next, Reader::Everybody).await?,
        };
        self.1.home.put(now, u64::from(n), home.clone());
        Ok(home)
    }

    /// All sessions of a month that meet the filters; the days and the cursor of the query do not count.
    pub async fn month(
        &self,
        year: i32,
        month: u32,
        query: &SessionQuery,
    ) -> Result<Vec<ListeningSession>, ListeningError> {
        let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(ProblemKind::MalformedQuery)?;
        let last = CityDay::before(CityDay::after(first, 32).with_day(1).unwrap_or(first), 1);
        let window = self.window(&SessionQuery {
            from: Some(first.to_string()),
            until: Some(last.to_string()),
            after: None,
            ..query.clone()
        })?;
        let keys = self.keys(&window, MOST_OF_A_MONTH).await?;
        let ids: Vec<Uuid> = keys.iter().map(|key| key.session_id).collect();
        Ok(self.listed(&ids).await?)
    }

    /// Sessions of the schedule that begin on this day or later, without seats and needs, in order of time; at most `most`. For feeds.
    pub async fn sessions_from(
        &self,
        day: NaiveDate,
        most: u64,
    ) -> Result<Vec<ListeningSession>, ListeningError> {
        let public = tag::Entity::find()
            .select_only()
            .column(tag::Column::SessionId)
            .filter(tag::Column::Tag.eq(ALL))
            .filter(tag::Column::StartsAt.gte(time::first_second(day, self.0.zone)))
            .order_by_asc(tag::Column::StartsAt)
            .order_by_asc(tag::Column::SessionId)
            .limit(most);
        let rows = session::Entity::find()
            .filter(session::Column::Id.in_subquery(public.into_query()))
            .filter(session::Column::State.ne(session::State::Draft))
            .order_by_asc(session::Column::StartsAt)
            .order_by_asc(session::Column::Id)
            .all(self.0.db.read())
            .await?;
        Ok(self.plain(rows).await?)
    }

    /// Sessions of the schedule that changed at `since` (Unix seconds) or later, the newest change first, without seats and needs.
    pub async fn changed_sessions(
        &self,
        since: i64,
        limit: u64,
    ) -> Result<Vec<ListeningSession>, ListeningError> {
        let rows = session::Entity::find()
            .filter(session::Column::Kind.eq(session::Kind::Public))
            .filter(session::Column::State.ne(session::State::Draft))
            .filter(session::Column::ChangedAt.gte(since))
            .order_by_desc(session::Column::ChangedAt)
            .order_by_desc(session::Column::Id)
            .limit(limit)
            .all(self.0.db.read())
            .await?;
        Ok(self.plain(rows).await?)
    }

    /// The row of a session that everybody may know of.
    pub(super) async fn listed_row(&self, slug: &str) -> Result<session::Model, ListeningError> {
        session::Entity::find()
            .filter(session::Column::Slug.eq(slug))
            .filter(session::Column::Kind.eq(session::Kind::Public))
            .filter(session::Column::State.ne(session::State::Draft))
            .one(self.0.db.read())
            .await?
            .ok_or(ProblemKind::NotFound.into())
    }

    fn window(&self, query: &SessionQuery) -> Result<Window, ProblemKind> {
        // The rarest first: it is what the index is walked by.
        let mut tags = Vec::new();
        if let Some(id) = &query.neighborhood {
            let known = NeighborhoodId::parse(id).filter(|id| self.0.places.has_neighborhood(id));
            let id = known.ok_or(ProblemKind::UnknownNeighborhood)?;
            tags.push(format!("place:{id}"));
        }
        if let Some(aid) = query.access {
            tags.push(format!("access:{}", aid.word()));
        }
        if let Some(language) = &query.language {
            let language = LanguageTag(language.clone());
            if !self.0.places.knows_language(&language) {
                return Err(ProblemKind::UnknownLanguage);
            }
            tags.push(format!("language:{}", language.0));
        }
        if let Some(way) = query.way {
            tags.push(format!("way:{}", way.word()));
        }
        if tags.is_empty() {
            tags.push(ALL.to_owned());
        }
        let (from, before) = self.days(query.from.as_deref(), query.until.as_deref())?;
        Ok(Window {
            tags,
            from: from.unwrap_or_else(|| {
                let today = CityDay::today(&*self.0.clock, self.0.zone);
                time::first_second(today, self.0.zone)
            }),
            before,
            after: Cursor::read(query.after.as_deref())?,
        })
    }

    /// Days of a query as Unix seconds: from, and before.
    pub(super) fn days(
        &self,
        from: Option<&str>,
        until: Option<&str>,
    ) -> Result<(Option<i64>, Option<i64>), ProblemKind> {
        let read = |text: Option<&str>| {
            text.map(|text| time::day(text).ok_or(ProblemKind::MalformedQuery))
                .transpose()
        };
        let (from, until) = (read(from)?, read(until)?);
        if matches!((from, until), (Some(from), Some(until)) if until < from) {
            return Err(ProblemKind::MalformedQuery);
        }
        let first = |day| time::first_second(day, self.0.zone);
        Ok((
            from.map(first),
            until.map(|day| first(CityDay::after(day, 1))),
        ))
    }

    async fn keys(&self, window: &Window, limit: usize) -> Result<Vec<tag::Model>, DbErr> {
        let Some((first, others)) = window.tags.split_first() else {
            return Ok(Vec::new());
        };
        let mut query = tag::Entity::find()
            .filter(tag::Column::Tag.eq(first))
            .filter(tag::Column::StartsAt.gte(window.from))
            .order_by_asc(tag::Column::StartsAt)
            .order_by_asc(tag::Column::SessionId)
            .limit(limit as u64);
        if let Some(before) = window.before {
            query = query.filter(tag::Column::StartsAt.lt(before));
        }
        if let Some(Cursor { at, id }) = window.after {
            let later = Condition::any()
                .add(tag::Column::StartsAt.gt(at))
                .add(tag::Column::SessionId.gt(id));
            query = query.filter(tag::Column::StartsAt.gte(at)).filter(later);
        }
        for other in others {
            query = query.filter(Expr::exists(also(other)));
        }
        query.all(self.0.db.read()).await
    }

    /// Sessions by id, in this order.
    async fn listed(&self, ids: &[Uuid]) -> Result<Vec<ListeningSession>, DbErr> {
        let db = self.0.db.read();
        let mut rows = session::Entity::find()
            .filter(session::Column::Id.is_in(ids.iter().copied()))
            .filter(session::Column::State.ne(session::State::Draft))
            .all(db)
            .await?;
        rows.sort_by_key(|row| (row.starts_at, row.id));
        self.dress(db, rows, Reader::Everybody).await
    }
}

/// The same session has another tag too: one look into the same index.
fn also(tag: &str) -> SelectStatement {
    let other = Alias::new("other");
    let column = |column: tag::Column| Expr::col((other.clone(), column));
    let mut select = Query::select();
    select
        .expr(Expr::val(1))
        .from_as(tag::Entity, other.clone())
        .and_where(column(tag::Column::Tag).eq(tag))
        .and_where(column(tag::Column::StartsAt).equals((tag::Entity, tag::Column::StartsAt)))
        .and_where(column(tag::Column::SessionId).equals((tag::Entity, tag::Column::SessionId)));
    select
}
