//! Words for states, days, places and numbers of the desk.

use api_types::reports::ReportKind;
use api_types::triage::CaseState;
use api_types::{Day, LanguageTag, ProblemKind};
use i18n::{Arg, Locale};

use super::due::Due;
use super::queue::{Count, Filter};
use crate::api::Failure;
use crate::sealer::Fault;
use crate::text::Text;

/// A state.
pub fn state(text: &Text, state: CaseState) -> String {
    text.t(match state {
        CaseState::New => "triage-state-new",
        CaseState::Reading => "triage-state-reading",
        CaseState::Answered => "triage-state-answered",
    })
}

/// What a report is about.
pub fn kind(text: &Text, kind: ReportKind) -> String {
    text.t(match kind {
        ReportKind::Hate => "triage-kind-hate",
        ReportKind::Property => "triage-kind-property",
    })
}

/// A filter of the queue.
pub fn filter(text: &Text, filter: Filter) -> String {
    match filter {
        Filter::All => text.t("triage-filter-all"),
        Filter::State(one) => state(text, one),
        Filter::UrgentUnread => text.t("triage-filter-urgent-unread"),
        Filter::Urgent => text.t("triage-filter-urgent"),
    }
}

/// Why the server did not serve. What it says to a resident's phone about waiting is not meant for a desk.
pub fn failure(text: &Text, failure: Failure) -> String {
    if failure.is(ProblemKind::Busy) {
        text.t("triage-busy")
    } else {
        text.t(&failure.key())
    }
}

/// Why something failed, at the server or at the sealer.
pub fn fault(text: &Text, fault: Fault) -> String {
    match fault {
        Fault::Api(why) => failure(text, why),
        Fault::Sealer(why) => text.t(why.text_key()),
    }
}

/// A language by its own name.
pub fn language(tag: &LanguageTag) -> String {
    Locale::parse(&tag.0).map_or_else(|| tag.0.clone(), |locale| locale.endonym().to_owned())
}

/// The due column.
pub fn due(text: &Text, due: &Due) -> String {
    match due {
        Due::Answered => text.t("triage-due-answered"),
        Due::Late(days) => text.t_with("triage-due-late", &[("days", Arg::from(*days))]),
        Due::Today => text.t("triage-due-today"),
        Due::Tomorrow => text.t("triage-due-tomorrow"),
        Due::On(day) => short_day(text, day),
    }
}

/// The same as a sentence, for the head of a case.
pub fn first_answer(text: &Text, due: &Due) -> String {
    match due {
        Due::Answered => text.t("triage-first-answer-sent"),
        Due::Late(days) => text.t_with("triage-first-answer-late", &[("days", Arg::from(*days))]),
        Due::Today => text.t("triage-first-answer-today"),
        Due::Tomorrow => text.t("triage-first-answer-tomorrow"),
        Due::On(day) => {
            let day = short_day(text, day);
            text.t_with("triage-first-answer-on", &[("day", Arg::from(&day))])
        }
    }
}

/// A number of the side bar.
pub fn count(text: &Text, count: Count) -> String {
    match count {
        Count::Exactly(number) => grouped(number),
        Count::AtLeast(number) => {
            let number = grouped(number);
            text.t_with("triage-count-more", &[("count", Arg::from(&number))])
        }
    }
}

/// `1234567` as `1,234,567`.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A day as short as a table needs it: `May 13`.
#[cfg(not(target_arch = "wasm32"))]
pub fn short_day(_: &Text, day: &Day) -> String {
    day.0.clone()
}

/// A day as short as a table needs it: `May 13`. Gregorian calendar in every language.
#[cfg(target_arch = "wasm32")]
pub fn short_day(text: &Text, day: &Day) -> String {
    use wasm_bindgen::JsValue;

    let date = js_sys::Date::new(&JsValue::from_str(&format!("{}T12:00:00Z", day.0)));
    if date.get_time().is_nan() {
        return day.0.clone();
    }
    let options = js_sys::Object::new();
    for (name, value) in [
        ("calendar", "gregory"),
        ("timeZone", "UTC"),
        ("month", "short"),
        ("day", "numeric"),
    ] {
        if js_sys::Reflect::set(&options, &name.into(), &value.into()).is_err() {
            return day.0.clone();
        }
    }
    date.to_locale_date_string(text.locale().tag(), &options)
        .into()
}

#[cfg(test)]
mod tests {
    use i18n::Surface;

    use super::*;

    fn english() -> Text {
        Text::new(Locale::En, i18n::source(Locale::En, Surface::Console))
    }

    #[test]
    fn numbers_are_grouped_and_capped_ones_say_so() {
        let text = english();
        for (number, words) in [
            (0, "0"),
            (999, "999"),
            (2_997, "2,997"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(count(&text, Count::Exactly(number)), words);
        }
        assert_eq!(count(&text, Count::AtLeast(1000)), "1,000+");
    }

    #[test]
    fn a_late_answer_counts_its_days() {
        let text = english();
        assert_eq!(due(&text, &Due::Late(1)), "One day late");
        assert_eq!(due(&text, &Due::Late(3)), "3 days late");
    }

    #[test]
    fn languages_stand_under_their_own_names() {
        assert_eq!(language(&LanguageTag("fa".to_owned())), "فارسی");
        assert_eq!(language(&LanguageTag("quc".to_owned())), "quc");
    }

    #[test]
    fn every_key_of_the_key_list_has_its_words() {
        let text = english();
        for shown in super::super::keys::ALL {
            assert!(text.maybe(shown.text).is_some(), "{}", shown.text);
        }
    }
}
