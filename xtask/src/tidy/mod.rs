//! What a machine can see in the tree: walls between the parts, file sizes, texts, paths in the docs.

mod code;
mod docs;
mod files;
mod sealed;
mod texts;
mod walls;

use std::fs;
use std::path::Path;

use crate::shell::{Outcome, files_below, project_path, root};

/// The project's text files, by path.
struct Tree {
    files: Vec<(String, String)>,
}

impl Tree {
    fn of(folder: &Path) -> Outcome<Self> {
        let mut files = Vec::new();
        for path in files_below(folder)? {
            // Pictures and other binaries have no lines to look at, but docs may name them.
            let text = fs::read_to_string(&path).unwrap_or_default();
            files.push((project_path(&path), text));
        }
        Ok(Self { files })
    }

    #[cfg(test)]
    fn from(files: &[(&str, &str)]) -> Self {
        Self {
            files: files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect(),
        }
    }

    /// The files whose path ends so.
    fn ending<'a>(&'a self, end: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.all().filter(move |(path, _)| path.ends_with(end))
    }

    fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    fn text(&self, wanted: &str) -> Option<&str> {
        self.all()
            .find(|(path, _)| *path == wanted)
            .map(|(_, text)| text)
    }

    /// Whether there is such a file or folder.
    fn has(&self, wanted: &str) -> bool {
        let wanted = wanted.trim_end_matches('/');
        self.all().any(|(path, _)| {
            path.strip_prefix(wanted)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }
}

/// Checks everything; prints each fault as `file:line: what`.
pub fn run() -> Outcome {
    let tree = Tree::of(&root())?;
    let mut faults = Vec::new();
    faults.extend(files::check(&tree, &machine_paths()));
    faults.extend(walls::check(&tree));
    faults.extend(docs::check(&tree));
    faults.extend(texts::check(&tree));
    faults.extend(sealed::check(&tree));
    for fault in &faults {
        println!("{fault}");
    }
    match faults.len() {
        0 => {
            println!("tidy: {} files, nothing to say", tree.files.len());
            Ok(())
        }
        count => Err(format!("tidy: {count} faults").into()),
    }
}

/// Paths of this machine that must not be written down anywhere.
fn machine_paths() -> Vec<String> {
    let mut paths = vec![format!("{}/", root().display())];
    if let Some(above) = root().parent().filter(|above| above.parent().is_some()) {
        paths.push(format!("{}/", above.display()));
    }
    if let Some(home) = std::env::home_dir() {
        paths.push(format!("{}/", home.display()));
    }
    paths
}

#[cfg(test)]
fn assert_fault(faults: &[String], part: &str) {
    assert!(
        faults.iter().any(|fault| fault.contains(part)),
        "{faults:?} lacks {part:?}"
    );
}
