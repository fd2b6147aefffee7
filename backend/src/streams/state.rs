//! The states of a stream: what was seen, what the clock shows and what the host says give the next state. Pure.

use api_types::ProblemKind;
use api_types::streams::StreamState;

/// How long before the start a stream is about to begin.
pub const SOON: i64 = 15 * 60;
/// How long after the start a stream may still be silent before that is a failure.
pub const LATE: i64 = 2 * 60;
/// How long a meeting may run over.
pub const OVERTIME: i64 = 4 * 3600;
/// How long before the start a host may say that it is live, or that it broke off.
pub const EARLY: i64 = 30 * 60;
/// So many misses in a row are more than an accident.
const MISSES: i32 = 2;

/// When the session is, Unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// The start.
    pub starts_at: i64,
    /// The end.
    pub ends_at: i64,
    /// It was called off.
    pub cancelled: bool,
}

impl Times {
    /// Nothing can go on any more.
    fn are_over(self, now: i64) -> bool {
        self.cancelled || now >= self.ends_at + OVERTIME
    }

    /// Whether a stream can run now, with what begins early and what runs over.
    fn may_run(self, now: i64) -> bool {
        (self.starts_at - EARLY..=self.ends_at + OVERTIME).contains(&now)
    }
}

/// What looking at a stream's address showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// New pictures come.
    Moving,
    /// A page answers; what it shows is not known.
    Answers,
    /// The source says that it is over.
    Over,
    /// Nothing comes.
    Down,
    /// It cannot be told.
    Unclear,
    /// There is nothing to look at: a television channel.
    Nothing,
}

/// What happens to a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Somebody looked.
    Seen(Seen),
    /// The host knows better.
    ByHand(StreamState),
    /// The host gives it back to probe and clock.
    GivenBack,
    /// The recording is there.
    Recorded,
}

/// Where a stream stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: StreamState,
    /// Since when, Unix seconds.
    pub since: i64,
    /// The host's word stands.
    pub by_hand: bool,
    /// Misses in a row.
    pub misses: i32,
    /// Since when it is interrupted.
    pub interrupted_at: Option<i64>,
}

impl Standing {
    /// A stream that was just written down.
    pub fn new(now: i64) -> Self {
        Self {
            state: StreamState::Scheduled,
            since: now,
            by_hand: false,
            misses: 0,
            interrupted_at: None,
        }
    }

    /// The standing after the event, or why it cannot be.
    pub fn after(self, event: Event, times: Times, now: i64) -> Result<Self, ProblemKind> {
        match event {
            // A word that was forgotten does not outlive the evening.
            Event::Seen(_) if self.by_hand && times.are_over(now) => Ok(Self {
                by_hand: false,
                misses: 0,
                ..self.moved_to(StreamState::Ended, now)
            }),
            Event::Seen(_) if self.by_hand => Ok(self),
            Event::Seen(seen) => Ok(self.seen(seen, times, now)),
            Event::ByHand(StreamState::RecordingPosted) => Err(ProblemKind::StepImpossible),
            Event::ByHand(_) if self.state == StreamState::RecordingPosted => {
                Err(ProblemKind::StepImpossible)
            }
            Event::ByHand(StreamState::Live | StreamState::Interrupted) if !times.may_run(now) => {
                Err(ProblemKind::TimeImpossible)
            }
            Event::ByHand(state) => Ok(Self {
                by_hand: true,
                misses: 0,
                ..self.moved_to(state, now)
            }),
            Event::GivenBack => Ok(Self {
                by_hand: false,
                misses: 0,
                ..self
            }),
            Event::Recorded if self.may_be_recorded(times, now) => Ok(Self {
                by_hand: false,
                misses: 0,
                ..self.moved_to(StreamState::RecordingPosted, now)
            }),
            Event::Recorded => Err(ProblemKind::StepImpossible),
        }
    }

    /// When to look again. None: never, until a host does something.
    pub fn next_look(self, times: Times, now: i64) -> Option<i64> {
        let far = now
            + if times.starts_at - now > 2 * 86_400 {
                3600
            } else {
                300
            };
        match self.state {
            StreamState::RecordingPosted => None,
            _ if now >= times.ends_at + OVERTIME => None,
            // Nothing is asked; the session may be called off, or be over.
            _ if self.by_hand => Some((now + 300).min(times.ends_at + OVERTIME)),
            StreamState::Ended if now >= times.ends_at => None,
            _ if times.cancelled => Some(now + 3600),
            // A session can be moved: even a far one is looked up now and then.
            _ if now < times.starts_at - SOON => Some(far.min(times.starts_at - SOON)),
            _ => Some(now + super::watch::EVERY),
        }
    }

    fn may_be_recorded(self, times: Times, now: i64) -> bool {
        let over = matches!(
            self.state,
            StreamState::Ended | StreamState::RecordingPosted
        );
        over || now >= times.ends_at
    }

    fn seen(self, seen: Seen, times: Times, now: i64) -> Self {
        use StreamState as S;
        let missed = matches!(seen, Seen::Down | Seen::Unclear | Seen::Over);
        let misses = if missed {
            self.misses.saturating_add(1)
        } else {
            0
        };
        let begun = matches!(self.state, S::Live | S::Interrupted | S::Unknown | S::Ended);
        let state = match self.state {
            S::RecordingPosted => S::RecordingPosted,
            S::Live | S::Interrupted if times.cancelled => S::Ended,
            state if times.cancelled => state,
            _ if now < times.starts_at - SOON => S::Scheduled,
            _ if now < times.starts_at => S::StartingSoon,
            _ if now < times.ends_at => self.running(seen, misses, begun, times, now),
            // A meeting that runs over is live as long as new pictures come.
            S::Ended => S::Ended,
            state if now < times.ends_at + OVERTIME => match seen {
                Seen::Moving => S::Live,
                Seen::Down | Seen::Unclear if state == S::Live && misses < MISSES => S::Live,
                _ => S::Ended,
            },
            _ => S::Ended,
        };
        Self {
            misses,
            ..self.moved_to(state, now)
        }
    }

    fn running(self, seen: Seen, misses: i32, begun: bool, times: Times, now: i64) -> StreamState {
        use StreamState as S;
        let waiting = if begun { self.state } else { S::StartingSoon };
        match seen {
            Seen::Moving | Seen::Answers | Seen::Nothing => S::Live,
            // An end that was there before anything began is left over from another day.
            Seen::Over if matches!(self.state, S::Live | S::Interrupted | S::Ended) => S::Ended,
            Seen::Over | Seen::Down if self.state == S::Ended => S::Ended,
            Seen::Over | Seen::Down if misses < MISSES => waiting,
            Seen::Over | Seen::Down if !begun && now < times.starts_at + LATE => waiting,
            Seen::Over | Seen::Down => S::Interrupted,
            // The clock of an interruption runs on, whatever cannot be told.
            Seen::Unclear if matches!(self.state, S::Interrupted | S::Ended) => self.state,
            Seen::Unclear if misses < MISSES => waiting,
            Seen::Unclear => S::Unknown,
        }
    }

    fn moved_to(self, state: StreamState, now: i64) -> Self {
        if state == self.state {
            return self;
        }
        Self {
            state,
            since: now,
            interrupted_at: (state == StreamState::Interrupted).then_some(now),
            ..self
        }
    }
}
