//! The list of filled immigration boxes, opened page by page in the background. Advocates only.

use std::collections::BTreeSet;
use std::rc::Rc;

use api_types::{Day, ReportId};
use yew::Reducible;
use zeroize::Zeroize;

use crate::content::ImmigrationStatus;
use crate::sealer::OpenedBox;

/// A box that somebody filled in.
#[derive(Clone, PartialEq)]
pub struct FilledBox {
    /// The report.
    pub report_id: ReportId,
    /// The short number.
    pub number: String,
    /// When it was stored.
    pub received: Day,
    /// What was ticked and written.
    pub content: ImmigrationStatus,
    /// What happened is sealed to this unit too; else its case holds name and contact alone.
    pub shared: bool,
}

/// A page of boxes, opened.
#[derive(Default)]
pub struct OpenedPage {
    /// In the server's order.
    pub boxes: Vec<OpenedBox>,
    /// The reports whose story is sealed to this unit too.
    pub shared: BTreeSet<ReportId>,
    /// The cursor of the next page.
    pub next: Option<String>,
}

/// Where the work stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work<E> {
    /// Nobody asked for the boxes yet: each fetch is logged, so none happens unasked.
    Idle,
    /// Pages are being fetched and opened.
    Under,
    /// All are open.
    Done,
    /// A page failed; what opened before stays.
    Failed(E),
}

/// All boxes of the unit.
#[derive(Clone, PartialEq)]
pub struct BoxList<E> {
    /// The filled ones, in the server's order.
    pub filled: Rc<Vec<FilledBox>>,
    /// Case numbers of boxes that do not open.
    pub damaged: Vec<String>,
    /// How many were opened, filled or not.
    pub opened: usize,
    /// Where the work stands.
    pub work: Work<E>,
    /// Counts the pages asked for; an answer to an older one is dropped.
    pub asked: u32,
    /// The cursor of the page that is asked for.
    pub after: Option<String>,
}

/// What can happen to the list.
pub enum BoxEvent<E> {
    /// Somebody looks at the boxes: begin, or go on after a failure.
    Look,
    /// Begin again.
    Refresh,
    /// A page was fetched and opened.
    Opened(u32, OpenedPage),
    /// A page failed.
    Failed(u32, E),
}

impl<E> Default for BoxList<E> {
    fn default() -> Self {
        Self {
            filled: Rc::new(Vec::new()),
            damaged: Vec::new(),
            opened: 0,
            work: Work::Idle,
            asked: 0,
            after: None,
        }
    }
}

impl<E> BoxList<E> {
    fn ask(&mut self) {
        self.work = Work::Under;
        self.asked += 1;
    }

    fn take(&mut self, page: OpenedPage) {
        self.opened += page.boxes.len();
        self.after = page.next;
        let mut filled = Rc::clone(&self.filled);
        let list = Rc::make_mut(&mut filled);
        for opened in page.boxes {
            match read(opened.text) {
                Some(content) if content.is_empty() => {}
                Some(content) => list.push(FilledBox {
                    shared: page.shared.contains(&opened.report_id),
                    report_id: opened.report_id,
                    number: opened.number,
                    received: opened.received,
                    content,
                }),
                None => self.damaged.push(opened.number),
            }
        }
        self.filled = filled;
    }
}

fn read(text: Option<String>) -> Option<ImmigrationStatus> {
    let mut text = text?;
    let content = crate::json::read(&text);
    text.zeroize();
    content
}

impl<E: Clone + 'static> Reducible for BoxList<E> {
    type Action = BoxEvent<E>;

    fn reduce(self: Rc<Self>, event: BoxEvent<E>) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            BoxEvent::Look if matches!(next.work, Work::Idle | Work::Failed(_)) => next.ask(),
            BoxEvent::Look => return self,
            BoxEvent::Refresh => {
                next = Self {
                    asked: next.asked,
                    ..Self::default()
                };
                next.ask();
            }
            BoxEvent::Opened(asked, page) if asked == next.asked => {
                next.take(page);
                if next.after.is_some() {
                    next.ask();
                } else {
                    next.work = Work::Done;
                }
            }
            BoxEvent::Failed(asked, why) if asked == next.asked => next.work = Work::Failed(why),
            BoxEvent::Opened(..) | BoxEvent::Failed(..) => return self,
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    type Tested = BoxList<&'static str>;

    fn opened(number: &str, text: Option<&str>) -> OpenedBox {
        OpenedBox {
            report_id: ReportId(Uuid::from_u128(1)),
            number: number.to_owned(),
            received: Day("2026-05-13".to_owned()),
            text: text.map(str::to_owned),
        }
    }

    fn page(boxes: Vec<OpenedBox>, next: Option<&str>) -> OpenedPage {
        OpenedPage {
            boxes,
            shared: BTreeSet::from([ReportId(Uuid::from_u128(1))]),
            next: next.map(str::to_owned),
        }
    }

    fn looked() -> Rc<Tested> {
        Rc::new(Tested::default()).reduce(BoxEvent::Look)
    }

    #[test]
    fn nothing_is_fetched_before_somebody_looks() {
        let list = Tested::default();
        assert_eq!((list.asked, &list.work), (0, &Work::Idle));
        assert_eq!(looked().asked, 1);
    }

    #[test]
    fn looking_twice_asks_once() {
        assert_eq!(looked().reduce(BoxEvent::Look).asked, 1);
    }

    #[test]
    fn only_filled_boxes_are_listed_and_damaged_ones_are_named() {
        let boxes = vec![
            opened("1", Some(r#"{"v":1}"#)),
            opened("2", Some(r#"{"v":1,"wishes":["fear"],"words":"help"}"#)),
            opened("3", None),
            opened("4", Some("{")),
        ];
        let list = looked().reduce(BoxEvent::Opened(1, page(boxes, None)));
        assert_eq!((list.opened, list.filled.len()), (4, 1));
        assert!(list.filled.iter().all(|filled| filled.shared));
        assert_eq!(list.damaged, ["3", "4"]);
        assert_eq!(list.work, Work::Done);
    }

    #[test]
    fn the_pages_follow_each_other_by_themselves() {
        let list = looked().reduce(BoxEvent::Opened(1, page(Vec::new(), Some("c2"))));
        assert_eq!((list.asked, list.after.as_deref()), (2, Some("c2")));
        let list = list.reduce(BoxEvent::Opened(1, page(Vec::new(), None)));
        assert_eq!(list.work, Work::Under);
    }

    #[test]
    fn after_a_failure_the_work_goes_on_where_it_stopped() {
        let list = looked().reduce(BoxEvent::Opened(1, page(Vec::new(), Some("c2"))));
        let list = list.reduce(BoxEvent::Failed(2, "gone"));
        assert_eq!(list.work, Work::Failed("gone"));
        let list = list.reduce(BoxEvent::Look);
        assert_eq!((list.asked, list.after.as_deref()), (3, Some("c2")));
    }
}
