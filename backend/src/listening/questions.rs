//! Questions: asked without a name, read by a host before anybody sees them, supported by work instead of an account.

use api_types::listening::{
    DivisionMeeting, NewQuestion, NewSupport, Question, QuestionPage, QuestionQuery,
};
use api_types::{LanguageTag, ProblemKind, QuestionId};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, DatabaseTransaction, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};
use sealing::{RowKey, SeatCode};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::cursor::{self, Cursor};
use super::facts;
use super::fair_share::{Good, work_on_question};
use super::public::Reader;
use super::sealed;
use super::store::{question, session};
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::clock::CityDay;
use crate::http::Network;
use crate::rowkeys::KeyKind;

pub(super) const LONGEST: usize = 600;
/// Bytes of the longest, in any script.
const ROOM: usize = 4 * LONGEST;
const USUAL: u16 = 50;
/// More than this nobody reads; what is read makes room.
const MOST_WAITING: u64 = 500;
const OPEN_AFTER: i64 = 3 * 24 * 3600;

/// True while questions are taken: from the publication until three days after the end.
fn is_open(state: session::State, ends_at: i64, now: i64) -> bool {
    matches!(state, session::State::Published | session::State::Closed)
        && now < ends_at + OPEN_AFTER
}

impl Listening {
    /// Asks a question of a public session, or of a division meeting with its key. The same id again is the same question.
    pub async fn ask(
        &self,
        slug: &str,
        new: NewQuestion,
        network: Network,
    ) -> Result<Question, ListeningError> {
        authorize(&Actor::Visitor, Action::TakePart, &Resource::Site)?;
        self.1.may_ask(network)?;
        let row = match &new.door_key {
            Some(key) => self.division_row(slug, key).await?,
            None => self.listed_row(slug).await?,
        };
        let text = new.text.trim().to_owned();
        if text.is_empty() {
            return Err(ProblemKind::MalformedBody.into());
        }
        facts::text(&text, LONGEST)?;
        facts::known_languages([&new.language].into_iter(), &self.0.places)?;
        if let Some(known) = self.asked_before(&row, new.id, &text).await? {
            return Ok(known);
        }
        if !is_open(row.state, row.ends_at, self.now()) {
            return Err(ProblemKind::QuestionsClosed.into());
        }
        let key = self
            .people_key(row.id)
            .await?
            .ok_or(ProblemKind::Shredded)?;
        let on = work_on_question(new.id);
        let check = |above| self.check_work(new.proof.as_ref(), &on, above);
        let claim = self
            .claim(network, row.id, Good::Questions, 1)
            .worked_for(self.0.settings.questions_per_network, check)?;
        let sealed = sealed::close(&key, self.question_place(&new.id.0), &text, ROOM);
        let stored = question::Model {
            id: new.id.0,
            session_id: row.id,
            state: question::State::Waiting,
            language: new.language.0,
            sealed,
            shown: None,
            answer: None,
            supports: 0,
            asked_day: CityDay::today(&*self.0.clock, self.0.zone),
        };
        let answer = seen(&stored, &text);
        let kept = self
            .0
            .db
            .write(move |txn| Box::pin(async move { keep(txn, stored).await }))
            .await;
        claim.end(kept)?;
        Ok(answer)
    }

    /// The questions of a session that a host let through, what most people want to know first.
    pub async fn questions(
        &self,
        slug: &str,
        query: &QuestionQuery,
    ) -> Result<QuestionPage, ListeningError> {
        let row = self.listed_row(slug).await?;
        self.shown_questions(row.id, query).await
    }

    /// A division meeting and its questions, for those who have its key.
    pub async fn division_meeting(
        &self,
        slug: &str,
        key: &str,
        query: &QuestionQuery,
        network: Network,
    ) -> Result<DivisionMeeting, ListeningError> {
        self.check_code_pace(network)?;
        let row = match self.division_row(slug, key).await {
            Err(ListeningError::Refused(ProblemKind::NotFound)) => {
                self.check_miss_pace(network)?;
                return Err(ProblemKind::NotFound.into());
            }
            row => row?,
        };
        let questions = self.shown_questions(row.id, query).await?;
        let dressed = self
            .dress(self.0.db.read(), vec![row], Reader::Everybody)
            .await?;
        let session = dressed.into_iter().next().ok_or(ProblemKind::NotFound)?;
        Ok(DivisionMeeting { session, questions })
    }

