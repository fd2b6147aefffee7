//! The rows that the application stored for a report, as statements that store the same rows elsewhere.

use api_types::ReportId;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, QueryResult, Statement, Value};
use uuid::Uuid;

/// The statements of one report, in the order in which the application runs them.
pub struct ReportRows {
    pub keys: Vec<Statement>,
    pub main: Vec<Statement>,
}

#[derive(Clone, Copy)]
enum Type {
    Uuid,
    Small,
    Int,
    Bool,
    Day,
    Text,
    Bytes,
}

use Type::{Bool, Bytes, Day, Int, Small, Text};

/// A table, the column that holds the report's id, and all columns.
struct Table(&'static str, &'static str, &'static [(&'static str, Type)]);

const KEYS: Table = Table(
    "row_key",
    "row_id",
    &[
        ("row_id", Type::Uuid),
        ("kind", Small),
        ("day", Day),
        ("wrapped", Bytes),
    ],
);

const MAIN: [Table; 4] = [
    Table(
        "report",
        "id",
        &[
            ("id", Type::Uuid),
            ("kind", Small),
            ("urgent", Bool),
            ("area", Small),
            ("received_day", Day),
            ("due_day", Day),
            ("lookup_digest", Bytes),
            ("access_digest", Bytes),
            ("body_digest", Bytes),
            ("units", Text),
            ("advocate_unit", Text),
            ("box_state", Small),
            ("withdrawal", Small),
            ("shred_day", Day),
            ("opened_by_police", Bool),
            ("language", Bytes),
            ("reply_key", Bytes),
        ],
    ),
    Table(
        "report_part",
        "report_id",
        &[
            ("report_id", Type::Uuid),
            ("class", Small),
            ("revision", Int),
            ("sealed", Bytes),
        ],
    ),
    Table(
        "case_record",
        "report_id",
        &[
            ("unit", Text),
            ("report_id", Type::Uuid),
            ("state", Small),
            ("kind", Small),
            ("urgent", Bool),
            ("area", Small),
            ("received_day", Day),
            ("due_day", Day),
            ("language_tag", Bytes),
            ("unread", Bool),
            ("withdrawn", Bool),
        ],
    ),
    Table(
        "audit_pending",
        "object_id",
        &[
            ("id", Type::Uuid),
            ("day", Int),
            ("hour", Small),
            ("actor", Type::Uuid),
            ("role", Small),
            ("action", Small),
            ("object_kind", Small),
            ("object_id", Type::Uuid),
            ("outcome", Small),
            ("detail", Bytes),
        ],
    ),
];

/// Reads what is stored for a report.
pub async fn of(
    main: &DatabaseConnection,
    keys: &DatabaseConnection,
    report: ReportId,
) -> ReportRows {
    let mut statements = Vec::new();
    for table in &MAIN {
        statements.push(table.copy(main, report.0).await);
        if table.0 == "case_record" {
            statements.push(news(main.get_database_backend()));
        }
    }
    ReportRows {
        keys: vec![KEYS.copy(keys, report.0).await],
        main: statements,
    }
}

fn news(backend: DbBackend) -> Statement {
    let sql =
        "INSERT INTO desk_news (unit) VALUES ('hate-crime-unit') ON CONFLICT (unit) DO NOTHING";
    Statement::from_string(backend, sql)
}

impl Table {
    /// The report's rows as one INSERT.
    async fn copy(&self, database: &DatabaseConnection, report: Uuid) -> Statement {
        let Self(name, key, columns) = self;
        let backend = database.get_database_backend();
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let names = names.join(", ");
        let select = format!("SELECT {names} FROM {name} WHERE {key} = $1");
        let select = Statement::from_sql_and_values(backend, select, [report.into()]);
        let rows = database.query_all_raw(select).await.unwrap();
        assert!(!rows.is_empty(), "{name}");
        let mut values = Vec::new();
        let mut groups = Vec::new();
        for row in &rows {
            let mut places = Vec::new();
            for (column, kind) in *columns {
                values.push(kind.read(row, column));
                places.push(format!("${}", values.len()));
            }
            groups.push(format!("({})", places.join(", ")));
        }
        let insert = format!("INSERT INTO {name} ({names}) VALUES {}", groups.join(", "));
        Statement::from_sql_and_values(backend, insert, values)
    }
}

impl Type {
    fn read(self, row: &QueryResult, column: &str) -> Value {
        match self {
            Self::Uuid => row.try_get::<Option<Uuid>>("", column).unwrap().into(),
            Small => row.try_get::<Option<i16>>("", column).unwrap().into(),
            Int => row.try_get::<Option<i32>>("", column).unwrap().into(),
            Bool => row.try_get::<Option<bool>>("", column).unwrap().into(),
            Day => row.try_get::<Option<NaiveDate>>("", column).unwrap().into(),
            Text => row.try_get::<Option<String>>("", column).unwrap().into(),
            Bytes => row.try_get::<Option<Vec<u8>>>("", column).unwrap().into(),
        }
    }
}
