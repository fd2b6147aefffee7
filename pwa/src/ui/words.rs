//! The names of what sessions and strategy are made of, in the page's language. The endings of the keys are the words on the wire.

use api_types::LanguageTag;
use api_types::listening::{Access, Need, NeedKind, Officers, PoolKind, Way};
use api_types::strategy::Theme;
use i18n::{Arg, Locale};

use super::Look;

/// Languages that sessions are held in and pages are not written in; the others are the site's own.
pub const SPOKEN: [&str; 10] = [
    "quc", "kjb", "mam", "zap", "mix", "pa", "bn", "ur", "am", "ase",
];

impl Look {
    /// The name of a language; its own name, or its tag, where the catalogue has none.
    pub fn language(&self, tag: &LanguageTag) -> String {
        let named = self.text.maybe(&format!("language-{}", tag.0));
        let own = || Locale::parse(&tag.0).map(|locale| locale.endonym().to_owned());
        named.or_else(own).unwrap_or_else(|| tag.0.clone())
    }

    /// The names of languages, one behind the other.
    pub fn languages(&self, tags: &[LanguageTag]) -> String {
        self.listed(tags.iter().map(|tag| self.language(tag)))
    }

    /// Words one behind the other, with the comma of the page's script.
    pub fn listed(&self, words: impl IntoIterator<Item = String>) -> String {
        let comma = match self.text.locale() {
            Locale::Fa | Locale::Ar => "، ",
            Locale::Ja | Locale::ZhHans | Locale::ZhHant => "、",
            _ => ", ",
        };
        words.into_iter().collect::<Vec<_>>().join(comma)
    }

    /// A way to take part.
    pub fn way(&self, way: Way) -> String {
        self.t(&format!("way-{}", way.word()))
    }

    /// An access feature.
    pub fn access(&self, access: Access) -> String {
        self.t(&format!("access-{}", access.word()))
    }

    /// Officers in the room.
    pub fn officers(&self, officers: Officers) -> String {
        self.t(&format!("officers-{}", officers.word()))
    }

    /// A pool of places.
    pub fn pool(&self, pool: PoolKind) -> String {
        self.t(&format!("pool-{}", pool.word()))
    }

    /// A kind of need.
    pub fn need_kind(&self, kind: NeedKind) -> String {
        self.t(&format!("need-{}", kind.word()))
    }

    /// A need, with its language.
    pub fn need(&self, need: &Need) -> String {
        match &need.language {
            Some(tag) => {
                let language = self.language(tag);
                self.t_with(
                    "need-interpreter-for",
                    &[("language", Arg::from(&language))],
                )
            }
            None => self.need_kind(need.kind),
        }
    }

    /// What a finding is about.
    pub fn theme(&self, theme: Theme) -> String {
        self.t(&format!("theme-{}", theme.word()))
    }
}
