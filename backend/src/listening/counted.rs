//! How many people of a sign-up came: never more than it has seats, on however many devices they were counted.

/// Those who were counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counted {
    /// Up to the seats.
    pub(super) came: i64,
    /// Beyond them: the same people on two devices, or more than signed up. A host looks.
    pub(super) too_many: i64,
}

impl Counted {
    /// After so many more, or after a slip was taken back (negative). In whatever order counts arrive, they come to the same.
    pub(super) fn after(self, more: i32, seats: i32) -> Self {
        let all = self.came + self.too_many + i64::from(more);
        let came = all.min(i64::from(seats.max(0)));
        Self {
            came,
            too_many: all - came,
        }
    }

    /// What was added to reach this.
    pub(super) fn since(self, before: Self) -> Self {
        Self {
            came: self.came - before.came,
            too_many: self.too_many - before.too_many,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(counts: &[i32], seats: i32) -> Counted {
        let start = Counted::default();
        counts
            .iter()
            .fold(start, |counted, more| counted.after(*more, seats))
    }

    #[test]
    fn twelve_of_twenty_on_each_of_two_devices_are_twenty_and_four_to_look_at() {
        let both = all(&[12, 12], 20);
        assert_eq!((both.came, both.too_many), (20, 4));
        // A slip is taken from what is too many first.
        let looked = both.after(-4, 20);
        assert_eq!((looked.came, looked.too_many), (20, 0));
        assert_eq!(all(&[12, 8], 20).too_many, 0);
    }

    proptest! {
        #[test]
        fn no_order_of_devices_counts_more_than_the_seats_or_loses_anybody(
            devices in prop::collection::vec(prop::collection::vec(-5_i32..30, 0..8), 1..4),
            seats in 0_i32..50,
            turns in prop::collection::vec(0_usize..4, 0..40),
        ) {
            let one_after_the_other: Vec<i32> = devices.concat();
            // The devices send in turn, each its own counts in its own order.
            let mut left: Vec<_> = devices.iter().map(|counts| counts.iter()).collect();
            let mut mixed = Vec::new();
            for turn in turns {
                let device = turn % left.len();
                mixed.extend(left[device].next());
            }
            mixed.extend(left.into_iter().flatten());
            let counted = all(&one_after_the_other, seats);
            prop_assert_eq!(counted, all(&mixed, seats));
            prop_assert!(counted.came <= i64::from(seats) && counted.too_many >= 0);
            let sum: i32 = one_after_the_other.iter().sum();
            prop_assert_eq!(counted.came + counted.too_many, i64::from(sum));
            prop_assert!(counted.too_many == 0 || counted.came == i64::from(seats));
        }

        #[test]
        fn what_is_stored_of_each_count_adds_up(counts in prop::collection::vec(-20_i32..30, 0..12), seats in 0_i32..50) {
            let (mut now, mut came, mut too_many) = (Counted::default(), 0, 0);
            for more in counts {
                let next = now.after(more, seats);
                let step = next.since(now);
                came += step.came;
                too_many += step.too_many;
                now = next;
            }
            prop_assert_eq!((now.came, now.too_many), (came, too_many));
        }
    }
}
