//! Counting at the door without a signal: counts wait in memory, go out in one heap, and can be sent twice without harm.

use api_types::SignUpId;
use api_types::listening::{CODE_START, CheckIn, CheckIns, DoorLine, DoorList};
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

    fn line(&self, sign_up: Option<SignUpId>) -> Option<&DoorLine> {
        let (id, list) = (sign_up?, self.list.as_ref()?);
        list.lines.iter().find(|line| line.id == id)
    }

    /// How many of a line were counted on all devices, or of those without a sign-up.
    fn counted(&self, sign_up: Option<SignUpId>) -> i64 {
        let known = match (sign_up, &self.list) {
            (_, None) => 0,
            (None, Some(list)) => i64::from(list.walk_ins),
            (Some(_), Some(_)) => self
                .line(sign_up)
                .map_or(0, |line| i64::from(line.came) + i64::from(line.too_many)),
        };
        known
            + self
                .waiting
                .iter()
                .filter(|count| count.sign_up == sign_up)
                .map(|count| i64::from(count.came))
                .sum::<i64>()
    }

    /// How many of a line came, or of those without a sign-up: never more than a line has seats.
    pub fn came(&self, sign_up: Option<SignUpId>) -> i64 {
        let counted = self.counted(sign_up);
        self.line(sign_up)
            .map_or(counted, |line| counted.min(i64::from(line.seats)))
    }

    /// How many of a line were counted beyond its seats: on two devices, or more came than signed up.
    pub fn too_many(&self, sign_up: SignUpId) -> i64 {
        self.counted(Some(sign_up)) - self.came(Some(sign_up))
    }

    /// The first digits of the codes of which more were counted than there are seats.
    pub fn to_look_at(&self) -> Vec<&str> {
        let lines = self.list.iter().flat_map(|list| &list.lines);
        lines
            .filter(|line| self.too_many(line.id) > 0)
            .map(|line| line.code_start.as_str())
            .collect()
    }

    /// Everybody who came.
    pub fn came_in_all(&self) -> i64 {
        let lines = self.list.iter().flat_map(|list| &list.lines);
        lines.map(|line| self.came(Some(line.id))).sum::<i64>() + self.came(None)
    }

    /// Seats of a sign-up that nobody came for yet. Without a sign-up there is always room.
    fn room(&self, sign_up: Option<SignUpId>) -> i64 {
        self.line(sign_up)
            .map_or(i64::MAX, |line| i64::from(line.seats) - self.came(sign_up))
    }

    /// Writes down that more came, or takes a slip back; never below nobody, and never more than a sign-up has seats: the others came
    /// without one. False if that changes nothing.
    pub fn count(&mut self, nonce: Uuid, sign_up: Option<SignUpId>, more: i64) -> bool {
        let more = more.min(self.room(sign_up)).max(-self.counted(sign_up));
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
        let before = self.waiting.len();
        self.waiting.retain(|count| !nonces.contains(&count.nonce));
        self.flying = 0;
        self.heaps += 1;
        let is_new = self.waiting.len() < before;
        let Some(list) = self.list.as_mut().filter(|_| is_new) else {
            return;
        };
        list.walk_ins = answer.walk_ins;
        for now in &answer.lines {
            // The answer has nobody on it: names, codes and needs stay as they are.
            if let Some(line) = list.lines.iter_mut().find(|line| line.id == now.id) {
                line.came = now.came;
                line.too_many = now.too_many;
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
                let first: String = digits.chars().take(CODE_START).collect();
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

/// What a code says about the list.
#[derive(Debug, Clone, PartialEq)]
pub enum Found<'a> {
    /// It is this line's.
    Line(&'a DoorLine),
    /// Several begin like it: the host asks for the name.
    Several(String),
    /// Nobody's.
    Nobody,
}

/// The line of a code that a camera read: the address under the picture, or its digits alone. The list has the first digits of each code
/// and no more.
pub fn scanned<'a>(lines: &'a [DoorLine], read: &str) -> Found<'a> {
    let code = read.trim().rsplit('/').next().and_then(|last| {
        let last = last.split(['?', '#']).next()?;
        SeatCode::parse(last).ok()
    });
    let Some(code) = code else {
        return Found::Nobody;
    };
    let start: String = code.digits().chars().take(CODE_START).collect();
    let mut alike = lines.iter().filter(|line| line.code_start == start);
    match (alike.next(), alike.next()) {
        (None, _) => Found::Nobody,
        (Some(line), None) => Found::Line(line),
        (Some(_), Some(_)) => Found::Several(start),
    }
}

fn latin_digit(sign: char) -> Option<char> {
    crate::staff::login_form::latin_digit(sign)
}
