//! The rules of a commitment: where it stands, what a step does to it, when it is late. Pure.
//!
//! `promised -> underway -> done | dropped`; a step takes a finished one up again. A date that has passed is never rewritten: a step sets a
//! new one, and the history keeps both.

use api_types::strategy::CommitmentState as State;
use api_types::{Day, ProblemKind};
use chrono::{Datelike, NaiveDate};

// What nobody who reads it will live to see is a slip of the pen.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// Where a commitment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// By when.
    pub due: NaiveDate,
    /// Parts done.
    pub steps_done: u32,
    /// Parts in all; 0 if it has none.
    pub steps_of: u32,
    /// When it was done.
    pub done: Option<NaiveDate>,
}

/// What happened, as far as the rules care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepTaken {
    /// Where it stands now.
    pub state: State,
    /// Parts done now.
    pub steps_done: u32,
    /// A new date.
    pub new_due: Option<NaiveDate>,
}

/// What followers are told about a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It was kept.
    Kept,
    /// It was given up.
    Dropped,
    /// Work began, or began again.
    Underway,
    /// Another date.
    NewDate,
    /// Something happened, and it stands where it stood.
    Note,
}

/// A day as it travels.
pub fn read_day(day: &Day) -> Result<NaiveDate, ProblemKind> {
    let read = NaiveDate::parse_from_str(&day.0, "%Y-%m-%d").ok();
    read.filter(|read| YEARS.contains(&read.year()) && read.to_string() == day.0)
        .ok_or(ProblemKind::TimeImpossible)
}

/// True if nothing more is to be done.
pub fn is_over(state: State) -> bool {
    matches!(state, State::Done | State::Dropped)
}

/// A finished commitment is taken up again as one that somebody works on; nothing goes back to a mere promise.
fn leads(from: State, to: State) -> bool {
    from == to
        || match from {
            State::Promised => true,
            State::Underway => is_over(to),
            State::Done | State::Dropped => to == State::Underway,
        }
}

impl Standing {
    /// A promise that was just made.
    pub fn promised(due: NaiveDate, steps_of: u32) -> Self {
        Self {
            state: State::Promised,
            due,
            steps_done: 0,
            steps_of,
            done: None,
        }
    }

    /// Where it stands after a step taken `on` this day.
    pub fn after(&self, step: &StepTaken, on: NaiveDate) -> Result<Self, ProblemKind> {
        let all = step.steps_done == self.steps_of;
        let possible = leads(self.state, step.state)
            && step.steps_done <= self.steps_of
            && (step.state != State::Done || all)
            && (step.new_due.is_none() || !is_over(step.state));
        if !possible {
            return Err(ProblemKind::StepImpossible);
        }
        if step
            .new_due
            .is_some_and(|due| due < on || due == self.due || !YEARS.contains(&due.year()))
        {
            return Err(ProblemKind::TimeImpossible);
        }
        let first_done = self.done.filter(|_| self.state == State::Done);
        Ok(Self {
            state: step.state,
            due: step.new_due.unwrap_or(self.due),
            steps_done: step.steps_done,
            steps_of: self.steps_of,
            done: (step.state == State::Done).then(|| first_done.unwrap_or(on)),
        })
    }

    /// What a step from here to there is called.
    pub fn turn(&self, next: &Self) -> Turn {
        match next.state {
            State::Done if self.state != State::Done => Turn::Kept,
            State::Dropped if self.state != State::Dropped => Turn::Dropped,
            _ if next.due != self.due => Turn::NewDate,
            State::Underway if self.state != State::Underway => Turn::Underway,
            _ => Turn::Note,
        }
    }

    /// Days past the due day; 0 if it is in time or over.
    pub fn late_days(&self, today: NaiveDate) -> u32 {
        if is_over(self.state) {
            return 0;
        }
        u32::try_from(today.signed_duration_since(self.due).num_days()).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STATES: [State; 4] = [
        State::Promised,
        State::Underway,
        State::Done,
        State::Dropped,
    ];

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(740_000 + i32::try_from(number).unwrap()).unwrap()
    }

    fn step() -> impl Strategy<Value = StepTaken> {
        (0..4usize, 0..5u32, prop::option::of(0..400u32)).prop_map(|(state, steps_done, due)| {
            StepTaken {
                state: STATES[state],
                steps_done,
                new_due: due.map(day),
            }
        })
    }

    proptest! {
        #[test]
        fn whatever_happens_the_figures_stay_true(
            due in 0..400u32, of in 0..4u32, steps in prop::collection::vec((step(), 0..9u32), 0..30)
        ) {
            let mut standing = Standing::promised(day(due), of);
            let (mut today, mut dates) = (0, vec![standing.due]);
            for (step, pause) in steps {
                today += pause;
                let Ok(next) = standing.after(&step, day(today)) else { continue };
                prop_assert!(next.steps_done <= next.steps_of);
                prop_assert_eq!(next.steps_of, of);
                prop_assert_eq!(next.done.is_some(), next.state == State::Done);
                prop_assert!(next.done.is_none_or(|done| done <= day(today)));
                // A date changes by a step that says so, and never into the past.
                if next.due == standing.due {
                    prop_assert!(step.new_due.is_none());
                } else {
                    prop_assert_eq!(Some(next.due), step.new_due);
                    prop_assert!(next.due >= day(today));
                    dates.push(next.due);
                }
                prop_assert!(leads(standing.state, next.state));
                prop_assert_eq!(next.late_days(day(today)) > 0, !is_over(next.state) && day(today) > next.due);
                standing = next;
            }
            prop_assert_eq!(dates.last(), Some(&standing.due));
        }

        #[test]
        fn a_refused_step_is_refused_for_a_reason(step in step(), today in 0..400u32) {
            let standing = Standing::promised(day(200), 2);
            let refused = standing.after(&step, day(today)).is_err();
            let reason = step.steps_done > 2
                || (step.state == State::Done && step.steps_done < 2)
                || step.new_due.is_some_and(|due| is_over(step.state) || due < day(today) || due == day(200));
            prop_assert_eq!(refused, reason);
        }

        #[test]
        fn no_text_makes_the_reading_of_a_day_panic(text in "\\PC{0,12}") {
            if let Ok(read) = read_day(&Day(text.clone())) {
                prop_assert_eq!(read.to_string(), text);
            }
        }
    }

    #[test]
    fn what_is_over_is_not_late_and_what_is_open_is_from_the_next_day() {
        let standing = Standing::promised(day(10), 0);
        assert_eq!(standing.late_days(day(10)), 0);
        assert_eq!(standing.late_days(day(13)), 3);
        let done = StepTaken {
            state: State::Done,
            steps_done: 0,
            new_due: None,
        };
        let kept = standing.after(&done, day(13)).unwrap();
        assert_eq!((kept.late_days(day(99)), kept.done), (0, Some(day(13))));
        // A later note does not move the day on which it was done.
        assert_eq!(kept.after(&done, day(20)).unwrap().done, Some(day(13)));
    }

    #[test]
    fn nothing_goes_back_to_a_mere_promise_and_a_finished_one_is_taken_up_again() {
        for from in STATES {
            assert_eq!(leads(from, State::Promised), from == State::Promised);
        }
        for over in [State::Done, State::Dropped] {
            assert!(leads(over, State::Underway));
        }
        assert!(!leads(State::Done, State::Dropped) && !leads(State::Dropped, State::Done));
    }
}
