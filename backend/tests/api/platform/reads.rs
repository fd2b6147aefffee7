//! What a page costs: as many statements for many sessions as for few, and an index for each of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use reqwest::Response;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement,
};
use uuid::Uuid;

use crate::fixtures::rows::{self, Of};
use crate::fixtures::year::Year;
use crate::harness::TestApp;

/// What everybody reads, and what hosts read all day.
async fn pages(year: &Year) -> Vec<String> {
    let (slug, id) = (&year.slug, year.id);
    let busiest = busiest(&year.app).await;
    let mut pages: Vec<String> = [
        "/en/",
        "/basic/en/",
        "/en/sessions?from=2026-12-01",
        "/en/sessions?from=2026-12-01&neighborhood=koreatown&language=en&way=online&access=asl",
        "/en/sessions?view=month&from=2026-12-01",
        "/en/sessions?view=map&from=2026-12-01",
        "/en/neighborhoods",
        "/en/neighborhoods/koreatown",
        "/en/commitments",
        "/en/commitments?neighborhood=koreatown&state=promised&late=true",
        "/en/requests",
        "/api/listening-sessions?from=2026-12-01",
        "/api/coverage",
        "/api/neighborhoods/koreatown",
        "/api/commitments",
        "/calendar.ics",
        "/feed.atom",
        "/feed.json",
        "/open-civic-data/events.json",
        "/neighborhoods/koreatown.ics",
        "/neighborhoods/koreatown.atom",
        "/neighborhoods/koreatown.json",
    ]
    .map(str::to_owned)
    .to_vec();
    pages.extend([
        format!("/en/sessions/{slug}"),
        format!("/en/sessions/{slug}/watch"),
        format!("/en/sessions/{slug}/sign-up"),
        format!("/sessions/{slug}.ics"),
        format!("/api/listening-sessions/{slug}"),
        format!("/api/listening-sessions/{slug}/streams"),
        format!("/api/listening-sessions/{slug}/questions"),
        format!("/en/findings/{busiest}"),
        format!("/findings/{busiest}.atom"),
        format!("/en/commitments/{busiest}"),
        format!("/commitments/{busiest}.atom"),
        "console /api/listening-sessions?limit=100".to_owned(),
        format!("console /api/listening-sessions/{id}"),
        "console /api/coverage".to_owned(),
        "console /api/commitments?limit=100".to_owned(),
        "console /api/findings?limit=100".to_owned(),
        "console /api/session-requests?limit=100".to_owned(),
    ]);
    pages
}

/// The session whose finding and whose commitment have the most links.
async fn busiest(app: &TestApp) -> Uuid {
    let sql = "SELECT id FROM listening_session ORDER BY slug LIMIT 1";
    rows::query(Of::Main(app), sql).await[0]
        .try_get("", "id")
        .unwrap()
}

async fn ask(year: &Year, page: &str) -> Response {
    let answer = match page.strip_prefix("console ") {
        Some(path) => year.host.get(path).await,
        None => year.app.resident.get(page).await,
    };
    // A form that gets a name first.
    match answer.headers().get("location") {
        Some(form) => year.app.resident.get(form.to_str().unwrap()).await,
        None => answer,
    }
}

/// The statements of each page. Whatever was kept is too old for each.
async fn statements(year: &Year) -> BTreeMap<String, Vec<Statement>> {
    let mut all = BTreeMap::new();
    let mut refused = Vec::new();
    for page in pages(year).await {
        year.app.clock.advance(TimeDelta::seconds(10));
        // A feed is made anew after a change.
        rows::run(Of::Main(&year.app), "UPDATE live SET version = version + 1").await;
        let asked = async {
            let answer = ask(year, &page).await;
            let status = answer.status();
            answer.bytes().await.unwrap();
            status
        };
        let (status, heard) = year.app.statements.of(asked).await;
        if status != 200 {
            refused.push((page.clone(), status));
        }
        all.insert(general(year, &page), heard);
    }
    assert!(refused.is_empty(), "{refused:?}");
    let streams = year.app.application.streams();
    let (live, heard) = year.app.statements.of(streams.live_now()).await;
    assert!(live.unwrap().len() > 1);
    all.insert("what is live".to_owned(), heard);
    let (late, heard) = year.app.statements.of(streams.overdue_recordings()).await;
    assert!(late.unwrap().len() > 1);
    all.insert("recordings that are late".to_owned(), heard);
    all
}

