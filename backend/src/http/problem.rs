//! Every refusal as RFC 9457 problem details. A 5xx body says nothing about the inside, in debug builds too.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};
use api_types::{Problem, ProblemKind};
use sea_orm::{DbErr, RuntimeErr, sqlx};
use serde::Serialize;

/// Says no to a request: the kind, after how many seconds it makes sense to come again, and which member of the body it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal(pub ProblemKind, pub Option<u32>, pub Option<&'static str>);

/// The problem, with an extension member (RFC 9457 section 3.2) where one member of the body is to blame.
#[derive(Serialize)]
struct Body {
    #[serde(flatten)]
    problem: Problem,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
}

impl Refusal {
    /// A refusal that says when to come again.
    pub fn later(kind: ProblemKind, seconds: u32) -> Self {
        Self(kind, Some(seconds), None)
    }

    /// A refusal of one member of the body, by its path: `venue.name`.
    pub fn of_field(kind: ProblemKind, field: &'static str) -> Self {
        Self(kind, None, Some(field))
    }
}

impl From<ProblemKind> for Refusal {
    fn from(kind: ProblemKind) -> Self {
        Self(kind, None, None)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.slug())
    }
}

impl std::error::Error for Refusal {}

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.0.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        response
            .content_type("application/problem+json")
            .insert_header((header::CACHE_CONTROL, "no-store"));
        if let Some(seconds) = self.1 {
            response.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        response.json(Body {
            problem: Problem::new(self.0),
            field: self.2,
        })
    }
}

impl From<DbErr> for Refusal {
    fn from(fault: DbErr) -> Self {
        log_fault(&fault)
    }
}

/// The one place where a database fault is logged: its sort and code, never a statement, a value or a message. Gives the answer for it.
pub fn log_fault(fault: &DbErr) -> Refusal {
    let code = code_of(fault);
    let gone = matches!(fault, DbErr::ConnectionAcquire(_) | DbErr::Conn(_))
        || code.as_deref().is_some_and(storage_is_gone);
    tracing::error!(
        fault = sort_of(fault),
        code = code.as_deref().unwrap_or("-"),
        "the database refused"
    );
    if gone {
        Refusal::later(ProblemKind::StorageUnavailable, 30)
    } else if code.as_deref().is_some_and(is_busy) {
        Refusal::later(ProblemKind::StorageUnavailable, 5)
    } else {
        ProblemKind::Internal.into()
    }
}

fn sort_of(fault: &DbErr) -> &'static str {
    match fault {
        DbErr::ConnectionAcquire(_) => "acquire",
        DbErr::Conn(_) => "connection",
        DbErr::Exec(_) => "execute",
        DbErr::Query(_) => "query",
        DbErr::RecordNotFound(_) => "record-not-found",
        DbErr::RecordNotInserted => "record-not-inserted",
        DbErr::RecordNotUpdated => "record-not-updated",
        DbErr::Custom(_) => "custom",
        _ => "other",
    }
}

fn code_of(fault: &DbErr) -> Option<String> {
    let (DbErr::Exec(inner) | DbErr::Query(inner) | DbErr::Conn(inner)) = fault else {
        return None;
    };
    let RuntimeErr::SqlxError(inner) = inner else {
        return None;
    };
    match &**inner {
        sqlx::Error::Database(refused) => refused.code().map(|code| code.into_owned()),
        sqlx::Error::Io(_) => Some("io".to_owned()),
        sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Some("pool".to_owned()),
        _ => None,
    }
}

/// SQLite extended result codes (low byte: 5 busy, 8 read-only, 10 disk fault, 13 full, 14 cannot open), and SQLSTATE classes of PostgreSQL:
/// 08 connection, 25006 read-only, 53 resources, 57P going down, 58 system.
fn storage_is_gone(code: &str) -> bool {
    if matches!(code, "io" | "pool" | "25006") {
        return true;
    }
    if code.len() == 5 && !code.starts_with(['1', '2', '3', '4']) {
        return code.starts_with("08")
            || code.starts_with("53")
            || code.starts_with("57P")
            || code.starts_with("58");
    }
    code.parse::<u32>()
        .is_ok_and(|n| matches!(n & 0xff, 5 | 6 | 8 | 10 | 13 | 14))
}

/// Somebody else held what was needed for too long (PostgreSQL: 55P03 `lock_timeout`, 57014 `statement_timeout`, 40P01 deadlock).
fn is_busy(code: &str) -> bool {
    matches!(code, "55P03" | "57014" | "40P01")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_lost_server_are_told_apart_from_a_fault_of_ours() {
        for code in [
            "13", "10", "778", "5", "261", "53100", "57P01", "08006", "25006", "io", "pool",
        ] {
            assert!(storage_is_gone(code), "{code}");
        }
        for code in ["1", "19", "1555", "2067", "23505", "42601", "40001"] {
            assert!(!storage_is_gone(code) && !is_busy(code), "{code}");
        }
        assert!(is_busy("55P03"));
    }
}
