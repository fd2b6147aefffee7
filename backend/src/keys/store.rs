//! Tables of the directory and of the unit seeds. Nobody else reads or writes them.

/// A published version, as signed.
pub mod directory {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "directory")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i32,
        pub note: String,
        pub published: Date,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An epoch of a unit; the seed of the epoch before is sealed under this one's.
pub mod unit_epoch {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unit_epoch")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub epoch: i32,
        pub previous_seed: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A unit's seed wrapped to a member (class 9), enveloped under the member's row key.
pub mod unit_member {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unit_member")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub staff_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub epoch: i32,
        pub wrapped_seed: Vec<u8>,
        pub with_history: bool,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
