//! Tables of the log. Nobody else reads or writes them.

/// An entry that waits for its number.
pub mod pending {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_pending")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub day: i32,
        pub hour: Option<i16>,
        pub actor: Uuid,
        pub role: i16,
        pub action: i16,
        pub object_kind: i16,
        pub object_id: Uuid,
        pub outcome: i16,
        pub detail: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An entry with its number and leaf hash.
pub mod entry {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub day: i32,
        pub hour: Option<i16>,
        pub actor: Uuid,
        pub role: i16,
        pub action: i16,
        pub object_kind: i16,
        pub object_id: Uuid,
        pub outcome: i16,
        pub detail: Vec<u8>,
        pub leaf: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A signed checkpoint; `public` ones are made once a day.
pub mod checkpoint {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_checkpoint")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        pub size: i64,
        pub day: i32,
        pub public: bool,
        pub note: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The right edge of the tree, one row.
pub mod head {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_head")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i32,
        pub size: i64,
        pub frontier: Vec<u8>,
        pub checkpoints: i64,
        pub batched_until: i32,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

use super::entry::Entry;

/// A row says something that no entry can say: somebody else wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misshapen;

impl pending::Model {
    /// As a row.
    pub fn of(entry: &Entry, id: uuid::Uuid) -> Self {
        Self {
            id,
            day: i32::try_from(entry.day).unwrap_or(0),
            hour: entry.hour.map(i16::from),
            actor: entry.actor,
            role: i16::from(entry.role),
            action: i16::try_from(entry.action).unwrap_or(0),
            object_kind: i16::from(entry.object_kind),
            object_id: entry.object,
            outcome: i16::from(entry.outcome),
            detail: entry.detail.to_vec(),
        }
    }

    /// The row under its number.
    pub fn numbered(self, seq: i64, leaf: [u8; 32]) -> entry::Model {
        entry::Model {
            seq,
            day: self.day,
            hour: self.hour,
            actor: self.actor,
            role: self.role,
            action: self.action,
            object_kind: self.object_kind,
            object_id: self.object_id,
            outcome: self.outcome,
            detail: self.detail,
            leaf: leaf.to_vec(),
        }
    }
}

// 255 stands for "not kept" in the bytes: as a number in a row it would be a second spelling of the same entry.
fn hour(number: i16) -> Result<u8, Misshapen> {
    u8::try_from(number)
        .ok()
        .filter(|hour| *hour < 24)
        .ok_or(Misshapen)
}

macro_rules! read_entry {
    ($row:expr) => {{
        let row = $row;
        Ok(Entry {
            day: u32::try_from(row.day).map_err(|_| Misshapen)?,
            hour: row.hour.map(hour).transpose()?,
            actor: row.actor,
            role: u8::try_from(row.role).map_err(|_| Misshapen)?,
            action: u16::try_from(row.action).map_err(|_| Misshapen)?,
            object_kind: u8::try_from(row.object_kind).map_err(|_| Misshapen)?,
            object: row.object_id,
            outcome: u8::try_from(row.outcome).map_err(|_| Misshapen)?,
            detail: row.detail.as_slice().try_into().map_err(|_| Misshapen)?,
        })
    }};
}

impl TryFrom<&pending::Model> for Entry {
    type Error = Misshapen;
    fn try_from(row: &pending::Model) -> Result<Self, Misshapen> {
        read_entry!(row)
    }
}

impl TryFrom<&entry::Model> for Entry {
    type Error = Misshapen;
    fn try_from(row: &entry::Model) -> Result<Self, Misshapen> {
        read_entry!(row)
    }
}
