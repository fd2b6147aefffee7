//! The embedded catalogue texts. The browser's bundles do not carry them.

use crate::{Locale, Surface};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The Fluent source of a surface in a language.
pub fn source(locale: Locale, surface: Surface) -> &'static str {
    embedded(locale.tag(), surface.name())
}