fn general(year: &Year, page: &str) -> String {
    let page = page.replace(&year.slug, "{slug}");
    let parts = page.split('/').map(|part| match part.split_at_checked(36) {
        Some((id, end)) if Uuid::parse_str(id).is_ok() => format!("{{id}}{end}"),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

fn texts(statements: &[Statement]) -> Vec<&str> {
    statements.iter().map(|one| one.sql.as_str()).collect()
}

#[tokio::test]
async fn fifty_sessions_cost_as_many_statements_as_five() {
    let few = statements(&Year::of(5).await).await;
    let many = statements(&Year::of(50).await).await;
    assert_eq!(
        few.keys().collect::<Vec<_>>(),
        many.keys().collect::<Vec<_>>()
    );
    let mut growing = Vec::new();
    for (page, few) in &few {
        let many = &many[page];
        assert!(!few.is_empty(), "{page} is read from the database");
        if many.len() > few.len() {
            growing.push((page, texts(few), texts(many)));
        }
    }
    assert!(growing.is_empty(), "{growing:#?}");
}

// The control: what asks for one session after the other is found out.
#[tokio::test]
async fn a_page_for_each_session_costs_statements_for_each() {
    let year = Year::of(5).await;
    let path = format!("/api/listening-sessions/{}", year.slug);
    let (_, once) = year.app.statements.of(ask(&year, &path)).await;
    let thrice = async {
        for _ in 0..3 {
            ask(&year, &path).await;
        }
    };
    let (_, thrice) = year.app.statements.of(thrice).await;
    assert!(once.len() > 1);
    assert_eq!(thrice.len(), 3 * once.len());
    ask(&year, &path).await;
    let (_, nothing) = year.app.statements.of(async {}).await;
    assert!(nothing.is_empty(), "what nobody listens to is not kept");
}

#[tokio::test]
async fn every_table_that_a_page_reads_is_entered_by_an_index() {
    let year = Year::of(50).await;
    let plans = Plans::of(&year.app).await;
    let mut whole = Vec::new();
    for (page, statements) in statements(&year).await {
        for statement in statements {
            let of_keys = statement.sql.contains("row_key");
            if of_keys || !statement.sql.starts_with("SELECT") {
                continue;
            }
            let plan = plans.plan(&statement).await;
            whole.extend(
                plan.iter()
                    .filter(|line| reads_all(line))
                    .map(|line| format!("{page}: {line}: {}", statement.sql)),
            );
        }
    }
    assert!(whole.is_empty(), "{whole:#?}");
    // The control: nothing finds a session by what its host wrote.
    let sql = "SELECT id FROM listening_session WHERE facts = 'x'";
    let backend = plans.0.get_database_backend();
    let plan = plans.plan(&Statement::from_string(backend, sql)).await;
    assert!(plan.iter().any(|line| reads_all(line)), "{plan:?}");
}

/// Two numbers for each session that was ever streamed: the table is its own index.
const IS_ITS_OWN_INDEX: &str = "live";

// SQLite says "SCAN table" and, where it walks an index from end to end, which; PostgreSQL, which is told to shun it, "Seq Scan on table".
fn reads_all(line: &str) -> bool {
    let line = line.trim_start_matches(['-', '>', ' ']);
    let table = line
        .strip_prefix("SCAN ")
        .filter(|rest| !rest.contains(" USING ") && !rest.starts_with(['(', '`']))
        .or(line.strip_prefix("Seq Scan on "));
    let table = table.and_then(|rest| rest.split(' ').next());
    table.is_some_and(|table| table != IS_ITS_OWN_INDEX && table != "CONSTANT")
}

/// How the database would answer.
struct Plans(DatabaseConnection);

impl Plans {
    async fn of(app: &TestApp) -> Self {
        let url = &app.application.platform().config.database.url;
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        let connection = Database::connect(options).await.unwrap();
        if app.on_postgres() {
            let shun = "SET enable_seqscan = off";
            connection.execute_unprepared(shun).await.unwrap();
        }
        Self(connection)
    }

    async fn plan(&self, statement: &Statement) -> Vec<String> {
        let (word, column) = match self.0.get_database_backend() {
            DbBackend::Postgres => ("EXPLAIN", "QUERY PLAN"),
            _ => ("EXPLAIN QUERY PLAN", "detail"),
        };
        let explained = Statement {
            sql: format!("{word} {}", statement.sql),
            ..statement.clone()
        };
        let rows = self.0.query_all_raw(explained).await.unwrap();
        let lines = rows.iter().map(|row| row.try_get("", column).unwrap());
        lines.collect()
    }
}

async fn html(year: &Year, path: &str) -> String {
    let answer = ask(year, path).await;
    assert_eq!(answer.status(), 200, "{path}");
    answer.text().await.unwrap()
}

/// The addresses that begin like this, each once.
fn links(html: &str, beginning: &str) -> BTreeSet<String> {
    let parts = html.split("href=\"").skip(1);
    parts
        .filter_map(|part| part.split('"').next())
        .map(|link| link.replace("&amp;", "&"))
        .filter(|link| link.starts_with(beginning))
        .collect()
}

#[tokio::test]
async fn a_neighborhood_shows_the_newest_and_leads_to_the_rest() {
    let year = Year::of(50).await;
    let mut page = html(&year, "/en/neighborhoods/koreatown").await;
    assert!(page.contains("25 sessions") && page.contains("300 people"));
    assert_eq!(links(&page, "/en/sessions/koreatown").len(), 20);
    for onward in [
        "/en/sessions?neighborhood=koreatown",
        "/en/sessions?neighborhood=koreatown&from=2000-01-01",
        "/en/commitments?neighborhood=koreatown",
    ] {
        assert!(links(&page, onward).contains(onward), "{onward}");
    }
    // Twenty that are open and the last ten that were done.
    assert_eq!(links(&page, "/en/commitments/").len(), 30);
    let (mut heard, mut lengths) = (BTreeSet::new(), Vec::new());
    loop {
        let shown = links(&page, "/en/findings/");
        lengths.push(shown.len());
        heard.extend(shown);
        let next = links(&page, "/en/neighborhoods/koreatown?after=");
        let Some(next) = next.first() else { break };
        page = html(&year, next).await;
    }
    assert_eq!((lengths, heard.len()), (vec![20, 20, 10], 50));
    let wrong = ask(&year, "/en/neighborhoods/koreatown?after=x").await;
    assert_eq!(wrong.status(), 400);
}

#[tokio::test]
async fn a_neighborhood_with_little_leads_nowhere_else() {
    let year = Year::of(4).await;
    let page = html(&year, "/en/neighborhoods/koreatown").await;
    assert_eq!(links(&page, "/en/sessions/koreatown").len(), 4);
    assert_eq!(links(&page, "/en/findings/").len(), 4);
    assert_eq!(links(&page, "/en/commitments/").len(), 4);
    assert!(links(&page, "/en/sessions?").is_empty());
    assert!(links(&page, "/en/commitments?").is_empty());
    assert!(links(&page, "/en/neighborhoods/koreatown?").is_empty());
}

#[tokio::test]
async fn a_month_is_shown_whole() {
    let year = Year::of(104).await;
    let page = html(&year, "/en/sessions?view=month&from=2026-12-01").await;
    assert_eq!(links(&page, "/en/sessions/koreatown").len(), 104);
    let list = html(&year, "/en/sessions?from=2026-12-01").await;
    assert_eq!(links(&list, "/en/sessions/koreatown").len(), 20);
}
