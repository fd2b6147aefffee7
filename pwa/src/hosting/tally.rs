//! Counting at the door without a signal: counts wait in memory, go out in one heap, and can be sent twice without harm.

use api_types::listening::{CheckIn, CheckIns, DoorLine, DoorList};
use api_types::{Sealed, SignUpId};
use sealing::SeatCode;
use uuid::Uuid;

/// The most counts that one request takes.
const HEAP: usize = 500;

/// The door of one session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    list: Option<DoorList>,
    waiting: Vec<CheckIn>,
    flying: usize,
    heaps: u32,
    asked: Option<u32>,
}

impl Tally {
    /// Who is expected, as the server last said it, with everything it acknowledged since.
    pub fn list(&self) -> Option<&DoorList> {
        self.list.as_ref()
    }

    /// Counts that the server has not acknowledged.
    pub fn unsent(&self) -> usize {
        self.waiting.len()
    }

    /// True while counts are on their way.
    pub fn is_flying(&self) -> bool {
        self.flying > 0
    }

    /// The list is being asked for.
    pub fn ask(&mut self) {
        self.asked = Some(self.heaps);
    }

    /// A list arrived. One that was asked for before counts went out may or may not have them, so it is not believed: false.
    pub fn arrived(&mut self, list: DoorList) -> bool {
        let fresh = self.asked.take() == Some(self.heaps) && self.flying == 0;
        if fresh || self.list.is_none() {
            self.list = Some(list);
        }
        fresh
    }

    /// How many of a line came, or of those without a sign-up.
    pub fn came(&self, sign_up: Option<SignUpId>) -> i64 {
        let known = match (sign_up, &self.list) {
            (_, None) => 0,
            (None, Some(list)) => i64::from(list.walk_ins),
            (Some(id), Some(list)) => list
                .lines
                .iter()
                .find(|line| line.id == id)
                .map_or(0, |line| i64::from(line.came)),
        };
        known
            + self
                .waiting
                .iter()
                .filter(|count| count.sign_up == sign_up)
                .map(|count| i64::from(count.came))
                .sum::<i64>()
    }

    /// Everybody who came.
    pub fn came_in_all(&self) -> i64 {
        let lines = self.list.iter().flat_map(|list| &list.lines);
        lines.map(|line| self.came(Some(line.id))).sum::<i64>() + self.came(None)
    }

    /// Seats of a sign-up that nobody came for yet. Without a sign-up there is always room.
    fn room(&self, sign_up: Option<SignUpId>) -> i64 {
        let line = sign_up.and_then(|id| {
            let lines = &self.list.as_ref()?.lines;
            lines.iter().find(|line| line.id == id)
        });
        line.map_or(i64::MAX, |line| {
            (i64::from(line.seats) - self.came(sign_up)).max(0)
        })
    }

    /// Writes down that more came, or takes a slip back; never below nobody, and never more than a sign-up has seats: the others came
    /// without one. False if that changes nothing.
    pub fn count(&mut self, nonce: Uuid, sign_up: Option<SignUpId>, more: i64) -> bool {
        let more = more.min(self.room(sign_up)).max(-self.came(sign_up));
        let more = more.clamp(-50, 50);
        let Ok(came) = i16::try_from(more) else {
            return false;
        };
        if came == 0 {
            return false;
        }
        self.waiting.push(CheckIn {
            nonce,
            sign_up,
            came,
        });
        true
    }

    /// The next heap to send; none while one is on its way.
    pub fn take_off(&mut self) -> Option<CheckIns> {
        if self.is_flying() || self.waiting.is_empty() {
            return None;
        }
        let counts: Vec<CheckIn> = self.waiting.iter().take(HEAP).cloned().collect();
        self.flying = counts.len();
        Some(CheckIns { counts })
    }

    /// A heap arrived: it belongs to what the server knows, and `answer` says what that is now, with what others counted. One that is told of
    /// twice is taken once.
    pub fn landed(&mut self, heap: &CheckIns, answer: &DoorList) {
        let nonces: Vec<Uuid> = heap.counts.iter().map(|count| count.nonce).collect();
        self.waiting.retain(|count| !nonces.contains(&count.nonce));
        self.flying = 0;
        self.heaps += 1;
        let Some(list) = &mut self.list else { return };
        list.walk_ins = answer.walk_ins;
        for now in &answer.lines {
            // The answer has nobody on it: names, codes and needs stay as they are.
            if let Some(line) = list.lines.iter_mut().find(|line| line.id == now.id) {
                line.came = now.came;
                line.seats = now.seats;
                line.wanted = now.wanted;
                line.state = now.state;
            }
        }
    }

    /// The heap may or may not have arrived: it is sent again, with the same nonces.
    pub fn lost(&mut self) {
        self.flying = 0;
    }
}

/// Lines that fit what was typed: the first digits of a code, in any script's digits, or a part of a name or group.
pub fn matching<'a>(lines: &'a [DoorLine], typed: &str) -> Vec<&'a DoorLine> {
    let typed = typed.trim().to_lowercase();
    let digits: String = typed.chars().filter_map(latin_digit).collect();
    let is_code = !digits.is_empty()
        && typed
            .chars()
            .all(|sign| latin_digit(sign).is_some() || matches!(sign, ' ' | '-'));
    lines
        .iter()
        .filter(|line| {
            if typed.is_empty() {
                return true;
            }
            if is_code {
                let first: String = digits.chars().take(4).collect();
                return line.code_start.starts_with(&first);
            }
            [
                &line.attendee.group,
                &line.attendee.name,
                &line.attendee.speaker,
            ]
            .iter()
            .any(|words| words.to_lowercase().contains(&typed))
        })
        .collect()
}

/// The line of a code that a camera read: the address under the picture, or its digits alone. On a list that only counts the first
/// digits must do, if one line alone has them.
pub fn scanned<'a>(lines: &'a [DoorLine], read: &str) -> Option<&'a DoorLine> {
    let last = read.trim().rsplit('/').next()?;
    let last = last.split(['?', '#']).next()?;
    let code = SeatCode::parse(last).ok()?;
    let digest = Sealed(code.door_digest().to_vec()).to_text();
    if let Some(line) = lines.iter().find(|line| line.code_digest == digest) {
        return Some(line);
    }
    let [first, ..] = code.groups();
    let mut alike = lines
        .iter()
        .filter(|line| line.code_digest.is_empty() && line.code_start == first);
    alike.next().filter(|_| alike.next().is_none())
}

fn latin_digit(sign: char) -> Option<char> {
    crate::staff::login_form::latin_digit(sign)
}
