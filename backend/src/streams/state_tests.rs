//! The rules of the states, by example and by chance.

use api_types::ProblemKind;
use api_types::streams::StreamState as S;
use proptest::prelude::*;

use super::state::{EARLY, Event, LATE, OVERTIME, SOON, Seen, Standing, Times};

const START: i64 = 1_800_000_000;
const END: i64 = START + 7200;
const TIMES: Times = Times {
    starts_at: START,
    ends_at: END,
    cancelled: false,
};

fn run(events: &[(i64, Event)]) -> Standing {
    let fresh = Standing::new(START - 86_400);
    events.iter().fold(fresh, |standing, (at, event)| {
        standing.after(*event, TIMES, START + at).unwrap()
    })
}

fn saw(events: &[(i64, Seen)]) -> Standing {
    let events: Vec<_> = events
        .iter()
        .map(|(at, s)| (*at, Event::Seen(*s)))
        .collect();
    run(&events)
}

#[test]
fn an_evening_goes_from_scheduled_to_recording_posted() {
    assert_eq!(saw(&[(-SOON - 1, Seen::Moving)]).state, S::Scheduled);
    assert_eq!(saw(&[(-SOON, Seen::Down)]).state, S::StartingSoon);
    assert_eq!(saw(&[(0, Seen::Moving)]).state, S::Live);
    let live = [(0, Seen::Moving), (10, Seen::Down)];
    assert_eq!(saw(&live).state, S::Live, "one miss is an accident");
    let broken = saw(&[live[0], live[1], (20, Seen::Down), (30, Seen::Down)]);
    assert_eq!(
        (broken.state, broken.interrupted_at),
        (S::Interrupted, Some(START + 20))
    );
    let back = saw(&[live[0], live[1], (20, Seen::Down), (30, Seen::Moving)]);
    assert_eq!((back.state, back.interrupted_at), (S::Live, None));
    assert_eq!(saw(&[live[0], (60, Seen::Over)]).state, S::Ended);
    let recorded = run(&[(0, Event::Seen(Seen::Moving)), (7300, Event::Recorded)]);
    assert_eq!(recorded.state, S::RecordingPosted);
    let early = Standing::new(START).after(Event::Recorded, TIMES, START + 5);
    assert_eq!(early, Err(ProblemKind::StepImpossible));
}

#[test]
fn a_stream_that_never_comes_is_an_interruption_two_minutes_after_the_start() {
    let silent = |until: i64| {
        let looks: Vec<_> = (0..=until / 10).map(|n| (n * 10, Seen::Down)).collect();
        saw(&looks)
    };
    assert_eq!(silent(LATE - 10).state, S::StartingSoon);
    assert_eq!(silent(LATE).state, S::Interrupted);
    // What is left over from another day does not count as the end of this one.
    assert_eq!(saw(&[(0, Seen::Over)]).state, S::StartingSoon);
}

#[test]
fn a_page_is_live_by_the_clock_while_it_answers_and_a_channel_always() {
    assert_eq!(saw(&[(0, Seen::Answers)]).state, S::Live);
    assert_eq!(
        saw(&[(0, Seen::Unclear), (10, Seen::Unclear)]).state,
        S::Unknown
    );
    assert_eq!(
        saw(&[(0, Seen::Answers), (7200, Seen::Answers)]).state,
        S::Ended
    );
    assert_eq!(saw(&[(0, Seen::Nothing)]).state, S::Live);
    assert_eq!(
        saw(&[(0, Seen::Nothing), (7200, Seen::Nothing)]).state,
        S::Ended
    );
}

#[test]
fn a_meeting_that_runs_over_stays_live_and_a_session_that_is_called_off_ends() {
    let over = [(0, Seen::Moving), (7300, Seen::Moving)];
    assert_eq!(saw(&over).state, S::Live);
    assert_eq!(
        saw(&[over[0], (7200 + OVERTIME, Seen::Moving)]).state,
        S::Ended
    );
    assert_eq!(
        saw(&[over[0], over[1], (7310, Seen::Down), (7320, Seen::Down)]).state,
        S::Ended
    );
    let off = Times {
        cancelled: true,
        ..TIMES
    };
    let live = saw(&[(0, Seen::Moving)]);
    let after = live
        .after(Event::Seen(Seen::Moving), off, START + 20)
        .unwrap();
    assert_eq!(after.state, S::Ended);
}

