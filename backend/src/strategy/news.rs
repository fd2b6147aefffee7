//! What followers are to be told: noted in the transaction of the change, told by a job that the change wakes.
//!
//! One row per thing that is followed. What happens within the hour after a round of letters waits for the next round, so nobody gets more
//! than one letter an hour about one thing. A page of letters and the place where the next begins are one commit.

use std::collections::BTreeSet;

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr,
    EntityTrait, QueryFilter, QuerySelect,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use futures_util::future::BoxFuture;

use super::commitment::Turn;
use super::store::follow::TargetKind;
use super::store::links::{self, Audience, End};
use super::store::{commitment, finding, follow, follow_news};
use crate::db::wake_after_commit;
use crate::listening::{Heard, SessionChange};
use api_types::ListeningSessionId;

/// The job that tells.
pub(super) const JOB: &str = "strategy-news";
// A letter with more than this is a list that nobody reads; the page has all of it.
const MOST: usize = 30;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum What {
    /// A finding was published.
    Heard,
    /// A finding was changed.
    HeardAgain,
    /// A commitment was published.
    Promised,
    /// Its texts were changed.
    Reworded,
    /// A step that leaves it where it stood.
    Note,
    /// Somebody works on it.
    Underway,
    /// It is done.
    Kept,
    /// It will not be done.
    Dropped,
    /// It has another date.
    NewDate,
    /// Its date has passed.
    Late,
    /// The minutes of a session are out.
    Minutes,
    /// The recording of a session is out.
    Recording,
    /// A session was moved or called off.
    Moved,
}

impl From<Turn> for What {
    fn from(turn: Turn) -> Self {
        match turn {
            Turn::Kept => Self::Kept,
            Turn::Dropped => Self::Dropped,
            Turn::Underway => Self::Underway,
            Turn::NewDate => Self::NewDate,
            Turn::Note => Self::Note,
        }
    }
}

impl From<SessionChange> for What {
    fn from(change: SessionChange) -> Self {
        match change {
            SessionChange::Minutes => Self::Minutes,
            SessionChange::Recording => Self::Recording,
            SessionChange::Moved => Self::Moved,
        }
    }
}

/// A line of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Item {
    pub(super) what: What,
    pub(super) about: Uuid,
}

pub(super) fn read(items: &str) -> Vec<Item> {
    serde_json::from_str(items).unwrap_or_default()
}

/// Of one thing the last that happened counts.
fn with(items: &str, new: &Item) -> String {
    let mut items = read(items);
    items.retain(|item| item.about != new.about);
    items.push(new.clone());
    let surplus = items.len().saturating_sub(MOST);
    let kept: Vec<Item> = items.into_iter().skip(surplus).collect();
    serde_json::to_string(&kept).unwrap_or_default()
}

type Target = (TargetKind, String);

pub(super) async fn of_finding(
    txn: &impl ConnectionTrait,
    row: &finding::Model,
    what: What,
) -> Result<(), DbErr> {
    let mut targets = BTreeSet::from([
        (TargetKind::Finding, row.id.to_string()),
        (TargetKind::Neighborhood, row.neighborhood.clone()),
    ]);
    targets.extend(
        row.session_id
            .map(|id| (TargetKind::Session, id.to_string())),
    );
    let about = row.id;
    note(txn, targets, &Item { what, about }).await
}

/// Also for those who follow a finding that it answers, or the session where that was heard.
pub(super) async fn of_commitment(
    txn: &impl ConnectionTrait,
    row: &commitment::Model,
    what: What,
) -> Result<(), DbErr> {
    let mut targets = BTreeSet::from([
        (TargetKind::Commitment, row.id.to_string()),
        (TargetKind::Neighborhood, row.neighborhood.clone()),
    ]);
    let linked = links::of(txn, End::Commitments, &[row.id], Audience::Everybody).await?;
    let findings: Vec<Uuid> = linked.into_values().flatten().collect();
    let sessions: Vec<Option<Uuid>> = finding::Entity::find()
        .select_only()
        .column(finding::Column::SessionId)
        .filter(finding::Column::Id.is_in(findings.iter().copied()))
        .into_tuple()
        .all(txn)
        .await?;
    let heard = findings.iter();
    targets.extend(heard.map(|id| (TargetKind::Finding, id.to_string())));
    let heard_at = sessions.into_iter().flatten();
    targets.extend(heard_at.map(|id| (TargetKind::Session, id.to_string())));
    let about = row.id;
    note(txn, targets, &Item { what, about }).await
}

