//! What a host does with a question: lets it through in plain words, answers it, or does not show it.

use api_types::listening::{Moderation, Question, QuestionPage, QuestionQuery, QuestionState};
use api_types::{ListeningSessionId, ProblemKind, QuestionId};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QuerySelect};
use sealing::RowKey;

use super::cursor::{self, Cursor};
use super::questions::seen;
use super::store::{question, session};
use super::{Listening, ListeningError, facts};
use crate::access::{Action, Actor, Resource, authorize};

const USUAL: u16 = 50;
const WORDS: usize = 1000;
const ANSWER: usize = 2000;

/// Where a question may go from where it stands. Nothing goes back to waiting; what was answered stays with the record.
fn may_go(from: QuestionState, to: QuestionState) -> bool {
    use QuestionState::{Answered, Declined, Shown, Waiting};
    match (from, to) {
        (_, Waiting) | (Answered, Shown) => false,
        (Waiting | Shown | Declined | Answered, Shown | Answered | Declined) => true,
    }
}

impl Listening {
    /// All questions of a session, as they were asked. Hosts may.
    pub async fn all_questions(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        query: &QuestionQuery,
    ) -> Result<QuestionPage, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let limit = cursor::limit(query.limit, USUAL)?;
        let after = Cursor::read(query.after.as_deref())?;
        session::Entity::find_by_id(id.0)
            .one(self.0.db.read())
            .await?
            .ok_or(ProblemKind::NotFound)?;
        let key = self.people_key(id.0).await?;
        let states = [
            question::State::Waiting,
            question::State::Shown,
            question::State::Answered,
            question::State::Declined,
        ];
        let mut rows = self.page_of(id.0, &states, after, limit + 1).await?;
        let next = cursor::cut(&mut rows, limit, |row| Cursor {
            at: i64::from(row.supports),
            id: row.id,
        });
        let questions = rows.iter().map(|row| self.for_hosts(key.as_ref(), row));
        Ok(QuestionPage {
            questions: questions.collect::<Result<_, _>>()?,
            next,
        })
    }

    /// Lets a question through, answers it, or does not show it. Hosts may.
    pub async fn moderate(
        &self,
        actor: &Actor,
        id: QuestionId,
        step: Moderation,
    ) -> Result<Question, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let (text, answer) = (said(step.text, WORDS)?, said(step.answer, ANSWER)?);
        let to = step.state;
        let stored = self
            .0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = question::Entity::find_by_id(id.0)
                        .lock_exclusive()
                        .one(txn)
                        .await?
                        .ok_or(ProblemKind::NotFound)?;
                    if !may_go(row.state.into(), to) {
                        return Err(ProblemKind::StepImpossible.into());
                    }
                    let shown = text.or(row.shown.clone());
                    let answer = answer.or(row.answer.clone());
                    let mut change = row.into_active_model();
                    match to {
                        QuestionState::Declined => {
                            change.shown = Set(None);
                            change.answer = Set(None);
                        }
                        _ if shown.is_none() => return Err(ProblemKind::MalformedBody.into()),
                        QuestionState::Answered if answer.is_none() => {
                            return Err(ProblemKind::MalformedBody.into());
                        }
                        QuestionState::Answered => {
                            change.shown = Set(shown);
                            change.answer = Set(answer);
                        }
                        _ => change.shown = Set(shown),
                    }
                    change.state = Set(to.into());
                    Ok::<_, ListeningError>(change.update(txn).await?)
                })
            })
            .await?;
        let key = self.people_key(stored.session_id).await?;
        self.for_hosts(key.as_ref(), &stored)
    }

    // After the shredding hosts too see only what was shown.
    fn for_hosts(
        &self,
        key: Option<&RowKey>,
        row: &question::Model,
    ) -> Result<Question, ListeningError> {
        let asked = match key {
            Some(key) if !row.sealed.is_empty() => self.asked(key, row)?,
            _ => row.shown.clone().unwrap_or_default(),
        };
        let mut question = seen(row, &asked);
        question.shown = row.shown.clone();
        Ok(question)
    }
}

fn said(text: Option<String>, most: usize) -> Result<Option<String>, ProblemKind> {
    let text = text.map(|text| text.trim().to_owned());
    let text = text.filter(|text| !text.is_empty());
    if let Some(text) = &text {
        facts::text(text, most)?;
    }
    Ok(text)
}

impl From<question::State> for QuestionState {
    fn from(state: question::State) -> Self {
        match state {
            question::State::Waiting => Self::Waiting,
            question::State::Shown => Self::Shown,
            question::State::Answered => Self::Answered,
            question::State::Declined => Self::Declined,
        }
    }
}

impl From<QuestionState> for question::State {
    fn from(state: QuestionState) -> Self {
        match state {
            QuestionState::Waiting => Self::Waiting,
            QuestionState::Shown => Self::Shown,
            QuestionState::Answered => Self::Answered,
            QuestionState::Declined => Self::Declined,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_goes_back_to_waiting_and_an_answer_is_not_taken_back_silently() {
        for from in QuestionState::ALL {
            assert!(!may_go(*from, QuestionState::Waiting));
            assert!(may_go(*from, QuestionState::Declined));
        }
        assert!(!may_go(QuestionState::Answered, QuestionState::Shown));
        assert!(may_go(QuestionState::Declined, QuestionState::Shown));
    }
}
