//! Joins the catalogue files of each language and surface into one text that the crate embeds.
//!
//! A file that a language does not have yet is taken from English, so that every page works while a
//! translation is under way. Comment lines stay behind: the text travels inside every page.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/files.rs"]
mod files;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/files.rs");
    println!("cargo::rerun-if-changed=build.rs");
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut arms = String::new();
    for tag in files::TAGS {
        for (surface, names) in files::SURFACES {
            let joined = join(&locales, tag, names)?;
            let name = format!("{tag}-{surface}.ftl");
            fs::write(out.join(&name), joined)?;
            writeln!(
                arms,
                "        ({tag:?}, {surface:?}) => include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),"
            )?;
        }
    }
    let code = format!(
        "fn embedded(tag: &str, surface: &str) -> &'static str {{\n    match (tag, surface) {{\n{arms}        _ => \"\",\n    }}\n}}\n"
    );
    fs::write(out.join("embedded.rs"), code)?;
    Ok(())
}

fn join(locales: &Path, tag: &str, names: &[&str]) -> Result<String, Box<dyn Error>> {
    let mut joined = String::new();
    for name in names {
        let file = format!("{name}.ftl");
        let own = locales.join(tag).join(&file);
        let path = if own.is_file() {
            own
        } else {
            locales.join("en").join(&file)
        };
        if !path.is_file() {
            continue;
        }
        for line in fs::read_to_string(path)?.lines() {
            if !line.starts_with('#') {
                joined.push_str(line.trim_end());
                joined.push('\n');
            }
        }
        joined.push('\n');
    }
    Ok(joined)
}