    /// "I want to know that too": one piece of work counts once, few of one network in a day; others get the same answer, which tells nothing.
    pub async fn support(
        &self,
        id: QuestionId,
        support: NewSupport,
        network: Network,
    ) -> Result<Question, ListeningError> {
        authorize(&Actor::Visitor, Action::TakePart, &Resource::Site)?;
        let nonce: [u8; 16] = URL_SAFE_NO_PAD
            .decode(&support.nonce)
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or(ProblemKind::MalformedBody)?;
        let body: [u8; 32] = Sha256::new_with_prefix(id.0.as_bytes())
            .chain_update(nonce)
            .finalize()
            .into();
        let needed = self.0.work.least.saturating_sub(2);
        self.challenger()
            .check(&support.proof, &body, needed, self.0.clock.now())
            .map_err(ProblemKind::from)?;
        let claim = self.claim(network, id.0, Good::Supports, 1);
        let counts = claim.above(self.0.settings.supports_per_network).is_none();
        let counted = self
            .0
            .db
            .write(move |txn| Box::pin(async move { count(txn, id, body, counts).await }))
            .await;
        if !matches!(counted, Ok((_, true))) {
            claim.give_back();
        }
        let counted = counted?.0;
        let text = counted.shown.clone().unwrap_or_default();
        Ok(seen(&counted, &text))
    }

    async fn shown_questions(
        &self,
        session: Uuid,
        query: &QuestionQuery,
    ) -> Result<QuestionPage, ListeningError> {
        let limit = cursor::limit(query.limit, USUAL)?;
        let after = Cursor::read(query.after.as_deref())?;
        let states = [question::State::Shown, question::State::Answered];
        let mut rows = self.page_of(session, &states, after, limit + 1).await?;
        let next = cursor::cut(&mut rows, limit, place_of);
        let questions = rows
            .iter()
            .map(|row| seen(row, row.shown.as_deref().unwrap_or_default()));
        Ok(QuestionPage {
            questions: questions.collect(),
            next,
        })
    }

    /// Most supported first. The index is by state: several are pages merged.
    pub(super) async fn page_of(
        &self,
        session: Uuid,
        states: &[question::State],
        after: Option<Cursor>,
        limit: usize,
    ) -> Result<Vec<question::Model>, ListeningError> {
        use question::Column::{Id, SessionId, State, Supports};
        let mut rows = Vec::new();
        for state in states {
            let mut page = question::Entity::find()
                .filter(SessionId.eq(session))
                .filter(State.eq(*state))
                .order_by_desc(Supports)
                .order_by_desc(Id)
                .limit(limit as u64);
            if let Some(Cursor { at, id }) = after {
                let later = Condition::any().add(Supports.lt(at)).add(Id.lt(id));
                page = page.filter(Supports.lte(at)).filter(later);
            }
            rows.extend(page.all(self.0.db.read()).await?);
        }
        rows.sort_by_key(|row| std::cmp::Reverse(place_of(row)));
        rows.truncate(limit);
        Ok(rows)
    }

    /// A division meeting, if the key is its key. Wrong keys and wrong names are answered alike.
    async fn division_row(&self, slug: &str, key: &str) -> Result<session::Model, ListeningError> {
        let tag = SeatCode::parse(key)
            .map(|code| self.door_tag(&code))
            .map_err(|_| ProblemKind::NotFound)?;
        // A draft's name changes with its title; the address that officers got has the id.
        let named = match Uuid::parse_str(slug) {
            Ok(id) => session::Column::Id.eq(id),
            Err(_) => session::Column::Slug.eq(slug),
        };
        let row = session::Entity::find()
            .filter(named)
            .filter(session::Column::Kind.eq(session::Kind::Division))
            .one(self.0.db.read())
            .await?;
        let stored = |row: &session::Model| row.door_tag.clone().unwrap_or_default();
        let row = row.filter(|row| bool::from(stored(row).ct_eq(&tag)));
        match row.ok_or(ProblemKind::NotFound)? {
            // Who has the key of a draft is told that it is not open yet.
            row if row.state == session::State::Draft => Err(ProblemKind::QuestionsClosed.into()),
            row => Ok(row),
        }
    }

