//! Which faults of a session's form are shown: those that were found, as long as they stand; and what only the day can tell.

use api_types::listening::NewSession;

use super::civil::{Local, days};
use super::form::{SessionForm, Wrong};
use super::typed::optional_day;

impl SessionForm {
    /// What has to fit together: the last day to ask lies before the session, a number can be dialled.
    pub(super) fn at_odds(&self, starts: Option<Local>) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        let last = optional_day(&self.ask_aid_by).flatten();
        let held = starts.and_then(|starts| days(&starts.day()));
        if let (Some(last), Some(held)) = (last.as_ref().and_then(days), held)
            && last > held
        {
            wrong.push(("ask_aid_by", "hosting-wrong-aid-late"));
        }
        let dialable = |c: char| c.is_ascii_digit() || " +-().,#*".contains(c);
        let number = self.phone_in.trim();
        if number.len() > 60 || !number.chars().all(dialable) {
            wrong.push(("phone_in", "hosting-wrong-phone"));
        }
        wrong
    }

    /// The session, or everything that needs a hand. `now` is the wall clock of its hall: another start than the stored one lies ahead.
    pub fn sound(&self, stored: &Self, now: &str) -> Result<NewSession, Vec<Wrong>> {
        let checked = self.check();
        let (starts, now) = (Local::parse(&self.starts), Local::parse(now));
        let passed = matches!((starts, now), (Some(starts), Some(now)) if starts <= now);
        if self.starts == stored.starts || !passed {
            return checked;
        }
        let mut wrong = checked.err().unwrap_or_default();
        wrong.push(("starts", "hosting-wrong-past"));
        Err(wrong)
    }

    /// Those of the faults that were found which still stand.
    pub fn still(&self, found: &[Wrong], stored: &Self, now: &str) -> Vec<Wrong> {
        let now = self.sound(stored, now).err().unwrap_or_default();
        let was_found = |wrong: &Wrong| found.iter().any(|(field, _)| *field == wrong.0);
        now.into_iter().filter(was_found).collect()
    }

    /// Whether the time or the place differs from another version: then everybody who signed up is told.
    pub fn moves(&self, other: &Self) -> bool {
        let place = |form: &Self| {
            (
                form.starts.clone(),
                form.ends.clone(),
                form.zone.clone(),
                form.hall.clone(),
                form.address.clone(),
            )
        };
        place(self) != place(other)
    }
}

/// The field of the form that a member of the server's problem is about.
pub fn field_of(member: &str) -> Option<&'static str> {
    const SAME: [&str; 16] = [
        "title",
        "summary",
        "organizer",
        "co_hosts",
        "agenda",
        "translations",
        "neighborhood",
        "area",
        "starts",
        "ends",
        "zone",
        "ways",
        "languages",
        "phone_in",
        "ask_aid_by",
        "recording_days",
    ];
    match member {
        "venue.name" => Some("hall"),
        "venue.address" => Some("address"),
        "venue.note" => Some("way_there"),
        "venue.latitude" => Some("point"),
        "pools" => Some("seats"),
        _ => SAME.iter().find(|field| **field == member).copied(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::form_tests::good;
    use super::*;

    const NOW: &str = "2026-11-25T12:00";

    #[test]
    fn the_last_day_to_ask_for_an_aid_is_not_after_the_session() {
        let mut form = good();
        form.ask_aid_by = "2026-12-02".to_owned();
        assert_eq!(
            form.check(),
            Err(vec![("ask_aid_by", "hosting-wrong-aid-late")])
        );
        form.ask_aid_by = "2026-12-01".to_owned();
        assert!(form.check().is_ok());
    }

    #[test]
    fn a_number_that_can_not_be_dialled_is_named() {
        let mut form = good();
        form.phone_in = "abc".to_owned();
        assert_eq!(form.check(), Err(vec![("phone_in", "hosting-wrong-phone")]));
        form.phone_in = "+1 213 555 0100".to_owned();
        assert!(form.check().is_ok());
    }

    #[test]
    fn another_start_lies_ahead_and_a_stored_one_may_stay() {
        let stored = good();
        let mut form = good();
        assert!(form.sound(&stored, "2027-01-01T00:00").is_ok());
        form.start_at("2026-11-24T18:30".to_owned());
        assert_eq!(
            form.sound(&stored, NOW),
            Err(vec![("starts", "hosting-wrong-past")])
        );
        form.start_at("2026-11-25T18:30".to_owned());
        assert!(form.sound(&stored, NOW).is_ok());
    }

    #[test]
    fn a_fault_goes_when_it_is_mended_and_no_other_comes() {
        let (stored, mut form) = (good(), good());
        form.title.clear();
        form.hall.clear();
        let found = form.check().unwrap_err();
        form.title = "Streets".to_owned();
        form.zone.clear();
        assert_eq!(
            form.still(&found, &stored, NOW),
            [("hall", "hosting-wrong-hall")]
        );
    }

    #[test]
    fn the_end_goes_along_when_the_start_moves() {
        let mut form = good();
        form.start_at("2026-12-02T19:00".to_owned());
        assert_eq!(form.ends, "2026-12-02T21:00");
        form.start_at("2026-12-02T23:00".to_owned());
        assert_eq!(form.ends, "2026-12-03T01:00");
        form.start_at(String::new());
        assert_eq!(form.ends, "2026-12-03T01:00");
    }

    #[test]
    fn what_the_server_names_is_a_field_of_the_form() {
        assert_eq!(field_of("venue.name"), Some("hall"));
        assert_eq!(field_of("phone_in"), Some("phone_in"));
        assert_eq!(field_of("revision"), None);
    }
}
