//! The streams of many sessions at once, and a few figures that tell whether anything about streams changed: for feeds.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use api_types::streams::Stream;
use api_types::{LanguageTag, ListeningSessionId};
use futures_util::future::BoxFuture;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::reading::shown;
use super::{Streams, store};
use crate::db::Db;
use crate::listening::Streamed;

// Both databases take more values in one question; this many are quick, and no feed has more sessions.
const AT_ONCE: usize = 2_000;

/// Which sessions have a stream, for the hosts' warnings. Holds the database alone: sessions are built before streams.
struct Known(Db);

impl Streamed for Known {
    fn streamed(
        &self,
        sessions: Vec<ListeningSessionId>,
    ) -> BoxFuture<'static, Result<HashSet<ListeningSessionId>, DbErr>> {
        let db = self.0.clone();
        Box::pin(async move {
            let ids = sessions.into_iter().map(|id| id.0);
            let found: Vec<Uuid> = store::stream::Entity::find()
                .select_only()
                .column(store::stream::Column::SessionId)
                .distinct()
                .filter(store::stream::Column::SessionId.is_in(ids))
                .into_tuple()
                .all(db.read())
                .await?;
            Ok(found.into_iter().map(ListeningSessionId).collect())
        })
    }
}

impl Streams {
    /// Who says which sessions have a stream.
    pub fn known(&self) -> Arc<dyn Streamed> {
        Arc::new(Known(self.0.db.clone()))
    }

    /// The streams of these sessions, each in the host's order. Whoever asks has seen that the sessions are public.
    pub async fn of_sessions(
        &self,
        ids: &[ListeningSessionId],
    ) -> Result<HashMap<ListeningSessionId, Vec<Stream>>, DbErr> {
        let db = self.0.db.read();
        let today = self.today();
        let mut found: HashMap<ListeningSessionId, Vec<Stream>> = HashMap::new();
        for part in ids.chunks(AT_ONCE) {
            let part: Vec<Uuid> = part.iter().map(|id| id.0).collect();
            let rows = store::stream::Entity::find()
                .filter(store::stream::Column::SessionId.is_in(part))
                .order_by_asc(store::stream::Column::SessionId)
                .order_by_asc(store::stream::Column::Place)
                .order_by_asc(store::stream::Column::Id)
                .all(db)
                .await?;
            let mut texts: HashMap<Uuid, Vec<LanguageTag>> = HashMap::new();
            let streams: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
            if streams.is_empty() {
                continue;
            }
            for (stream, language) in store::text_languages(db, streams).await? {
                texts.entry(stream).or_default().push(LanguageTag(language));
            }
            for row in rows {
                let own = texts.remove(&row.id).unwrap_or_default();
                let session = ListeningSessionId(row.session_id);
                found
                    .entry(session)
                    .or_default()
                    .extend(shown(&row, own, today));
            }
        }
        Ok(found)
    }

    /// Figures that change with every change of a stream.
    pub async fn stamp(&self) -> Result<Vec<i64>, DbErr> {
        let db = self.0.db.read();
        let counted: Option<(i64, Option<i64>)> = store::live::Entity::find()
            .select_only()
            .column_as(store::live::Column::SessionId.count(), "n")
            .column_as(
                Expr::col(store::live::Column::Version)
                    .sum()
                    .cast_as("bigint"),
                "versions",
            )
            .into_tuple()
            .one(db)
            .await?;
        let (sessions, versions) = counted.unwrap_or_default();
        let streams = store::stream::Entity::find().count(db).await?;
        let streams = i64::try_from(streams).unwrap_or(i64::MAX);
        Ok(vec![sessions, versions.unwrap_or(0), streams])
    }
}
