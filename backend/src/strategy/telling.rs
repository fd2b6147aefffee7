//! The job that tells followers what happened: round by round, page by page. Two processes that do it at once write one letter.

use std::collections::{BTreeSet, HashMap};

use api_types::{CommitmentId, FindingId, ListeningSessionId};
use i18n::Locale;
use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::letters::{self, Facts};
use super::news::{self, Item, What};
use super::sealed::{Sealed, open};
use super::store::commitment::State;
use super::store::{commitment, follow, follow_news};
use super::{Strategies, StrategyError};
use crate::notify::{LetterKey, post_letter};
use crate::rowkeys::KeyKind;

const HOUR: i64 = 3600;
const PAGE: u64 = 100;
// What is left is told by the next run of the job.
const ROUNDS_AT_ONCE: u64 = 200;
const PAGES_AT_ONCE: usize = 200;
const LATE_AT_ONCE: u64 = 200;

fn is(row: &follow_news::Model) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(follow_news::Column::TargetKind.eq(row.target_kind))
        .add(follow_news::Column::Target.eq(row.target.as_str()))
}

// The row as it was read, and nobody went on with it since.
fn untouched(row: &follow_news::Model) -> sea_orm::Condition {
    let told_to: SimpleExpr = match row.told_to {
        Some(id) => follow_news::Column::ToldTo.eq(id),
        None => follow_news::Column::ToldTo.is_null(),
    };
    is(row)
        .add(follow_news::Column::ToldAt.eq(row.told_at))
        .add(told_to)
}

impl Strategies {
    /// Notes what became late, begins the rounds whose time has come, and writes the letters of those under way.
    pub async fn tell_followers(&self) -> Result<(), StrategyError> {
        self.note_late().await?;
        self.begin_rounds().await?;
        let rounds = follow_news::Entity::find()
            .filter(follow_news::Column::Telling.ne(""))
            .limit(ROUNDS_AT_ONCE)
            .all(self.db().read())
            .await?;
        let mut pages = PAGES_AT_ONCE;
        for mut round in rounds {
            let facts = self.facts(&news::read(&round.telling)).await?;
            while pages > 0 {
                pages -= 1;
                match self.write_page(&round, &facts).await? {
                    Some(last) => round.told_to = Some(last),
                    None => break,
                }
            }
        }
        Ok(())
    }

    // One row a transaction: who notes something holds several, in an order of its own.
    async fn begin_rounds(&self) -> Result<(), DbErr> {
        let now = self.now().timestamp();
        let due = sea_orm::Condition::all()
            .add(follow_news::Column::Telling.eq(""))
            .add(follow_news::Column::ToldAt.lte(now - HOUR));
        let rows = follow_news::Entity::find()
            .filter(due.clone())
            .limit(ROUNDS_AT_ONCE)
            .all(self.db().read())
            .await?;
        for row in rows {
            let due = due.clone().add(is(&row));
            self.db()
                .write(move |txn| Box::pin(async move { begin(txn, due, now).await }))
                .await?;
        }
        Ok(())
    }

    /// Writes the letters of one page of followers. Gives the last of them, or `None` at the end of the round, or when somebody else went on.
    async fn write_page(
        &self,
        round: &follow_news::Model,
        facts: &Facts,
    ) -> Result<Option<Uuid>, StrategyError> {
        let mut followers = follow::Entity::find()
            .filter(follow::Column::TargetKind.eq(round.target_kind))
            .filter(follow::Column::Target.eq(round.target.as_str()))
            .filter(follow::Column::Confirmed.eq(true));
        if let Some(last) = round.told_to {
            followers = followers.filter(follow::Column::Id.gt(last));
        }
        let followers = followers
            .order_by_asc(follow::Column::Id)
            .limit(PAGE)
            .all(self.db().read())
            .await?;
        let last = followers.last().map(|follower| follower.id);
        let items = news::read(&round.telling);
        let letters = self.letters_to(followers, &items, facts).await?;
        let (round, instance) = (round.clone(), self.0.parts.instance.clone());
        let went_on = self
            .db()
            .write(move |txn| {
                Box::pin(async move {
                    if !go_on(txn, &round, last).await? {
                        return Ok(false);
                    }
                    for (id, key, letter) in &letters {
                        let key = LetterKey {
                            instance: &instance,
                            row: *id,
                            about: *id,
                            key,
                        };
                        let occasion = format!("follow/{id}/{}", round.told_at);
                        post_letter(txn, key, &occasion, round.told_at, letter).await?;
                    }
                    Ok::<_, DbErr>(true)
                })
            })
            .await?;
        Ok(last.filter(|_| went_on))
    }

