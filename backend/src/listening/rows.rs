//! Writing the rows of a session: the draft, its free slug, the tags that the schedule finds it by.

use api_types::StaffId;
use api_types::listening::{PoolSize, SessionFacts};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait,
    QueryFilter, QuerySelect,
};
use sealing::SeatCode;
use uuid::Uuid;

use super::facts::{self, Plan};
use super::store::{session, tag};
use super::{Listening, ListeningError, seating, slug, time};
use crate::places::Places;
use crate::proof::keyed_digest;

const MOST_OF_A_NAME: usize = 200;

impl Listening {
    /// Stores a draft. `told_apart` goes in front of its title in the slug: in a series many share one title and one day.
    #[expect(clippy::too_many_arguments, reason = "each is a column of one row")]
    pub(super) async fn insert_draft(
        &self,
        txn: &DatabaseTransaction,
        id: Uuid,
        host: StaffId,
        series: Option<Uuid>,
        door_tag: Option<Vec<u8>>,
        plan: &Plan,
        told_apart: &str,
    ) -> Result<(), ListeningError> {
        let mut row = session::ActiveModel {
            id: Set(id),
            slug: Set(self.free_slug(txn, plan, told_apart, None).await?),
            kind: Set(plan.kind.into()),
            state: Set(session::State::Draft),
            revision: Set(0),
            host: Set(host.0),
            series: Set(series),
            door_tag: Set(door_tag),
            next_position: Set(1),
            changed_at: Set(self.now()),
            news_revision: Set(0),
            telling: Set(false),
            published_at: Set(None),
            shredded_on: Set(None),
            ..Default::default()
        };
        place(&mut row, plan)?;
        row.insert(txn).await?;
        self.make_pools(txn, id, &plan.pools).await
    }

    /// The first free one of `slug`, `slug-2`, `slug-3` ..
    pub(super) async fn free_slug(
        &self,
        txn: &DatabaseTransaction,
        plan: &Plan,
        told_apart: &str,
        own: Option<Uuid>,
    ) -> Result<String, ListeningError> {
        let day = time::day_of(plan.span.starts_at, self.0.zone);
        let wanted = slug::slug(&format!("{told_apart} {}", plan.facts.title), day);
        let names: Vec<String> = (1..=MOST_OF_A_NAME)
            .map(|number| slug::numbered(&wanted, number))
            .collect();
        let mut query = session::Entity::find()
            .select_only()
            .column(session::Column::Slug)
            .filter(session::Column::Slug.is_in(names.clone()));
        if let Some(own) = own {
            query = query.filter(session::Column::Id.ne(own));
        }
        let taken: Vec<String> = query.into_tuple().all(txn).await?;
        names
            .into_iter()
            .find(|name| !taken.contains(name))
            .ok_or_else(|| api_types::ProblemKind::Busy.into())
    }

    /// What is stored of the key of a division meeting.
    pub(super) fn door_tag(&self, key: &SeatCode) -> Vec<u8> {
        self.tag_of(b"door key", key)
    }

    /// What is stored of the code of a request.
    pub(super) fn request_tag(&self, code: &SeatCode) -> Vec<u8> {
        self.tag_of(b"session request", code)
    }

    /// What is stored of the key of a co-host.
    pub(super) fn co_host_tag(&self, key: &SeatCode) -> Vec<u8> {
        self.tag_of(b"co-host key", key)
    }

    fn tag_of(&self, label: &[u8], code: &SeatCode) -> Vec<u8> {
        keyed_digest(&self.0.secret, label, &[code.digits().as_bytes()]).to_vec()
    }
}

/// The columns that follow from what a host says.
pub(super) fn place(row: &mut session::ActiveModel, plan: &Plan) -> Result<(), ListeningError> {
    row.starts_at = Set(plan.span.starts_at);
    row.ends_at = Set(plan.span.ends_at);
    row.neighborhood = Set(plan
        .facts
        .neighborhood
        .as_ref()
        .map(|id| id.as_str().to_owned()));
    row.area = Set(plan.facts.area.map(|area| i16::from(area.0)));
    row.facts = Set(json(&plan.facts)?);
    Ok(())
}

pub(super) fn json(facts: &SessionFacts) -> Result<String, ListeningError> {
    serde_json::to_string(facts).map_err(|_| ListeningError::Unreadable)
}

/// Writes anew what the schedule finds a published session by. A division meeting is never found.
pub(super) async fn retag(
    txn: &DatabaseTransaction,
    row: &session::Model,
    said: &SessionFacts,
) -> Result<(), DbErr> {
    tag::Entity::delete_many()
        .filter(tag::Column::SessionId.eq(row.id))
        .exec(txn)
        .await?;
    if row.kind != session::Kind::Public {
        return Ok(());
    }
    let tags = facts::tags(said).into_iter().map(|tag| tag::ActiveModel {
        tag: Set(tag),
        starts_at: Set(row.starts_at),
        session_id: Set(row.id),
    });
    tag::Entity::insert_many(tags)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

/// How large the pools of a session are.
pub(super) async fn pool_sizes(
    txn: &DatabaseTransaction,
    id: Uuid,
) -> Result<Vec<PoolSize>, DbErr> {
    let pools = seating::pools_of(txn, &[id]).await?.remove(&id);
    let sizes = pools.unwrap_or_default().into_iter().map(|pool| PoolSize {
        kind: pool.kind,
        capacity: pool.capacity,
    });
    Ok(sizes.collect())
}

/// The name of a neighborhood, for people.
pub(super) fn name_of(places: &Places, id: &api_types::NeighborhoodId) -> Option<String> {
    let all = &places.city().neighborhoods;
    all.iter().find(|n| n.id == *id).map(|n| n.name.clone())
}
