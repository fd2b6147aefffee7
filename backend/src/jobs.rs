//! Periodic work on any number of replicas: a row per job says when it is due and who holds it until when.
//!
//! A holder that dies is followed by another after the lease of the job, and one that is told to stop gives back what it holds. So every
//! job can run twice without harm. What is stored may wake a job before its time (`db::wake_after_commit`).

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::BoxFuture;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter};
use tokio::sync::watch;
use uuid::Uuid;

use crate::clock::SharedClock;
use crate::db::Db;
use crate::http::problem::log_fault;

// For work that nobody waits for; `Job::leased_for` says less.
const LEASE: TimeDelta = TimeDelta::minutes(10);
const RETRY: TimeDelta = TimeDelta::minutes(1);
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(5);
// In a rush one run does the work of many wakes.
const BREATH: std::time::Duration = std::time::Duration::from_millis(200);
/// How long a job that runs is waited for when the process is told to stop.
pub(crate) const GOODBYE: std::time::Duration = std::time::Duration::from_secs(5);

/// Whether a job waits for its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Due,
    Woken,
}

mod job {
    //! One job.

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub due_at: ChronoDateTimeUtc,
        pub lease_until: Option<ChronoDateTimeUtc>,
        pub holder: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a job could not finish. It is tried again; the log gets the name of the fault alone.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct JobError(pub &'static str);

impl From<DbErr> for JobError {
    fn from(fault: DbErr) -> Self {
        log_fault(&fault);
        Self("the database refused")
    }
}

type Work = dyn Fn(DateTime<Utc>) -> BoxFuture<'static, Result<(), JobError>> + Send + Sync;

/// Something to do now and then.
#[derive(Clone)]
pub struct Job {
    name: &'static str,
    every: TimeDelta,
    lease: TimeDelta,
    work: Arc<Work>,
}

impl Job {
    /// `work` gets the time at which it runs. The name is stored and never changes.
    pub fn new<F>(name: &'static str, every: TimeDelta, work: F) -> Self
    where
        F: Fn(DateTime<Utc>) -> BoxFuture<'static, Result<(), JobError>> + Send + Sync + 'static,
    {
        Self {
            name,
            every,
            lease: LEASE,
            work: Arc::new(work),
        }
    }

    /// After so long another replica takes it for dead. For what must not stand still with a replica that was killed: such work has a
    /// lease for each thing it does, or does it in one transaction.
    pub fn leased_for(self, lease: TimeDelta) -> Self {
        Self { lease, ..self }
    }
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Job")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// The jobs of this process.
#[derive(Clone, Debug)]
pub struct Jobs {
    db: Db,
    clock: SharedClock,
    me: Uuid,
    list: Arc<[Job]>,
    patience: std::time::Duration,
}

impl Jobs {
    /// Jobs that are due at once when they never ran.
    pub fn new(db: Db, clock: SharedClock, list: Vec<Job>) -> Self {
        Self {
            db,
            clock,
            me: crate::random::uuid(),
            list: list.into(),
            patience: GOODBYE,
        }
    }

    /// How long a job that runs is waited for after the word to stop.
    pub fn patient_for(self, patience: std::time::Duration) -> Self {
        Self { patience, ..self }
    }

    /// Runs what is due until told to stop. Each job by itself: one that waits for a slow relay holds up no alarm. What runs then may end
    /// within `GOODBYE`; what does not is cut off, and in both cases the next replica finds the job free.
    pub async fn run(self, stop: watch::Receiver<bool>) {
        let each = self.list.iter().map(|job| {
            let (jobs, mut stop) = (&self, stop.clone());
            let wake = self.db.waker(job.name);
            async move {
                let mut when = When::Due;
                loop {
                    jobs.run_and_log(job, when, jobs.end_of(stop.clone())).await;
                    when = tokio::select! {
                        _ = tokio::time::sleep(LOOK_EVERY) => When::Due,
                        _ = wake.notified() => When::Woken,
                        _ = stop.wait_for(|stop| *stop) => return,
                    };
                    if when == When::Woken {
                        tokio::time::sleep(BREATH).await;
                    }
                }
            }
        });
        futures_util::future::join_all(each).await;
    }

    /// Runs every job that is due and that nobody holds, one after the other. Returns the names of those that succeeded.
    pub async fn run_due(&self) -> Vec<&'static str> {
        let mut done = Vec::new();
        for job in self.list.iter() {
            if self
                .run_and_log(job, When::Due, std::future::pending())
                .await
            {
                done.push(job.name);
            }
        }
        done
    }

    // The word to stop, and some patience after it.
    async fn end_of(&self, mut stop: watch::Receiver<bool>) {
        if stop.wait_for(|stop| *stop).await.is_err() {
            return std::future::pending().await;
        }
        tokio::time::sleep(self.patience).await;
    }

    async fn run_and_log(&self, job: &Job, when: When, end: impl Future<Output = ()>) -> bool {
        self.run_one(job, when, end).await.unwrap_or_else(|fault| {
            tracing::error!(job = job.name, fault = %fault, "a job failed");
            false
        })
    }

    async fn run_one(
        &self,
        job: &Job,
        when: When,
        end: impl Future<Output = ()>,
    ) -> Result<bool, JobError> {
        let now = self.clock.now();
        if !self.is_free(job.name, when, now).await? || !self.take(job, when, now).await? {
            return Ok(false);
        }
        // In a task of its own: a panic in one job must not end all.
        let mut work = tokio::spawn((job.work)(now));
        let result = tokio::select! {
            result = &mut work => result.unwrap_or(Err(JobError("it broke off"))),
            () = end => {
                work.abort();
                self.give_back(job.name, now).await?;
                return Err(JobError("it was cut off by the end of the process"));
            }
        };
        let pause = match result {
            Ok(()) => job.every,
            Err(_) => job.every.min(RETRY),
        };
        self.give_back(job.name, now + pause).await?;
        result.map(|()| true)
    }

    async fn is_free(
        &self,
        name: &'static str,
        when: When,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let row = job::Entity::find_by_id(name).one(self.db.read()).await?;
        Ok(row.is_none_or(|row| {
            let is_time = when == When::Woken || row.due_at <= now;
            is_time && row.lease_until.is_none_or(|until| until <= now)
        }))
    }

    async fn take(&self, job: &Job, when: When, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let (me, name, until) = (self.me, job.name, now + job.lease);
        self.db
            .write(move |txn| {
                Box::pin(async move {
                    let fresh = job::ActiveModel {
                        name: Set(name.to_owned()),
                        due_at: Set(now),
                        lease_until: Set(None),
                        holder: Set(None),
                    };
                    let once = OnConflict::column(job::Column::Name)
                        .do_nothing()
                        .to_owned();
                    job::Entity::insert(fresh)
                        .on_conflict(once)
                        .exec_without_returning(txn)
                        .await?;
                    // One statement: of two replicas only one finds the lease free.
                    let is_time = match when {
                        When::Due => Condition::all().add(job::Column::DueAt.lte(now)),
                        When::Woken => Condition::all(),
                    };
                    let taken = job::Entity::update_many()
                        .col_expr(job::Column::LeaseUntil, Expr::value(until))
                        .col_expr(job::Column::Holder, Expr::value(me))
                        .filter(job::Column::Name.eq(name))
                        .filter(is_time)
                        .filter(
                            Condition::any()
                                .add(job::Column::LeaseUntil.is_null())
                                .add(job::Column::LeaseUntil.lte(now)),
                        )
                        .exec(txn)
                        .await?;
                    Ok(taken.rows_affected == 1)
                })
            })
            .await
    }

    async fn give_back(&self, name: &'static str, due: DateTime<Utc>) -> Result<(), DbErr> {
        let me = self.me;
        self.db
            .write(move |txn| {
                Box::pin(async move {
                    job::Entity::update_many()
                        .col_expr(job::Column::DueAt, Expr::value(due))
                        .col_expr(job::Column::LeaseUntil, Expr::value(None::<DateTime<Utc>>))
                        .col_expr(job::Column::Holder, Expr::value(None::<Uuid>))
                        .filter(job::Column::Name.eq(name))
                        .filter(job::Column::Holder.eq(me))
                        .exec(txn)
                        .await
                        .map(drop)
                })
            })
            .await
    }
}