    // An id that is known gives nothing away: the words must be the same.
    async fn asked_before(
        &self,
        session: &session::Model,
        id: QuestionId,
        text: &str,
    ) -> Result<Option<Question>, ListeningError> {
        let Some(row) = question::Entity::find_by_id(id.0)
            .one(self.0.db.read())
            .await?
        else {
            return Ok(None);
        };
        let known = match self.people_key(session.id).await? {
            Some(key) if row.session_id == session.id => self.asked(&key, &row)? == text,
            _ => false,
        };
        if !known {
            return Err(ProblemKind::EditConflict.into());
        }
        Ok(Some(seen(&row, text)))
    }

    /// What was asked.
    pub(super) fn asked(
        &self,
        key: &RowKey,
        row: &question::Model,
    ) -> Result<String, ListeningError> {
        sealed::open(key, self.question_place(&row.id), &row.sealed)
    }

    pub(super) async fn people_key(&self, row: Uuid) -> Result<Option<RowKey>, ListeningError> {
        Ok(self.0.row_keys.get(row, KeyKind::People).await?)
    }

    fn question_place<'a>(&'a self, id: &'a Uuid) -> sealed::Place<'a> {
        sealed::Place {
            instance: &self.0.instance,
            table: "question",
            column: "sealed",
            row: id,
        }
    }
}

fn place_of(row: &question::Model) -> Cursor {
    Cursor {
        at: i64::from(row.supports),
        id: row.id,
    }
}

/// A question with these words.
pub(super) fn seen(row: &question::Model, text: &str) -> Question {
    Question {
        id: QuestionId(row.id),
        state: row.state.into(),
        language: LanguageTag(row.language.clone()),
        text: text.to_owned(),
        shown: None,
        answer: row.answer.clone(),
        supports: u32::try_from(row.supports).unwrap_or(0),
        asked: CityDay::on_the_wire(row.asked_day),
    }
}

async fn keep(txn: &DatabaseTransaction, row: question::Model) -> Result<(), ListeningError> {
    let waiting = question::Entity::find()
        .filter(question::Column::SessionId.eq(row.session_id))
        .filter(question::Column::State.eq(question::State::Waiting))
        .count(txn)
        .await?;
    if waiting >= MOST_WAITING {
        return Err(ProblemKind::Busy.into());
    }
    let new = question::ActiveModel {
        id: Set(row.id),
        session_id: Set(row.session_id),
        state: Set(row.state),
        language: Set(row.language),
        sealed: Set(row.sealed),
        shown: Set(row.shown),
        answer: Set(row.answer),
        supports: Set(row.supports),
        asked_day: Set(row.asked_day),
    };
    question::Entity::insert(new)
        .on_conflict(
            OnConflict::column(question::Column::Id)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(txn)
        .await?;
    Ok(())
}

async fn count(
    txn: &DatabaseTransaction,
    id: QuestionId,
    work: [u8; 32],
    counts: bool,
) -> Result<(question::Model, bool), ListeningError> {
    use question::support;
    let row = question::Entity::find_by_id(id.0)
        .lock_exclusive()
        .one(txn)
        .await?
        .ok_or(ProblemKind::NotFound)?;
    match row.state {
        question::State::Shown => {}
        question::State::Answered => return Err(ProblemKind::QuestionsClosed.into()),
        _ => return Err(ProblemKind::NotFound.into()),
    }
    if !counts {
        return Ok((row, false));
    }
    let new = support::ActiveModel {
        question_id: Set(id.0),
        work: Set(work.to_vec()),
    };
    let once = OnConflict::columns([support::Column::QuestionId, support::Column::Work])
        .do_nothing()
        .to_owned();
    let fresh = support::Entity::insert(new)
        .on_conflict(once)
        .exec_without_returning(txn)
        .await?;
    if fresh == 0 {
        return Ok((row, false));
    }
    question::Entity::update_many()
        .col_expr(
            question::Column::Supports,
            Expr::col(question::Column::Supports).add(1),
        )
        .filter(question::Column::Id.eq(id.0))
        .exec(txn)
        .await?;
    let supports = row.supports + 1;
    Ok((question::Model { supports, ..row }, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_taken_from_the_publication_until_three_days_after_the_end() {
        use session::State::{Cancelled, Closed, Draft, Published};
        assert!(is_open(Published, 1000, 0));
        assert!(is_open(Closed, 1000, 1000 + OPEN_AFTER - 1));
        assert!(!is_open(Closed, 1000, 1000 + OPEN_AFTER));
        assert!(!is_open(Draft, 1000, 0) && !is_open(Cancelled, 1000, 0));
    }
}
