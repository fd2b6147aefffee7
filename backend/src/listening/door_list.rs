//! The list at the door. A list that counts is made of plain columns; names are opened page by page, for a host who asks for them.

use std::collections::{BTreeMap, HashMap};

use api_types::listening::{
    Attendee, CODE_START, DoorCount, DoorLine, DoorList, Extras, NeedCount, PlaceCount, PoolKind,
    SessionFacts, SignUpState, WayCount,
};
use api_types::{ListeningSessionId, SignUpId};
use sealing::RowKey;
use uuid::Uuid;

use super::counted::Counted;
use super::store::door::Line;
use super::store::{check_in, door, sign_up};
use super::view::count;
use super::{Listening, ListeningError};

impl Listening {
    /// A page of the list without anybody on it; the first has the needs.
    pub(super) async fn counted_page(
        &self,
        id: ListeningSessionId,
        after: Option<SignUpId>,
    ) -> Result<DoorList, ListeningError> {
        let rows = door::page(self.0.db.read(), id.0, after.map(|id| id.0)).await?;
        let mut list = self.counted(id, &rows).await?;
        list.next = next(&rows);
        if after.is_none() {
            list.needs = self.needs_of(id).await?;
        }
        Ok(list)
    }

    /// These lines of the list, without anybody on them.
    pub(super) async fn counted_some(
        &self,
        id: ListeningSessionId,
        ids: &[Uuid],
    ) -> Result<DoorList, ListeningError> {
        let rows = door::some(self.0.db.read(), id.0, ids).await?;
        self.counted(id, &rows).await
    }

    /// A page of the list with names, and with as much of each code as the door needs to know people again without a network. Never with
    /// anything that a guess of the rest could be held against (a digest, however slow): who has the list could then find the codes, and
    /// read what they open, without asking the server.
    pub(super) async fn named_page(
        &self,
        id: ListeningSessionId,
        key: &RowKey,
        after: Option<SignUpId>,
    ) -> Result<DoorList, ListeningError> {
        let mut list = self.counted_page(id, after).await?;
        let ids: Vec<Uuid> = list.lines.iter().map(|line| line.id.0).collect();
        let sealed = door::sealed(self.0.db.read(), &ids).await?;
        let sealed: HashMap<Uuid, Vec<u8>> = sealed.into_iter().collect();
        for line in &mut list.lines {
            let Some(sealed) = sealed.get(&line.id.0) else {
                continue;
            };
            let person = self.open_person(key, line.id.0, sealed)?;
            line.code_start = person.code.chars().take(CODE_START).collect();
            line.attendee = Attendee {
                email: String::new(),
                ..person.attendee
            };
        }
        Ok(list)
    }

    /// How many people of a session have each need.
    pub(super) async fn needs_of(
        &self,
        id: ListeningSessionId,
    ) -> Result<Vec<NeedCount>, ListeningError> {
        let mut needs = self.need_counts(&[id.0]).await?;
        Ok(needs.remove(&id.0).unwrap_or_default())
    }

    /// The door in numbers.
    pub(super) async fn door_numbers(
        &self,
        id: ListeningSessionId,
        facts: SessionFacts,
        starts_at: String,
    ) -> Result<DoorCount, ListeningError> {
        let db = self.0.db.read();
        let whole = |sum: Option<i64>| sum.and_then(|sum| u32::try_from(sum).ok()).unwrap_or(0);
        let mut ways: BTreeMap<_, (u32, u32)> =
            facts.ways.iter().map(|way| (*way, (0, 0))).collect();
        let mut places: BTreeMap<PoolKind, u32> = BTreeMap::new();
        for sums in door::sums(db, id.0).await? {
            let way = sign_up::way(sums.pool);
            let (seats, wanted) = (whole(sums.seats), whole(sums.wanted));
            ways.insert(way, (seats, wanted.saturating_sub(seats)));
            for (kind, number) in [
                (PoolKind::Wheelchair, sums.wheelchair),
                (PoolKind::AslSeating, sums.asl_seating),
                (PoolKind::Headset, sums.headset),
                (PoolKind::Childcare, sums.childcare),
                (PoolKind::Speaking, sums.speaking),
            ] {
                if whole(number) > 0 {
                    *places.entry(kind).or_default() += whole(number);
                }
            }
        }
        let ways = ways.into_iter().map(|(way, (seats, waiting))| WayCount {
            way,
            seats,
            waiting,
        });
        let places = places
            .into_iter()
            .map(|(kind, places)| PlaceCount { kind, places });
        Ok(DoorCount {
            ways: ways.collect(),
            places: places.collect(),
            needs: self.needs_of(id).await?,
            came: check_in::all(db, id.0).await?,
            facts,
            starts_at,
        })
    }

    async fn counted(
        &self,
        id: ListeningSessionId,
        rows: &[Line],
    ) -> Result<DoorList, ListeningError> {
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        let came = check_in::came(self.0.db.read(), id.0, &ids).await?;
        Ok(DoorList {
            lines: rows.iter().map(|row| line(row, &came)).collect(),
            walk_ins: people(came.get(&None).map_or(0, |counted| counted.came)),
            needs: Vec::new(),
            next: None,
        })
    }
}

fn next(rows: &[Line]) -> Option<SignUpId> {
    let is_full = u64::try_from(rows.len()).is_ok_and(|length| length >= sign_up::PAGE);
    rows.last().filter(|_| is_full).map(|row| SignUpId(row.id))
}

// No code and no digest of one: who has it could find the code behind it.
fn line(row: &Line, came: &HashMap<Option<Uuid>, Counted>) -> DoorLine {
    let counted = came.get(&Some(row.id)).copied().unwrap_or_default();
    DoorLine {
        id: SignUpId(row.id),
        code_start: String::new(),
        state: match () {
            () if !row.confirmed => SignUpState::Unconfirmed,
            () if row.seats == row.wanted => SignUpState::Registered,
            () if row.seats > 0 => SignUpState::Partly,
            () => SignUpState::Waiting,
        },
        way: sign_up::way(row.pool),
        seats: count(row.seats),
        wanted: count(row.wanted),
        extras: Extras {
            wheelchair: count(row.wheelchair),
            asl_seating: count(row.asl_seating),
            headset: count(row.headset),
            childcare: count(row.childcare),
            speaking: count(row.speaking),
        },
        attendee: Attendee::default(),
        has_roster: row.has_roster,
        came: people(counted.came),
        too_many: people(counted.too_many),
    }
}

fn people(sum: i64) -> u32 {
    u32::try_from(sum.max(0)).unwrap_or(u32::MAX)
}
