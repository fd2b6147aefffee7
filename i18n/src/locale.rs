//! The languages: names, directions, and how a browser's wish becomes one of them.

/// A language that the portal speaks.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Korean.
    Ko,
    /// Armenian.
    Hy,
    /// Filipino (Tagalog).
    Fil,
    /// Chinese in traditional characters.
    ZhHant,
    /// Chinese in simplified characters.
    ZhHans,
    /// Persian.
    Fa,
    /// Russian.
    Ru,
    /// Vietnamese.
    Vi,
    /// Japanese.
    Ja,
    /// Khmer.
    Km,
    /// Thai.
    Th,
    /// Hindi.
    Hi,
    /// Arabic.
    Ar,
}

impl Locale {
    /// All languages, in the order of the picker.
    pub const ALL: [Self; 15] = [
        Self::En,
        Self::Es,
        Self::Ko,
        Self::Hy,
        Self::Fil,
        Self::ZhHant,
        Self::ZhHans,
        Self::Fa,
        Self::Ru,
        Self::Vi,
        Self::Ja,
        Self::Km,
        Self::Th,
        Self::Hi,
        Self::Ar,
    ];

    /// The BCP 47 tag, as in paths and in `lang`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Ko => "ko",
            Self::Hy => "hy",
            Self::Fil => "fil",
            Self::ZhHant => "zh-Hant",
            Self::ZhHans => "zh-Hans",
            Self::Fa => "fa",
            Self::Ru => "ru",
            Self::Vi => "vi",
            Self::Ja => "ja",
            Self::Km => "km",
            Self::Th => "th",
            Self::Hi => "hi",
            Self::Ar => "ar",
        }
    }

    /// The language's name in the language itself.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
            Self::Ko => "한국어",
            Self::Hy => "Հայերեն",
            Self::Fil => "Filipino",
            Self::ZhHant => "繁體中文",
            Self::ZhHans => "简体中文",
            Self::Fa => "فارسی",
            Self::Ru => "Русский",
            Self::Vi => "Tiếng Việt",
            Self::Ja => "日本語",
            Self::Km => "ខ្មែរ",
            Self::Th => "ไทย",
            Self::Hi => "हिन्दी",
            Self::Ar => "العربية",
        }
    }

    /// The direction of its script, as in the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether it is written from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Fa | Self::Ar)
    }

    /// The language of a tag. Regions and other subtags are ignored, except where they choose a script:
    /// `es-MX` is Spanish, `zh-HK` is Chinese in traditional characters, `tl` is Filipino.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut subtags = tag.trim().split(['-', '_']);
        let language = subtags.next()?.to_ascii_lowercase();
        match language.as_str() {
            "tl" => Some(Self::Fil),
            "zh" => Some(chinese(subtags)),
            "yue" => Some(Self::ZhHant),
            "prs" => Some(Self::Fa),
            other => Self::ALL.into_iter().find(|locale| locale.tag() == other),
        }
    }

    /// The best language for an `Accept-Language` header; English if none of the wishes is spoken here.
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best: Option<(u16, Self)> = None;
        for wish in accept_language.split(',') {
            let mut parts = wish.split(';');
            let Some(locale) = parts.next().and_then(Self::parse) else {
                continue;
            };
            let weight = weight(parts);
            // The first of equally weighted wishes wins.
            if weight > best.map_or(0, |(heaviest, _)| heaviest) {
                best = Some((weight, locale));
            }
        }
        best.map_or(Self::default(), |(_, locale)| locale)
    }
}

impl std::fmt::Display for Locale {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.tag())
    }
}

fn chinese<'a>(subtags: impl Iterator<Item = &'a str>) -> Locale {
    for subtag in subtags {
        match subtag.to_ascii_lowercase().as_str() {
            "hant" | "tw" | "hk" | "mo" => return Locale::ZhHant,
            "hans" | "cn" | "sg" => return Locale::ZhHans,
            _ => {}
        }
    }
    Locale::ZhHans
}

/// The quality value in thousandths; 1 if there is none, 0 if it is not one.
fn weight<'a>(parameters: impl Iterator<Item = &'a str>) -> u16 {
    for parameter in parameters {
        let Some((name, value)) = parameter.split_once('=') else {
            continue;
        };
        if name.trim().eq_ignore_ascii_case("q") {
            let quality: f32 = value.trim().parse().unwrap_or(0.0);
            return if (0.0..=1.0).contains(&quality) {
                // In range by the check above; the header has at most three decimals.
                (quality * 1000.0).round() as u16
            } else {
                0
            };
        }
    }
    1000
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::TAGS;

    #[test]
    fn the_languages_are_the_folders() {
        let tags: Vec<&str> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
        assert_eq!(tags, TAGS);
        for locale in Locale::ALL {
            assert_eq!(Locale::parse(locale.tag()), Some(locale));
        }
    }

    #[test]
    fn aliases_and_regions_lead_to_the_language() {
        let cases = [
            ("tl", Locale::Fil),
            ("tl-PH", Locale::Fil),
            ("fil-PH", Locale::Fil),
            ("zh", Locale::ZhHans),
            ("zh-CN", Locale::ZhHans),
            ("zh-Hans-HK", Locale::ZhHans),
            ("zh-TW", Locale::ZhHant),
            ("zh-HK", Locale::ZhHant),
            ("zh-Hant-CN", Locale::ZhHant),
            ("ZH_hant", Locale::ZhHant),
            ("es-MX", Locale::Es),
            ("EN-us", Locale::En),
            ("fa-IR", Locale::Fa),
        ];
        for (tag, locale) in cases {
            assert_eq!(Locale::parse(tag), Some(locale), "{tag}");
        }
        for tag in ["", "xx", "*", "e", "english", "../en"] {
            assert_eq!(Locale::parse(tag), None, "{tag}");
        }
    }

    #[test]
    fn the_heaviest_wish_that_is_spoken_here_wins() {
        let cases = [
            ("", Locale::En),
            ("*", Locale::En),
            ("xx, yy;q=0.5", Locale::En),
            ("es", Locale::Es),
            ("es-419,es;q=0.9,en;q=0.8", Locale::Es),
            ("en;q=0.3, ko;q=0.9", Locale::Ko),
            ("en;q=0.5, ar;q=0.5", Locale::En),
            ("de, fa-IR;q=0.7, en;q=0.1", Locale::Fa),
            ("es;q=0, hy", Locale::Hy),
            ("es;q=0", Locale::En),
            ("es;q=nan, ja;q=0.001", Locale::Ja),
            ("es; Q=0.1 , th ; q=0.2", Locale::Th),
        ];
        for (header, locale) in cases {
            assert_eq!(Locale::negotiate(header), locale, "{header}");
        }
    }
}
