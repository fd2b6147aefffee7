//! What the login form accepts and what it answers, without a browser.

use api_types::ProblemKind;
use i18n::Arg;

use crate::text::Text;

/// Which field needs a hand before anything is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missing {
    /// No login name.
    pub name: bool,
    /// No pass-phrase.
    pub pass_phrase: bool,
    /// Not six digits.
    pub one_time_code: bool,
}

impl Missing {
    /// True when the form can go.
    pub fn nothing(self) -> bool {
        self == Self::default()
    }

    /// The id of the first field that needs a hand.
    pub fn first_id(self) -> &'static str {
        if self.name {
            "login-name"
        } else if self.pass_phrase {
            "pass-phrase"
        } else {
            "one-time-code"
        }
    }
}

/// Checks the three fields together; the code may be typed in the digits of any script.
pub fn check(name: &str, pass_phrase: &str, code: &str) -> Missing {
    Missing {
        name: name.trim().is_empty(),
        pass_phrase: pass_phrase.is_empty(),
        one_time_code: one_time_code(code).is_none(),
    }
}

/// Six digits in Latin form. Spaces and dashes between them don't count.
pub fn one_time_code(text: &str) -> Option<String> {
    let digits: Option<String> = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(latin_digit)
        .collect();
    digits.filter(|digits| digits.len() == 6)
}

/// Zeros of the scripts that the site speaks; their digits follow in order (Unicode category Nd).
const ZEROS: [char; 7] = ['0', '٠', '۰', '०', '๐', '០', '０'];

/// The Latin form of a digit of any script that the site speaks.
pub fn latin_digit(c: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| {
        let value = (c as u32).checked_sub(*zero as u32)?;
        char::from_digit(value, 10)
    })
}

/// Why somebody stands before the login page, or why the last attempt failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Name, pass-phrase or code are wrong; nobody says which.
    Refused,
    /// Too many attempts; this many minutes, if the server said so.
    TooMany(Option<u32>),
    /// The pass-phrase does not open the key, at unlocking.
    WrongPassPhrase,
    /// Something else; the text key of the sentence.
    Fault(String),
}

impl Refusal {
    /// What an error answer to a login means for the person.
    pub fn of_problem(kind: ProblemKind, retry_after: Option<u32>) -> Self {
        match kind {
            ProblemKind::LoginRefused => Self::Refused,
            ProblemKind::TooManyAttempts => Self::TooMany(retry_after.map(|s| s.div_ceil(60))),
            other => Self::Fault(format!("problem-{}", other.slug())),
        }
    }

    /// The sentence for the person.
    pub fn words(&self, text: &Text) -> String {
        match self {
            Self::Refused => text.t("staff-refused"),
            Self::TooMany(None) => text.t("staff-too-many"),
            Self::TooMany(Some(minutes)) => text.t_with(
                "staff-too-many-minutes",
                &[("minutes", Arg::from(*minutes))],
            ),
            Self::WrongPassPhrase => text.t("staff-wrong-pass-phrase"),
            Self::Fault(key) => text.t(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_of_any_script() {
        for text in [
            "123456",
            "123 456",
            "۱۲۳۴۵۶",
            "١٢٣-٤٥٦",
            "１２３４５６",
            "१२३४५६",
        ] {
            assert_eq!(one_time_code(text).as_deref(), Some("123456"), "{text}");
        }
    }

    #[test]
    fn anything_else_is_not_a_code() {
        for text in ["", "12345", "1234567", "12345a", "½23456"] {
            assert_eq!(one_time_code(text), None, "{text}");
        }
    }

    #[test]
    fn a_form_with_all_three_can_go() {
        assert!(check("okafor", "correct horse", "123456").nothing());
        assert!(check(" ", "x", "123456").name);
    }

    #[test]
    fn the_wait_is_rounded_up_to_minutes() {
        assert_eq!(
            Refusal::of_problem(ProblemKind::TooManyAttempts, Some(61)),
            Refusal::TooMany(Some(2))
        );
        assert_eq!(
            Refusal::of_problem(ProblemKind::LoginRefused, None),
            Refusal::Refused
        );
    }
}
