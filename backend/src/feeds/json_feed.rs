//! News as JSON Feed 1.1.

use serde_json::{Value, json};

use super::news::{Entry, News};
use super::site::Site;

/// The document.
pub fn document(site: &Site<'_>, news: &News) -> Value {
    let items: Vec<Value> = news.entries.iter().map(item).collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": news.title,
        "home_page_url": news.page,
        "feed_url": site.feed(&format!("{}.json", news.path)),
        "language": news.language,
        "authors": [{ "name": news.author, "url": site.page("/") }],
        "items": items,
    })
}

fn item(entry: &Entry) -> Value {
    json!({
        "id": entry.id,
        "url": entry.page,
        "title": entry.title,
        "content_text": entry.text,
        "date_published": entry.published,
        "date_modified": entry.updated,
        "language": entry.language,
        "tags": entry.tags,
    })
}
