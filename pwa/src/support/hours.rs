//! Opening hours of the city pack in the page's language: the plain part of OpenStreetMap's `opening_hours`.

use i18n::Arg;

use crate::text::Text;

/// Short names of the form, and text keys.
const DAYS: [(&str, &str); 7] = [
    ("Mo", "weekday-mo"),
    ("Tu", "weekday-tu"),
    ("We", "weekday-we"),
    ("Th", "weekday-th"),
    ("Fr", "weekday-fr"),
    ("Sa", "weekday-sa"),
    ("Su", "weekday-su"),
];

/// `Mo-Fr 09:00-17:00; Sa 10:00-14:00` in words. What is not of this form is shown as it stands.
pub fn in_words(text: &Text, hours: &str) -> String {
    let hours = hours.trim();
    if hours == "24/7" {
        return text.t("hours-always");
    }
    let parts: Option<Vec<String>> = hours
        .split(';')
        .map(|rule| rule_in_words(text, rule))
        .collect();
    parts.map_or_else(|| hours.to_owned(), |parts| parts.join(" · "))
}

fn rule_in_words(text: &Text, rule: &str) -> Option<String> {
    let (days, times) = rule.trim().split_once(' ')?;
    let (from, to) = times.split_once('-')?;
    if !is_time(from) || !is_time(to) {
        return None;
    }
    let days = match days.split_once('-') {
        Some(("Mo", "Su")) => text.t("hours-every-day"),
        Some((first, last)) => {
            let (first, last) = (day(text, first)?, day(text, last)?);
            text.t_with(
                "hours-days",
                &[("first", Arg::from(&first)), ("last", Arg::from(&last))],
            )
        }
        None => day(text, days)?,
    };
    Some(text.t_with(
        "hours-rule",
        &[
            ("days", Arg::from(&days)),
            ("from", Arg::from(from)),
            ("to", Arg::from(to)),
        ],
    ))
}

fn day(text: &Text, short: &str) -> Option<String> {
    let (_, key) = DAYS.iter().find(|(known, _)| *known == short)?;
    Some(text.t(key))
}

fn is_time(time: &str) -> bool {
    time.len() == 5
        && time.bytes().enumerate().all(|(i, b)| {
            if i == 2 {
                b == b':'
            } else {
                b.is_ascii_digit()
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use i18n::Locale;

    fn english() -> Text {
        Text::new(
            Locale::En,
            "hours-always = Day and night\nhours-every-day = every day\nhours-days = { $first } to { $last }\nhours-rule = { $days }, { $from } to { $to }\nweekday-mo = Monday\nweekday-fr = Friday\nweekday-sa = Saturday\n",
        )
    }

    #[test]
    fn plain_hours_are_said_in_words() {
        let text = english();
        assert_eq!(in_words(&text, "24/7"), "Day and night");
        assert_eq!(
            in_words(&text, "Mo-Fr 09:00-17:00"),
            "Monday to Friday, 09:00 to 17:00"
        );
        assert_eq!(
            in_words(&text, "Mo-Su 08:00-20:00"),
            "every day, 08:00 to 20:00"
        );
        assert_eq!(
            in_words(&text, "Mo-Fr 09:00-17:00; Sa 10:00-14:00"),
            "Monday to Friday, 09:00 to 17:00 · Saturday, 10:00 to 14:00"
        );
    }

    #[test]
    fn hours_of_another_form_are_shown_as_they_stand() {
        assert_eq!(in_words(&english(), "by appointment"), "by appointment");
    }
}
