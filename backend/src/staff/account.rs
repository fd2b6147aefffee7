//! Accounts: adding, disabling, ending somebody's logins.

use api_types::audit::AuditAction;
use api_types::staff::{Role, UnitKind};
use api_types::{StaffId, UnitId};
use i18n::Locale;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};
use sealing::{KemPublicKey, RowKey};
use zeroize::Zeroizing;

use super::live::{RevokedLogins, revoke};
use super::one_time_code::SEED;
use super::store::{staff, staff_unit};
use super::{STRETCH_MEMORY_KIB, STRETCH_PASSES, StaffDesk, column, kind_word, login, role_word};
use crate::access::{Action, Actor, Denied, Resource, authorize};
use crate::audit;
use crate::keys::members::{self, NewMember};
use crate::keys::wire_kind;
use crate::notify;
use crate::rowkeys::{KeyKind, RowKeyError};

/// Somebody who is to get an account. Pass-phrase and personal seed were made elsewhere and stay there.
pub struct NewStaff {
    /// The id that the personal seed is locked for; random.
    pub id: StaffId,
    /// What is typed at the login: 3 to 40 of `a-z`, `0-9`, `.` and `-`.
    pub login_name: String,
    /// As colleagues write it.
    pub display_name: String,
    /// What the person may do.
    pub role: Role,
    /// The unit; none for admins and auditors.
    pub unit: Option<UnitId>,
    /// Where the person gets mail.
    pub email: String,
    /// The language of mails.
    pub language: Locale,
    /// The salt that the pass-phrase was stretched with, at the strength of this instance.
    pub stretch_salt: [u8; 16],
    /// What the stretching gave for the server.
    pub auth: Zeroizing<[u8; 32]>,
    /// The one-time-code seed.
    pub totp_seed: Zeroizing<[u8; SEED]>,
    /// The personal seed, locked.
    pub sealed_seed: Vec<u8>,
    /// The public key of the personal seed.
    pub personal_key: KemPublicKey,
    /// The unit's seeds wrapped to the person: epoch and class 9 envelope. A member of the unit makes them.
    pub unit_keys: Vec<(u32, Vec<u8>)>,
}

impl std::fmt::Debug for NewStaff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewStaff")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// Why there is no new account.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// This actor may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Not a login name.
    #[error("a login name is 3 to 40 of a-z, 0-9, '.' and '-'")]
    Name,
    /// Somebody has the name.
    #[error("somebody has this login name")]
    NameTaken,
    /// The directory has no such unit.
    #[error("the key directory has no such unit")]
    UnknownUnit,
    /// An admin in a unit, an advocate in a police unit, police in an advocate unit, or no unit where one is needed.
    #[error("this role does not fit this unit")]
    RoleAndUnit,
    /// Not a mail address.
    #[error("this is not a mail address")]
    Email,
    /// The machine could not compute the authenticator.
    #[error("the authenticator could not be computed")]
    Authenticator,
    /// The database refused.
    #[error("the database refused")]
    Db(#[from] DbErr),
}

