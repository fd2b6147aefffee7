//! Counting at the door with and without a signal.

use api_types::SignUpId;
use api_types::listening::{Attendee, DoorLine, DoorList, Extras, SignUpState, Way};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use sealing::SeatCode;
use uuid::Uuid;

use super::tally::{Found, Tally, matching, scanned};

fn id(number: u128) -> SignUpId {
    SignUpId(Uuid::from_u128(number))
}

fn line(number: u128, start: &str, group: &str, came: u32) -> DoorLine {
    DoorLine {
        id: id(number),
        code_start: start.to_owned(),
        state: SignUpState::Registered,
        way: Way::InPerson,
        seats: 20,
        wanted: 20,
        extras: Extras::default(),
        attendee: Attendee {
            group: group.to_owned(),
            ..Attendee::default()
        },
        has_roster: false,
        came,
        too_many: 0,
    }
}

fn list(came: u32) -> DoorList {
    DoorList {
        lines: vec![line(1, "47112", "Tenants of 5th Street", came)],
        walk_ins: 0,
        needs: Vec::new(),
        next: None,
    }
}

fn opened(came: u32) -> Tally {
    let mut tally = Tally::default();
    tally.ask();
    assert!(tally.arrived(list(came)));
    tally
}

fn nonce(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

#[test]
fn a_count_shows_at_once_and_goes_out_once() {
    let mut tally = opened(0);
    assert!(tally.count(nonce(1), Some(id(1)), 14));
    assert_eq!((tally.came(Some(id(1))), tally.unsent()), (14, 1));
    let heap = tally.take_off().unwrap();
    assert_eq!(heap.counts.len(), 1);
    assert!(tally.take_off().is_none());
    tally.landed(&heap, &list(14));
    tally.landed(&heap, &list(9));
    assert_eq!((tally.came(Some(id(1))), tally.unsent()), (14, 0));
}

#[test]
fn the_answer_to_a_heap_brings_what_others_counted_and_leaves_the_names() {
    let mut tally = opened(0);
    tally.count(nonce(1), Some(id(1)), 2);
    let heap = tally.take_off().unwrap();
    tally.count(nonce(2), Some(id(1)), 1);
    let mut answer = list(5);
    answer.walk_ins = 7;
    answer.lines[0].code_start.clear();
    answer.lines[0].attendee = Attendee::default();
    tally.landed(&heap, &answer);
    assert_eq!((tally.came(Some(id(1))), tally.came(None)), (6, 7));
    let known = tally.list().unwrap();
    assert_eq!(known.lines[0].code_start, "47112");
    assert_eq!(known.lines[0].attendee.group, "Tenants of 5th Street");
}

#[test]
fn a_lost_heap_goes_out_again_with_the_same_nonces() {
    let mut tally = opened(0);
    tally.count(nonce(1), None, 1);
    let first = tally.take_off().unwrap();
    tally.lost();
    tally.count(nonce(2), None, 1);
    let again = tally.take_off().unwrap();
    assert_eq!(again.counts[0], first.counts[0]);
    assert_eq!(again.counts.len(), 2);
}

#[test]
fn a_late_word_about_one_heap_does_not_take_the_next_one_with_it() {
    let mut tally = opened(0);
    tally.count(nonce(1), None, 1);
    let first = tally.take_off().unwrap();
    tally.lost();
    tally.count(nonce(2), None, 1);
    tally.take_off().unwrap();
    let mut answer = list(0);
    answer.walk_ins = 1;
    tally.landed(&first, &answer);
    assert_eq!((tally.unsent(), tally.came(None)), (1, 2));
}

#[test]
fn a_sign_up_never_has_more_than_its_seats_and_the_others_are_walk_ins() {
    let mut tally = opened(18);
    assert!(tally.count(nonce(1), Some(id(1)), 5));
    assert_eq!(tally.came(Some(id(1))), 20);
    assert!(!tally.count(nonce(2), Some(id(1)), 1));
    assert!(tally.count(nonce(3), None, 3));
    assert_eq!(tally.came_in_all(), 23);
}

#[test]
fn what_two_devices_counted_twice_is_shown_until_a_host_has_looked() {
    let mut tally = opened(0);
    assert!(tally.count(nonce(1), Some(id(1)), 12));
    assert!(tally.to_look_at().is_empty());
    let heap = tally.take_off().unwrap();
    // The other device was faster: 12 and 12 of 20.
    let mut merged = list(20);
    merged.lines[0].too_many = 4;
    tally.landed(&heap, &merged);
    assert_eq!((tally.came(Some(id(1))), tally.too_many(id(1))), (20, 4));
    assert_eq!(tally.to_look_at(), ["47112"]);
    assert!(!tally.count(nonce(2), Some(id(1)), 1), "it is full");
    assert!(tally.count(nonce(3), Some(id(1)), -4));
    assert_eq!((tally.came(Some(id(1))), tally.too_many(id(1))), (20, 0));
    assert!(tally.to_look_at().is_empty());
    assert!(tally.count(nonce(4), Some(id(1)), -8));
    assert_eq!(tally.came(Some(id(1))), 12);
}

#[test]
fn nobody_is_taken_back_twice() {
    let mut tally = opened(1);
    assert!(tally.count(nonce(1), Some(id(1)), -1));
    assert!(!tally.count(nonce(2), Some(id(1)), -1));
    assert_eq!(tally.came(Some(id(1))), 0);
}

#[test]
fn a_list_from_before_a_heap_does_not_take_its_counts_away() {
    let mut tally = opened(0);
    tally.ask();
    tally.count(nonce(1), Some(id(1)), 5);
    let heap = tally.take_off().unwrap();
    tally.landed(&heap, &list(5));
    assert!(!tally.arrived(list(0)));
    assert_eq!(tally.came_in_all(), 5);
    tally.ask();
    assert!(tally.arrived(list(5)));
    assert_eq!(tally.came_in_all(), 5);
}

#[test]
fn people_are_found_by_four_digits_of_any_script_or_by_their_group() {
    let lines = [
        line(1, "47112", "Tenants of 5th Street", 0),
        line(2, "48223", "", 0),
    ];
    for (typed, found) in [
        ("47", 1),
        ("۴۸۲۲", 1),
        ("4711 2233", 1),
        ("4711 3", 0),
        ("tenants", 1),
        ("5th", 1),
        ("4", 2),
        ("", 2),
        ("9", 0),
    ] {
        assert_eq!(matching(&lines, typed).len(), found, "{typed}");
    }
}

#[test]
fn a_camera_finds_the_line_that_a_code_begins_like_and_asks_if_there_are_several() {
    let mut rng = ChaCha20Rng::from_seed([3; 32]);
    let code = SeatCode::generate(&mut rng);
    let digits = code.digits().to_string();
    let start = &digits[..5];
    let mut lines = vec![line(1, "00000", "Choir", 0), line(2, start, "Tenants", 0)];
    for read in [
        digits.clone(),
        format!("https://portal.example/fa/seat/{digits}"),
        format!("https://portal.example/basic/en/seat/{digits}?x#y"),
    ] {
        assert_eq!(scanned(&lines, &read), Found::Line(&lines[1]));
    }
    let other = SeatCode::generate(&mut rng).digits().to_string();
    for read in ["", "https://portal.example/", start, other.as_str()] {
        assert_eq!(scanned(&lines, read), Found::Nobody, "{read}");
    }
    lines.push(line(3, start, "Neighbors", 0));
    assert_eq!(scanned(&lines, &digits), Found::Several(start.to_owned()));
    assert_eq!(matching(&lines, start).len(), 2, "the host picks one");
    // A list that only counts knows nobody's code.
    for line in &mut lines {
        line.code_start.clear();
    }
    assert_eq!(scanned(&lines, &digits), Found::Nobody);
}
