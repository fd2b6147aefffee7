//! `docs/sealed-fields.md` against the schema: no binary column without its line, no line without its column.

use std::collections::BTreeSet;

use crate::fixtures::city;
use crate::fixtures::rows::{Of, query};
use crate::harness::TestApp;

const PAGE: &str = include_str!("../../../../docs/sealed-fields.md");

/// `table.column` of one section of the page.
fn listed(heading: &str) -> BTreeSet<String> {
    let mut sections = PAGE.split("\n## ");
    let section = sections.find(|part| part.starts_with(heading)).unwrap();
    let in_ticks = section.split('`').skip(1).step_by(2);
    in_ticks
        .filter(|word| word.contains('.'))
        .map(str::to_owned)
        .collect()
}

/// Binary columns of a database: of PostgreSQL's type, or all on SQLite.
async fn columns(app: &TestApp, of: Of<'_>, types: &str) -> BTreeSet<String> {
    let sql = if app.on_postgres() {
        format!(
            "SELECT table_name || '.' || column_name AS place FROM information_schema.columns
             WHERE table_schema = 'public' AND data_type IN ({types})"
        )
    } else {
        "SELECT m.name || '.' || p.name AS place FROM sqlite_master m JOIN pragma_table_info(m.name) p
         WHERE m.type = 'table' AND p.type = 'BLOB'"
            .to_owned()
    };
    let rows = query(of, &sql).await;
    rows.iter()
        .map(|row| row.try_get("", "place").unwrap())
        .collect()
}

async fn both(app: &TestApp, types: &str) -> BTreeSet<String> {
    let mut all = columns(app, Of::Main(app), types).await;
    all.extend(columns(app, Of::Keys(app), types).await);
    all
}

#[tokio::test]
async fn every_binary_column_is_in_the_inventory_and_nothing_else_is() {
    let (app, _) = city().await;
    let (sealed, digests, ids) = (listed("Sealed"), listed("Digests"), listed("Ids"));
    assert!(sealed.is_disjoint(&digests) && sealed.is_disjoint(&ids) && digests.is_disjoint(&ids));
    let bytes: BTreeSet<String> = sealed.union(&digests).cloned().collect();
    let page: BTreeSet<String> = bytes.union(&ids).cloned().collect();
    assert_eq!(both(&app, "'bytea', 'uuid'").await, page);
    if app.on_postgres() {
        assert_eq!(both(&app, "'uuid'").await, ids);
    }
}
