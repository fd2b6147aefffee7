//! The order of the questions as a pure machine: which comes next, what must be answered, how far one has come.

use api_types::reports::ReportKind;

use super::answers::{Answers, Screening, Whereabouts};
use crate::content::{PlaceKind, WhichDay};

mod limits;

pub use limits::{Limit, letters_left};

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Property: emergency, weapon, vehicle?
    Screening,
    /// Property: the right door for those.
    Door,
    /// What happened.
    What,
    /// In your own words.
    Story,
    /// What is gone or broken.
    Items,
    /// When.
    When,
    /// Kind of place.
    Place,
    /// Which neighborhood.
    Neighborhood,
    /// Which police area, if the neighborhood lies in several.
    Area,
    /// Whose things they are.
    Owner,
    /// What makes you think it was about who you are.
    Bias,
    /// Two questions that stay on the phone.
    Safety,
    /// Who may read it.
    Readers,
    /// The box for the advocate.
    ImmigrationStatus,
    /// How to reach you.
    Contact,
    /// Check your answers.
    Check,
}

/// Questions that share a number: the second asks about the first.
const GROUPS: [&[Step]; 3] = [
    &[Step::Screening, Step::Door],
    &[Step::Place, Step::Neighborhood, Step::Area],
    &[Step::Safety, Step::Readers],
];

/// What is wrong with an answer: the element to go to, and the key of what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldError {
    /// Id of the element.
    pub id: &'static str,
    /// Text key.
    pub key: &'static str,
}

/// The questions that these answers lead through, first to last.
pub fn path(answers: &Answers) -> Vec<Step> {
    let mut steps = Vec::with_capacity(14);
    let hate = answers.kind() == ReportKind::Hate;
    if !hate {
        steps.push(Step::Screening);
        if !matches!(answers.screening, None | Some(Screening::None)) {
            steps.push(Step::Door);
        }
    }
    steps.extend([Step::What, Step::Story]);
    if hate {
        steps.push(Step::When);
    } else {
        steps.extend([Step::Items, Step::When]);
    }
    steps.push(Step::Place);
    // What happens on a screen happens in no neighborhood.
    if answers.narrative.place.kind != Some(PlaceKind::Online) {
        steps.push(Step::Neighborhood);
        if matches!(answers.whereabouts, Some(Whereabouts::Here(_))) && answers.areas.len() > 1 {
            steps.push(Step::Area);
        }
    }
    if hate {
        steps.extend([Step::Bias, Step::Safety, Step::Readers]);
        if answers.box_offered() {
            steps.push(Step::ImmigrationStatus);
        }
    } else {
        steps.push(Step::Owner);
    }
    steps.extend([Step::Contact, Step::Check]);
    steps
}

/// The first question.
pub fn first(kind: ReportKind) -> Step {
    match kind {
        ReportKind::Hate => Step::What,
        ReportKind::Property => Step::Screening,
    }
}

/// The question after this one; the last is followed by itself.
pub fn next(step: Step, answers: &Answers) -> Step {
    let path = path(answers);
    let place = path.iter().position(|other| *other == step);
    place
        .and_then(|place| path.get(place + 1))
        .copied()
        .unwrap_or(Step::Check)
}

/// The question before this one; none before the first.
pub fn back(step: Step, answers: &Answers) -> Option<Step> {
    let path = path(answers);
    let place = path.iter().position(|other| *other == step)?;
    place
        .checked_sub(1)
        .and_then(|place| path.get(place))
        .copied()
}

/// Whether two questions share a number.
pub fn together(one: Step, other: Step) -> bool {
    one == other
        || GROUPS
            .iter()
            .any(|group| group.contains(&one) && group.contains(&other))
}

/// Number of a question, and how many there are.
pub fn progress(step: Step, answers: &Answers) -> (usize, usize) {
    let (mut now, mut of) = (1, 0);
    let mut before: Option<Step> = None;
    for other in path(answers) {
        if before.is_none_or(|before| !together(before, other)) {
            of += 1;
        }
        if other == step {
            now = of;
        }
        before = Some(other);
    }
    (now, of)
}

/// What must be mended before the next question. `today` is the phone's own day, if it knows it.
pub fn faults(step: Step, answers: &Answers, today: Option<&str>) -> Vec<FieldError> {
    let mut faults = Vec::new();
    let mut refuse = |id, key| faults.push(FieldError { id, key });
    let narrative = &answers.narrative;
    match step {
        Step::Screening if answers.screening.is_none() => refuse("screening", "error-choose-one"),
        Step::What => {
            let open = match answers.kind() {
                ReportKind::Hate => narrative.what.is_empty(),
                ReportKind::Property => narrative.stolen.is_none(),
            };
            if open {
                refuse("what", "error-choose-one");
            }
        }
        Step::When if narrative.when.day == Some(WhichDay::Date) => {
            match (&narrative.when.date, today) {
                (None, _) => refuse("date", "error-date"),
                (Some(date), Some(today)) if date.0.as_str() > today => {
                    refuse("date", "error-date-future")
                }
                _ => {}
            }
        }
        Step::Readers if answers.readers.is_empty() => refuse("readers", "error-reader"),
        // Nothing can be sent to nobody, whatever way one came here.
        Step::Check if answers.readers.is_empty() => refuse("readers", "error-reader"),
        _ => {}
    }
    for limit in Limit::of(step) {
        if limit.left(answers) < 0 {
            refuse(limit.id(), "error-too-long");
        }
    }
    faults
}

/// The wizard's place: a question, the answers, and whether one is only changing an answer of the last page.
#[derive(Clone, PartialEq)]
pub struct Wizard {
    /// The question.
    pub step: Step,
    /// The answers.
    pub answers: Answers,
    /// What must be mended on this page.
    pub faults: Vec<FieldError>,
    changing: bool,
}

impl Wizard {
    /// At the first question.
    pub fn new(answers: Answers) -> Self {
        Self {
            step: first(answers.kind()),
            answers,
            faults: Vec::new(),
            changing: false,
        }
    }

    /// Goes on if nothing must be mended. Who changes an answer comes back to the last page, after the questions that belong to it.
    pub fn advance(&mut self, today: Option<&str>) {
        self.faults = faults(self.step, &self.answers, today);
        if !self.faults.is_empty() {
            return;
        }
        let next = next(self.step, &self.answers);
        self.step = if self.changing && !together(self.step, next) {
            Step::Check
        } else {
            next
        };
        self.settle();
    }

    /// Goes back; `false` at the first question.
    pub fn retreat(&mut self) -> bool {
        self.faults.clear();
        let Some(before) = back(self.step, &self.answers) else {
            return false;
        };
        self.step = if self.changing && !together(self.step, before) {
            Step::Check
        } else {
            before
        };
        self.settle();
        true
    }

    /// Goes from the last page to one answer.
    pub fn change(&mut self, step: Step) {
        self.faults.clear();
        self.changing = true;
        self.step = if path(&self.answers).contains(&step) {
            step
        } else {
            first(self.answers.kind())
        };
    }

    fn settle(&mut self) {
        if self.step == Step::Check {
            self.changing = false;
        }
    }
}

#[cfg(test)]
mod tests;
