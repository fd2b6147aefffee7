//! Withdrawing a report: frozen at once, shredded after seven days, cancellable until then. A pure state machine.
//!
//! The delay is there because somebody else may hold the code: an abuser cannot silently erase what a person reported.

use api_types::reports::Withdrawal;
use chrono::NaiveDate;
use sea_orm::{DeriveActiveEnum, EnumIter};

use crate::clock::CityDay;

/// Days between a withdrawal and the shredding.
pub const DELAY_DAYS: u32 = 7;

/// Where a withdrawal stands, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum Stage {
    /// The report is not withdrawn.
    None = 0,
    /// Withdrawn before police opened it; nobody opens it any more.
    Frozen = 1,
    /// Withdrawn after police opened it.
    Kept = 2,
    /// Nothing readable is left.
    Shredded = 3,
    /// What nobody must keep is gone; what police opened remains.
    KeptDone = 4,
}

/// A report's standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The stage.
    pub stage: Stage,
    /// The day of the shredding.
    pub shred: Option<NaiveDate>,
    /// A police unit opened a part.
    pub opened_by_police: bool,
}

/// There is no withdrawal that could be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NothingToCancel;

impl Standing {
    /// Withdraws; a report that is withdrawn stays as it is, so that sending twice moves no day.
    pub fn withdraw(self, today: NaiveDate) -> Self {
        if self.stage != Stage::None {
            return self;
        }
        Self {
            stage: if self.opened_by_police {
                Stage::Kept
            } else {
                Stage::Frozen
            },
            shred: Some(CityDay::after(today, DELAY_DAYS)),
            ..self
        }
    }

    /// Takes the withdrawal back, until the shredding begins.
    pub fn cancel(self) -> Result<Self, NothingToCancel> {
        match self.stage {
            Stage::Frozen | Stage::Kept => Ok(Self {
                stage: Stage::None,
                shred: None,
                ..self
            }),
            _ => Err(NothingToCancel),
        }
    }

    /// Notes that staff fetched a part. Nobody could have, once the report was frozen.
    pub fn open(self, by_police: bool) -> Self {
        Self {
            opened_by_police: self.opened_by_police || by_police,
            ..self
        }
    }

    /// The step that the daily job takes, if its day came. After it nothing can be cancelled.
    pub fn shred(self, today: NaiveDate) -> Option<Self> {
        let stage = match self.stage {
            Stage::Frozen => Stage::Shredded,
            Stage::Kept => Stage::KeptDone,
            _ => return None,
        };
        self.shred
            .is_some_and(|day| day <= today)
            .then_some(Self { stage, ..self })
    }

    /// Retention ended: everything goes, whatever the reporter said.
    pub fn expire(self, today: NaiveDate) -> Self {
        Self {
            stage: Stage::Shredded,
            shred: Some(today),
            ..self
        }
    }

    /// May a unit fetch a part? In a kept report only one that it had opened before.
    pub fn may_open(self, opened_before: bool) -> bool {
        match self.stage {
            Stage::None => true,
            Stage::Kept | Stage::KeptDone => opened_before,
            Stage::Frozen | Stage::Shredded => false,
        }
    }

    /// May anybody write a message?
    pub fn may_write(self) -> bool {
        self.stage == Stage::None
    }

    /// What the reporter and the units are told.
    pub fn told(self, wire: impl Fn(NaiveDate) -> api_types::Day) -> Option<Withdrawal> {
        match (self.stage, self.shred) {
            (Stage::None, _) => None,
            (Stage::Frozen, Some(day)) => Some(Withdrawal::Frozen { shred: wire(day) }),
            (Stage::Kept | Stage::KeptDone, Some(day)) => {
                Some(Withdrawal::Kept { shred: wire(day) })
            }
            _ => Some(Withdrawal::Shredded),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FRESH: Standing = Standing {
        stage: Stage::None,
        shred: None,
        opened_by_police: false,
    };

    fn day(n: u32) -> NaiveDate {
        CityDay::after(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(), n)
    }

    #[derive(Debug, Clone, Copy)]
    enum Step {
        Withdraw,
        Cancel,
        Open(bool),
        Sleep(u32),
        Job,
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            Just(Step::Withdraw),
            Just(Step::Cancel),
            any::<bool>().prop_map(Step::Open),
            (0_u32..9).prop_map(Step::Sleep),
            Just(Step::Job),
        ]
    }

    proptest! {
        #[test]
        fn what_police_never_opened_is_shredded_and_what_they_opened_is_not(steps in prop::collection::vec(step(), 0..40)) {
            let mut now = 0;
            let mut standing = FRESH;
            let mut police_read = false;
            for step in steps {
                let before = standing;
                match step {
                    Step::Withdraw => standing = standing.withdraw(day(now)),
                    Step::Cancel => standing = standing.cancel().unwrap_or(standing),
                    Step::Open(by_police) => {
                        if standing.may_open(standing.opened_by_police && by_police) {
                            standing = standing.open(by_police);
                            police_read |= by_police;
                        }
                    }
                    Step::Sleep(days) => now += days,
                    Step::Job => {
                        if let Some(next) = standing.shred(day(now)) {
                            prop_assert!(next.shred.unwrap() <= day(now));
                            prop_assert!(next.cancel().is_err());
                            standing = next;
                        }
                    }
                }
                prop_assert_eq!(standing.opened_by_police, police_read);
                prop_assert!(standing.stage != Stage::Shredded || !police_read);
                if before.stage == Stage::Shredded {
                    prop_assert_eq!(before, standing);
                }
                if standing.may_write() {
                    prop_assert!(standing.told(CityDay::on_the_wire).is_none());
                }
            }
        }

        #[test]
        fn a_withdrawal_can_be_taken_back_on_every_day_before_the_last(wait in 0_u32..20) {
            let frozen = FRESH.withdraw(day(0));
            prop_assert_eq!(frozen.shred(day(wait)).is_some(), wait >= DELAY_DAYS);
            prop_assert_eq!(frozen.withdraw(day(wait)), frozen);
            prop_assert_eq!(frozen.cancel().unwrap(), FRESH);
        }
    }
}
