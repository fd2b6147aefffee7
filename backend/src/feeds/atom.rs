//! News as Atom (RFC 4287).

use atom_syndication::{
    Category, Content, Entry as AtomEntry, Feed, Generator, Link, Person, Text,
};
use chrono::{DateTime, FixedOffset};

use super::news::{Entry, News};
use super::site::Site;

/// The document.
pub fn document(site: &Site<'_>, news: &News) -> String {
    let address = site.feed(&format!("{}.atom", news.path));
    let feed = Feed {
        title: text(&news.title, &news.language),
        // One id per feed and language, whatever else stands in its address.
        id: address.clone(),
        updated: time(news.updated()),
        authors: vec![Person {
            name: clean(&news.author),
            ..Person::default()
        }],
        generator: Some(Generator {
            value: "Amparo".to_owned(),
            ..Generator::default()
        }),
        links: vec![
            link("self", &address, "application/atom+xml", &news.language),
            link("alternate", &news.page, "text/html", &news.language),
        ],
        entries: news.entries.iter().map(entry).collect(),
        lang: Some(news.language.clone()),
        ..Feed::default()
    };
    feed.to_string()
}

fn entry(entry: &Entry) -> AtomEntry {
    AtomEntry {
        title: text(&entry.title, &entry.title_language),
        id: entry.id.clone(),
        updated: time(&entry.updated),
        published: Some(time(&entry.published)),
        links: vec![link("alternate", &entry.page, "text/html", "")],
        categories: entry
            .tags
            .iter()
            .map(|tag| Category {
                term: tag.clone(),
                ..Category::default()
            })
            .collect(),
        content: Some(Content {
            value: Some(clean(&entry.text)),
            lang: Some(entry.language.clone()),
            content_type: Some("text".to_owned()),
            ..Content::default()
        }),
        ..AtomEntry::default()
    }
}

fn link(rel: &str, href: &str, kind: &str, language: &str) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        hreflang: (!language.is_empty()).then(|| language.to_owned()),
        ..Link::default()
    }
}

fn text(value: &str, language: &str) -> Text {
    Text {
        lang: Some(language.to_owned()),
        ..Text::plain(clean(value))
    }
}

/// XML 1.0 has no place for most control characters, not even escaped.
fn clean(text: &str) -> String {
    let may = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let may = |c: &char| may(c) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(may).collect()
}

fn time(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap_or_default()
}
