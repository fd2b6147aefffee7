//! The two OpenAPI documents, put together from what each capability says about its paths. Committed as `docs/openapi-*.json`.

use utoipa::OpenApi;
use utoipa::openapi::OpenApi as Document;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Amparo, for residents",
        description = "Sealed reports in, answers out. Error answers are RFC 9457 problem details; their `kind` names the sentence to show."
    ),
    paths(crate::startup::tell_health)
)]
struct Resident;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Amparo, for staff",
        description = "A unit's queue, cases and answers. Error answers are RFC 9457 problem details; their `kind` names the sentence to show."
    ),
    paths(crate::startup::tell_health)
)]
struct Console;

/// What the residents' listener answers.
pub fn resident() -> Document {
    gather(
        Resident::openapi(),
        vec![
            crate::places::routes::Paths::openapi(),
            crate::keys::Paths::openapi(),
            crate::audit::Paths::openapi(),
            crate::reports::Paths::openapi(),
            crate::listening::Paths::openapi(),
            crate::listening::SeatPaths::openapi(),
            crate::listening::CoHostPaths::openapi(),
            crate::listening::SchedulePaths::openapi(),
            crate::listening::QuestionPaths::openapi(),
            crate::listening::RequestPaths::openapi(),
            crate::streams::Paths::openapi(),
            crate::strategy::Paths::openapi(),
            crate::feeds::Paths::openapi(),
        ],
    )
}

/// What the staff's listener answers.
pub fn console() -> Document {
    gather(
        Console::openapi(),
        vec![
            crate::places::routes::Paths::openapi(),
            crate::keys::Paths::openapi(),
            crate::audit::Paths::openapi(),
            crate::staff::Paths::openapi(),
            crate::triage::Paths::openapi(),
            crate::listening::ConsolePaths::openapi(),
            crate::listening::DoorPaths::openapi(),
            crate::listening::CoHostConsolePaths::openapi(),
            crate::listening::HostPaths::openapi(),
            crate::listening::CoveragePaths::openapi(),
            crate::listening::QuestionConsolePaths::openapi(),
            crate::listening::RequestConsolePaths::openapi(),
            crate::streams::ConsolePaths::openapi(),
            crate::strategy::ConsolePaths::openapi(),
        ],
    )
}

fn gather(mut document: Document, parts: Vec<Document>) -> Document {
    for part in parts {
        document.merge(part);
    }
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    document
}

/// The document as it is committed.
pub fn to_text(document: &Document) -> String {
    let mut text = document.to_pretty_json().unwrap_or_default();
    text.push('\n');
    text
}
