//! People on the staff: accounts, logins, and the person behind a request.
//!
//! A pass-phrase never arrives here. `auth`, half of what the browser makes of it, is kept as a peppered Argon2id; e-mail and
//! one-time-code seed lie under the person's row key. A login is one row, named by a short token in a `__Host-` cookie. The row has
//! the last word: a revocation counts within two seconds.

use std::sync::Arc;

use api_types::staff::{Me, Role, Stretch, UnitKind};
use api_types::{ProblemKind, Sealed, StaffId, UnitId};
use chrono::{DateTime, TimeDelta};
use chrono_tz::Tz;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use sealing::{RowContext, RowKey};
use uuid::Uuid;

use crate::access::{Action, Actor, Resource, StaffActor, authorize};
use crate::clock::SharedClock;
use crate::db::Db;
use crate::http::Refusal;
use crate::jobs::{Job, JobError};
use crate::keys::{Keys, members};
use crate::rowkeys::{KeyKind, RowKeyError, RowKeys};

mod account;
mod actor;
mod guard;
mod live;
mod login;
pub mod one_time_code;
mod routes;
mod secret;
mod store;
mod throttle;
mod token;

pub use account::{AddError, NewStaff, PersonError, role_fits};
pub use guard::guard;
pub use login::LoginError;
pub(crate) use routes::Paths;
pub use routes::routes_console;
pub use secret::{Authenticator, Overloaded};
pub use token::{LIFETIME, Rejected, TokenKeys};

use live::LiveLogins;
use store::staff;

/// What every account is stretched with, so that no account differs from a name that nobody has.
pub const STRETCH_MEMORY_KIB: u32 = 64 * 1024;
/// Passes of the same.
pub const STRETCH_PASSES: u32 = 3;

/// The staff of one instance.
#[derive(Clone)]
pub struct StaffDesk {
    db: Db,
    row_keys: RowKeys,
    keys: Keys,
    clock: SharedClock,
    zone: Tz,
    instance: String,
    origin: String,
    authenticator: Authenticator,
    tokens: Arc<TokenKeys>,
    live: Arc<LiveLogins>,
}

/// What a `StaffDesk` is made of.
#[derive(Debug, Clone)]
pub struct StaffSettings {
    /// The instance's name.
    pub instance: String,
    /// The console's own origin, `https://console.portal.example`.
    pub origin: String,
    /// Days and hours of the log.
    pub zone: Tz,
    /// Checks authenticators.
    pub authenticator: Authenticator,
    /// Signs and reads the login token.
    pub tokens: Arc<TokenKeys>,
}

impl std::fmt::Debug for StaffDesk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaffDesk")
            .field("instance", &self.instance)
            .finish_non_exhaustive()
    }
}

impl StaffDesk {
    /// Accounts in `db`, their keys in `row_keys`, their units' seeds with `keys`.
    pub fn new(
        db: Db,
        row_keys: RowKeys,
        keys: Keys,
        clock: SharedClock,
        settings: StaffSettings,
    ) -> Self {
        Self {
            db,
            row_keys,
            keys,
            clock,
            zone: settings.zone,
            instance: settings.instance,
            origin: settings.origin,
            authenticator: settings.authenticator,
            tokens: settings.tokens,
            live: Arc::default(),
        }
    }

    /// Everybody of a unit who may log in.
    pub async fn people_of<C: ConnectionTrait>(
        &self,
        db: &C,
        unit: &UnitId,
    ) -> Result<Vec<StaffId>, DbErr> {
        let ids: Vec<Uuid> = staff::Entity::find()
            .select_only()
            .column(staff::Column::Id)
            .filter(staff::Column::Unit.eq(unit.as_str()))
            .filter(staff::Column::Disabled.eq(false))
            .order_by_asc(staff::Column::Id)
            .into_tuple()
            .all(db)
            .await?;
        Ok(ids.into_iter().map(StaffId).collect())
    }

