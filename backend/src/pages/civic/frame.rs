//! The HTML around a page that the server renders whole: no app, no catalogue, no data for a script.

use std::fmt::Write;

use i18n::Locale;

use super::Space;
use crate::http::fallback::escape;
use crate::pages::assets::Assets;
use crate::pages::document::about;

/// What goes into the frame.
pub(super) struct Frame<'a> {
    pub(super) space: Space,
    /// `https://host`.
    pub(super) origin: &'a str,
    pub(super) title: &'a str,
    pub(super) about: &'a str,
    /// Ready HTML, from the renderer.
    pub(super) body: &'a str,
    /// Path below the language, with the query that other languages keep.
    pub(super) route: &'a str,
    /// All languages of the city.
    pub(super) languages: &'a [Locale],
    /// It may be found: it has a canonical address and translations.
    pub(super) public: bool,
    /// Media type, address and title of feeds.
    pub(super) feeds: &'a [(&'static str, String)],
    /// JSON-LD, as JSON text; empty if there is none.
    pub(super) facts: &'a str,
}

impl Frame<'_> {
    /// The whole page.
    pub(super) fn html(&self, assets: &Assets) -> String {
        let locale = self.space.locale;
        let mut html = String::with_capacity(self.body.len() + 8192);
        // Writing to a String cannot fail.
        let _ = write!(
            html,
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"format-detection\" content=\"telephone=no\">\n<title>{title}</title>\n",
            lang = locale.tag(),
            dir = locale.dir(),
            title = escape(self.title),
        );
        for sheet in ["resident.css", "civic.css"] {
            let _ = writeln!(
                html,
                "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">",
                escape(assets.path(sheet)),
                escape(assets.integrity(sheet)),
            );
        }
        self.links(&mut html, assets);
        self.scripts(&mut html, assets);
        let _ = write!(
            html,
            "</head>\n<body data-app=\"none\">\n<div id=\"app\">{}</div>\n</body>\n</html>\n",
            self.body
        );
        html
    }

    fn links(&self, html: &mut String, assets: &Assets) {
        let icon = assets.path("icon.svg");
        if !icon.is_empty() {
            let _ = writeln!(
                html,
                "<link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\">",
                escape(icon)
            );
        }
        if !self.public {
            html.push_str("<meta name=\"robots\" content=\"noindex\">\n");
            return;
        }
        html.push_str(&about(self.title, self.about));
        // The page without a script is the same page: only one of the two is to be found.
        let address = |locale: Locale| format!("{}/{}{}", self.origin, locale.tag(), self.route);
        let _ = writeln!(
            html,
            "<link rel=\"canonical\" href=\"{}\">",
            escape(&address(self.space.locale))
        );
        for locale in self.languages {
            let _ = writeln!(
                html,
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                locale.tag(),
                escape(&address(*locale))
            );
        }
        for (media_type, path) in self.feeds {
            let _ = writeln!(
                html,
                "<link rel=\"alternate\" type=\"{media_type}\" href=\"{}\">",
                escape(path)
            );
        }
    }

    fn scripts(&self, html: &mut String, assets: &Assets) {
        if self.space.basic {
            return;
        }
        for (name, how) in [("boot.js", "defer"), ("live.js", "type=\"module\"")] {
            let _ = writeln!(
                html,
                "<script src=\"{}\" integrity=\"{}\" {how}></script>",
                escape(assets.path(name)),
                escape(assets.integrity(name)),
            );
        }
        if !self.facts.is_empty() {
            let _ = writeln!(
                html,
                "<script type=\"application/ld+json\">{}</script>",
                inert(self.facts)
            );
        }
    }
}

/// JSON inside a script element: no `<` can end it, and no `&` starts anything.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_somebody_wrote_cannot_end_the_block_of_facts() {
        let facts = r#"{"name":"</script><script>alert(1)</script><!-- & "}"#;
        let text = inert(facts);
        assert!(!text.contains(['<', '>', '&']));
        let (read, plain): (serde_json::Value, serde_json::Value) = (
            serde_json::from_str(&text).unwrap(),
            serde_json::from_str(facts).unwrap(),
        );
        assert_eq!(read, plain);
    }
}
