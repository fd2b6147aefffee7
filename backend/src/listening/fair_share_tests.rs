//! Shares, claims and the price of what is above.

use super::*;

const ME: Holder = Holder {
    session: Uuid::nil(),
    good: Good::Questions,
    network: [1; 8],
};

/// The most seats that one form can ask for.
const LARGEST_FORM: u32 = 50;

#[test]
fn one_network_never_has_more_than_half_of_a_hall_without_more() {
    let settings = Settings::default();
    let shares = [6, 12, 24, 40, 60, 100, 200].map(|size| share_of(size, &settings));
    assert_eq!(shares, [6, 6, 12, 20, 25, 25, 50]);
    for size in 12..2_000 {
        let share = share_of(size, &settings);
        assert!(share <= size.div_ceil(2), "{share} of {size}");
    }
}

#[test]
fn a_group_of_any_size_that_leaves_an_address_is_asked_for_nothing_else() {
    let settings = Settings::default();
    for size in 1..2_000 {
        let form = LARGEST_FORM.min(size);
        // What is above the share is for mail up to the share again.
        assert!(form <= 2 * share_of(size, &settings), "{form} of {size}");
    }
    // The control: with a smaller share it would be.
    let stingy = Settings {
        seats_per_shared_network: 20,
        ..settings
    };
    assert!(LARGEST_FORM > 2 * share_of(60, &stingy));
}

#[test]
fn what_is_refused_is_given_back_and_a_day_later_nobody_knows_it() {
    let shares = Shares::default();
    let claim = |number| Claim {
        shares: &shares,
        holder: ME,
        number,
        total: shares.add(ME, number, 0),
    };
    assert_eq!(claim(3).end(Ok::<_, ()>(())), Ok(()));
    let refused = claim(4);
    assert_eq!(refused.above(3), Some(4));
    assert_eq!(refused.end(Err::<(), _>("no")), Err("no"));
    let refused = claim(4);
    assert_eq!(refused.above(7), None, "the one before was given back");
    refused.give_back();
    assert_eq!(shares.held(&ME, A_DAY - 1), 3);
    assert_eq!(shares.held(&ME, A_DAY), 0);
    assert_eq!(shares.add(ME, 1, A_DAY), 1);
    shares.forget(A_DAY);
    assert_eq!(shares.open().len(), 1, "it began anew");
    shares.forget(2 * A_DAY);
    assert!(shares.open().is_empty());
}

#[test]
fn a_phone_that_hangs_up_gives_nothing_back() {
    let shares = Shares::default();
    let total = shares.add(ME, 3, 0);
    drop(Claim {
        shares: &shares,
        holder: ME,
        number: 3,
        total,
    });
    assert_eq!(shares.held(&ME, 0), 3);
}
