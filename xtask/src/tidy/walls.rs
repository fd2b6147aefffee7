//! The walls between the parts: who may use whom.

use std::collections::{BTreeMap, BTreeSet};

use super::{Tree, code};

/// The server's modules by level. A module may use its own level and those below.
const LEVELS: [(u8, &[&str]); 6] = [
    (
        1,
        &[
            "access",
            "clock",
            "config",
            "dates",
            "db",
            "http",
            "jobs",
            "outside",
            "proof",
            "push",
            "random",
            "rowkeys",
            "telemetry",
        ],
    ),
    (2, &["audit", "calendar", "notify", "places"]),
    (3, &["keys", "staff"]),
    (4, &["listening", "patrols", "reports", "support"]),
    (5, &["strategy", "streams", "triage"]),
    (6, &["feeds", "stats"]),
];

/// The composition root: may use everything, nobody may use it.
const ROOT_MODULES: [&str; 9] = [
    "cli", "lib", "main", "openapi", "pages", "routes", "seed", "startup", "state",
];

/// What each crate may use of this workspace.
const CRATES: [(&str, &[&str]); 7] = [
    ("crates/api-types", &[]),
    ("crates/sealing", &[]),
    ("i18n", &[]),
    ("migrations", &[]),
    ("pwa", &["api-types", "i18n", "sealing"]),
    (
        "backend",
        &["api-types", "i18n", "migrations", "pwa", "sealing"],
    ),
    ("xtask", &[]),
];

/// What may not come into a crate, or into the whole tree (the last line), and why.
const BANNED: [(&str, &[&str], &str); 4] = [
    (
        "crates/api-types",
        &["actix-web", "sea-orm", "yew", "tokio"],
        "the contract knows no framework",
    ),
    (
        "crates/sealing",
        &["actix-web", "sea-orm", "yew", "tokio", "tracing"],
        "sealing is pure",
    ),
    (
        "i18n",
        &["actix-web", "sea-orm", "yew", "tokio"],
        "texts know no framework",
    ),
    (
        "pwa",
        &["actix-web", "sea-orm", "tokio"],
        "the browser's code knows no server",
    ),
];
const BANNED_EVERYWHERE: [&str; 6] = [
    "actix-governor",
    "native-tls",
    "openssl",
    "openssl-sys",
    "rsa",
    "apalis",
];

/// The only parts of the browser's code that the server's composition root may render.
const RENDERED: [&str; 4] = ["resident", "page", "console", "civic"];

pub fn check(tree: &Tree) -> Vec<String> {
    let mut faults = crates(tree);
    faults.extend(modules(tree));
    faults.extend(rendering(tree));
    faults
}

fn crates(tree: &Tree) -> Vec<String> {
    let ours: Vec<&str> = CRATES
        .iter()
        .map(|(folder, _)| folder.rsplit('/').next().unwrap_or(folder))
        .collect();
    let mut faults = Vec::new();
    for (folder, allowed) in CRATES {
        let path = format!("{folder}/Cargo.toml");
        let Some(manifest) = tree.text(&path) else {
            continue;
        };
        for dependency in dependencies(manifest) {
            if ours.contains(&dependency) && !allowed.contains(&dependency) {
                faults.push(format!("{path}:1: may not use {dependency}"));
            }
            for (banned_in, names, why) in BANNED {
                if banned_in == folder && names.contains(&dependency) {
                    faults.push(format!("{path}:1: may not use {dependency}: {why}"));
                }
            }
        }
    }
    for line in tree.text("Cargo.lock").unwrap_or_default().lines() {
        if let Some(name) = line.strip_prefix("name = ") {
            let name = name.trim_matches('"');
            if BANNED_EVERYWHERE.contains(&name) {
                faults.push(format!("Cargo.lock:1: {name} is banned, see deny.toml"));
            }
        }
    }
    faults
}

/// The names below `[dependencies]` and its target-specific kin; not those of tests and build scripts.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            inside = section == "dependencies" || section.ends_with(".dependencies");
            if let Some((_, name)) = section.rsplit_once("dependencies.") {
                found.push(name);
            }
        } else if inside && let Some((name, _)) = line.split_once('=') {
            found.push(name.trim().split('.').next().unwrap_or_default());
        }
    }
    found
}

fn level(module: &str) -> Option<u8> {
    LEVELS
        .iter()
        .find(|(_, names)| names.contains(&module))
        .map(|(level, _)| *level)
}

