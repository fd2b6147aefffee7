//! What a host should look at. Pure: facts and the time in, warnings out. None of them stops anything.

use api_types::listening::{
    BoardCount, NeedCount, NeedKind, NeedState, SessionKind, SessionState, Warning,
};
use chrono::NaiveDate;

const HOUR: i64 = 3600;
/// Brown Act: the agenda of a regular meeting (Gov. Code 54954.2).
const AGENDA_HOURS: i64 = 72;
/// Brown Act: of a special meeting (Gov. Code 54956).
const SPECIAL_HOURS: i64 = 24;
/// From this number on it is a demand, not a single wish.
const INTERPRETER_ASKS: u32 = 3;

/// What is known about a session.
#[derive(Debug, Clone)]
pub(super) struct Sight<'a> {
    pub(super) kind: SessionKind,
    pub(super) state: SessionState,
    pub(super) now: i64,
    pub(super) today: NaiveDate,
    pub(super) starts_at: i64,
    pub(super) ends_at: i64,
    pub(super) has_agenda: bool,
    pub(super) ask_aid_by: Option<NaiveDate>,
    pub(super) needs: &'a [NeedCount],
    pub(super) boards: &'a [BoardCount],
    /// None if nobody knows.
    pub(super) has_stream: Option<bool>,
    pub(super) record_due: NaiveDate,
    pub(super) record_published: bool,
}

/// In the order of `Warning`.
pub(super) fn warnings(sight: &Sight<'_>) -> Vec<Warning> {
    let mut found = Vec::new();
    let goes_ahead = matches!(sight.state, SessionState::Draft | SessionState::Published);
    if goes_ahead && sight.now < sight.starts_at {
        found.extend(agenda(sight));
        if sight.boards.iter().any(is_majority) {
            found.push(Warning::BoardMajority);
        }
    }
    // People with a need stand at the door until the end.
    if goes_ahead && sight.now < sight.ends_at {
        if sight.needs.iter().any(lacks_interpreter) {
            found.push(Warning::InterpreterNeeded);
        }
        let undecided = |need: &NeedCount| need.state == NeedState::Asked && need.sign_ups > 0;
        let passed = sight.ask_aid_by.is_some_and(|day| day < sight.today);
        let is_on = sight.now >= sight.starts_at;
        if (passed || is_on) && sight.needs.iter().any(undecided) {
            found.push(Warning::NeedsUndecided);
        }
    }
    let streamed = sight.kind == SessionKind::Public && sight.state == SessionState::Published;
    if streamed && sight.now < sight.ends_at && sight.has_stream == Some(false) {
        found.push(Warning::NoStream);
    }
    let held = matches!(sight.state, SessionState::Published | SessionState::Closed)
        && sight.now >= sight.ends_at;
    if held && !sight.record_published && sight.record_due < sight.today {
        found.push(Warning::RecordLate);
    }
    found
}

fn agenda(sight: &Sight<'_>) -> Option<Warning> {
    // An agenda that nobody can read yet is not out.
    if sight.has_agenda && sight.state == SessionState::Published {
        return None;
    }
    let left = sight.starts_at - sight.now;
    if left < SPECIAL_HOURS * HOUR {
        Some(Warning::AgendaVeryLate)
    } else if left < AGENDA_HOURS * HOUR {
        Some(Warning::AgendaLate)
    } else {
        None
    }
}

fn is_majority(board: &BoardCount) -> bool {
    u32::from(board.coming) * 2 > u32::from(board.members)
}

fn lacks_interpreter(need: &NeedCount) -> bool {
    matches!(need.need.kind, NeedKind::Interpreter | NeedKind::Asl)
        && need.sign_ups >= INTERPRETER_ASKS
        && need.state != NeedState::Confirmed
}

#[cfg(test)]
#[path = "warnings_tests.rs"]
mod tests;
