//! The door: who is expected, who came, what was decided about needs. Only hosts; opening a list or a roster is logged.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use api_types::audit::AuditAction;
use api_types::listening::{CheckIn, DoorList, Need, NeedDecision, NeedState, OpenedRoster};
use api_types::{ListeningSessionId, ProblemKind, SignUpId};
use chrono::NaiveDate;
use sea_orm::{DatabaseTransaction, DbErr, EntityTrait};
use sealing::RowKey;
use uuid::Uuid;

use super::counted::Counted;
use super::letters::told_of;
use super::news::News;
use super::seats::lies_ahead;
use super::store::{check_in, door, need_decision, session, sign_up};
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, StaffActor, authorize};
use crate::audit;
use crate::clock::CityDay;

const MOST_COUNTS: usize = 500;
const MOST_AT_ONCE: i16 = 50;

/// Who opened which door list today: the log has it once a day.
#[derive(Default)]
pub(super) struct Openings(Mutex<Today>);

#[derive(Default)]
struct Today {
    day: Option<NaiveDate>,
    opened: HashSet<(Uuid, Uuid)>,
}

impl Openings {
    fn were(&self, day: NaiveDate, host: Uuid, session: Uuid) -> bool {
        let today = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        today.day == Some(day) && today.opened.contains(&(host, session))
    }

    fn note(&self, day: NaiveDate, host: Uuid, session: Uuid) {
        let mut today = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if today.day != Some(day) {
            *today = Today::default();
            today.day = Some(day);
        }
        today.opened.insert((host, session));
    }
}

impl Listening {
    /// A page of who is expected. A host may; the log has it once a day, host and session.
    pub async fn open_door_list(
        &self,
        staff: &StaffActor,
        id: ListeningSessionId,
        after: Option<SignUpId>,
    ) -> Result<DoorList, ListeningError> {
        let actor = Actor::Staff(staff.clone());
        authorize(&actor, Action::OpenDoorList, &Resource::Site)?;
        let key = self.people_key_of(id).await?;
        let now = self.0.clock.now().with_timezone(&self.0.zone);
        let (day, host) = (now.date_naive(), staff.staff_id.0);
        if !self.2.openings.were(day, host, id.0) {
            self.0
                .db
                .write(move |txn| {
                    Box::pin(async move {
                        let action = AuditAction::DoorListOpened;
                        audit::record(txn, now, &actor, action, id.0, [0; 32]).await
                    })
                })
                .await?;
            self.2.openings.note(day, host, id.0);
        }
        self.named_page(id, &key, after).await
    }

    /// A page of the list without anybody on it: how many are expected and came. A host may.
    pub async fn count_door_list(
        &self,
        staff: &StaffActor,
        id: ListeningSessionId,
        after: Option<SignUpId>,
    ) -> Result<DoorList, ListeningError> {
        let actor = Actor::Staff(staff.clone());
        authorize(&actor, Action::OpenDoorList, &Resource::Site)?;
        self.people_key_of(id).await?;
        self.counted_page(id, after).await
    }

    /// Adds counts from the door; each nonce counts once, and what is more than a sign-up has seats is kept apart. A host may.
    pub async fn check_in(
        &self,
        staff: &StaffActor,
        id: ListeningSessionId,
        counts: Vec<CheckIn>,
    ) -> Result<DoorList, ListeningError> {
        let actor = Actor::Staff(staff.clone());
        authorize(&actor, Action::OpenDoorList, &Resource::Site)?;
        self.people_key_of(id).await?;
        let good = |came: i16| came != 0 && came.abs() <= MOST_AT_ONCE;
        if counts.len() > MOST_COUNTS || !counts.iter().all(|count| good(count.came)) {
            return Err(ProblemKind::MalformedBody.into());
        }
        let named: BTreeSet<Uuid> = counts
            .iter()
            .filter_map(|count| count.sign_up.map(|id| id.0))
            .collect();
        let named: Vec<Uuid> = named.into_iter().collect();
        let known = sign_up::some(self.0.db.read(), &named).await?;
        if known.iter().filter(|row| row.session_id == id.0).count() != named.len() {
            return Err(ProblemKind::NotFound.into());
        }
        let of = named.clone();
        self.0
            .db
            .write(move |txn| Box::pin(async move { add(txn, id, counts, &of).await }))
            .await?;
        self.counted_some(id, &named).await
    }