fn modules(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let mut uses: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in tree.ending(".rs") {
        let Some(inner) = path.strip_prefix("backend/src/") else {
            continue;
        };
        let module = inner
            .split('/')
            .next()
            .unwrap_or(inner)
            .trim_end_matches(".rs");
        if ROOT_MODULES.contains(&module) {
            continue;
        }
        let Some(own) = level(module) else {
            faults.push(format!(
                "{path}:1: {module} has no level in xtask/src/tidy/walls.rs"
            ));
            continue;
        };
        let source = code::without_literals(code::without_tests(text));
        for (line, used) in heads(&source, depth(inner)) {
            if used == module {
                continue;
            }
            match level(&used) {
                Some(other) if other > own => faults.push(format!(
                    "{path}:{line}: {module} (level {own}) may not use {used} (level {other})"
                )),
                None if ROOT_MODULES.contains(&used.as_str()) => faults.push(format!(
                    "{path}:{line}: {module} may not use {used}, which puts the parts together"
                )),
                _ => {
                    uses.entry(module).or_default().insert(used);
                }
            }
        }
    }
    faults.extend(cycles(&uses));
    faults
}

/// How many times `super` leads from a file to the crate's root.
fn depth(inner: &str) -> usize {
    let folders = inner.matches('/').count();
    folders + usize::from(!inner.ends_with("mod.rs"))
}

/// The crate's modules that a source names, with their lines.
fn heads(source: &str, depth: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let climb = "super::".repeat(depth);
    for (at, marker) in source
        .match_indices("crate::")
        .chain(source.match_indices(&climb).filter(|_| depth > 0))
    {
        let before = source.get(..at).unwrap_or_default();
        let part_of_longer = before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_')
            || before.ends_with("super::");
        if part_of_longer {
            continue;
        }
        let line = before.matches('\n').count() + 1;
        let rest = source.get(at + marker.len()..).unwrap_or_default();
        if rest.starts_with("super::") {
            continue;
        }
        match rest.strip_prefix('{') {
            Some(group) => found.extend(group_heads(group).into_iter().map(|head| (line, head))),
            None => found.push((line, word(rest))),
        }
    }
    found
}

/// The first words of the members of `{a::b, c::{d, e}, f}`.
fn group_heads(group: &str) -> Vec<String> {
    let mut heads = Vec::new();
    let mut level = 0_usize;
    let mut member = String::new();
    for sign in group.chars() {
        match sign {
            '{' => level += 1,
            '}' if level == 0 => break,
            '}' => level -= 1,
            ',' if level == 0 => heads.push(word(std::mem::take(&mut member).trim())),
            _ if level == 0 => member.push(sign),
            _ => {}
        }
    }
    heads.push(word(member.trim()));
    heads.retain(|head| !head.is_empty());
    heads
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|sign| sign.is_alphanumeric() || *sign == '_')
        .collect()
}

/// Capabilities that use each other, directly or around a corner. The platform is one piece.
fn cycles(uses: &BTreeMap<&str, BTreeSet<String>>) -> Vec<String> {
    let mut faults = Vec::new();
    for module in uses.keys().filter(|module| level(module) != Some(1)) {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open = vec![*module];
        while let Some(next) = open.pop() {
            for used in uses.get(next).into_iter().flatten() {
                if used == module {
                    faults.push(format!(
                        "backend/src/{module}:1: {module} and {next} use each other"
                    ));
                } else if seen.insert(used) {
                    open.push(used);
                }
            }
        }
    }
    faults
}

/// Only the composition root renders pages, and only through the front doors.
fn rendering(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.ending(".rs") {
        let Some(inner) = path.strip_prefix("backend/src/") else {
            continue;
        };
        let root = ROOT_MODULES
            .iter()
            .any(|module| inner.split(['/', '.']).next() == Some(*module));
        let source = code::without_literals(text);
        for (at, marker) in source.match_indices("pwa::") {
            let before = source.get(..at).unwrap_or_default();
            if before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':') {
                continue;
            }
            let line = before.matches('\n').count() + 1;
            let rest = source.get(at + marker.len()..).unwrap_or_default();
            let used = match rest.strip_prefix('{') {
                Some(group) => group_heads(group),
                None => vec![word(rest)],
            };
            if !root {
                faults.push(format!(
                    "{path}:{line}: only the composition root may render pages"
                ));
            } else if let Some(other) = used.iter().find(|used| !RENDERED.contains(&used.as_str()))
            {
                faults.push(format!("{path}:{line}: pwa::{other} is not for the server"));
            }
        }
    }
    faults
}

#[cfg(test)]
#[path = "walls_tests.rs"]
mod tests;
