//! Tables of the staff. Nobody else reads or writes them. Times are Unix seconds.

/// A unit that has people, and its kind.
pub mod staff_unit {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff_unit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit: String,
        pub kind: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person. `totp_seed` and `sealed_seed` are enveloped under the person's row key.
pub mod staff {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub login_name: String,
        pub display_name: String,
        pub role: String,
        pub unit: Option<String>,
        pub unit_kind: Option<String>,
        pub disabled: bool,
        pub stretch_salt: Vec<u8>,
        pub stretch_memory_kib: i32,
        pub stretch_passes: i32,
        pub auth_salt: Vec<u8>,
        pub auth_tag: Vec<u8>,
        pub totp_seed: Vec<u8>,
        pub totp_last_step: i64,
        pub sealed_seed: Vec<u8>,
        pub personal_key: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A login, from the one-time code to its end.
pub mod login {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "login")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub staff_id: Uuid,
        pub started: i64,
        pub seen: i64,
        pub revoked: bool,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// How often a name was tried. The tag is keyed: the names that people type are not stored.
pub mod login_attempt {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "login_attempt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name_tag: Vec<u8>,
        pub failures: i32,
        pub window_start: i64,
        pub blocked_until: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
