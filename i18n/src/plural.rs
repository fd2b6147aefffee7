//! The plural form of a whole number in each language (Unicode CLDR, cardinal rules).

use crate::Locale;

/// The category's name, as catalogues write it.
pub fn category(locale: Locale, count: i64) -> &'static str {
    let n = count.unsigned_abs();
    let (tens, hundreds) = (n % 10, n % 100);
    match locale {
        Locale::En if n == 1 => "one",
        Locale::Es if n == 1 => "one",
        Locale::Es if n != 0 && n.is_multiple_of(1_000_000) => "many",
        Locale::Hy | Locale::Fa | Locale::Hi if n <= 1 => "one",
        Locale::Fil if !matches!(tens, 4 | 6 | 9) => "one",
        Locale::Ru => match (tens, hundreds) {
            (1, hundreds) if hundreds != 11 => "one",
            (2..=4, hundreds) if !(12..=14).contains(&hundreds) => "few",
            _ => "many",
        },
        Locale::Ar => match (n, hundreds) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The samples that CLDR prints beside each rule.
    const SAMPLES: [(Locale, &str, &[i64]); 19] = [
        (Locale::En, "one", &[1]),
        (Locale::En, "other", &[0, 2, 16, 100, 1_000_000]),
        (Locale::Es, "one", &[1]),
        (Locale::Es, "many", &[1_000_000]),
        (Locale::Es, "other", &[0, 2, 16, 100, 10_000]),
        (Locale::Hy, "one", &[0, 1]),
        (Locale::Hy, "other", &[2, 17, 100, 1_000_000]),
        (
            Locale::Fil,
            "one",
            &[0, 3, 5, 7, 8, 10, 13, 15, 100, 1_000_000],
        ),
        (
            Locale::Fil,
            "other",
            &[4, 6, 9, 14, 16, 19, 24, 26, 104, 1_004],
        ),
        (Locale::Fa, "one", &[0, 1]),
        (Locale::Hi, "other", &[2, 17, 100]),
        (Locale::Ru, "one", &[1, 21, 31, 101, 1_001]),
        (Locale::Ru, "few", &[2, 4, 22, 24, 32, 102, 1_002]),
        (Locale::Ru, "many", &[0, 5, 19, 100, 11, 112, 1_000_000]),
        (Locale::Ar, "few", &[3, 10, 103, 110, 1_003]),
        (Locale::Ar, "many", &[11, 26, 111, 1_011]),
        (Locale::Ar, "other", &[100, 102, 200, 202, 300, 1_000_000]),
        (Locale::Ko, "other", &[0, 1, 15, 100]),
        (Locale::Th, "other", &[0, 1, 15, 100]),
    ];

    #[test]
    fn the_samples_of_the_rules_take_their_forms() {
        for (locale, form, counts) in SAMPLES {
            for count in counts {
                assert_eq!(category(locale, *count), form, "{locale}: {count}");
                assert_eq!(category(locale, -*count), form, "{locale}: -{count}");
            }
        }
    }
}
