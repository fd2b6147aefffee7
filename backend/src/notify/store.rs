//! Mail addresses, browsers, waiting mails and waiting letters. Nobody else reads or writes these tables.

/// Where a person gets mail: enveloped under the person's row key.
pub mod mail_address {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_address")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub staff_id: Uuid,
        pub address: Vec<u8>,
        pub language: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A mail that waits, at most one per person, kind and quarter of an hour. Times are Unix seconds.
pub mod outbox {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub staff_id: Uuid,
        pub kind: String,
        pub slot: i64,
        pub not_before: i64,
        pub tries: i32,
        pub lease: Option<Uuid>,
        pub leased_until: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A letter to a resident that waits. Times are Unix seconds.
pub mod letter {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "letter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub key_row: Uuid,
        pub about: Uuid,
        pub key_kind: i16,
        pub occasion: String,
        pub sealed: Vec<u8>,
        pub not_before: i64,
        pub tries: i32,
        pub lease: Option<Uuid>,
        pub leased_until: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A browser in which a staff member gets alarms, under a key of its own.
pub mod staff_device {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff_device")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub staff_id: Uuid,
        pub address_tag: Vec<u8>,
        pub sealed: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
