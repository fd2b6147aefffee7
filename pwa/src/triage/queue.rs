//! The queue as a machine: filter, pages by cursor, the chosen row. Routing facts only, nothing sealed.

use std::rc::Rc;

use api_types::triage::{CaseState, QueueCounts, QueuePage, QueueQuery, QueueRow};
use api_types::{Day, ReportId};
use yew::Reducible;

/// Rows of a page.
const PAGE: u16 = 50;
/// Where the server stops counting.
const COUNTED: u32 = 1000;

/// Which cases are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All of the unit.
    #[default]
    All,
    /// One state.
    State(CaseState),
    /// Urgent and not read.
    UrgentUnread,
    /// Urgent, in any state.
    Urgent,
}

/// A number of the side bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// So many.
    Exactly(u32),
    /// So many and more.
    AtLeast(u32),
}

impl Count {
    fn of(number: u32) -> Self {
        if number >= COUNTED {
            Self::AtLeast(COUNTED)
        } else {
            Self::Exactly(number)
        }
    }
}

impl Filter {
    /// The number beside this filter; none where the server doesn't count.
    pub fn count(self, counts: &QueueCounts) -> Option<Count> {
        match self {
            Self::State(CaseState::New) => Some(Count::of(counts.new)),
            Self::State(CaseState::Reading) => Some(Count::of(counts.reading)),
            Self::State(CaseState::Answered) => Some(Count::of(counts.answered)),
            Self::UrgentUnread => Some(Count::of(counts.urgent_unread)),
            Self::All => {
                let parts = [counts.new, counts.reading, counts.answered];
                let sum = parts.iter().sum();
                Some(if parts.iter().any(|part| *part >= COUNTED) {
                    Count::AtLeast(COUNTED)
                } else {
                    Count::Exactly(sum)
                })
            }
            Self::Urgent => None,
        }
    }

    fn query(self, after: Option<String>) -> QueueQuery {
        let (state, urgent) = match self {
            Self::All => (None, None),
            Self::State(state) => (Some(state), None),
            Self::UrgentUnread => (Some(CaseState::New), Some(true)),
            Self::Urgent => (None, Some(true)),
        };
        QueueQuery {
            state,
            urgent,
            after,
            limit: Some(PAGE),
        }
    }
}

/// Where the fetch of the current page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fetch<E> {
    /// Under way.
    Waiting,
    /// The rows are what the server said.
    Done,
    /// It failed; rows of before, if any, stay.
    Failed(E),
}

/// Which row is chosen when a page arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Land {
    /// The same case, else the first.
    Keep,
    First,
    Last,
}

/// The queue of one person. `E` is what a failed fetch leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue<E> {
    /// Which cases.
    pub filter: Filter,
    /// What came last.
    pub rows: Vec<QueueRow>,
    /// The side bar.
    pub counts: QueueCounts,
    /// The server's day; none before the first answer.
    pub today: Option<Day>,
    /// The fetch.
    pub fetch: Fetch<E>,
    /// Counts the fetches up; an answer to an older one is dropped.
    pub asked: u32,
    chosen: Option<ReportId>,
    next: Option<String>,
    before: Vec<String>,
    land: Land,
}

/// What can happen to the queue.
#[derive(Debug, Clone)]
pub enum Event<E> {
    /// A page came for the fetch of this number.
    Arrived(u32, QueuePage),
    /// The fetch of this number failed.
    Failed(u32, E),
    /// Ask again for the same page.
    Refresh,
    /// Show other cases.
    Show(Filter),
    /// One row down, on to the next page at the end.
    Down,
    /// One row up, back to the page before at the start.
    Up,
    /// The first row of the page.
    First,
    /// The last row of the page.
    Last,
    /// The next page.
    NextPage,
    /// The page before.
    PreviousPage,
    /// This case.
    Choose(ReportId),
    /// The case is at the desk now: its row says so before the next fetch does.
    Read(ReportId),
    /// The first answer of a case went out.
    Answered(ReportId),
}

