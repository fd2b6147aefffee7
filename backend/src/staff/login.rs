//! Logging in. A name that nobody has takes the same path as one that somebody has, to the last statement.

use api_types::audit::AuditAction;
use api_types::staff::{NewLogin, Stretch};
use api_types::{ProblemKind, Sealed};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::live::{RevokedLogins, actor_of, revoke};
use super::one_time_code::{SEED, accepted_step};
use super::store::{login, staff};
use super::throttle::{self, Wait};
use super::{STRETCH_MEMORY_KIB, STRETCH_PASSES, StaffDesk, column, stretch_of};
use crate::access::{Actor, StaffActor};
use crate::audit;
use crate::http::Refusal;
use crate::rowkeys::RowKeyError;

const LONGEST_NAME: usize = 64;
const COME_AGAIN: u32 = 5;

/// Why there is no login.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// Name, pass-phrase or code are wrong, or the account is disabled. Never says which.
    #[error("the login was refused")]
    Refused,
    /// The name was tried too often; come again after so many seconds.
    #[error("too many attempts")]
    TooOften(u32),
    /// More logins at once than this machine checks.
    #[error("too many logins at once")]
    Overloaded,
    /// The database refused.
    #[error("the database refused")]
    Db(#[from] DbErr),
    /// The key database refused.
    #[error("the key database refused")]
    RowKey(#[from] RowKeyError),
}

impl From<LoginError> for Refusal {
    fn from(error: LoginError) -> Self {
        match error {
            LoginError::Refused => ProblemKind::LoginRefused.into(),
            LoginError::TooOften(seconds) => Self::later(ProblemKind::TooManyAttempts, seconds),
            LoginError::Overloaded => Self::later(ProblemKind::Busy, COME_AGAIN),
            LoginError::Db(fault) => fault.into(),
            LoginError::RowKey(fault) => fault.into(),
        }
    }
}

/// What is known of the name: an account, or nothing in the shape of an account.
struct Candidate {
    row: Option<staff::Model>,
    id: Uuid,
    salt: [u8; 16],
    tag: [u8; 32],
    last_step: i64,
}

impl StaffDesk {
    /// How to stretch the pass-phrase of a name.
    pub async fn start_login(&self, name: &str) -> Result<Stretch, DbErr> {
        let name = normal(name);
        Ok(match self.account(&name).await? {
            Some(row) => stretch_of(&row),
            None => Stretch {
                salt: Sealed(self.authenticator.salt_for_nobody(&name).to_vec()),
                memory_kib: STRETCH_MEMORY_KIB,
                passes: STRETCH_PASSES,
            },
        })
    }

    /// Checks name, authenticator and one-time code, and begins a login. Gives the person and the token.
    pub async fn log_in(&self, attempt: NewLogin) -> Result<(StaffActor, String), LoginError> {
        let name = normal(&attempt.name);
        let name_tag = self.authenticator.name_tag(&name);
        let now = self.clock.now().timestamp();
        self.db
            .write(move |transaction| {
                Box::pin(async move { throttle::admit(transaction, name_tag, now).await })
            })
            .await?
            .map_err(|Wait(seconds)| LoginError::TooOften(seconds))?;

        let candidate = self.candidate(&name).await?;
        let auth = Zeroizing::new(attempt.auth.0);
        let tag = self
            .authenticator
            .tag(auth, candidate.salt)
            .await
            .map_err(|_| LoginError::Overloaded)?;
        let right_phrase: bool = tag.ct_eq(&candidate.tag).into();
        let seed = self.one_time_seed(&candidate).await?;
        let step = accepted_step(&seed, &attempt.one_time_code, now, candidate.last_step);

        let step = step.filter(|_| right_phrase && candidate.row.is_some());
        self.begin(candidate, name_tag, step, now).await
    }

    /// Ends a login. Ending it twice is no fault.
    pub async fn log_out(&self, actor: &StaffActor) -> Result<(), DbErr> {
        let (at, id, person) = (self.local_time(), actor.login_id, actor.clone());
        self.live.forget(id);
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    if revoke(transaction, RevokedLogins::One(id)).await? > 0 {
                        let object = person.staff_id.0;
                        audit::record(
                            transaction,
                            at,
                            &Actor::Staff(person),
                            AuditAction::LoggedOut,
                            object,
                            [0; 32],
                        )
                        .await?;
                    }
                    Ok::<_, DbErr>(())
                })
            })
            .await
    }

    pub(super) async fn account(&self, name: &str) -> Result<Option<staff::Model>, DbErr> {
        staff::Entity::find()
            .filter(staff::Column::LoginName.eq(name))
            .one(self.db.read())
            .await
    }

    async fn candidate(&self, name: &str) -> Result<Candidate, DbErr> {
        let row = self.account(name).await?;
        let stored = row.as_ref().and_then(|row| {
            let salt = row.auth_salt.as_slice().try_into().ok()?;
            let tag = row.auth_tag.as_slice().try_into().ok()?;
            Some((row.id, salt, tag, row.totp_last_step))
        });
        let (id, salt, tag, last_step) = stored.unwrap_or_else(|| {
            (
                Uuid::nil(),
                self.authenticator.salt_for_nobody(name),
                crate::random::bytes(),
                0,
            )
        });
        Ok(Candidate {
            row,
            id,
            salt,
            tag,
            last_step,
        })
    }

    // Nobody's seed is random: no code fits it.
    async fn one_time_seed(
        &self,
        candidate: &Candidate,
    ) -> Result<Zeroizing<[u8; SEED]>, RowKeyError> {
        let key = self.row_key(candidate.id).await?;
        let opened = candidate.row.as_ref().zip(key).and_then(|(row, key)| {
            let context = column(&self.instance, "totp_seed", row.id.as_bytes());
            let plain = key.open(&context, &row.totp_seed).ok()?;
            plain.reveal().try_into().ok()
        });
        Ok(Zeroizing::new(opened.unwrap_or_else(crate::random::bytes)))
    }

    async fn begin(
        &self,
        candidate: Candidate,
        name_tag: [u8; 32],
        step: Option<i64>,
        now: i64,
    ) -> Result<(StaffActor, String), LoginError> {
        let (at, login_id, id) = (self.local_time(), crate::random::uuid(), candidate.id);
        let began = self
            .db
            .write(move |transaction| {
                Box::pin(async move {
                    // A step of 0 is never later than the last one: what is wrong already takes the same path.
                    if !take_step(transaction, id, step.unwrap_or(0)).await? {
                        audit::record(
                            transaction,
                            at,
                            &Actor::Visitor,
                            AuditAction::LoginRefused,
                            id,
                            [0; 32],
                        )
                        .await?;
                        return Ok::<_, DbErr>(None);
                    }
                    let Some(actor) = candidate.row.and_then(|row| actor_of(&row, login_id)) else {
                        return Ok(None);
                    };
                    let row = login::Model {
                        id: login_id,
                        staff_id: id,
                        started: now,
                        seen: now,
                        revoked: false,
                    };
                    login::Entity::insert(row.into_active_model())
                        .exec_without_returning(transaction)
                        .await?;
                    throttle::forgive(transaction, name_tag).await?;
                    audit::record(
                        transaction,
                        at,
                        &Actor::Staff(actor.clone()),
                        AuditAction::LoggedIn,
                        id,
                        [0; 32],
                    )
                    .await?;
                    Ok(Some(actor))
                })
            })
            .await?;
        let actor = began.ok_or(LoginError::Refused)?;
        let token = self
            .tokens
            .issue(actor.staff_id, login_id, actor.role, now)
            .map_err(|_| LoginError::Refused)?;
        Ok((actor, token))
    }
}

// The replay guard: of two logins with one code, one finds the step taken. A disabled account takes none.
async fn take_step<C: ConnectionTrait>(
    transaction: &C,
    id: Uuid,
    step: i64,
) -> Result<bool, DbErr> {
    let taken = staff::Entity::update_many()
        .col_expr(staff::Column::TotpLastStep, Expr::value(step))
        .filter(staff::Column::Id.eq(id))
        .filter(staff::Column::TotpLastStep.lt(step))
        .filter(staff::Column::Disabled.eq(false))
        .exec(transaction)
        .await?;
    Ok(taken.rows_affected == 1)
}

/// A login name as it is stored and looked up. One that is too long is nobody's.
pub(super) fn normal(name: &str) -> String {
    name.trim()
        .chars()
        .take(LONGEST_NAME + 1)
        .flat_map(char::to_lowercase)
        .collect()
}
