//! Who holds which unit's seeds. A wrap is opened in the member's browser alone; here it lies under the member's row key besides.

use api_types::staff::UnitKeyWrap;
use api_types::{Sealed, StaffId, UnitId};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use sealing::{RowContext, RowKey};

use super::store::{unit_epoch, unit_member};

/// A unit's seed of one epoch, wrapped to one member.
#[derive(Debug, Clone)]
pub struct NewMember<'a> {
    /// The person.
    pub staff_id: StaffId,
    /// The unit.
    pub unit: &'a UnitId,
    /// The epoch.
    pub epoch: u32,
    /// The class 9 envelope.
    pub wrap: &'a [u8],
    /// Whether the person gets the earlier epochs too.
    pub with_history: bool,
}

/// Makes an epoch known that a directory names.
pub(super) async fn keep_epoch<C: ConnectionTrait>(
    transaction: &C,
    unit: &str,
    epoch: u32,
) -> Result<(), DbErr> {
    let row = unit_epoch::Model {
        unit: unit.to_owned(),
        epoch: number(epoch)?,
        previous_seed: None,
    };
    unit_epoch::Entity::insert(row.into_active_model())
        .on_conflict(super::epoch_once())
        .exec_without_returning(transaction)
        .await
        .map(drop)
}

/// Keeps the seed of the epoch before, sealed under this one's. A member of this epoch made it.
pub async fn link_epochs<C: ConnectionTrait>(
    transaction: &C,
    unit: &UnitId,
    epoch: u32,
    previous_seed: Vec<u8>,
) -> Result<(), DbErr> {
    unit_epoch::Entity::update_many()
        .col_expr(unit_epoch::Column::PreviousSeed, Expr::value(previous_seed))
        .filter(unit_epoch::Column::Unit.eq(unit.as_str()))
        .filter(unit_epoch::Column::Epoch.eq(number(epoch)?))
        .exec(transaction)
        .await
        .map(drop)
}

/// Adds a member, in the caller's transaction. `key` is the person's row key.
pub async fn add<C: ConnectionTrait>(
    transaction: &C,
    instance: &str,
    key: &RowKey,
    member: &NewMember<'_>,
) -> Result<(), DbErr> {
    let row_id = row_id(member.staff_id, member.unit.as_str(), member.epoch);
    let row = unit_member::Model {
        staff_id: member.staff_id.0,
        unit: member.unit.as_str().to_owned(),
        epoch: number(member.epoch)?,
        wrapped_seed: key.seal(
            &context(instance, &row_id),
            member.wrap,
            &mut crate::random::rng(),
        ),
        with_history: member.with_history,
    };
    unit_member::Entity::insert(row.into_active_model())
        .exec_without_returning(transaction)
        .await
        .map(drop)
}

/// The locked seeds of a unit that a person holds, newest epoch first. What does not open under the row key is left out.
pub async fn keyring<C: ConnectionTrait>(
    db: &C,
    instance: &str,
    key: &RowKey,
    staff_id: StaffId,
    unit: &UnitId,
) -> Result<Vec<UnitKeyWrap>, DbErr> {
    let members = unit_member::Entity::find()
        .filter(unit_member::Column::StaffId.eq(staff_id.0))
        .filter(unit_member::Column::Unit.eq(unit.as_str()))
        .order_by_desc(unit_member::Column::Epoch)
        .all(db)
        .await?;
    let epochs = unit_epoch::Entity::find()
        .filter(unit_epoch::Column::Unit.eq(unit.as_str()))
        .all(db)
        .await?;
    let mut wraps = Vec::with_capacity(members.len());
    for member in members {
        let Ok(epoch) = u32::try_from(member.epoch) else {
            continue;
        };
        let row_id = row_id(staff_id, unit.as_str(), epoch);
        let Ok(wrap) = key.open(&context(instance, &row_id), &member.wrapped_seed) else {
            continue;
        };
        let previous = epochs
            .iter()
            .find(|row| row.epoch == member.epoch && member.with_history)
            .and_then(|row| row.previous_seed.clone());
        wraps.push(UnitKeyWrap {
            epoch,
            envelope: Sealed(wrap.reveal().to_vec()),
            previous: previous.map(Sealed),
        });
    }
    Ok(wraps)
}

fn row_id(staff_id: StaffId, unit: &str, epoch: u32) -> Vec<u8> {
    [
        staff_id.0.as_bytes().as_slice(),
        &epoch.to_be_bytes(),
        unit.as_bytes(),
    ]
    .concat()
}

fn context<'a>(instance: &'a str, row_id: &'a [u8]) -> RowContext<'a> {
    RowContext {
        instance,
        table: "unit_member",
        column: "wrapped_seed",
        row_id,
        schema: 1,
    }
}

fn number(epoch: u32) -> Result<i32, DbErr> {
    i32::try_from(epoch).map_err(|_| DbErr::Custom("an epoch beyond all epochs".to_owned()))
}
