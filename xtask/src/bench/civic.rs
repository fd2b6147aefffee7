//! What the pages of listening sessions weigh, with everything that they ask for before a finger moves.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::page::Row;
use super::serving::{Demo, Running};
use crate::shell::Outcome;

/// Weighs the list, the page of a session, its live page and a neighborhood.
pub fn measure(server: &Path, assets: &Path) -> Outcome<Vec<Row>> {
    let demo = Demo::seed(server, assets, &["--year"])?;
    let (running, _) = demo.start()?;
    let listed: Value = serde_json::from_slice(&running.read("/api/listening-sessions")?)?;
    let slug = listed
        .get("sessions")
        .and_then(Value::as_array)
        .and_then(|sessions| sessions.first())
        .and_then(|session| session.get("slug"))
        .and_then(Value::as_str)
        .ok_or("the demo has no sessions")?;
    let pages = [
        ("list of sessions", "/en/sessions".to_owned()),
        ("a session", format!("/en/sessions/{slug}")),
        ("its live page", format!("/en/sessions/{slug}/watch")),
        ("a neighborhood", "/en/neighborhoods/koreatown".to_owned()),
    ];
    let mut rows = Vec::new();
    for (name, path) in pages {
        let page = running.weigh(&path)? as f64;
        let mut asked = 0.0;
        for file in asked_for(&running, &path)? {
            let packed = assets.join("assets").join(format!("{file}.br"));
            asked += fs::metadata(packed)?.len() as f64;
        }
        rows.push(
            Row::below(
                &format!("{name}: page, styles and scripts, brotli"),
                (page + asked) / 1e3,
                50.0,
                "KB",
            )
            .because(format!("the page alone {:.1} KB", page / 1e3)),
        );
    }
    Ok(rows)
}

/// The styles and scripts that a page names.
fn asked_for(running: &Running, path: &str) -> Outcome<Vec<String>> {
    let page = String::from_utf8(running.read(path)?)?;
    let mut files: Vec<String> = page
        .split(['"', '\''])
        .filter_map(|part| part.strip_prefix("/assets/"))
        .filter(|file| file.ends_with(".css") || file.ends_with(".js"))
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    Ok(files)
}
