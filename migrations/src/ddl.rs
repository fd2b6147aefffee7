//! Plain SQL for both databases: the words that differ are placeholders.
//!
//! | placeholder | SQLite | PostgreSQL |
//! |---|---|---|
//! | `{uuid}` `{bytes}` | BLOB | uuid, bytea |
//! | `{text}` `{day}` `{time}` | TEXT | text, date, timestamptz |
//! | `{bool}` `{small}` `{int}` `{big}` | INTEGER | boolean, smallint, integer, bigint |
//! | `{true}` `{false}` | 1, 0 | TRUE, FALSE |
//! | `{keyed}` after the closing bracket of CREATE TABLE: no hidden row number, so no order of arrival | STRICT, WITHOUT ROWID | (nothing) |
//! | `{counted}` the same, with SQLite's row number (for `INTEGER PRIMARY KEY`) | STRICT | (nothing) |

use sea_orm_migration::prelude::*;

/// Runs the statements one after the other.
pub(crate) async fn run(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    let sqlite = manager.get_database_backend() == sea_orm::DatabaseBackend::Sqlite;
    for statement in statements {
        manager
            .get_connection()
            .execute_unprepared(&fill_in(statement, sqlite))
            .await?;
    }
    Ok(())
}

const WORDS: [(&str, &str, &str); 13] = [
    ("{uuid}", "BLOB", "uuid"),
    ("{bytes}", "BLOB", "bytea"),
    ("{text}", "TEXT", "text"),
    ("{day}", "TEXT", "date"),
    ("{time}", "TEXT", "timestamptz"),
    ("{bool}", "INTEGER", "boolean"),
    ("{small}", "INTEGER", "smallint"),
    ("{int}", "INTEGER", "integer"),
    ("{big}", "INTEGER", "bigint"),
    ("{true}", "1", "TRUE"),
    ("{false}", "0", "FALSE"),
    ("{keyed}", "STRICT, WITHOUT ROWID", ""),
    ("{counted}", "STRICT", ""),
];

fn fill_in(statement: &str, sqlite: bool) -> String {
    WORDS.iter().fold(
        statement.to_owned(),
        |text, (word, on_sqlite, on_postgres)| {
            text.replace(word, if sqlite { on_sqlite } else { on_postgres })
        },
    )
}
