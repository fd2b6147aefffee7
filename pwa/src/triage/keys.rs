//! What a key means at the desk. Letters act only outside of fields; a browser's own shortcuts stay the browser's.

/// Where the key was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The queue.
    Queue,
    /// A case, outside of any field.
    Case,
    /// The boxes.
    Boxes,
    /// A field of a case.
    AnswerField,
    /// A dialog is open, or another field or control has the focus: only what the browser does.
    Elsewhere,
}

/// A key as the browser names it (`KeyboardEvent.key`), and what was held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Press<'a> {
    /// `j`, `Enter`, `ArrowDown`.
    pub key: &'a str,
    /// Control, or Command on a Mac.
    pub control: bool,
    /// Alt or Option.
    pub alt: bool,
    /// An input method is composing a character.
    pub composing: bool,
}

/// What the person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// The row below.
    Down,
    /// The row above.
    Up,
    /// The first row.
    First,
    /// The last row.
    Last,
    /// Open the chosen case.
    Open,
    /// The next page of the queue.
    NextPage,
    /// The page before.
    PreviousPage,
    /// Only urgent ones, or all again.
    Urgent,
    /// Ask the server again.
    Refresh,
    /// Go to the queue.
    GoQueue,
    /// Go to the boxes.
    GoBoxes,
    /// Lock the unit key now.
    Lock,
    /// Show all keys.
    Help,
    /// Leave the case for the queue.
    Back,
    /// Leave the field, not the case.
    LeaveField,
    /// Put the focus into the answer.
    Answer,
    /// Show the ready answers.
    ReadyAnswers,
    /// Copy the case number.
    CopyNumber,
    /// Lock and send the answer.
    Send,
    /// The first half of a pair of keys.
    Wait,
}

/// Reads one key. `after_g` says that the key before was the G of "G, then Q".
pub fn read(place: Place, press: Press<'_>, after_g: bool) -> Option<Wish> {
    if press.composing || place == Place::Elsewhere {
        return None;
    }
    if place == Place::AnswerField {
        return match press.key {
            "Enter" if press.control => Some(Wish::Send),
            "Escape" => Some(Wish::LeaveField),
            _ => None,
        };
    }
    if press.control || press.alt {
        return None;
    }
    let letter = press.key.to_ascii_lowercase();
    if after_g {
        return match letter.as_str() {
            "q" => Some(Wish::GoQueue),
            "b" => Some(Wish::GoBoxes),
            _ => None,
        };
    }
    let everywhere = match letter.as_str() {
        "g" => Some(Wish::Wait),
        "?" => Some(Wish::Help),
        "l" => Some(Wish::Lock),
        "r" => Some(Wish::Refresh),
        _ => None,
    };
    everywhere.or_else(|| match place {
        Place::Queue => queue_key(&letter),
        Place::Case => case_key(&letter),
        Place::Boxes if letter == "escape" => Some(Wish::Back),
        _ => None,
    })
}

fn queue_key(letter: &str) -> Option<Wish> {
    match letter {
        "j" | "arrowdown" => Some(Wish::Down),
        "k" | "arrowup" => Some(Wish::Up),
        "home" => Some(Wish::First),
        "end" => Some(Wish::Last),
        "enter" => Some(Wish::Open),
        "n" => Some(Wish::NextPage),
        "p" => Some(Wish::PreviousPage),
        "u" => Some(Wish::Urgent),
        _ => None,
    }
}

fn case_key(letter: &str) -> Option<Wish> {
    match letter {
        "escape" => Some(Wish::Back),
        "a" => Some(Wish::Answer),
        "t" => Some(Wish::ReadyAnswers),
        "c" => Some(Wish::CopyNumber),
        _ => None,
    }
}

/// A line of the dialog that shows all keys: keys, and the text key that says what they do.
pub struct Shown {
    /// One after the other.
    pub keys: &'static [&'static str],
    /// `triage-keys-...`.
    pub text: &'static str,
}

/// Every key, in the order of the dialog.
pub const ALL: &[Shown] = &[
    Shown {
        keys: &["J", "↓"],
        text: "triage-keys-down",
    },
    Shown {
        keys: &["K", "↑"],
        text: "triage-keys-up",
    },
    Shown {
        keys: &["Enter"],
        text: "triage-keys-open",
    },
    Shown {
        keys: &["N"],
        text: "triage-keys-next",
    },
    Shown {
        keys: &["P"],
        text: "triage-keys-previous",
    },
    Shown {
        keys: &["U"],
        text: "triage-keys-urgent",
    },
    Shown {
        keys: &["R"],
        text: "triage-keys-refresh",
    },
    Shown {
        keys: &["G", "Q"],
        text: "triage-keys-queue",
    },
    Shown {
        keys: &["Esc"],
        text: "triage-keys-back",
    },
    Shown {
        keys: &["A"],
        text: "triage-keys-answer",
    },
    Shown {
        keys: &["T"],
        text: "triage-keys-ready",
    },
    Shown {
        keys: &["C"],
        text: "triage-keys-copy",
    },
    Shown {
        keys: &["Ctrl", "Enter"],
        text: "triage-keys-send",
    },
    Shown {
        keys: &["L"],
        text: "triage-keys-lock",
    },
    Shown {
        keys: &["?"],
        text: "triage-keys-help",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: &str) -> Press<'_> {
        Press {
            key,
            control: false,
            alt: false,
            composing: false,
        }
    }

    #[test]
    fn letters_and_arrows_move_through_the_queue() {
        for (key, wish) in [
            ("j", Wish::Down),
            ("J", Wish::Down),
            ("ArrowUp", Wish::Up),
            ("Enter", Wish::Open),
            ("u", Wish::Urgent),
            ("?", Wish::Help),
        ] {
            assert_eq!(read(Place::Queue, press(key), false), Some(wish), "{key}");
        }
    }

    #[test]
    fn g_then_q_goes_to_the_queue() {
        assert_eq!(read(Place::Case, press("g"), false), Some(Wish::Wait));
        assert_eq!(read(Place::Case, press("q"), true), Some(Wish::GoQueue));
        assert_eq!(read(Place::Case, press("q"), false), None);
        assert_eq!(read(Place::Queue, press("u"), true), None);
    }

    #[test]
    fn letters_in_the_answer_are_letters() {
        for key in ["j", "t", "?", "g", "r", "Enter"] {
            assert_eq!(read(Place::AnswerField, press(key), false), None, "{key}");
        }
    }

    #[test]
    fn control_and_enter_send_the_answer_and_escape_only_leaves_the_field() {
        let send = Press {
            control: true,
            ..press("Enter")
        };
        assert_eq!(read(Place::AnswerField, send, false), Some(Wish::Send));
        assert_eq!(
            read(Place::AnswerField, press("Escape"), false),
            Some(Wish::LeaveField)
        );
        assert_eq!(read(Place::Case, press("Escape"), false), Some(Wish::Back));
    }

    #[test]
    fn the_browsers_own_shortcuts_and_input_methods_are_left_alone() {
        let copy = Press {
            control: true,
            ..press("c")
        };
        assert_eq!(read(Place::Case, copy, false), None);
        let composing = Press {
            composing: true,
            control: true,
            ..press("Enter")
        };
        assert_eq!(read(Place::AnswerField, composing, false), None);
        assert_eq!(read(Place::Elsewhere, press("j"), false), None);
    }
}
