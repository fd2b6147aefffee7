//! The rules of what was heard, and of every text of this capability. Pure.

use api_types::strategy::{NewCommitment, NewFinding, NewStep};
use api_types::{LanguageTag, ProblemKind};
use i18n::Locale;
use url::Url;

/// How many findings a commitment may answer, and how many commitments may answer a finding.
pub const MOST_LINKS: usize = 20;

// Under this many people a number could point at one of them.
const FEW: u32 = 10;
const MOST_PEOPLE: u32 = 1_000_000;
const MOST_PARTS: u32 = 1_000;

/// About how many people said it, as everybody reads it.
pub fn public_count(said_by: u32) -> u32 {
    if said_by < FEW { 0 } else { said_by }
}

fn text(text: &str, range: std::ops::RangeInclusive<usize>) -> Result<(), ProblemKind> {
    let shaped = text.chars().all(|sign| !sign.is_control() || sign == '\n');
    let filled = *range.start() == 0 || !text.trim().is_empty();
    if shaped && filled && range.contains(&text.chars().count()) {
        Ok(())
    } else {
        Err(ProblemKind::TextTooLong)
    }
}

fn one_line(line: &str, range: std::ops::RangeInclusive<usize>) -> Result<(), ProblemKind> {
    text(line, range)?;
    if line.contains('\n') {
        return Err(ProblemKind::TextTooLong);
    }
    Ok(())
}

fn number(count: u32, most: u32) -> Result<(), ProblemKind> {
    if count > most {
        return Err(ProblemKind::TextTooLong);
    }
    Ok(())
}

fn links<T: Ord + Copy>(ids: &[T]) -> Result<Vec<T>, ProblemKind> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() > MOST_LINKS {
        return Err(ProblemKind::TextTooLong);
    }
    Ok(ids)
}

/// The site speaks it.
pub fn language(tag: &LanguageTag) -> Result<Locale, ProblemKind> {
    Locale::parse(&tag.0)
        .filter(|locale| locale.tag() == tag.0)
        .ok_or(ProblemKind::UnknownLanguage)
}

/// `https`, with a name of its own, and nothing in front of it.
fn evidence(address: &str) -> Result<(), ProblemKind> {
    if address.is_empty() {
        return Ok(());
    }
    let url = Url::parse(address).map_err(|_| ProblemKind::AddressRefused)?;
    let named = url.domain().is_some_and(|domain| domain.contains('.'));
    let bare = url.username().is_empty() && url.password().is_none();
    if address.len() <= 400 && address.starts_with("https://") && named && bare {
        Ok(())
    } else {
        Err(ProblemKind::AddressRefused)
    }
}

/// Checks the texts of a finding; gives it with each link once.
pub fn check_finding(mut new: NewFinding) -> Result<NewFinding, ProblemKind> {
    text(&new.quote, 0..=400)?;
    text(&new.summary, 1..=400)?;
    language(&new.language)?;
    number(new.said_by, MOST_PEOPLE)?;
    new.commitments = links(&new.commitments)?;
    Ok(new)
}

/// Checks the texts of a commitment; gives it with each link once.
pub fn check_commitment(mut new: NewCommitment) -> Result<NewCommitment, ProblemKind> {
    one_line(&new.title, 1..=160)?;
    text(&new.summary, 0..=1_000)?;
    one_line(&new.owner, 1..=120)?;
    text(&new.budget, 0..=300)?;
    language(&new.language)?;
    number(new.steps_of, MOST_PARTS)?;
    new.findings = links(&new.findings)?;
    Ok(new)
}

/// Checks the texts of a step.
pub fn check_step(step: &NewStep) -> Result<(), ProblemKind> {
    text(&step.note, 1..=600)?;
    evidence(&step.evidence)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_small_number_is_published(said_by in 0..2_000u32) {
            let shown = public_count(said_by);
            prop_assert!(shown == 0 || shown >= FEW);
            prop_assert_eq!(shown == said_by, said_by == 0 || said_by >= FEW);
        }

        #[test]
        fn evidence_is_a_public_https_address_or_refused(address in "\\PC{1,60}") {
            if evidence(&address).is_ok() {
                prop_assert!(address.starts_with("https://"));
            }
        }
    }

    #[test]
    fn an_address_that_leads_elsewhere_is_refused() {
        for good in ["", "https://lacity.gov/lights?page=2#x"] {
            assert_eq!(evidence(good), Ok(()), "{good}");
        }
        for bad in [
            "http://lacity.gov",
            "javascript:alert(1)",
            "https://user@lacity.gov/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://localhost/",
            "//lacity.gov",
            "lacity.gov",
        ] {
            assert_eq!(evidence(bad), Err(ProblemKind::AddressRefused), "{bad}");
        }
    }

    #[test]
    fn texts_are_counted_in_characters_and_hold_no_control_signs() {
        for letter in ["a", "ա", "한", "រ"] {
            assert!(text(&letter.repeat(400), 0..=400).is_ok(), "{letter}");
            assert!(text(&letter.repeat(401), 0..=400).is_err(), "{letter}");
        }
        assert!(text("two\nlines", 0..=400).is_ok() && one_line("two\nlines", 0..=400).is_err());
        assert!(text("a\u{0}b", 0..=400).is_err() && text("  ", 1..=400).is_err());
    }
}