impl<E> Default for Queue<E> {
    fn default() -> Self {
        Self {
            filter: Filter::All,
            rows: Vec::new(),
            counts: QueueCounts::default(),
            today: None,
            fetch: Fetch::Waiting,
            asked: 0,
            chosen: None,
            next: None,
            before: Vec::new(),
            land: Land::First,
        }
    }
}

impl<E> Queue<E> {
    /// What to ask the server now.
    pub fn query(&self) -> QueueQuery {
        self.filter.query(self.before.last().cloned())
    }

    /// The chosen row.
    pub fn chosen(&self) -> Option<&QueueRow> {
        let id = self.chosen?;
        self.rows.iter().find(|row| row.report_id == id)
    }

    /// True when there is a page after this one.
    pub fn has_next(&self) -> bool {
        self.next.is_some()
    }

    /// True when there is a page before this one.
    pub fn has_previous(&self) -> bool {
        !self.before.is_empty()
    }

    /// The number of the page, from 1.
    pub fn page(&self) -> usize {
        self.before.len() + 1
    }

    /// The queue after `event`.
    #[must_use]
    pub fn after(mut self, event: Event<E>) -> Self {
        match event {
            Event::Arrived(asked, page) if asked == self.asked => self.arrive(page),
            Event::Failed(asked, why) if asked == self.asked => self.fetch = Fetch::Failed(why),
            Event::Arrived(..) | Event::Failed(..) => {}
            Event::Refresh => self.ask(Land::Keep),
            Event::Show(filter) => {
                self.filter = filter;
                self.before.clear();
                self.rows.clear();
                self.ask(Land::First);
            }
            Event::Down => match self.step(1) {
                Some(id) => self.chosen = Some(id),
                None => self.turn_forward(),
            },
            Event::Up => match self.step(-1) {
                Some(id) => self.chosen = Some(id),
                None => self.turn_back(Land::Last),
            },
            Event::First => self.chosen = self.rows.first().map(|row| row.report_id),
            Event::Last => self.chosen = self.rows.last().map(|row| row.report_id),
            Event::NextPage => self.turn_forward(),
            Event::PreviousPage => self.turn_back(Land::First),
            Event::Choose(id) => self.chosen = Some(id),
            Event::Read(id) => self.change(id, |row| {
                row.unread = false;
                if row.state == CaseState::New {
                    row.state = CaseState::Reading;
                }
            }),
            Event::Answered(id) => self.change(id, |row| row.state = CaseState::Answered),
        }
        self
    }

    fn arrive(&mut self, page: QueuePage) {
        self.rows = page.rows;
        self.next = page.next;
        self.counts = page.counts;
        self.today = Some(page.today);
        self.fetch = Fetch::Done;
        let first = self.rows.first().map(|row| row.report_id);
        self.chosen = match self.land {
            Land::Keep => self.chosen().map(|row| row.report_id).or(first),
            Land::First => first,
            Land::Last => self.rows.last().map(|row| row.report_id),
        };
        self.land = Land::Keep;
    }

    fn ask(&mut self, land: Land) {
        self.asked += 1;
        self.land = land;
        self.fetch = Fetch::Waiting;
    }

    fn turn_forward(&mut self) {
        if !matches!(self.fetch, Fetch::Done) {
            return;
        }
        if let Some(next) = self.next.take() {
            self.before.push(next);
            self.ask(Land::First);
        }
    }

    fn turn_back(&mut self, land: Land) {
        if self.before.pop().is_some() {
            self.ask(land);
        }
    }

    fn step(&self, by: isize) -> Option<ReportId> {
        let at = self
            .chosen
            .and_then(|id| self.rows.iter().position(|row| row.report_id == id));
        let to = match at {
            Some(at) => at.checked_add_signed(by)?,
            None => 0,
        };
        self.rows.get(to).map(|row| row.report_id)
    }

    fn change(&mut self, id: ReportId, how: impl FnOnce(&mut QueueRow)) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.report_id == id) {
            how(row);
        }
    }
}

impl<E: Clone + 'static> Reducible for Queue<E> {
    type Action = Event<E>;

    fn reduce(self: Rc<Self>, event: Event<E>) -> Rc<Self> {
        Rc::new((*self).clone().after(event))
    }
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
