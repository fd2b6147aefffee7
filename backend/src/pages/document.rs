//! The HTML around a page: what must be there before any script runs, and inert blocks for the script.

use std::fmt::Write;

use i18n::Locale;
use pwa::page::PageContext;

use super::assets::Assets;
use crate::http::fallback::escape;
use crate::places::City;

/// Characters of a description; engines cut it off about here.
const LONGEST: usize = 200;

/// What goes into the frame.
pub(super) struct Document<'a> {
    pub(super) locale: Locale,
    pub(super) title: &'a str,
    /// What is said of it elsewhere; empty for a page that nobody shall find.
    pub(super) about: &'a str,
    /// Ready HTML, from the renderer.
    pub(super) body: &'a str,
    /// `resident` or `console`.
    pub(super) bundle: &'a str,
    pub(super) body_class: &'a str,
    /// The city's time zone, for the forms of staff; empty for residents.
    pub(super) zone: &'a str,
    pub(super) context: &'a PageContext,
    pub(super) catalogue: &'a str,
    /// Paths of the other languages' same page.
    pub(super) alternates: &'a [(Locale, String)],
    /// What is shown without scripts, as HTML.
    pub(super) noscript: &'a str,
}

/// What a search engine or a messenger shows of a page that somebody passes on.
pub(super) fn about(title: &str, text: &str) -> String {
    let text: String = text.chars().take(LONGEST).collect();
    let (title, text) = (escape(title), escape(&text));
    format!(
        "<meta name=\"description\" content=\"{text}\">\n<meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{text}\">\n"
    )
}

impl Document<'_> {
    /// The whole page.
    pub(super) fn html(&self, assets: &Assets) -> String {
        let style = format!("{}.css", self.bundle);
        let page = serde_json::to_string(self.context).unwrap_or_default();
        let mut html = String::with_capacity(self.body.len() + self.catalogue.len() + 8192);
        // Writing to a String cannot fail.
        let _ = write!(
            html,
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"format-detection\" content=\"telephone=no\">\n<title>{title}</title>\n\
             <link rel=\"stylesheet\" href=\"{css}\" integrity=\"{css_integrity}\">\n",
            lang = self.locale.tag(),
            dir = self.locale.dir(),
            title = escape(self.title),
            css = escape(assets.path(&style)),
            css_integrity = escape(assets.integrity(&style)),
        );
        if !self.about.is_empty() {
            html.push_str(&about(self.title, self.about));
        }
        self.links(&mut html, assets);
        let _ = write!(
            html,
            "<script src=\"{boot}\" integrity=\"{boot_integrity}\" defer></script>\n</head>\n<body class=\"{class}\"{zone}>\n\
             <noscript>{noscript}</noscript>\n<div id=\"app\">{body}</div>\n\
             <script type=\"application/json\" id=\"page\">{page}</script>\n\
             <script type=\"text/plain\" id=\"catalogue\">{catalogue}</script>\n</body>\n</html>\n",
            boot = escape(assets.path("boot.js")),
            boot_integrity = escape(assets.integrity("boot.js")),
            class = escape(self.body_class),
            zone = zone_of(self.zone),
            noscript = self.noscript,
            body = self.body,
            page = inert(&page),
            catalogue = inert_text(self.catalogue),
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
        if self.bundle == "resident" {
            html.push_str("<link rel=\"manifest\" href=\"/manifest.webmanifest\">\n");
            // Asked for now, but after everything that the page needs to be read; else both wait for the boot script.
            let _ = writeln!(
                html,
                "<link rel=\"modulepreload\" href=\"{}\" fetchpriority=\"low\">\n\
                 <link rel=\"preload\" href=\"{}\" as=\"fetch\" type=\"application/wasm\" crossorigin fetchpriority=\"low\">",
                escape(assets.path("resident.js")),
                escape(assets.path("resident.wasm")),
            );
        }
        for (locale, path) in self.alternates {
            let _ = writeln!(
                html,
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                locale.tag(),
                escape(path)
            );
        }
    }
}

fn zone_of(zone: &str) -> String {
    if zone.is_empty() {
        return String::new();
    }
    format!(" data-zone=\"{}\"", escape(zone))
}

/// JSON inside a script element: no `<` can end it.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// Plain text inside a script element. Fluent has no escape for `<` outside of a literal, and no text needs one.
fn inert_text(text: &str) -> String {
    text.replace("</", "< /").replace("<!--", "< !--")
}

/// What a phone without scripts shows on a page that is only read: the way to the pages that need none.
pub(super) fn basic_pages(locale: Locale, pages: &str) -> String {
    format!(
        "<div class=\"notice\"><div class=\"flow\"><p><a href=\"/basic/{tag}/\">{pages}</a></p></div></div>",
        tag = locale.tag(),
        pages = escape(pages),
    )
}

/// The same where words are locked: then the emergency number and whom to call.
pub(super) fn without_script(city: &City, locale: Locale, pages: &str, sentence: &str) -> String {
    let mut html = format!(
        "<div class=\"notice\"><div class=\"flow\"><p><a href=\"/basic/{tag}/\">{pages}</a></p><p>{sentence}</p><ul>",
        tag = locale.tag(),
        pages = escape(pages),
        sentence = escape(sentence)
    );
    let _ = write!(
        html,
        "<li><a href=\"tel:{number}\"><strong>{number}</strong></a></li>",
        number = escape(&city.emergency)
    );
    for service in city.services.iter().filter(|s| s.phone != city.emergency) {
        let _ = write!(
            html,
            "<li><bdi>{name}</bdi>: <a href=\"tel:{number}\" dir=\"ltr\">{number}</a></li>",
            name = escape(&service.name),
            number = escape(&service.phone)
        );
    }
    html.push_str("</ul></div></div>");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_inside_an_inert_block_can_end_it() {
        assert_eq!(inert(r#"{"a":"</script>"}"#), r#"{"a":"\u003c/script>"}"#);
        assert_eq!(inert_text("a </script> b"), "a < /script> b");
    }
}
