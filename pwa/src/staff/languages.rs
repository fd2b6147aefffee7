//! The languages that the console speaks.

use i18n::Locale;

/// Languages whose catalogues of the desk exist. The resident pages speak more.
pub const SPOKEN: &[Locale] = &[Locale::En, Locale::Fa];

/// The choice on the page: what is spoken, and the page's own language if it is another one.
pub fn choice(own: Locale) -> Vec<Locale> {
    let mut all = SPOKEN.to_vec();
    if !all.contains(&own) {
        all.push(own);
    }
    all
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_console_offers_the_languages_that_its_catalogues_speak() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../i18n/locales");
        let has = |locale: &Locale| {
            ["staff.ftl", "triage.ftl"]
                .iter()
                .all(|file| locales.join(locale.tag()).join(file).is_file())
        };
        let there: Vec<Locale> = Locale::ALL.into_iter().filter(has).collect();
        assert_eq!(there, SPOKEN);
    }

    #[test]
    fn a_page_in_another_language_offers_that_one_too() {
        assert_eq!(choice(Locale::Ko), [Locale::En, Locale::Fa, Locale::Ko]);
        assert_eq!(choice(Locale::Fa), SPOKEN);
    }
}