    /// Who is logged in, and the locked keys that the pass-phrase opens in the browser.
    pub async fn me(&self, actor: &StaffActor) -> Result<Me, Refusal> {
        let own = Resource::Person(actor.staff_id);
        authorize(&Actor::Staff(actor.clone()), Action::ReadOwnKeys, &own)
            .map_err(ProblemKind::from)?;
        let row = staff::Entity::find_by_id(actor.staff_id.0)
            .one(self.db.read())
            .await?
            .ok_or(ProblemKind::LoginRequired)?;
        let key = self
            .row_keys
            .get(row.id, KeyKind::Staff)
            .await?
            .ok_or(ProblemKind::LoginRequired)?;
        let sealed_seed = key
            .open(
                &column(&self.instance, "sealed_seed", row.id.as_bytes()),
                &row.sealed_seed,
            )
            .map_err(|_| unreadable())?;
        let unit_keys = match &actor.unit {
            Some(unit) => {
                members::keyring(self.db.read(), &self.instance, &key, actor.staff_id, unit).await?
            }
            None => Vec::new(),
        };
        Ok(Me {
            staff_id: actor.staff_id,
            stretch: stretch_of(&row),
            display_name: row.display_name,
            role: actor.role,
            unit: actor.unit.clone(),
            unit_kind: actor.unit_kind,
            sealed_seed: Sealed(sealed_seed.reveal().to_vec()),
            unit_keys,
        })
    }

    /// Forgets what is over: windows of attempts, logins of last month.
    pub fn jobs(&self) -> Vec<Job> {
        let db = self.db.clone();
        vec![Job::new("staff-sweep", TimeDelta::hours(1), move |now| {
            let db = db.clone();
            Box::pin(async move { sweep(&db, now.timestamp()).await.map_err(JobError::from) })
        })]
    }

    fn local_time(&self) -> DateTime<Tz> {
        self.clock.now().with_timezone(&self.zone)
    }

    async fn row_key(&self, id: Uuid) -> Result<Option<RowKey>, RowKeyError> {
        self.row_keys.get(id, KeyKind::Staff).await
    }
}

async fn sweep(db: &Db, now: i64) -> Result<(), DbErr> {
    db.write(move |transaction| {
        Box::pin(async move {
            throttle::sweep(transaction, now).await?;
            live::sweep(transaction, now).await
        })
    })
    .await
}

fn stretch_of(row: &staff::Model) -> Stretch {
    Stretch {
        salt: Sealed(row.stretch_salt.clone()),
        memory_kib: u32::try_from(row.stretch_memory_kib).unwrap_or(STRETCH_MEMORY_KIB),
        passes: u32::try_from(row.stretch_passes).unwrap_or(STRETCH_PASSES),
    }
}

fn column<'a>(instance: &'a str, column: &'a str, id: &'a [u8]) -> RowContext<'a> {
    RowContext {
        instance,
        table: "staff",
        column,
        row_id: id,
        schema: 1,
    }
}

fn unreadable() -> Refusal {
    tracing::error!("an account does not open under its row key");
    ProblemKind::Internal.into()
}

fn role_of(text: &str) -> Option<Role> {
    ROLES
        .iter()
        .find(|(_, word)| *word == text)
        .map(|(role, _)| *role)
}

fn role_word(role: Role) -> &'static str {
    ROLES
        .iter()
        .find(|(known, _)| *known == role)
        .map_or("", |(_, word)| word)
}

const ROLES: [(Role, &str); 8] = [
    (Role::Detective, "detective"),
    (Role::PropertyOfficer, "property-officer"),
    (Role::Supervisor, "supervisor"),
    (Role::Advocate, "advocate"),
    (Role::AdvocateSupervisor, "advocate-supervisor"),
    (Role::Admin, "admin"),
    (Role::Auditor, "auditor"),
    (Role::Host, "host"),
];

fn kind_word(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Police => "police",
        UnitKind::Advocate => "advocate",
    }
}

fn kind_of(text: &str) -> Option<UnitKind> {
    match text {
        "police" => Some(UnitKind::Police),
        "advocate" => Some(UnitKind::Advocate),
        _ => None,
    }
}