#[test]
fn the_clock_of_an_interruption_runs_on_when_nothing_can_be_told() {
    let standing = saw(&[
        (0, Seen::Moving),
        (10, Seen::Down),
        (20, Seen::Down),
        (900, Seen::Unclear),
    ]);
    assert_eq!(
        (standing.state, standing.interrupted_at),
        (S::Interrupted, Some(START + 20))
    );
}

fn any_seen() -> impl Strategy<Value = Seen> {
    prop::sample::select(vec![
        Seen::Moving,
        Seen::Answers,
        Seen::Over,
        Seen::Down,
        Seen::Unclear,
        Seen::Nothing,
    ])
}

fn any_event() -> impl Strategy<Value = Event> {
    let states = vec![
        S::Scheduled,
        S::StartingSoon,
        S::Live,
        S::Interrupted,
        S::Ended,
        S::RecordingPosted,
        S::Unknown,
    ];
    prop_oneof![
        6 => any_seen().prop_map(Event::Seen),
        1 => prop::sample::select(states).prop_map(Event::ByHand),
        1 => Just(Event::GivenBack),
        1 => Just(Event::Recorded),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_the_rules_hold(
        events in prop::collection::vec((0_i64..3600, any_event()), 1..40),
        begin in -7200_i64..3600,
    ) {
        let (mut standing, mut now) = (Standing::new(START + begin), START + begin);
        for (step, event) in events {
            now += step;
            let before = standing;
            let Ok(after) = standing.after(event, TIMES, now) else { continue };
            // The host's word stands above probe and clock, until the evening is over.
            if before.by_hand && matches!(event, Event::Seen(_)) {
                if now < END + OVERTIME {
                    prop_assert_eq!(after, before);
                    prop_assert!(before.state == S::RecordingPosted || before.next_look(TIMES, now).is_some());
                } else {
                    prop_assert_eq!((after.state, after.by_hand), (S::Ended, false));
                }
            }
            // The clock of an interruption exists exactly while there is one, and does not jump.
            prop_assert_eq!(after.interrupted_at.is_some(), after.state == S::Interrupted);
            if before.state == S::Interrupted && after.state == S::Interrupted {
                prop_assert_eq!(after.interrupted_at, before.interrupted_at);
            }
            prop_assert_eq!(after.since == before.since || after.since == now, true);
            prop_assert_eq!(after.since != before.since, after.state != before.state && now != before.since);
            // A recording is the last thing that happens.
            if before.state == S::RecordingPosted {
                prop_assert_eq!(after.state, S::RecordingPosted);
            }
            if let Event::Seen(seen) = event {
                // Nobody is shown as live before the start or long after the end.
                if after.state == S::Live && !after.by_hand {
                    prop_assert!((START..END + OVERTIME).contains(&now));
                }
                // One miss never breaks a stream, and what moves is never broken.
                if before.state == S::Live && after.state == S::Interrupted {
                    prop_assert!(before.misses >= 1);
                }
                if matches!(seen, Seen::Moving | Seen::Answers) {
                    prop_assert!(after.state != S::Interrupted || after.by_hand);
                }
            }
            standing = after;
        }
        // Everything comes to its end, whatever a host forgot.
        let last = standing.after(Event::Seen(Seen::Moving), TIMES, END + OVERTIME).unwrap();
        prop_assert!(matches!(last.state, S::Ended | S::RecordingPosted));
        prop_assert_eq!(last.next_look(TIMES, END + OVERTIME), None);
    }
}

#[test]
fn a_host_says_that_it_is_live_from_half_an_hour_before_until_nothing_can_run_over() {
    let fresh = Standing::new(START - 86_400);
    let said = |state, at| fresh.after(Event::ByHand(state), TIMES, at);
    for state in [S::Live, S::Interrupted] {
        for at in [START - EARLY - 1, END + OVERTIME + 1] {
            assert_eq!(said(state, at), Err(ProblemKind::TimeImpossible));
        }
        for at in [START - EARLY, END + OVERTIME] {
            assert_eq!(said(state, at).map(|after| after.state), Ok(state));
        }
    }
    assert!(said(S::Ended, START - 86_400).is_ok());
}
