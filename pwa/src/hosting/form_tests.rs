//! What the form of a session lets through.

use api_types::listening::{HostedSession, NewSession, PoolKind, SessionKind, Way};
use serde_json::json;

use super::form::SessionForm;

pub fn good() -> SessionForm {
    let mut form = SessionForm::new(SessionKind::Public, "en", "America/Los_Angeles", "The city");
    form.title = "Streets and lights".to_owned();
    form.summary = "What should change?".to_owned();
    form.starts = "2026-12-01T18:30".to_owned();
    form.ends = "2026-12-01T20:30".to_owned();
    form.hall = "Library".to_owned();
    form.seats[0] = "80".to_owned();
    form
}

/// A session that is published.
pub fn published() -> HostedSession {
    hosted(good().check().unwrap())
}

/// What the server makes of it.
fn hosted(new: NewSession) -> HostedSession {
    let session = json!({
        "id": "00000000-0000-4000-8000-000000000000", "slug": "streets", "kind": "public", "state": "published", "revision": 3,
        "starts_at": "2026-12-02T02:30:00Z", "ends_at": "2026-12-02T04:30:00Z", "changed_at": "2026-11-01T00:00:00Z",
        "published_at": null, "facts": new.facts, "pools": [], "needs": [], "record": null,
    });
    let hosted = json!({
        "session": session, "sign_ups": 0, "told": 0, "waiting": 0, "came": 0, "questions_waiting": 0, "warnings": [],
        "shredded_on": "2026-12-31",
    });
    serde_json::from_value(hosted).unwrap()
}

fn wrong_fields(form: &SessionForm) -> Vec<&'static str> {
    let wrong = form.check().unwrap_err();
    wrong.into_iter().map(|(field, _)| field).collect()
}

#[test]
fn a_filled_form_becomes_a_session() {
    let new = good().check().unwrap();
    assert_eq!(new.facts.venue.unwrap().name, "Library");
    assert_eq!(new.pools.len(), 1);
    assert_eq!(new.pools[0].kind, PoolKind::InPerson);
}

#[test]
fn an_empty_form_names_every_field_that_needs_a_hand() {
    let empty = SessionForm::new(SessionKind::Division, "en", "", "");
    assert_eq!(
        wrong_fields(&empty),
        [
            "title",
            "summary",
            "organizer",
            "area",
            "starts",
            "ends",
            "zone",
            "hall",
            "seats"
        ]
    );
}

#[test]
fn an_end_before_the_start_is_refused_at_the_end() {
    let mut form = good();
    form.ends = "2026-12-01T18:00".to_owned();
    assert_eq!(wrong_fields(&form), ["ends"]);
}

#[test]
fn a_way_needs_seats_and_seats_of_another_way_are_dropped() {
    let mut form = good();
    form.seats[1] = "500".to_owned();
    assert_eq!(form.check().unwrap().pools.len(), 1);
    form.ways.push(Way::Online);
    assert_eq!(form.check().unwrap().pools.len(), 2);
    form.seats[1].clear();
    assert_eq!(wrong_fields(&form), ["seats"]);
}

#[test]
fn the_agenda_is_read_in_clock_times_across_midnight() {
    let mut form = good();
    form.starts = "2026-12-01T23:30".to_owned();
    form.ends = "2026-12-02T01:00".to_owned();
    form.agenda = "23:30 Welcome\n\n0:15  Questions".to_owned();
    let agenda = form.check().unwrap().facts.agenda;
    assert_eq!(agenda[0].after, 0);
    assert_eq!(
        (agenda[1].after, agenda[1].title.as_str()),
        (45, "Questions")
    );
    form.agenda = "Welcome".to_owned();
    assert_eq!(wrong_fields(&form), ["agenda"]);
}

#[test]
fn a_time_of_the_agenda_lies_between_start_and_end() {
    let mut form = good();
    for (typed, is_good) in [
        ("18:30 Welcome\n20:30 Thanks", true),
        ("18:00 Doors", false),
        ("20:31 Thanks", false),
    ] {
        form.agenda = typed.to_owned();
        assert_eq!(form.check().is_ok(), is_good, "{typed}");
    }
    assert_eq!(wrong_fields(&form), ["agenda"]);
}

#[test]
fn the_agenda_of_a_session_that_exists_moves_along_and_one_that_is_being_typed_does_not() {
    let mut new = good();
    new.agenda = "18:30 Welcome\n19:10 Questions".to_owned();
    let stored = new.check().unwrap();
    new.start_at("2026-12-01T18:00".to_owned());
    assert_eq!(new.agenda, "18:30 Welcome\n19:10 Questions");
    let mut form = SessionForm::of(&hosted(stored.clone()));
    let first = form.clone();
    // A field of a date is empty while it is typed over.
    for typed in ["2026-12-02T19:00", "", "2026-12-02T23:50"] {
        form.start_at(typed.to_owned());
    }
    form.ends = "2026-12-03T02:00".to_owned();
    form.seats[0] = "80".to_owned();
    assert_eq!(form.agenda, "23:50 Welcome\n00:30 Questions");
    assert_eq!(form.check().unwrap().facts.agenda, stored.facts.agenda);
    form.start_at(first.starts.clone());
    form.ends = first.ends.clone();
    form.seats = first.seats.clone();
    assert!(form == first, "there and back is the same");
}

#[test]
fn a_point_is_two_numbers_on_earth() {
    let mut form = good();
    for (typed, is_good) in [
        ("34.05, -118.24", true),
        ("34.05 -118.24", true),
        ("", true),
        ("134, 0", false),
        ("north", false),
    ] {
        form.point = typed.to_owned();
        assert_eq!(form.check().is_ok(), is_good, "{typed}");
    }
    form.point = "34.05, -118.24".to_owned();
    let venue = form.check().unwrap().facts.venue.unwrap();
    assert_eq!(
        (venue.latitude, venue.longitude),
        (Some(34.05), Some(-118.24))
    );
}

#[test]
fn another_hall_moves_the_session_and_another_title_does_not() {
    let form = good();
    let mut other = form.clone();
    other.title = "Other words".to_owned();
    assert!(!other.moves(&form));
    other.hall = "School".to_owned();
    assert!(other.moves(&form));
}
