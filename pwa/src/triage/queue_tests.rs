//! The queue's machine, event by event.

use api_types::reports::ReportKind;
use api_types::triage::{CaseState, QueueCounts, QueuePage, QueueRow};
use api_types::{Day, ReportId};
use uuid::Uuid;

use super::*;

type Tested = Queue<&'static str>;

fn id(number: u128) -> ReportId {
    ReportId(Uuid::from_u128(number))
}

fn row(number: u128) -> QueueRow {
    QueueRow {
        report_id: id(number),
        number: format!("7KQ-{number:04}"),
        kind: ReportKind::Hate,
        state: CaseState::New,
        urgent: false,
        area: None,
        language: None,
        received: Day("2026-05-13".to_owned()),
        due: Day("2026-05-14".to_owned()),
        unread: true,
        withdrawn: false,
    }
}

fn page(numbers: &[u128], next: Option<&str>) -> QueuePage {
    QueuePage {
        rows: numbers.iter().copied().map(row).collect(),
        next: next.map(str::to_owned),
        counts: QueueCounts::default(),
        today: Day("2026-05-14".to_owned()),
    }
}

fn arrived(queue: Tested, numbers: &[u128], next: Option<&str>) -> Tested {
    let asked = queue.asked;
    queue.after(Event::Arrived(asked, page(numbers, next)))
}

fn chosen(queue: &Tested) -> Option<ReportId> {
    queue.chosen().map(|row| row.report_id)
}

#[test]
fn the_first_row_is_chosen_when_the_queue_opens() {
    let queue = arrived(Tested::default(), &[1, 2], None);
    assert_eq!(chosen(&queue), Some(id(1)));
    assert_eq!(queue.fetch, Fetch::Done);
}

#[test]
fn a_refresh_keeps_the_chosen_case_even_when_it_moved() {
    let queue = arrived(Tested::default(), &[1, 2], None).after(Event::Down);
    let queue = arrived(queue.after(Event::Refresh), &[9, 1, 2], None);
    assert_eq!(chosen(&queue), Some(id(2)));
}

#[test]
fn a_refresh_chooses_the_first_row_when_the_case_is_gone() {
    let queue = arrived(Tested::default(), &[1, 2], None).after(Event::Down);
    let queue = arrived(queue.after(Event::Refresh), &[1, 3], None);
    assert_eq!(chosen(&queue), Some(id(1)));
}

#[test]
fn going_down_from_the_last_row_turns_the_page_and_back_up_returns_to_its_end() {
    let queue = arrived(Tested::default(), &[1, 2], Some("c2")).after(Event::Last);
    let queue = queue.after(Event::Down);
    assert_eq!(queue.query().after.as_deref(), Some("c2"));
    let queue = arrived(queue, &[3, 4], None);
    assert_eq!((chosen(&queue), queue.page()), (Some(id(3)), 2));
    let queue = queue.after(Event::Up);
    assert_eq!(queue.query().after, None);
    let queue = arrived(queue, &[1, 2], Some("c2"));
    assert_eq!((chosen(&queue), queue.page()), (Some(id(2)), 1));
}

#[test]
fn the_ends_of_the_queue_hold() {
    let queue = arrived(Tested::default(), &[1], None);
    let asked = queue.asked;
    let queue = queue
        .after(Event::Down)
        .after(Event::Up)
        .after(Event::NextPage)
        .after(Event::PreviousPage);
    assert_eq!((chosen(&queue), queue.asked), (Some(id(1)), asked));
}

#[test]
fn pressing_next_twice_asks_once() {
    let queue = arrived(Tested::default(), &[1], Some("c2"));
    let queue = queue.after(Event::NextPage).after(Event::NextPage);
    assert_eq!((queue.asked, queue.page()), (1, 2));
}

#[test]
fn an_answer_to_an_older_question_is_dropped() {
    let queue = Tested::default().after(Event::Show(Filter::Urgent));
    let queue = queue.after(Event::Arrived(0, page(&[1], None)));
    assert!(queue.rows.is_empty());
    assert_eq!(queue.fetch, Fetch::Waiting);
    let queue = queue.after(Event::Failed(0, "old"));
    assert_eq!(queue.fetch, Fetch::Waiting);
}

#[test]
fn a_failed_refresh_leaves_the_rows_in_sight() {
    let queue = arrived(Tested::default(), &[1], None).after(Event::Refresh);
    let asked = queue.asked;
    let queue = queue.after(Event::Failed(asked, "gone"));
    assert_eq!((queue.rows.len(), queue.fetch), (1, Fetch::Failed("gone")));
}

#[test]
fn another_filter_starts_at_its_first_page() {
    let queue = arrived(Tested::default(), &[1], Some("c2")).after(Event::NextPage);
    let queue = queue.after(Event::Show(Filter::UrgentUnread));
    let query = queue.query();
    assert_eq!(
        (query.state, query.urgent, query.after),
        (Some(CaseState::New), Some(true), None)
    );
    assert!(!queue.has_previous());
}

#[test]
fn counts_stop_at_a_thousand() {
    let counts = QueueCounts {
        new: 1000,
        reading: 31,
        answered: 0,
        urgent_unread: 2,
    };
    let count = |filter: Filter| filter.count(&counts);
    assert_eq!(
        count(Filter::State(CaseState::New)),
        Some(Count::AtLeast(1000))
    );
    assert_eq!(
        count(Filter::State(CaseState::Reading)),
        Some(Count::Exactly(31))
    );
    assert_eq!(count(Filter::All), Some(Count::AtLeast(1000)));
    assert_eq!(count(Filter::UrgentUnread), Some(Count::Exactly(2)));
    assert_eq!(count(Filter::Urgent), None);
}

#[test]
fn an_opened_case_reads_so_at_once() {
    let queue = arrived(Tested::default(), &[1, 2], None).after(Event::Read(id(2)));
    let row = queue
        .rows
        .iter()
        .find(|row| row.report_id == id(2))
        .unwrap();
    assert_eq!((row.state, row.unread), (CaseState::Reading, false));
    let queue = queue
        .after(Event::Answered(id(2)))
        .after(Event::Read(id(2)));
    let row = queue
        .rows
        .iter()
        .find(|row| row.report_id == id(2))
        .unwrap();
    assert_eq!(row.state, CaseState::Answered);
}
