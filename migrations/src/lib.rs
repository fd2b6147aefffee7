//! The database schema, step by step. Expand first, contract in a later release; an applied step is never edited.
//!
//! One file a step (its name is the step's name), the same on SQLite and PostgreSQL, each in a transaction of its own.
//! `m0..` belong to the platform, `m1..` to staff, keys, audit and notify, `m2..` to reports and triage,
//! `m3..` to listening, `m4..` to streams, `m5..` to strategy.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

mod ddl;
mod m0001_job;
mod m0002_shred_tombstone;
mod m0003_row_key;
mod m1001_staff;
mod m1002_directory;
mod m1003_audit;
mod m1004_outbox;
mod m1005_staff_host;
mod m1006_letter;
mod m2001_report;
mod m2002_mailbox;
mod m2003_intake_ceiling;
mod m2004_case_record;
mod m3001_listening_session;
mod m3002_sign_up;
mod m3003_question;
mod m4001_stream;
mod m5001_strategy;

/// The schema of the main database.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_job::Migration),
            Box::new(m0002_shred_tombstone::Migration),
            Box::new(m1001_staff::Migration),
            Box::new(m1002_directory::Migration),
            Box::new(m1003_audit::Migration),
            Box::new(m1004_outbox::Migration),
            Box::new(m2001_report::Migration),
            Box::new(m2002_mailbox::Migration),
            Box::new(m2003_intake_ceiling::Migration),
            Box::new(m2004_case_record::Migration),
            Box::new(m1005_staff_host::Migration),
            Box::new(m1006_letter::Migration),
            Box::new(m3001_listening_session::Migration),
            Box::new(m3002_sign_up::Migration),
            Box::new(m3003_question::Migration),
            Box::new(m4001_stream::Migration),
            Box::new(m5001_strategy::Migration),
        ]
    }
}

/// The schema of the key database.
pub struct KeyMigrator;

#[async_trait::async_trait]
impl MigratorTrait for KeyMigrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m0003_row_key::Migration)]
    }
}