/// Notes the news of sessions. Holds nothing: sessions are built before strategies.
#[derive(Debug, Clone, Copy)]
pub struct Followers;

impl Heard for Followers {
    fn heard<'a>(
        &'a self,
        txn: &'a DatabaseTransaction,
        session: ListeningSessionId,
        change: SessionChange,
    ) -> BoxFuture<'a, Result<(), DbErr>> {
        Box::pin(of_session(txn, session, change))
    }
}

pub(super) async fn of_session(
    txn: &impl ConnectionTrait,
    session: ListeningSessionId,
    change: SessionChange,
) -> Result<(), DbErr> {
    let target = (TargetKind::Session, session.to_string());
    let item = Item {
        what: change.into(),
        about: session.0,
    };
    note(txn, BTreeSet::from([target]), &item).await
}

// In the order of the set, so that two who note lock the rows in one order.
async fn note(
    txn: &impl ConnectionTrait,
    targets: BTreeSet<Target>,
    item: &Item,
) -> Result<(), DbErr> {
    let followed = followed(txn, &targets).await?;
    for (kind, target) in targets.intersection(&followed) {
        let empty = follow_news::ActiveModel {
            target_kind: Set(*kind),
            target: Set(target.clone()),
            waiting: Set(String::new()),
            telling: Set(String::new()),
            told_at: Set(0),
            told_to: Set(None),
        };
        let key = [follow_news::Column::TargetKind, follow_news::Column::Target];
        // An update that changes nothing locks the row on PostgreSQL: else a round that ends may delete it before it is read.
        let same = Expr::col((follow_news::Entity, follow_news::Column::ToldAt));
        let locked = OnConflict::columns(key)
            .value(follow_news::Column::ToldAt, same)
            .to_owned();
        follow_news::Entity::insert(empty)
            .on_conflict(locked)
            .exec_without_returning(txn)
            .await?;
        let row = follow_news::Entity::find_by_id((*kind, target.clone()))
            .one(txn)
            .await?;
        let waiting = row.map(|row| row.waiting).unwrap_or_default();
        wake_after_commit(JOB);
        follow_news::Entity::update_many()
            .col_expr(
                follow_news::Column::Waiting,
                Expr::value(with(&waiting, item)),
            )
            .filter(follow_news::Column::TargetKind.eq(*kind))
            .filter(follow_news::Column::Target.eq(target.as_str()))
            .exec(txn)
            .await?;
    }
    Ok(())
}

async fn followed(
    txn: &impl ConnectionTrait,
    targets: &BTreeSet<Target>,
) -> Result<BTreeSet<Target>, DbErr> {
    let any = targets
        .iter()
        .fold(Condition::any(), |any, (kind, target)| {
            any.add(
                Condition::all()
                    .add(follow::Column::TargetKind.eq(*kind))
                    .add(follow::Column::Target.eq(target.as_str())),
            )
        });
    let rows: Vec<Target> = follow::Entity::find()
        .select_only()
        .column(follow::Column::TargetKind)
        .column(follow::Column::Target)
        .distinct()
        .filter(follow::Column::Confirmed.eq(true))
        .filter(any)
        .into_tuple()
        .all(txn)
        .await?;
    Ok(rows.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_letter_names_each_thing_once_with_the_last_that_happened(abouts in prop::collection::vec(0..40u128, 1..80)) {
            let mut waiting = String::new();
            for (number, about) in abouts.iter().enumerate() {
                let what = if number % 2 == 0 { What::Kept } else { What::Note };
                waiting = with(&waiting, &Item { what, about: Uuid::from_u128(*about) });
            }
            let items = read(&waiting);
            let different: BTreeSet<Uuid> = items.iter().map(|item| item.about).collect();
            prop_assert_eq!(different.len(), items.len());
            prop_assert!(items.len() <= MOST);
            let last = items.last().unwrap();
            prop_assert_eq!(last.about, Uuid::from_u128(*abouts.last().unwrap()));
        }
    }
}