/// Why nothing was done about a person.
#[derive(Debug, thiserror::Error)]
pub enum PersonError {
    /// This actor may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Nobody has the name.
    #[error("nobody has this login name")]
    Unknown,
    /// The database refused.
    #[error("the database refused")]
    Db(#[from] DbErr),
}

/// Whether a role goes with a unit of this kind, or with none. The database checks the same.
pub fn role_fits(role: Role, kind: Option<UnitKind>) -> bool {
    match role {
        Role::Admin | Role::Auditor | Role::Host => kind.is_none(),
        Role::Advocate | Role::AdvocateSupervisor => kind == Some(UnitKind::Advocate),
        Role::Detective | Role::PropertyOfficer | Role::Supervisor => {
            kind == Some(UnitKind::Police)
        }
    }
}

impl StaffDesk {
    /// Adds an account with its mail address and wrapped unit keys, all or nothing.
    pub async fn add(&self, actor: &Actor, new: NewStaff) -> Result<StaffId, AddError> {
        authorize(actor, Action::ManageStaff, &Resource::Site)?;
        check(&new)?;
        let kind = match &new.unit {
            Some(unit) => Some(wire_kind(
                self.keys.unit(unit).ok_or(AddError::UnknownUnit)?.kind,
            )),
            None => None,
        };
        if !role_fits(new.role, kind) {
            return Err(AddError::RoleAndUnit);
        }
        if self.account(&new.login_name).await?.is_some() {
            return Err(AddError::NameTaken);
        }
        let key = self.row_keys.create(new.id.0, KeyKind::Staff).await?;
        let auth_salt: [u8; 16] = crate::random::bytes();
        let auth_tag = self
            .authenticator
            .tag_now(&new.auth, &auth_salt)
            .map_err(|_| AddError::Authenticator)?;
        let row = self.row(&new, kind, &key, auth_salt, auth_tag);
        let (at, actor, instance, id) = (
            self.local_time(),
            actor.clone(),
            self.instance.clone(),
            new.id,
        );
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    if let (Some(unit), Some(kind)) = (&row.unit, &row.unit_kind) {
                        keep_unit(transaction, unit, kind).await?;
                    }
                    staff::Entity::insert(row.into_active_model())
                        .exec_without_returning(transaction)
                        .await?;
                    notify::keep_address(
                        transaction,
                        &instance,
                        &key,
                        id,
                        &new.email,
                        new.language,
                    )
                    .await?;
                    if let Some(unit) = &new.unit {
                        for (epoch, wrap) in &new.unit_keys {
                            let member = NewMember {
                                staff_id: id,
                                unit,
                                epoch: *epoch,
                                wrap,
                                with_history: true,
                            };
                            members::add(transaction, &instance, &key, &member).await?;
                        }
                    }
                    audit::record(
                        transaction,
                        at,
                        &actor,
                        AuditAction::StaffAdded,
                        id.0,
                        [0; 32],
                    )
                    .await?;
                    Ok::<_, AddError>(())
                })
            })
            .await?;
        Ok(id)
    }

    fn row(
        &self,
        new: &NewStaff,
        kind: Option<UnitKind>,
        key: &RowKey,
        auth_salt: [u8; 16],
        auth_tag: [u8; 32],
    ) -> staff::Model {
        let id = new.id.0;
        let seal = |name, plain: &[u8]| {
            key.seal(
                &column(&self.instance, name, id.as_bytes()),
                plain,
                &mut crate::random::rng(),
            )
        };
        staff::Model {
            id,
            login_name: new.login_name.clone(),
            display_name: new.display_name.clone(),
            role: role_word(new.role).to_owned(),
            unit: new.unit.as_ref().map(|unit| unit.as_str().to_owned()),
            unit_kind: kind.map(|kind| kind_word(kind).to_owned()),
            disabled: false,
            stretch_salt: new.stretch_salt.to_vec(),
            stretch_memory_kib: i32::try_from(STRETCH_MEMORY_KIB).unwrap_or(i32::MAX),
            stretch_passes: i32::try_from(STRETCH_PASSES).unwrap_or(i32::MAX),
            auth_salt: auth_salt.to_vec(),
            auth_tag: auth_tag.to_vec(),
            totp_seed: seal("totp_seed", new.totp_seed.as_slice()),
            totp_last_step: 0,
            sealed_seed: seal("sealed_seed", &new.sealed_seed),
            personal_key: new.personal_key.as_bytes().to_vec(),
        }
    }

    /// Disables an account and ends its logins; both count within two seconds on every replica.
    pub async fn disable(&self, actor: &Actor, login_name: &str) -> Result<(), PersonError> {
        let id = self.person(actor, login_name).await?;
        let (at, actor) = (self.local_time(), actor.clone());
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    staff::Entity::update_many()
                        .col_expr(staff::Column::Disabled, Expr::value(true))
                        .filter(staff::Column::Id.eq(id.0))
                        .exec(transaction)
                        .await?;
                    revoke(transaction, RevokedLogins::Of(id)).await?;
                    audit::record(
                        transaction,
                        at,
                        &actor,
                        AuditAction::StaffDisabled,
                        id.0,
                        [0; 32],
                    )
                    .await
                })
            })
            .await?;
        Ok(())
    }

    /// Ends somebody's logins; the account stays.
    pub async fn revoke_logins(&self, actor: &Actor, login_name: &str) -> Result<u64, PersonError> {
        let id = self.person(actor, login_name).await?;
        let (at, actor) = (self.local_time(), actor.clone());
        let ended = self
            .db
            .write(move |transaction| {
                Box::pin(async move {
                    let ended = revoke(transaction, RevokedLogins::Of(id)).await?;
                    audit::record(
                        transaction,
                        at,
                        &actor,
                        AuditAction::LoggedOut,
                        id.0,
                        [0; 32],
                    )
                    .await?;
                    Ok::<_, DbErr>(ended)
                })
            })
            .await?;
        Ok(ended)
    }

    /// Who has this login name.
    pub async fn account_id(&self, login_name: &str) -> Result<Option<StaffId>, DbErr> {
        let row = self.account(&login::normal(login_name)).await?;
        Ok(row.map(|row| StaffId(row.id)))
    }

    /// Whether somebody has this login name.
    pub async fn has_account(&self, login_name: &str) -> Result<bool, DbErr> {
        Ok(self.account(&login::normal(login_name)).await?.is_some())
    }

    async fn person(&self, actor: &Actor, login_name: &str) -> Result<StaffId, PersonError> {
        authorize(actor, Action::ManageStaff, &Resource::Site)?;
        let row = self
            .account(&login::normal(login_name))
            .await?
            .ok_or(PersonError::Unknown)?;
        Ok(StaffId(row.id))
    }
}

fn check(new: &NewStaff) -> Result<(), AddError> {
    let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
    if !(3..=40).contains(&new.login_name.len()) || !new.login_name.bytes().all(good) {
        return Err(AddError::Name);
    }
    new.email
        .parse::<lettre::Address>()
        .map_err(|_| AddError::Email)
        .map(drop)
}

async fn keep_unit<C: ConnectionTrait>(
    transaction: &C,
    unit: &str,
    kind: &str,
) -> Result<(), DbErr> {
    let row = staff_unit::Model {
        unit: unit.to_owned(),
        kind: kind.to_owned(),
    };
    staff_unit::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(staff_unit::Column::Unit)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(transaction)
        .await
        .map(drop)
}

impl From<RowKeyError> for AddError {
    fn from(fault: RowKeyError) -> Self {
        Self::Db(fault.into())
    }
}