    async fn letters_to(
        &self,
        followers: Vec<follow::Model>,
        items: &[Item],
        facts: &Facts,
    ) -> Result<Vec<(Uuid, sealing::RowKey, crate::notify::Letter)>, StrategyError> {
        let parts = &self.0.parts;
        let ids: Vec<Uuid> = followers.iter().map(|follower| follower.id).collect();
        let mut keys = parts.row_keys.get_many(&ids, KeyKind::People).await?;
        let mut said: HashMap<Locale, Vec<String>> = HashMap::new();
        let mut letters = Vec::with_capacity(ids.len());
        for follower in followers {
            // Who has just ended it has no key any more.
            let Some(key) = keys.remove(&follower.id) else {
                continue;
            };
            let Some(to): Option<Sealed> = open(&parts.instance, &follower, &key) else {
                tracing::error!(follow = %follower.id, "a follow does not open under its row key");
                continue;
            };
            let said = said
                .entry(to.locale())
                .or_insert_with(|| letters::news(&parts.origin, to.locale(), items, facts));
            // What was published and taken back within the hour is not news.
            if !said.is_empty() {
                let letter = letters::of_news(&parts.origin, &to, said);
                letters.push((follower.id, key, letter));
            }
        }
        Ok(letters)
    }

    async fn facts(&self, items: &[Item]) -> Result<Facts, StrategyError> {
        let mut facts = Facts::default();
        let (mut heard, mut sessions, mut promised) = (Vec::new(), Vec::new(), Vec::new());
        for Item { what, about } in items {
            match what {
                What::Heard | What::HeardAgain => heard.push(FindingId(*about)),
                What::Minutes | What::Recording | What::Moved => {
                    sessions.push(ListeningSessionId(*about));
                }
                _ => promised.push(CommitmentId(*about)),
            }
        }
        let found = self.findings_of(&heard).await?;
        facts
            .findings
            .extend(found.into_iter().map(|finding| (finding.id.0, finding)));
        let found = self.0.parts.listening.briefs(sessions).await?;
        facts.sessions.extend(
            found
                .into_values()
                .map(|session| (session.id.0, (session.facts.title, session.slug))),
        );
        let found = self.commitments_of(&promised).await?;
        facts.commitments.extend(
            found
                .into_iter()
                .map(|commitment| (commitment.id.0, commitment)),
        );
        Ok(facts)
    }

    /// What became late since yesterday is news, once for each date that passes.
    async fn note_late(&self) -> Result<(), DbErr> {
        let today = self.today();
        let untold = sea_orm::Condition::any()
            .add(commitment::Column::ToldDue.is_null())
            .add(Expr::col(commitment::Column::ToldDue).ne(Expr::col(commitment::Column::DueDay)));
        let late: BTreeSet<Uuid> = commitment::Entity::find()
            .select_only()
            .column(commitment::Column::Id)
            .filter(commitment::Column::State.is_in([State::Promised, State::Underway]))
            .filter(commitment::Column::DueDay.lt(today))
            .filter(commitment::Column::PublishedDay.is_not_null())
            .filter(untold)
            .limit(LATE_AT_ONCE)
            .into_tuple()
            .all(self.db().read())
            .await?
            .into_iter()
            .collect();
        let now = self.now().timestamp();
        for id in late {
            self.db()
                .write(move |txn| {
                    Box::pin(async move {
                        let row = commitment::Entity::find_by_id(id)
                            .lock_exclusive()
                            .one(txn)
                            .await?;
                        let Some(row) = row else { return Ok(()) };
                        let still = row.standing().late_days(today) > 0
                            && row.published_day.is_some()
                            && row.told_due != Some(row.due_day);
                        if !still {
                            return Ok(());
                        }
                        commitment::Entity::update_many()
                            .col_expr(commitment::Column::ToldDue, Expr::value(row.due_day))
                            .col_expr(commitment::Column::ChangedAt, Expr::value(now))
                            .filter(commitment::Column::Id.eq(id))
                            .exec(txn)
                            .await?;
                        news::of_commitment(txn, &row, What::Late).await
                    })
                })
                .await?;
        }
        Ok(())
    }
}

async fn begin(txn: &DatabaseTransaction, due: sea_orm::Condition, now: i64) -> Result<(), DbErr> {
    let begun = follow_news::Entity::update_many()
        .col_expr(
            follow_news::Column::Telling,
            Expr::col(follow_news::Column::Waiting),
        )
        .col_expr(follow_news::Column::Waiting, Expr::value(""))
        .col_expr(follow_news::Column::ToldAt, Expr::value(now))
        .col_expr(follow_news::Column::ToldTo, Expr::value(None::<Uuid>))
        .filter(follow_news::Column::Waiting.ne(""))
        .filter(due.clone())
        .exec(txn)
        .await?;
    if begun.rows_affected == 0 {
        follow_news::Entity::delete_many()
            .filter(follow_news::Column::Waiting.eq(""))
            .filter(due)
            .exec(txn)
            .await?;
    }
    Ok(())
}

// One statement decides who writes the page, on both databases: the other finds the row changed.
async fn go_on(
    txn: &DatabaseTransaction,
    round: &follow_news::Model,
    last: Option<Uuid>,
) -> Result<bool, DbErr> {
    let mut rows = follow_news::Entity::update_many().filter(untouched(round));
    rows = match last {
        Some(last) => rows.col_expr(follow_news::Column::ToldTo, Expr::value(last)),
        None => rows
            .col_expr(follow_news::Column::Telling, Expr::value(""))
            .col_expr(follow_news::Column::ToldTo, Expr::value(None::<Uuid>)),
    };
    let done = rows
        .filter(follow_news::Column::Telling.ne(""))
        .exec(txn)
        .await?;
    Ok(done.rows_affected == 1)
}