    /// Opens the names of a group. A host may; logged each time.
    pub async fn open_group_roster(
        &self,
        staff: &StaffActor,
        id: ListeningSessionId,
        sign_up: SignUpId,
    ) -> Result<OpenedRoster, ListeningError> {
        let actor = Actor::Staff(staff.clone());
        authorize(&actor, Action::OpenDoorList, &Resource::Site)?;
        let key = self.people_key_of(id).await?;
        let row = sign_up::Entity::find_by_id(sign_up.0)
            .one(self.0.db.read())
            .await?
            .filter(|row| row.session_id == id.0);
        let sealed = row
            .and_then(|row| row.roster)
            .ok_or(ProblemKind::NotFound)?;
        let now = self.0.clock.now().with_timezone(&self.0.zone);
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let action = AuditAction::RosterOpened;
                    audit::record(txn, now, &actor, action, sign_up.0, [0; 32]).await
                })
            })
            .await?;
        let text = self.open_roster(&key, sign_up.0, &sealed)?;
        Ok(OpenedRoster { text })
    }

    /// Decides about a need, and tells those who named it. A host may.
    pub async fn decide_need(
        &self,
        staff: &StaffActor,
        id: ListeningSessionId,
        decision: NeedDecision,
    ) -> Result<NeedDecision, ListeningError> {
        let actor = Actor::Staff(staff.clone());
        authorize(&actor, Action::HostSessions, &Resource::Site)?;
        let need = self.read_need(decision.need)?;
        let session = self.session_row(id).await?;
        let key = self.shared_key(id.0).await?.ok_or(ProblemKind::Shredded)?;
        let today = CityDay::today(&*self.0.clock, self.0.zone);
        let decided = NeedDecision {
            need: need.clone(),
            state: decision.state,
            on: Some(CityDay::on_the_wire(today)),
        };
        let now = self.now();
        let row = need_decision::Model {
            session_id: id.0,
            need: need_decision::word(&need),
            state: decision.state.into(),
            decided_day: today,
        };
        let listening = self.clone();
        let same = self
            .0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let before = need_decision::of(txn, row.session_id, &row.need).await?;
                    if let Some(before) = before.filter(|before| before.state == row.state) {
                        return Ok(Some(CityDay::on_the_wire(before.decided_day)));
                    }
                    need_decision::decide(txn, row).await?;
                    if !lies_ahead(&session, now) {
                        return Ok(None);
                    }
                    let news = match decision.state {
                        NeedState::Asked => return Ok(None),
                        NeedState::Confirmed => News::NeedConfirmed(need.clone()),
                        NeedState::Declined => News::NeedDeclined(need.clone()),
                    };
                    listening
                        .tell_those_who_need(txn, &key, &session, &need, &news)
                        .await?;
                    Ok::<_, ListeningError>(None)
                })
            })
            .await?;
        Ok(match same {
            Some(on) => NeedDecision {
                on: Some(on),
                ..decided
            },
            None => decided,
        })
    }

    async fn tell_those_who_need(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        session: &session::Model,
        need: &Need,
        news: &News,
    ) -> Result<(), ListeningError> {
        let mut after = None;
        loop {
            let page = sign_up::page(txn, session.id, after).await?;
            let Some(last) = page.last() else {
                return Ok(());
            };
            after = Some(last.id);
            for row in page.iter().filter(|row| told_of(row)) {
                let person = self.open_person(key, row.id, &row.sealed)?;
                if !person.attendee.needs.contains(need) {
                    continue;
                }
                if let Some(letter) = self.letter(session, row, &person, news)? {
                    self.post(txn, key, row, news, session, &letter).await?;
                }
            }
        }
    }

    async fn session_row(&self, id: ListeningSessionId) -> Result<session::Model, ListeningError> {
        let row = session::Entity::find_by_id(id.0)
            .one(self.0.db.read())
            .await?;
        Ok(row.ok_or(ProblemKind::NotFound)?)
    }

    async fn people_key_of(
        &self,
        id: ListeningSessionId,
    ) -> Result<std::sync::Arc<RowKey>, ListeningError> {
        self.session_row(id).await?;
        Ok(self.shared_key(id.0).await?.ok_or(ProblemKind::Shredded)?)
    }
}

/// Two devices that send at once wait for each other: the rows of the sign-ups are locked.
async fn add(
    txn: &DatabaseTransaction,
    session: ListeningSessionId,
    counts: Vec<CheckIn>,
    named: &[Uuid],
) -> Result<(), DbErr> {
    let rooms = door::rooms(txn, named).await?;
    let mut now = check_in::came(txn, session.0, named).await?;
    let nonces: Vec<Uuid> = counts.iter().map(|count| count.nonce).collect();
    let mut known = check_in::known(txn, &nonces).await?;
    let mut rows = Vec::new();
    for count in counts {
        if !known.insert(count.nonce) {
            continue;
        }
        let sign_up_id = count.sign_up.map(|id| id.0);
        let room = sign_up_id.map_or(i32::MAX, |id| rooms.get(&id).copied().unwrap_or(0));
        let counted: &mut Counted = now.entry(sign_up_id).or_default();
        let after = counted.after(i32::from(count.came), room);
        let step = after.since(*counted);
        *counted = after;
        rows.push(check_in::Model {
            nonce: count.nonce,
            session_id: session.0,
            sign_up_id,
            came: i32::try_from(step.came).unwrap_or(0),
            too_many: i32::try_from(step.too_many).unwrap_or(0),
        });
    }
    check_in::add(txn, rows).await
}
