//! Where a report stands at one unit: a pure state machine, and the short number that people say on the phone.

use api_types::ReportId;
use api_types::triage::CaseState;
use sea_orm::{DeriveActiveEnum, EnumIter};
use sha2::{Digest, Sha256};

/// A state as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum Stage {
    /// See `CaseState::New`.
    New = 0,
    /// See `CaseState::Reading`.
    Reading = 1,
    /// See `CaseState::Answered`.
    Answered = 2,
}

impl From<CaseState> for Stage {
    fn from(state: CaseState) -> Self {
        match state {
            CaseState::New => Self::New,
            CaseState::Reading => Self::Reading,
            CaseState::Answered => Self::Answered,
        }
    }
}

impl From<Stage> for CaseState {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::New => Self::New,
            Stage::Reading => Self::Reading,
            Stage::Answered => Self::Answered,
        }
    }
}

/// What happens to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Somebody of the unit fetched what happened.
    Opened,
    /// The unit's message was stored.
    Answered,
}

/// The state after an event. A case never goes back, and an answer counts even if it came from somebody who did not open it here.
pub fn after(state: CaseState, event: Event) -> CaseState {
    match (state, event) {
        (CaseState::Answered, _) | (_, Event::Answered) => CaseState::Answered,
        (CaseState::New | CaseState::Reading, Event::Opened) => CaseState::Reading,
    }
}

// Crockford's base 32: without I, L, O and U, which are misheard and misread.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `7KQ-2041`: follows from the id alone and does not give the id away. Two cases can share one; the console looks up by id.
pub fn number(report: ReportId) -> String {
    let digest = Sha256::new()
        .chain_update(b"amparo case number\0")
        .chain_update(report.0.as_bytes())
        .finalize();
    let value = digest
        .iter()
        .take(8)
        .fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    let letter = |shift: u32| {
        let place = usize::try_from((value >> shift) & 31).unwrap_or_default();
        LETTERS.get(place).copied().map_or('0', char::from)
    };
    format!(
        "{}{}{}-{:04}",
        letter(40),
        letter(45),
        letter(50),
        (value & 0xff_ffff_ffff) % 10_000
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    const STATES: [CaseState; 3] = [CaseState::New, CaseState::Reading, CaseState::Answered];

    proptest! {
        #[test]
        fn a_case_never_goes_back_and_is_answered_exactly_when_somebody_answered(answers in prop::collection::vec(any::<bool>(), 0..20)) {
            let mut state = CaseState::New;
            let mut answered = false;
            for answer in &answers {
                let next = after(state, if *answer { Event::Answered } else { Event::Opened });
                prop_assert!(next >= state);
                answered |= answer;
                prop_assert_eq!(next == CaseState::Answered, answered);
                prop_assert!(next != CaseState::New);
                state = next;
            }
        }

        #[test]
        fn a_number_has_its_form_for_every_id(id in any::<u128>()) {
            let number = number(ReportId(Uuid::from_u128(id)));
            prop_assert_eq!(number.len(), 8);
            prop_assert!(number.bytes().take(3).all(|b| LETTERS.contains(&b)));
            prop_assert!(number.bytes().skip(4).all(|b| b.is_ascii_digit()));
            prop_assert_eq!(number.as_bytes()[3], b'-');
        }
    }

    #[test]
    fn every_state_survives_its_stored_form() {
        for state in STATES {
            assert_eq!(CaseState::from(Stage::from(state)), state);
        }
    }

    #[test]
    fn a_number_never_changes() {
        let id = ReportId(Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef));
        assert_eq!(number(id), number(id));
        assert_ne!(number(id), number(ReportId(Uuid::from_u128(1))));
    }
}
